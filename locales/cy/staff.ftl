### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Clinigydd
role-research-nurse = Nyrs ymchwil
role-administrator = Gweinyddwr
role-data-manager = Rheolwr data
role-auditor = Archwilydd
role-means-clinician = yn cofrestru, yn cofnodi, yn cywiro ac yn anfon
role-means-research-nurse = yn cofrestru, yn cofnodi, yn cywiro ac yn anfon
role-means-administrator = popeth y mae clinigwyr yn ei wneud, ac yn gofalu am staff, allweddi, gosodiadau, copïau wrth gefn a dileu
role-means-data-manager = yn darllen, yn cywiro ac yn anfon; yn darllen y trywydd archwilio; yn cyfyngu ac yn trosglwyddo cofnodion
role-means-auditor = yn darllen cofnodion a’r trywydd archwilio, heb newid dim

## Staff

staff-add = Ychwanegu person
staff-second = Un gweinyddwr yn unig sydd. Gwnewch ail berson yn weinyddwr: os bydd yr unig un i ffwrdd neu’n anghofio’r cyfrinymadrodd, ni all neb arall adael pobl i mewn.
staff-role = Rôl
staff-last-in = Mewngofnodi diwethaf
staff-never-in = heb fewngofnodi
staff-not-sent = Heb eu hanfon
staff-you = (chi)
staff-state-works = Yn gweithio yma
staff-state-given = Heb ddewis cyfrinymadrodd eto
staff-state-locked-out = Ni all fewngofnodi: angen cyfrinymadrodd
staff-state-left = Wedi gadael
staff-change = Newid
staff-return = Yn dychwelyd
staff-change-named = Newid { $person }
staff-name-hint = Enw cyntaf a chyfenw. Mae pobl yn mewngofnodi ag ef, ac mae’n ymddangos wrth bopeth y maent yn ei gofnodi.
staff-add-means = Mae’r person yn cael cyfrinymadrodd ar gyfer y tro cyntaf, ac yn dewis ei gyfrinymadrodd ei hun gydag ef.
staff-add-go = Ychwanegu a gwneud cyfrinymadrodd
staff-cancel = Canslo
staff-close = Cau
staff-rename = Cadw’r enw
staff-role-keep = Cadw’r rôl
given-title = Cyfrinymadrodd ar gyfer { $person }
given-once = Dim ond nawr y caiff ei ddangos. Rhowch ef i’r person wyneb yn wyneb, neu argraffwch ef; yna caewch hwn.
given-first = Mewngofnodwch gyda’r enw a’r cyfrinymadrodd hyn. Yna gofynnir i chi ddewis eich cyfrinymadrodd eich hun, a bydd hwn yn peidio â gweithio.
given-done = Mae’r person wedi’i gael
enrol-title = Wedi anghofio’r cyfrinymadrodd
enrol-return-title = Yn dychwelyd i weithio yma
enrol-what = Mae { $person } yn cael cyfrinymadrodd newydd i’w ddefnyddio unwaith. Mae’r un blaenorol yn peidio â gweithio nawr. Ni chollir dim o’r hyn a gofnodwyd gan { $person }.
enrol-go = Gwneud cyfrinymadrodd newydd
leave-title = Mae { $person } yn gadael
leave-what = Mae cyfrinymadrodd { $person } yn peidio â gweithio nawr. Nid yw cyfrinymadrodd neb arall yn newid. Mae popeth a gofnodwyd gan { $person } yn aros, o dan yr un enw. Nid yw hyn yn newid copi o’r ffeiliau a wnaed yn gynharach: os ydych yn amau bod un, adnewyddwch yr holl allweddi hefyd.
leave-what-you = Dyma eich cofnod chi eich hun o weithio yma. Mae eich cyfrinymadrodd yn peidio â gweithio nawr a chewch eich allgofnodi. Nid yw cyfrinymadrodd neb arall yn newid, ac mae popeth a gofnodwyd gennych yn aros, yn eich enw chi.
leave-waiting =
    { $count ->
        [zero] Nid yw { $n } o gofnodion y person hwn wedi’u hanfon eto. Cânt eu hanfon er hynny.
        [one] Nid yw { $n } o gofnodion y person hwn wedi’i anfon eto. Caiff ei anfon er hynny.
        [two] Nid yw { $n } o gofnodion y person hwn wedi’u hanfon eto. Cânt eu hanfon er hynny.
        [few] Nid yw { $n } o gofnodion y person hwn wedi’u hanfon eto. Cânt eu hanfon er hynny.
        [many] Nid yw { $n } o gofnodion y person hwn wedi’u hanfon eto. Cânt eu hanfon er hynny.
       *[other] Nid yw { $n } o gofnodion y person hwn wedi’u hanfon eto. Cânt eu hanfon er hynny.
    }
leave-reason-hint = Ar gyfer y trywydd archwilio, er enghraifft: contract wedi dod i ben
leave-go = Tynnu { $person } allan
reason-label = Pam?

## Passphrases

pass-title = Eich cyfrinymadrodd
pass-what = Mae’n agor y cofnodion yn eich enw chi. Ni all neb arall ei weld, a’r unig beth y gall gweinyddwr ei wneud yw rhoi un arall yn ei le.
pass-change = Newid fy nghyfrinymadrodd
pass-changing = Wrthi’n newid…
pass-changed = Mae eich cyfrinymadrodd wedi’i newid. Nid yw’r hen un yn agor dim mwyach.
pass-old = Y cyfrinymadrodd sydd gennych nawr
pass-new = Cyfrinymadrodd newydd
must-title = Dewiswch eich cyfrinymadrodd eich hun, { $person }
must-why = Daethoch i mewn gyda chyfrinymadrodd a roddodd rhywun i chi. Dewiswch un nad oes neb ond chi yn ei wybod; yna bydd yr un a roddwyd yn peidio â gweithio.
must-given = Y cyfrinymadrodd a roddwyd i chi
must-given-hint = Unwaith eto, i sicrhau mai chi sydd yno
must-leave = Mewngofnodi fel rhywun arall

## In with the recovery key

recover-link = Neb yn gallu mewngofnodi?
recover-title = Dod i mewn gyda’r allwedd adfer
recover-other = Os gall gweinyddwr arall fewngofnodi, gadewch iddo wneud cyfrinymadrodd newydd yn lle hynny: Gosodiadau, Staff.
recover-means = Mae’r allwedd ar y daflen a argraffwyd pan sefydlwyd y clinig. Bydd ei defnyddio yn cael ei nodi yn y trywydd archwilio, a dywedir wrth bawb y tro nesaf y byddant yn mewngofnodi.
recover-key = Allwedd adfer
recover-key-hint = Pob grŵp, yn ei drefn. Nid yw priflythrennau, bylchau na llinellau toriad o bwys.
recover-back = Yn ôl i fewngofnodi
recover-person-title = Pwy sy’n cael cyfrinymadrodd newydd?
recover-person-means = Mae un gweinyddwr yn cael cyfrinymadrodd newydd ac yn cael ei fewngofnodi. Yna gall adael y lleill i mewn. Gwneir allwedd adfer newydd wedi hynny.
recover-person = Gweinyddwr
recover-open = Mewngofnodi gyda’r cyfrinymadrodd newydd

## A new recovery key

renew-title = Gwneud allwedd adfer newydd
renew-why = Gwnewch hyn pan fydd y daflen wedi’i defnyddio, pan fydd ar goll, neu pan allai rhywun fod wedi’i gweld.
renew-what = Rydych yn gweld yr allwedd newydd unwaith, yn ei hargraffu neu’n ei hysgrifennu i lawr, ac yn teipio rhai o’i grwpiau. O hynny ymlaen nid yw’r hen daflen yn agor dim.
renew-not = Nes i chi deipio’r grwpiau, mae’r hen allwedd yn dal i weithio. Nid yw cyfrinymadroddion yn newid.
renew-make = Dangos yr allwedd newydd
renew-later = Nid nawr
renew-done-title = Mae’r allwedd adfer newydd ar waith
renew-done = Dinistriwch yr hen daflen: nid yw’n agor dim mwyach. Cadwch yr un newydd mewn lle dan glo, i ffwrdd o’r cyfrifiadur hwn.

## Keys

keys-what = Mae pob cyfrinymadrodd yn agor allwedd, ac mae’r allwedd honno yn agor y cofnodion. Dyma’r allweddi nad ydynt yn perthyn i un person yn unig.
keys-recovery = Y daflen yn y lle dan glo. Mae’n gadael gweinyddwr i mewn pan na all neb fewngofnodi.
keys-renew-title = Gall fod copi yn nwylo rhywun arall
keys-made = Amgryptiwyd y cofnodion gyda’r allweddi hyn ar { $at }.
keys-renew-when = Gwnewch hyn pan fydd cyfrifiadur, gyriant neu gopi wrth gefn wedi’i ddwyn neu wedi’i gopïo ynghyd â chyfrinymadrodd, neu pan fydd rhywun wedi gadael mewn dicter.
keys-renew-go = Adnewyddu’r holl allweddi
keys-renew-what = Caiff yr holl gofnodion eu hamgryptio eto gydag allweddi newydd, eu gwirio, a dim ond wedyn eu rhoi yn lle’r hen ffeil. Gyda llawer o gofnodion mae hyn yn cymryd rhai munudau; gadewch y cyfrifiadur ymlaen. Os bydd y trydan yn methu, bydd naill ai’r hen ffeil neu’r un newydd yn gyfan.
keys-renew-not = Gellir agor copi a wnaed yn gynharach o hyd gyda chyfrinymadroddion y cyfnod hwnnw. Mae cyfrinymadroddion yn aros fel y maent, felly newidiwch y rhai a all fod yn hysbys. Mae’r allwedd adfer yn aros fel y mae. Mae copïau wrth gefn a wnaed yn gynharach yn cadw eu hen allweddi.
keys-renew-passphrase = Eich cyfrinymadrodd, unwaith eto
keys-renew-reason-hint = Ar gyfer y trywydd archwilio, er enghraifft: gliniadur wedi’i ddwyn o ystafell 4
keys-renewing = Wrthi’n adnewyddu. Gadewch y cyfrifiadur ymlaen.
keys-renew-done = Mae’r holl allweddi’n newydd. Gwnewch gopi wrth gefn nawr, fel bod un gyda’r allweddi newydd.
escrow-title = Allwedd sbâr i’ch sefydliad
escrow-what = Gall eich ysbyty neu’ch noddwr gadw allwedd sbâr wedi’i selio. Mae’n agor y cofnodion pan fydd pob cyfrinymadrodd a’r daflen adfer wedi’u colli. Dim ond pwy bynnag sydd ag allwedd breifat y sefydliad all ei hagor.
escrow-not = Chi sydd i benderfynu. Hebddi, os collir pob cyfrinymadrodd a’r daflen adfer, ni all neb agor y cofnodion, na’r tîm cymorth chwaith.
escrow-is = Wedi’i selio ar gyfer:
escrow-recipient = Allwedd gyhoeddus y sefydliad
escrow-recipient-hint = Yn dechrau gydag age1. Gofynnwch i dîm diogelwch gwybodaeth eich sefydliad amdani, a darllenwch hi yn ôl iddynt.
escrow-set = Selio allwedd sbâr
escrow-remove = Dim allwedd sbâr mwyach
escrow-hand-title = Rhowch hwn i’ch sefydliad
escrow-hand = Y testun hwn i gyd, drwy e-bost neu ar gof bach: ni all neb ond y sefydliad ei agor. Mae hefyd yn aros yn y ffeil allweddi.
escrow-handed = Mae wedi’i roi

## Damage was found

safe-banner = Canfuwyd difrod. Gellir edrych ar gofnodion; ni chaiff dim ei newid na’i anfon.
safe-banner-unreadable = Canfuwyd difrod. Ni ellir darllen y cofnodion; ni chaiff dim ei newid na’i anfon.
safe-banner-go = Beth a ganfuwyd
safe-title = Canfuwyd difrod, felly ni chaiff dim ei newid am y tro
safe-what = Ni ddilëwyd dim ac ni thrwsiwyd dim. Nes y penderfynir sut i fynd ymlaen, ni chaiff dim ei ysgrifennu ac ni chaiff dim ei anfon.
safe-found = Beth a ganfuwyd
safe-copy = Mae popeth, fel y’i canfuwyd, wedi’i gopïo i:
safe-no-copy = Nid oedd lle i gopi o bopeth fel y’i canfuwyd. Gwnewch le, yna caewch Prombook a’i agor eto.
safe-next = Beth i’w wneud nawr
safe-call = Dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifiadur hwn, a darllenwch iddynt yr hyn a ganfuwyd. Yn y cyfamser, ysgrifennwch atebion ar bapur.
safe-look-what = Gellir edrych ar gofnodion. Gallant fod yn anghyflawn.
safe-look = Edrych ar y cofnodion
safe-unreadable = Ni ellir darllen y cofnodion mwyach. Adferwch gopi wrth gefn.
safe-restore-what =
    { $count ->
        [zero] Mae { $n } copi wrth gefn. Bydd adfer un yn dangos yn gyntaf beth sy’n fwy newydd nag ef, ac yn cadw’r ffeiliau sydd wedi’u difrodi.
        [one] Mae { $n } copi wrth gefn. Bydd ei adfer yn dangos yn gyntaf beth sy’n fwy newydd nag ef, ac yn cadw’r ffeiliau sydd wedi’u difrodi.
        [two] Mae { $n } gopi wrth gefn. Bydd adfer un yn dangos yn gyntaf beth sy’n fwy newydd nag ef, ac yn cadw’r ffeiliau sydd wedi’u difrodi.
        [few] Mae { $n } chopi wrth gefn. Bydd adfer un yn dangos yn gyntaf beth sy’n fwy newydd nag ef, ac yn cadw’r ffeiliau sydd wedi’u difrodi.
        [many] Mae { $n } chopi wrth gefn. Bydd adfer un yn dangos yn gyntaf beth sy’n fwy newydd nag ef, ac yn cadw’r ffeiliau sydd wedi’u difrodi.
       *[other] Mae { $n } copi wrth gefn. Bydd adfer un yn dangos yn gyntaf beth sy’n fwy newydd nag ef, ac yn cadw’r ffeiliau sydd wedi’u difrodi.
    }
safe-restore-none = Nid oes copi wrth gefn yn y lleoedd arferol. Os oes un ar gof bach neu yriant arall, plygiwch ef i mewn.
safe-go-on = Parhau gyda’r cofnodion hyn
safe-go-on-what = Mae’r ffeil ei hun yn gyfan, ond nid yw’r trywydd archwilio, neu’r hyn sydd y tu allan i’r ffeil, fel y dylai fod. Eich penderfyniad chi yw parhau: mae’n aros yn y trywydd archwilio am byth, gyda’r hyn a ganfuwyd a’ch rheswm.
safe-reason-hint = Yr hyn sy’n hysbys amdano, a phwy a benderfynodd
