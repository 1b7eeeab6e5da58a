### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
# note: ReproSchema truncates item 4 ('rilassars')
# note: instruction as public lacks its closing question mark
gad-7 = GAD-7
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7; public repository copy
    .confidence = high: two copies agree

gad-7-instructions = Nelle ultime 2 settimane, con quale frequenza le ha dato fastidio ciascuno dei seguenti problemi

gad7-1 = Sentirsi nervoso/a, ansioso/a o teso/a
gad7-2 = Non riuscire a smettere di preoccuparsi o a tenere sotto controllo le preoccupazioni
gad7-3 = Preoccuparsi troppo per varie cose
gad7-4 = Avere difficoltà a rilassarsi
gad7-5 = Essere talmente irrequieto/a da far fatica a stare seduto/a fermo/a
gad7-6 = Infastidirsi o irritarsi facilmente
gad7-7 = Avere paura che possa succedere qualcosa di terribile

gad-7-frequency-0 = Mai
gad-7-frequency-1 = Alcuni giorni
gad-7-frequency-2 = Per oltre la metà dei giorni
gad-7-frequency-3 = Quasi ogni giorno
