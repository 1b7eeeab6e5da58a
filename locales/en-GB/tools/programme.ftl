### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score } was { $points } on { $when }. There is one score so far.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score } was { $from } on { $since } and { $to } on { $until }: no difference.
# $by (text): the difference.
person-course-lower = { $score } was { $from } on { $since } and { $to } on { $until }: { $by } lower.
# $by (text): the difference.
person-course-higher = { $score } was { $from } on { $since } and { $to } on { $until }: { $by } higher.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (or { $percent } % of the first score)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = The change is smaller than the measurement error of { $amount } ({ $source }).
person-change-outside = A change of { $amount } or more is larger than the measurement error ({ $source }).
person-change-below = The change is smaller than { $amount }, which is held to be important ({ $source }).
person-change-important = A change of { $amount } is held to be important ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = wording { $digest }, { $status }
person-wording-published = published by its owner
person-wording-licensed = given by its owner under a licence
person-wording-collated = collated, not checked
person-wording-local = the site’s own
person-wording-own = Prombook’s own
person-wording-unknown = not on this computer
# $by (text): a name. $at (text): date and time.
person-noted = finished by { $by }, { $at }
person-lag-none = entered the same day
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] entered { $n } day later
       *[other] entered { $n } days later
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = question { $number }: { $old } › { $new }
person-no-answer = no answer
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Corrected { $at } by { $by }: { $what }. Reason: { $reason }
# $number (text): a study number.
person-moved-to = Moved to { $number } on { $at } by { $by }; it does not count here. Reason: { $reason }
person-moved-from = Moved here from { $number } on { $at } by { $by }. Reason: { $reason }
person-taken-back = Taken back on { $at } by { $by }; it does not count. Reason: { $reason }
# $number (text): a study number.
person-title = Answers over time: { $number }
# $day (text): a date.
person-printed = Printed on { $day }
person-none = There is no score yet.
person-forms = Every form
person-col-day = Day
person-col-visit = Visit
person-col-score = Score
person-col-form = Form
person-col-how = How it was given
person-col-what = Scores and corrections

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, question { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Something that has not come to this computer yet
quality-settled = Settled
quality-nothing = Nothing to count yet
# $part, $whole, $percent (text): numbers.
quality-share = { $part } of { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] Only the newest { $n } form is counted.
       *[other] Only the newest { $n } forms are counted.
    }
quality-visits = Visits done
quality-visits-how = Visits at which every essential form is finished, or somebody noted why not, of those that were expected by today. Today counts in the same way.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] At { $n } more somebody came, and something essential is open.
       *[other] At { $n } more somebody came, and something essential is open.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } visit is not expected any more and is left out.
       *[other] { $n } visits are not expected any more and are left out.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] { $n } visit of the learning-in period is left out.
       *[other] { $n } visits of the learning-in period are left out.
    }
quality-training = Training cover
quality-training-how = Forms that were recorded by people who were signed off on the day of the visit. The target is 100 %.
quality-window = Visits in their window
quality-window-how = Visits in their window, of the visits done.
quality-instruments = Questionnaires with a score
quality-instruments-how = Questionnaires with a score, of those that were finished or noted as not done.
# $language (text): its own name.
quality-instruments-in = Questionnaires with a score, { $language }
quality-instruments-in-how = Of those that were finished in this language.
quality-not-done = Forms and visits not done
quality-not-done-how = Noted with the reason.
quality-whole-visit = Visit
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Questions without an answer
quality-items-how = Questions with a reason in place of an answer, of all that were asked.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, question { $question }, { $language }, { $mode }
quality-place-how = Among the questions that most often have no answer.
quality-lag = Days until entry
# $median, $most (text): days.
quality-lag-days = { $median } in the middle, { $most } at the 90th centile
quality-lag-how = From the day of the visit, or the date on the paper, to the day on which the form was finished here.
quality-sync = Hours until received
# $median, $most (text): hours.
quality-sync-hours = { $median } in the middle, { $most } at the 90th centile
quality-sync-how = From the end of a form on this computer to the word of the server that it has it.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } form has not been received as it is now.
       *[other] { $n } forms have not been received as they are now.
    }
quality-last-sent = Days since each computer last sent
quality-last-sent-how = Of this computer since the server last confirmed something; of others since they last said so.
quality-this-computer = This computer
# $name (text): name of a computer.
quality-never-sent = { $name }: nothing sent yet
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } day
       *[other] { $name }: { $n } days
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Forms by the way they were given
quality-by-mode-how = Of all finished forms. Scores that were asked for in different ways may differ because of that.
quality-by-language = Forms by language
quality-by-language-how = Of all finished forms, by the language in which they were read.
quality-by-interpreter = Forms with an interpreter
quality-by-interpreter-how = Of all finished forms.
quality-by-proxy = Forms answered by somebody else
quality-by-proxy-how = Of all finished forms, those answered on the participant’s behalf.
quality-provenance = Answers whose source is known
quality-provenance-how = Answers of which it is known who recorded them, in which version, wording and language, and how. The target is 100 %.
quality-corrections = Answers corrected
quality-corrections-how = Answers changed after the form was finished, of all answers.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = without a coded reason
quality-queries = Open queries
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } open; { $oldest } days
       *[other] { $n } open; { $median } days in the middle, { $oldest } days the oldest
    }
quality-queries-none = None
quality-queries-how = Days since a query was asked.
quality-too-fast = Answered very fast
quality-too-fast-how = In less than a third of the time that the kit plans for it; without a kit, in less than one second for each question. Both are our proposals.
quality-all-same = The same answer everywhere
quality-all-same-how = Forms of five or more answers from a set or a scale that are all alike. It may be right: ask.
quality-implausible = Dates that can hardly be
quality-implausible-how = Before birth, after entry, or of somebody older than 120 years.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } question has no answer. { $reasons }
       *[other] { $n } questions have no answer. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = The visit was outside its window, { $opens } to { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $n } question in { $took } s; less than { $least } s is very fast.
       *[other] { $n } questions in { $took } s; less than { $least } s is very fast.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } answer, alike.
       *[other] All { $n } answers are the same.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] Entered { $n } day after it was filled in.
       *[other] Entered { $n } days after it was filled in.
    }
quality-found-before-birth = A date lies before the participant was born.
quality-found-too-old = By the date of birth the participant was over 120 years old.
quality-found-paper-after-visit = The date on the paper is after the visit.
quality-found-after-entry = A date in the answers is after the day of entry.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = “{ $question }”: { $number } is outside { $low } to { $high }, where it usually is. Was it typed as it was measured?

## Steps: their names, and what each is for

step-screening = Screening
step-screening-intro = Ask each question. Who may not take part is kept without a name, so that everybody is counted.
step-consent = Consent
step-consent-intro = Each line by itself. A no to one line is not a no to the others.
step-offer = Offer
step-offer-intro = What was offered, how, and what they decided. Who declines gets their usual care and can still take part.
step-start = First use
step-start-intro = The day on which they first used what they were given.
step-engagement = Still using it?
step-engagement-intro = What counts as using it is noted with the answer.
step-stop = Stopped using it
step-stop-intro = They can stop using it and still come to visits and answer questionnaires.
step-change = Change in taking part
step-change-intro = Say what ends and what goes on. What is not named stays as it is.
step-completion = End of the programme
step-completion-intro = Nothing more is asked after this.
step-contact = Contact attempt
step-not-done = Not done
step-not-done-intro = Say why, so that it is not counted as forgotten.
step-session = Session
step-adverse = Adverse event
step-adverse-intro = Note it even if nobody thinks it was caused by the programme. Follow your local procedure.
step-adverse-follow-up = Follow-up of an adverse event
step-adverse-follow-up-intro = Note every attempt, also one that reached nobody.
step-resource = Other care
step-resource-intro = How often, or how long, since the last time this was asked.
# $from, $to (text): the first day and the last.
recall-last = Last asked about: { $from } to { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = Not asked about: { $from } to { $to } (days: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = Asked about twice: { $from } to { $to } (days: { $n }). What is counted both times counts twice.
step-unintended = Unintended effect
step-unintended-intro = An effect that nobody intended, on anybody.
step-alert = Alert
step-alert-action = What was done
step-alert-action-intro = Say what was done about the alert, and who was told.
step-alert-outcome = Outcome of the alert
step-alert-outcome-intro = What came of it. With this the alert is closed.
step-query = Query
step-query-answer = Answer to a query
step-query-closed = Query closed
step-moved = Form moved

## How far somebody has got

stage-new = Nothing asked yet
stage-not-eligible = Does not enter
stage-eligible = May enter
stage-refused = Did not consent
stage-consented = Consented
stage-deferred = Put the decision off
stage-enrolled = Takes part
stage-started = Uses what they were given
stage-stopped = Stopped using it, still takes part
stage-ended = Takes part no longer
stage-completed = Completed

## What is asked in a step

field-referral-source = Who referred them
field-pathway-point = Where in their care they are
field-age-band = Age
field-sex = Sex
field-ethnic-scheme = List of ethnic categories
field-ethnic-2001 = Ethnic category (2001)
field-ethnic-2021 = Ethnic category (2021)
field-language = Language
field-reason = Reason
field-reason-note = Reason, in a few words
field-screening-reason = Why they do not take part
field-screening-language = Language they speak best
field-consent-language = Language in which it was read or explained
field-consent-mode = How they consented
field-interpreter = Interpreter
field-interpreter-detail = Interpreter’s number, or how they are related
field-evidence = Where the signed form or recording is
field-arm = What was offered
field-product = Product
field-offered-by = Offered by
field-mode = How
field-script = Version of the script
field-technology-language = Language of the technology
field-result = Decision
field-reasons = Reasons
field-given-instead = Given instead
field-given-instead-note = What that is
field-helped-by = Who helped
field-downloaded = Downloaded on
field-logged-in = Logged in first on
field-source = Who says so
field-time-point = Asked at
field-active = Still uses it
field-definition = What counts as using it
field-definition-note = That is
field-measure = What was measured
field-value = How much
field-not-started = Why it was not used
field-note = Note
field-last-used = Last used on
field-started-by = Who asked for the change
field-ends = Ends
field-goes-on = Goes on again
field-data-kept = What was collected is kept
field-results-wanted = Wants to hear the results
field-change-reason = Why, if they want to say
field-status = How it ended
field-how = How
field-contact-result = Result
field-plan = Visit
field-turn = Which of them, counted from 0
field-instrument = Form
field-step = Step
field-number = Number of the session
field-attended = Came
field-group = Group
field-session-group-hint = The number of the group they come with, if there are groups
field-term = What happened
field-onset = Began on
field-end = Ended on
field-severity = Severity
field-seriousness = Serious because
field-related-technology = Related to the technology
field-related-app = Related to this program
field-related-visit = Related to a visit
field-expected = Was to be expected
field-action = What was done
field-outcome = Outcome
field-aware-day = The site learned of it on
field-aware-time = At what time
field-reported-to = Reported to
field-what = What this is
field-reached = Reached them
field-from = From
field-to = To
field-category = What it touches
field-description = What happened
field-affected = Whom it affected
field-service = Service called
field-time-called = Time of the call
field-override = Why nothing was needed
field-promised = Follow-up promised for
field-false-alarm = It was a false alarm
field-promise-kept = The promised follow-up took place
field-contacts = How many other services were involved
field-text = Text
field-item = Question it is about
field-query-text = Question
field-query-answer-text = Answer
field-query-closed-text = Why it is settled
field-adverse-seriousness-hint = Choose none if it was not serious.
field-adverse-aware-time-hint = Like 09:05.
field-adverse-follow-up-aware-time-hint = Like 09:05.
field-alert-action-time-called-hint = Like 09:05.
field-alert-action-promised-hint = The program reminds you on that day.
field-alert-outcome-promise-kept-hint = If it did not, the alert stays open until somebody has acted again.
field-screening-reason-hint = Only if they do not want to, or cannot, take part.

## Codes of lists

code-decline-no_device = no device
code-decline-no_internet_or_data = no internet or data
code-decline-no_storage_space = no space on the device
code-decline-low_confidence_with_technology = not confident with technology
code-decline-language_not_available = not in their language
code-decline-prefers_face_to_face = prefers face to face
code-decline-prefers_group = prefers a group
code-decline-privacy_concern = worried about privacy
code-decline-cultural_reason = cultural reason
code-decline-no_time = no time
code-decline-symptoms_improved = feels better
code-decline-does_not_think_it_will_help = does not think that it will help
code-decline-carer_or_family_advice = advice of a carer or the family
code-decline-other = other
code-decline-prefers_not_to_say = prefers not to say

code-not_started-could_not_download_or_log_in = could not download it or log in
code-not_started-forgot = forgot
code-not_started-symptoms_improved = feels better
code-not_started-chose_other_care = chose other care
code-not_started-technical_fault = technical fault
code-not_started-other = other
code-not_started-not_known = not known

code-stop-recovered = recovered
code-stop-no_benefit = no benefit
code-stop-symptoms_worse = feels worse
code-stop-adverse_event = adverse event
code-stop-too_time_consuming = takes too much time
code-stop-technical_fault = technical fault
code-stop-hard_to_use = hard to use
code-stop-language = language
code-stop-lost_access_to_device_or_internet = no device or internet any more
code-stop-moved_to_other_care = moved to other care
code-stop-licence_ended = licence ended
code-stop-other = other
code-stop-prefers_not_to_say = prefers not to say

code-visit_missed-no_contact_after_attempts = could not be reached
code-visit_missed-participant_unwell = unwell
code-visit_missed-participant_declined_this_visit = did not want this one
code-visit_missed-site_capacity = no capacity at the site
code-visit_missed-interpreter_not_available = no interpreter
code-visit_missed-instrument_not_available_in_language = form not available in their language
code-visit_missed-system_fault = fault of a system
code-visit_missed-participation_changed = takes part otherwise now
code-visit_missed-book_later = booked for later
code-visit_missed-other = other

code-session_missed-participant_unwell = unwell
code-session_missed-no_time = no time
code-session_missed-travel = could not get there
code-session_missed-session_cancelled = session cancelled
code-session_missed-interpreter_not_available = no interpreter
code-session_missed-other = other
code-session_missed-not_known = not known

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = error in copying
code-correction-wrong_participant = wrong participant
code-correction-wrong_date = wrong date
code-correction-participant_corrected_own_answer = participant corrected their own answer
code-correction-late_information = information came later
code-correction-unit_or_scale_error = wrong unit or scale
code-correction-duplicate_entry = entered twice
code-correction-other_with_text = other

code-not_entered-criteria_not_met = does not meet the criteria
code-not_entered-safety = safety
code-not_entered-did_not_want_to = did not want to
code-not_entered-no_time = no time
code-not_entered-language_not_available = not in their language
code-not_entered-interpreter_not_available = no interpreter
code-not_entered-other = other
code-not_entered-prefers_not_to_say = prefers not to say

code-recipients-clinician_on_site = Clinician on site
code-recipients-duty_clinician = Duty clinician
code-recipients-coordinator = Coordinator
code-recipients-duty_manager = Duty manager
code-recipients-site_lead = Site lead
code-recipients-sponsor_safety = Sponsor’s safety desk

code-age_band-under_16 = Under 16
code-age_band-16_17 = 16 to 17
code-age_band-18_24 = 18 to 24
code-age_band-25_34 = 25 to 34
code-age_band-35_44 = 35 to 44
code-age_band-45_54 = 45 to 54
code-age_band-55_64 = 55 to 64
code-age_band-65_74 = 65 to 74
code-age_band-75_84 = 75 to 84
code-age_band-85_over = 85 or over
code-age_band-not_known = Not known

code-sex-female = Female
code-sex-male = Male
code-sex-other = Other
code-sex-unknown = Not known

code-ethnic_scheme-2001 = Census 2001 categories
code-ethnic_scheme-2021 = Census 2021 categories
code-ethnic_scheme-not_stated = Not stated

code-ethnic_2001-A = White: British
code-ethnic_2001-B = White: Irish
code-ethnic_2001-C = White: any other
code-ethnic_2001-D = Mixed: White and Black Caribbean
code-ethnic_2001-E = Mixed: White and Black African
code-ethnic_2001-F = Mixed: White and Asian
code-ethnic_2001-G = Mixed: any other
code-ethnic_2001-H = Asian: Indian
code-ethnic_2001-J = Asian: Pakistani
code-ethnic_2001-K = Asian: Bangladeshi
code-ethnic_2001-L = Asian: any other
code-ethnic_2001-M = Black: Caribbean
code-ethnic_2001-N = Black: African
code-ethnic_2001-P = Black: any other
code-ethnic_2001-R = Chinese
code-ethnic_2001-S = Any other ethnic group
code-ethnic_2001-Z = Not stated
code-ethnic_2001-99 = Not known

code-ethnic_2021-asian_indian = Asian: Indian
code-ethnic_2021-asian_pakistani = Asian: Pakistani
code-ethnic_2021-asian_bangladeshi = Asian: Bangladeshi
code-ethnic_2021-asian_chinese = Asian: Chinese
code-ethnic_2021-asian_other = Asian: any other
code-ethnic_2021-black_caribbean = Black: Caribbean
code-ethnic_2021-black_african = Black: African
code-ethnic_2021-black_other = Black: any other
code-ethnic_2021-mixed_white_and_black_caribbean = Mixed: White and Black Caribbean
code-ethnic_2021-mixed_white_and_black_african = Mixed: White and Black African
code-ethnic_2021-mixed_white_and_asian = Mixed: White and Asian
code-ethnic_2021-mixed_other = Mixed: any other
code-ethnic_2021-white_british = White: English, Welsh, Scottish, Northern Irish or British
code-ethnic_2021-white_irish = White: Irish
code-ethnic_2021-white_gypsy_or_irish_traveller = White: Gypsy or Irish Traveller
code-ethnic_2021-white_roma = White: Roma
code-ethnic_2021-white_other = White: any other
code-ethnic_2021-other_arab = Arab
code-ethnic_2021-other_any = Any other ethnic group
code-ethnic_2021-not_stated = Not stated
code-ethnic_2021-not_known = Not known

code-consent_mode-written = In writing
code-consent_mode-verbal = By word of mouth
code-consent_mode-electronic = Electronically

code-interpreter-none = None
code-interpreter-professional = Professional interpreter
code-interpreter-family-helper = Somebody of the family

code-role-gp = GP
code-role-first_contact_practitioner = First contact practitioner
code-role-physiotherapist = Physiotherapist
code-role-nurse = Nurse
code-role-pharmacist = Pharmacist
code-role-other_clinician = Other clinician
code-role-research_staff = Research staff
code-role-administrator = Administrator
code-role-other = Other

code-mode-face_to_face = Face to face
code-mode-video = By video
code-mode-telephone = By telephone
code-mode-message = By message
code-mode-letter = By letter

code-offer_result-accepted = Accepted
code-offer_result-declined = Declined
code-offer_result-deferred = Put off

code-helper-nobody = Nobody
code-helper-staff = Staff
code-helper-family_or_friend = Family or a friend
code-helper-vendor = The maker

code-source-vendor = The maker
code-source-self-report = The participant
code-source-staff = Staff
code-source-record = The health record

code-active_definition-used_past_7_days = Used in the past 7 days
code-active_definition-used_past_30_days = Used in the past 30 days
code-active_definition-of_the_vendor = As the maker counts it
code-active_definition-other = Other

code-measure-sessions = Sessions
code-measure-minutes = Minutes
code-measure-days_active = Days on which it was used
code-measure-modules = Modules
code-measure-other = Other

code-started_by-participant = The participant
code-started_by-family_or_carer = Family or carer
code-started_by-clinician = A clinician
code-started_by-site = The site
code-started_by-sponsor = The sponsor

code-element-programme = Using what they were given
code-element-visits = Visits
code-element-questionnaires = Questionnaires
code-element-record-linkage = Reading their health record
code-element-contact = Being contacted

code-completion-as_planned = As planned
code-completion-early = Early
code-completion-lost_contact = Could not be reached any more
code-completion-moved_away = Moved away
code-completion-died = Died
code-completion-programme_closed = The programme was closed
code-completion-other = Other

code-how-phone = By telephone
code-how-message = By message
code-how-letter = By letter
code-how-in-person = In person

code-contact_result-reached = Reached
code-contact_result-not-reached = Not reached

code-severity-mild = Mild
code-severity-moderate = Moderate
code-severity-severe = Severe

code-seriousness-death = Death
code-seriousness-life_threatening = Life-threatening
code-seriousness-hospitalisation = Stay in hospital, or a longer one
code-seriousness-disability = Disability
code-seriousness-congenital_anomaly = Congenital anomaly
code-seriousness-medically_important = Medically important

code-relatedness-not_related = Not related
code-relatedness-unlikely = Unlikely
code-relatedness-possible = Possible
code-relatedness-probable = Probable
code-relatedness-definite = Definite
code-relatedness-not_known = Not known

code-adverse_action-none = Nothing
code-adverse_action-technology_paused = Technology paused
code-adverse_action-technology_stopped = Technology stopped
code-adverse_action-referred = Referred
code-adverse_action-treated = Treated
code-adverse_action-admitted = Admitted to hospital
code-adverse_action-other = Other

code-adverse_outcome-recovered = Recovered
code-adverse_outcome-recovering = Recovering
code-adverse_outcome-not_recovered = Not recovered
code-adverse_outcome-recovered_with_sequelae = Recovered with lasting effects
code-adverse_outcome-fatal = Fatal
code-adverse_outcome-not_known = Not known

code-follow_up-attempt = An attempt to find out
code-follow_up-outcome = What became of it

code-unintended-care = Care
code-unintended-workload = Workload
code-unintended-access = Access to care
code-unintended-privacy = Privacy
code-unintended-cost = Cost
code-unintended-relationship = Relationship with staff
code-unintended-other = Other

code-affected-participant = The participant
code-affected-family_or_carer = Family or carer
code-affected-staff = Staff
code-affected-service = The service
code-affected-other = Others

code-alert_action-followed_procedure = Followed the local procedure
code-alert_action-spoke_with_participant = Spoke with the participant
code-alert_action-informed_clinician = Told a clinician
code-alert_action-called_service = Called a service
code-alert_action-no_action_needed = No action was needed
code-alert_action-other = Other

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = GP
code-service-emergency_department = Emergency department
code-service-out_of_hours = Out-of-hours service
code-service-community_team = Community team
code-service-other = Other

code-override-known_and_stable = Known, and stable
code-override-will_monitor = Will be watched
code-override-reading_wrong = The reading was wrong
code-override-entered_by_mistake = Entered by mistake
code-override-other = Other

code-alert_outcome-no_further_care = No further care
code-alert_outcome-gp_care = Care by the GP
code-alert_outcome-emergency_department = Emergency department
code-alert_outcome-admitted = Admitted to hospital
code-alert_outcome-referred = Referred
code-alert_outcome-died = Died
code-alert_outcome-other = Other
code-alert_outcome-not_known = Not known

code-referral-gp = GP
code-referral-first_contact_practitioner = First contact practitioner
code-referral-community_msk = Community MSK service
code-referral-physiotherapy = Physiotherapy
code-referral-secondary_care = Hospital
code-referral-ed_or_urgent_care = Emergency or urgent care
code-referral-occupational_health = Occupational health
code-referral-waiting_list_review = Review of a waiting list
code-referral-self = Self-referred
code-referral-other = Other

code-points-before_gp = Before seeing a GP
code-points-gp_consultation = Consultation with a GP
code-points-fcp_consultation = Consultation with a first contact practitioner
code-points-msk_triage = MSK triage
code-points-on_waiting_list = On a waiting list
code-points-during_physiotherapy = During physiotherapy
code-points-after_discharge = After discharge
code-points-other = Other

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = yes
said-no = no
# In the place of words that stand on another computer.
said-withheld = Written on the computer where this was noted, and not sent
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Something is written here on the computer where this was noted; it is not sent. It stays as it is there, unless you write something else.
said-screening-may = May take part.
said-screening-open = Not everything was answered.
# $why (text): the questions whose answers speak against it.
said-screening-not = Does not enter: { $why }.
said-screening-age = age
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Read in { $language }, version { $version } of the text.
# $language (text): a language.
consent-read-in = Read in { $language }.
consent-read-unknown = In which language it was read was not noted.
consent-lacks-version = The words of this version are not on this computer any more. What stands here is not what was read.
# $language (text): a language.
consent-lacks-language = These words are not written in { $language } here: somebody put them into that language, or they have been taken out since.
said-consent-all = Consents to everything that was asked.
# $items (text): what they do not consent to.
said-consent-not = Does not consent to: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = Because: { $value }.
# $value (text): what they got.
said-offer-given-instead = Given instead: { $value }.
# $value (text): the reasons.
said-stop-reasons = Because: { $value }.
# $value (text): what was decided.
said-contact-result = { $value }.
# $value (text): what was done.
said-alert-action-action = { $value }.
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }.
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = Day { $day }; it counts from day { $from } to day { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = Day { $day } after first use; it counts from day { $from } to day { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = Day { $day } (from day { $from } to day { $to }), then again. Days between: { $every }. Times in all: { $times }.
kit-when-event = Whenever it happens
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } or more
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } or less
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: answer “{ $value }”
# $of (text): a form. $score (text): one of its scores.
trigger-score-named = { $of }, { $score }
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } or more
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } or less
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: { $value } or more above the last time
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: { $value } or more below the last time
# $question (text): what is asked.
trigger-criterion = Yes to: { $question }
trigger-serious = A serious adverse event
part-forms = Which forms are given
part-windows = When visits take place
part-scoring = How answers become numbers
part-consent = What is consented to
part-criteria = Who enters
part-alerts = What is watched
part-lists = The reasons of the programme
language-en-GB = English
language-cy = Welsh
language-pl = Polish
language-ro = Romanian
language-pa = Punjabi
language-ur = Urdu
language-pt = Portuguese
language-es = Spanish
language-ar = Arabic
language-bn = Bengali
language-gu = Gujarati
language-it = Italian
language-fr = French
language-es-ES = Spanish (Spain)
language-es-US = Spanish (United States)
language-pt-BR = Portuguese (Brazil)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = Amharic
language-bg = Bulgarian
language-bfi = British Sign Language
language-ckb = Kurdish (Sorani)
language-cs = Czech
language-de = German
language-el = Greek
language-fa = Persian (Farsi)
language-fil = Filipino
language-hi = Hindi
language-hu = Hungarian
language-ig = Igbo
language-ku = Kurdish (Kurmanji)
language-lt = Lithuanian
language-lv = Latvian
language-ml = Malayalam
language-ne = Nepali
language-nl = Dutch
language-ps = Pashto
language-ru = Russian
language-si = Sinhala
language-sk = Slovak
language-so = Somali
language-sq = Albanian
language-sw = Swahili
language-ta = Tamil
language-te = Telugu
language-th = Thai
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-vi = Vietnamese
language-yo = Yoruba
language-yue = Cantonese
language-zh-Hans = Simplified Chinese
language-zh-Hant = Traditional Chinese
# $owner (text): a name.
kit-slot-owner = Ask { $owner } (its owner, as far as known)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Locked by the programme: { $part }. { $form } stays at “{ $visit }”.
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Locked by the programme: { $part }. “{ $visit }” keeps { $before } days before its day and { $after } days after it.
# $visit (text): its name.
rule-visit-stays = Locked by the programme: “{ $visit }” is not an optional visit, it always takes place.
# $part (text): like The reasons of the programme.
rule-list-stays = Locked by the programme: { $part }. A site adds none to this list.
# $most (text): a number.
rule-reasons-most = Limit of the programme: a site has at most { $most } reasons of its own.
# $most (text): a number.
rule-questions-most = Limit of the programme: a site has at most { $most } questions of its own.
# $visit (text): its name.
rule-questions-language = The questions of “{ $visit }” are asked together, and there is no language in which all of them are worded.
own-questions = Questions of this site
# $site (text): its code.
own-questions-title = Questions of site { $site }
own-questions-terms = The site’s own wording. Nobody has validated these questions.
own-kind-yes-no = yes or no
own-kind-choice = one of several answers
own-kind-number = a number
own-kind-text = a few words
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, as run here ({ $version })
# $visit (text): its name.
tailoring-visit = Optional visit that takes place: { $visit }
# $visit, $form (text): their names.
tailoring-without = Form left out at “{ $visit }”: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = “{ $visit }” counts { $before } days before its day to { $after } days after it, instead of { $was-before } before to { $was-after } after
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Own reason in “{ $list }”: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Own question at “{ $visit }”: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = “{ $role }” is called “{ $name }”
list-decline = Reasons for declining
list-not_started = Reasons for not starting
list-stop = Reasons for stopping
list-visit_missed = Reasons for a missed visit
list-session_missed = Reasons for a missed session
list-not_entered = Reasons for not entering
## Today

day-list-day = { $weekday } { $day }
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
# The title of the printed list.
day-list-of = Who is expected: { $day }
day-list-nobody = Nobody is expected.
day-list-cut = { $shown } of { $total } are on this list.
day-list-participant = Participant
day-list-visit = Visit
day-list-state = Stands
day-list-until = Counts until
day-list-language = Language
day-list-note = Notes
day-list-interpreter = Interpreter needed
standing-ahead = Not open yet
standing-in-window = In its window
standing-due = Due today
standing-overdue = Overdue
standing-missed = Missed
standing-done = Done
standing-late = Done outside its window
standing-not-done = Not done
standing-not-expected = Not expected

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Tell { $to }.
alert-now-tell = Nobody acted in time. Now tell { $to }.
alert-local-procedure = Follow your local procedure.
# $number (text): the study number of whom the form belongs to.
alert-form-moved = The form that set this off belongs to { $number } and was moved there. Do not ring this person about it.
alert-form-moved-away = The form that set this off belongs to somebody else and was moved there. Do not ring this person about it.
# $reason (text): in somebody’s own words.
alert-form-taken-back = What set this off was taken back. Do not ring this person about it. Reason: { $reason }
alert-form-gone-do = Note below that no action was needed, or what was done already.
# $at (text): date and time.
alert-sponsor-told = The sponsor’s server has it since { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = The sponsor is told at the next connection. The site came to know of it { $aware }; the sponsor is to know by { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = There is no connection now. Tell by telephone: { $who }, { $note }.
alert-sponsor-ring-unknown = There is no connection now. Tell by telephone: { $who }. How to reach them is not noted; an administrator notes it with the programme.
alert-why-item = { $form }, “{ $item }”: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, and { $before } the last time.
alert-why-criterion = Answered with yes: “{ $question }”
alert-why-serious = A serious adverse event: { $what }.

## What has ended for somebody

# $what (text): what they took part in. $day (text): since when.
way-ended = { $what }: ended { $day }

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } to { $to }
withheld-not-here = Its licensed pack is not installed here.
withheld-language = Not available in { $language }.
withheld-language-licence = Its licence does not cover { $language }.
withheld-status = This site does not use wordings of this status.
withheld-approval = An administrator has to approve the wording in { $language } first.
withheld-licence-expired = Its licence has run out.
withheld-licence = There is no licence for it here.

## What people say of themselves

step-background = Background
step-background-intro = What they say of themselves, so that it can be seen whom the programme reaches. Nobody has to answer: that somebody prefers not to say is an answer, and what was not asked stays empty.
field-education = Education
field-work = Work
field-device = A smartphone, tablet or computer they can use
field-internet = Internet
field-data = Can use it without worrying about what it costs
field-space = Room for one more app on the device
field-confidence = Confidence with apps and websites, from 0 to 10
field-background-confidence-hint = 0 is not confident at all, 10 is completely confident.
field-willing = Would use an app or a website for their health
field-help = Help with it
field-decile = Deprivation decile of where they live
field-background-decile-hint = 1 is the most deprived tenth, 10 the least. It is looked up here; the postcode is not kept with it and is not sent.
field-stated-by = Who said so
field-background-ethnic-scheme-hint = “Not stated” is for whoever was asked and prefers not to say.
code-stated_by-themselves = They themselves
code-stated_by-somebody_for_them = Somebody for them
code-stated_by-record = Taken from the record
code-education-none = No qualification
code-education-school = School
code-education-vocational = Vocational training
code-education-university = University
code-education-other = Something else
code-education-prefers_not_to_say = Prefers not to say
code-work-employed = Employed
code-work-self_employed = Self-employed
code-work-looking = Looking for work
code-work-health = Not working because of health
code-work-caring = Looking after home or family
code-work-student = Student or in training
code-work-retired = Retired
code-work-other = Something else
code-work-prefers_not_to_say = Prefers not to say
code-device-own = Their own
code-device-shared = Shared with others
code-device-none = None
code-device-prefers_not_to_say = Prefers not to say
code-internet-home = At home
code-internet-elsewhere = Only in other places
code-internet-none = None
code-internet-prefers_not_to_say = Prefers not to say
code-unsure-yes = Yes
code-unsure-no = No
code-unsure-unsure = Not sure
code-unsure-prefers_not_to_say = Prefers not to say
code-help-needs_none = Needs no help
code-help-has_somebody = Has somebody who can help
code-help-has_nobody = Has nobody who can help
code-help-prefers_not_to_say = Prefers not to say
topic-ethnicity = Ethnic category
topic-education = Education
topic-work = Work
topic-technology = Access to technology
topic-deprivation = Deprivation
