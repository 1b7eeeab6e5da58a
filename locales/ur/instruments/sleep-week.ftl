### Sleep in the last week, version 1. Changing a word here means raising the version.

# where the wording is from
sleep-week = پچھلے ہفتے کی نیند
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

sw-bad = پچھلے 7 دنوں میں آپ کتنی راتیں ٹھیک سے نہیں سوئے؟
sw-medicine = پچھلے 7 دنوں میں آپ نے کتنی راتیں نیند کے لیے کچھ لیا؟

## Not the patient's wording: said to staff about scores

sleep-week-bad = 7 دنوں میں خراب راتیں
sleep-week-medicine = 7 دنوں میں دوا والی راتیں
