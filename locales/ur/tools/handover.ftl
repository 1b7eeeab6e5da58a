### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = { $number } کے بارے میں کیا رکھا گیا ہے
handover-made = { $clinic } نے { $at } کو لکھا۔ یہ فائل انکرپٹ نہیں ہے۔
handover-person = فرد
handover-registered = اندراج
handover-withdrawn = دستبردار از
handover-restricted = محدود از
handover-yes = ہاں
handover-no = نہیں
handover-visit = { $day } کا وزٹ
handover-begun = شروع { $at }۔ { $mode }۔
handover-finished = مکمل { $at }۔
handover-unfinished = مکمل نہیں ہوا۔
handover-question = سوال
handover-answer = جواب
handover-when = کب
handover-who = کس نے درج کیا
handover-what = کیا کیا گیا
handover-why = کیوں
handover-taken-back = واپس لیا گیا
handover-voided = { $at } کو { $by } نے واپس لیا: { $reason }
handover-former = { $at } تک، { $by } نے بدلا: { $known }
handover-corrected = { $at } کو { $by } نے تصحیح کی: { $reason }
handover-programmes = پروگراموں میں کیا درج ہوا
handover-trail = ان ریکارڈ کے ساتھ کیا کیا گیا

## What rows of the trail are about

trail-erased = ایک ریکارڈ جو مٹا دیا گیا
trail-backup-here = اس کمپیوٹر پر
trail-backup-elsewhere = دوسری جگہ پر
trail-setting-vault = والٹ کا نام
trail-setting-clinic = کلینک
trail-setting-site = سائٹ کوڈ
trail-setting-practice = مشق
trail-setting-endpoint = سرور
trail-setting-endpoint-before = پہلے کا سرور
trail-setting-identified = آیا نام بھیجے جاتے ہیں
trail-setting-prompt-text = حفاظتی ہدایت
trail-setting-epoch = کلید کی فائل کی عمر
trail-setting-recovery-used = ریکوری کلید کب استعمال ہوئی
trail-setting-renew-recovery = آیا ریکوری کلید نئی کرنی ہے
trail-setting-backup-place = بیک اپ کی دوسری جگہ
trail-setting-door = اس کمپیوٹر کو سرور پر داخلہ کیسے ملتا ہے
trail-setting-door-for = یہ کس سرور کے لیے ہے
trail-setting-door-turn = سرور تک راستہ
trail-setting-door-token = سرور کے لیے ٹوکن
trail-setting-door-refresh = دوسرا ٹوکن لینے کا ٹوکن
trail-setting-door-since = ٹوکن کب سے ہے
trail-setting-door-until = ٹوکن کب تک چلتا ہے
trail-setting-door-client = سرور پر اس کمپیوٹر کا نام
trail-setting-door-scope = سرور سے کیا مانگا جاتا ہے
trail-setting-door-place = سرور ٹوکن کہاں دیتا ہے
trail-setting-door-key = اس کمپیوٹر کی کلید
trail-setting-door-certificate = اس کمپیوٹر کا سرٹیفکیٹ
trail-setting-door-authority = سرور کی ضمانت کون دیتا ہے
trail-setting-door-proxy = آیا پراکسی استعمال ہوتی ہے
trail-setting-door-compress = آیا جو بھیجا جائے وہ کمپریس ہوتا ہے
trail-setting-retention-days = ریکارڈ کتنی دیر رہتے ہیں
trail-setting-restored-from = وہ بیک اپ جو واپس لایا گیا
trail-setting-computer-name = اس کمپیوٹر کا نام
trail-setting-computer-letter = اسٹڈی نمبروں میں حرف
trail-setting-day-end = عملے کو دن ختم کرنا کب یاد دلایا جاتا ہے
trail-setting-suspect = آیا کسی کے سائن ان کرنے پر سب کچھ جانچا جاتا ہے

# What a check of the trail came to.
trail-found-whole = نہ کچھ غائب ہے، نہ کچھ بدلا ہے
trail-found-agrees = سرور نے یہی دیکھا ہے
trail-found-contradicts = سرور نے کچھ اور دیکھا ہے
trail-found-broken = کچھ مطابقت نہیں رکھتا
