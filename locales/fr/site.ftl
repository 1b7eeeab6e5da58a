### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Serveur
title-preflight = Test du réseau
title-disputes = À régler
title-dispute = À régler
title-edit = Modifier un participant

## The way to the server

door-title = Le chemin vers le serveur
door-check = Test du réseau
door-address = Où vont les enregistrements terminés
door-in = Comment cet ordinateur est admis
door-elsewhere = Ceci a été décidé pour un autre serveur. Relisez-le, puis enregistrez-le pour celui qui est indiqué maintenant.
door-none = Rien n’est demandé
door-none-means = Le serveur accepte les enregistrements de quiconque peut l’atteindre. Seulement pour un serveur sur cet ordinateur même.
door-none-not = Impossible maintenant : le serveur est sur un autre ordinateur.
door-bearer = Avec un code à usage unique
door-bearer-means = La personne qui gère le serveur vous donne un code qui fonctionne une fois. En échange, cet ordinateur reçoit un laissez-passer, conservé dans le fichier chiffré.
door-smart = Avec sa propre clé
door-smart-means = Cet ordinateur crée une paire de clés. La clé publique est remise au serveur ; la clé privée ne quitte jamais le fichier chiffré. Les serveurs appellent cela SMART backend services.
door-certificate = Avec un certificat
door-certificate-means = Votre service informatique vous donne un fichier avec un certificat pour cet ordinateur.
# $since (text): a day.
door-pass-since = Cet ordinateur a un laissez-passer depuis le { $since }.
# $since, $until (text): days.
door-pass-until = Cet ordinateur a un laissez-passer depuis le { $since }. Il est valable jusqu’au { $until }.
door-pass-none = Cet ordinateur n’a pas encore de laissez-passer.
door-code = Code à usage unique
door-code-hint = Exactement comme il a été donné. Il est consommé quand vous enregistrez.
door-code-again-hint = Seulement pour remplacer le laissez-passer. Le code est consommé quand vous enregistrez.
door-client = ID client (client ID)
door-client-hint = Le nom que le serveur donne à cet ordinateur. La personne qui le gère vous le dit.
door-scope = Portée (scope)
door-scope-hint = Ce que cet ordinateur peut y faire, selon la personne qui gère le serveur. Laissez vide pour la valeur habituelle.
door-token = Adresse pour les jetons
door-token-hint = Laissez vide pour la demander au serveur.
door-key = Clé publique de cet ordinateur
door-key-none = Il n’y a pas encore de clé. Le serveur a besoin de sa moitié publique avant d’admettre cet ordinateur.
door-key-make = Créer une clé
door-key-give = Copiez ceci et donnez-le à la personne qui gère le serveur, par courriel si vous voulez. Ce n’est pas un secret : le serveur reconnaît cet ordinateur grâce à elle, et personne ne peut entrer avec elle.
door-key-copy = Copier
door-key-copied = Copié.
door-key-marked = La clé est sélectionnée. Appuyez sur Ctrl et C pour la copier.
door-key-anew = Créer une nouvelle clé…
door-key-warns = La clé utilisée cesse aussitôt de fonctionner. Rien ne peut être envoyé tant que le serveur n’a pas la nouvelle.
door-key-replace = Remplacer la clé
door-key-made = Il y a une nouvelle clé. Donnez-la à la personne qui gère le serveur.
door-cancel = Annuler
# $name (text): for whom the certificate was made out.
door-cert-is = Le certificat est établi au nom de { $name }.
# $name (text). $until (text): a day.
door-cert-until = Le certificat est établi au nom de { $name }. Il est valable jusqu’au { $until }.
door-cert-none = Il n’y a pas encore de certificat.
door-cert-file = Fichier avec le certificat et sa clé
door-cert-file-hint = Un fichier PEM, par exemple E:\clinique.pem. Il est copié dans le fichier chiffré ; détruisez-le ensuite.
door-cert-again-hint = Laissez vide pour garder le certificat déjà présent.
door-trust = Comment le serveur prouve son identité
door-trust-usual = Par un certificat d’une autorité à laquelle cet ordinateur fait confiance, comme dans un navigateur web.
door-trust-own = Par un certificat de votre propre autorité :
door-trust-file = Fichier de votre propre autorité
door-trust-file-hint = Un fichier PEM, par exemple E:\autorite.pem. Seulement si votre organisation a sa propre autorité ; sinon, laissez vide.
door-trust-again-hint = Laissez vide pour garder l’autorité déjà présente.
door-trust-forget = Oublier notre propre autorité, et faire confiance à celles de cet ordinateur
door-line = Sur la ligne
door-proxy = Passer par le proxy de cet ordinateur
door-proxy-means = Tel qu’il est défini dans le système d’exploitation. Nécessaire là où internet n’est accessible que par un proxy.
door-compress = Compresser ce qui est envoyé
door-compress-means = Plus rapide sur une ligne lente. Si le serveur ne l’accepte pas, Prombook envoie sans compression.
door-save = Enregistrer
door-saved = Enregistré.

## The network check

preflight-title = Test du réseau
preflight-what = Parcourt pas à pas le chemin vers le serveur et indique jusqu’où il mène. Pour la personne qui s’occupe ici des ordinateurs et du réseau : rien sur aucun participant n’est envoyé, affiché ni imprimé.
preflight-back = Le chemin vers le serveur
preflight-run = Vérifier maintenant
preflight-again = Vérifier à nouveau
preflight-running = Vérification… Cela peut prendre une minute.
preflight-no-endpoint = Il n’y a pas encore de serveur, donc aucun chemin à vérifier.
# $at (text): when. $host (text): host and port.
preflight-tried = { $host }, { $at }
preflight-step-name = Le nom du serveur est connu
preflight-step-connection = Quelque chose y est à l’écoute
preflight-step-certificate = Le serveur prouve son identité
preflight-step-server = C’est un serveur FHIR, version R4
preflight-step-door = Cet ordinateur est admis
preflight-step-abilities = Il sait faire ce qu’il faut
preflight-step-clock = Les horloges concordent
preflight-result-good = Bien
preflight-result-doubtful = À revoir
preflight-result-failed = Ne fonctionne pas
preflight-result-not-tried = Non essayé
preflight-all-good = Tout fonctionne : les enregistrements peuvent être envoyés.
preflight-all-doubtful = Les enregistrements peuvent être envoyés. Quelque chose est à revoir.
preflight-all-failed = Les enregistrements ne peuvent pas être envoyés. La première étape qui ne fonctionne pas dit pourquoi.
preflight-facts = Pour le pare-feu
# $host (text): host and port.
preflight-fact-out = Autorisez cet ordinateur à se connecter à { $host }.
preflight-fact-in = Rien n’a besoin d’entrer : Prombook n’écoute sur aucun port.
preflight-fact-only = Prombook se connecte au serveur, à l’adresse pour les jetons s’il y en a une, et à rien d’autre. Il ne suit aucune redirection vers un autre hôte.
preflight-fact-version = Version
preflight-fact-agent = S’annonce comme
preflight-fact-tls = Chiffrement
# $tls (text): the oldest version.
preflight-fact-tls-least = { $tls } ou plus récent
preflight-fact-request = Une requête
preflight-fact-records =
    { $count ->
        [one] au plus { $n } enregistrement
        [many] au plus { $n } d’enregistrements
       *[other] au plus { $n } enregistrements
    }
preflight-fact-bytes =
    { $count ->
        [one] au plus { $n } octet
        [many] au plus { $n } d’octets
       *[other] au plus { $n } octets
    }
preflight-fact-patience = Abandonne après
preflight-fact-seconds =
    { $count ->
        [one] { $n } seconde
        [many] { $n } de secondes
       *[other] { $n } secondes
    }
preflight-print = Créer un PDF
# $file (text): a path.
preflight-printed = Créé : { $file }

## What two computers say differently

notice-disputes = Deux ordinateurs ont consigné quelque chose différemment. Quelqu’un doit le régler.
notice-go-disputes = Régler
disputes-title = À régler
disputes-what = Deux ordinateurs de ce site ont consigné quelque chose différemment. Aucun n’a écrasé l’autre : une personne qui sait décide. Ce qui n’est pas choisi reste lisible dans la piste d’audit.
disputes-none = Il n’y a rien à régler.
disputes-col-what = Ce qui s’est passé
disputes-col-record = Enregistrement
disputes-col-since = Depuis
disputes-open = Consulter
# $what (text): the record.
disputes-open-named = Consulter : { $what }
dispute-kind-changed = Modifié sur deux ordinateurs
dispute-kind-twice = Le même formulaire a été terminé deux fois
dispute-kind-same-number = Deux participants ont le même numéro d’étude
dispute-kind-gone = Modifié ici, disparu ailleurs
# $kind (text): a word for the record. $what (text): numbers, days and titles.
# $since (text): when.
dispute-record = { $kind } { $what }, depuis : { $since }
dispute-back = Tout ce qui est à régler
dispute-how-changed = Choisissez ce qui est juste, ligne par ligne. Là où un seul ordinateur a modifié quelque chose, sa valeur est déjà choisie. Vérifiez tout quand même.
dispute-how-twice = Les deux formulaires sont complets. Choisissez celui qui compte, ou laissez compter les deux. Les deux restent lisibles.
dispute-how-same-number = Deux personnes ont le même numéro. Choisissez qui le garde : l’autre en reçoit un nouveau, sur l’ordinateur où elle a été inscrite. Comparez d’abord les deux côtés : il peut s’agir d’une seule personne, inscrite deux fois.
dispute-how-gone = Cet enregistrement a été modifié sur cet ordinateur, et effacé, retiré ou supprimé ailleurs. Choisissez s’il reste.
dispute-how-reading = Vous pouvez lire les deux côtés. Votre rôle ne permet pas de régler cela.
dispute-side-ours = Cet ordinateur
dispute-side-theirs = L’autre ordinateur
# $who (text): a member of staff or a computer. $at (text): when.
dispute-side = { $who }, { $at }
dispute-before = Avant : { $value }
dispute-before-nothing = Avant : rien
dispute-nothing = rien
dispute-differ =
    { $count ->
        [one] { $n } ligne à trancher
        [many] { $n } de lignes à trancher
       *[other] { $n } lignes à trancher
    }
dispute-same = Identique sur les deux
dispute-only-ours = Modifié seulement ici
dispute-only-theirs = Modifié seulement là-bas
dispute-choose = Choisissez l’un des deux.
dispute-choose-form = Choisissez l’une de ces possibilités.
dispute-field-day = Jour de la visite
dispute-field-study-number = Numéro d’étude
dispute-field-keeps = Qui garde ce numéro
dispute-field-answers = Réponses
dispute-field-other = Autre chose
dispute-response-here = Terminé sur cet ordinateur
dispute-response-there = Terminé sur un autre ordinateur
# $at (text): when. $by (text): a member of staff or a computer.
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } question avec réponse
        [many] { $n } de questions avec réponse
       *[other] { $n } questions avec réponse
    }
dispute-response-read = Lire
dispute-keep = Celui-ci compte
dispute-keep-both = Les deux comptent
dispute-keep-both-means = Par exemple parce que le second a été rempli exprès.
dispute-gone-stay = Reste ici et est renvoyé
dispute-gone-go-participant = Effacer ce participant ici aussi ; c’est irréversible
dispute-gone-go-visit = Reste ici et n’est pas renvoyée
dispute-gone-go-response = Retirer ce formulaire ici aussi : il ne compte plus
dispute-gone-go-questionnaire = Reste ici et n’est pas renvoyé
dispute-unreadable = Ce que dit l’autre ordinateur ne peut pas être lu ici. Réglez-le pour envoyer à la place ce qui se trouve ici.
dispute-reason = Motif
dispute-reason-hint = Conservé dans la piste d’audit. Par exemple : le participant a été interrogé. N’écrivez pas de nom ici.
dispute-settle = Régler
dispute-cancel = Laisser pour l’instant

## Changing a participant

edit-title = Modifier un participant
edit-open = Modifier…
edit-what = Ce qui se trouvait ici auparavant reste lisible dans la piste d’audit. Le numéro d’étude ne change pas.
edit-reason = Motif de la modification
edit-reason-hint = Conservé dans la piste d’audit. Par exemple : nom après mariage. N’écrivez pas de nom ici.
edit-keep = Enregistrer la modification
edit-nothing = Rien n’a été modifié. Modifiez quelque chose, ou laissez tel quel.
edit-cancel = Laisser tel quel
edit-else = C’est quelqu’un d’autre, enregistrer la modification
# $computer (text): what another computer is called.
participant-origin = Inscrit sur un autre ordinateur : { $computer }
participant-dispute = Un autre ordinateur dit autre chose de ce participant.
participant-dispute-go = Consulter
banner-born-none = inconnue

## Taking a form back

void-open = Retirer ce formulaire…
void-title = Retirer ce formulaire
void-means = Il ne compte plus : son score n’est utilisé ni ici ni sur le serveur. Il reste lisible, avec votre motif.
void-for-ever = C’est irréversible.
void-reason = Motif
void-reason-hint = Conservé dans la piste d’audit. Par exemple : rempli pour quelqu’un d’autre. N’écrivez pas de nom ici.
void-do = Retirer
void-cancel = Laisser tel quel
void-tag = Retiré
void-line = Retiré : il ne compte plus
# $at (text): when. $by (text): who. $reason (text): in their own words.
void-is = Retiré { $at } par { $by }, motif : { $reason }
void-counts-not = Il ne compte plus. Les réponses données restent lisibles ci-dessous.
# $computer (text): what another computer is called.
result-origin = Rempli sur un autre ordinateur : { $computer }
