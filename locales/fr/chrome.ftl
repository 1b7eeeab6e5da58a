### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Entraînement : rien ici n’est réel
app-language = Langue
app-lock = Verrouiller
app-change-person = Changer de personne
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $person } : { $n } non envoyé
        [many] { $person } : { $n } non envoyés
       *[other] { $person } : { $n } non envoyés
    }
waiting-yours =
    { $count ->
        [one] Vous : { $n } non envoyé
        [many] Vous : { $n } non envoyés
       *[other] Vous : { $n } non envoyés
    }
app-reference = Référence pour l’assistance : { $reference }
start-title = Prombook ne peut pas ouvrir les données
start-again = Réessayer
nav-label = Menu principal
nav-site = Paramètres du site
nav-participants = Participants
nav-sending = Envoi
nav-settings = Paramètres
nav-sending-waiting =
    { $count ->
        [one] Envoi : { $n } en attente
        [many] Envoi : { $n } en attente
       *[other] Envoi : { $n } en attente
    }
nav-sending-held =
    { $count ->
        [one] Envoi : { $n } à examiner
        [many] Envoi : { $n } à examiner
       *[other] Envoi : { $n } à examiner
    }
unsaved-mine =
    { $count ->
        [one] { $n } réponse dans { $form } n’est pas enregistrée.
        [many] { $n } de réponses dans { $form } ne sont pas enregistrées.
       *[other] { $n } réponses dans { $form } ne sont pas enregistrées.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } réponse dans { $form }, saisie par { $person }, n’est pas enregistrée. Seul(e) { $person } peut l’enregistrer.
        [many] { $n } de réponses dans { $form }, saisies par { $person }, ne sont pas enregistrées. Seul(e) { $person } peut les enregistrer.
       *[other] { $n } réponses dans { $form }, saisies par { $person }, ne sont pas enregistrées. Seul(e) { $person } peut les enregistrer.
    }
unsaved-go = Aller à { $form }

title-first-run = Mise en place
title-sign-in = Connexion
title-participants = Participants
title-register = Inscrire un participant
title-participant = Participant
title-visit = Visite
title-form = Formulaire
title-result = Résultat
title-sending = Envoi
title-settings = Paramètres
title-staff = Personnel
title-keys = Clés
title-recovery = Nouvelle clé de récupération
title-recover = Clé de récupération
title-must-change = Votre propre phrase de passe
title-safe = Des dommages ont été constatés

summary-title =
    { $count ->
        [one] { $n } point demande votre attention
        [many] { $n } de points demandent votre attention
       *[other] { $n } points demandent votre attention
    }
summary-more =
    { $count ->
        [one] et { $n } autre
        [many] et { $n } d’autres
       *[other] et { $n } autres
    }

summary-field = { $field } : { $why }

## Whose screen this is

banner-label = Participant
banner-born = Né(e) le
banner-age = ({ $n } ans)
banner-sex = Sexe
banner-nhs = N° NHS
banner-nhs-none = non indiqué
banner-study = N° d’étude
banner-language = Langue
banner-interpreter = Interprète
banner-interpreter-needed = Interprète nécessaire
sex-female = Féminin
sex-male = Masculin
sex-other = Autre
sex-unknown = Inconnu

## Setting up

first-step = Étape { $step } sur { $steps }
first-language-title = Choisissez une langue
first-welcome = Prombook conserve les questionnaires d’un établissement sur cet ordinateur, chiffrés, et les envoie dès qu’une connexion est disponible. La mise en place prend environ cinq minutes.
first-language-draft = Cette langue est une ébauche : aucun locuteur natif ne l’a encore vérifiée.
first-next = Continuer
first-back = Retour
first-making = Préparation des données…
first-restore = Les données de cet établissement étaient sur un autre ordinateur ?
first-clinic-title = L’établissement et son administrateur
first-clinic-name = Nom de l’établissement
first-site = Code du site
first-site-hint = Il commence chaque numéro d’étude, par exemple 07. Quand plusieurs ordinateurs servent à un même site, il faut un code propre à chacun : sinon des numéros d’étude se répètent.
first-name = Votre nom
first-name-hint = Vous êtes le premier administrateur
first-passphrase = Phrase de passe
first-passphrase-hint = Au moins 12 caractères. Vous pouvez la coller. Quiconque la possède peut lire les données.
first-suggest = Proposer quatre mots
pass-show = Afficher
pass-hide = Masquer
verdict-good = Cette phrase de passe est bonne.
verdict-too-short = Encore trop courte : utilisez au moins 12 caractères.
verdict-too-long = Trop longue : raccourcissez-la.
verdict-common = Beaucoup de gens utilisent celle-ci, elle serait donc devinée en premier.
verdict-guessable = Elle suit un schéma facile à deviner.
verdict-personal = Elle contient le nom de la personne ou de l’établissement.
recovery-title = Votre clé de récupération
recovery-why = Gardez cette clé en lieu sûr : si elle est perdue ainsi que toutes les phrases de passe, personne ne peut ouvrir ces données. Personne d’autre ne l’a, et l’assistance ne peut pas la remplacer.
recovery-once = Elle n’est affichée que maintenant. Imprimez-la ou notez-la, et gardez-la sous clé, loin de cet ordinateur.
recovery-print = Imprimer
recovery-have-it = Je l’ai sur papier
recovery-prove-title = Vérifier la clé de récupération
recovery-prove = Saisissez ces groupes d’après votre papier.
recovery-group = Groupe { $place }
recovery-group-differs = Le groupe { $place } ne correspond pas à la feuille
recovery-show-again = Afficher la clé à nouveau
sheet-title = Clé de récupération Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Gardez cette feuille en lieu sûr : si elle est perdue ainsi que toutes les phrases de passe, personne ne peut ouvrir ces données.
sheet-keep = Gardez-la sous clé, loin de l’ordinateur. Quiconque possède les deux peut lire les données.
first-endpoint-title = Où envoyer les enregistrements ?
first-endpoint-why = Les enregistrements terminés vont à un serveur FHIR. Cela peut être réglé plus tard ; jusque-là, tout est conservé ici.
first-endpoint-save = Enregistrer et continuer
first-later = Plus tard
endpoint-address = Adresse du serveur
endpoint-hint = Commence par https:// (http:// seulement pour un serveur sur cet ordinateur)
endpoint-try = Essayer
endpoint-trying = Essai en cours…
finding-ready = Un serveur FHIR R4 répond à cette adresse. Il est prêt.
finding-ready-named = { $server } répond à cette adresse. C’est un serveur FHIR R4, et il est prêt.
finding-not-fhir = Quelque chose répond à cette adresse, mais ce n’est pas un serveur FHIR. Vérifiez l’adresse.
finding-wrong-version = Un serveur FHIR répond, mais pas en version R4. Demandez l’adresse R4 à la personne qui le gère.
finding-read-only = Un serveur FHIR R4 répond, mais il indique qu’il n’accepte pas d’enregistrements. Demandez à la personne qui le gère une adresse qui en accepte.
finding-no-answer = Rien ne répond à cette adresse. Vérifiez l’adresse et la connexion.
finding-refused = Le serveur répond mais refuse cet établissement. Demandez un accès à la personne qui le gère.
finding-address-refused = Cette adresse n’est pas utilisable. Elle doit commencer par https:// et nommer un serveur.
finding-certificate = Le serveur n’a pas pu prouver son identité. Vérifiez l’adresse ou appelez l’assistance.
finding-certificate-expired = Le certificat de ce serveur n’est pas valable aujourd’hui. Demandez à la personne qui le gère de le renouveler.
finding-certificate-name = Le serveur s’est révélé être un autre que celui de cette adresse. Vérifiez l’adresse.
finding-old-tls = Ce serveur n’utilise que des chiffrements qui ne sont plus sûrs. Demandez à la personne qui le gère d’activer TLS 1.2 ou une version ultérieure.
finding-no-such-host = Personne ne connaît de serveur de ce nom. Vérifiez que cet ordinateur a un réseau, puis l’adresse.
finding-proxy = Le proxy de ce réseau ne laisse pas passer Prombook. Adressez-vous à la personne qui gère le réseau.
finding-sign-in-page = Une page destinée à des personnes répond : ce réseau demande sans doute que quelqu’un se connecte. Ouvrez un navigateur web, connectez-vous au réseau, puis vérifiez à nouveau.
finding-clock = La date ou l’heure de cet ordinateur est fausse, on ne peut donc se fier à aucun serveur. Mettez l’horloge à l’heure, puis vérifiez à nouveau.

## Signing in

signin-title = Connexion
signin-locked-by = Verrouillé pour { $person }. Vous reprendrez là où vous étiez.
signin-name = Nom
signin-passphrase = Phrase de passe
signin-open = Se connecter
signin-opening = Ouverture…
signin-known = Qui était ici
signin-now = Vous pouvez réessayer maintenant.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = Il n’y a qu’un administrateur. Un second peut rétablir les accès quand le premier est absent.
notice-recovery-used = Quelqu’un est entré avec la clé de récupération, { $at }. Si personne ici n’en a connaissance, appelez l’assistance.
notice-renew-recovery = La clé de récupération a été utilisée. Créez-en une nouvelle : l’ancienne feuille est sortie de son enveloppe.
notice-clock-back = L’horloge de l’ordinateur a reculé, { $at }. Vous pouvez continuer à travailler ; les heures sont signalées comme incertaines jusqu’à ce que quelqu’un vérifie.
notice-clock-forward = L’horloge de l’ordinateur a fait un bond en avant, { $at }. Vous pouvez continuer à travailler ; les heures sont signalées comme incertaines jusqu’à ce que quelqu’un vérifie.
notice-clock-right = L’heure est juste
notice-backup-old = Il n’y a pas eu de sauvegarde depuis plusieurs jours.
notice-backup-place = L’emplacement choisi pour les sauvegardes est inaccessible. Branchez-le ou choisissez-en un autre.
notice-disk-low = Le disque de cet ordinateur est presque plein. Libérez bientôt de l’espace.
notice-disk-full = Le disque de cet ordinateur est plein. Plus rien ne peut être conservé : libérez de l’espace maintenant.
notice-go-staff = Aller au personnel
notice-go-recovery = Créer une nouvelle clé de récupération
notice-go-trail = Consulter la piste d’audit
notice-go-backups = Aller aux sauvegardes

## Participants

participants-title = Participants
participants-register = Inscrire un participant
participants-register-typed = Inscrire « { $typed } »
participants-search = Chercher par nom, numéro d’étude ou numéro NHS
participants-none = Aucune personne inscrite ne correspond.
participants-total =
    { $count ->
        [one] { $n } participant inscrit
        [many] { $n } de participants inscrits
       *[other] { $n } participants inscrits
    }
participants-found =
    { $count ->
        [one] { $n } participant correspond
        [many] { $n } de participants correspondent
       *[other] { $n } participants correspondent
    }
participants-more =
    { $count ->
        [one] Seul le premier est affiché. Précisez la recherche pour voir les autres.
        [many] Seuls les { $n } premiers sont affichés. Précisez la recherche pour voir les autres.
       *[other] Seuls les { $n } premiers sont affichés. Précisez la recherche pour voir les autres.
    }
participants-name = Nom
participants-born = Né(e) le
participants-nhs = N° NHS
participants-study = N° d’étude
participants-visits = Visites
participants-visits-count =
    { $count ->
        [0] aucune visite
        [one] { $n } visite
        [many] { $n } de visites
       *[other] { $n } visites
    }

## Registering

register-title = Inscrire un participant
register-number = Numéro d’étude { $number }
register-family = Nom de famille
register-given = Prénom
register-born = Date de naissance
register-born-hint = Jour, mois, année, par exemple 27 3 1952
register-understood-born = Compris comme { $text }
register-understood-nhs = Numéro NHS { $text }
register-nhs = Numéro NHS (facultatif)
register-nhs-hint = 10 chiffres ; les espaces n’ont pas d’importance
register-sex = Sexe
register-language = Langue préférée
register-interpreter = Interprète nécessaire
register-keep = Inscrire
register-cancel = Annuler
alike-title =
    { $count ->
        [one] Une personne semblable est déjà inscrite
        [many] { $n } de personnes semblables sont déjà inscrites
       *[other] { $n } personnes semblables sont déjà inscrites
    }
alike-nhs-number = a le même numéro NHS
alike-name-and-birth = a les mêmes nom et date de naissance
alike-else = C’est une autre personne, inscrire

## One participant

participant-title = Visites
participant-back = Tous les participants
participant-today = Commencer une visite aujourd’hui
participant-paper = Saisir une visite notée sur papier
participant-paper-day = Jour de la visite
participant-paper-start = Commencer cette visite
participant-no-visits = Aucune visite pour l’instant.
visit-of = Visite du { $day }
visit-open = Ouvrir
visit-open-named = Ouvrir la visite du { $day }
visit-no-forms = Aucun formulaire choisi pour l’instant.
visit-back = Toutes les visites
visit-forms = Formulaires de cette visite
visit-choose = Ajouter un formulaire

form-line-answered = Réponses : { $n } sur { $items }
form-line-score = Terminé : { $score }
form-line-score-corrected = Corrigé : { $score }
form-line-no-score = Terminé, sans score
form-line-corrected = Corrigé, sans score
form-line-continue = Continuer
form-line-result = Résultat
form-line-continue-named = Continuer : { $form }
form-line-result-named = Résultat : { $form }

offer-items =
    { $count ->
        [one] { $n } question
        [many] { $n } de questions
       *[other] { $n } questions
    }
offer-own-stem = La question est formulée par Prombook ; il n’en existe pas d’officielle.
offer-language = Langue du formulaire
offer-mode = Qui répond, et comment
offer-begin = Commencer
offer-begin-named = Commencer : { $form }
offer-not-preferred = Non disponible dans la langue préférée du participant
offer-unavailable = Non disponible dans ces langues :
mode-patient = Le participant, seul
mode-staff-reads-aloud = Lu à haute voix par le personnel
mode-interpreter = Avec un interprète
mode-telephone = Par téléphone
mode-paper = Depuis le papier
mode-proxy = Quelqu’un en son nom
wording-published = Texte : publié par son titulaire
wording-collated = Texte : reconstitué, non comparé au document du titulaire
wording-own = Texte : question propre à Prombook

## Answering a form

form-progress = Réponses : { $n } sur { $needed }
form-saved = Enregistré { $time }
form-not-saved =
    { $count ->
        [one] { $n } réponse non enregistrée
        [many] { $n } de réponses non enregistrées
       *[other] { $n } réponses non enregistrées
    }
form-unsaved =
    { $count ->
        [one] { $n } réponse n’est que sur cet écran et n’est pas encore enregistrée.
        [many] { $n } de réponses ne sont que sur cet écran et ne sont pas encore enregistrées.
       *[other] { $n } réponses ne sont que sur cet écran et ne sont pas encore enregistrées.
    }
form-retry = Enregistrer à nouveau
form-finish-unsaved = Enregistrez d’abord ces réponses, puis terminez.
form-left-over =
    { $count ->
        [one] { $n } réponse saisie par { $person } n’est pas enregistrée.
        [many] { $n } de réponses saisies par { $person } ne sont pas enregistrées.
       *[other] { $n } réponses saisies par { $person } ne sont pas enregistrées.
    }
form-left-over-help = Demandez à { $person } de se connecter et d’ouvrir ce formulaire pour enregistrer, ou répondez à nouveau ici en votre propre nom ; puis terminez.
form-next = Prochaine sans réponse (F8)
form-english = Anglais à côté
form-language = Formulaire en
form-tick = Cocher
form-blank = Laisser vide
form-why = Pas de réponse…
form-optional = Facultatif…
form-row-unsaved = Non enregistrée
form-row-fault = Pas encore de réponse
form-row-changed = Sera modifiée
form-finish = Terminer
form-later = Continuer plus tard
form-keys = Touches : 1 à 9 répondent et passent à la suite, de même que 0 sur les échelles. Pour 10 sur une échelle, tapez 1 puis 0 ; pour 1, tapez 1 puis Entrée. − donne un motif d’absence de réponse, F8 trouve la prochaine question sans réponse.
form-gap = Question { $number } : { $question }
form-prompt-open = Question { $number } : consignez ce qui a été fait
form-gaps-help = Répondez à chacune, ou donnez un motif avec « Pas de réponse… ».
form-rest-blank =
    { $count ->
        [one] Le participant est arrivé au bout : laisser vide l’autre phrase
        [many] Le participant est arrivé au bout : laisser vides les { $n } autres phrases
       *[other] Le participant est arrivé au bout : laisser vides les { $n } autres phrases
    }
missing-title = Question { $number } : pourquoi n’y a-t-il pas de réponse ?
missing-declined = Refus de répondre
missing-not-applicable = Sans objet
missing-not-asked = Non posée
missing-take-back = Retirer la réponse

prompt-title = La question { $number } demande d’agir maintenant
prompt-done = Question { $number } : ce qui a été fait
prompt-built-in = Cette réponse demande votre attention avant le départ du participant. Suivez votre procédure locale et consignez ce qui a été fait.
prompt-action = Ce qui a été fait
prompt-choose = Choisir
prompt-action-missing = Choisissez ce qui a été fait.
prompt-note = Note (facultative)
prompt-note-missing = Indiquez ce qui a été fait.
prompt-record = Consigner ce qui a été fait
prompt-recorded = { $action }. Consigné { $at } par { $by }.
prompt-action-spoke-with-participant = Échange avec le participant
prompt-action-informed-clinician = Clinicien responsable informé
prompt-action-followed-procedure = Procédure locale suivie
prompt-action-called-service = Service appelé
prompt-action-other = Autre chose

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · terminé { $at } par { $by }
result-correct = Corriger
result-to-visit = Retour à la visite
result-corrected = Version { $number }, corrigée pour ce motif : { $reason }
result-answers = Réponses
result-earlier = Versions antérieures
result-edition = Version { $number }, { $at }, { $by }
answers-number = N°
answers-question = Question
answers-answer = Réponse
answers-none = Pas de réponse
score-range = sur une échelle de { $low } à { $high }
score-worse = Un score plus élevé est moins bon.
score-better = Un score plus élevé est meilleur.
score-none =
    { $count ->
        [0] Pas de score.
        [one] Pas de score : { $n } question nécessaire n’a pas de réponse.
        [many] Pas de score : { $n } de questions nécessaires n’ont pas de réponse.
       *[other] Pas de score : { $n } questions nécessaires n’ont pas de réponse.
    }
score-missing =
    { $count ->
        [one] { $n } question n’a pas de réponse ; la règle de calcul du score le permet.
        [many] { $n } de questions n’ont pas de réponse ; la règle de calcul du score le permet.
       *[other] { $n } questions n’ont pas de réponse ; la règle de calcul du score le permet.
    }
score-band = « { $band } » ({ $from } à { $to }), selon { $source }.
score-threshold = { $text } Source : { $source }.
score-amount = { $points } points
score-amount-percent = { $points } points, soit { $percent } % du premier score
score-change-reliable = Entre deux visites, une différence de { $amount }, ou plus, dépasse ce que le hasard seul produirait, selon { $source }.
score-change-important = Entre deux visites, une différence de { $amount }, ou plus, est assez grande pour être ressentie, selon { $source }.

correct-title = Corriger ce formulaire
correct-how = Choisissez les bonnes réponses et indiquez pourquoi. Ce qui avait été consigné auparavant reste lisible.
correct-changes =
    { $count ->
        [0] Aucune réponse modifiée pour l’instant.
        [one] { $n } réponse sera modifiée.
        [many] { $n } de réponses seront modifiées.
       *[other] { $n } réponses seront modifiées.
    }
correct-reason = Pourquoi les réponses sont-elles modifiées ?
correct-words = Plus de détails, avec vos propres mots
correct-reason-hint = Par exemple : faute de frappe, le papier indique 3
correct-save = Enregistrer la correction
correct-cancel = Annuler

## Sending

sending-title = Envoi
sending-now = Envoyer maintenant
sending-waiting =
    { $count ->
        [one] { $n } enregistrement en attente d’envoi
        [many] { $n } d’enregistrements en attente d’envoi
       *[other] { $n } enregistrements en attente d’envoi
    }
sending-all-received = Le serveur a confirmé tous les enregistrements
sending-none-but-held = Rien n’est en attente, mais le serveur n’a pas tout accepté
sending-nothing = Il n’y a rien à envoyer pour l’instant
sending-set-endpoint = Indiquer l’adresse dans les Paramètres
phase-idle = Prombook envoie de lui-même dès qu’il y a quelque chose à envoyer.
phase-off = Aucun serveur n’est réglé. Tout est conservé sur cet ordinateur.
phase-sending = Envoi en cours. Vous pouvez continuer à travailler.
phase-waiting = En attente d’un nouvel essai.
phase-waiting-seconds =
    { $count ->
        [one] En attente. Prochain essai dans { $n } seconde.
        [many] En attente. Prochain essai dans { $n } de secondes.
       *[other] En attente. Prochain essai dans { $n } secondes.
    }
phase-waiting-minutes =
    { $count ->
        [one] En attente. Prochain essai dans { $n } minute.
        [many] En attente. Prochain essai dans { $n } de minutes.
       *[other] En attente. Prochain essai dans { $n } minutes.
    }
phase-stopped = L’envoi s’est arrêté et vous attend.
sending-progress-label = Enregistrements de cet envoi
sending-progress = Traités : { $n } sur { $total }
sending-endpoint = Serveur : { $address }
sending-last-contact = Dernière réponse du serveur : { $at }
sending-tally = Par type d’enregistrement
sending-kind = Type
sending-col-waiting = En attente
sending-col-received = Reçus
sending-col-held = Non acceptés
sending-count-waiting = { $n } en attente
sending-count-received = reçus : { $n }
sending-count-held = non acceptés : { $n }
kind-questionnaire = Questionnaires
kind-kit = Programmes
kind-participant = Participants
kind-enrolment = Participations
kind-visit = Visites
kind-response = Formulaires
kind-step = Étapes de programmes
kind-one-questionnaire = Questionnaire
kind-one-kit = Programme
kind-one-participant = Participant
kind-one-enrolment = Participation
kind-one-visit = Visite
kind-one-response = Formulaire
kind-one-step = Étape de programme
sending-held =
    { $count ->
        [one] { $n } enregistrement que le serveur n’a pas accepté
        [many] { $n } d’enregistrements que le serveur n’a pas acceptés
       *[other] { $n } enregistrements que le serveur n’a pas acceptés
    }
sending-held-shown = Affichés : { $n } sur { $total }.
sending-again = Réessayer
sending-recent = Reçus récemment
sending-record = Enregistrement
sending-state = État
sending-received = Reçu
sending-received-at = Reçu { $at }

## Settings

settings-title = Paramètres
settings-save = Enregistrer
settings-managed = Un administrateur règle le serveur, ce qui quitte cet ordinateur, le message de sécurité et la durée de conservation des enregistrements.
retention-title = Durée de conservation des enregistrements ici
retention-is-never = Les enregistrements restent sur cet ordinateur jusqu’à ce que quelqu’un les supprime.
retention-is =
    { $count ->
        [one] Les enregistrements sont supprimés de cet ordinateur { $n } jour après qu’une fin de journée les a trouvés sur le serveur.
        [many] Les enregistrements sont supprimés de cet ordinateur { $n } de jours après qu’une fin de journée les a trouvés sur le serveur.
       *[other] Les enregistrements sont supprimés de cet ordinateur { $n } jours après qu’une fin de journée les a trouvés sur le serveur.
    }
retention-never = Les conserver
retention-after = Les supprimer quand le serveur les a depuis un certain temps
retention-days = Jours après qu’une fin de journée les a trouvés sur le serveur
retention-warns = Ce qui est supprimé ne peut plus être consulté ni corrigé ici, et n’est plus que sur le serveur. Les enregistrements en attente d’envoi ne sont jamais supprimés. Les sauvegardes plus anciennes contiennent encore ce qui a été supprimé ici.
protection-why = Ce que ce programme protège et contre qui, et ce qu’il ne peut pas protéger, en termes simples.
protection-read = Lire
settings-kept = Enregistré.
settings-clinic = Établissement
settings-clinic-is = { $clinic }, code du site { $site }
settings-idle =
    { $count ->
        [one] Se verrouille de lui-même après { $n } minute sans touche ni clic.
        [many] Se verrouille de lui-même après { $n } de minutes sans touche ni clic.
       *[other] Se verrouille de lui-même après { $n } minutes sans touche ni clic.
    }
settings-endpoint = Serveur pour les enregistrements terminés
settings-leaves = Ce qui quitte cet ordinateur
settings-pseudonymous = Numéro d’étude seul
settings-pseudonymous-means = Le numéro d’étude, la langue préférée, le besoin d’un interprète et les réponses sortent. Les noms, la date de naissance, le sexe et le numéro NHS restent sur cet ordinateur.
settings-identified = Avec les noms et le numéro NHS
settings-identified-means = Les noms, la date de naissance, le sexe et le numéro NHS sortent aussi. Le nom de la personne qui modifie un enregistrement sort aussi. Seulement pour un serveur autorisé à les détenir.
settings-prompt = Message de sécurité
settings-prompt-text = Ce qui est dit au personnel quand une réponse demande d’agir
settings-prompt-hint = Indiquez la procédure et le numéro de téléphone de votre site. Si le champ est vide : « { $built } »
about-title = À propos
about-version = Prombook { $version }
about-not-diagnosis = Prombook consigne ce que les gens répondent et calcule des scores publiés. Il ne pose aucun diagnostic.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24 : Roland et Morris, Spine 1983;8:141-144.
about-nprs = Douleur de 0 à 10 : la question est formulée par Prombook.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu et IBM Plex Sans Arabic : licence SIL Open Font License 1.1.
about-design = Fondé sur le système de design du NHS (MIT), Tauri, Svelte et Fluent.
