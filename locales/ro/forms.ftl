### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = Ecranul este la un pacient. Luați-l mai întâi înapoi.
problem-second-reader = Cine a introdus primul răspunsurile nu poate face a doua citire. Rugați un coleg.
problem-second-open = Două persoane au citit diferit această foaie. Rezolvați diferențele, apoi finalizați.
problem-pack-older = Această versiune sau una mai nouă este deja aici. Nu s-a schimbat nimic.
number-unreadable = Introduceți un număr, de exemplu 72 sau 72,5.
number-too-low = Este mai mic decât permite întrebarea. Verificați-l.
number-too-high = Este mai mare decât permite întrebarea. Verificați-l.
number-too-exact = Folosiți mai puține cifre după virgulă.
date-not-exact = Introduceți data întreagă: ziua, luna și anul.
date-past = Această dată este înainte de vizită. Verificați-o.
answer-refused = Acesta nu este un răspuns la această întrebare.
letter-refused = Folosiți o singură majusculă de la A la Z sau lăsați gol.
time-refused = Scrieți o oră de forma 17:00 sau lăsați gol.
pin-refused = Folosiți între 4 și 8 cifre, nu toate la fel și nu consecutive.
key-refused = Aceasta nu este o cheie publică minisign. Ea are 56 de caractere și începe cu RW.
key-known = Această cheie este deja pe listă.

## Places

title-print = Tipărirea unui formular
title-keying = A doua citire
title-questionnaires = Chestionare
title-packs = Pachete
title-languages = Limbi

## One's own PIN

pin-title = PIN-ul dvs.
pin-what = Cu un PIN puteți lua repede ecranul înapoi de la un pacient. Nu deschide nimic altceva. Fără PIN, folosiți parola.
pin-change = Setați sau eliminați PIN-ul
pin-pin = PIN nou
pin-hint = Între 4 și 8 cifre, nu toate la fel și nu consecutive. Lăsați gol pentru a nu avea PIN.
pin-passphrase = Parola dvs.
pin-keep = Salvați
pin-kept = PIN-ul dvs. este setat.
pin-removed = Nu aveți PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Tipăriți { $form }
print-what = Se scrie un PDF: necompletat, gata pentru pix. Ce scrie pacientul pe el poate fi introdus mai târziu ca formular de pe hârtie.
print-languages = Limbi
print-language-missing = Alegeți cel puțin o limbă.
print-not-offered = Acest formular nu poate fi tipărit momentan în nicio limbă.
print-for = Pe fiecare pagină
# $number (text): a study number.
print-for-them = Numărul de studiu { $number }
print-for-nobody = Niciun număr de studiu
print-folder = Folder
print-folder-hint = Lăsați gol pentru folderul obișnuit.
print-now = Scrieți PDF-ul
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } pagină
        [few] { $language }: { $n } pagini
       *[other] { $language }: { $n } de pagini
    }
print-done = Scris. Deschideți-l cu programul pe care îl folosiți pentru fișiere PDF și tipăriți-l de acolo.
print-back = Înapoi la vizită

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: a doua citire
keying-what = Introduceți ce este pe hârtie. Ce a introdus primul cititor nu se afișează.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $n } din { $of } introdus
        [few] { $n } din { $of } introduse
       *[other] { $n } din { $of } introduse
    }
keying-compare = Comparați cele două citiri
keying-compare-first = Unele întrebări nu au încă răspuns. Introduceți-le pe toate sau comparați așa cum este.
keying-compare-anyway = Comparați așa cum este
keying-on = Introduceți în continuare
# $form (text): its proper name.
keying-differences = { $form }: diferențe
# $first, $second (text): names of staff.
keying-readers = Primul cititor: { $first }. Al doilea cititor: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } răspuns este același în ambele.
        [few] { $n } răspunsuri sunt aceleași în ambele.
       *[other] { $n } de răspunsuri sunt aceleași în ambele.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } diferență de rezolvat
        [few] { $n } diferențe de rezolvat
       *[other] { $n } de diferențe de rezolvat
    }
keying-none = Nu a mai rămas nimic de rezolvat.
keying-question = Întrebare
keying-first = Primul cititor
keying-second = Al doilea cititor
keying-settle = Rezolvați
keying-no-answer = Fără răspuns
keying-take-first = Primul este corect
keying-take-second = Al doilea este corect
# $n (text): number of the question.
keying-which = Întrebarea { $n }: care este pe hârtie?
keying-reason = De ce
keying-reason-hint = De exemplu: ne-am uitat din nou împreună pe hârtie.
keying-keep = Salvați
keying-to-form = La formular

## Answering a form of any kind

missing-not-known = Nu se știe
missing-none-of-these = Niciuna dintre acestea
# A question that repeats what was said at the visit before.
form-row-carried = De la o vizită anterioară
# Of a line on which no place was chosen yet.
form-row-unplaced = Niciun loc ales încă
# $n (text): which row of a group that repeats.
form-row = Rândul { $n }
form-row-more = Mai adăugați
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Mai adăugați: { $group }
# $n (text): how many choices may be taken.
form-row-most = Cel mult { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = De la { $low } la { $high }
form-hand = Dați ecranul pacientului
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Întrebarea { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: înregistrați ce s-a făcut
prompt-title-score = { $score } necesită acțiune acum
prompt-done-score = { $score }: ce s-a făcut

## Through whom the answers come

interpreter-kind = Interpret
interpreter-professional = Interpret profesionist
interpreter-staff = Membru al personalului
interpreter-relative = Rudă sau prieten
interpreter-nobody = Nu interpretează nimeni
interpreter-number = Număr sau nume
interpreter-relation = Relația cu participantul
interpreter-save = Salvați
interpreter-cancel = Anulați
# $kind (text): what the interpreter is.
interpreter-is = Interpret: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Interpret: profesionist, { $detail }
interpreter-is-staff = Interpret: membru al personalului, { $detail }
interpreter-is-relative = Interpret: rudă sau prieten, { $detail }
interpreter-wanted = Participantul are nevoie de interpret și încă nu este notat niciunul.
interpreter-note = Notați interpretul
interpreter-change = Modificați
# $day (text): the date on the paper.
paper-of = Copiat de pe hârtia din { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Citit a doua oară de { $person }; nu a mai rămas nimic de rezolvat.
        [one] Citit a doua oară de { $person }; { $n } diferență de rezolvat.
        [few] Citit a doua oară de { $person }; { $n } diferențe de rezolvat.
       *[other] Citit a doua oară de { $person }; { $n } de diferențe de rezolvat.
    }
paper-keying = A doua introducere

## What can be begun, and what was read

offer-print = Tipăriți
# $form (text): its title.
offer-print-named = Tipăriți: { $form }
offer-paper-day = Data de pe hârtie
offer-manage = Vedeți chestionarele
whynot-form-incomplete = Acest formular nu poate fi folosit: lipsește o parte din textul său.
whynot-form-status-not-allowed = Acest formular nu poate fi folosit: centrul nu permite textul său.
whynot-form-needs-approval = Acest formular nu poate fi folosit încă: un administrator trebuie să îi aprobe textul.
whynot-form-language-not-licensed = Acest formular nu poate fi folosit: licența este pentru alte limbi.
whynot-form-licence-expired = Acest formular nu poate fi folosit: licența lui a expirat.
whynot-form-licence-missing = Acest formular nu poate fi folosit: nu există licență pentru el.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Citit în { $language }, textul { $digest }
# $at (text): when.
result-read-then = Din { $at } în { $language }, textul { $digest }
whynot-incomplete = Lipsește o parte din textul său
whynot-status-not-allowed = Centrul nu permite acest fel de text
whynot-needs-approval = Un administrator trebuie mai întâi să aprobe textul
whynot-language-not-licensed = Licența este pentru alte limbi
whynot-licence-expired = Licența a expirat
whynot-licence-missing = Nu există licență
wording-licensed = Text: dat de proprietar, sub licență
wording-local = Text: propriu al centrului

## The audit trail

trail-action-pack-installed = Instalarea unui pachet de chestionare
trail-action-signer-added = Adăugarea unui editor de pachete
trail-action-signer-removed = Eliminarea unui editor de pachete
trail-action-wording-approved = Aprobarea unui text
trail-action-wording-withdrawn = Retragerea aprobării unui text
trail-action-pin-set = Modificarea propriului PIN
trail-action-second-keyed = A doua introducere a unui formular de pe hârtie
trail-action-second-settled = Rezolvarea unei diferențe dintre două citiri
trail-action-interpreter-noted = Notarea interpretului
trail-action-handed-to-patient = Predarea ecranului unui pacient
trail-action-taken-back-from-patient = Luarea ecranului înapoi
trail-action-printed = Tipărirea unui formular necompletat
trail-action-questionnaire-exported = Scrierea unui chestionar într-un fișier

## Questionnaires and their wordings

questionnaires-what = Ce chestionare există aici și cu ce text pot fi citite pacienților.
# $n (text): number of the version.
questionnaires-version = Versiunea { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } întrebare
        [few] { $n } întrebări
       *[other] { $n } de întrebări
    }
questionnaires-built-in = Parte din Prombook
# $pack (text): its name.
questionnaires-pack = Din pachetul { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Proprietar: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licența { $number }
# $day (text): a date.
questionnaires-until = Valabil până la { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Condiții: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Limbi în care este oferit: { $n } din { $of }
questionnaires-open = Texte
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Texte: { $form }
wordings-language = Limbă
wordings-kind = Text
wordings-approval = Aprobat
wordings-use = Folosire aici
wordings-offered = Oferit
# $person (text): who. $at (text): when.
wordings-approved = De { $person }, { $at }
wordings-read = Citiți
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Citiți: { $form }, { $language }
wordings-withdraw = Retrageți aprobarea
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Retrageți aprobarea: { $form }, { $language }
wordings-withdraw-means = Retragerea unei aprobări nu oprește nimic din ce s-a început; nimic nou nu se mai începe cu acel text.
wordings-incomplete = Incomplet în:
status-published = Publicat de proprietar
status-licensed = Sub licența proprietarului
status-collated = Compilat
status-local = Propriu al centrului
status-own = Propriu al Prombook
status-means-published = Cuvânt cu cuvânt ce a publicat proprietarul.
status-means-licensed = Dat de proprietar într-un pachet, sub licență.
status-means-collated = Alcătuit din copii publice care concordă, fără documentul proprietarului. Fiecare are nevoie de aprobare înainte de a fi oferit.
status-means-local = O traducere sau o întrebare pe care acest centru a scris-o ori a preluat-o singur. Nimeni altcineva nu a verificat-o.
status-means-own = Întrebări scrise de Prombook, acolo unde nu există un text oficial.
allow-title = Ce texte pot fi folosite aici
allow-what = Se aplică formularelor noi. Formularele deja începute continuă așa cum sunt.
allow-save = Salvați
allow-saved = Salvat.
export-title = Scrieți-l într-un fișier
export-what = Un FHIR Questionnaire cu toate traducerile sale, pentru alte programe.
export-folder = Folder
export-folder-hint = Lăsați gol pentru folderul obișnuit.
export-go = Scrieți fișierul
# $path (text): where it is.
export-done = Scris: { $path }

## Approving collated wordings

collated-title = Texte de aprobat
collated-what = Aceste texte au fost alcătuite din copii publice care concordă între ele. Nu au putut fi comparate cu documentele proprietarilor. Până când cineva de aici aprobă un text, niciun formular nu este oferit cu el.
collated-name = Cu fiecare aprobare se păstrează numele dvs. și data. Citiți ceea ce aprobați sau rugați pe cineva care cunoaște limba să citească.
collated-all = Bifați toate
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Aprobați
        [one] Aprobați { $n } text
        [few] Aprobați aceste { $n } texte
       *[other] Aprobați aceste { $n } de texte
    }
collated-none = Bifați cel puțin un text.
collated-later = Mai târziu
collated-later-what = Le găsiți mai târziu în Setări, Chestionare.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = De unde provine: { $source }
reading-english = Engleză
reading-approve = Aprobați acest text
reading-close = Închideți

## Packs

packs-what = Un pachet aduce chestionare, textele și licența lor într-un singur fișier semnat.
packs-none = Nu este instalat niciun pachet.
packs-pack = Pachet
packs-publisher = Editor
packs-installed-at = Instalat
packs-holds = Chestionare
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Preluat dintr-un FHIR Questionnaire
packs-brings-nothing = Momentan nu aduce nimic:
packs-look-title = Instalați dintr-un fișier
packs-folder = Folder
packs-folder-hint = De exemplu, un stick USB. Lăsați gol pentru folderul obișnuit.
packs-look = Căutați fișiere
packs-file = Fișier
packs-size = Dimensiune
packs-open = Detalii
# Begins with what the button shows. $file (text): its name.
packs-open-named = Detalii: { $file }
packs-no-files = În acest folder nu există niciun pachet și niciun Questionnaire.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, versiunea { $n }
# $person (text): the publisher, as named here.
packs-signed = Semnat de { $person }
packs-unsigned = Un FHIR Questionnaire, nesemnat de nimeni. Textul lui este considerat text propriu al centrului.
# $digest (text): letters and digits.
packs-digest = Amprentă (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = Pentru editorul său: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Versiunea { $n } în locul versiunii { $here }
packs-new = Nou aici
packs-languages = Limbi:
# $languages (text): their own names.
packs-audio = Înregistrat pentru ascultare:
packs-notices = Se afișează întotdeauna împreună cu el:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } formular nefinalizat continuă în versiunea { $here }.
        [few] { $n } formulare nefinalizate continuă în versiunea { $here }.
       *[other] { $n } de formulare nefinalizate continuă în versiunea { $here }.
    }
packs-not-carried = Ce nu se preia
packs-place = Unde
packs-element = Ce
packs-loss = Ce înseamnă aceasta
loss-dropped = Se omite; nu se schimbă nimic altceva
loss-simplified = Îi ține locul ceva mai simplu
loss-unusable = Ce are nevoie de el nu poate fi folosit
packs-install = Instalați
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, versiunea { $n }, este instalat.
packs-approve = Vedeți textele lui
packs-close = Închideți
signers-title = Editori
signers-what = Se acceptă numai pachete de la editorii de pe această listă. Comparați cheia cu editorul prin telefon înainte de a-l adăuga.
signers-none = Încă nu este niciun editor pe listă.
signers-name = Nume
signers-key = Cheie publică
signers-key-hint = Așa cum o dă editorul: 56 de caractere, începând cu RW.
signers-id = Cheie
signers-added = Adăugat
signers-removed = Eliminat; nu se mai acceptă nimic nou
signers-add = Adăugați un editor
signers-added-now = Adăugat. Citiți-i editorului cheia și comparați-o.
signers-remove = Eliminați
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Eliminați: { $person }
pack-unreadable = Fișierul nu poate fi citit. Copiați-l aici din nou, apoi căutați încă o dată.
pack-too-large = Fișierul este mai mare decât orice pachet. Întrebați-l pe editorul său.
pack-unsigned = Nimeni nu a semnat acest fișier, deci nu se poate spune al cui este. Cereți editorului fișierul semnat.
pack-unknown-signer = Fișierul este semnat cu o cheie care nu este pe lista editorilor. După ce ați comparat cheia cu editorul, adăugați-o și căutați din nou.
pack-altered = Fișierul nu este cel semnat de editorul său. Nu îl folosiți; luați-l din nou de la sursă.
pack-not-a-pack = Acesta nu este nici pachet, nici Questionnaire sau este de un fel pe care această versiune de Prombook nu îl cunoaște.
pack-malformed = Fișierul se contrazice pe sine. Trimiteți editorului său ce scrie mai jos.
pack-case-failed = Un exemplu calculat nu dă rezultatul pe care îl spune fișierul, deci scorurile lui nu sunt de încredere. Trimiteți editorului său ce scrie mai jos.
pack-not-newer = Această versiune sau una mai nouă este deja aici. Nu este nimic de instalat.
pack-expired = Licența a expirat. Cereți editorului un pachet reînnoit.
pack-conflict = Aduce un chestionar care este deja aici, dar cu alt conținut. Cereți editorului unul cu o versiune proprie.
pack-changed = Fișierul s-a schimbat de când l-ați văzut. Vedeți-l din nou.
pack-unusable = O parte din acest Questionnaire nu poate fi folosită deloc. Tabelul arată care.

## Languages

languages-what = Ce poate spune Prombook în fiecare limbă, cine a scris textul și cine l-a verificat.
languages-language = Limbă
languages-for = Pentru
languages-window = Fereastră și formulare
languages-forms = Numai formulare
languages-words = Textul ferestrei
languages-draft = Ciornă, neverificată de un vorbitor nativ
# $by (text): a name, and when.
languages-checked = Verificat de { $by }
languages-written = Scrise
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } din { $of }
languages-patient = Ecranul pacientului
languages-patient-yes = Da
languages-patient-no = Încă nu
languages-offered = Chestionare oferite
languages-withheld = Neoferite
languages-none = Niciunul
languages-unwritten = Încă netraduse
languages-unwritten-what = Aceste propoziții se afișează în engleză, cu { $mark } alături.
