### Diabetes checks, version 1. Changing a word here means raising the version.

# where the wording is from
diabetes-checks = ذیابیطس کی جانچ
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

dc-hba1c = تازہ ترین HbA1c
dc-hba1c-unit = mmol/mol

dc-systolic = تازہ ترین بلڈ پریشر، اوپر والا
dc-systolic-unit = mmHg

dc-diastolic = تازہ ترین بلڈ پریشر، نیچے والا
dc-diastolic-unit = mmHg

dc-weight = تازہ ترین وزن
dc-weight-unit = kg

dc-urine = پچھلے 12 ماہ میں پیشاب میں البومن (ACR) کا ٹیسٹ
diabetes-checks-urine-done = ہو گیا
diabetes-checks-urine-not-done = نہیں ہوا
diabetes-checks-urine-unknown = معلوم نہیں
