### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Chi è arrivato fin dove
report-funnel-counted = Tutte le persone a cui è mai stato chiesto se possono partecipare, anche quelle che non sono entrate. «Di quelle del passaggio precedente» conta le persone di quel passaggio di cui già si può dire, e quante di loro sono andate oltre; a un passaggio si può arrivare anche per un’altra via.
report-uptake = Chi accetta ciò che si offre
report-uptake-counted = Tutte le persone a cui è mai stato chiesto, per età in quel giorno, sesso, gruppo etnico, lingua preferita e bisogno di un interprete. Le quote di «hanno accettato» sono di quelle a cui è stato offerto qualcosa, le quote di «partecipano» di quelle interpellate.
report-retention = Visite
report-retention-counted = Visite dei partecipanti attese fino a oggi. Una visita è fatta quando ogni modulo essenziale è concluso, o qualcuno ha annotato perché no; Oggi conta allo stesso modo. Le visite non più attese perché la partecipazione è cambiata stanno accanto e in nessuna quota.
report-completeness = Moduli
report-completeness-counted = Moduli conclusi delle visite di questo programma, per modulo, lingua e modo in cui sono stati dati. Le quote con punteggio sono dei moduli conclusi, le quote senza risposta di tutte le domande che vi sono state poste.
report-time = Tempo
report-time-counted = Visite il cui tempo è stato misurato su questo computer, senza le pause: la mediana dei minuti, accanto a quelli previsti dal programma.
report-escalations = Allerte
report-escalations-counted = Tutte le allerte mai scattate in questo programma. Le quote sono delle allerte scattate. I minuti vanno dall’allerta al primo intervento annotato.
report-safety = Eventi avversi ed effetti non voluti
report-safety-counted = Tutti gli eventi avversi annotati in questo programma, nel mese in cui il centro ne è venuto a conoscenza. «Correlati» significa che la correlazione è possibile, probabile o certa. Ciò che si è saputo dopo vale per l’evento. Gli effetti non voluti sono contati uno per uno, per ciò che riguardano e per ciò che è stato dato al partecipante.
# $at (text): date and time.
report-counted-at = Conteggio { $at }
report-none = –
report-language-unsaid = Non annotata
report-visit-unsaid = Nessuna visita indicata

report-table-funnel = Passaggi
report-table-losses = Dove le persone non sono andate oltre, e perché
report-table-uptake-age = Per età
report-table-uptake-sex = Per sesso
report-table-uptake-ethnic = Per gruppo etnico
report-table-uptake-language = Per lingua
report-table-uptake-interpreter = Per bisogno di un interprete
report-table-retention = Per visita
report-table-missed = Visite che non si sono svolte, e perché
report-table-completeness = Moduli conclusi
report-table-not-given = Moduli non dati, e perché, per lingua del partecipante
report-table-time = Minuti per visita
report-table-alerts = Per allerta
report-table-actions = Che cosa è stato fatto prima o dopo
report-table-services = Servizi chiamati
report-table-outcomes = Che cosa ne è venuto
report-table-overrides = Perché non serviva nulla
report-table-safety = Per mese
report-table-serious = Eventi gravi, per ciò che li rende gravi
report-table-unintended = Effetti non voluti, per ciò che riguardano

report-col-step = Passaggio
report-col-people = Persone
report-col-of-before = Di quelle del passaggio precedente
report-col-of-screened = Di quelle interpellate
report-col-not-due = Non ancora previsto
report-col-primary = Popolazione primaria
report-col-outside = Fuori di essa
report-col-not-reached = Passaggio non raggiunto
report-col-reason = Motivo
report-col-group = Gruppo
report-col-screened = Interpellate
report-col-offered = Con offerta
report-col-accepted-of-offered = Hanno accettato, di quelle con offerta
report-col-enrolled-of-screened = Partecipano, di quelle interpellate
report-col-completed-of-over = Completato come previsto, di chi ha terminato
report-col-visit = Visita
report-col-visits = Visite
report-col-expected = Attese fino a oggi
report-col-done = Fatte nella finestra
report-col-late = Fatte fuori di essa
report-col-begun = Presente, manca qualcosa di essenziale
report-col-missed = Mancate
report-col-open-now = Finestra aperta adesso
report-col-not-expected = Non più attese
report-col-form = Modulo
report-col-forms = Moduli
report-col-language = Lingua
report-col-language-of = Lingua del partecipante
report-col-how = Modo
report-col-finished = Conclusi
report-col-with-score = Con punteggio
report-col-without-answer = Domande senza risposta
report-col-measured = Visite misurate
report-col-patient = Partecipante, minuti
report-col-patient-planned = Partecipante, previsti
report-col-staff = Personale, minuti
report-col-staff-planned = Personale, previsti
report-col-over = Più lunghe del previsto
report-col-alert = Allerta
report-col-fired = Scattate
report-col-open = Aperte
report-col-overdue = In ritardo
report-col-in-time = Intervento in tempo
report-col-minutes = Minuti fino all’intervento, mediana
report-col-nothing-needed = Non serviva nulla
report-col-what = Che cosa
report-col-effects = Effetti
report-col-nothing-given = Ancora nulla dato
report-col-times = Volte
report-col-month = Mese
report-col-events = Eventi
report-col-related = Correlati
report-col-serious = Gravi
report-col-serious-related = Gravi e correlati
report-col-to-technology = Correlati alla tecnologia
report-col-to-app = Correlati a questo programma informatico
report-col-attempts = Tentativi di seguito

rung-screened = Interpellate
rung-eligible = Possono partecipare
rung-offered = Con offerta
rung-accepted = Hanno accettato
rung-consented = Hanno dato il consenso
rung-enrolled = Partecipano
rung-started = Hanno iniziato
# $visit (text): name of a visit.
rung-active = Lo usano ancora: { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = Per la risposta a: { $question }
# $arm (text): what somebody was given.
report-why-arm = Ha ricevuto: { $arm }
code-standing-unfinished = Non è ancora stato chiesto tutto
code-standing-not-offered = Finora non è stato offerto nulla
code-standing-declined = Ha rifiutato, nessun motivo annotato
code-standing-deferred = Rimandato
code-standing-not-asked = Consenso finora non chiesto
code-standing-refused = Non ha dato il consenso
code-standing-blocked = Nessuno è ancora intervenuto per un’allerta
code-standing-not-yet = Finora no
code-standing-not-started = Finora non ha iniziato
code-standing-not-active = Non lo usa più, nessun motivo annotato
code-standing-not-known = Nessuno ha annotato se lo usa
code-standing-over = Non partecipa più
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } persona non è entrata ed è conservata senza nome.
        [many] { $n } di persone non sono entrate e sono conservate senza nome.
       *[other] { $n } persone non sono entrate e sono conservate senza nome.
    }
report-funnel-primary = Chi è arrivato per una via fuori dalla popolazione primaria, come di propria iniziativa, è conservato e contato a parte. Una persona può avere più motivi, perciò i motivi possono sommare a più delle persone.
report-interpreter-yes = Ne ha bisogno
report-interpreter-no = Non ne ha bisogno
report-interpreter-unsaid = Non annotato
report-ethnic-asian = Asiatico o britannico asiatico
report-ethnic-black = Nero, britannico nero, caraibico o africano
report-ethnic-mixed = Misto o multiplo
report-ethnic-white = Bianco
report-ethnic-other = Altro
report-ethnic-not_stated = Non indicato
report-ethnic-not_known = Non noto
report-ethnic-not_asked = Non chiesto
report-uptake-ethnic = I gruppi etnici riuniscono le categorie del 2001 e del 2021; cinese è contato con asiatico in entrambe. «Non indicato» è chi è stato interpellato e ha preferito non dirlo, «non chiesto» è chi di cui nessuno ha annotato nulla.
report-all-alerts = Tutte le allerte
report-all-months = Tutti i mesi
report-all-effects = Tutti gli effetti non voluti
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $alerts } allerte in { $visits } visite: { $share } ogni cento visite.
# $share (text): how many of how many.
report-false-alarms = Falsi allarmi, delle allerte di cui si conosce l’esito: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }

# $number (text): study number.
notice-title = Nuovo problema di sicurezza: { $number }
notice-draft = Bozza
notice-draft-detail =
    Fatta con ciò che è registrato nel centro, per lo sponsor. Non è stata inviata a nessuno. Lo sponsor decide se si tratta di un nuovo problema di sicurezza e lo comunica al NICE.

    Rileggerla prima che lasci il centro: le parole scritte da qualcuno possono nominare persone.
notice-programme = Programma
notice-kit = Programma
notice-version = Versione
notice-arm = Ha ricevuto
notice-product = Tecnologia
notice-site = Centro
notice-number = Numero di studio
notice-event = Che cosa è registrato dell’evento
notice-follow = Che cosa si è saputo dopo
notice-follow-none = Dopo non è stato annotato nulla.
notice-follow-day = Annotato
notice-follow-what = Che cosa
notice-not-recorded = Non registrato
notice-sponsor = Da compilare a cura dello sponsor
notice-assessment = Valutazione del problema
notice-action = Che cosa è stato fatto o si farà
notice-told-on = Comunicato al NICE il, da
notice-signature = Nome, data, firma
report-col-contacts = Altri servizi coinvolti
rung-attended = Hanno concluso le sedute
code-standing-too-few = Presente a troppo poche sedute
report-resources = Altre cure
report-resources-counted = Altre cure di cui le persone hanno parlato, nei giorni sui quali è stato chiesto; ciò a cui nessuno ha risposto non conta come zero. Un tasso è per tre mesi (91 giorni) di una persona. I periodi con la maggior parte dei giorni dopo il giorno indice sono nella seconda tabella.
report-table-care-before = Prima del giorno indice
report-table-care-since = Dal giorno indice, secondo ciò che le persone hanno ricevuto
report-col-given = Ricevuto
report-col-care-asked = Persone interpellate
report-col-care-any = Ne hanno avute, di quelle interpellate
report-col-care-amount = In tutto
report-col-care-days = Giorni chiesti
report-col-care-rate = A persona in tre mesi
report-care-everybody = Tutti
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] A { $n } persona è stato chiesto due volte di alcuni giorni. I giorni contano una volta; ciò che è stato contato entrambe le volte non si può separare.
    [many] A { $n } persone è stato chiesto due volte di alcuni giorni. I giorni contano una volta; ciò che è stato contato entrambe le volte non si può separare.
   *[other] A { $n } persone è stato chiesto due volte di alcuni giorni. I giorni contano una volta; ciò che è stato contato entrambe le volte non si può separare.
}
