### Everything, version 3: an example for tests.

everything = Everything
    .status = own
    .source = made up for tests

everything-instructions = Please answer what applies to you.

ev-intro = This is only to be read.
ev-often-prefix = 1a
ev-often = How often do you read forms?
ev-often-hint = Count the long ones too.
ev-rarely = How often do you enjoy it?
ev-signs = Which of these do you see?
ev-colour = Which colour is nicer?
ev-yes = Is there more to say?
ev-tick = I have read this far.
ev-pain = How much does it hurt?
ev-pain-anchor-low = not at all
ev-pain-anchor-high = as much as it can
ev-mood = Where on this line are you?
ev-mood-anchor-low = at its start
ev-mood-anchor-high = at its end
ev-steps = How many steps did you take?
ev-heat = How warm is it?
ev-heat-unit = °C
ev-weight = How heavy is it?
ev-weight-unit = kg
ev-born = When was it made?
ev-next = When is the next?
ev-word = What is it called?
ev-story = What happened?
ev-table = How often is this so?
ev-row-1 = The first row
ev-row-2 = The second row
ev-more = More about it
ev-more-text = Two more questions.
ev-inner-1 = How clear was it?
ev-inner-1-anchor-low = not clear
ev-inner-1-anchor-high = very clear
ev-inner-2 = How short was it?
ev-inner-2-anchor-low = not short
ev-inner-2-anchor-high = very short
ev-adult = Did you come alone?
ev-first = I was never here before.
ev-paper = What was written in the margin?
ev-activity = Something you do
ev-activity-name = What do you do?
ev-activity-now = How hard is it?
ev-activity-now-anchor-low = easy
ev-activity-now-anchor-high = not possible
ev-activity-why = What makes it hard?
ev-unsaid = Shall we ask again?

everything-often-0 = Never
everything-often-1 = Now and then
everything-often-2 = Often
everything-often-3 = Always
everything-sign-a = A circle
everything-sign-b = A square
everything-sign-c = A star
everything-sign-none = None of these
everything-colour-red = Red
everything-colour-blue = Blue
everything-yes = Yes
everything-no = No

## Said to staff about scores

everything-sum = Sum
everything-sum-band-low = Low
everything-sum-band-high = High
everything-sum-threshold-much = Much.
everything-prorated = Sum, made up
everything-weighted = Weighted sum
everything-waived = Sum, waived
everything-pain = Pain
everything-mean = Mean of activities
everything-percent = Percent
everything-count = Count
everything-most = Most
everything-least = Least
everything-all = Sum of scores
everything-all-threshold-little = Little.
everything-worked-out = Worked out
