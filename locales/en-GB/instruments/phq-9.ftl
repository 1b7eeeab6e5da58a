### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: the printed form adds how to mark the paper, '(Use “✔” to indicate your answer)'; a screen has no such line
phq-9 = PHQ-9
    .status = published
    .source = phqscreeners.com 'English' form (PHQ-9_English.pdf, SHA-256 e3fb5b8853e3530c9025c822b99fd4f4bc17da49eefda5ed689c49238c132a46); github:jmandel/fhir-questionnaires-from-the-web@affe7177a2:inputs/pdf/psychology__intake__apa-org__e3fb5b8853.pdf (official PDF, SHA-256 verified); github:ucam-department-of-psychiatry/camcops@56a303e1d7837d1e52a59e911c6530b9ec86c559:server/camcops_server/extra_strings/phq9.xml; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9; public repository copy 'PHQ-9/GAD-7 correction — exact content and rights review packet' (quotes official forms with SHA-256); github:LHNCBC/lforms@24c718759a:test/data/R4/phq9.json (LOINC codes; note its items 1,2,8,9 have different punctuation)

phq-9-instructions = Over the last 2 weeks, how often have you been bothered by any of the following problems?

phq9-1 = Little interest or pleasure in doing things
phq9-2 = Feeling down, depressed, or hopeless
phq9-3 = Trouble falling or staying asleep, or sleeping too much
phq9-4 = Feeling tired or having little energy
phq9-5 = Poor appetite or overeating
phq9-6 = Feeling bad about yourself — or that you are a failure or have let yourself or your family down
phq9-7 = Trouble concentrating on things, such as reading the newspaper or watching television
phq9-8 = Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual
phq9-9 = Thoughts that you would be better off dead or of hurting yourself in some way
phq9-difficulty = If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?

phq-9-frequency-0 = Not at all
phq-9-frequency-1 = Several days
phq-9-frequency-2 = More than half the days
phq-9-frequency-3 = Nearly every day

phq-9-difficulty-0 = Not difficult at all
phq-9-difficulty-1 = Somewhat difficult
phq-9-difficulty-2 = Very difficult
phq-9-difficulty-3 = Extremely difficult

## Not the patient's wording: said to staff about scores

phq-9-total = PHQ-9 total
phq-9-total-band-minimal = None/minimal
phq-9-total-band-mild = Mild
phq-9-total-band-moderate = Moderate
phq-9-total-band-moderately-severe = Moderately severe
phq-9-total-band-severe = Severe
phq-9-total-threshold-screen = Scores of 10 or more reach the published threshold for a closer look at depression; reaching it is not a diagnosis.
