### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Piste d’audit
title-backups = Sauvegardes
title-restore = Restaurer une sauvegarde
title-rights = Droits d’un participant
title-protection = Ce qui est protégé

## The audit trail

trail-title = Piste d’audit
trail-length =
    { $count ->
        [one] { $n } ligne depuis la mise en place de cet établissement. Rien ne peut être modifié ni supprimé.
        [many] { $n } de lignes depuis la mise en place de cet établissement. Rien ne peut être modifié ni supprimé.
       *[other] { $n } lignes depuis la mise en place de cet établissement. Rien ne peut être modifié ni supprimé.
    }
trail-filters = Quelles lignes
trail-by = Qui
trail-by-anybody = N’importe qui
trail-what = Ce qui a été fait
trail-what-anything = N’importe quoi
trail-participant = Numéro d’étude
trail-from = Du (jour)
trail-to = Au (jour)
trail-show = Afficher
trail-show-all = Tout afficher
trail-none = Aucune ligne ne correspond.
trail-rows = Lignes, les plus récentes d’abord
trail-col-row = Ligne
trail-col-when = Quand
trail-col-who = Qui
trail-col-what = Ce qui a été fait
trail-col-about = Au sujet de
trail-col-reason = Pourquoi
trail-program = Prombook, de lui-même
trail-utc = UTC : { $utc }
trail-clock-back = L’horloge avait reculé
trail-clock-forward = L’horloge avait avancé d’un bond
trail-newer = Plus récentes
trail-older = Plus anciennes
trail-check = Vérifier toute la piste
trail-check-how = Parcourt chaque ligne et le fichier entier. Cela peut prendre une minute ; vous pouvez continuer à travailler.
trail-checking = Vérification…
trail-checked =
    { $count ->
        [one] { $at } : { $n } ligne a été vérifiée, et tout est en ordre.
        [many] { $at } : { $n } de lignes ont été vérifiées, et tout est en ordre.
       *[other] { $at } : { $n } lignes ont été vérifiées, et tout est en ordre.
    }
trail-checked-found =
    { $count ->
        [one] { $at } : { $n } ligne a été vérifiée, et quelque chose ne concorde pas. Ne modifiez rien ; appelez l’assistance.
        [many] { $at } : { $n } de lignes ont été vérifiées, et quelque chose ne concorde pas. Ne modifiez rien ; appelez l’assistance.
       *[other] { $at } : { $n } lignes ont été vérifiées, et quelque chose ne concorde pas. Ne modifiez rien ; appelez l’assistance.
    }
trail-head = Pour le registre papier : ligne { $row }, { $head }
trail-head-how = Inscrivez ceci et la date du jour dans le registre papier. Quiconque supprime ou réécrit plus tard une ligne jusque-là ne peut pas faire ressortir les mêmes huit caractères.
trail-witness = Comparer avec le serveur
trail-witness-how = À chaque envoi d’enregistrements, le serveur note comment la piste se termine. Ceci lui demande ce qu’il a noté.
trail-witnessing = Interrogation du serveur…
witness-no-endpoint = Aucun serveur n’est réglé, personne d’autre n’a donc vu cette piste.
witness-no-answer = Le serveur ne répond pas. Réessayez quand une connexion est disponible.
witness-nothing = Le serveur n’a pas encore vu cette piste. Il la verra au prochain envoi d’enregistrements.
witness-agrees = La piste présente ici est celle que le serveur a vue, jusqu’à la ligne { $seq } ({ $seen }).
witness-contradicts = Le serveur a vu une autre piste que celle présente ici, jusqu’à la ligne { $seq } ({ $seen }) : des lignes ont été supprimées ou réécrites sur cet ordinateur. Ne modifiez rien ; appelez l’assistance.
damage-pages = Des parties du fichier de données ne sont pas telles qu’elles ont été écrites.
damage-structure = L’intérieur du fichier de données n’est pas en ordre.
damage-references = Certains enregistrements renvoient à d’autres qui n’y sont pas.
damage-trail = La piste d’audit n’est pas cohérente.
damage-content = Un enregistrement n’est pas celui qui a été écrit d’après la piste d’audit.
damage-anchor-missing = La note conservée à côté des données, qui indique comment la piste se termine, manque.
damage-anchor-forged = La note conservée à côté des données n’a pas été écrite par ce programme.
damage-anchor-ahead = La fin de la piste manque : ces données sont plus anciennes qu’elles ne l’étaient auparavant.
damage-anchor-contradicts = La piste ne se termine pas comme l’indique la note conservée à côté des données.
damage-witness = Le serveur a vu une autre piste que celle présente ici.
damage-row = Cela apparaît d’abord à la ligne { $seq }.
damage-missing =
    { $count ->
        [one] { $n } ligne manque.
        [many] { $n } de lignes manquent.
       *[other] { $n } lignes manquent.
    }

trail-action-founded = Mise en place de l’établissement
trail-action-person-added = Ajout d’un membre du personnel
trail-action-person-renamed = Changement de nom d’un membre du personnel
trail-action-role-changed = Changement de rôle
trail-action-person-left = Retrait d’une personne partie
trail-action-person-returned = Retour d’une personne
trail-action-passphrase-given = Remise d’une première phrase de passe
trail-action-passphrase-changed = Changement de sa phrase de passe
trail-action-keys-rotated = Renouvellement des clés
trail-action-data-key-renewed = Nouveau chiffrement de toutes les données
trail-action-recovery-used = Entrée avec la clé de récupération
trail-action-recovery-renewed = Création d’une nouvelle clé de récupération
trail-action-escrow-set = Remise d’une clé scellée à un organisme
trail-action-escrow-removed = Reprise de la clé scellée
trail-action-signed-in = Connexion
trail-action-sign-in-failed = Échec de connexion
trail-action-locked = Verrouillage
trail-action-setting-changed = Modification d’un paramètre
trail-action-registered = Inscription d’un participant
trail-action-visit-started = Début d’une visite
trail-action-form-begun = Début d’un formulaire
trail-action-answered = Réponse
trail-action-language-changed = Changement de langue d’un formulaire
trail-action-prompt-acknowledged = Consignation de ce qui a été fait après un message de sécurité
trail-action-finished = Fin d’un formulaire
trail-action-corrected = Correction d’un formulaire
trail-action-confirmed = Confirmation d’un enregistrement par le serveur
trail-action-refused = Enregistrement non accepté par le serveur
trail-action-released = Nouvel envoi d’un enregistrement
trail-action-viewed = Consultation d’une fiche
trail-action-searched = Recherche
trail-action-exported = Remise d’une fiche
trail-action-backed-up = Création d’une sauvegarde
trail-action-backup-failed = Échec d’une sauvegarde
trail-action-restored = Restauration d’une sauvegarde
trail-action-damage-found = Constat de dommages
trail-action-damage-accepted = Poursuite après des dommages
trail-action-clock-jumped = Saut de l’horloge
trail-action-clock-confirmed = Horloge déclarée juste
trail-action-withdrawn = Retrait d’un participant noté
trail-action-restricted = Restriction d’une fiche
trail-action-unrestricted = Réouverture d’une fiche à tout le personnel
trail-action-erased = Effacement d’une fiche
trail-action-purged = Suppression d’un enregistrement au terme de sa durée
trail-action-witnessed = Piste vue par le serveur
trail-action-trail-checked = Vérification de la piste
trail-action-run-started = Démarrage de Prombook
trail-action-voided = Retrait d’un formulaire
trail-action-unfinished-noted = Motif noté pour un formulaire non terminé
trail-action-participant-changed = Modification des informations d’un participant
trail-action-details-kept = Conservation des informations modifiées
trail-action-computer-added = Découverte d’un autre ordinateur du site
trail-action-received = Reprise d’un enregistrement d’un autre ordinateur
trail-action-dispute-opened = Constat de deux versions d’un enregistrement
trail-action-dispute-settled = Choix entre deux versions
trail-action-lost-there = Enregistrement perdu par le serveur
trail-action-day-closed = Fin de la journée
trail-action-step-kept = Note d’une étape
trail-action-step-corrected = Correction d’une étape
trail-action-kit-adopted = Décision sur un programme
trail-action-tailoring-proposed = Proposition d’adaptation d’un programme par le site
trail-action-tailoring-approved = Approbation de cette adaptation
trail-action-tailoring-refused = Refus de cette adaptation

## Backups

backups-title = Sauvegardes
backups-state = Où en sont les sauvegardes
backups-why = Une sauvegarde est une copie chiffrée de tout. Prombook en fait une chaque jour et la vérifie avant qu’elle ne compte. Elle s’ouvre avec les phrases de passe d’aujourd’hui ; celle qui était hors d’atteinte quand elles ont changé s’ouvre avec celles d’avant.
backups-here = Sur cet ordinateur : dernière copie vérifiée { $at }.
backups-here-never = Sur cet ordinateur : pas encore de copie.
backups-there = Au second emplacement : dernière copie vérifiée { $at }.
backups-there-never = Au second emplacement : pas encore de copie.
backups-no-place = Il n’y a pas encore de second emplacement. Si le disque de cet ordinateur tombe en panne, les copies qui s’y trouvent sont perdues avec lui.
backups-place-away = Le second emplacement est inaccessible pour l’instant. Branchez-le ; Prombook y copie de lui-même.
backup-trouble-place = La dernière sauvegarde a échoué : impossible d’écrire dans son dossier.
backup-trouble-disk-full = La dernière sauvegarde a échoué : il n’y avait plus d’espace.
backup-trouble-damaged = La dernière sauvegarde a échoué : la vérification n’a pas montré que la copie était intacte. Ne modifiez rien ; appelez l’assistance.
backup-trouble-other = La dernière sauvegarde a échoué. Réessayez maintenant ; si cela se reproduit, appelez l’assistance.
backups-now = Sauvegarder maintenant
backups-making = Copie et vérification…
backups-made = Copié et vérifié.
backups-place-title = Le second emplacement
backups-place-label = Dossier pour la seconde copie
backups-place-hint = Un dossier sur une clé USB ou un second disque, par exemple E:\Backups. Pas sur le disque de cet ordinateur, ni sur un réseau. Laissez vide pour n’avoir pas de second emplacement.
backups-place-save = Utiliser ce dossier
backups-place-kept = Enregistré.
backups-list = Copies
backups-none = Il n’y a pas encore de copies.
backups-col-made = Faite
backups-col-holds = Ce qu’elle contient
backups-col-where = Où
backups-unreadable = Illisible
backups-on-here = Sur cet ordinateur
backups-on-there = Second emplacement
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } participant
        [many] { $n } de participants
       *[other] { $n } participants
    }
backups-forms =
    { $count ->
        [one] { $n } formulaire
        [many] { $n } de formulaires
       *[other] { $n } formulaires
    }
backups-usual = Les copies sur cet ordinateur sont dans { $folder }
backups-restore = En restaurer une…

## Bringing a backup back

restore-step = Étape { $step } sur { $steps }
restore-choose-title = Choisir la sauvegarde
restore-choose-how = Rien ne change encore. Vous voyez d’abord ce que cela signifierait.
restore-looking = Recherche de copies…
restore-found =
    { $count ->
        [0] Aucune copie n’a été trouvée ici. Saisissez le dossier où sont les copies, ou branchez le disque et cherchez à nouveau.
        [one] { $n } copie a été trouvée.
        [many] { $n } de copies ont été trouvées.
       *[other] { $n } copies ont été trouvées.
    }
restore-copies = Copies, les plus récentes d’abord
restore-unreadable = Cette copie est illisible. Choisissez-en une autre.
restore-choose-one = Choisissez l’une des copies.
restore-folder = Autre dossier
restore-folder-hint = Par exemple sur une clé USB : E:\Backups
restore-look = Chercher là
restore-next = Continuer
restore-back = Retour
restore-leave = Tout laisser en l’état
restore-prove-title = Prouvez votre identité
restore-prove-how = Utilisez le nom et la phrase de passe d’un administrateur. Essayez d’abord ceux d’aujourd’hui ; si la copie était hors d’atteinte quand ils ont changé, ceux d’avant l’ouvrent.
restore-prove-of = La copie faite { $made }
restore-name = Nom
restore-passphrase = Phrase de passe
restore-prove = Ouvrir la copie
restore-proving = Vérification de la copie…
restore-look-title = Ce que cela signifierait
restore-is = La copie est intacte. Établissement : { $clinic }. Faite { $made }.
restore-holds = Contenu : { $participants }, { $forms }.
restore-replaces-nothing = Il n’y a pas de données sur cet ordinateur. Rien n’est remplacé.
restore-newer =
    { $count ->
        [0] Aucun enregistrement ici n’est plus récent que la copie.
        [one] { $n } enregistrement ici est plus récent que la copie et n’y figurera pas :
        [many] { $n } d’enregistrements ici sont plus récents que la copie et n’y figureront pas :
       *[other] { $n } enregistrements ici sont plus récents que la copie et n’y figureront pas :
    }
restore-newer-many =
    { $count ->
        [one] { $n } enregistrement, le plus récent qui ne figurera pas dans la copie ; il y en a d’autres :
        [many] Les { $n } d’enregistrements les plus récents qui ne figureront pas dans la copie ; il y en a d’autres :
       *[other] Les { $n } enregistrements les plus récents qui ne figureront pas dans la copie ; il y en a d’autres :
    }
restore-unreadable-now = Les données de cet ordinateur sont illisibles pour l’instant, personne ne peut donc dire ce qui est plus récent que la copie. Tout ce qui a été consigné après elle n’y figurera pas.
restore-newer-rows =
    { $count ->
        [0] La piste d’audit n’a ici aucune ligne plus récente.
        [one] { $n } ligne de la piste d’audit ici est plus récente.
        [many] { $n } de lignes de la piste d’audit ici sont plus récentes.
       *[other] { $n } lignes de la piste d’audit ici sont plus récentes.
    }
restore-lost =
    { $count ->
        [one] { $n } enregistrement n’est pas non plus sur le serveur. Ensuite, il ne sera plus que dans les fichiers remplacés.
        [many] { $n } d’enregistrements ne sont pas non plus sur le serveur. Ensuite, ils ne seront plus que dans les fichiers remplacés.
       *[other] { $n } enregistrements ne sont pas non plus sur le serveur. Ensuite, ils ne seront plus que dans les fichiers remplacés.
    }
restore-lost-none = Le serveur les a tous confirmés. Rien n’est perdu, mais ils ne sont que sur le serveur.
restore-col-record = Enregistrement
restore-col-when = Quand
restore-col-server = Où
restore-on-server = Aussi sur le serveur
restore-not-on-server = Seulement ici
restore-then = Ensuite
restore-then-kept = Les fichiers présents ici sont gardés à côté des données, et non supprimés.
restore-then-asked = Le serveur est interrogé sur chaque enregistrement de la copie ; ce qui lui manque est envoyé à nouveau.
restore-then-staff = La liste du personnel est celle du jour de la copie. Relisez-la ensuite : toute personne partie depuis y figure de nouveau et peut éventuellement se connecter jusqu’à ce que vous la retiriez.
restore-then-trail = La piste d’audit garde qui a restauré la copie, quand et pourquoi.
restore-reason = Pourquoi la sauvegarde est-elle restaurée ?
restore-reason-hint = Par exemple : le disque est tombé en panne mardi
restore-do =
    { $count ->
        [0] Restaurer cette sauvegarde
        [one] Restaurer cette sauvegarde, sans { $n } enregistrement qui n’est qu’ici
        [many] Restaurer cette sauvegarde, sans { $n } d’enregistrements qui ne sont qu’ici
       *[other] Restaurer cette sauvegarde, sans { $n } enregistrements qui ne sont qu’ici
    }
restore-doing = Restauration…
restore-done-title = La sauvegarde est restaurée
restore-done = Connectez-vous avec un nom et une phrase de passe tels qu’ils étaient quand la copie a été faite.
restore-done-kept = Les fichiers remplacés sont dans { $folder }. Gardez-les jusqu’à ce qu’il soit certain que rien ne manque.
restore-done-next = Consultez ensuite les participants des derniers jours, et envoyez.
restore-sign-in = Se connecter

## Rights of a participant

rights-title = Droits du participant { $number }
rights-open = Droits…
rights-back = Retour au participant
standing-withdrawn = Ne prend plus part au programme, depuis : { $since }. Rien de plus n’est consigné.
standing-restricted = Accès restreint depuis : { $since }. Seuls les administrateurs et les gestionnaires de données peuvent consulter.
standing-erased = Effacé le { $since }. Le contenu n’est plus sur cet ordinateur.
rights-unsent =
    { $count ->
        [0] Le serveur a confirmé tous les enregistrements de ce participant.
        [one] { $n } enregistrement de ce participant n’est pas encore confirmé par le serveur.
        [many] { $n } d’enregistrements de ce participant ne sont pas encore confirmés par le serveur.
       *[other] { $n } enregistrements de ce participant ne sont pas encore confirmés par le serveur.
    }
rights-drafts =
    { $count ->
        [0] Aucun formulaire n’est inachevé.
        [one] { $n } formulaire est inachevé.
        [many] { $n } de formulaires sont inachevés.
       *[other] { $n } formulaires sont inachevés.
    }
rights-nothing = Votre rôle ne permet de rien modifier ici.
rights-reason = Motif
rights-reason-hint = Conservé dans la piste d’audit. N’écrivez pas de nom ici.
rights-cancel = Annuler
rights-done = C’est fait.
rights-busy = En cours…
rights-for-ever = Ceci est irréversible.

rights-withdraw-title = Ne prend plus part au programme
rights-withdraw-open = Noter un retrait…
rights-withdraw-does = Aucune visite ne peut être commencée, aucun formulaire commencé ni rempli. Les formulaires inachevés le restent.
rights-withdraw-not = Ce qui a été terminé reste ici, est encore envoyé et peut être lu. Le serveur garde ce qu’il a.
rights-withdraw-do = Noter la fin de la participation

rights-restrict-title = Restreindre la consultation
rights-restrict-open = Restreindre…
rights-restrict-does = Seuls les administrateurs et les gestionnaires de données peuvent ouvrir cette fiche. Les autres voient qu’elle existe, et rien de plus.
rights-restrict-not = Rien n’est supprimé. Le serveur et ses utilisateurs ne sont pas prévenus. La restriction peut être levée.
rights-restrict-do = Restreindre cette fiche

rights-unrestrict-title = Lever la restriction
rights-unrestrict-open = Lever la restriction…
rights-unrestrict-does = Tout le personnel de cet établissement peut à nouveau ouvrir cette fiche.
rights-unrestrict-not = Rien d’autre ne change. Le fait qu’elle a été restreinte reste dans la piste d’audit.
rights-unrestrict-do = Ouvrir cette fiche à tout le personnel

rights-export-title = Remettre tout ce qui est conservé
rights-export-open = Remettre…
rights-export-does = Écrit deux fichiers : une page à lire, et le même contenu sous forme de données (FHIR). Ils contiennent les noms, les réponses, les scores et qui a consigné quoi.
rights-export-not = Les fichiers ne sont pas chiffrés : quiconque les a peut les lire. Supprimez-les une fois remis. Rien ne change ici.
rights-export-folder = Dossier pour les deux fichiers
rights-export-folder-hint = Un dossier vide, de préférence sur une clé USB : E:\
rights-export-do = Écrire les deux fichiers
rights-export-page = À lire : { $file }
rights-export-data = En données : { $file }

rights-erase-title = Effacer de cet ordinateur
rights-erase-open = Effacer…
rights-erase-does = Le nom, la date de naissance, le numéro NHS, les réponses et les notes de ce participant sont supprimés de cet ordinateur. Le numéro d’étude, et qui l’a effacé, quand et pourquoi, restent dans la piste d’audit.
rights-erase-not = Le serveur garde sa copie : adressez-vous à la personne qui le gère. Les sauvegardes plus anciennes la contiennent encore jusqu’à ce que de plus récentes les remplacent, au bout d’environ cinq semaines ; une copie que vous avez emportée ailleurs reste telle quelle.
rights-erase-number = Numéro d’étude, pour être sûr qu’il s’agit de ce participant
rights-erase-number-hint = Saisissez { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } enregistrement n’est pas sur le serveur. Si vous l’effacez ici, il n’existe plus nulle part.
        [many] { $n } d’enregistrements ne sont pas sur le serveur. Si vous les effacez ici, ils n’existent plus nulle part.
       *[other] { $n } enregistrements ne sont pas sur le serveur. Si vous les effacez ici, ils n’existent plus nulle part.
    }
rights-erase-also =
    { $count ->
        [one] Effacer aussi { $n } enregistrement qui n’est pas sur le serveur
        [many] Effacer aussi les { $n } d’enregistrements qui ne sont pas sur le serveur
       *[other] Effacer aussi les { $n } enregistrements qui ne sont pas sur le serveur
    }
rights-erase-do = Effacer ce participant

## What stands in a form of the window

draft-back = Ce que vous aviez saisi ici est de retour.
draft-empty = Repartir à vide
draft-other = Vous aviez commencé à inscrire quelqu’un d’autre ici.
draft-take = Continuer plutôt avec cela

## A form that cannot be filled in

form-reading = Vous pouvez lire ce formulaire, mais pas le remplir.
form-reading-answers = Réponses jusqu’ici
form-reading-back = Retour à la visite
form-line-read = Lire
form-line-read-named = Lire { $form } jusqu’ici
prompt-open-yet = Personne n’a encore consigné ce qui a été fait.

## What is protected, and what is not

protection-title = Ce qui est protégé, et ce qui ne l’est pas
protection-back = Retour
protection-is = Ce que Prombook protège
protection-is-file = Le fichier de données et ses sauvegardes sont chiffrés. Quiconque vole l’ordinateur pendant que les données sont verrouillées, ou une sauvegarde, ne peut pas les lire sans une phrase de passe ou la clé de récupération.
protection-is-people = Chaque personne a sa propre phrase de passe et voit ce que son rôle permet. Dans la fenêtre, les tentatives de deviner sont ralenties.
protection-is-lock = Les données se verrouillent d’elles-mêmes quand personne n’est là. La clé n’est alors plus en mémoire.
protection-is-saved = Quand l’écran affiche « Enregistré », l’enregistrement survit à un plantage ou à une coupure de courant, si le disque garde ce qu’il dit avoir gardé.
protection-is-sent = Chaque enregistrement terminé parvient au serveur, ou figure comme en attente ou non accepté, avec le motif.
protection-is-trail = La piste d’audit indique qui a consulté, consigné, corrigé ou supprimé quelque chose. Des lignes supprimées ou réécrites apparaissent à la vérification suivante, ou quand la piste est comparée avec le serveur.
protection-is-damage = Les dommages du fichier sont constatés et signalés. Rien n’est réparé ni supprimé à votre insu.
protection-not = Ce qu’il ne protège pas
protection-not-weak = Une phrase de passe faible. Quiconque a une copie du fichier peut essayer des phrases de passe aussi vite que ses machines le permettent ; les délais d’attente de la fenêtre ne l’empêchent pas. Quatre mots au hasard, si.
protection-not-open = Une session ouverte. Quiconque s’assoit devant une fenêtre déverrouillée peut faire ce que vous pouvez faire. Verrouillez-la quand vous vous levez.
protection-not-infected = Un ordinateur infecté, ou contrôlé par quelqu’un d’autre, pendant que les données sont ouvertes. Il peut lire ce que vous lisez et tapez.
protection-not-forgotten = Les phrases de passe oubliées. Si toutes les phrases de passe et la clé de récupération sont perdues, personne ne peut ouvrir les données : ni l’assistance, ni les concepteurs.
protection-not-disk = Ce qui a été consigné depuis la dernière sauvegarde ou le dernier envoi, quand le disque tombe en panne ou que l’ordinateur est volé.
protection-not-server = Ce que le serveur sait. Il lit tout ce qui lui est envoyé, et le garde après que vous l’avez effacé ici.
protection-not-screen = Les photographies de l’écran, les pages imprimées et les fichiers remis.
protection-not-memory = Ce que la fenêtre a affiché. Après le verrouillage, des traces peuvent rester dans la mémoire de l’ordinateur jusqu’à son extinction, et dans son fichier de veille, sauf si tout le disque est chiffré.
protection-not-insider = L’abus par une personne autorisée à consulter. Son rôle le limite et la piste d’audit le montre ; ni l’un ni l’autre ne l’empêche.
protection-do = Ce que vous pouvez faire
protection-do-words = Utilisez les quatre mots que Prombook propose, et ne les partagez avec personne.
protection-do-key = Gardez la clé de récupération sur papier, sous clé, loin de l’ordinateur.
protection-do-two = Ayez deux administrateurs, pour que l’un puisse rétablir l’accès de l’autre.
protection-do-stick = Donnez aux sauvegardes un second emplacement sur un autre disque, et emportez-le de temps en temps.
protection-do-disk = Faites chiffrer tout le disque (BitLocker, LUKS), et activer les mises à jour et la protection antivirus.
protection-do-log = Inscrivez de temps en temps les huit caractères de la piste dans le registre papier.

damage-anchor-unusable = La note conservée à côté des données, qui indique comment la piste se termine, ne peut être ni lue ni écrite.
refusal-newer-at-endpoint = Une sauvegarde a été restaurée, et le serveur a cet enregistrement tel qu’il a pu être modifié depuis. Consultez-le d’abord là-bas. « Réessayer » met celui d’ici à sa place.
trail-action-step-taken-back = Retrait d’une étape
