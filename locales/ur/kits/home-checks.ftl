### Checks at home, version 1. Changing what is consented to means raising its version.

# where the wording is from
home-checks-title = گھر پر جانچ، NEWS2 کے ساتھ
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
home-checks-summary = وہ لوگ جن کی جسمانی علامات گھر پر بار بار ناپی جاتی ہیں: ریڈنگز، حد پہنچنے پر کسے بتایا گیا، اور کیا نتیجہ نکلا۔

## Asked before anybody enters

home-checks-criterion-pregnant = کیا وہ حاملہ ہیں، یا پچھلے ہفتوں میں بچہ پیدا ہوا ہے؟
home-checks-criterion-carers-trained = کیا پیمائش کرنے والے اس کی تربیت رکھتے ہیں؟

## Consented to, each by itself

home-checks-consent-readings = میں متفق ہوں کہ میری سانس، آکسیجن، بلڈ پریشر، نبض، درجۂ حرارت اور ہوشیاری گھر پر ناپی اور درج کی جائے۔ میں ہر بار انکار کر سکتا/سکتی ہوں۔ ریڈنگز پر ہر وقت نظر نہیں رکھی جاتی۔
home-checks-consent-share = میں متفق ہوں کہ جب کسی ریڈنگ سے ضرورت ہو تو میری دیکھ بھال کرنے والوں کو بتایا جائے۔
home-checks-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔

## Visits

home-checks-visit-check = ہفتہ وار جانچ
home-checks-visit-extra = اضافی جانچ

## Other care that is counted

home-checks-resource-gp = جی پی
home-checks-resource-call-111 = 111 کو کالیں
home-checks-resource-call-999 = 999 کو کالیں
home-checks-resource-emergency = ایمرجنسی ڈیپارٹمنٹ
home-checks-resource-inpatient = ہسپتال میں راتیں

## Alerts: what was seen. What to do is in the site's own procedure

home-checks-alert-news-7 = NEWS2 7 یا زیادہ ہے۔ ابھی اپنے مقامی طریقۂ کار پر عمل کریں۔
home-checks-alert-news-5 = NEWS2 5 یا 6 ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
home-checks-alert-worried = ملنے والے کو فکر ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
home-checks-alert-serious-event = ایک سنگین ناموافق واقعہ درج ہوا۔ اپنے مقامی طریقۂ کار پر عمل کریں۔

## Where they come from

home-checks-code-referral-home_care = گھر پر دیکھ بھال
home-checks-code-referral-gp = جی پی
home-checks-code-referral-community_nursing = کمیونٹی نرسنگ
home-checks-code-referral-hospital = ہسپتال
home-checks-code-referral-other = کوئی اور

## Where in the pathway

home-checks-code-points-own_home = ان کا اپنا گھر
home-checks-code-points-care_home = کیئر ہوم
home-checks-code-points-other = کہیں اور

## What staff learn first

home-checks-training-t1 = ڈیٹا جمع کرنا
home-checks-training-t1-teaches = گھر پر پیمائش، نتیجہ درج کرنا، اور جانچ نہ ہونے کی وجہ۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
home-checks-training-t3 = معاملہ آگے پہنچانا
home-checks-training-t3-teaches = الرٹس: کسے اور کتنی جلدی بتایا جاتا ہے، کیا لکھا جاتا ہے، اور نتیجے کی پیروی کیسے ہوتی ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
home-checks-alert-news-single = NEWS2 کے کسی ایک پیمانے کا اسکور 3 ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
