### Return to usual activities, version 1. Changing a word here means raising the version.

# where the wording is from
return-to-activities = Dychwelyd at weithgareddau arferol
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

rta-back = Ydych chi wedi dychwelyd at eich gweithgareddau arferol?
return-to-activities-back-yes = Ydw
return-to-activities-back-partly = Yn rhannol
return-to-activities-back-no = Nac ydw

rta-since = Ers pryd?
rta-since-hint = Mae'r mis a'r flwyddyn yn ddigon.
