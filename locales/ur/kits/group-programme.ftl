### A group programme, version 1. Changing what is consented to means raising its version.

# where the wording is from
group-programme-title = بارہ نشستوں کا گروپ پروگرام
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
group-programme-summary = درد والے لوگ جو گروپ میں زیرِ نگرانی بارہ نشستوں میں آتے ہیں: کون کتنی بار آیا، اور پہلے اور بعد میں حال کیسا تھا۔

## Asked before anybody enters

group-programme-criterion-suitable = کیا کسی تربیت یافتہ شخص نے کہا ہے کہ گروپ اس شخص کے لیے موزوں ہے؟
group-programme-criterion-red-flag = کیا خطرے کی کوئی علامت ہے جس کے بارے میں آپ کا مقامی طریقۂ کار پوچھتا ہے؟

## Consented to, each by itself

group-programme-consent-sessions = میں نشستوں میں حصہ لینے پر اور اس پر متفق ہوں کہ میری حاضری درج کی جائے۔
group-programme-consent-questionnaires = میں پہلے اور بعد میں سوالناموں کے جواب دینے پر متفق ہوں۔ میں کوئی بھی سوال چھوڑ سکتا/سکتی ہوں اور کسی بھی وقت رک سکتا/سکتی ہوں۔ میرے جوابات پر ہر وقت نظر نہیں رکھی جاتی۔
group-programme-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔

## What they may be given

group-programme-arm-group = گروپ پروگرام
group-programme-arm-usual = معمول کی دیکھ بھال

## Visits

group-programme-visit-pre = پہلی نشست سے پہلے
group-programme-visit-session = نشست
group-programme-visit-post = آخری نشست کے بعد

## Alerts: what was seen. What to do is in the site's own procedure

group-programme-alert-red-flag = خطرے کی ایک علامت بتائی گئی۔ آج ہی اپنے مقامی طریقۂ کار پر عمل کریں۔
group-programme-alert-worse = درد پچھلی بار سے بہت زیادہ ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
group-programme-alert-serious-event = ایک سنگین ناموافق واقعہ درج ہوا۔ اپنے مقامی طریقۂ کار پر عمل کریں۔

## Where they come from

group-programme-code-referral-gp = جی پی
group-programme-code-referral-first_contact_practitioner = پہلے رابطے کا معالج
group-programme-code-referral-physiotherapy = فزیوتھراپی
group-programme-code-referral-leisure_centre = تفریحی مرکز
group-programme-code-referral-self = وہ خود آئے
group-programme-code-referral-other = کوئی اور

## Where in the pathway

group-programme-code-points-primary_care = بنیادی دیکھ بھال
group-programme-code-points-community_msk = پٹھوں اور ہڈیوں کی مقامی سروس
group-programme-code-points-leisure_centre = تفریحی مرکز
group-programme-code-points-other = کہیں اور

## What staff learn first

group-programme-training-t1 = ڈیٹا جمع کرنا
group-programme-training-t1-teaches = رضامندی، نشستوں کی حاضری، اور کورس سے پہلے اور بعد کے فارم۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
