### My activities, version 1. Changing a word here means raising the version.

# where the wording is from
own-activities = My activities
    .status = own
    .source = every word: Prombook's own

own-activities-instructions = Please name up to five things in your daily life that matter to you and that your health makes harder. At later visits we will ask you about the same ones.

own-activity = Activity
own-activity-name = What is it that you do?
own-activity-name-hint = For example climbing stairs, carrying shopping or sleeping through the night.
own-activity-hard = How hard has it been for you over the last 7 days?
own-activity-hard-anchor-low = not hard at all
own-activity-hard-anchor-high = I could not do it

## Not the patient's wording: said to staff about scores

own-activities-mean = Mean of the activities
