### In your own words, version 1. Changing a word here means raising the version.

# where the wording is from
experience = آپ کے اپنے الفاظ میں
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

ex-helped = آپ کو کس چیز سے مدد ملی، اگر ملی ہو؟
ex-hard = کیا مشکل رہا، یا کیا مختلف ہونا چاہیے؟
