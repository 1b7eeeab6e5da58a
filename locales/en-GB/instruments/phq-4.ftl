### PHQ-4, version 1. Changing a word here means raising the version.

# where the wording is from
# note: CIRG-PHQ-4.json words item 2 as LOINC's long name and has 'More days than not': not used
phq-4 = PHQ-4
    .status = collated
    .source = github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-4; github:uwcirg/fhir-questionnaires@e2d9d19710:CIRG-PHQ-4.json
    .confidence = instruction, items and answers are, letter for letter, those of the published PHQ-9 and GAD-7; one of the two public copies differs

phq-4-instructions = Over the last 2 weeks, how often have you been bothered by any of the following problems?

phq4-1 = Feeling nervous, anxious or on edge
phq4-2 = Not being able to stop or control worrying
phq4-3 = Little interest or pleasure in doing things
phq4-4 = Feeling down, depressed, or hopeless

phq-4-frequency-0 = Not at all
phq-4-frequency-1 = Several days
phq-4-frequency-2 = More than half the days
phq-4-frequency-3 = Nearly every day

## Not the patient's wording: said to staff about scores

phq-4-total = PHQ-4 total
phq-4-anxiety = PHQ-4 anxiety
phq-4-depression = PHQ-4 depression
