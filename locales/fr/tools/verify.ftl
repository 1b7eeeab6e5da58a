### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Nom :
verify-passphrase = Phrase de passe :

## How it is used

verify-wrong-folder = Indiquez un seul dossier.
verify-wrong-option = { $option } ne peut pas être utilisé ainsi.
verify-wrong-language = Il n’y a pas de réponse dans la langue { $tag }.
verify-use-folder = FOLDER : une copie du dossier d’un établissement, ou de l’une de ses sauvegardes. Rien n’y est modifié.
verify-use-name = --name : la personne qui ouvre les données. Sa phrase de passe est demandée, ou lue sur une ligne s’il n’y a pas de terminal.
verify-use-witness = --witness : un fichier de ce qui a été vu ailleurs. Chaque ligne du fichier contient le numéro d’une ligne de la piste, une espace et son empreinte.
verify-use-language = --language : la langue de la réponse : en-GB, cy, pl …
verify-use-ends = Se termine par 0 si rien n’a été constaté, 1 si quelque chose l’a été, 2 si les données n’ont pas pu être ouvertes, 3 en cas de mauvaise utilisation.

## What there is

verify-folder = Dossier : { $folder }
verify-backup = Une sauvegarde, faite { $made }
verify-rows = Lignes de la piste d’audit : { $rows }
verify-first = Première ligne : { $at }
verify-newest = Ligne la plus récente : { $at }
verify-head = Tête : { $head }
verify-unknown = inconnu
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Chaque page du fichier est telle qu’elle a été écrite, et les données sont cohérentes.
verify-fine-trail = Chaque ligne de la piste suit celle qui la précède. Aucune n’a été modifiée, supprimée, ajoutée ni déplacée.
verify-fine-contents = Ce qui est consigné est ce qui l’a été d’après la piste. Ce qui a été effacé est nommé dans la piste.
verify-fine-anchor = L’ancre à côté des données concorde : aucune ligne ne manque à la fin.
verify-no-anchor = Il n’y a pas d’ancre à côté des données ; l’absence de lignes coupées à la fin passerait donc inaperçue.
verify-fine-backup = La sauvegarde est telle qu’elle a été faite. Ce qui a été consigné ensuite n’y figure pas.
verify-fine-witness = Lignes vues ailleurs qui sont dans cette piste telles qu’elles ont été vues : { $heads }
verify-no-witness = Elle n’a pas été comparée à ce qui a été vu ailleurs. Le détenteur de la clé aurait pu refaire toute la piste ; seule cette comparaison le montrerait.
verify-whole = Cette piste ne présente aucune anomalie.

## Something was found

verify-fault-pages = Des octets du fichier ont été modifiés ou sont illisibles.
verify-fault-structure = Le fichier n’est pas cohérent.
verify-fault-references = Un enregistrement renvoie à un autre qui n’y est pas.
verify-fault-trail = La ligne { $seq } de la piste a été modifiée, ou n’est pas celle qui suivait la ligne précédente.
verify-fault-content = Ce qui est consigné n’est pas ce qui l’a été d’après la ligne { $seq } de la piste.
verify-fault-untold = Il y a des enregistrements dont aucune ligne de la piste ne parle, ou qu’elle dit effacés.
verify-fault-anchor-missing = L’ancre qui était à côté des données manque.
verify-fault-anchor-forged = L’ancre à côté des données n’est pas celle de cet établissement.
verify-fault-cut-short = Des lignes manquent à la fin : la ligne { $saved } avait été enregistrée, et la plus récente ici est la ligne { $head }.
verify-fault-anchor-contradicts = La ligne { $seq } n’est pas celle qui avait été enregistrée : ce sont d’autres données, ou des données plus anciennes.
verify-fault-anchor-unreadable = L’ancre à côté des données est illisible.
verify-fault-witness = La ligne { $seq } manque, ou n’est pas telle qu’elle a été vue ailleurs.
verify-fault-backup = La sauvegarde n’est pas telle qu’elle a été faite.
verify-broken-from = On ne peut pas se fier à cette piste. La première ligne qui ne concorde pas est la ligne { $seq }.
verify-broken = On ne peut pas se fier à ces données. Aucune ligne précise ne peut être nommée.

## It could not be opened

verify-refused-nobody = Ni nom ni phrase de passe n’ont été donnés.
verify-refused-witness = Le fichier donné avec --witness est illisible.
verify-refused-witness-line = La ligne { $line } du fichier donné avec --witness n’est pas formée d’un numéro, d’une espace et d’une empreinte de 64 chiffres.
verify-refused-no-keys = Il n’y a pas de fichier de clés (vault.keys) dans ce dossier.
verify-refused-no-records = Il n’y a pas de données (records.db) dans ce dossier.
verify-refused-keys = Le fichier de clés de ce dossier est endommagé ou a été modifié.
verify-refused-passphrase = Ce nom et cette phrase de passe n’ouvrent pas ces données.
verify-refused-too-new = Une version plus récente de Prombook a écrit ces données. Utilisez le programme audit-verify fourni avec elle.
verify-refused-denied = Ce compte n’est pas autorisé à lire les fichiers de ce dossier.
verify-refused-busy = Un autre programme écrit dans ces données. Copiez d’abord le dossier, ou réessayez.
verify-refused-no-room = L’espace manque sur cet ordinateur pour la copie nécessaire à leur lecture.
verify-refused-not-a-backup = La description de cette sauvegarde (header.json) est illisible.
verify-refused-other-key = Le fichier de clés de ce dossier n’appartient pas à cette sauvegarde.
verify-refused-unread = Ces données ne peuvent pas être ouvertes ici. On ne peut rien en dire.
