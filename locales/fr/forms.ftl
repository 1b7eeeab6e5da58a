### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = L’écran est entre les mains d’un patient. Reprenez-le d’abord.
problem-second-reader = La personne qui a saisi les réponses en premier ne peut pas faire la seconde lecture. Demandez à un collègue.
problem-second-open = Deux personnes ont lu ce papier différemment. Réglez les différences, puis terminez.
problem-pack-older = Cette version, ou une plus récente, est déjà ici. Rien n’a été modifié.
number-unreadable = Saisissez un nombre, par exemple 72 ou 72,5.
number-too-low = C’est moins que ce que la question permet. Vérifiez.
number-too-high = C’est plus que ce que la question permet. Vérifiez.
number-too-exact = Mettez moins de chiffres après la virgule.
date-not-exact = Saisissez la date entière : jour, mois et année.
date-past = Cette date est antérieure à la visite. Vérifiez-la.
answer-refused = Ce n’est pas une réponse à cette question.
letter-refused = Utilisez une lettre majuscule de A à Z, ou laissez vide.
time-refused = Écrivez une heure comme 17:00, ou laissez vide.
pin-refused = Utilisez 4 à 8 chiffres, pas tous identiques et qui ne se suivent pas.
key-refused = Ce n’est pas une clé publique minisign. Elle comporte 56 caractères et commence par RW.
key-known = Cette clé est déjà dans la liste.

## Places

title-print = Imprimer un formulaire
title-keying = Seconde lecture
title-questionnaires = Questionnaires
title-packs = Packs
title-languages = Langues

## One's own PIN

pin-title = Votre code PIN
pin-what = Un code PIN vous permet de reprendre rapidement l’écran à un patient. Il n’ouvre rien d’autre. Sans code PIN, utilisez votre phrase de passe.
pin-change = Définir ou supprimer votre code PIN
pin-pin = Nouveau code PIN
pin-hint = 4 à 8 chiffres, pas tous identiques et qui ne se suivent pas. Laissez vide pour ne pas en avoir.
pin-passphrase = Votre phrase de passe
pin-keep = Enregistrer
pin-kept = Votre code PIN est défini.
pin-removed = Vous n’avez pas de code PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Imprimer { $form }
print-what = Un fichier PDF est écrit : vierge, à remplir au stylo. Ce que le patient y écrit peut être saisi plus tard comme formulaire papier.
print-languages = Langues
print-language-missing = Choisissez au moins une langue.
print-not-offered = Ce formulaire ne peut actuellement être imprimé dans aucune langue.
print-for = Sur chaque page
# $number (text): a study number.
print-for-them = Numéro d’étude { $number }
print-for-nobody = Pas de numéro d’étude
print-folder = Dossier
print-folder-hint = Laissez vide pour le dossier habituel.
print-now = Écrire le PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language } : { $n } page
        [many] { $language } : { $n } de pages
       *[other] { $language } : { $n } pages
    }
print-done = Fichier écrit. Ouvrez-le avec le programme que vous utilisez pour les fichiers PDF, et imprimez-le depuis celui-ci.
print-back = Retour à la visite

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form } : seconde lecture
keying-what = Saisissez ce qui est sur le papier. Ce que la première personne a saisi n’est pas affiché.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $n } réponse saisie sur { $of }
        [many] { $n } de réponses saisies sur { $of }
       *[other] { $n } réponses saisies sur { $of }
    }
keying-compare = Comparer les deux lectures
keying-compare-first = Certaines questions n’ont pas encore de réponse. Saisissez-les toutes, ou comparez en l’état.
keying-compare-anyway = Comparer en l’état
keying-on = Poursuivre la saisie
# $form (text): its proper name.
keying-differences = { $form } : différences
# $first, $second (text): names of staff.
keying-readers = Première lecture : { $first }. Seconde lecture : { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } réponse est la même dans les deux.
        [many] { $n } de réponses sont les mêmes dans les deux.
       *[other] { $n } réponses sont les mêmes dans les deux.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } différence à régler
        [many] { $n } de différences à régler
       *[other] { $n } différences à régler
    }
keying-none = Il ne reste rien à régler.
keying-question = Question
keying-first = Première lecture
keying-second = Seconde lecture
keying-settle = Régler
keying-no-answer = Pas de réponse
keying-take-first = La première est juste
keying-take-second = La seconde est juste
# $n (text): number of the question.
keying-which = Question { $n } : laquelle est sur le papier ?
keying-reason = Pourquoi
keying-reason-hint = Par exemple : papier relu à deux.
keying-keep = Enregistrer
keying-to-form = Aller au formulaire

## Answering a form of any kind

missing-not-known = Inconnu
missing-none-of-these = Aucune de ces réponses
# A question that repeats what was said at the visit before.
form-row-carried = D’une visite antérieure
# Of a line on which no place was chosen yet.
form-row-unplaced = Pas encore placé
# $n (text): which row of a group that repeats.
form-row = Ligne { $n }
form-row-more = Ajouter une ligne
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Ajouter une ligne : { $group }
# $n (text): how many choices may be taken.
form-row-most = Au plus { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = de { $low } à { $high }
form-hand = Remettre au patient
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Question { $number } : { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score } : consignez ce qui a été fait
prompt-title-score = { $score } demande d’agir maintenant
prompt-done-score = { $score } : ce qui a été fait

## Through whom the answers come

interpreter-kind = Interprète
interpreter-professional = Interprète professionnel
interpreter-staff = Membre du personnel
interpreter-relative = Parent ou ami
interpreter-nobody = Personne n’interprète
interpreter-number = Numéro ou nom
interpreter-relation = Lien avec le participant
interpreter-save = Enregistrer
interpreter-cancel = Annuler
# $kind (text): what the interpreter is.
interpreter-is = Interprète : { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Interprète : professionnel, { $detail }
interpreter-is-staff = Interprète : membre du personnel, { $detail }
interpreter-is-relative = Interprète : parent ou ami, { $detail }
interpreter-wanted = Le participant a besoin d’un interprète, et aucun n’est encore noté.
interpreter-note = Noter l’interprète
interpreter-change = Modifier
# $day (text): the date on the paper.
paper-of = Recopié du papier daté du { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Lu une seconde fois par { $person } ; il ne reste rien à régler.
        [one] Lu une seconde fois par { $person } ; { $n } différence à régler.
        [many] Lu une seconde fois par { $person } ; { $n } de différences à régler.
       *[other] Lu une seconde fois par { $person } ; { $n } différences à régler.
    }
paper-keying = Seconde saisie

## What can be begun, and what was read

offer-print = Imprimer
# $form (text): its title.
offer-print-named = Imprimer : { $form }
offer-paper-day = Date sur le papier
offer-manage = Consulter les questionnaires
whynot-form-incomplete = Ce formulaire ne peut pas être utilisé : une partie de son texte manque.
whynot-form-status-not-allowed = Ce formulaire ne peut pas être utilisé : le site n’autorise pas son texte.
whynot-form-needs-approval = Ce formulaire ne peut pas encore être utilisé : un administrateur doit approuver son texte.
whynot-form-language-not-licensed = Ce formulaire ne peut pas être utilisé : la licence porte sur d’autres langues.
whynot-form-licence-expired = Ce formulaire ne peut pas être utilisé : sa licence a expiré.
whynot-form-licence-missing = Ce formulaire ne peut pas être utilisé : il n’y a pas de licence.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Langue de lecture : { $language }, texte { $digest }
# $at (text): when.
result-read-then = À partir de ce moment ({ $at }) : { $language }, texte { $digest }
whynot-incomplete = Une partie de son texte manque
whynot-status-not-allowed = Le site n’autorise pas ce type de texte
whynot-needs-approval = Un administrateur doit d’abord approuver le texte
whynot-language-not-licensed = La licence porte sur d’autres langues
whynot-licence-expired = La licence a expiré
whynot-licence-missing = Il n’y a pas de licence
wording-licensed = Texte : fourni par son titulaire sous licence
wording-local = Texte : propre au site

## The audit trail

trail-action-pack-installed = Installation d’un pack de questionnaires
trail-action-signer-added = Ajout d’un éditeur de packs
trail-action-signer-removed = Retrait d’un éditeur de packs
trail-action-wording-approved = Approbation d’un texte
trail-action-wording-withdrawn = Retrait de l’approbation d’un texte
trail-action-pin-set = Changement de son code PIN
trail-action-second-keyed = Seconde saisie d’un formulaire papier
trail-action-second-settled = Règlement d’une différence entre deux lectures
trail-action-interpreter-noted = Interprète noté
trail-action-handed-to-patient = Remise de l’écran à un patient
trail-action-taken-back-from-patient = Reprise de l’écran
trail-action-printed = Impression d’un formulaire vierge
trail-action-questionnaire-exported = Écriture d’un questionnaire dans un fichier

## Questionnaires and their wordings

questionnaires-what = Quels questionnaires sont ici, et avec quels textes ils peuvent être lus aux patients.
# $n (text): number of the version.
questionnaires-version = Version { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } question
        [many] { $n } de questions
       *[other] { $n } questions
    }
questionnaires-built-in = Fourni avec Prombook
# $pack (text): its name.
questionnaires-pack = Du pack { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Titulaire : { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licence { $number }
# $day (text): a date.
questionnaires-until = Valable jusqu’au { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Conditions : { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Disponible en { $n } langues sur { $of }
questionnaires-open = Textes
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Textes : { $form }
wordings-language = Langue
wordings-kind = Texte
wordings-approval = Approuvé
wordings-use = Utilisation ici
wordings-offered = Disponible
# $person (text): who. $at (text): when.
wordings-approved = Par { $person }, { $at }
wordings-read = Lire
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Lire : { $form }, { $language }
wordings-withdraw = Retirer l’approbation
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Retirer l’approbation : { $form }, { $language }
wordings-withdraw-means = Retirer une approbation n’arrête rien de ce qui a été commencé ; rien de nouveau n’est commencé avec ce texte.
wordings-incomplete = Incomplet dans ces langues :
status-published = Publié par son titulaire
status-licensed = Sous licence de son titulaire
status-collated = Reconstitué
status-local = Propre au site
status-own = Propre à Prombook
status-means-published = Mot pour mot ce que le titulaire a publié.
status-means-licensed = Fourni par le titulaire dans un pack, sous licence.
status-means-collated = Reconstitué à partir de copies publiques concordantes, sans le document du titulaire. Chacun doit être approuvé avant d’être disponible.
status-means-local = Une traduction ou une question que ce site a écrite ou reprise lui-même. Personne d’autre ne l’a vérifiée.
status-means-own = Des questions écrites par Prombook, là où il n’existe pas de texte officiel.
allow-title = Quels textes peuvent être utilisés ici
allow-what = Ceci vaut pour les nouveaux formulaires. Les formulaires déjà commencés se poursuivent tels quels.
allow-save = Enregistrer
allow-saved = Enregistré.
export-title = L’écrire dans un fichier
export-what = Un Questionnaire FHIR avec toutes ses traductions, pour d’autres programmes.
export-folder = Dossier
export-folder-hint = Laissez vide pour le dossier habituel.
export-go = Écrire le fichier
# $path (text): where it is.
export-done = Écrit : { $path }

## Approving collated wordings

collated-title = Textes à approuver
collated-what = Ces textes ont été reconstitués à partir de copies publiques concordantes. Ils n’ont pas pu être comparés aux documents des titulaires. Tant que personne ici n’a approuvé un texte, aucun formulaire n’est disponible avec ce texte.
collated-name = Votre nom et la date sont conservés avec chaque approbation. Lisez ce que vous approuvez, ou faites-le lire par quelqu’un qui connaît la langue.
collated-all = Tout cocher
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Approuver
        [one] Approuver { $n } texte
        [many] Approuver ces { $n } de textes
       *[other] Approuver ces { $n } textes
    }
collated-none = Cochez au moins un texte.
collated-later = Plus tard
collated-later-what = Plus tard, vous les trouverez dans Paramètres, Questionnaires.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form } : { $language }
# $source (text): addresses and names, in English.
reading-source = Origine : { $source }
reading-english = Anglais
reading-approve = Approuver ce texte
reading-close = Fermer

## Packs

packs-what = Un pack apporte des questionnaires, leurs textes et leur licence dans un seul fichier signé.
packs-none = Aucun pack n’est installé.
packs-pack = Pack
packs-publisher = Éditeur
packs-installed-at = Installé
packs-holds = Questionnaires
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Repris d’un Questionnaire FHIR
packs-brings-nothing = N’apporte rien actuellement :
packs-look-title = Installer depuis un fichier
packs-folder = Dossier
packs-folder-hint = Par exemple une clé USB. Laissez vide pour le dossier habituel.
packs-look = Chercher des fichiers
packs-file = Fichier
packs-size = Taille
packs-open = Détails
# Begins with what the button shows. $file (text): its name.
packs-open-named = Détails : { $file }
packs-no-files = Il n’y a ni pack ni Questionnaire dans ce dossier.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, version { $n }
# $person (text): the publisher, as named here.
packs-signed = Signé par { $person }
packs-unsigned = Un Questionnaire FHIR, signé par personne. Son texte compte comme propre au site.
# $digest (text): letters and digits.
packs-digest = Empreinte (SHA-256) : { $digest }
# $detail (text): for the author, in English.
packs-detail = Pour son éditeur : { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Version { $n } à la place de la version { $here }
packs-new = Nouveau ici
packs-languages = Langues :
# $languages (text): their own names.
packs-audio = Enregistré pour l’écoute :
packs-notices = Toujours affiché avec :
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } formulaire inachevé se poursuit en version { $here }.
        [many] { $n } de formulaires inachevés se poursuivent en version { $here }.
       *[other] { $n } formulaires inachevés se poursuivent en version { $here }.
    }
packs-not-carried = Ce qui n’est pas repris
packs-place = Où
packs-element = Quoi
packs-loss = Ce que cela signifie
loss-dropped = Omis ; rien d’autre ne change
loss-simplified = Remplacé par quelque chose de plus simple
loss-unusable = Ce qui en a besoin est inutilisable
packs-install = Installer
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, version { $n }, est installé.
packs-approve = Consulter ses textes
packs-close = Fermer
signers-title = Éditeurs
signers-what = Les packs ne sont acceptés que des éditeurs de cette liste. Comparez la clé avec l’éditeur par téléphone avant de l’ajouter.
signers-none = Aucun éditeur n’est encore dans la liste.
signers-name = Nom
signers-key = Clé publique
signers-key-hint = Telle que l’éditeur la donne : 56 caractères, commençant par RW.
signers-id = Clé
signers-added = Ajouté
signers-removed = Retiré ; rien de nouveau n’est accepté
signers-add = Ajouter un éditeur
signers-added-now = Ajouté. Lisez la clé à haute voix à l’éditeur et comparez-la.
signers-remove = Retirer
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Retirer : { $person }
pack-unreadable = Le fichier est illisible. Copiez-le à nouveau ici, puis cherchez encore une fois.
pack-too-large = Le fichier est plus grand que n’importe quel pack. Demandez à son éditeur.
pack-unsigned = Personne n’a signé ce fichier, on ne peut donc pas dire de qui il vient. Demandez à son éditeur le fichier signé.
pack-unknown-signer = Le fichier est signé avec une clé qui n’est pas dans la liste des éditeurs. Une fois la clé comparée avec l’éditeur, ajoutez-la et cherchez à nouveau.
pack-altered = Le fichier n’est pas celui que son éditeur a signé. Ne l’utilisez pas ; procurez-le-vous à nouveau.
pack-not-a-pack = Ce n’est ni un pack ni un Questionnaire, ou il est d’un type que cette version de Prombook ne connaît pas.
pack-malformed = Le fichier se contredit. Envoyez ce qui est indiqué ci-dessous à son éditeur.
pack-case-failed = Un exemple calculé ne donne pas le résultat que le fichier indique, on ne peut donc pas se fier à ses scores. Envoyez ce qui est indiqué ci-dessous à son éditeur.
pack-not-newer = Cette version, ou une plus récente, est déjà ici. Il n’y a rien à installer.
pack-expired = La licence a expiré. Demandez un pack renouvelé à son éditeur.
pack-conflict = Il apporte un questionnaire qui est déjà ici et dont le contenu diffère. Demandez à son éditeur un pack avec sa propre version.
pack-changed = Le fichier a changé depuis que vous l’avez consulté. Consultez-le à nouveau.
pack-unusable = Une partie de ce Questionnaire est totalement inutilisable. Le tableau la nomme.

## Languages

languages-what = Ce que Prombook peut dire dans chaque langue, qui l’a écrit et qui l’a vérifié.
languages-language = Langue
languages-for = Pour
languages-window = Fenêtre et formulaires
languages-forms = Formulaires seulement
languages-words = Texte de la fenêtre
languages-draft = Ébauche, non vérifiée par un locuteur natif
# $by (text): a name, and when.
languages-checked = Vérifié par { $by }
languages-written = Écrit
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } sur { $of }
languages-patient = Écran du patient
languages-patient-yes = Oui
languages-patient-no = Pas encore
languages-offered = Questionnaires disponibles
languages-withheld = Non disponibles
languages-none = Aucun
languages-unwritten = Pas encore traduit
languages-unwritten-what = Ces phrases sont affichées en anglais, accompagnées de { $mark }.
