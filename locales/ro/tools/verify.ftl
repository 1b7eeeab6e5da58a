### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Nume:
verify-passphrase = Parolă:

## How it is used

verify-wrong-folder = Indicați un singur folder.
verify-wrong-option = { $option } nu poate fi folosit astfel.
verify-wrong-language = Nu există răspuns în { $tag }.
verify-use-folder = FOLDER: o copie a folderului unei clinici sau al uneia dintre copiile sale de rezervă. În el nu se modifică nimic.
verify-use-name = --name: cine deschide datele. Parola sa este cerută sau, unde nu există terminal, citită ca un rând.
verify-use-witness = --witness: un fișier cu ce s-a văzut în altă parte. Fiecare linie are numărul unui rând, un spațiu și hash-ul său.
verify-use-language = --language: limba răspunsului: en-GB, cy, pl …
verify-use-ends = Se termină cu 0 când nu s-a găsit nimic, 1 când s-a găsit ceva, 2 când datele nu au putut fi deschise, 3 când a fost folosit greșit.

## What there is

verify-folder = Folder: { $folder }
verify-backup = O copie de rezervă, creată { $made }
verify-rows = Rânduri ale jurnalului de audit: { $rows }
verify-first = Primul rând: { $at }
verify-newest = Cel mai nou rând: { $at }
verify-head = Hash final: { $head }
verify-unknown = necunoscut
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Fiecare pagină a fișierului este așa cum a fost scrisă, iar înregistrările se leagă între ele.
verify-fine-trail = Fiecare rând al jurnalului îl urmează pe cel dinainte. Niciunul nu a fost modificat, eliminat, adăugat sau mutat.
verify-fine-contents = Ce este înregistrat este ceea ce jurnalul spune că s-a înregistrat. Ce s-a șters este numit în jurnal.
verify-fine-anchor = Ancora de lângă date concordă: nu lipsește niciun rând la sfârșit.
verify-no-anchor = Nu există ancoră lângă date, deci nu s-ar observa dacă s-au tăiat rânduri de la sfârșit.
verify-fine-backup = Copia de rezervă este așa cum a fost făcută. Ce s-a înregistrat după aceea nu este în ea.
verify-fine-witness = Rânduri văzute în altă parte care sunt în acest jurnal așa cum au fost văzute: { $heads }
verify-no-witness = Nu s-a comparat cu ce s-a văzut în altă parte. Cine deține cheia ar fi putut reface tot jurnalul; numai acea comparație ar arăta acest lucru.
verify-whole = Acest jurnal nu are nicio problemă.

## Something was found

verify-fault-pages = Octeți ai fișierului au fost modificați sau nu pot fi citiți.
verify-fault-structure = Fișierul nu se leagă.
verify-fault-references = O înregistrare trimite la alta care nu există.
verify-fault-trail = Rândul { $seq } al jurnalului a fost modificat sau nu este cel care a urmat rândului dinainte.
verify-fault-content = Ce este înregistrat nu este ceea ce rândul { $seq } al jurnalului spune că s-a înregistrat.
verify-fault-untold = Există înregistrări despre care niciun rând al jurnalului nu spune nimic sau despre care jurnalul spune că au fost șterse.
verify-fault-anchor-missing = Lipsește ancora care era lângă date.
verify-fault-anchor-forged = Ancora de lângă date nu este a acestei clinici.
verify-fault-cut-short = Lipsesc rânduri la sfârșit: rândul { $saved } era salvat, iar cel mai nou de aici este rândul { $head }.
verify-fault-anchor-contradicts = Rândul { $seq } nu este cel care a fost salvat: acestea sunt alte date sau date mai vechi.
verify-fault-anchor-unreadable = Ancora de lângă date nu poate fi citită.
verify-fault-witness = Rândul { $seq } lipsește sau nu este așa cum a fost văzut în altă parte.
verify-fault-backup = Copia de rezervă nu este așa cum a fost făcută.
verify-broken-from = Nu vă puteți baza pe acest jurnal. Primul rând care nu se potrivește este rândul { $seq }.
verify-broken = Nu vă puteți baza pe aceste date. Nu se poate indica un singur rând.

## It could not be opened

verify-refused-nobody = Nu s-au dat nume și parolă.
verify-refused-witness = Fișierul dat cu --witness nu poate fi citit.
verify-refused-witness-line = Linia { $line } a fișierului dat cu --witness nu este un număr, un spațiu și un hash de 64 de cifre.
verify-refused-no-keys = În acest folder nu există fișier de chei (vault.keys).
verify-refused-no-records = În acest folder nu există date (records.db).
verify-refused-keys = Fișierul de chei din acest folder este deteriorat sau a fost modificat.
verify-refused-passphrase = Acest nume și această parolă nu deschid aceste date.
verify-refused-too-new = Aceste date au fost scrise de o versiune mai nouă de Prombook. Folosiți audit-verify livrat cu aceea.
verify-refused-denied = Acest cont nu are voie să citească fișierele din acest folder.
verify-refused-busy = Alt program scrie în aceste date. Copiați mai întâi folderul sau încercați din nou.
verify-refused-no-room = Pe acest computer nu este spațiu pentru copia necesară citirii lor.
verify-refused-not-a-backup = Descrierea acestei copii de rezervă (header.json) nu poate fi citită.
verify-refused-other-key = Fișierul de chei din acest folder nu aparține acestei copii de rezervă.
verify-refused-unread = Aceste date nu pot fi deschise aici. Nu se poate spune nimic despre ele.
