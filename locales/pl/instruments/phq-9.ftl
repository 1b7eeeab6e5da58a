### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: A public file that claims the official PDF (public repository copies) has altered items 8, 9 and option 0: rejected.
# note: difficulty item: ReproSchema only
phq-9 = PHQ-9
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema); 3 public repository copies; public repository copy (slider app; partial)
    .confidence = high: ReproSchema and four other public copies agree

phq-9-instructions = Jak często w ciągu ostatnich 2 tygodni dokuczały Panu/Pani następujące problemy?

phq9-1 = Niewielkie zainteresowanie lub odczuwanie przyjemności z wykonywania czynności
phq9-2 = Uczucie smutku, przygnębienia lub beznadziejności
phq9-3 = Kłopoty z zaśnięciem lub przerywany sen, albo zbyt długi sen
phq9-4 = Uczucie zmęczenia lub brak energii
phq9-5 = Brak apetytu lub przejadanie się
phq9-6 = Poczucie niezadowolenia z siebie — lub uczucie, że jest się do niczego, albo że zawiódł/zawiodła Pan/Pani siebie lub rodzinę
phq9-7 = Problemy ze skupieniem się na przykład przy czytaniu gazety lub oglądaniu telewizji
phq9-8 = Poruszanie się lub mówienie tak wolno, że inni mogliby to zauważyć? Albo wręcz przeciwnie — niemożność usiedzenia w miejscu lub podenerwowanie powodujące ruchliwość znacznie większą niż zwykle
phq9-9 = Myśli, że lepiej byłoby umrzeć, albo chęć zrobienia sobie jakiejś krzywdy
phq9-difficulty = Jeżeli zaznaczył/-a Pan/Pani którekolwiek z problemów, jak bardzo utrudniły one Panu/Pani wykonywanie pracy, zajmowanie się domem lub relacje z innymi ludźmi?

phq-9-frequency-0 = Wcale nie dokuczały
phq-9-frequency-1 = Kilka dni
phq-9-frequency-2 = Więcej niż połowę dni
phq-9-frequency-3 = Niemal codziennie

phq-9-difficulty-0 = W ogóle nie utrudniły
phq-9-difficulty-1 = Trochę utrudniły
phq-9-difficulty-2 = Bardzo utrudniły
phq-9-difficulty-3 = Niezmiernie utrudniły

## Not the patient's wording: said to staff about scores
## draft: not checked by a native speaker

phq-9-total = PHQ-9: suma punktów
phq-9-total-band-minimal = Brak lub minimalne
phq-9-total-band-mild = Łagodne
phq-9-total-band-moderate = Umiarkowane
phq-9-total-band-moderately-severe = Umiarkowanie ciężkie
phq-9-total-band-severe = Ciężkie
phq-9-total-threshold-screen = Wynik 10 lub więcej osiąga opublikowany próg, od którego należy dokładniej ocenić objawy depresji; osiągnięcie progu nie jest rozpoznaniem.
