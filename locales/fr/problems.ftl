### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = Les données sont verrouillées. Reconnectez-vous pour continuer.
problem-wait-first =
    { $count ->
        [one] Trop d’essais erronés. Vous pouvez réessayer dans { $n } seconde ; les autres peuvent se connecter dès maintenant.
        [many] Trop d’essais erronés. Vous pouvez réessayer dans { $n } de secondes ; les autres peuvent se connecter dès maintenant.
       *[other] Trop d’essais erronés. Vous pouvez réessayer dans { $n } secondes ; les autres peuvent se connecter dès maintenant.
    }
problem-not-yours = Votre rôle ne le permet pas. Demandez à une personne dont le rôle le permet.
problem-practice-case = C’est un cas d’exercice : rien n’y est réel, il n’y a pas d’avis à préparer.
problem-must-change = Choisissez d’abord votre propre phrase de passe.
problem-read-only-now = Des dommages ont été constatés, rien ne peut donc être modifié maintenant. Consultez d’abord ce qui a été constaté.
problem-person-left = Cette personne ne travaille plus ici. Un administrateur peut lui permettre de revenir.
problem-last-administrator = C’est le dernier administrateur. Nommez d’abord quelqu’un d’autre administrateur.
problem-participant-withdrawn = Ce participant ne prend plus part au programme, rien de nouveau ne peut donc être consigné.
problem-participant-restricted = L’accès à cette fiche est restreint. Seuls les administrateurs et les gestionnaires de données peuvent l’ouvrir.
problem-participant-erased = Les données de ce participant ont été effacées de cet ordinateur.
problem-step-not-now = Ceci ne peut pas être noté maintenant. Voyez ce qui vient ensuite pour cette personne.
problem-act-first = Une alerte attend que quelqu’un agisse. Notez d’abord ce qui a été fait à son sujet.
problem-not-sent-yet =
    { $count ->
        [one] { $n } enregistrement n’est pas encore sur le serveur et serait perdu. Envoyez-le d’abord, ou indiquez qu’il peut être perdu.
        [many] { $n } d’enregistrements ne sont pas encore sur le serveur et seraient perdus. Envoyez-les d’abord, ou indiquez qu’ils peuvent être perdus.
       *[other] { $n } enregistrements ne sont pas encore sur le serveur et seraient perdus. Envoyez-les d’abord, ou indiquez qu’ils peuvent être perdus.
    }
problem-network-folder = Les données sont dans un dossier réseau, où elles peuvent être endommagées. Déplacez-les sur un disque de cet ordinateur.
problem-backup-place = L’emplacement des sauvegardes est inaccessible, ou il est impossible d’y écrire. Branchez-le ou choisissez-en un autre.
problem-backup-damaged = Cette sauvegarde est endommagée et ne peut pas être restaurée. Choisissez-en une autre.
problem-key-file-old = Le fichier de clés est plus ancien que les données : quelqu’un en a remis un antérieur. Ne supprimez rien ; appelez l’assistance.
problem-not-proven = Ce nom et cette phrase de passe n’ouvrent pas ces données. Vérifiez les deux, puis réessayez.
problem-key-file-damaged = Le fichier de clés de cet ordinateur est endommagé, les données ne peuvent donc pas être ouvertes. Ne supprimez rien ; appelez l’assistance.
problem-records-damaged = Les données de cet ordinateur sont illisibles. Ne supprimez rien ; appelez l’assistance.
problem-records-too-new = Ces données ont été ouvertes en dernier par une version plus récente de Prombook. Installez cette version, puis ouvrez-les à nouveau.
problem-already-open = Prombook est déjà ouvert sur cet ordinateur. Utilisez la fenêtre ouverte, ou fermez-la d’abord.
problem-already-open-by = Prombook est déjà ouvert dans le compte { $holder } de cet ordinateur. Fermez-le d’abord là-bas.
problem-folder-read-only = Prombook n’est pas autorisé à écrire dans le dossier où il conserve ses données. Demandez l’autorisation à la personne qui s’occupe de cet ordinateur.
problem-disk-full = Le disque de cet ordinateur est plein. Rien n’a été perdu, mais plus rien ne peut être conservé. Libérez de l’espace, puis réessayez.
problem-already-set-up = Un établissement est déjà en place sur cet ordinateur. Connectez-vous plutôt à celui-ci.
problem-not-set-up = Il n’y a pas encore d’établissement sur cet ordinateur. Mettez-en d’abord un en place.
problem-not-found = Cet enregistrement n’est plus là où il était. Revenez à la liste et ouvrez-le à nouveau.
problem-input-refused = Un élément de la saisie ne peut pas être conservé. Vérifiez-le, puis réessayez.
problem-answer-refused = Cette réponse ne convient pas à la question. Choisissez l’une des réponses affichées.
problem-form-finished = Ce formulaire est terminé. Pour modifier une réponse, utilisez « Corriger » sur son résultat.
problem-form-not-finished = Ce formulaire n’est pas encore terminé. Terminez-le d’abord.
problem-form-unavailable = Ce formulaire ne peut pas être utilisé dans cette langue. Choisissez une autre langue.
problem-passphrase-refused = Cette phrase de passe ne peut pas être utilisée. Choisissez-en une plus longue ou moins courante.
problem-recovery-mismatch = Ce qui a été saisi n’est pas la clé de récupération. Comparez chaque groupe avec la feuille.
problem-address-refused = Cette adresse ne peut pas être utilisée. Elle doit commencer par https:// et nommer un serveur.
problem-unexpected = Une erreur qui n’aurait pas dû se produire est survenue. Ce qui était déjà conservé est en sécurité. Réessayez ; si cela se reproduit, appelez l’assistance.

## Fields: what is wrong with what was entered

field-empty = Remplissez ce champ.
field-too-long = C’est trop long. Raccourcissez.
field-no-letters = Il faut au moins une lettre.
site-code-refused = Un code de site compte 1 à 8 lettres ou chiffres, sans espaces.
date-empty = Saisissez une date.
date-unreadable = Ceci ne peut pas être lu comme une date. Saisissez le jour, le mois et l’année, par exemple 27 3 1952.
date-impossible = Ce jour n’existe pas. Vérifiez le jour et le mois.
date-future = Cette date est dans le futur. Vérifiez l’année.
date-too-old = Cette date est trop ancienne. Vérifiez l’année.
date-before-birth = Cette date précède la naissance du participant. Vérifiez l’année.
nhs-not-digits = Un numéro NHS ne contient que des chiffres et des espaces. Vérifiez-le, ou laissez le champ vide.
nhs-not-ten = Un numéro NHS compte 10 chiffres. Vérifiez-le, ou laissez le champ vide.
nhs-check = Ces chiffres ne forment pas un numéro NHS : l’un d’eux est probablement mal saisi. Vérifiez-le, ou laissez le champ vide.
sex-missing = Choisissez une option, ou « Inconnu ».
reason-empty = Indiquez pourquoi.
changes-none = Aucune réponse n’a été modifiée. Modifiez une réponse, ou quittez sans enregistrer.
changed-meanwhile = Ces informations ont été modifiées sur un autre ordinateur ou par quelqu’un d’autre pendant que vous tapiez. Ouvrez-les à nouveau, puis faites votre modification.
passphrase-too-short = La phrase de passe est trop courte. Utilisez au moins 12 caractères.
passphrase-too-long = La phrase de passe est trop longue. Raccourcissez-la.
passphrase-common = Beaucoup de gens utilisent cette phrase de passe, elle serait donc devinée en premier. Choisissez-en une autre.
passphrase-guessable = Cette phrase de passe suit un schéma facile à deviner. Choisissez-en une autre.
passphrase-personal = La phrase de passe contient le nom de la personne ou de l’établissement. Choisissez-en une autre.
recovery-group-wrong = Ce n’est pas ce qu’indique la feuille. Vérifiez lettre par lettre.
name-taken = Une personne de ce nom est déjà sur la liste. Ajoutez quelque chose qui les distingue.
folder-unusable = Ce dossier n’existe pas, ou il est impossible d’y écrire. Vérifiez-le.
folder-network = C’est un dossier réseau. Choisissez un disque de cet ordinateur, ou une clé USB.
folder-same = C’est le dossier des données elles-mêmes. Choisissez un autre disque.
recipient-refused = Ce n’est pas une clé publique. Une clé publique commence par age1 et compte 62 caractères.
passphrase-wrong = Ce n’est pas votre phrase de passe. Vérifiez-la.
passphrase-same = C’est votre phrase de passe actuelle. Choisissez-en une autre.
number-mismatch = Ce n’est pas le numéro d’étude de ce participant. Vérifiez-le.
days-refused = Saisissez un nombre entier de jours, ou choisissez de conserver les enregistrements.
study-number-unknown = Personne n’a ce numéro d’étude.
study-number-same = C’est déjà le numéro d’étude de la fiche où il se trouve.
language-unknown = Choisissez l’une des langues de la liste.
# The way to the server.
door-needed = À un serveur qui n’est pas sur cet ordinateur, il faut montrer qui envoie. Choisissez une autre manière.
address-refused = Cette adresse ne peut pas être utilisée. Elle doit commencer par https:// et nommer un serveur.
file-unreadable = Ce fichier n’existe pas ou ne peut pas être lu. Vérifiez-le.
certificate-unreadable = Ce fichier ne contient aucun certificat lisible. Il doit être au format PEM, avec des lignes qui disent BEGIN CERTIFICATE.
certificate-key = La clé qui va avec ce certificat manque, en est une autre, ou est protégée par une phrase de passe. Mettez les deux dans un seul fichier PEM, la clé sans phrase de passe.
certificate-over = Ce certificat n’est plus valable. Demandez-en un nouveau.
endpoint-missing = Il n’y a pas encore de serveur. Saisissez d’abord son adresse.
code-refused = Le serveur n’accepte pas ce code. Il est peut-être mal saisi, déjà utilisé ou trop ancien : demandez-en un nouveau.

## Refusals: why the server did not take a record

refusal-invalid = Le serveur a trouvé dans cet enregistrement quelque chose qu’il ne peut pas accepter.
refusal-not-accepted = Le serveur n’accepte pas les enregistrements de ce type.
refusal-conflict = Le serveur a déjà un enregistrement différent à cet endroit.
refusal-gone = Le serveur indique que cet enregistrement y a été supprimé.
refusal-forbidden = Le serveur n’autorise pas cet établissement à envoyer cet enregistrement.
refusal-too-large = L’enregistrement est trop volumineux pour le serveur.
refusal-other = Le serveur n’a pas accepté cet enregistrement.
refusal-unwritable = Prombook lui-même n’a pas pu écrire cet enregistrement au format FHIR. Appelez l’assistance.
refusal-unanswered = Le serveur a accepté trois fois d’autres enregistrements sans donner de réponse pour celui-ci.

## Trouble: why sending does not go on

trouble-no-answer = Le serveur ne répond pas. Vérifiez que cet ordinateur a un réseau. Prombook réessaie de lui-même.
trouble-no-such-host = Personne ne connaît de serveur de ce nom. Vérifiez que cet ordinateur a un réseau, puis l’adresse dans les Paramètres. Prombook réessaie de lui-même.
trouble-proxy = Le proxy de ce réseau ne laisse pas Prombook atteindre le serveur. Adressez-vous à la personne qui gère le réseau, et montrez-lui le test du réseau dans les Paramètres. Prombook réessaie de lui-même.
trouble-sign-in-page = Une page destinée à des personnes a répondu à la place du serveur : ce réseau demande sans doute que quelqu’un se connecte. Ouvrez un navigateur web, connectez-vous au réseau, puis renvoyez.
trouble-clock = La date ou l’heure de cet ordinateur est fausse, on ne peut donc pas se fier au serveur. Mettez l’horloge à l’heure, puis renvoyez.
trouble-not-fhir = Ce qui répond à cette adresse n’est pas un serveur FHIR. Vérifiez l’adresse dans les Paramètres.
trouble-certificate = Le serveur n’a pas pu prouver son identité, rien n’a donc été envoyé. Vérifiez l’adresse dans les Paramètres, ou adressez-vous à la personne qui gère le réseau : un réseau peut s’interposer.
trouble-certificate-expired = Le certificat du serveur n’est pas valable aujourd’hui, rien n’a donc été envoyé. Demandez à la personne qui gère le serveur de le renouveler.
trouble-certificate-name = Le serveur s’est révélé être un autre que celui de l’adresse, rien n’a donc été envoyé. Vérifiez l’adresse dans les Paramètres, puis adressez-vous à la personne qui gère le serveur.
trouble-old-tls = Le serveur n’utilise que des chiffrements qui ne sont plus sûrs, rien n’a donc été envoyé. Demandez à la personne qui gère le serveur d’activer TLS 1.2 ou une version ultérieure.
trouble-not-enrolled = Le serveur ne connaît pas encore cet ordinateur, ou ne le connaît plus. Un administrateur peut le faire admettre, sous Paramètres, Serveur : demandez un code d’inscription à la personne qui gère le serveur.
trouble-refused = Le serveur n’admet pas cet ordinateur, rien n’a donc été envoyé. Demandez à la personne qui gère le serveur de l’admettre, puis renvoyez.
trouble-busy = Le serveur est occupé. Prombook réessaie de lui-même.
trouble-unclear = Le serveur a donné une réponse incompréhensible. Rien n’est compté comme reçu ; Prombook réessaie de lui-même.
date-order = Ce jour ne peut pas être juste : il précède quelque chose qui vient d’abord, ou il est déjà passé.
part-locked = Le programme ne permet pas à un site de modifier ceci.
local-code = Écrivez local_ puis des minuscules, des chiffres ou des tirets bas, par exemple local_garde.
too-many = C’est plus que ce que le programme permet à un site d’ajouter. Retirez-en.
windows-overlap = Deux visites compteraient le même jour. Réduisez les fenêtres.
options-missing = Une question à choix a besoin d’au moins deux réponses, et d’autant dans chaque langue. Les autres questions n’ont pas de réponses à choisir.
nothing-proposed = C’est déjà ce qui est proposé ou en vigueur. Modifiez d’abord quelque chose.
author-decides = C’est vous qui l’avez proposé. Quelqu’un d’autre du site le fait entrer en vigueur.
time-future = Cette heure n’est pas encore venue. Écrivez quand c’était.
session-noted = Une séance de ce jour ou de ce numéro est déjà notée. Ouvrez ce qui a été noté pour le corriger.
not-taking-part = Cette personne ne participe pas aux séances ce jour-là. Laissez-la de côté et consultez son dossier.
alert-first = Une alerte concernant cette personne attend. Notez d’abord ce qui a été fait à son sujet.
nobody-marked = Personne n’est encore marqué. Dites qui est venu et qui n’est pas venu.
