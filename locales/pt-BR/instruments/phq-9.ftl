### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: Brazilian, not European Portuguese
phq-9 = PHQ-9
    .status = collated
    .source = public repository copy; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema)
    .confidence = high: two independent public copies agree, one cites the phqscreeners PDF

phq-9-instructions = Durante as últimas 2 semanas, com que freqüência você foi incomodado/a por qualquer um dos problemas abaixo?

phq9-1 = Pouco interesse ou pouco prazer em fazer as coisas
phq9-2 = Se sentir “para baixo”, deprimido/a ou sem perspectiva
phq9-3 = Dificuldade para pegar no sono ou permanecer dormindo, ou dormir mais do que de costume
phq9-4 = Se sentir cansado/a ou com pouca energia
phq9-5 = Falta de apetite ou comendo demais
phq9-6 = Se sentir mal consigo mesmo/a — ou achar que você é um fracasso ou que decepcionou sua família ou você mesmo/a
phq9-7 = Dificuldade para se concentrar nas coisas, como ler o jornal ou ver televisão
phq9-8 = Lentidão para se movimentar ou falar, a ponto das outras pessoas perceberem? Ou o oposto – estar tão agitado/a ou irrequieto/a que você fica andando de um lado para o outro muito mais do que de costume
phq9-9 = Pensar em se ferir de alguma maneira ou que seria melhor estar morto/a
phq9-difficulty = Se você assinalou qualquer um dos problemas, indique o grau de dificuldade que os mesmos lhe causaram para realizar seu trabalho, tomar conta das coisas em casa ou para se relacionar com as pessoas?

phq-9-frequency-0 = Nenhuma vez
phq-9-frequency-1 = Vários dias
phq-9-frequency-2 = Mais da metade dos dias
phq-9-frequency-3 = Quase todos os dias

phq-9-difficulty-0 = Nenhuma dificuldade
phq-9-difficulty-1 = Alguma dificuldade
phq-9-difficulty-2 = Muita dificuldade
phq-9-difficulty-3 = Extrema dificuldade
