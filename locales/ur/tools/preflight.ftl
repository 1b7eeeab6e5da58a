### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = نیٹ ورک کی جانچ

# What it all comes to.
preflight-print-works = یہ کمپیوٹر بھیج سکتا ہے۔
preflight-print-doubtful = یہ کمپیوٹر بھیج سکتا ہے۔ جس پر نشان ہے اسے کوئی دیکھ لے۔
preflight-print-fails = یہ کمپیوٹر ابھی نہیں بھیج سکتا۔

# At the head of a table.
preflight-print-step = قدم
preflight-print-result = نتیجہ
preflight-print-found = کیا پایا گیا

# The steps.
preflight-print-step-name = سرور کا نام معلوم ہے (DNS)
preflight-print-step-connection = وہاں، یا پراکسی پر، کوئی کنکشن سن رہا ہے (TCP)
preflight-print-step-certificate = یہ اپنی شناخت ثابت کرتا ہے (TLS)
preflight-print-step-server = یہ FHIR R4 سرور ہے
preflight-print-step-door = یہ اس کمپیوٹر کو داخل ہونے دیتا ہے
preflight-print-step-abilities = اس کے اپنے کہنے کے مطابق یہ کیا کر سکتا ہے
preflight-print-step-clock = دونوں گھڑیاں ملتی ہیں

# What came of a step.
preflight-print-result-good = ٹھیک
preflight-print-result-doubtful = اسے دیکھیں
preflight-print-result-failed = ناکام
preflight-print-result-not-tried = آزمایا نہیں گیا

## What has to be allowed

preflight-print-needs = Prombook کو کیا درکار ہے
preflight-print-host = باہر جانے والے کنکشن، یہاں تک
preflight-print-tls = کم از کم
preflight-print-agent = خود کو یہ کہتا ہے
preflight-print-entries = ایک درخواست میں ریکارڈ، زیادہ سے زیادہ
preflight-print-bytes = ایک درخواست میں بائٹ، زیادہ سے زیادہ
preflight-print-seconds = درخواست چھوڑنے تک سیکنڈ
preflight-print-never = کیا کبھی نہیں ہوتا
preflight-print-never-what =
    باہر سے کوئی چیز اس کمپیوٹر سے نہیں جڑتی۔ Prombook کسی ری ڈائریکٹ پر نہیں جاتا، کوئی کوکی نہیں لیتا، اور اس سرور، اس کی پراکسی اور جہاں یہ ٹوکن دیتا ہے اس جگہ کے سوا کسی سرور سے نہیں پوچھتا۔

    جس کنکشن کو درمیان میں کوئی کھولے وہ رد کر دیا جاتا ہے، سوائے اس کے کہ ایسا کرنے والے کا سرٹیفکیٹ ترتیبات میں منتخب کیا گیا ہو۔
