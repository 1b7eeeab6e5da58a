### A digital prescription, version 1. Changing what is consented to means raising its version.

# where the wording is from
digital-prescription-title = Presgripsiwn digidol (anhunedd, diabetes)
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
digital-prescription-summary = Pobl sy'n cael presgripsiwn am dechnoleg ddigidol ar gyfer anhunedd neu ddiabetes ochr yn ochr â'u gofal arferol: pwy a'i rhoddodd a sut, a ddechreuon nhw, a beth ddaeth ohono.

## Asked before anybody enters

digital-prescription-criterion-condition = A yw'n cael ei bresgripsiynu ar gyfer anhunedd neu ddiabetes?
digital-prescription-criterion-insomnia = Ai ar gyfer anhunedd y mae?
digital-prescription-criterion-diabetes = Ai ar gyfer diabetes y mae?

## Consented to, each by itself

digital-prescription-consent-questionnaires = Rwy'n cytuno i ateb holiaduron am fy iechyd. Gallaf adael unrhyw gwestiwn heb ei ateb a rhoi'r gorau iddi unrhyw bryd. Nid yw fy ngofal yn dibynnu ar hynny. Nid yw fy atebion yn cael eu gwylio mewn amser real.
digital-prescription-consent-record-review = Rwy'n cytuno bod y tîm yn edrych ar fy nghofnod iechyd am ymweliadau, profion a meddyginiaethau sy'n ymwneud â'r cyflwr hwn.
digital-prescription-consent-vendor-linkage = Rwy'n cytuno bod gwneuthurwr y dechnoleg yn rhannu sut y defnyddiais hi.
digital-prescription-consent-results = Hoffwn gael gwybod am y canlyniadau.

## What they may be given

digital-prescription-arm-insomnia = Technoleg ar gyfer anhunedd
digital-prescription-arm-diabetes = Technoleg ar gyfer diabetes
digital-prescription-arm-usual = Gofal arferol yn unig

## Visits

digital-prescription-visit-v0 = Presgripsiwn
digital-prescription-visit-e30 = Yn dal i'w defnyddio? (30 diwrnod)
digital-prescription-visit-v3m = 3 mis
digital-prescription-visit-v6m = 6 mis

## Other care that is counted

digital-prescription-resource-gp = Meddyg teulu
digital-prescription-resource-practice-nurse = Nyrs practis neu eraill mewn gofal sylfaenol
digital-prescription-resource-medicines-sleep = Dyddiau â meddyginiaethau cysgu
digital-prescription-resource-emergency = Adran achosion brys, 111 neu 999
digital-prescription-resource-technology-support = Munudau o gymorth gyda'r dechnoleg

## Alerts: what was seen. What to do is in the site's own procedure

digital-prescription-alert-serious-event = Nodwyd digwyddiad andwyol difrifol. Dilynwch eich gweithdrefn leol.

## Where they come from

digital-prescription-code-referral-gp = Meddyg teulu
digital-prescription-code-referral-nurse = Nyrs
digital-prescription-code-referral-pharmacist = Fferyllydd
digital-prescription-code-referral-social_prescriber = Presgripsiynydd cymdeithasol
digital-prescription-code-referral-self = Daethant o'u gwirfodd eu hunain
digital-prescription-code-referral-other = Rhywun arall

## Where in the pathway

digital-prescription-code-points-consultation = Mewn ymgynghoriad
digital-prescription-code-points-annual_review = Yn yr adolygiad blynyddol
digital-prescription-code-points-telephone = Dros y ffôn
digital-prescription-code-points-other = Mewn lle arall

## What staff learn first

digital-prescription-training-t1 = Casglu data
digital-prescription-training-t1-teaches = Pwy sy'n cymryd rhan, cydsyniad, ffurflenni pob ymweliad, a pham mae rhywbeth ar goll. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
