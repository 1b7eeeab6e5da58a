### Diabetes checks, version 1. Changing a word here means raising the version.

# where the wording is from
diabetes-checks = Badania kontrolne w cukrzycy
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

dc-hba1c = Ostatni wynik HbA1c
dc-hba1c-unit = mmol/mol

dc-systolic = Ostatnie ciśnienie krwi, skurczowe
dc-systolic-unit = mmHg

dc-diastolic = Ostatnie ciśnienie krwi, rozkurczowe
dc-diastolic-unit = mmHg

dc-weight = Ostatnia masa ciała
dc-weight-unit = kg

dc-urine = Badanie albuminy w moczu (ACR) w ciągu ostatnich 12 miesięcy
diabetes-checks-urine-done = Wykonano
diabetes-checks-urine-not-done = Nie wykonano
diabetes-checks-urine-unknown = Nie wiadomo
