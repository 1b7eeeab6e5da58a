### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
# note: instruction as public lacks its closing question mark
gad-7 = GAD-7
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7; public repository copy
    .confidence = high: two copies agree

gad-7-instructions = Jak często w ciągu ostatnich 2 tygodni dokuczały Panu(i) następujące problemy

gad7-1 = Czuł(a) się Pan(i) podenerwowany(a), niespokojny(a), mocno spięty(a)
gad7-2 = Nie mógł(a) Pan(i) przestać się martwić albo zapanować nad tym
gad7-3 = Za bardzo się Pan(i) martwił(a) różnymi rzeczami
gad7-4 = Miał(a) Pan(i) trudności z relaksowaniem się
gad7-5 = Był(a) Pan(i) tak niespokojny(a), że nie mógł(a) usiedzieć na miejscu
gad7-6 = Łatwo stawał(a) się Pan(i) rozdrażniony(a) lub poirytowany(a)
gad7-7 = Obawiał(a) się Pan(i), tak jakby miało się stać coś strasznego

gad-7-frequency-0 = Wcale nie dokuczały
gad-7-frequency-1 = Kilka dni
gad-7-frequency-2 = Więcej niż połowę dni
gad-7-frequency-3 = Niemal codziennie

## Not the patient's wording: said to staff about scores
## draft: not checked by a native speaker

gad-7-total = GAD-7: suma punktów
gad-7-total-band-minimal = Minimalne
gad-7-total-band-mild = Łagodne
gad-7-total-band-moderate = Umiarkowane
gad-7-total-band-severe = Ciężkie
gad-7-total-threshold-caseness = Wynik 8 lub więcej osiąga próg „caseness” programu NHS Talking Therapies; osiągnięcie progu nie jest rozpoznaniem.
gad-7-total-threshold-screen = Wynik 10 lub więcej osiąga opublikowany próg, od którego należy dokładniej ocenić objawy lęku; osiągnięcie progu nie jest rozpoznaniem.
