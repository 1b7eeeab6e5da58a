### Draft: not checked by a native speaker.

## On every page

# The title of the window.
patient-title = Pytania
patient-next = Dalej
patient-back = Wstecz
# $n (text): which question. $of (text): how many there are.
patient-progress = Pytanie { $n } z { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = Postęp
# A button that is on or off.
patient-large = Duży tekst
patient-listen = Posłuchaj
patient-stop = Zatrzymaj
patient-trouble = Coś się nie udało. Proszę powiedzieć o tym personelowi.

## The first page

patient-welcome = Prosimy o odpowiedź na kilka pytań
patient-welcome-text = Każda odpowiedź zapisuje się od razu. W każdej chwili można wrócić.
patient-start = Zacznij

## A question

patient-decline = Nie chcę odpowiadać
# Said once, when a question is left without an answer.
patient-unanswered = To pytanie nie ma jeszcze odpowiedzi. Proszę wybrać odpowiedź albo jeszcze raz dotknąć „Dalej”, aby je pominąć.
# For a list of which several may be taken.
patient-several = Proszę zaznaczyć wszystkie pasujące odpowiedzi.
# $n (text): how many.
patient-several-most = Liczba odpowiedzi do zaznaczenia: najwyżej { $n }.
patient-line = Proszę dotknąć linii w miejscu, które pasuje.
patient-day = Dzień
patient-month = Miesiąc
patient-year = Rok
patient-point = Przecinek dziesiętny
patient-delete = Usuń

## What was typed cannot be read

patient-refused-number = Proszę wpisać liczbę, na przykład 72.
# $n (text): the lowest number.
patient-refused-low = Proszę sprawdzić liczbę. Nie powinna być mniejsza niż { $n }.
# $n (text): the highest number.
patient-refused-high = Proszę sprawdzić liczbę. Nie powinna być większa niż { $n }.
patient-refused-exact = Proszę podać mniej cyfr po przecinku.
patient-refused-date = Proszę sprawdzić datę.
patient-refused-whole-date = Proszę podać dzień, miesiąc i rok.
patient-refused-future = Ta data jest w przyszłości. Proszę ją sprawdzić.
patient-refused-past = Ta data jest zbyt odległa. Proszę ją sprawdzić.
patient-refused-long = Tekst jest za długi. Proszę napisać krócej.
patient-refused = Proszę sprawdzić tę odpowiedź.

## The last page

patient-done = Dziękujemy
patient-done-text = To było ostatnie pytanie. Proszę oddać ekran personelowi.

## Left alone

patient-touch = Dotknij, aby kontynuować

## Giving the screen back

patient-staff = Dla personelu
patient-staff-why = Tu personel może przejąć ekran.
patient-secret = PIN lub hasło
patient-return = Przejmij ekran
patient-stay = Wróć do pytań
patient-secret-wrong = To się nie zgadza. Proszę spróbować jeszcze raz.
# After five wrong PINs in a row.
patient-secret-passphrase = Zbyt wiele błędnych kodów PIN. Proszę podać hasło.
# $n (text): seconds.
patient-secret-wait = Proszę spróbować ponownie za { $n } s.
