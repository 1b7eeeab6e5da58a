### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

person-course-one = { $score } : { $points } ({ $when }). Il y a un seul score jusqu’ici.
person-course-same = { $score } : { $from } ({ $since }), puis { $to } ({ $until }) : aucune différence.
person-course-lower = { $score } : { $from } ({ $since }), puis { $to } ({ $until }) : { $by } de moins.
person-course-higher = { $score } : { $from } ({ $since }), puis { $to } ({ $until }) : { $by } de plus.
person-when = { $day } ({ $visit })
person-amount-percent = { $points } (ou { $percent } % du premier score)
person-change-inside = Le changement est inférieur à l’erreur de mesure de { $amount } ({ $source }).
person-change-outside = Un changement de { $amount } ou plus dépasse l’erreur de mesure ({ $source }).
person-change-below = Le changement est inférieur à { $amount }, valeur considérée comme importante ({ $source }).
person-change-important = Un changement de { $amount } est considéré comme important ({ $source }).
person-score = { $score } : { $points }
person-wording = texte { $digest }, { $status }
person-wording-published = publié par son titulaire
person-wording-licensed = fourni par son titulaire sous licence
person-wording-collated = reconstitué, non vérifié
person-wording-local = propre au site
person-wording-own = propre à Prombook
person-wording-unknown = absent de cet ordinateur
person-noted = terminé par { $by }, { $at }
person-lag-none = saisi le jour même
person-lag =
    { $count ->
        [one] saisi { $n } jour plus tard
        [many] saisi { $n } de jours plus tard
       *[other] saisi { $n } jours plus tard
    }
person-change = question { $number } : { $old } › { $new }
person-no-answer = pas de réponse
person-correction = Corrigé { $at } par { $by } : { $what }. Motif : { $reason }
person-moved-to = Déplacé vers { $number }, { $at }, par { $by } ; il ne compte pas ici. Motif : { $reason }
person-moved-from = Déplacé ici depuis { $number }, { $at }, par { $by }. Motif : { $reason }
person-taken-back = Retiré { $at } par { $by } ; il ne compte pas. Motif : { $reason }
person-title = Réponses au fil du temps : { $number }
person-printed = Imprimé le { $day }
person-none = Il n’y a pas encore de score.
person-forms = Tous les formulaires
person-col-day = Jour
person-col-visit = Visite
person-col-score = Score
person-col-form = Formulaire
person-col-how = Comment la réponse a été donnée
person-col-what = Scores et corrections

quality-what = { $number }, { $form }
quality-what-item = { $number }, { $form }, question { $question }
quality-what-step = { $number }, { $step }, { $day }
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Quelque chose qui n’est pas encore arrivé sur cet ordinateur
quality-settled = Réglée
quality-nothing = Rien à compter pour l’instant
quality-share = { $part } sur { $whole } ({ $percent } %)
quality-reason = { $reason } : { $n }
quality-newest =
    { $count ->
        [one] Seul le { $n } formulaire le plus récent est compté.
        [many] Seuls les { $n } de formulaires les plus récents sont comptés.
       *[other] Seuls les { $n } formulaires les plus récents sont comptés.
    }
quality-visits = Visites faites
quality-visits-how = Visites dont chaque formulaire essentiel est terminé, ou dont quelqu’un a noté pourquoi il ne l’est pas, sur celles qui étaient attendues à ce jour. Aujourd’hui compte de la même façon.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] Pour { $n } autre, quelqu’un est venu et quelque chose d’essentiel manque.
        [many] Pour { $n } d’autres, quelqu’un est venu et quelque chose d’essentiel manque.
       *[other] Pour { $n } autres, quelqu’un est venu et quelque chose d’essentiel manque.
    }
quality-not-expected =
    { $count ->
        [one] { $n } visite n’est plus attendue et n’est pas comptée.
        [many] { $n } de visites ne sont plus attendues et ne sont pas comptées.
       *[other] { $n } visites ne sont plus attendues et ne sont pas comptées.
    }
quality-learning =
    { $count ->
        [one] { $n } visite de la période de rodage n’est pas comptée.
        [many] { $n } de visites de la période de rodage ne sont pas comptées.
       *[other] { $n } visites de la période de rodage ne sont pas comptées.
    }
quality-training = Couverture de la formation
quality-training-how = Formulaires saisis par des personnes dont la formation était validée le jour de la visite. L’objectif est de 100 %.
quality-window = Visites dans leur fenêtre
quality-window-how = Visites dans leur fenêtre, sur les visites faites.
quality-instruments = Questionnaires avec un score
quality-instruments-how = Questionnaires avec un score, sur ceux qui ont été terminés ou notés comme non faits.
quality-instruments-in = Questionnaires avec un score, { $language }
quality-instruments-in-how = Sur ceux qui ont été terminés dans cette langue.
quality-not-done = Formulaires et visites non faits
quality-not-done-how = Notés avec le motif.
quality-whole-visit = Visite
quality-not-done-reason = { $what }, { $reason } : { $n }
quality-items = Questions sans réponse
quality-items-how = Questions avec un motif à la place d’une réponse, sur toutes celles qui ont été posées.
quality-place = { $form }, question { $question }, { $language }, { $mode }
quality-place-how = Parmi les questions qui restent le plus souvent sans réponse.
quality-lag = Jours jusqu’à la saisie
quality-lag-days = { $median } en médiane, { $most } au 90e centile
quality-lag-how = Du jour de la visite, ou de la date sur le papier, au jour où le formulaire a été terminé ici.
quality-sync = Heures jusqu’à la réception
# $median, $most (text): hours.
quality-sync-hours = { $median } en médiane, { $most } au 90e centile
quality-sync-how = De la fin d’un formulaire sur cet ordinateur jusqu’à ce que le serveur dise qu’il l’a.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } formulaire n’a pas été reçu tel qu’il est maintenant.
        [many] { $n } de formulaires n’ont pas été reçus tels qu’ils sont maintenant.
       *[other] { $n } formulaires n’ont pas été reçus tels qu’ils sont maintenant.
    }
quality-last-sent = Jours depuis le dernier envoi de chaque ordinateur
quality-last-sent-how = Pour cet ordinateur, depuis que le serveur a confirmé quelque chose pour la dernière fois ; pour les autres, depuis qu’ils l’ont dit pour la dernière fois.
quality-this-computer = Cet ordinateur
# $name (text): name of a computer.
quality-never-sent = { $name } : rien envoyé encore
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name } : { $n } jour
        [many] { $name } : { $n } de jours
       *[other] { $name } : { $n } jours
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name } : { $share }
quality-by-mode = Formulaires par manière de les donner
quality-by-mode-how = De tous les formulaires terminés. Des scores recueillis de manières différentes peuvent différer pour cette raison.
quality-by-language = Formulaires par langue
quality-by-language-how = De tous les formulaires terminés, selon la langue dans laquelle ils ont été lus.
quality-by-interpreter = Formulaires avec un interprète
quality-by-interpreter-how = De tous les formulaires terminés.
quality-by-proxy = Formulaires remplis par quelqu’un d’autre
quality-by-proxy-how = De tous les formulaires terminés, ceux auxquels on a répondu à la place du participant.
quality-provenance = Réponses dont l’origine est connue
quality-provenance-how = Réponses dont on sait qui les a enregistrées, dans quelle version, quelle formulation et quelle langue, et comment. L’objectif est 100 %.
quality-corrections = Réponses corrigées
quality-corrections-how = Réponses modifiées une fois le formulaire terminé, sur toutes les réponses.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason } : { $share }
quality-corrections-uncoded = sans motif codé
quality-queries = Clarifications en cours
quality-queries-open =
    { $count ->
        [one] { $n } en cours ; { $oldest } jours
        [many] { $n } en cours ; { $median } jours en médiane, { $oldest } jours pour la plus ancienne
       *[other] { $n } en cours ; { $median } jours en médiane, { $oldest } jours pour la plus ancienne
    }
quality-queries-none = Aucune
quality-queries-how = Jours depuis la demande de clarification.
quality-too-fast = Réponses très rapides
quality-too-fast-how = En moins d’un tiers du temps que le programme prévoit ; sans programme, en moins d’une seconde par question. Ces deux limites sont nos propositions.
quality-all-same = Partout la même réponse
quality-all-same-how = Formulaires d’au moins cinq réponses, choisies dans une liste ou sur une échelle, toutes identiques. Cela peut être juste : demandez.
quality-implausible = Dates peu vraisemblables
quality-implausible-how = Avant la naissance, après la saisie, ou d’une personne de plus de 120 ans.
quality-found-missing =
    { $count ->
        [one] { $n } question est sans réponse. { $reasons }
        [many] { $n } de questions sont sans réponse. { $reasons }
       *[other] { $n } questions sont sans réponse. { $reasons }
    }
quality-found-out-of-window = La visite était hors de sa fenêtre, { $opens } au { $closes }.
quality-found-too-fast =
    { $count ->
        [one] { $n } question en { $took } s ; moins de { $least } s est très rapide.
        [many] { $n } de questions en { $took } s ; moins de { $least } s est très rapide.
       *[other] { $n } questions en { $took } s ; moins de { $least } s est très rapide.
    }
quality-found-all-same =
    { $count ->
        [one] { $n } réponse, identique.
        [many] Les { $n } de réponses sont toutes identiques.
       *[other] Les { $n } réponses sont toutes identiques.
    }
quality-found-late =
    { $count ->
        [one] Saisi { $n } jour après avoir été rempli.
        [many] Saisi { $n } de jours après avoir été rempli.
       *[other] Saisi { $n } jours après avoir été rempli.
    }
quality-found-before-birth = Une date est antérieure à la naissance du participant.
quality-found-too-old = D’après la date de naissance, le participant avait plus de 120 ans.
quality-found-paper-after-visit = La date sur le papier est postérieure à la visite.
quality-found-after-entry = Une date dans les réponses est postérieure au jour de la saisie.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = « { $question } » : { $number } est hors de { $low } à { $high }, où il se trouve d’habitude. A-t-il été saisi comme il a été mesuré ?

## Steps: their names, and what each is for

step-screening = Vérification de l’éligibilité
step-screening-intro = Posez chaque question. La personne qui ne peut pas participer est conservée sans nom, pour que tout le monde soit compté.
step-consent = Consentement
step-consent-intro = Chaque ligne séparément. Un non à une ligne n’est pas un non aux autres.
step-offer = Proposition
step-offer-intro = Ce qui a été proposé, comment, et ce que la personne a décidé. Celle qui refuse reçoit ses soins habituels et peut tout de même participer.
step-start = Première utilisation
step-start-intro = Le jour où la personne a utilisé pour la première fois ce qu’elle a reçu.
step-engagement = L’utilise-t-elle encore ?
step-engagement-intro = Ce qui compte comme utilisation est noté avec la réponse.
step-stop = Arrêt de l’utilisation
step-stop-intro = La personne peut cesser de l’utiliser et continuer à venir aux visites et à répondre aux questionnaires.
step-change = Changement de participation
step-change-intro = Indiquez ce qui prend fin et ce qui continue. Ce qui n’est pas nommé reste tel quel.
step-completion = Fin du programme
step-completion-intro = Après cela, plus rien n’est demandé.
step-contact = Tentative de contact
step-not-done = Non fait
step-not-done-intro = Indiquez pourquoi, pour que ce ne soit pas compté comme un oubli.
step-session = Séance
step-adverse = Événement indésirable
step-adverse-intro = Notez-le même si personne ne pense que le programme en est la cause. Suivez votre procédure locale.
step-adverse-follow-up = Suivi d’un événement indésirable
step-adverse-follow-up-intro = Notez chaque tentative, même celle qui n’a permis de joindre personne.
step-resource = Autres soins
step-resource-intro = Combien de fois, ou combien de temps, depuis la dernière fois que cela a été demandé.
recall-last = Dernière période demandée : du { $from } au { $to }.
recall-gap = Période non demandée : du { $from } au { $to } (jours : { $n }).
recall-overlap = Période demandée deux fois : du { $from } au { $to } (jours : { $n }). Ce qui est compté les deux fois compte double.
step-unintended = Effet non voulu
step-unintended-intro = Un effet que personne n’a voulu, sur qui que ce soit.
step-alert = Alerte
step-alert-action = Ce qui a été fait
step-alert-action-intro = Indiquez ce qui a été fait au sujet de l’alerte, et qui a été prévenu.
step-alert-outcome = Issue de l’alerte
step-alert-outcome-intro = Ce qui en est résulté. L’alerte est alors close.
step-query = Demande de clarification
step-query-answer = Réponse à une demande de clarification
step-query-closed = Demande de clarification close
step-moved = Formulaire déplacé

## How far somebody has got

stage-new = Rien n’a encore été demandé
stage-not-eligible = N’entre pas
stage-eligible = Peut entrer
stage-refused = N’a pas consenti
stage-consented = A consenti
stage-deferred = A remis sa décision
stage-enrolled = Participe
stage-started = Utilise ce qui lui a été donné
stage-stopped = A cessé de l’utiliser, participe encore
stage-ended = Ne participe plus
stage-completed = Parcours achevé

## What is asked in a step

field-referral-source = Adressé par
field-pathway-point = Moment de son parcours de soins
field-age-band = Âge
field-sex = Sexe
field-ethnic-scheme = Liste de catégories ethniques
field-ethnic-2001 = Catégorie ethnique (2001)
field-ethnic-2021 = Catégorie ethnique (2021)
field-language = Langue
field-reason = Motif
field-reason-note = Motif, en quelques mots
field-screening-reason = Pourquoi la personne ne participe pas
field-screening-language = Langue que la personne parle le mieux
field-consent-language = Langue de la lecture ou de l’explication
field-consent-mode = Comment la personne a consenti
field-interpreter = Interprète
field-interpreter-detail = Numéro de l’interprète, ou son lien avec la personne
field-evidence = Où se trouve le formulaire signé ou l’enregistrement
field-arm = Ce qui a été proposé
field-product = Produit
field-offered-by = Proposé par
field-mode = Comment
field-script = Version du texte à lire
field-technology-language = Langue de la technologie
field-result = Décision
field-reasons = Motifs
field-given-instead = Donné à la place
field-given-instead-note = Ce que c’est
field-helped-by = Qui a aidé
field-downloaded = Téléchargé le
field-logged-in = Première connexion le
field-source = Qui le dit
field-time-point = Demandé à
field-active = L’utilise encore
field-definition = Ce qui compte comme utilisation
field-definition-note = C’est-à-dire
field-measure = Ce qui a été mesuré
field-value = Combien
field-not-started = Pourquoi ce n’a pas été utilisé
field-note = Note
field-last-used = Dernière utilisation le
field-started-by = Qui a demandé le changement
field-ends = Prend fin
field-goes-on = Reprend
field-data-kept = Ce qui a été recueilli est conservé
field-results-wanted = Souhaite connaître les résultats
field-change-reason = Pourquoi, si la personne veut le dire
field-status = Comment cela a pris fin
field-how = Comment
field-contact-result = Résultat
field-plan = Visite
field-turn = Laquelle, comptée à partir de 0
field-instrument = Formulaire
field-number = Numéro de la séance
field-attended = Présence
field-group = Groupe
field-session-group-hint = Numéro du groupe avec lequel la personne vient, s’il y a des groupes
field-term = Ce qui s’est passé
field-onset = A commencé le
field-end = A pris fin le
field-severity = Sévérité
field-seriousness = Grave parce que
field-related-technology = Lié à la technologie
field-related-app = Lié à ce logiciel
field-related-visit = Lié à une visite
field-expected = Était attendu
field-action = Ce qui a été fait
field-outcome = Issue
field-aware-day = Le site l’a appris le
field-aware-time = À quelle heure
field-reported-to = Signalé à
field-what = Ce que c’est
field-reached = Personne jointe
field-from = Du
field-to = Au
field-category = Ce que cela touche
field-description = Ce qui s’est passé
field-affected = Qui a été touché
field-service = Service appelé
field-time-called = Heure de l’appel
field-override = Pourquoi rien n’était nécessaire
field-promised = Suivi promis pour le
field-false-alarm = C’était une fausse alerte
field-promise-kept = Le suivi promis a eu lieu
field-contacts = Combien d’autres services sont intervenus
field-text = Texte
field-item = Question concernée
field-query-text = Demande
field-query-answer-text = Réponse
field-query-closed-text = Pourquoi c’est réglé
field-adverse-seriousness-hint = Ne choisissez rien si ce n’était pas grave.
field-adverse-aware-time-hint = Par exemple 09:05.
field-adverse-follow-up-aware-time-hint = Par exemple 09:05.
field-alert-action-time-called-hint = Par exemple 09:05.
field-alert-action-promised-hint = Le logiciel vous le rappelle ce jour-là.
field-screening-reason-hint = Seulement si la personne ne veut pas, ou ne peut pas, participer.

## Codes of lists

code-decline-no_device = pas d’appareil
code-decline-no_internet_or_data = pas d’Internet ni de données mobiles
code-decline-no_storage_space = pas de place sur l’appareil
code-decline-low_confidence_with_technology = peu à l’aise avec la technologie
code-decline-language_not_available = pas dans sa langue
code-decline-prefers_face_to_face = préfère en face à face
code-decline-prefers_group = préfère un groupe
code-decline-privacy_concern = s’inquiète de la confidentialité
code-decline-cultural_reason = raison culturelle
code-decline-no_time = pas le temps
code-decline-symptoms_improved = va mieux
code-decline-does_not_think_it_will_help = ne pense pas que cela aidera
code-decline-carer_or_family_advice = conseil d’un aidant ou de la famille
code-decline-other = autre
code-decline-prefers_not_to_say = préfère ne pas le dire

code-not_started-could_not_download_or_log_in = n’a pas pu télécharger ou se connecter
code-not_started-forgot = a oublié
code-not_started-symptoms_improved = va mieux
code-not_started-chose_other_care = a choisi d’autres soins
code-not_started-technical_fault = panne technique
code-not_started-other = autre
code-not_started-not_known = inconnu

code-stop-recovered = rétabli
code-stop-no_benefit = aucun bénéfice
code-stop-symptoms_worse = va moins bien
code-stop-adverse_event = événement indésirable
code-stop-too_time_consuming = prend trop de temps
code-stop-technical_fault = panne technique
code-stop-hard_to_use = difficile à utiliser
code-stop-language = langue
code-stop-lost_access_to_device_or_internet = n’a plus d’appareil ou d’Internet
code-stop-moved_to_other_care = est passé à d’autres soins
code-stop-licence_ended = licence expirée
code-stop-other = autre
code-stop-prefers_not_to_say = préfère ne pas le dire

code-visit_missed-no_contact_after_attempts = n’a pas pu être joint
code-visit_missed-participant_unwell = souffrant
code-visit_missed-participant_declined_this_visit = n’a pas voulu de celle-ci
code-visit_missed-site_capacity = site sans capacité disponible
code-visit_missed-interpreter_not_available = pas d’interprète
code-visit_missed-instrument_not_available_in_language = formulaire non disponible dans sa langue
code-visit_missed-system_fault = panne d’un système
code-visit_missed-participation_changed = participe maintenant autrement
code-visit_missed-other = autre

code-session_missed-participant_unwell = souffrant
code-session_missed-no_time = pas le temps
code-session_missed-travel = n’a pas pu venir
code-session_missed-session_cancelled = séance annulée
code-session_missed-interpreter_not_available = pas d’interprète
code-session_missed-other = autre
code-session_missed-not_known = inconnu

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason } : { $words }
code-correction-transcription_error = erreur de recopie
code-correction-wrong_participant = mauvais participant
code-correction-wrong_date = mauvaise date
code-correction-participant_corrected_own_answer = le participant a corrigé sa propre réponse
code-correction-late_information = information arrivée plus tard
code-correction-unit_or_scale_error = mauvaise unité ou échelle
code-correction-duplicate_entry = saisi deux fois
code-correction-other_with_text = autre

code-not_entered-criteria_not_met = ne remplit pas les critères
code-not_entered-safety = sécurité
code-not_entered-did_not_want_to = ne voulait pas
code-not_entered-no_time = pas le temps
code-not_entered-language_not_available = pas dans sa langue
code-not_entered-interpreter_not_available = pas d’interprète
code-not_entered-other = autre
code-not_entered-prefers_not_to_say = préfère ne pas le dire

code-recipients-clinician_on_site = Clinicien sur place
code-recipients-duty_clinician = Clinicien de garde
code-recipients-coordinator = Coordinateur
code-recipients-duty_manager = Cadre de garde
code-recipients-site_lead = Responsable du site
code-recipients-sponsor_safety = Cellule de sécurité du promoteur

code-age_band-under_16 = Moins de 16 ans
code-age_band-16_17 = 16 à 17 ans
code-age_band-18_24 = 18 à 24 ans
code-age_band-25_34 = 25 à 34 ans
code-age_band-35_44 = 35 à 44 ans
code-age_band-45_54 = 45 à 54 ans
code-age_band-55_64 = 55 à 64 ans
code-age_band-65_74 = 65 à 74 ans
code-age_band-75_84 = 75 à 84 ans
code-age_band-85_over = 85 ans ou plus
code-age_band-not_known = Inconnu

code-sex-female = Féminin
code-sex-male = Masculin
code-sex-other = Autre
code-sex-unknown = Inconnu

code-ethnic_scheme-2001 = Catégories du recensement de 2001
code-ethnic_scheme-2021 = Catégories du recensement de 2021
code-ethnic_scheme-not_stated = Non indiqué

code-ethnic_2001-A = Blanc : Britannique
code-ethnic_2001-B = Blanc : Irlandais
code-ethnic_2001-C = Blanc : tout autre
code-ethnic_2001-D = Métis : Blanc et Noir des Caraïbes
code-ethnic_2001-E = Métis : Blanc et Noir d’Afrique
code-ethnic_2001-F = Métis : Blanc et Asiatique
code-ethnic_2001-G = Métis : tout autre
code-ethnic_2001-H = Asiatique : Indien
code-ethnic_2001-J = Asiatique : Pakistanais
code-ethnic_2001-K = Asiatique : Bangladais
code-ethnic_2001-L = Asiatique : tout autre
code-ethnic_2001-M = Noir : Caraïbes
code-ethnic_2001-N = Noir : Afrique
code-ethnic_2001-P = Noir : tout autre
code-ethnic_2001-R = Chinois
code-ethnic_2001-S = Tout autre groupe ethnique
code-ethnic_2001-Z = Non indiqué
code-ethnic_2001-99 = Inconnu

code-ethnic_2021-asian_indian = Asiatique : Indien
code-ethnic_2021-asian_pakistani = Asiatique : Pakistanais
code-ethnic_2021-asian_bangladeshi = Asiatique : Bangladais
code-ethnic_2021-asian_chinese = Asiatique : Chinois
code-ethnic_2021-asian_other = Asiatique : tout autre
code-ethnic_2021-black_caribbean = Noir : Caraïbes
code-ethnic_2021-black_african = Noir : Afrique
code-ethnic_2021-black_other = Noir : tout autre
code-ethnic_2021-mixed_white_and_black_caribbean = Métis : Blanc et Noir des Caraïbes
code-ethnic_2021-mixed_white_and_black_african = Métis : Blanc et Noir d’Afrique
code-ethnic_2021-mixed_white_and_asian = Métis : Blanc et Asiatique
code-ethnic_2021-mixed_other = Métis : tout autre
code-ethnic_2021-white_british = Blanc : Anglais, Gallois, Écossais, Nord-Irlandais ou Britannique
code-ethnic_2021-white_irish = Blanc : Irlandais
code-ethnic_2021-white_gypsy_or_irish_traveller = Blanc : Gitan ou « Irish Traveller »
code-ethnic_2021-white_roma = Blanc : Rom
code-ethnic_2021-white_other = Blanc : tout autre
code-ethnic_2021-other_arab = Arabe
code-ethnic_2021-other_any = Tout autre groupe ethnique
code-ethnic_2021-not_stated = Non indiqué
code-ethnic_2021-not_known = Inconnu

code-consent_mode-written = Par écrit
code-consent_mode-verbal = De vive voix
code-consent_mode-electronic = Par voie électronique

code-interpreter-none = Aucun
code-interpreter-professional = Interprète professionnel
code-interpreter-family-helper = Quelqu’un de la famille

code-role-gp = Médecin généraliste
code-role-first_contact_practitioner = Praticien de premier recours
code-role-physiotherapist = Kinésithérapeute
code-role-nurse = Infirmier
code-role-pharmacist = Pharmacien
code-role-other_clinician = Autre clinicien
code-role-research_staff = Personnel de recherche
code-role-administrator = Personnel administratif
code-role-other = Autre

code-mode-face_to_face = En face à face
code-mode-video = Par vidéo
code-mode-telephone = Par téléphone
code-mode-message = Par message
code-mode-letter = Par courrier

code-offer_result-accepted = Accepté
code-offer_result-declined = Refusé
code-offer_result-deferred = Remis à plus tard

code-helper-nobody = Personne
code-helper-staff = Personnel
code-helper-family_or_friend = Famille ou ami
code-helper-vendor = Le fabricant

code-source-vendor = Le fabricant
code-source-self-report = Le participant
code-source-staff = Le personnel
code-source-record = Le dossier médical

code-active_definition-used_past_7_days = Utilisé dans les 7 derniers jours
code-active_definition-used_past_30_days = Utilisé dans les 30 derniers jours
code-active_definition-of_the_vendor = Tel que le fabricant le compte
code-active_definition-other = Autre

code-measure-sessions = Séances
code-measure-minutes = Minutes
code-measure-days_active = Jours d’utilisation
code-measure-modules = Modules
code-measure-other = Autre

code-started_by-participant = Le participant
code-started_by-family_or_carer = Famille ou aidant
code-started_by-clinician = Un clinicien
code-started_by-site = Le site
code-started_by-sponsor = Le promoteur

code-element-programme = L’utilisation de ce qui a été donné
code-element-visits = Visites
code-element-questionnaires = Questionnaires
code-element-record-linkage = La lecture de son dossier médical
code-element-contact = Les contacts

code-completion-as_planned = Comme prévu
code-completion-early = Avant terme
code-completion-lost_contact = N’a plus pu être joint
code-completion-moved_away = A déménagé
code-completion-died = Décédé
code-completion-programme_closed = Le programme a été arrêté
code-completion-other = Autre

code-how-phone = Par téléphone
code-how-message = Par message
code-how-letter = Par courrier
code-how-in-person = En personne

code-contact_result-reached = Joint
code-contact_result-not-reached = Non joint

code-severity-mild = Légère
code-severity-moderate = Modérée
code-severity-severe = Sévère

code-seriousness-death = Décès
code-seriousness-life_threatening = Mise en jeu du pronostic vital
code-seriousness-hospitalisation = Hospitalisation, ou sa prolongation
code-seriousness-disability = Incapacité
code-seriousness-congenital_anomaly = Anomalie congénitale
code-seriousness-medically_important = Médicalement important

code-relatedness-not_related = Non lié
code-relatedness-unlikely = Improbable
code-relatedness-possible = Possible
code-relatedness-probable = Probable
code-relatedness-definite = Certain
code-relatedness-not_known = Inconnu

code-adverse_action-none = Rien
code-adverse_action-technology_paused = Technologie suspendue
code-adverse_action-technology_stopped = Technologie arrêtée
code-adverse_action-referred = Adressé à un autre service
code-adverse_action-treated = Traité
code-adverse_action-admitted = Hospitalisé
code-adverse_action-other = Autre

code-adverse_outcome-recovered = Rétabli
code-adverse_outcome-recovering = En cours de rétablissement
code-adverse_outcome-not_recovered = Non rétabli
code-adverse_outcome-recovered_with_sequelae = Rétabli avec séquelles
code-adverse_outcome-fatal = Mortel
code-adverse_outcome-not_known = Inconnu

code-follow_up-attempt = Une tentative d’en savoir plus
code-follow_up-outcome = Ce qu’il en est advenu

code-unintended-care = Soins
code-unintended-workload = Charge de travail
code-unintended-access = Accès aux soins
code-unintended-privacy = Confidentialité
code-unintended-cost = Coût
code-unintended-relationship = Relation avec le personnel
code-unintended-other = Autre

code-affected-participant = Le participant
code-affected-family_or_carer = Famille ou aidant
code-affected-staff = Le personnel
code-affected-service = Le service
code-affected-other = D’autres

code-alert_action-followed_procedure = Procédure locale suivie
code-alert_action-spoke_with_participant = Entretien avec le participant
code-alert_action-informed_clinician = Clinicien prévenu
code-alert_action-called_service = Service appelé
code-alert_action-no_action_needed = Aucune action nécessaire
code-alert_action-other = Autre

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = Médecin généraliste
code-service-emergency_department = Urgences
code-service-out_of_hours = Permanence des soins
code-service-community_team = Équipe de soins de proximité
code-service-other = Autre

code-override-known_and_stable = Connu et stable
code-override-will_monitor = Sera surveillé
code-override-reading_wrong = La mesure était fausse
code-override-entered_by_mistake = Saisi par erreur
code-override-other = Autre

code-alert_outcome-no_further_care = Pas d’autres soins
code-alert_outcome-gp_care = Soins par le médecin généraliste
code-alert_outcome-emergency_department = Urgences
code-alert_outcome-admitted = Hospitalisé
code-alert_outcome-referred = Adressé à un autre service
code-alert_outcome-died = Décédé
code-alert_outcome-other = Autre
code-alert_outcome-not_known = Inconnu

code-referral-gp = Médecin généraliste
code-referral-first_contact_practitioner = Praticien de premier recours
code-referral-community_msk = Service musculosquelettique de proximité
code-referral-physiotherapy = Kinésithérapie
code-referral-secondary_care = Hôpital
code-referral-ed_or_urgent_care = Urgences ou soins urgents
code-referral-occupational_health = Médecine du travail
code-referral-waiting_list_review = Revue d’une liste d’attente
code-referral-self = Venu de sa propre initiative
code-referral-other = Autre

code-points-before_gp = Avant de voir un médecin généraliste
code-points-gp_consultation = Consultation chez un médecin généraliste
code-points-fcp_consultation = Consultation chez un praticien de premier recours
code-points-msk_triage = Triage musculosquelettique
code-points-on_waiting_list = Sur une liste d’attente
code-points-during_physiotherapy = Pendant la kinésithérapie
code-points-after_discharge = Après la sortie
code-points-other = Autre

## What was said, a sentence for each thing

said-field = { $field } : { $value }.
said-yes = oui
said-no = non
# In the place of words that stand on another computer.
said-withheld = Écrit sur l’ordinateur où cela a été noté, et non envoyé
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Quelque chose est écrit ici sur l’ordinateur où cela a été noté ; ce n’est pas envoyé. Cela y reste tel quel, sauf si vous écrivez autre chose.
said-screening-may = Peut participer.
said-screening-open = Il n’a pas été répondu à tout.
said-screening-not = N’entre pas : { $why }.
said-screening-age = âge
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Lu dans cette langue : { $language }, version { $version } du texte.
# $language (text): a language.
consent-read-in = Lu dans cette langue : { $language }.
consent-read-unknown = La langue dans laquelle cela a été lu n’a pas été notée.
consent-lacks-version = Les mots de cette version ne sont plus sur cet ordinateur. Ce qui figure ici n’est pas ce qui a été lu.
# $language (text): a language.
consent-lacks-language = Ces mots ne sont pas écrits ici dans cette langue : { $language }. Quelqu’un les a dits dans cette langue, ou ils ont été retirés depuis.
said-consent-all = Consent à tout ce qui a été demandé.
said-consent-not = Ne consent pas à : { $items }.
said-offer-result = { $value }.
said-offer-reasons = Motifs : { $value }.
said-offer-given-instead = Donné à la place : { $value }.
said-stop-reasons = Motifs : { $value }.
said-contact-result = { $value }.
said-alert-action-action = { $value }.
said-alert-outcome-outcome = { $value }.
said-query-text = { $value }
said-query-answer-text = { $value }
said-query-closed-text = { $value }

## Kits

kit-when-index = Jour { $day } ; compte du jour { $from } au jour { $to }
kit-when-start = Jour { $day } après la première utilisation ; compte du jour { $from } au jour { $to }
kit-when-again = Jour { $day } (du jour { $from } au jour { $to }), puis à nouveau. Jours d’intervalle : { $every }. Nombre de fois en tout : { $times }.
kit-when-event = Chaque fois que cela arrive
trigger-item-least = { $of }, { $item } : { $value } ou plus
trigger-item-most = { $of }, { $item } : { $value } ou moins
trigger-item-is = { $of }, { $item } : réponse « { $value } »
trigger-score-least = { $of } : { $value } ou plus
trigger-score-most = { $of } : { $value } ou moins
trigger-rise = { $of } : { $value } ou plus au-dessus de la dernière fois
trigger-fall = { $of } : { $value } ou plus au-dessous de la dernière fois
trigger-criterion = Oui à : { $question }
trigger-serious = Un événement indésirable grave
part-forms = Quels formulaires sont donnés
part-windows = Quand les visites ont lieu
part-scoring = Comment les réponses deviennent des nombres
part-consent = À quoi l’on consent
part-criteria = Qui entre
part-alerts = Ce qui est surveillé
part-lists = Les motifs du programme
language-en-GB = anglais
language-cy = gallois
language-pl = polonais
language-ro = roumain
language-pa = pendjabi
language-ur = ourdou
language-pt = portugais
language-es = espagnol
language-ar = arabe
language-bn = bengali
language-gu = gujarati
language-it = italien
language-fr = français
language-es-ES = espagnol (Espagne)
language-es-US = espagnol (États-Unis)
language-pt-BR = portugais (Brésil)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = amharique
language-bg = bulgare
language-bfi = langue des signes britannique
language-ckb = sorani
language-cs = tchèque
language-de = allemand
language-el = grec
language-fa = persan
language-fil = filipino
language-hi = hindi
language-hu = hongrois
language-ig = igbo
language-ku = kurde
language-lt = lituanien
language-lv = letton
language-ml = malayalam
language-ne = népalais
language-nl = néerlandais
language-ps = pachto
language-ru = russe
language-si = cingalais
language-sk = slovaque
language-so = somali
language-sq = albanais
language-sw = swahili
language-ta = tamoul
language-te = télougou
language-th = thaï
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien
language-vi = vietnamien
language-yo = yoruba
language-yue = cantonais
language-zh-Hans = chinois simplifié
language-zh-Hant = chinois traditionnel
# $owner (text): a name.
kit-slot-owner = Adressez-vous à { $owner } (son titulaire, à notre connaissance)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Verrouillé par le programme : { $part }. { $form } reste dans « { $visit } ».
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Verrouillé par le programme : { $part }. « { $visit } » garde { $before } jours avant son jour et { $after } jours après.
# $visit (text): its name.
rule-visit-stays = Verrouillé par le programme : « { $visit } » n’est pas une visite facultative, elle a toujours lieu.
# $part (text): like The reasons of the programme.
rule-list-stays = Verrouillé par le programme : { $part }. Un site n’ajoute rien à cette liste.
# $most (text): a number.
rule-reasons-most = Limite du programme : un site a au plus { $most } motifs propres.
# $most (text): a number.
rule-questions-most = Limite du programme : un site a au plus { $most } questions propres.
# $visit (text): its name.
rule-questions-language = Les questions de « { $visit } » sont posées ensemble, et il n’y a aucune langue dans laquelle elles soient toutes formulées.
own-questions = Questions de ce site
# $site (text): its code.
own-questions-title = Questions du site { $site }
own-questions-terms = Formulation propre au site. Personne n’a validé ces questions.
own-kind-yes-no = oui ou non
own-kind-choice = une réponse parmi plusieurs
own-kind-number = un nombre
own-kind-text = quelques mots
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, tel qu’il est suivi ici ({ $version })
# $visit (text): its name.
tailoring-visit = Visite facultative qui a lieu : { $visit }
# $visit, $form (text): their names.
tailoring-without = Formulaire laissé de côté dans « { $visit } » : { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = « { $visit } » compte de { $before } jours avant son jour à { $after } jours après, au lieu de { $was-before } avant à { $was-after } après
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Motif propre dans « { $list } » : { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Question propre dans « { $visit } » : { $question } ({ $kind } ; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = « { $role } » s’appelle « { $name } »
list-decline = Motifs de refus
list-not_started = Motifs pour ne pas commencer
list-stop = Motifs d’arrêt
list-visit_missed = Motifs d’une visite manquée
list-session_missed = Motifs d’une séance manquée
list-not_entered = Motifs pour ne pas entrer
## Today

day-list-day = { $weekday } { $day }
weekday-mon = Lundi
weekday-tue = Mardi
weekday-wed = Mercredi
weekday-thu = Jeudi
weekday-fri = Vendredi
weekday-sat = Samedi
weekday-sun = Dimanche
# The title of the printed list.
day-list-of = Qui est attendu : { $day }
day-list-nobody = Personne n’est attendu.
day-list-cut = Cette liste en contient { $shown } sur { $total }.
day-list-participant = Participant
day-list-visit = Visite
day-list-state = État
day-list-until = Compte jusqu’au
day-list-language = Langue
day-list-note = Notes
day-list-interpreter = Interprète nécessaire
standing-ahead = Pas encore ouverte
standing-in-window = Dans sa fenêtre
standing-due = Prévue aujourd’hui
standing-overdue = En retard
standing-missed = Manquée
standing-done = Faite
standing-late = Faite hors de sa fenêtre
standing-not-done = Non faite
standing-not-expected = Non attendue

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who } : { $note }
alert-first-tell = Prévenez { $to }.
alert-now-tell = Personne n’a agi à temps. Prévenez maintenant { $to }.
alert-local-procedure = Suivez votre procédure locale.
# $at (text): date and time.
alert-sponsor-told = Le serveur du promoteur l’a depuis : { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = Le promoteur sera prévenu à la prochaine connexion. Le site en a eu connaissance : { $aware } ; le promoteur doit le savoir avant : { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Il n’y a pas de connexion en ce moment. Prévenez par téléphone : { $who }, { $note }.
alert-sponsor-ring-unknown = Il n’y a pas de connexion en ce moment. Prévenez par téléphone : { $who }. Comment joindre cette personne n’est pas noté ; un administrateur le note avec le programme.
alert-why-item = { $form }, « { $item } » : { $value }.
alert-why-score = { $form }, { $score } : { $value }.
alert-why-change = { $form }, { $score } : { $value }, et { $before } la dernière fois.
alert-why-criterion = Réponse oui : « { $question } »
alert-why-serious = Un événement indésirable grave : { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } au { $to }
withheld-not-here = Son pack sous licence n’est pas installé ici.
withheld-language = Non disponible dans cette langue : { $language }.
withheld-language-licence = Sa licence ne couvre pas cette langue : { $language }.
withheld-status = Ce site n’utilise pas de textes de ce type.
withheld-approval = Un administrateur doit d’abord approuver le texte dans cette langue : { $language }.
withheld-licence-expired = Sa licence a expiré.
withheld-licence = Il n’y a pas de licence pour lui ici.
field-step = Étape
code-visit_missed-book_later = rendez-vous pris pour plus tard
field-alert-outcome-promise-kept-hint = Sinon, l’alerte reste ouverte jusqu’à ce que quelqu’un ait de nouveau agi.
trigger-score-named = { $of }, { $score }
alert-form-moved = Le formulaire qui l’a déclenchée appartient à { $number } et y a été déplacé. N’appelez pas cette personne à ce sujet.
alert-form-moved-away = Le formulaire qui l’a déclenchée appartient à une autre personne et a été déplacé vers elle. N’appelez pas cette personne à ce sujet.
alert-form-taken-back = Ce qui l’a déclenchée a été retiré. N’appelez pas cette personne à ce sujet. Motif : { $reason }
alert-form-gone-do = Notez ci-dessous qu’aucune action n’était nécessaire, ou ce qui a déjà été fait.
way-ended = { $what } : fin le { $day }

## What people say of themselves

step-background = Situation personnelle
step-background-intro = Ce que les personnes disent d’elles-mêmes, pour voir qui le programme atteint. Personne n’est tenu de répondre : préférer ne pas le dire est une réponse, et ce qui n’a pas été demandé reste vide.
field-education = Études
field-work = Travail
field-device = Smartphone, tablette ou ordinateur utilisable
field-internet = Internet
field-data = Peut l’utiliser sans s’inquiéter du coût
field-space = Place pour une application de plus sur l’appareil
field-confidence = Assurance avec les applications et les sites, de 0 à 10
field-background-confidence-hint = 0 : aucune assurance ; 10 : assurance totale.
field-willing = Utiliserait une application ou un site pour sa santé
field-help = Aide pour cela
field-decile = Décile de défavorisation du lieu de résidence
field-background-decile-hint = 1 est le dixième le plus défavorisé, 10 le moins. Il est recherché ici ; le code postal n’est ni conservé avec lui ni envoyé.
field-stated-by = Qui l’a dit
field-background-ethnic-scheme-hint = « Non indiqué » : la personne a été interrogée et préfère ne pas le dire.
code-stated_by-themselves = La personne elle-même
code-stated_by-somebody_for_them = Quelqu’un pour elle
code-stated_by-record = Repris du dossier
code-education-none = Aucun diplôme
code-education-school = École
code-education-vocational = Formation professionnelle
code-education-university = Université
code-education-other = Autre chose
code-education-prefers_not_to_say = Préfère ne pas le dire
code-work-employed = Salarié
code-work-self_employed = À son compte
code-work-looking = Cherche du travail
code-work-health = Ne travaille pas pour raison de santé
code-work-caring = S’occupe du foyer ou de la famille
code-work-student = Étudiant ou en formation
code-work-retired = À la retraite
code-work-other = Autre chose
code-work-prefers_not_to_say = Préfère ne pas le dire
code-device-own = Personnel
code-device-shared = Partagé avec d’autres
code-device-none = Aucun
code-device-prefers_not_to_say = Préfère ne pas le dire
code-internet-home = À la maison
code-internet-elsewhere = Seulement ailleurs
code-internet-none = Aucun
code-internet-prefers_not_to_say = Préfère ne pas le dire
code-unsure-yes = Oui
code-unsure-no = Non
code-unsure-unsure = Pas sûr
code-unsure-prefers_not_to_say = Préfère ne pas le dire
code-help-needs_none = N’a pas besoin d’aide
code-help-has_somebody = A quelqu’un pour l’aider
code-help-has_nobody = N’a personne pour l’aider
code-help-prefers_not_to_say = Préfère ne pas le dire
topic-ethnicity = Catégorie ethnique
topic-education = Études
topic-work = Travail
topic-technology = Accès à la technologie
topic-deprivation = Défavorisation
