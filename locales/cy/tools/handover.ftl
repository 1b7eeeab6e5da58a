### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = Yr hyn a gedwir am { $number }
handover-made = Ysgrifennwyd gan { $clinic } ar { $at }. Nid yw’r ffeil hon wedi’i hamgryptio.
handover-person = Person
handover-registered = Cofrestrwyd
handover-withdrawn = Wedi tynnu’n ôl ers
handover-restricted = Cyfyngwyd ers
handover-yes = Ie
handover-no = Na
handover-visit = Ymweliad ar { $day }
handover-begun = Dechreuwyd { $at }. { $mode }.
handover-finished = Gorffennwyd { $at }.
handover-unfinished = Heb ei gorffen.
handover-question = Cwestiwn
handover-answer = Ateb
handover-when = Pryd
handover-who = Rhoddwyd i mewn gan
handover-what = Beth a wnaed
handover-why = Pam
handover-taken-back = Tynnwyd yn ôl
handover-voided = Tynnwyd yn ôl { $at } gan { $by }: { $reason }
handover-former = Tan { $at }, newidiwyd gan { $by }: { $known }
handover-corrected = Cywirwyd { $at } gan { $by }: { $reason }
handover-programmes = Beth a nodwyd mewn rhaglenni
handover-trail = Beth a wnaed â’r cofnodion hyn

## What rows of the trail are about

trail-erased = Cofnod a ddilëwyd
trail-backup-here = Ar y cyfrifiadur hwn
trail-backup-elsewhere = Yn yr ail le
trail-setting-vault = Enw’r gladdgell
trail-setting-clinic = Clinig
trail-setting-site = Cod y safle
trail-setting-practice = Ymarfer
trail-setting-endpoint = Gweinydd
trail-setting-endpoint-before = Gweinydd blaenorol
trail-setting-identified = A anfonir enwau
trail-setting-prompt-text = Neges ddiogelwch
trail-setting-epoch = Oed y ffeil allweddi
trail-setting-recovery-used = Pryd y defnyddiwyd yr allwedd adfer
trail-setting-renew-recovery = A oes rhaid adnewyddu’r allwedd adfer
trail-setting-backup-place = Ail le ar gyfer copïau wrth gefn
trail-setting-door = Sut y caiff y cyfrifiadur hwn ei adael i mewn i’r gweinydd
trail-setting-door-for = Ar gyfer pa weinydd y mae hynny
trail-setting-door-turn = Y ffordd at y gweinydd
trail-setting-door-token = Tocyn ar gyfer y gweinydd
trail-setting-door-refresh = Tocyn i gael tocyn arall
trail-setting-door-since = Ers pryd y mae tocyn
trail-setting-door-until = Am ba hyd y mae’r tocyn yn para
trail-setting-door-client = Enw’r cyfrifiadur hwn ar y gweinydd
trail-setting-door-scope = Beth y gofynnir amdano gan y gweinydd
trail-setting-door-place = Lle mae’r gweinydd yn rhoi tocynnau
trail-setting-door-key = Allwedd y cyfrifiadur hwn
trail-setting-door-certificate = Tystysgrif y cyfrifiadur hwn
trail-setting-door-authority = Pwy sy’n gwarantu’r gweinydd
trail-setting-door-proxy = A ddefnyddir y dirprwy (proxy)
trail-setting-door-compress = A gywasgir yr hyn a anfonir
trail-setting-retention-days = Pa mor hir y cedwir cofnodion
trail-setting-restored-from = Y copi wrth gefn a adferwyd
trail-setting-computer-name = Enw’r cyfrifiadur hwn
trail-setting-computer-letter = Llythyren mewn rhifau astudiaeth
trail-setting-day-end = Pryd y caiff staff eu hatgoffa i orffen y diwrnod
trail-setting-suspect = A gaiff popeth ei wirio pan fydd rhywun yn mewngofnodi

trail-found-whole = Dim ar goll, dim wedi’i newid
trail-found-agrees = Mae’r gweinydd wedi gweld yr un peth
trail-found-contradicts = Mae’r gweinydd wedi gweld rhywbeth arall
trail-found-broken = Mae rhywbeth nad yw’n cyd-fynd
