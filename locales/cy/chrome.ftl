### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Ymarfer: nid oes dim yma yn real
app-language = Iaith
app-lock = Cloi
app-change-person = Newid person
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [zero] { $person }: { $n } heb eu hanfon
        [one] { $person }: { $n } heb ei anfon
        [two] { $person }: { $n } heb eu hanfon
        [few] { $person }: { $n } heb eu hanfon
        [many] { $person }: { $n } heb eu hanfon
       *[other] { $person }: { $n } heb eu hanfon
    }
waiting-yours =
    { $count ->
        [zero] Chi: { $n } heb eu hanfon
        [one] Chi: { $n } heb ei anfon
        [two] Chi: { $n } heb eu hanfon
        [few] Chi: { $n } heb eu hanfon
        [many] Chi: { $n } heb eu hanfon
       *[other] Chi: { $n } heb eu hanfon
    }
app-reference = Cyfeirnod ar gyfer y tîm cymorth: { $reference }
start-title = Ni all Prombook agor y cofnodion
start-again = Ceisio eto
nav-label = Prif ddewislen
nav-site = Gosodiadau’r safle
nav-participants = Cyfranogwyr
nav-sending = Anfon
nav-settings = Gosodiadau
nav-sending-waiting =
    { $count ->
        [zero] Anfon: { $n } yn aros
        [one] Anfon: { $n } yn aros
        [two] Anfon: { $n } yn aros
        [few] Anfon: { $n } yn aros
        [many] Anfon: { $n } yn aros
       *[other] Anfon: { $n } yn aros
    }
nav-sending-held =
    { $count ->
        [zero] Anfon: angen edrych ar { $n }
        [one] Anfon: angen edrych ar { $n }
        [two] Anfon: angen edrych ar { $n }
        [few] Anfon: angen edrych ar { $n }
        [many] Anfon: angen edrych ar { $n }
       *[other] Anfon: angen edrych ar { $n }
    }
unsaved-mine =
    { $count ->
        [zero] { $form }: nid yw { $n } ateb wedi’u cadw.
        [one] { $form }: nid yw { $n } ateb wedi’i gadw.
        [two] { $form }: nid yw { $n } ateb wedi’u cadw.
        [few] { $form }: nid yw { $n } ateb wedi’u cadw.
        [many] { $form }: nid yw { $n } ateb wedi’u cadw.
       *[other] { $form }: nid yw { $n } ateb wedi’u cadw.
    }
unsaved-theirs =
    { $count ->
        [zero] { $form }: nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw. Dim ond { $person } all eu cadw.
        [one] { $form }: nid yw { $n } ateb a deipiwyd gan { $person } wedi’i gadw. Dim ond { $person } all ei gadw.
        [two] { $form }: nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw. Dim ond { $person } all eu cadw.
        [few] { $form }: nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw. Dim ond { $person } all eu cadw.
        [many] { $form }: nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw. Dim ond { $person } all eu cadw.
       *[other] { $form }: nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw. Dim ond { $person } all eu cadw.
    }
unsaved-go = Mynd i { $form }

title-first-run = Sefydlu
title-sign-in = Mewngofnodi
title-participants = Cyfranogwyr
title-register = Cofrestru cyfranogwr
title-participant = Cyfranogwr
title-visit = Ymweliad
title-form = Ffurflen
title-result = Canlyniad
title-sending = Anfon
title-settings = Gosodiadau
title-staff = Staff
title-keys = Allweddi
title-recovery = Allwedd adfer newydd
title-recover = Allwedd adfer
title-must-change = Eich cyfrinymadrodd eich hun
title-safe = Canfuwyd difrod

summary-title =
    { $count ->
        [zero] Mae angen eich sylw ar { $n } peth
        [one] Mae angen eich sylw ar { $n } peth
        [two] Mae angen eich sylw ar { $n } beth
        [few] Mae angen eich sylw ar { $n } pheth
        [many] Mae angen eich sylw ar { $n } pheth
       *[other] Mae angen eich sylw ar { $n } peth
    }
summary-more =
    { $count ->
        [zero] hefyd { $n } arall
        [one] hefyd { $n } arall
        [two] hefyd { $n } arall
        [few] hefyd { $n } arall
        [many] hefyd { $n } arall
       *[other] hefyd { $n } arall
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Cyfranogwr
banner-born = Ganwyd
banner-age = ({ $n } oed)
banner-sex = Rhywedd
banner-nhs = Rhif NHS
banner-nhs-none = heb ei roi
banner-study = Rhif astudiaeth
banner-language = Iaith
banner-interpreter = Cyfieithydd
banner-interpreter-needed = Angen cyfieithydd
sex-female = Benyw
sex-male = Gwryw
sex-other = Arall
sex-unknown = Anhysbys

## Setting up

first-step = Cam { $step } o { $steps }
first-language-title = Dewiswch iaith
first-welcome = Mae Prombook yn cadw holiaduron clinig ar y cyfrifiadur hwn, wedi’u hamgryptio, ac yn eu hanfon pan fydd cysylltiad. Mae sefydlu’r rhaglen yn cymryd tua phum munud.
first-language-draft = Drafft yw’r iaith hon: nid oes siaradwr brodorol wedi’i gwirio eto.
first-next = Ymlaen
first-back = Yn ôl
first-making = Wrthi’n paratoi’r cofnodion…
first-restore = A oedd cofnodion y clinig hwn ar gyfrifiadur arall?
first-clinic-title = Y clinig a’i weinyddwr
first-clinic-name = Enw’r clinig
first-site = Cod y safle
first-site-hint = Ar ddechrau pob rhif astudiaeth, fel 07. Pan fydd sawl cyfrifiadur yn cofnodi ar gyfer un safle, mae angen ei god ei hun ar bob un: fel arall bydd rhifau astudiaeth yn cael eu hailadrodd.
first-name = Eich enw
first-name-hint = Chi yw’r gweinyddwr cyntaf
first-passphrase = Cyfrinymadrodd
first-passphrase-hint = O leiaf 12 nod. Cewch ei ludo. Gall pwy bynnag sydd ag ef ddarllen y cofnodion.
first-suggest = Awgrymu pedwar gair
pass-show = Dangos
pass-hide = Cuddio
verdict-good = Mae’r cyfrinymadrodd hwn yn dda.
verdict-too-short = Rhy fyr eto: defnyddiwch o leiaf 12 nod.
verdict-too-long = Rhy hir: byrhewch ef.
verdict-common = Mae llawer o bobl yn defnyddio hwn, felly byddai’n cael ei ddyfalu’n gyntaf.
verdict-guessable = Mae hwn yn dilyn patrwm sy’n hawdd ei ddyfalu.
verdict-personal = Mae hwn yn cynnwys enw’r person neu’r clinig.
recovery-title = Eich allwedd adfer
recovery-why = Cadwch yr allwedd hon yn ddiogel: os collir hi a phob cyfrinymadrodd, ni all neb agor y cofnodion hyn. Nid yw’r allwedd gan neb arall, ac ni all y tîm cymorth roi un arall yn ei lle.
recovery-once = Dim ond nawr y caiff ei dangos. Argraffwch hi neu ysgrifennwch hi i lawr, a chadwch hi mewn lle dan glo i ffwrdd o’r cyfrifiadur hwn.
recovery-print = Argraffu
recovery-have-it = Mae hi gennyf ar bapur
recovery-prove-title = Gwirio’r allwedd adfer
recovery-prove = Teipiwch y grwpiau hyn o’ch papur.
recovery-group = Grŵp { $place }
recovery-group-differs = Nid yw grŵp { $place } yr un fath ag ar y daflen
recovery-show-again = Dangos yr allwedd eto
sheet-title = Allwedd adfer Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Cadwch y daflen hon yn ddiogel: os collir hi a phob cyfrinymadrodd, ni all neb agor y cofnodion hyn.
sheet-keep = Cadwch hi mewn lle dan glo, i ffwrdd o’r cyfrifiadur. Gall pwy bynnag sydd â’r ddau ddarllen y cofnodion.
first-endpoint-title = I ble yr anfonir cofnodion?
first-endpoint-why = Mae cofnodion gorffenedig yn mynd i weinydd FHIR. Gellir gosod hyn yn ddiweddarach; tan hynny cedwir popeth yma.
first-endpoint-save = Cadw a mynd ymlaen
first-later = Nes ymlaen
endpoint-address = Cyfeiriad y gweinydd
endpoint-hint = Yn dechrau gyda https:// (http:// dim ond ar gyfer gweinydd ar y cyfrifiadur hwn)
endpoint-try = Profi
endpoint-trying = Wrthi’n profi…
finding-ready = Mae gweinydd FHIR R4 yn ateb yn y cyfeiriad hwn. Mae’n barod.
finding-ready-named = Mae { $server } yn ateb yn y cyfeiriad hwn. Gweinydd FHIR R4 ydyw ac mae’n barod.
finding-not-fhir = Mae rhywbeth yn ateb yn y cyfeiriad hwn, ond nid gweinydd FHIR ydyw. Gwiriwch y cyfeiriad.
finding-wrong-version = Mae gweinydd FHIR yn ateb, ond nid yn fersiwn R4. Gofynnwch i bwy bynnag sy’n ei redeg am y cyfeiriad R4.
finding-read-only = Mae gweinydd FHIR R4 yn ateb, ond mae’n dweud nad yw’n derbyn cofnodion. Gofynnwch i bwy bynnag sy’n ei redeg am gyfeiriad sy’n eu derbyn.
finding-no-answer = Nid oes dim yn ateb yn y cyfeiriad hwn. Gwiriwch y cyfeiriad a’r cysylltiad.
finding-refused = Mae’r gweinydd yn ateb ond yn gwrthod y clinig hwn. Gofynnwch i bwy bynnag sy’n ei redeg am fynediad.
finding-address-refused = Nid yw hwn yn gyfeiriad y gellir ei ddefnyddio. Rhaid iddo ddechrau gyda https:// ac enwi gweinydd.
finding-certificate = Ni allai’r gweinydd brofi pwy ydyw. Gwiriwch y cyfeiriad, neu ffoniwch y tîm cymorth.
finding-certificate-expired = Nid yw tystysgrif y gweinydd hwn yn ddilys heddiw. Gofynnwch i bwy bynnag sy’n ei redeg ei hadnewyddu.
finding-certificate-name = Profodd y gweinydd mai un arall ydyw, nid yr un yn y cyfeiriad hwn. Gwiriwch y cyfeiriad.
finding-old-tls = Dim ond dulliau amgryptio nad ydynt yn ddiogel mwyach y mae’r gweinydd hwn yn eu defnyddio. Gofynnwch i bwy bynnag sy’n ei redeg droi TLS 1.2 neu ddiweddarach ymlaen.
finding-no-such-host = Nid oes neb yn adnabod gweinydd o’r enw hwn. Gwiriwch fod gan y cyfrifiadur hwn rwydwaith, yna’r cyfeiriad.
finding-proxy = Nid yw dirprwy (proxy) y rhwydwaith hwn yn gadael Prombook drwodd. Gofynnwch i bwy bynnag sy’n rhedeg y rhwydwaith.
finding-sign-in-page = Tudalen ar gyfer pobl sy’n ateb: mae’n debyg bod y rhwydwaith hwn am i rywun fewngofnodi. Agorwch borwr gwe, mewngofnodwch i’r rhwydwaith, yna gwiriwch eto.
finding-clock = Mae dyddiad neu amser y cyfrifiadur hwn yn anghywir, felly ni ellir ymddiried mewn unrhyw weinydd. Cywirwch y cloc, yna gwiriwch eto.

## Signing in

signin-title = Mewngofnodi
signin-locked-by = Wedi’i gloi ar gyfer { $person }. Byddwch yn dychwelyd i’r lle yr oeddech.
signin-name = Enw
signin-passphrase = Cyfrinymadrodd
signin-open = Mewngofnodi
signin-opening = Wrthi’n agor…
signin-known = Pwy fu yma
signin-now = Gallwch geisio eto nawr.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = Un gweinyddwr yn unig sydd. Gall ail un adael pobl i mewn pan fydd y cyntaf i ffwrdd.
notice-recovery-used = Daeth rhywun i mewn gyda’r allwedd adfer, { $at }. Os nad oes neb yma’n gwybod am hyn, ffoniwch y tîm cymorth.
notice-renew-recovery = Defnyddiwyd yr allwedd adfer. Gwnewch un newydd: mae’r hen daflen wedi bod allan o’i hamlen.
notice-clock-back = Aeth cloc y cyfrifiadur yn ôl, { $at }. Gallwch ddal ati i weithio; nodir bod amserau’n ansicr nes i rywun edrych.
notice-clock-forward = Neidiodd cloc y cyfrifiadur ymlaen, { $at }. Gallwch ddal ati i weithio; nodir bod amserau’n ansicr nes i rywun edrych.
notice-clock-right = Mae’r amser yn gywir
notice-backup-old = Nid oes copi wrth gefn wedi’i wneud ers dyddiau.
notice-backup-place = Ni ellir cyrraedd y lle a ddewiswyd ar gyfer copïau wrth gefn. Plygiwch ef i mewn, neu dewiswch un arall.
notice-disk-low = Mae disg y cyfrifiadur hwn bron yn llawn. Gwnewch le yn fuan.
notice-disk-full = Mae disg y cyfrifiadur hwn yn llawn. Ni ellir cadw dim mwy: gwnewch le nawr.
notice-go-staff = Mynd i’r staff
notice-go-recovery = Gwneud allwedd adfer newydd
notice-go-trail = Edrych ar y trywydd archwilio
notice-go-backups = Mynd i’r copïau wrth gefn

## Participants

participants-title = Cyfranogwyr
participants-register = Cofrestru cyfranogwr
participants-register-typed = Cofrestru “{ $typed }”
participants-search = Chwilio yn ôl enw, rhif astudiaeth neu rif NHS
participants-none = Nid oes neb ar gofnod yn cyfateb.
participants-total =
    { $count ->
        [zero] { $n } cyfranogwr ar gofnod
        [one] { $n } cyfranogwr ar gofnod
        [two] { $n } gyfranogwr ar gofnod
        [few] { $n } chyfranogwr ar gofnod
        [many] { $n } chyfranogwr ar gofnod
       *[other] { $n } cyfranogwr ar gofnod
    }
participants-found =
    { $count ->
        [zero] { $n } cyfranogwr yn cyfateb
        [one] { $n } cyfranogwr yn cyfateb
        [two] { $n } gyfranogwr yn cyfateb
        [few] { $n } chyfranogwr yn cyfateb
        [many] { $n } chyfranogwr yn cyfateb
       *[other] { $n } cyfranogwr yn cyfateb
    }
participants-more =
    { $count ->
        [zero] Dangosir y { $n } cyntaf yn unig. Teipiwch ragor i weld y lleill.
        [one] Dangosir y cyntaf yn unig. Teipiwch ragor i weld y lleill.
        [two] Dangosir y { $n } gyntaf yn unig. Teipiwch ragor i weld y lleill.
        [few] Dangosir y { $n } chyntaf yn unig. Teipiwch ragor i weld y lleill.
        [many] Dangosir y { $n } cyntaf yn unig. Teipiwch ragor i weld y lleill.
       *[other] Dangosir y { $n } cyntaf yn unig. Teipiwch ragor i weld y lleill.
    }
participants-name = Enw
participants-born = Ganwyd
participants-nhs = Rhif NHS
participants-study = Rhif astudiaeth
participants-visits = Ymweliadau
participants-visits-count =
    { $count ->
        [zero] dim ymweliad
        [one] { $n } ymweliad
        [two] { $n } ymweliad
        [few] { $n } ymweliad
        [many] { $n } ymweliad
       *[other] { $n } ymweliad
    }

## Registering

register-title = Cofrestru cyfranogwr
register-number = Rhif astudiaeth { $number }
register-family = Cyfenw
register-given = Enw cyntaf
register-born = Dyddiad geni
register-born-hint = Diwrnod, mis, blwyddyn, fel 27 3 1952
register-understood-born = Deellir fel { $text }
register-understood-nhs = Rhif NHS { $text }
register-nhs = Rhif NHS (dewisol)
register-nhs-hint = 10 digid; nid yw bylchau o bwys
register-sex = Rhywedd
register-language = Dewis iaith
register-interpreter = Angen cyfieithydd
register-keep = Cofrestru
register-cancel = Canslo
alike-title =
    { $count ->
        [zero] Mae { $n } o bobl fel hyn ar gofnod eisoes
        [one] Mae rhywun fel hyn ar gofnod eisoes
        [two] Mae { $n } o bobl fel hyn ar gofnod eisoes
        [few] Mae { $n } o bobl fel hyn ar gofnod eisoes
        [many] Mae { $n } o bobl fel hyn ar gofnod eisoes
       *[other] Mae { $n } o bobl fel hyn ar gofnod eisoes
    }
alike-nhs-number = â’r un rhif NHS
alike-name-and-birth = â’r un enw a’r un dyddiad geni
alike-else = Rhywun arall ydyw, cofrestru

## One participant

participant-title = Ymweliadau
participant-back = Pob cyfranogwr
participant-today = Dechrau ymweliad heddiw
participant-paper = Cofnodi ymweliad o bapur
participant-paper-day = Diwrnod yr ymweliad
participant-paper-start = Dechrau’r ymweliad hwn
participant-no-visits = Dim ymweliad eto.
visit-of = Ymweliad ar { $day }
visit-open = Agor
visit-open-named = Agor yr ymweliad ar { $day }
visit-no-forms = Nid oes ffurflen wedi’i dewis eto.
visit-back = Pob ymweliad
visit-forms = Ffurflenni’r ymweliad hwn
visit-choose = Ychwanegu ffurflen

form-line-answered = Atebwyd { $n } o { $items }
form-line-score = Gorffennwyd: { $score }
form-line-score-corrected = Cywirwyd: { $score }
form-line-no-score = Gorffennwyd, dim sgôr
form-line-corrected = Cywirwyd, dim sgôr
form-line-continue = Parhau
form-line-result = Canlyniad
form-line-continue-named = Parhau: { $form }
form-line-result-named = Canlyniad: { $form }

offer-items =
    { $count ->
        [zero] { $n } cwestiwn
        [one] { $n } cwestiwn
        [two] { $n } gwestiwn
        [few] { $n } chwestiwn
        [many] { $n } chwestiwn
       *[other] { $n } cwestiwn
    }
offer-own-stem = Geiriad Prombook ei hun yw’r cwestiwn; nid oes un swyddogol.
offer-language = Iaith y ffurflen
offer-mode = Pwy sy’n ateb, a sut
offer-begin = Dechrau
offer-begin-named = Dechrau: { $form }
offer-not-preferred = Ddim ar gael yn newis iaith y cyfranogwr
offer-unavailable = Ddim ar gael yn yr ieithoedd hyn:
mode-patient = Y cyfranogwr yn unig
mode-staff-reads-aloud = Staff yn darllen yn uchel
mode-interpreter = Gyda chyfieithydd
mode-telephone = Dros y ffôn
mode-paper = O bapur
mode-proxy = Rhywun ar ran y cyfranogwr
wording-published = Geiriad: cyhoeddwyd gan ei berchennog
wording-collated = Geiriad: wedi’i gasglu ynghyd, heb ei wirio yn erbyn dogfen y perchennog
wording-own = Geiriad: cwestiwn Prombook ei hun

## Answering a form

form-progress = Atebwyd { $n } o { $needed }
form-saved = Cadwyd { $time }
form-not-saved =
    { $count ->
        [zero] { $n } ateb heb eu cadw
        [one] { $n } ateb heb ei gadw
        [two] { $n } ateb heb eu cadw
        [few] { $n } ateb heb eu cadw
        [many] { $n } ateb heb eu cadw
       *[other] { $n } ateb heb eu cadw
    }
form-unsaved =
    { $count ->
        [zero] Ar y sgrin hon yn unig y mae { $n } ateb, ac nid ydynt wedi’u cadw eto.
        [one] Ar y sgrin hon yn unig y mae { $n } ateb, ac nid yw wedi’i gadw eto.
        [two] Ar y sgrin hon yn unig y mae { $n } ateb, ac nid ydynt wedi’u cadw eto.
        [few] Ar y sgrin hon yn unig y mae { $n } ateb, ac nid ydynt wedi’u cadw eto.
        [many] Ar y sgrin hon yn unig y mae { $n } ateb, ac nid ydynt wedi’u cadw eto.
       *[other] Ar y sgrin hon yn unig y mae { $n } ateb, ac nid ydynt wedi’u cadw eto.
    }
form-retry = Cadw eto
form-finish-unsaved = Cadwch yr atebion hyn yn gyntaf; yna gorffennwch.
form-left-over =
    { $count ->
        [zero] Nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw.
        [one] Nid yw { $n } ateb a deipiwyd gan { $person } wedi’i gadw.
        [two] Nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw.
        [few] Nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw.
        [many] Nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw.
       *[other] Nid yw { $n } ateb a deipiwyd gan { $person } wedi’u cadw.
    }
form-left-over-help = Gadewch i { $person } fewngofnodi ac agor y ffurflen hon i’w cadw, neu atebwch eto yma yn eich enw eich hun; yna gorffennwch.
form-next = Nesaf heb ei ateb (F8)
form-english = Saesneg ochr yn ochr
form-language = Iaith y ffurflen
form-tick = Ticio
form-blank = Gadael yn wag
form-why = Dim ateb…
form-optional = Dewisol…
form-row-unsaved = Heb ei gadw
form-row-fault = Heb ei ateb eto
form-row-changed = Caiff ei newid
form-finish = Gorffen
form-later = Parhau nes ymlaen
form-keys = Bysellau: mae 1 i 9 yn ateb ac yn symud ymlaen, ac felly hefyd 0 ar raddfeydd. Ar gyfer 10 ar raddfa teipiwch 1 ac yna 0; ar gyfer 1 teipiwch 1 ac yna Enter. Mae − yn rhoi rheswm dros ddiffyg ateb, ac mae F8 yn canfod y nesaf heb ei ateb.
form-gap = Cwestiwn { $number }: { $question }
form-prompt-open = Cwestiwn { $number }: cofnodwch beth a wnaed
form-gaps-help = Atebwch bob un, neu rhowch reswm gyda “Dim ateb…”.
form-rest-blank =
    { $count ->
        [zero] Cyrhaeddodd y cyfranogwr y diwedd: gadael y { $n } brawddeg arall yn wag
        [one] Cyrhaeddodd y cyfranogwr y diwedd: gadael y frawddeg arall yn wag
        [two] Cyrhaeddodd y cyfranogwr y diwedd: gadael y { $n } frawddeg arall yn wag
        [few] Cyrhaeddodd y cyfranogwr y diwedd: gadael y { $n } brawddeg arall yn wag
        [many] Cyrhaeddodd y cyfranogwr y diwedd: gadael y { $n } brawddeg arall yn wag
       *[other] Cyrhaeddodd y cyfranogwr y diwedd: gadael y { $n } brawddeg arall yn wag
    }
missing-title = Cwestiwn { $number }: pam nad oes ateb?
missing-declined = Gwrthodwyd ateb
missing-not-applicable = Amherthnasol
missing-not-asked = Heb ei ofyn
missing-take-back = Tynnu’r ateb yn ôl

prompt-title = Mae angen gweithredu nawr ar gwestiwn { $number }
prompt-done = Cwestiwn { $number }: beth a wnaed
prompt-built-in = Mae angen sylw ar yr ateb hwn cyn i’r cyfranogwr adael. Dilynwch eich gweithdrefn leol a chofnodwch beth a wnaed.
prompt-action = Beth a wnaed
prompt-choose = Dewiswch
prompt-action-missing = Dewiswch beth a wnaed.
prompt-note = Nodyn (dewisol)
prompt-note-missing = Dywedwch beth a wnaed.
prompt-record = Cofnodi beth a wnaed
prompt-recorded = { $action }. Cofnodwyd { $at } gan { $by }.
prompt-action-spoke-with-participant = Siaradwyd â’r cyfranogwr
prompt-action-informed-clinician = Hysbyswyd y clinigydd cyfrifol
prompt-action-followed-procedure = Dilynwyd y weithdrefn leol
prompt-action-called-service = Ffoniwyd gwasanaeth
prompt-action-other = Rhywbeth arall

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · gorffennwyd { $at } gan { $by }
result-correct = Cywiro
result-to-visit = Yn ôl i’r ymweliad
result-corrected = Fersiwn { $number }, cywirwyd oherwydd: { $reason }
result-answers = Atebion
result-earlier = Fersiynau cynharach
result-edition = Fersiwn { $number }, { $at }, { $by }
answers-number = Rhif
answers-question = Cwestiwn
answers-answer = Ateb
answers-none = Dim ateb
score-range = ar raddfa o { $low } i { $high }
score-worse = Mae sgôr uwch yn waeth.
score-better = Mae sgôr uwch yn well.
score-none =
    { $count ->
        [zero] Dim sgôr.
        [one] Dim sgôr: nid oes ateb i { $n } cwestiwn sydd ei angen.
        [two] Dim sgôr: nid oes ateb i { $n } gwestiwn sydd eu hangen.
        [few] Dim sgôr: nid oes ateb i { $n } chwestiwn sydd eu hangen.
        [many] Dim sgôr: nid oes ateb i { $n } chwestiwn sydd eu hangen.
       *[other] Dim sgôr: nid oes ateb i { $n } cwestiwn sydd eu hangen.
    }
score-missing =
    { $count ->
        [zero] Nid oes ateb i { $n } cwestiwn; mae’r rheol sgorio yn caniatáu hynny.
        [one] Nid oes ateb i { $n } cwestiwn; mae’r rheol sgorio yn caniatáu hynny.
        [two] Nid oes ateb i { $n } gwestiwn; mae’r rheol sgorio yn caniatáu hynny.
        [few] Nid oes ateb i { $n } chwestiwn; mae’r rheol sgorio yn caniatáu hynny.
        [many] Nid oes ateb i { $n } chwestiwn; mae’r rheol sgorio yn caniatáu hynny.
       *[other] Nid oes ateb i { $n } cwestiwn; mae’r rheol sgorio yn caniatáu hynny.
    }
score-band = “{ $band }” ({ $from } i { $to }), yn ôl { $source }.
score-threshold = { $text } Ffynhonnell: { $source }.
score-amount = { $points } o bwyntiau
score-amount-percent = { $points } o bwyntiau, neu { $percent } % o’r sgôr gyntaf
score-change-reliable = Mae gwahaniaeth o { $amount }, neu fwy, rhwng dau ymweliad yn fwy na’r hyn y byddai hap yn unig yn ei roi, yn ôl { $source }.
score-change-important = Mae gwahaniaeth o { $amount }, neu fwy, rhwng dau ymweliad yn ddigon mawr i bobl sylwi arno, yn ôl { $source }.

correct-title = Cywiro’r ffurflen hon
correct-how = Dewiswch yr atebion cywir a dywedwch pam. Gellir darllen o hyd yr hyn a gofnodwyd o’r blaen.
correct-changes =
    { $count ->
        [zero] Nid oes ateb wedi’i newid eto.
        [one] Caiff { $n } ateb ei newid.
        [two] Caiff { $n } ateb eu newid.
        [few] Caiff { $n } ateb eu newid.
        [many] Caiff { $n } ateb eu newid.
       *[other] Caiff { $n } ateb eu newid.
    }
correct-reason = Pam mae’r atebion yn cael eu newid?
correct-words = Mwy amdano, yn eich geiriau eich hun
correct-reason-hint = Er enghraifft: camdeipio, 3 sydd ar y papur
correct-save = Cadw’r cywiriad
correct-cancel = Canslo

## Sending

sending-title = Anfon
sending-now = Anfon nawr
sending-waiting =
    { $count ->
        [zero] { $n } cofnod yn aros i gael eu hanfon
        [one] { $n } cofnod yn aros i gael ei anfon
        [two] { $n } gofnod yn aros i gael eu hanfon
        [few] { $n } chofnod yn aros i gael eu hanfon
        [many] { $n } chofnod yn aros i gael eu hanfon
       *[other] { $n } cofnod yn aros i gael eu hanfon
    }
sending-all-received = Mae’r gweinydd wedi cadarnhau pob cofnod
sending-none-but-held = Nid oes dim yn aros, ond ni dderbyniodd y gweinydd bopeth
sending-nothing = Nid oes dim i’w anfon eto
sending-set-endpoint = Gosod y cyfeiriad yn y Gosodiadau
phase-idle = Mae Prombook yn anfon yn awtomatig cyn gynted ag y bydd rhywbeth i’w anfon.
phase-off = Nid oes gweinydd wedi’i osod. Cedwir popeth ar y cyfrifiadur hwn.
phase-sending = Wrthi’n anfon. Gallwch ddal ati i weithio.
phase-waiting = Yn aros i geisio eto.
phase-waiting-seconds =
    { $count ->
        [zero] Yn aros. Bydd y cynnig nesaf ymhen { $n } eiliad.
        [one] Yn aros. Bydd y cynnig nesaf ymhen { $n } eiliad.
        [two] Yn aros. Bydd y cynnig nesaf ymhen { $n } eiliad.
        [few] Yn aros. Bydd y cynnig nesaf ymhen { $n } eiliad.
        [many] Yn aros. Bydd y cynnig nesaf ymhen { $n } eiliad.
       *[other] Yn aros. Bydd y cynnig nesaf ymhen { $n } eiliad.
    }
phase-waiting-minutes =
    { $count ->
        [zero] Yn aros. Bydd y cynnig nesaf ymhen { $n } munud.
        [one] Yn aros. Bydd y cynnig nesaf ymhen { $n } munud.
        [two] Yn aros. Bydd y cynnig nesaf ymhen { $n } funud.
        [few] Yn aros. Bydd y cynnig nesaf ymhen { $n } munud.
        [many] Yn aros. Bydd y cynnig nesaf ymhen { $n } munud.
       *[other] Yn aros. Bydd y cynnig nesaf ymhen { $n } munud.
    }
phase-stopped = Mae’r anfon wedi stopio ac yn aros amdanoch chi.
sending-progress-label = Cofnodion y tro hwn
sending-progress = Gwnaed { $n } o { $total }
sending-endpoint = Gweinydd: { $address }
sending-last-contact = Ateb diwethaf gan y gweinydd: { $at }
sending-tally = Yn ôl math o gofnod
sending-kind = Math
sending-col-waiting = Yn aros
sending-col-received = Derbyniwyd
sending-col-held = Ni dderbyniwyd
sending-count-waiting = { $n } yn aros
sending-count-received = derbyniwyd { $n }
sending-count-held = ni dderbyniwyd { $n }
kind-questionnaire = Holiaduron
kind-kit = Rhaglenni
kind-participant = Cyfranogwyr
kind-enrolment = Cyfranogiad
kind-visit = Ymweliadau
kind-response = Ffurflenni
kind-step = Camau rhaglenni
kind-one-questionnaire = Holiadur
kind-one-kit = Rhaglen
kind-one-participant = Cyfranogwr
kind-one-enrolment = Cyfranogiad
kind-one-visit = Ymweliad
kind-one-response = Ffurflen
kind-one-step = Cam rhaglen
sending-held =
    { $count ->
        [zero] { $n } cofnod na dderbyniwyd gan y gweinydd
        [one] { $n } cofnod na dderbyniwyd gan y gweinydd
        [two] { $n } gofnod na dderbyniwyd gan y gweinydd
        [few] { $n } chofnod na dderbyniwyd gan y gweinydd
        [many] { $n } chofnod na dderbyniwyd gan y gweinydd
       *[other] { $n } cofnod na dderbyniwyd gan y gweinydd
    }
sending-held-shown = Yn dangos { $n } o { $total }.
sending-again = Ceisio eto
sending-recent = Derbyniwyd yn ddiweddar
sending-record = Cofnod
sending-state = Statws
sending-received = Derbyniwyd
sending-received-at = Derbyniwyd { $at }

## Settings

settings-title = Gosodiadau
settings-save = Cadw
settings-managed = Gweinyddwr sy’n gosod y gweinydd, yr hyn sy’n gadael y cyfrifiadur hwn, y neges ddiogelwch, a pha mor hir y cedwir cofnodion.
retention-title = Pa mor hir y cedwir cofnodion yma
retention-is-never = Mae cofnodion yn aros ar y cyfrifiadur hwn nes i rywun eu tynnu oddi arno.
retention-is =
    { $count ->
        [zero] Caiff cofnodion eu tynnu oddi ar y cyfrifiadur hwn { $n } diwrnod ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd.
        [one] Caiff cofnodion eu tynnu oddi ar y cyfrifiadur hwn { $n } diwrnod ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd.
        [two] Caiff cofnodion eu tynnu oddi ar y cyfrifiadur hwn { $n } ddiwrnod ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd.
        [few] Caiff cofnodion eu tynnu oddi ar y cyfrifiadur hwn { $n } diwrnod ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd.
        [many] Caiff cofnodion eu tynnu oddi ar y cyfrifiadur hwn { $n } diwrnod ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd.
       *[other] Caiff cofnodion eu tynnu oddi ar y cyfrifiadur hwn { $n } diwrnod ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd.
    }
retention-never = Eu cadw
retention-after = Eu tynnu pan fyddant ar y gweinydd ers peth amser
retention-days = Diwrnodau ar ôl i ddiwedd dydd ganfod eu bod ar y gweinydd
retention-warns = Ni ellir edrych ar yr hyn a dynnir, na’i gywiro, yma mwyach, ac ar y gweinydd yn unig y bydd. Ni thynnir byth gofnodion sy’n aros i gael eu hanfon. Mae copïau wrth gefn hŷn yn dal i gynnwys yr hyn a dynnwyd oddi yma.
protection-why = Beth y mae’r rhaglen hon yn ei warchod a rhag pwy, a beth na all ei warchod, mewn geiriau plaen.
protection-read = Darllen hyn
settings-kept = Cadwyd.
settings-clinic = Clinig
settings-clinic-is = { $clinic }, cod y safle { $site }
settings-idle =
    { $count ->
        [zero] Yn cloi’n awtomatig ar ôl { $n } munud heb i neb bwyso bysell na chlicio.
        [one] Yn cloi’n awtomatig ar ôl { $n } munud heb i neb bwyso bysell na chlicio.
        [two] Yn cloi’n awtomatig ar ôl { $n } funud heb i neb bwyso bysell na chlicio.
        [few] Yn cloi’n awtomatig ar ôl { $n } munud heb i neb bwyso bysell na chlicio.
        [many] Yn cloi’n awtomatig ar ôl { $n } munud heb i neb bwyso bysell na chlicio.
       *[other] Yn cloi’n awtomatig ar ôl { $n } munud heb i neb bwyso bysell na chlicio.
    }
settings-endpoint = Gweinydd ar gyfer cofnodion gorffenedig
settings-leaves = Beth sy’n gadael y cyfrifiadur hwn
settings-pseudonymous = Rhif astudiaeth yn unig
settings-pseudonymous-means = Mae’r rhif astudiaeth, y dewis iaith, a oes angen cyfieithydd, a’r atebion yn gadael. Mae enwau, dyddiad geni, rhywedd a rhif NHS yn aros ar y cyfrifiadur hwn.
settings-identified = Gydag enwau a rhif NHS
settings-identified-means = Mae enwau, dyddiad geni, rhywedd a rhif NHS yn gadael hefyd. Mae enw pwy bynnag sy’n newid cofnod yn gadael hefyd. Dim ond ar gyfer gweinydd sydd â hawl i’w cadw.
settings-prompt = Neges ddiogelwch
settings-prompt-text = Beth a ddywedir wrth staff pan fydd angen gweithredu ar ateb
settings-prompt-hint = Enwch weithdrefn a rhif ffôn eich safle. Os yw’n wag: “{ $built }”
about-title = Ynghylch
about-version = Prombook { $version }
about-not-diagnosis = Mae Prombook yn cofnodi’r hyn y mae pobl yn ei ateb ac yn adio sgorau cyhoeddedig. Nid yw’n gwneud unrhyw ddiagnosis.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland a Morris, Spine 1983;8:141-144.
about-nprs = Poen 0 i 10: geiriad Prombook ei hun yw’r cwestiwn.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu ac IBM Plex Sans Arabic: trwydded SIL Open Font License 1.1.
about-design = Wedi’i adeiladu ar system ddylunio’r NHS (MIT), Tauri, Svelte a Fluent.
