### Digital technologies for low back pain (NICE HTE16), version 1. Changing what is consented to means raising its version.

# where the wording is from
lbp-hte16-title = کمر کے نچلے درد کے لیے ڈیجیٹل ٹیکنالوجی (NICE HTE16)
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
lbp-hte16-summary = کمر کے غیر مخصوص نچلے درد والے لوگ جنہیں ڈیجیٹل ٹیکنالوجی پیش کی جاتی ہے، اور معمول کی دیکھ بھال پانے والے لوگ: کسے کیا پیش کیا گیا، بارہ ماہ تک حال کیسا رہا، اور اور کس دیکھ بھال کی ضرورت ہوئی۔

## Asked before anybody enters

lbp-hte16-criterion-non-specific = کیا یہ کمر کا نچلا درد ہے جس کی کوئی خاص وجہ نہ معلوم ہے نہ شبہ ہے؟
lbp-hte16-criterion-saddle = کیا شرم گاہ، مقعد یا رانوں کے اندرونی حصے کے آس پاس سُن پن یا احساس میں تبدیلی ہے؟
lbp-hte16-criterion-bladder = کیا پیشاب کرنے میں کوئی نئی تبدیلی ہے؟
lbp-hte16-criterion-bowel = کیا پاخانے پر قابو میں کوئی نئی تبدیلی ہے؟
lbp-hte16-criterion-red-flag = کیا خطرے کی کوئی اور علامت ہے جس کے بارے میں آپ کا مقامی طریقۂ کار پوچھتا ہے؟
lbp-hte16-criterion-chronic = کیا درد تین ماہ یا اس سے زیادہ سے ہے؟

## Consented to, each by itself

lbp-hte16-consent-questionnaires = میں اپنی کمر اور صحت کے بارے میں سوالناموں کے جواب دینے پر متفق ہوں۔ میں کوئی بھی سوال چھوڑ سکتا/سکتی ہوں اور کسی بھی وقت رک سکتا/سکتی ہوں۔ میری دیکھ بھال اس پر منحصر نہیں۔ میرے جوابات پر ہر وقت نظر نہیں رکھی جاتی۔
lbp-hte16-consent-record-review = میں متفق ہوں کہ مطالعے کی ٹیم میری کمر سے متعلق ملاقاتوں، ٹیسٹوں اور دواؤں کے لیے میرا طبی ریکارڈ دیکھے۔
lbp-hte16-consent-vendor-linkage = میں متفق ہوں کہ ٹیکنالوجی بنانے والا بتائے کہ میں نے اسے کیسے استعمال کیا۔
lbp-hte16-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔
lbp-hte16-consent-future-contact = میں متفق ہوں کہ بعد میں مجھ سے دوسرے مطالعوں کے بارے میں پوچھا جائے۔ میں ہر بار انکار کر سکتا/سکتی ہوں۔

## What they may be given

lbp-hte16-arm-tech = ڈیجیٹل ٹیکنالوجی
lbp-hte16-arm-usual = معمول کی دیکھ بھال

## Visits

lbp-hte16-visit-v0 = پہلی ملاقات
lbp-hte16-visit-e30 = اب بھی استعمال کر رہے ہیں؟ (30 دن)
lbp-hte16-visit-v6w = 6 ہفتے
lbp-hte16-visit-v3m = 3 ماہ
lbp-hte16-visit-v6m = 6 ماہ
lbp-hte16-visit-v12m = 12 ماہ
lbp-hte16-visit-v24m = 24 ماہ

## Other care that is counted

lbp-hte16-resource-gp = جی پی
lbp-hte16-resource-practice-nurse = پریکٹس نرس یا بنیادی دیکھ بھال کا دوسرا عملہ
lbp-hte16-resource-first-contact = پہلے رابطے کا معالج
lbp-hte16-resource-nhs-physiotherapy = این ایچ ایس کی فزیوتھراپی
lbp-hte16-resource-private-therapy = نجی فزیوتھراپی، آسٹیوپیتھی یا کائروپریکٹک
lbp-hte16-resource-community-msk = پٹھوں اور ہڈیوں یا درد کا مقامی کلینک
lbp-hte16-resource-outpatient = ہسپتال کا ماہر، آؤٹ پیشنٹ
lbp-hte16-resource-x-ray = ایکس رے
lbp-hte16-resource-mri-ct = ایم آر آئی یا سی ٹی اسکین
lbp-hte16-resource-emergency = ایمرجنسی ڈیپارٹمنٹ، 111 یا 999
lbp-hte16-resource-inpatient = ہسپتال میں راتیں
lbp-hte16-resource-spinal-injection = ریڑھ میں انجکشن
lbp-hte16-resource-spinal-surgery = ریڑھ کا آپریشن
lbp-hte16-resource-talking-therapy = بات چیت کے ذریعے علاج
lbp-hte16-resource-medicines-prescribed = کمر کے لیے تجویز کردہ دوا کے دن
lbp-hte16-resource-medicines-bought = کمر کے لیے خریدی ہوئی دوا کے دن
lbp-hte16-resource-technology-support = ٹیکنالوجی میں مدد کے منٹ

## Alerts: what was seen. What to do is in the site's own procedure

lbp-hte16-alert-cauda-equina = ٹانگوں کے درمیان سُن پن، یا پیشاب یا پاخانے میں تبدیلی بتائی گئی۔ ابھی اپنے مقامی طریقۂ کار پر عمل کریں۔
lbp-hte16-alert-red-flag = خطرے کی ایک اور علامت بتائی گئی۔ آج ہی اپنے مقامی طریقۂ کار پر عمل کریں۔
lbp-hte16-alert-mood = گھبراہٹ یا افسردگی کے بارے میں سب سے اونچا جواب دیا گیا۔ آج ہی اپنے مقامی طریقۂ کار پر عمل کریں۔
lbp-hte16-alert-worse = درد زیادہ ہے، یا کوئی جواب پچھلی بار سے بہت خراب ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
lbp-hte16-alert-serious-event = ایک سنگین ناموافق واقعہ درج ہوا۔ اپنے مقامی طریقۂ کار پر عمل کریں اور اسپانسر کو بروقت بتائیں۔

## Where they come from

lbp-hte16-code-referral-gp = جی پی
lbp-hte16-code-referral-first_contact_practitioner = پہلے رابطے کا معالج
lbp-hte16-code-referral-community_msk = پٹھوں اور ہڈیوں کی مقامی سروس
lbp-hte16-code-referral-physiotherapy = فزیوتھراپی
lbp-hte16-code-referral-secondary_care = ہسپتال
lbp-hte16-code-referral-ed_or_urgent_care = ایمرجنسی ڈیپارٹمنٹ یا فوری دیکھ بھال
lbp-hte16-code-referral-occupational_health = پیشہ ورانہ صحت
lbp-hte16-code-referral-waiting_list_review = انتظار کی فہرست کا جائزہ
lbp-hte16-code-referral-self = وہ خود آئے
lbp-hte16-code-referral-other = کوئی اور

## Where in the pathway

lbp-hte16-code-points-before_gp = جی پی سے ملنے سے پہلے
lbp-hte16-code-points-gp_consultation = جی پی کے مشورے میں
lbp-hte16-code-points-fcp_consultation = پہلے رابطے کے مشورے میں
lbp-hte16-code-points-msk_triage = پٹھوں اور ہڈیوں کی ابتدائی جانچ پر
lbp-hte16-code-points-on_waiting_list = انتظار کی فہرست پر
lbp-hte16-code-points-during_physiotherapy = فزیوتھراپی کے دوران
lbp-hte16-code-points-after_discharge = ڈسچارج کے بعد
lbp-hte16-code-points-other = کہیں اور

## What staff learn first

lbp-hte16-training-t1 = ڈیٹا جمع کرنا
lbp-hte16-training-t1-teaches = جانچ، رضامندی، پیشکش، ہر ملاقات کے فارم، اور کچھ نہ ہونے کی وجہ۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
lbp-hte16-training-t3 = معاملہ آگے پہنچانا
lbp-hte16-training-t3-teaches = الرٹس: کسے اور کتنی جلدی بتایا جاتا ہے، کیا لکھا جاتا ہے، اور نتیجے کی پیروی کیسے ہوتی ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
