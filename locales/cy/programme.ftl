### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Heddiw
title-alerts = Rhybuddion
title-alert = Rhybudd
nav-today = Heddiw

plan-state-ahead = heb agor eto
plan-state-in-window = o fewn y cyfnod
plan-state-due = i’w wneud heddiw
plan-state-overdue = yn hwyr
plan-state-missed = collwyd
plan-state-begun = dechreuwyd
plan-state-done = wedi’i wneud
plan-state-late = gwnaed y tu allan i’w gyfnod
plan-state-not-done = ni wnaed
plan-state-not-expected = heb ei ddisgwyl

today-title = Heddiw
today-beside = Beth arall sy’n aros
today-rest = Ymholiadau ac anfon
today-no-kit = Nid oes rhaglen yn rhedeg ar y safle hwn eto. Gellir dod o hyd i gyfranogwyr yma yr un fath.
today-screen = Sgrinio rhywun
# $kit (text): the name of a programme.
today-screen-for = Sgrinio rhywun ar gyfer { $kit }
today-nothing = Nid oes dim i’w wneud heddiw.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [zero] Dangosir y { $shown } cyntaf o’r { $n } sydd i’w gwneud.
        [one] Dangosir y { $shown } cyntaf o’r { $n } sydd i’w gwneud.
        [two] Dangosir y { $shown } cyntaf o’r { $n } sydd i’w gwneud.
        [few] Dangosir y { $shown } cyntaf o’r { $n } sydd i’w gwneud.
        [many] Dangosir y { $shown } cyntaf o’r { $n } sydd i’w gwneud.
       *[other] Dangosir y { $shown } cyntaf o’r { $n } sydd i’w gwneud.
    }
today-states = Dangos
# $n (text): how many.
today-state-all = Pob un ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = Yn hwyr: mae’r diwrnod wedi mynd heibio, ac mae’r cyfnod yn dal ar agor. Collwyd: mae’r cyfnod wedi cau.
today-col-who = Cyfranogwr
today-col-visit = Ymweliad
today-col-state = Statws
today-col-day = Diwrnod
today-col-contact = Cysylltu
today-col-do = Beth i’w wneud
today-days-left =
    { $count ->
        [zero] { $n } diwrnod ar ôl
        [one] { $n } diwrnod ar ôl
        [two] { $n } ddiwrnod ar ôl
        [few] { $n } diwrnod ar ôl
        [many] { $n } diwrnod ar ôl
       *[other] { $n } diwrnod ar ôl
    }
today-last-day = diwrnod olaf
today-days-over =
    { $count ->
        [zero] { $n } diwrnod yn rhy hwyr
        [one] { $n } diwrnod yn rhy hwyr
        [two] { $n } ddiwrnod yn rhy hwyr
        [few] { $n } diwrnod yn rhy hwyr
        [many] { $n } diwrnod yn rhy hwyr
       *[other] { $n } diwrnod yn rhy hwyr
    }
today-contacts-none = heb geisio
today-contacts =
    { $count ->
        [zero] { $n } cynnig
        [one] { $n } cynnig
        [two] { $n } gynnig
        [few] { $n } chynnig
        [many] { $n } chynnig
       *[other] { $n } cynnig
    }
today-reached = Cafwyd gafael
today-not-reached = Dim ateb
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = Cafwyd gafael ar { $number } ar gyfer { $visit }
today-not-reached-named = Dim ateb gan { $number } ar gyfer { $visit }
today-how = Cysylltu trwy
today-how-phone = Ffôn
today-how-message = Neges
today-how-letter = Llythyr
today-how-in-person = Wyneb yn wyneb
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = Nodwyd ar gyfer { $number }: { $result } ({ $how })
today-begin = Dechrau
today-go-on = Parhau
today-look = Edrych
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = Dechrau { $visit } gyda { $number }
today-go-on-named = Parhau â { $visit } ar gyfer { $number }
today-look-named = Edrych ar { $number }, { $visit }
today-nothing-due = Nid oes dim i’w wneud.
today-alerts =
    { $count ->
        [zero] Dim rhybudd agored
        [one] { $n } rhybudd agored
        [two] { $n } rybudd agored
        [few] { $n } rhybudd agored
        [many] { $n } rhybudd agored
       *[other] { $n } rhybudd agored
    }
today-alerts-late =
    { $count ->
        [zero] Mae { $n } yn hwyr.
        [one] Mae { $n } yn hwyr.
        [two] Mae { $n } yn hwyr.
        [few] Mae { $n } yn hwyr.
        [many] Mae { $n } yn hwyr.
       *[other] Mae { $n } yn hwyr.
    }
today-alerts-all = Pob rhybudd
today-unfinished =
    { $count ->
        [zero] Dim ffurflen heb ei gorffen
        [one] { $n } ffurflen heb ei gorffen
        [two] { $n } ffurflen heb eu gorffen
        [few] { $n } ffurflen heb eu gorffen
        [many] { $n } ffurflen heb eu gorffen
       *[other] { $n } ffurflen heb eu gorffen
    }
today-unfinished-all =
    { $count ->
        [zero] Dangos pob un ({ $n })
        [one] Dangos { $n }
        [two] Dangos pob un ({ $n })
        [few] Dangos pob un ({ $n })
        [many] Dangos pob un ({ $n })
       *[other] Dangos pob un ({ $n })
    }
today-queries =
    { $count ->
        [zero] Dim ymholiad agored
        [one] { $n } ymholiad agored
        [two] { $n } ymholiad agored
        [few] { $n } ymholiad agored
        [many] { $n } ymholiad agored
       *[other] { $n } ymholiad agored
    }
today-waiting =
    { $count ->
        [zero] Mae popeth wedi’i anfon
        [one] { $n } cofnod yn aros i gael ei anfon
        [two] { $n } gofnod yn aros i gael eu hanfon
        [few] { $n } chofnod yn aros i gael eu hanfon
        [many] { $n } chofnod yn aros i gael eu hanfon
       *[other] { $n } cofnod yn aros i gael eu hanfon
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [zero] { $n } ymweliad heb eu hanfon eto
        [one] { $n } ymweliad heb ei anfon eto
        [two] { $n } ymweliad heb eu hanfon eto
        [few] { $n } ymweliad heb eu hanfon eto
        [many] { $n } ymweliad heb eu hanfon eto
       *[other] { $n } ymweliad heb eu hanfon eto
    }
today-print = Argraffu rhestr y dydd
today-printing = Wrthi’n argraffu…
today-printed =
    { $count ->
        [zero] Ysgrifennwyd { $n } tudalen i
        [one] Ysgrifennwyd { $n } dudalen i
        [two] Ysgrifennwyd { $n } dudalen i
        [few] Ysgrifennwyd { $n } tudalen i
        [many] Ysgrifennwyd { $n } thudalen i
       *[other] Ysgrifennwyd { $n } tudalen i
    }
today-keys = Bysellau: mae ↓ ac ↑ yn dewis llinell, ac Enter yn dechrau neu’n parhau. Ar linell, mae 1 yn nodi y cafwyd gafael, 2 nad oedd ateb, a 3 yn agor y cyfranogwr. Mae F2 yn dod yn ôl yma o unrhyw le, F4 yn agor y rhybuddion, F8 yn canfod y nesaf sydd i’w wneud, ac F9 yn mynd at beth arall sy’n aros.
today-keys-register = Mae F11 yn agor y gofrestr sesiwn.
# $only (text): keys, each with what it shows.
today-keys-only = Dangos dim ond: { $only }. Mae’r un fysell eto yn dangos popeth.

alert-severity-emergency = Argyfwng
alert-severity-urgent = Yr un diwrnod
alert-severity-review = Adolygu
alert-state-open = agored
alert-state-late = hwyr
alert-state-acted = canlyniad i’w nodi
alert-state-promise-due = mae’n bryd gwneud y gwaith dilynol a addawyd
alert-state-closed = caewyd
alert-left-minutes =
    { $count ->
        [zero] { $n } munud ar ôl
        [one] { $n } munud ar ôl
        [two] { $n } funud ar ôl
        [few] { $n } munud ar ôl
        [many] { $n } munud ar ôl
       *[other] { $n } munud ar ôl
    }
alert-left-hours =
    { $count ->
        [zero] { $n } awr ar ôl
        [one] { $n } awr ar ôl
        [two] { $n } awr ar ôl
        [few] { $n } awr ar ôl
        [many] { $n } awr ar ôl
       *[other] { $n } awr ar ôl
    }
alert-left-days =
    { $count ->
        [zero] { $n } diwrnod ar ôl
        [one] { $n } diwrnod ar ôl
        [two] { $n } ddiwrnod ar ôl
        [few] { $n } diwrnod ar ôl
        [many] { $n } diwrnod ar ôl
       *[other] { $n } diwrnod ar ôl
    }
alert-over-minutes =
    { $count ->
        [zero] { $n } munud yn hwyr
        [one] { $n } munud yn hwyr
        [two] { $n } funud yn hwyr
        [few] { $n } munud yn hwyr
        [many] { $n } munud yn hwyr
       *[other] { $n } munud yn hwyr
    }
alert-over-hours =
    { $count ->
        [zero] { $n } awr yn hwyr
        [one] { $n } awr yn hwyr
        [two] { $n } awr yn hwyr
        [few] { $n } awr yn hwyr
        [many] { $n } awr yn hwyr
       *[other] { $n } awr yn hwyr
    }
alert-over-days =
    { $count ->
        [zero] { $n } diwrnod yn hwyr
        [one] { $n } diwrnod yn hwyr
        [two] { $n } ddiwrnod yn hwyr
        [few] { $n } diwrnod yn hwyr
        [many] { $n } diwrnod yn hwyr
       *[other] { $n } diwrnod yn hwyr
    }
alert-nobody = rhywun na ddaeth i mewn i’r rhaglen
# $at (text): when.
alert-fired = cododd { $at }
# $to (text): whom, with how to reach them.
alert-second = Ail dderbynnydd: { $to }

alerts-title = Rhybuddion
alerts-closed = Dangos rhybuddion a gaewyd hefyd
alerts-none = Nid oes rhybudd wedi codi yma.
alerts-none-open = Nid oes rhybudd agored.
alerts-col-what = Rhybudd
alerts-col-who = Ynglŷn â
alerts-col-state = Statws
alerts-col-due = Gweithredu erbyn
alerts-col-to = Dweud wrth
alerts-fired =
    { $count ->
        [zero] Mae { $n } rhybudd wedi codi yma.
        [one] Mae { $n } rhybudd wedi codi yma.
        [two] Mae { $n } rybudd wedi codi yma.
        [few] Mae { $n } rhybudd wedi codi yma.
        [many] Mae { $n } rhybudd wedi codi yma.
       *[other] Mae { $n } rhybudd wedi codi yma.
    }
alerts-in-time =
    { $count ->
        [zero] Gweithredwyd ar { $n } mewn pryd.
        [one] Gweithredwyd ar { $n } mewn pryd.
        [two] Gweithredwyd ar { $n } mewn pryd.
        [few] Gweithredwyd ar { $n } mewn pryd.
        [many] Gweithredwyd ar { $n } mewn pryd.
       *[other] Gweithredwyd ar { $n } mewn pryd.
    }
alerts-overridden =
    { $count ->
        [zero] Rhoddwyd { $n } o’r neilltu gyda rheswm.
        [one] Rhoddwyd { $n } o’r neilltu gyda rheswm.
        [two] Rhoddwyd { $n } o’r neilltu gyda rheswm.
        [few] Rhoddwyd { $n } o’r neilltu gyda rheswm.
        [many] Rhoddwyd { $n } o’r neilltu gyda rheswm.
       *[other] Rhoddwyd { $n } o’r neilltu gyda rheswm.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } am bob cant o ymweliadau.
alerts-keys = Bysellau: mae ↓ ac ↑ yn dewis rhybudd, Enter yn ei agor, ac F2 yn mynd i Heddiw.

alert-back = Pob rhybudd
alert-why = Pam y cododd
alert-instruction = Beth y mae’r safle hwn yn ei wneud
aloud-read = Darllen yn uchel
aloud-stop = Rhoi’r gorau i ddarllen
alert-steps = Nodwyd hyd yma
alert-steps-none = Nid oes dim wedi’i nodi eto.
# $at (text): when.
alert-until = Gweithredwch erbyn { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = Cywirwyd: { $reason }
alert-keep = Ei nodi
alert-kept = Nodwyd.
alert-over = Mae’r rhybudd hwn wedi’i gau.
alert-now-of = { $at } o { $n }
alert-now-title = Rhybudd: darllenwch ef cyn mynd ymlaen
alert-now-go-on = Mynd ymlaen
alert-now-act = Nodi beth a wnaed
alert-now-must = Gallwch fynd ymlaen ar ôl nodi beth a wnaed.
alert-now-refused = Ni ellid ei nodi. Mae’r rhybudd yn aros ar y rhestr o rybuddion.

## Ways, steps, kits: the fields of a step

steps-yes = Ie
steps-no = Na
steps-choose = Dewiswch…
steps-optional = Gellir ei adael yn wag
steps-empty = Clirio
# $field (text): what is asked.
steps-empty-named = Clirio: { $field }
steps-when = Pryd
steps-day = Diwrnod
# $today (text): today's date.
steps-day-hint = Diwrnod, mis, blwyddyn, fel 27 3 2026. Gadewch yn wag ar gyfer heddiw, { $today }.
steps-reason-hint = Cedwir hwn gyda’r cywiriad. Peidiwch ag ysgrifennu enw yma.
# $language (text): a language.
steps-not-worded = Nid yw hwn wedi’i ysgrifennu yn yr iaith hon: { $language }. Darllenwch ef gyda chyfieithydd; mae mewn iaith arall yma.
steps-keep = Cadw
steps-keys = Bysellau: mae 1 i 9 yn ateb cwestiwn ac yn mynd i’r nesaf, y saethau’n dewis, ac Enter yn mynd ymlaen.
steps-back = Yn ôl
steps-kept-notes = Wedi’i gadw. Rhywbeth i’w wybod:
steps-nobody = Ni ofynnir am enw eto. Caiff pwy bynnag a all gymryd rhan ei gofrestru nesaf, a chedwir yr hyn a ddywedwyd yma ar ei gyfer. Caiff pwy bynnag na all gymryd rhan ei gyfrif heb enw na rhif.
steps-reading = Nid yw eich rôl yn nodi dim yma.
steps-not-entered = Nid yw’r person hwn yn dod i mewn i’r rhaglen.
steps-not-entered-what = Cedwir yr hyn a ddywedwyd heb enw na rhif, er mwyn ei gyfrif.
steps-screen-again = Sgrinio rhywun arall

title-step = Nodi cam
title-noted = Beth a nodwyd
noted-correct = Cywiro
# $day (text): when. $by (text): who.
noted-by = { $day }, nodwyd gan { $by }
# $reason (text): in somebody's own words.
noted-corrected = Cywirwyd: { $reason }
noted-as-read = Fel y’i darllenwyd
noted-follow = Beth a ddilynodd
noted-before = Fel y nodwyd o’r blaen
register-screened = Gall gymryd rhan. Ar ôl cofrestru, cedwir y sgrinio ar gyfer y person, a’r cydsyniad ddaw nesaf.

way-enter = Dechrau mewn rhaglen:
way-outside = Y tu allan i’r brif boblogaeth
# $day (text): a date.
way-index = Cyfrifir o { $day }
# $day (text): a date.
way-index-correct-named = Cywiro’r diwrnod y cyfrifir popeth ohono, { $day }
# $came, $all, $planned (text): sessions.
way-sessions = Daeth i { $came } o { $all } sesiwn; mae { $planned } wedi’u cynllunio
way-blocked = Nid oes dim yn mynd ymlaen nes nodi beth a wnaed am rybudd.
way-blocked-open = Agor y rhybudd
way-offered = Beth y gellir ei nodi nawr
way-plan = Ymweliadau’r rhaglen
way-col-visit = Ymweliad
way-col-state = Sut y mae
way-col-day = Diwrnod
way-col-window = Yn cyfrif ar
# $opens, $closes (text): dates.
way-window = { $opens } i { $closes }
way-last-day = diwrnod olaf
way-days-left =
    { $count ->
        [zero] { $n } diwrnod ar ôl
        [one] { $n } diwrnod ar ôl
        [two] { $n } ddiwrnod ar ôl
        [few] { $n } diwrnod ar ôl
        [many] { $n } diwrnod ar ôl
       *[other] { $n } diwrnod ar ôl
    }
# $visit (text): its name.
way-open-named = Agor: { $visit }
way-noted = Beth a nodwyd
way-earlier =
    { $count ->
        [zero] { $n } nodyn cynharach
        [one] { $n } nodyn cynharach
        [two] { $n } nodyn cynharach
        [few] { $n } nodyn cynharach
        [many] { $n } nodyn cynharach
       *[other] { $n } nodyn cynharach
    }
way-look = Hanes
# $step (text): what it is called. $day (text): when.
way-look-named = Hanes { $step }, { $day }
participant-way = Rhaglenni ac ymweliadau

# $window (text): from when to when.
plan-in-window = O fewn ei gyfnod, { $window }
# $window (text): from when to when.
plan-out-of-window = Y tu allan i’w gyfnod, { $window }
plan-patient = Cyfranogwr:
plan-staff = Staff:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [zero] { $n } o { $all } munud ar ôl
        [one] { $n } o { $all } munud ar ôl
        [two] { $n } o { $all } munud ar ôl
        [few] { $n } o { $all } munud ar ôl
        [many] { $n } o { $all } munud ar ôl
       *[other] { $n } o { $all } munud ar ôl
    }
plan-over =
    { $count ->
        [zero] { $n } munud dros yr amser
        [one] { $n } munud dros yr amser
        [two] { $n } funud dros yr amser
        [few] { $n } munud dros yr amser
        [many] { $n } munud dros yr amser
       *[other] { $n } munud dros yr amser
    }
plan-todo =
    { $count ->
        [zero] Mae { $n } peth eto i’w gwneud.
        [one] Mae { $n } peth eto i’w wneud.
        [two] Mae { $n } beth eto i’w gwneud.
        [few] Mae { $n } pheth eto i’w gwneud.
        [many] Mae { $n } pheth eto i’w gwneud.
       *[other] Mae { $n } peth eto i’w gwneud.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Nesaf: { $form }
plan-all-done = Mae popeth y mae’r ymweliad hwn yn gofyn amdano wedi’i wneud, neu dywedwyd pam na wnaed.
# $why (text): a reason.
plan-not-done = Ni wnaed: { $why }
# $form (text): its proper name.
plan-not-done-look = Hanes: pam na wnaed { $form }
plan-not-done-because = Ni wnaed, oherwydd…
# $form (text): its proper name.
plan-not-done-because-named = Ni wnaed, oherwydd…: { $form }
# $form (text): its proper name.
plan-not-done-title = Pam na wnaed { $form }?
plan-not-done-keep = Ei nodi
plan-not-here = Nid yw’r ffurflen hon ar y cyfrifiadur hwn.
plan-steps = I’w nodi yn yr ymweliad hwn
plan-step-open = heb ei nodi eto
plan-step-noted = nodwyd
plan-step-note = Ei nodi
# $step (text): what it is called.
plan-step-named = Ei nodi: { $step }
# $step (text): what it is called.
plan-step-look = Hanes: { $step }
plan-others = Ffurflenni eraill yr ymweliad hwn
plan-other-ways = Ffurflenni, ieithoedd a dulliau eraill
kit-level-essential = Hanfodol
kit-level-supporting = Ategol
kit-level-optional = Dewisol

title-kits = Rhaglenni
title-kit = Rhaglen
kits-what = Mae rhaglen yn dweud pwy sy’n cymryd rhan, i bwy y gofynnir beth a phryd, a beth sy’n cael ei wylio. Nid oes dim ohoni’n digwydd yma nes i’r safle ei rhedeg.
kits-col-kit = Rhaglen
kits-col-state = Yma
kits-col-people = Pobl ynddi
# $version (text): a number.
kits-version = fersiwn { $version }
# $forms (text): proper names.
kits-missing = Nid ydynt ar y cyfrifiadur hwn: { $forms }
kits-draft = Nid yw siaradwr brodorol wedi gwirio ei geiriau yn yr iaith hon.
# $pack (text): its name.
kits-pack = O’r pecyn { $pack }
kits-runs = Yn rhedeg yma
kits-rests = Ddim yn rhedeg yma
# $version (text): like 07-v2.
kits-waits = Mae fersiwn { $version } yn aros i gael ei gymeradwyo
kits-people =
    { $count ->
        [zero] { $n } person
        [one] { $n } person
        [two] { $n } berson
        [few] { $n } pherson
        [many] { $n } pherson
       *[other] { $n } person
    }
kits-open = Agor
# $kit (text): its name.
kits-open-named = Agor: { $kit }
kits-none = Nid oes rhaglen ar y cyfrifiadur hwn. Daw pecynnau â rhagor.
kit-back = Pob rhaglen
kit-decide = Beth y mae’r safle hwn yn ei benderfynu
kit-decide-what = Daw hyn i rym cyn gynted ag y caiff ei gadw: rhaid gallu cael gafael ar bobl ar unwaith, ac arweinydd clinigol sy’n atebol am y rhifau.
kit-recipients = Wrth bwy i ddweud pan fydd rhybudd yn codi
kit-recipients-hint = Rhif ffôn, blîp, ystafell: yr hyn sydd ei angen ar staff i gael gafael arnynt.
kit-optional = Ymweliadau dewisol sy’n digwydd yma
kit-confirm = Rhifau y mae arweinydd clinigol yn eu cadarnhau
kit-confirm-what = Nid yw’r rhybuddion hyn yn codi nes i’w rhifau gael eu cadarnhau yma.
kit-confirmed-by = Yr arweinydd clinigol a’u cadarnhaodd
kit-reasons = Rhesymau’r safle hwn
# $list (text): like Why they declined.
kit-reason-add = Ychwanegu at: { $list }
kit-reason-remove = Tynnu
# $reason (text): its words.
kit-reason-remove-named = Tynnu: { $reason }
kit-keep = Cadw
kit-run = Ei rhedeg yma
kit-rest = Peidio â’i rhedeg mwyach
kit-kept = Cadwyd. Mae’r rhaglen yn rhedeg yma.
kit-kept-rests = Cadwyd. Nid yw’r rhaglen yn rhedeg yma.
kit-visits = Ymweliadau
kit-col-when = Pryd
kit-col-level = Pa mor bwysig ydyw
kit-col-forms = Ffurflenni
kit-col-minutes = Munudau
# $patient, $staff (text): minutes.
kit-minutes = cyfranogwr { $patient }, staff { $staff }
kit-off = nid yw’n digwydd yma
kit-form-out = wedi’i hepgor yma
kit-form-missing = ddim ar y cyfrifiadur hwn
kit-alerts = Beth sy’n cael ei wylio
kit-col-alert = Rhybudd
kit-col-sets-off = Beth sy’n ei godi
kit-col-tell = Wrth bwy y dywedir
kit-col-within = Gweithredu o fewn
kit-col-source = O ble y daw ei rifau
kit-within-minutes =
    { $count ->
        [zero] { $n } munud
        [one] { $n } munud
        [two] { $n } funud
        [few] { $n } munud
        [many] { $n } munud
       *[other] { $n } munud
    }
kit-within-hours =
    { $count ->
        [zero] { $n } awr
        [one] { $n } awr
        [two] { $n } awr
        [few] { $n } awr
        [many] { $n } awr
       *[other] { $n } awr
    }
kit-within-days =
    { $count ->
        [zero] { $n } diwrnod
        [one] { $n } diwrnod
        [two] { $n } ddiwrnod
        [few] { $n } diwrnod
        [many] { $n } diwrnod
       *[other] { $n } diwrnod
    }
kit-alert-waits = Nid yw’n codi eto: nid yw ei rifau wedi’u cadarnhau.
kit-proposal = cynnig, heb ffynhonnell gyhoeddedig
kit-locked = Beth na ellir ei newid yma
kit-background = Beth a ofynnir i bobl amdanynt eu hunain
kit-sources = Ar beth y mae’n seiliedig

## What a site makes of a programme

tailor-title = Sut y mae’r safle hwn yn ei haddasu
tailor-what = Mae hyn i gyd yn newid yr hyn a ofynnir, neu’r hyn y mae pobl yn ei ddarllen. Daw i rym pan fydd rhywun arall yn y safle yn ei gymeradwyo, fel fersiwn ar wahân.
tailor-most =
    { $count ->
        [zero] Dim mwy na { $n }.
        [one] Dim mwy na { $n }.
        [two] Dim mwy na { $n }.
        [few] Dim mwy na { $n }.
        [many] Dim mwy na { $n }.
       *[other] Dim mwy na { $n }.
    }
tailor-names = Beth y gelwir rolau yma
tailor-names-hint = Lle mae’n wag, defnyddir enw’r rhaglen. Mae’r codau’n aros yr un fath.
tailor-forms = Ffurflenni a hepgorir yma
tailor-windows = Pryd mae ymweliadau’n cyfrif
tailor-windows-hint = Diwrnodau cyn ac ar ôl diwrnod ymweliad pan fydd yn dal i gyfrif.
# Followed by a field for a number of days.
tailor-before = Diwrnodau cyn
# Followed by a field for a number of days.
tailor-after = Diwrnodau ar ôl
tailor-locked = Clowyd gan y rhaglen. Ni all safle newid hyn.
tailor-propose = Cynnig
own-heading = Cwestiynau’r safle hwn
own-what = Fe’u gofynnir ar ôl ffurflenni ymweliad, fel ffurflen ar wahân sy’n dweud hynny, a chânt eu hanfon o dan godau sy’n dechrau gyda local_.
# $n (text): a number.
own-question-nth = Cwestiwn y safle { $n }
own-visit = Gofynnir yn
own-kind = Atebir gyda
own-kind-name-yes-no = Ie neu na
own-kind-name-choice = Un o nifer o atebion
own-kind-name-number = Rhif
own-kind-name-text = Ychydig eiriau
# $language (text): its own name.
own-words = Cwestiwn: { $language }
# $n (text): a number.
own-option = Ateb { $n }
own-option-add = Un ateb yn rhagor
own-option-remove = Un ateb yn llai
own-word-in = Geirio hefyd yn
# $language (text): its own name.
own-unword = Heb: { $language }
own-add = Ychwanegu cwestiwn
own-remove = Tynnu
# $question (text): what is asked.
own-remove-named = Tynnu: { $question }
tailoring-title = Fersiynau o’r hyn y mae’r safle hwn yn ei addasu
tailoring-as-it-came = Mae’r rhaglen yn rhedeg fel y daeth: ni newidiwyd dim yma.
tailoring-unversioned = Penderfynwyd cyn bod fersiynau
tailoring-none = Nid oes dim yn wahanol i’r rhaglen fel y daeth.
tailoring-before = Fersiynau cynharach
tailoring-state-waits = yn aros i gael ei gymeradwyo
tailoring-state-in-force = mewn grym
tailoring-state-former = bu mewn grym
tailoring-state-refused = gwrthodwyd
tailoring-state-replaced = cynigiwyd o’r newydd cyn i neb benderfynu
# $author (text): a name. $at (text): a moment.
tailoring-made = Cynigiwyd gan { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Cymeradwywyd gan { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Cymeradwywyd gan { $who }, { $at }, a’i cynigiodd hefyd: ni allai neb arall yn y safle wneud hynny.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Gwrthodwyd gan { $who }, { $at }:
tailoring-may-yes = Gallwch adael iddo ddod i rym. Tan hynny, mae’r hyn sydd mewn grym yn parhau.
tailoring-may-alone = Chi a gynigiodd hyn, ac ni all neb arall yn y safle hwn ei gymeradwyo: nid oes gweinyddwr na chlinigydd arall. Gallwch ei gymeradwyo eich hun. Nodir mai eich penderfyniad chi yn unig ydyw.
tailoring-may-another = Chi a gynigiodd hyn. Gweinyddwr arall neu glinigydd sy’n ei gymeradwyo. Tan hynny, mae’r hyn sydd mewn grym yn parhau.
tailoring-may-no = Gweinyddwr neu glinigydd sy’n ei gymeradwyo. Tan hynny, mae’r hyn sydd mewn grym yn parhau.
tailoring-may-nothing = Nid oes dim yn aros.
tailoring-alone = Rwy’n gwybod nad oes neb arall wedi edrych ar hyn, ac rwy’n penderfynu ar fy mhen fy hun
tailoring-approve = Cymeradwyo
tailoring-refuse = Peidio â chymeradwyo
tailoring-reason-why = Pam na

## Person and quality

title-person = Atebion dros amser
title-quality = Ansawdd data
person-heading = Atebion dros amser
person-print = Ysgrifennu fel PDF
person-back = Yn ôl at y cyfranogwr
person-written = Mae’r PDF yma:
person-no-scores = Nid oes sgôr eto.
person-points = Yr un peth fel tabl
person-day = Diwrnod
person-visit = Ymweliad
person-score-head = Sgôr
person-how = Sut y rhoddwyd yr atebion
person-form = Ffurflen
person-what = Sgorau, cywiriadau
person-all-forms = Pob ffurflen
person-open = Agor
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = Agor { $form }, { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = Wedi’i dywyllu: gwall mesur, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = Llinell doredig: ystyrir bod newid o { $amount } yn bwysig ({ $source })

move-open = Symud i gofnod arall…
move-title = Symud y ffurflen hon i gofnod arall
move-means = Tynnir y ffurflen yn ôl yma a’i chadw, fel y’i rhoddwyd, yn y cofnod y mae’n perthyn iddo. Mae’r ddau gofnod yn dweud hynny.
move-number = Y rhif astudiaeth y mae’n perthyn iddo
move-number-hint = Fel 07-0004
move-do = Symud y ffurflen

query-open = Holi am y ffurflen hon…
query-title = Holi am y ffurflen hon
query-what = Mae’r safle’n gweld y cwestiwn ac yn ei ateb. Nid oes dim yn y ffurflen yn newid.
query-step-open = Holi am hyn…
query-step-title = Holi am yr hyn a nodwyd
query-step-what = Mae’r safle’n gweld y cwestiwn ac yn ei ateb. Nid oes dim o’r hyn a nodwyd yn newid.
query-item = Am beth y mae
query-whole = Y ffurflen gyfan
# $number (text): number of a question.
query-question = Cwestiwn { $number }
query-text = Eich cwestiwn
query-text-hint = Peidiwch ag ysgrifennu enw yma.
query-do-ask = Holi
query-cancel = Canslo
query-answer = Ateb
query-do-answer = Ateb
query-do-close = Setlo
query-settled = Setlwyd
query-answered = Atebwyd
query-asked = Agored
# $count (number), $n (text): days.
query-days =
    { $count ->
        [zero] { $n } diwrnod
        [one] { $n } diwrnod
        [two] { $n } ddiwrnod
        [few] { $n } diwrnod
        [many] { $n } diwrnod
       *[other] { $n } diwrnod
    }
screen-somebody = Sgrinio rhywun
# $kit (text): the name of a programme.
screen-somebody-for = Sgrinio rhywun: { $kit }
query-open-form = Agor y ffurflen

# $what (text): a study number and a form.
query-open-named = Agor y ffurflen, { $what }
query-open-step = Agor yr hyn a nodwyd
# $what (text): study number, kind of step and day.
query-open-step-named = Agor yr hyn a nodwyd, { $what }

quality-title = Ansawdd data
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [zero] Dim ymholiad agored
        [one] { $n } ymholiad agored
        [two] { $n } ymholiad agored
        [few] { $n } ymholiad agored
        [many] { $n } ymholiad agored
       *[other] { $n } ymholiad agored
    }
quality-show-settled = Dangos y rhai a setlwyd
quality-ask-where = I holi, agorwch y ffurflen dan sylw, neu’r hyn a nodwyd.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [zero] Ni chanfuwyd dim a allai fod yn anghywir
        [one] { $n } peth a allai fod yn anghywir
        [two] { $n } beth a allai fod yn anghywir
        [few] { $n } pheth a allai fod yn anghywir
        [many] { $n } pheth a allai fod yn anghywir
       *[other] { $n } peth a allai fod yn anghywir
    }
quality-kinds = Dangos yn unig
# $n (text): how many.
quality-kind-all = Pob un ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = Dim ateb
quality-kind-out-of-window = Y tu allan i’r cyfnod
quality-kind-implausible = Prin yn bosibl
quality-kind-too-fast = Cyflym iawn
quality-kind-all-same = Pob ateb yr un fath
quality-kind-late = Rhoddwyd i mewn yn hwyr
# $n (text): a number of days, always more than one.
quality-rule-late = Rhoddwyd i mewn yn hwyr: mwy na { $n } diwrnod ar ôl llenwi’r ffurflen. Ein cynnig ni yw’r terfyn hwn.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = Dangosir y { $n } diweddaraf o { $of }.
quality-about = Ynglŷn â
quality-found = Beth a ganfuwyd
quality-measures = Mesurau
quality-measure = Mesur
quality-value = Gwerth
quality-how = Sut y caiff ei gyfrifo

## Notices

notice-alerts-late = Mae rhybudd yn hwyr: ni weithredodd neb mewn pryd, neu mae diwrnod y gwaith dilynol a addawyd wedi dod.
notice-go-alerts = Mynd i’r rhybuddion

## Packs that bring programmes

packs-kit = Rhaglen
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [zero] { $n } ymweliad
        [one] { $n } ymweliad
        [two] { $n } ymweliad
        [few] { $n } ymweliad
        [many] { $n } ymweliad
       *[other] { $n } ymweliad
    }
# $here (text): the version that is here now.
packs-kit-stay = Mae pwy bynnag sydd yn fersiwn { $here } yn aros ynddo.
packs-kit-missing = Holiaduron y mae pecynnau eraill yn dod â nhw, ac nad ydynt yma:
way-events = Pryd bynnag y bydd yn digwydd
way-waits = Rhoddir dyddiad ar ôl nodi’r dechrau: { $visits }
plan-otherwise = Arall…
plan-otherwise-named = Arall…: { $visit }, ar ddiwrnod arall neu ni wnaed
plan-otherwise-title = { $visit }: ar ddiwrnod arall
plan-visit-not-done = { $visit }: pam na ddigwyddodd?
signin-alerts-late =
    { $count ->
        [zero] Mae { $n } rhybudd yn hwyr. Mewngofnodwch i’w gweld.
        [one] Mae { $n } rhybudd yn hwyr. Mewngofnodwch i’w weld.
        [two] Mae { $n } rybudd yn hwyr. Mewngofnodwch i’w gweld.
        [few] Mae { $n } rhybudd yn hwyr. Mewngofnodwch i’w gweld.
        [many] Mae { $n } rhybudd yn hwyr. Mewngofnodwch i’w gweld.
       *[other] Mae { $n } rhybudd yn hwyr. Mewngofnodwch i’w gweld.
    }
alert-gone-moved = Symudwyd y ffurflen i rywun arall
alert-gone-taken-back = Tynnwyd yn ôl yr hyn a’i cododd
alert-instead = Agor y rhybudd lle mae’r ffurflen yn perthyn
kit-instructions = Beth y mae’r safle hwn yn ei wneud pan fydd rhybudd
kit-instructions-hint = Un llinell o’ch gweithdrefn eich hun. Hi sy’n dod gyntaf yn y rhybudd.
today-no-contact = Dim cysylltu mwyach
noted-take-back = Rhoddwyd i mewn trwy gamgymeriad…
noted-take-back-title = Rhoddwyd i mewn trwy gamgymeriad
noted-take-back-means = Nid yw’n cyfrif mwyach, yma nac ar y gweinydd. Gellir ei ddarllen o hyd, gyda’ch rheswm.
noted-taken-back = Rhoddwyd i mewn trwy gamgymeriad: nid yw’n cyfrif mwyach
way-enough = Cwrs wedi’i gwblhau
way-not-enough = Cwrs heb ei gwblhau eto
plan-form-not-expected = Heb ei disgwyl: nid ydynt yn ateb holiaduron mwyach

## The register of a session

title-attendance = Cofrestr sesiwn
attendance-title = Cofrestr sesiwn
attendance-none = Nid oes rhaglen â sesiynau yn cael ei rhedeg yma.
attendance-kit = Rhaglen
attendance-group = Grŵp
attendance-group-last = { $group }, yma ddiwethaf ar { $day }
attendance-group-new = { $group }, grŵp newydd
attendance-day = Diwrnod, os nad heddiw
attendance-number = Sesiwn
attendance-heading = Sesiwn { $number } o { $planned }, { $day }
attendance-needed = Mae’r cwrs wedi’i gwblhau gyda { $needed } o { $planned } sesiwn ({ $percent } %).
attendance-source = Ffynhonnell: { $source }
attendance-everybody = Daeth pawb
attendance-members = Yng ngrŵp { $group }
attendance-members-none = Nid oes neb yn y grŵp hwn eto.
attendance-others = Heb grŵp eto
attendance-others-how = Bydd pwy bynnag a farcir yma’n perthyn i grŵp { $group } o hynny ymlaen.
attendance-col-name = Enw
attendance-col-course = Sesiynau hyd yma
attendance-col-today = Y sesiwn hon
attendance-came = Daeth
attendance-missed = Ni ddaeth
attendance-clear = Clirio
attendance-clear-named = Clirio marc { $name }
attendance-why = Pam na ddaeth: { $name }
attendance-choose = Pam na ddaeth?
attendance-so-far = { $came } o { $planned }
attendance-missed-so-far = Colli { $missed }
attendance-too-few = Gormod wedi’u colli i gwblhau’r cwrs
attendance-noted = Nodwyd: sesiwn { $number }, { $day }
attendance-gap = Sesiwn { $number } heb ei nodi
attendance-reason = { $key }. { $reason }
attendance-open = Agor
attendance-open-named = Agor yr hyn a nodwyd am { $name }
attendance-alert-named = Agor y rhybudd am { $name }
attendance-tally = Daeth: { $came }. Ni ddaeth: { $missed }. Heb farc: { $open }.
attendance-open-rest = Ni nodir dim am y sawl sydd heb farc.
attendance-keep = Cadw’r gofrestr
attendance-kept = Nodwyd: { $n }.
attendance-kept-before = Wedi’u nodi felly o’r blaen: { $n }.
attendance-completed = Cwrs wedi’i gwblhau gyda’r sesiwn hon: { $n }.
attendance-wrong = Ni chadwyd dim eto: cywirwch yr hyn a ddywedir isod, yna cadwch y gofrestr eto.
attendance-keys = Saeth i fyny ac i lawr i fynd o enw i enw, llythyren i’r enw nesaf sy’n dechrau â hi. 1 neu’r bylchwr: daeth, 2: ni ddaeth, yna rhif y rheswm; mae’r fysell ddileu yn clirio. F9 daeth pawb, F8 y nesaf heb farc, Enter ymlaen.
