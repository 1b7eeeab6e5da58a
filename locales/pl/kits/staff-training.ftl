### A course for staff, version 1. Changing what is consented to means raising its version.

# where the wording is from
staff-training-title = Kurs dla personelu
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
staff-training-summary = Pracownicy na kursie: co wiedzą i na ile czują się pewnie przed kursem i po nim oraz czy stosują to po czterech i dwunastu miesiącach.

## Asked before anybody enters

staff-training-criterion-works-with-patients = Czy pracuje Pan/Pani z pacjentami?
staff-training-criterion-trained-before = Czy był już wcześniej kurs na ten temat?

## Consented to, each by itself

staff-training-consent-questionnaires = Zgadzam się odpowiadać na kwestionariusze o kursie i mojej pracy. Mogę pominąć każde pytanie i w każdej chwili przestać.
staff-training-consent-follow-up = Zgadzam się na ponowne pytania po czterech i dwunastu miesiącach.
staff-training-consent-results = Chcę otrzymać informację o wynikach.

## What they may be given

staff-training-arm-course = Kurs

## Visits

staff-training-visit-pre = Przed kursem
staff-training-visit-post = Po kursie
staff-training-visit-m4 = 4 miesiące
staff-training-visit-m12 = 12 miesięcy

## Where they come from

staff-training-code-referral-manager = Przełożony
staff-training-code-referral-professional_network = Sieć zawodowa
staff-training-code-referral-advertisement = Ogłoszenie
staff-training-code-referral-self = Zgłosili się sami
staff-training-code-referral-other = Ktoś inny

## Where in the pathway

staff-training-code-points-before_programme = Przed rozpoczęciem programu
staff-training-code-points-during_programme = W trakcie programu
staff-training-code-points-other = Gdzie indziej

## What staff learn first

staff-training-training-t1 = Zbieranie danych
staff-training-training-t1-teaches = Kto bierze udział, zgoda, formularze każdej wizyty i powody braków. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
