### Back pain history, version 1. Changing a word here means raising the version.

# where the wording is from
back-history = Back pain history
    .status = own
    .source = every word: Prombook's own

bh-duration = How long have you had this back pain?
back-history-duration-under-6-weeks = Less than 6 weeks
back-history-duration-6-weeks-to-3-months = 6 weeks to 3 months
back-history-duration-3-to-12-months = 3 to 12 months
back-history-duration-over-12-months = More than 12 months

bh-site = Where is the pain?
bh-site-hint = You can choose more than one.
back-history-site-lower-back = Lower back
back-history-site-upper-back = Upper back
back-history-site-neck = Neck
back-history-site-elsewhere = Somewhere else as well

bh-leg = Does the pain go into a leg?
back-history-leg-no = No
back-history-leg-above-knee = Yes, as far as the knee at most
back-history-leg-below-knee = Yes, below the knee
back-history-leg-both-legs = Yes, into both legs

bh-before = Have you had back pain before?
back-history-before-never = No, this is the first time
back-history-before-once = Yes, once
back-history-before-several-times = Yes, several times
back-history-before-always = It has never really gone away

bh-surgery = Have you ever had an operation on your back?
back-history-yes = Yes
back-history-no = No

bh-conditions = Do you have other long-term health problems?
bh-conditions-hint = You can choose more than one.
back-history-conditions-heart = Heart or circulation
back-history-conditions-lungs = Lungs or breathing
back-history-conditions-diabetes = Diabetes
back-history-conditions-joints = Joints
back-history-conditions-mood = Anxiety or low mood
back-history-conditions-other = Something else
back-history-conditions-none = None

bh-leave = In the last 12 months, have you been off work because of your back?
back-history-leave-no-work = I did not have paid work
back-history-leave-no = No
back-history-leave-up-to-4-weeks = Yes, up to 4 weeks in all
back-history-leave-longer = Yes, more than 4 weeks in all

bh-expect = How much better do you expect your back to be in 6 months?
bh-expect-anchor-low = not better at all
bh-expect-anchor-high = completely better
