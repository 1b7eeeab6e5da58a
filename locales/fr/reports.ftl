### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Rapports
today-reports = Rapports
quality-to-reports = Rapports
reports-to-quality = Qualité des données
reports-again = Compter à nouveau
reports-none = Aucun programme n’a encore été suivi ici.
reports-kit = Programme
reports-counting = Décompte en cours…
reports-empty = Rien à compter pour l’instant
# $at (text): date and time.
reports-at = Compté { $at }.
reports-print = Imprimer
# $report (text): name of a report.
reports-print-named = Imprimer : { $report }
reports-save = Enregistrer en tableau
# $report (text): name of a report.
reports-save-named = Enregistrer en tableau, avec tous les nombres : { $report }
reports-save-outside = Enregistrer pour l’extérieur
# $report (text): name of a report.
reports-save-outside-named = Enregistrer pour l’extérieur, sans les petits nombres : { $report }
reports-leaves = Les tableaux sont pour quelqu’un d’extérieur au site
reports-leaves-what = Les lignes avec un nombre de 1 à 4, ou d’où l’on pourrait en déduire un, sont laissées de côté. Ce qui est affiché et imprimé ici contient tous les nombres et reste sur le site. Cette limite est notre proposition.
reports-written = Écrit dans
reports-concerns = Événements graves peut-être liés
reports-concerns-what = Chacun peut être un nouveau problème de sécurité, que le promoteur signale au NICE. Un projet reprend ce qui est enregistré ici et laisse de la place pour ce que seul le promoteur peut dire.
reports-draft = Rédiger un projet de signalement
# $event (text): study number, day and what happened.
reports-draft-named = Rédiger un projet de signalement : { $event }
# In an alert about a serious event.
alert-concern = Ceci peut être un nouveau problème de sécurité, que le promoteur signale au NICE.
alert-concern-draft = Rédiger un projet de signalement pour le promoteur
alert-concern-written = Écrit dans
