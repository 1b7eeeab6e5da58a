### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
# note: a different (Canadian-style) French GAD-7 circulates (public repository copies): do not mix
# note: instruction as public lacks its closing question mark
gad-7 = GAD-7
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7; 2 public repository copies
    .confidence = high: public files describe it as the official 'French for France' text; three copies agree; the PDF itself is not public

gad-7-instructions = Au cours des 2 dernières semaines, selon quelle fréquence avez-vous été gêné(e) par les problèmes suivants

gad7-1 = Un sentiment de nervosité, d’anxiété ou de tension
gad7-2 = Une incapacité à arrêter de s’inquiéter ou à contrôler ses inquiétudes
gad7-3 = Une inquiétude excessive à propos de différentes choses
gad7-4 = Des difficultés à se détendre
gad7-5 = Une agitation telle qu’il est difficile à tenir en place
gad7-6 = Une tendance à être facilement contrarié(e) ou irritable
gad7-7 = Un sentiment de peur comme si quelque chose de terrible risquait de se produire

gad-7-frequency-0 = Jamais
gad-7-frequency-1 = Plusieurs jours
gad-7-frequency-2 = Plus de la moitié du temps
gad-7-frequency-3 = Presque tous les jours
