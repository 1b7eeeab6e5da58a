### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

person-course-one = { $score }: { $points } ({ $when }). Finora c’è un solo punteggio.
person-course-same = { $score }: { $from } ({ $since }), poi { $to } ({ $until }): nessuna differenza.
person-course-lower = { $score }: { $from } ({ $since }), poi { $to } ({ $until }): { $by } in meno.
person-course-higher = { $score }: { $from } ({ $since }), poi { $to } ({ $until }): { $by } in più.
person-when = { $day } ({ $visit })
person-amount-percent = { $points } (o { $percent } % del primo punteggio)
person-change-inside = La variazione è inferiore all’errore di misura di { $amount } ({ $source }).
person-change-outside = Una variazione di { $amount } o più supera l’errore di misura ({ $source }).
person-change-below = La variazione è inferiore a { $amount }, valore ritenuto importante ({ $source }).
person-change-important = Una variazione di { $amount } è ritenuta importante ({ $source }).
person-score = { $score }: { $points }
person-wording = testo { $digest }, { $status }
person-wording-published = pubblicato dal suo titolare
person-wording-licensed = fornito dal suo titolare con una licenza
person-wording-collated = ricostruito, non controllato
person-wording-local = proprio del centro
person-wording-own = proprio di Prombook
person-wording-unknown = non su questo computer
person-noted = concluso da { $by }, { $at }
person-lag-none = inserito lo stesso giorno
person-lag =
    { $count ->
        [one] inserito { $n } giorno dopo
        [many] inserito { $n } di giorni dopo
       *[other] inserito { $n } giorni dopo
    }
person-change = domanda { $number }: { $old } › { $new }
person-no-answer = nessuna risposta
person-correction = Corretto { $at } da { $by }: { $what }. Motivo: { $reason }
person-moved-to = Spostato a { $number }, { $at }, da { $by }; qui non conta. Motivo: { $reason }
person-moved-from = Spostato qui da { $number }, { $at }, a cura di { $by }. Motivo: { $reason }
person-taken-back = Ritirato { $at } da { $by }; non conta. Motivo: { $reason }
person-title = Risposte nel tempo: { $number }
person-printed = Stampato il { $day }
person-none = Non c’è ancora alcun punteggio.
person-forms = Tutti i moduli
person-col-day = Giorno
person-col-visit = Visita
person-col-score = Punteggio
person-col-form = Modulo
person-col-how = Come è stata data la risposta
person-col-what = Punteggi e correzioni

quality-what = { $number }, { $form }
quality-what-item = { $number }, { $form }, domanda { $question }
quality-what-step = { $number }, { $step }, { $day }
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Qualcosa che non è ancora arrivato su questo computer
quality-settled = Risolta
quality-nothing = Ancora nulla da contare
quality-share = { $part } di { $whole } ({ $percent } %)
quality-reason = { $reason }: { $n }
quality-newest =
    { $count ->
        [one] È contato solo { $n } modulo, il più recente.
        [many] Sono contati solo gli ultimi { $n } di moduli.
       *[other] Sono contati solo gli ultimi { $n } moduli.
    }
quality-visits = Visite fatte
quality-visits-how = Visite in cui ogni modulo essenziale è concluso, o qualcuno ha annotato perché no, su quelle attese fino a oggi. Oggi conta allo stesso modo.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] In { $n } altra visita qualcuno è venuto e manca qualcosa di essenziale.
        [many] In { $n } di altre visite qualcuno è venuto e manca qualcosa di essenziale.
       *[other] In altre { $n } visite qualcuno è venuto e manca qualcosa di essenziale.
    }
quality-not-expected =
    { $count ->
        [one] { $n } visita non è più attesa e non è contata.
        [many] { $n } di visite non sono più attese e non sono contate.
       *[other] { $n } visite non sono più attese e non sono contate.
    }
quality-learning =
    { $count ->
        [one] { $n } visita del periodo di rodaggio non è contata.
        [many] { $n } di visite del periodo di rodaggio non sono contate.
       *[other] { $n } visite del periodo di rodaggio non sono contate.
    }
quality-training = Copertura della formazione
quality-training-how = Moduli registrati da persone con la formazione convalidata il giorno della visita. L’obiettivo è il 100 %.
quality-window = Visite nella loro finestra
quality-window-how = Visite nella loro finestra, sulle visite fatte.
quality-instruments = Questionari con un punteggio
quality-instruments-how = Questionari con un punteggio, su quelli conclusi o annotati come non fatti.
quality-instruments-in = Questionari con un punteggio, { $language }
quality-instruments-in-how = Su quelli conclusi in questa lingua.
quality-not-done = Moduli e visite non fatti
quality-not-done-how = Annotati con il motivo.
quality-whole-visit = Visita
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Domande senza risposta
quality-items-how = Domande con un motivo al posto di una risposta, su tutte quelle poste.
quality-place = { $form }, domanda { $question }, { $language }, { $mode }
quality-place-how = Fra le domande che più spesso restano senza risposta.
quality-lag = Giorni fino all’inserimento
quality-lag-days = mediana { $median }, 90° centile { $most }
quality-lag-how = Dal giorno della visita, o dalla data sulla carta, al giorno in cui il modulo è stato concluso qui.
quality-sync = Ore fino alla ricezione
# $median, $most (text): hours.
quality-sync-hours = mediana { $median }, 90° centile { $most }
quality-sync-how = Dalla conclusione di un modulo su questo computer a quando il server dice di averlo.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } modulo non è stato ricevuto così com’è adesso.
        [many] { $n } di moduli non sono stati ricevuti così come sono adesso.
       *[other] { $n } moduli non sono stati ricevuti così come sono adesso.
    }
quality-last-sent = Giorni dall’ultimo invio di ogni computer
quality-last-sent-how = Di questo computer, da quando il server ha confermato qualcosa l’ultima volta; degli altri, da quando lo hanno detto l’ultima volta.
quality-this-computer = Questo computer
# $name (text): name of a computer.
quality-never-sent = { $name }: ancora nulla di inviato
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } giorno
        [many] { $name }: { $n } di giorni
       *[other] { $name }: { $n } giorni
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Moduli per modo in cui sono stati dati
quality-by-mode-how = Di tutti i moduli conclusi. Punteggi raccolti in modi diversi possono differire per questo.
quality-by-language = Moduli per lingua
quality-by-language-how = Di tutti i moduli conclusi, per lingua in cui sono stati letti.
quality-by-interpreter = Moduli con un interprete
quality-by-interpreter-how = Di tutti i moduli conclusi.
quality-by-proxy = Moduli a cui ha risposto qualcun altro
quality-by-proxy-how = Di tutti i moduli conclusi, quelli a cui si è risposto al posto del partecipante.
quality-provenance = Risposte di cui si conosce l’origine
quality-provenance-how = Risposte di cui si sa chi le ha registrate, in quale versione, formulazione e lingua, e come. L’obiettivo è il 100 %.
quality-corrections = Risposte corrette in seguito
quality-corrections-how = Risposte modificate dopo la conclusione del modulo, su tutte le risposte.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = senza motivo codificato
quality-queries = Richieste di chiarimento aperte
quality-queries-open =
    { $count ->
        [one] { $n } aperta; giorni: { $oldest }
        [many] { $n } aperte; giorni: mediana { $median }, la più vecchia { $oldest }
       *[other] { $n } aperte; giorni: mediana { $median }, la più vecchia { $oldest }
    }
quality-queries-none = Nessuna
quality-queries-how = Giorni da quando è stato chiesto il chiarimento.
quality-too-fast = Risposte molto veloci
quality-too-fast-how = In meno di un terzo del tempo che il programma prevede; senza programma, in meno di un secondo per domanda. Entrambi i limiti sono nostre proposte.
quality-all-same = Ovunque la stessa risposta
quality-all-same-how = Moduli con almeno cinque risposte, scelte da un elenco o su una scala, tutte uguali. Può essere giusto: chiedere.
quality-implausible = Date poco verosimili
quality-implausible-how = Prima della nascita, dopo l’inserimento, o di una persona con più di 120 anni.
quality-found-missing =
    { $count ->
        [one] { $n } domanda è senza risposta. { $reasons }
        [many] { $n } di domande sono senza risposta. { $reasons }
       *[other] { $n } domande sono senza risposta. { $reasons }
    }
quality-found-out-of-window = La visita era fuori dalla sua finestra, { $opens } – { $closes }.
quality-found-too-fast =
    { $count ->
        [one] { $n } domanda in { $took } s; meno di { $least } s è molto veloce.
        [many] { $n } di domande in { $took } s; meno di { $least } s è molto veloce.
       *[other] { $n } domande in { $took } s; meno di { $least } s è molto veloce.
    }
quality-found-all-same =
    { $count ->
        [one] { $n } risposta, uguale.
        [many] Tutti i { $n } di risposte sono uguali.
       *[other] Tutte le { $n } risposte sono uguali.
    }
quality-found-late =
    { $count ->
        [one] Inserito { $n } giorno dopo la compilazione.
        [many] Inserito { $n } di giorni dopo la compilazione.
       *[other] Inserito { $n } giorni dopo la compilazione.
    }
quality-found-before-birth = Una data precede la nascita del partecipante.
quality-found-too-old = Secondo la data di nascita, il partecipante aveva più di 120 anni.
quality-found-paper-after-visit = La data sulla carta è successiva alla visita.
quality-found-after-entry = Una data nelle risposte è successiva al giorno dell’inserimento.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = «{ $question }»: { $number } è fuori da { $low } a { $high }, dove sta di solito. È stato scritto come è stato misurato?

## Steps: their names, and what each is for

step-screening = Verifica dell’idoneità
step-screening-intro = Porre ogni domanda. Chi non può partecipare si conserva senza nome, perché tutti siano contati.
step-consent = Consenso
step-consent-intro = Ogni riga per sé. Un no a una riga non è un no alle altre.
step-offer = Proposta
step-offer-intro = Che cosa è stato proposto, come, e che cosa la persona ha deciso. Chi rifiuta riceve le cure abituali e può comunque partecipare.
step-start = Primo utilizzo
step-start-intro = Il giorno in cui la persona ha usato per la prima volta ciò che ha ricevuto.
step-engagement = Lo usa ancora?
step-engagement-intro = Che cosa vale come utilizzo si annota con la risposta.
step-stop = Utilizzo interrotto
step-stop-intro = La persona può smettere di usarlo e continuare a venire alle visite e a rispondere ai questionari.
step-change = Cambiamento della partecipazione
step-change-intro = Indicare che cosa finisce e che cosa continua. Ciò che non è nominato resta com’è.
step-completion = Fine del programma
step-completion-intro = Dopo questo non si chiede più nulla.
step-contact = Tentativo di contatto
step-not-done = Non fatto
step-not-done-intro = Indicare perché, così non viene contato come dimenticato.
step-session = Seduta
step-adverse = Evento avverso
step-adverse-intro = Annotarlo anche se nessuno pensa che sia stato causato dal programma. Seguire la propria procedura locale.
step-adverse-follow-up = Seguito di un evento avverso
step-adverse-follow-up-intro = Annotare ogni tentativo, anche quello che non ha raggiunto nessuno.
step-resource = Altre cure
step-resource-intro = Quante volte, o per quanto tempo, dall’ultima volta che è stato chiesto.
recall-last = Ultimo periodo chiesto: dal { $from } al { $to }.
recall-gap = Periodo non chiesto: dal { $from } al { $to } (giorni: { $n }).
recall-overlap = Periodo chiesto due volte: dal { $from } al { $to } (giorni: { $n }). Ciò che si conta entrambe le volte vale doppio.
step-unintended = Effetto non voluto
step-unintended-intro = Un effetto che nessuno ha voluto, su chiunque.
step-alert = Allerta
step-alert-action = Che cosa è stato fatto
step-alert-action-intro = Indicare che cosa è stato fatto per l’allerta e chi è stato informato.
step-alert-outcome = Esito dell’allerta
step-alert-outcome-intro = Che cosa ne è seguito. Con questo l’allerta è chiusa.
step-query = Richiesta di chiarimento
step-query-answer = Risposta a una richiesta di chiarimento
step-query-closed = Richiesta di chiarimento chiusa
step-moved = Modulo spostato

## How far somebody has got

stage-new = Non è ancora stato chiesto nulla
stage-not-eligible = Non entra
stage-eligible = Può entrare
stage-refused = Non ha dato il consenso
stage-consented = Ha dato il consenso
stage-deferred = Ha rimandato la decisione
stage-enrolled = Partecipa
stage-started = Usa ciò che ha ricevuto
stage-stopped = Ha smesso di usarlo, partecipa ancora
stage-ended = Non partecipa più
stage-completed = Percorso completato

## What is asked in a step

field-referral-source = Inviato da
field-pathway-point = Punto del percorso di cura
field-age-band = Età
field-sex = Genere
field-ethnic-scheme = Elenco delle categorie etniche
field-ethnic-2001 = Categoria etnica (2001)
field-ethnic-2021 = Categoria etnica (2021)
field-language = Lingua
field-reason = Motivo
field-reason-note = Motivo, in poche parole
field-screening-reason = Perché la persona non partecipa
field-screening-language = Lingua che la persona parla meglio
field-consent-language = Lingua in cui è stato letto o spiegato
field-consent-mode = Come è stato dato il consenso
field-interpreter = Interprete
field-interpreter-detail = Numero dell’interprete, o rapporto con la persona
field-evidence = Dove si trova il modulo firmato o la registrazione audio
field-arm = Che cosa è stato proposto
field-product = Prodotto
field-offered-by = Proposto da
field-mode = Come
field-script = Versione del testo da leggere
field-technology-language = Lingua della tecnologia
field-result = Decisione
field-reasons = Motivi
field-given-instead = Dato al suo posto
field-given-instead-note = Che cos’è
field-helped-by = Chi ha aiutato
field-downloaded = Scaricato il
field-logged-in = Primo accesso il
field-source = Chi lo dice
field-time-point = Chiesto a
field-active = Lo usa ancora
field-definition = Che cosa vale come utilizzo
field-definition-note = Cioè
field-measure = Che cosa è stato misurato
field-value = Quanto
field-not-started = Perché non è stato usato
field-note = Nota
field-last-used = Ultimo utilizzo il
field-started-by = Chi ha chiesto il cambiamento
field-ends = Finisce
field-goes-on = Riprende
field-data-kept = Ciò che è stato raccolto si conserva
field-results-wanted = Vuole conoscere i risultati
field-change-reason = Perché, se la persona vuole dirlo
field-status = Come è finito
field-how = Come
field-contact-result = Risultato
field-plan = Visita
field-turn = Quale di queste, contando da 0
field-instrument = Modulo
field-number = Numero della seduta
field-attended = Presente
field-group = Gruppo
field-session-group-hint = Numero del gruppo con cui viene, se ci sono gruppi
field-term = Che cosa è successo
field-onset = Iniziato il
field-end = Finito il
field-severity = Intensità
field-seriousness = Grave perché
field-related-technology = Correlato alla tecnologia
field-related-app = Correlato a questo software
field-related-visit = Correlato a una visita
field-expected = Era prevedibile
field-action = Che cosa è stato fatto
field-outcome = Esito
field-aware-day = Il centro ne è venuto a conoscenza il
field-aware-time = A che ora
field-reported-to = Segnalato a
field-what = Che cos’è
field-reached = Persona raggiunta
field-from = Dal
field-to = Al
field-category = Che cosa tocca
field-description = Che cosa è successo
field-affected = Chi ne è stato toccato
field-service = Servizio chiamato
field-time-called = Ora della chiamata
field-override = Perché non era necessario nulla
field-promised = Controllo promesso per il
field-false-alarm = Era un falso allarme
field-promise-kept = Il controllo promesso è avvenuto
field-contacts = Quanti altri servizi sono stati coinvolti
field-text = Testo
field-item = Domanda che riguarda
field-query-text = Richiesta
field-query-answer-text = Risposta
field-query-closed-text = Perché è risolta
field-adverse-seriousness-hint = Non scegliere nulla se non era grave.
field-adverse-aware-time-hint = Per esempio 09:05.
field-adverse-follow-up-aware-time-hint = Per esempio 09:05.
field-alert-action-time-called-hint = Per esempio 09:05.
field-alert-action-promised-hint = Il software lo ricorda in quel giorno.
field-screening-reason-hint = Solo se la persona non vuole, o non può, partecipare.

## Codes of lists

code-decline-no_device = nessun dispositivo
code-decline-no_internet_or_data = senza Internet o dati mobili
code-decline-no_storage_space = niente spazio sul dispositivo
code-decline-low_confidence_with_technology = poco a suo agio con la tecnologia
code-decline-language_not_available = non nella sua lingua
code-decline-prefers_face_to_face = preferisce di persona
code-decline-prefers_group = preferisce un gruppo
code-decline-privacy_concern = timori per la riservatezza
code-decline-cultural_reason = motivo culturale
code-decline-no_time = non ha tempo
code-decline-symptoms_improved = sta meglio
code-decline-does_not_think_it_will_help = non pensa che aiuterà
code-decline-carer_or_family_advice = consiglio di chi assiste o della famiglia
code-decline-other = altro
code-decline-prefers_not_to_say = preferisce non dirlo

code-not_started-could_not_download_or_log_in = non è riuscito a scaricarlo o ad accedere
code-not_started-forgot = ha dimenticato
code-not_started-symptoms_improved = sta meglio
code-not_started-chose_other_care = ha scelto altre cure
code-not_started-technical_fault = guasto tecnico
code-not_started-other = altro
code-not_started-not_known = non noto

code-stop-recovered = guarito
code-stop-no_benefit = nessun beneficio
code-stop-symptoms_worse = sta peggio
code-stop-adverse_event = evento avverso
code-stop-too_time_consuming = richiede troppo tempo
code-stop-technical_fault = guasto tecnico
code-stop-hard_to_use = difficile da usare
code-stop-language = lingua
code-stop-lost_access_to_device_or_internet = non ha più un dispositivo o Internet
code-stop-moved_to_other_care = passato ad altre cure
code-stop-licence_ended = licenza terminata
code-stop-other = altro
code-stop-prefers_not_to_say = preferisce non dirlo

code-visit_missed-no_contact_after_attempts = non è stato raggiunto
code-visit_missed-participant_unwell = non stava bene
code-visit_missed-participant_declined_this_visit = non ha voluto questa
code-visit_missed-site_capacity = centro senza disponibilità
code-visit_missed-interpreter_not_available = nessun interprete
code-visit_missed-instrument_not_available_in_language = modulo non disponibile nella sua lingua
code-visit_missed-system_fault = guasto di un sistema
code-visit_missed-participation_changed = ora partecipa in altro modo
code-visit_missed-other = altro

code-session_missed-participant_unwell = non stava bene
code-session_missed-no_time = non aveva tempo
code-session_missed-travel = non è potuto arrivare
code-session_missed-session_cancelled = seduta annullata
code-session_missed-interpreter_not_available = nessun interprete
code-session_missed-other = altro
code-session_missed-not_known = non noto

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = errore di trascrizione
code-correction-wrong_participant = partecipante sbagliato
code-correction-wrong_date = data sbagliata
code-correction-participant_corrected_own_answer = il partecipante ha corretto la propria risposta
code-correction-late_information = informazione arrivata dopo
code-correction-unit_or_scale_error = unità o scala sbagliata
code-correction-duplicate_entry = inserito due volte
code-correction-other_with_text = altro

code-not_entered-criteria_not_met = non soddisfa i criteri
code-not_entered-safety = sicurezza
code-not_entered-did_not_want_to = non voleva
code-not_entered-no_time = non ha tempo
code-not_entered-language_not_available = non nella sua lingua
code-not_entered-interpreter_not_available = nessun interprete
code-not_entered-other = altro
code-not_entered-prefers_not_to_say = preferisce non dirlo

code-recipients-clinician_on_site = Clinico in sede
code-recipients-duty_clinician = Clinico di turno
code-recipients-coordinator = Coordinatore
code-recipients-duty_manager = Dirigente di turno
code-recipients-site_lead = Responsabile del centro
code-recipients-sponsor_safety = Ufficio sicurezza del promotore

code-age_band-under_16 = Meno di 16
code-age_band-16_17 = Da 16 a 17
code-age_band-18_24 = Da 18 a 24
code-age_band-25_34 = Da 25 a 34
code-age_band-35_44 = Da 35 a 44
code-age_band-45_54 = Da 45 a 54
code-age_band-55_64 = Da 55 a 64
code-age_band-65_74 = Da 65 a 74
code-age_band-75_84 = Da 75 a 84
code-age_band-85_over = 85 o più
code-age_band-not_known = Non nota

code-sex-female = Femminile
code-sex-male = Maschile
code-sex-other = Altro
code-sex-unknown = Non noto

code-ethnic_scheme-2001 = Categorie del censimento 2001
code-ethnic_scheme-2021 = Categorie del censimento 2021
code-ethnic_scheme-not_stated = Non indicato

code-ethnic_2001-A = Bianco: britannico
code-ethnic_2001-B = Bianco: irlandese
code-ethnic_2001-C = Bianco: qualsiasi altro
code-ethnic_2001-D = Misto: bianco e nero caraibico
code-ethnic_2001-E = Misto: bianco e nero africano
code-ethnic_2001-F = Misto: bianco e asiatico
code-ethnic_2001-G = Misto: qualsiasi altro
code-ethnic_2001-H = Asiatico: indiano
code-ethnic_2001-J = Asiatico: pakistano
code-ethnic_2001-K = Asiatico: bangladese
code-ethnic_2001-L = Asiatico: qualsiasi altro
code-ethnic_2001-M = Nero: caraibico
code-ethnic_2001-N = Nero: africano
code-ethnic_2001-P = Nero: qualsiasi altro
code-ethnic_2001-R = Cinese
code-ethnic_2001-S = Qualsiasi altro gruppo etnico
code-ethnic_2001-Z = Non indicato
code-ethnic_2001-99 = Non noto

code-ethnic_2021-asian_indian = Asiatico: indiano
code-ethnic_2021-asian_pakistani = Asiatico: pakistano
code-ethnic_2021-asian_bangladeshi = Asiatico: bangladese
code-ethnic_2021-asian_chinese = Asiatico: cinese
code-ethnic_2021-asian_other = Asiatico: qualsiasi altro
code-ethnic_2021-black_caribbean = Nero: caraibico
code-ethnic_2021-black_african = Nero: africano
code-ethnic_2021-black_other = Nero: qualsiasi altro
code-ethnic_2021-mixed_white_and_black_caribbean = Misto: bianco e nero caraibico
code-ethnic_2021-mixed_white_and_black_african = Misto: bianco e nero africano
code-ethnic_2021-mixed_white_and_asian = Misto: bianco e asiatico
code-ethnic_2021-mixed_other = Misto: qualsiasi altro
code-ethnic_2021-white_british = Bianco: inglese, gallese, scozzese, nordirlandese o britannico
code-ethnic_2021-white_irish = Bianco: irlandese
code-ethnic_2021-white_gypsy_or_irish_traveller = Bianco: gitano o «Irish Traveller»
code-ethnic_2021-white_roma = Bianco: rom
code-ethnic_2021-white_other = Bianco: qualsiasi altro
code-ethnic_2021-other_arab = Arabo
code-ethnic_2021-other_any = Qualsiasi altro gruppo etnico
code-ethnic_2021-not_stated = Non indicato
code-ethnic_2021-not_known = Non noto

code-consent_mode-written = Per iscritto
code-consent_mode-verbal = A voce
code-consent_mode-electronic = In forma elettronica

code-interpreter-none = Nessuno
code-interpreter-professional = Interprete professionista
code-interpreter-family-helper = Qualcuno della famiglia

code-role-gp = Medico di base
code-role-first_contact_practitioner = Professionista di primo contatto
code-role-physiotherapist = Fisioterapista
code-role-nurse = Infermiere
code-role-pharmacist = Farmacista
code-role-other_clinician = Altro clinico
code-role-research_staff = Personale di ricerca
code-role-administrator = Personale amministrativo
code-role-other = Altro

code-mode-face_to_face = Di persona
code-mode-video = In video
code-mode-telephone = Per telefono
code-mode-message = Con un messaggio
code-mode-letter = Per lettera

code-offer_result-accepted = Accettato
code-offer_result-declined = Rifiutato
code-offer_result-deferred = Rimandato

code-helper-nobody = Nessuno
code-helper-staff = Personale
code-helper-family_or_friend = Famiglia o un amico
code-helper-vendor = Il produttore

code-source-vendor = Il produttore
code-source-self-report = Il partecipante
code-source-staff = Il personale
code-source-record = La cartella clinica

code-active_definition-used_past_7_days = Usato negli ultimi 7 giorni
code-active_definition-used_past_30_days = Usato negli ultimi 30 giorni
code-active_definition-of_the_vendor = Come lo conta il produttore
code-active_definition-other = Altro

code-measure-sessions = Sedute
code-measure-minutes = Minuti
code-measure-days_active = Giorni di utilizzo
code-measure-modules = Unità
code-measure-other = Altro

code-started_by-participant = Il partecipante
code-started_by-family_or_carer = Famiglia o chi assiste
code-started_by-clinician = Un clinico
code-started_by-site = Il centro
code-started_by-sponsor = Il promotore

code-element-programme = L’uso di ciò che è stato dato
code-element-visits = Visite
code-element-questionnaires = Questionari
code-element-record-linkage = La lettura della sua cartella clinica
code-element-contact = I contatti

code-completion-as_planned = Come previsto
code-completion-early = In anticipo
code-completion-lost_contact = Non è stato più raggiungibile
code-completion-moved_away = Si è trasferito
code-completion-died = Deceduto
code-completion-programme_closed = Il programma è stato chiuso
code-completion-other = Altro

code-how-phone = Per telefono
code-how-message = Con un messaggio
code-how-letter = Per lettera
code-how-in-person = Di persona

code-contact_result-reached = Raggiunto
code-contact_result-not-reached = Non raggiunto

code-severity-mild = Lieve
code-severity-moderate = Moderata
code-severity-severe = Severa

code-seriousness-death = Decesso
code-seriousness-life_threatening = Pericolo di vita
code-seriousness-hospitalisation = Ricovero, o suo prolungamento
code-seriousness-disability = Invalidità
code-seriousness-congenital_anomaly = Anomalia congenita
code-seriousness-medically_important = Clinicamente importante

code-relatedness-not_related = Non correlato
code-relatedness-unlikely = Improbabile
code-relatedness-possible = Possibile
code-relatedness-probable = Probabile
code-relatedness-definite = Certo
code-relatedness-not_known = Non noto

code-adverse_action-none = Nulla
code-adverse_action-technology_paused = Tecnologia sospesa
code-adverse_action-technology_stopped = Tecnologia interrotta
code-adverse_action-referred = Inviato a un altro servizio
code-adverse_action-treated = Trattato
code-adverse_action-admitted = Ricoverato in ospedale
code-adverse_action-other = Altro

code-adverse_outcome-recovered = Guarito
code-adverse_outcome-recovering = In via di guarigione
code-adverse_outcome-not_recovered = Non guarito
code-adverse_outcome-recovered_with_sequelae = Guarito con postumi
code-adverse_outcome-fatal = Fatale
code-adverse_outcome-not_known = Non noto

code-follow_up-attempt = Un tentativo di saperne di più
code-follow_up-outcome = Che cosa ne è stato

code-unintended-care = Cure
code-unintended-workload = Carico di lavoro
code-unintended-access = Accesso alle cure
code-unintended-privacy = Riservatezza
code-unintended-cost = Costi
code-unintended-relationship = Rapporto con il personale
code-unintended-other = Altro

code-affected-participant = Il partecipante
code-affected-family_or_carer = Famiglia o chi assiste
code-affected-staff = Il personale
code-affected-service = Il servizio
code-affected-other = Altri

code-alert_action-followed_procedure = Seguita la procedura locale
code-alert_action-spoke_with_participant = Colloquio con il partecipante
code-alert_action-informed_clinician = Informato un clinico
code-alert_action-called_service = Chiamato un servizio
code-alert_action-no_action_needed = Nessun intervento necessario
code-alert_action-other = Altro

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = Medico di base
code-service-emergency_department = Pronto soccorso
code-service-out_of_hours = Servizio fuori orario
code-service-community_team = Équipe territoriale
code-service-other = Altro

code-override-known_and_stable = Noto e stabile
code-override-will_monitor = Sarà sorvegliato
code-override-reading_wrong = La misurazione era sbagliata
code-override-entered_by_mistake = Inserito per errore
code-override-other = Altro

code-alert_outcome-no_further_care = Nessun’altra cura
code-alert_outcome-gp_care = Cure del medico di base
code-alert_outcome-emergency_department = Pronto soccorso
code-alert_outcome-admitted = Ricoverato in ospedale
code-alert_outcome-referred = Inviato a un altro servizio
code-alert_outcome-died = Deceduto
code-alert_outcome-other = Altro
code-alert_outcome-not_known = Non noto

code-referral-gp = Medico di base
code-referral-first_contact_practitioner = Professionista di primo contatto
code-referral-community_msk = Servizio muscoloscheletrico territoriale
code-referral-physiotherapy = Fisioterapia
code-referral-secondary_care = Ospedale
code-referral-ed_or_urgent_care = Pronto soccorso o cure urgenti
code-referral-occupational_health = Medicina del lavoro
code-referral-waiting_list_review = Revisione di una lista d’attesa
code-referral-self = Di propria iniziativa
code-referral-other = Altro

code-points-before_gp = Prima di vedere un medico di base
code-points-gp_consultation = Visita dal medico di base
code-points-fcp_consultation = Visita da un professionista di primo contatto
code-points-msk_triage = Triage muscoloscheletrico
code-points-on_waiting_list = In lista d’attesa
code-points-during_physiotherapy = Durante la fisioterapia
code-points-after_discharge = Dopo la dimissione
code-points-other = Altro

## What was said, a sentence for each thing

said-field = { $field }: { $value }.
said-yes = sì
said-no = no
# In the place of words that stand on another computer.
said-withheld = Scritto sul computer su cui è stato annotato, e non inviato
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Qui c’è qualcosa di scritto sul computer su cui è stato annotato; non viene inviato. Resta lì com’è, a meno che non si scriva qualcos’altro.
said-screening-may = Può partecipare.
said-screening-open = Non è stato risposto a tutto.
said-screening-not = Non entra: { $why }.
said-screening-age = età
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Letto in questa lingua: { $language }, versione { $version } del testo.
# $language (text): a language.
consent-read-in = Letto in questa lingua: { $language }.
consent-read-unknown = Non è stato annotato in quale lingua è stato letto.
consent-lacks-version = Le parole di questa versione non sono più su questo computer. Ciò che appare qui non è ciò che è stato letto.
# $language (text): a language.
consent-lacks-language = Queste parole non sono scritte qui in questa lingua: { $language }. Qualcuno le ha dette in quella lingua, oppure sono state tolte in seguito.
said-consent-all = Acconsente a tutto ciò che è stato chiesto.
said-consent-not = Non acconsente a: { $items }.
said-offer-result = { $value }.
said-offer-reasons = Motivi: { $value }.
said-offer-given-instead = Dato al suo posto: { $value }.
said-stop-reasons = Motivi: { $value }.
said-contact-result = { $value }.
said-alert-action-action = { $value }.
said-alert-outcome-outcome = { $value }.
said-query-text = { $value }
said-query-answer-text = { $value }
said-query-closed-text = { $value }

## Kits

kit-when-index = Giorno { $day }; vale dal giorno { $from } al giorno { $to }
kit-when-start = Giorno { $day } dopo il primo utilizzo; vale dal giorno { $from } al giorno { $to }
kit-when-again = Giorno { $day } (dal giorno { $from } al giorno { $to }), poi di nuovo. Giorni tra una volta e l’altra: { $every }. Volte in tutto: { $times }.
kit-when-event = Ogni volta che accade
trigger-item-least = { $of }, { $item }: { $value } o più
trigger-item-most = { $of }, { $item }: { $value } o meno
trigger-item-is = { $of }, { $item }: risposta «{ $value }»
trigger-score-least = { $of }: { $value } o più
trigger-score-most = { $of }: { $value } o meno
trigger-rise = { $of }: { $value } o più sopra l’ultima volta
trigger-fall = { $of }: { $value } o più sotto l’ultima volta
trigger-criterion = Sì a: { $question }
trigger-serious = Un evento avverso grave
part-forms = Quali moduli si danno
part-windows = Quando si svolgono le visite
part-scoring = Come le risposte diventano numeri
part-consent = A che cosa si acconsente
part-criteria = Chi entra
part-alerts = Che cosa si sorveglia
part-lists = I motivi del programma
language-en-GB = inglese
language-cy = gallese
language-pl = polacco
language-ro = rumeno
language-pa = punjabi
language-ur = urdu
language-pt = portoghese
language-es = spagnolo
language-ar = arabo
language-bn = bengalese
language-gu = gujarati
language-it = italiano
language-fr = francese
language-es-ES = spagnolo (Spagna)
language-es-US = spagnolo (Stati Uniti)
language-pt-BR = portoghese (Brasile)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = amarico
language-bg = bulgaro
language-bfi = lingua dei segni britannica
language-ckb = curdo centrale
language-cs = ceco
language-de = tedesco
language-el = greco
language-fa = persiano
language-fil = filippino
language-hi = hindi
language-hu = ungherese
language-ig = igbo
language-ku = curdo
language-lt = lituano
language-lv = lettone
language-ml = malayalam
language-ne = nepalese
language-nl = olandese
language-ps = pashto
language-ru = russo
language-si = singalese
language-sk = slovacco
language-so = somalo
language-sq = albanese
language-sw = swahili
language-ta = tamil
language-te = telugu
language-th = thailandese
language-ti = tigrino
language-tr = turco
language-uk = ucraino
language-vi = vietnamita
language-yo = yoruba
language-yue = cantonese
language-zh-Hans = cinese semplificato
language-zh-Hant = cinese tradizionale
# $owner (text): a name.
kit-slot-owner = Chiedere a { $owner } (il suo titolare, per quanto si sa)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Bloccato dal programma: { $part }. { $form } resta in «{ $visit }».
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Bloccato dal programma: { $part }. «{ $visit }» mantiene { $before } giorni prima del suo giorno e { $after } giorni dopo.
# $visit (text): its name.
rule-visit-stays = Bloccato dal programma: «{ $visit }» non è una visita facoltativa, si svolge sempre.
# $part (text): like The reasons of the programme.
rule-list-stays = Bloccato dal programma: { $part }. Un centro non aggiunge nulla a questo elenco.
# $most (text): a number.
rule-reasons-most = Limite del programma: un centro ha al massimo { $most } motivi propri.
# $most (text): a number.
rule-questions-most = Limite del programma: un centro ha al massimo { $most } domande proprie.
# $visit (text): its name.
rule-questions-language = Le domande di «{ $visit }» si pongono insieme, e non c’è una lingua in cui siano formulate tutte.
own-questions = Domande di questo centro
# $site (text): its code.
own-questions-title = Domande del centro { $site }
own-questions-terms = Formulazione propria del centro. Nessuno ha validato queste domande.
own-kind-yes-no = sì o no
own-kind-choice = una di più risposte
own-kind-number = un numero
own-kind-text = poche parole
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, così com’è attivo qui ({ $version })
# $visit (text): its name.
tailoring-visit = Visita facoltativa che si svolge: { $visit }
# $visit, $form (text): their names.
tailoring-without = Modulo tralasciato in «{ $visit }»: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = «{ $visit }» vale da { $before } giorni prima del suo giorno a { $after } giorni dopo, anziché da { $was-before } prima a { $was-after } dopo
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Motivo proprio in «{ $list }»: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Domanda propria in «{ $visit }»: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = «{ $role }» si chiama «{ $name }»
list-decline = Motivi di rifiuto
list-not_started = Motivi per non iniziare
list-stop = Motivi di interruzione
list-visit_missed = Motivi di una visita mancata
list-session_missed = Motivi di una seduta mancata
list-not_entered = Motivi per non entrare
## Today

day-list-day = { $weekday } { $day }
weekday-mon = Lunedì
weekday-tue = Martedì
weekday-wed = Mercoledì
weekday-thu = Giovedì
weekday-fri = Venerdì
weekday-sat = Sabato
weekday-sun = Domenica
# The title of the printed list.
day-list-of = Chi è atteso: { $day }
day-list-nobody = Nessuno è atteso.
day-list-cut = In questo elenco: { $shown } di { $total }.
day-list-participant = Partecipante
day-list-visit = Visita
day-list-state = Stato
day-list-until = Vale fino al
day-list-language = Lingua
day-list-note = Note
day-list-interpreter = Serve un interprete
standing-ahead = Non ancora aperta
standing-in-window = Nella sua finestra
standing-due = Prevista oggi
standing-overdue = In ritardo
standing-missed = Mancata
standing-done = Fatta
standing-late = Fatta fuori dalla finestra
standing-not-done = Non fatta
standing-not-expected = Non attesa

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Informare { $to }.
alert-now-tell = Nessuno è intervenuto in tempo. Informare adesso { $to }.
alert-local-procedure = Seguire la propria procedura locale.
# $at (text): date and time.
alert-sponsor-told = Il server dello sponsor ce l’ha da: { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = Lo sponsor sarà informato alla prossima connessione. Il centro ne è venuto a conoscenza: { $aware }; lo sponsor deve saperlo entro: { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Adesso non c’è connessione. Informare per telefono: { $who }, { $note }.
alert-sponsor-ring-unknown = Adesso non c’è connessione. Informare per telefono: { $who }. Non è annotato come raggiungere questa persona; lo annota un amministratore con il programma.
alert-why-item = { $form }, «{ $item }»: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, e { $before } l’ultima volta.
alert-why-criterion = Risposto sì: «{ $question }»
alert-why-serious = Un evento avverso grave: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } – { $to }
withheld-not-here = Il suo pacchetto con licenza non è installato qui.
withheld-language = Non disponibile in { $language }.
withheld-language-licence = La sua licenza non comprende: { $language }.
withheld-status = Questo centro non usa testi di questo tipo.
withheld-approval = Un amministratore deve prima approvare il testo in { $language }.
withheld-licence-expired = La sua licenza è scaduta.
withheld-licence = Qui non c’è una licenza per questo modulo.
field-step = Passaggio
code-visit_missed-book_later = fissata per più tardi
field-alert-outcome-promise-kept-hint = Se no, l’allerta resta aperta finché qualcuno non interviene di nuovo.
trigger-score-named = { $of }, { $score }
alert-form-moved = Il modulo che l’ha fatta scattare appartiene a { $number } ed è stato spostato lì. Non chiamare questa persona per questo motivo.
alert-form-moved-away = Il modulo che l’ha fatta scattare appartiene a un’altra persona ed è stato spostato lì. Non chiamare questa persona per questo motivo.
alert-form-taken-back = Ciò che l’ha fatta scattare è stato invalidato. Non chiamare questa persona per questo motivo. Motivo: { $reason }
alert-form-gone-do = Annotare qui sotto che nessun intervento era necessario, o che cosa è già stato fatto.
way-ended = { $what }: fine { $day }

## What people say of themselves

step-background = Situazione personale
step-background-intro = Ciò che le persone dicono di sé, per vedere chi raggiunge il programma. Nessuno deve rispondere: preferire non dirlo è una risposta, e ciò che non è stato chiesto resta vuoto.
field-education = Istruzione
field-work = Lavoro
field-device = Smartphone, tablet o computer che può usare
field-internet = Internet
field-data = Può usarlo senza preoccuparsi del costo
field-space = Spazio per un’altra app sul dispositivo
field-confidence = Sicurezza con app e siti web, da 0 a 10
field-background-confidence-hint = 0 è nessuna sicurezza, 10 è sicurezza completa.
field-willing = Userebbe un’app o un sito per la propria salute
field-help = Aiuto per questo
field-decile = Decile di deprivazione del luogo in cui vive
field-background-decile-hint = 1 è il decimo più deprivato, 10 il meno. Si ricava qui; il codice postale non è conservato con esso e non viene inviato.
field-stated-by = Chi lo ha detto
field-background-ethnic-scheme-hint = «Non indicato» è per chi è stato interpellato e preferisce non dirlo.
code-stated_by-themselves = La persona stessa
code-stated_by-somebody_for_them = Qualcuno per lei
code-stated_by-record = Preso dalla cartella
code-education-none = Nessun titolo di studio
code-education-school = Scuola
code-education-vocational = Formazione professionale
code-education-university = Università
code-education-other = Altro
code-education-prefers_not_to_say = Preferisce non dirlo
code-work-employed = Dipendente
code-work-self_employed = In proprio
code-work-looking = In cerca di lavoro
code-work-health = Non lavora per motivi di salute
code-work-caring = Si occupa della casa o della famiglia
code-work-student = Studente o in formazione
code-work-retired = In pensione
code-work-other = Altro
code-work-prefers_not_to_say = Preferisce non dirlo
code-device-own = Proprio
code-device-shared = Condiviso con altri
code-device-none = Nessuno
code-device-prefers_not_to_say = Preferisce non dirlo
code-internet-home = A casa
code-internet-elsewhere = Solo in altri luoghi
code-internet-none = Nessuno
code-internet-prefers_not_to_say = Preferisce non dirlo
code-unsure-yes = Sì
code-unsure-no = No
code-unsure-unsure = Non è sicuro
code-unsure-prefers_not_to_say = Preferisce non dirlo
code-help-needs_none = Non ha bisogno di aiuto
code-help-has_somebody = Ha qualcuno che può aiutare
code-help-has_nobody = Non ha nessuno che possa aiutare
code-help-prefers_not_to_say = Preferisce non dirlo
topic-ethnicity = Categoria etnica
topic-education = Istruzione
topic-work = Lavoro
topic-technology = Accesso alla tecnologia
topic-deprivation = Deprivazione
