### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Cyfrinymadrodd yr allwedd:
prompack-passphrase-new = Dewiswch gyfrinymadrodd ar gyfer yr allwedd:
prompack-passphrase-again = Yr un cyfrinymadrodd eto:

## How it is used

prompack-wrong-command = Dywedwch beth sydd i’w wneud.
prompack-wrong-one = Enwch un ffeil neu ffolder.
# $option (text): as it was typed.
prompack-wrong-option = Ni ellir defnyddio { $option } fel hyn.
prompack-wrong-no-place = Dywedwch gyda -o ble i’w ysgrifennu.
prompack-wrong-no-key = Dywedwch gyda --key pa allwedd gyfrinachol sy’n ei lofnodi.
# $tag (text): as it was typed.
prompack-wrong-language = Nid oes ateb yn yr iaith { $tag }.
prompack-use-check = Yn dweud popeth sydd o’i le ar ffolder awdur.
prompack-use-build = Yn gwneud o ffolder awdur y ffeil sydd i’w llofnodi.
prompack-use-keygen = Yn gwneud pâr o allweddi: mae NAME.key yn gyfrinachol ac yn aros gyda chi, rhoddir NAME.pub i glinigau. Ni throsysgrifennir dim.
prompack-use-sign = Yn llofnodi ffeil. Gofynnir am y cyfrinymadrodd, neu fe’i cymerir o PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Yn dweud beth sydd mewn pecyn ac a fyddai’n cael ei dderbyn. Allwedd gyhoeddus neu ei ffeil yw KEY.
prompack-use-import = Yn dechrau ffolder awdur gyda Questionnaire FHIR, ac yn enwi’r hyn na ellir ei drosglwyddo ohono.
prompack-use-language = --language TAG: iaith yr ateb.
prompack-use-ends = Mae’n gorffen gyda 0 pan nad oes dim o’i le, 1 pan fo rhywbeth o’i le ar y pecyn, 2 pan na ellir defnyddio rhan o Questionnaire, 3 pan na ellid ei wneud.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Nid oes dim o’i le ar “{ $title }”. Offerynnau: { $instruments }.
# $count (text): how many.
prompack-found = Canfuwyd: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = Gellir llofnodi { $file }. SHA-256: { $digest }

prompack-fault-unreadable = Nid yw yno, neu ni ellir ei ddarllen fel testun.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Llinell { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = Nid neges yw llinell { $line }.
# $message (text): its name.
prompack-fault-ftl-twice = Mae’r neges { $message } yno ddwywaith.
# $message (text): its name.
prompack-fault-ftl-inserted = Mae rhywbeth wedi’i fewnosod yn y neges { $message }. Testun plaen yw geiriadau.
# $id (text): as it stands in the file.
prompack-fault-name = Mae’r ffeil yn ymwneud â’r offeryn { $id }. Rhaid i’w henw fod yr un fath.
prompack-fault-no-instrument = Nid oes offeryn o’r enw hwn.
prompack-fault-no-kit = Nid oes rhaglen o’r enw hwn.
prompack-fault-two-licences = Mae’r drwydded yn y ffeil hon ac yn pack.toml. Cadwch un ohonynt.
prompack-fault-no-licence = Nid oes trwydded, nac yma nac yn pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = Nid oes .{ $note } gan y neges ag enw’r offeryn.
# $status (text): as it stands in the file.
prompack-fault-status = Nid yw { $status } yn statws. Y rhai sydd ar gael yw published, licensed, collated, local ac own.
prompack-fault-ending = Dim ond .ogg, .mp3 a .wav sy’n recordiadau.
prompack-fault-no-message = Nid oes gan unrhyw offeryn y neges hon yn yr iaith hon.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = Ysgrifennwyd { $name }.key a { $name }.pub. Allwedd { $id }. Mae angen y llinell hon ar glinigau:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = Llofnodwyd { $file } gyda’r allwedd { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = Ffeil
prompack-size = Beitiau
prompack-digest = SHA-256
prompack-signer = Llofnodwyd gyda’r allwedd
prompack-pack = Pecyn
prompack-version = Fersiwn
prompack-publisher = Cyhoeddwr
prompack-not-after = I’w osod tan
prompack-instrument = Offeryn
prompack-kit = Rhaglen
prompack-kit-visits = Ymweliadau
prompack-kit-alerts = Rhybuddion
prompack-kit-slots = Offerynnau y mae pecyn arall yn dod â nhw
prompack-kit-needs = Offerynnau y mae’n rhaid iddynt ddod gyda Prombook
prompack-items = Eitemau a atebir
prompack-scores = Sgorau
prompack-cases = Enghreifftiau wedi’u cyfrifo
prompack-licence = Trwydded
prompack-owner = Perchennog
prompack-number = Rhif y drwydded
prompack-expires = Diwrnod olaf y drwydded
prompack-languages = Ieithoedd y mae’r drwydded yn eu caniatáu
prompack-modes = Dulliau y mae’r drwydded yn eu caniatáu
prompack-terms = Telerau
prompack-notice = Dangosir bob amser gydag ef
prompack-source = Ffynhonnell
prompack-none = dim
prompack-any = unrhyw un
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Geiriad: { $language }, { $status }, negeseuon: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Recordiad: { $message }, { $language }, beitiau: { $size }, cymeradwywyd gan { $by } ar { $day }

prompack-taken = Byddai’n cael ei dderbyn lle mae’r allwedd hon yn hysbys.
# $why (text): a sentence.
prompack-not-taken = Ni fyddai’n cael ei dderbyn. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Nid oes dim o’i le ynddo. Ni wiriwyd ai’r allwedd { $id } a’i llofnododd: enwch yr allwedd gyda --key.

prompack-refused-too-large = Mae’n fwy nag y caiff pecyn fod.
prompack-refused-unsigned = Nid oes neb wedi’i lofnodi.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = Fe’i llofnodwyd ag allwedd arall: { $detail }.
prompack-refused-altered = Nid dyma’r hyn a lofnodwyd.
prompack-refused-not-a-pack = Nid yw’n becyn, neu mae mewn fformat nad yw’r rhaglen hon yn ei adnabod.
# $detail (text): where and what, in English.
prompack-refused-malformed = Mae rhywbeth ynddo yn anghywir: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Nid yw enghraifft wedi’i chyfrifo yn rhoi’r canlyniad y mae’n ei nodi: { $detail }

## Questionnaires

prompack-loss-dropped = wedi’i hepgor
prompack-loss-simplified = wedi’i symleiddio
prompack-loss-unusable = ni ellir ei ddefnyddio
# $what (text): where and what, in English.
prompack-import-wrong = Nid yw’n offeryn eto: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = Dechreuwyd { $folder }. Heb eu trosglwyddo: { $count }
prompack-import-next = Ysgrifennwch y cyhoeddwr, yr enghreifftiau wedi’u cyfrifo a’r geiriau sydd ar goll. Mae “check” yn dweud beth sydd ar ôl.

## What could not be done

# $file (text): its name.
prompack-failed-read = Ni ellir darllen { $file }.
# $file (text): its name.
prompack-failed-write = Ni ellir ysgrifennu { $file }.
# $file (text): its name.
prompack-failed-exists = Mae { $file } yno eisoes. Ni throsysgrifennir dim.
# $file (text): its name.
prompack-failed-no-questionnaire = Nid yw { $file } yn Questionnaire FHIR y gellir ei ddarllen.
prompack-failed-secret-key = Nid yw’r allwedd yn agor gyda’r cyfrinymadrodd hwn, neu nid allwedd gyfrinachol ydyw.
# $key (text): as it was typed.
prompack-failed-public-key = Nid yw { $key } yn allwedd gyhoeddus, nac yn ffeil ag un ynddi.
prompack-failed-passphrase = Mae’r cyfrinymadrodd yn wag, neu nid yw’r ail yr un fath â’r cyntaf.
prompack-failed-nobody = Ni roddodd neb gyfrinymadrodd.
