### Sleep in the last week, version 1. Changing a word here means raising the version.

# where the wording is from
sleep-week = Sen w ostatnim tygodniu
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

sw-bad = Ile nocy w ciągu ostatnich 7 dni źle Pan/Pani spał(a)?
sw-medicine = Ile nocy w ciągu ostatnich 7 dni przyjmował(a) Pan/Pani coś na sen?

## Not the patient's wording: said to staff about scores

sleep-week-bad = Złe noce w ciągu 7 dni
sleep-week-medicine = Noce z lekiem w ciągu 7 dni
