### A group programme, version 1. Changing what is consented to means raising its version.

# where the wording is from
group-programme-title = Rhaglen grŵp â deuddeg sesiwn
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
group-programme-summary = Pobl â phoen sy'n dod i ddeuddeg sesiwn dan oruchwyliaeth mewn grŵp: pwy ddaeth pa mor aml, a sut oedden nhw cynt ac wedyn.

## Asked before anybody enters

group-programme-criterion-suitable = A yw rhywun sydd wedi'i hyfforddi wedi dweud bod y grŵp yn addas i'r person hwn?
group-programme-criterion-red-flag = Oes unrhyw arwydd rhybudd y mae eich gweithdrefn leol yn holi amdano?

## Consented to, each by itself

group-programme-consent-sessions = Rwy'n cytuno i gymryd rhan yn y sesiynau, a bod y dyddiau y deuthum yn cael eu nodi.
group-programme-consent-questionnaires = Rwy'n cytuno i ateb holiaduron cyn ac ar ôl. Gallaf adael unrhyw gwestiwn heb ei ateb a rhoi'r gorau iddi unrhyw bryd. Nid yw fy atebion yn cael eu gwylio mewn amser real.
group-programme-consent-results = Hoffwn gael gwybod am y canlyniadau.

## What they may be given

group-programme-arm-group = Rhaglen grŵp
group-programme-arm-usual = Gofal arferol

## Visits

group-programme-visit-pre = Cyn y sesiwn gyntaf
group-programme-visit-session = Sesiwn
group-programme-visit-post = Ar ôl y sesiwn olaf

## Alerts: what was seen. What to do is in the site's own procedure

group-programme-alert-red-flag = Nodwyd arwydd rhybudd. Dilynwch eich gweithdrefn leol heddiw.
group-programme-alert-worse = Mae'r boen yn llawer gwaeth na'r tro diwethaf. Dilynwch eich gweithdrefn leol.
group-programme-alert-serious-event = Nodwyd digwyddiad andwyol difrifol. Dilynwch eich gweithdrefn leol.

## Where they come from

group-programme-code-referral-gp = Meddyg teulu
group-programme-code-referral-first_contact_practitioner = Ymarferydd cyswllt cyntaf
group-programme-code-referral-physiotherapy = Ffisiotherapi
group-programme-code-referral-leisure_centre = Canolfan hamdden
group-programme-code-referral-self = Daethant o'u gwirfodd eu hunain
group-programme-code-referral-other = Rhywun arall

## Where in the pathway

group-programme-code-points-primary_care = Gofal sylfaenol
group-programme-code-points-community_msk = Gwasanaeth cyhyrysgerbydol cymunedol
group-programme-code-points-leisure_centre = Canolfan hamdden
group-programme-code-points-other = Mewn lle arall

## What staff learn first

group-programme-training-t1 = Casglu data
group-programme-training-t1-teaches = Cydsyniad, y gofrestr sesiynau, a'r ffurflenni cyn ac ar ôl y cwrs. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
