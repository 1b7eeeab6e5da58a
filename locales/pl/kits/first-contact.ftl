### First contact physiotherapy, version 1. Changing what is consented to means raising its version.

# where the wording is from
first-contact-title = Fizjoterapia pierwszego kontaktu
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
first-contact-summary = Osoby z problemem mięśni, kości lub stawów, które najpierw trafiają do fizjoterapeuty: jak długo czekały, co postanowiono i jak się mają przez trzy miesiące.

## Asked before anybody enters

first-contact-criterion-musculoskeletal = Czy jest to problem z mięśniami, kośćmi lub stawami?
first-contact-criterion-red-flag = Czy jest objaw alarmowy, o który pyta lokalna procedura?

## Consented to, each by itself

first-contact-consent-questionnaires = Zgadzam się odpowiadać na kwestionariusze o moim zdrowiu. Mogę pominąć każde pytanie i w każdej chwili przestać. Nie zależy od tego moje leczenie. Nikt nie śledzi moich odpowiedzi na bieżąco.
first-contact-consent-record-review = Zgadzam się, aby zespół sprawdził w mojej dokumentacji medycznej wizyty, badania i leki związane z tym problemem.
first-contact-consent-results = Chcę otrzymać informację o wynikach.

## What they may be given

first-contact-arm-fcp = Fizjoterapeuta pierwszego kontaktu
first-contact-arm-usual = Zwykła opieka

## Visits

first-contact-visit-consultation = Konsultacja
first-contact-visit-m1 = 1 miesiąc
first-contact-visit-m2 = 2 miesiące
first-contact-visit-m3 = 3 miesiące

## Other care that is counted

first-contact-resource-gp = Lekarz rodzinny
first-contact-resource-first-contact = Specjalista pierwszego kontaktu
first-contact-resource-physiotherapy = Fizjoterapia
first-contact-resource-imaging = Prześwietlenie lub inne badanie obrazowe
first-contact-resource-outpatient = Specjalista w szpitalu, ambulatoryjnie
first-contact-resource-emergency = Oddział ratunkowy, 111 lub 999

## Alerts: what was seen. What to do is in the site's own procedure

first-contact-alert-red-flag = Zgłoszono objaw alarmowy. Proszę dziś postąpić zgodnie z lokalną procedurą.
first-contact-alert-worse = Ból jest silny albo odpowiedź jest dużo gorsza niż poprzednio. Proszę postąpić zgodnie z lokalną procedurą.
first-contact-alert-serious-event = Odnotowano poważne zdarzenie niepożądane. Proszę postąpić zgodnie z lokalną procedurą.

## Where they come from

first-contact-code-referral-booked_directly = Zapisali się sami
first-contact-code-referral-receptionist = Recepcja
first-contact-code-referral-gp = Lekarz rodzinny
first-contact-code-referral-nurse = Pielęgniarka
first-contact-code-referral-self = Zgłosili się sami
first-contact-code-referral-other = Ktoś inny

## Where in the pathway

first-contact-code-points-instead_of_gp = Zamiast lekarza rodzinnego
first-contact-code-points-after_gp = Po wizycie u lekarza rodzinnego
first-contact-code-points-other = Gdzie indziej

## What staff learn first

first-contact-training-t1 = Zbieranie danych
first-contact-training-t1-teaches = Kto bierze udział, zgoda, formularze każdej wizyty i powody braków. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
