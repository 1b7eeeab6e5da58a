### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = Lo schermo è in mano a un paziente. Riprenderlo prima.
problem-second-reader = Chi ha inserito le risposte per primo non può fare la seconda lettura. Chiedere a un collega.
problem-second-open = Due persone hanno letto questa carta in modo diverso. Risolvere le differenze, poi concludere.
problem-pack-older = Questa versione, o una più recente, è già qui. Non è stato modificato nulla.
number-unreadable = Inserire un numero, come 72 o 72,5.
number-too-low = È più basso di quanto la domanda consente. Controllarlo.
number-too-high = È più alto di quanto la domanda consente. Controllarlo.
number-too-exact = Usare meno cifre dopo la virgola.
date-not-exact = Inserire la data intera: giorno, mese e anno.
date-past = Questa data è precedente alla visita. Controllarla.
answer-refused = Questa non è una risposta a questa domanda.
letter-refused = Usare una sola lettera maiuscola dalla A alla Z, o lasciare vuoto.
time-refused = Scrivere un’ora come 17:00, o lasciare vuoto.
pin-refused = Usare da 4 a 8 cifre, non tutte uguali e non in sequenza.
key-refused = Questa non è una chiave pubblica minisign. Ha 56 caratteri e comincia con RW.
key-known = Questa chiave è già nell’elenco.

## Places

title-print = Stampa di un modulo
title-keying = Seconda lettura
title-questionnaires = Questionari
title-packs = Pacchetti
title-languages = Lingue

## One's own PIN

pin-title = Il Suo PIN
pin-what = Con un PIN si può riprendere rapidamente lo schermo da un paziente. Non apre nient’altro. Senza PIN, usare la password.
pin-change = Imposta o rimuovi il PIN
pin-pin = Nuovo PIN
pin-hint = Da 4 a 8 cifre, non tutte uguali e non in sequenza. Lasciare vuoto per non averne.
pin-passphrase = La Sua password
pin-keep = Salva
pin-kept = Il Suo PIN è impostato.
pin-removed = Non ha un PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Stampa { $form }
print-what = Viene scritto un PDF in bianco, da compilare a penna. Ciò che il paziente vi scrive si può inserire in seguito come modulo da carta.
print-languages = Lingue
print-language-missing = Scegliere almeno una lingua.
print-not-offered = Al momento questo modulo non si può stampare in nessuna lingua.
print-for = Su ogni pagina
# $number (text): a study number.
print-for-them = Numero di studio { $number }
print-for-nobody = Nessun numero di studio
print-folder = Cartella
print-folder-hint = Lasciare vuoto per la cartella abituale.
print-now = Scrivi il PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } pagina
        [many] { $language }: { $n } di pagine
       *[other] { $language }: { $n } pagine
    }
print-done = Scritto. Aprirlo con il programma usato per i file PDF e stamparlo da lì.
print-back = Torna alla visita

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: seconda lettura
keying-what = Inserire ciò che è scritto sulla carta. Ciò che ha inserito il primo lettore non viene mostrato.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $n } di { $of } inserita
        [many] { $n } di { $of } inserite
       *[other] { $n } di { $of } inserite
    }
keying-compare = Confronta le due letture
keying-compare-first = Alcune domande non hanno ancora risposta. Inserirle tutte o confrontare così com’è.
keying-compare-anyway = Confronta così com’è
keying-on = Continua a inserire
# $form (text): its proper name.
keying-differences = { $form }: differenze
# $first, $second (text): names of staff.
keying-readers = Primo lettore: { $first }. Secondo lettore: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } risposta è uguale in entrambe.
        [many] { $n } di risposte sono uguali in entrambe.
       *[other] { $n } risposte sono uguali in entrambe.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } differenza da risolvere
        [many] { $n } di differenze da risolvere
       *[other] { $n } differenze da risolvere
    }
keying-none = Non resta nulla da risolvere.
keying-question = Domanda
keying-first = Primo lettore
keying-second = Secondo lettore
keying-settle = Risolvi
keying-no-answer = Nessuna risposta
keying-take-first = È giusta la prima
keying-take-second = È giusta la seconda
# $n (text): number of the question.
keying-which = Domanda { $n }: quale è sulla carta?
keying-reason = Perché
keying-reason-hint = Per esempio: riguardata la carta insieme.
keying-keep = Salva
keying-to-form = Al modulo

## Answering a form of any kind

missing-not-known = Non si sa
missing-none-of-these = Nessuna di queste
# A question that repeats what was said at the visit before.
form-row-carried = Da una visita precedente
# Of a line on which no place was chosen yet.
form-row-unplaced = Nessun punto scelto ancora
# $n (text): which row of a group that repeats.
form-row = Riga { $n }
form-row-more = Aggiungi ancora
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Aggiungi ancora: { $group }
# $n (text): how many choices may be taken.
form-row-most = Al massimo { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = Da { $low } a { $high }
form-hand = Dai lo schermo al paziente
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Domanda { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: registrare che cosa è stato fatto
prompt-title-score = { $score }: è richiesto un intervento adesso
prompt-done-score = { $score }: che cosa è stato fatto

## Through whom the answers come

interpreter-kind = Interprete
interpreter-professional = Interprete professionista
interpreter-staff = Membro del personale
interpreter-relative = Parente o amico
interpreter-nobody = Nessuno fa da interprete
interpreter-number = Numero o nome
interpreter-relation = Rapporto con il partecipante
interpreter-save = Salva
interpreter-cancel = Annulla
# $kind (text): what the interpreter is.
interpreter-is = Interprete: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Interprete: professionista, { $detail }
interpreter-is-staff = Interprete: membro del personale, { $detail }
interpreter-is-relative = Interprete: parente o amico, { $detail }
interpreter-wanted = Il partecipante ha bisogno di un interprete e non ne è ancora annotato nessuno.
interpreter-note = Annota l’interprete
interpreter-change = Modifica
# $day (text): the date on the paper.
paper-of = Copiato dalla carta del { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Letto una seconda volta da { $person }; non resta nulla da risolvere.
        [one] Letto una seconda volta da { $person }; { $n } differenza da risolvere.
        [many] Letto una seconda volta da { $person }; { $n } di differenze da risolvere.
       *[other] Letto una seconda volta da { $person }; { $n } differenze da risolvere.
    }
paper-keying = Secondo inserimento

## What can be begun, and what was read

offer-print = Stampa
# $form (text): its title.
offer-print-named = Stampa: { $form }
offer-paper-day = Data sulla carta
offer-manage = Guarda i questionari
whynot-form-incomplete = Questo modulo non si può usare: manca una parte del suo testo.
whynot-form-status-not-allowed = Questo modulo non si può usare: il centro non ne consente il testo.
whynot-form-needs-approval = Questo modulo non si può ancora usare: un amministratore deve approvarne il testo.
whynot-form-language-not-licensed = Questo modulo non si può usare: la licenza vale per altre lingue.
whynot-form-licence-expired = Questo modulo non si può usare: la sua licenza è scaduta.
whynot-form-licence-missing = Questo modulo non si può usare: non ha una licenza.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Letto in { $language }, testo { $digest }
# $at (text): when.
result-read-then = Da { $at } in { $language }, testo { $digest }
whynot-incomplete = Manca una parte del suo testo
whynot-status-not-allowed = Il centro non consente questo tipo di testo
whynot-needs-approval = Un amministratore deve prima approvare il testo
whynot-language-not-licensed = La licenza vale per altre lingue
whynot-licence-expired = La licenza è scaduta
whynot-licence-missing = Non c’è una licenza
wording-licensed = Testo: fornito dal suo titolare con una licenza
wording-local = Testo: proprio del centro

## The audit trail

trail-action-pack-installed = Installazione di un pacchetto di questionari
trail-action-signer-added = Aggiunta di un editore di pacchetti
trail-action-signer-removed = Rimozione di un editore di pacchetti
trail-action-wording-approved = Approvazione di un testo
trail-action-wording-withdrawn = Revoca dell’approvazione di un testo
trail-action-pin-set = Modifica del proprio PIN
trail-action-second-keyed = Secondo inserimento di un modulo da carta
trail-action-second-settled = Risoluzione di una differenza fra due letture
trail-action-interpreter-noted = Annotazione dell’interprete
trail-action-handed-to-patient = Consegna dello schermo a un paziente
trail-action-taken-back-from-patient = Ripresa dello schermo
trail-action-printed = Stampa di un modulo in bianco
trail-action-questionnaire-exported = Scrittura di un questionario in un file

## Questionnaires and their wordings

questionnaires-what = Quali questionari ci sono qui e con quale testo si possono leggere ai pazienti.
# $n (text): number of the version.
questionnaires-version = Versione { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } domanda
        [many] { $n } di domande
       *[other] { $n } domande
    }
questionnaires-built-in = Parte di Prombook
# $pack (text): its name.
questionnaires-pack = Dal pacchetto { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Titolare: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licenza { $number }
# $day (text): a date.
questionnaires-until = Vale fino al { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Condizioni: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Disponibile in { $n } lingue su { $of }
questionnaires-open = Testi
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Testi: { $form }
wordings-language = Lingua
wordings-kind = Testo
wordings-approval = Approvato
wordings-use = Uso qui
wordings-offered = Disponibile
# $person (text): who. $at (text): when.
wordings-approved = Da { $person }, { $at }
wordings-read = Leggi
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Leggi: { $form }, { $language }
wordings-withdraw = Revoca l’approvazione
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Revoca l’approvazione: { $form }, { $language }
wordings-withdraw-means = Revocare un’approvazione non interrompe nulla di già iniziato; con quel testo non si inizia più nulla di nuovo.
wordings-incomplete = Non completo in:
status-published = Pubblicato dal suo titolare
status-licensed = Con licenza del suo titolare
status-collated = Ricostruito
status-local = Proprio del centro
status-own = Proprio di Prombook
status-means-published = Parola per parola ciò che il titolare ha pubblicato.
status-means-licensed = Fornito dal titolare in un pacchetto, con una licenza.
status-means-collated = Ricostruito da copie pubbliche concordi, senza il documento del titolare. Ciascuno richiede un’approvazione prima di essere disponibile.
status-means-local = Una traduzione o una domanda che questo centro ha scritto o adottato da sé. Nessun altro l’ha controllata.
status-means-own = Domande scritte da Prombook, dove non esiste un testo ufficiale.
allow-title = Quali testi si possono usare qui
allow-what = Vale per i moduli nuovi. I moduli già iniziati continuano come sono.
allow-save = Salva
allow-saved = Salvato.
export-title = Scriverlo in un file
export-what = Un FHIR Questionnaire con tutte le sue traduzioni, per altri programmi.
export-folder = Cartella
export-folder-hint = Lasciare vuoto per la cartella abituale.
export-go = Scrivi il file
# $path (text): where it is.
export-done = Scritto: { $path }

## Approving collated wordings

collated-title = Testi da approvare
collated-what = Questi testi sono stati ricostruiti da copie pubbliche che concordano fra loro. Non è stato possibile confrontarli con i documenti dei titolari. Finché qualcuno qui non approva un testo, nessun modulo è disponibile con quel testo.
collated-name = Con ogni approvazione si conservano il Suo nome e la data. Leggere ciò che si approva, o farlo leggere a qualcuno che conosce la lingua.
collated-all = Seleziona tutti
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Approva
        [one] Approva { $n } testo
        [many] Approva questi { $n } di testi
       *[other] Approva questi { $n } testi
    }
collated-none = Selezionare almeno un testo.
collated-later = Più tardi
collated-later-what = In seguito si trovano in Impostazioni, Questionari.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = Da dove viene: { $source }
reading-english = Inglese
reading-approve = Approva questo testo
reading-close = Chiudi

## Packs

packs-what = Un pacchetto porta questionari, i loro testi e la loro licenza in un unico file firmato.
packs-none = Nessun pacchetto installato.
packs-pack = Pacchetto
packs-publisher = Editore
packs-installed-at = Installato
packs-holds = Questionari
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Ripreso da un FHIR Questionnaire
packs-brings-nothing = Al momento non porta nulla:
packs-look-title = Installare da un file
packs-folder = Cartella
packs-folder-hint = Per esempio una chiavetta USB. Lasciare vuoto per la cartella abituale.
packs-look = Cerca file
packs-file = File
packs-size = Dimensione
packs-open = Dettagli
# Begins with what the button shows. $file (text): its name.
packs-open-named = Dettagli: { $file }
packs-no-files = In questa cartella non c’è nessun pacchetto e nessun Questionnaire.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, versione { $n }
# $person (text): the publisher, as named here.
packs-signed = Firmato da { $person }
packs-unsigned = Un FHIR Questionnaire, non firmato da nessuno. Il suo testo vale come testo proprio del centro.
# $digest (text): letters and digits.
packs-digest = Impronta (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = Per il suo editore: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Versione { $n } al posto della versione { $here }
packs-new = Nuovo qui
packs-languages = Lingue:
# $languages (text): their own names.
packs-audio = Registrato per l’ascolto:
packs-notices = Sempre mostrato insieme:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } modulo incompiuto continua nella versione { $here }.
        [many] { $n } di moduli incompiuti continuano nella versione { $here }.
       *[other] { $n } moduli incompiuti continuano nella versione { $here }.
    }
packs-not-carried = Che cosa non viene ripreso
packs-place = Dove
packs-element = Che cosa
packs-loss = Che cosa comporta
loss-dropped = Omesso; non cambia altro
loss-simplified = Al suo posto c’è qualcosa di più semplice
loss-unusable = Ciò che ne ha bisogno non si può usare
packs-install = Installa
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, versione { $n }, è installato.
packs-approve = Guarda i suoi testi
packs-close = Chiudi
signers-title = Editori
signers-what = Si accettano solo pacchetti degli editori in questo elenco. Prima di aggiungere un editore, confrontare la chiave con lui per telefono.
signers-none = Nell’elenco non c’è ancora nessun editore.
signers-name = Nome
signers-key = Chiave pubblica
signers-key-hint = Come la fornisce l’editore: 56 caratteri, a cominciare da RW.
signers-id = Chiave
signers-added = Aggiunto
signers-removed = Rimosso; non si accetta più nulla di nuovo
signers-add = Aggiungi un editore
signers-added-now = Aggiunto. Leggere la chiave all’editore e confrontarla.
signers-remove = Rimuovi
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Rimuovi: { $person }
pack-unreadable = Il file non si può leggere. Copiarlo di nuovo qui, poi cercare ancora una volta.
pack-too-large = Il file è più grande di qualsiasi pacchetto. Chiedere al suo editore.
pack-unsigned = Nessuno ha firmato questo file, quindi non si può dire di chi sia. Chiedere all’editore quello firmato.
pack-unknown-signer = Il file è firmato con una chiave che non è nell’elenco degli editori. Dopo aver confrontato la chiave con l’editore, aggiungerla e cercare di nuovo.
pack-altered = Il file non è quello che il suo editore ha firmato. Non usarlo; procurarselo di nuovo.
pack-not-a-pack = Questo non è né un pacchetto né un Questionnaire, oppure è di un tipo che questa versione di Prombook non conosce.
pack-malformed = Il file si contraddice. Inviare al suo editore quanto indicato sotto.
pack-case-failed = Un esempio svolto non dà il risultato che il file indica, quindi i suoi punteggi non sono affidabili. Inviare al suo editore quanto indicato sotto.
pack-not-newer = Questa versione, o una più recente, è già qui. Non c’è nulla da installare.
pack-expired = La licenza è scaduta. Chiedere al suo editore un pacchetto rinnovato.
pack-conflict = Porta un questionario che è già qui, ma con un contenuto diverso. Chiedere al suo editore un questionario con una versione propria.
pack-changed = Il file è cambiato da quando è stato guardato. Guardarlo di nuovo.
pack-unusable = Una parte di questo Questionnaire non si può usare affatto. La tabella indica quale.

## Languages

languages-what = Che cosa Prombook può dire in ogni lingua, chi l’ha scritto e chi l’ha controllato.
languages-language = Lingua
languages-for = Per
languages-window = Finestra e moduli
languages-forms = Solo moduli
languages-words = Testo della finestra
languages-draft = Bozza, non controllata da un madrelingua
# $by (text): a name, and when.
languages-checked = Controllato da { $by }
languages-written = Scritte
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } di { $of }
languages-patient = Schermo del paziente
languages-patient-yes = Sì
languages-patient-no = Non ancora
languages-offered = Questionari disponibili
languages-withheld = Non disponibili
languages-none = Nessuno
languages-unwritten = Non ancora tradotte
languages-unwritten-what = Queste frasi sono mostrate in inglese, con { $mark } accanto.
