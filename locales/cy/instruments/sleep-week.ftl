### Sleep in the last week, version 1. Changing a word here means raising the version.

# where the wording is from
sleep-week = Cwsg yn yr wythnos ddiwethaf
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

sw-bad = Yn y 7 diwrnod diwethaf, ar sawl noson y cysgoch chi'n wael?
sw-medicine = Yn y 7 diwrnod diwethaf, ar sawl noson y cymeroch chi rywbeth i'ch helpu i gysgu?

## Not the patient's wording: said to staff about scores

sleep-week-bad = Nosweithiau gwael mewn 7 diwrnod
sleep-week-medicine = Nosweithiau â meddyginiaeth mewn 7 diwrnod
