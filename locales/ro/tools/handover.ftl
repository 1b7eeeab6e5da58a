### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = Ce se păstrează despre { $number }
handover-made = Scris de { $clinic } la { $at }. Acest fișier nu este criptat.
handover-person = Persoană
handover-registered = Înscris
handover-withdrawn = Retras din
handover-restricted = Restricționat din
handover-yes = Da
handover-no = Nu
handover-visit = Vizita din { $day }
handover-begun = Început { $at }. { $mode }.
handover-finished = Finalizat { $at }.
handover-unfinished = Nefinalizat.
handover-question = Întrebare
handover-answer = Răspuns
handover-when = Când
handover-who = Introdus de
handover-what = Ce s-a făcut
handover-why = De ce
handover-taken-back = Retras
handover-voided = Invalidat { $at } de { $by }: { $reason }
handover-former = Până la { $at }, modificat de { $by }: { $known }
handover-corrected = Corectat { $at } de { $by }: { $reason }
handover-programmes = Ce s-a notat în programe
handover-trail = Ce s-a făcut cu aceste înregistrări

## What rows of the trail are about

trail-erased = O înregistrare care a fost ștearsă
trail-backup-here = Pe acest computer
trail-backup-elsewhere = În al doilea loc
trail-setting-vault = Numele arhivei
trail-setting-clinic = Clinică
trail-setting-site = Codul centrului
trail-setting-practice = Exersare
trail-setting-endpoint = Server
trail-setting-endpoint-before = Serverul anterior
trail-setting-identified = Dacă se trimit numele
trail-setting-prompt-text = Avertizare de siguranță
trail-setting-epoch = Vechimea fișierului de chei
trail-setting-recovery-used = Când a fost folosită cheia de recuperare
trail-setting-renew-recovery = Dacă trebuie reînnoită cheia de recuperare
trail-setting-backup-place = Al doilea loc pentru copiile de rezervă
trail-setting-door = Cum este lăsat acest computer să intre pe server
trail-setting-door-for = Pentru care server este valabil
trail-setting-door-turn = Calea către server
trail-setting-door-token = Token pentru server
trail-setting-door-refresh = Token pentru obținerea altui token
trail-setting-door-since = De când există un token
trail-setting-door-until = Cât timp este valabil tokenul
trail-setting-door-client = Numele acestui computer pe server
trail-setting-door-scope = Ce se cere de la server
trail-setting-door-place = Unde dă serverul tokenuri
trail-setting-door-key = Cheia acestui computer
trail-setting-door-certificate = Certificatul acestui computer
trail-setting-door-authority = Cine garantează pentru server
trail-setting-door-proxy = Dacă se folosește proxy-ul
trail-setting-door-compress = Dacă se comprimă ce se trimite
trail-setting-retention-days = Cât timp rămân înregistrările
trail-setting-restored-from = Copia de rezervă care a fost restaurată
trail-setting-computer-name = Cum se numește acest computer
trail-setting-computer-letter = Litera din numerele de studiu
trail-setting-day-end = Când i se amintește personalului să încheie ziua
trail-setting-suspect = Dacă se verifică totul când se conectează cineva

trail-found-whole = Nu lipsește nimic, nu s-a modificat nimic
trail-found-agrees = Serverul a văzut același lucru
trail-found-contradicts = Serverul a văzut altceva
trail-found-broken = Ceva nu se potrivește
