### Diabetes checks, version 1. Changing a word here means raising the version.

# where the wording is from
diabetes-checks = Diabetes checks
    .status = own
    .source = every word: Prombook's own

dc-hba1c = Latest HbA1c
dc-hba1c-unit = mmol/mol

dc-systolic = Latest blood pressure, systolic
dc-systolic-unit = mmHg

dc-diastolic = Latest blood pressure, diastolic
dc-diastolic-unit = mmHg

dc-weight = Latest weight
dc-weight-unit = kg

dc-urine = Urine test for albumin (ACR) in the last 12 months
diabetes-checks-urine-done = Done
diabetes-checks-urine-not-done = Not done
diabetes-checks-urine-unknown = Not known
