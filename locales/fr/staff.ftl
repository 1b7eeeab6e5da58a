### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Clinicien
role-research-nurse = Infirmier de recherche
role-administrator = Administrateur
role-data-manager = Gestionnaire de données
role-auditor = Auditeur
role-means-clinician = inscrit, consigne, corrige et envoie
role-means-research-nurse = inscrit, consigne, corrige et envoie
role-means-administrator = tout ce que font les cliniciens, et gère le personnel, les clés, les paramètres, les sauvegardes et l’effacement
role-means-data-manager = lit, corrige et envoie ; lit la piste d’audit ; restreint et remet des fiches
role-means-auditor = lit les données et la piste d’audit, et ne modifie rien

## Staff

staff-add = Ajouter une personne
staff-second = Il n’y a qu’un administrateur. Nommez une deuxième personne administrateur : si le seul est absent ou oublie sa phrase de passe, personne d’autre ne peut rétablir les accès.
staff-role = Rôle
staff-last-in = Dernière connexion
staff-never-in = jamais
staff-not-sent = Non envoyés
staff-you = (vous)
staff-state-works = Travaille ici
staff-state-given = N’a pas encore choisi de phrase de passe
staff-state-locked-out = Ne peut pas se connecter : phrase de passe nécessaire
staff-state-left = Départ
staff-change = Modifier
staff-return = Revient
staff-change-named = Modifier { $person }
staff-name-hint = Prénom et nom. Ils servent à se connecter et figurent à côté de tout ce que la personne consigne.
staff-add-means = La personne reçoit une phrase de passe pour sa première connexion, et choisit la sienne à ce moment-là.
staff-add-go = Ajouter et créer une phrase de passe
staff-cancel = Annuler
staff-close = Fermer
staff-rename = Enregistrer le nom
staff-role-keep = Enregistrer le rôle
given-title = Phrase de passe pour { $person }
given-once = Elle n’est affichée que maintenant. Remettez-la en main propre, ou imprimez-la ; puis fermez ceci.
given-first = Connectez-vous avec ce nom et cette phrase de passe. Il vous est ensuite demandé de choisir votre propre phrase de passe, et celle-ci cesse de fonctionner.
given-done = La personne l’a reçue
enrol-title = Phrase de passe oubliée
enrol-return-title = Revient travailler ici
enrol-what = { $person } reçoit une nouvelle phrase de passe à usage unique. L’ancienne cesse de fonctionner maintenant. Rien de ce que cette personne a consigné n’est perdu.
enrol-go = Créer une nouvelle phrase de passe
leave-title = { $person } s’en va
leave-what = La phrase de passe attribuée à { $person } cesse de fonctionner maintenant. Celles des autres ne changent pas. Tout ce que { $person } a consigné reste, sous son nom. Cela ne change rien à une copie des fichiers faite auparavant : si vous en soupçonnez une, renouvelez aussi toutes les clés.
leave-what-you = Il s’agit de votre propre fiche de personnel. Votre phrase de passe cesse de fonctionner maintenant et vous êtes déconnecté(e). Celles des autres ne changent pas, et tout ce que vous avez consigné reste, sous votre nom.
leave-waiting =
    { $count ->
        [one] { $n } de ses enregistrements n’est pas encore envoyé. Il le sera malgré tout.
        [many] { $n } de ses enregistrements ne sont pas encore envoyés. Ils le seront malgré tout.
       *[other] { $n } de ses enregistrements ne sont pas encore envoyés. Ils le seront malgré tout.
    }
leave-reason-hint = Pour la piste d’audit, par exemple : fin de contrat
leave-go = Retirer { $person }
reason-label = Pourquoi ?

## Passphrases

pass-title = Votre phrase de passe
pass-what = Elle ouvre les données en votre nom. Personne d’autre ne peut la voir, et un administrateur peut seulement la remplacer.
pass-change = Changer ma phrase de passe
pass-changing = Changement…
pass-changed = Votre phrase de passe est changée. L’ancienne n’ouvre plus rien.
pass-old = Votre phrase de passe actuelle
pass-new = Nouvelle phrase de passe
must-title = Choisissez votre propre phrase de passe, { $person }
must-why = Vous êtes entré(e) avec une phrase de passe que quelqu’un vous a donnée. Choisissez-en une connue de vous seul(e) ; celle qui vous a été donnée cesse alors de fonctionner.
must-given = La phrase de passe qui vous a été donnée
must-given-hint = Encore une fois, pour confirmer que c’est bien vous
must-leave = Se connecter sous un autre nom

## In with the recovery key

recover-link = Personne ne peut se connecter ?
recover-title = Entrer avec la clé de récupération
recover-other = Si un autre administrateur peut se connecter, demandez-lui plutôt de créer une nouvelle phrase de passe : Paramètres, Personnel.
recover-means = La clé est sur la feuille imprimée lors de la mise en place de l’établissement. Son utilisation est inscrite dans la piste d’audit, et tout le monde en est averti à la connexion suivante.
recover-key = Clé de récupération
recover-key-hint = Tous les groupes, dans l’ordre. Les majuscules, espaces et tirets n’ont pas d’importance.
recover-back = Retour à la connexion
recover-person-title = Qui reçoit une nouvelle phrase de passe ?
recover-person-means = Un administrateur reçoit une nouvelle phrase de passe et est connecté. Il peut ensuite rétablir l’accès des autres. La clé de récupération est créée à nouveau après cela.
recover-person = Administrateur
recover-open = Se connecter avec la nouvelle phrase de passe

## A new recovery key

renew-title = Créer une nouvelle clé de récupération
renew-why = Faites-le quand la feuille a été utilisée, est perdue ou a pu être vue par quelqu’un.
renew-what = Vous voyez la nouvelle clé une seule fois, l’imprimez ou la notez, et saisissez certains de ses groupes. Dès lors, l’ancienne feuille n’ouvre plus rien.
renew-not = Tant que vous n’avez pas saisi les groupes, l’ancienne clé continue de fonctionner. Les phrases de passe ne changent pas.
renew-make = Afficher la nouvelle clé
renew-later = Pas maintenant
renew-done-title = La nouvelle clé de récupération est en service
renew-done = Détruisez l’ancienne feuille : elle n’ouvre plus rien. Gardez la nouvelle sous clé, loin de cet ordinateur.

## Keys

keys-what = Chaque phrase de passe ouvre une clé, et cette clé ouvre les données. Voici les clés qui n’appartiennent à personne en particulier.
keys-recovery = La feuille gardée sous clé. Elle permet à un administrateur d’entrer quand personne ne peut se connecter.
keys-renew-title = Une copie est peut-être en d’autres mains
keys-made = Les données ont été chiffrées avec ces clés le { $at }.
keys-renew-when = Faites-le quand un ordinateur, un disque ou une sauvegarde a été volé ou copié avec une phrase de passe, ou quand quelqu’un est parti en colère.
keys-renew-go = Renouveler toutes les clés
keys-renew-what = Toutes les données sont chiffrées à nouveau avec de nouvelles clés, vérifiées, et seulement ensuite mises à la place de l’ancien fichier. Si les données sont nombreuses, cela prend quelques minutes ; laissez l’ordinateur allumé. En cas de coupure de courant, l’ancien fichier ou le nouveau est intact.
keys-renew-not = Une copie faite auparavant peut encore être ouverte avec les phrases de passe d’alors. Les phrases de passe restent telles quelles : changez donc celles qui pourraient être connues. La clé de récupération reste telle quelle. Les sauvegardes faites auparavant gardent leurs anciennes clés.
keys-renew-passphrase = Votre phrase de passe, encore une fois
keys-renew-reason-hint = Pour la piste d’audit, par exemple : ordinateur portable volé en salle 4
keys-renewing = Renouvellement en cours. Laissez l’ordinateur allumé.
keys-renew-done = Toutes les clés sont nouvelles. Faites une sauvegarde maintenant, pour qu’il y en ait une avec les nouvelles clés.
escrow-title = Une clé de secours pour votre organisme
escrow-what = Votre hôpital ou votre promoteur peut conserver une clé de secours scellée. Elle ouvre les données quand toutes les phrases de passe et la feuille de récupération sont perdues. Seul le détenteur de la clé privée de l’organisme peut l’ouvrir.
escrow-not = C’est à vous de décider. Sans elle, si toutes les phrases de passe et la feuille de récupération sont perdues, personne ne peut ouvrir les données, pas même l’assistance.
escrow-is = Scellée pour :
escrow-recipient = Clé publique de l’organisme
escrow-recipient-hint = Commence par age1. Demandez-la à la sécurité informatique de votre organisme, et relisez-la-lui.
escrow-set = Sceller une clé de secours
escrow-remove = Plus de clé de secours
escrow-hand-title = Remettez ceci à votre organisme
escrow-hand = Tout ce texte, par courriel ou sur une clé USB : personne d’autre que l’organisme ne peut l’ouvrir. Il reste aussi dans le fichier de clés.
escrow-handed = C’est remis

## Damage was found

safe-banner = Des dommages ont été constatés. Les données peuvent être consultées ; rien n’est modifié ni envoyé.
safe-banner-unreadable = Des dommages ont été constatés. Les données sont illisibles ; rien n’est modifié ni envoyé.
safe-banner-go = Ce qui a été constaté
safe-title = Des dommages ont été constatés, rien n’est donc modifié pour l’instant
safe-what = Rien n’a été supprimé et rien n’a été réparé. Tant que la suite n’est pas décidée, rien n’est écrit et rien n’est envoyé.
safe-found = Ce qui a été constaté
safe-copy = Le tout, tel qu’il a été trouvé, est copié dans :
safe-no-copy = L’espace manquait pour copier le tout tel qu’il a été trouvé. Libérez de l’espace, puis fermez Prombook et ouvrez-le à nouveau.
safe-next = Que faire maintenant
safe-call = Prévenez la personne qui s’occupe de cet ordinateur, et lisez-lui ce qui a été constaté. En attendant, notez les réponses sur papier.
safe-look-what = Les données peuvent être consultées. Elles sont peut-être incomplètes.
safe-look = Consulter les données
safe-unreadable = Les données ne sont plus lisibles. Restaurez une sauvegarde.
safe-restore-what =
    { $count ->
        [one] Il y a { $n } sauvegarde. Sa restauration montre d’abord ce qui est plus récent qu’elle, et garde les fichiers endommagés.
        [many] Il y a { $n } de sauvegardes. En restaurer une montre d’abord ce qui est plus récent qu’elle, et garde les fichiers endommagés.
       *[other] Il y a { $n } sauvegardes. En restaurer une montre d’abord ce qui est plus récent qu’elle, et garde les fichiers endommagés.
    }
safe-restore-none = Il n’y a pas de sauvegarde aux emplacements habituels. S’il y en a une sur une clé USB ou un autre disque, branchez ce support.
safe-go-on = Continuer avec ces données
safe-go-on-what = Le fichier lui-même est intact, mais la piste d’audit, ou ce qui se trouve hors du fichier, n’est pas comme il faudrait. Continuer est votre décision : elle reste à jamais dans la piste d’audit, avec ce qui a été constaté et votre motif.
safe-reason-hint = Ce que l’on en sait, et qui a décidé
