### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: no second public copy found
# note: uses cedilla ţ/ş code points; normalise only for display
phq-9 = PHQ-9
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema)
    .confidence = medium: single source

phq-9-instructions = În ultimele 2 săptămâni, cât de des v-a deranjat oricare dintre următoarele probleme?

phq9-1 = Interesul sau plăcerea limitate de a face diverse lucruri
phq9-2 = Sentimentul de tristeţe, deprimare sau deznădăjduire
phq9-3 = Dificultăţi de adormire sau de continuitate a somnului ori somnul prea îndelungat
phq9-4 = Senzaţia de oboseală sau lipsă de energie
phq9-5 = Apetit redus sau alimentare excesivă
phq9-6 = Sentimente negative la adresa dvs. — sau că sunteţi un (o) ratat(ă) sau că v-aţi dezamăgit, pe dvs. sau familia dvs.
phq9-7 = Dificultăţi de concentrare asupra unor lucruri precum cititul ziarului sau uitatul la televizor
phq9-8 = Mişcarea sau vorbitul atât de lente încât alte persoane ar fi putut remarca? Sau contrariul — o stare de nelinişte sau agitaţie excesivă, care v-a făcut să vă mişcaţi mult mai mult decât de obicei
phq9-9 = Gânduri că v-ar fi mai bine mort sau gândul de a vă face vreun rău
phq9-difficulty = Dacă aţi bifat oricare din aceste probleme, cât de mult v-au îngreunat ele munca, rezolvarea treburilor de acasă sau buna înţelegere cu ceilalţi?

phq-9-frequency-0 = Deloc
phq-9-frequency-1 = Câteva zile
phq-9-frequency-2 = Peste jumătate din zile
phq-9-frequency-3 = Aproape zilnic

phq-9-difficulty-0 = Deloc
phq-9-difficulty-1 = Oarecum
phq-9-difficulty-2 = Foarte mult
phq-9-difficulty-3 = Extrem de mult
