### A group programme, version 1. Changing what is consented to means raising its version.

# where the wording is from
group-programme-title = Group programme with twelve sessions
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
group-programme-summary = People with pain who come to twelve supervised sessions in a group: who came how often, and how they were before and after.

## Asked before anybody enters

group-programme-criterion-suitable = Has somebody trained for it said that the group is suitable for this person?
group-programme-criterion-red-flag = Is there any red flag that your local procedure asks about?

## Consented to, each by itself

group-programme-consent-sessions = I agree to take part in the sessions, and that it is noted when I came.
group-programme-consent-questionnaires = I agree to answer questionnaires before and after. I can leave out any question and stop at any time. My answers are not watched in real time.
group-programme-consent-results = I would like to be told about the results.

## What they may be given

group-programme-arm-group = Group programme
group-programme-arm-usual = Usual care

## Visits

group-programme-visit-pre = Before the first session
group-programme-visit-session = Session
group-programme-visit-post = After the last session

## Alerts: what was seen. What to do is in the site's own procedure

group-programme-alert-red-flag = A red flag was reported. Follow your local procedure today.
group-programme-alert-worse = Pain is much worse than last time. Follow your local procedure.
group-programme-alert-serious-event = A serious adverse event was noted. Follow your local procedure.

## Where they come from

group-programme-code-referral-gp = GP
group-programme-code-referral-first_contact_practitioner = First contact practitioner
group-programme-code-referral-physiotherapy = Physiotherapy
group-programme-code-referral-leisure_centre = Leisure centre
group-programme-code-referral-self = They came by themselves
group-programme-code-referral-other = Somebody else

## Where in the pathway

group-programme-code-points-primary_care = Primary care
group-programme-code-points-community_msk = Community musculoskeletal service
group-programme-code-points-leisure_centre = Leisure centre
group-programme-code-points-other = Elsewhere

## What staff learn first

group-programme-training-t1 = Collecting data
group-programme-training-t1-teaches = Consent, the register of sessions, and the forms before and after the course. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
