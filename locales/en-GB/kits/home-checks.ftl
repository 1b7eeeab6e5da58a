### Checks at home, version 1. Changing what is consented to means raising its version.

# where the wording is from
home-checks-title = Checks at home with NEWS2
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
home-checks-summary = People whose vital signs are measured at home again and again: the readings, who was told when a number was reached, and what came of it.

## Asked before anybody enters

home-checks-criterion-pregnant = Is the person pregnant, or have they given birth in the last weeks?
home-checks-criterion-carers-trained = Are those who measure trained for it?

## Consented to, each by itself

home-checks-consent-readings = I agree that my breathing, oxygen, blood pressure, pulse, temperature and alertness are measured at home and noted. I can say no each time. The readings are not watched in real time.
home-checks-consent-share = I agree that those who look after me are told when a reading calls for it.
home-checks-consent-results = I would like to be told about the results.

## Visits

home-checks-visit-check = Weekly check
home-checks-visit-extra = Extra check

## Other care that is counted

home-checks-resource-gp = GP
home-checks-resource-call-111 = Calls to 111
home-checks-resource-call-999 = Calls to 999
home-checks-resource-emergency = Emergency department
home-checks-resource-inpatient = Nights in hospital

## Alerts: what was seen. What to do is in the site's own procedure

home-checks-alert-news-7 = NEWS2 is 7 or more. Follow your local procedure now.
home-checks-alert-news-5 = NEWS2 is 5 or 6. Follow your local procedure.
home-checks-alert-news-single = A single parameter of NEWS2 scores 3. Follow your local procedure.
home-checks-alert-worried = Whoever visited is worried. Follow your local procedure.
home-checks-alert-serious-event = A serious adverse event was noted. Follow your local procedure.

## Where they come from

home-checks-code-referral-home_care = Home care
home-checks-code-referral-gp = GP
home-checks-code-referral-community_nursing = Community nursing
home-checks-code-referral-hospital = Hospital
home-checks-code-referral-other = Somebody else

## Where in the pathway

home-checks-code-points-own_home = Their own home
home-checks-code-points-care_home = Care home
home-checks-code-points-other = Elsewhere

## What staff learn first

home-checks-training-t1 = Collecting data
home-checks-training-t1-teaches = Measuring at home, entering what was measured, and why a check did not take place. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
home-checks-training-t3 = Escalation
home-checks-training-t3-teaches = Alerts: who is told and how soon, what is written down, and how the outcome is followed up. Follow your local procedure.
