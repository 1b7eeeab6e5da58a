### Confidence after a course, version 1. Changing a word here means raising the version.

# where the wording is from
confidence = Hyder ar ôl cwrs
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

confidence-instructions = Meddyliwch am gynnwys y cwrs. Does dim atebion cywir nac anghywir.

cf-explain = Pa mor hyderus ydych chi y gallwch ei esbonio i'r bobl rydych yn gweithio gyda nhw?
cf-explain-anchor-low = ddim yn hyderus o gwbl
cf-explain-anchor-high = yn gwbl hyderus

cf-use = Pa mor hyderus ydych chi y gallwch ei ddefnyddio yn eich gwaith bob dydd?
cf-use-anchor-low = ddim yn hyderus o gwbl
cf-use-anchor-high = yn gwbl hyderus

cf-questions = Pa mor hyderus ydych chi y gallwch ateb cwestiynau amdano?
cf-questions-anchor-low = ddim yn hyderus o gwbl
cf-questions-anchor-high = yn gwbl hyderus

cf-intend = Pa mor debygol yw hi y byddwch yn ei ddefnyddio yn y pedwar mis nesaf?
cf-intend-anchor-low = ddim yn debygol o gwbl
cf-intend-anchor-high = sicr

## Not the participant's wording: said to staff about scores

confidence-mean = Hyder cymedrig
