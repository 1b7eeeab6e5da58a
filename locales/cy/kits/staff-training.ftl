### A course for staff, version 1. Changing what is consented to means raising its version.

# where the wording is from
staff-training-title = Cwrs i staff
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
staff-training-summary = Aelodau staff sy'n dilyn cwrs: beth maen nhw'n ei wybod a pha mor hyderus ydyn nhw cynt ac wedyn, ac a ydyn nhw'n ei wneud ar ôl pedwar a deuddeg mis.

## Asked before anybody enters

staff-training-criterion-works-with-patients = Ydych chi'n gweithio gyda chleifion?
staff-training-criterion-trained-before = Ydych chi wedi dilyn cwrs am hyn o'r blaen?

## Consented to, each by itself

staff-training-consent-questionnaires = Rwy'n cytuno i ateb holiaduron am y cwrs a'm gwaith. Gallaf adael unrhyw gwestiwn heb ei ateb a rhoi'r gorau iddi unrhyw bryd.
staff-training-consent-follow-up = Rwy'n cytuno i gael fy holi eto ar ôl pedwar a deuddeg mis.
staff-training-consent-results = Hoffwn gael gwybod am y canlyniadau.

## What they may be given

staff-training-arm-course = Cwrs

## Visits

staff-training-visit-pre = Cyn y cwrs
staff-training-visit-post = Ar ôl y cwrs
staff-training-visit-m4 = 4 mis
staff-training-visit-m12 = 12 mis

## Where they come from

staff-training-code-referral-manager = Rheolwr
staff-training-code-referral-professional_network = Rhwydwaith proffesiynol
staff-training-code-referral-advertisement = Hysbyseb
staff-training-code-referral-self = Daethant o'u gwirfodd eu hunain
staff-training-code-referral-other = Rhywun arall

## Where in the pathway

staff-training-code-points-before_programme = Cyn i'r rhaglen ddechrau
staff-training-code-points-during_programme = Tra bo'r rhaglen yn rhedeg
staff-training-code-points-other = Mewn lle arall

## What staff learn first

staff-training-training-t1 = Casglu data
staff-training-training-t1-teaches = Pwy sy'n cymryd rhan, cydsyniad, ffurflenni pob ymweliad, a pham mae rhywbeth ar goll. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
