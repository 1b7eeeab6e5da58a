### Checks at home, version 1. Changing what is consented to means raising its version.

# where the wording is from
home-checks-title = Gwiriadau gartref gyda NEWS2
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
home-checks-summary = Pobl y mesurir eu harwyddion hanfodol gartref dro ar ôl tro: y darlleniadau, pwy gafodd wybod pan gyrhaeddwyd rhif, a beth ddaeth ohono.

## Asked before anybody enters

home-checks-criterion-pregnant = A yw'r person yn feichiog, neu wedi rhoi genedigaeth yn yr wythnosau diwethaf?
home-checks-criterion-carers-trained = A yw'r rhai sy'n mesur wedi'u hyfforddi i wneud hynny?

## Consented to, each by itself

home-checks-consent-readings = Rwy'n cytuno bod fy anadlu, ocsigen, pwysedd gwaed, curiad y galon, tymheredd ac effrogarwch yn cael eu mesur gartref a'u nodi. Gallaf ddweud na bob tro. Nid yw'r darlleniadau'n cael eu gwylio mewn amser real.
home-checks-consent-share = Rwy'n cytuno bod y rhai sy'n gofalu amdanaf yn cael gwybod pan fo darlleniad yn galw am hynny.
home-checks-consent-results = Hoffwn gael gwybod am y canlyniadau.

## Visits

home-checks-visit-check = Gwiriad wythnosol
home-checks-visit-extra = Gwiriad ychwanegol

## Other care that is counted

home-checks-resource-gp = Meddyg teulu
home-checks-resource-call-111 = Galwadau i 111
home-checks-resource-call-999 = Galwadau i 999
home-checks-resource-emergency = Adran achosion brys
home-checks-resource-inpatient = Nosweithiau yn yr ysbyty

## Alerts: what was seen. What to do is in the site's own procedure

home-checks-alert-news-7 = Mae NEWS2 yn 7 neu fwy. Dilynwch eich gweithdrefn leol nawr.
home-checks-alert-news-5 = Mae NEWS2 yn 5 neu 6. Dilynwch eich gweithdrefn leol.
home-checks-alert-worried = Mae'r sawl a ymwelodd yn poeni. Dilynwch eich gweithdrefn leol.
home-checks-alert-serious-event = Nodwyd digwyddiad andwyol difrifol. Dilynwch eich gweithdrefn leol.

## Where they come from

home-checks-code-referral-home_care = Gofal cartref
home-checks-code-referral-gp = Meddyg teulu
home-checks-code-referral-community_nursing = Nyrsio cymunedol
home-checks-code-referral-hospital = Ysbyty
home-checks-code-referral-other = Rhywun arall

## Where in the pathway

home-checks-code-points-own_home = Eu cartref eu hunain
home-checks-code-points-care_home = Cartref gofal
home-checks-code-points-other = Mewn lle arall

## What staff learn first

home-checks-training-t1 = Casglu data
home-checks-training-t1-teaches = Mesur gartref, cofnodi'r hyn a fesurwyd, a pham na chynhaliwyd gwiriad. Yr hyn nad yw'r rhaglen hon yn ei wneud: does neb yn gwylio atebion mewn amser real, ac nid oes dim yma yn ddiagnosis.
home-checks-training-t3 = Uwchgyfeirio
home-checks-training-t3-teaches = Rhybuddion: pwy sy'n cael gwybod a pha mor fuan, beth sy'n cael ei ysgrifennu, a sut mae'r canlyniad yn cael ei ddilyn. Dilynwch eich gweithdrefn leol.
home-checks-alert-news-single = Mae un paramedr unigol yn NEWS2 yn sgorio 3. Dilynwch eich gweithdrefn leol.
