### First contact physiotherapy, version 1. Changing what is consented to means raising its version.

# where the wording is from
first-contact-title = First contact physiotherapy
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
first-contact-summary = People with a muscle, bone or joint problem who see a physiotherapist first: how long they waited, what was decided, and how they get on for three months.

## Asked before anybody enters

first-contact-criterion-musculoskeletal = Is it a problem of muscles, bones or joints?
first-contact-criterion-red-flag = Is there any red flag that your local procedure asks about?

## Consented to, each by itself

first-contact-consent-questionnaires = I agree to answer questionnaires about my health. I can leave out any question and stop at any time. My care does not depend on it. My answers are not watched in real time.
first-contact-consent-record-review = I agree that the team looks at my health record for visits, tests and medicines to do with this problem.
first-contact-consent-results = I would like to be told about the results.

## What they may be given

first-contact-arm-fcp = First contact physiotherapist
first-contact-arm-usual = Usual care

## Visits

first-contact-visit-consultation = Consultation
first-contact-visit-m1 = 1 month
first-contact-visit-m2 = 2 months
first-contact-visit-m3 = 3 months

## Other care that is counted

first-contact-resource-gp = GP
first-contact-resource-first-contact = First contact practitioner
first-contact-resource-physiotherapy = Physiotherapy
first-contact-resource-imaging = X-ray or scan
first-contact-resource-outpatient = Hospital specialist, as an outpatient
first-contact-resource-emergency = Emergency department, 111 or 999

## Alerts: what was seen. What to do is in the site's own procedure

first-contact-alert-red-flag = A red flag was reported. Follow your local procedure today.
first-contact-alert-worse = Pain is high, or an answer is much worse than last time. Follow your local procedure.
first-contact-alert-serious-event = A serious adverse event was noted. Follow your local procedure.

## Where they come from

first-contact-code-referral-booked_directly = They booked it themselves
first-contact-code-referral-receptionist = Receptionist
first-contact-code-referral-gp = GP
first-contact-code-referral-nurse = Nurse
first-contact-code-referral-self = They came by themselves
first-contact-code-referral-other = Somebody else

## Where in the pathway

first-contact-code-points-instead_of_gp = Instead of a GP
first-contact-code-points-after_gp = After a GP
first-contact-code-points-other = Elsewhere

## What staff learn first

first-contact-training-t1 = Collecting data
first-contact-training-t1-teaches = Who takes part, consent, the forms of each visit, and why something is missing. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
