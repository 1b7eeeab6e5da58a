### Return to usual activities, version 1. Changing a word here means raising the version.

# where the wording is from
return-to-activities = معمول کے کاموں پر واپسی
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

rta-back = کیا آپ اپنے معمول کے کاموں پر واپس آ گئے ہیں؟
return-to-activities-back-yes = ہاں
return-to-activities-back-partly = کسی حد تک
return-to-activities-back-no = نہیں

rta-since = کب سے؟
rta-since-hint = مہینہ اور سال کافی ہیں۔
