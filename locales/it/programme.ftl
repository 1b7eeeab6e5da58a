### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Oggi
title-alerts = Allerte
title-alert = Allerta
nav-today = Oggi

plan-state-ahead = non ancora aperta
plan-state-in-window = nella finestra
plan-state-due = prevista oggi
plan-state-overdue = in ritardo
plan-state-missed = mancata
plan-state-begun = iniziata
plan-state-done = fatta
plan-state-late = fatta fuori dalla finestra
plan-state-not-done = non fatta
plan-state-not-expected = non attesa

today-title = Oggi
today-beside = Che cos’altro attende
today-rest = Richieste di chiarimento e invio
today-no-kit = In questo centro non è ancora attivo alcun programma. I partecipanti si possono comunque trovare qui.
today-screen = Verifica l’idoneità
today-screen-for = Verifica l’idoneità: { $kit }
today-nothing = Oggi non è previsto nulla.
today-first =
    { $count ->
        [one] Mostrata { $shown } di { $n } prevista.
        [many] Le prime { $shown } di { $n } di previste.
       *[other] Le prime { $shown } di { $n } previste.
    }
today-states = Mostra
today-state-all = Tutto ({ $n })
today-state = { $state } ({ $n })
today-rule = In ritardo: il giorno è passato e la finestra è ancora aperta. Mancata: la finestra si è chiusa.
today-col-who = Partecipante
today-col-visit = Visita
today-col-state = Stato
today-col-day = Giorno
today-col-contact = Contatto
today-col-do = Che cosa fare
today-days-left =
    { $count ->
        [one] Resta { $n } giorno
        [many] Restano { $n } di giorni
       *[other] Restano { $n } giorni
    }
today-last-day = ultimo giorno
today-days-over =
    { $count ->
        [one] { $n } giorno di ritardo
        [many] { $n } di giorni di ritardo
       *[other] { $n } giorni di ritardo
    }
today-contacts-none = non tentato
today-contacts =
    { $count ->
        [one] { $n } tentativo
        [many] { $n } di tentativi
       *[other] { $n } tentativi
    }
today-reached = Raggiunto
today-not-reached = Nessuna risposta
today-reached-named = Raggiunto: { $number }, per { $visit }
today-not-reached-named = Nessuna risposta: { $number }, per { $visit }
today-how = Contatto per
today-how-phone = Telefono
today-how-message = Messaggio
today-how-letter = Lettera
today-how-in-person = Di persona
today-noted = Annotato per { $number }: { $result } ({ $how })
today-begin = Inizia
today-go-on = Continua
today-look = Guarda
today-begin-named = Inizia { $visit } con { $number }
today-go-on-named = Continua { $visit } di { $number }
today-look-named = Guarda { $number }, { $visit }
today-nothing-due = Non è previsto nulla.
today-alerts =
    { $count ->
        [0] Nessuna allerta aperta
        [one] { $n } allerta aperta
        [many] { $n } di allerte aperte
       *[other] { $n } allerte aperte
    }
today-alerts-late =
    { $count ->
        [one] { $n } allerta è in ritardo.
        [many] { $n } di allerte sono in ritardo.
       *[other] { $n } allerte sono in ritardo.
    }
today-alerts-all = Tutte le allerte
today-unfinished =
    { $count ->
        [0] Nessun modulo non concluso
        [one] { $n } modulo non concluso
        [many] { $n } di moduli non conclusi
       *[other] { $n } moduli non conclusi
    }
today-unfinished-all =
    { $count ->
        [one] Mostra { $n }
        [many] Mostra tutti ({ $n })
       *[other] Mostra tutti ({ $n })
    }
today-queries =
    { $count ->
        [0] Nessuna richiesta di chiarimento aperta
        [one] { $n } richiesta di chiarimento aperta
        [many] { $n } di richieste di chiarimento aperte
       *[other] { $n } richieste di chiarimento aperte
    }
today-waiting =
    { $count ->
        [0] Tutto è inviato
        [one] { $n } registrazione in attesa di invio
        [many] { $n } di registrazioni in attesa di invio
       *[other] { $n } registrazioni in attesa di invio
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } visita non ancora inviata
        [many] { $n } di visite non ancora inviate
       *[other] { $n } visite non ancora inviate
    }
today-print = Stampa l’elenco del giorno
today-printing = Stampa in corso…
today-printed =
    { $count ->
        [one] { $n } pagina è scritta in
        [many] { $n } di pagine sono scritte in
       *[other] { $n } pagine sono scritte in
    }
today-keys = Tasti: ↓ e ↑ scelgono una riga, Invio inizia o continua. Su una riga, 1 annota che la persona è stata raggiunta, 2 che nessuno ha risposto, 3 apre il partecipante. F2 riporta qui da ovunque, F4 apre le allerte, F8 trova la prossima visita prevista, F9 va a che cos’altro attende.
today-keys-register = F11 apre il registro della seduta.
# $only (text): keys, each with what it shows.
today-keys-only = Mostra solo: { $only }. Lo stesso tasto di nuovo mostra tutto.

alert-severity-emergency = Emergenza
alert-severity-urgent = In giornata
alert-severity-review = Da rivedere
alert-state-open = aperta
alert-state-late = in ritardo
alert-state-acted = esito da annotare
alert-state-promise-due = controllo promesso da fare
alert-state-closed = chiusa
alert-left-minutes =
    { $count ->
        [one] Resta { $n } minuto
        [many] Restano { $n } di minuti
       *[other] Restano { $n } minuti
    }
alert-left-hours =
    { $count ->
        [one] Resta { $n } ora
        [many] Restano { $n } di ore
       *[other] Restano { $n } ore
    }
alert-left-days =
    { $count ->
        [one] Resta { $n } giorno
        [many] Restano { $n } di giorni
       *[other] Restano { $n } giorni
    }
alert-over-minutes =
    { $count ->
        [one] Oltre di { $n } minuto
        [many] Oltre di { $n } di minuti
       *[other] Oltre di { $n } minuti
    }
alert-over-hours =
    { $count ->
        [one] Oltre di { $n } ora
        [many] Oltre di { $n } di ore
       *[other] Oltre di { $n } ore
    }
alert-over-days =
    { $count ->
        [one] Oltre di { $n } giorno
        [many] Oltre di { $n } di giorni
       *[other] Oltre di { $n } giorni
    }
alert-nobody = una persona che non è entrata nel programma
alert-fired = scattata { $at }
alert-second = Secondo destinatario: { $to }

alerts-title = Allerte
alerts-closed = Mostra anche le allerte chiuse
alerts-none = Qui non è scattata alcuna allerta.
alerts-none-open = Nessuna allerta è aperta.
alerts-col-what = Allerta
alerts-col-who = Riguarda
alerts-col-state = Stato
alerts-col-due = Intervenire entro
alerts-col-to = Informare
alerts-fired =
    { $count ->
        [one] Qui è scattata { $n } allerta.
        [many] Qui sono scattate { $n } di allerte.
       *[other] Qui sono scattate { $n } allerte.
    }
alerts-in-time =
    { $count ->
        [one] Per { $n } si è intervenuti in tempo.
        [many] Per { $n } si è intervenuti in tempo.
       *[other] Per { $n } si è intervenuti in tempo.
    }
alerts-overridden =
    { $count ->
        [one] { $n } è stata accantonata con un motivo.
        [many] { $n } sono state accantonate con un motivo.
       *[other] { $n } sono state accantonate con un motivo.
    }
alerts-burden = { $rate } ogni cento visite.
alerts-keys = Tasti: ↓ e ↑ scelgono un’allerta, Invio la apre, F2 va a Oggi.

alert-back = Tutte le allerte
alert-why = Perché è scattata
alert-instruction = Che cosa fa questo centro
aloud-read = Leggi ad alta voce
aloud-stop = Interrompi la lettura
alert-steps = Annotato finora
alert-steps-none = Non è ancora stato annotato nulla.
alert-until = Intervenire entro: { $at }
alert-step-by = { $day }, { $by }
alert-step-corrected = Corretto: { $reason }
alert-keep = Annota
alert-kept = Annotato.
alert-over = Questa allerta è chiusa.
alert-now-of = { $at } di { $n }
alert-now-title = Un’allerta: leggerla prima di continuare
alert-now-go-on = Continua
alert-now-act = Annota che cosa è stato fatto
alert-now-must = Si può continuare dopo aver annotato che cosa è stato fatto.
alert-now-refused = Non è stato possibile annotarlo. L’allerta resta nell’elenco delle allerte.

## Ways, steps, kits: the fields of a step

steps-yes = Sì
steps-no = No
steps-choose = Scegliere…
steps-optional = Si può lasciare vuoto
steps-empty = Svuota
steps-empty-named = Svuota: { $field }
steps-when = Quando
steps-day = Giorno
steps-day-hint = Giorno, mese, anno, per esempio 27 3 2026. Lasciare vuoto per oggi, { $today }.
steps-reason-hint = Si conserva con la correzione. Non scrivere qui alcun nome.
# $language (text): a language.
steps-not-worded = Questo testo non è scritto in questa lingua: { $language }. Leggerlo con un interprete; qui è in un’altra lingua.
steps-keep = Salva
steps-keys = Tasti: da 1 a 9 rispondono a una domanda e passano alla successiva, le frecce scelgono, Invio continua.
steps-back = Indietro
steps-kept-notes = Conservato. Da sapere:
steps-nobody = Non si chiede ancora alcun nome. Chi può partecipare viene iscritto subito dopo, e ciò che è stato detto qui si conserva per quella persona. Chi non può viene contato senza nome né numero.
steps-reading = Il Suo ruolo non annota nulla qui.
steps-not-entered = Questa persona non entra nel programma.
steps-not-entered-what = Ciò che è stato detto si conserva senza nome né numero, perché la persona sia contata.
steps-screen-again = Verifica un’altra persona

title-step = Annotare un passaggio
title-noted = Che cosa è stato annotato
noted-correct = Correggi
noted-by = { $day }, annotato da { $by }
noted-corrected = Corretto: { $reason }
noted-as-read = Come è stato letto
noted-follow = Che cosa è seguito
noted-before = Come era annotato prima
register-screened = Questa persona può partecipare. Una volta iscritta, la verifica dell’idoneità si conserva per lei e poi viene il consenso.

way-enter = Entrare in un programma:
way-outside = Fuori dalla popolazione primaria
way-index = Si conta dal { $day }
way-index-correct-named = Correggi il giorno da cui tutto si conta, { $day }
way-sessions = Presente a { $came } sedute su { $all }; previste: { $planned }
way-blocked = Nulla prosegue finché non è annotato che cosa è stato fatto per un’allerta.
way-blocked-open = Apri l’allerta
way-offered = Che cosa si può annotare adesso
way-plan = Visite del programma
way-col-visit = Visita
way-col-state = A che punto è
way-col-day = Giorno
way-col-window = Vale dal
way-window = { $opens } al { $closes }
way-last-day = ultimo giorno
way-days-left =
    { $count ->
        [one] Resta { $n } giorno
        [many] Restano { $n } di giorni
       *[other] Restano { $n } giorni
    }
way-open-named = Apri: { $visit }
way-noted = Che cosa è stato annotato
way-earlier =
    { $count ->
        [one] { $n } nota precedente
        [many] { $n } di note precedenti
       *[other] { $n } note precedenti
    }
way-look = Cronologia
way-look-named = Cronologia: { $step }, { $day }
participant-way = Programmi e visite

plan-in-window = Nella sua finestra, { $window }
plan-out-of-window = Fuori dalla sua finestra, { $window }
plan-patient = Partecipante:
plan-staff = Personale:
plan-left =
    { $count ->
        [one] Resta { $n } minuto di { $all }
        [many] Restano { $n } di minuti di { $all }
       *[other] Restano { $n } minuti di { $all }
    }
plan-over =
    { $count ->
        [one] Oltre di { $n } minuto
        [many] Oltre di { $n } di minuti
       *[other] Oltre di { $n } minuti
    }
plan-todo =
    { $count ->
        [one] { $n } cosa è ancora da fare.
        [many] { $n } di cose sono ancora da fare.
       *[other] { $n } cose sono ancora da fare.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Poi: { $form }
plan-all-done = Tutto ciò che questa visita richiede è fatto, oppure è indicato perché no.
plan-not-done = Non fatto: { $why }
plan-not-done-look = Cronologia: perché { $form } non è stato fatto
plan-not-done-because = Non fatto, perché…
plan-not-done-because-named = Non fatto, perché…: { $form }
plan-not-done-title = Perché { $form } non è stato fatto?
plan-not-done-keep = Annota
plan-not-here = Questo modulo non è su questo computer.
plan-steps = Da annotare in questa visita
plan-step-open = non ancora annotato
plan-step-noted = annotato
plan-step-note = Annota
plan-step-named = Annota: { $step }
plan-step-look = Cronologia: { $step }
plan-others = Altri moduli di questa visita
plan-other-ways = Altri moduli, lingue e modi
kit-level-essential = Essenziale
kit-level-supporting = Di supporto
kit-level-optional = Facoltativo

title-kits = Programmi
title-kit = Programma
kits-what = Un programma dice chi partecipa, che cosa si chiede a chi e quando, e che cosa si sorveglia. Qui non avviene nulla di tutto ciò finché il centro non lo attiva.
kits-col-kit = Programma
kits-col-state = Qui
kits-col-people = Persone
kits-version = versione { $version }
kits-missing = Non su questo computer: { $forms }
kits-draft = I suoi testi in questa lingua non sono stati controllati da un madrelingua.
kits-pack = Dal pacchetto { $pack }
kits-runs = Attivo qui
kits-rests = Non attivo qui
# $version (text): like 07-v2.
kits-waits = La versione { $version } attende approvazione
kits-people =
    { $count ->
        [one] { $n } persona
        [many] { $n } di persone
       *[other] { $n } persone
    }
kits-open = Apri
kits-open-named = Apri: { $kit }
kits-none = Su questo computer non c’è alcun programma. Altri arrivano con i pacchetti.
kit-back = Tutti i programmi
kit-decide = Che cosa decide questo centro
kit-decide-what = Ha effetto non appena si salva: le persone devono essere reperibili, e dei valori risponde un responsabile clinico.
kit-recipients = Chi informare quando scatta un’allerta
kit-recipients-hint = Un numero di telefono, un cercapersone, una stanza: ciò che serve al personale per trovarli.
kit-optional = Visite facoltative che si svolgono qui
kit-confirm = Valori che un responsabile clinico conferma
kit-confirm-what = Queste allerte non scattano prima che i loro valori siano confermati qui.
kit-confirmed-by = Responsabile clinico che li ha confermati
kit-reasons = Motivi di questo centro
kit-reason-add = Aggiungi a: { $list }
kit-reason-remove = Rimuovi
kit-reason-remove-named = Rimuovi: { $reason }
kit-keep = Salva
kit-run = Attiva qui
kit-rest = Disattiva qui
kit-kept = Salvato. Il programma è attivo qui.
kit-kept-rests = Salvato. Il programma non è attivo qui.
kit-visits = Visite
kit-col-when = Quando
kit-col-level = Importanza
kit-col-forms = Moduli
kit-col-minutes = Minuti
kit-minutes = partecipante { $patient }, personale { $staff }
kit-off = non si svolge qui
kit-form-out = tralasciato qui
kit-form-missing = non su questo computer
kit-alerts = Che cosa si sorveglia
kit-col-alert = Allerta
kit-col-sets-off = Che cosa la fa scattare
kit-col-tell = Chi viene informato
kit-col-within = Intervenire entro
kit-col-source = Da dove vengono i valori
kit-within-minutes =
    { $count ->
        [one] { $n } minuto
        [many] { $n } di minuti
       *[other] { $n } minuti
    }
kit-within-hours =
    { $count ->
        [one] { $n } ora
        [many] { $n } di ore
       *[other] { $n } ore
    }
kit-within-days =
    { $count ->
        [one] { $n } giorno
        [many] { $n } di giorni
       *[other] { $n } giorni
    }
kit-alert-waits = Non scatta ancora: i suoi valori non sono confermati.
kit-proposal = una proposta, senza fonte pubblicata
kit-locked = Che cosa non si può modificare qui
kit-background = Che cosa si chiede alle persone di sé
kit-sources = Su che cosa si basa

## What a site makes of a programme

tailor-title = Che cosa ne fa questo centro
tailor-what = Tutto questo cambia ciò che si chiede o ciò che le persone leggono. Ha effetto quando un’altra persona del centro lo approva, come versione a sé.
tailor-most =
    { $count ->
        [one] Al massimo { $n }.
        [many] Al massimo { $n }.
       *[other] Al massimo { $n }.
    }
tailor-names = Come si chiamano qui i ruoli
tailor-names-hint = Dove è vuoto, si chiamano come nel programma. I codici restano gli stessi.
tailor-forms = Moduli tralasciati qui
tailor-windows = Quando valgono le visite
tailor-windows-hint = Giorni prima e dopo il giorno di una visita in cui questa vale ancora.
# Followed by a field for a number of days.
tailor-before = Giorni prima
# Followed by a field for a number of days.
tailor-after = Giorni dopo
tailor-locked = Bloccato dal programma. Un centro non può modificarlo.
tailor-propose = Proponi
own-heading = Domande di questo centro
own-what = Si pongono dopo i moduli di una visita, in un modulo a parte che lo dice, e partono con codici che iniziano con local_.
# $n (text): a number.
own-question-nth = Domanda propria { $n }
own-visit = Posta in
own-kind = Si risponde con
own-kind-name-yes-no = Sì o no
own-kind-name-choice = Una di più risposte
own-kind-name-number = Un numero
own-kind-name-text = Poche parole
# $language (text): its own name.
own-words = Domanda ({ $language })
# $n (text): a number.
own-option = Risposta { $n }
own-option-add = Una risposta in più
own-option-remove = Una risposta in meno
own-word-in = Formularla anche in questa lingua:
# $language (text): its own name.
own-unword = Non in questa lingua: { $language }
own-add = Aggiungi una domanda
own-remove = Rimuovi
# $question (text): what is asked.
own-remove-named = Rimuovi: { $question }
tailoring-title = Versioni di ciò che questo centro ne fa
tailoring-as-it-came = Il programma è attivo così com’è arrivato: qui non è stato modificato nulla.
tailoring-unversioned = Deciso prima che ci fossero versioni
tailoring-none = Nulla è diverso dal programma così com’è arrivato.
tailoring-before = Versioni precedenti
tailoring-state-waits = attende approvazione
tailoring-state-in-force = in vigore
tailoring-state-former = è stata in vigore
tailoring-state-refused = rifiutata
tailoring-state-replaced = proposta di nuovo prima che qualcuno decidesse
# $author (text): a name. $at (text): a moment.
tailoring-made = Proposta da { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Approvata da { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Approvata da { $who }, { $at }, da cui era stata anche proposta: nessun altro del centro poteva farlo.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Rifiutata da { $who }, { $at }:
tailoring-may-yes = Può farla entrare in vigore. Fino ad allora continua ciò che è in vigore.
tailoring-may-alone = Questa proposta è Sua, e nessun altro di questo centro può approvarla: non c’è un altro amministratore né un clinico. Può approvarla Lei. Viene annotata come decisione solo Sua.
tailoring-may-another = Questa proposta è Sua. La approva un altro amministratore o un clinico. Fino ad allora continua ciò che è in vigore.
tailoring-may-no = La approva un amministratore o un clinico. Fino ad allora continua ciò che è in vigore.
tailoring-may-nothing = Nulla è in attesa.
tailoring-alone = So che nessun altro ha guardato questa proposta e la decisione è solo mia
tailoring-approve = Approva
tailoring-refuse = Non approvare
tailoring-reason-why = Perché no

## Person and quality

title-person = Risposte nel tempo
title-quality = Qualità dei dati
person-heading = Risposte nel tempo
person-print = Scrivi in PDF
person-back = Torna al partecipante
person-written = Il PDF è qui:
person-no-scores = Non c’è ancora alcun punteggio.
person-points = Lo stesso in tabella
person-day = Giorno
person-visit = Visita
person-score-head = Punteggio
person-how = Come è stata data la risposta
person-form = Modulo
person-what = Punteggi, correzioni
person-all-forms = Tutti i moduli
person-open = Apri
person-open-named = Apri { $form } del { $day }
person-legend-error = Ombreggiato: errore di misura, { $amount } ({ $source })
person-legend-important = Linea tratteggiata: una variazione di { $amount } è ritenuta importante ({ $source })

move-open = Sposta in un’altra registrazione…
move-title = Spostare questo modulo in un’altra registrazione
move-means = Il modulo viene ritirato qui e conservato, così come è stato compilato, nella registrazione a cui appartiene. Entrambe le registrazioni lo riportano.
move-number = Numero di studio a cui appartiene
move-number-hint = Per esempio 07-0004
move-do = Sposta il modulo

query-open = Chiedi un chiarimento…
query-title = Chiedere un chiarimento su questo modulo
query-what = Il centro vede la richiesta e risponde. Nel modulo non cambia nulla.
query-step-open = Chiedi un chiarimento…
query-step-title = Chiedere un chiarimento su ciò che è stato annotato
query-step-what = Il centro vede la richiesta e risponde. Di ciò che è stato annotato non cambia nulla.
query-item = Che cosa riguarda
query-whole = L’intero modulo
query-question = Domanda { $number }
query-text = La Sua richiesta
query-text-hint = Non scrivere qui alcun nome.
query-do-ask = Chiedi
query-cancel = Annulla
query-answer = Risposta
query-do-answer = Rispondi
query-do-close = Risolvi
query-settled = Risolta
query-answered = Con risposta
query-asked = Aperta
query-days =
    { $count ->
        [one] { $n } giorno
        [many] { $n } di giorni
       *[other] { $n } giorni
    }
screen-somebody = Verifica l’idoneità
screen-somebody-for = Verifica l’idoneità: { $kit }

query-open-form = Apri il modulo

query-open-named = Apri il modulo, { $what }
query-open-step = Apri ciò che è stato annotato
query-open-step-named = Apri ciò che è stato annotato, { $what }

quality-title = Qualità dei dati
quality-queries-head =
    { $count ->
        [0] Nessuna richiesta di chiarimento aperta
        [one] { $n } richiesta di chiarimento aperta
        [many] { $n } di richieste di chiarimento aperte
       *[other] { $n } richieste di chiarimento aperte
    }
quality-show-settled = Mostra quelle risolte
quality-ask-where = Per chiedere un chiarimento, aprire il modulo che riguarda, o ciò che è stato annotato.
quality-findings =
    { $count ->
        [0] Non è stato trovato nulla di forse errato
        [one] { $n } punto forse errato
        [many] { $n } di punti forse errati
       *[other] { $n } punti forse errati
    }
quality-kinds = Mostra solo
quality-kind-all = Tutto ({ $n })
quality-kind = { $kind } ({ $n })
quality-kind-missing = Nessuna risposta
quality-kind-out-of-window = Fuori dalla finestra
quality-kind-implausible = Poco verosimile
quality-kind-too-fast = Molto veloce
quality-kind-all-same = Tutte uguali
quality-kind-late = Inserito tardi
# $n (text): a number of days, always more than one.
quality-rule-late = Inserito tardi: più di { $n } giorni dopo la compilazione del modulo. Questo limite è una nostra proposta.
quality-shown = Sono mostrati i { $n } più recenti di { $of }.
quality-about = Riguarda
quality-found = Che cosa è stato trovato
quality-measures = Misure
quality-measure = Misura
quality-value = Valore
quality-how = Come si calcola

## Notices

notice-alerts-late = Un’allerta è in ritardo: nessuno è intervenuto in tempo, o è arrivato il giorno di un controllo promesso.
notice-go-alerts = Vai alle allerte

## Packs that bring programmes

packs-kit = Programma
packs-kit-visits =
    { $count ->
        [one] { $n } visita
        [many] { $n } di visite
       *[other] { $n } visite
    }
packs-kit-stay = Chi è nella versione { $here } vi resta.
packs-kit-missing = Questionari portati da altri pacchetti e che qui non ci sono:
way-events = Ogni volta che accade
way-waits = Con data una volta annotato l’inizio: { $visits }
plan-otherwise = Altro…
plan-otherwise-named = Altro…: { $visit }, in un altro giorno o non fatta
plan-otherwise-title = { $visit }: in un altro giorno
plan-visit-not-done = { $visit }: perché non si è svolta?
signin-alerts-late =
    { $count ->
        [one] { $n } allerta è in ritardo. Accedere per vederla.
        [many] { $n } di allerte sono in ritardo. Accedere per vederle.
       *[other] { $n } allerte sono in ritardo. Accedere per vederle.
    }
alert-gone-moved = Il modulo è stato spostato a un’altra persona
alert-gone-taken-back = Ciò che l’ha fatta scattare è stato invalidato
alert-instead = Apri l’allerta della persona a cui appartiene il modulo
kit-instructions = Che cosa fa questo centro in caso di allerta
kit-instructions-hint = Una riga della propria procedura. Nell’allerta compare per prima.
today-no-contact = Niente più contatti
noted-take-back = Annotato per errore…
noted-take-back-title = Annotato per errore
noted-take-back-means = Non vale più, né qui né sul server. Resta leggibile, con il motivo indicato.
noted-taken-back = Annotato per errore: non vale più
way-enough = Ciclo di sedute concluso
way-not-enough = Ciclo di sedute non ancora concluso
plan-form-not-expected = Non atteso: non risponde più ai questionari

## The register of a session

title-attendance = Registro della seduta
attendance-title = Registro della seduta
attendance-none = Qui non si svolge nessun programma con sedute.
attendance-kit = Programma
attendance-group = Gruppo
attendance-group-last = { $group }, ultima volta il { $day }
attendance-group-new = { $group }, un gruppo nuovo
attendance-day = Giorno, se non oggi
attendance-number = Seduta
attendance-heading = Seduta { $number } di { $planned }, { $day }
attendance-needed = Il ciclo è concluso con { $needed } sedute su { $planned } ({ $percent } %).
attendance-source = Fonte: { $source }
attendance-everybody = Sono venuti tutti
attendance-members = Nel gruppo { $group }
attendance-members-none = Nessuno fa ancora parte di questo gruppo.
attendance-others = Ancora in nessun gruppo
attendance-others-how = Chi è segnato qui fa parte da allora del gruppo { $group }.
attendance-col-name = Nome
attendance-col-course = Sedute finora
attendance-col-today = Questa seduta
attendance-came = Presente
attendance-missed = Assente
attendance-clear = Cancella
attendance-clear-named = Cancella il segno di { $name }
attendance-why = Perché assente: { $name }
attendance-choose = Perché no?
attendance-so-far = { $came } di { $planned }
attendance-missed-so-far = perse: { $missed }
attendance-too-few = Troppe sedute perse per concludere il ciclo
attendance-noted = Annotato: seduta { $number }, { $day }
attendance-gap = Seduta { $number } non annotata
attendance-reason = { $key }. { $reason }
attendance-open = Apri
attendance-open-named = Apri ciò che è annotato di { $name }
attendance-alert-named = Apri l’allerta su { $name }
attendance-tally = Presenti: { $came }. Assenti: { $missed }. Non segnati: { $open }.
attendance-open-rest = Di chi non è segnato non si annota nulla.
attendance-keep = Salva il registro
attendance-kept = Annotati: { $n }.
attendance-kept-before = Già annotati così: { $n }.
attendance-completed = Ciclo concluso con questa seduta: { $n }.
attendance-wrong = Non è stato ancora salvato nulla: correggere quanto detto sotto e salvare di nuovo.
attendance-keys = Le frecce su e giù vanno di nome in nome, una lettera al prossimo che comincia così. 1 o spazio: presente; 2: assente, poi la cifra del motivo; Canc cancella. F9: sono venuti tutti; F8: il prossimo non segnato; Invio: avanti.
