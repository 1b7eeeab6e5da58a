### A group programme, version 1. Changing what is consented to means raising its version.

# where the wording is from
group-programme-title = Program grupowy z dwunastoma zajęciami
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
group-programme-summary = Osoby z bólem, które przychodzą na dwanaście nadzorowanych zajęć w grupie: kto jak często przychodził i jak się miał przed nimi i po nich.

## Asked before anybody enters

group-programme-criterion-suitable = Czy osoba do tego przeszkolona stwierdziła, że grupa jest odpowiednia dla tej osoby?
group-programme-criterion-red-flag = Czy jest objaw alarmowy, o który pyta lokalna procedura?

## Consented to, each by itself

group-programme-consent-sessions = Zgadzam się brać udział w zajęciach oraz na odnotowywanie mojej obecności.
group-programme-consent-questionnaires = Zgadzam się odpowiadać na kwestionariusze przed programem i po nim. Mogę pominąć każde pytanie i w każdej chwili przestać. Nikt nie śledzi moich odpowiedzi na bieżąco.
group-programme-consent-results = Chcę otrzymać informację o wynikach.

## What they may be given

group-programme-arm-group = Program grupowy
group-programme-arm-usual = Zwykła opieka

## Visits

group-programme-visit-pre = Przed pierwszymi zajęciami
group-programme-visit-session = Zajęcia
group-programme-visit-post = Po ostatnich zajęciach

## Alerts: what was seen. What to do is in the site's own procedure

group-programme-alert-red-flag = Zgłoszono objaw alarmowy. Proszę dziś postąpić zgodnie z lokalną procedurą.
group-programme-alert-worse = Ból jest dużo gorszy niż poprzednio. Proszę postąpić zgodnie z lokalną procedurą.
group-programme-alert-serious-event = Odnotowano poważne zdarzenie niepożądane. Proszę postąpić zgodnie z lokalną procedurą.

## Where they come from

group-programme-code-referral-gp = Lekarz rodzinny
group-programme-code-referral-first_contact_practitioner = Specjalista pierwszego kontaktu
group-programme-code-referral-physiotherapy = Fizjoterapia
group-programme-code-referral-leisure_centre = Ośrodek rekreacyjny
group-programme-code-referral-self = Zgłosili się sami
group-programme-code-referral-other = Ktoś inny

## Where in the pathway

group-programme-code-points-primary_care = Podstawowa opieka zdrowotna
group-programme-code-points-community_msk = Środowiskowa poradnia narządu ruchu
group-programme-code-points-leisure_centre = Ośrodek rekreacyjny
group-programme-code-points-other = Gdzie indziej

## What staff learn first

group-programme-training-t1 = Zbieranie danych
group-programme-training-t1-teaches = Zgoda, lista obecności oraz formularze przed kursem i po nim. Czego ten program nie robi: nikt nie śledzi odpowiedzi na bieżąco i nic tutaj nie jest diagnozą.
