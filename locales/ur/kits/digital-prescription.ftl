### A digital prescription, version 1. Changing what is consented to means raising its version.

# where the wording is from
digital-prescription-title = ڈیجیٹل نسخہ (بے خوابی، ذیابیطس)
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
digital-prescription-summary = وہ لوگ جنہیں معمول کی دیکھ بھال کے ساتھ بے خوابی یا ذیابیطس کے لیے ڈیجیٹل ٹیکنالوجی تجویز کی گئی: کس نے اور کیسے تجویز کی، شروع کی یا نہیں، اور کیا نتیجہ نکلا۔

## Asked before anybody enters

digital-prescription-criterion-condition = کیا یہ بے خوابی یا ذیابیطس کے لیے تجویز کیا گیا ہے؟
digital-prescription-criterion-insomnia = کیا یہ بے خوابی کے لیے ہے؟
digital-prescription-criterion-diabetes = کیا یہ ذیابیطس کے لیے ہے؟

## Consented to, each by itself

digital-prescription-consent-questionnaires = میں اپنی صحت کے بارے میں سوالناموں کے جواب دینے پر متفق ہوں۔ میں کوئی بھی سوال چھوڑ سکتا/سکتی ہوں اور کسی بھی وقت رک سکتا/سکتی ہوں۔ میری دیکھ بھال اس پر منحصر نہیں۔ میرے جوابات پر ہر وقت نظر نہیں رکھی جاتی۔
digital-prescription-consent-record-review = میں متفق ہوں کہ ٹیم اس بیماری سے متعلق ملاقاتوں، ٹیسٹوں اور دواؤں کے لیے میرا طبی ریکارڈ دیکھے۔
digital-prescription-consent-vendor-linkage = میں متفق ہوں کہ ٹیکنالوجی بنانے والا بتائے کہ میں نے اسے کیسے استعمال کیا۔
digital-prescription-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔

## What they may be given

digital-prescription-arm-insomnia = بے خوابی کے لیے ٹیکنالوجی
digital-prescription-arm-diabetes = ذیابیطس کے لیے ٹیکنالوجی
digital-prescription-arm-usual = صرف معمول کی دیکھ بھال

## Visits

digital-prescription-visit-v0 = نسخہ
digital-prescription-visit-e30 = اب بھی استعمال کر رہے ہیں؟ (30 دن)
digital-prescription-visit-v3m = 3 ماہ
digital-prescription-visit-v6m = 6 ماہ

## Other care that is counted

digital-prescription-resource-gp = جی پی
digital-prescription-resource-practice-nurse = پریکٹس نرس یا بنیادی دیکھ بھال کا دوسرا عملہ
digital-prescription-resource-medicines-sleep = نیند کی دوا کے دن
digital-prescription-resource-emergency = ایمرجنسی ڈیپارٹمنٹ، 111 یا 999
digital-prescription-resource-technology-support = ٹیکنالوجی میں مدد کے منٹ

## Alerts: what was seen. What to do is in the site's own procedure

digital-prescription-alert-serious-event = ایک سنگین ناموافق واقعہ درج ہوا۔ اپنے مقامی طریقۂ کار پر عمل کریں۔

## Where they come from

digital-prescription-code-referral-gp = جی پی
digital-prescription-code-referral-nurse = نرس
digital-prescription-code-referral-pharmacist = فارماسسٹ
digital-prescription-code-referral-social_prescriber = سماجی نسخہ دینے والا
digital-prescription-code-referral-self = وہ خود آئے
digital-prescription-code-referral-other = کوئی اور

## Where in the pathway

digital-prescription-code-points-consultation = مشورے میں
digital-prescription-code-points-annual_review = سالانہ جائزے پر
digital-prescription-code-points-telephone = ٹیلی فون پر
digital-prescription-code-points-other = کہیں اور

## What staff learn first

digital-prescription-training-t1 = ڈیٹا جمع کرنا
digital-prescription-training-t1-teaches = کون حصہ لیتا ہے، رضامندی، ہر ملاقات کے فارم، اور کچھ نہ ہونے کی وجہ۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
