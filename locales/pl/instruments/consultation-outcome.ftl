### Outcome of the consultation, version 1. Changing a word here means raising the version.

# where the wording is from
consultation-outcome = Wynik konsultacji
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

co-first = Kto pierwszy zajął się tym problemem?
consultation-outcome-first-fcp = Fizjoterapeuta pierwszego kontaktu
consultation-outcome-first-gp = Lekarz rodzinny
consultation-outcome-first-nurse = Pielęgniarka
consultation-outcome-first-other = Ktoś inny

co-wait = Jak długo ta osoba czekała na tę konsultację?
co-wait-unit = dni

co-outcome = Co postanowiono?
co-outcome-hint = Można wybrać więcej niż jedną odpowiedź.
consultation-outcome-outcome-advice = Porada, jak radzić sobie samodzielnie
consultation-outcome-outcome-physiotherapy = Fizjoterapia
consultation-outcome-outcome-imaging = Badanie obrazowe
consultation-outcome-outcome-secondary-care = Skierowanie do szpitala
consultation-outcome-outcome-gp-review = Kontrola u lekarza rodzinnego
consultation-outcome-outcome-medicines = Leki
consultation-outcome-outcome-other = Coś innego

co-independent = Czy poradzono sobie bez lekarza rodzinnego?
consultation-outcome-yes = Tak
consultation-outcome-no = Nie
