### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = Ce qui est conservé au sujet de { $number }
handover-made = Écrit par { $clinic } le { $at }. Ce fichier n’est pas chiffré.
handover-person = Personne
handover-registered = Inscription
handover-withdrawn = Retrait depuis
handover-restricted = Accès restreint depuis
handover-yes = Oui
handover-no = Non
handover-visit = Visite du { $day }
handover-begun = Commencé { $at }. { $mode }.
handover-finished = Terminé { $at }.
handover-unfinished = Inachevé.
handover-question = Question
handover-answer = Réponse
handover-when = Quand
handover-who = Saisi par
handover-what = Ce qui a été fait
handover-why = Pourquoi
handover-taken-back = Retirée
# $at (text): when. $by (text): who. $reason (text): in their own words.
handover-voided = Retiré { $at } par { $by } : { $reason }
# $at (text): when. $by (text): who. $known (text): names, date of birth and numbers as they were.
handover-former = Jusqu’à : { $at }, modifié par { $by } : { $known }
handover-corrected = Corrigé { $at } par { $by } : { $reason }
handover-programmes = Ce qui a été noté dans les programmes
handover-trail = Ce qui a été fait de ces données

## What rows of the trail are about

trail-erased = Un enregistrement effacé
trail-backup-here = Sur cet ordinateur
trail-backup-elsewhere = Au second emplacement
trail-setting-vault = Nom du coffre
trail-setting-clinic = Établissement
trail-setting-site = Code du site
trail-setting-practice = Entraînement
trail-setting-endpoint = Serveur
trail-setting-endpoint-before = Serveur précédent
trail-setting-identified = Envoi des noms ou non
trail-setting-prompt-text = Message de sécurité
trail-setting-epoch = Âge du fichier de clés
trail-setting-recovery-used = Moment d’utilisation de la clé de récupération
trail-setting-renew-recovery = Clé de récupération à renouveler ou non
trail-setting-backup-place = Second emplacement des sauvegardes
trail-setting-door = Manière dont cet ordinateur est admis sur le serveur
trail-setting-door-for = Serveur concerné
trail-setting-door-turn = Le chemin vers le serveur
trail-setting-door-token = Jeton pour le serveur
trail-setting-door-refresh = Jeton pour en obtenir un autre
trail-setting-door-since = Date depuis laquelle il y a un jeton
trail-setting-door-until = Durée de validité du jeton
trail-setting-door-client = Nom de cet ordinateur sur le serveur
trail-setting-door-scope = Ce qui est demandé au serveur
trail-setting-door-place = Endroit où le serveur donne les jetons
trail-setting-door-key = Clé de cet ordinateur
trail-setting-door-certificate = Certificat de cet ordinateur
trail-setting-door-authority = Autorité qui se porte garante du serveur
trail-setting-door-proxy = Utilisation du proxy ou non
trail-setting-door-compress = Compression de ce qui est envoyé ou non
trail-setting-retention-days = Durée de conservation des enregistrements
trail-setting-restored-from = La sauvegarde restaurée
trail-setting-computer-name = Nom de cet ordinateur
trail-setting-computer-letter = Lettre dans les numéros d’étude
trail-setting-day-end = Heure du rappel au personnel de terminer la journée
trail-setting-suspect = Vérification complète à la connexion ou non

trail-found-whole = Rien ne manque, rien n’est modifié
trail-found-agrees = Le serveur a vu la même chose
trail-found-contradicts = Le serveur a vu autre chose
trail-found-broken = Quelque chose ne concorde pas
