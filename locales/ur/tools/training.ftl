### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = مشق
practice-given = کیس

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = { $day } کو میعاد ختم ہوئی۔
training-lapse-version = تب سے پروگرام بدل گیا ہے۔
# $days (text): a number.
training-lapse-idle = { $days } دن تک کچھ درج نہیں ہوا۔

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }، { $who }: تیاری
# $learning (text): a date.
stage-said-learning = { $at }، { $who }: سیکھنے کا مرحلہ { $learning } سے
# $live (text): a date.
stage-said-live = { $at }، { $who }: باقاعدہ جاری { $live } سے
stage-said-both = { $at }، { $who }: سیکھنے کا مرحلہ { $learning } سے، باقاعدہ جاری { $live } سے

## The certificate

# $number (text): its number.
certificate-title = سرٹیفکیٹ { $number }
certificate-person = نام
certificate-module = ماڈیول
certificate-kit = پروگرام
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }، ورژن { $version }
certificate-score = درست جواب
# $score, $questions (text): numbers.
certificate-of = { $questions } میں سے { $score }
certificate-minutes = منٹ
certificate-cases = مشق کے کیس
certificate-signed = منظوری کی تاریخ
certificate-by = منظور کرنے والے
certificate-expires = کب تک کارآمد
certificate-register = تربیت کا وہ رجسٹر جس سے یہ نمبر ہے، اس سائٹ کے کمپیوٹر پر رکھا ہے۔
