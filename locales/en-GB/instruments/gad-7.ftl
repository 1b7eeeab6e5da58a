### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
# note: PHQ forms say 'any of the following problems'; this form says 'the following problems'
gad-7 = GAD-7
    .status = published
    .source = phqscreeners.com 'English for the USA' (GAD7_English for the USA_0.pdf); github:ucam-department-of-psychiatry/camcops@56a303e1d7837d1e52a59e911c6530b9ec86c559:server/camcops_server/extra_strings/gad7.xml; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7; public repository copy 'PHQ-9/GAD-7 correction — exact content and rights review packet' (quotes official forms with SHA-256); github:HL7/personal-health-record-format-ig@af4b716f0e:input/fsh/pghd/instance/Questionnaire-ScoredAssessment-GAD7.fsh (LOINC)

gad-7-instructions = Over the last 2 weeks, how often have you been bothered by the following problems?

gad7-1 = Feeling nervous, anxious or on edge
gad7-2 = Not being able to stop or control worrying
gad7-3 = Worrying too much about different things
gad7-4 = Trouble relaxing
gad7-5 = Being so restless that it is hard to sit still
gad7-6 = Becoming easily annoyed or irritable
gad7-7 = Feeling afraid as if something awful might happen

gad-7-frequency-0 = Not at all
gad-7-frequency-1 = Several days
gad-7-frequency-2 = More than half the days
gad-7-frequency-3 = Nearly every day

## Not the patient's wording: said to staff about scores

gad-7-total = GAD-7 total
gad-7-total-band-minimal = Minimal
gad-7-total-band-mild = Mild
gad-7-total-band-moderate = Moderate
gad-7-total-band-severe = Severe
gad-7-total-threshold-caseness = Scores of 8 or more reach the NHS Talking Therapies threshold called caseness; reaching it is not a diagnosis.
gad-7-total-threshold-screen = Scores of 10 or more reach the published threshold for a closer look at anxiety; reaching it is not a diagnosis.
