### Back pain history, version 1. Changing a word here means raising the version.

# where the wording is from
back-history = Hanes poen cefn
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

bh-duration = Ers faint mae'r boen cefn hon arnoch chi?
back-history-duration-under-6-weeks = Llai na 6 wythnos
back-history-duration-6-weeks-to-3-months = 6 wythnos i 3 mis
back-history-duration-3-to-12-months = 3 i 12 mis
back-history-duration-over-12-months = Mwy na 12 mis

bh-site = Ble mae'r boen?
bh-site-hint = Gallwch ddewis mwy nag un.
back-history-site-lower-back = Gwaelod y cefn
back-history-site-upper-back = Rhan uchaf y cefn
back-history-site-neck = Gwddf
back-history-site-elsewhere = Rhywle arall hefyd

bh-leg = Ydy'r boen yn mynd i lawr coes?
back-history-leg-no = Nac ydy
back-history-leg-above-knee = Ydy, hyd at y pen-glin ar y mwyaf
back-history-leg-below-knee = Ydy, islaw'r pen-glin
back-history-leg-both-legs = Ydy, i'r ddwy goes

bh-before = Ydych chi wedi cael poen cefn o'r blaen?
back-history-before-never = Naddo, dyma'r tro cyntaf
back-history-before-once = Do, unwaith
back-history-before-several-times = Do, sawl gwaith
back-history-before-always = Nid yw erioed wedi diflannu'n llwyr

bh-surgery = Ydych chi erioed wedi cael llawdriniaeth ar eich cefn?
back-history-yes = Do
back-history-no = Naddo

bh-conditions = Oes gennych chi broblemau iechyd hirdymor eraill?
bh-conditions-hint = Gallwch ddewis mwy nag un.
back-history-conditions-heart = Y galon neu gylchrediad y gwaed
back-history-conditions-lungs = Yr ysgyfaint neu anadlu
back-history-conditions-diabetes = Diabetes
back-history-conditions-joints = Cymalau
back-history-conditions-mood = Gorbryder neu hwyliau isel
back-history-conditions-other = Rhywbeth arall
back-history-conditions-none = Nac oes

bh-leave = Yn y 12 mis diwethaf, ydych chi wedi bod yn absennol o'r gwaith oherwydd eich cefn?
back-history-leave-no-work = Doedd gen i ddim gwaith cyflogedig
back-history-leave-no = Naddo
back-history-leave-up-to-4-weeks = Do, hyd at 4 wythnos i gyd
back-history-leave-longer = Do, mwy na 4 wythnos i gyd

bh-expect = Faint yn well ydych chi'n disgwyl y bydd eich cefn ymhen 6 mis?
bh-expect-anchor-low = ddim yn well o gwbl
bh-expect-anchor-high = yn hollol well
