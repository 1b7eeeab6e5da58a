### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: ReproSchema's French item 9, item 10 and options are NOT the official text (looks machine-made): rejected.
phq-9 = PHQ-9
    .status = collated
    .source = public repository copy (states it is the official text; q10 incl.); 2 public repository copies; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema) items 1-8
    .confidence = high: public files describe it as the official 'French for France' text; 4 copies agree (punctuation aside); the PDF itself is not public

phq-9-instructions = Au cours des 2 dernières semaines, selon quelle fréquence avez-vous été gêné(e) par les problèmes suivants ?

phq9-1 = Peu d’intérêt ou de plaisir à faire les choses
phq9-2 = Être triste, déprimé(e) ou désespéré(e)
phq9-3 = Difficultés à s’endormir ou à rester endormi(e), ou dormir trop
phq9-4 = Se sentir fatigué(e) ou manquer d’énergie
phq9-5 = Avoir peu d’appétit ou manger trop
phq9-6 = Avoir une mauvaise opinion de soi-même, ou avoir le sentiment d'être nul(le), ou d'avoir déçu sa famille ou s'être déçu(e) soi-même
phq9-7 = Avoir du mal à se concentrer, par exemple, pour lire le journal ou regarder la télévision
phq9-8 = Bouger ou parler si lentement que les autres auraient pu le remarquer. Ou au contraire, être si agité(e) que vous avez eu du mal à tenir en place par rapport à d'habitude
phq9-9 = Penser qu'il vaudrait mieux mourir ou envisager de vous faire du mal d'une manière ou d'une autre
phq9-difficulty = Si vous avez coché au moins un des problèmes évoqués, à quel point ce(s) problème(s) a-t-il (ont-ils) rendu votre travail, vos tâches à la maison ou votre capacité à vous entendre avec les autres difficile(s) ?

phq-9-frequency-0 = Jamais
phq-9-frequency-1 = Plusieurs jours
phq-9-frequency-2 = Plus de la moitié du temps
phq-9-frequency-3 = Presque tous les jours

phq-9-difficulty-0 = Pas du tout difficile(s)
phq-9-difficulty-1 = Assez difficile(s)
phq-9-difficulty-2 = Très difficile(s)
phq-9-difficulty-3 = Extrêmement difficile(s)
