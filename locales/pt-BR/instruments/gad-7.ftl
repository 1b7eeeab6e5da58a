### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
# note: instruction as public lacks its closing question mark
gad-7 = GAD-7
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7
    .confidence = medium: single source

gad-7-instructions = Durante as últimas 2 semanas, com que freqüência você foi incomodado/a pelos problemas abaixo

gad7-1 = Sentir-se nervoso/a, ansioso/a ou muito tenso/a
gad7-2 = Não ser capaz de impedir ou de controlar as preocupações
gad7-3 = Preocupar-se muito com diversas coisas
gad7-4 = Dificuldade para relaxar
gad7-5 = Ficar tão agitado/a que se torna difícil permanecer sentado/a
gad7-6 = Ficar facilmente aborrecido/a ou irritado/a
gad7-7 = Sentir medo como se algo horrível fosse acontecer

gad-7-frequency-0 = Nenhuma vez
gad-7-frequency-1 = Vários dias
gad-7-frequency-2 = Mais da metade dos dias
gad-7-frequency-3 = Quase todos os dias
