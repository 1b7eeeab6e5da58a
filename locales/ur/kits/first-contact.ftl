### First contact physiotherapy, version 1. Changing what is consented to means raising its version.

# where the wording is from
first-contact-title = پہلے رابطے کی فزیوتھراپی
    .status = draft
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it
first-contact-summary = پٹھوں، ہڈیوں یا جوڑوں کے مسئلے والے لوگ جو پہلے فزیوتھراپسٹ سے ملتے ہیں: کتنا انتظار کیا، کیا فیصلہ ہوا، اور تین ماہ تک حال کیسا رہا۔

## Asked before anybody enters

first-contact-criterion-musculoskeletal = کیا یہ پٹھوں، ہڈیوں یا جوڑوں کا مسئلہ ہے؟
first-contact-criterion-red-flag = کیا خطرے کی کوئی علامت ہے جس کے بارے میں آپ کا مقامی طریقۂ کار پوچھتا ہے؟

## Consented to, each by itself

first-contact-consent-questionnaires = میں اپنی صحت کے بارے میں سوالناموں کے جواب دینے پر متفق ہوں۔ میں کوئی بھی سوال چھوڑ سکتا/سکتی ہوں اور کسی بھی وقت رک سکتا/سکتی ہوں۔ میری دیکھ بھال اس پر منحصر نہیں۔ میرے جوابات پر ہر وقت نظر نہیں رکھی جاتی۔
first-contact-consent-record-review = میں متفق ہوں کہ ٹیم اس مسئلے سے متعلق ملاقاتوں، ٹیسٹوں اور دواؤں کے لیے میرا طبی ریکارڈ دیکھے۔
first-contact-consent-results = میں نتائج کے بارے میں جاننا چاہوں گا/گی۔

## What they may be given

first-contact-arm-fcp = پہلے رابطے کا فزیوتھراپسٹ
first-contact-arm-usual = معمول کی دیکھ بھال

## Visits

first-contact-visit-consultation = مشورہ
first-contact-visit-m1 = 1 ماہ
first-contact-visit-m2 = 2 ماہ
first-contact-visit-m3 = 3 ماہ

## Other care that is counted

first-contact-resource-gp = جی پی
first-contact-resource-first-contact = پہلے رابطے کا معالج
first-contact-resource-physiotherapy = فزیوتھراپی
first-contact-resource-imaging = ایکس رے یا اسکین
first-contact-resource-outpatient = ہسپتال کا ماہر، آؤٹ پیشنٹ
first-contact-resource-emergency = ایمرجنسی ڈیپارٹمنٹ، 111 یا 999

## Alerts: what was seen. What to do is in the site's own procedure

first-contact-alert-red-flag = خطرے کی ایک علامت بتائی گئی۔ آج ہی اپنے مقامی طریقۂ کار پر عمل کریں۔
first-contact-alert-worse = درد زیادہ ہے، یا کوئی جواب پچھلی بار سے بہت خراب ہے۔ اپنے مقامی طریقۂ کار پر عمل کریں۔
first-contact-alert-serious-event = ایک سنگین ناموافق واقعہ درج ہوا۔ اپنے مقامی طریقۂ کار پر عمل کریں۔

## Where they come from

first-contact-code-referral-booked_directly = انہوں نے خود وقت لیا
first-contact-code-referral-receptionist = ریسپشنسٹ
first-contact-code-referral-gp = جی پی
first-contact-code-referral-nurse = نرس
first-contact-code-referral-self = وہ خود آئے
first-contact-code-referral-other = کوئی اور

## Where in the pathway

first-contact-code-points-instead_of_gp = جی پی کے بجائے
first-contact-code-points-after_gp = جی پی کے بعد
first-contact-code-points-other = کہیں اور

## What staff learn first

first-contact-training-t1 = ڈیٹا جمع کرنا
first-contact-training-t1-teaches = کون حصہ لیتا ہے، رضامندی، ہر ملاقات کے فارم، اور کچھ نہ ہونے کی وجہ۔ یہ پروگرام کیا نہیں کرتا: جوابات کو کوئی اسی وقت نہیں دیکھتا، اور یہاں کچھ بھی تشخیص نہیں ہے۔
