### Cardiac rehabilitation, version 1. Changing what is consented to means raising its version.

# where the wording is from
cardiac-rehab-title = Rehabilitacja kardiologiczna
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
cardiac-rehab-summary = Osoby, którym proponuje się rehabilitację kardiologiczną w aplikacji lub na miejscu: co wybrały i dlaczego, jak często brały udział i jak się mają przez rok.

## Asked before anybody enters

cardiac-rehab-criterion-suitable = Czy przeszkolony pracownik ochrony zdrowia ocenił, że to, co się proponuje, jest odpowiednie dla tej osoby?
cardiac-rehab-criterion-risk-assessed = Czy ryzyko oceniono zgodnie z lokalną procedurą?

## Consented to, each by itself

cardiac-rehab-consent-questionnaires = Zgadzam się odpowiadać na kwestionariusze o moim zdrowiu. Mogę pominąć każde pytanie i w każdej chwili przestać. Nie zależy od tego moje leczenie. Nikt nie śledzi moich odpowiedzi na bieżąco.
cardiac-rehab-consent-record-review = Zgadzam się, aby zespół sprawdził w mojej dokumentacji medycznej wizyty, badania i leki związane z moim sercem.
cardiac-rehab-consent-vendor-linkage = Zgadzam się, aby producent technologii przekazał, jak z niej korzystam.
cardiac-rehab-consent-results = Chcę otrzymać informację o wynikach.

## What they may be given

cardiac-rehab-arm-app = Program z aplikacją
cardiac-rehab-arm-face-to-face = Program na miejscu
cardiac-rehab-arm-usual = Bez programu

## Visits

cardiac-rehab-visit-v0 = Pierwsza wizyta
cardiac-rehab-visit-e30 = Nadal bierze udział? (30 dni)
cardiac-rehab-visit-end = Koniec programu
cardiac-rehab-visit-v12m = 12 miesięcy
cardiac-rehab-visit-session = Zajęcia

## Other care that is counted

cardiac-rehab-resource-gp = Lekarz rodzinny
cardiac-rehab-resource-cardiology = Kardiolog, ambulatoryjnie
cardiac-rehab-resource-emergency = Oddział ratunkowy, 111 lub 999
cardiac-rehab-resource-inpatient = Noce w szpitalu
cardiac-rehab-resource-rehab-staff = Minuty personelu rehabilitacji
cardiac-rehab-resource-technology-support = Minuty pomocy przy technologii

## Alerts: what was seen. What to do is in the site's own procedure

cardiac-rehab-alert-mood = Podano najwyższą odpowiedź dotyczącą lęku lub depresji. Proszę dziś postąpić zgodnie z lokalną procedurą.
cardiac-rehab-alert-serious-event = Odnotowano poważne zdarzenie niepożądane. Proszę postąpić zgodnie z lokalną procedurą i na czas powiadomić sponsora.

## Where they come from

cardiac-rehab-code-referral-hospital_ward = Oddział szpitalny
cardiac-rehab-code-referral-cardiology_clinic = Poradnia kardiologiczna
cardiac-rehab-code-referral-gp = Lekarz rodzinny
cardiac-rehab-code-referral-self = Zgłosili się sami
cardiac-rehab-code-referral-other = Ktoś inny

## Where in the pathway

cardiac-rehab-code-points-before_discharge = Przed wypisem
cardiac-rehab-code-points-after_discharge = Po wypisie
cardiac-rehab-code-points-clinic = W poradni
cardiac-rehab-code-points-other = Gdzie indziej

## What staff learn first

cardiac-rehab-training-t1 = Zbieranie danych
cardiac-rehab-training-t1-teaches = Kto bierze udział, zgoda, formularze każdej wizyty i powody braków. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
