### A course for staff, version 1. Changing what is consented to means raising its version.

# where the wording is from
staff-training-title = Course for staff
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
staff-training-summary = Members of staff who take a course: what they know and how confident they are before and after, and whether they do it after four and twelve months.

## Asked before anybody enters

staff-training-criterion-works-with-patients = Do you work with patients?
staff-training-criterion-trained-before = Have you taken a course about this before?

## Consented to, each by itself

staff-training-consent-questionnaires = I agree to answer questionnaires about the course and my work. I can leave out any question and stop at any time.
staff-training-consent-follow-up = I agree to be asked again after four and twelve months.
staff-training-consent-results = I would like to be told about the results.

## What they may be given

staff-training-arm-course = Course

## Visits

staff-training-visit-pre = Before the course
staff-training-visit-post = After the course
staff-training-visit-m4 = 4 months
staff-training-visit-m12 = 12 months

## Where they come from

staff-training-code-referral-manager = Manager
staff-training-code-referral-professional_network = Professional network
staff-training-code-referral-advertisement = Advertisement
staff-training-code-referral-self = They came by themselves
staff-training-code-referral-other = Somebody else

## Where in the pathway

staff-training-code-points-before_programme = Before the programme begins
staff-training-code-points-during_programme = While the programme runs
staff-training-code-points-other = Elsewhere

## What staff learn first

staff-training-training-t1 = Collecting data
staff-training-training-t1-teaches = Who takes part, consent, the forms of each visit, and why something is missing. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
