### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = Mae’r cofnodion wedi’u cloi. Mewngofnodwch eto i fynd ymlaen.
problem-wait-first =
    { $count ->
        [zero] Gormod o gynigion anghywir. Gallwch geisio eto ymhen { $n } eiliad; gall eraill fewngofnodi nawr.
        [one] Gormod o gynigion anghywir. Gallwch geisio eto ymhen { $n } eiliad; gall eraill fewngofnodi nawr.
        [two] Gormod o gynigion anghywir. Gallwch geisio eto ymhen { $n } eiliad; gall eraill fewngofnodi nawr.
        [few] Gormod o gynigion anghywir. Gallwch geisio eto ymhen { $n } eiliad; gall eraill fewngofnodi nawr.
        [many] Gormod o gynigion anghywir. Gallwch geisio eto ymhen { $n } eiliad; gall eraill fewngofnodi nawr.
       *[other] Gormod o gynigion anghywir. Gallwch geisio eto ymhen { $n } eiliad; gall eraill fewngofnodi nawr.
    }
problem-not-yours = Nid yw eich rôl yn caniatáu hyn. Gofynnwch i rywun y mae ei rôl yn ei ganiatáu.
problem-practice-case = Achos ymarfer yw hwn: nid oes dim ynddo’n real, ac nid oes hysbysiad i’w ddrafftio.
problem-must-change = Dewiswch eich cyfrinymadrodd eich hun yn gyntaf.
problem-read-only-now = Canfuwyd difrod, felly ni ellir newid dim nawr. Yn gyntaf, edrychwch ar yr hyn a ganfuwyd.
problem-person-left = Nid yw’r person hwn yn gweithio yma mwyach. Gall gweinyddwr adael iddo ddychwelyd.
problem-last-administrator = Hwn yw’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr yn gyntaf.
problem-participant-withdrawn = Nid yw’r cyfranogwr hwn yn cymryd rhan mwyach, felly ni ellir cofnodi dim byd newydd.
problem-participant-restricted = Mae’r cofnod hwn wedi’i gyfyngu. Dim ond gweinyddwyr a rheolwyr data a gaiff ei agor.
problem-participant-erased = Dilëwyd cofnodion y cyfranogwr hwn oddi ar y cyfrifiadur hwn.
problem-step-not-now = Ni ellir nodi hyn nawr. Edrychwch ar yr hyn sy’n dod nesaf i’r person hwn.
problem-act-first = Mae rhybudd yn aros i rywun weithredu. Cofnodwch yn gyntaf beth a wnaed amdano.
problem-not-sent-yet =
    { $count ->
        [zero] Nid yw { $n } cofnod ar y gweinydd eto, a byddent yn cael eu colli. Anfonwch yn gyntaf, neu dywedwch y caniateir eu colli.
        [one] Nid yw { $n } cofnod ar y gweinydd eto, a byddai’n cael ei golli. Anfonwch yn gyntaf, neu dywedwch y caniateir ei golli.
        [two] Nid yw { $n } gofnod ar y gweinydd eto, a byddent yn cael eu colli. Anfonwch yn gyntaf, neu dywedwch y caniateir eu colli.
        [few] Nid yw { $n } chofnod ar y gweinydd eto, a byddent yn cael eu colli. Anfonwch yn gyntaf, neu dywedwch y caniateir eu colli.
        [many] Nid yw { $n } chofnod ar y gweinydd eto, a byddent yn cael eu colli. Anfonwch yn gyntaf, neu dywedwch y caniateir eu colli.
       *[other] Nid yw { $n } cofnod ar y gweinydd eto, a byddent yn cael eu colli. Anfonwch yn gyntaf, neu dywedwch y caniateir eu colli.
    }
problem-network-folder = Mae’r cofnodion mewn ffolder rhwydwaith, lle gallant gael eu difrodi. Symudwch nhw i ddisg ar y cyfrifiadur hwn.
problem-backup-place = Ni ellir cyrraedd y lle ar gyfer copïau wrth gefn, neu ni ellir ysgrifennu iddo. Plygiwch ef i mewn, neu dewiswch un arall.
problem-backup-damaged = Mae’r copi wrth gefn hwn wedi’i ddifrodi ac ni ellir ei adfer. Dewiswch un arall.
problem-key-file-old = Mae’r ffeil allweddi’n hŷn na’r cofnodion: mae rhywun wedi rhoi un gynharach yn ôl. Peidiwch â dileu dim; ffoniwch y tîm cymorth.
problem-not-proven = Nid yw’r enw a’r cyfrinymadrodd hynny yn agor y cofnodion hyn. Gwiriwch y ddau, yna ceisiwch eto.
problem-key-file-damaged = Mae’r ffeil allweddi ar y cyfrifiadur hwn wedi’i difrodi, felly ni ellir agor y cofnodion. Peidiwch â dileu dim; ffoniwch y tîm cymorth.
problem-records-damaged = Ni ellir darllen y cofnodion ar y cyfrifiadur hwn. Peidiwch â dileu dim; ffoniwch y tîm cymorth.
problem-records-too-new = Agorwyd y cofnodion hyn ddiwethaf gan fersiwn mwy newydd o Prombook. Gosodwch y fersiwn hwnnw, yna agorwch nhw eto.
problem-already-open = Mae Prombook eisoes ar agor ar y cyfrifiadur hwn. Defnyddiwch y ffenestr sydd ar agor, neu caewch hi yn gyntaf.
problem-already-open-by = Mae Prombook eisoes ar agor yn y cyfrif { $holder } ar y cyfrifiadur hwn. Caewch ef yno yn gyntaf.
problem-folder-read-only = Ni chaiff Prombook ysgrifennu i’r ffolder lle mae’n cadw ei gofnodion. Gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn ganiatáu hynny.
problem-disk-full = Mae disg y cyfrifiadur hwn yn llawn. Ni chollwyd dim, ond ni ellir cadw dim mwy. Gwnewch le, yna ceisiwch eto.
problem-already-set-up = Mae clinig ar y cyfrifiadur hwn eisoes. Mewngofnodwch iddo yn lle hynny.
problem-not-set-up = Nid oes clinig ar y cyfrifiadur hwn eto. Sefydlwch un yn gyntaf.
problem-not-found = Nid yw’r cofnod hwn lle’r oedd mwyach. Ewch yn ôl i’r rhestr ac agorwch ef eto.
problem-input-refused = Ni ellir cadw rhywbeth yn yr hyn a roddwyd i mewn. Gwiriwch ef, yna ceisiwch eto.
problem-answer-refused = Nid yw’r ateb hwn yn gweddu i’r cwestiwn. Dewiswch un o’r atebion a ddangosir.
problem-form-finished = Mae’r ffurflen hon wedi’i gorffen. I newid ateb, defnyddiwch “Cywiro” ar ei chanlyniad.
problem-form-not-finished = Nid yw’r ffurflen hon wedi’i gorffen eto. Gorffennwch hi yn gyntaf.
problem-form-unavailable = Ni ellir defnyddio’r ffurflen hon yn yr iaith hon. Dewiswch iaith arall.
problem-passphrase-refused = Ni ellir defnyddio’r cyfrinymadrodd hwn. Dewiswch un hirach neu un llai cyffredin.
problem-recovery-mismatch = Nid yr allwedd adfer yw’r hyn a deipiwyd. Cymharwch bob grŵp â’r daflen.
problem-address-refused = Ni ellir defnyddio’r cyfeiriad hwn. Rhaid iddo ddechrau gyda https:// ac enwi gweinydd.
problem-unexpected = Digwyddodd gwall na ddylai fod wedi digwydd. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Ceisiwch eto; os bydd yn digwydd eto, ffoniwch y tîm cymorth.

## Fields: what is wrong with what was entered

field-empty = Llenwch hwn.
field-too-long = Mae hwn yn rhy hir. Byrhewch ef.
field-no-letters = Mae angen o leiaf un llythyren yma.
site-code-refused = Mae cod safle yn cynnwys 1 i 8 o lythrennau neu ddigidau, heb fylchau.
date-empty = Rhowch ddyddiad.
date-unreadable = Ni ellir darllen hwn fel dyddiad. Rhowch ddiwrnod, mis a blwyddyn, fel 27 3 1952.
date-impossible = Nid oes diwrnod o’r fath. Gwiriwch y diwrnod a’r mis.
date-future = Mae’r dyddiad hwn yn y dyfodol. Gwiriwch y flwyddyn.
date-too-old = Mae’r dyddiad hwn yn rhy bell yn ôl. Gwiriwch y flwyddyn.
date-before-birth = Mae’r dyddiad hwn cyn i’r cyfranogwr gael ei eni. Gwiriwch y flwyddyn.
nhs-not-digits = Dim ond digidau a bylchau sydd mewn rhif NHS. Gwiriwch ef, neu gadewch ef yn wag.
nhs-not-ten = Mae 10 digid mewn rhif NHS. Gwiriwch ef, neu gadewch ef yn wag.
nhs-check = Nid yw’r digidau hyn yn rhif NHS: mae’n debyg bod un ohonynt wedi’i gamdeipio. Gwiriwch ef, neu gadewch ef yn wag.
sex-missing = Dewiswch un, neu “Anhysbys”.
reason-empty = Dywedwch pam.
changes-none = Ni newidiwyd unrhyw ateb. Newidiwch ateb, neu gadewch y dudalen heb gadw.
changed-meanwhile = Newidiwyd y manylion hyn ar gyfrifiadur arall neu gan rywun arall wrth i chi deipio. Agorwch nhw eto, yna gwnewch eich newid.
passphrase-too-short = Mae’r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf 12 nod.
passphrase-too-long = Mae’r cyfrinymadrodd yn rhy hir. Byrhewch ef.
passphrase-common = Mae llawer o bobl yn defnyddio’r cyfrinymadrodd hwn, felly byddai’n cael ei ddyfalu’n gyntaf. Dewiswch un arall.
passphrase-guessable = Mae’r cyfrinymadrodd hwn yn dilyn patrwm sy’n hawdd ei ddyfalu. Dewiswch un arall.
passphrase-personal = Mae’r cyfrinymadrodd yn cynnwys enw’r person neu’r clinig. Dewiswch un arall.
recovery-group-wrong = Nid dyma sydd ar y daflen. Gwiriwch ef fesul llythyren.
name-taken = Mae rhywun â’r enw hwn ar y rhestr eisoes. Ychwanegwch rywbeth sy’n gwahaniaethu rhyngddynt.
folder-unusable = Nid yw’r ffolder hon yno, neu ni ellir ysgrifennu iddi. Gwiriwch hi.
folder-network = Ffolder rhwydwaith yw hon. Dewiswch yriant ar y cyfrifiadur hwn, neu gof bach.
folder-same = Hon yw ffolder y cofnodion eu hunain. Dewiswch yriant arall.
recipient-refused = Nid allwedd gyhoeddus yw hon. Mae allwedd gyhoeddus yn dechrau gydag age1 ac yn 62 nod o hyd.
passphrase-wrong = Nid hwn yw eich cyfrinymadrodd. Gwiriwch ef.
passphrase-same = Hwn yw’r cyfrinymadrodd sydd gennych nawr. Dewiswch un arall.
number-mismatch = Nid hwn yw rhif astudiaeth y cyfranogwr hwn. Gwiriwch ef.
days-refused = Rhowch rif cyfan o ddiwrnodau, neu dewiswch gadw’r cofnodion.
study-number-unknown = Nid oes gan neb y rhif astudiaeth hwn.
study-number-same = Hwn yw rhif astudiaeth y cofnod y mae ynddo eisoes.
language-unknown = Dewiswch un o’r ieithoedd yn y rhestr.
door-needed = Rhaid dangos pwy sy’n anfon i weinydd nad yw ar y cyfrifiadur hwn. Dewiswch ffordd arall.
address-refused = Ni ellir defnyddio’r cyfeiriad hwn. Rhaid iddo ddechrau gyda https:// ac enwi gweinydd.
file-unreadable = Nid yw’r ffeil hon yno, neu ni ellir ei darllen. Gwiriwch hi.
certificate-unreadable = Nid oes tystysgrif y gellir ei darllen yn y ffeil hon. Rhaid iddi fod ar ffurf PEM, gyda llinellau sy’n dweud BEGIN CERTIFICATE.
certificate-key = Mae’r allwedd sy’n perthyn i’r dystysgrif hon ar goll, neu un arall ydyw, neu mae y tu ôl i gyfrinymadrodd. Rhowch y ddwy mewn un ffeil PEM, a’r allwedd heb gyfrinymadrodd.
certificate-over = Nid yw’r dystysgrif hon yn ddilys mwyach. Gofynnwch am un newydd.
endpoint-missing = Nid oes gweinydd eto. Rhowch ei gyfeiriad yn gyntaf.
code-refused = Nid yw’r gweinydd yn derbyn y cod hwn. Efallai ei fod wedi’i gamdeipio, wedi’i ddefnyddio eisoes neu’n rhy hen: gofynnwch am un newydd.

## Refusals: why the server did not take a record

refusal-invalid = Canfu’r gweinydd rywbeth yn y cofnod hwn na all ei dderbyn.
refusal-not-accepted = Nid yw’r gweinydd yn derbyn cofnodion o’r math hwn.
refusal-conflict = Mae gan y gweinydd gofnod gwahanol yn y lle hwn eisoes.
refusal-gone = Dywed y gweinydd fod y cofnod hwn wedi’i ddileu yno.
refusal-forbidden = Nid yw’r gweinydd yn caniatáu i’r clinig hwn anfon y cofnod hwn.
refusal-too-large = Mae’r cofnod yn rhy fawr i’r gweinydd.
refusal-other = Ni dderbyniodd y gweinydd y cofnod hwn.
refusal-unwritable = Ni allai Prombook ei hun ysgrifennu’r cofnod hwn ar ffurf FHIR. Ffoniwch y tîm cymorth.
refusal-unanswered = Derbyniodd y gweinydd gofnodion eraill dair gwaith, heb roi ateb am yr un hwn.

## Trouble: why sending does not go on

trouble-no-answer = Nid yw’r gweinydd yn ateb. Gwiriwch fod gan y cyfrifiadur hwn rwydwaith. Bydd Prombook yn ceisio eto’n awtomatig.
trouble-no-such-host = Nid oes neb yn adnabod gweinydd o’r enw hwn. Gwiriwch fod gan y cyfrifiadur hwn rwydwaith, yna’r cyfeiriad yn y Gosodiadau. Bydd Prombook yn ceisio eto’n awtomatig.
trouble-proxy = Nid yw dirprwy (proxy) y rhwydwaith hwn yn gadael Prombook drwodd at y gweinydd. Gofynnwch i bwy bynnag sy’n rhedeg y rhwydwaith, a dangoswch y gwiriad rhwydwaith yn y Gosodiadau iddynt. Bydd Prombook yn ceisio eto’n awtomatig.
trouble-sign-in-page = Daeth tudalen ar gyfer pobl yn ôl yn lle’r gweinydd: mae’n debyg bod y rhwydwaith hwn am i rywun fewngofnodi. Agorwch borwr gwe, mewngofnodwch i’r rhwydwaith, yna anfonwch eto.
trouble-clock = Mae dyddiad neu amser y cyfrifiadur hwn yn anghywir, felly ni ellir ymddiried yn y gweinydd. Cywirwch y cloc, yna anfonwch eto.
trouble-not-fhir = Nid gweinydd FHIR yw’r hyn sy’n ateb yn y cyfeiriad hwn. Gwiriwch y cyfeiriad yn y Gosodiadau.
trouble-certificate = Ni allai’r gweinydd brofi pwy ydyw, felly nid anfonwyd dim. Gwiriwch y cyfeiriad yn y Gosodiadau, neu gofynnwch i bwy bynnag sy’n rhedeg y rhwydwaith: gall rhwydwaith sefyll yn y canol.
trouble-certificate-expired = Nid yw tystysgrif y gweinydd yn ddilys heddiw, felly nid anfonwyd dim. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd ei hadnewyddu.
trouble-certificate-name = Profodd y gweinydd mai un arall ydyw, nid yr un yn y cyfeiriad, felly nid anfonwyd dim. Gwiriwch y cyfeiriad yn y Gosodiadau, yna gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.
trouble-old-tls = Dim ond dulliau amgryptio nad ydynt yn ddiogel mwyach y mae’r gweinydd yn eu defnyddio, felly nid anfonwyd dim. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd droi TLS 1.2 neu ddiweddarach ymlaen.
trouble-not-enrolled = Nid yw’r gweinydd yn adnabod y cyfrifiadur hwn eto, neu nid yw’n ei adnabod mwyach. Gall gweinyddwr ei adael i mewn, o dan Gosodiadau, Gweinydd: gofynnwch i bwy bynnag sy’n rhedeg y gweinydd am god cofrestru.
trouble-refused = Nid yw’r gweinydd yn gadael y cyfrifiadur hwn i mewn, felly nid anfonwyd dim. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd ei adael i mewn, yna anfonwch eto.
trouble-busy = Mae’r gweinydd yn brysur. Bydd Prombook yn ceisio eto’n awtomatig.
trouble-unclear = Rhoddodd y gweinydd ateb na ellid ei ddeall. Ni chyfrifir bod dim wedi’i dderbyn; bydd Prombook yn ceisio eto’n awtomatig.
date-order = Ni all y diwrnod hwn fod yn gywir: mae cyn rhywbeth sy’n dod yn gyntaf, neu mae wedi mynd heibio eisoes.
part-locked = Nid yw’r rhaglen yn caniatáu i safle newid hyn.
local-code = Ysgrifennwch local_ ac yna llythrennau bach, digidau neu danlinellau, fel local_childcare.
too-many = Mae hyn yn fwy nag y mae’r rhaglen yn caniatáu i safle ei ychwanegu. Tynnwch rai.
windows-overlap = Byddai dau ymweliad yn cyfrif ar yr un diwrnod. Gwnewch y cyfnodau’n llai.
options-missing = Mae angen dau ateb neu fwy ar ddewis, a’r un nifer ym mhob iaith. Nid oes gan gwestiynau eraill rai i ddewis ohonynt.
nothing-proposed = Dyma beth sydd wedi’i gynnig neu sydd mewn grym eisoes. Newidiwch rywbeth yn gyntaf.
author-decides = Chi a gynigiodd hyn. Rhywun arall yn y safle sy’n gadael iddo ddod i rym.
time-future = Nid yw’r amser hwn wedi dod eto. Ysgrifennwch pryd yr oedd.
session-noted = Mae sesiwn ar gyfer y diwrnod hwn neu’r rhif hwn eisoes wedi’i nodi. Agorwch yr hyn a nodwyd i’w gywiro.
not-taking-part = Nid yw’r person hwn yn cymryd rhan yn y sesiynau ar y diwrnod hwn. Gadewch y person allan ac edrychwch ar y cofnod.
alert-first = Mae rhybudd am y person hwn yn aros. Nodwch yn gyntaf beth a wnaed yn ei gylch.
nobody-marked = Nid oes neb wedi’i farcio eto. Dywedwch pwy ddaeth a phwy na ddaeth.
