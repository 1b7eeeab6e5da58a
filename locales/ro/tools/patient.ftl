### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Întrebări
patient-next = Înainte
patient-back = Înapoi
# $n (text): which question. $of (text): how many there are.
patient-progress = Întrebarea { $n } din { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = Cât ați parcurs
# A button that is on or off.
patient-large = Text mare
patient-listen = Ascultați
patient-stop = Opriți
patient-trouble = Ceva nu a mers bine. Vă rugăm să spuneți personalului.

## The first page

patient-welcome = Câteva întrebări pentru dvs.
patient-welcome-text = Fiecare răspuns se păstrează imediat ce îl dați. Vă puteți întoarce oricând.
patient-start = Începeți

## A question

patient-decline = Prefer să nu răspund
# Said once, when a question is left without an answer.
patient-unanswered = Această întrebare nu are încă răspuns. Răspundeți sau atingeți încă o dată „Înainte” pentru a o lăsa fără răspuns.
# For a list of which several may be taken.
patient-several = Alegeți tot ce se potrivește.
# $n (text): how many.
patient-several-most = Alegeți cel mult { $n }.
patient-line = Atingeți linia în locul care se potrivește.
patient-day = Ziua
patient-month = Luna
patient-year = Anul
patient-point = Virgulă zecimală
patient-delete = Ștergeți

## What was typed cannot be read

patient-refused-number = Vă rugăm să scrieți un număr, de exemplu 72.
# $n (text): the lowest number.
patient-refused-low = Vă rugăm să verificați numărul. Nu trebuie să fie mai mic decât { $n }.
# $n (text): the highest number.
patient-refused-high = Vă rugăm să verificați numărul. Nu trebuie să fie mai mare decât { $n }.
patient-refused-exact = Vă rugăm să folosiți mai puține cifre după virgulă.
patient-refused-date = Vă rugăm să verificați data.
patient-refused-whole-date = Vă rugăm să scrieți ziua, luna și anul.
patient-refused-future = Această dată este în viitor. Vă rugăm să o verificați.
patient-refused-past = Această dată este prea îndepărtată în trecut. Vă rugăm să o verificați.
patient-refused-long = Textul este prea lung. Vă rugăm să scrieți mai puțin.
patient-refused = Vă rugăm să verificați acest răspuns.

## The last page

patient-done = Vă mulțumim
patient-done-text = Aceasta a fost ultima întrebare. Vă rugăm să dați ecranul înapoi personalului.

## Left alone

patient-touch = Atingeți pentru a continua

## Giving the screen back

patient-staff = Pentru personal
patient-staff-why = Personalul poate lua aici ecranul înapoi.
patient-secret = PIN sau parolă
patient-return = Luați ecranul înapoi
patient-stay = Înapoi la întrebări
patient-secret-wrong = Nu este corect. Încercați din nou.
# After five wrong PINs in a row.
patient-secret-passphrase = Prea multe PIN-uri greșite. Folosiți parola.
# $n (text): seconds.
patient-secret-wait = Vă rugăm să așteptați (secunde: { $n }), apoi încercați din nou.
