### GAD-2, version 1. Changing a word here means raising the version.

# where the wording is from
# note: GAD-7's form says 'the following problems', and so does this one
gad-2 = GAD-2
    .status = collated
    .source = github:ucam-department-of-psychiatry/camcops@56a303e1d7837d1e52a59e911c6530b9ec86c559:server/camcops_server/extra_strings/gad7.xml; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7; public repository copy 'PHQ-9/GAD-7 correction — exact content and rights review packet' (quotes official forms with SHA-256); github:HL7/personal-health-record-format-ig@af4b716f0e:input/fsh/pghd/instance/Questionnaire-ScoredAssessment-GAD7.fsh (LOINC)
    .confidence = instruction, items and answers are, letter for letter, those of the published GAD-7; no official form of GAD-2 itself was read

gad-2-instructions = Over the last 2 weeks, how often have you been bothered by the following problems?

gad2-1 = Feeling nervous, anxious or on edge
gad2-2 = Not being able to stop or control worrying

gad-2-frequency-0 = Not at all
gad-2-frequency-1 = Several days
gad-2-frequency-2 = More than half the days
gad-2-frequency-3 = Nearly every day

## Not the patient's wording: said to staff about scores

gad-2-total = GAD-2 total
