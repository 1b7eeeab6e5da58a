### PHQ-2, version 1. Changing a word here means raising the version.

# where the wording is from
phq-2 = PHQ-2
    .status = collated
    .source = github:jmandel/fhir-questionnaires-from-the-web@affe7177a2:inputs/triage/text/mh-depression__prom__med-stanford-edu__475f56b09f.txt; github:ucam-department-of-psychiatry/camcops@56a303e1d7837d1e52a59e911c6530b9ec86c559:server/camcops_server/extra_strings/phq9.xml
    .confidence = instruction, items and answers are, letter for letter, those of the published PHQ-9; no official form of PHQ-2 itself was read

phq-2-instructions = Over the last 2 weeks, how often have you been bothered by any of the following problems?

phq2-1 = Little interest or pleasure in doing things
phq2-2 = Feeling down, depressed, or hopeless

phq-2-frequency-0 = Not at all
phq-2-frequency-1 = Several days
phq-2-frequency-2 = More than half the days
phq-2-frequency-3 = Nearly every day

## Not the patient's wording: said to staff about scores

phq-2-total = PHQ-2 total
phq-2-total-threshold-screen = Scores of 3 or more reach the published threshold for a closer look at depression; reaching it is not a diagnosis.
