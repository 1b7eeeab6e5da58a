### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $points } ar { $when }. Un sgôr sydd hyd yma.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $from } ar { $since }, yna { $to } ar { $until }: dim gwahaniaeth.
# $by (text): the difference.
person-course-lower = { $score }: { $from } ar { $since }, yna { $to } ar { $until }: { $by } yn is.
# $by (text): the difference.
person-course-higher = { $score }: { $from } ar { $since }, yna { $to } ar { $until }: { $by } yn uwch.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (neu { $percent } % o’r sgôr gyntaf)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = Mae’r newid yn llai na’r gwall mesur o { $amount } ({ $source }).
person-change-outside = Mae newid o { $amount } neu fwy yn fwy na’r gwall mesur ({ $source }).
person-change-below = Mae’r newid yn llai na { $amount }, yr ystyrir ei fod yn bwysig ({ $source }).
person-change-important = Ystyrir bod newid o { $amount } yn bwysig ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = geiriad { $digest }, { $status }
person-wording-published = cyhoeddwyd gan ei berchennog
person-wording-licensed = rhoddwyd gan ei berchennog o dan drwydded
person-wording-collated = wedi’i gasglu ynghyd, heb ei wirio
person-wording-local = geiriad y safle ei hun
person-wording-own = geiriad Prombook ei hun
person-wording-unknown = ddim ar y cyfrifiadur hwn
# $by (text): a name. $at (text): date and time.
person-noted = gorffennwyd gan { $by }, { $at }
person-lag-none = rhoddwyd i mewn yr un diwrnod
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [zero] rhoddwyd i mewn { $n } diwrnod yn ddiweddarach
        [one] rhoddwyd i mewn { $n } diwrnod yn ddiweddarach
        [two] rhoddwyd i mewn { $n } ddiwrnod yn ddiweddarach
        [few] rhoddwyd i mewn { $n } diwrnod yn ddiweddarach
        [many] rhoddwyd i mewn { $n } diwrnod yn ddiweddarach
       *[other] rhoddwyd i mewn { $n } diwrnod yn ddiweddarach
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = cwestiwn { $number }: { $old } › { $new }
person-no-answer = dim ateb
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Cywirwyd { $at } gan { $by }: { $what }. Rheswm: { $reason }
# $number (text): a study number.
person-moved-to = Symudwyd i { $number } ar { $at } gan { $by }; nid yw’n cyfrif yma. Rheswm: { $reason }
person-moved-from = Symudwyd yma o { $number } ar { $at } gan { $by }. Rheswm: { $reason }
person-taken-back = Tynnwyd yn ôl ar { $at } gan { $by }; nid yw’n cyfrif. Rheswm: { $reason }
# $number (text): a study number.
person-title = Atebion dros amser: { $number }
# $day (text): a date.
person-printed = Argraffwyd ar { $day }
person-none = Nid oes sgôr eto.
person-forms = Pob ffurflen
person-col-day = Diwrnod
person-col-visit = Ymweliad
person-col-score = Sgôr
person-col-form = Ffurflen
person-col-how = Sut y rhoddwyd yr atebion
person-col-what = Sgorau a chywiriadau

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, cwestiwn { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Rhywbeth nad yw wedi cyrraedd y cyfrifiadur hwn eto
quality-settled = Setlwyd
quality-nothing = Dim i’w gyfrif eto
# $part, $whole, $percent (text): numbers.
quality-share = { $part } o { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [zero] Dim ond y { $n } ffurflen ddiweddaraf a gyfrifir.
        [one] Dim ond y { $n } ffurflen ddiweddaraf a gyfrifir.
        [two] Dim ond y { $n } ffurflen ddiweddaraf a gyfrifir.
        [few] Dim ond y { $n } ffurflen ddiweddaraf a gyfrifir.
        [many] Dim ond y { $n } ffurflen ddiweddaraf a gyfrifir.
       *[other] Dim ond y { $n } ffurflen ddiweddaraf a gyfrifir.
    }
quality-visits = Ymweliadau a wnaed
quality-visits-how = Ymweliadau lle mae pob ffurflen hanfodol wedi’i gorffen, neu lle nododd rhywun pam nad yw, o’r rhai a ddisgwylid erbyn heddiw. Mae Heddiw’n cyfrif yn yr un ffordd.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [zero] Mewn { $n } arall daeth rhywun, ac mae rhywbeth hanfodol yn agored.
        [one] Mewn { $n } arall daeth rhywun, ac mae rhywbeth hanfodol yn agored.
        [two] Mewn { $n } arall daeth rhywun, ac mae rhywbeth hanfodol yn agored.
        [few] Mewn { $n } arall daeth rhywun, ac mae rhywbeth hanfodol yn agored.
        [many] Mewn { $n } arall daeth rhywun, ac mae rhywbeth hanfodol yn agored.
       *[other] Mewn { $n } arall daeth rhywun, ac mae rhywbeth hanfodol yn agored.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [zero] Ni ddisgwylir { $n } ymweliad mwyach ac fe’u gadewir allan.
        [one] Ni ddisgwylir { $n } ymweliad mwyach ac fe’i gadewir allan.
        [two] Ni ddisgwylir { $n } ymweliad mwyach ac fe’u gadewir allan.
        [few] Ni ddisgwylir { $n } ymweliad mwyach ac fe’u gadewir allan.
        [many] Ni ddisgwylir { $n } ymweliad mwyach ac fe’u gadewir allan.
       *[other] Ni ddisgwylir { $n } ymweliad mwyach ac fe’u gadewir allan.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [zero] Gadewir allan { $n } ymweliad o’r cyfnod dysgu.
        [one] Gadewir allan { $n } ymweliad o’r cyfnod dysgu.
        [two] Gadewir allan { $n } ymweliad o’r cyfnod dysgu.
        [few] Gadewir allan { $n } ymweliad o’r cyfnod dysgu.
        [many] Gadewir allan { $n } ymweliad o’r cyfnod dysgu.
       *[other] Gadewir allan { $n } ymweliad o’r cyfnod dysgu.
    }
quality-training = Cwmpas hyfforddiant
quality-training-how = Ffurflenni a gofnodwyd gan bobl yr oedd eu hyfforddiant wedi’i gymeradwyo ar ddiwrnod yr ymweliad. Y nod yw 100 %.
quality-window = Ymweliadau o fewn eu cyfnod
quality-window-how = Ymweliadau o fewn eu cyfnod, o’r ymweliadau a wnaed.
quality-instruments = Holiaduron â sgôr
quality-instruments-how = Holiaduron â sgôr, o’r rhai a orffennwyd neu y nodwyd na wnaed nhw.
# $language (text): its own name.
quality-instruments-in = Holiaduron â sgôr, { $language }
quality-instruments-in-how = O’r rhai a orffennwyd yn yr iaith hon.
quality-not-done = Ffurflenni ac ymweliadau na wnaed
quality-not-done-how = Nodwyd gyda’r rheswm.
quality-whole-visit = Ymweliad
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Cwestiynau heb ateb
quality-items-how = Cwestiynau â rheswm yn lle ateb, o’r cyfan a ofynnwyd.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, cwestiwn { $question }, { $language }, { $mode }
quality-place-how = Ymhlith y cwestiynau sydd amlaf heb ateb.
quality-lag = Diwrnodau nes rhoi i mewn
# $median, $most (text): days.
quality-lag-days = { $median } yn y canol, { $most } ar y 90fed canradd
quality-lag-how = O ddiwrnod yr ymweliad, neu’r dyddiad ar y papur, hyd y diwrnod y gorffennwyd y ffurflen yma.
quality-sync = Oriau nes derbyn
# $median, $most (text): hours.
quality-sync-hours = { $median } yn y canol, { $most } ar y 90fed canradd
quality-sync-how = O ddiwedd ffurflen ar y cyfrifiadur hwn hyd at air y gweinydd ei bod ganddo.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [zero] Ni dderbyniwyd { $n } ffurflen fel y maent nawr.
        [one] Ni dderbyniwyd { $n } ffurflen fel y mae nawr.
        [two] Ni dderbyniwyd { $n } ffurflen fel y maent nawr.
        [few] Ni dderbyniwyd { $n } ffurflen fel y maent nawr.
        [many] Ni dderbyniwyd { $n } ffurflen fel y maent nawr.
       *[other] Ni dderbyniwyd { $n } ffurflen fel y maent nawr.
    }
quality-last-sent = Diwrnodau ers i bob cyfrifiadur anfon ddiwethaf
quality-last-sent-how = Ar gyfer y cyfrifiadur hwn, ers i’r gweinydd gadarnhau rhywbeth ddiwethaf; ar gyfer rhai eraill, ers iddynt ddweud hynny ddiwethaf.
quality-this-computer = Y cyfrifiadur hwn
# $name (text): name of a computer.
quality-never-sent = { $name }: nid anfonwyd dim eto
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [zero] { $name }: { $n } diwrnod
        [one] { $name }: { $n } diwrnod
        [two] { $name }: { $n } ddiwrnod
        [few] { $name }: { $n } diwrnod
        [many] { $name }: { $n } diwrnod
       *[other] { $name }: { $n } diwrnod
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Ffurflenni yn ôl y ffordd y’u rhoddwyd
quality-by-mode-how = O’r holl ffurflenni a orffennwyd. Gall sgorau y gofynnwyd amdanynt mewn ffyrdd gwahanol fod yn wahanol oherwydd hynny.
quality-by-language = Ffurflenni yn ôl iaith
quality-by-language-how = O’r holl ffurflenni a orffennwyd, yn ôl yr iaith y’u darllenwyd ynddi.
quality-by-interpreter = Ffurflenni gyda chyfieithydd
quality-by-interpreter-how = O’r holl ffurflenni a orffennwyd.
quality-by-proxy = Ffurflenni a atebwyd gan rywun arall
quality-by-proxy-how = O’r holl ffurflenni a orffennwyd, y rhai a atebwyd ar ran y cyfranogwr.
quality-provenance = Atebion y mae eu ffynhonnell yn hysbys
quality-provenance-how = Atebion y gwyddys pwy a’u cofnododd, ym mha fersiwn, geiriad ac iaith, a sut. Y targed yw 100 %.
quality-corrections = Atebion a gywirwyd
quality-corrections-how = Atebion a newidiwyd ar ôl gorffen y ffurflen, o’r holl atebion.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = heb reswm wedi’i godio
quality-queries = Ymholiadau agored
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [zero] { $n } yn agored; { $median } o ddiwrnodau yn y canol, { $oldest } o ddiwrnodau yr hynaf
        [one] { $n } yn agored; { $oldest } o ddiwrnodau
        [two] { $n } yn agored; { $median } o ddiwrnodau yn y canol, { $oldest } o ddiwrnodau yr hynaf
        [few] { $n } yn agored; { $median } o ddiwrnodau yn y canol, { $oldest } o ddiwrnodau yr hynaf
        [many] { $n } yn agored; { $median } o ddiwrnodau yn y canol, { $oldest } o ddiwrnodau yr hynaf
       *[other] { $n } yn agored; { $median } o ddiwrnodau yn y canol, { $oldest } o ddiwrnodau yr hynaf
    }
quality-queries-none = Dim
quality-queries-how = Diwrnodau ers gofyn ymholiad.
quality-too-fast = Atebwyd yn gyflym iawn
quality-too-fast-how = Mewn llai na thraean o’r amser y mae’r rhaglen yn ei gynllunio ar ei chyfer; heb raglen, mewn llai nag un eiliad am bob cwestiwn. Ein cynigion ni yw’r ddau.
quality-all-same = Yr un ateb ym mhobman
quality-all-same-how = Ffurflenni â phum ateb neu fwy o set neu raddfa sydd i gyd yr un fath. Gall fod yn gywir: holwch.
quality-implausible = Dyddiadau prin yn bosibl
quality-implausible-how = Cyn geni, ar ôl rhoi i mewn, neu am rywun hŷn na 120 oed.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [zero] Nid oes ateb i { $n } cwestiwn. { $reasons }
        [one] Nid oes ateb i { $n } cwestiwn. { $reasons }
        [two] Nid oes ateb i { $n } gwestiwn. { $reasons }
        [few] Nid oes ateb i { $n } chwestiwn. { $reasons }
        [many] Nid oes ateb i { $n } chwestiwn. { $reasons }
       *[other] Nid oes ateb i { $n } cwestiwn. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = Roedd yr ymweliad y tu allan i’w gyfnod, { $opens } i { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [zero] { $n } cwestiwn mewn { $took } eiliad; mae llai na { $least } eiliad yn gyflym iawn.
        [one] { $n } cwestiwn mewn { $took } eiliad; mae llai na { $least } eiliad yn gyflym iawn.
        [two] { $n } gwestiwn mewn { $took } eiliad; mae llai na { $least } eiliad yn gyflym iawn.
        [few] { $n } chwestiwn mewn { $took } eiliad; mae llai na { $least } eiliad yn gyflym iawn.
        [many] { $n } chwestiwn mewn { $took } eiliad; mae llai na { $least } eiliad yn gyflym iawn.
       *[other] { $n } cwestiwn mewn { $took } eiliad; mae llai na { $least } eiliad yn gyflym iawn.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [zero] Mae pob un o’r { $n } ateb yr un fath.
        [one] { $n } ateb, yr un fath.
        [two] Mae pob un o’r { $n } ateb yr un fath.
        [few] Mae pob un o’r { $n } ateb yr un fath.
        [many] Mae pob un o’r { $n } ateb yr un fath.
       *[other] Mae pob un o’r { $n } ateb yr un fath.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [zero] Rhoddwyd i mewn { $n } diwrnod ar ôl ei llenwi.
        [one] Rhoddwyd i mewn { $n } diwrnod ar ôl ei llenwi.
        [two] Rhoddwyd i mewn { $n } ddiwrnod ar ôl ei llenwi.
        [few] Rhoddwyd i mewn { $n } diwrnod ar ôl ei llenwi.
        [many] Rhoddwyd i mewn { $n } diwrnod ar ôl ei llenwi.
       *[other] Rhoddwyd i mewn { $n } diwrnod ar ôl ei llenwi.
    }
quality-found-before-birth = Mae dyddiad cyn i’r cyfranogwr gael ei eni.
quality-found-too-old = Yn ôl y dyddiad geni roedd y cyfranogwr dros 120 oed.
quality-found-paper-after-visit = Mae’r dyddiad ar y papur ar ôl yr ymweliad.
quality-found-after-entry = Mae dyddiad yn yr atebion ar ôl y diwrnod y’u rhoddwyd i mewn.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = “{ $question }”: mae { $number } y tu allan i { $low } i { $high }, lle mae fel arfer. A gafodd ei deipio fel y’i mesurwyd?

## Steps: their names, and what each is for

step-screening = Sgrinio
step-screening-intro = Gofynnwch bob cwestiwn. Cedwir pwy bynnag na all gymryd rhan heb enw, er mwyn cyfrif pawb.
step-consent = Cydsyniad
step-consent-intro = Pob llinell ar ei phen ei hun. Nid yw dweud na wrth un llinell yn golygu na wrth y lleill.
step-offer = Cynnig
step-offer-intro = Beth a gynigiwyd, sut, a beth a benderfynwyd. Mae pwy bynnag sy’n gwrthod yn cael ei ofal arferol ac yn dal i allu cymryd rhan.
step-start = Defnydd cyntaf
step-start-intro = Y diwrnod y defnyddiwyd am y tro cyntaf yr hyn a roddwyd.
step-engagement = Yn dal i’w ddefnyddio?
step-engagement-intro = Nodir gyda’r ateb beth sy’n cyfrif fel defnyddio.
step-stop = Wedi rhoi’r gorau i’w ddefnyddio
step-stop-intro = Gellir rhoi’r gorau i’w ddefnyddio a dal i ddod i ymweliadau ac ateb holiaduron.
step-change = Newid o ran cymryd rhan
step-change-intro = Dywedwch beth sy’n dod i ben a beth sy’n parhau. Mae’r hyn na chaiff ei enwi yn aros fel y mae.
step-completion = Diwedd y rhaglen
step-completion-intro = Ni ofynnir dim mwy ar ôl hyn.
step-contact = Cynnig i gysylltu
step-not-done = Ni wnaed
step-not-done-intro = Dywedwch pam, fel na chaiff ei gyfrif fel rhywbeth a anghofiwyd.
step-session = Sesiwn
step-adverse = Digwyddiad andwyol
step-adverse-intro = Nodwch ef hyd yn oed os nad oes neb yn meddwl mai’r rhaglen a’i hachosodd. Dilynwch eich gweithdrefn leol.
step-adverse-follow-up = Gwaith dilynol ar ddigwyddiad andwyol
step-adverse-follow-up-intro = Nodwch bob cynnig, hefyd un na chafodd afael ar neb.
step-resource = Gofal arall
step-resource-intro = Pa mor aml, neu am ba hyd, ers y tro diwethaf y gofynnwyd hyn.
# $from, $to (text): the first day and the last.
recall-last = Gofynnwyd ddiwethaf am: { $from } i { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = Ni ofynnwyd am: { $from } i { $to } (diwrnodau: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = Gofynnwyd ddwywaith am: { $from } i { $to } (diwrnodau: { $n }). Mae’r hyn a gyfrifir y ddau dro yn cyfrif ddwywaith.
step-unintended = Effaith anfwriadol
step-unintended-intro = Effaith nad oedd neb yn ei bwriadu, ar unrhyw un.
step-alert = Rhybudd
step-alert-action = Beth a wnaed
step-alert-action-intro = Dywedwch beth a wnaed am y rhybudd, ac wrth bwy y dywedwyd.
step-alert-outcome = Canlyniad y rhybudd
step-alert-outcome-intro = Beth a ddaeth ohono. Gyda hyn caiff y rhybudd ei gau.
step-query = Ymholiad
step-query-answer = Ateb i ymholiad
step-query-closed = Caewyd ymholiad
step-moved = Symudwyd ffurflen

## How far somebody has got

stage-new = Heb ofyn dim eto
stage-not-eligible = Ddim yn dod i mewn
stage-eligible = Caiff ddod i mewn
stage-refused = Ni chydsyniodd
stage-consented = Cydsyniodd
stage-deferred = Gohiriodd y penderfyniad
stage-enrolled = Yn cymryd rhan
stage-started = Yn defnyddio’r hyn a roddwyd
stage-stopped = Wedi rhoi’r gorau i’w ddefnyddio, yn dal i gymryd rhan
stage-ended = Ddim yn cymryd rhan mwyach
stage-completed = Cwblhawyd

## What is asked in a step

field-referral-source = Pwy a’u hatgyfeiriodd
field-pathway-point = Ble y maent yn eu gofal
field-age-band = Oed
field-sex = Rhywedd
field-ethnic-scheme = Rhestr categorïau ethnig
field-ethnic-2001 = Categori ethnig (2001)
field-ethnic-2021 = Categori ethnig (2021)
field-language = Iaith
field-reason = Rheswm
field-reason-note = Rheswm, mewn ychydig eiriau
field-screening-reason = Pam nad ydynt yn cymryd rhan
field-screening-language = Yr iaith y maent yn ei siarad orau
field-consent-language = Yr iaith y’i darllenwyd neu yr esboniwyd ynddi
field-consent-mode = Sut y cydsyniwyd
field-interpreter = Cyfieithydd
field-interpreter-detail = Rhif y cyfieithydd, neu ei berthynas â’r person
field-evidence = Ble mae’r ffurflen wedi’i llofnodi neu’r recordiad
field-arm = Beth a gynigiwyd
field-product = Cynnyrch
field-offered-by = Cynigiwyd gan
field-mode = Sut
field-script = Fersiwn y sgript
field-technology-language = Iaith y dechnoleg
field-result = Penderfyniad
field-reasons = Rhesymau
field-given-instead = Rhoddwyd yn lle hynny
field-given-instead-note = Beth yw hynny
field-helped-by = Pwy a helpodd
field-downloaded = Lawrlwythwyd ar
field-logged-in = Mewngofnodwyd gyntaf ar
field-source = Pwy sy’n dweud hynny
field-time-point = Gofynnwyd adeg
field-active = Yn dal i’w ddefnyddio
field-definition = Beth sy’n cyfrif fel defnyddio
field-definition-note = Hynny yw
field-measure = Beth a fesurwyd
field-value = Faint
field-not-started = Pam na chafodd ei ddefnyddio
field-note = Nodyn
field-last-used = Defnyddiwyd ddiwethaf ar
field-started-by = Pwy a ofynnodd am y newid
field-ends = Yn dod i ben
field-goes-on = Yn parhau eto
field-data-kept = Cedwir yr hyn a gasglwyd
field-results-wanted = Yn dymuno clywed y canlyniadau
field-change-reason = Pam, os dymunir dweud
field-status = Sut y daeth i ben
field-how = Sut
field-contact-result = Canlyniad
field-plan = Ymweliad
field-turn = Pa un ohonynt, gan gyfrif o 0
field-instrument = Ffurflen
field-number = Rhif y sesiwn
field-attended = Daeth
field-group = Grŵp
field-session-group-hint = Rhif y grŵp y mae’n dod gydag ef, os oes grwpiau
field-term = Beth a ddigwyddodd
field-onset = Dechreuodd ar
field-end = Daeth i ben ar
field-severity = Difrifoldeb
field-seriousness = Difrifol oherwydd
field-related-technology = Yn gysylltiedig â’r dechnoleg
field-related-app = Yn gysylltiedig â Prombook
field-related-visit = Yn gysylltiedig ag ymweliad
field-expected = I’w ddisgwyl
field-action = Beth a wnaed
field-outcome = Canlyniad
field-aware-day = Daeth y safle i wybod amdano ar
field-aware-time = Am faint o’r gloch
field-reported-to = Rhoddwyd gwybod i
field-what = Beth yw hyn
field-reached = Cafwyd gafael arnynt
field-from = O
field-to = I
field-category = Beth y mae’n ei effeithio
field-description = Beth a ddigwyddodd
field-affected = Ar bwy yr effeithiodd
field-service = Y gwasanaeth a ffoniwyd
field-time-called = Amser yr alwad
field-override = Pam nad oedd angen dim
field-promised = Addawyd gwaith dilynol ar gyfer
field-false-alarm = Camrybudd oedd hwn
field-promise-kept = Gwnaed y gwaith dilynol a addawyd
field-contacts = Sawl gwasanaeth arall a fu’n ymwneud ag ef
field-text = Testun
field-item = Y cwestiwn dan sylw
field-query-text = Cwestiwn
field-query-answer-text = Ateb
field-query-closed-text = Pam y setlwyd ef
field-adverse-seriousness-hint = Peidiwch â dewis yr un os nad oedd yn ddifrifol.
field-adverse-aware-time-hint = Fel 09:05.
field-adverse-follow-up-aware-time-hint = Fel 09:05.
field-alert-action-time-called-hint = Fel 09:05.
field-alert-action-promised-hint = Bydd Prombook yn eich atgoffa ar y diwrnod hwnnw.
field-screening-reason-hint = Dim ond os nad ydynt yn dymuno cymryd rhan, neu na allant.

## Codes of lists

code-decline-no_device = dim dyfais
code-decline-no_internet_or_data = dim rhyngrwyd na data
code-decline-no_storage_space = dim lle ar y ddyfais
code-decline-low_confidence_with_technology = ddim yn hyderus gyda thechnoleg
code-decline-language_not_available = ddim ar gael yn eu hiaith
code-decline-prefers_face_to_face = gwell ganddynt wyneb yn wyneb
code-decline-prefers_group = gwell ganddynt grŵp
code-decline-privacy_concern = pryder am breifatrwydd
code-decline-cultural_reason = rheswm diwylliannol
code-decline-no_time = dim amser
code-decline-symptoms_improved = yn teimlo’n well
code-decline-does_not_think_it_will_help = ddim yn meddwl y bydd yn helpu
code-decline-carer_or_family_advice = cyngor gofalwr neu’r teulu
code-decline-other = arall
code-decline-prefers_not_to_say = gwell ganddynt beidio â dweud

code-not_started-could_not_download_or_log_in = wedi methu lawrlwytho neu fewngofnodi
code-not_started-forgot = wedi anghofio
code-not_started-symptoms_improved = yn teimlo’n well
code-not_started-chose_other_care = wedi dewis gofal arall
code-not_started-technical_fault = nam technegol
code-not_started-other = arall
code-not_started-not_known = anhysbys

code-stop-recovered = wedi gwella
code-stop-no_benefit = dim budd
code-stop-symptoms_worse = yn teimlo’n waeth
code-stop-adverse_event = digwyddiad andwyol
code-stop-too_time_consuming = yn cymryd gormod o amser
code-stop-technical_fault = nam technegol
code-stop-hard_to_use = anodd ei ddefnyddio
code-stop-language = iaith
code-stop-lost_access_to_device_or_internet = dim dyfais na rhyngrwyd mwyach
code-stop-moved_to_other_care = wedi symud i ofal arall
code-stop-licence_ended = trwydded wedi dod i ben
code-stop-other = arall
code-stop-prefers_not_to_say = gwell ganddynt beidio â dweud

code-visit_missed-no_contact_after_attempts = ni ellid cael gafael arnynt
code-visit_missed-participant_unwell = yn sâl
code-visit_missed-participant_declined_this_visit = ddim eisiau’r un hwn
code-visit_missed-site_capacity = dim capasiti ar y safle
code-visit_missed-interpreter_not_available = dim cyfieithydd
code-visit_missed-instrument_not_available_in_language = ffurflen ddim ar gael yn eu hiaith
code-visit_missed-system_fault = nam ar system
code-visit_missed-participation_changed = bellach yn cymryd rhan mewn ffordd arall
code-visit_missed-other = arall

code-session_missed-participant_unwell = yn sâl
code-session_missed-no_time = dim amser
code-session_missed-travel = wedi methu cyrraedd
code-session_missed-session_cancelled = sesiwn wedi’i chanslo
code-session_missed-interpreter_not_available = dim cyfieithydd
code-session_missed-other = arall
code-session_missed-not_known = anhysbys

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = gwall copïo
code-correction-wrong_participant = cyfranogwr anghywir
code-correction-wrong_date = dyddiad anghywir
code-correction-participant_corrected_own_answer = cyfranogwr wedi cywiro ei ateb ei hun
code-correction-late_information = daeth gwybodaeth yn ddiweddarach
code-correction-unit_or_scale_error = uned neu raddfa anghywir
code-correction-duplicate_entry = rhoddwyd i mewn ddwywaith
code-correction-other_with_text = arall

code-not_entered-criteria_not_met = ddim yn bodloni’r meini prawf
code-not_entered-safety = diogelwch
code-not_entered-did_not_want_to = ddim yn dymuno
code-not_entered-no_time = dim amser
code-not_entered-language_not_available = ddim ar gael yn eu hiaith
code-not_entered-interpreter_not_available = dim cyfieithydd
code-not_entered-other = arall
code-not_entered-prefers_not_to_say = gwell ganddynt beidio â dweud

code-recipients-clinician_on_site = Clinigydd ar y safle
code-recipients-duty_clinician = Clinigydd ar ddyletswydd
code-recipients-coordinator = Cydlynydd
code-recipients-duty_manager = Rheolwr ar ddyletswydd
code-recipients-site_lead = Arweinydd y safle
code-recipients-sponsor_safety = Desg ddiogelwch y noddwr

code-age_band-under_16 = Dan 16
code-age_band-16_17 = 16 i 17
code-age_band-18_24 = 18 i 24
code-age_band-25_34 = 25 i 34
code-age_band-35_44 = 35 i 44
code-age_band-45_54 = 45 i 54
code-age_band-55_64 = 55 i 64
code-age_band-65_74 = 65 i 74
code-age_band-75_84 = 75 i 84
code-age_band-85_over = 85 neu hŷn
code-age_band-not_known = Anhysbys

code-sex-female = Benyw
code-sex-male = Gwryw
code-sex-other = Arall
code-sex-unknown = Anhysbys

code-ethnic_scheme-2001 = Categorïau Cyfrifiad 2001
code-ethnic_scheme-2021 = Categorïau Cyfrifiad 2021
code-ethnic_scheme-not_stated = Heb ei nodi

code-ethnic_2001-A = Gwyn: Prydeinig
code-ethnic_2001-B = Gwyn: Gwyddelig
code-ethnic_2001-C = Gwyn: unrhyw un arall
code-ethnic_2001-D = Cymysg: Gwyn a Du Caribïaidd
code-ethnic_2001-E = Cymysg: Gwyn a Du Affricanaidd
code-ethnic_2001-F = Cymysg: Gwyn ac Asiaidd
code-ethnic_2001-G = Cymysg: unrhyw un arall
code-ethnic_2001-H = Asiaidd: Indiaidd
code-ethnic_2001-J = Asiaidd: Pacistanaidd
code-ethnic_2001-K = Asiaidd: Bangladeshaidd
code-ethnic_2001-L = Asiaidd: unrhyw un arall
code-ethnic_2001-M = Du: Caribïaidd
code-ethnic_2001-N = Du: Affricanaidd
code-ethnic_2001-P = Du: unrhyw un arall
code-ethnic_2001-R = Tsieineaidd
code-ethnic_2001-S = Unrhyw grŵp ethnig arall
code-ethnic_2001-Z = Heb ei nodi
code-ethnic_2001-99 = Anhysbys

code-ethnic_2021-asian_indian = Asiaidd: Indiaidd
code-ethnic_2021-asian_pakistani = Asiaidd: Pacistanaidd
code-ethnic_2021-asian_bangladeshi = Asiaidd: Bangladeshaidd
code-ethnic_2021-asian_chinese = Asiaidd: Tsieineaidd
code-ethnic_2021-asian_other = Asiaidd: unrhyw un arall
code-ethnic_2021-black_caribbean = Du: Caribïaidd
code-ethnic_2021-black_african = Du: Affricanaidd
code-ethnic_2021-black_other = Du: unrhyw un arall
code-ethnic_2021-mixed_white_and_black_caribbean = Cymysg: Gwyn a Du Caribïaidd
code-ethnic_2021-mixed_white_and_black_african = Cymysg: Gwyn a Du Affricanaidd
code-ethnic_2021-mixed_white_and_asian = Cymysg: Gwyn ac Asiaidd
code-ethnic_2021-mixed_other = Cymysg: unrhyw un arall
code-ethnic_2021-white_british = Gwyn: Cymreig, Seisnig, Albanaidd, o Ogledd Iwerddon neu Brydeinig
code-ethnic_2021-white_irish = Gwyn: Gwyddelig
code-ethnic_2021-white_gypsy_or_irish_traveller = Gwyn: Sipsi neu Deithiwr Gwyddelig
code-ethnic_2021-white_roma = Gwyn: Roma
code-ethnic_2021-white_other = Gwyn: unrhyw un arall
code-ethnic_2021-other_arab = Arabaidd
code-ethnic_2021-other_any = Unrhyw grŵp ethnig arall
code-ethnic_2021-not_stated = Heb ei nodi
code-ethnic_2021-not_known = Anhysbys

code-consent_mode-written = Yn ysgrifenedig
code-consent_mode-verbal = Ar lafar
code-consent_mode-electronic = Yn electronig

code-interpreter-none = Dim
code-interpreter-professional = Cyfieithydd proffesiynol
code-interpreter-family-helper = Aelod o’r teulu

code-role-gp = Meddyg teulu
code-role-first_contact_practitioner = Ymarferydd cyswllt cyntaf
code-role-physiotherapist = Ffisiotherapydd
code-role-nurse = Nyrs
code-role-pharmacist = Fferyllydd
code-role-other_clinician = Clinigydd arall
code-role-research_staff = Staff ymchwil
code-role-administrator = Gweinyddwr
code-role-other = Arall

code-mode-face_to_face = Wyneb yn wyneb
code-mode-video = Dros fideo
code-mode-telephone = Dros y ffôn
code-mode-message = Trwy neges
code-mode-letter = Trwy lythyr

code-offer_result-accepted = Derbyniwyd
code-offer_result-declined = Gwrthodwyd
code-offer_result-deferred = Gohiriwyd

code-helper-nobody = Neb
code-helper-staff = Staff
code-helper-family_or_friend = Teulu neu ffrind
code-helper-vendor = Y gwneuthurwr

code-source-vendor = Y gwneuthurwr
code-source-self-report = Y cyfranogwr
code-source-staff = Staff
code-source-record = Y cofnod iechyd

code-active_definition-used_past_7_days = Defnyddiwyd yn ystod y 7 diwrnod diwethaf
code-active_definition-used_past_30_days = Defnyddiwyd yn ystod y 30 diwrnod diwethaf
code-active_definition-of_the_vendor = Fel y mae’r gwneuthurwr yn ei gyfrif
code-active_definition-other = Arall

code-measure-sessions = Sesiynau
code-measure-minutes = Munudau
code-measure-days_active = Diwrnodau y’i defnyddiwyd
code-measure-modules = Modiwlau
code-measure-other = Arall

code-started_by-participant = Y cyfranogwr
code-started_by-family_or_carer = Teulu neu ofalwr
code-started_by-clinician = Clinigydd
code-started_by-site = Y safle
code-started_by-sponsor = Y noddwr

code-element-programme = Defnyddio’r hyn a roddwyd
code-element-visits = Ymweliadau
code-element-questionnaires = Holiaduron
code-element-record-linkage = Darllen eu cofnod iechyd
code-element-contact = Cysylltu â nhw

code-completion-as_planned = Fel y cynlluniwyd
code-completion-early = Yn gynnar
code-completion-lost_contact = Ni ellid cael gafael arnynt mwyach
code-completion-moved_away = Wedi symud i ffwrdd
code-completion-died = Bu farw
code-completion-programme_closed = Caewyd y rhaglen
code-completion-other = Arall

code-how-phone = Dros y ffôn
code-how-message = Trwy neges
code-how-letter = Trwy lythyr
code-how-in-person = Wyneb yn wyneb

code-contact_result-reached = Cafwyd gafael
code-contact_result-not-reached = Ni chafwyd gafael

code-severity-mild = Ysgafn
code-severity-moderate = Cymedrol
code-severity-severe = Difrifol

code-seriousness-death = Marwolaeth
code-seriousness-life_threatening = Yn bygwth bywyd
code-seriousness-hospitalisation = Arhosiad yn yr ysbyty, neu un hirach
code-seriousness-disability = Anabledd
code-seriousness-congenital_anomaly = Anomaledd cynhenid
code-seriousness-medically_important = Yn bwysig yn feddygol

code-relatedness-not_related = Ddim yn gysylltiedig
code-relatedness-unlikely = Annhebygol
code-relatedness-possible = Posibl
code-relatedness-probable = Tebygol
code-relatedness-definite = Pendant
code-relatedness-not_known = Anhysbys

code-adverse_action-none = Dim
code-adverse_action-technology_paused = Oedwyd y dechnoleg
code-adverse_action-technology_stopped = Stopiwyd y dechnoleg
code-adverse_action-referred = Atgyfeiriwyd
code-adverse_action-treated = Triniwyd
code-adverse_action-admitted = Derbyniwyd i’r ysbyty
code-adverse_action-other = Arall

code-adverse_outcome-recovered = Wedi gwella
code-adverse_outcome-recovering = Yn gwella
code-adverse_outcome-not_recovered = Heb wella
code-adverse_outcome-recovered_with_sequelae = Wedi gwella gydag effeithiau parhaol
code-adverse_outcome-fatal = Angheuol
code-adverse_outcome-not_known = Anhysbys

code-follow_up-attempt = Cynnig i gael gwybod
code-follow_up-outcome = Beth a ddaeth ohono

code-unintended-care = Gofal
code-unintended-workload = Llwyth gwaith
code-unintended-access = Mynediad at ofal
code-unintended-privacy = Preifatrwydd
code-unintended-cost = Cost
code-unintended-relationship = Perthynas â staff
code-unintended-other = Arall

code-affected-participant = Y cyfranogwr
code-affected-family_or_carer = Teulu neu ofalwr
code-affected-staff = Staff
code-affected-service = Y gwasanaeth
code-affected-other = Eraill

code-alert_action-followed_procedure = Dilynwyd y weithdrefn leol
code-alert_action-spoke_with_participant = Siaradwyd â’r cyfranogwr
code-alert_action-informed_clinician = Dywedwyd wrth glinigydd
code-alert_action-called_service = Ffoniwyd gwasanaeth
code-alert_action-no_action_needed = Nid oedd angen gweithredu
code-alert_action-other = Arall

code-service-999 = 999
code-service-111 = GIG 111
code-service-gp = Meddyg teulu
code-service-emergency_department = Adran achosion brys
code-service-out_of_hours = Gwasanaeth y tu allan i oriau
code-service-community_team = Tîm cymunedol
code-service-other = Arall

code-override-known_and_stable = Yn hysbys, ac yn sefydlog
code-override-will_monitor = Caiff ei wylio
code-override-reading_wrong = Roedd y darlleniad yn anghywir
code-override-entered_by_mistake = Rhoddwyd i mewn trwy gamgymeriad
code-override-other = Arall

code-alert_outcome-no_further_care = Dim gofal pellach
code-alert_outcome-gp_care = Gofal gan y meddyg teulu
code-alert_outcome-emergency_department = Adran achosion brys
code-alert_outcome-admitted = Derbyniwyd i’r ysbyty
code-alert_outcome-referred = Atgyfeiriwyd
code-alert_outcome-died = Bu farw
code-alert_outcome-other = Arall
code-alert_outcome-not_known = Anhysbys

code-referral-gp = Meddyg teulu
code-referral-first_contact_practitioner = Ymarferydd cyswllt cyntaf
code-referral-community_msk = Gwasanaeth cyhyrysgerbydol cymunedol
code-referral-physiotherapy = Ffisiotherapi
code-referral-secondary_care = Ysbyty
code-referral-ed_or_urgent_care = Gofal achosion brys neu ofal brys
code-referral-occupational_health = Iechyd galwedigaethol
code-referral-waiting_list_review = Adolygu rhestr aros
code-referral-self = Hunanatgyfeiriad
code-referral-other = Arall

code-points-before_gp = Cyn gweld meddyg teulu
code-points-gp_consultation = Ymgynghoriad â meddyg teulu
code-points-fcp_consultation = Ymgynghoriad ag ymarferydd cyswllt cyntaf
code-points-msk_triage = Brysbennu cyhyrysgerbydol
code-points-on_waiting_list = Ar restr aros
code-points-during_physiotherapy = Yn ystod ffisiotherapi
code-points-after_discharge = Ar ôl rhyddhau
code-points-other = Arall

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = ie
said-no = na
# In the place of words that stand on another computer.
said-withheld = Wedi’i ysgrifennu ar y cyfrifiadur lle nodwyd hyn, ac nid yw’n cael ei anfon
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Mae rhywbeth wedi’i ysgrifennu yma ar y cyfrifiadur lle nodwyd hyn; nid yw’n cael ei anfon. Mae’n aros fel y mae yno, oni bai eich bod chi’n ysgrifennu rhywbeth arall.
said-screening-may = Caiff gymryd rhan.
said-screening-open = Nid atebwyd popeth.
# $why (text): the questions whose answers speak against it.
said-screening-not = Ddim yn dod i mewn: { $why }.
said-screening-age = oed
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Darllenwyd yn yr iaith hon: { $language }, fersiwn { $version } o’r testun.
# $language (text): a language.
consent-read-in = Darllenwyd yn yr iaith hon: { $language }.
consent-read-unknown = Ni nodwyd ym mha iaith y’i darllenwyd.
consent-lacks-version = Nid yw geiriau’r fersiwn hon ar y cyfrifiadur hwn mwyach. Nid yr hyn sydd yma a ddarllenwyd.
# $language (text): a language.
consent-lacks-language = Nid yw’r geiriau hyn wedi’u hysgrifennu yn yr iaith hon yma: { $language }. Trodd rhywun nhw i’r iaith honno, neu maent wedi’u tynnu oddi yma ers hynny.
said-consent-all = Yn cydsynio i bopeth a ofynnwyd.
# $items (text): what they do not consent to.
said-consent-not = Ddim yn cydsynio i: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = Oherwydd: { $value }.
# $value (text): what they got.
said-offer-given-instead = Rhoddwyd yn lle hynny: { $value }.
# $value (text): the reasons.
said-stop-reasons = Oherwydd: { $value }.
# $value (text): what was decided.
said-contact-result = { $value }.
# $value (text): what was done.
said-alert-action-action = { $value }.
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }.
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = Diwrnod { $day }; mae’n cyfrif o ddiwrnod { $from } i ddiwrnod { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = Diwrnod { $day } ar ôl y defnydd cyntaf; mae’n cyfrif o ddiwrnod { $from } i ddiwrnod { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = Diwrnod { $day } (o ddiwrnod { $from } i ddiwrnod { $to }), yna eto. Diwrnodau rhyngddynt: { $every }. Nifer y troeon i gyd: { $times }.
kit-when-event = Pryd bynnag y mae’n digwydd
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } neu fwy
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } neu lai
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: ateb “{ $value }”
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } neu fwy
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } neu lai
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: { $value } neu fwy yn uwch na’r tro diwethaf
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: { $value } neu fwy yn is na’r tro diwethaf
# $question (text): what is asked.
trigger-criterion = Ateb cadarnhaol i: { $question }
trigger-serious = Digwyddiad andwyol difrifol
part-forms = Pa ffurflenni a roddir
part-windows = Pryd y mae ymweliadau’n digwydd
part-scoring = Sut y mae atebion yn troi’n rhifau
part-consent = I beth y cydsynnir
part-criteria = Pwy sy’n dod i mewn
part-alerts = Beth sy’n cael ei wylio
part-lists = Rhesymau’r rhaglen
language-en-GB = Saesneg
language-cy = Cymraeg
language-pl = Pwyleg
language-ro = Rwmaneg
language-pa = Pwnjabeg
language-ur = Wrdw
language-pt = Portiwgaleg
language-es = Sbaeneg
language-ar = Arabeg
language-bn = Bengaleg
language-gu = Gwjarati
language-it = Eidaleg
language-fr = Ffrangeg
language-es-ES = Sbaeneg (Sbaen)
language-es-US = Sbaeneg (Unol Daleithiau)
language-pt-BR = Portiwgaleg (Brasil)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = Amhareg
language-bg = Bwlgareg
language-bfi = Iaith Arwyddion Prydain
language-ckb = Cwrdeg Sorani
language-cs = Tsieceg
language-de = Almaeneg
language-el = Groeg
language-fa = Perseg
language-fil = Ffilipineg
language-hi = Hindi
language-hu = Hwngareg
language-ig = Igbo
language-ku = Cwrdeg
language-lt = Lithwaneg
language-lv = Latfieg
language-ml = Malayalam
language-ne = Nepaleg
language-nl = Iseldireg
language-ps = Pashto
language-ru = Rwseg
language-si = Sinhaleg
language-sk = Slofaceg
language-so = Somaleg
language-sq = Albaneg
language-sw = Swahili
language-ta = Tamileg
language-te = Telugu
language-th = Thai
language-ti = Tigrinya
language-tr = Tyrceg
language-uk = Wcreineg
language-vi = Fietnameg
language-yo = Iorwba
language-yue = Cantoneeg
language-zh-Hans = Tsieinëeg Symledig
language-zh-Hant = Tsieinëeg Traddodiadol
# $owner (text): a name.
kit-slot-owner = Gofynnwch i { $owner } (y perchennog, hyd y gwyddys)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Clowyd gan y rhaglen: { $part }. Mae { $form } yn aros yn “{ $visit }”.
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Clowyd gan y rhaglen: { $part }. Mae “{ $visit }” yn cadw ei gyfnod (diwrnodau cyn ei ddiwrnod: { $before }; diwrnodau ar ei ôl: { $after }).
# $visit (text): its name.
rule-visit-stays = Clowyd gan y rhaglen: nid yw “{ $visit }” yn ymweliad dewisol, mae bob amser yn digwydd.
# $part (text): like The reasons of the programme.
rule-list-stays = Clowyd gan y rhaglen: { $part }. Nid yw safle’n ychwanegu dim at y rhestr hon.
# $most (text): a number.
rule-reasons-most = Terfyn y rhaglen: nifer mwyaf rhesymau’r safle ei hun yw { $most }.
# $most (text): a number.
rule-questions-most = Terfyn y rhaglen: nifer mwyaf cwestiynau’r safle ei hun yw { $most }.
# $visit (text): its name.
rule-questions-language = Gofynnir cwestiynau “{ $visit }” gyda’i gilydd, ac nid oes iaith y mae pob un ohonynt wedi’i eirio ynddi.
own-questions = Cwestiynau’r safle hwn
# $site (text): its code.
own-questions-title = Cwestiynau safle { $site }
own-questions-terms = Geiriad y safle ei hun. Nid oes neb wedi dilysu’r cwestiynau hyn.
own-kind-yes-no = ie neu na
own-kind-choice = un o nifer o atebion
own-kind-number = rhif
own-kind-text = ychydig eiriau
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, fel y mae’n rhedeg yma ({ $version })
# $visit (text): its name.
tailoring-visit = Ymweliad dewisol sy’n digwydd: { $visit }
# $visit, $form (text): their names.
tailoring-without = Ffurflen a hepgorwyd yn “{ $visit }”: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = Mae “{ $visit }” yn cyfrif (diwrnodau cyn ei ddiwrnod: { $before }; diwrnodau ar ei ôl: { $after }), yn lle (cyn: { $was-before }; ar ôl: { $was-after })
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Rheswm y safle yn “{ $list }”: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Cwestiwn y safle yn “{ $visit }”: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = Gelwir “{ $role }” yn “{ $name }”
list-decline = Rhesymau dros wrthod
list-not_started = Rhesymau dros beidio â dechrau
list-stop = Rhesymau dros roi’r gorau iddi
list-visit_missed = Rhesymau dros ymweliad a gollwyd
list-session_missed = Rhesymau dros sesiwn a gollwyd
list-not_entered = Rhesymau dros beidio â dod i mewn
## Today

day-list-day = { $weekday } { $day }
weekday-mon = Dydd Llun
weekday-tue = Dydd Mawrth
weekday-wed = Dydd Mercher
weekday-thu = Dydd Iau
weekday-fri = Dydd Gwener
weekday-sat = Dydd Sadwrn
weekday-sun = Dydd Sul
# The title of the printed list.
day-list-of = Pwy a ddisgwylir: { $day }
day-list-nobody = Ni ddisgwylir neb.
day-list-cut = Mae { $shown } o { $total } ar y rhestr hon.
day-list-participant = Cyfranogwr
day-list-visit = Ymweliad
day-list-state = Statws
day-list-until = Yn cyfrif tan
day-list-language = Iaith
day-list-note = Nodiadau
day-list-interpreter = Angen cyfieithydd
standing-ahead = Heb agor eto
standing-in-window = O fewn ei gyfnod
standing-due = I’w wneud heddiw
standing-overdue = Yn hwyr
standing-missed = Collwyd
standing-done = Wedi’i wneud
standing-late = Gwnaed y tu allan i’w gyfnod
standing-not-done = Ni wnaed
standing-not-expected = Heb ei ddisgwyl

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Dywedwch wrth: { $to }.
alert-now-tell = Ni weithredodd neb mewn pryd. Dywedwch nawr wrth: { $to }.
alert-local-procedure = Dilynwch eich gweithdrefn leol.
# $at (text): date and time.
alert-sponsor-told = Mae gan weinydd y noddwr ef ers { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = Rhoddir gwybod i’r noddwr pan fydd cysylltiad nesaf. Daeth y safle i wybod amdano { $aware }; mae’r noddwr i wybod erbyn { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Nid oes cysylltiad nawr. Dywedwch dros y ffôn wrth: { $who }, { $note }.
alert-sponsor-ring-unknown = Nid oes cysylltiad nawr. Dywedwch dros y ffôn wrth: { $who }. Ni nodwyd sut i gael gafael arnynt; gweinyddwr sy’n nodi hynny gyda’r rhaglen.
alert-why-item = { $form }, “{ $item }”: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }; y tro diwethaf: { $before }.
alert-why-criterion = Ateb cadarnhaol i: “{ $question }”
alert-why-serious = Digwyddiad andwyol difrifol: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } i { $to }
withheld-not-here = Nid yw ei becyn trwyddedig wedi’i osod yma.
withheld-language = Ddim ar gael yn yr iaith { $language }.
withheld-language-licence = Nid yw ei drwydded yn cynnwys yr iaith { $language }.
withheld-status = Nid yw’r safle hwn yn defnyddio geiriadau o’r statws hwn.
withheld-approval = Rhaid i weinyddwr gymeradwyo’r geiriad yn yr iaith { $language } yn gyntaf.
withheld-licence-expired = Mae ei drwydded wedi dod i ben.
withheld-licence = Nid oes trwydded ar ei gyfer yma.
field-step = Cam
code-visit_missed-book_later = trefnwyd at ddyddiad diweddarach
field-alert-outcome-promise-kept-hint = Os na wnaed, mae’r rhybudd yn aros ar agor nes i rywun weithredu eto.
trigger-score-named = { $of }, { $score }
alert-form-moved = Mae’r ffurflen a gododd hwn yn perthyn i { $number } ac fe’i symudwyd yno. Peidiwch â ffonio’r person hwn yn ei chylch.
alert-form-moved-away = Mae’r ffurflen a gododd hwn yn perthyn i rywun arall ac fe’i symudwyd yno. Peidiwch â ffonio’r person hwn yn ei chylch.
alert-form-taken-back = Tynnwyd yn ôl yr hyn a gododd hwn. Peidiwch â ffonio’r person hwn yn ei gylch. Rheswm: { $reason }
alert-form-gone-do = Nodwch isod nad oedd angen gweithredu, neu beth a wnaed eisoes.
way-ended = { $what }: daeth i ben ar { $day }

## What people say of themselves

step-background = Cefndir
step-background-intro = Yr hyn y maent yn ei ddweud amdanynt eu hunain, er mwyn gweld pwy y mae’r rhaglen yn eu cyrraedd. Nid oes rhaid i neb ateb: mae bod yn well gan rywun beidio â dweud yn ateb, ac mae’r hyn na ofynnwyd yn aros yn wag.
field-education = Addysg
field-work = Gwaith
field-device = Ffôn clyfar, llechen neu gyfrifiadur y gallant ei ddefnyddio
field-internet = Rhyngrwyd
field-data = Yn gallu ei ddefnyddio heb boeni am y gost
field-space = Lle i un ap arall ar y ddyfais
field-confidence = Hyder gydag apiau a gwefannau, o 0 i 10
field-background-confidence-hint = 0 yw dim hyder o gwbl, 10 yw hyder llwyr.
field-willing = Byddent yn defnyddio ap neu wefan ar gyfer eu hiechyd
field-help = Cymorth gyda hyn
field-decile = Degradd amddifadedd y man lle maent yn byw
field-background-decile-hint = 1 yw’r ddegfed ran fwyaf difreintiedig, 10 y lleiaf. Fe’i canfyddir yma; ni chedwir y cod post gydag ef ac ni chaiff ei anfon.
field-stated-by = Pwy ddywedodd hynny
field-background-ethnic-scheme-hint = Mae “Heb ei nodi” ar gyfer y sawl y gofynnwyd iddynt ac y mae’n well ganddynt beidio â dweud.
code-stated_by-themselves = Nhw eu hunain
code-stated_by-somebody_for_them = Rhywun ar eu rhan
code-stated_by-record = O’r cofnod
code-education-none = Dim cymhwyster
code-education-school = Ysgol
code-education-vocational = Hyfforddiant galwedigaethol
code-education-university = Prifysgol
code-education-other = Rhywbeth arall
code-education-prefers_not_to_say = Gwell ganddynt beidio â dweud
code-work-employed = Cyflogedig
code-work-self_employed = Hunangyflogedig
code-work-looking = Yn chwilio am waith
code-work-health = Ddim yn gweithio oherwydd iechyd
code-work-caring = Yn gofalu am gartref neu deulu
code-work-student = Myfyriwr neu mewn hyfforddiant
code-work-retired = Wedi ymddeol
code-work-other = Rhywbeth arall
code-work-prefers_not_to_say = Gwell ganddynt beidio â dweud
code-device-own = Eu hun nhw
code-device-shared = Wedi’i rannu ag eraill
code-device-none = Dim
code-device-prefers_not_to_say = Gwell ganddynt beidio â dweud
code-internet-home = Gartref
code-internet-elsewhere = Dim ond mewn mannau eraill
code-internet-none = Dim
code-internet-prefers_not_to_say = Gwell ganddynt beidio â dweud
code-unsure-yes = Ie
code-unsure-no = Na
code-unsure-unsure = Ddim yn siŵr
code-unsure-prefers_not_to_say = Gwell ganddynt beidio â dweud
code-help-needs_none = Dim angen cymorth
code-help-has_somebody = Mae ganddynt rywun a all helpu
code-help-has_nobody = Nid oes ganddynt neb a all helpu
code-help-prefers_not_to_say = Gwell ganddynt beidio â dweud
topic-ethnicity = Categori ethnig
topic-education = Addysg
topic-work = Gwaith
topic-technology = Mynediad at dechnoleg
topic-deprivation = Amddifadedd
