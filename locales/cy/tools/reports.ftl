### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Pa mor bell y daeth pobl
report-funnel-counted = Pawb y gofynnwyd iddynt erioed a allent gymryd rhan, hefyd y rhai na ddaethant i mewn. Mae “O’r rhai yn y cam cynt” yn cyfrif pobl y cam hwnnw y gellir dweud hynny amdanynt eisoes, a faint ohonynt a ddaeth ymhellach; gall pobl gyrraedd cam mewn ffordd arall hefyd.
report-uptake = Pwy sy’n derbyn yr hyn a gynigir
report-uptake-counted = Pawb y gofynnwyd iddynt erioed, yn ôl eu hoedran ar y diwrnod hwnnw, eu rhyw, eu grŵp ethnig, yr iaith sydd orau ganddynt ac a oes angen cyfieithydd arnynt. Cyfrannau o’r rhai y cynigiwyd rhywbeth iddynt yw “derbyniodd”; cyfrannau o’r rhai y gofynnwyd iddynt yw “yn cymryd rhan”.
report-retention = Ymweliadau
report-retention-counted = Ymweliadau pobl sy’n cymryd rhan a ddisgwylid erbyn heddiw. Mae ymweliad wedi’i wneud pan fydd pob ffurflen hanfodol wedi’i gorffen, neu pan fydd rhywun wedi nodi pam nad yw; mae Heddiw’n cyfrif yn yr un ffordd. Mae ymweliadau na ddisgwylir mwyach am fod y cymryd rhan wedi newid yn sefyll wrth eu hochr ac nid ydynt mewn unrhyw gyfran.
report-completeness = Ffurflenni
report-completeness-counted = Ffurflenni a orffennwyd yn ymweliadau’r rhaglen hon, yn ôl ffurflen, iaith a’r ffordd y’u rhoddwyd. Cyfrannau â sgôr yw rhai o’r ffurflenni a orffennwyd, cyfrannau heb ateb o’r holl gwestiynau a ofynnwyd ynddynt.
report-time = Amser
report-time-counted = Ymweliadau y mesurwyd eu hamser ar y cyfrifiadur hwn, heb gyfrif seibiau: y munudau yn y canol, wrth ochr y rhai y mae’r rhaglen yn eu cynllunio.
report-escalations = Rhybuddion
report-escalations-counted = Pob rhybudd a gododd erioed yn y rhaglen hon. Cyfrannau o’r rhybuddion a gododd yw’r cyfrannau. Mae munudau’n rhedeg o’r rhybudd hyd at y cam cyntaf a nodwyd amdano.
report-safety = Digwyddiadau andwyol ac effeithiau anfwriadol
report-safety-counted = Pob digwyddiad andwyol a nodwyd yn y rhaglen hon, yn y mis y daeth y safle i wybod amdano. Ystyr “cysylltiedig” yw posibl, tebygol neu bendant ei fod yn gysylltiedig. Yr hyn a ganfuwyd yn ddiweddarach sy’n cyfrif ar gyfer y digwyddiad. Cyfrifir effeithiau anfwriadol fesul un, yn ôl yr hyn y maent yn ymwneud ag ef ac yn ôl yr hyn a roddwyd i’r cyfranogwr.
# $at (text): date and time.
report-counted-at = Cyfrifwyd { $at }
report-none = –
report-language-unsaid = Heb ei nodi
report-visit-unsaid = Dim ymweliad wedi’i enwi
report-table-funnel = Camau
report-table-losses = Ble na ddaeth pobl ymhellach, a pham
report-table-uptake-age = Yn ôl oedran
report-table-uptake-sex = Yn ôl rhyw
report-table-uptake-ethnic = Yn ôl grŵp ethnig
report-table-uptake-language = Yn ôl iaith
report-table-uptake-interpreter = Yn ôl angen am gyfieithydd
report-table-retention = Yn ôl ymweliad
report-table-missed = Ymweliadau na ddigwyddodd, a pham
report-table-completeness = Ffurflenni a orffennwyd
report-table-not-given = Ffurflenni na roddwyd, a pham, yn ôl iaith y cyfranogwr
report-table-time = Munudau yn ôl ymweliad
report-table-alerts = Yn ôl rhybudd
report-table-actions = Beth a wnaed gyntaf neu’n ddiweddarach
report-table-services = Gwasanaethau a alwyd
report-table-outcomes = Beth a ddaeth ohono
report-table-overrides = Pam nad oedd angen dim
report-table-safety = Yn ôl mis
report-table-serious = Digwyddiadau difrifol, yn ôl yr hyn sy’n eu gwneud yn ddifrifol
report-table-unintended = Effeithiau anfwriadol, yn ôl yr hyn y maent yn ymwneud ag ef
report-col-step = Cam
report-col-people = Pobl
report-col-of-before = O’r rhai yn y cam cynt
report-col-of-screened = O’r rhai y gofynnwyd iddynt
report-col-not-due = Ddim yn bryd eto
report-col-primary = Y brif boblogaeth
report-col-outside = Y tu allan iddi
report-col-not-reached = Cam nas cyrhaeddwyd
report-col-reason = Rheswm
report-col-group = Grŵp
report-col-screened = Gofynnwyd
report-col-offered = Cynigiwyd
report-col-accepted-of-offered = Derbyniodd, o’r rhai y cynigiwyd iddynt
report-col-enrolled-of-screened = Yn cymryd rhan, o’r rhai y gofynnwyd iddynt
report-col-completed-of-over = Wedi cwblhau fel y cynlluniwyd, o’r rhai y mae ar ben iddynt
report-col-visit = Ymweliad
report-col-visits = Ymweliadau
report-col-expected = Disgwylid erbyn heddiw
report-col-done = Wedi’i wneud o fewn y cyfnod
report-col-late = Wedi’i wneud y tu allan iddo
report-col-begun = Daeth, rhywbeth hanfodol yn agored
report-col-missed = Collwyd
report-col-open-now = Cyfnod ar agor nawr
report-col-not-expected = Heb ei ddisgwyl mwyach
report-col-form = Ffurflen
report-col-forms = Ffurflenni
report-col-language = Iaith
report-col-language-of = Iaith y cyfranogwr
report-col-how = Sut
report-col-finished = Wedi’u gorffen
report-col-with-score = Gyda sgôr
report-col-without-answer = Cwestiynau heb ateb
report-col-measured = Ymweliadau a fesurwyd
report-col-patient = Cyfranogwr, munudau
report-col-patient-planned = Cyfranogwr, cynlluniwyd
report-col-staff = Staff, munudau
report-col-staff-planned = Staff, cynlluniwyd
report-col-over = Hirach na’r bwriad
report-col-alert = Rhybudd
report-col-fired = Cododd
report-col-open = Agored
report-col-overdue = Yn hwyr
report-col-in-time = Gweithredwyd mewn pryd
report-col-minutes = Munudau nes i rywun weithredu, yn y canol
report-col-nothing-needed = Dim angen dim
report-col-what = Beth
report-col-effects = Effeithiau
report-col-nothing-given = Heb gael dim eto
report-col-times = Nifer o weithiau
report-col-month = Mis
report-col-events = Digwyddiadau
report-col-related = Cysylltiedig
report-col-serious = Difrifol
report-col-serious-related = Difrifol a chysylltiedig
report-col-to-technology = Cysylltiedig â’r dechnoleg
report-col-to-app = Cysylltiedig â’r cymhwysiad hwn
report-col-attempts = Cynigion ar waith dilynol
rung-screened = Gofynnwyd
rung-eligible = Yn cael cymryd rhan
rung-offered = Cynigiwyd
rung-accepted = Derbyniodd
rung-consented = Cydsyniodd
rung-enrolled = Yn cymryd rhan
rung-started = Dechreuodd
# $visit (text): name of a visit.
rung-active = Yn dal i’w ddefnyddio: { $visit }
# $question (text): what is asked before anybody enters.
report-why-criterion = Yn ôl yr ateb i: { $question }
# $arm (text): what somebody was given.
report-why-arm = Rhoddwyd: { $arm }
code-standing-unfinished = Ni ofynnwyd popeth eto
code-standing-not-offered = Ni chynigiwyd dim hyd yma
code-standing-declined = Gwrthododd, dim rheswm wedi’i nodi
code-standing-deferred = Gohiriwyd
code-standing-not-asked = Ni ofynnwyd am gydsyniad hyd yma
code-standing-refused = Ni chydsyniodd
code-standing-blocked = Nid oes neb wedi gweithredu ar rybudd eto
code-standing-not-yet = Ddim hyd yma
code-standing-not-started = Heb ddechrau hyd yma
code-standing-not-active = Nid yw’n ei ddefnyddio mwyach, dim rheswm wedi’i nodi
code-standing-not-known = Ni nododd neb a yw’n ei ddefnyddio
code-standing-over = Nid yw’n cymryd rhan mwyach
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [zero] Ni ddaeth { $n } person i mewn ac fe’u cedwir heb enw.
        [one] Ni ddaeth { $n } person i mewn ac fe’i cedwir heb enw.
        [two] Ni ddaeth { $n } berson i mewn ac fe’u cedwir heb enw.
        [few] Ni ddaeth { $n } pherson i mewn ac fe’u cedwir heb enw.
        [many] Ni ddaeth { $n } pherson i mewn ac fe’u cedwir heb enw.
       *[other] Ni ddaeth { $n } person i mewn ac fe’u cedwir heb enw.
    }
report-funnel-primary = Cedwir a chyfrifir ar wahân bwy bynnag a ddaeth mewn ffordd y tu allan i’r brif boblogaeth, fel hunanatgyfeirio. Gall fod gan rywun fwy nag un rheswm, felly gall y rhesymau adio i fwy na’r bobl.
report-interpreter-yes = Angen un
report-interpreter-no = Dim angen un
report-interpreter-unsaid = Heb ei nodi
report-ethnic-asian = Asiaidd neu Asiaidd Prydeinig
report-ethnic-black = Du, Du Prydeinig, Caribïaidd neu Affricanaidd
report-ethnic-mixed = Cymysg neu luosog
report-ethnic-white = Gwyn
report-ethnic-other = Arall
report-ethnic-not_stated = Heb ei nodi
report-ethnic-not_known = Anhysbys
report-ethnic-not_asked = Heb ofyn
report-uptake-ethnic = Mae grwpiau ethnig yn dwyn ynghyd gategorïau 2001 a 2021; cyfrifir Tsieineaidd gydag Asiaidd yn y ddau. “Heb ei nodi” yw’r sawl y gofynnwyd iddynt ac yr oedd yn well ganddynt beidio â dweud; “heb ofyn” yw’r sawl na nododd neb ddim amdanynt.
report-all-alerts = Pob rhybudd
report-all-months = Pob mis
report-all-effects = Pob effaith anfwriadol
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = Rhybuddion: { $alerts }; ymweliadau: { $visits }; am bob cant o ymweliadau: { $share }.
# $share (text): how many of how many.
report-false-alarms = Camrybuddion, o’r rhybuddion y mae eu canlyniad yn hysbys: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }
# $number (text): study number.
notice-title = Pryder diogelwch newydd: { $number }
notice-draft = Drafft
notice-draft-detail =
    Gwnaed o’r hyn a gofnodwyd yn y safle, ar gyfer y noddwr. Ni chafodd ei anfon at neb. Y noddwr sy’n penderfynu a yw’n bryder diogelwch newydd, ac sy’n rhoi gwybod i NICE.

    Darllenwch ef cyn iddo adael y safle: gall geiriau a deipiodd rhywun enwi pobl.
notice-programme = Rhaglen
notice-kit = Rhaglen
notice-version = Fersiwn
notice-arm = Rhoddwyd
notice-product = Technoleg
notice-site = Safle
notice-number = Rhif astudiaeth
notice-event = Beth a gofnodwyd am y digwyddiad
notice-follow = Beth a ganfuwyd yn ddiweddarach
notice-follow-none = Ni nodwyd dim yn ddiweddarach.
notice-follow-day = Nodwyd
notice-follow-what = Beth
notice-not-recorded = Heb ei gofnodi
notice-sponsor = I’r noddwr ei lenwi
notice-assessment = Asesiad o’r pryder
notice-action = Beth a wnaed, neu a wneir
notice-told-on = Rhoddwyd gwybod i NICE ar, gan bwy
notice-signature = Enw, dyddiad, llofnod
report-col-contacts = Gwasanaethau eraill a fu’n ymwneud ag ef
rung-attended = Cwblhaodd y sesiynau
code-standing-too-few = Daeth i ry ychydig o sesiynau
report-resources = Gofal arall
report-resources-counted = Gofal arall y soniodd pobl amdano, yn y dyddiau y gofynnwyd iddynt amdanynt; nid yw'r hyn nad atebodd neb yn cyfrif fel dim. Mae cyfradd am dri mis (91 diwrnod) un person. Mae cyfnodau y mae'r rhan fwyaf o'u dyddiau ar ôl y diwrnod mynegai yn yr ail dabl.
report-table-care-before = Cyn y diwrnod mynegai
report-table-care-since = Ers y diwrnod mynegai, yn ôl yr hyn a roddwyd i bobl
report-col-given = Rhoddwyd
report-col-care-asked = Pobl y gofynnwyd iddynt
report-col-care-any = Cafodd rywfaint, o'r rhai y gofynnwyd iddynt
report-col-care-amount = Cyfanswm
report-col-care-days = Dyddiau y gofynnwyd amdanynt
report-col-care-rate = Fesul person mewn tri mis
report-care-everybody = Pawb
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [zero] Ni ofynnwyd i { $n } o bobl ddwywaith am rai dyddiau.
    [one] Gofynnwyd i { $n } person ddwywaith am rai dyddiau. Unwaith y mae'r dyddiau'n cyfrif; ni ellir gwahanu'r hyn a gyfrifwyd y ddau dro.
    [two] Gofynnwyd i { $n } berson ddwywaith am rai dyddiau. Unwaith y mae'r dyddiau'n cyfrif; ni ellir gwahanu'r hyn a gyfrifwyd y ddau dro.
    [few] Gofynnwyd i { $n } pherson ddwywaith am rai dyddiau. Unwaith y mae'r dyddiau'n cyfrif; ni ellir gwahanu'r hyn a gyfrifwyd y ddau dro.
    [many] Gofynnwyd i { $n } pherson ddwywaith am rai dyddiau. Unwaith y mae'r dyddiau'n cyfrif; ni ellir gwahanu'r hyn a gyfrifwyd y ddau dro.
   *[other] Gofynnwyd i { $n } o bobl ddwywaith am rai dyddiau. Unwaith y mae'r dyddiau'n cyfrif; ni ellir gwahanu'r hyn a gyfrifwyd y ddau dro.
}
