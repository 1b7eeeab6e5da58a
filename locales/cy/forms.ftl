### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = Mae’r sgrin gan glaf. Cymerwch hi’n ôl yn gyntaf.
problem-second-reader = Ni all pwy bynnag a deipiodd yr atebion yn gyntaf fod yn ail ddarllenydd. Gofynnwch i gydweithiwr.
problem-second-open = Darllenodd dau berson y papur hwn yn wahanol. Setlwch y gwahaniaethau, yna gorffennwch.
problem-pack-older = Mae’r fersiwn hwn, neu un mwy newydd, yma eisoes. Ni newidiwyd dim.
number-unreadable = Rhowch rif, fel 72 neu 72.5.
number-too-low = Mae hwn yn is nag y mae’r cwestiwn yn ei ganiatáu. Gwiriwch ef.
number-too-high = Mae hwn yn uwch nag y mae’r cwestiwn yn ei ganiatáu. Gwiriwch ef.
number-too-exact = Defnyddiwch lai o ddigidau ar ôl y pwynt.
date-not-exact = Rhowch y dyddiad cyfan: diwrnod, mis a blwyddyn.
date-past = Mae’r dyddiad hwn cyn yr ymweliad. Gwiriwch ef.
answer-refused = Nid yw hwn yn ateb i’r cwestiwn hwn.
letter-refused = Defnyddiwch un priflythyren o A i Z, neu gadewch yn wag.
time-refused = Ysgrifennwch amser fel 17:00, neu gadewch yn wag.
pin-refused = Defnyddiwch 4 i 8 digid, nid yr un digid bob tro, ac nid digidau yn eu trefn.
key-refused = Nid allwedd gyhoeddus minisign yw hon. Mae 56 nod ynddi ac mae’n dechrau gyda RW.
key-known = Mae’r allwedd hon ar y rhestr eisoes.

## Places

title-print = Argraffu ffurflen
title-keying = Ail ddarlleniad
title-questionnaires = Holiaduron
title-packs = Pecynnau
title-languages = Ieithoedd

## One's own PIN

pin-title = Eich PIN
pin-what = Gyda PIN gallwch gymryd y sgrin yn ôl yn gyflym oddi wrth glaf. Nid yw’n agor dim arall. Hebddo, defnyddiwch eich cyfrinymadrodd.
pin-change = Gosod neu dynnu eich PIN
pin-pin = PIN newydd
pin-hint = 4 i 8 digid, nid yr un digid bob tro, ac nid digidau yn eu trefn. Gadewch yn wag i fod heb PIN.
pin-passphrase = Eich cyfrinymadrodd
pin-keep = Cadw
pin-kept = Mae eich PIN wedi’i osod.
pin-removed = Nid oes gennych PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Argraffu { $form }
print-what = Ysgrifennir PDF: un gwag, yn barod i’w lenwi â phen. Gellir teipio’r hyn y mae’r claf yn ei ysgrifennu arno yn ddiweddarach fel ffurflen bapur.
print-languages = Ieithoedd
print-language-missing = Dewiswch o leiaf un iaith.
print-not-offered = Ni ellir argraffu’r ffurflen hon mewn unrhyw iaith ar hyn o bryd.
print-for = Ar bob tudalen
# $number (text): a study number.
print-for-them = Rhif astudiaeth { $number }
print-for-nobody = Dim rhif astudiaeth
print-folder = Ffolder
print-folder-hint = Gadewch yn wag i ddefnyddio’r ffolder arferol.
print-now = Ysgrifennu’r PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [zero] { $language }: { $n } tudalen
        [one] { $language }: { $n } dudalen
        [two] { $language }: { $n } dudalen
        [few] { $language }: { $n } tudalen
        [many] { $language }: { $n } thudalen
       *[other] { $language }: { $n } tudalen
    }
print-done = Wedi’i ysgrifennu. Agorwch ef gyda’r rhaglen yr ydych yn ei defnyddio ar gyfer ffeiliau PDF, a’i argraffu yno.
print-back = Yn ôl i’r ymweliad

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: ail ddarlleniad
keying-what = Teipiwch yr hyn sydd ar y papur. Ni ddangosir yr hyn a deipiodd y darllenydd cyntaf.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [zero] Teipiwyd { $n } o { $of }
        [one] Teipiwyd { $n } o { $of }
        [two] Teipiwyd { $n } o { $of }
        [few] Teipiwyd { $n } o { $of }
        [many] Teipiwyd { $n } o { $of }
       *[other] Teipiwyd { $n } o { $of }
    }
keying-compare = Cymharu’r ddau ddarlleniad
keying-compare-first = Nid oes ateb i rai cwestiynau eto. Teipiwch bob un, neu cymharwch fel y mae.
keying-compare-anyway = Cymharu fel y mae
keying-on = Dal ati i deipio
# $form (text): its proper name.
keying-differences = { $form }: gwahaniaethau
# $first, $second (text): names of staff.
keying-readers = Darllenydd cyntaf: { $first }. Ail ddarllenydd: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [zero] Nid yw’r un ateb yr un fath yn y ddau.
        [one] Mae { $n } ateb yr un fath yn y ddau.
        [two] Mae { $n } ateb yr un fath yn y ddau.
        [few] Mae { $n } ateb yr un fath yn y ddau.
        [many] Mae { $n } ateb yr un fath yn y ddau.
       *[other] Mae { $n } ateb yr un fath yn y ddau.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [zero] Dim gwahaniaeth i’w setlo
        [one] { $n } gwahaniaeth i’w setlo
        [two] { $n } wahaniaeth i’w setlo
        [few] { $n } gwahaniaeth i’w setlo
        [many] { $n } gwahaniaeth i’w setlo
       *[other] { $n } gwahaniaeth i’w setlo
    }
keying-none = Nid oes dim ar ôl i’w setlo.
keying-question = Cwestiwn
keying-first = Darllenydd cyntaf
keying-second = Ail ddarllenydd
keying-settle = Setlo
keying-no-answer = Dim ateb
keying-take-first = Y cyntaf sy’n gywir
keying-take-second = Yr ail sy’n gywir
# $n (text): number of the question.
keying-which = Cwestiwn { $n }: pa un sydd ar y papur?
keying-reason = Pam
keying-reason-hint = Er enghraifft: edrychwyd ar y papur eto gyda’n gilydd.
keying-keep = Cadw
keying-to-form = I’r ffurflen

## Answering a form of any kind

missing-not-known = Ddim yn hysbys
missing-none-of-these = Dim un o’r rhain
# A question that repeats what was said at the visit before.
form-row-carried = O ymweliad cynharach
# Of a line on which no place was chosen yet.
form-row-unplaced = Heb ddewis lle eto
# $n (text): which row of a group that repeats.
form-row = Rhes { $n }
form-row-more = Ychwanegu un arall
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Ychwanegu un arall: { $group }
# $n (text): how many choices may be taken.
form-row-most = { $n } ar y mwyaf
# $low, $high (text): the numbers that a question takes.
form-row-range = { $low } i { $high }
form-hand = Rhoi i’r claf
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Cwestiwn { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: cofnodwch beth a wnaed
prompt-title-score = Mae angen gweithredu nawr ar { $score }
prompt-done-score = { $score }: beth a wnaed

## Through whom the answers come

interpreter-kind = Cyfieithydd
interpreter-professional = Cyfieithydd proffesiynol
interpreter-staff = Aelod o staff
interpreter-relative = Perthynas neu ffrind
interpreter-nobody = Nid oes neb yn cyfieithu
interpreter-number = Rhif neu enw
interpreter-relation = Perthynas â’r cyfranogwr
interpreter-save = Cadw
interpreter-cancel = Canslo
# $kind (text): what the interpreter is.
interpreter-is = Cyfieithydd: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Cyfieithydd: proffesiynol, { $detail }
interpreter-is-staff = Cyfieithydd: aelod o staff, { $detail }
interpreter-is-relative = Cyfieithydd: perthynas neu ffrind, { $detail }
interpreter-wanted = Mae angen cyfieithydd ar y cyfranogwr, ac nid oes un wedi’i nodi eto.
interpreter-note = Nodi’r cyfieithydd
interpreter-change = Newid
# $day (text): the date on the paper.
paper-of = Copïwyd o bapur dyddiedig { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [zero] Darllenwyd yr eildro gan { $person }; nid oes dim ar ôl i’w setlo.
        [one] Darllenwyd yr eildro gan { $person }; { $n } gwahaniaeth i’w setlo.
        [two] Darllenwyd yr eildro gan { $person }; { $n } wahaniaeth i’w setlo.
        [few] Darllenwyd yr eildro gan { $person }; { $n } gwahaniaeth i’w setlo.
        [many] Darllenwyd yr eildro gan { $person }; { $n } gwahaniaeth i’w setlo.
       *[other] Darllenwyd yr eildro gan { $person }; { $n } gwahaniaeth i’w setlo.
    }
paper-keying = Teipio’r eildro

## What can be begun, and what was read

offer-print = Argraffu
# $form (text): its title.
offer-print-named = Argraffu: { $form }
offer-paper-day = Dyddiad ar y papur
offer-manage = Edrych ar yr holiaduron
whynot-form-incomplete = Ni ellir defnyddio’r ffurflen hon: mae rhai o’i geiriau ar goll.
whynot-form-status-not-allowed = Ni ellir defnyddio’r ffurflen hon: nid yw’r safle’n caniatáu ei geiriad.
whynot-form-needs-approval = Ni ellir defnyddio’r ffurflen hon eto: rhaid i weinyddwr gymeradwyo ei geiriad.
whynot-form-language-not-licensed = Ni ellir defnyddio’r ffurflen hon: ar gyfer ieithoedd eraill y mae’r drwydded.
whynot-form-licence-expired = Ni ellir defnyddio’r ffurflen hon: mae ei thrwydded wedi dod i ben.
whynot-form-licence-missing = Ni ellir defnyddio’r ffurflen hon: nid oes trwydded ar ei chyfer.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Darllenwyd yn yr iaith { $language }, geiriad { $digest }
# $at (text): when.
result-read-then = O { $at } ymlaen yn yr iaith { $language }, geiriad { $digest }
whynot-incomplete = Mae rhai o’i geiriau ar goll
whynot-status-not-allowed = Nid yw’r safle’n caniatáu’r math hwn o eiriad
whynot-needs-approval = Rhaid i weinyddwr gymeradwyo’r geiriad yn gyntaf
whynot-language-not-licensed = Ar gyfer ieithoedd eraill y mae’r drwydded
whynot-licence-expired = Mae’r drwydded wedi dod i ben
whynot-licence-missing = Nid oes trwydded
wording-licensed = Geiriad: rhoddwyd gan ei berchennog o dan drwydded
wording-local = Geiriad: geiriad y safle ei hun

## The audit trail

trail-action-pack-installed = Gosodwyd pecyn o holiaduron
trail-action-signer-added = Ychwanegwyd cyhoeddwr pecynnau
trail-action-signer-removed = Tynnwyd cyhoeddwr pecynnau
trail-action-wording-approved = Cymeradwywyd geiriad
trail-action-wording-withdrawn = Cymerwyd cymeradwyaeth geiriad yn ôl
trail-action-pin-set = Newidiwyd PIN
trail-action-second-keyed = Teipiwyd ffurflen bapur yr eildro
trail-action-second-settled = Setlwyd gwahaniaeth rhwng dau ddarlleniad
trail-action-interpreter-noted = Nodwyd y cyfieithydd
trail-action-handed-to-patient = Rhoddwyd y sgrin i glaf
trail-action-taken-back-from-patient = Cymerwyd y sgrin yn ôl
trail-action-printed = Argraffwyd ffurflen wag
trail-action-questionnaire-exported = Ysgrifennwyd holiadur i ffeil

## Questionnaires and their wordings

questionnaires-what = Pa holiaduron sydd yma, ac yng ngeiriau pwy y gellir eu darllen i gleifion.
# $n (text): number of the version.
questionnaires-version = Fersiwn { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [zero] { $n } cwestiwn
        [one] { $n } cwestiwn
        [two] { $n } gwestiwn
        [few] { $n } chwestiwn
        [many] { $n } chwestiwn
       *[other] { $n } cwestiwn
    }
questionnaires-built-in = Rhan o Prombook
# $pack (text): its name.
questionnaires-pack = O’r pecyn { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Perchennog: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Trwydded { $number }
# $day (text): a date.
questionnaires-until = Yn ddilys tan { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Telerau: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Ar gael mewn { $n } o { $of } iaith
questionnaires-open = Geiriadau
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Geiriadau: { $form }
wordings-language = Iaith
wordings-kind = Geiriad
wordings-approval = Cymeradwywyd
wordings-use = Defnyddio yma
wordings-offered = Ar gael
# $person (text): who. $at (text): when.
wordings-approved = Gan { $person }, { $at }
wordings-read = Darllen
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Darllen: { $form }, { $language }
wordings-withdraw = Tynnu’r gymeradwyaeth yn ôl
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Tynnu’r gymeradwyaeth yn ôl: { $form }, { $language }
wordings-withdraw-means = Nid yw tynnu cymeradwyaeth yn ôl yn atal dim a ddechreuwyd; ni ddechreuir dim newydd yn y geiriad hwnnw.
wordings-incomplete = Anghyflawn yn:
status-published = Cyhoeddwyd gan ei berchennog
status-licensed = Trwyddedwyd gan ei berchennog
status-collated = Wedi’i gasglu ynghyd
status-local = Geiriad y safle ei hun
status-own = Geiriad Prombook ei hun
status-means-published = Air am air yr hyn a gyhoeddodd y perchennog.
status-means-licensed = Rhoddwyd gan y perchennog mewn pecyn, o dan drwydded.
status-means-collated = Rhoddwyd at ei gilydd o gopïau cyhoeddus sy’n cytuno, heb ddogfen y perchennog ei hun. Mae angen cymeradwyo pob un cyn iddo fod ar gael.
status-means-local = Cyfieithiad neu gwestiwn a ysgrifennodd y safle hwn, neu a gymerodd drosodd ei hun. Nid oes neb arall wedi’i wirio.
status-means-own = Cwestiynau a ysgrifennodd Prombook, lle nad oes geiriad swyddogol.
allow-title = Pa eiriadau y gellir eu defnyddio yma
allow-what = Mae hyn yn cyfrif ar gyfer ffurflenni newydd. Mae ffurflenni a ddechreuwyd eisoes yn parhau fel y maent.
allow-save = Cadw
allow-saved = Cadwyd.
export-title = Ei ysgrifennu i ffeil
export-what = Questionnaire FHIR gyda’i holl gyfieithiadau, ar gyfer rhaglenni eraill.
export-folder = Ffolder
export-folder-hint = Gadewch yn wag i ddefnyddio’r ffolder arferol.
export-go = Ysgrifennu’r ffeil
# $path (text): where it is.
export-done = Ysgrifennwyd: { $path }

## Approving collated wordings

collated-title = Geiriadau i’w cymeradwyo
collated-what = Rhoddwyd y geiriadau hyn at ei gilydd o gopïau cyhoeddus sy’n cytuno â’i gilydd. Ni ellid eu cymharu â dogfennau’r perchnogion eu hunain. Nes i rywun yma gymeradwyo geiriad, nid oes yr un ffurflen ar gael ynddo.
collated-name = Cedwir eich enw a’r dyddiad gyda phob cymeradwyaeth. Darllenwch yr hyn yr ydych yn ei gymeradwyo, neu gofynnwch i rywun sy’n medru’r iaith ei ddarllen.
collated-all = Ticio pob un
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [zero] Cymeradwyo
        [one] Cymeradwyo’r { $n } geiriad hwn
        [two] Cymeradwyo’r { $n } eiriad hyn
        [few] Cymeradwyo’r { $n } geiriad hyn
        [many] Cymeradwyo’r { $n } geiriad hyn
       *[other] Cymeradwyo’r { $n } geiriad hyn
    }
collated-none = Ticiwch o leiaf un geiriad.
collated-later = Nes ymlaen
collated-later-what = Wedyn cewch hyd iddynt o dan Gosodiadau, Holiaduron.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = O ble y daw: { $source }
reading-english = Saesneg
reading-approve = Cymeradwyo’r geiriad hwn
reading-close = Cau

## Packs

packs-what = Mae pecyn yn dod â holiaduron, eu geiriadau a’u trwyddedau mewn un ffeil wedi’i llofnodi.
packs-none = Nid oes pecyn wedi’i osod.
packs-pack = Pecyn
packs-publisher = Cyhoeddwr
packs-installed-at = Gosodwyd
packs-holds = Holiaduron
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Cymerwyd o Questionnaire FHIR
packs-brings-nothing = Nid yw’n dod â dim ar hyn o bryd:
packs-look-title = Gosod o ffeil
packs-folder = Ffolder
packs-folder-hint = Er enghraifft cof bach USB. Gadewch yn wag i ddefnyddio’r ffolder arferol.
packs-look = Chwilio am ffeiliau
packs-file = Ffeil
packs-size = Maint
packs-open = Manylion
# Begins with what the button shows. $file (text): its name.
packs-open-named = Manylion: { $file }
packs-no-files = Nid oes pecyn na Questionnaire yn y ffolder hon.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, fersiwn { $n }
# $person (text): the publisher, as named here.
packs-signed = Llofnodwyd gan { $person }
packs-unsigned = Questionnaire FHIR, heb ei lofnodi gan neb. Mae ei eiriad yn cyfrif fel geiriad y safle ei hun.
# $digest (text): letters and digits.
packs-digest = Ôl bys (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = I’w gyhoeddwr: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Fersiwn { $n } yn lle fersiwn { $here }
packs-new = Newydd yma
packs-languages = Ieithoedd:
# $languages (text): their own names.
packs-audio = Recordiwyd i wrando arno:
packs-notices = Dangosir bob amser gydag ef:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [zero] Nid oes ffurflen heb ei gorffen yn parhau yn fersiwn { $here }.
        [one] Mae { $n } ffurflen heb ei gorffen yn parhau yn fersiwn { $here }.
        [two] Mae { $n } ffurflen heb eu gorffen yn parhau yn fersiwn { $here }.
        [few] Mae { $n } ffurflen heb eu gorffen yn parhau yn fersiwn { $here }.
        [many] Mae { $n } ffurflen heb eu gorffen yn parhau yn fersiwn { $here }.
       *[other] Mae { $n } ffurflen heb eu gorffen yn parhau yn fersiwn { $here }.
    }
packs-not-carried = Yr hyn na chaiff ei drosglwyddo
packs-place = Ble
packs-element = Beth
packs-loss = Beth mae hynny’n ei olygu
loss-dropped = Wedi’i hepgor; nid oes dim arall yn newid
loss-simplified = Mae rhywbeth symlach yn ei le
loss-unusable = Ni ellir defnyddio’r hyn y mae ei angen arno
packs-install = Gosod
# $pack (text): its name. $n (text): its version.
packs-done = Mae { $pack }, fersiwn { $n }, wedi’i osod.
packs-approve = Edrych ar ei eiriadau
packs-close = Cau
signers-title = Cyhoeddwyr
signers-what = Dim ond gan gyhoeddwyr ar y rhestr hon y derbynnir pecynnau. Cymharwch yr allwedd â’r cyhoeddwr dros y ffôn cyn ei hychwanegu.
signers-none = Nid oes cyhoeddwr ar y rhestr eto.
signers-name = Enw
signers-key = Allwedd gyhoeddus
signers-key-hint = Fel y mae’r cyhoeddwr yn ei rhoi: 56 nod, yn dechrau gyda RW.
signers-id = Allwedd
signers-added = Ychwanegwyd
signers-removed = Tynnwyd; ni dderbynnir dim newydd
signers-add = Ychwanegu cyhoeddwr
signers-added-now = Ychwanegwyd. Darllenwch yr allwedd yn uchel i’r cyhoeddwr a’i chymharu.
signers-remove = Tynnu
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Tynnu: { $person }
pack-unreadable = Ni ellir darllen y ffeil. Copïwch hi yma eto, yna edrychwch unwaith yn rhagor.
pack-too-large = Mae’r ffeil yn fwy nag unrhyw becyn. Gofynnwch i’w chyhoeddwr.
pack-unsigned = Nid oes neb wedi llofnodi’r ffeil hon, felly ni ellir dweud pwy biau hi. Gofynnwch i’w chyhoeddwr am yr un sydd wedi’i llofnodi.
pack-unknown-signer = Mae’r ffeil wedi’i llofnodi ag allwedd nad yw ar y rhestr o gyhoeddwyr. Ar ôl i chi gymharu’r allwedd â’r cyhoeddwr, ychwanegwch hi ac edrychwch eto.
pack-altered = Nid dyma’r ffeil a lofnododd ei chyhoeddwr. Peidiwch â’i defnyddio; ewch i’w nôl eto.
pack-not-a-pack = Nid pecyn na Questionnaire yw hwn, neu mae o fath nad yw’r fersiwn hwn o Prombook yn ei adnabod.
pack-malformed = Mae’r ffeil yn ei gwrth-ddweud ei hun. Anfonwch yr hyn a ddywedir isod at ei chyhoeddwr.
pack-case-failed = Nid yw enghraifft wedi’i chyfrifo yn rhoi’r canlyniad y mae’r ffeil yn ei nodi, felly ni ellir dibynnu ar ei sgorau. Anfonwch yr hyn a ddywedir isod at ei chyhoeddwr.
pack-not-newer = Mae’r fersiwn hwn, neu un mwy newydd, yma eisoes. Nid oes dim i’w osod.
pack-expired = Mae’r drwydded wedi dod i ben. Gofynnwch i’w gyhoeddwr am becyn wedi’i adnewyddu.
pack-conflict = Mae’n dod â holiadur sydd yma eisoes ac sy’n dweud rhywbeth arall. Gofynnwch i’w gyhoeddwr am un â’i fersiwn ei hun.
pack-changed = Newidiodd y ffeil ers i chi edrych arni. Edrychwch arni eto.
pack-unusable = Ni ellir defnyddio rhan o’r Questionnaire hwn o gwbl. Mae’r tabl yn ei henwi.

## Languages

languages-what = Yr hyn y gall Prombook ei ddweud ym mhob iaith, pwy a’i hysgrifennodd a phwy a’i gwiriodd.
languages-language = Iaith
languages-for = Ar gyfer
languages-window = Ffenestr a ffurflenni
languages-forms = Ffurflenni’n unig
languages-words = Geiriau’r ffenestr
languages-draft = Drafft, heb ei wirio gan siaradwr brodorol
# $by (text): a name, and when.
languages-checked = Gwiriwyd gan { $by }
languages-written = Ysgrifennwyd
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } o { $of }
languages-patient = Sgrin y claf
languages-patient-yes = Ar gael
languages-patient-no = Ddim eto
languages-offered = Holiaduron ar gael
languages-withheld = Ddim ar gael
languages-none = Dim
languages-unwritten = Heb eu cyfieithu eto
languages-unwritten-what = Dangosir y brawddegau hyn yn Saesneg, gyda { $mark } wrth eu hymyl.
