### A digital prescription, version 1. Changing what is consented to means raising its version.

# where the wording is from
digital-prescription-title = Recepta cyfrowa (bezsenność, cukrzyca)
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
digital-prescription-summary = Osoby, którym oprócz zwykłej opieki przepisano technologię cyfrową na bezsenność lub cukrzycę: kto ją przepisał i jak, czy zaczęły i co z tego wynikło.

## Asked before anybody enters

digital-prescription-criterion-condition = Czy przepisano to na bezsenność lub cukrzycę?
digital-prescription-criterion-insomnia = Czy dotyczy bezsenności?
digital-prescription-criterion-diabetes = Czy dotyczy cukrzycy?

## Consented to, each by itself

digital-prescription-consent-questionnaires = Zgadzam się odpowiadać na kwestionariusze o moim zdrowiu. Mogę pominąć każde pytanie i w każdej chwili przestać. Nie zależy od tego moje leczenie. Nikt nie śledzi moich odpowiedzi na bieżąco.
digital-prescription-consent-record-review = Zgadzam się, aby zespół sprawdził w mojej dokumentacji medycznej wizyty, badania i leki związane z tą chorobą.
digital-prescription-consent-vendor-linkage = Zgadzam się, aby producent technologii przekazał, jak z niej korzystam.
digital-prescription-consent-results = Chcę otrzymać informację o wynikach.

## What they may be given

digital-prescription-arm-insomnia = Technologia na bezsenność
digital-prescription-arm-diabetes = Technologia na cukrzycę
digital-prescription-arm-usual = Tylko zwykła opieka

## Visits

digital-prescription-visit-v0 = Przepisanie
digital-prescription-visit-e30 = Nadal korzysta? (30 dni)
digital-prescription-visit-v3m = 3 miesiące
digital-prescription-visit-v6m = 6 miesięcy

## Other care that is counted

digital-prescription-resource-gp = Lekarz rodzinny
digital-prescription-resource-practice-nurse = Pielęgniarka lub inni w podstawowej opiece
digital-prescription-resource-medicines-sleep = Dni z lekami nasennymi
digital-prescription-resource-emergency = Oddział ratunkowy, 111 lub 999
digital-prescription-resource-technology-support = Minuty pomocy przy technologii

## Alerts: what was seen. What to do is in the site's own procedure

digital-prescription-alert-serious-event = Odnotowano poważne zdarzenie niepożądane. Proszę postąpić zgodnie z lokalną procedurą.

## Where they come from

digital-prescription-code-referral-gp = Lekarz rodzinny
digital-prescription-code-referral-nurse = Pielęgniarka
digital-prescription-code-referral-pharmacist = Farmaceuta
digital-prescription-code-referral-social_prescriber = Doradca społeczny
digital-prescription-code-referral-self = Zgłosili się sami
digital-prescription-code-referral-other = Ktoś inny

## Where in the pathway

digital-prescription-code-points-consultation = Podczas konsultacji
digital-prescription-code-points-annual_review = Podczas corocznej kontroli
digital-prescription-code-points-telephone = Przez telefon
digital-prescription-code-points-other = Gdzie indziej

## What staff learn first

digital-prescription-training-t1 = Zbieranie danych
digital-prescription-training-t1-teaches = Kto bierze udział, zgoda, formularze każdej wizyty i powody braków. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
