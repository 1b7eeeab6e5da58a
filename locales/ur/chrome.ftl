### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = مشق: یہاں کچھ بھی حقیقی نہیں
app-language = زبان
app-lock = لاک کریں
app-change-person = فرد بدلیں
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $person } کا { $n } ریکارڈ نہیں بھیجا گیا
       *[other] { $person } کے { $n } ریکارڈ نہیں بھیجے گئے
    }
waiting-yours =
    { $count ->
        [one] آپ کا { $n } ریکارڈ نہیں بھیجا گیا
       *[other] آپ کے { $n } ریکارڈ نہیں بھیجے گئے
    }
app-reference = سپورٹ کے لیے حوالہ نمبر: { $reference }
start-title = Prombook ریکارڈ نہیں کھول سکتا
start-again = دوبارہ کوشش کریں
nav-label = مرکزی مینو
nav-site = سائٹ کی ترتیبات
nav-participants = شرکت کنندگان
nav-sending = ارسال
nav-settings = ترتیبات
nav-sending-waiting =
    { $count ->
        [one] ارسال: { $n } منتظر ہے
       *[other] ارسال: { $n } منتظر ہیں
    }
nav-sending-held =
    { $count ->
        [one] ارسال: { $n } کو دیکھنا ضروری ہے
       *[other] ارسال: { $n } کو دیکھنا ضروری ہے
    }
unsaved-mine =
    { $count ->
        [one] { $form } میں { $n } جواب محفوظ نہیں ہوا۔
       *[other] { $form } میں { $n } جواب محفوظ نہیں ہوئے۔
    }
unsaved-theirs =
    { $count ->
        [one] { $form } میں { $person } کا ٹائپ کیا ہوا { $n } جواب محفوظ نہیں ہوا۔ اسے صرف { $person } محفوظ کر سکتے ہیں۔
       *[other] { $form } میں { $person } کے ٹائپ کیے ہوئے { $n } جواب محفوظ نہیں ہوئے۔ انہیں صرف { $person } محفوظ کر سکتے ہیں۔
    }
unsaved-go = { $form } پر جائیں

title-first-run = سیٹ اپ
title-sign-in = سائن ان
title-participants = شرکت کنندگان
title-register = شرکت کنندہ کا اندراج
title-participant = شرکت کنندہ
title-visit = وزٹ
title-form = فارم
title-result = نتیجہ
title-sending = ارسال
title-settings = ترتیبات
title-staff = عملہ
title-keys = کلیدیں
title-recovery = نئی ریکوری کلید
title-recover = ریکوری کلید
title-must-change = آپ کا اپنا پاس فریز
title-safe = خرابی پائی گئی

summary-title =
    { $count ->
        [one] { $n } چیز پر آپ کی توجہ درکار ہے
       *[other] { $n } چیزوں پر آپ کی توجہ درکار ہے
    }
summary-more =
    { $count ->
        [one] اور { $n } مزید
       *[other] اور { $n } مزید
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = شرکت کنندہ
banner-born = پیدائش
banner-age = ({ $n } سال)
banner-sex = صنف
banner-nhs = NHS نمبر
banner-nhs-none = درج نہیں
banner-study = اسٹڈی نمبر
banner-language = زبان
banner-interpreter = ترجمان
banner-interpreter-needed = ترجمان درکار ہے
sex-female = عورت
sex-male = مرد
sex-other = دیگر
sex-unknown = معلوم نہیں

## Setting up

first-step = مرحلہ { $step } از { $steps }
first-language-title = زبان منتخب کریں
first-welcome = Prombook کلینک کے سوالنامے اس کمپیوٹر پر انکرپٹ کر کے رکھتا ہے، اور کنکشن ہونے پر انہیں بھیج دیتا ہے۔ سیٹ اپ میں تقریباً پانچ منٹ لگتے ہیں۔
first-language-draft = یہ زبان ابھی مسودہ ہے: کسی مادری زبان والے نے اسے ابھی نہیں جانچا۔
first-next = آگے بڑھیں
first-back = واپس
first-making = ریکارڈ تیار کیے جا رہے ہیں…
first-restore = کیا اس کلینک کے ریکارڈ کسی اور کمپیوٹر پر تھے؟
first-clinic-title = کلینک اور اس کا منتظم
first-clinic-name = کلینک کا نام
first-site = سائٹ کوڈ
first-site-hint = ہر اسٹڈی نمبر اسی سے شروع ہوتا ہے، جیسے 07۔ جب ایک سائٹ کے لیے کئی کمپیوٹر ریکارڈ کرتے ہوں تو ہر ایک کا اپنا کوڈ ہونا ضروری ہے: ورنہ اسٹڈی نمبر دہرائے جائیں گے۔
first-name = آپ کا نام
first-name-hint = آپ پہلے منتظم ہیں
first-passphrase = پاس فریز
first-passphrase-hint = کم از کم 12 حروف۔ آپ اسے پیسٹ کر سکتے ہیں۔ جس کے پاس یہ ہو وہ ریکارڈ پڑھ سکتا ہے۔
first-suggest = چار الفاظ تجویز کریں
pass-show = دکھائیں
pass-hide = چھپائیں
verdict-good = یہ پاس فریز اچھا ہے۔
verdict-too-short = ابھی بہت چھوٹا ہے: کم از کم 12 حروف استعمال کریں۔
verdict-too-long = بہت لمبا ہے: اسے مختصر کریں۔
verdict-common = اسے بہت سے لوگ استعمال کرتے ہیں، اس لیے سب سے پہلے اسی کا اندازہ لگایا جائے گا۔
verdict-guessable = یہ ایسی ترتیب پر ہے جس کا اندازہ لگانا آسان ہے۔
verdict-personal = اس میں اس فرد یا کلینک کا نام شامل ہے۔
recovery-title = آپ کی ریکوری کلید
recovery-why = اس کلید کو حفاظت سے رکھیں: اگر یہ اور تمام پاس فریز کھو جائیں تو کوئی بھی یہ ریکارڈ نہیں کھول سکتا۔ یہ کسی اور کے پاس نہیں، اور سپورٹ اس کی جگہ دوسری نہیں دے سکتی۔
recovery-once = یہ صرف ابھی دکھائی جا رہی ہے۔ اسے پرنٹ کریں یا لکھ لیں، اور اس کمپیوٹر سے دور کسی مقفل جگہ میں رکھیں۔
recovery-print = پرنٹ کریں
recovery-have-it = میرے پاس کاغذ پر ہے
recovery-prove-title = ریکوری کلید جانچیں
recovery-prove = اپنے کاغذ سے یہ گروپ ٹائپ کریں۔
recovery-group = گروپ { $place }
recovery-group-differs = گروپ { $place } ویسا نہیں جیسا پرچے پر ہے
recovery-show-again = کلید دوبارہ دکھائیں
sheet-title = Prombook ریکوری کلید
sheet-clinic = { $clinic }، { $made }
sheet-use = اس پرچے کو حفاظت سے رکھیں: اگر یہ اور تمام پاس فریز کھو جائیں تو کوئی بھی یہ ریکارڈ نہیں کھول سکتا۔
sheet-keep = اسے کمپیوٹر سے دور کسی مقفل جگہ میں رکھیں۔ جس کے پاس دونوں ہوں وہ ریکارڈ پڑھ سکتا ہے۔
first-endpoint-title = ریکارڈ کہاں بھیجے جاتے ہیں؟
first-endpoint-why = مکمل شدہ ریکارڈ ایک FHIR سرور پر جاتے ہیں۔ یہ بعد میں بھی طے کیا جا سکتا ہے؛ تب تک سب کچھ یہیں رکھا جاتا ہے۔
first-endpoint-save = محفوظ کریں اور آگے بڑھیں
first-later = بعد میں
endpoint-address = سرور کا پتہ
endpoint-hint = https:// سے شروع ہوتا ہے (http:// صرف اسی کمپیوٹر کے سرور کے لیے)
endpoint-try = آزمائیں
endpoint-trying = آزمایا جا رہا ہے…
finding-ready = اس پتے پر ایک FHIR R4 سرور جواب دے رہا ہے۔ یہ تیار ہے۔
finding-ready-named = اس پتے پر { $server } جواب دے رہا ہے۔ یہ FHIR R4 سرور ہے اور تیار ہے۔
finding-not-fhir = اس پتے پر کچھ جواب دے رہا ہے، لیکن وہ FHIR سرور نہیں ہے۔ پتہ جانچیں۔
finding-wrong-version = ایک FHIR سرور جواب دے رہا ہے، لیکن اس کا ورژن R4 نہیں ہے۔ جو اسے چلاتا ہے اس سے R4 کا پتہ پوچھیں۔
finding-read-only = ایک FHIR R4 سرور جواب دے رہا ہے، لیکن اس کا کہنا ہے کہ وہ ریکارڈ نہیں لیتا۔ جو اسے چلاتا ہے اس سے وہ پتہ پوچھیں جو ریکارڈ لیتا ہو۔
finding-no-answer = اس پتے پر کوئی جواب نہیں آ رہا۔ پتہ اور کنکشن جانچیں۔
finding-refused = سرور جواب دیتا ہے لیکن اس کلینک کو قبول نہیں کرتا۔ جو اسے چلاتا ہے اس سے رسائی مانگیں۔
finding-address-refused = یہ پتہ استعمال نہیں ہو سکتا۔ اسے https:// سے شروع ہونا چاہیے اور اس میں سرور کا نام ہونا چاہیے۔
finding-certificate = سرور اپنی شناخت ثابت نہیں کر سکا۔ پتہ جانچیں، یا سپورٹ کو فون کریں۔
finding-certificate-expired = اس سرور کا سرٹیفکیٹ آج کارآمد نہیں ہے۔ جو اسے چلاتا ہے اس سے تجدید کرنے کو کہیں۔
finding-certificate-name = سرور وہ نہیں نکلا جو اس پتے میں ہے۔ پتہ جانچیں۔
finding-old-tls = یہ سرور صرف ایسے خفیہ کاری کے طریقے استعمال کرتا ہے جو اب محفوظ نہیں۔ جو اسے چلاتا ہے اس سے TLS 1.2 یا بعد کا ورژن چالو کرنے کو کہیں۔
finding-no-such-host = اس نام کا سرور کوئی نہیں جانتا۔ جانچیں کہ یہ کمپیوٹر نیٹ ورک سے جڑا ہے، پھر پتہ جانچیں۔
finding-proxy = اس نیٹ ورک کی پراکسی Prombook کو گزرنے نہیں دیتی۔ جو نیٹ ورک چلاتا ہے اس سے پوچھیں۔
finding-sign-in-page = لوگوں کے لیے بنا ایک صفحہ جواب دے رہا ہے: غالباً یہ نیٹ ورک چاہتا ہے کہ کوئی سائن ان کرے۔ ویب براؤزر کھولیں، نیٹ ورک میں سائن ان کریں، پھر دوبارہ جانچیں۔
finding-clock = اس کمپیوٹر کی تاریخ یا وقت غلط ہے، اس لیے کسی سرور پر بھروسا نہیں کیا جا سکتا۔ گھڑی درست کریں، پھر دوبارہ جانچیں۔

## Signing in

signin-title = سائن ان کریں
signin-locked-by = { $person } کے لیے لاک ہے۔ آپ وہیں واپس آئیں گے جہاں تھے۔
signin-name = نام
signin-passphrase = پاس فریز
signin-open = سائن ان کریں
signin-opening = کھولا جا رہا ہے…
signin-known = یہاں کون تھا
signin-now = اب آپ دوبارہ کوشش کر سکتے ہیں۔

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = صرف ایک منتظم ہے۔ دوسرا منتظم ہو تو پہلے کی غیر موجودگی میں لوگوں کو داخل ہونے دے سکتا ہے۔
notice-recovery-used = کوئی ریکوری کلید سے داخل ہوا، { $at }۔ اگر یہاں کسی کو اس کا علم نہیں تو سپورٹ کو فون کریں۔
notice-renew-recovery = ریکوری کلید استعمال ہو چکی ہے۔ نئی بنائیں: پرانا پرچہ اپنے لفافے سے نکل چکا ہے۔
notice-clock-back = کمپیوٹر کی گھڑی پیچھے چلی گئی، { $at }۔ آپ کام جاری رکھ سکتے ہیں؛ جب تک کوئی اسے دیکھ نہ لے، اوقات پر غیر یقینی کا نشان رہے گا۔
notice-clock-forward = کمپیوٹر کی گھڑی اچانک آگے چلی گئی، { $at }۔ آپ کام جاری رکھ سکتے ہیں؛ جب تک کوئی اسے دیکھ نہ لے، اوقات پر غیر یقینی کا نشان رہے گا۔
notice-clock-right = وقت درست ہے
notice-backup-old = کئی دنوں سے کوئی بیک اپ نہیں بنا۔
notice-backup-place = بیک اپ کے لیے منتخب جگہ تک رسائی نہیں ہو رہی۔ اسے لگائیں، یا کوئی اور جگہ منتخب کریں۔
notice-disk-low = اس کمپیوٹر کی ڈسک تقریباً بھر چکی ہے۔ جلد جگہ بنائیں۔
notice-disk-full = اس کمپیوٹر کی ڈسک بھر چکی ہے۔ اب مزید کچھ نہیں رکھا جا سکتا: ابھی جگہ بنائیں۔
notice-go-staff = عملے پر جائیں
notice-go-recovery = نئی ریکوری کلید بنائیں
notice-go-trail = آڈٹ ٹریل دیکھیں
notice-go-backups = بیک اپس پر جائیں

## Participants

participants-title = شرکت کنندگان
participants-register = شرکت کنندہ کا اندراج کریں
participants-register-typed = ”{ $typed }“ کا اندراج کریں
participants-search = نام، اسٹڈی نمبر یا NHS نمبر سے تلاش کریں
participants-none = درج شدہ افراد میں سے کوئی مطابقت نہیں رکھتا۔
participants-total =
    { $count ->
        [one] { $n } شرکت کنندہ درج ہے
       *[other] { $n } شرکت کنندگان درج ہیں
    }
participants-found =
    { $count ->
        [one] { $n } شرکت کنندہ مطابقت رکھتا ہے
       *[other] { $n } شرکت کنندگان مطابقت رکھتے ہیں
    }
participants-more =
    { $count ->
        [one] صرف پہلا { $n } دکھایا گیا ہے۔ باقی دیکھنے کے لیے مزید ٹائپ کریں۔
       *[other] صرف پہلے { $n } دکھائے گئے ہیں۔ باقی دیکھنے کے لیے مزید ٹائپ کریں۔
    }
participants-name = نام
participants-born = پیدائش
participants-nhs = NHS نمبر
participants-study = اسٹڈی نمبر
participants-visits = وزٹ
participants-visits-count =
    { $count ->
        [0] کوئی وزٹ نہیں
        [one] { $n } وزٹ
       *[other] { $n } وزٹ
    }

## Registering

register-title = شرکت کنندہ کا اندراج کریں
register-number = اسٹڈی نمبر { $number }
register-family = خاندانی نام
register-given = ذاتی نام
register-born = تاریخ پیدائش
register-born-hint = دن، مہینہ، سال، جیسے 27 3 1952
register-understood-born = یوں سمجھا گیا: { $text }
register-understood-nhs = NHS نمبر { $text }
register-nhs = NHS نمبر (اختیاری)
register-nhs-hint = 10 ہندسے؛ خالی جگہوں سے فرق نہیں پڑتا
register-sex = صنف
register-language = ترجیحی زبان
register-interpreter = ترجمان درکار ہے
register-keep = اندراج کریں
register-cancel = منسوخ کریں
alike-title =
    { $count ->
        [one] ایسا ہی { $n } فرد پہلے سے درج ہے
       *[other] ایسے ہی { $n } افراد پہلے سے درج ہیں
    }
alike-nhs-number = کا NHS نمبر یہی ہے
alike-name-and-birth = کا نام اور تاریخ پیدائش یہی ہے
alike-else = یہ کوئی اور ہے، اندراج کریں

## One participant

participant-title = وزٹ
participant-back = تمام شرکت کنندگان
participant-today = آج کا وزٹ شروع کریں
participant-paper = کاغذ سے وزٹ درج کریں
participant-paper-day = وزٹ کا دن
participant-paper-start = یہ وزٹ شروع کریں
participant-no-visits = ابھی کوئی وزٹ نہیں۔
visit-of = { $day } کا وزٹ
visit-open = کھولیں
visit-open-named = { $day } کا وزٹ کھولیں
visit-no-forms = ابھی کوئی فارم منتخب نہیں ہوا۔
visit-back = تمام وزٹ
visit-forms = اس وزٹ کے فارم
visit-choose = فارم شامل کریں

form-line-answered = { $items } میں سے { $n } کے جواب دیے گئے
form-line-score = مکمل: { $score }
form-line-score-corrected = تصحیح شدہ: { $score }
form-line-no-score = مکمل، کوئی اسکور نہیں
form-line-corrected = تصحیح شدہ، کوئی اسکور نہیں
form-line-continue = جاری رکھیں
form-line-result = نتیجہ
form-line-continue-named = جاری رکھیں: { $form }
form-line-result-named = نتیجہ: { $form }

offer-items =
    { $count ->
        [one] { $n } سوال
       *[other] { $n } سوالات
    }
offer-own-stem = سوال کے الفاظ Prombook کے اپنے ہیں؛ کوئی سرکاری الفاظ موجود نہیں۔
offer-language = فارم کی زبان
offer-mode = جواب کون دے رہا ہے اور کیسے
offer-begin = شروع کریں
offer-begin-named = شروع کریں: { $form }
offer-not-preferred = شرکت کنندہ کی ترجیحی زبان میں دستیاب نہیں
offer-unavailable = ان میں دستیاب نہیں:
mode-patient = شرکت کنندہ، خود
mode-staff-reads-aloud = عملہ پڑھ کر سناتا ہے
mode-interpreter = ترجمان کے ساتھ
mode-telephone = ٹیلی فون پر
mode-paper = کاغذ سے
mode-proxy = ان کی طرف سے کوئی اور
wording-published = الفاظ: مالک کے شائع کردہ
wording-collated = الفاظ: جمع کیے گئے، مالک کی دستاویز سے نہیں ملائے گئے
wording-own = الفاظ: Prombook کا اپنا سوال

## Answering a form

form-progress = { $needed } میں سے { $n } کے جواب دیے گئے
form-saved = محفوظ ہوا { $time }
form-not-saved =
    { $count ->
        [one] { $n } جواب محفوظ نہیں ہوا
       *[other] { $n } جواب محفوظ نہیں ہوئے
    }
form-unsaved =
    { $count ->
        [one] { $n } جواب صرف اس اسکرین پر ہے اور ابھی محفوظ نہیں ہوا۔
       *[other] { $n } جواب صرف اس اسکرین پر ہیں اور ابھی محفوظ نہیں ہوئے۔
    }
form-retry = دوبارہ محفوظ کریں
form-finish-unsaved = پہلے یہ جواب محفوظ کریں؛ پھر مکمل کریں۔
form-left-over =
    { $count ->
        [one] { $person } کا ٹائپ کیا ہوا { $n } جواب محفوظ نہیں ہوا۔
       *[other] { $person } کے ٹائپ کیے ہوئے { $n } جواب محفوظ نہیں ہوئے۔
    }
form-left-over-help = { $person } سے کہیں کہ سائن ان کر کے یہ فارم کھولیں اور محفوظ کریں، یا یہاں اپنے نام سے دوبارہ جواب دیں؛ پھر مکمل کریں۔
form-next = اگلا بے جواب سوال (F8)
form-english = ساتھ انگریزی
form-language = فارم کی زبان
form-tick = نشان لگائیں
form-blank = خالی چھوڑیں
form-why = جواب نہیں…
form-optional = اختیاری…
form-row-unsaved = محفوظ نہیں
form-row-fault = ابھی جواب نہیں دیا گیا
form-row-changed = بدلا جائے گا
form-finish = مکمل کریں
form-later = بعد میں جاری رکھیں
form-keys = کی بورڈ: 1 سے 9 تک کے بٹن جواب دے کر آگے بڑھاتے ہیں، اور پیمانوں پر 0 بھی۔ پیمانے پر 10 کے لیے 1 اور پھر 0 ٹائپ کریں؛ 1 کے لیے 1 اور پھر Enter۔ − سے جواب نہ ہونے کی وجہ بتائی جاتی ہے، F8 سے اگلا بے جواب سوال ملتا ہے۔
form-gap = سوال { $number }: { $question }
form-prompt-open = سوال { $number }: درج کریں کہ کیا کیا گیا
form-gaps-help = ہر ایک کا جواب دیں، یا ”جواب نہیں…“ سے وجہ بتائیں۔
form-rest-blank =
    { $count ->
        [one] شرکت کنندہ آخر تک پہنچ گئے: باقی { $n } جملہ خالی چھوڑیں
       *[other] شرکت کنندہ آخر تک پہنچ گئے: باقی { $n } جملے خالی چھوڑیں
    }
missing-title = سوال { $number }: جواب کیوں نہیں ہے؟
missing-declined = جواب دینے سے انکار
missing-not-applicable = لاگو نہیں
missing-not-asked = پوچھا نہیں گیا
missing-take-back = جواب واپس لیں

prompt-title = سوال { $number } پر ابھی کارروائی ضروری ہے
prompt-done = سوال { $number }: کیا کیا گیا
prompt-built-in = شرکت کنندہ کے جانے سے پہلے اس جواب پر توجہ ضروری ہے۔ اپنے مقامی طریقہ کار پر عمل کریں اور درج کریں کہ کیا کیا گیا۔
prompt-action = کیا کیا گیا
prompt-choose = منتخب کریں
prompt-action-missing = منتخب کریں کہ کیا کیا گیا۔
prompt-note = نوٹ (اختیاری)
prompt-note-missing = بتائیں کہ کیا کیا گیا۔
prompt-record = درج کریں کہ کیا کیا گیا
prompt-recorded = { $action }۔ { $at } کو { $by } نے درج کیا۔
prompt-action-spoke-with-participant = شرکت کنندہ سے بات کی
prompt-action-informed-clinician = ذمہ دار معالج کو اطلاع دی
prompt-action-followed-procedure = مقامی طریقہ کار پر عمل کیا
prompt-action-called-service = کسی سروس کو فون کیا
prompt-action-other = کچھ اور

## A finished form

result-title = { $form }، { $day }
result-how = { $language } · { $mode } · { $at } کو { $by } نے مکمل کیا
result-correct = تصحیح کریں
result-to-visit = وزٹ پر واپس
result-corrected = نسخہ { $number }، تصحیح کی وجہ: { $reason }
result-answers = جوابات
result-earlier = پچھلے نسخے
result-edition = نسخہ { $number }، { $at }، { $by }
answers-number = نمبر
answers-question = سوال
answers-answer = جواب
answers-none = جواب نہیں
score-range = { $low } سے { $high } تک کے پیمانے پر
score-worse = زیادہ اسکور بدتر ہے۔
score-better = زیادہ اسکور بہتر ہے۔
score-none =
    { $count ->
        [0] کوئی اسکور نہیں۔
        [one] کوئی اسکور نہیں: اس کے لیے ضروری { $n } سوال کا جواب نہیں ہے۔
       *[other] کوئی اسکور نہیں: اس کے لیے ضروری { $n } سوالات کے جواب نہیں ہیں۔
    }
score-missing =
    { $count ->
        [one] { $n } سوال کا جواب نہیں ہے؛ اسکور کے قاعدے میں اس کی اجازت ہے۔
       *[other] { $n } سوالات کے جواب نہیں ہیں؛ اسکور کے قاعدے میں اس کی اجازت ہے۔
    }
score-band = ”{ $band }“ ({ $from } سے { $to } تک)، بحوالہ { $source }۔
score-threshold = { $text } ماخذ: { $source }۔
score-amount = { $points } پوائنٹس
score-amount-percent = { $points } پوائنٹس، یا پہلے اسکور کا { $percent } %
score-change-reliable = دو وزٹس کے درمیان { $amount } یا زیادہ کا فرق اس سے بڑا ہے جو محض اتفاق سے پیدا ہو سکتا ہے، بحوالہ { $source }۔
score-change-important = دو وزٹس کے درمیان { $amount } یا زیادہ کا فرق اتنا بڑا ہے کہ لوگ اسے محسوس کریں، بحوالہ { $source }۔

correct-title = اس فارم کی تصحیح کریں
correct-how = درست جواب منتخب کریں اور وجہ بتائیں۔ جو پہلے درج ہوا تھا وہ پڑھا جا سکے گا۔
correct-changes =
    { $count ->
        [0] ابھی کوئی جواب نہیں بدلا گیا۔
        [one] { $n } جواب بدلا جائے گا۔
       *[other] { $n } جواب بدلے جائیں گے۔
    }
correct-reason = جواب کیوں بدلے جا رہے ہیں؟
correct-words = مزید تفصیل، اپنے الفاظ میں
correct-reason-hint = مثلاً: غلط ٹائپ ہوا، کاغذ پر 3 ہے
correct-save = تصحیح محفوظ کریں
correct-cancel = منسوخ کریں

## Sending

sending-title = ارسال
sending-now = ابھی بھیجیں
sending-waiting =
    { $count ->
        [one] { $n } ریکارڈ بھیجے جانے کا منتظر ہے
       *[other] { $n } ریکارڈ بھیجے جانے کے منتظر ہیں
    }
sending-all-received = سرور نے ہر ریکارڈ کی تصدیق کر دی ہے
sending-none-but-held = کچھ منتظر نہیں، لیکن سرور نے سب کچھ نہیں لیا
sending-nothing = ابھی بھیجنے کے لیے کچھ نہیں ہے
sending-set-endpoint = ترتیبات میں پتہ درج کریں
phase-idle = بھیجنے کے لیے کچھ ہوتے ہی Prombook خود بھیج دیتا ہے۔
phase-off = کوئی سرور مقرر نہیں ہے۔ سب کچھ اسی کمپیوٹر پر رکھا جاتا ہے۔
phase-sending = ابھی بھیجا جا رہا ہے۔ آپ کام جاری رکھ سکتے ہیں۔
phase-waiting = دوبارہ کوشش کا انتظار ہے۔
phase-waiting-seconds =
    { $count ->
        [one] انتظار ہے۔ اگلی کوشش { $n } سیکنڈ میں ہوگی۔
       *[other] انتظار ہے۔ اگلی کوشش { $n } سیکنڈ میں ہوگی۔
    }
phase-waiting-minutes =
    { $count ->
        [one] انتظار ہے۔ اگلی کوشش { $n } منٹ میں ہوگی۔
       *[other] انتظار ہے۔ اگلی کوشش { $n } منٹ میں ہوگی۔
    }
phase-stopped = ارسال رک گیا ہے اور آپ کا منتظر ہے۔
sending-progress-label = اس بار کے ریکارڈ
sending-progress = { $total } میں سے { $n } ہو گئے
sending-endpoint = سرور: { $address }
sending-last-contact = سرور کا آخری جواب: { $at }
sending-tally = ریکارڈ کی قسم کے لحاظ سے
sending-kind = قسم
sending-col-waiting = منتظر
sending-col-received = موصول
sending-col-held = نہیں لیے گئے
sending-count-waiting = { $n } منتظر
sending-count-received = { $n } موصول
sending-count-held = { $n } نہیں لیے گئے
kind-questionnaire = سوالنامے
kind-kit = پروگرام
kind-participant = شرکت کنندگان
kind-enrolment = شرکتیں
kind-visit = وزٹ
kind-response = فارم
kind-step = پروگرام کے مراحل
kind-one-questionnaire = سوالنامہ
kind-one-kit = پروگرام
kind-one-participant = شرکت کنندہ
kind-one-enrolment = شرکت
kind-one-visit = وزٹ
kind-one-response = فارم
kind-one-step = پروگرام کا مرحلہ
sending-held =
    { $count ->
        [one] { $n } ریکارڈ جو سرور نے نہیں لیا
       *[other] { $n } ریکارڈ جو سرور نے نہیں لیے
    }
sending-held-shown = { $total } میں سے { $n } دکھائے گئے ہیں۔
sending-again = دوبارہ کوشش کریں
sending-recent = حال میں موصول
sending-record = ریکارڈ
sending-state = حالت
sending-received = موصول
sending-received-at = موصول { $at }

## Settings

settings-title = ترتیبات
settings-save = محفوظ کریں
settings-managed = منتظم طے کرتا ہے: سرور، اس کمپیوٹر سے کیا باہر جاتا ہے، حفاظتی ہدایت، اور ریکارڈ کتنی دیر رہتے ہیں۔
retention-title = ریکارڈ یہاں کتنی دیر رہتے ہیں
retention-is-never = ریکارڈ اس کمپیوٹر پر تب تک رہتے ہیں جب تک کوئی انہیں ہٹا نہ دے۔
retention-is =
    { $count ->
        [one] دن کے اختتام پر سرور پر ملنے کے { $n } دن بعد ریکارڈ اس کمپیوٹر سے ہٹا دیے جاتے ہیں۔
       *[other] دن کے اختتام پر سرور پر ملنے کے { $n } دن بعد ریکارڈ اس کمپیوٹر سے ہٹا دیے جاتے ہیں۔
    }
retention-never = انہیں رکھیں
retention-after = جب سرور کے پاس کچھ عرصہ رہ چکے ہوں تو انہیں ہٹا دیں
retention-days = دن کے اختتام پر سرور پر ملنے کے بعد کتنے دن
retention-warns = جو ہٹا دیا جائے اسے یہاں دیکھا یا درست نہیں کیا جا سکتا، اور وہ صرف سرور پر ہوتا ہے۔ جو ریکارڈ بھیجے جانے کے منتظر ہوں وہ کبھی نہیں ہٹائے جاتے۔ جو یہاں ہٹایا گیا وہ پرانے بیک اپس میں اب بھی موجود رہتا ہے۔
protection-why = یہ پروگرام کس چیز کی اور کس سے حفاظت کرتا ہے، اور کس کی نہیں کر سکتا، سادہ الفاظ میں۔
protection-read = پڑھیں
settings-kept = محفوظ ہوا۔
settings-clinic = کلینک
settings-clinic-is = { $clinic }، سائٹ کوڈ { $site }
settings-idle =
    { $count ->
        [one] { $n } منٹ تک نہ کوئی بٹن دبے نہ کلک ہو تو خود لاک ہو جاتا ہے۔
       *[other] { $n } منٹ تک نہ کوئی بٹن دبے نہ کلک ہو تو خود لاک ہو جاتا ہے۔
    }
settings-endpoint = مکمل شدہ ریکارڈ کے لیے سرور
settings-leaves = اس کمپیوٹر سے کیا باہر جاتا ہے
settings-pseudonymous = صرف اسٹڈی نمبر
settings-pseudonymous-means = اسٹڈی نمبر، ترجیحی زبان، ترجمان کی ضرورت ہے یا نہیں، اور جوابات باہر جاتے ہیں۔ نام، تاریخ پیدائش، صنف اور NHS نمبر اسی کمپیوٹر پر رہتے ہیں۔
settings-identified = نام اور NHS نمبر کے ساتھ
settings-identified-means = نام، تاریخ پیدائش، صنف اور NHS نمبر بھی باہر جاتے ہیں۔ جو عملہ کوئی ریکارڈ بدلے اس کا نام بھی جاتا ہے۔ صرف ایسے سرور کے لیے جسے یہ رکھنے کی اجازت ہو۔
settings-prompt = حفاظتی ہدایت
settings-prompt-text = جب کسی جواب پر کارروائی ضروری ہو تو عملے کو کیا بتایا جاتا ہے
settings-prompt-hint = اپنی سائٹ کا طریقہ کار اور ٹیلی فون نمبر لکھیں۔ اگر خالی ہو: ”{ $built }“
about-title = پروگرام کے بارے میں
about-version = Prombook { $version }
about-not-diagnosis = Prombook لوگوں کے جواب درج کرتا ہے اور شائع شدہ اسکور جمع کرتا ہے۔ یہ کوئی تشخیص نہیں کرتا۔
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland and Morris, Spine 1983;8:141-144.
about-nprs = درد 0 سے 10: سوال کے الفاظ Prombook کے اپنے ہیں۔
about-fonts = Noto Sans، Noto Sans Bengali، Noto Sans Gurmukhi، Noto Sans Gujarati، Noto Nastaliq Urdu اور IBM Plex Sans Arabic: لائسنس SIL Open Font License 1.1۔
about-design = NHS ڈیزائن سسٹم (MIT)، Tauri، Svelte اور Fluent پر بنایا گیا۔
