### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = سرور
title-preflight = نیٹ ورک کی جانچ
title-disputes = طے کرنا ہے
title-dispute = طے کرنا ہے
title-edit = شرکت کنندہ کی تفصیل بدلیں

## The way to the server

door-title = سرور تک راستہ
door-check = نیٹ ورک کی جانچ
door-address = مکمل شدہ ریکارڈ کہاں جاتے ہیں
door-in = اس کمپیوٹر کو داخلہ کیسے ملتا ہے
door-elsewhere = یہ کسی اور سرور کے لیے طے کیا گیا تھا۔ اسے دیکھ لیں، اور جو سرور اب طے ہے اس کے لیے محفوظ کریں۔
door-none = کچھ نہیں پوچھا جاتا
door-none-means = سرور ہر اس سے ریکارڈ لیتا ہے جو اس تک پہنچ سکے۔ صرف ایسے سرور کے لیے جو اسی کمپیوٹر پر ہو۔
door-none-not = ابھی ممکن نہیں: سرور کسی اور کمپیوٹر پر ہے۔
door-bearer = ایک بار کے کوڈ سے
door-bearer-means = جو سرور چلاتا ہے وہ آپ کو ایک کوڈ دیتا ہے جو ایک بار کام کرتا ہے۔ اس کے بدلے اس کمپیوٹر کو ایک پاس ملتا ہے، جو انکرپٹ شدہ فائل میں رکھا جاتا ہے۔
door-smart = اس کی اپنی کلید سے
door-smart-means = یہ کمپیوٹر کلیدوں کا ایک جوڑا بناتا ہے۔ عوامی کلید سرور کو دی جاتی ہے؛ نجی کلید کبھی انکرپٹ شدہ فائل سے باہر نہیں جاتی۔ سرور اسے SMART backend services کہتے ہیں۔
door-certificate = سرٹیفکیٹ سے
door-certificate-means = آپ کا IT شعبہ آپ کو ایک فائل دیتا ہے جس میں اس کمپیوٹر کا سرٹیفکیٹ ہوتا ہے۔
door-pass-since = اس کمپیوٹر کے پاس { $since } سے پاس ہے۔
door-pass-until = اس کمپیوٹر کے پاس { $since } سے پاس ہے۔ یہ { $until } تک کارآمد ہے۔
door-pass-none = اس کمپیوٹر کے پاس ابھی پاس نہیں ہے۔
door-code = ایک بار کا کوڈ
door-code-hint = بالکل ویسا جیسا دیا گیا۔ محفوظ کرنے پر یہ استعمال ہو جاتا ہے۔
door-code-again-hint = صرف پاس بدلنے کے لیے۔ محفوظ کرنے پر کوڈ استعمال ہو جاتا ہے۔
door-client = کلائنٹ ID
door-client-hint = سرور اس کمپیوٹر کو کس نام سے جانتا ہے۔ جو اسے چلاتا ہے وہ آپ کو بتائے گا۔
door-scope = دائرہ (Scope)
door-scope-hint = یہ کمپیوٹر وہاں کیا کر سکتا ہے، جیسا سرور چلانے والا بتائے۔ معمول کے لیے خالی چھوڑیں۔
door-token = ٹوکن کا پتہ
door-token-hint = سرور سے پوچھنے کے لیے خالی چھوڑیں۔
door-key = اس کمپیوٹر کی عوامی کلید
door-key-none = ابھی کوئی کلید نہیں ہے۔ اس کمپیوٹر کو داخل ہونے دینے سے پہلے سرور کو اس کا عوامی حصہ درکار ہے۔
door-key-make = کلید بنائیں
door-key-give = اسے کاپی کریں اور سرور چلانے والے کو دیں، چاہیں تو ای میل سے۔ یہ راز نہیں: سرور اس سے اس کمپیوٹر کو پہچانتا ہے، اور اس سے کوئی داخل نہیں ہو سکتا۔
door-key-copy = کاپی کریں
door-key-copied = کاپی ہو گیا۔
door-key-marked = کلید نشان زد ہے۔ اسے کاپی کرنے کے لیے Ctrl اور C دبائیں۔
door-key-anew = نئی کلید بنائیں…
door-key-warns = جو کلید استعمال میں ہے وہ فوراً کام کرنا چھوڑ دے گی۔ جب تک نئی کلید سرور کے پاس نہ ہو، کچھ نہیں بھیجا جا سکتا۔
door-key-replace = کلید بدلیں
door-key-made = نئی کلید بن گئی ہے۔ اسے سرور چلانے والے کو دیں۔
door-cancel = منسوخ کریں
door-cert-is = سرٹیفکیٹ { $name } کے نام ہے۔
door-cert-until = سرٹیفکیٹ { $name } کے نام ہے۔ یہ { $until } تک کارآمد ہے۔
door-cert-none = ابھی کوئی سرٹیفکیٹ نہیں ہے۔
door-cert-file = سرٹیفکیٹ اور اس کی کلید والی فائل
door-cert-file-hint = PEM فائل، جیسے E:\clinic.pem۔ اسے انکرپٹ شدہ فائل میں نقل کیا جاتا ہے؛ بعد میں اسے تلف کر دیں۔
door-cert-again-hint = موجودہ سرٹیفکیٹ رکھنے کے لیے خالی چھوڑیں۔
door-trust = سرور اپنی شناخت کیسے ثابت کرتا ہے
door-trust-usual = کسی ایسی اتھارٹی کے سرٹیفکیٹ سے جس پر یہ کمپیوٹر بھروسا کرتا ہے، جیسے ویب براؤزر میں۔
door-trust-own = آپ کی اپنی اتھارٹی کے سرٹیفکیٹ سے:
door-trust-file = آپ کی اپنی اتھارٹی کی فائل
door-trust-file-hint = PEM فائل، جیسے E:\authority.pem۔ صرف تب جب آپ کے ادارے کی اپنی اتھارٹی ہو؛ ورنہ خالی چھوڑیں۔
door-trust-again-hint = موجودہ اتھارٹی رکھنے کے لیے خالی چھوڑیں۔
door-trust-forget = ہماری اپنی اتھارٹی بھلا دیں، اور جن پر یہ کمپیوٹر بھروسا کرتا ہے ان پر بھروسا کریں
door-line = لائن پر
door-proxy = اس کمپیوٹر کی پراکسی سے گزریں
door-proxy-means = جیسی آپریٹنگ سسٹم میں طے ہے۔ جہاں انٹرنیٹ تک صرف پراکسی سے پہنچا جا سکے، وہاں ضروری ہے۔
door-compress = جو بھیجا جائے اسے کمپریس کریں
door-compress-means = سست لائن پر کم ڈیٹا۔ اگر سرور اسے نہ لے سکے تو Prombook کمپریس کیے بغیر بھیجتا ہے۔
door-save = محفوظ کریں
door-saved = محفوظ ہوا۔

## The network check

preflight-title = نیٹ ورک کی جانچ
preflight-what = سرور تک راستے پر قدم بہ قدم جاتا ہے اور بتاتا ہے کہ کہاں تک پہنچا۔ یہ اس کے لیے ہے جو یہاں کمپیوٹروں اور نیٹ ورک کا ذمہ دار ہے: کسی شرکت کنندہ کے بارے میں نہ کچھ بھیجا جاتا ہے، نہ دکھایا، نہ پرنٹ کیا جاتا ہے۔
preflight-back = سرور تک راستہ
preflight-run = ابھی جانچیں
preflight-again = دوبارہ جانچیں
preflight-running = جانچا جا رہا ہے… اس میں ایک منٹ لگ سکتا ہے۔
preflight-no-endpoint = ابھی کوئی سرور نہیں، اس لیے جانچنے کو کوئی راستہ نہیں۔
preflight-tried = { $host }، { $at }
preflight-step-name = سرور کا نام معلوم ہے
preflight-step-connection = وہاں کوئی کنکشن سن رہا ہے
preflight-step-certificate = سرور اپنی شناخت ثابت کرتا ہے
preflight-step-server = یہ FHIR سرور ہے، ورژن R4
preflight-step-door = اس کمپیوٹر کو داخلہ ملتا ہے
preflight-step-abilities = جو درکار ہے وہ کر سکتا ہے
preflight-step-clock = گھڑیاں ملتی ہیں
preflight-result-good = ٹھیک
preflight-result-doubtful = اسے دیکھیں
preflight-result-failed = کام نہیں کرتا
preflight-result-not-tried = آزمایا نہیں گیا
preflight-all-good = سب کچھ کام کرتا ہے: ریکارڈ بھیجے جا سکتے ہیں۔
preflight-all-doubtful = ریکارڈ بھیجے جا سکتے ہیں۔ کچھ ایسا ہے جسے دیکھنا چاہیے۔
preflight-all-failed = ریکارڈ نہیں بھیجے جا سکتے۔ پہلا قدم جو کام نہیں کرتا، وجہ بتاتا ہے۔
preflight-facts = فائر وال کے لیے
preflight-fact-out = اس کمپیوٹر کو { $host } سے جڑنے کی اجازت دیں۔
preflight-fact-in = اندر آنے کی اجازت کسی کو نہیں دینی: Prombook کسی پورٹ پر نہیں سنتا۔
preflight-fact-only = Prombook سرور سے، اور اگر ٹوکن کا پتہ ہو تو اس سے جڑتا ہے، اور کسی چیز سے نہیں۔ یہ کسی اور ہوسٹ کی طرف ری ڈائریکٹ پر نہیں جاتا۔
preflight-fact-version = ورژن
preflight-fact-agent = خود کو یہ کہتا ہے
preflight-fact-tls = انکرپشن
preflight-fact-tls-least = { $tls } یا اس سے نیا
preflight-fact-request = ایک درخواست
preflight-fact-records =
    { $count ->
        [one] زیادہ سے زیادہ { $n } ریکارڈ
       *[other] زیادہ سے زیادہ { $n } ریکارڈ
    }
preflight-fact-bytes =
    { $count ->
        [one] زیادہ سے زیادہ { $n } بائٹ
       *[other] زیادہ سے زیادہ { $n } بائٹ
    }
preflight-fact-patience = اتنی دیر بعد چھوڑ دیتا ہے
preflight-fact-seconds =
    { $count ->
        [one] { $n } سیکنڈ
       *[other] { $n } سیکنڈ
    }
preflight-print = PDF کے طور پر لکھیں
preflight-printed = لکھ دیا گیا: { $file }

## What two computers say differently

notice-disputes = دو کمپیوٹروں نے کچھ مختلف درج کیا۔ کسی کو اسے طے کرنا ہے۔
notice-go-disputes = اسے طے کریں
disputes-title = طے کرنا ہے
disputes-what = اس سائٹ کے دو کمپیوٹروں نے کچھ مختلف درج کیا۔ کسی نے دوسرے کا لکھا نہیں مٹایا: جسے معلوم ہو وہ فیصلہ کرے۔ جو منتخب نہ ہو وہ آڈٹ ٹریل میں پڑھا جا سکے گا۔
disputes-none = طے کرنے کو کچھ نہیں ہے۔
disputes-col-what = کیا ہوا
disputes-col-record = ریکارڈ
disputes-col-since = کب سے
disputes-open = دیکھیں
disputes-open-named = دیکھیں: { $what }
dispute-kind-changed = دو کمپیوٹروں پر بدلا گیا
dispute-kind-twice = ایک ہی فارم دو بار مکمل ہوا
dispute-kind-same-number = دو شرکت کنندگان کا اسٹڈی نمبر ایک ہی ہے
dispute-kind-gone = یہاں بدلا گیا، کہیں اور ختم ہو گیا
dispute-record = { $kind } { $what }، { $since } سے
dispute-back = جو کچھ طے کرنا ہے
dispute-how-changed = ہر سطر میں منتخب کریں کہ کیا درست ہے۔ جہاں صرف ایک کمپیوٹر نے کچھ بدلا، وہاں اس کی قدر پہلے سے منتخب ہے۔ پھر بھی اسے دیکھ لیں۔
dispute-how-twice = دونوں فارم مکمل ہیں۔ جو شمار ہو اسے منتخب کریں، یا دونوں کو شمار ہونے دیں۔ دونوں پڑھے جا سکیں گے۔
dispute-how-same-number = دو افراد کا نمبر ایک ہی ہے۔ منتخب کریں کہ یہ کس کے پاس رہے: دوسرے کو نیا نمبر ملے گا، اس کمپیوٹر پر جہاں ان کا اندراج ہوا۔ پہلے دونوں طرف کا موازنہ کریں: ہو سکتا ہے یہ ایک ہی فرد ہو جس کا اندراج دو بار ہوا۔
dispute-how-gone = یہ ریکارڈ اس کمپیوٹر پر بدلا گیا، اور کہیں اور مٹایا، واپس لیا یا حذف کیا گیا۔ منتخب کریں کہ یہ رہے یا نہیں۔
dispute-how-reading = آپ دونوں طرف پڑھ سکتے ہیں۔ آپ کا کردار اسے طے نہیں کرتا۔
dispute-side-ours = یہ کمپیوٹر
dispute-side-theirs = دوسرا کمپیوٹر
dispute-side = { $who }، { $at }
dispute-before = پہلے: { $value }
dispute-before-nothing = پہلے: کچھ نہیں
dispute-nothing = کچھ نہیں
dispute-differ =
    { $count ->
        [one] { $n } سطر کا فیصلہ کرنا ہے
       *[other] { $n } سطروں کا فیصلہ کرنا ہے
    }
dispute-same = دونوں پر ایک جیسا
dispute-only-ours = صرف یہاں بدلا گیا
dispute-only-theirs = صرف وہاں بدلا گیا
dispute-choose = دونوں میں سے ایک منتخب کریں۔
dispute-choose-form = ان میں سے ایک منتخب کریں۔
dispute-field-day = وزٹ کا دن
dispute-field-study-number = اسٹڈی نمبر
dispute-field-keeps = یہ نمبر کس کے پاس رہے
dispute-field-answers = جوابات
dispute-field-other = کچھ اور
dispute-response-here = اس کمپیوٹر پر مکمل ہوا
dispute-response-there = کسی اور کمپیوٹر پر مکمل ہوا
dispute-response-by = { $at }، { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } سوال کا جواب دیا گیا
       *[other] { $n } سوالوں کے جواب دیے گئے
    }
dispute-response-read = پڑھیں
dispute-keep = یہ شمار ہو
dispute-keep-both = دونوں شمار ہوں
dispute-keep-both-means = مثلاً اس لیے کہ دوسرا جان بوجھ کر بھرا گیا۔
dispute-gone-stay = یہ یہاں رہے، اور دوبارہ بھیجا جائے
dispute-gone-go-participant = اس شرکت کنندہ کو یہاں سے بھی مٹا دیں؛ یہ واپس نہیں ہو سکتا
dispute-gone-go-visit = یہ یہاں رہے، اور دوبارہ نہ بھیجا جائے
dispute-gone-go-response = یہ فارم یہاں بھی واپس لیں: یہ اب شمار نہیں ہو گا
dispute-gone-go-questionnaire = یہ یہاں رہے، اور دوبارہ نہ بھیجا جائے
dispute-unreadable = دوسرا کمپیوٹر جو کہتا ہے وہ یہاں پڑھا نہیں جا سکتا۔ اسے طے کریں تاکہ اس کی جگہ وہ بھیجا جائے جو یہاں ہے۔
dispute-reason = وجہ
dispute-reason-hint = آڈٹ ٹریل میں رکھی جاتی ہے۔ مثلاً: شرکت کنندہ سے پوچھا۔ یہاں نام نہ لکھیں۔
dispute-settle = طے کریں
dispute-cancel = ابھی رہنے دیں

## Changing a participant

edit-title = شرکت کنندہ کی تفصیل بدلیں
edit-open = بدلیں…
edit-what = یہاں پہلے جو تھا وہ آڈٹ ٹریل میں پڑھا جا سکے گا۔ اسٹڈی نمبر نہیں بدلتا۔
edit-reason = تبدیلی کی وجہ
edit-reason-hint = آڈٹ ٹریل میں رکھی جاتی ہے۔ مثلاً: شادی کے بعد خاندانی نام۔ یہاں نام نہ لکھیں۔
edit-keep = تبدیلی محفوظ کریں
edit-nothing = کچھ نہیں بدلا گیا۔ کچھ بدلیں، یا جیسا تھا ویسا رہنے دیں۔
edit-cancel = جیسا تھا ویسا رہنے دیں
edit-else = یہ کوئی اور ہے، تبدیلی محفوظ کریں
participant-origin = کسی اور کمپیوٹر پر اندراج ہوا: { $computer }
participant-dispute = ایک اور کمپیوٹر اس شرکت کنندہ کے بارے میں کچھ مختلف کہتا ہے۔
participant-dispute-go = دیکھیں
banner-born-none = معلوم نہیں

## Taking a form back

void-open = یہ فارم واپس لیں…
void-title = یہ فارم واپس لیں
void-means = یہ اب شمار نہیں ہو گا: اس کا اسکور نہ یہاں استعمال ہو گا نہ سرور پر۔ یہ آپ کی بتائی ہوئی وجہ کے ساتھ پڑھا جا سکے گا۔
void-for-ever = یہ واپس نہیں ہو سکتا۔
void-reason = وجہ
void-reason-hint = آڈٹ ٹریل میں رکھی جاتی ہے۔ مثلاً: کسی اور کے لیے بھرا گیا۔ یہاں نام نہ لکھیں۔
void-do = واپس لیں
void-cancel = جیسا ہے ویسا رہنے دیں
void-tag = واپس لیا گیا
void-line = واپس لیا گیا: یہ اب شمار نہیں ہوتا
void-is = { $at } کو { $by } نے واپس لیا، وجہ: { $reason }
void-counts-not = یہ اب شمار نہیں ہوتا۔ جو جواب دیے گئے تھے وہ نیچے پڑھے جا سکتے ہیں۔
result-origin = کسی اور کمپیوٹر پر بھرا گیا: { $computer }
