### Confidence after a course, version 1. Changing a word here means raising the version.

# where the wording is from
confidence = کورس کے بعد اعتماد
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

confidence-instructions = کورس کے موضوع کے بارے میں سوچیں۔ کوئی جواب صحیح یا غلط نہیں۔

cf-explain = آپ کو کتنا اعتماد ہے کہ آپ یہ اپنے ساتھ کام کرنے والوں کو سمجھا سکتے ہیں؟
cf-explain-anchor-low = بالکل اعتماد نہیں
cf-explain-anchor-high = مکمل اعتماد

cf-use = آپ کو کتنا اعتماد ہے کہ آپ اسے اپنے روزمرہ کام میں استعمال کر سکتے ہیں؟
cf-use-anchor-low = بالکل اعتماد نہیں
cf-use-anchor-high = مکمل اعتماد

cf-questions = آپ کو کتنا اعتماد ہے کہ آپ اس کے بارے میں سوالوں کے جواب دے سکتے ہیں؟
cf-questions-anchor-low = بالکل اعتماد نہیں
cf-questions-anchor-high = مکمل اعتماد

cf-intend = کتنا امکان ہے کہ آپ اگلے چار ماہ میں اسے استعمال کریں گے؟
cf-intend-anchor-low = بالکل امکان نہیں
cf-intend-anchor-high = یقینی

## Not the participant's wording: said to staff about scores

confidence-mean = اوسط اعتماد
