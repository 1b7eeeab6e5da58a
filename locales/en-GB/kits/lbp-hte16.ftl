### Digital technologies for low back pain (NICE HTE16), version 1. Changing what is consented to means raising its version.

# where the wording is from
lbp-hte16-title = Digital technologies for low back pain (NICE HTE16)
    .status = own
    .source = every word: Prombook's own; what the questions are after is in the sources of the kit
lbp-hte16-summary = People with non-specific low back pain who are offered a digital technology, and people who get the usual care: who was offered what, how they get on until twelve months, and what other care they need.

## Asked before anybody enters

lbp-hte16-criterion-non-specific = Is this low back pain without a specific cause that is known or suspected?
lbp-hte16-criterion-saddle = Is there numbness, or a changed feeling, around the genitals, the back passage or the inner thighs?
lbp-hte16-criterion-bladder = Is there a new change in passing urine?
lbp-hte16-criterion-bowel = Is there a new change in controlling the bowels?
lbp-hte16-criterion-red-flag = Is there any other red flag that your local procedure asks about?
lbp-hte16-criterion-chronic = Has the pain lasted three months or longer?

## Consented to, each by itself

lbp-hte16-consent-questionnaires = I agree to answer questionnaires about my back and my health. I can leave out any question and stop at any time. My care does not depend on it. My answers are not watched in real time.
lbp-hte16-consent-record-review = I agree that the study team looks at my health record for visits, tests and medicines to do with my back.
lbp-hte16-consent-vendor-linkage = I agree that the maker of the technology passes on how I used it.
lbp-hte16-consent-results = I would like to be told about the results.
lbp-hte16-consent-future-contact = I agree to be asked later about other studies. I can say no each time.

## What they may be given

lbp-hte16-arm-tech = Digital technology
lbp-hte16-arm-usual = Usual care

## Visits

lbp-hte16-visit-v0 = First visit
lbp-hte16-visit-e30 = Still using it? (30 days)
lbp-hte16-visit-v6w = 6 weeks
lbp-hte16-visit-v3m = 3 months
lbp-hte16-visit-v6m = 6 months
lbp-hte16-visit-v12m = 12 months
lbp-hte16-visit-v24m = 24 months

## Other care that is counted

lbp-hte16-resource-gp = GP
lbp-hte16-resource-practice-nurse = Practice nurse or others in primary care
lbp-hte16-resource-first-contact = First contact practitioner
lbp-hte16-resource-nhs-physiotherapy = NHS physiotherapy
lbp-hte16-resource-private-therapy = Private physiotherapy, osteopathy or chiropractic
lbp-hte16-resource-community-msk = Community musculoskeletal or pain clinic
lbp-hte16-resource-outpatient = Hospital specialist, as an outpatient
lbp-hte16-resource-x-ray = X-ray
lbp-hte16-resource-mri-ct = MRI or CT scan
lbp-hte16-resource-emergency = Emergency department, 111 or 999
lbp-hte16-resource-inpatient = Nights in hospital
lbp-hte16-resource-spinal-injection = Spinal injection
lbp-hte16-resource-spinal-surgery = Spinal surgery
lbp-hte16-resource-talking-therapy = Talking therapy
lbp-hte16-resource-medicines-prescribed = Days with prescribed medicines for the back
lbp-hte16-resource-medicines-bought = Days with bought medicines for the back
lbp-hte16-resource-technology-support = Minutes of help with the technology

## Alerts: what was seen. What to do is in the site's own procedure

lbp-hte16-alert-cauda-equina = Numbness between the legs, or a change of bladder or bowels, was reported. Follow your local procedure now.
lbp-hte16-alert-red-flag = Another red flag was reported. Follow your local procedure today.
lbp-hte16-alert-mood = The highest answer about anxiety or depression was given. Follow your local procedure today.
lbp-hte16-alert-worse = Pain is high, or an answer is much worse than last time. Follow your local procedure.
lbp-hte16-alert-serious-event = A serious adverse event was noted. Follow your local procedure, and tell the sponsor in time.

## Where they come from

lbp-hte16-code-referral-gp = GP
lbp-hte16-code-referral-first_contact_practitioner = First contact practitioner
lbp-hte16-code-referral-community_msk = Community musculoskeletal service
lbp-hte16-code-referral-physiotherapy = Physiotherapy
lbp-hte16-code-referral-secondary_care = Hospital
lbp-hte16-code-referral-ed_or_urgent_care = Emergency department or urgent care
lbp-hte16-code-referral-occupational_health = Occupational health
lbp-hte16-code-referral-waiting_list_review = Review of a waiting list
lbp-hte16-code-referral-self = They came by themselves
lbp-hte16-code-referral-other = Somebody else

## Where in the pathway

lbp-hte16-code-points-before_gp = Before seeing a GP
lbp-hte16-code-points-gp_consultation = In a GP consultation
lbp-hte16-code-points-fcp_consultation = In a first contact consultation
lbp-hte16-code-points-msk_triage = At musculoskeletal triage
lbp-hte16-code-points-on_waiting_list = On a waiting list
lbp-hte16-code-points-during_physiotherapy = During physiotherapy
lbp-hte16-code-points-after_discharge = After discharge
lbp-hte16-code-points-other = Elsewhere

## What staff learn first

lbp-hte16-training-t1 = Collecting data
lbp-hte16-training-t1-teaches = Screening, consent, offers, the forms of each visit, and why something is missing. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.
lbp-hte16-training-t3 = Escalation
lbp-hte16-training-t3-teaches = Alerts: who is told and how soon, what is written down, and how the outcome is followed up. Follow your local procedure.
