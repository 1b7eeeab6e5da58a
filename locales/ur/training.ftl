### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = یہ سائٹ تیاری کے مرحلے میں ہے۔ پہلے دن سے قبل کسی حقیقی فرد کا کچھ درج نہیں کیا جاتا۔ آپ مشق کے کیس کے ساتھ آگے بڑھ سکتے ہیں۔
problem-set-up-not-signed-off = یہ سائٹ تیاری کے مرحلے میں ہے۔ ماڈیول { $module } آپ کے لیے منظور نہیں ہوا۔
problem-not-signed-off = ماڈیول { $module } آپ کے لیے منظور نہیں ہوا۔ اسے تربیت میں مکمل کریں اور کسی اور سے دستخط کروائیں۔
problem-refresher-due = پہلے ماڈیول { $module } کی یاد دہانی ضروری ہے۔ اسے تربیت میں پڑھیں۔

## Notices

notice-refresher-due = کچھ بھی درج کرنے سے پہلے یاد دہانی ضروری ہے۔
# $at (text): a day.
notice-training-ends = آپ کی تربیت { $at } تک منظور ہے۔ اس سے پہلے ماڈیول دوبارہ مکمل کریں۔
notice-go-training = تربیت پر جائیں

## In the trail

trail-action-site-stage-named = سائٹ کے مراحل بتائے
trail-action-training-noted = تربیت درج کی

## The screen

training-title = تربیت
# On a tab.
title-training = تربیت
training-intro = ڈیٹا جمع کرنے سے پہلے آپ کیا سیکھتے ہیں۔ اسے کوئی اور منظور کرتا ہے، اور تربیت کا رجسٹر اسے اس کمپیوٹر پر رکھتا ہے۔
training-mine = آپ کے ماڈیول
training-none = یہاں چلنے والا کوئی پروگرام آپ سے تربیت نہیں مانگتا۔
training-register = رجسٹر
training-register-none = ابھی کسی نے کوئی ماڈیول مکمل نہیں کیا۔
training-refresher-first = پہلے یاد دہانی ضروری ہے
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] آپ نے { $n } دن سے کچھ درج نہیں کیا۔ آگے بڑھنے سے پہلے اسے دوبارہ پڑھیں۔
       *[other] آپ نے { $n } دنوں سے کچھ درج نہیں کیا۔ آگے بڑھنے سے پہلے اسے دوبارہ پڑھیں۔
    }
training-refresher-version = جب سے آپ نے سیکھا ہے پروگرام بدل گیا ہے۔ آگے بڑھنے سے پہلے اسے دوبارہ پڑھیں۔
# $minutes (text): a number.
training-refresher-length = تقریباً { $minutes } منٹ۔
training-refresher-confirm = میں نے یہ پڑھ لیا ہے، اور مجھے معلوم ہے کہ کس سے پوچھنا ہے۔
training-refresher-done = یاد دہانی درج کریں
training-refresher-noted = یاد دہانی ہو گئی۔ آپ آگے بڑھ سکتے ہیں۔
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } منٹ · { $questions } میں سے { $pass } سوال درست
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = مشق کے کیس: { $needed } میں سے { $done } ({ $form } مکمل)
training-standing-not-taken = ابھی مکمل نہیں کیا
training-standing-failed = کامیاب نہیں
training-standing-practise = کامیاب؛ مشق کے کیس باقی ہیں
training-standing-to-sign = کامیاب؛ کسی اور کو دستخط کرنے ہیں
# $day (text): a date.
training-standing-signed = { $day } تک منظور
training-standing-expired = { $day } کو میعاد ختم ہوئی
training-standing-version = یاد دہانی ضروری: پروگرام بدل گیا ہے
training-standing-idle = یاد دہانی ضروری
training-take = میں نے مکمل کر لیا
# $code (text): a module, like T1.
training-take-title = ماڈیول { $code }
training-minutes = کتنا وقت لگا، منٹوں میں
# $questions (text): a number.
training-score = درست جواب، { $questions } میں سے
training-keep = محفوظ کریں
training-taken-passed = درج ہو گیا: کامیاب۔
training-taken-failed = درج ہو گیا: کامیاب نہیں۔ آپ اسے دوبارہ لے سکتے ہیں۔
training-practice = مشق کے کیس
training-practice-intro = سیکھنے کے لیے فرضی افراد۔ ان کا کچھ بھی کبھی نہیں بھیجا جاتا، اور وہ کسی فہرست یا گنتی میں نہیں ہوتے۔
training-practice-new = مشق کا نیا کیس
training-practice-open = { $number } کھولیں
training-sign = منظور کریں
# $person (text): a name. $code (text): a module.
training-sign-ask = آپ دستخط کرتے ہیں کہ { $person } نے ماڈیول { $code } سیکھ لیا ہے اور اس کے ساتھ کام کرنے کی اجازت ہے۔ سرٹیفکیٹ پر آپ کا نام ہوگا۔
# $certificate (text): its number.
training-signed = دستخط ہو گئے۔ سرٹیفکیٹ { $certificate } ہے۔
training-print = سرٹیفکیٹ پرنٹ کریں
training-col-person = کون
training-col-module = ماڈیول
training-col-day = دن
training-col-what = کیا
training-col-score = درست
training-col-certificate = سرٹیفکیٹ
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }، ورژن { $version }
training-kind-passed = کامیاب
training-kind-not-passed = کامیاب نہیں
training-kind-refreshed = یاد دہانی ہوئی
# $by (text): a name.
training-kind-signed = منظوری: { $by }
# $score, $questions (text): numbers.
training-right = { $questions } میں سے { $score }
# $day (text): a date.
training-expires = { $day } تک

## Practice

practice-band = مشق: فرضی فرد، کبھی نہیں بھیجا جاتا
practice-mark = مشق

## Stage of the site

stage-title = اس سائٹ کا مرحلہ
stage-unnamed = کسی نے کوئی مرحلہ نہیں بتایا، اس لیے یہ پروگرام یہاں باقاعدہ جاری ہے اور کسی سے تربیت نہیں مانگتا۔
stage-set-up = تیاری: صرف مشق کے کیس درج ہوتے ہیں۔
stage-learning-in = سیکھنے کا مرحلہ: جو درج ہو وہ محفوظ رہتا ہے، اسی نشان کے ساتھ بھیجا جاتا ہے، اور رپورٹوں سے باہر رکھا جاتا ہے۔
stage-live = باقاعدہ جاری۔
stage-learning-day = سیکھنے کا مرحلہ کب سے
stage-live-day = باقاعدہ جاری کب سے
stage-hint = تیاری کے لیے دونوں خالی چھوڑیں۔ جو شروع ہو چکا وہ واپس نہیں لیا جا سکتا؛ اس کا دن بدلا جا سکتا ہے۔
stage-save = مراحل محفوظ کریں
stage-saved = محفوظ ہو گئے۔
stage-begin = مراحل بتائیں
stage-history = پہلے کیا بتایا گیا
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $of } میں سے { $signed } منظور
# $names (text): people.
stage-missing = ابھی نہیں: { $names }
