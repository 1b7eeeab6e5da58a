### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: difficulty item: ReproSchema only
# note: option 2 'Per più della metà dei giorni'
phq-9 = PHQ-9
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema); public repository copy (same 9 items)
    .confidence = high: two independent public copies agree on all 9 items

phq-9-instructions = Nelle ultime 2 settimane, con quale frequenza le ha dato fastidio ciascuno dei seguenti problemi?

phq9-1 = Scarso interesse o piacere nel fare le cose
phq9-2 = Sentirsi giù, triste o disperato/a
phq9-3 = Problemi ad addormentarsi o a dormire tutta la notte senza svegliarsi, o a dormire troppo
phq9-4 = Sentirsi stanco/a o avere poca energia
phq9-5 = Scarso appetito o mangiare troppo
phq9-6 = Avere una scarsa opinione di sé, o sentirsi un/una fallito/a o aver deluso se stesso/a o i propri familiari
phq9-7 = Difficoltà a concentrarsi su qualcosa, per esempio leggere il giornale o guardare la televisione
phq9-8 = Muoversi o parlare così lentamente da poter essere notato/a da altre persone. O, al contrario, essere così irrequieto/a da muoversi molto più del solito
phq9-9 = Pensare che sarebbe meglio morire o farsi del male in un modo o nell’altro
phq9-difficulty = Se ha fatto una crocetta su uno qualsiasi di questi problemi, quanto questi problemi le hanno reso difficile fare il suo lavoro, occuparsi delle sue cose a casa o avere buoni rapporti con gli altri?

phq-9-frequency-0 = Mai
phq-9-frequency-1 = Alcuni giorni
phq-9-frequency-2 = Per più della metà dei giorni
phq-9-frequency-3 = Quasi ogni giorno

phq-9-difficulty-0 = Per niente difficile
phq-9-difficulty-1 = Abbastanza difficile
phq-9-difficulty-2 = Molto difficile
phq-9-difficulty-3 = Estremamente difficile
