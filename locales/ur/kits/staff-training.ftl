### A course for staff, version 1. Changing what is consented to means raising its version.

# where the wording is from
staff-training-title = عملے کے لیے کورس
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
staff-training-summary = عملے کے وہ لوگ جو کورس کرتے ہیں: پہلے اور بعد میں کیا جانتے ہیں اور کتنا اعتماد رکھتے ہیں، اور چار اور بارہ ماہ بعد عمل کرتے ہیں یا نہیں۔

## Asked before anybody enters

staff-training-criterion-works-with-patients = کیا آپ مریضوں کے ساتھ کام کرتے ہیں؟
staff-training-criterion-trained-before = کیا آپ نے پہلے اس بارے میں کوئی کورس کیا ہے؟

## Consented to, each by itself

staff-training-consent-questionnaires = میں کورس اور اپنے کام کے بارے میں سوالناموں کے جواب دینے پر متفق ہوں۔ میں کوئی بھی سوال چھوڑ سکتا/سکتی ہوں اور کسی بھی وقت رک سکتا/سکتی ہوں۔
staff-training-consent-follow-up = میں متفق ہوں کہ چار اور بارہ ماہ بعد مجھ سے دوبارہ پوچھا جائے۔
staff-training-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔

## What they may be given

staff-training-arm-course = کورس

## Visits

staff-training-visit-pre = کورس سے پہلے
staff-training-visit-post = کورس کے بعد
staff-training-visit-m4 = 4 ماہ
staff-training-visit-m12 = 12 ماہ

## Where they come from

staff-training-code-referral-manager = مینیجر
staff-training-code-referral-professional_network = پیشہ ورانہ نیٹ ورک
staff-training-code-referral-advertisement = اشتہار
staff-training-code-referral-self = وہ خود آئے
staff-training-code-referral-other = کوئی اور

## Where in the pathway

staff-training-code-points-before_programme = پروگرام شروع ہونے سے پہلے
staff-training-code-points-during_programme = پروگرام کے دوران
staff-training-code-points-other = کہیں اور

## What staff learn first

staff-training-training-t1 = ڈیٹا جمع کرنا
staff-training-training-t1-teaches = کون حصہ لیتا ہے، رضامندی، ہر ملاقات کے فارم، اور کچھ نہ ہونے کی وجہ۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
