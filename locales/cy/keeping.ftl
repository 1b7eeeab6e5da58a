### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Trywydd archwilio
title-backups = Copïau wrth gefn
title-restore = Adfer copi wrth gefn
title-rights = Hawliau cyfranogwr
title-protection = Beth sydd wedi’i ddiogelu

## The audit trail

trail-title = Trywydd archwilio
trail-length =
    { $count ->
        [zero] { $n } rhes ers sefydlu’r clinig. Ni ellir newid na thynnu dim.
        [one] { $n } rhes ers sefydlu’r clinig. Ni ellir newid na thynnu dim.
        [two] { $n } res ers sefydlu’r clinig. Ni ellir newid na thynnu dim.
        [few] { $n } rhes ers sefydlu’r clinig. Ni ellir newid na thynnu dim.
        [many] { $n } rhes ers sefydlu’r clinig. Ni ellir newid na thynnu dim.
       *[other] { $n } rhes ers sefydlu’r clinig. Ni ellir newid na thynnu dim.
    }
trail-filters = Pa resi
trail-by = Pwy
trail-by-anybody = Unrhyw un
trail-what = Beth a wnaed
trail-what-anything = Unrhyw beth
trail-participant = Rhif astudiaeth
trail-from = O (diwrnod)
trail-to = Hyd at (diwrnod)
trail-show = Dangos
trail-show-all = Dangos popeth
trail-none = Nid oes rhes fel hyn.
trail-rows = Rhesi, y diweddaraf yn gyntaf
trail-col-row = Rhes
trail-col-when = Pryd
trail-col-who = Pwy
trail-col-what = Beth a wnaed
trail-col-about = Ynglŷn â
trail-col-reason = Pam
trail-program = Prombook, yn awtomatig
trail-utc = UTC: { $utc }
trail-clock-back = Roedd y cloc wedi mynd yn ôl
trail-clock-forward = Roedd y cloc wedi neidio ymlaen
trail-newer = Mwy newydd
trail-older = Hŷn
trail-check = Gwirio’r trywydd cyfan
trail-check-how = Yn mynd dros bob rhes a’r ffeil gyfan. Gall gymryd munud; gallwch ddal ati i weithio.
trail-checking = Wrthi’n gwirio…
trail-checked =
    { $count ->
        [zero] { $at }: gwiriwyd { $n } rhes, ac mae popeth yn iawn.
        [one] { $at }: gwiriwyd { $n } rhes, ac mae popeth yn iawn.
        [two] { $at }: gwiriwyd { $n } res, ac mae popeth yn iawn.
        [few] { $at }: gwiriwyd { $n } rhes, ac mae popeth yn iawn.
        [many] { $at }: gwiriwyd { $n } rhes, ac mae popeth yn iawn.
       *[other] { $at }: gwiriwyd { $n } rhes, ac mae popeth yn iawn.
    }
trail-checked-found =
    { $count ->
        [zero] { $at }: gwiriwyd { $n } rhes, ac mae rhywbeth nad yw’n cyd-fynd. Peidiwch â newid dim; ffoniwch y tîm cymorth.
        [one] { $at }: gwiriwyd { $n } rhes, ac mae rhywbeth nad yw’n cyd-fynd. Peidiwch â newid dim; ffoniwch y tîm cymorth.
        [two] { $at }: gwiriwyd { $n } res, ac mae rhywbeth nad yw’n cyd-fynd. Peidiwch â newid dim; ffoniwch y tîm cymorth.
        [few] { $at }: gwiriwyd { $n } rhes, ac mae rhywbeth nad yw’n cyd-fynd. Peidiwch â newid dim; ffoniwch y tîm cymorth.
        [many] { $at }: gwiriwyd { $n } rhes, ac mae rhywbeth nad yw’n cyd-fynd. Peidiwch â newid dim; ffoniwch y tîm cymorth.
       *[other] { $at }: gwiriwyd { $n } rhes, ac mae rhywbeth nad yw’n cyd-fynd. Peidiwch â newid dim; ffoniwch y tîm cymorth.
    }
trail-head = Ar gyfer y log papur: rhes { $row }, { $head }
trail-head-how = Ysgrifennwch hyn a dyddiad heddiw yn y log papur. Ni all pwy bynnag sy’n tynnu neu’n ailysgrifennu rhes hyd at yno yn ddiweddarach beri i’r un wyth nod ddod allan eto.
trail-witness = Cymharu â’r gweinydd
trail-witness-how = Bob tro yr anfonir cofnodion, mae’r gweinydd yn nodi sut y mae’r trywydd yn gorffen. Mae hyn yn gofyn beth y mae wedi’i nodi.
trail-witnessing = Wrthi’n gofyn i’r gweinydd…
witness-no-endpoint = Nid oes gweinydd wedi’i osod, felly nid oes neb arall wedi gweld y trywydd hwn.
witness-no-answer = Nid yw’r gweinydd yn ateb. Ceisiwch eto pan fydd cysylltiad.
witness-nothing = Nid yw’r gweinydd wedi gweld y trywydd hwn eto. Bydd yn ei weld y tro nesaf yr anfonir cofnodion.
witness-agrees = Y trywydd yma yw’r un a welodd y gweinydd, hyd at res { $seq } ({ $seen }).
witness-contradicts = Gwelodd y gweinydd drywydd gwahanol i’r un yma, hyd at res { $seq } ({ $seen }): tynnwyd neu ailysgrifennwyd rhesi ar y cyfrifiadur hwn. Peidiwch â newid dim; ffoniwch y tîm cymorth.
damage-pages = Nid yw rhannau o ffeil y cofnodion fel yr ysgrifennwyd nhw.
damage-structure = Nid yw ffeil y cofnodion mewn trefn oddi mewn.
damage-references = Mae rhai cofnodion yn cyfeirio at rai eraill nad ydynt yno.
damage-trail = Nid yw rhannau’r trywydd archwilio yn cyd-fynd â’i gilydd.
damage-content = Mae cofnod yn wahanol i’r hyn a ysgrifennwyd yn ôl y trywydd archwilio.
damage-anchor-missing = Mae’r nodyn a gedwir wrth y cofnodion, sy’n dweud sut y mae’r trywydd yn gorffen, ar goll.
damage-anchor-forged = Nid y rhaglen hon a ysgrifennodd y nodyn a gedwir wrth y cofnodion.
damage-anchor-ahead = Mae diwedd y trywydd ar goll: mae’r cofnodion hyn yn hŷn nag yr oeddent o’r blaen.
damage-anchor-contradicts = Nid yw’r trywydd yn gorffen fel y dywed y nodyn a gedwir wrth y cofnodion.
damage-witness = Gwelodd y gweinydd drywydd gwahanol i’r un yma.
damage-row = Mae’n ymddangos gyntaf yn rhes { $seq }.
damage-missing =
    { $count ->
        [zero] Mae { $n } rhes ar goll.
        [one] Mae { $n } rhes ar goll.
        [two] Mae { $n } res ar goll.
        [few] Mae { $n } rhes ar goll.
        [many] Mae { $n } rhes ar goll.
       *[other] Mae { $n } rhes ar goll.
    }

trail-action-founded = Sefydlwyd y clinig
trail-action-person-added = Ychwanegwyd aelod o staff
trail-action-person-renamed = Ailenwyd aelod o staff
trail-action-role-changed = Newidiwyd rôl
trail-action-person-left = Tynnwyd allan rywun a adawodd
trail-action-person-returned = Gadawyd i rywun ddychwelyd
trail-action-passphrase-given = Rhoddwyd cyfrinymadrodd cyntaf
trail-action-passphrase-changed = Newidiwyd cyfrinymadrodd
trail-action-keys-rotated = Adnewyddwyd yr allweddi
trail-action-data-key-renewed = Amgryptiwyd yr holl gofnodion o’r newydd
trail-action-recovery-used = Daethpwyd i mewn gyda’r allwedd adfer
trail-action-recovery-renewed = Gwnaed allwedd adfer newydd
trail-action-escrow-set = Rhoddwyd allwedd wedi’i selio i sefydliad
trail-action-escrow-removed = Cymerwyd yr allwedd wedi’i selio yn ôl
trail-action-signed-in = Mewngofnodwyd
trail-action-sign-in-failed = Methwyd mewngofnodi
trail-action-locked = Clowyd
trail-action-setting-changed = Newidiwyd gosodiad
trail-action-registered = Cofrestrwyd cyfranogwr
trail-action-visit-started = Dechreuwyd ymweliad
trail-action-form-begun = Dechreuwyd ffurflen
trail-action-answered = Atebwyd
trail-action-language-changed = Newidiwyd iaith ffurflen
trail-action-prompt-acknowledged = Cofnodwyd beth a wnaed ar ôl neges ddiogelwch
trail-action-finished = Gorffennwyd ffurflen
trail-action-corrected = Cywirwyd ffurflen
trail-action-confirmed = Cadarnhaodd y gweinydd gofnod
trail-action-refused = Ni dderbyniodd y gweinydd gofnod
trail-action-released = Anfonwyd cofnod eto
trail-action-viewed = Edrychwyd ar gofnod
trail-action-searched = Chwiliwyd
trail-action-exported = Trosglwyddwyd cofnod
trail-action-backed-up = Gwnaed copi wrth gefn
trail-action-backup-failed = Methodd copi wrth gefn
trail-action-restored = Adferwyd copi wrth gefn
trail-action-damage-found = Canfuwyd difrod
trail-action-damage-accepted = Parhawyd ar ôl difrod
trail-action-clock-jumped = Neidiodd y cloc
trail-action-clock-confirmed = Dywedwyd bod y cloc yn gywir
trail-action-withdrawn = Nodwyd bod cyfranogwr wedi tynnu’n ôl
trail-action-restricted = Cyfyngwyd cofnod
trail-action-unrestricted = Agorwyd cofnod i’r holl staff eto
trail-action-erased = Dilëwyd cofnod
trail-action-purged = Tynnwyd cofnod ar ôl ei gyfnod
trail-action-witnessed = Gwelodd y gweinydd y trywydd
trail-action-trail-checked = Gwiriwyd y trywydd
trail-action-run-started = Dechreuodd Prombook
trail-action-voided = Tynnwyd ffurflen yn ôl
trail-action-unfinished-noted = Nodwyd pam nad yw ffurflen wedi’i gorffen
trail-action-participant-changed = Newidiwyd manylion cyfranogwr
trail-action-details-kept = Cadwyd y manylion a newidiwyd
trail-action-computer-added = Daethpwyd ar draws un arall o gyfrifiaduron y safle
trail-action-received = Cymerwyd cofnod gan gyfrifiadur arall
trail-action-dispute-opened = Canfuwyd dau fersiwn o gofnod
trail-action-dispute-settled = Penderfynwyd rhwng dau fersiwn
trail-action-lost-there = Roedd y gweinydd wedi colli cofnod
trail-action-day-closed = Gorffennwyd y diwrnod
trail-action-step-kept = Nodwyd cam
trail-action-step-corrected = Cywirwyd cam
trail-action-kit-adopted = Penderfynwyd am raglen
trail-action-tailoring-proposed = Cynigiwyd sut y mae’r safle’n addasu rhaglen
trail-action-tailoring-approved = Caniatawyd i hynny ddod i rym
trail-action-tailoring-refused = Ni chaniatawyd i hynny ddod i rym

## Backups

backups-title = Copïau wrth gefn
backups-state = Y sefyllfa
backups-why = Copi wedi’i amgryptio o bopeth yw copi wrth gefn. Mae Prombook yn gwneud un bob dydd ac yn ei brofi cyn iddo gyfrif. Mae’n agor gyda chyfrinymadroddion heddiw; mae un a oedd allan o gyrraedd pan newidiwyd nhw yn agor gyda’r rhai blaenorol.
backups-here = Ar y cyfrifiadur hwn: copi diwethaf a brofwyd { $at }.
backups-here-never = Ar y cyfrifiadur hwn: dim copi eto.
backups-there = Yn yr ail le: copi diwethaf a brofwyd { $at }.
backups-there-never = Yn yr ail le: dim copi eto.
backups-no-place = Nid oes ail le eto. Pan fydd disg y cyfrifiadur hwn yn torri, bydd y copïau sydd arno wedi’u colli hefyd.
backups-place-away = Ni ellir cyrraedd yr ail le nawr. Plygiwch ef i mewn; bydd Prombook yn copïo iddo’n awtomatig.
backup-trouble-place = Methodd y copi wrth gefn diwethaf: ni ellid ysgrifennu i’w ffolder.
backup-trouble-disk-full = Methodd y copi wrth gefn diwethaf: nid oedd lle ar ôl.
backup-trouble-damaged = Methodd y copi wrth gefn diwethaf: ni phrofwyd bod yr hyn a gopïwyd yn gyfan. Peidiwch â newid dim; ffoniwch y tîm cymorth.
backup-trouble-other = Methodd y copi wrth gefn diwethaf. Ceisiwch eto nawr; os bydd yn digwydd eto, ffoniwch y tîm cymorth.
backups-now = Gwneud copi nawr
backups-making = Wrthi’n copïo ac yn profi…
backups-made = Copïwyd a phrofwyd.
backups-place-title = Yr ail le
backups-place-label = Ffolder ar gyfer yr ail gopi
backups-place-hint = Ffolder ar gof bach USB neu ail yriant, fel E:\Backups. Nid ar ddisg y cyfrifiadur hwn, ac nid ar rwydwaith. Gadewch yn wag os nad ydych am gael ail le.
backups-place-save = Defnyddio’r ffolder hon
backups-place-kept = Cadwyd.
backups-list = Copïau
backups-none = Nid oes copïau eto.
backups-col-made = Gwnaed
backups-col-holds = Beth sydd ynddo
backups-col-where = Ble
backups-unreadable = Ni ellir ei ddarllen
backups-on-here = Ar y cyfrifiadur hwn
backups-on-there = Ail le
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [zero] { $n } cyfranogwr
        [one] { $n } cyfranogwr
        [two] { $n } gyfranogwr
        [few] { $n } chyfranogwr
        [many] { $n } chyfranogwr
       *[other] { $n } cyfranogwr
    }
backups-forms =
    { $count ->
        [zero] { $n } ffurflen
        [one] { $n } ffurflen
        [two] { $n } ffurflen
        [few] { $n } ffurflen
        [many] { $n } ffurflen
       *[other] { $n } ffurflen
    }
backups-usual = Mae’r copïau ar y cyfrifiadur hwn yn y ffolder { $folder }
backups-restore = Adfer un…

## Bringing a backup back

restore-step = Cam { $step } o { $steps }
restore-choose-title = Dewis y copi wrth gefn
restore-choose-how = Nid oes dim yn newid eto. Yn gyntaf cewch weld beth fyddai’n ei olygu.
restore-looking = Wrthi’n chwilio am gopïau…
restore-found =
    { $count ->
        [zero] Ni chanfuwyd copi yma. Teipiwch y ffolder lle mae’r copïau, neu plygiwch y gyriant i mewn ac edrychwch eto.
        [one] Canfuwyd { $n } copi.
        [two] Canfuwyd { $n } gopi.
        [few] Canfuwyd { $n } chopi.
        [many] Canfuwyd { $n } chopi.
       *[other] Canfuwyd { $n } copi.
    }
restore-copies = Copïau, y diweddaraf yn gyntaf
restore-unreadable = Ni ellir darllen y copi hwn. Dewiswch un arall.
restore-choose-one = Dewiswch un o’r copïau.
restore-folder = Ffolder arall
restore-folder-hint = Er enghraifft ar gof bach USB: E:\Backups
restore-look = Edrych yno
restore-next = Ymlaen
restore-back = Yn ôl
restore-leave = Gadael popeth fel y mae
restore-prove-title = Profi pwy ydych
restore-prove-how = Defnyddiwch enw a chyfrinymadrodd gweinyddwr. Rhowch gynnig ar rai heddiw yn gyntaf; os oedd y copi allan o gyrraedd pan newidiwyd nhw, y rhai blaenorol sy’n ei agor.
restore-prove-of = Y copi a wnaed { $made }
restore-name = Enw
restore-passphrase = Cyfrinymadrodd
restore-prove = Agor y copi
restore-proving = Wrthi’n profi’r copi…
restore-look-title = Beth fyddai’n ei olygu
restore-is = Mae’r copi yn gyfan. Copi o { $clinic } ydyw, a wnaed { $made }.
restore-holds = Ynddo: { $participants }, { $forms }.
restore-replaces-nothing = Nid oes cofnodion ar y cyfrifiadur hwn. Ni chaiff dim ei ddisodli.
restore-newer =
    { $count ->
        [zero] Nid oes cofnod yma sy’n fwy newydd na’r copi.
        [one] Mae { $n } cofnod yma yn fwy newydd na’r copi ac ni fydd ynddo:
        [two] Mae { $n } gofnod yma yn fwy newydd na’r copi ac ni fyddant ynddo:
        [few] Mae { $n } chofnod yma yn fwy newydd na’r copi ac ni fyddant ynddo:
        [many] Mae { $n } chofnod yma yn fwy newydd na’r copi ac ni fyddant ynddo:
       *[other] Mae { $n } cofnod yma yn fwy newydd na’r copi ac ni fyddant ynddo:
    }
restore-newer-many =
    { $count ->
        [zero] Y { $n } cofnod diweddaraf na fyddant yn y copi; mae rhagor:
        [one] Y { $n } cofnod diweddaraf na fydd yn y copi; mae rhagor:
        [two] Y { $n } gofnod diweddaraf na fyddant yn y copi; mae rhagor:
        [few] Y { $n } chofnod diweddaraf na fyddant yn y copi; mae rhagor:
        [many] Y { $n } chofnod diweddaraf na fyddant yn y copi; mae rhagor:
       *[other] Y { $n } cofnod diweddaraf na fyddant yn y copi; mae rhagor:
    }
restore-unreadable-now = Ni ellir darllen y cofnodion ar y cyfrifiadur hwn nawr, felly ni all neb ddweud beth sy’n fwy newydd na’r copi. Ni fydd dim a gofnodwyd ar ei ôl ynddo.
restore-newer-rows =
    { $count ->
        [zero] Nid oes rhes fwy newydd yn y trywydd archwilio yma.
        [one] Mae { $n } rhes o’r trywydd archwilio yma yn fwy newydd.
        [two] Mae { $n } res o’r trywydd archwilio yma yn fwy newydd.
        [few] Mae { $n } rhes o’r trywydd archwilio yma yn fwy newydd.
        [many] Mae { $n } rhes o’r trywydd archwilio yma yn fwy newydd.
       *[other] Mae { $n } rhes o’r trywydd archwilio yma yn fwy newydd.
    }
restore-lost =
    { $count ->
        [zero] Nid yw { $n } cofnod ar y gweinydd chwaith. Wedyn, yn y ffeiliau a ddisodlwyd yn unig y byddant.
        [one] Nid yw { $n } cofnod ar y gweinydd chwaith. Wedyn, yn y ffeiliau a ddisodlwyd yn unig y bydd.
        [two] Nid yw { $n } gofnod ar y gweinydd chwaith. Wedyn, yn y ffeiliau a ddisodlwyd yn unig y byddant.
        [few] Nid yw { $n } chofnod ar y gweinydd chwaith. Wedyn, yn y ffeiliau a ddisodlwyd yn unig y byddant.
        [many] Nid yw { $n } chofnod ar y gweinydd chwaith. Wedyn, yn y ffeiliau a ddisodlwyd yn unig y byddant.
       *[other] Nid yw { $n } cofnod ar y gweinydd chwaith. Wedyn, yn y ffeiliau a ddisodlwyd yn unig y byddant.
    }
restore-lost-none = Mae’r gweinydd wedi cadarnhau pob un o’r rhain. Ni chollir dim, ond ar y gweinydd yn unig y maent.
restore-col-record = Cofnod
restore-col-when = Pryd
restore-col-server = Ble
restore-on-server = Ar y gweinydd hefyd
restore-not-on-server = Yma’n unig
restore-then = Wedyn
restore-then-kept = Cedwir y ffeiliau sydd yma nawr wrth ymyl y cofnodion; ni chânt eu dileu.
restore-then-asked = Gofynnir i’r gweinydd am bob cofnod yn y copi; anfonir eto’r hyn nad yw ganddo.
restore-then-staff = Rhestr staff diwrnod y copi fydd hi. Edrychwch drwyddi wedyn: bydd pwy bynnag sydd wedi gadael ers hynny arni eto, ac efallai y gall fewngofnodi nes i chi ei dynnu allan.
restore-then-trail = Mae’r trywydd archwilio yn cadw pwy a adferodd y copi, pryd a pham.
restore-reason = Pam mae’r copi wrth gefn yn cael ei adfer?
restore-reason-hint = Er enghraifft: torrodd y disg ddydd Mawrth
restore-do =
    { $count ->
        [zero] Adfer y copi wrth gefn hwn
        [one] Adfer y copi wrth gefn hwn, heb { $n } cofnod sydd yma’n unig
        [two] Adfer y copi wrth gefn hwn, heb { $n } gofnod sydd yma’n unig
        [few] Adfer y copi wrth gefn hwn, heb { $n } chofnod sydd yma’n unig
        [many] Adfer y copi wrth gefn hwn, heb { $n } chofnod sydd yma’n unig
       *[other] Adfer y copi wrth gefn hwn, heb { $n } cofnod sydd yma’n unig
    }
restore-doing = Wrthi’n adfer…
restore-done-title = Mae’r copi wrth gefn wedi’i adfer
restore-done = Mewngofnodwch ag enw a chyfrinymadrodd fel yr oeddent pan wnaed y copi.
restore-done-kept = Mae’r ffeiliau a ddisodlwyd yn y ffolder { $folder }. Cadwch nhw nes ei bod yn sicr nad oes dim ar goll.
restore-done-next = Yna edrychwch ar gyfranogwyr y dyddiau diwethaf, ac anfonwch.
restore-sign-in = Mewngofnodi

## Rights of a participant

rights-title = Hawliau cyfranogwr { $number }
rights-open = Hawliau…
rights-back = Yn ôl at y cyfranogwr
standing-withdrawn = Ddim yn cymryd rhan mwyach, ers { $since }. Ni chofnodir dim mwy.
standing-restricted = Wedi’i gyfyngu ers { $since }: dim ond gweinyddwyr a rheolwyr data a gaiff edrych.
standing-erased = Dilëwyd ar { $since }. Nid yw’r cynnwys ar y cyfrifiadur hwn mwyach.
rights-unsent =
    { $count ->
        [zero] Mae’r gweinydd wedi cadarnhau pob cofnod am y cyfranogwr hwn.
        [one] Nid yw { $n } cofnod am y cyfranogwr hwn wedi’i gadarnhau gan y gweinydd eto.
        [two] Nid yw { $n } gofnod am y cyfranogwr hwn wedi’u cadarnhau gan y gweinydd eto.
        [few] Nid yw { $n } chofnod am y cyfranogwr hwn wedi’u cadarnhau gan y gweinydd eto.
        [many] Nid yw { $n } chofnod am y cyfranogwr hwn wedi’u cadarnhau gan y gweinydd eto.
       *[other] Nid yw { $n } cofnod am y cyfranogwr hwn wedi’u cadarnhau gan y gweinydd eto.
    }
rights-drafts =
    { $count ->
        [zero] Nid oes ffurflen heb ei gorffen.
        [one] Mae { $n } ffurflen heb ei gorffen.
        [two] Mae { $n } ffurflen heb eu gorffen.
        [few] Mae { $n } ffurflen heb eu gorffen.
        [many] Mae { $n } ffurflen heb eu gorffen.
       *[other] Mae { $n } ffurflen heb eu gorffen.
    }
rights-nothing = Ni chaiff eich rôl newid dim yma.
rights-reason = Rheswm
rights-reason-hint = Cedwir hwn yn y trywydd archwilio. Peidiwch ag ysgrifennu enw yma.
rights-cancel = Canslo
rights-done = Wedi’i wneud.
rights-busy = Wrthi’n gweithio…
rights-for-ever = Ni ellir dadwneud hyn.

rights-withdraw-title = Ddim yn cymryd rhan mwyach
rights-withdraw-open = Nodi tynnu’n ôl…
rights-withdraw-does = Ni ellir dechrau ymweliad, na dechrau nac ateb ffurflen. Mae ffurflenni heb eu gorffen yn aros heb eu gorffen.
rights-withdraw-not = Mae’r hyn a orffennwyd yn aros yma, yn dal i gael ei anfon, a gellir ei ddarllen. Mae’r gweinydd yn cadw’r hyn sydd ganddo.
rights-withdraw-do = Nodi nad yw’n cymryd rhan mwyach

rights-restrict-title = Cyfyngu ar bwy a gaiff edrych
rights-restrict-open = Cyfyngu…
rights-restrict-does = Dim ond gweinyddwyr a rheolwyr data a all agor y cofnod hwn. Gall eraill weld ei fod yn bodoli, a dim mwy.
rights-restrict-not = Ni thynnir dim. Ni ddywedir wrth y gweinydd na’i ddefnyddwyr. Gellir codi’r cyfyngiad eto.
rights-restrict-do = Cyfyngu’r cofnod hwn

rights-unrestrict-title = Codi’r cyfyngiad
rights-unrestrict-open = Codi’r cyfyngiad…
rights-unrestrict-does = Gall holl staff y clinig hwn agor y cofnod hwn eto.
rights-unrestrict-not = Nid oes dim arall yn newid. Mae’r ffaith iddo gael ei gyfyngu yn aros yn y trywydd archwilio.
rights-unrestrict-do = Agor y cofnod hwn i’r holl staff

rights-export-title = Trosglwyddo popeth a gedwir
rights-export-open = Trosglwyddo…
rights-export-does = Yn ysgrifennu dwy ffeil: tudalen i bobl ei darllen, a’r un peth fel data (FHIR). Mae enwau, atebion, sgorau a phwy a gofnododd beth ynddynt.
rights-export-not = Nid yw’r ffeiliau wedi’u hamgryptio: gall pwy bynnag sydd â nhw eu darllen. Dilëwch nhw ar ôl eu trosglwyddo. Nid oes dim yma’n newid.
rights-export-folder = Ffolder ar gyfer y ddwy ffeil
rights-export-folder-hint = Ffolder wag, yn ddelfrydol ar gof bach USB: E:\
rights-export-do = Ysgrifennu’r ddwy ffeil
rights-export-page = I’w darllen: { $file }
rights-export-data = Fel data: { $file }

rights-erase-title = Dileu oddi ar y cyfrifiadur hwn
rights-erase-open = Dileu…
rights-erase-does = Tynnir enw, dyddiad geni, rhif NHS, atebion a nodiadau’r cyfranogwr hwn oddi ar y cyfrifiadur hwn. Mae’r rhif astudiaeth, a phwy a’u dileodd, pryd a pham, yn aros yn y trywydd archwilio.
rights-erase-not = Mae’r gweinydd yn cadw ei gopi: gofynnwch i bwy bynnag sy’n ei redeg. Mae copïau wrth gefn hŷn yn dal i’w gynnwys nes i rai newydd gymryd eu lle, ar ôl tua phum wythnos; mae copi a roesoch yn rhywle arall yn aros fel y mae.
rights-erase-number = Rhif astudiaeth, i fod yn siŵr mai’r cyfranogwr hwn ydyw
rights-erase-number-hint = Teipiwch { $number }
rights-erase-unsent =
    { $count ->
        [zero] Nid yw { $n } cofnod ar y gweinydd. Os byddwch yn eu dileu yma, ni fyddant yn unman.
        [one] Nid yw { $n } cofnod ar y gweinydd. Os byddwch yn ei ddileu yma, ni fydd yn unman.
        [two] Nid yw { $n } gofnod ar y gweinydd. Os byddwch yn eu dileu yma, ni fyddant yn unman.
        [few] Nid yw { $n } chofnod ar y gweinydd. Os byddwch yn eu dileu yma, ni fyddant yn unman.
        [many] Nid yw { $n } chofnod ar y gweinydd. Os byddwch yn eu dileu yma, ni fyddant yn unman.
       *[other] Nid yw { $n } cofnod ar y gweinydd. Os byddwch yn eu dileu yma, ni fyddant yn unman.
    }
rights-erase-also =
    { $count ->
        [zero] Dileu hefyd y { $n } cofnod nad ydynt ar y gweinydd
        [one] Dileu hefyd y { $n } cofnod nad yw ar y gweinydd
        [two] Dileu hefyd y { $n } gofnod nad ydynt ar y gweinydd
        [few] Dileu hefyd y { $n } chofnod nad ydynt ar y gweinydd
        [many] Dileu hefyd y { $n } chofnod nad ydynt ar y gweinydd
       *[other] Dileu hefyd y { $n } cofnod nad ydynt ar y gweinydd
    }
rights-erase-do = Dileu’r cyfranogwr hwn

## What stands in a form of the window

draft-back = Mae’r hyn yr oeddech wedi’i deipio yma yn ôl.
draft-empty = Dechrau’n wag
draft-other = Roeddech wedi dechrau cofrestru rhywun arall yma.
draft-take = Parhau â hwnnw yn lle hyn

## A form that cannot be filled in

form-reading = Gallwch ddarllen y ffurflen hon, ond nid ei llenwi.
form-reading-answers = Atebion hyd yma
form-reading-back = Yn ôl i’r ymweliad
form-line-read = Darllen
form-line-read-named = Darllen { $form } hyd yma
prompt-open-yet = Nid oes neb wedi cofnodi eto beth a wnaed.

## What is protected, and what is not

protection-title = Beth sydd wedi’i ddiogelu, a beth sydd heb ei ddiogelu
protection-back = Yn ôl
protection-is = Beth y mae Prombook yn ei ddiogelu
protection-is-file = Mae ffeil y cofnodion a’i chopïau wrth gefn wedi’u hamgryptio. Ni all pwy bynnag sy’n dwyn y cyfrifiadur tra bo’r cofnodion wedi’u cloi, neu’n dwyn copi wrth gefn, eu darllen heb gyfrinymadrodd neu’r allwedd adfer.
protection-is-people = Mae gan bob person ei gyfrinymadrodd ei hun ac mae’n gweld yr hyn y mae ei rôl yn ei ganiatáu. Caiff dyfalu yn y ffenestr ei arafu.
protection-is-lock = Mae’r cofnodion yn cloi’n awtomatig pan nad oes neb yno. Yna mae’r allwedd wedi mynd o’r cof.
protection-is-saved = Pan fydd y sgrin yn dweud “Cadwyd”, mae’r cofnod yn goroesi methiant rhaglen neu doriad trydan, os yw’r disg yn cadw’r hyn y dywed ei fod wedi’i gadw.
protection-is-sent = Mae pob cofnod gorffenedig yn cyrraedd y gweinydd, neu wedi’i restru fel un sy’n aros neu na dderbyniwyd, gyda’r rheswm.
protection-is-trail = Mae pwy a edrychodd ar rywbeth, a’i cofnododd, a’i cywirodd neu a’i tynnodd yn y trywydd archwilio. Daw rhesi a dynnwyd neu a ailysgrifennwyd i’r golwg yn y gwiriad nesaf, neu wrth gymharu’r trywydd â’r gweinydd.
protection-is-damage = Caiff difrod i’r ffeil ei ganfod, a rhoddir gwybod amdano. Ni chaiff dim ei drwsio na’i ddileu y tu ôl i’ch cefn.
protection-not = Beth nad yw’n ei ddiogelu
protection-not-weak = Cyfrinymadrodd gwan. Gall pwy bynnag sydd â chopi o’r ffeil roi cynnig ar gyfrinymadroddion mor gyflym ag y mae ei beiriannau’n caniatáu; nid yw amseroedd aros yn y ffenestr yn atal hynny. Mae pedwar gair ar hap yn ei atal.
protection-not-open = Sesiwn agored. Gall pwy bynnag sy’n eistedd wrth ffenestr heb ei chloi wneud yr hyn y gallwch chi ei wneud. Clowch hi pan fyddwch yn codi.
protection-not-infected = Cyfrifiadur sydd wedi’i heintio, neu sydd dan reolaeth rhywun arall, tra bo’r cofnodion ar agor. Gall ddarllen yr hyn yr ydych yn ei ddarllen ac yn ei deipio.
protection-not-forgotten = Cyfrinymadroddion a anghofiwyd. Os collir pob cyfrinymadrodd a’r allwedd adfer, ni all neb agor y cofnodion: na’r tîm cymorth, na gwneuthurwyr y rhaglen.
protection-not-disk = Yr hyn a gofnodwyd ers y copi wrth gefn diwethaf neu’r anfon diwethaf, pan fydd y disg yn torri neu’r cyfrifiadur yn cael ei ddwyn.
protection-not-server = Yr hyn y mae’r gweinydd yn ei wybod. Mae’n darllen popeth a anfonir ato, ac yn ei gadw ar ôl i chi ei ddileu yma.
protection-not-screen = Ffotograffau o’r sgrin, tudalennau wedi’u hargraffu, a ffeiliau a drosglwyddwyd.
protection-not-memory = Yr hyn y mae’r ffenestr wedi’i ddangos. Ar ôl cloi, gall olion aros yng nghof y cyfrifiadur nes iddo gael ei ddiffodd, ac yn ei ffeil gysgu oni bai fod y disg cyfan wedi’i amgryptio.
protection-not-insider = Camddefnydd gan rywun sydd â hawl i edrych. Mae ei rôl yn cyfyngu ar hynny ac mae’r trywydd archwilio yn ei ddangos; nid yw’r naill na’r llall yn ei atal.
protection-do = Beth y gallwch chi ei wneud
protection-do-words = Defnyddiwch y pedwar gair y mae Prombook yn eu hawgrymu, a pheidiwch â’u rhannu â neb.
protection-do-key = Cadwch yr allwedd adfer ar bapur, dan glo, ymhell o’r cyfrifiadur.
protection-do-two = Sicrhewch fod dau weinyddwr, fel y gall y naill adael y llall yn ôl i mewn.
protection-do-stick = Rhowch ail le i’r copïau wrth gefn ar yriant arall, ac ewch ag ef oddi yno o bryd i’w gilydd.
protection-do-disk = Sicrhewch fod y disg cyfan wedi’i amgryptio (BitLocker, LUKS), a bod diweddariadau a diogelwch rhag feirysau wedi’u troi ymlaen.
protection-do-log = Ysgrifennwch wyth nod y trywydd yn y log papur o bryd i’w gilydd.

damage-anchor-unusable = Ni ellir darllen nac ysgrifennu’r nodyn a gedwir wrth y cofnodion, sy’n dweud sut y mae’r trywydd yn gorffen.
refusal-newer-at-endpoint = Adferwyd copi wrth gefn, ac mae’r cofnod hwn gan y gweinydd fel y gallai fod wedi’i newid ers hynny. Edrychwch arno yno yn gyntaf. Mae “Ceisio eto” yn rhoi’r un sydd yma yn ei le.
trail-action-step-taken-back = Tynnwyd cam yn ôl
