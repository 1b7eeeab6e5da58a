### Sleep in the last week, version 1. Changing a word here means raising the version.

# where the wording is from
sleep-week = Sleep in the last week
    .status = own
    .source = every word: Prombook's own

sw-bad = In the last 7 days, on how many nights did you sleep badly?
sw-medicine = In the last 7 days, on how many nights did you take something to help you sleep?

## Not the patient's wording: said to staff about scores

sleep-week-bad = Bad nights in 7 days
sleep-week-medicine = Nights with medicine in 7 days
