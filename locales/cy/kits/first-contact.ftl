### First contact physiotherapy, version 1. Changing what is consented to means raising its version.

# where the wording is from
first-contact-title = Ffisiotherapi cyswllt cyntaf
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
first-contact-summary = Pobl â phroblem cyhyrau, esgyrn neu gymalau sy'n gweld ffisiotherapydd yn gyntaf: am faint y buon nhw'n aros, beth a benderfynwyd, a sut maen nhw am dri mis.

## Asked before anybody enters

first-contact-criterion-musculoskeletal = Ai problem cyhyrau, esgyrn neu gymalau ydyw?
first-contact-criterion-red-flag = Oes unrhyw arwydd rhybudd y mae eich gweithdrefn leol yn holi amdano?

## Consented to, each by itself

first-contact-consent-questionnaires = Rwy'n cytuno i ateb holiaduron am fy iechyd. Gallaf adael unrhyw gwestiwn heb ei ateb a rhoi'r gorau iddi unrhyw bryd. Nid yw fy ngofal yn dibynnu ar hynny. Nid yw fy atebion yn cael eu gwylio mewn amser real.
first-contact-consent-record-review = Rwy'n cytuno bod y tîm yn edrych ar fy nghofnod iechyd am ymweliadau, profion a meddyginiaethau sy'n ymwneud â'r broblem hon.
first-contact-consent-results = Hoffwn gael gwybod am y canlyniadau.

## What they may be given

first-contact-arm-fcp = Ffisiotherapydd cyswllt cyntaf
first-contact-arm-usual = Gofal arferol

## Visits

first-contact-visit-consultation = Ymgynghoriad
first-contact-visit-m1 = 1 mis
first-contact-visit-m2 = 2 fis
first-contact-visit-m3 = 3 mis

## Other care that is counted

first-contact-resource-gp = Meddyg teulu
first-contact-resource-first-contact = Ymarferydd cyswllt cyntaf
first-contact-resource-physiotherapy = Ffisiotherapi
first-contact-resource-imaging = Pelydr-X neu sgan
first-contact-resource-outpatient = Arbenigwr ysbyty, fel claf allanol
first-contact-resource-emergency = Adran achosion brys, 111 neu 999

## Alerts: what was seen. What to do is in the site's own procedure

first-contact-alert-red-flag = Nodwyd arwydd rhybudd. Dilynwch eich gweithdrefn leol heddiw.
first-contact-alert-worse = Mae'r boen yn uchel, neu mae ateb yn llawer gwaeth na'r tro diwethaf. Dilynwch eich gweithdrefn leol.
first-contact-alert-serious-event = Nodwyd digwyddiad andwyol difrifol. Dilynwch eich gweithdrefn leol.

## Where they come from

first-contact-code-referral-booked_directly = Nhw eu hunain a'i trefnodd
first-contact-code-referral-receptionist = Derbynnydd
first-contact-code-referral-gp = Meddyg teulu
first-contact-code-referral-nurse = Nyrs
first-contact-code-referral-self = Daethant o'u gwirfodd eu hunain
first-contact-code-referral-other = Rhywun arall

## Where in the pathway

first-contact-code-points-instead_of_gp = Yn lle meddyg teulu
first-contact-code-points-after_gp = Ar ôl meddyg teulu
first-contact-code-points-other = Mewn lle arall

## What staff learn first

first-contact-training-t1 = Casglu data
first-contact-training-t1-teaches = Pwy sy'n cymryd rhan, cydsyniad, ffurflenni pob ymweliad, a pham mae rhywbeth ar goll. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
