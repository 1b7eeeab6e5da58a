### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Gweinydd
title-preflight = Gwiriad rhwydwaith
title-disputes = I’w setlo
title-dispute = I’w setlo
title-edit = Newid cyfranogwr

## The way to the server

door-title = Y ffordd at y gweinydd
door-check = Gwiriad rhwydwaith
door-address = I ble mae cofnodion gorffenedig yn mynd
door-in = Sut y caiff y cyfrifiadur hwn ei adael i mewn
door-elsewhere = Penderfynwyd hyn ar gyfer gweinydd arall. Edrychwch drwyddo, a’i gadw ar gyfer yr un sydd wedi’i osod nawr.
door-none = Ni ofynnir am ddim
door-none-means = Mae’r gweinydd yn derbyn cofnodion gan bwy bynnag all ei gyrraedd. Dim ond ar gyfer gweinydd ar yr union gyfrifiadur hwn.
door-none-not = Ddim yn bosibl nawr: mae’r gweinydd ar gyfrifiadur arall.
door-bearer = Gyda chod untro
door-bearer-means = Mae pwy bynnag sy’n rhedeg y gweinydd yn rhoi cod i chi sy’n gweithio unwaith. Yn gyfnewid, mae’r cyfrifiadur hwn yn cael trwydded fynediad, a gedwir yn y ffeil wedi’i hamgryptio.
door-smart = Gyda’i allwedd ei hun
door-smart-means = Mae’r cyfrifiadur hwn yn gwneud pâr o allweddi. Rhoddir yr un gyhoeddus i’r gweinydd; nid yw’r un breifat byth yn gadael y ffeil wedi’i hamgryptio. Mae gweinyddion yn galw hyn yn SMART backend services.
door-certificate = Gyda thystysgrif
door-certificate-means = Mae eich adran TG yn rhoi ffeil i chi gyda thystysgrif ar gyfer y cyfrifiadur hwn.
door-pass-since = Mae gan y cyfrifiadur hwn drwydded fynediad ers { $since }.
door-pass-until = Mae gan y cyfrifiadur hwn drwydded fynediad ers { $since }. Mae’n ddilys tan { $until }.
door-pass-none = Nid oes gan y cyfrifiadur hwn drwydded fynediad eto.
door-code = Cod untro
door-code-hint = Yn union fel y’i rhoddwyd. Caiff ei ddefnyddio pan fyddwch yn cadw.
door-code-again-hint = Dim ond i gael trwydded fynediad newydd yn lle’r un bresennol. Caiff y cod ei ddefnyddio pan fyddwch yn cadw.
door-client = ID cleient
door-client-hint = Yr enw sydd gan y gweinydd ar y cyfrifiadur hwn. Bydd pwy bynnag sy’n ei redeg yn dweud wrthych.
door-scope = Cwmpas (Scope)
door-scope-hint = Yr hyn y caiff y cyfrifiadur hwn ei wneud yno, yn ôl pwy bynnag sy’n rhedeg y gweinydd. Gadewch yn wag ar gyfer yr arferol.
door-token = Cyfeiriad ar gyfer tocynnau
door-token-hint = Gadewch yn wag i ofyn i’r gweinydd amdano.
door-key = Allwedd gyhoeddus y cyfrifiadur hwn
door-key-none = Nid oes allwedd eto. Mae angen ei hanner cyhoeddus ar y gweinydd cyn iddo adael y cyfrifiadur hwn i mewn.
door-key-make = Gwneud allwedd
door-key-give = Copïwch hwn a’i roi i bwy bynnag sy’n rhedeg y gweinydd, drwy e-bost os dymunwch. Nid yw’n gyfrinach: mae’r gweinydd yn adnabod y cyfrifiadur hwn wrtho, ac ni all neb ddod i mewn gydag ef.
door-key-copy = Copïo
door-key-copied = Copïwyd.
door-key-marked = Mae’r allwedd wedi’i dewis. Pwyswch Ctrl ac C i’w chopïo.
door-key-anew = Gwneud allwedd newydd…
door-key-warns = Mae’r allwedd sy’n cael ei defnyddio yn peidio â gweithio ar unwaith. Ni ellir anfon dim nes bod yr un newydd gan y gweinydd.
door-key-replace = Disodli’r allwedd
door-key-made = Mae allwedd newydd. Rhowch hi i bwy bynnag sy’n rhedeg y gweinydd.
door-cancel = Canslo
door-cert-is = Mae’r dystysgrif yn enw { $name }.
door-cert-until = Mae’r dystysgrif yn enw { $name }. Mae’n ddilys tan { $until }.
door-cert-none = Nid oes tystysgrif eto.
door-cert-file = Ffeil gyda’r dystysgrif a’i hallwedd
door-cert-file-hint = Ffeil PEM, fel E:\clinic.pem. Caiff ei chopïo i’r ffeil wedi’i hamgryptio; dinistriwch hi wedyn.
door-cert-again-hint = Gadewch yn wag i gadw’r dystysgrif sydd yno.
door-trust = Sut mae’r gweinydd yn profi pwy ydyw
door-trust-usual = Drwy dystysgrif gan awdurdod y mae’r cyfrifiadur hwn yn ymddiried ynddo, fel mewn porwr gwe.
door-trust-own = Drwy dystysgrif gan eich awdurdod eich hun:
door-trust-file = Ffeil eich awdurdod eich hun
door-trust-file-hint = Ffeil PEM, fel E:\authority.pem. Dim ond os oes gan eich sefydliad ei awdurdod ei hun; fel arall gadewch yn wag.
door-trust-again-hint = Gadewch yn wag i gadw’r awdurdod sydd yno.
door-trust-forget = Anghofio ein hawdurdod ein hun, ac ymddiried yn y rhai y mae’r cyfrifiadur hwn yn ymddiried ynddynt
door-line = Ar y llinell
door-proxy = Mynd drwy ddirprwy (proxy) y cyfrifiadur hwn
door-proxy-means = Fel y mae wedi’i osod yn y system weithredu. Mae ei angen lle na ellir cyrraedd y rhyngrwyd ond drwy un.
door-compress = Cywasgu’r hyn a anfonir
door-compress-means = Byrrach ar linell araf. Os na all y gweinydd ei dderbyn, mae Prombook yn anfon heb gywasgu.
door-save = Cadw
door-saved = Cadwyd.

## The network check

preflight-title = Gwiriad rhwydwaith
preflight-what = Mae’n mynd ar hyd y ffordd at y gweinydd gam wrth gam ac yn dweud pa mor bell y daw. Ar gyfer pwy bynnag sy’n gofalu am gyfrifiaduron a’r rhwydwaith yma: ni chaiff dim am unrhyw gyfranogwr ei anfon, ei ddangos na’i argraffu.
preflight-back = Y ffordd at y gweinydd
preflight-run = Gwirio nawr
preflight-again = Gwirio eto
preflight-running = Wrthi’n gwirio… Gall hyn gymryd munud.
preflight-no-endpoint = Nid oes gweinydd eto, felly nid oes ffordd i’w gwirio.
preflight-tried = { $host }, { $at }
preflight-step-name = Mae enw’r gweinydd yn hysbys
preflight-step-connection = Mae rhywbeth yn gwrando yno
preflight-step-certificate = Mae’r gweinydd yn profi pwy ydyw
preflight-step-server = Gweinydd FHIR ydyw, fersiwn R4
preflight-step-door = Caiff y cyfrifiadur hwn ei adael i mewn
preflight-step-abilities = Gall wneud yr hyn sydd ei angen
preflight-step-clock = Mae’r clociau’n cytuno
preflight-result-good = Da
preflight-result-doubtful = Edrychwch ar hwn
preflight-result-failed = Ddim yn gweithio
preflight-result-not-tried = Heb ei brofi
preflight-all-good = Mae popeth yn gweithio: gellir anfon cofnodion.
preflight-all-doubtful = Gellir anfon cofnodion. Dylai rhywun edrych ar rywbeth.
preflight-all-failed = Ni ellir anfon cofnodion. Mae’r cam cyntaf nad yw’n gweithio yn dweud pam.
preflight-facts = Ar gyfer y wal dân
preflight-fact-out = Caniatewch i’r cyfrifiadur hwn gysylltu â { $host }.
preflight-fact-in = Nid oes rhaid gadael dim i mewn: nid yw Prombook yn gwrando ar unrhyw borth.
preflight-fact-only = Mae Prombook yn cysylltu â’r gweinydd, â’r cyfeiriad ar gyfer tocynnau os oes un, ac â dim byd arall. Nid yw’n dilyn unrhyw ailgyfeiriad i westeiwr arall.
preflight-fact-version = Fersiwn
preflight-fact-agent = Yn ei alw ei hun yn
preflight-fact-tls = Amgryptio
preflight-fact-tls-least = { $tls } neu fwy newydd
preflight-fact-request = Un cais
preflight-fact-records =
    { $count ->
        [zero] { $n } cofnod ar y mwyaf
        [one] { $n } cofnod ar y mwyaf
        [two] { $n } gofnod ar y mwyaf
        [few] { $n } chofnod ar y mwyaf
        [many] { $n } chofnod ar y mwyaf
       *[other] { $n } cofnod ar y mwyaf
    }
preflight-fact-bytes =
    { $count ->
        [zero] { $n } beit ar y mwyaf
        [one] { $n } beit ar y mwyaf
        [two] { $n } feit ar y mwyaf
        [few] { $n } beit ar y mwyaf
        [many] { $n } beit ar y mwyaf
       *[other] { $n } beit ar y mwyaf
    }
preflight-fact-patience = Yn rhoi’r gorau iddi ar ôl
preflight-fact-seconds =
    { $count ->
        [zero] { $n } eiliad
        [one] { $n } eiliad
        [two] { $n } eiliad
        [few] { $n } eiliad
        [many] { $n } eiliad
       *[other] { $n } eiliad
    }
preflight-print = Ysgrifennu fel PDF
preflight-printed = Ysgrifennwyd: { $file }

## What two computers say differently

notice-disputes = Cofnododd dau gyfrifiadur rywbeth yn wahanol. Rhaid i rywun ei setlo.
notice-go-disputes = Setlo
disputes-title = I’w setlo
disputes-what = Cofnododd dau o gyfrifiaduron y safle hwn rywbeth yn wahanol. Nid yw’r naill wedi trosysgrifo’r llall: rhywun sy’n gwybod sy’n penderfynu. Gellir darllen o hyd yn y trywydd archwilio yr hyn na ddewisir.
disputes-none = Nid oes dim i’w setlo.
disputes-col-what = Beth ddigwyddodd
disputes-col-record = Cofnod
disputes-col-since = Ers
disputes-open = Edrych arno
disputes-open-named = Edrych arno: { $what }
dispute-kind-changed = Newidiwyd ar ddau gyfrifiadur
dispute-kind-twice = Gorffennwyd yr un ffurflen ddwywaith
dispute-kind-same-number = Mae gan ddau gyfranogwr yr un rhif astudiaeth
dispute-kind-gone = Newidiwyd yma, wedi mynd yn rhywle arall
dispute-record = { $kind } { $what }, ers { $since }
dispute-back = Popeth i’w setlo
dispute-how-changed = Dewiswch beth sy’n gywir, fesul llinell. Lle mai un cyfrifiadur yn unig a newidiodd rywbeth, mae ei werth wedi’i ddewis eisoes. Edrychwch arno serch hynny.
dispute-how-twice = Mae’r ddwy ffurflen yn gyflawn. Dewiswch yr un sy’n cyfrif, neu gadewch i’r ddwy gyfrif. Gellir darllen y ddwy o hyd.
dispute-how-same-number = Mae gan ddau berson yr un rhif. Dewiswch pwy sy’n ei gadw: mae’r llall yn cael un newydd, ar y cyfrifiadur lle cafodd ei gofrestru. Cymharwch y ddwy ochr yn gyntaf: efallai mai un person ydyw, wedi’i gofrestru ddwywaith.
dispute-how-gone = Newidiwyd y cofnod hwn ar y cyfrifiadur hwn, a’i ddileu neu ei dynnu’n ôl yn rhywle arall. Dewiswch a yw’n aros.
dispute-how-reading = Gallwch ddarllen y ddwy ochr. Nid eich rôl chi sy’n setlo hyn.
dispute-side-ours = Y cyfrifiadur hwn
dispute-side-theirs = Y cyfrifiadur arall
dispute-side = { $who }, { $at }
dispute-before = Cynt: { $value }
dispute-before-nothing = Cynt: dim
dispute-nothing = dim
dispute-differ =
    { $count ->
        [zero] { $n } llinell i’w penderfynu
        [one] { $n } llinell i’w phenderfynu
        [two] { $n } linell i’w penderfynu
        [few] { $n } llinell i’w penderfynu
        [many] { $n } llinell i’w penderfynu
       *[other] { $n } llinell i’w penderfynu
    }
dispute-same = Yr un fath ar y ddau
dispute-only-ours = Newidiwyd yma yn unig
dispute-only-theirs = Newidiwyd yno yn unig
dispute-choose = Dewiswch un o’r ddau.
dispute-choose-form = Dewiswch un o’r rhain.
dispute-field-day = Diwrnod yr ymweliad
dispute-field-study-number = Rhif astudiaeth
dispute-field-keeps = Pwy sy’n cadw’r rhif hwn
dispute-field-answers = Atebion
dispute-field-other = Rhywbeth arall
dispute-response-here = Gorffennwyd ar y cyfrifiadur hwn
dispute-response-there = Gorffennwyd ar gyfrifiadur arall
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [zero] Atebwyd { $n } cwestiwn
        [one] Atebwyd { $n } cwestiwn
        [two] Atebwyd { $n } gwestiwn
        [few] Atebwyd { $n } chwestiwn
        [many] Atebwyd { $n } chwestiwn
       *[other] Atebwyd { $n } cwestiwn
    }
dispute-response-read = Ei darllen
dispute-keep = Hon sy’n cyfrif
dispute-keep-both = Mae’r ddwy yn cyfrif
dispute-keep-both-means = Er enghraifft am i’r ail gael ei llenwi’n fwriadol.
dispute-gone-stay = Mae’n aros yma, a chaiff ei anfon eto
dispute-gone-go-participant = Dileu’r cyfranogwr hwn yma hefyd; ni ellir dadwneud hyn
dispute-gone-go-visit = Mae’n aros yma, ac ni chaiff ei anfon eto
dispute-gone-go-response = Tynnu’r ffurflen hon yn ôl yma hefyd: nid yw’n cyfrif mwyach
dispute-gone-go-questionnaire = Mae’n aros yma, ac ni chaiff ei anfon eto
dispute-unreadable = Ni ellir darllen yma yr hyn y mae’r cyfrifiadur arall yn ei ddweud. Setlwch ef i anfon yr hyn sydd yma yn ei le.
dispute-reason = Rheswm
dispute-reason-hint = Cedwir yn y trywydd archwilio. Er enghraifft: gofynnwyd i’r cyfranogwr. Peidiwch ag ysgrifennu enw yma.
dispute-settle = Setlo
dispute-cancel = Gadael am y tro

## Changing a participant

edit-title = Newid cyfranogwr
edit-open = Newid…
edit-what = Gellir darllen o hyd yn y trywydd archwilio yr hyn a oedd yma o’r blaen. Nid yw’r rhif astudiaeth yn newid.
edit-reason = Rheswm dros y newid
edit-reason-hint = Cedwir yn y trywydd archwilio. Er enghraifft: cyfenw ar ôl priodi. Peidiwch ag ysgrifennu enw yma.
edit-keep = Cadw’r newid
edit-nothing = Ni newidiwyd dim. Newidiwch rywbeth, neu gadewch bopeth fel yr oedd.
edit-cancel = Gadael fel yr oedd
edit-else = Rhywun arall ydyw, cadw’r newid
participant-origin = Cofrestrwyd ar gyfrifiadur arall: { $computer }
participant-dispute = Mae cyfrifiadur arall yn dweud rhywbeth gwahanol am y cyfranogwr hwn.
participant-dispute-go = Edrych arno
banner-born-none = anhysbys

## Taking a form back

void-open = Tynnu’r ffurflen hon yn ôl…
void-title = Tynnu’r ffurflen hon yn ôl
void-means = Nid yw’n cyfrif mwyach: ni ddefnyddir ei sgôr, yma nac ar y gweinydd. Gellir ei darllen o hyd, gyda’ch rheswm.
void-for-ever = Ni ellir dadwneud hyn.
void-reason = Rheswm
void-reason-hint = Cedwir yn y trywydd archwilio. Er enghraifft: llenwyd ar gyfer rhywun arall. Peidiwch ag ysgrifennu enw yma.
void-do = Ei thynnu’n ôl
void-cancel = Ei gadael fel y mae
void-tag = Tynnwyd yn ôl
void-line = Tynnwyd yn ôl: nid yw’n cyfrif mwyach
void-is = Tynnwyd yn ôl { $at } gan { $by }, oherwydd: { $reason }
void-counts-not = Nid yw’n cyfrif mwyach. Gellir darllen yr atebion isod o hyd.
result-origin = Llenwyd ar gyfrifiadur arall: { $computer }
