### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Who came how far
report-funnel-counted = Everybody who was ever asked whether they may take part, also those who did not enter. “Of those at the step before” counts the people of that step of whom it can be said already, and how many of them came further; people may come to a step by another way, too.
report-uptake = Who takes up what is offered
report-uptake-counted = Everybody who was ever asked, by their age on that day, their sex, their ethnic group, the language they prefer and whether they need an interpreter. Shares of “accepted” are of those who were offered something, shares of “takes part” of those who were asked.
report-retention = Visits
report-retention-counted = Visits of people who take part that were expected by today. A visit is done once every essential form is finished, or somebody noted why not; Today counts in the same way. Visits that are not expected any more because participation changed stand beside them and in no share.
report-completeness = Forms
report-completeness-counted = Finished forms of visits of this programme, by form, language and the way they were given. Shares with a score are of the finished forms, shares without an answer of all questions that were asked in them.
report-time = Time
report-time-counted = Visits whose time was measured on this computer, pauses left out: the minutes in the middle, beside those that the programme plans.
report-escalations = Alerts
report-escalations-counted = Every alert that ever fired in this programme. Shares are of the alerts that fired. Minutes run from the alert to the first action noted about it.
report-safety = Adverse events and unintended effects
report-safety-counted = Every adverse event noted in this programme, in the month in which the site came to know of it. “Related” is possibly, probably or definitely related. What was found out later counts for the event. Unintended effects are counted one by one, by what they are about and by what the participant was given.
# $at (text): date and time.
report-counted-at = Counted { $at }
report-none = –
report-language-unsaid = Not noted
report-visit-unsaid = No visit named

report-table-funnel = Steps
report-table-losses = Where people got no further, and why
report-table-uptake-age = By age
report-table-uptake-sex = By sex
report-table-uptake-ethnic = By ethnic group
report-table-uptake-language = By language
report-table-uptake-interpreter = By need of an interpreter
report-table-retention = By visit
report-table-missed = Visits that did not take place, and why
report-table-completeness = Finished forms
report-table-not-given = Forms not given, and why, by the language of the participant
report-table-time = Minutes by visit
report-table-alerts = By alert
report-table-actions = What was done first or later
report-table-services = Services called
report-table-outcomes = What came of it
report-table-overrides = Why nothing was needed
report-table-safety = By month
report-table-serious = Serious events, by what makes them serious
report-table-unintended = Unintended effects, by what they are about

report-col-step = Step
report-col-people = People
report-col-of-before = Of those at the step before
report-col-of-screened = Of those asked
report-col-not-due = Not due yet
report-col-primary = Primary population
report-col-outside = Outside it
report-col-not-reached = Step not reached
report-col-reason = Reason
report-col-group = Group
report-col-screened = Asked
report-col-offered = Offered
report-col-accepted-of-offered = Accepted, of those offered
report-col-enrolled-of-screened = Take part, of those asked
report-col-completed-of-over = Completed as planned, of those for whom it is over
report-col-visit = Visit
report-col-visits = Visits
report-col-expected = Expected by today
report-col-done = Done in the window
report-col-late = Done outside it
report-col-begun = Came, something essential open
report-col-missed = Missed
report-col-open-now = Window open now
report-col-not-expected = Not expected any more
report-col-form = Form
report-col-forms = Forms
report-col-language = Language
report-col-language-of = Language of the participant
report-col-how = How
report-col-finished = Finished
report-col-with-score = With a score
report-col-without-answer = Questions without an answer
report-col-measured = Visits measured
report-col-patient = Participant, minutes
report-col-patient-planned = Participant, planned
report-col-staff = Staff, minutes
report-col-staff-planned = Staff, planned
report-col-over = Longer than planned
report-col-alert = Alert
report-col-fired = Fired
report-col-open = Open
report-col-overdue = Overdue
report-col-in-time = Acted in time
report-col-minutes = Minutes until somebody acted, in the middle
report-col-nothing-needed = Nothing needed
report-col-contacts = Other services involved
report-col-what = What
report-col-effects = Effects
report-col-nothing-given = Given nothing yet
report-col-times = Times
report-col-month = Month
report-col-events = Events
report-col-related = Related
report-col-serious = Serious
report-col-serious-related = Serious and related
report-col-to-technology = Related to the technology
report-col-to-app = Related to this program
report-col-attempts = Tries to follow up

rung-screened = Asked
rung-eligible = May take part
rung-offered = Offered
rung-accepted = Accepted
rung-consented = Consented
rung-enrolled = Takes part
rung-started = Started
rung-attended = Completed the sessions
# $visit (text): name of a visit.
rung-active = Still uses it: { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = By the answer to: { $question }
# $arm (text): what somebody was given.
report-why-arm = Was given: { $arm }
code-standing-unfinished = Not everything was asked yet
code-standing-not-offered = Nothing was offered so far
code-standing-declined = Declined, no reason noted
code-standing-deferred = Put off
code-standing-not-asked = Not asked for consent so far
code-standing-refused = Did not consent
code-standing-blocked = Nobody has acted on an alert yet
code-standing-not-yet = Not so far
code-standing-not-started = Has not started so far
code-standing-not-active = Does not use it any more, no reason noted
code-standing-not-known = Nobody noted whether they use it
code-standing-too-few = Came to too few sessions
code-standing-over = Takes part no longer
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } person did not enter and is kept without a name.
       *[other] { $n } people did not enter and are kept without a name.
    }
report-funnel-primary = Who came by a way that is outside the primary population, such as self-referral, is kept and counted apart. Somebody may have several reasons, so reasons may add up to more than the people.
report-interpreter-yes = Needs one
report-interpreter-no = Needs none
report-interpreter-unsaid = Not noted
report-ethnic-asian = Asian or Asian British
report-ethnic-black = Black, Black British, Caribbean or African
report-ethnic-mixed = Mixed or multiple
report-ethnic-white = White
report-ethnic-other = Other
report-ethnic-not_stated = Not stated
report-ethnic-not_known = Not known
report-ethnic-not_asked = Not asked
report-uptake-ethnic = Ethnic groups bring together the categories of 2001 and of 2021; Chinese is counted with Asian in both. “Not stated” is who was asked and preferred not to say, “not asked” is of whom nobody noted anything.
report-all-alerts = All alerts
report-all-months = All months
report-all-effects = All unintended effects
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $alerts } alerts at { $visits } visits: { $share } for each hundred visits.
# $share (text): how many of how many.
report-false-alarms = False alarms, of the alerts whose outcome is known: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }

# $number (text): study number.
notice-title = New safety concern: { $number }
notice-draft = Draft
notice-draft-detail =
    Made from what is recorded at the site, for the sponsor. It was sent to nobody. The sponsor decides whether it is a new safety concern, and tells NICE.

    Read it before it leaves the site: words that somebody typed may name people.
notice-programme = Programme
notice-kit = Programme
notice-version = Version
notice-arm = Was given
notice-product = Technology
notice-site = Site
notice-number = Study number
notice-event = What is recorded of the event
notice-follow = What was found out later
notice-follow-none = Nothing was noted later.
notice-follow-day = Noted
notice-follow-what = What
notice-not-recorded = Not recorded
notice-sponsor = For the sponsor to fill in
notice-assessment = Assessment of the concern
notice-action = What was done, or will be
notice-told-on = NICE told on, by whom
notice-signature = Name, date, signature
report-resources = Other care
report-resources-counted = Other care that people told of, in the days they were asked about; what nobody answered is not counted as none. A rate is for three months (91 days) of one person. Windows of which most days lie after the index day are in the second table.
report-table-care-before = Before the index day
report-table-care-since = Since the index day, by what people were given
report-col-given = Given
report-col-care-asked = People asked
report-col-care-any = Had any, of those asked
report-col-care-amount = In all
report-col-care-days = Days asked about
report-col-care-rate = Per person in three months
report-care-everybody = Everybody
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } person was asked about some days twice. The days count once; what was counted both times cannot be told apart.
   *[other] { $n } people were asked about some days twice. The days count once; what was counted both times cannot be told apart.
}
