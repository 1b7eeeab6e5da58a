### Cardiac rehabilitation, version 1. Changing what is consented to means raising its version.

# where the wording is from
cardiac-rehab-title = Cardiac rehabilitation
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
cardiac-rehab-summary = People who are offered cardiac rehabilitation by an app or face to face: what they chose and why, how often they took part, and how they get on for a year.

## Asked before anybody enters

cardiac-rehab-criterion-suitable = Has a trained healthcare professional assessed that what is offered is suitable for this person?
cardiac-rehab-criterion-risk-assessed = Has the risk been assessed as your local procedure says?

## Consented to, each by itself

cardiac-rehab-consent-questionnaires = I agree to answer questionnaires about my health. I can leave out any question and stop at any time. My care does not depend on it. My answers are not watched in real time.
cardiac-rehab-consent-record-review = I agree that the team looks at my health record for visits, tests and medicines to do with my heart.
cardiac-rehab-consent-vendor-linkage = I agree that the maker of the technology passes on how I used it.
cardiac-rehab-consent-results = I would like to be told about the results.

## What they may be given

cardiac-rehab-arm-app = Programme with an app
cardiac-rehab-arm-face-to-face = Programme face to face
cardiac-rehab-arm-usual = No programme

## Visits

cardiac-rehab-visit-v0 = First visit
cardiac-rehab-visit-e30 = Still taking part? (30 days)
cardiac-rehab-visit-end = End of the programme
cardiac-rehab-visit-v12m = 12 months
cardiac-rehab-visit-session = Session

## Other care that is counted

cardiac-rehab-resource-gp = GP
cardiac-rehab-resource-cardiology = Heart specialist, as an outpatient
cardiac-rehab-resource-emergency = Emergency department, 111 or 999
cardiac-rehab-resource-inpatient = Nights in hospital
cardiac-rehab-resource-rehab-staff = Minutes of rehabilitation staff
cardiac-rehab-resource-technology-support = Minutes of help with the technology

## Alerts: what was seen. What to do is in the site's own procedure

cardiac-rehab-alert-mood = The highest answer about anxiety or depression was given. Follow your local procedure today.
cardiac-rehab-alert-serious-event = A serious adverse event was noted. Follow your local procedure, and tell the sponsor in time.

## Where they come from

cardiac-rehab-code-referral-hospital_ward = Hospital ward
cardiac-rehab-code-referral-cardiology_clinic = Cardiology clinic
cardiac-rehab-code-referral-gp = GP
cardiac-rehab-code-referral-self = They came by themselves
cardiac-rehab-code-referral-other = Somebody else

## Where in the pathway

cardiac-rehab-code-points-before_discharge = Before discharge
cardiac-rehab-code-points-after_discharge = After discharge
cardiac-rehab-code-points-clinic = In a clinic
cardiac-rehab-code-points-other = Elsewhere

## What staff learn first

cardiac-rehab-training-t1 = Collecting data
cardiac-rehab-training-t1-teaches = Who takes part, consent, the forms of each visit, and why something is missing. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
