### Outcome of the consultation, version 1. Changing a word here means raising the version.

# where the wording is from
consultation-outcome = Outcome of the consultation
    .status = own
    .source = every word: Prombook's own

co-first = Who saw them first about this problem?
consultation-outcome-first-fcp = First contact physiotherapist
consultation-outcome-first-gp = GP
consultation-outcome-first-nurse = Nurse
consultation-outcome-first-other = Somebody else

co-wait = How long did they wait for this consultation?
co-wait-unit = days

co-outcome = What was decided?
co-outcome-hint = You can choose more than one.
consultation-outcome-outcome-advice = Advice to manage by themselves
consultation-outcome-outcome-physiotherapy = Physiotherapy
consultation-outcome-outcome-imaging = Imaging
consultation-outcome-outcome-secondary-care = Referral to hospital
consultation-outcome-outcome-gp-review = Review by the GP
consultation-outcome-outcome-medicines = Medicines
consultation-outcome-outcome-other = Something else

co-independent = Was it managed without the GP?
consultation-outcome-yes = Yes
consultation-outcome-no = No
