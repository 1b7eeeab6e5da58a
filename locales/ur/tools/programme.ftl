### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $when } کو { $points }۔ اب تک ایک ہی اسکور ہے۔
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $since } کو { $from } اور { $until } کو { $to }: کوئی فرق نہیں۔
# $by (text): the difference.
person-course-lower = { $score }: { $since } کو { $from } اور { $until } کو { $to }: { $by } کم۔
# $by (text): the difference.
person-course-higher = { $score }: { $since } کو { $from } اور { $until } کو { $to }: { $by } زیادہ۔
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points }، یا پہلے اسکور کا { $percent }٪
# $amount (text): a difference. $source (text): who published it.
person-change-inside = یہ تبدیلی پیمائش کی غلطی { $amount } سے چھوٹی ہے ({ $source })۔
person-change-outside = { $amount } یا اس سے زیادہ کی تبدیلی پیمائش کی غلطی سے بڑی ہوتی ہے ({ $source })۔
person-change-below = یہ تبدیلی { $amount } سے چھوٹی ہے، جسے اہم مانا جاتا ہے ({ $source })۔
person-change-important = { $amount } کی تبدیلی کو اہم مانا جاتا ہے ({ $source })۔
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = الفاظ { $digest }، { $status }
person-wording-published = مالک کے شائع کردہ
person-wording-licensed = مالک کی طرف سے لائسنس کے تحت دیے گئے
person-wording-collated = جمع کیے گئے، جانچے نہیں گئے
person-wording-local = سائٹ کے اپنے
person-wording-own = Prombook کے اپنے
person-wording-unknown = اس کمپیوٹر پر نہیں
# $by (text): a name. $at (text): date and time.
person-noted = { $by } نے مکمل کیا، { $at }
person-lag-none = اسی دن درج ہوا
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] { $n } دن بعد درج ہوا
       *[other] { $n } دن بعد درج ہوا
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = سوال { $number }: { $old } › { $new }
person-no-answer = جواب نہیں
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = { $at } کو { $by } نے تصحیح کی: { $what }۔ وجہ: { $reason }
# $number (text): a study number.
person-moved-to = { $at } کو { $by } نے { $number } میں منتقل کیا؛ یہ یہاں شمار نہیں ہوتا۔ وجہ: { $reason }
person-moved-from = { $at } کو { $by } نے { $number } سے یہاں منتقل کیا۔ وجہ: { $reason }
person-taken-back = { $at } کو { $by } نے واپس لیا؛ یہ شمار نہیں ہوتا۔ وجہ: { $reason }
# $number (text): a study number.
person-title = وقت کے ساتھ جوابات: { $number }
# $day (text): a date.
person-printed = { $day } کو پرنٹ ہوا
person-none = ابھی کوئی اسکور نہیں ہے۔
person-forms = ہر فارم
person-col-day = دن
person-col-visit = وزٹ
person-col-score = اسکور
person-col-form = فارم
person-col-how = کیسے دیا گیا
person-col-what = اسکور اور تصحیحات

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }، { $form }
# $question (text): number of a question.
quality-what-item = { $number }، { $form }، سوال { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }، { $step }، { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }، { $day }
quality-what-elsewhere = کچھ ایسا جو ابھی اس کمپیوٹر پر نہیں آیا
quality-settled = طے شدہ
quality-nothing = ابھی گننے کو کچھ نہیں
# $part, $whole, $percent (text): numbers.
quality-share = { $whole } میں سے { $part } ({ $percent }٪)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] صرف تازہ ترین { $n } فارم گنا گیا ہے۔
       *[other] صرف تازہ ترین { $n } فارم گنے گئے ہیں۔
    }
quality-visits = وزٹ جو ہوئے
quality-visits-how = وزٹ جن میں ہر لازمی فارم مکمل ہے یا درج ہے کہ کیوں نہیں، ان میں سے جو آج تک متوقع تھے۔ ”آج“ کی اسکرین بھی اسی طرح گنتی ہے۔
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] مزید { $n } وزٹ میں کوئی آیا، اور کچھ لازمی باقی ہے۔
       *[other] مزید { $n } وزٹ میں کوئی آیا، اور کچھ لازمی باقی ہے۔
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } وزٹ اب متوقع نہیں اور اسے نہیں گنا گیا۔
       *[other] { $n } وزٹ اب متوقع نہیں اور انہیں نہیں گنا گیا۔
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] سیکھنے کے مرحلے کا { $n } وزٹ نہیں گنا گیا۔
       *[other] سیکھنے کے مرحلے کے { $n } وزٹ نہیں گنے گئے۔
    }
quality-training = تربیت کا احاطہ
quality-training-how = وہ فارم جو ایسے لوگوں نے درج کیے جن کی تربیت وزٹ کے دن منظور شدہ تھی۔ ہدف 100 % ہے۔
quality-window = اپنی مدت میں ہونے والے وزٹ
quality-window-how = اپنی مدت میں ہونے والے وزٹ، ان میں سے جو ہوئے۔
quality-instruments = اسکور والے سوالنامے
quality-instruments-how = اسکور والے سوالنامے، ان میں سے جو مکمل ہوئے یا جن کے نہ ہونے کا اندراج ہوا۔
# $language (text): its own name.
quality-instruments-in = اسکور والے سوالنامے، { $language }
quality-instruments-in-how = ان میں سے جو اس زبان میں مکمل ہوئے۔
quality-not-done = فارم اور وزٹ جو نہیں ہوئے
quality-not-done-how = وجہ کے ساتھ درج۔
quality-whole-visit = وزٹ
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }، { $reason }: { $n }
quality-items = سوالات جن کا جواب نہیں
quality-items-how = سوالات جن میں جواب کی جگہ وجہ ہے، ان تمام میں سے جو پوچھے گئے۔
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }، سوال { $question }، { $language }، { $mode }
quality-place-how = ان سوالات میں سے جن کا جواب سب سے زیادہ بار نہیں ہوتا۔
quality-lag = درج ہونے تک دن
# $median, $most (text): days.
quality-lag-days = درمیان میں { $median }، 90ویں صدک پر { $most }
quality-lag-how = وزٹ کے دن یا کاغذ پر لکھی تاریخ سے اس دن تک جب فارم یہاں مکمل ہوا۔
quality-sync = موصول ہونے تک گھنٹے
# $median, $most (text): hours.
quality-sync-hours = درمیان میں { $median }، 90ویں صدک پر { $most }
quality-sync-how = اس کمپیوٹر پر فارم کے اختتام سے سرور کے یہ بتانے تک کہ وہ اس کے پاس ہے۔
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } فارم جیسا اب ہے ویسا موصول نہیں ہوا۔
       *[other] { $n } فارم جیسے اب ہیں ویسے موصول نہیں ہوئے۔
    }
quality-last-sent = ہر کمپیوٹر کے آخری ارسال کو کتنے دن ہوئے
quality-last-sent-how = اس کمپیوٹر کے لیے جب سرور نے آخری بار کسی چیز کی تصدیق کی؛ دوسروں کے لیے جب انہوں نے آخری بار ایسا بتایا۔
quality-this-computer = یہ کمپیوٹر
# $name (text): name of a computer.
quality-never-sent = { $name }: ابھی کچھ نہیں بھیجا
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } دن
       *[other] { $name }: { $n } دن
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = فارم، دیے جانے کے طریقے کے لحاظ سے
quality-by-mode-how = تمام مکمل فارموں میں سے۔ مختلف طریقوں سے پوچھے گئے اسکور اس وجہ سے مختلف ہو سکتے ہیں۔
quality-by-language = فارم، زبان کے لحاظ سے
quality-by-language-how = تمام مکمل فارموں میں سے، اس زبان کے لحاظ سے جس میں وہ پڑھے گئے۔
quality-by-interpreter = ترجمان کے ساتھ فارم
quality-by-interpreter-how = تمام مکمل فارموں میں سے۔
quality-by-proxy = فارم جن کا جواب کسی اور نے دیا
quality-by-proxy-how = تمام مکمل فارموں میں سے، جن کا جواب شرکت کنندہ کی طرف سے دیا گیا۔
quality-provenance = جواب جن کا ماخذ معلوم ہے
quality-provenance-how = جواب جن کے بارے میں معلوم ہے کہ کس نے، کس ورژن، عبارت اور زبان میں، اور کیسے درج کیا۔ ہدف 100 % ہے۔
quality-corrections = تصحیح شدہ جوابات
quality-corrections-how = جواب جو فارم مکمل ہونے کے بعد بدلے گئے، تمام جوابات میں سے۔
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = کوڈ شدہ وجہ کے بغیر
quality-queries = کھلے استفسار
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } کھلا؛ { $oldest } دن
       *[other] { $n } کھلے؛ درمیان میں { $median } دن، سب سے پرانا { $oldest } دن
    }
quality-queries-none = کوئی نہیں
quality-queries-how = استفسار پوچھے جانے کے بعد کے دن۔
quality-too-fast = بہت تیزی سے جواب دیے گئے
quality-too-fast-how = پروگرام نے اس کے لیے جو وقت رکھا ہے اس کے ایک تہائی سے کم میں؛ پروگرام نہ ہو تو ہر سوال پر ایک سیکنڈ سے کم میں۔ دونوں ہماری تجویز ہیں۔
quality-all-same = ہر جگہ ایک ہی جواب
quality-all-same-how = فارم جن میں کسی مجموعے یا پیمانے کے پانچ یا زیادہ جواب ہیں اور سب ایک جیسے ہیں۔ یہ درست ہو سکتا ہے: پوچھیں۔
quality-implausible = تاریخیں جو مشکل سے ممکن ہیں
quality-implausible-how = پیدائش سے پہلے، درج ہونے کے بعد، یا 120 سال سے زیادہ عمر کے فرد کی۔
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } سوال کا جواب نہیں ہے۔ { $reasons }
       *[other] { $n } سوالات کے جواب نہیں ہیں۔ { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = وزٹ اپنی مدت، { $opens } سے { $closes } تک، سے باہر تھا۔
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $took } سیکنڈ میں { $n } سوال؛ { $least } سیکنڈ سے کم بہت تیز ہے۔
       *[other] { $took } سیکنڈ میں { $n } سوالات؛ { $least } سیکنڈ سے کم بہت تیز ہے۔
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } جواب، ایک جیسا۔
       *[other] تمام { $n } جواب ایک جیسے ہیں۔
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] بھرے جانے کے { $n } دن بعد درج ہوا۔
       *[other] بھرے جانے کے { $n } دن بعد درج ہوا۔
    }
quality-found-before-birth = ایک تاریخ شرکت کنندہ کی پیدائش سے پہلے کی ہے۔
quality-found-too-old = تاریخ پیدائش کے مطابق شرکت کنندہ کی عمر 120 سال سے زیادہ تھی۔
quality-found-paper-after-visit = کاغذ پر لکھی تاریخ وزٹ کے بعد کی ہے۔
quality-found-after-entry = جوابات میں ایک تاریخ درج ہونے کے دن کے بعد کی ہے۔
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = ”{ $question }“: { $number } { $low } سے { $high } کے باہر ہے، جہاں یہ عام طور پر ہوتا ہے۔ کیا یہ ویسے ہی ٹائپ ہوا جیسے ناپا گیا تھا؟

## Steps: their names, and what each is for

step-screening = اہلیت کی جانچ
step-screening-intro = ہر سوال پوچھیں۔ جو حصہ نہیں لے سکتا اسے نام کے بغیر رکھا جاتا ہے، تاکہ سب شمار ہوں۔
step-consent = رضامندی
step-consent-intro = ہر سطر الگ ہے۔ ایک سطر پر ”نہیں“ دوسری سطروں پر ”نہیں“ نہیں ہے۔
step-offer = پیشکش
step-offer-intro = کیا پیش کیا گیا، کیسے، اور انہوں نے کیا فیصلہ کیا۔ جو انکار کرے اسے اپنی معمول کی دیکھ بھال ملتی ہے اور وہ پھر بھی حصہ لے سکتا ہے۔
step-start = پہلا استعمال
step-start-intro = وہ دن جب انہوں نے دی گئی چیز پہلی بار استعمال کی۔
step-engagement = اب بھی استعمال کر رہے ہیں؟
step-engagement-intro = جواب کے ساتھ درج ہوتا ہے کہ استعمال کسے کہا جائے۔
step-stop = استعمال چھوڑ دیا
step-stop-intro = وہ استعمال چھوڑ کر بھی وزٹ پر آ سکتے ہیں اور سوالناموں کے جواب دے سکتے ہیں۔
step-change = شرکت میں تبدیلی
step-change-intro = بتائیں کہ کیا ختم ہوتا ہے اور کیا جاری رہتا ہے۔ جس کا ذکر نہ ہو وہ ویسا ہی رہتا ہے۔
step-completion = پروگرام کا اختتام
step-completion-intro = اس کے بعد کچھ نہیں پوچھا جاتا۔
step-contact = رابطے کی کوشش
step-not-done = نہیں ہوا
step-not-done-intro = وجہ بتائیں، تاکہ اسے بھولا ہوا شمار نہ کیا جائے۔
step-session = نشست
step-adverse = ناموافق واقعہ
step-adverse-intro = اسے درج کریں، چاہے کسی کا خیال نہ ہو کہ یہ پروگرام کی وجہ سے ہوا۔ اپنے مقامی طریقہ کار پر عمل کریں۔
step-adverse-follow-up = ناموافق واقعے کی پیروی
step-adverse-follow-up-intro = ہر کوشش درج کریں، وہ بھی جس میں کسی سے رابطہ نہیں ہوا۔
step-resource = دوسری دیکھ بھال
step-resource-intro = پچھلی بار پوچھے جانے کے بعد کتنی بار، یا کتنی دیر۔
# $from, $to (text): the first day and the last.
recall-last = پچھلی بار اس مدت کے بارے میں پوچھا گیا: { $from } سے { $to } تک۔
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = اس مدت کے بارے میں نہیں پوچھا گیا: { $from } سے { $to } تک (دن: { $n })۔
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = اس مدت کے بارے میں دو بار پوچھا گیا: { $from } سے { $to } تک (دن: { $n })۔ جو دونوں بار گنا جائے وہ دو بار شمار ہوتا ہے۔
step-unintended = غیر ارادی اثر
step-unintended-intro = ایسا اثر جو کسی نے نہیں چاہا، کسی پر بھی ہوا ہو۔
step-alert = الرٹ
step-alert-action = کیا کیا گیا
step-alert-action-intro = بتائیں کہ الرٹ پر کیا کیا گیا، اور کسے بتایا گیا۔
step-alert-outcome = الرٹ کا نتیجہ
step-alert-outcome-intro = اس کا کیا نتیجہ نکلا۔ اس کے ساتھ الرٹ بند ہو جاتا ہے۔
step-query = استفسار
step-query-answer = استفسار کا جواب
step-query-closed = استفسار بند ہوا
step-moved = فارم منتقل ہوا

## How far somebody has got

stage-new = ابھی کچھ نہیں پوچھا گیا
stage-not-eligible = شامل نہیں ہوتے
stage-eligible = شامل ہو سکتے ہیں
stage-refused = رضامندی نہیں دی
stage-consented = رضامندی دی
stage-deferred = فیصلہ ملتوی کیا
stage-enrolled = حصہ لے رہے ہیں
stage-started = دی گئی چیز استعمال کر رہے ہیں
stage-stopped = استعمال چھوڑ دیا، اب بھی حصہ لے رہے ہیں
stage-ended = اب حصہ نہیں لے رہے
stage-completed = مکمل کیا

## What is asked in a step

field-referral-source = کس نے بھیجا
field-pathway-point = اپنی دیکھ بھال میں کہاں ہیں
field-age-band = عمر
field-sex = صنف
field-ethnic-scheme = نسلی زمروں کی فہرست
field-ethnic-2001 = نسلی زمرہ (2001)
field-ethnic-2021 = نسلی زمرہ (2021)
field-language = زبان
field-reason = وجہ
field-reason-note = وجہ، چند الفاظ میں
field-screening-reason = کیوں حصہ نہیں لے رہے
field-screening-language = وہ زبان جو سب سے اچھی بولتے ہیں
field-consent-language = جس زبان میں پڑھا یا سمجھایا گیا
field-consent-mode = رضامندی کیسے دی
field-interpreter = ترجمان
field-interpreter-detail = ترجمان کا نمبر، یا کیا رشتہ ہے
field-evidence = دستخط شدہ فارم یا ریکارڈنگ کہاں ہے
field-arm = کیا پیش کیا گیا
field-product = پروڈکٹ
field-offered-by = کس نے پیش کیا
field-mode = کیسے
field-script = پیشکش کی تحریر کا ورژن
field-technology-language = ٹیکنالوجی کی زبان
field-result = فیصلہ
field-reasons = وجوہات
field-given-instead = اس کے بدلے کیا دیا گیا
field-given-instead-note = وہ کیا ہے
field-helped-by = کس نے مدد کی
field-downloaded = ڈاؤن لوڈ کی تاریخ
field-logged-in = پہلی بار لاگ ان کی تاریخ
field-source = یہ کون کہتا ہے
field-time-point = کب پوچھا گیا
field-active = اب بھی استعمال کرتے ہیں
field-definition = استعمال کسے کہا جائے
field-definition-note = یعنی
field-measure = کیا ناپا گیا
field-value = کتنا
field-not-started = کیوں استعمال نہیں ہوا
field-note = نوٹ
field-last-used = آخری استعمال کی تاریخ
field-started-by = تبدیلی کس نے چاہی
field-ends = ختم ہوتا ہے
field-goes-on = پھر جاری ہوتا ہے
field-data-kept = جو جمع ہوا وہ رکھا جائے گا
field-results-wanted = نتائج جاننا چاہتے ہیں
field-change-reason = وجہ، اگر بتانا چاہیں
field-status = کیسے ختم ہوا
field-how = کیسے
field-contact-result = نتیجہ
field-plan = وزٹ
field-turn = ان میں سے کون سا، 0 سے گن کر
field-instrument = فارم
field-number = نشست کا نمبر
field-attended = آئے
field-group = گروپ
field-session-group-hint = جس گروپ کے ساتھ آتے ہیں اس کا نمبر، اگر گروپ ہوں
field-term = کیا ہوا
field-onset = شروع ہونے کی تاریخ
field-end = ختم ہونے کی تاریخ
field-severity = شدت
field-seriousness = سنگین ہونے کی وجہ
field-related-technology = ٹیکنالوجی سے تعلق
field-related-app = اس کمپیوٹر پروگرام سے تعلق
field-related-visit = کسی وزٹ سے تعلق
field-expected = متوقع تھا
field-action = کیا کیا گیا
field-outcome = نتیجہ
field-aware-day = سائٹ کو علم ہونے کی تاریخ
field-aware-time = کس وقت
field-reported-to = کسے اطلاع دی گئی
field-what = یہ کیا ہے
field-reached = ان سے رابطہ ہو گیا
field-from = کہاں سے
field-to = کہاں
field-category = کس چیز سے متعلق ہے
field-description = کیا ہوا
field-affected = کس پر اثر ہوا
field-service = جس سروس کو فون کیا
field-time-called = فون کا وقت
field-override = کچھ کرنا کیوں ضروری نہیں تھا
field-promised = پیروی کا وعدہ کس دن کا ہے
field-false-alarm = یہ غلط الرٹ تھا
field-promise-kept = وعدہ کی گئی پیروی ہو گئی
field-contacts = کتنی دوسری سروسیں شامل ہوئیں
field-text = متن
field-item = جس سوال کے بارے میں ہے
field-query-text = سوال
field-query-answer-text = جواب
field-query-closed-text = کیوں طے ہوا
field-adverse-seriousness-hint = اگر سنگین نہیں تھا تو کچھ منتخب نہ کریں۔
field-adverse-aware-time-hint = جیسے 09:05۔
field-adverse-follow-up-aware-time-hint = جیسے 09:05۔
field-alert-action-time-called-hint = جیسے 09:05۔
field-alert-action-promised-hint = پروگرام اس دن آپ کو یاد دلاتا ہے۔
field-screening-reason-hint = صرف اگر وہ حصہ نہیں لینا چاہتے یا نہیں لے سکتے۔

## Codes of lists

code-decline-no_device = آلہ نہیں ہے
code-decline-no_internet_or_data = انٹرنیٹ یا ڈیٹا نہیں ہے
code-decline-no_storage_space = آلے پر جگہ نہیں ہے
code-decline-low_confidence_with_technology = ٹیکنالوجی کے استعمال میں اعتماد نہیں
code-decline-language_not_available = ان کی زبان میں نہیں
code-decline-prefers_face_to_face = روبرو ملنا پسند ہے
code-decline-prefers_group = گروپ پسند ہے
code-decline-privacy_concern = رازداری کی فکر ہے
code-decline-cultural_reason = ثقافتی وجہ
code-decline-no_time = وقت نہیں ہے
code-decline-symptoms_improved = بہتر محسوس کرتے ہیں
code-decline-does_not_think_it_will_help = نہیں سمجھتے کہ فائدہ ہو گا
code-decline-carer_or_family_advice = نگہداشت کرنے والے یا خاندان کا مشورہ
code-decline-other = دیگر
code-decline-prefers_not_to_say = بتانا نہیں چاہتے

code-not_started-could_not_download_or_log_in = ڈاؤن لوڈ یا لاگ ان نہیں کر سکے
code-not_started-forgot = بھول گئے
code-not_started-symptoms_improved = بہتر محسوس کرتے ہیں
code-not_started-chose_other_care = دوسری دیکھ بھال چنی
code-not_started-technical_fault = تکنیکی خرابی
code-not_started-other = دیگر
code-not_started-not_known = معلوم نہیں

code-stop-recovered = صحت یاب ہو گئے
code-stop-no_benefit = کوئی فائدہ نہیں
code-stop-symptoms_worse = حالت پہلے سے خراب لگتی ہے
code-stop-adverse_event = ناموافق واقعہ
code-stop-too_time_consuming = بہت وقت لگتا ہے
code-stop-technical_fault = تکنیکی خرابی
code-stop-hard_to_use = استعمال مشکل ہے
code-stop-language = زبان
code-stop-lost_access_to_device_or_internet = اب آلہ یا انٹرنیٹ نہیں رہا
code-stop-moved_to_other_care = دوسری دیکھ بھال میں چلے گئے
code-stop-licence_ended = لائسنس ختم ہو گیا
code-stop-other = دیگر
code-stop-prefers_not_to_say = بتانا نہیں چاہتے

code-visit_missed-no_contact_after_attempts = رابطہ نہیں ہو سکا
code-visit_missed-participant_unwell = طبیعت خراب
code-visit_missed-participant_declined_this_visit = یہ نہیں چاہتے تھے
code-visit_missed-site_capacity = سائٹ پر گنجائش نہیں
code-visit_missed-interpreter_not_available = ترجمان نہیں
code-visit_missed-instrument_not_available_in_language = فارم ان کی زبان میں دستیاب نہیں
code-visit_missed-system_fault = کسی سسٹم کی خرابی
code-visit_missed-participation_changed = اب دوسرے طریقے سے حصہ لیتے ہیں
code-visit_missed-other = دیگر

code-session_missed-participant_unwell = طبیعت خراب
code-session_missed-no_time = وقت نہیں ہے
code-session_missed-travel = پہنچ نہیں سکے
code-session_missed-session_cancelled = نشست منسوخ ہوئی
code-session_missed-interpreter_not_available = ترجمان نہیں
code-session_missed-other = دیگر
code-session_missed-not_known = معلوم نہیں

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = نقل کرنے میں غلطی
code-correction-wrong_participant = غلط شرکت کنندہ
code-correction-wrong_date = غلط تاریخ
code-correction-participant_corrected_own_answer = شرکت کنندہ نے اپنا جواب درست کیا
code-correction-late_information = معلومات بعد میں آئیں
code-correction-unit_or_scale_error = غلط اکائی یا پیمانہ
code-correction-duplicate_entry = دو بار درج ہوا
code-correction-other_with_text = دیگر

code-not_entered-criteria_not_met = معیار پر پورا نہیں اترتے
code-not_entered-safety = حفاظت
code-not_entered-did_not_want_to = نہیں چاہتے تھے
code-not_entered-no_time = وقت نہیں ہے
code-not_entered-language_not_available = ان کی زبان میں نہیں
code-not_entered-interpreter_not_available = ترجمان نہیں
code-not_entered-other = دیگر
code-not_entered-prefers_not_to_say = بتانا نہیں چاہتے

code-recipients-clinician_on_site = سائٹ پر موجود معالج
code-recipients-duty_clinician = ڈیوٹی پر معالج
code-recipients-coordinator = رابطہ کار
code-recipients-duty_manager = ڈیوٹی مینیجر
code-recipients-site_lead = سائٹ کے سربراہ
code-recipients-sponsor_safety = اسپانسر کا حفاظتی شعبہ

code-age_band-under_16 = 16 سے کم
code-age_band-16_17 = 16 سے 17
code-age_band-18_24 = 18 سے 24
code-age_band-25_34 = 25 سے 34
code-age_band-35_44 = 35 سے 44
code-age_band-45_54 = 45 سے 54
code-age_band-55_64 = 55 سے 64
code-age_band-65_74 = 65 سے 74
code-age_band-75_84 = 75 سے 84
code-age_band-85_over = 85 یا زیادہ
code-age_band-not_known = معلوم نہیں

code-sex-female = عورت
code-sex-male = مرد
code-sex-other = دیگر
code-sex-unknown = معلوم نہیں

code-ethnic_scheme-2001 = مردم شماری 2001 کے زمرے
code-ethnic_scheme-2021 = مردم شماری 2021 کے زمرے
code-ethnic_scheme-not_stated = نہیں بتایا

code-ethnic_2001-A = سفید فام: برطانوی
code-ethnic_2001-B = سفید فام: آئرش
code-ethnic_2001-C = سفید فام: کوئی اور
code-ethnic_2001-D = مخلوط: سفید فام اور سیاہ فام کیریبین
code-ethnic_2001-E = مخلوط: سفید فام اور سیاہ فام افریقی
code-ethnic_2001-F = مخلوط: سفید فام اور ایشیائی
code-ethnic_2001-G = مخلوط: کوئی اور
code-ethnic_2001-H = ایشیائی: بھارتی
code-ethnic_2001-J = ایشیائی: پاکستانی
code-ethnic_2001-K = ایشیائی: بنگلہ دیشی
code-ethnic_2001-L = ایشیائی: کوئی اور
code-ethnic_2001-M = سیاہ فام: کیریبین
code-ethnic_2001-N = سیاہ فام: افریقی
code-ethnic_2001-P = سیاہ فام: کوئی اور
code-ethnic_2001-R = چینی
code-ethnic_2001-S = کوئی اور نسلی گروہ
code-ethnic_2001-Z = نہیں بتایا
code-ethnic_2001-99 = معلوم نہیں

code-ethnic_2021-asian_indian = ایشیائی: بھارتی
code-ethnic_2021-asian_pakistani = ایشیائی: پاکستانی
code-ethnic_2021-asian_bangladeshi = ایشیائی: بنگلہ دیشی
code-ethnic_2021-asian_chinese = ایشیائی: چینی
code-ethnic_2021-asian_other = ایشیائی: کوئی اور
code-ethnic_2021-black_caribbean = سیاہ فام: کیریبین
code-ethnic_2021-black_african = سیاہ فام: افریقی
code-ethnic_2021-black_other = سیاہ فام: کوئی اور
code-ethnic_2021-mixed_white_and_black_caribbean = مخلوط: سفید فام اور سیاہ فام کیریبین
code-ethnic_2021-mixed_white_and_black_african = مخلوط: سفید فام اور سیاہ فام افریقی
code-ethnic_2021-mixed_white_and_asian = مخلوط: سفید فام اور ایشیائی
code-ethnic_2021-mixed_other = مخلوط: کوئی اور
code-ethnic_2021-white_british = سفید فام: انگریز، ویلش، اسکاٹش، شمالی آئرش یا برطانوی
code-ethnic_2021-white_irish = سفید فام: آئرش
code-ethnic_2021-white_gypsy_or_irish_traveller = سفید فام: جپسی یا آئرش ٹریولر
code-ethnic_2021-white_roma = سفید فام: روما
code-ethnic_2021-white_other = سفید فام: کوئی اور
code-ethnic_2021-other_arab = عرب
code-ethnic_2021-other_any = کوئی اور نسلی گروہ
code-ethnic_2021-not_stated = نہیں بتایا
code-ethnic_2021-not_known = معلوم نہیں

code-consent_mode-written = تحریری
code-consent_mode-verbal = زبانی
code-consent_mode-electronic = الیکٹرانک

code-interpreter-none = کوئی نہیں
code-interpreter-professional = پیشہ ور ترجمان
code-interpreter-family-helper = خاندان کا کوئی فرد

code-role-gp = جی پی
code-role-first_contact_practitioner = پہلے رابطے کا معالج
code-role-physiotherapist = فزیوتھراپسٹ
code-role-nurse = نرس
code-role-pharmacist = فارماسسٹ
code-role-other_clinician = کوئی اور معالج
code-role-research_staff = تحقیقی عملہ
code-role-administrator = دفتری عملہ
code-role-other = دیگر

code-mode-face_to_face = روبرو
code-mode-video = ویڈیو پر
code-mode-telephone = ٹیلی فون پر
code-mode-message = پیغام سے
code-mode-letter = خط سے

code-offer_result-accepted = قبول کیا
code-offer_result-declined = انکار کیا
code-offer_result-deferred = ملتوی کیا

code-helper-nobody = کسی نے نہیں
code-helper-staff = عملہ
code-helper-family_or_friend = خاندان یا دوست
code-helper-vendor = بنانے والا

code-source-vendor = بنانے والا
code-source-self-report = شرکت کنندہ
code-source-staff = عملہ
code-source-record = طبی ریکارڈ

code-active_definition-used_past_7_days = پچھلے 7 دنوں میں استعمال ہوا
code-active_definition-used_past_30_days = پچھلے 30 دنوں میں استعمال ہوا
code-active_definition-of_the_vendor = جیسے بنانے والا گنتا ہے
code-active_definition-other = دیگر

code-measure-sessions = نشستیں
code-measure-minutes = منٹ
code-measure-days_active = جن دنوں میں استعمال ہوا
code-measure-modules = ماڈیول
code-measure-other = دیگر

code-started_by-participant = شرکت کنندہ
code-started_by-family_or_carer = خاندان یا نگہداشت کرنے والا
code-started_by-clinician = معالج
code-started_by-site = سائٹ
code-started_by-sponsor = اسپانسر

code-element-programme = دی گئی چیز کا استعمال
code-element-visits = وزٹ
code-element-questionnaires = سوالنامے
code-element-record-linkage = ان کا طبی ریکارڈ پڑھنا
code-element-contact = ان سے رابطہ کرنا

code-completion-as_planned = طے شدہ وقت پر
code-completion-early = وقت سے پہلے
code-completion-lost_contact = اب رابطہ نہیں ہو سکتا
code-completion-moved_away = کہیں اور منتقل ہو گئے
code-completion-died = انتقال ہو گیا
code-completion-programme_closed = پروگرام بند ہو گیا
code-completion-other = دیگر

code-how-phone = ٹیلی فون پر
code-how-message = پیغام سے
code-how-letter = خط سے
code-how-in-person = روبرو

code-contact_result-reached = رابطہ ہو گیا
code-contact_result-not-reached = رابطہ نہیں ہوا

code-severity-mild = ہلکی
code-severity-moderate = درمیانی
code-severity-severe = شدید

code-seriousness-death = موت
code-seriousness-life_threatening = جان کو خطرہ
code-seriousness-hospitalisation = ہسپتال میں داخلہ، یا زیادہ لمبا قیام
code-seriousness-disability = معذوری
code-seriousness-congenital_anomaly = پیدائشی نقص
code-seriousness-medically_important = طبی لحاظ سے اہم

code-relatedness-not_related = تعلق نہیں
code-relatedness-unlikely = امکان کم
code-relatedness-possible = ممکن
code-relatedness-probable = غالباً
code-relatedness-definite = یقینی
code-relatedness-not_known = معلوم نہیں

code-adverse_action-none = کچھ نہیں
code-adverse_action-technology_paused = ٹیکنالوجی عارضی طور پر روکی گئی
code-adverse_action-technology_stopped = ٹیکنالوجی بند کی گئی
code-adverse_action-referred = آگے بھیجا گیا
code-adverse_action-treated = علاج کیا گیا
code-adverse_action-admitted = ہسپتال میں داخل کیا گیا
code-adverse_action-other = دیگر

code-adverse_outcome-recovered = صحت یاب ہو گئے
code-adverse_outcome-recovering = صحت یاب ہو رہے ہیں
code-adverse_outcome-not_recovered = صحت یاب نہیں ہوئے
code-adverse_outcome-recovered_with_sequelae = دیرپا اثرات کے ساتھ صحت یاب ہوئے
code-adverse_outcome-fatal = جان لیوا
code-adverse_outcome-not_known = معلوم نہیں

code-follow_up-attempt = معلوم کرنے کی کوشش
code-follow_up-outcome = کیا نتیجہ نکلا

code-unintended-care = دیکھ بھال
code-unintended-workload = کام کا بوجھ
code-unintended-access = دیکھ بھال تک رسائی
code-unintended-privacy = رازداری
code-unintended-cost = خرچ
code-unintended-relationship = عملے سے تعلق
code-unintended-other = دیگر

code-affected-participant = شرکت کنندہ
code-affected-family_or_carer = خاندان یا نگہداشت کرنے والا
code-affected-staff = عملہ
code-affected-service = سروس
code-affected-other = دوسرے

code-alert_action-followed_procedure = مقامی طریقہ کار پر عمل کیا
code-alert_action-spoke_with_participant = شرکت کنندہ سے بات کی
code-alert_action-informed_clinician = معالج کو بتایا
code-alert_action-called_service = کسی سروس کو فون کیا
code-alert_action-no_action_needed = کسی کارروائی کی ضرورت نہیں تھی
code-alert_action-other = دیگر

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = جی پی
code-service-emergency_department = ایمرجنسی ڈیپارٹمنٹ
code-service-out_of_hours = اوقات کار کے بعد کی سروس
code-service-community_team = کمیونٹی ٹیم
code-service-other = دیگر

code-override-known_and_stable = پہلے سے معلوم، اور حالت مستحکم
code-override-will_monitor = نظر رکھی جائے گی
code-override-reading_wrong = پیمائش غلط تھی
code-override-entered_by_mistake = غلطی سے درج ہوا
code-override-other = دیگر

code-alert_outcome-no_further_care = مزید دیکھ بھال نہیں
code-alert_outcome-gp_care = جی پی کی دیکھ بھال
code-alert_outcome-emergency_department = ایمرجنسی ڈیپارٹمنٹ
code-alert_outcome-admitted = ہسپتال میں داخل کیا گیا
code-alert_outcome-referred = آگے بھیجا گیا
code-alert_outcome-died = انتقال ہو گیا
code-alert_outcome-other = دیگر
code-alert_outcome-not_known = معلوم نہیں

code-referral-gp = جی پی
code-referral-first_contact_practitioner = پہلے رابطے کا معالج
code-referral-community_msk = پٹھوں اور ہڈیوں کی مقامی سروس
code-referral-physiotherapy = فزیوتھراپی
code-referral-secondary_care = ہسپتال
code-referral-ed_or_urgent_care = ایمرجنسی ڈیپارٹمنٹ یا فوری دیکھ بھال
code-referral-occupational_health = پیشہ ورانہ صحت
code-referral-waiting_list_review = انتظار کی فہرست کا جائزہ
code-referral-self = وہ خود آئے
code-referral-other = دیگر

code-points-before_gp = جی پی سے ملنے سے پہلے
code-points-gp_consultation = جی پی کے مشورے میں
code-points-fcp_consultation = پہلے رابطے کے معالج کے مشورے میں
code-points-msk_triage = پٹھوں اور ہڈیوں کی ابتدائی جانچ پر
code-points-on_waiting_list = انتظار کی فہرست پر
code-points-during_physiotherapy = فزیوتھراپی کے دوران
code-points-after_discharge = ڈسچارج کے بعد
code-points-other = دیگر

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }۔
said-yes = ہاں
said-no = نہیں
# In the place of words that stand on another computer.
said-withheld = اس کمپیوٹر پر لکھا ہے جہاں یہ درج ہوا، بھیجا نہیں جاتا
# Below a field that holds such words, while the step is put right.
said-withheld-hint = جس کمپیوٹر پر یہ درج ہوا وہاں یہاں کچھ لکھا ہے؛ وہ بھیجا نہیں جاتا۔ جب تک آپ کچھ اور نہ لکھیں وہ وہاں ویسا ہی رہتا ہے۔
said-screening-may = حصہ لے سکتے ہیں۔
said-screening-open = ہر سوال کا جواب نہیں دیا گیا۔
# $why (text): the questions whose answers speak against it.
said-screening-not = شامل نہیں ہوتے: { $why }۔
said-screening-age = عمر
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = اس زبان میں پڑھا گیا: { $language }، متن کا نسخہ { $version }۔
# $language (text): a language.
consent-read-in = اس زبان میں پڑھا گیا: { $language }۔
consent-read-unknown = یہ درج نہیں ہوا کہ کس زبان میں پڑھا گیا۔
consent-lacks-version = اس نسخے کے الفاظ اب اس کمپیوٹر پر نہیں ہیں۔ جو یہاں ہے وہ نہیں پڑھا گیا تھا۔
# $language (text): a language.
consent-lacks-language = یہ الفاظ یہاں اس زبان میں لکھے نہیں ہیں: { $language }۔ کسی نے انہیں اس زبان میں بتایا، یا بعد میں ہٹا دیے گئے۔
said-consent-all = جو کچھ پوچھا گیا اس سب پر رضامند ہیں۔
# $items (text): what they do not consent to.
said-consent-not = ان پر رضامند نہیں: { $items }۔
# $value (text): what was decided.
said-offer-result = { $value }۔
# $value (text): the reasons.
said-offer-reasons = وجہ: { $value }۔
# $value (text): what they got.
said-offer-given-instead = اس کے بدلے دیا گیا: { $value }۔
# $value (text): the reasons.
said-stop-reasons = وجہ: { $value }۔
# $value (text): what was decided.
said-contact-result = { $value }۔
# $value (text): what was done.
said-alert-action-action = { $value }۔
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }۔
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = دن { $day }؛ دن { $from } سے دن { $to } تک شمار ہوتا ہے
# $day, $from, $to (text): numbers of days.
kit-when-start = پہلے استعمال کے بعد دن { $day }؛ دن { $from } سے دن { $to } تک شمار ہوتا ہے
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = دن { $day } (دن { $from } سے دن { $to } تک)، پھر دوبارہ۔ درمیان کے دن: { $every }۔ کل بار: { $times }۔
kit-when-event = جب بھی ایسا ہو
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }، { $item }: { $value } یا زیادہ
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }، { $item }: { $value } یا کم
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }، { $item }: جواب ”{ $value }“
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } یا زیادہ
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } یا کم
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: پچھلی بار سے { $value } یا اس سے بھی زیادہ اوپر
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: پچھلی بار سے { $value } یا اس سے بھی زیادہ نیچے
# $question (text): what is asked.
trigger-criterion = اس کا جواب ہاں: { $question }
trigger-serious = سنگین ناموافق واقعہ
part-forms = کون سے فارم دیے جاتے ہیں
part-windows = وزٹ کب ہوتے ہیں
part-scoring = جواب اعداد کیسے بنتے ہیں
part-consent = کس بات پر رضامندی لی جاتی ہے
part-criteria = کون شامل ہوتا ہے
part-alerts = کس چیز پر نظر رکھی جاتی ہے
part-lists = پروگرام کی وجوہات
language-en-GB = انگریزی
language-cy = ویلش
language-pl = پولش
language-ro = رومانیائی
language-pa = پنجابی
language-ur = اردو
language-pt = پرتگالی
language-es = ہسپانوی
language-ar = عربی
language-bn = بنگالی
language-gu = گجراتی
language-it = اطالوی
language-fr = فرانسیسی
language-es-ES = ہسپانوی (اسپین)
language-es-US = ہسپانوی (ریاستہائے متحدہ امریکہ)
language-pt-BR = پرتگالی (برازیل)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = امہاری
language-bg = بلغاری
language-bfi = برطانوی اشاروں کی زبان
language-ckb = سینٹرل کردش
language-cs = چیک
language-de = جرمن
language-el = یونانی
language-fa = فارسی
language-fil = فلیپینو
language-hi = ہندی
language-hu = ہنگیرین
language-ig = اِگبو
language-ku = کردی
language-lt = لیتھوینین
language-lv = لیٹوین
language-ml = ملیالم
language-ne = نیپالی
language-nl = ڈچ
language-ps = پشتو
language-ru = روسی
language-si = سنہالا
language-sk = سلوواک
language-so = صومالی
language-sq = البانی
language-sw = سواحلی
language-ta = تمل
language-te = تیلگو
language-th = تھائی
language-ti = ٹگرینیا
language-tr = ترکی
language-uk = یوکرینیائی
language-vi = ویتنامی
language-yo = یوروبا
language-yue = کینٹونیز
language-zh-Hans = چینی (آسان کردہ)
language-zh-Hant = روایتی چینی
# $owner (text): a name.
kit-slot-owner = { $owner } سے پوچھیں (جہاں تک معلوم ہے، اس کے مالک)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = پروگرام کی طرف سے مقفل: { $part }۔ { $form } ”{ $visit }“ میں رہتا ہے۔
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = پروگرام کی طرف سے مقفل: { $part }۔ ”{ $visit }“ کے لیے اس کے دن سے پہلے { $before } دن اور بعد میں { $after } دن ہی رہتے ہیں۔
# $visit (text): its name.
rule-visit-stays = پروگرام کی طرف سے مقفل: ”{ $visit }“ اختیاری وزٹ نہیں، یہ ہمیشہ ہوتا ہے۔
# $part (text): like The reasons of the programme.
rule-list-stays = پروگرام کی طرف سے مقفل: { $part }۔ سائٹ اس فہرست میں کچھ شامل نہیں کرتی۔
# $most (text): a number.
rule-reasons-most = پروگرام کی حد: سائٹ کی اپنی وجوہات زیادہ سے زیادہ { $most } ہو سکتی ہیں۔
# $most (text): a number.
rule-questions-most = پروگرام کی حد: سائٹ کے اپنے سوال زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
# $visit (text): its name.
rule-questions-language = ”{ $visit }“ کے سوال ایک ساتھ پوچھے جاتے ہیں، اور کوئی ایسی زبان نہیں جس میں وہ سب لکھے ہوں۔
own-questions = اس سائٹ کے سوال
# $site (text): its code.
own-questions-title = سائٹ { $site } کے سوال
own-questions-terms = سائٹ کے اپنے الفاظ۔ کسی نے ان سوالوں کی توثیق نہیں کی۔
own-kind-yes-no = ہاں یا نہیں
own-kind-choice = کئی جوابوں میں سے ایک
own-kind-number = ایک عدد
own-kind-text = چند الفاظ
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }، جیسا یہاں چلتا ہے ({ $version })
# $visit (text): its name.
tailoring-visit = اختیاری وزٹ جو ہوتا ہے: { $visit }
# $visit, $form (text): their names.
tailoring-without = ”{ $visit }“ میں چھوڑا گیا فارم: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = ”{ $visit }“ اپنے دن سے { $before } دن پہلے سے { $after } دن بعد تک شمار ہوتا ہے، بجائے { $was-before } پہلے سے { $was-after } بعد تک
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = ”{ $list }“ میں اپنی وجہ: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = ”{ $visit }“ میں اپنا سوال: { $question } ({ $kind }؛ { $code })
# $role, $name (text): what somebody is called.
tailoring-name = ”{ $role }“ کو ”{ $name }“ کہا جاتا ہے
list-decline = انکار کی وجوہات
list-not_started = شروع نہ کرنے کی وجوہات
list-stop = چھوڑنے کی وجوہات
list-visit_missed = وزٹ رہ جانے کی وجوہات
list-session_missed = نشست رہ جانے کی وجوہات
list-not_entered = شامل نہ ہونے کی وجوہات
## Today

day-list-day = { $weekday } { $day }
weekday-mon = پیر
weekday-tue = منگل
weekday-wed = بدھ
weekday-thu = جمعرات
weekday-fri = جمعہ
weekday-sat = ہفتہ
weekday-sun = اتوار
# The title of the printed list.
day-list-of = کس کے آنے کی توقع ہے: { $day }
day-list-nobody = کسی کے آنے کی توقع نہیں۔
day-list-cut = اس فہرست میں { $total } میں سے { $shown } ہیں۔
day-list-participant = شرکت کنندہ
day-list-visit = وزٹ
day-list-state = صورت حال
day-list-until = کب تک شمار ہوتا ہے
day-list-language = زبان
day-list-note = نوٹس
day-list-interpreter = ترجمان درکار ہے
standing-ahead = ابھی نہیں کھلا
standing-in-window = اپنی مدت میں
standing-due = آج ہونا ہے
standing-overdue = تاخیر میں
standing-missed = رہ گیا
standing-done = ہو گیا
standing-late = اپنی مدت سے باہر ہوا
standing-not-done = نہیں ہوا
standing-not-expected = متوقع نہیں

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = ‏{ $who }: { $note }
alert-first-tell = { $to } کو بتائیں۔
alert-now-tell = کسی نے بروقت کارروائی نہیں کی۔ اب { $to } کو بتائیں۔
alert-local-procedure = اپنے مقامی طریقہ کار پر عمل کریں۔
# $at (text): date and time.
alert-sponsor-told = یہ { $at } سے اسپانسر کے سرور کے پاس ہے۔
# $aware, $until (text): dates and times.
alert-sponsor-next = اسپانسر کو اگلے رابطے پر بتایا جاتا ہے۔ سائٹ کو اس کا علم { $aware } ہوا؛ اسپانسر کو { $until } تک معلوم ہو جانا چاہیے۔
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = اس وقت رابطہ نہیں ہے۔ ٹیلی فون پر بتائیں: { $who }، { $note }۔
alert-sponsor-ring-unknown = اس وقت رابطہ نہیں ہے۔ ٹیلی فون پر بتائیں: { $who }۔ ان سے رابطے کا طریقہ درج نہیں؛ منتظم اسے پروگرام کے ساتھ درج کرتا ہے۔
alert-why-item = { $form }، ”{ $item }“: { $value }۔
alert-why-score = { $form }، { $score }: { $value }۔
alert-why-change = { $form }، { $score }: { $value }، اور پچھلی بار { $before }۔
alert-why-criterion = اس کا جواب ہاں دیا گیا: ”{ $question }“
alert-why-serious = سنگین ناموافق واقعہ: { $what }۔

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } سے { $to } تک
withheld-not-here = اس کا لائسنس شدہ پیک یہاں انسٹال نہیں ہے۔
withheld-language = { $language } میں دستیاب نہیں۔
withheld-language-licence = اس کے لائسنس میں { $language } شامل نہیں۔
withheld-status = یہ سائٹ اس حیثیت کے الفاظ استعمال نہیں کرتی۔
withheld-approval = پہلے منتظم کو { $language } میں الفاظ کی منظوری دینی ہو گی۔
withheld-licence-expired = اس کا لائسنس ختم ہو چکا ہے۔
withheld-licence = یہاں اس کا کوئی لائسنس نہیں ہے۔
field-step = مرحلہ
code-visit_missed-book_later = بعد کا وقت طے ہوا
field-alert-outcome-promise-kept-hint = اگر نہیں ہوئی تو الرٹ کھلا رہتا ہے جب تک کوئی دوبارہ کارروائی نہ کرے۔
trigger-score-named = { $of }، { $score }
alert-form-moved = جس فارم سے یہ الرٹ جاری ہوا وہ { $number } کا ہے اور وہاں منتقل کیا گیا۔ اس بارے میں اس فرد کو فون نہ کریں۔
alert-form-moved-away = جس فارم سے یہ الرٹ جاری ہوا وہ کسی اور کا ہے اور وہاں منتقل کیا گیا۔ اس بارے میں اس فرد کو فون نہ کریں۔
alert-form-taken-back = جس سے یہ الرٹ جاری ہوا وہ واپس لیا گیا۔ اس بارے میں اس فرد کو فون نہ کریں۔ وجہ: { $reason }
alert-form-gone-do = نیچے درج کریں کہ کسی کارروائی کی ضرورت نہیں تھی، یا کیا کیا جا چکا ہے۔
way-ended = { $what }: { $day } کو ختم ہوا

## What people say of themselves

step-background = پس منظر
step-background-intro = وہ جو اپنے بارے میں بتاتے ہیں، تاکہ دیکھا جا سکے کہ پروگرام کن تک پہنچتا ہے۔ کسی کے لیے جواب دینا ضروری نہیں: نہ بتانا چاہنا بھی ایک جواب ہے، اور جو نہیں پوچھا گیا وہ خالی رہتا ہے۔
field-education = تعلیم
field-work = کام
field-device = اسمارٹ فون، ٹیبلٹ یا کمپیوٹر جو وہ استعمال کر سکیں
field-internet = انٹرنیٹ
field-data = خرچ کی فکر کے بغیر استعمال کر سکتے ہیں
field-space = آلے پر ایک اور ایپ کی گنجائش
field-confidence = ایپس اور ویب سائٹس پر اعتماد، 0 سے 10
field-background-confidence-hint = 0 یعنی بالکل اعتماد نہیں، 10 یعنی مکمل اعتماد۔
field-willing = اپنی صحت کے لیے ایپ یا ویب سائٹ استعمال کریں گے
field-help = اس میں مدد
field-decile = رہائش کی جگہ کی محرومی کا دسواں حصہ
field-background-decile-hint = 1 سب سے محروم دسواں حصہ ہے، 10 سب سے کم۔ یہ یہیں معلوم کیا جاتا ہے؛ پوسٹ کوڈ اس کے ساتھ نہ رکھا جاتا ہے نہ بھیجا جاتا ہے۔
field-stated-by = کس نے بتایا
field-background-ethnic-scheme-hint = ”نہیں بتایا“ ان کے لیے ہے جن سے پوچھا گیا اور جو بتانا نہیں چاہتے۔
code-stated_by-themselves = خود انہوں نے
code-stated_by-somebody_for_them = ان کی طرف سے کسی نے
code-stated_by-record = ریکارڈ سے لیا گیا
code-education-none = کوئی سند نہیں
code-education-school = اسکول
code-education-vocational = پیشہ ورانہ تربیت
code-education-university = یونیورسٹی
code-education-other = کچھ اور
code-education-prefers_not_to_say = بتانا نہیں چاہتے
code-work-employed = ملازم
code-work-self_employed = اپنا کام
code-work-looking = کام کی تلاش میں
code-work-health = صحت کی وجہ سے کام نہیں کرتے
code-work-caring = گھر یا خاندان کی دیکھ بھال کرتے ہیں
code-work-student = طالب علم یا تربیت میں
code-work-retired = ریٹائرڈ
code-work-other = کچھ اور
code-work-prefers_not_to_say = بتانا نہیں چاہتے
code-device-own = اپنا
code-device-shared = دوسروں کے ساتھ مشترک
code-device-none = کوئی نہیں
code-device-prefers_not_to_say = بتانا نہیں چاہتے
code-internet-home = گھر پر
code-internet-elsewhere = صرف دوسری جگہوں پر
code-internet-none = کوئی نہیں
code-internet-prefers_not_to_say = بتانا نہیں چاہتے
code-unsure-yes = ہاں
code-unsure-no = نہیں
code-unsure-unsure = یقین نہیں
code-unsure-prefers_not_to_say = بتانا نہیں چاہتے
code-help-needs_none = مدد کی ضرورت نہیں
code-help-has_somebody = مدد کرنے والا کوئی ہے
code-help-has_nobody = مدد کرنے والا کوئی نہیں
code-help-prefers_not_to_say = بتانا نہیں چاہتے
topic-ethnicity = نسلی زمرہ
topic-education = تعلیم
topic-work = کام
topic-technology = ٹیکنالوجی تک رسائی
topic-deprivation = محرومی
