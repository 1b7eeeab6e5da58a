### Confidence after a course, version 1. Changing a word here means raising the version.

# where the wording is from
confidence = Pewność siebie po kursie
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

confidence-instructions = Proszę pomyśleć o tym, czego dotyczy kurs. Nie ma dobrych ani złych odpowiedzi.

cf-explain = Na ile jest Pan/Pani pewien/pewna, że potrafi to wyjaśnić osobom, z którymi pracuje?
cf-explain-anchor-low = wcale niepewny/niepewna
cf-explain-anchor-high = całkowicie pewien/pewna

cf-use = Na ile jest Pan/Pani pewien/pewna, że potrafi to stosować w codziennej pracy?
cf-use-anchor-low = wcale niepewny/niepewna
cf-use-anchor-high = całkowicie pewien/pewna

cf-questions = Na ile jest Pan/Pani pewien/pewna, że potrafi odpowiadać na pytania na ten temat?
cf-questions-anchor-low = wcale niepewny/niepewna
cf-questions-anchor-high = całkowicie pewien/pewna

cf-intend = Na ile prawdopodobne jest, że będzie to Pan/Pani stosować w ciągu najbliższych czterech miesięcy?
cf-intend-anchor-low = wcale nieprawdopodobne
cf-intend-anchor-high = na pewno

## Not the participant's wording: said to staff about scores

confidence-mean = Średnia pewność siebie
