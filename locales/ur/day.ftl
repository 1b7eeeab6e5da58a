### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = دن کا اختتام
title-computers = کمپیوٹر
nav-day = دن ختم کریں
notice-day-open = پچھلا دن ختم نہیں کیا گیا۔ ابھی کسی نے ثابت نہیں کیا کہ سرور کے پاس سب کچھ ہے۔
# $at: when it was begun.
notice-day-stopped = { $at } شروع کیا گیا دن کا اختتام راستے میں رک گیا۔ دن دوبارہ ختم کرنا ہوگا۔
notice-day-ends = دن ختم کرنے کا وقت ہو گیا ہے۔
notice-go-day = دن ختم کریں

## The end of the day

day-title = دن کا اختتام
day-end = دن ختم کریں
day-end-again = دن دوبارہ ختم کریں
day-ending = دن ختم کیا جا رہا ہے…
day-not-ended = دن ابھی ختم نہیں ہوا۔
day-stopped = دن کا اختتام راستے میں رک گیا۔
# $at: when it was begun.
day-stopped-how = یہ { $at } شروع ہوا تھا، اور اس کی کوئی شیٹ نہیں ہے: ابھی کوئی نہیں جانتا کہ سرور کے پاس سب کچھ ہے یا نہیں۔
day-stopped-do = دن دوبارہ ختم کریں۔ اگر پھر رک جائے تو سپورٹ کو فون کریں۔
day-how = Prombook جو منتظر ہے اسے بھیجتا ہے، سرور سے پوچھتا ہے کہ اس کے پاس کیا ہے، اور اس کمپیوٹر کے ریکارڈ جانچتا ہے۔ آپ کام جاری رکھ سکتے ہیں۔
day-last = آخری بار ختم { $at }: { $verdict }
day-counts = { $n } بھیجے گئے، { $received } موصول، { $differ } مختلف۔
day-verdict-safe = بند کرنا محفوظ ہے۔
day-safe-how = سرور سے ہر ریکارڈ کے بارے میں پوچھا گیا، اور اس نے اس کا ورژن اور مواد واپس دیا۔
day-verdict-nothing = بھیجنے کو کچھ نہیں تھا۔ بند کرنا محفوظ ہے۔
day-verdict-waiting =
    { $count ->
        [one] ابھی نہیں: { $n } ریکارڈ بھیجنا باقی ہے۔
       *[other] ابھی نہیں: { $n } ریکارڈ بھیجنے باقی ہیں۔
    }
day-verdict-held =
    { $count ->
        [one] ابھی نہیں: سرور نے { $n } ریکارڈ نہیں لیا۔
       *[other] ابھی نہیں: سرور نے { $n } ریکارڈ نہیں لیے۔
    }
day-verdict-differs =
    { $count ->
        [one] ابھی نہیں: { $n } ریکارڈ سرور پر ویسا نہیں جیسا یہاں ہے۔
       *[other] ابھی نہیں: { $n } ریکارڈ سرور پر ویسے نہیں جیسے یہاں ہیں۔
    }
day-verdict-not-asked = ابھی نہیں: سرور سے پوچھا نہیں جا سکا کہ اس کے پاس کیا ہے۔
day-verdict-no-endpoint = کچھ نہیں بھیجا گیا: کوئی سرور طے نہیں ہے۔
day-verdict-damaged = رکیں: اس کمپیوٹر کے ریکارڈ آپس میں مطابقت نہیں رکھتے۔
day-kept-here = جو کچھ درج کیا گیا وہ سب اس کمپیوٹر پر محفوظ ہے۔
day-short-safe = بند کرنا محفوظ
day-short-nothing = بھیجنے کو کچھ نہیں
day-short-waiting = ریکارڈ ابھی منتظر تھے
day-short-held = کچھ ریکارڈ نہیں لیے گئے
day-short-differs = کچھ ریکارڈ مختلف تھے
day-short-not-asked = سرور سے نہیں پوچھا گیا
day-short-no-endpoint = کوئی سرور طے نہیں تھا
day-short-damaged = ریکارڈ آپس میں مطابقت نہیں رکھتے تھے

day-step-sending = جو منتظر ہے اسے بھیجنا
day-step-asking = سرور سے پوچھنا کہ اس کے پاس کیا ہے
day-step-checking = اس کمپیوٹر کے ریکارڈ جانچنا
day-step-done = ہو گیا
day-step-now = ابھی
day-step-next = ابھی باقی ہے
day-progress =
    { $count ->
        [one] { $total } میں سے { $n } ریکارڈ
       *[other] { $total } میں سے { $n } ریکارڈ
    }
day-progress-label = کام کہاں تک پہنچا

day-before = دن ختم کرنے سے پہلے
day-next = اب کیا کریں
day-do-held =
    { $count ->
        [one] سرور نے { $n } ریکارڈ نہیں لیا۔ وجہ دیکھیں، اور جو وہاں لکھا ہے وہ کریں۔
       *[other] سرور نے { $n } ریکارڈ نہیں لیے۔ وجہ دیکھیں، اور جو وہاں لکھا ہے وہ کریں۔
    }
day-do-disputes =
    { $count ->
        [one] { $n } ریکارڈ دو کمپیوٹروں پر بدلا گیا۔ منتخب کریں کہ کون سا شمار ہو۔
       *[other] { $n } ریکارڈ دو کمپیوٹروں پر بدلے گئے۔ منتخب کریں کہ کون سا شمار ہو۔
    }
day-do-unfinished =
    { $count ->
        [one] { $n } فارم مکمل نہیں ہے۔ اسے مکمل کریں، یا بتائیں کہ کیوں نہیں ہوا۔
       *[other] { $n } فارم مکمل نہیں ہیں۔ انہیں مکمل کریں، یا بتائیں کہ کیوں نہیں ہوئے۔
    }
day-do-prompts =
    { $count ->
        [one] { $n } حفاظتی ہدایت پر کوئی نوٹ نہیں۔ فارم کھولیں اور درج کریں کہ کیا کیا گیا۔
       *[other] { $n } حفاظتی ہدایات پر کوئی نوٹ نہیں۔ فارم کھولیں اور درج کریں کہ کیا کیا گیا۔
    }
day-do-will-send =
    { $count ->
        [one] { $n } ریکارڈ منتظر ہے۔ دن ختم کرنے پر یہ بھیج دیا جائے گا۔
       *[other] { $n } ریکارڈ منتظر ہیں۔ دن ختم کرنے پر یہ بھیج دیے جائیں گے۔
    }
day-do-waiting =
    { $count ->
        [one] { $n } ریکارڈ منتظر ہے۔ اس کے بھیجے جانے تک اس کمپیوٹر کو چالو اور جڑا رکھیں۔
       *[other] { $n } ریکارڈ منتظر ہیں۔ ان کے بھیجے جانے تک اس کمپیوٹر کو چالو اور جڑا رکھیں۔
    }
day-do-missing =
    { $count ->
        [one] { $n } ریکارڈ سرور پر موجود نہیں۔ یہ خود بخود دوبارہ بھیجا جا رہا ہے۔
       *[other] { $n } ریکارڈ سرور پر موجود نہیں۔ یہ خود بخود دوبارہ بھیجے جا رہے ہیں۔
    }
day-do-deleted =
    { $count ->
        [one] { $n } ریکارڈ سرور پر حذف کیا گیا۔ اسے دوبارہ بھیجنے سے پہلے سرور چلانے والوں سے پوچھیں۔
       *[other] { $n } ریکارڈ سرور پر حذف کیے گئے۔ انہیں دوبارہ بھیجنے سے پہلے سرور چلانے والوں سے پوچھیں۔
    }
day-do-other-content =
    { $count ->
        [one] { $n } ریکارڈ میں سرور پر کچھ اور لکھا ہے۔ دونوں کا موازنہ کریں اور منتخب کریں کہ کون سا شمار ہو۔
       *[other] { $n } ریکارڈ میں سرور پر کچھ اور لکھا ہے۔ دونوں کا موازنہ کریں اور منتخب کریں کہ کون سا شمار ہو۔
    }
day-do-other-version =
    { $count ->
        [one] { $n } ریکارڈ کا ورژن نمبر سرور پر مختلف ہے لیکن مواد وہی ہے۔ کچھ ضائع نہیں ہوا؛ سپورٹ کو بتائیں۔
       *[other] { $n } ریکارڈ کا ورژن نمبر سرور پر مختلف ہے لیکن مواد وہی ہے۔ کچھ ضائع نہیں ہوا؛ سپورٹ کو بتائیں۔
    }
day-do-no-endpoint = ترتیبات میں سرور کا پتہ طے کریں۔ یہ صرف منتظم کر سکتا ہے۔
day-do-damaged = کچھ نہ بدلیں اور سپورٹ کو فون کریں۔ اس کمپیوٹر کو جیسا ہے ویسا رہنے دیں۔
day-do-again = پھر دن دوبارہ ختم کریں۔
day-do-nothing = کوئی رکاوٹ نہیں۔
day-go-sending = ارسال پر جائیں
day-go-disputes = اسے طے کریں
day-go-settings = ترتیبات پر جائیں
day-go-preflight = کنکشن جانچیں
day-go-trail = آڈٹ ٹریل دیکھیں
day-go-unfinished = فارموں پر جائیں

day-numbers = اعداد میں
day-number-sent = بھیجے گئے
day-number-received = موصول
day-number-differ = مختلف
day-number-missing = غائب
day-number-waiting = منتظر
day-number-held = نہیں لیے گئے
day-number-finished = مکمل فارم
day-number-unfinished = نامکمل فارم

day-open-forms = دیکھنے کے لیے فارم
day-col-participant = شرکت کنندہ
day-col-form = فارم
day-col-forms = فارم
day-col-day = دن
day-col-open = کیا باقی ہے
day-col-reason = کیوں مکمل نہیں
day-gaps =
    { $count ->
        [one] { $n } سوال بغیر جواب کے
       *[other] { $n } سوال بغیر جواب کے
    }
day-gaps-none = جواب دیے گئے؛ ابھی مکمل نہیں
day-prompts =
    { $count ->
        [one] { $n } حفاظتی ہدایت بغیر نوٹ کے
       *[other] { $n } حفاظتی ہدایات بغیر نوٹ کے
    }
day-reason-none = ابھی نہیں بتایا گیا
day-reason-of = { $number } کا { $form } کیوں مکمل نہیں
day-open-form = { $number } کا { $form } کھولیں
day-open-visit = { $number } کا وزٹ کھولیں، { $day }
unfinished-goes-on = یہ کسی اور دن جاری رہے گا
unfinished-participant-left = شرکت کنندہ کو جانا پڑا
unfinished-declined = شرکت کنندہ جاری نہیں رکھنا چاہتا
unfinished-by-mistake = یہ غلطی سے شروع کیا گیا
unfinished-technical = کمپیوٹر کی وجہ سے رکاوٹ ہوئی
day-visits =
    { $count ->
        [one] { $n } وزٹ
       *[other] { $n } وزٹ
    }
day-no-visits = آج کوئی وزٹ نہیں تھا۔
day-no-forms = کوئی فارم نہیں
day-state-unfinished = مکمل نہیں
day-state-waiting = بھیجے جانے کا منتظر
day-state-sent = موصول
day-state-held = نہیں لیا گیا
day-state-voided = واپس لیا گیا

day-differences =
    { $count ->
        [one] { $n } ریکارڈ جو مطابقت نہیں رکھتا
       *[other] { $n } ریکارڈ جو مطابقت نہیں رکھتے
    }
day-differences-first = صرف پہلے { $n } درج ہیں۔
day-col-record = ریکارڈ
day-col-why = کیا غلط ہے
day-differs-waiting = ابھی نہیں بھیجا گیا
day-differs-held = سرور نے اسے نہیں لیا
day-differs-missing = سرور پر موجود نہیں؛ دوبارہ بھیجا جا رہا ہے
day-differs-deleted = سرور پر حذف کیا گیا
day-differs-other-content = سرور پر کچھ اور لکھا ہے
day-differs-other-version = مواد وہی، ورژن نمبر مختلف

day-proof = پرچے پر
day-ended = ختم کیا گیا
day-ended-by = { $at }، { $by }
day-computer = کمپیوٹر
day-server = سرور
day-server-none = کوئی طے نہیں
day-clock = اس کمپیوٹر کی گھڑی
day-trail = آڈٹ ٹریل کا آخر
day-head = سطر { $seq }: { $head }
day-head-there = سرور کے پاس بھی یہی ہے۔
day-head-not-there = یہ ابھی سرور کے پاس نہیں ہے۔
day-head-full = تمام 64 حروف
day-print = پرچہ پرنٹ کریں (PDF)
day-printing = PDF بنائی جا رہی ہے…
day-printed =
    { $count ->
        [one] اس فائل میں { $n } صفحہ ہے:
       *[other] اس فائل میں { $n } صفحے ہیں:
    }
day-today = آج پر واپس
day-sheet-of = { $day } کا پرچہ
day-sheets = محفوظ پرچے
day-sheets-none = ابھی کوئی دن ختم نہیں کیا گیا۔
day-sheets-more = تمام { $n } دکھائیں
day-sheet-open = { $day } کا پرچہ، { $at }: { $verdict }
day-reminder = یاد دہانی
day-reminder-hint = جیسے 17:00۔ یاد دہانی نہیں چاہیے تو خالی چھوڑیں۔
day-reminder-label = عملے کو یاد دلانے کا وقت
day-reminder-at = عملے کو { $at } پر یاد دلایا جاتا ہے۔
day-reminder-never = کسی کو یاد نہیں دلایا جاتا۔

## How right a clock is, compared with the server’s

clock-unknown = معلوم نہیں
clock-right = درست
clock-ahead-seconds =
    { $count ->
        [one] { $n } سیکنڈ آگے
       *[other] { $n } سیکنڈ آگے
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } منٹ آگے
       *[other] { $n } منٹ آگے
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } گھنٹہ آگے
       *[other] { $n } گھنٹے آگے
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } سیکنڈ پیچھے
       *[other] { $n } سیکنڈ پیچھے
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } منٹ پیچھے
       *[other] { $n } منٹ پیچھے
    }
clock-behind-hours =
    { $count ->
        [one] { $n } گھنٹہ پیچھے
       *[other] { $n } گھنٹے پیچھے
    }

## Sending: pausing, and how much went over the line

sending-pause = عارضی طور پر روکیں
sending-resume = دوبارہ جاری کریں
sending-paused = عارضی طور پر روکا گیا ہے۔ جب تک کوئی دوبارہ جاری نہ کرے کچھ نہیں بھیجا جائے گا۔
sending-soon = ایک منٹ سے کم باقی
sending-minutes =
    { $count ->
        [one] تقریباً { $n } منٹ باقی
       *[other] تقریباً { $n } منٹ باقی
    }
sending-traffic =
    { $count ->
        [one] Prombook کے شروع ہونے سے اب تک: { $sent } kB بھیجے گئے، { $received } kB موصول، { $n } درخواست
       *[other] Prombook کے شروع ہونے سے اب تک: { $sent } kB بھیجے گئے، { $received } kB موصول، { $n } درخواستیں
    }
sending-check = کنکشن جانچیں
sending-computers = سائٹ کے کمپیوٹر

## What the server did not take

sending-again-all = سب دوبارہ آزمائیں
held-why = { $spot }: { $why }
issue-missing = سرور کو یہاں کچھ درکار ہے، اور یہاں کچھ نہیں ہے۔
issue-value = سرور یہ قدر قبول نہیں کرتا۔
issue-too-long = یہ سرور کی اجازت سے زیادہ لمبا ہے۔
issue-structure = یہ جس طرح لکھا گیا ہے سرور اسے پڑھ نہیں سکتا۔
issue-reference = جس ریکارڈ سے یہ تعلق رکھتا ہے وہ سرور کے پاس نہیں ہے۔
issue-code = سرور اس اندراج کو نہیں جانتا۔
issue-duplicate = یہ سرور کے پاس پہلے سے ایک اور ریکارڈ میں موجود ہے۔
issue-rule = یہ سرور کے ایک قاعدے کے خلاف ہے۔
issue-security = سرور اس کلینک کو یہ بھیجنے کی اجازت نہیں دیتا۔
issue-version = سرور کے پاس اس کا زیادہ نیا ورژن ہے۔
spot-name = نام
spot-born = تاریخ پیدائش
spot-sex = صنف
spot-nhs-number = NHS نمبر
spot-study-number = اسٹڈی نمبر
spot-language = ترجیحی زبان
spot-interpreter = ترجمان
spot-day = وزٹ کا دن
spot-participant = شرکت کنندہ
spot-visit = وزٹ
spot-questionnaire = سوالنامہ
spot-answer = جواب
spot-question = سوال { $n }
spot-score = اسکور
spot-time = وقت
next-correct = اسے یہاں درست کریں۔ پھر یہ خود بخود دوبارہ بھیجا جائے گا۔
next-correct-other = جسے ریکارڈ درست کرنے کی اجازت ہے، اسے یہ یہاں درست کرنا ہو گا۔ پھر یہ خود بخود دوبارہ بھیجا جائے گا۔
next-again = اسے دوبارہ بھیجیں۔ اگر سرور پھر بھی نہ لے تو سپورٹ کے لیے فائل لکھیں۔
next-again-allowed = سرور چلانے والوں سے اس کی اجازت مانگیں، پھر اسے دوبارہ بھیجیں۔
next-support = آپ یہ مسئلہ یہاں حل نہیں کر سکتے۔ سپورٹ کے لیے فائل لکھیں اور انہیں بھیجیں۔
next-settle = یہ یہاں بھی بدلا گیا اور سرور پر بھی۔ دونوں دیکھیں اور منتخب کریں کہ کون سا شمار ہو۔
held-correct-participant = شرکت کنندہ کی تفصیل درست کریں
held-correct-response = فارم کی تصحیح کریں
held-settle = اسے طے کریں
held-support = سپورٹ کے لیے فائل لکھیں
held-action-named = { $action }: { $what }
held-support-done = سپورٹ کے لیے فائل یہاں ہے:
held-words = سرور نے کیا کہا، سپورٹ کے لیے
held-no-words = سرور نے کوئی وجہ نہیں بتائی۔

## The computers of a site

computers-title = سائٹ کے کمپیوٹر
computers-asked = سرور سے آخری بار { $at } پر پوچھا گیا۔
computers-never-asked = سرور سے ابھی نہیں پوچھا گیا۔ یہ کمپیوٹر وہ دکھاتا ہے جو وہ خود جانتا ہے۔
computers-none = ابھی کسی کمپیوٹر نے سرور کو اطلاع نہیں دی۔
computers-list = ہر کمپیوٹر، اس کی آخری اطلاع کے مطابق
computers-col-name = کمپیوٹر
computers-col-heard = آخری اطلاع
computers-col-unsent = سرور پر نہیں
computers-col-receipt = آخری رسید
computers-col-safe = آخری دن جو محفوظ طور پر ختم ہوا
computers-col-clock = گھڑی
computers-col-version = ورژن
computers-here = یہ کمپیوٹر
computers-unnamed = بغیر نام کے
computers-letter = حرف { $letter }
computers-silent = دو سے زیادہ کاروباری دنوں سے خاموش
computers-unsent-none = کچھ منتظر نہیں
computers-waiting =
    { $count ->
        [one] { $n } ریکارڈ منتظر ہے
       *[other] { $n } ریکارڈ منتظر ہیں
    }
computers-since = سب سے پرانا { $at } سے
computers-held =
    { $count ->
        [one] { $n } نہیں لیا گیا
       *[other] { $n } نہیں لیے گئے
    }
computers-never = کبھی نہیں
computers-packs =
    { $count ->
        [one] { $n } پیک
       *[other] { $n } پیک
    }
computers-packs-none = کوئی پیک نہیں
computers-same-letter = دو کمپیوٹروں کا حرف ایک ہی ہے، اس لیے وہ دو شرکت کنندگان کو ایک ہی اسٹڈی نمبر دے سکتے ہیں۔ ان میں سے ایک کو کوئی اور حرف دیں، اس سے پہلے کہ وہاں کسی کا اندراج ہو۔
computers-this = یہ کمپیوٹر
computers-name = اس کا نام کیا ہے
computers-name-hint = جیسے کمرہ 3
computers-letter-label = اس کے اسٹڈی نمبروں میں حرف
computers-letter-hint = ایک بڑا انگریزی حرف، ہر کمپیوٹر پر الگ۔ اگر سائٹ پر صرف ایک کمپیوٹر ہے تو خالی چھوڑیں۔
day-verdict-disputed =
    { $count ->
        [one] ابھی نہیں: کسی کو منتخب کرنا ہے کہ { $n } ریکارڈ میں کون سا شمار ہو۔
       *[other] ابھی نہیں: کسی کو منتخب کرنا ہے کہ { $n } ریکارڈ میں کون سا شمار ہو۔
    }
day-short-disputed = انتخاب ابھی باقی تھا
day-number-disputes = انتخاب باقی
day-differs-disputed = دو کمپیوٹروں پر مختلف لکھا ہے
day-fetched = دوسرے کمپیوٹر
fetched-at = دوسرے کمپیوٹروں کے ریکارڈ آخری بار { $at } پر لیے گئے۔
fetched-never = دوسرے کمپیوٹروں کے ریکارڈ ابھی نہیں لیے گئے۔
fetched-not = انہیں لینے کی کوشش { $at } پر ناکام ہوئی۔
fetch-trouble-not-reached = سرور تک رسائی نہیں ہو سکی۔ Prombook خود دوبارہ کوشش کرے گا۔
fetch-trouble-refused = سرور اس کمپیوٹر کو سب کچھ پڑھنے کی اجازت نہیں دیتا۔ جو سرور چلاتا ہے اس سے پوچھیں۔
fetch-trouble-busy = سرور مصروف ہے۔ Prombook خود دوبارہ کوشش کرے گا۔
fetch-trouble-unclear = سرور نے ایسا جواب دیا جو سمجھا نہیں جا سکا۔ اگر ایسا ہی رہے تو جو سرور چلاتا ہے اس سے پوچھیں۔
fetch-trouble-not-all = سرور وہ سب نہیں دیتا جو اس کے پاس ہے، اور نہ وقت کی ترتیب سے دیتا ہے۔ جو سرور چلاتا ہے اس سے پوچھیں۔
