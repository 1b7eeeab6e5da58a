### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Questo centro è in preparazione. Prima del suo primo giorno non si registra nulla di nessuna persona reale. Si può continuare con un caso di esercizio.
# $module (text): a module, like T1.
problem-set-up-not-signed-off = Questo centro è in preparazione. Il modulo { $module } non è convalidato per Lei.
problem-not-signed-off = Il modulo { $module } non è convalidato per Lei. Seguirlo in Formazione e farlo firmare da un’altra persona.
problem-refresher-due = Prima serve un ripasso del modulo { $module }. Leggerlo in Formazione.

## Notices

notice-refresher-due = Serve un ripasso prima di registrare qualsiasi cosa.
# $at (text): a day.
notice-training-ends = La Sua formazione è convalidata fino al { $at }. Seguire di nuovo il modulo entro quel giorno.
notice-go-training = Vai alla formazione

## In the trail

trail-action-site-stage-named = Indicazione delle fasi del centro
trail-action-training-noted = Annotazione della formazione

## The screen

training-title = Formazione
# On a tab.
title-training = Formazione
training-intro = Ciò che si impara prima di raccogliere dati. Un’altra persona lo convalida e il registro della formazione lo conserva su questo computer.
training-mine = I Suoi moduli di formazione
training-none = Nessun programma attivo qui Le richiede formazione.
training-register = Registro della formazione
training-register-none = Nessuno ha ancora seguito un modulo di formazione.
training-refresher-first = Prima serve un ripasso
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] Da { $n } giorno non ha registrato nulla. Rileggere questo prima di continuare.
        [many] Da { $n } di giorni non ha registrato nulla. Rileggere questo prima di continuare.
       *[other] Da { $n } giorni non ha registrato nulla. Rileggere questo prima di continuare.
    }
training-refresher-version = Il programma è cambiato da quando lo ha imparato. Rileggere questo prima di continuare.
# $minutes (text): a number.
training-refresher-length = Circa { $minutes } minuti.
training-refresher-confirm = Ho letto questo e so a chi chiedere.
training-refresher-done = Annota il ripasso
training-refresher-noted = Ripasso annotato. Si può continuare.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } minuti · { $pass } risposte giuste su { $questions }
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Casi di esercizio: { $done } di { $needed } (conclusi: { $form })
training-standing-not-taken = Non ancora seguito
training-standing-failed = Non superato
training-standing-practise = Superato; mancano casi di esercizio
training-standing-to-sign = Superato; deve firmare un’altra persona
# $day (text): a date.
training-standing-signed = Convalidato fino al { $day }
training-standing-expired = Scaduto il { $day }
training-standing-version = Serve un ripasso: il programma è cambiato
training-standing-idle = Serve un ripasso
training-take = L’ho seguito
# $code (text): a module, like T1.
training-take-title = Modulo di formazione { $code }
training-minutes = Durata, in minuti
# $questions (text): a number.
training-score = Risposte giuste, su { $questions }
training-keep = Salva
training-taken-passed = Annotato: superato.
training-taken-failed = Annotato: non superato. Si può ripetere.
training-practice = Casi di esercizio
training-practice-intro = Persone inventate per imparare. Di loro non si invia mai nulla e non figurano in alcun elenco o conteggio.
training-practice-new = Nuovo caso di esercizio
training-practice-open = Apri { $number }
training-sign = Convalida
# $person (text): a name. $code (text): a module.
training-sign-ask = Con la Sua firma Lei dichiara che { $person } ha imparato il modulo { $code } e può lavorare con esso. L’attestato porta il Suo nome.
# $certificate (text): its number.
training-signed = Firmato. L’attestato è { $certificate }.
training-print = Stampa l’attestato
training-col-person = Chi
training-col-module = Modulo di formazione
training-col-day = Giorno
training-col-what = Che cosa
training-col-score = Giuste
training-col-certificate = Attestato
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, versione { $version }
training-kind-passed = Superato
training-kind-not-passed = Non superato
training-kind-refreshed = Ripasso fatto
# $by (text): a name.
training-kind-signed = Convalidato da { $by }
# $score, $questions (text): numbers.
training-right = { $score } di { $questions }
# $day (text): a date.
training-expires = fino al { $day }

## Practice

practice-band = Esercizio: persona inventata, mai inviata
practice-mark = Esercizio

## Stage of the site

stage-title = Fase di questo centro
stage-unnamed = Nessuno ha indicato una fase: perciò questo programma è in funzione qui e non richiede formazione a nessuno.
stage-set-up = Preparazione: si registrano solo casi di esercizio.
stage-learning-in = Rodaggio: ciò che si registra viene conservato, inviato con questa indicazione e lasciato fuori dai rapporti.
stage-live = In funzione.
stage-learning-day = In rodaggio dal
stage-live-day = In funzione dal
stage-hint = Lasciare vuoti entrambi per la preparazione. Ciò che è iniziato non si può annullare; il suo giorno si può modificare.
stage-save = Salva le fasi
stage-saved = Salvato.
stage-begin = Indica le fasi
stage-history = Che cosa è stato indicato prima
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $signed } di { $of } con convalida
# $names (text): people.
stage-missing = Non ancora: { $names }
