### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Aujourd’hui
title-alerts = Alertes
title-alert = Alerte
nav-today = Aujourd’hui

plan-state-ahead = pas encore ouverte
plan-state-in-window = dans la fenêtre
plan-state-due = prévue aujourd’hui
plan-state-overdue = en retard
plan-state-missed = manquée
plan-state-begun = commencée
plan-state-done = faite
plan-state-late = faite hors de sa fenêtre
plan-state-not-done = non faite
plan-state-not-expected = non attendue

today-title = Aujourd’hui
today-beside = Ce qui attend encore
today-rest = Clarifications et envoi
today-no-kit = Aucun programme n’est encore suivi sur ce site. On peut tout de même trouver les participants ici.
today-screen = Vérifier l’éligibilité
today-screen-for = Vérifier l’éligibilité : { $kit }
today-nothing = Rien n’est prévu aujourd’hui.
today-first =
    { $count ->
        [one] { $shown } affichée sur { $n } prévue.
        [many] Les { $shown } premières sur { $n } de prévues.
       *[other] Les { $shown } premières sur { $n } prévues.
    }
today-states = Afficher
today-state-all = Tout ({ $n })
today-state = { $state } ({ $n })
today-rule = En retard : le jour est passé et la fenêtre est encore ouverte. Manquée : la fenêtre est fermée.
today-col-who = Participant
today-col-visit = Visite
today-col-state = État
today-col-day = Jour
today-col-contact = Contact
today-col-do = Que faire
today-days-left =
    { $count ->
        [one] Reste { $n } jour
        [many] Restent { $n } de jours
       *[other] Restent { $n } jours
    }
today-last-day = dernier jour
today-days-over =
    { $count ->
        [one] { $n } jour de retard
        [many] { $n } de jours de retard
       *[other] { $n } jours de retard
    }
today-contacts-none = pas essayé
today-contacts =
    { $count ->
        [one] { $n } essai
        [many] { $n } d’essais
       *[other] { $n } essais
    }
today-reached = Joint
today-not-reached = Pas de réponse
today-reached-named = Joint : { $number }, pour { $visit }
today-not-reached-named = Pas de réponse : { $number }, pour { $visit }
today-how = Contact par
today-how-phone = Téléphone
today-how-message = Message
today-how-letter = Courrier
today-how-in-person = En personne
today-noted = Noté pour { $number } : { $result } ({ $how })
today-begin = Commencer
today-go-on = Continuer
today-look = Voir
today-begin-named = Commencer { $visit } avec { $number }
today-go-on-named = Continuer { $visit } de { $number }
today-look-named = Voir { $number }, { $visit }
today-nothing-due = Rien n’est prévu.
today-alerts =
    { $count ->
        [0] Aucune alerte ouverte
        [one] { $n } alerte ouverte
        [many] { $n } d’alertes ouvertes
       *[other] { $n } alertes ouvertes
    }
today-alerts-late =
    { $count ->
        [one] { $n } est en retard.
        [many] { $n } sont en retard.
       *[other] { $n } sont en retard.
    }
today-alerts-all = Toutes les alertes
today-unfinished =
    { $count ->
        [0] Aucun formulaire non terminé
        [one] { $n } formulaire non terminé
        [many] { $n } de formulaires non terminés
       *[other] { $n } formulaires non terminés
    }
today-unfinished-all =
    { $count ->
        [one] Afficher { $n }
        [many] Afficher les { $n }
       *[other] Afficher les { $n }
    }
today-queries =
    { $count ->
        [0] Aucune clarification en cours
        [one] { $n } clarification en cours
        [many] { $n } de clarifications en cours
       *[other] { $n } clarifications en cours
    }
today-waiting =
    { $count ->
        [0] Tout est envoyé
        [one] { $n } enregistrement en attente d’envoi
        [many] { $n } d’enregistrements en attente d’envoi
       *[other] { $n } enregistrements en attente d’envoi
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } visite pas encore envoyée
        [many] { $n } de visites pas encore envoyées
       *[other] { $n } visites pas encore envoyées
    }
today-print = Imprimer la liste du jour
today-printing = Impression…
today-printed =
    { $count ->
        [one] { $n } page est écrite dans
        [many] { $n } de pages sont écrites dans
       *[other] { $n } pages sont écrites dans
    }
today-keys = Touches : ↓ et ↑ choisissent une ligne, Entrée commence ou continue. Sur une ligne, 1 note que la personne a été jointe, 2 que personne n’a répondu, 3 ouvre le participant. F2 ramène ici de partout, F4 ouvre les alertes, F8 trouve la prochaine visite prévue, F9 va à ce qui attend encore.
today-keys-register = F11 ouvre le registre de séance.
# $only (text): keys, each with what it shows.
today-keys-only = N’afficher que : { $only }. La même touche une deuxième fois affiche tout.

alert-severity-emergency = Urgence
alert-severity-urgent = Le jour même
alert-severity-review = À revoir
alert-state-open = ouverte
alert-state-late = en retard
alert-state-acted = issue à noter
alert-state-promise-due = suivi promis à faire
alert-state-closed = close
alert-left-minutes =
    { $count ->
        [one] Reste { $n } minute
        [many] Restent { $n } de minutes
       *[other] Restent { $n } minutes
    }
alert-left-hours =
    { $count ->
        [one] Reste { $n } heure
        [many] Restent { $n } d’heures
       *[other] Restent { $n } heures
    }
alert-left-days =
    { $count ->
        [one] Reste { $n } jour
        [many] Restent { $n } de jours
       *[other] Restent { $n } jours
    }
alert-over-minutes =
    { $count ->
        [one] Dépassée de { $n } minute
        [many] Dépassée de { $n } de minutes
       *[other] Dépassée de { $n } minutes
    }
alert-over-hours =
    { $count ->
        [one] Dépassée de { $n } heure
        [many] Dépassée de { $n } d’heures
       *[other] Dépassée de { $n } heures
    }
alert-over-days =
    { $count ->
        [one] Dépassée de { $n } jour
        [many] Dépassée de { $n } de jours
       *[other] Dépassée de { $n } jours
    }
alert-nobody = une personne qui n’est pas entrée dans le programme
alert-fired = déclenchée { $at }
alert-second = Second destinataire : { $to }

alerts-title = Alertes
alerts-closed = Afficher aussi les alertes closes
alerts-none = Aucune alerte ne s’est déclenchée ici.
alerts-none-open = Aucune alerte n’est ouverte.
alerts-col-what = Alerte
alerts-col-who = Au sujet de
alerts-col-state = État
alerts-col-due = Agir avant
alerts-col-to = Prévenir
alerts-fired =
    { $count ->
        [one] { $n } alerte s’est déclenchée ici.
        [many] { $n } d’alertes se sont déclenchées ici.
       *[other] { $n } alertes se sont déclenchées ici.
    }
alerts-in-time =
    { $count ->
        [one] { $n } a été traitée à temps.
        [many] { $n } ont été traitées à temps.
       *[other] { $n } ont été traitées à temps.
    }
alerts-overridden =
    { $count ->
        [one] { $n } a été écartée avec un motif.
        [many] { $n } ont été écartées avec un motif.
       *[other] { $n } ont été écartées avec un motif.
    }
alerts-burden = { $rate } pour cent visites.
alerts-keys = Touches : ↓ et ↑ choisissent une alerte, Entrée l’ouvre, F2 va à Aujourd’hui.

alert-back = Toutes les alertes
alert-why = Pourquoi elle s’est déclenchée
alert-instruction = Ce que fait ce site
aloud-read = Lire à voix haute
aloud-stop = Arrêter la lecture
alert-steps = Noté jusqu’ici
alert-steps-none = Rien n’a encore été noté.
alert-until = Agir avant : { $at }
alert-step-by = { $day }, { $by }
alert-step-corrected = Corrigé : { $reason }
alert-keep = Noter
alert-kept = Noté.
alert-over = Cette alerte est close.
alert-now-of = { $at } sur { $n }
alert-now-title = Une alerte : lisez-la avant de continuer
alert-now-go-on = Continuer
alert-now-act = Noter ce qui a été fait
alert-now-must = Vous pourrez continuer une fois noté ce qui a été fait.
alert-now-refused = Cela n’a pas pu être noté. L’alerte reste dans la liste des alertes.

## Ways, steps, kits: the fields of a step

steps-yes = Oui
steps-no = Non
steps-choose = Choisir…
steps-optional = Peut être laissé vide
steps-empty = Effacer
steps-empty-named = Effacer : { $field }
steps-when = Quand
steps-day = Jour
steps-day-hint = Jour, mois, année, par exemple 27 3 2026. Laissez vide pour aujourd’hui, { $today }.
steps-reason-hint = Conservé avec la correction. N’écrivez pas de nom ici.
# $language (text): a language.
steps-not-worded = Ce texte n’est pas écrit dans cette langue : { $language }. Lisez-le avec un interprète ; il figure ici dans une autre langue.
steps-keep = Enregistrer
steps-keys = Touches : 1 à 9 répondent à une question et passent à la suivante, les flèches choisissent, Entrée continue.
steps-back = Retour
steps-kept-notes = Conservé. À savoir :
steps-nobody = Aucun nom n’est encore demandé. La personne qui peut participer est inscrite ensuite, et ce qui a été dit ici est conservé pour elle. Celle qui ne le peut pas est comptée sans nom ni numéro.
steps-reading = Votre rôle ne permet rien de noter ici.
steps-not-entered = Cette personne n’entre pas dans le programme.
steps-not-entered-what = Ce qui a été dit est conservé sans nom ni numéro, pour que la personne soit comptée.
steps-screen-again = Vérifier pour une autre personne

title-step = Noter une étape
title-noted = Ce qui a été noté
noted-correct = Corriger
noted-by = { $day }, noté par { $by }
noted-corrected = Corrigé : { $reason }
noted-as-read = Tel que c’était lu
noted-follow = Ce qui a suivi
noted-before = Comme c’était noté avant
register-screened = Cette personne peut participer. Une fois qu’elle est inscrite, la vérification de l’éligibilité est conservée pour elle et le consentement vient ensuite.

way-enter = Entrer dans un programme :
way-outside = Hors de la population principale
way-index = Compté à partir du { $day }
way-index-correct-named = Corriger le jour à partir duquel tout est compté, { $day }
way-sessions = Présent à { $came } séances sur { $all } ; { $planned } sont prévues
way-blocked = Rien ne continue avant que soit noté ce qui a été fait au sujet d’une alerte.
way-blocked-open = Ouvrir l’alerte
way-offered = Ce qui peut être noté maintenant
way-plan = Visites du programme
way-col-visit = Visite
way-col-state = Où elle en est
way-col-day = Jour
way-col-window = Compte du
way-window = { $opens } au { $closes }
way-last-day = dernier jour
way-days-left =
    { $count ->
        [one] Reste { $n } jour
        [many] Restent { $n } de jours
       *[other] Restent { $n } jours
    }
way-open-named = Ouvrir : { $visit }
way-noted = Ce qui a été noté
way-earlier =
    { $count ->
        [one] { $n } note antérieure
        [many] { $n } de notes antérieures
       *[other] { $n } notes antérieures
    }
way-look = Historique
way-look-named = Historique : { $step }, { $day }
participant-way = Programmes et visites

plan-in-window = Dans sa fenêtre, { $window }
plan-out-of-window = Hors de sa fenêtre, { $window }
plan-patient = Participant :
plan-staff = Personnel :
plan-left =
    { $count ->
        [one] Reste { $n } minute sur { $all }
        [many] Restent { $n } de minutes sur { $all }
       *[other] Restent { $n } minutes sur { $all }
    }
plan-over =
    { $count ->
        [one] Dépassé de { $n } minute
        [many] Dépassé de { $n } de minutes
       *[other] Dépassé de { $n } minutes
    }
plan-todo =
    { $count ->
        [one] { $n } chose reste à faire.
        [many] { $n } de choses restent à faire.
       *[other] { $n } choses restent à faire.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Ensuite : { $form }
plan-all-done = Tout ce que demande cette visite est fait, ou il est dit pourquoi ce ne l’est pas.
plan-not-done = Non fait : { $why }
plan-not-done-look = Historique : pourquoi { $form } n’a pas été fait
plan-not-done-because = Non fait, parce que…
plan-not-done-because-named = Non fait, parce que… : { $form }
plan-not-done-title = Pourquoi { $form } n’a-t-il pas été fait ?
plan-not-done-keep = Noter
plan-not-here = Ce formulaire n’est pas sur cet ordinateur.
plan-steps = À noter lors de cette visite
plan-step-open = pas encore noté
plan-step-noted = noté
plan-step-note = Noter
plan-step-named = Noter : { $step }
plan-step-look = Historique : { $step }
plan-others = Autres formulaires de cette visite
plan-other-ways = Autres formulaires, langues et manières
kit-level-essential = Essentiel
kit-level-supporting = Complémentaire
kit-level-optional = Facultatif

title-kits = Programmes
title-kit = Programme
kits-what = Un programme dit qui participe, ce qui est demandé à qui et quand, et ce qui est surveillé. Rien n’en a lieu ici tant que le site ne le suit pas.
kits-col-kit = Programme
kits-col-state = Ici
kits-col-people = Personnes
kits-version = version { $version }
kits-missing = Absents de cet ordinateur : { $forms }
kits-draft = Ses textes dans cette langue n’ont pas été vérifiés par un locuteur natif.
kits-pack = Du pack { $pack }
kits-runs = Suivi ici
kits-rests = Non suivi ici
# $version (text): like 07-v2.
kits-waits = La version { $version } attend d’être approuvée
kits-people =
    { $count ->
        [one] { $n } personne
        [many] { $n } de personnes
       *[other] { $n } personnes
    }
kits-open = Ouvrir
kits-open-named = Ouvrir : { $kit }
kits-none = Il n’y a pas de programme sur cet ordinateur. Des packs en apportent.
kit-back = Tous les programmes
kit-decide = Ce que décide ce site
kit-decide-what = Cela prend effet dès l’enregistrement : il faut pouvoir trouver les personnes, et un responsable clinique répond des chiffres.
kit-recipients = Qui prévenir quand une alerte se déclenche
kit-recipients-hint = Un numéro de téléphone, un bip, une salle : ce qu’il faut au personnel pour les trouver.
kit-optional = Visites facultatives qui ont lieu ici
kit-confirm = Chiffres que confirme un responsable clinique
kit-confirm-what = Ces alertes ne se déclenchent pas tant que leurs chiffres ne sont pas confirmés ici.
kit-confirmed-by = Responsable clinique qui les a confirmés
kit-reasons = Motifs propres à ce site
kit-reason-add = Ajouter à : { $list }
kit-reason-remove = Supprimer
kit-reason-remove-named = Supprimer : { $reason }
kit-keep = Enregistrer
kit-run = Suivre ce programme ici
kit-rest = Ne plus suivre ce programme
kit-kept = Enregistré. Le programme est suivi ici.
kit-kept-rests = Enregistré. Le programme n’est pas suivi ici.
kit-visits = Visites
kit-col-when = Quand
kit-col-level = Importance
kit-col-forms = Formulaires
kit-col-minutes = Minutes
kit-minutes = participant { $patient }, personnel { $staff }
kit-off = n’a pas lieu ici
kit-form-out = laissé de côté ici
kit-form-missing = absent de cet ordinateur
kit-alerts = Ce qui est surveillé
kit-col-alert = Alerte
kit-col-sets-off = Ce qui la déclenche
kit-col-tell = Qui est prévenu
kit-col-within = Agir en
kit-col-source = D’où viennent ses chiffres
kit-within-minutes =
    { $count ->
        [one] { $n } minute
        [many] { $n } de minutes
       *[other] { $n } minutes
    }
kit-within-hours =
    { $count ->
        [one] { $n } heure
        [many] { $n } d’heures
       *[other] { $n } heures
    }
kit-within-days =
    { $count ->
        [one] { $n } jour
        [many] { $n } de jours
       *[other] { $n } jours
    }
kit-alert-waits = Ne se déclenche pas encore : ses chiffres ne sont pas confirmés.
kit-proposal = une proposition, sans source publiée
kit-locked = Ce qui ne peut pas être modifié ici
kit-background = Ce que l’on demande aux personnes sur elles-mêmes
kit-sources = Sur quoi il repose

## What a site makes of a programme

tailor-title = Ce que ce site en fait
tailor-what = Tout ceci modifie ce qui est demandé ou ce que les gens lisent. Cela prend effet quand quelqu’un d’autre du site l’approuve, comme version distincte.
tailor-most =
    { $count ->
        [one] Au plus { $n }.
        [many] Au plus { $n }.
       *[other] Au plus { $n }.
    }
tailor-names = Comment les rôles s’appellent ici
tailor-names-hint = Laissés vides, ils s’appellent comme dans le programme. Les codes restent les mêmes.
tailor-forms = Formulaires laissés de côté ici
tailor-windows = Quand les visites comptent
tailor-windows-hint = Jours avant et après le jour d’une visite pendant lesquels elle compte encore.
# Followed by a field for a number of days.
tailor-before = Jours avant
# Followed by a field for a number of days.
tailor-after = Jours après
tailor-locked = Verrouillé par le programme. Un site ne peut pas le modifier.
tailor-propose = Proposer
own-heading = Questions de ce site
own-what = Elles sont posées après les formulaires d’une visite, dans un formulaire à part qui le dit, et partent sous des codes qui commencent par local_.
# $n (text): a number.
own-question-nth = Question propre { $n }
own-visit = Posée lors de
own-kind = Réponse par
own-kind-name-yes-no = Oui ou non
own-kind-name-choice = Une réponse parmi plusieurs
own-kind-name-number = Un nombre
own-kind-name-text = Quelques mots
# $language (text): its own name.
own-words = Question ({ $language })
# $n (text): a number.
own-option = Réponse { $n }
own-option-add = Une réponse de plus
own-option-remove = Une réponse de moins
own-word-in = La formuler aussi dans cette langue :
# $language (text): its own name.
own-unword = Pas dans cette langue : { $language }
own-add = Ajouter une question
own-remove = Supprimer
# $question (text): what is asked.
own-remove-named = Supprimer : { $question }
tailoring-title = Versions de ce que ce site en fait
tailoring-as-it-came = Le programme est suivi tel qu’il est arrivé : rien n’a été modifié ici.
tailoring-unversioned = Décidé avant qu’il y ait des versions
tailoring-none = Rien n’est différent du programme tel qu’il est arrivé.
tailoring-before = Versions antérieures
tailoring-state-waits = attend d’être approuvée
tailoring-state-in-force = en vigueur
tailoring-state-former = a été en vigueur
tailoring-state-refused = refusée
tailoring-state-replaced = proposée à nouveau avant toute décision
# $author (text): a name. $at (text): a moment.
tailoring-made = Proposée par { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Approuvée par { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Approuvée par { $who }, { $at }, qui l’avait aussi proposée : personne d’autre du site ne le pouvait.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Refusée par { $who }, { $at } :
tailoring-may-yes = Vous pouvez la faire entrer en vigueur. D’ici là, ce qui est en vigueur continue.
tailoring-may-alone = C’est vous qui l’avez proposée, et personne d’autre de ce site ne peut l’approuver : il n’y a pas d’autre administrateur ni de clinicien. Vous pouvez l’approuver vous-même. C’est noté comme une décision prise sans autre avis.
tailoring-may-another = C’est vous qui l’avez proposée. Un autre administrateur ou un clinicien l’approuve. D’ici là, ce qui est en vigueur continue.
tailoring-may-no = Un administrateur ou un clinicien l’approuve. D’ici là, ce qui est en vigueur continue.
tailoring-may-nothing = Rien n’est en attente.
tailoring-alone = Je sais que personne d’autre n’a regardé ceci, et je décide sans autre avis
tailoring-approve = Approuver
tailoring-refuse = Ne pas approuver
tailoring-reason-why = Pourquoi pas

## Person and quality

title-person = Réponses au fil du temps
title-quality = Qualité des données
person-heading = Réponses au fil du temps
person-print = Écrire en PDF
person-back = Retour au participant
person-written = Le PDF est ici :
person-no-scores = Il n’y a pas encore de score.
person-points = La même chose en tableau
person-day = Jour
person-visit = Visite
person-score-head = Score
person-how = Comment la réponse a été donnée
person-form = Formulaire
person-what = Scores, corrections
person-all-forms = Tous les formulaires
person-open = Ouvrir
person-open-named = Ouvrir { $form } du { $day }
person-legend-error = Zone ombrée : erreur de mesure, { $amount } ({ $source })
person-legend-important = Ligne discontinue : un changement de { $amount } est considéré comme important ({ $source })

move-open = Déplacer vers une autre fiche…
move-title = Déplacer ce formulaire vers une autre fiche
move-means = Le formulaire est retiré ici et conservé, tel qu’il a été rempli, dans la fiche à laquelle il appartient. Les deux fiches le mentionnent.
move-number = Numéro d’étude de la fiche où il doit aller
move-number-hint = Par exemple 07-0004
move-do = Déplacer le formulaire

query-open = Demander une clarification…
query-title = Demander une clarification sur ce formulaire
query-what = Le site voit la demande et y répond. Rien ne change dans le formulaire.
query-step-open = Demander une clarification…
query-step-title = Demander une clarification sur ce qui a été noté
query-step-what = Le site voit la demande et y répond. Rien ne change dans ce qui a été noté.
query-item = Sur quoi elle porte
query-whole = Tout le formulaire
query-question = Question { $number }
query-text = Votre demande
query-text-hint = N’écrivez pas de nom ici.
query-do-ask = Demander
query-cancel = Annuler
query-answer = Réponse
query-do-answer = Répondre
query-do-close = Régler
query-settled = Réglée
query-answered = Avec réponse
query-asked = En cours
query-days =
    { $count ->
        [one] { $n } jour
        [many] { $n } de jours
       *[other] { $n } jours
    }
screen-somebody = Vérifier l’éligibilité
screen-somebody-for = Vérifier l’éligibilité : { $kit }

query-open-form = Ouvrir le formulaire

query-open-named = Ouvrir le formulaire, { $what }
query-open-step = Ouvrir ce qui a été noté
query-open-step-named = Ouvrir ce qui a été noté, { $what }

quality-title = Qualité des données
quality-queries-head =
    { $count ->
        [0] Aucune demande de clarification en cours
        [one] { $n } demande de clarification en cours
        [many] { $n } de demandes de clarification en cours
       *[other] { $n } demandes de clarification en cours
    }
quality-show-settled = Afficher les demandes réglées
quality-ask-where = Pour demander une clarification, ouvrez le formulaire concerné ou ce qui a été noté.
quality-findings =
    { $count ->
        [0] Rien de peut-être inexact n’a été trouvé
        [one] { $n } point peut-être inexact
        [many] { $n } de points peut-être inexacts
       *[other] { $n } points peut-être inexacts
    }
quality-kinds = Afficher seulement
quality-kind-all = Tout ({ $n })
quality-kind = { $kind } ({ $n })
quality-kind-missing = Sans réponse
quality-kind-out-of-window = Hors de la fenêtre
quality-kind-implausible = Peu vraisemblable
quality-kind-too-fast = Très rapide
quality-kind-all-same = Toutes identiques
quality-kind-late = Saisie tardive
# $n (text): a number of days, always more than one.
quality-rule-late = Saisie tardive : plus de { $n } jours après que le formulaire a été rempli. Cette limite est notre propre proposition.
quality-shown = Les { $n } plus récents sur { $of } sont affichés.
quality-about = Au sujet de
quality-found = Ce qui a été trouvé
quality-measures = Mesures
quality-measure = Mesure
quality-value = Valeur
quality-how = Comment elle est calculée

## Notices

notice-alerts-late = Une alerte est en retard : personne n’a agi à temps, ou le jour d’un suivi promis est venu.
notice-go-alerts = Aller aux alertes

## Packs that bring programmes

packs-kit = Programme
packs-kit-visits =
    { $count ->
        [one] { $n } visite
        [many] { $n } de visites
       *[other] { $n } visites
    }
packs-kit-stay = Les personnes qui sont dans la version { $here } y restent.
packs-kit-missing = Questionnaires qu’apportent d’autres packs, et qui ne sont pas ici :
way-events = Quand cela arrive
way-waits = Datées une fois le début noté : { $visits }
plan-otherwise = Autre…
plan-otherwise-named = Autre… : { $visit }, un autre jour ou non faite
plan-otherwise-title = { $visit } : un autre jour
plan-visit-not-done = { $visit } : pourquoi n’a-t-elle pas eu lieu ?
signin-alerts-late =
    { $count ->
        [one] { $n } alerte est en retard. Connectez-vous pour la voir.
        [many] { $n } d’alertes sont en retard. Connectez-vous pour les voir.
       *[other] { $n } alertes sont en retard. Connectez-vous pour les voir.
    }
alert-gone-moved = Le formulaire a été déplacé vers une autre personne
alert-gone-taken-back = Ce qui l’a déclenchée a été retiré
alert-instead = Ouvrir l’alerte là où va le formulaire
kit-instructions = Ce que fait ce site en cas d’alerte
kit-instructions-hint = Une ligne de votre propre procédure. Elle figure en premier dans l’alerte.
today-no-contact = Plus de contact
noted-take-back = Saisi par erreur…
noted-take-back-title = Saisi par erreur
noted-take-back-means = Il ne compte plus, ni ici ni sur le serveur. Il reste lisible, avec votre motif.
noted-taken-back = Saisi par erreur : il ne compte plus
way-enough = Cycle de séances achevé
way-not-enough = Cycle de séances pas encore achevé
plan-form-not-expected = Non attendu : ne répond plus aux questionnaires

## The register of a session

title-attendance = Registre de séance
attendance-title = Registre de séance
attendance-none = Aucun programme avec séances n’est mené ici.
attendance-kit = Programme
attendance-group = Groupe
attendance-group-last = { $group }, dernière venue le { $day }
attendance-group-new = { $group }, un nouveau groupe
attendance-day = Jour, si ce n’est pas aujourd’hui
attendance-number = Séance
attendance-heading = Séance { $number } sur { $planned }, { $day }
attendance-needed = Le cycle est achevé avec { $needed } séances sur { $planned } ({ $percent } %).
attendance-source = Source : { $source }
attendance-everybody = Tout le monde est venu
attendance-members = Dans le groupe { $group }
attendance-members-none = Personne n’appartient encore à ce groupe.
attendance-others = Encore dans aucun groupe
attendance-others-how = Qui est marqué ici appartient dès lors au groupe { $group }.
attendance-col-name = Nom
attendance-col-course = Séances jusqu’ici
attendance-col-today = Cette séance
attendance-came = Venu
attendance-missed = Pas venu
attendance-clear = Effacer
attendance-clear-named = Effacer la marque de { $name }
attendance-why = Pourquoi pas venu : { $name }
attendance-choose = Pourquoi ?
attendance-so-far = { $came } sur { $planned }
attendance-missed-so-far = manquées : { $missed }
attendance-too-few = Trop de séances manquées pour achever le cycle
attendance-noted = Noté : séance { $number }, { $day }
attendance-gap = Séance { $number } pas notée
attendance-reason = { $key }. { $reason }
attendance-open = Ouvrir
attendance-open-named = Ouvrir ce qui a été noté de { $name }
attendance-alert-named = Ouvrir l’alerte concernant { $name }
attendance-tally = Venus : { $came }. Pas venus : { $missed }. Sans marque : { $open }.
attendance-open-rest = Rien n’est noté de qui n’est pas marqué.
attendance-keep = Enregistrer le registre
attendance-kept = Notés : { $n }.
attendance-kept-before = Déjà notés ainsi : { $n }.
attendance-completed = Cycle achevé avec cette séance : { $n }.
attendance-wrong = Rien n’est encore enregistré : corrigez ce qui est dit plus bas, puis enregistrez de nouveau.
attendance-keys = Les flèches haut et bas vont d’un nom à l’autre ; une lettre, au suivant qui commence par elle. 1 ou espace : venu ; 2 : pas venu, puis le chiffre du motif ; Suppr efface. F9 : tout le monde est venu ; F8 : le suivant sans marque ; Entrée : continuer.
