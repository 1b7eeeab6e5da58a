### Digital technologies for low back pain (NICE HTE16), version 1. Changing what is consented to means raising its version.

# where the wording is from
lbp-hte16-title = Technolegau digidol ar gyfer poen yng ngwaelod y cefn (NICE HTE16)
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
lbp-hte16-summary = Pobl â phoen amhenodol yng ngwaelod y cefn sy'n cael cynnig technoleg ddigidol, a phobl sy'n cael y gofal arferol: pwy gafodd gynnig beth, sut maen nhw hyd at ddeuddeg mis, a pha ofal arall sydd ei angen arnynt.

## Asked before anybody enters

lbp-hte16-criterion-non-specific = Ai poen yng ngwaelod y cefn yw hon heb achos penodol hysbys neu dybiedig?
lbp-hte16-criterion-saddle = Oes diffyg teimlad, neu deimlad gwahanol, o gwmpas yr organau cenhedlu, y pen ôl neu'r cluniau mewnol?
lbp-hte16-criterion-bladder = Oes newid newydd wrth basio dŵr?
lbp-hte16-criterion-bowel = Oes newid newydd o ran rheoli'r coluddion?
lbp-hte16-criterion-red-flag = Oes unrhyw arwydd rhybudd arall y mae eich gweithdrefn leol yn holi amdano?
lbp-hte16-criterion-chronic = A yw'r boen wedi para tri mis neu fwy?

## Consented to, each by itself

lbp-hte16-consent-questionnaires = Rwy'n cytuno i ateb holiaduron am fy nghefn a'm hiechyd. Gallaf adael unrhyw gwestiwn heb ei ateb a rhoi'r gorau iddi unrhyw bryd. Nid yw fy ngofal yn dibynnu ar hynny. Nid yw fy atebion yn cael eu gwylio mewn amser real.
lbp-hte16-consent-record-review = Rwy'n cytuno bod tîm yr astudiaeth yn edrych ar fy nghofnod iechyd am ymweliadau, profion a meddyginiaethau sy'n ymwneud â'm cefn.
lbp-hte16-consent-vendor-linkage = Rwy'n cytuno bod gwneuthurwr y dechnoleg yn rhannu sut y defnyddiais hi.
lbp-hte16-consent-results = Hoffwn gael gwybod am y canlyniadau.
lbp-hte16-consent-future-contact = Rwy'n cytuno i gael fy holi'n ddiweddarach am astudiaethau eraill. Gallaf ddweud na bob tro.

## What they may be given

lbp-hte16-arm-tech = Technoleg ddigidol
lbp-hte16-arm-usual = Gofal arferol

## Visits

lbp-hte16-visit-v0 = Ymweliad cyntaf
lbp-hte16-visit-e30 = Yn dal i'w defnyddio? (30 diwrnod)
lbp-hte16-visit-v6w = 6 wythnos
lbp-hte16-visit-v3m = 3 mis
lbp-hte16-visit-v6m = 6 mis
lbp-hte16-visit-v12m = 12 mis
lbp-hte16-visit-v24m = 24 mis

## Other care that is counted

lbp-hte16-resource-gp = Meddyg teulu
lbp-hte16-resource-practice-nurse = Nyrs practis neu eraill mewn gofal sylfaenol
lbp-hte16-resource-first-contact = Ymarferydd cyswllt cyntaf
lbp-hte16-resource-nhs-physiotherapy = Ffisiotherapi'r GIG
lbp-hte16-resource-private-therapy = Ffisiotherapi, osteopatheg neu geiropracteg breifat
lbp-hte16-resource-community-msk = Clinig cyhyrysgerbydol neu boen yn y gymuned
lbp-hte16-resource-outpatient = Arbenigwr ysbyty, fel claf allanol
lbp-hte16-resource-x-ray = Pelydr-X
lbp-hte16-resource-mri-ct = Sgan MRI neu CT
lbp-hte16-resource-emergency = Adran achosion brys, 111 neu 999
lbp-hte16-resource-inpatient = Nosweithiau yn yr ysbyty
lbp-hte16-resource-spinal-injection = Pigiad i'r asgwrn cefn
lbp-hte16-resource-spinal-surgery = Llawdriniaeth ar yr asgwrn cefn
lbp-hte16-resource-talking-therapy = Therapi siarad
lbp-hte16-resource-medicines-prescribed = Dyddiau â meddyginiaethau ar bresgripsiwn ar gyfer y cefn
lbp-hte16-resource-medicines-bought = Dyddiau â meddyginiaethau a brynwyd ar gyfer y cefn
lbp-hte16-resource-technology-support = Munudau o gymorth gyda'r dechnoleg

## Alerts: what was seen. What to do is in the site's own procedure

lbp-hte16-alert-cauda-equina = Nodwyd diffyg teimlad rhwng y coesau, neu newid yn y bledren neu'r coluddion. Dilynwch eich gweithdrefn leol nawr.
lbp-hte16-alert-red-flag = Nodwyd arwydd rhybudd arall. Dilynwch eich gweithdrefn leol heddiw.
lbp-hte16-alert-mood = Rhoddwyd yr ateb uchaf am orbryder neu iselder. Dilynwch eich gweithdrefn leol heddiw.
lbp-hte16-alert-worse = Mae'r boen yn uchel, neu mae ateb yn llawer gwaeth na'r tro diwethaf. Dilynwch eich gweithdrefn leol.
lbp-hte16-alert-serious-event = Nodwyd digwyddiad andwyol difrifol. Dilynwch eich gweithdrefn leol, a rhowch wybod i'r noddwr mewn pryd.

## Where they come from

lbp-hte16-code-referral-gp = Meddyg teulu
lbp-hte16-code-referral-first_contact_practitioner = Ymarferydd cyswllt cyntaf
lbp-hte16-code-referral-community_msk = Gwasanaeth cyhyrysgerbydol cymunedol
lbp-hte16-code-referral-physiotherapy = Ffisiotherapi
lbp-hte16-code-referral-secondary_care = Ysbyty
lbp-hte16-code-referral-ed_or_urgent_care = Adran achosion brys neu ofal brys
lbp-hte16-code-referral-occupational_health = Iechyd galwedigaethol
lbp-hte16-code-referral-waiting_list_review = Adolygu rhestr aros
lbp-hte16-code-referral-self = Daethant o'u gwirfodd eu hunain
lbp-hte16-code-referral-other = Rhywun arall

## Where in the pathway

lbp-hte16-code-points-before_gp = Cyn gweld meddyg teulu
lbp-hte16-code-points-gp_consultation = Mewn ymgynghoriad â meddyg teulu
lbp-hte16-code-points-fcp_consultation = Mewn ymgynghoriad cyswllt cyntaf
lbp-hte16-code-points-msk_triage = Adeg brysbennu cyhyrysgerbydol
lbp-hte16-code-points-on_waiting_list = Ar restr aros
lbp-hte16-code-points-during_physiotherapy = Yn ystod ffisiotherapi
lbp-hte16-code-points-after_discharge = Ar ôl rhyddhau
lbp-hte16-code-points-other = Mewn lle arall

## What staff learn first

lbp-hte16-training-t1 = Casglu data
lbp-hte16-training-t1-teaches = Sgrinio, cydsyniad, cynigion, ffurflenni pob ymweliad, a pham mae rhywbeth ar goll. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
lbp-hte16-training-t3 = Uwchgyfeirio
lbp-hte16-training-t3-teaches = Rhybuddion: pwy sy'n cael gwybod a pha mor fuan, beth sy'n cael ei ysgrifennu, a sut mae'r canlyniad yn cael ei ddilyn. Dilynwch eich gweithdrefn leol.
