### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Acest centru este în pregătire. Nu se înregistrează nimic despre o persoană reală înainte de prima sa zi. Puteți continua cu un caz de exercițiu.
problem-set-up-not-signed-off = Acest centru este în pregătire. Modulul { $module } nu este validat pentru dumneavoastră.
problem-not-signed-off = Modulul { $module } nu este validat pentru dumneavoastră. Parcurgeți-l la Instruire și cereți altcuiva să-l semneze.
problem-refresher-due = Mai întâi este nevoie de o recapitulare a modulului { $module }. Citiți-o la Instruire.

## Notices

notice-refresher-due = Este nevoie de o recapitulare înainte să înregistrați ceva.
# $at (text): a day.
notice-training-ends = Instruirea dumneavoastră este validată până la { $at }. Parcurgeți din nou modulul înainte de această dată.
notice-go-training = Mergeți la instruire
trail-action-site-stage-named = Stabilirea etapelor centrului
trail-action-training-noted = Notarea unei instruiri

## The screen

training-title = Instruire
# On a tab.
title-training = Instruire
training-intro = Ce învățați înainte de a colecta date. Altcineva validează acest lucru, iar registrul îl păstrează pe acest computer.
training-mine = Modulele dumneavoastră
training-none = Niciun program care se desfășoară aici nu vă cere instruire.
training-register = Registru
training-register-none = Încă nu a parcurs nimeni vreun modul.
training-refresher-first = Mai întâi o recapitulare
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] Nu ați înregistrat nimic de { $n } zi. Citiți aceasta din nou înainte de a continua.
        [few] Nu ați înregistrat nimic de { $n } zile. Citiți aceasta din nou înainte de a continua.
       *[other] Nu ați înregistrat nimic de { $n } de zile. Citiți aceasta din nou înainte de a continua.
    }
training-refresher-version = Programul s-a schimbat de când l-ați învățat. Citiți aceasta din nou înainte de a continua.
# $minutes (text): a number.
training-refresher-length = Aproximativ { $minutes } min.
training-refresher-confirm = Am citit aceasta și știu pe cine să întreb.
training-refresher-done = Notați recapitularea
training-refresher-noted = Recapitulare notată. Puteți continua.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } min · răspunsuri corecte: { $pass } din { $questions }
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Cazuri de exercițiu: { $done } din { $needed } ({ $form } finalizat)
training-standing-not-taken = Încă neparcurs
training-standing-failed = Nepromovat
training-standing-practise = Promovat; lipsesc cazuri de exercițiu
training-standing-to-sign = Promovat; trebuie să semneze altcineva
# $day (text): a date.
training-standing-signed = Validat până la { $day }
training-standing-expired = A expirat la { $day }
training-standing-version = Recapitulare necesară: programul s-a schimbat
training-standing-idle = Recapitulare necesară
training-take = L-am parcurs
# $code (text): a module, like T1.
training-take-title = Modulul { $code }
training-minutes = Cât a durat, în minute
# $questions (text): a number.
training-score = Răspunsuri corecte, din { $questions }
training-keep = Păstrați
training-taken-passed = Notat: promovat.
training-taken-failed = Notat: nepromovat. Îl puteți parcurge din nou.
training-practice = Cazuri de exercițiu
training-practice-intro = Persoane inventate, pentru învățare. Nimic despre ele nu se trimite vreodată și nu apar în nicio listă sau numărătoare.
training-practice-new = Caz de exercițiu nou
training-practice-open = Deschideți { $number }
training-sign = Validați
# $person (text): a name. $code (text): a module.
training-sign-ask = Semnați că { $person } a învățat modulul { $code } și poate lucra cu el. Certificatul poartă numele dumneavoastră.
# $certificate (text): its number.
training-signed = Semnat. Certificatul este { $certificate }.
training-print = Tipăriți certificatul
training-col-person = Cine
training-col-module = Modul
training-col-day = Ziua
training-col-what = Ce
training-col-score = Corecte
training-col-certificate = Certificat
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, versiunea { $version }
training-kind-passed = Promovat
training-kind-not-passed = Nepromovat
training-kind-refreshed = Recapitulat
# $by (text): a name.
training-kind-signed = Validat de { $by }
# $score, $questions (text): numbers.
training-right = { $score } din { $questions }
# $day (text): a date.
training-expires = până la { $day }

## Practice

practice-band = Exercițiu: persoană inventată, nu se trimite niciodată
practice-mark = Exercițiu

## Stage of the site

stage-title = Etapa acestui centru
stage-unnamed = Nimeni nu a stabilit o etapă, așa că acest program este aici în activitate reală și nu cere nimănui instruire.
stage-set-up = Pregătire: se înregistrează numai cazuri de exercițiu.
stage-learning-in = Familiarizare: ce se înregistrează se păstrează, se trimite cu acest marcaj și nu intră în rapoarte.
stage-live = Activitate reală.
stage-learning-day = Familiarizare din
stage-live-day = Activitate reală din
stage-hint = Lăsați ambele câmpuri goale pentru pregătire. Ce a început nu se poate retrage; ziua se poate schimba.
stage-save = Păstrați etapele
stage-saved = Păstrate.
stage-begin = Stabiliți etapele
stage-history = Ce s-a spus înainte
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: validate { $signed } din { $of }
# $names (text): people.
stage-missing = Încă nu: { $names }
