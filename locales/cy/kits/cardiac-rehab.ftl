### Cardiac rehabilitation, version 1. Changing what is consented to means raising its version.

# where the wording is from
cardiac-rehab-title = Adsefydlu cardiaidd
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
cardiac-rehab-summary = Pobl sy'n cael cynnig adsefydlu cardiaidd drwy ap neu wyneb yn wyneb: beth a ddewison nhw a pham, pa mor aml y cymeron nhw ran, a sut maen nhw am flwyddyn.

## Asked before anybody enters

cardiac-rehab-criterion-suitable = A yw gweithiwr gofal iechyd hyfforddedig wedi asesu bod yr hyn a gynigir yn addas i'r person hwn?
cardiac-rehab-criterion-risk-assessed = A yw'r risg wedi'i hasesu fel y dywed eich gweithdrefn leol?

## Consented to, each by itself

cardiac-rehab-consent-questionnaires = Rwy'n cytuno i ateb holiaduron am fy iechyd. Gallaf adael unrhyw gwestiwn heb ei ateb a rhoi'r gorau iddi unrhyw bryd. Nid yw fy ngofal yn dibynnu ar hynny. Nid yw fy atebion yn cael eu gwylio mewn amser real.
cardiac-rehab-consent-record-review = Rwy'n cytuno bod y tîm yn edrych ar fy nghofnod iechyd am ymweliadau, profion a meddyginiaethau sy'n ymwneud â'm calon.
cardiac-rehab-consent-vendor-linkage = Rwy'n cytuno bod gwneuthurwr y dechnoleg yn rhannu sut y defnyddiais hi.
cardiac-rehab-consent-results = Hoffwn gael gwybod am y canlyniadau.

## What they may be given

cardiac-rehab-arm-app = Rhaglen gydag ap
cardiac-rehab-arm-face-to-face = Rhaglen wyneb yn wyneb
cardiac-rehab-arm-usual = Dim rhaglen

## Visits

cardiac-rehab-visit-v0 = Ymweliad cyntaf
cardiac-rehab-visit-e30 = Yn dal i gymryd rhan? (30 diwrnod)
cardiac-rehab-visit-end = Diwedd y rhaglen
cardiac-rehab-visit-v12m = 12 mis
cardiac-rehab-visit-session = Sesiwn

## Other care that is counted

cardiac-rehab-resource-gp = Meddyg teulu
cardiac-rehab-resource-cardiology = Arbenigwr y galon, fel claf allanol
cardiac-rehab-resource-emergency = Adran achosion brys, 111 neu 999
cardiac-rehab-resource-inpatient = Nosweithiau yn yr ysbyty
cardiac-rehab-resource-rehab-staff = Munudau staff adsefydlu
cardiac-rehab-resource-technology-support = Munudau o gymorth gyda'r dechnoleg

## Alerts: what was seen. What to do is in the site's own procedure

cardiac-rehab-alert-mood = Rhoddwyd yr ateb uchaf am orbryder neu iselder. Dilynwch eich gweithdrefn leol heddiw.
cardiac-rehab-alert-serious-event = Nodwyd digwyddiad andwyol difrifol. Dilynwch eich gweithdrefn leol, a rhowch wybod i'r noddwr mewn pryd.

## Where they come from

cardiac-rehab-code-referral-hospital_ward = Ward ysbyty
cardiac-rehab-code-referral-cardiology_clinic = Clinig cardioleg
cardiac-rehab-code-referral-gp = Meddyg teulu
cardiac-rehab-code-referral-self = Daethant o'u gwirfodd eu hunain
cardiac-rehab-code-referral-other = Rhywun arall

## Where in the pathway

cardiac-rehab-code-points-before_discharge = Cyn rhyddhau
cardiac-rehab-code-points-after_discharge = Ar ôl rhyddhau
cardiac-rehab-code-points-clinic = Mewn clinig
cardiac-rehab-code-points-other = Mewn lle arall

## What staff learn first

cardiac-rehab-training-t1 = Casglu data
cardiac-rehab-training-t1-teaches = Pwy sy'n cymryd rhan, cydsyniad, ffurflenni pob ymweliad, a pham mae rhywbeth ar goll. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
