### A digital prescription, version 1. Changing what is consented to means raising its version.

# where the wording is from
digital-prescription-title = Digital prescription (insomnia, diabetes)
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
digital-prescription-summary = People who are prescribed a digital technology for insomnia or diabetes besides their usual care: who prescribed it and how, whether they started, and what came of it.

## Asked before anybody enters

digital-prescription-criterion-condition = Is it prescribed for insomnia or for diabetes?
digital-prescription-criterion-insomnia = Is it for insomnia?
digital-prescription-criterion-diabetes = Is it for diabetes?

## Consented to, each by itself

digital-prescription-consent-questionnaires = I agree to answer questionnaires about my health. I can leave out any question and stop at any time. My care does not depend on it. My answers are not watched in real time.
digital-prescription-consent-record-review = I agree that the team looks at my health record for visits, tests and medicines to do with this condition.
digital-prescription-consent-vendor-linkage = I agree that the maker of the technology passes on how I used it.
digital-prescription-consent-results = I would like to be told about the results.

## What they may be given

digital-prescription-arm-insomnia = Technology for insomnia
digital-prescription-arm-diabetes = Technology for diabetes
digital-prescription-arm-usual = Usual care alone

## Visits

digital-prescription-visit-v0 = Prescription
digital-prescription-visit-e30 = Still using it? (30 days)
digital-prescription-visit-v3m = 3 months
digital-prescription-visit-v6m = 6 months

## Other care that is counted

digital-prescription-resource-gp = GP
digital-prescription-resource-practice-nurse = Practice nurse or others in primary care
digital-prescription-resource-medicines-sleep = Days with medicines for sleep
digital-prescription-resource-emergency = Emergency department, 111 or 999
digital-prescription-resource-technology-support = Minutes of help with the technology

## Alerts: what was seen. What to do is in the site's own procedure

digital-prescription-alert-serious-event = A serious adverse event was noted. Follow your local procedure.

## Where they come from

digital-prescription-code-referral-gp = GP
digital-prescription-code-referral-nurse = Nurse
digital-prescription-code-referral-pharmacist = Pharmacist
digital-prescription-code-referral-social_prescriber = Social prescriber
digital-prescription-code-referral-self = They came by themselves
digital-prescription-code-referral-other = Somebody else

## Where in the pathway

digital-prescription-code-points-consultation = In a consultation
digital-prescription-code-points-annual_review = At the yearly review
digital-prescription-code-points-telephone = By telephone
digital-prescription-code-points-other = Elsewhere

## What staff learn first

digital-prescription-training-t1 = Collecting data
digital-prescription-training-t1-teaches = Who takes part, consent, the forms of each visit, and why something is missing. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
