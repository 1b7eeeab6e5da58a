### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
# note: options differ between copies (ReproSchema 'Para nada/Varios días/…', public repository copies 'No/Algunos días/…')
# note: instruction as public lacks its closing question mark
gad-7 = GAD-7
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7; 2 public repository copies
    .confidence = high for items (MAPI Spain; three copies agree); options disputed

gad-7-instructions = Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas

gad7-1 = Sentirse nervioso/a, angustiado/a o muy tenso/a
gad7-2 = Ser incapaz de dejar de preocuparse o de controlar la preocupación
gad7-3 = Preocuparse demasiado por diferentes cuestiones
gad7-4 = Tener problemas para relajarse
gad7-5 = Estar tan inquieto/a que le resulta difícil permanecer sentado/a
gad7-6 = Enfadarse o irritarse con facilidad
gad7-7 = Sentir miedo de que algo terrible pueda ocurrir

gad-7-frequency-0 = Para nada
gad-7-frequency-1 = Varios días
gad-7-frequency-2 = Más de la mitad de los días
gad-7-frequency-3 = Casi todos los días
