### Return to usual activities, version 1. Changing a word here means raising the version.

# where the wording is from
return-to-activities = Return to usual activities
    .status = own
    .source = every word: Prombook's own

rta-back = Are you back to your usual activities?
return-to-activities-back-yes = Yes
return-to-activities-back-partly = Partly
return-to-activities-back-no = No

rta-since = Since when?
rta-since-hint = The month and the year are enough.
