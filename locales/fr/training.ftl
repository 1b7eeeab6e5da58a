### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Ce site est en préparation. Rien n’est enregistré sur une personne réelle avant son premier jour. Vous pouvez continuer avec un cas d’exercice.
# $module (text): a module, like T1.
problem-set-up-not-signed-off = Ce site est en préparation. Le module { $module } n’est pas validé pour vous.
problem-not-signed-off = Le module { $module } n’est pas validé pour vous. Suivez-le sous Formation et faites-le signer par quelqu’un d’autre.
problem-refresher-due = Un rappel du module { $module } vient d’abord. Lisez-le sous Formation.

## Notices

notice-refresher-due = Un rappel est à faire avant que vous enregistriez quoi que ce soit.
# $at (text): a day.
notice-training-ends = Votre formation est validée jusqu’au { $at }. Refaites le module d’ici là.
notice-go-training = Aller à la formation

## In the trail

trail-action-site-stage-named = Phases du site indiquées
trail-action-training-noted = Formation notée

## The screen

training-title = Formation
# On a tab.
title-training = Formation
training-intro = Ce que vous apprenez avant de recueillir des données. Quelqu’un d’autre le valide, et le registre le conserve sur cet ordinateur.
training-mine = Vos modules
training-none = Aucun programme suivi ici ne vous demande de formation.
training-register = Registre
training-register-none = Personne n’a encore suivi de module.
training-refresher-first = Un rappel vient d’abord
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] Vous n’avez rien enregistré depuis { $n } jour. Relisez ceci avant de continuer.
        [many] Vous n’avez rien enregistré depuis { $n } de jours. Relisez ceci avant de continuer.
       *[other] Vous n’avez rien enregistré depuis { $n } jours. Relisez ceci avant de continuer.
    }
training-refresher-version = Le programme a changé depuis que vous l’avez appris. Relisez ceci avant de continuer.
# $minutes (text): a number.
training-refresher-length = Environ { $minutes } minutes.
training-refresher-confirm = J’ai lu ceci et je sais à qui m’adresser.
training-refresher-done = Noter le rappel
training-refresher-noted = Rappel noté. Vous pouvez continuer.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } minutes · { $pass } réponses justes sur { $questions }
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Cas d’exercice : { $done } sur { $needed } (terminés : { $form })
training-standing-not-taken = Pas encore suivi
training-standing-failed = Non réussi
training-standing-practise = Réussi ; il manque des cas d’exercice
training-standing-to-sign = Réussi ; quelqu’un d’autre doit signer
# $day (text): a date.
training-standing-signed = Validé jusqu’au { $day }
training-standing-expired = Expiré le { $day }
training-standing-version = Rappel à faire : le programme a changé
training-standing-idle = Rappel à faire
training-take = Je l’ai suivi
# $code (text): a module, like T1.
training-take-title = Module { $code }
training-minutes = Durée, en minutes
# $questions (text): a number.
training-score = Réponses justes, sur { $questions }
training-keep = Enregistrer
training-taken-passed = Noté : réussi.
training-taken-failed = Noté : non réussi. Vous pouvez le refaire.
training-practice = Cas d’exercice
training-practice-intro = Des personnes inventées pour apprendre. Rien n’en est jamais envoyé, et elles ne figurent dans aucune liste ni aucun décompte.
training-practice-new = Nouveau cas d’exercice
training-practice-open = Ouvrir { $number }
training-sign = Valider
# $person (text): a name. $code (text): a module.
training-sign-ask = Vous signez que { $person } a appris le module { $code } et peut travailler avec. L’attestation porte votre nom.
# $certificate (text): its number.
training-signed = Signé. L’attestation est { $certificate }.
training-print = Imprimer l’attestation
training-col-person = Qui
training-col-module = Module
training-col-day = Jour
training-col-what = Ce qui est noté
training-col-score = Justes
training-col-certificate = Attestation
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, version { $version }
training-kind-passed = Réussi
training-kind-not-passed = Non réussi
training-kind-refreshed = Rappel fait
# $by (text): a name.
training-kind-signed = Validé par { $by }
# $score, $questions (text): numbers.
training-right = { $score } sur { $questions }
# $day (text): a date.
training-expires = jusqu’au { $day }

## Practice

practice-band = Exercice : personne inventée, jamais envoyée
practice-mark = Exercice

## Stage of the site

stage-title = Phase de ce site
stage-unnamed = Personne n’a indiqué de phase : ce programme est donc en service ici et ne demande de formation à personne.
stage-set-up = Préparation : seuls des cas d’exercice sont enregistrés.
stage-learning-in = Rodage : ce qui est enregistré est conservé, envoyé avec cette mention et laissé hors des rapports.
stage-live = En service.
stage-learning-day = Rodage à partir du
stage-live-day = En service à partir du
stage-hint = Laissez les deux vides pour la préparation. Une phase commencée ne peut pas être annulée ; son jour peut être modifié.
stage-save = Enregistrer les phases
stage-saved = Enregistré.
stage-begin = Indiquer les phases
stage-history = Ce qui a été indiqué auparavant
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title } : { $signed } validés sur { $of }
# $names (text): people.
stage-missing = Pas encore : { $names }
