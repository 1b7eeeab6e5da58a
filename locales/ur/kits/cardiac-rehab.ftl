### Cardiac rehabilitation, version 1. Changing what is consented to means raising its version.

# where the wording is from
cardiac-rehab-title = دل کی بحالی
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
cardiac-rehab-summary = وہ لوگ جنہیں ایپ کے ذریعے یا آمنے سامنے دل کی بحالی پیش کی جاتی ہے: کیا چنا اور کیوں، کتنی بار حصہ لیا، اور ایک سال تک حال کیسا رہا۔

## Asked before anybody enters

cardiac-rehab-criterion-suitable = کیا تربیت یافتہ طبی کارکن نے جانچا ہے کہ جو پیش کیا جا رہا ہے وہ اس شخص کے لیے موزوں ہے؟
cardiac-rehab-criterion-risk-assessed = کیا خطرے کو آپ کے مقامی طریقۂ کار کے مطابق جانچا گیا ہے؟

## Consented to, each by itself

cardiac-rehab-consent-questionnaires = میں اپنی صحت کے بارے میں سوالناموں کے جواب دینے پر متفق ہوں۔ میں کوئی بھی سوال چھوڑ سکتا/سکتی ہوں اور کسی بھی وقت رک سکتا/سکتی ہوں۔ میری دیکھ بھال اس پر منحصر نہیں۔ میرے جوابات پر ہر وقت نظر نہیں رکھی جاتی۔
cardiac-rehab-consent-record-review = میں متفق ہوں کہ ٹیم میرے دل سے متعلق ملاقاتوں، ٹیسٹوں اور دواؤں کے لیے میرا طبی ریکارڈ دیکھے۔
cardiac-rehab-consent-vendor-linkage = میں متفق ہوں کہ ٹیکنالوجی بنانے والا بتائے کہ میں نے اسے کیسے استعمال کیا۔
cardiac-rehab-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔

## What they may be given

cardiac-rehab-arm-app = ایپ کے ساتھ پروگرام
cardiac-rehab-arm-face-to-face = آمنے سامنے پروگرام
cardiac-rehab-arm-usual = کوئی پروگرام نہیں

## Visits

cardiac-rehab-visit-v0 = پہلی ملاقات
cardiac-rehab-visit-e30 = اب بھی حصہ لے رہے ہیں؟ (30 دن)
cardiac-rehab-visit-end = پروگرام کا اختتام
cardiac-rehab-visit-v12m = 12 ماہ
cardiac-rehab-visit-session = نشست

## Other care that is counted

cardiac-rehab-resource-gp = جی پی
cardiac-rehab-resource-cardiology = دل کا ماہر، آؤٹ پیشنٹ
cardiac-rehab-resource-emergency = ایمرجنسی ڈیپارٹمنٹ، 111 یا 999
cardiac-rehab-resource-inpatient = ہسپتال میں راتیں
cardiac-rehab-resource-rehab-staff = بحالی کے عملے کے منٹ
cardiac-rehab-resource-technology-support = ٹیکنالوجی میں مدد کے منٹ

## Alerts: what was seen. What to do is in the site's own procedure

cardiac-rehab-alert-mood = گھبراہٹ یا افسردگی کے بارے میں سب سے اونچا جواب دیا گیا۔ آج ہی اپنے مقامی طریقۂ کار پر عمل کریں۔
cardiac-rehab-alert-serious-event = ایک سنگین ناموافق واقعہ درج ہوا۔ اپنے مقامی طریقۂ کار پر عمل کریں اور اسپانسر کو بروقت بتائیں۔

## Where they come from

cardiac-rehab-code-referral-hospital_ward = ہسپتال کا وارڈ
cardiac-rehab-code-referral-cardiology_clinic = دل کا کلینک
cardiac-rehab-code-referral-gp = جی پی
cardiac-rehab-code-referral-self = وہ خود آئے
cardiac-rehab-code-referral-other = کوئی اور

## Where in the pathway

cardiac-rehab-code-points-before_discharge = ڈسچارج سے پہلے
cardiac-rehab-code-points-after_discharge = ڈسچارج کے بعد
cardiac-rehab-code-points-clinic = کلینک میں
cardiac-rehab-code-points-other = کہیں اور

## What staff learn first

cardiac-rehab-training-t1 = ڈیٹا جمع کرنا
cardiac-rehab-training-t1-teaches = کون حصہ لیتا ہے، رضامندی، ہر ملاقات کے فارم، اور کچھ نہ ہونے کی وجہ۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
