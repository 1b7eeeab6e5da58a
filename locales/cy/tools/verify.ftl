### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Enw:
verify-passphrase = Cyfrinymadrodd:

## How it is used

verify-wrong-folder = Enwch un ffolder.
verify-wrong-option = Ni ellir defnyddio { $option } fel hyn.
verify-wrong-language = Nid oes ateb yn yr iaith { $tag }.
verify-use-folder = FOLDER: copi o ffolder clinig, neu o un o’i gopïau wrth gefn. Ni chaiff dim ynddo ei newid.
verify-use-name = --name: pwy bynnag sy’n agor y cofnodion. Gofynnir am gyfrinymadrodd y person hwnnw, neu fe’i darllenir fel un llinell lle nad oes terfynell.
verify-use-witness = --witness: ffeil o’r hyn a welwyd mewn man arall. Ar bob llinell mae rhif rhes, bwlch a’i hash.
verify-use-language = --language: iaith yr ateb: en-GB, cy, pl …
verify-use-ends = Mae’n gorffen gyda 0 pan na chanfuwyd dim, 1 pan ganfuwyd rhywbeth, 2 pan na ellid agor y cofnodion, 3 pan gafodd ei ddefnyddio’n anghywir.

## What there is

verify-folder = Ffolder: { $folder }
verify-backup = Copi wrth gefn, a wnaed { $made }
verify-rows = Rhesi’r trywydd archwilio: { $rows }
verify-first = Rhes gyntaf: { $at }
verify-newest = Rhes ddiweddaraf: { $at }
verify-head = Pen: { $head }
verify-unknown = anhysbys
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Mae pob tudalen o’r ffeil fel yr ysgrifennwyd hi, ac mae’r cofnodion yn cyd-fynd â’i gilydd.
verify-fine-trail = Mae pob rhes o’r trywydd yn dilyn yr un o’i blaen. Ni chafodd yr un ei newid, ei thynnu, ei hychwanegu na’i symud.
verify-fine-contents = Yr hyn sydd wedi’i gofnodi yw’r hyn y dywed y trywydd a gofnodwyd. Enwir yn y trywydd yr hyn a ddilëwyd.
verify-fine-anchor = Mae’r angor wrth y cofnodion yn cytuno: nid oes rhes ar goll ar y diwedd.
verify-no-anchor = Nid oes angor wrth y cofnodion, felly ni fyddai neb yn gweld eisiau rhesi a dorrwyd oddi ar y diwedd.
verify-fine-backup = Mae’r copi wrth gefn fel y’i gwnaed. Nid yw’r hyn a gofnodwyd wedyn ynddo.
verify-fine-witness = Rhesi a welwyd mewn man arall sydd yn y trywydd hwn fel y’u gwelwyd: { $heads }
verify-no-witness = Ni chymharwyd ef â’r hyn a welwyd mewn man arall. Gallai pwy bynnag sydd â’r allwedd fod wedi gwneud y trywydd cyfan o’r newydd; dim ond y gymhariaeth honno a fyddai’n dangos hynny.
verify-whole = Nid oes dim o’i le ar y trywydd hwn.

## Something was found

verify-fault-pages = Newidiwyd beitiau o’r ffeil, neu ni ellir eu darllen.
verify-fault-structure = Nid yw rhannau’r ffeil yn cyd-fynd â’i gilydd.
verify-fault-references = Mae cofnod yn cyfeirio at un arall nad yw yno.
verify-fault-trail = Newidiwyd rhes { $seq } o’r trywydd, neu nid hi yw’r un a ddilynodd y rhes o’i blaen.
verify-fault-content = Mae’r hyn sydd wedi’i gofnodi yn wahanol i’r hyn a gofnodwyd yn ôl rhes { $seq } o’r trywydd.
verify-fault-untold = Mae cofnodion nad oes yr un rhes o’r trywydd yn sôn amdanynt, neu y dywed y trywydd eu bod wedi’u dileu.
verify-fault-anchor-missing = Mae’r angor a oedd wrth y cofnodion ar goll.
verify-fault-anchor-forged = Nid angor y clinig hwn yw’r un wrth y cofnodion.
verify-fault-cut-short = Mae rhesi ar goll ar y diwedd: cadwyd rhes { $saved }, a rhes { $head } yw’r un ddiweddaraf yma.
verify-fault-anchor-contradicts = Nid rhes { $seq } yw’r un a gadwyd: cofnodion eraill neu rai hŷn yw’r rhain.
verify-fault-anchor-unreadable = Ni ellir darllen yr angor wrth y cofnodion.
verify-fault-witness = Mae rhes { $seq } ar goll, neu nid yw fel y’i gwelwyd mewn man arall.
verify-fault-backup = Nid yw’r copi wrth gefn fel y’i gwnaed.
verify-broken-from = Ni ellir dibynnu ar y trywydd hwn. Y rhes gyntaf nad yw’n cyd-fynd yw rhes { $seq }.
verify-broken = Ni ellir dibynnu ar y cofnodion hyn. Ni ellir enwi unrhyw un rhes.

## It could not be opened

verify-refused-nobody = Ni roddwyd enw a chyfrinymadrodd.
verify-refused-witness = Ni ellir darllen y ffeil a roddwyd gyda --witness.
verify-refused-witness-line = Nid rhif, bwlch a hash o 64 digid yw llinell { $line } o’r ffeil a roddwyd gyda --witness.
verify-refused-no-keys = Nid oes ffeil allweddi (vault.keys) yn y ffolder hon.
verify-refused-no-records = Nid oes cofnodion (records.db) yn y ffolder hon.
verify-refused-keys = Mae’r ffeil allweddi yn y ffolder hon wedi’i difrodi neu wedi’i newid.
verify-refused-passphrase = Nid yw’r enw a’r cyfrinymadrodd hyn yn agor y cofnodion hyn.
verify-refused-too-new = Fersiwn mwy newydd o Prombook a ysgrifennodd y cofnodion hyn. Defnyddiwch yr audit-verify a ddaeth gydag ef.
verify-refused-denied = Ni chaiff y cyfrif hwn ddarllen y ffeiliau yn y ffolder hon.
verify-refused-busy = Mae rhaglen arall yn ysgrifennu i’r cofnodion hyn. Copïwch y ffolder yn gyntaf, neu ceisiwch eto.
verify-refused-no-room = Nid oes lle ar y cyfrifiadur hwn i’r copi sydd ei angen i’w darllen.
verify-refused-not-a-backup = Ni ellir darllen disgrifiad y copi wrth gefn hwn (header.json).
verify-refused-other-key = Nid yw’r ffeil allweddi yn y ffolder hon yn perthyn i’r copi wrth gefn hwn.
verify-refused-unread = Ni ellir agor y cofnodion hyn yma. Ni ellir dweud dim amdanynt.
