### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Qui est allé jusqu’où
report-funnel-counted = Toutes les personnes à qui il a un jour été demandé si elles peuvent participer, y compris celles qui ne sont pas entrées. « De celles de l’étape précédente » compte les personnes de cette étape dont on peut déjà le dire, et combien d’entre elles sont allées plus loin ; on peut aussi arriver à une étape par une autre voie.
report-uptake = Qui accepte ce qui est proposé
report-uptake-counted = Toutes les personnes à qui il a un jour été demandé, selon leur âge ce jour-là, leur sexe, leur groupe ethnique, la langue qu’elles préfèrent et leur besoin ou non d’un interprète. Les parts d’« acceptées » se rapportent aux personnes à qui quelque chose a été proposé, les parts de « participent » à celles qui ont été interrogées.
report-retention = Visites
report-retention-counted = Visites des participants qui étaient attendues à ce jour. Une visite est faite quand chaque formulaire essentiel est terminé, ou que quelqu’un a noté pourquoi il ne l’est pas ; Aujourd’hui compte de la même façon. Les visites qui ne sont plus attendues parce que la participation a changé figurent à côté et dans aucune part.
report-completeness = Formulaires
report-completeness-counted = Formulaires terminés des visites de ce programme, par formulaire, langue et manière de les donner. Les parts avec score se rapportent aux formulaires terminés, les parts sans réponse à toutes les questions qui y ont été posées.
report-time = Temps
report-time-counted = Visites dont le temps a été mesuré sur cet ordinateur, sans les pauses : les minutes en médiane, à côté de celles que prévoit le programme.
report-escalations = Alertes
report-escalations-counted = Toutes les alertes qui se sont un jour déclenchées dans ce programme. Les parts se rapportent aux alertes déclenchées. Les minutes vont de l’alerte à la première action notée à son sujet.
report-safety = Événements indésirables et effets non voulus
report-safety-counted = Tous les événements indésirables notés dans ce programme, au mois où le site en a eu connaissance. « Liés » veut dire que le lien est possible, probable ou certain. Ce qui a été appris plus tard compte pour l’événement. Les effets non voulus sont comptés un par un, selon ce qu’ils concernent et selon ce qui a été donné au participant.
# $at (text): date and time.
report-counted-at = Compté { $at }
report-none = –
report-language-unsaid = Non noté
report-visit-unsaid = Aucune visite indiquée

report-table-funnel = Étapes
report-table-losses = Où des personnes ne sont pas allées plus loin, et pourquoi
report-table-uptake-age = Par âge
report-table-uptake-sex = Par sexe
report-table-uptake-ethnic = Par groupe ethnique
report-table-uptake-language = Par langue
report-table-uptake-interpreter = Par besoin d’un interprète
report-table-retention = Par visite
report-table-missed = Visites qui n’ont pas eu lieu, et pourquoi
report-table-completeness = Formulaires terminés
report-table-not-given = Formulaires non donnés, et pourquoi, par langue du participant
report-table-time = Minutes par visite
report-table-alerts = Par alerte
report-table-actions = Ce qui a été fait d’abord ou plus tard
report-table-services = Services appelés
report-table-outcomes = Ce qui en est résulté
report-table-overrides = Pourquoi rien n’était nécessaire
report-table-safety = Par mois
report-table-serious = Événements graves, selon ce qui les rend graves
report-table-unintended = Effets non voulus, selon ce qu’ils concernent

report-col-step = Étape
report-col-people = Personnes
report-col-of-before = De celles de l’étape précédente
report-col-of-screened = De celles interrogées
report-col-not-due = Pas encore à faire
report-col-primary = Population principale
report-col-outside = Hors d’elle
report-col-not-reached = Étape non atteinte
report-col-reason = Motif
report-col-group = Groupe
report-col-screened = Interrogées
report-col-offered = Avec proposition
report-col-accepted-of-offered = Acceptées, de celles avec proposition
report-col-enrolled-of-screened = Participent, de celles interrogées
report-col-completed-of-over = Achevé comme prévu, de ceux pour qui c’est terminé
report-col-visit = Visite
report-col-visits = Visites
report-col-expected = Attendues à ce jour
report-col-done = Faites dans la fenêtre
report-col-late = Faites hors d’elle
report-col-begun = Venu, quelque chose d’essentiel manque
report-col-missed = Manquées
report-col-open-now = Fenêtre ouverte actuellement
report-col-not-expected = Plus attendues
report-col-form = Formulaire
report-col-forms = Formulaires
report-col-language = Langue
report-col-language-of = Langue du participant
report-col-how = Manière
report-col-finished = Terminés
report-col-with-score = Avec score
report-col-without-answer = Questions sans réponse
report-col-measured = Visites mesurées
report-col-patient = Participant, minutes
report-col-patient-planned = Participant, prévu
report-col-staff = Personnel, minutes
report-col-staff-planned = Personnel, prévu
report-col-over = Plus longues que prévu
report-col-alert = Alerte
report-col-fired = Déclenchées
report-col-open = Ouvertes
report-col-overdue = En retard
report-col-in-time = Traitées à temps
report-col-minutes = Minutes avant la première action, en médiane
report-col-nothing-needed = Rien n’était nécessaire
report-col-what = Quoi
report-col-effects = Effets
report-col-nothing-given = Rien donné encore
report-col-times = Fois
report-col-month = Mois
report-col-events = Événements
report-col-related = Liés
report-col-serious = Graves
report-col-serious-related = Graves et liés
report-col-to-technology = Liés à la technologie
report-col-to-app = Liés à ce programme informatique
report-col-attempts = Essais de suivi

rung-screened = Interrogées
rung-eligible = Peuvent participer
rung-offered = Avec proposition
rung-accepted = Ont accepté
rung-consented = Ont consenti
rung-enrolled = Participent
rung-started = Ont commencé
# $visit (text): name of a visit.
rung-active = L’utilisent encore : { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = Par la réponse à : { $question }
# $arm (text): what somebody was given.
report-why-arm = A reçu : { $arm }
code-standing-unfinished = Tout n’a pas encore été demandé
code-standing-not-offered = Rien n’a été proposé jusqu’ici
code-standing-declined = Refus, aucun motif noté
code-standing-deferred = Remis à plus tard
code-standing-not-asked = Consentement pas encore demandé
code-standing-refused = N’a pas consenti
code-standing-blocked = Personne n’a encore agi au sujet d’une alerte
code-standing-not-yet = Pas jusqu’ici
code-standing-not-started = N’a pas encore commencé
code-standing-not-active = Ne l’utilise plus, aucun motif noté
code-standing-not-known = Personne n’a noté s’il est utilisé
code-standing-over = Ne participe plus
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } personne n’est pas entrée et est conservée sans nom.
        [many] { $n } de personnes ne sont pas entrées et sont conservées sans nom.
       *[other] { $n } personnes ne sont pas entrées et sont conservées sans nom.
    }
report-funnel-primary = Qui est venu par une voie hors de la population principale, comme de sa propre initiative, est conservé et compté à part. Une même personne peut avoir plusieurs motifs : leur somme peut donc dépasser le nombre de personnes.
report-interpreter-yes = En a besoin
report-interpreter-no = N’en a pas besoin
report-interpreter-unsaid = Non noté
report-ethnic-asian = Asiatique ou Britannique asiatique
report-ethnic-black = Noir, Britannique noir, Caribéen ou Africain
report-ethnic-mixed = Métis ou multiple
report-ethnic-white = Blanc
report-ethnic-other = Autre
report-ethnic-not_stated = Non indiqué
report-ethnic-not_known = Inconnu
report-ethnic-not_asked = Non demandé
report-uptake-ethnic = Les groupes ethniques réunissent les catégories de 2001 et de 2021 ; chinois est compté avec asiatique dans les deux. « Non indiqué » : la personne a été interrogée et a préféré ne pas le dire ; « non demandé » : personne n’a rien noté.
report-all-alerts = Toutes les alertes
report-all-months = Tous les mois
report-all-effects = Tous les effets non voulus
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $alerts } alertes pour { $visits } visites : { $share } pour cent visites.
# $share (text): how many of how many.
report-false-alarms = Fausses alertes, parmi les alertes dont l’issue est connue : { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day } : { $term }

# $number (text): study number.
notice-title = Nouveau problème de sécurité : { $number }
notice-draft = Projet
notice-draft-detail =
    Établi à partir de ce qui est enregistré sur le site, pour le promoteur. Il n’a été envoyé à personne. Le promoteur décide s’il s’agit d’un nouveau problème de sécurité et le signale au NICE.

    Relisez-le avant qu’il quitte le site : les mots que quelqu’un a saisis peuvent nommer des personnes.
notice-programme = Programme
notice-kit = Programme
notice-version = Version
notice-arm = A reçu
notice-product = Technologie
notice-site = Site
notice-number = Numéro d’étude
notice-event = Ce qui est enregistré de l’événement
notice-follow = Ce qui a été appris plus tard
notice-follow-none = Rien n’a été noté plus tard.
notice-follow-day = Noté le
notice-follow-what = Quoi
notice-not-recorded = Non enregistré
notice-sponsor = À remplir par le promoteur
notice-assessment = Évaluation du problème
notice-action = Ce qui a été fait ou le sera
notice-told-on = Signalé au NICE le, par
notice-signature = Nom, date, signature
report-col-contacts = Autres services intervenus
rung-attended = Ont achevé les séances
code-standing-too-few = Présent à trop peu de séances
report-resources = Autres soins
report-resources-counted = Autres soins dont les personnes ont parlé, pour les jours sur lesquels on les a interrogées ; ce à quoi personne n'a répondu ne compte pas comme zéro. Un taux vaut pour trois mois (91 jours) d'une personne. Les périodes dont la plupart des jours suivent le jour de référence sont dans le second tableau.
report-table-care-before = Avant le jour de référence
report-table-care-since = Depuis le jour de référence, selon ce que les personnes ont reçu
report-col-given = Reçu
report-col-care-asked = Personnes interrogées
report-col-care-any = En ont eu, parmi les personnes interrogées
report-col-care-amount = En tout
report-col-care-days = Jours demandés
report-col-care-rate = Par personne en trois mois
report-care-everybody = Tous
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } personne a été interrogée deux fois sur certains jours. Les jours comptent une fois ; ce qui a été compté les deux fois ne peut être séparé.
    [many] { $n } personnes ont été interrogées deux fois sur certains jours. Les jours comptent une fois ; ce qui a été compté les deux fois ne peut être séparé.
   *[other] { $n } personnes ont été interrogées deux fois sur certains jours. Les jours comptent une fois ; ce qui a été compté les deux fois ne peut être séparé.
}
