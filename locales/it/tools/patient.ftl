### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Domande
patient-next = Avanti
patient-back = Indietro
# $n (text): which question. $of (text): how many there are.
patient-progress = Domanda { $n } di { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = A che punto è
# A button that is on or off.
patient-large = Testo grande
patient-listen = Ascolta
patient-stop = Ferma
patient-trouble = Qualcosa non ha funzionato. Lo dica per favore al personale.

## The first page

patient-welcome = Alcune domande per Lei
patient-welcome-text = Ogni risposta viene salvata appena la dà. Può tornare indietro in qualsiasi momento.
patient-start = Inizia

## A question

patient-decline = Preferisco non rispondere
# Said once, when a question is left without an answer.
patient-unanswered = Questa domanda non ha ancora una risposta. Risponda, oppure tocchi ancora una volta «Avanti» per lasciarla senza risposta.
# For a list of which several may be taken.
patient-several = Scelga tutto ciò che corrisponde.
# $n (text): how many.
patient-several-most = Scelga al massimo { $n }.
patient-line = Tocchi la linea nel punto che corrisponde.
patient-day = Giorno
patient-month = Mese
patient-year = Anno
patient-point = Virgola decimale
patient-delete = Cancella

## What was typed cannot be read

patient-refused-number = Scriva per favore un numero, come 72.
# $n (text): the lowest number.
patient-refused-low = Controlli per favore il numero. Non dovrebbe essere inferiore a { $n }.
# $n (text): the highest number.
patient-refused-high = Controlli per favore il numero. Non dovrebbe essere superiore a { $n }.
patient-refused-exact = Usi per favore meno cifre dopo la virgola.
patient-refused-date = Controlli per favore la data.
patient-refused-whole-date = Indichi per favore il giorno, il mese e l’anno.
patient-refused-future = Questa data è nel futuro. La controlli per favore.
patient-refused-past = Questa data è troppo lontana nel passato. La controlli per favore.
patient-refused-long = È troppo lungo. Scriva per favore di meno.
patient-refused = Controlli per favore questa risposta.

## The last page

patient-done = Grazie
patient-done-text = Questa era l’ultima domanda. Restituisca per favore lo schermo al personale.

## Left alone

patient-touch = Tocchi per continuare

## Giving the screen back

patient-staff = Per il personale
patient-staff-why = Qui il personale può riprendere lo schermo.
patient-secret = PIN o password
patient-return = Riprendi lo schermo
patient-stay = Torna alle domande
patient-secret-wrong = Non è corretto. Riprovare.
# After five wrong PINs in a row.
patient-secret-passphrase = Troppi PIN errati. Usare la password.
# $n (text): seconds.
patient-secret-wait = Attendere { $n } secondi, poi riprovare.
