### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = آج
title-alerts = الرٹ
title-alert = الرٹ
nav-today = آج

plan-state-ahead = ابھی نہیں کھلا
plan-state-in-window = اپنی مدت میں
plan-state-due = آج ہونا ہے
plan-state-overdue = تاخیر میں
plan-state-missed = رہ گیا
plan-state-begun = شروع ہوا
plan-state-done = ہو گیا
plan-state-late = اپنی مدت سے باہر ہوا
plan-state-not-done = نہیں ہوا
plan-state-not-expected = متوقع نہیں

today-title = آج
today-beside = اور کیا منتظر ہے
today-rest = استفسار اور ارسال
today-no-kit = اس سائٹ پر ابھی کوئی پروگرام نہیں چل رہا۔ پھر بھی شرکت کنندگان یہاں تلاش کیے جا سکتے ہیں۔
today-screen = کسی کی اہلیت جانچیں
# $kit (text): the name of a programme.
today-screen-for = { $kit } کے لیے کسی کی اہلیت جانچیں
today-nothing = آج کچھ نہیں ہونا۔
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] جو { $n } ہونا ہے اس میں سے پہلے { $shown }۔
       *[other] جو { $n } ہونے ہیں ان میں سے پہلے { $shown }۔
    }
today-states = دکھائیں
# $n (text): how many.
today-state-all = تمام ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = تاخیر میں: دن گزر گیا ہے اور مدت ابھی کھلی ہے۔ رہ گیا: مدت بند ہو گئی ہے۔
today-col-who = شرکت کنندہ
today-col-visit = وزٹ
today-col-state = حالت
today-col-day = دن
today-col-contact = رابطہ
today-col-do = کیا کرنا ہے
today-days-left =
    { $count ->
        [one] { $n } دن باقی
       *[other] { $n } دن باقی
    }
today-last-day = آخری دن
today-days-over =
    { $count ->
        [one] { $n } دن کی تاخیر
       *[other] { $n } دن کی تاخیر
    }
today-contacts-none = کوشش نہیں ہوئی
today-contacts =
    { $count ->
        [one] { $n } کوشش
       *[other] { $n } کوششیں
    }
today-reached = رابطہ ہو گیا
today-not-reached = کوئی جواب نہیں
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = { $visit } کے لیے { $number } سے رابطہ ہو گیا
today-not-reached-named = { $visit } کے لیے { $number } سے کوئی جواب نہیں ملا
today-how = رابطے کا ذریعہ
today-how-phone = فون
today-how-message = پیغام
today-how-letter = خط
today-how-in-person = روبرو
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = { $number } کے لیے درج ہوا: { $result } ({ $how })
today-begin = شروع کریں
today-go-on = جاری رکھیں
today-look = دیکھیں
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = { $number } کے ساتھ { $visit } شروع کریں
today-go-on-named = { $number } کا { $visit } جاری رکھیں
today-look-named = { $number } دیکھیں، { $visit }
today-nothing-due = کچھ نہیں ہونا۔
today-alerts =
    { $count ->
        [0] کوئی کھلا الرٹ نہیں
        [one] { $n } کھلا الرٹ
       *[other] { $n } کھلے الرٹ
    }
today-alerts-late =
    { $count ->
        [one] { $n } تاخیر میں ہے۔
       *[other] { $n } تاخیر میں ہیں۔
    }
today-alerts-all = تمام الرٹ
today-unfinished =
    { $count ->
        [0] کوئی نامکمل فارم نہیں
        [one] { $n } نامکمل فارم
       *[other] { $n } نامکمل فارم
    }
today-unfinished-all =
    { $count ->
        [one] { $n } دکھائیں
       *[other] تمام { $n } دکھائیں
    }
today-queries =
    { $count ->
        [0] کوئی کھلا استفسار نہیں
        [one] { $n } کھلا استفسار
       *[other] { $n } کھلے استفسار
    }
today-waiting =
    { $count ->
        [0] سب کچھ بھیجا جا چکا ہے
        [one] { $n } ریکارڈ ارسال کا منتظر ہے
       *[other] { $n } ریکارڈ ارسال کے منتظر ہیں
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } وزٹ ابھی نہیں بھیجا گیا
       *[other] { $n } وزٹ ابھی نہیں بھیجے گئے
    }
today-print = دن کی فہرست پرنٹ کریں
today-printing = پرنٹ تیار ہو رہا ہے…
today-printed =
    { $count ->
        [one] { $n } صفحہ یہاں لکھا گیا:
       *[other] { $n } صفحے یہاں لکھے گئے:
    }
today-keys = کلیدیں: ↓ اور ↑ سے سطر منتخب کریں، Enter سے شروع کریں یا جاری رکھیں۔ کسی سطر پر 1 درج کرتا ہے کہ رابطہ ہو گیا، 2 کہ کسی نے جواب نہیں دیا، 3 شرکت کنندہ کو کھولتا ہے۔ F2 کہیں سے بھی یہاں واپس لاتا ہے، F4 الرٹ کھولتا ہے، F8 اگلا جو ہونا ہے اسے تلاش کرتا ہے، F9 اس پر جاتا ہے جو اور منتظر ہے۔
today-keys-register = F11 نشست کی حاضری کھولتا ہے۔
# $only (text): keys, each with what it shows.
today-keys-only = صرف یہ دکھائیں: { $only }۔ وہی کلید دوبارہ دبانے سے سب دکھتا ہے۔

alert-severity-emergency = ہنگامی
alert-severity-urgent = اسی دن
alert-severity-review = جائزہ
alert-state-open = کھلا
alert-state-late = تاخیر میں
alert-state-acted = نتیجہ درج ہونا باقی
alert-state-promise-due = وعدہ کی گئی پیروی کا وقت آ گیا
alert-state-closed = بند
alert-left-minutes =
    { $count ->
        [one] { $n } منٹ باقی
       *[other] { $n } منٹ باقی
    }
alert-left-hours =
    { $count ->
        [one] { $n } گھنٹہ باقی
       *[other] { $n } گھنٹے باقی
    }
alert-left-days =
    { $count ->
        [one] { $n } دن باقی
       *[other] { $n } دن باقی
    }
alert-over-minutes =
    { $count ->
        [one] { $n } منٹ کی تاخیر
       *[other] { $n } منٹ کی تاخیر
    }
alert-over-hours =
    { $count ->
        [one] { $n } گھنٹے کی تاخیر
       *[other] { $n } گھنٹے کی تاخیر
    }
alert-over-days =
    { $count ->
        [one] { $n } دن کی تاخیر
       *[other] { $n } دن کی تاخیر
    }
alert-nobody = کوئی فرد جو شامل نہیں ہوا
# $at (text): when.
alert-fired = { $at } کو جاری ہوا
# $to (text): whom, with how to reach them.
alert-second = دوسرا وصول کنندہ: { $to }

alerts-title = الرٹ
alerts-closed = بند الرٹ بھی دکھائیں
alerts-none = یہاں کوئی الرٹ جاری نہیں ہوا۔
alerts-none-open = کوئی الرٹ کھلا نہیں ہے۔
alerts-col-what = الرٹ
alerts-col-who = کس کے بارے میں
alerts-col-state = حالت
alerts-col-due = کارروائی کی آخری حد
alerts-col-to = کسے بتائیں
alerts-fired =
    { $count ->
        [one] یہاں { $n } الرٹ جاری ہوا ہے۔
       *[other] یہاں { $n } الرٹ جاری ہوئے ہیں۔
    }
alerts-in-time =
    { $count ->
        [one] { $n } پر بروقت کارروائی ہوئی۔
       *[other] { $n } پر بروقت کارروائی ہوئی۔
    }
alerts-overridden =
    { $count ->
        [one] { $n } کو وجہ بتا کر ایک طرف رکھا گیا۔
       *[other] { $n } کو وجہ بتا کر ایک طرف رکھا گیا۔
    }
# $rate (text): a number with one decimal.
alerts-burden = ہر سو وزٹ پر { $rate }۔
alerts-keys = کلیدیں: ↓ اور ↑ سے الرٹ منتخب کریں، Enter اسے کھولتا ہے، F2 ”آج“ پر جاتا ہے۔

alert-back = تمام الرٹ
alert-why = کیوں جاری ہوا
alert-instruction = یہ سائٹ کیا کرتی ہے
aloud-read = بلند آواز میں پڑھیں
aloud-stop = پڑھنا بند کریں
alert-steps = اب تک کیا درج ہوا
alert-steps-none = ابھی کچھ درج نہیں ہوا۔
# $at (text): when.
alert-until = { $at } تک کارروائی کریں
# $day (text), $by (text): when and who.
alert-step-by = { $day }، { $by }
# $reason (text): why.
alert-step-corrected = تصحیح ہوئی: { $reason }
alert-keep = درج کریں
alert-kept = درج ہو گیا۔
alert-over = یہ الرٹ بند ہے۔
alert-now-of = { $n } میں سے { $at }
alert-now-title = ایک الرٹ: آگے بڑھنے سے پہلے اسے پڑھیں
alert-now-go-on = آگے بڑھیں
alert-now-act = درج کریں کہ کیا کیا گیا
alert-now-must = جب درج ہو جائے کہ کیا کیا گیا، تب آپ آگے بڑھ سکتے ہیں۔
alert-now-refused = اسے درج نہیں کیا جا سکا۔ الرٹ، الرٹ کی فہرست میں رہے گا۔

## Ways, steps, kits: the fields of a step

steps-yes = ہاں
steps-no = نہیں
steps-choose = منتخب کریں…
steps-optional = چھوڑا جا سکتا ہے
steps-empty = خالی کریں
# $field (text): what is asked.
steps-empty-named = خالی کریں: { $field }
steps-when = کب
steps-day = دن
# $today (text): today's date.
steps-day-hint = دن، مہینہ، سال، جیسے 27 3 2026۔ آج، { $today }، کے لیے خالی چھوڑیں۔
steps-reason-hint = تصحیح کے ساتھ رکھی جاتی ہے۔ یہاں کوئی نام نہ لکھیں۔
# $language (text): a language.
steps-not-worded = یہ اس زبان میں لکھا نہیں ہے: { $language }۔ ترجمان کے ساتھ پڑھیں؛ یہاں یہ کسی اور زبان میں ہے۔
steps-keep = محفوظ کریں
steps-keys = کلیدیں: 1 سے 9 سوال کا جواب دیتی ہیں اور اگلے پر جاتی ہیں، تیر والی کلیدیں منتخب کرتی ہیں، Enter آگے بڑھتا ہے۔
steps-back = واپس
steps-kept-notes = محفوظ ہو گیا۔ توجہ دیں:
steps-nobody = ابھی کوئی نام نہیں پوچھا جاتا۔ جو حصہ لے سکتا ہے اس کا اندراج اس کے بعد ہوتا ہے، اور یہاں جو کہا گیا وہ اس کے لیے رکھا جاتا ہے۔ جو حصہ نہیں لے سکتا وہ نام اور نمبر کے بغیر شمار ہوتا ہے۔
steps-reading = آپ کا کردار یہاں کچھ درج نہیں کرتا۔
steps-not-entered = یہ فرد شامل نہیں ہوتا۔
steps-not-entered-what = جو کہا گیا وہ نام اور نمبر کے بغیر رکھا گیا ہے، تاکہ یہ فرد شمار ہو۔
steps-screen-again = کسی اور کی اہلیت جانچیں

title-step = مرحلہ درج کریں
title-noted = کیا درج ہوا
noted-correct = تصحیح کریں
# $day (text): when. $by (text): who.
noted-by = { $day }، { $by } نے درج کیا
# $reason (text): in somebody's own words.
noted-corrected = تصحیح ہوئی: { $reason }
noted-as-read = جیسے پڑھا گیا
noted-follow = اس کے بعد کیا ہوا
noted-before = پہلے یوں درج ہوا تھا
register-screened = یہ حصہ لے سکتے ہیں۔ اندراج کے بعد اہلیت کی جانچ ان کے لیے رکھی جائے گی، اور اس کے بعد رضامندی ہے۔

way-enter = پروگرام میں شامل کریں:
way-outside = بنیادی گروہ سے باہر
# $day (text): a date.
way-index = { $day } سے گنا جاتا ہے
# $day (text): a date.
way-index-correct-named = وہ دن درست کریں جس سے سب کچھ گنا جاتا ہے، { $day }
# $came, $all, $planned (text): sessions.
way-sessions = { $all } میں سے { $came } نشستوں میں آئے؛ { $planned } طے ہیں
way-blocked = جب تک درج نہ ہو کہ ایک الرٹ پر کیا کیا گیا، کچھ آگے نہیں بڑھتا۔
way-blocked-open = الرٹ کھولیں
way-offered = اب کیا درج کیا جا سکتا ہے
way-plan = پروگرام کے وزٹ
way-col-visit = وزٹ
way-col-state = صورت حال
way-col-day = دن
way-col-window = کب شمار ہوتا ہے
# $opens, $closes (text): dates.
way-window = { $opens } سے { $closes } تک
way-last-day = آخری دن
way-days-left =
    { $count ->
        [one] { $n } دن باقی
       *[other] { $n } دن باقی
    }
# $visit (text): its name.
way-open-named = کھولیں: { $visit }
way-noted = کیا درج ہوا
way-earlier =
    { $count ->
        [one] { $n } پچھلا اندراج
       *[other] { $n } پچھلے اندراج
    }
way-look = سابقہ تفصیل
# $step (text): what it is called. $day (text): when.
way-look-named = { $step } کی سابقہ تفصیل، { $day }
participant-way = پروگرام اور وزٹ

# $window (text): from when to when.
plan-in-window = اپنی مدت میں، { $window }
# $window (text): from when to when.
plan-out-of-window = اپنی مدت سے باہر، { $window }
plan-patient = شرکت کنندہ:
plan-staff = عملہ:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] { $all } میں سے { $n } منٹ باقی
       *[other] { $all } میں سے { $n } منٹ باقی
    }
plan-over =
    { $count ->
        [one] { $n } منٹ زیادہ
       *[other] { $n } منٹ زیادہ
    }
plan-todo =
    { $count ->
        [one] { $n } کام ابھی باقی ہے۔
       *[other] { $n } کام ابھی باقی ہیں۔
    }
# $form (text): its proper name. On the result of the one before it.
result-next = اگلا: { $form }
plan-all-done = اس وزٹ میں جو کچھ کرنا تھا وہ ہو گیا، یا بتا دیا گیا کہ کیوں نہیں ہوا۔
# $why (text): a reason.
plan-not-done = نہیں ہوا: { $why }
# $form (text): its proper name.
plan-not-done-look = سابقہ تفصیل: { $form } کیوں نہیں ہوا
plan-not-done-because = نہیں ہوا، کیونکہ…
# $form (text): its proper name.
plan-not-done-because-named = نہیں ہوا، کیونکہ…: { $form }
# $form (text): its proper name.
plan-not-done-title = { $form } کیوں نہیں ہوا؟
plan-not-done-keep = درج کریں
plan-not-here = یہ فارم اس کمپیوٹر پر نہیں ہے۔
plan-steps = اس وزٹ میں درج کرنا ہے
plan-step-open = ابھی درج نہیں ہوا
plan-step-noted = درج ہو گیا
plan-step-note = درج کریں
# $step (text): what it is called.
plan-step-named = درج کریں: { $step }
# $step (text): what it is called.
plan-step-look = سابقہ تفصیل: { $step }
plan-others = اس وزٹ کے دوسرے فارم
plan-other-ways = دوسرے فارم، زبانیں اور طریقے
kit-level-essential = لازمی
kit-level-supporting = معاون
kit-level-optional = اختیاری

title-kits = پروگرام
title-kit = پروگرام
kits-what = پروگرام بتاتا ہے کہ کون حصہ لیتا ہے، کس سے کیا اور کب پوچھا جاتا ہے، اور کس چیز پر نظر رکھی جاتی ہے۔ جب تک سائٹ اسے نہ چلائے، یہاں اس میں سے کچھ نہیں ہوتا۔
kits-col-kit = پروگرام
kits-col-state = یہاں
kits-col-people = اس میں شامل افراد
# $version (text): a number.
kits-version = ورژن { $version }
# $forms (text): proper names.
kits-missing = اس کمپیوٹر پر نہیں: { $forms }
kits-draft = اس زبان میں اس کے الفاظ کسی مادری زبان والے نے نہیں جانچے۔
# $pack (text): its name.
kits-pack = پیک { $pack } سے
kits-runs = یہاں چلتا ہے
kits-rests = یہاں نہیں چلتا
# $version (text): like 07-v2.
kits-waits = ورژن { $version } منظوری کا منتظر ہے
kits-people =
    { $count ->
        [one] { $n } فرد
       *[other] { $n } افراد
    }
kits-open = کھولیں
# $kit (text): its name.
kits-open-named = کھولیں: { $kit }
kits-none = اس کمپیوٹر پر کوئی پروگرام نہیں ہے۔ مزید پروگرام پیک میں آتے ہیں۔
kit-back = تمام پروگرام
kit-decide = یہ سائٹ کیا طے کرتی ہے
kit-decide-what = یہ محفوظ ہوتے ہی نافذ ہو جاتا ہے: لوگوں کا فوراً ملنا ضروری ہے، اور اعداد کے جواب دہ طبی سربراہ ہیں۔
kit-recipients = الرٹ جاری ہونے پر کسے بتائیں
kit-recipients-hint = ٹیلی فون نمبر، بلیپ، کمرہ: جو عملے کو انہیں ڈھونڈنے کے لیے چاہیے۔
kit-optional = اختیاری وزٹ جو یہاں ہوتے ہیں
kit-confirm = وہ اعداد جن کی تصدیق طبی سربراہ کرتے ہیں
kit-confirm-what = یہ الرٹ اس وقت تک جاری نہیں ہوتے جب تک ان کے اعداد کی یہاں تصدیق نہ ہو۔
kit-confirmed-by = طبی سربراہ جنہوں نے ان کی تصدیق کی
kit-reasons = اس سائٹ کی اپنی وجوہات
# $list (text): like Why they declined.
kit-reason-add = اس میں شامل کریں: { $list }
kit-reason-remove = ہٹائیں
# $reason (text): its words.
kit-reason-remove-named = ہٹائیں: { $reason }
kit-keep = محفوظ کریں
kit-run = یہاں چلائیں
kit-rest = اب یہاں نہ چلائیں
kit-kept = محفوظ ہو گیا۔ پروگرام یہاں چل رہا ہے۔
kit-kept-rests = محفوظ ہو گیا۔ پروگرام یہاں نہیں چل رہا۔
kit-visits = وزٹ
kit-col-when = کب
kit-col-level = کتنا ضروری ہے
kit-col-forms = فارم
kit-col-minutes = منٹ
# $patient, $staff (text): minutes.
kit-minutes = شرکت کنندہ { $patient }، عملہ { $staff }
kit-off = یہاں نہیں ہوتا
kit-form-out = یہاں چھوڑا گیا
kit-form-missing = اس کمپیوٹر پر نہیں
kit-alerts = کس چیز پر نظر رکھی جاتی ہے
kit-col-alert = الرٹ
kit-col-sets-off = کس بات پر جاری ہوتا ہے
kit-col-tell = کسے بتایا جاتا ہے
kit-col-within = کتنی دیر میں کارروائی
kit-col-source = اس کے اعداد کہاں سے ہیں
kit-within-minutes =
    { $count ->
        [one] { $n } منٹ
       *[other] { $n } منٹ
    }
kit-within-hours =
    { $count ->
        [one] { $n } گھنٹہ
       *[other] { $n } گھنٹے
    }
kit-within-days =
    { $count ->
        [one] { $n } دن
       *[other] { $n } دن
    }
kit-alert-waits = ابھی جاری نہیں ہوتا: اس کے اعداد کی تصدیق نہیں ہوئی۔
kit-proposal = ایک تجویز، کسی شائع شدہ ماخذ کے بغیر
kit-locked = یہاں کیا نہیں بدلا جا سکتا
kit-background = لوگوں سے اپنے بارے میں کیا پوچھا جاتا ہے
kit-sources = اس کی بنیاد کیا ہے

## What a site makes of a programme

tailor-title = یہ سائٹ اس میں کیا بدلتی ہے
tailor-what = یہ سب وہ بدلتا ہے جو پوچھا جاتا ہے یا لوگ پڑھتے ہیں۔ یہ تب نافذ ہوتا ہے جب سائٹ پر کوئی اور اسے منظور کرے، اپنے الگ ورژن کے طور پر۔
tailor-most =
    { $count ->
        [one] زیادہ سے زیادہ { $n }۔
       *[other] زیادہ سے زیادہ { $n }۔
    }
tailor-names = یہاں کرداروں کو کیا کہا جاتا ہے
tailor-names-hint = جہاں خالی ہو، وہاں وہی نام رہتا ہے جو پروگرام میں ہے۔ کوڈ وہی رہتے ہیں۔
tailor-forms = فارم جو یہاں چھوڑے جاتے ہیں
tailor-windows = وزٹ کب شمار ہوتے ہیں
tailor-windows-hint = وزٹ کے دن سے پہلے اور بعد کے وہ دن جن میں وہ شمار ہوتا ہے۔
# Followed by a field for a number of days.
tailor-before = پہلے کے دن
# Followed by a field for a number of days.
tailor-after = بعد کے دن
tailor-locked = پروگرام کی طرف سے مقفل۔ سائٹ اسے نہیں بدل سکتی۔
tailor-propose = تجویز کریں
own-heading = اس سائٹ کے سوال
own-what = یہ وزٹ کے فارموں کے بعد ایک الگ فارم میں پوچھے جاتے ہیں جس پر یہ لکھا ہوتا ہے، اور ایسے کوڈ کے ساتھ بھیجے جاتے ہیں جو local_‎ سے شروع ہوتے ہیں۔
# $n (text): a number.
own-question-nth = اپنا سوال { $n }
own-visit = کب پوچھا جاتا ہے
own-kind = جواب کی قسم
own-kind-name-yes-no = ہاں یا نہیں
own-kind-name-choice = کئی جوابوں میں سے ایک
own-kind-name-number = ایک عدد
own-kind-name-text = چند الفاظ
# $language (text): its own name.
own-words = سوال کی زبان: { $language }
# $n (text): a number.
own-option = جواب { $n }
own-option-add = ایک جواب زیادہ
own-option-remove = ایک جواب کم
own-word-in = اس زبان میں بھی لکھیں
# $language (text): its own name.
own-unword = { $language } میں نہیں
own-add = سوال شامل کریں
own-remove = ہٹائیں
# $question (text): what is asked.
own-remove-named = ہٹائیں: { $question }
tailoring-title = اس سائٹ کی تبدیلیوں کے ورژن
tailoring-as-it-came = پروگرام جیسا آیا تھا ویسا ہی چلتا ہے: یہاں کچھ نہیں بدلا گیا۔
tailoring-unversioned = ورژن بننے سے پہلے طے ہوا
tailoring-none = پروگرام جیسا آیا تھا، اس سے کچھ مختلف نہیں ہے۔
tailoring-before = پہلے کے ورژن
tailoring-state-waits = منظوری کا منتظر ہے
tailoring-state-in-force = نافذ ہے
tailoring-state-former = نافذ تھا
tailoring-state-refused = نامنظور
tailoring-state-replaced = کسی کے فیصلے سے پہلے نئے سرے سے تجویز ہوا
# $author (text): a name. $at (text): a moment.
tailoring-made = تجویز: { $author }، { $at }۔
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = منظوری: { $who }، { $at }۔
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = منظوری: { $who }، { $at }؛ تجویز بھی انہی کی تھی: سائٹ پر کوئی اور منظور نہیں کر سکتا تھا۔
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = نامنظور کرنے والے: { $who }، { $at }:
tailoring-may-yes = آپ اسے نافذ ہونے دے سکتے ہیں۔ تب تک جو نافذ ہے وہی چلتا ہے۔
tailoring-may-alone = یہ آپ نے تجویز کیا، اور اس سائٹ پر کوئی اور اسے منظور نہیں کر سکتا: کوئی دوسرا منتظم یا معالج نہیں ہے۔ آپ خود اسے منظور کر سکتے ہیں۔ یہ صرف آپ کے فیصلے کے طور پر درج ہوتا ہے۔
tailoring-may-another = یہ آپ نے تجویز کیا۔ اسے کوئی دوسرا منتظم یا معالج منظور کرتا ہے۔ تب تک جو نافذ ہے وہی چلتا ہے۔
tailoring-may-no = اسے منتظم یا معالج منظور کرتا ہے۔ تب تک جو نافذ ہے وہی چلتا ہے۔
tailoring-may-nothing = کچھ منتظر نہیں۔
tailoring-alone = مجھے معلوم ہے کہ اسے کسی اور نے نہیں دیکھا، اور یہ فیصلہ صرف میرا ہے
tailoring-approve = منظور کریں
tailoring-refuse = منظور نہ کریں
tailoring-reason-why = کیوں نہیں

## Person and quality

title-person = وقت کے ساتھ جوابات
title-quality = ڈیٹا کا معیار
person-heading = وقت کے ساتھ جوابات
person-print = PDF کے طور پر لکھیں
person-back = شرکت کنندہ پر واپس
person-written = PDF یہاں ہے:
person-no-scores = ابھی کوئی اسکور نہیں ہے۔
person-points = یہی جدول کی صورت میں
person-day = دن
person-visit = وزٹ
person-score-head = اسکور
person-how = کیسے دیا گیا
person-form = فارم
person-what = اسکور، تصحیحات
person-all-forms = ہر فارم
person-open = کھولیں
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = { $day } کا { $form } کھولیں
# $amount (text): a difference. $source (text): who published it.
person-legend-error = سایہ دار حصہ: پیمائش کی غلطی، { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = ٹوٹی ہوئی لکیر: { $amount } کی تبدیلی کو اہم مانا جاتا ہے ({ $source })

move-open = کسی اور ریکارڈ میں منتقل کریں…
move-title = اس فارم کو کسی اور ریکارڈ میں منتقل کریں
move-means = فارم یہاں سے واپس لیا جاتا ہے اور، جیسا دیا گیا تھا ویسا ہی، اس ریکارڈ میں رکھا جاتا ہے جس کا یہ ہے۔ دونوں ریکارڈوں میں یہ لکھا ہوتا ہے۔
move-number = جس اسٹڈی نمبر کا یہ ہے
move-number-hint = جیسے 07-0004
move-do = فارم منتقل کریں

query-open = اس فارم کے بارے میں پوچھیں…
query-title = اس فارم کے بارے میں پوچھیں
query-what = سائٹ سوال دیکھتی ہے اور اس کا جواب دیتی ہے۔ فارم میں کچھ نہیں بدلتا۔
query-step-open = اس کے بارے میں پوچھیں…
query-step-title = جو درج ہوا اس کے بارے میں پوچھیں
query-step-what = سائٹ سوال دیکھتی ہے اور اس کا جواب دیتی ہے۔ جو درج ہوا اس میں کچھ نہیں بدلتا۔
query-item = کس چیز کے بارے میں
query-whole = پورا فارم
# $number (text): number of a question.
query-question = سوال { $number }
query-text = آپ کا سوال
query-text-hint = یہاں کوئی نام نہ لکھیں۔
query-do-ask = پوچھیں
query-cancel = منسوخ کریں
query-answer = جواب
query-do-answer = جواب دیں
query-do-close = طے کریں
query-settled = طے شدہ
query-answered = جواب دیا گیا
query-asked = کھلا
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } دن
       *[other] { $n } دن
    }
screen-somebody = کسی کی اہلیت جانچیں
# $kit (text): the name of a programme.
screen-somebody-for = کسی کی اہلیت جانچیں: { $kit }
query-open-form = فارم کھولیں

# $what (text): a study number and a form.
query-open-named = فارم کھولیں، { $what }
query-open-step = جو درج ہوا وہ کھولیں
# $what (text): study number, kind of step and day.
query-open-step-named = جو درج ہوا وہ کھولیں، { $what }

quality-title = ڈیٹا کا معیار
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] کوئی کھلا استفسار نہیں
        [one] { $n } کھلا استفسار
       *[other] { $n } کھلے استفسار
    }
quality-show-settled = طے شدہ بھی دکھائیں
quality-ask-where = پوچھنے کے لیے وہ فارم، یا جو درج ہوا وہ، کھولیں جس کے بارے میں سوال ہے۔
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] ایسا کچھ نہیں ملا جو غلط ہو سکتا ہو
        [one] { $n } چیز جو غلط ہو سکتی ہے
       *[other] { $n } چیزیں جو غلط ہو سکتی ہیں
    }
quality-kinds = صرف یہ دکھائیں
# $n (text): how many.
quality-kind-all = تمام ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = جواب نہیں
quality-kind-out-of-window = مدت سے باہر
quality-kind-implausible = مشکل سے ممکن
quality-kind-too-fast = بہت تیز
quality-kind-all-same = سب ایک جیسے
quality-kind-late = دیر سے درج ہوا
# $n (text): a number of days, always more than one.
quality-rule-late = دیر سے درج ہوا: فارم بھرنے کے { $n } دن سے زیادہ بعد۔ یہ حد ہماری اپنی تجویز ہے۔
# $n, $of (text): how many are shown, and how many there are.
quality-shown = { $of } میں سے تازہ ترین { $n } دکھائے گئے ہیں۔
quality-about = کس کے بارے میں
quality-found = کیا ملا
quality-measures = پیمانے
quality-measure = پیمانہ
quality-value = قدر
quality-how = کیسے نکالا جاتا ہے

## Notices

notice-alerts-late = ایک الرٹ تاخیر میں ہے: کسی نے بروقت کارروائی نہیں کی، یا وعدہ کی گئی پیروی کا دن آ گیا ہے۔
notice-go-alerts = الرٹ پر جائیں

## Packs that bring programmes

packs-kit = پروگرام
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n } وزٹ
       *[other] { $n } وزٹ
    }
# $here (text): the version that is here now.
packs-kit-stay = جو ورژن { $here } میں ہے وہ اسی میں رہتا ہے۔
packs-kit-missing = سوالنامے جو دوسرے پیک لاتے ہیں، اور جو یہاں نہیں ہیں:
way-events = جب بھی ایسا ہو
way-waits = آغاز درج ہونے پر تاریخ طے ہوگی: { $visits }
plan-otherwise = دیگر…
plan-otherwise-named = دیگر…: { $visit }، کسی اور دن یا نہیں ہوا
plan-otherwise-title = { $visit }: کسی اور دن
plan-visit-not-done = { $visit }: کیوں نہیں ہوا؟
signin-alerts-late =
    { $count ->
        [one] { $n } الرٹ تاخیر میں ہے۔ اسے دیکھنے کے لیے سائن ان کریں۔
       *[other] { $n } الرٹ تاخیر میں ہیں۔ انہیں دیکھنے کے لیے سائن ان کریں۔
    }
alert-gone-moved = فارم کسی اور کے ریکارڈ میں منتقل کیا گیا
alert-gone-taken-back = جس سے یہ جاری ہوا وہ واپس لیا گیا
alert-instead = الرٹ وہاں کھولیں جہاں کا یہ فارم ہے
kit-instructions = الرٹ جاری ہونے پر یہ سائٹ کیا کرتی ہے
kit-instructions-hint = آپ کے اپنے طریقہ کار کی ایک سطر۔ یہ الرٹ میں سب سے پہلے آتی ہے۔
today-no-contact = اب کوئی رابطہ نہیں
noted-take-back = غلطی سے درج ہوا…
noted-take-back-title = غلطی سے درج ہوا
noted-take-back-means = یہ اب شمار نہیں ہو گا، نہ یہاں نہ سرور پر۔ یہ آپ کی بتائی ہوئی وجہ کے ساتھ پڑھا جا سکے گا۔
noted-taken-back = غلطی سے درج ہوا: یہ اب شمار نہیں ہوتا
way-enough = کورس مکمل ہو گیا
way-not-enough = کورس ابھی مکمل نہیں ہوا
plan-form-not-expected = متوقع نہیں: اب سوالناموں کے جواب نہیں دیتے

## The register of a session

title-attendance = نشست کی حاضری
attendance-title = نشست کی حاضری
attendance-none = یہاں نشستوں والا کوئی پروگرام نہیں چلتا۔
attendance-kit = پروگرام
attendance-group = گروپ
attendance-group-last = { $group }، آخری بار { $day }
attendance-group-new = { $group }، نیا گروپ
attendance-day = دن، اگر آج نہیں
attendance-number = نشست
attendance-heading = نشست { $number } / { $planned }، { $day }
attendance-needed = { $planned } میں سے { $needed } نشستوں سے کورس مکمل ہوتا ہے ({ $percent } %)۔
attendance-source = ماخذ: { $source }
attendance-everybody = سب آئے
attendance-members = گروپ { $group } میں
attendance-members-none = اس گروپ میں ابھی کوئی نہیں۔
attendance-others = ابھی کسی گروپ میں نہیں
attendance-others-how = یہاں جس پر نشان لگے وہ تب سے گروپ { $group } میں ہے۔
attendance-col-name = نام
attendance-col-course = اب تک کی نشستیں
attendance-col-today = یہ نشست
attendance-came = آئے
attendance-missed = نہیں آئے
attendance-clear = مٹائیں
attendance-clear-named = { $name } کا نشان مٹائیں
attendance-why = کیوں نہیں آئے: { $name }
attendance-choose = کیوں نہیں؟
attendance-so-far = { $planned } میں سے { $came }
attendance-missed-so-far = { $missed } رہ گئیں
attendance-too-few = کورس مکمل کرنے کے لیے بہت زیادہ رہ گئیں
attendance-noted = درج: نشست { $number }، { $day }
attendance-gap = نشست { $number } درج نہیں
attendance-reason = { $key }. { $reason }
attendance-open = کھولیں
attendance-open-named = { $name } کے بارے میں جو درج ہے اسے کھولیں
attendance-alert-named = { $name } کے بارے میں الرٹ کھولیں
attendance-tally = آئے: { $came }۔ نہیں آئے: { $missed }۔ بغیر نشان: { $open }۔
attendance-open-rest = جس پر نشان نہیں اس کا کچھ درج نہیں ہوتا۔
attendance-keep = حاضری محفوظ کریں
attendance-kept = درج ہوئے: { $n }۔
attendance-kept-before = پہلے سے اسی طرح درج: { $n }۔
attendance-completed = اس نشست سے کورس مکمل: { $n }۔
attendance-wrong = ابھی کچھ محفوظ نہیں ہوا: نیچے جو کہا گیا ہے درست کریں، پھر حاضری دوبارہ محفوظ کریں۔
attendance-keys = اوپر نیچے کے تیر سے ایک نام سے دوسرے پر، حرف سے اس حرف والے اگلے نام پر۔ 1 یا اسپیس آئے، 2 نہیں آئے، پھر وجہ کا ہندسہ؛ حذف کی کلید مٹاتی ہے۔ F9 سب آئے، F8 اگلا بغیر نشان، Enter آگے۔
