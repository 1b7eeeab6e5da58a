### Digital access, version 1. Changing a word here means raising the version.

# where the wording is from
digital-access = Mynediad digidol
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

da-device = Oes gennych chi ffôn clyfar, llechen neu gyfrifiadur y gallwch ei ddefnyddio?
digital-access-device-own = Oes, fy un fy hun
digital-access-device-shared = Oes, wedi'i rannu ag eraill
digital-access-device-none = Nac oes

da-internet = Allwch chi ddefnyddio'r rhyngrwyd?
digital-access-internet-home = Gallaf, gartref
digital-access-internet-elsewhere = Dim ond mewn mannau eraill
digital-access-internet-none = Na allaf

da-data = Allwch chi ei defnyddio heb boeni am y gost?
digital-access-unsure-yes = Ie
digital-access-unsure-no = Na
digital-access-unsure-unsure = Ddim yn siŵr

da-space = Oes lle i un ap arall ar eich dyfais?

da-confidence = Pa mor hyderus ydych chi y gallwch ddefnyddio ap neu wefan ar eich pen eich hun?
da-confidence-anchor-low = ddim yn hyderus o gwbl
da-confidence-anchor-high = yn gwbl hyderus

da-willing = A fyddech chi'n defnyddio ap neu wefan ar gyfer eich iechyd?

da-helper = Oes rhywun a allai eich helpu gyda hyn?
