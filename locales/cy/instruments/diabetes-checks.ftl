### Diabetes checks, version 1. Changing a word here means raising the version.

# where the wording is from
diabetes-checks = Gwiriadau diabetes
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

dc-hba1c = HbA1c diweddaraf
dc-hba1c-unit = mmol/mol

dc-systolic = Pwysedd gwaed diweddaraf, systolig
dc-systolic-unit = mmHg

dc-diastolic = Pwysedd gwaed diweddaraf, diastolig
dc-diastolic-unit = mmHg

dc-weight = Pwysau diweddaraf
dc-weight-unit = kg

dc-urine = Prawf wrin am albwmin (ACR) yn y 12 mis diwethaf
diabetes-checks-urine-done = Wedi'i wneud
diabetes-checks-urine-not-done = Heb ei wneud
diabetes-checks-urine-unknown = Ddim yn hysbys
