### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Fin de journée
title-computers = Ordinateurs
nav-day = Terminer la journée
notice-day-open = La dernière journée n’a pas été terminée. Personne n’a encore vérifié que le serveur a tout.
# $at: when it was begun.
notice-day-stopped = La fin de journée, commencée { $at }, s’est interrompue en cours de route. Il faut terminer à nouveau la journée.
notice-day-ends = Il est temps de terminer la journée.
notice-go-day = Terminer la journée

## The end of the day

day-title = Fin de journée
day-end = Terminer la journée
day-end-again = Terminer à nouveau la journée
day-ending = Fin de journée en cours…
day-not-ended = La journée n’est pas encore terminée.
day-stopped = La fin de journée s’est interrompue en cours de route.
# $at: when it was begun.
day-stopped-how = Elle a été commencée { $at }, et il n’en existe aucune feuille : personne ne sait encore si le serveur a tout.
day-stopped-do = Terminez à nouveau la journée. Si elle s’interrompt encore, appelez l’assistance.
day-how = Prombook envoie ce qui est en attente, demande au serveur ce qu’il a et vérifie les enregistrements de cet ordinateur. Vous pouvez continuer à travailler.
# $at (text): when. $verdict (text): what that sheet said, like Safe to close.
day-last = Dernière fin de journée { $at } : { $verdict }
# $received, $differ (text): numbers.
day-counts = Envoyés : { $n } ; reçus : { $received } ; différents : { $differ }.
day-verdict-safe = Vous pouvez fermer en toute sécurité.
day-safe-how = Chaque enregistrement a été demandé au serveur, qui en a rendu la version et le contenu.
day-verdict-nothing = Il n’y avait rien à envoyer. Vous pouvez fermer en toute sécurité.
day-verdict-waiting =
    { $count ->
        [one] Pas encore : { $n } enregistrement reste à envoyer.
        [many] Pas encore : { $n } d’enregistrements restent à envoyer.
       *[other] Pas encore : { $n } enregistrements restent à envoyer.
    }
day-verdict-held =
    { $count ->
        [one] Pas encore : le serveur n’a pas accepté { $n } enregistrement.
        [many] Pas encore : le serveur n’a pas accepté { $n } d’enregistrements.
       *[other] Pas encore : le serveur n’a pas accepté { $n } enregistrements.
    }
day-verdict-differs =
    { $count ->
        [one] Pas encore : { $n } enregistrement n’est pas sur le serveur tel qu’il est ici.
        [many] Pas encore : { $n } d’enregistrements ne sont pas sur le serveur tels qu’ils sont ici.
       *[other] Pas encore : { $n } enregistrements ne sont pas sur le serveur tels qu’ils sont ici.
    }
day-verdict-not-asked = Pas encore : il n’a pas été possible de demander au serveur ce qu’il a.
day-verdict-no-endpoint = Rien n’a été envoyé : aucun serveur n’est indiqué.
day-verdict-damaged = Arrêtez : les enregistrements de cet ordinateur ne concordent pas entre eux.
day-kept-here = Tout ce qui a été consigné est conservé sur cet ordinateur.
day-short-safe = fermeture possible en toute sécurité
day-short-nothing = rien à envoyer
day-short-waiting = des enregistrements étaient encore en attente
day-short-held = des enregistrements n’ont pas été acceptés
day-short-differs = des enregistrements étaient différents
day-short-not-asked = le serveur n’a pas été interrogé
day-short-no-endpoint = aucun serveur n’était indiqué
day-short-damaged = les enregistrements ne concordaient pas entre eux

day-step-sending = Envoi de ce qui est en attente
day-step-asking = Demande au serveur de ce qu’il a
day-step-checking = Vérification des enregistrements de cet ordinateur
day-step-done = Fait
day-step-now = En cours
day-step-next = À venir
# $total (text): of how many.
day-progress =
    { $count ->
        [one] { $n } enregistrement sur { $total }
        [many] { $n } d’enregistrements sur { $total }
       *[other] { $n } enregistrements sur { $total }
    }
day-progress-label = Avancement

day-before = Avant de terminer la journée
day-next = Que faire maintenant
day-do-held =
    { $count ->
        [one] Le serveur n’a pas accepté { $n } enregistrement. Voyez pourquoi et faites ce qui y est indiqué.
        [many] Le serveur n’a pas accepté { $n } d’enregistrements. Voyez pourquoi et faites ce qui y est indiqué.
       *[other] Le serveur n’a pas accepté { $n } enregistrements. Voyez pourquoi et faites ce qui y est indiqué.
    }
day-do-disputes =
    { $count ->
        [one] { $n } enregistrement a été modifié sur deux ordinateurs. Choisissez ce qui compte.
        [many] { $n } d’enregistrements ont été modifiés sur deux ordinateurs. Choisissez ce qui compte.
       *[other] { $n } enregistrements ont été modifiés sur deux ordinateurs. Choisissez ce qui compte.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } formulaire n’est pas terminé. Terminez-le, ou indiquez pourquoi il ne l’est pas.
        [many] { $n } de formulaires ne sont pas terminés. Terminez-les, ou indiquez pourquoi ils ne le sont pas.
       *[other] { $n } formulaires ne sont pas terminés. Terminez-les, ou indiquez pourquoi ils ne le sont pas.
    }
day-do-prompts =
    { $count ->
        [one] { $n } message de sécurité n’a pas de note. Ouvrez le formulaire et consignez ce qui a été fait.
        [many] { $n } de messages de sécurité n’ont pas de note. Ouvrez les formulaires et consignez ce qui a été fait.
       *[other] { $n } messages de sécurité n’ont pas de note. Ouvrez les formulaires et consignez ce qui a été fait.
    }
day-do-will-send =
    { $count ->
        [one] { $n } enregistrement est en attente. Il est envoyé quand vous terminez la journée.
        [many] { $n } d’enregistrements sont en attente. Ils sont envoyés quand vous terminez la journée.
       *[other] { $n } enregistrements sont en attente. Ils sont envoyés quand vous terminez la journée.
    }
day-do-waiting =
    { $count ->
        [one] { $n } enregistrement est en attente. Laissez cet ordinateur allumé et connecté jusqu’à son envoi.
        [many] { $n } d’enregistrements sont en attente. Laissez cet ordinateur allumé et connecté jusqu’à leur envoi.
       *[other] { $n } enregistrements sont en attente. Laissez cet ordinateur allumé et connecté jusqu’à leur envoi.
    }
day-do-missing =
    { $count ->
        [one] { $n } enregistrement manque sur le serveur. Il est renvoyé automatiquement.
        [many] { $n } d’enregistrements manquent sur le serveur. Ils sont renvoyés automatiquement.
       *[other] { $n } enregistrements manquent sur le serveur. Ils sont renvoyés automatiquement.
    }
day-do-deleted =
    { $count ->
        [one] { $n } enregistrement a été supprimé sur le serveur. Demandez aux personnes qui gèrent le serveur avant de le renvoyer.
        [many] { $n } d’enregistrements ont été supprimés sur le serveur. Demandez aux personnes qui gèrent le serveur avant de les renvoyer.
       *[other] { $n } enregistrements ont été supprimés sur le serveur. Demandez aux personnes qui gèrent le serveur avant de les renvoyer.
    }
day-do-other-content =
    { $count ->
        [one] { $n } enregistrement dit autre chose sur le serveur. Comparez les deux et choisissez ce qui compte.
        [many] { $n } d’enregistrements disent autre chose sur le serveur. Comparez les deux côtés et choisissez ce qui compte.
       *[other] { $n } enregistrements disent autre chose sur le serveur. Comparez les deux côtés et choisissez ce qui compte.
    }
day-do-other-version =
    { $count ->
        [one] { $n } enregistrement a un autre numéro de version sur le serveur, mais dit la même chose. Rien n’est perdu ; prévenez l’assistance.
        [many] { $n } d’enregistrements ont un autre numéro de version sur le serveur, mais disent la même chose. Rien n’est perdu ; prévenez l’assistance.
       *[other] { $n } enregistrements ont un autre numéro de version sur le serveur, mais disent la même chose. Rien n’est perdu ; prévenez l’assistance.
    }
day-do-no-endpoint = Indiquez l’adresse du serveur dans les Paramètres. Seul un administrateur peut le faire.
day-do-damaged = Ne modifiez rien et appelez l’assistance. Laissez cet ordinateur tel quel.
day-do-again = Terminez ensuite à nouveau la journée.
day-do-nothing = Rien ne s’y oppose.
day-go-sending = Aller à l’envoi
day-go-disputes = Régler
day-go-settings = Aller aux Paramètres
day-go-preflight = Vérifier la connexion
day-go-trail = Consulter la piste d’audit
day-go-unfinished = Aller aux formulaires

day-numbers = En chiffres
day-number-sent = Envoyés
day-number-received = Reçus
day-number-differ = Différents
day-number-missing = Manquants
day-number-waiting = En attente
day-number-held = Non acceptés
day-number-finished = Formulaires terminés
day-number-unfinished = Formulaires non terminés

day-open-forms = Formulaires à revoir
day-col-participant = Participant
day-col-form = Formulaire
day-col-forms = Formulaires
day-col-day = Jour
day-col-open = Ce qui reste à faire
day-col-reason = Pourquoi il n’est pas terminé
day-gaps =
    { $count ->
        [one] { $n } question sans réponse
        [many] { $n } de questions sans réponse
       *[other] { $n } questions sans réponse
    }
day-gaps-none = Rempli ; pas encore terminé
day-prompts =
    { $count ->
        [one] { $n } message de sécurité sans note
        [many] { $n } de messages de sécurité sans note
       *[other] { $n } messages de sécurité sans note
    }
day-reason-none = Pas encore indiqué
# $form (text): its title. $number (text): study number.
day-reason-of = Pourquoi { $form } de { $number } n’est pas terminé
day-open-form = Ouvrir { $form } de { $number }
day-open-visit = Ouvrir la visite de { $number }, { $day }
unfinished-goes-on = La suite se fera un autre jour
unfinished-participant-left = Le participant a dû partir
unfinished-declined = Le participant ne veut pas continuer
unfinished-by-mistake = Il a été commencé par erreur
unfinished-technical = L’ordinateur ne l’a pas permis
day-visits =
    { $count ->
        [one] { $n } visite
        [many] { $n } de visites
       *[other] { $n } visites
    }
day-no-visits = Il n’y a pas eu de visite aujourd’hui.
day-no-forms = Aucun formulaire
day-state-unfinished = Non terminé
day-state-waiting = En attente d’envoi
day-state-sent = Reçu
day-state-held = Non accepté
day-state-voided = Retiré

day-differences =
    { $count ->
        [one] { $n } enregistrement qui ne concorde pas
        [many] { $n } d’enregistrements qui ne concordent pas
       *[other] { $n } enregistrements qui ne concordent pas
    }
day-differences-first = Seuls les { $n } premiers sont dans la liste.
day-col-record = Enregistrement
day-col-why = Ce qui ne va pas
day-differs-waiting = Pas encore envoyé
day-differs-held = Le serveur ne l’a pas accepté
day-differs-missing = Manque sur le serveur ; il est renvoyé
day-differs-deleted = Supprimé sur le serveur
day-differs-other-content = Dit autre chose sur le serveur
day-differs-other-version = Même contenu, autre numéro de version

day-proof = Sur la feuille
day-ended = Terminée
# $at (text): when. $by (text): who.
day-ended-by = { $at } par { $by }
day-computer = Ordinateur
day-server = Serveur
day-server-none = Aucun n’est indiqué
day-clock = Horloge de cet ordinateur
day-trail = Fin de la piste d’audit
# $seq (text): number of the last row. $head (text): its first 16 characters.
day-head = Ligne { $seq } : { $head }
day-head-there = Le serveur a noté la même chose.
day-head-not-there = Le serveur ne l’a pas encore noté.
day-head-full = Les 64 caractères
day-print = Imprimer la feuille (PDF)
day-printing = Création du PDF…
day-printed =
    { $count ->
        [one] { $n } page est dans ce fichier :
        [many] { $n } de pages sont dans ce fichier :
       *[other] { $n } pages sont dans ce fichier :
    }
day-today = Retour à aujourd’hui
# $day (text): which day.
day-sheet-of = Feuille du { $day }
day-sheets = Feuilles conservées
day-sheets-none = Aucune journée n’a encore été terminée.
day-sheets-more = Tout afficher ({ $n })
# $day, $at, $verdict (text)
day-sheet-open = Feuille du { $day }, { $at } : { $verdict }
day-reminder = Rappel
day-reminder-hint = Par exemple 17:00. Laissez vide pour ne pas avoir de rappel.
day-reminder-label = Rappel au personnel à
day-reminder-at = Le personnel reçoit un rappel à { $at }.
day-reminder-never = Personne ne reçoit de rappel.

## How right a clock is, compared with the server’s

clock-unknown = Inconnu
clock-right = À l’heure
clock-ahead-seconds =
    { $count ->
        [one] En avance de { $n } seconde
        [many] En avance de { $n } de secondes
       *[other] En avance de { $n } secondes
    }
clock-ahead-minutes =
    { $count ->
        [one] En avance de { $n } minute
        [many] En avance de { $n } de minutes
       *[other] En avance de { $n } minutes
    }
clock-ahead-hours =
    { $count ->
        [one] En avance de { $n } heure
        [many] En avance de { $n } d’heures
       *[other] En avance de { $n } heures
    }
clock-behind-seconds =
    { $count ->
        [one] En retard de { $n } seconde
        [many] En retard de { $n } de secondes
       *[other] En retard de { $n } secondes
    }
clock-behind-minutes =
    { $count ->
        [one] En retard de { $n } minute
        [many] En retard de { $n } de minutes
       *[other] En retard de { $n } minutes
    }
clock-behind-hours =
    { $count ->
        [one] En retard de { $n } heure
        [many] En retard de { $n } d’heures
       *[other] En retard de { $n } heures
    }

## Sending: pausing, and how much went over the line

sending-pause = Suspendre
sending-resume = Reprendre
sending-paused = Envoi suspendu. Rien n’est envoyé jusqu’à ce que quelqu’un le reprenne.
sending-soon = Il reste moins d’une minute
sending-minutes =
    { $count ->
        [one] Il reste environ { $n } minute
        [many] Il reste environ { $n } de minutes
       *[other] Il reste environ { $n } minutes
    }
# $sent, $received (text): kilobytes.
sending-traffic =
    { $count ->
        [one] Depuis le démarrage de Prombook : { $sent } ko envoyés, { $received } ko reçus, { $n } requête
        [many] Depuis le démarrage de Prombook : { $sent } ko envoyés, { $received } ko reçus, { $n } de requêtes
       *[other] Depuis le démarrage de Prombook : { $sent } ko envoyés, { $received } ko reçus, { $n } requêtes
    }
sending-check = Vérifier la connexion
sending-computers = Ordinateurs du site

## What the server did not take

sending-again-all = Tout réessayer
# $spot (text): a part of the record, like Date of birth. $why (text): a sentence.
held-why = { $spot } : { $why }
issue-missing = Le serveur a besoin de quelque chose ici, et il n’y a rien.
issue-value = Le serveur n’accepte pas cette valeur.
issue-too-long = C’est plus long que ce que le serveur permet.
issue-structure = Le serveur ne peut pas lire la façon dont c’est écrit.
issue-reference = Le serveur n’a pas l’enregistrement auquel ceci appartient.
issue-code = Le serveur ne connaît pas cette entrée.
issue-duplicate = Le serveur a déjà ceci dans un autre enregistrement.
issue-rule = Ceci enfreint l’une des règles du serveur.
issue-security = Le serveur n’autorise pas cet établissement à envoyer ceci.
issue-version = Le serveur a une version plus récente de ceci.
spot-name = Nom
spot-born = Date de naissance
spot-sex = Sexe
spot-nhs-number = Numéro NHS
spot-study-number = Numéro d’étude
spot-language = Langue préférée
spot-interpreter = Interprète
spot-day = Jour de la visite
spot-participant = Participant
spot-visit = Visite
spot-questionnaire = Questionnaire
spot-answer = Réponse
spot-question = Question { $n }
spot-score = Score
spot-time = Heure
next-correct = Corrigez-le ici. Il est ensuite renvoyé automatiquement.
next-correct-other = Une personne autorisée à corriger les enregistrements doit le corriger ici. Il est ensuite renvoyé automatiquement.
next-again = Renvoyez-le. Si le serveur ne l’accepte toujours pas, créez un fichier pour l’assistance.
next-again-allowed = Demandez aux personnes qui gèrent le serveur de l’autoriser, puis renvoyez-le.
next-support = Vous ne pouvez pas régler cela ici. Créez un fichier pour l’assistance et envoyez-le-lui.
next-settle = Il a été modifié ici et sur le serveur. Consultez les deux et choisissez ce qui compte.
held-correct-participant = Corriger le participant
held-correct-response = Corriger le formulaire
held-settle = Régler
held-support = Créer un fichier pour l’assistance
# $action (text): what the button says. $what (text): the record.
held-action-named = { $action } : { $what }
held-support-done = Le fichier pour l’assistance est ici :
held-words = Ce que le serveur a dit, pour l’assistance
held-no-words = Le serveur n’a donné aucun motif.

## The computers of a site

computers-title = Ordinateurs du site
computers-asked = Dernière demande au serveur : { $at }.
computers-never-asked = Le serveur n’a pas encore été interrogé. Cet ordinateur affiche ce qu’il sait lui-même.
computers-none = Aucun ordinateur n’a encore donné de nouvelles au serveur.
computers-list = Chaque ordinateur, selon ses dernières nouvelles
computers-col-name = Ordinateur
computers-col-heard = Dernières nouvelles
computers-col-unsent = Pas sur le serveur
computers-col-receipt = Dernière réception confirmée
computers-col-safe = Dernière fin de journée en sécurité
computers-col-clock = Horloge
computers-col-version = Version
computers-here = Cet ordinateur
computers-unnamed = Sans nom
computers-letter = Lettre { $letter }
computers-silent = Sans nouvelles depuis plus de deux jours ouvrés
computers-unsent-none = Rien en attente
computers-waiting =
    { $count ->
        [one] { $n } enregistrement en attente
        [many] { $n } d’enregistrements en attente
       *[other] { $n } enregistrements en attente
    }
computers-since = Le plus ancien depuis : { $at }
computers-held =
    { $count ->
        [one] { $n } non accepté
        [many] { $n } non acceptés
       *[other] { $n } non acceptés
    }
computers-never = Jamais
computers-packs =
    { $count ->
        [one] { $n } pack
        [many] { $n } de packs
       *[other] { $n } packs
    }
computers-packs-none = Aucun pack
computers-same-letter = Deux ordinateurs ont la même lettre et pourraient donc donner le même numéro d’étude à deux participants. Donnez une autre lettre à l’un d’eux avant d’y inscrire qui que ce soit.
computers-this = Cet ordinateur
computers-name = Son nom
computers-name-hint = Par exemple : Salle 3
computers-letter-label = Lettre dans ses numéros d’étude
computers-letter-hint = Une lettre majuscule, différente sur chaque ordinateur. Laissez vide si le site n’a qu’un seul ordinateur.
day-verdict-disputed =
    { $count ->
        [one] Pas encore : quelqu’un doit choisir ce qui compte pour { $n } enregistrement.
        [many] Pas encore : quelqu’un doit choisir ce qui compte pour { $n } d’enregistrements.
       *[other] Pas encore : quelqu’un doit choisir ce qui compte pour { $n } enregistrements.
    }
day-short-disputed = un choix restait à faire
day-number-disputes = À choisir
day-differs-disputed = Dit différemment sur deux ordinateurs
day-fetched = Autres ordinateurs
fetched-at = Dernière récupération des enregistrements des autres ordinateurs : { $at }.
fetched-never = Les enregistrements des autres ordinateurs n’ont pas encore été récupérés.
fetched-not = Échec de leur récupération : { $at }.
fetch-trouble-not-reached = Le serveur n’a pas pu être joint. Prombook réessaie de lui-même.
fetch-trouble-refused = Le serveur ne laisse pas cet ordinateur tout lire. Adressez-vous à la personne qui gère le serveur.
fetch-trouble-busy = Le serveur est occupé. Prombook réessaie de lui-même.
fetch-trouble-unclear = Le serveur a donné une réponse incompréhensible. Si cela continue, adressez-vous à la personne qui gère le serveur.
fetch-trouble-not-all = Le serveur ne donne pas tout ce qu’il a, ni dans l’ordre du temps. Adressez-vous à la personne qui gère le serveur.
