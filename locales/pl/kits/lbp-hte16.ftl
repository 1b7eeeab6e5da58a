### Digital technologies for low back pain (NICE HTE16), version 1. Changing what is consented to means raising its version.

# where the wording is from
lbp-hte16-title = Technologie cyfrowe w bólu dolnej części pleców (NICE HTE16)
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
lbp-hte16-summary = Osoby z nieswoistym bólem dolnej części pleców, którym proponuje się technologię cyfrową, oraz osoby otrzymujące zwykłą opiekę: komu co zaproponowano, jak się mają przez dwanaście miesięcy i jakiej innej opieki potrzebują.

## Asked before anybody enters

lbp-hte16-criterion-non-specific = Czy jest to ból dolnej części pleców bez znanej lub podejrzewanej konkretnej przyczyny?
lbp-hte16-criterion-saddle = Czy jest drętwienie lub zmienione czucie wokół narządów płciowych, odbytu lub po wewnętrznej stronie ud?
lbp-hte16-criterion-bladder = Czy pojawiła się zmiana w oddawaniu moczu?
lbp-hte16-criterion-bowel = Czy pojawiła się zmiana w kontroli wypróżnień?
lbp-hte16-criterion-red-flag = Czy jest inny objaw alarmowy, o który pyta lokalna procedura?
lbp-hte16-criterion-chronic = Czy ból trwa trzy miesiące lub dłużej?

## Consented to, each by itself

lbp-hte16-consent-questionnaires = Zgadzam się odpowiadać na kwestionariusze o moich plecach i moim zdrowiu. Mogę pominąć każde pytanie i w każdej chwili przestać. Nie zależy od tego moje leczenie. Nikt nie śledzi moich odpowiedzi na bieżąco.
lbp-hte16-consent-record-review = Zgadzam się, aby zespół badania sprawdził w mojej dokumentacji medycznej wizyty, badania i leki związane z moimi plecami.
lbp-hte16-consent-vendor-linkage = Zgadzam się, aby producent technologii przekazał, jak z niej korzystam.
lbp-hte16-consent-results = Chcę otrzymać informację o wynikach.
lbp-hte16-consent-future-contact = Zgadzam się na późniejsze pytania o udział w innych badaniach. Za każdym razem mogę odmówić.

## What they may be given

lbp-hte16-arm-tech = Technologia cyfrowa
lbp-hte16-arm-usual = Zwykła opieka

## Visits

lbp-hte16-visit-v0 = Pierwsza wizyta
lbp-hte16-visit-e30 = Nadal korzysta? (30 dni)
lbp-hte16-visit-v6w = 6 tygodni
lbp-hte16-visit-v3m = 3 miesiące
lbp-hte16-visit-v6m = 6 miesięcy
lbp-hte16-visit-v12m = 12 miesięcy
lbp-hte16-visit-v24m = 24 miesiące

## Other care that is counted

lbp-hte16-resource-gp = Lekarz rodzinny
lbp-hte16-resource-practice-nurse = Pielęgniarka lub inni w podstawowej opiece
lbp-hte16-resource-first-contact = Specjalista pierwszego kontaktu
lbp-hte16-resource-nhs-physiotherapy = Fizjoterapia w NHS
lbp-hte16-resource-private-therapy = Prywatna fizjoterapia, osteopatia lub chiropraktyka
lbp-hte16-resource-community-msk = Środowiskowa poradnia narządu ruchu lub leczenia bólu
lbp-hte16-resource-outpatient = Specjalista w szpitalu, ambulatoryjnie
lbp-hte16-resource-x-ray = Prześwietlenie
lbp-hte16-resource-mri-ct = Rezonans lub tomografia
lbp-hte16-resource-emergency = Oddział ratunkowy, 111 lub 999
lbp-hte16-resource-inpatient = Noce w szpitalu
lbp-hte16-resource-spinal-injection = Zastrzyk w kręgosłup
lbp-hte16-resource-spinal-surgery = Operacja kręgosłupa
lbp-hte16-resource-talking-therapy = Psychoterapia
lbp-hte16-resource-medicines-prescribed = Dni z lekami na plecy z recepty
lbp-hte16-resource-medicines-bought = Dni z lekami na plecy kupionymi bez recepty
lbp-hte16-resource-technology-support = Minuty pomocy przy technologii

## Alerts: what was seen. What to do is in the site's own procedure

lbp-hte16-alert-cauda-equina = Zgłoszono drętwienie między nogami albo zmianę w oddawaniu moczu lub stolca. Proszę natychmiast postąpić zgodnie z lokalną procedurą.
lbp-hte16-alert-red-flag = Zgłoszono inny objaw alarmowy. Proszę dziś postąpić zgodnie z lokalną procedurą.
lbp-hte16-alert-mood = Podano najwyższą odpowiedź dotyczącą lęku lub depresji. Proszę dziś postąpić zgodnie z lokalną procedurą.
lbp-hte16-alert-worse = Ból jest silny albo odpowiedź jest dużo gorsza niż poprzednio. Proszę postąpić zgodnie z lokalną procedurą.
lbp-hte16-alert-serious-event = Odnotowano poważne zdarzenie niepożądane. Proszę postąpić zgodnie z lokalną procedurą i na czas powiadomić sponsora.

## Where they come from

lbp-hte16-code-referral-gp = Lekarz rodzinny
lbp-hte16-code-referral-first_contact_practitioner = Specjalista pierwszego kontaktu
lbp-hte16-code-referral-community_msk = Środowiskowa poradnia narządu ruchu
lbp-hte16-code-referral-physiotherapy = Fizjoterapia
lbp-hte16-code-referral-secondary_care = Szpital
lbp-hte16-code-referral-ed_or_urgent_care = Oddział ratunkowy lub pomoc doraźna
lbp-hte16-code-referral-occupational_health = Medycyna pracy
lbp-hte16-code-referral-waiting_list_review = Przegląd listy oczekujących
lbp-hte16-code-referral-self = Zgłosili się sami
lbp-hte16-code-referral-other = Ktoś inny

## Where in the pathway

lbp-hte16-code-points-before_gp = Przed wizytą u lekarza rodzinnego
lbp-hte16-code-points-gp_consultation = Podczas wizyty u lekarza rodzinnego
lbp-hte16-code-points-fcp_consultation = Podczas konsultacji pierwszego kontaktu
lbp-hte16-code-points-msk_triage = Podczas kwalifikacji w poradni narządu ruchu
lbp-hte16-code-points-on_waiting_list = Na liście oczekujących
lbp-hte16-code-points-during_physiotherapy = W trakcie fizjoterapii
lbp-hte16-code-points-after_discharge = Po wypisie
lbp-hte16-code-points-other = Gdzie indziej

## What staff learn first

lbp-hte16-training-t1 = Zbieranie danych
lbp-hte16-training-t1-teaches = Kwalifikacja, zgoda, propozycje, formularze każdej wizyty i powody braków. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
lbp-hte16-training-t3 = Eskalacja
lbp-hte16-training-t3-teaches = Alerty: kogo i jak szybko się powiadamia, co się zapisuje i jak sprawdza się wynik. Postępuj zgodnie z lokalną procedurą.
