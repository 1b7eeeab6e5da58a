### Checks at home, version 1. Changing what is consented to means raising its version.

# where the wording is from
home-checks-title = Kontrole w domu ze skalą NEWS2
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
home-checks-summary = Osoby, którym w domu regularnie mierzy się parametry życiowe: odczyty, kogo powiadomiono po osiągnięciu danej liczby i co z tego wynikło.

## Asked before anybody enters

home-checks-criterion-pregnant = Czy osoba jest w ciąży lub rodziła w ostatnich tygodniach?
home-checks-criterion-carers-trained = Czy osoby wykonujące pomiary są do tego przeszkolone?

## Consented to, each by itself

home-checks-consent-readings = Zgadzam się, aby w domu mierzono i notowano mój oddech, poziom tlenu, ciśnienie, tętno, temperaturę i przytomność. Za każdym razem mogę odmówić. Nikt nie śledzi odczytów na bieżąco.
home-checks-consent-share = Zgadzam się, aby osoby, które się mną opiekują, były powiadamiane, gdy wymaga tego odczyt.
home-checks-consent-results = Chcę otrzymać informację o wynikach.

## Visits

home-checks-visit-check = Cotygodniowa kontrola
home-checks-visit-extra = Dodatkowa kontrola

## Other care that is counted

home-checks-resource-gp = Lekarz rodzinny
home-checks-resource-call-111 = Telefony pod 111
home-checks-resource-call-999 = Telefony pod 999
home-checks-resource-emergency = Szpitalny oddział ratunkowy
home-checks-resource-inpatient = Noce w szpitalu

## Alerts: what was seen. What to do is in the site's own procedure

home-checks-alert-news-7 = NEWS2 wynosi 7 lub więcej. Proszę natychmiast postąpić zgodnie z lokalną procedurą.
home-checks-alert-news-5 = NEWS2 wynosi 5 lub 6. Proszę postąpić zgodnie z lokalną procedurą.
home-checks-alert-worried = Osoba odwiedzająca jest zaniepokojona. Proszę postąpić zgodnie z lokalną procedurą.
home-checks-alert-serious-event = Odnotowano poważne zdarzenie niepożądane. Proszę postąpić zgodnie z lokalną procedurą.

## Where they come from

home-checks-code-referral-home_care = Opieka domowa
home-checks-code-referral-gp = Lekarz rodzinny
home-checks-code-referral-community_nursing = Pielęgniarstwo środowiskowe
home-checks-code-referral-hospital = Szpital
home-checks-code-referral-other = Ktoś inny

## Where in the pathway

home-checks-code-points-own_home = Własny dom
home-checks-code-points-care_home = Dom opieki
home-checks-code-points-other = Gdzie indziej

## What staff learn first

home-checks-training-t1 = Zbieranie danych
home-checks-training-t1-teaches = Pomiary w domu, wpisywanie wyników i powody, dla których kontrola się nie odbyła. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
home-checks-training-t3 = Eskalacja
home-checks-training-t3-teaches = Alerty: kogo i jak szybko się powiadamia, co się zapisuje i jak sprawdza się wynik. Postępuj zgodnie z lokalną procedurą.
home-checks-alert-news-single = Pojedynczy parametr NEWS2 ma 3 punkty. Proszę postąpić zgodnie z lokalną procedurą.
