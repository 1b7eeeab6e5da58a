### Return to usual activities, version 1. Changing a word here means raising the version.

# where the wording is from
return-to-activities = Powrót do zwykłych zajęć
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

rta-back = Czy powrócił(a) Pan/Pani do zwykłych zajęć?
return-to-activities-back-yes = Tak
return-to-activities-back-partly = Częściowo
return-to-activities-back-no = Nie

rta-since = Od kiedy?
rta-since-hint = Wystarczy miesiąc i rok.
