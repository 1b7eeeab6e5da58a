### NPRS, version 1. Changing a word here means raising the version.

# where the wording is from
# note: the only item has the instrument's own id: this message is also the question
nprs = How strong was your pain, on average, over the last 24 hours?
    .status = own
    .source = question: Prombook's own, since no single official wording exists; anchors: https://build.fhir.org/ig/hl7-be/patient-monitoring/ValueSet-pain-scale.html (LOINC 72514-3; 0 = no pain, 10 = worst pain imaginable); github:jmandel/fhir-questionnaires-from-the-web@affe7177a2:inputs/triage/text/ortho-shoulder__prom__denalipt-com__087e00edcb.txt (anchor wording inside SPADI/related form)

nprs-anchor-low = no pain
nprs-anchor-high = worst pain imaginable

## Not the patient's wording: said to staff about scores

nprs-pain = Average pain (NPRS)
