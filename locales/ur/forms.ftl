### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = اسکرین مریض کے پاس ہے۔ پہلے اسے واپس لیں۔
problem-second-reader = جس نے پہلے جواب ٹائپ کیے وہ دوسری بار نہیں پڑھ سکتا۔ کسی ساتھی سے کہیں۔
problem-second-open = دو افراد نے یہ کاغذ مختلف پڑھا۔ اختلافات طے کریں، پھر مکمل کریں۔
problem-pack-older = یہی ورژن یا اس سے نیا ورژن پہلے سے یہاں موجود ہے۔ کچھ نہیں بدلا گیا۔
number-unreadable = کوئی عدد درج کریں، جیسے 72 یا 72.5۔
number-too-low = یہ سوال کی اجازت سے کم ہے۔ اسے جانچیں۔
number-too-high = یہ سوال کی اجازت سے زیادہ ہے۔ اسے جانچیں۔
number-too-exact = اعشاریہ کے بعد کم ہندسے لکھیں۔
date-not-exact = پوری تاریخ درج کریں: دن، مہینہ اور سال۔
date-past = یہ تاریخ وزٹ سے پہلے کی ہے۔ اسے جانچیں۔
answer-refused = یہ اس سوال کا جواب نہیں ہے۔
letter-refused = A سے Z تک ایک بڑا انگریزی حرف استعمال کریں، یا خالی چھوڑیں۔
time-refused = وقت یوں لکھیں: 17:00، یا خالی چھوڑیں۔
pin-refused = 4 سے 8 ہندسے استعمال کریں، جو نہ سب ایک جیسے ہوں اور نہ ترتیب وار۔
key-refused = یہ minisign کی عوامی کلید نہیں ہے۔ اس میں 56 حروف ہوتے ہیں اور وہ RW سے شروع ہوتی ہے۔
key-known = یہ کلید پہلے سے فہرست میں ہے۔

## Places

title-print = فارم پرنٹ کریں
title-keying = دوسری بار پڑھنا
title-questionnaires = سوالنامے
title-packs = پیک
title-languages = زبانیں

## One's own PIN

pin-title = آپ کا PIN
pin-what = PIN سے آپ مریض سے اسکرین جلدی واپس لے سکتے ہیں۔ اس سے اور کچھ نہیں کھلتا۔ PIN نہ ہو تو اپنا پاس فریز استعمال کریں۔
pin-change = اپنا PIN مقرر کریں یا ہٹائیں
pin-pin = نیا PIN
pin-hint = 4 سے 8 ہندسے، جو نہ سب ایک جیسے ہوں اور نہ ترتیب وار۔ PIN نہ رکھنا ہو تو خالی چھوڑیں۔
pin-passphrase = آپ کا پاس فریز
pin-keep = محفوظ کریں
pin-kept = آپ کا PIN مقرر ہو گیا۔
pin-removed = آپ کا کوئی PIN نہیں ہے۔

## Printing a form

# $form (text): its proper name.
print-heading = { $form } پرنٹ کریں
print-what = ایک PDF لکھی جاتی ہے: خالی، قلم سے بھرنے کے لیے تیار۔ مریض اس پر جو لکھے اسے بعد میں کاغذی فارم کے طور پر ٹائپ کیا جا سکتا ہے۔
print-languages = زبانیں
print-language-missing = کم از کم ایک زبان منتخب کریں۔
print-not-offered = یہ فارم فی الحال کسی زبان میں پرنٹ نہیں کیا جا سکتا۔
print-for = ہر صفحے پر
# $number (text): a study number.
print-for-them = اسٹڈی نمبر { $number }
print-for-nobody = کوئی اسٹڈی نمبر نہیں
print-folder = فولڈر
print-folder-hint = معمول کے فولڈر کے لیے خالی چھوڑیں۔
print-now = PDF لکھیں
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } صفحہ
       *[other] { $language }: { $n } صفحات
    }
print-done = فائل لکھی گئی۔ اسے اس پروگرام سے کھولیں جو آپ PDF فائلوں کے لیے استعمال کرتے ہیں، اور وہیں سے پرنٹ کریں۔
print-back = وزٹ پر واپس

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: دوسری بار پڑھنا
keying-what = جو کاغذ پر ہے وہ ٹائپ کریں۔ پہلے پڑھنے والے نے جو ٹائپ کیا وہ نہیں دکھایا جاتا۔
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $of } میں سے { $n } ٹائپ ہوا
       *[other] { $of } میں سے { $n } ٹائپ ہوئے
    }
keying-compare = دونوں کا موازنہ کریں
keying-compare-first = کچھ سوالات کا جواب ابھی نہیں دیا گیا۔ سب ٹائپ کریں، یا جیسا ہے ویسے ہی موازنہ کریں۔
keying-compare-anyway = ایسے ہی موازنہ کریں
keying-on = ٹائپ کرنا جاری رکھیں
# $form (text): its proper name.
keying-differences = { $form }: اختلافات
# $first, $second (text): names of staff.
keying-readers = پہلی بار پڑھنے والے: { $first }۔ دوسری بار پڑھنے والے: { $second }۔
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } جواب دونوں میں یکساں ہے۔
       *[other] { $n } جواب دونوں میں یکساں ہیں۔
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } اختلاف طے کرنا ہے
       *[other] { $n } اختلافات طے کرنے ہیں
    }
keying-none = طے کرنے کے لیے کچھ باقی نہیں۔
keying-question = سوال
keying-first = پہلی بار پڑھنے والے
keying-second = دوسری بار پڑھنے والے
keying-settle = طے کریں
keying-no-answer = جواب نہیں
keying-take-first = پہلا درست ہے
keying-take-second = دوسرا درست ہے
# $n (text): number of the question.
keying-which = سوال { $n }: کاغذ پر کون سا ہے؟
keying-reason = کیوں
keying-reason-hint = مثلاً: کاغذ مل کر دوبارہ دیکھا۔
keying-keep = محفوظ کریں
keying-to-form = فارم پر جائیں

## Answering a form of any kind

missing-not-known = معلوم نہیں
missing-none-of-these = ان میں سے کوئی نہیں
# A question that repeats what was said at the visit before.
form-row-carried = پہلے کے وزٹ سے
# Of a line on which no place was chosen yet.
form-row-unplaced = ابھی جگہ منتخب نہیں ہوئی
# $n (text): which row of a group that repeats.
form-row = سطر { $n }
form-row-more = ایک اور شامل کریں
# $group (text): the group's heading, in the language of the form.
form-row-more-named = ایک اور شامل کریں: { $group }
# $n (text): how many choices may be taken.
form-row-most = زیادہ سے زیادہ { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = { $low } سے { $high } تک
form-hand = مریض کو دیں
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = سوال { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: درج کریں کہ کیا کیا گیا
prompt-title-score = { $score } پر ابھی کارروائی ضروری ہے
prompt-done-score = { $score }: کیا کیا گیا

## Through whom the answers come

interpreter-kind = ترجمان
interpreter-professional = پیشہ ور ترجمان
interpreter-staff = عملے کا فرد
interpreter-relative = رشتہ دار یا دوست
interpreter-nobody = کوئی ترجمانی نہیں کر رہا
interpreter-number = نمبر یا نام
interpreter-relation = شرکت کنندہ سے رشتہ
interpreter-save = محفوظ کریں
interpreter-cancel = منسوخ کریں
# $kind (text): what the interpreter is.
interpreter-is = ترجمان: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = ترجمان: پیشہ ور، { $detail }
interpreter-is-staff = ترجمان: عملے کا فرد، { $detail }
interpreter-is-relative = ترجمان: رشتہ دار یا دوست، { $detail }
interpreter-wanted = شرکت کنندہ کو ترجمان درکار ہے، اور ابھی کوئی درج نہیں ہے۔
interpreter-note = ترجمان درج کریں
interpreter-change = بدلیں
# $day (text): the date on the paper.
paper-of = { $day } کے کاغذ سے نقل کیا گیا
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] دوسری بار { $person } نے پڑھا؛ طے کرنے کے لیے کچھ باقی نہیں۔
        [one] دوسری بار { $person } نے پڑھا؛ { $n } اختلاف طے کرنا ہے۔
       *[other] دوسری بار { $person } نے پڑھا؛ { $n } اختلافات طے کرنے ہیں۔
    }
paper-keying = دوسری بار ٹائپ کرنا

## What can be begun, and what was read

offer-print = پرنٹ کریں
# $form (text): its title.
offer-print-named = پرنٹ کریں: { $form }
offer-paper-day = کاغذ پر تاریخ
offer-manage = سوالنامے دیکھیں
whynot-form-incomplete = یہ فارم استعمال نہیں ہو سکتا: اس کے کچھ الفاظ موجود نہیں۔
whynot-form-status-not-allowed = یہ فارم استعمال نہیں ہو سکتا: سائٹ اس کے الفاظ کی اجازت نہیں دیتی۔
whynot-form-needs-approval = یہ فارم ابھی استعمال نہیں ہو سکتا: منتظم کو اس کے الفاظ کی منظوری دینی ہوگی۔
whynot-form-language-not-licensed = یہ فارم استعمال نہیں ہو سکتا: لائسنس دوسری زبانوں کے لیے ہے۔
whynot-form-licence-expired = یہ فارم استعمال نہیں ہو سکتا: اس کے لائسنس کی میعاد ختم ہو چکی ہے۔
whynot-form-licence-missing = یہ فارم استعمال نہیں ہو سکتا: اس کا لائسنس موجود نہیں۔
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = پڑھنے کی زبان: { $language }، الفاظ { $digest }
# $at (text): when.
result-read-then = { $at } سے زبان: { $language }، الفاظ { $digest }
whynot-incomplete = اس کے کچھ الفاظ موجود نہیں
whynot-status-not-allowed = سائٹ اس قسم کے الفاظ کی اجازت نہیں دیتی
whynot-needs-approval = پہلے منتظم کو الفاظ کی منظوری دینی ہوگی
whynot-language-not-licensed = لائسنس دوسری زبانوں کے لیے ہے
whynot-licence-expired = لائسنس کی میعاد ختم ہو چکی ہے
whynot-licence-missing = لائسنس موجود نہیں
wording-licensed = الفاظ: مالک کے دیے ہوئے، لائسنس کے تحت
wording-local = الفاظ: سائٹ کے اپنے

## The audit trail

trail-action-pack-installed = سوالناموں کا پیک انسٹال کیا
trail-action-signer-added = پیک کا ناشر شامل کیا
trail-action-signer-removed = پیک کا ناشر ہٹایا
trail-action-wording-approved = الفاظ کی منظوری دی
trail-action-wording-withdrawn = الفاظ کی منظوری واپس لی
trail-action-pin-set = اپنا PIN بدلا
trail-action-second-keyed = کاغذی فارم دوسری بار ٹائپ کیا
trail-action-second-settled = دو بار پڑھنے کا اختلاف طے کیا
trail-action-interpreter-noted = ترجمان درج کیا
trail-action-handed-to-patient = اسکرین مریض کو دی
trail-action-taken-back-from-patient = اسکرین واپس لی
trail-action-printed = خالی فارم پرنٹ کیا
trail-action-questionnaire-exported = سوالنامہ فائل میں لکھا

## Questionnaires and their wordings

questionnaires-what = یہاں کون سے سوالنامے ہیں، اور کن الفاظ میں مریضوں کو پڑھ کر سنائے جا سکتے ہیں۔
# $n (text): number of the version.
questionnaires-version = ورژن { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } سوال
       *[other] { $n } سوالات
    }
questionnaires-built-in = Prombook کا حصہ
# $pack (text): its name.
questionnaires-pack = پیک { $pack } سے
# $owner (text): a person or an organisation.
questionnaires-owner = مالک: { $owner }
# $number (text): number of the licence.
questionnaires-licence = لائسنس { $number }
# $day (text): a date.
questionnaires-until = { $day } تک کارآمد
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = شرائط: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = { $of } میں سے { $n } زبانوں میں دستیاب
questionnaires-open = الفاظ
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = الفاظ: { $form }
wordings-language = زبان
wordings-kind = الفاظ
wordings-approval = منظوری
wordings-use = یہاں استعمال
wordings-offered = دستیاب
# $person (text): who. $at (text): when.
wordings-approved = از { $person }، { $at }
wordings-read = پڑھیں
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = پڑھیں: { $form }، { $language }
wordings-withdraw = منظوری واپس لیں
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = منظوری واپس لیں: { $form }، { $language }
wordings-withdraw-means = منظوری واپس لینے سے شروع کیا ہوا کوئی کام نہیں رکتا؛ ان الفاظ میں کوئی نیا کام شروع نہیں ہوتا۔
wordings-incomplete = ان میں مکمل نہیں:
status-published = مالک کے شائع کردہ
status-licensed = مالک کے لائسنس کے تحت
status-collated = جمع کیے گئے
status-local = سائٹ کے اپنے
status-own = Prombook کے اپنے
status-means-published = حرف بہ حرف وہی جو مالک نے شائع کیا۔
status-means-licensed = مالک نے پیک میں لائسنس کے تحت دیے۔
status-means-collated = آپس میں ملنے والی عوامی نقلوں سے جمع کیے گئے، مالک کی اپنی دستاویز کے بغیر۔ دستیاب ہونے سے پہلے ہر ایک کی منظوری ضروری ہے۔
status-means-local = وہ ترجمہ یا سوال جو اس سائٹ نے خود لکھا یا اپنایا۔ کسی اور نے اسے نہیں جانچا۔
status-means-own = وہ سوالات جو Prombook نے لکھے، جہاں کوئی سرکاری الفاظ موجود نہیں۔
allow-title = یہاں کون سے الفاظ استعمال ہو سکتے ہیں
allow-what = یہ نئے فارموں پر لاگو ہے۔ پہلے سے شروع کیے ہوئے فارم جیسے ہیں ویسے ہی جاری رہتے ہیں۔
allow-save = محفوظ کریں
allow-saved = محفوظ ہوا۔
export-title = اسے فائل میں لکھیں
export-what = ایک FHIR Questionnaire، اپنے تمام ترجموں سمیت، دوسرے پروگراموں کے لیے۔
export-folder = فولڈر
export-folder-hint = معمول کے فولڈر کے لیے خالی چھوڑیں۔
export-go = فائل لکھیں
# $path (text): where it is.
export-done = لکھی گئی: { $path }

## Approving collated wordings

collated-title = منظوری کے منتظر الفاظ
collated-what = یہ الفاظ آپس میں ملنے والی عوامی نقلوں سے جمع کیے گئے۔ مالکان کی اپنی دستاویزات سے موازنہ نہیں ہو سکا۔ جب تک یہاں کوئی ان الفاظ کی منظوری نہ دے، ان میں کوئی فارم دستیاب نہیں ہوتا۔
collated-name = ہر منظوری کے ساتھ آپ کا نام اور تاریخ رکھی جاتی ہے۔ جس کی منظوری دیں اسے پڑھیں، یا کسی ایسے فرد سے پڑھوائیں جو وہ زبان جانتا ہو۔
collated-all = سب پر نشان لگائیں
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] منظوری دیں
        [one] نشان زدہ الفاظ کی منظوری دیں ({ $n })
       *[other] نشان زدہ الفاظ کی منظوری دیں ({ $n })
    }
collated-none = کم از کم ایک پر نشان لگائیں۔
collated-later = بعد میں
collated-later-what = بعد میں یہ آپ کو ترتیبات، سوالنامے میں ملیں گے۔
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = کہاں سے ہیں: { $source }
reading-english = انگریزی
reading-approve = ان الفاظ کی منظوری دیں
reading-close = بند کریں

## Packs

packs-what = پیک ایک دستخط شدہ فائل میں سوالنامے، ان کے الفاظ اور ان کا لائسنس لاتا ہے۔
packs-none = کوئی پیک انسٹال نہیں ہے۔
packs-pack = پیک
packs-publisher = ناشر
packs-installed-at = انسٹال ہوا
packs-holds = سوالنامے
# $person (text): who. $at (text): when.
packs-by = { $at }، { $person }
packs-own = FHIR Questionnaire سے لیا گیا
packs-brings-nothing = فی الحال کچھ نہیں لاتا:
packs-look-title = فائل سے انسٹال کریں
packs-folder = فولڈر
packs-folder-hint = مثلاً USB اسٹک۔ معمول کے فولڈر کے لیے خالی چھوڑیں۔
packs-look = فائلیں تلاش کریں
packs-file = فائل
packs-size = حجم
packs-open = تفصیلات
# Begins with what the button shows. $file (text): its name.
packs-open-named = تفصیلات: { $file }
packs-no-files = اس فولڈر میں نہ کوئی پیک ہے اور نہ کوئی Questionnaire۔
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }، ورژن { $n }
# $person (text): the publisher, as named here.
packs-signed = دستخط: { $person }
packs-unsigned = ایک FHIR Questionnaire، جس پر کسی کے دستخط نہیں۔ اس کے الفاظ سائٹ کے اپنے شمار ہوتے ہیں۔
# $digest (text): letters and digits.
packs-digest = فنگر پرنٹ (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = اس کے ناشر کے لیے: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = ورژن { $here } کی جگہ ورژن { $n }
packs-new = یہاں نیا ہے
packs-languages = زبانیں:
# $languages (text): their own names.
packs-audio = سننے کے لیے ریکارڈ شدہ:
packs-notices = اس کے ساتھ ہمیشہ دکھایا جاتا ہے:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } نامکمل فارم ورژن { $here } میں جاری رہتا ہے۔
       *[other] { $n } نامکمل فارم ورژن { $here } میں جاری رہتے ہیں۔
    }
packs-not-carried = کیا منتقل نہیں ہوتا
packs-place = کہاں
packs-element = کیا
packs-loss = اس کا کیا مطلب ہے
loss-dropped = چھوڑ دیا گیا؛ اور کچھ نہیں بدلتا
loss-simplified = اس کی جگہ کوئی سادہ چیز ہے
loss-unusable = جسے اس کی ضرورت ہے وہ استعمال نہیں ہو سکتا
packs-install = انسٹال کریں
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }، ورژن { $n }، انسٹال ہو گیا۔
packs-approve = اس کے الفاظ دیکھیں
packs-close = بند کریں
signers-title = ناشر
signers-what = پیک صرف اس فہرست کے ناشروں سے لیے جاتے ہیں۔ ناشر کو شامل کرنے سے پہلے ٹیلی فون پر ان کے ساتھ کلید ملائیں۔
signers-none = ابھی فہرست میں کوئی ناشر نہیں۔
signers-name = نام
signers-key = عوامی کلید
signers-key-hint = جیسے ناشر دے: 56 حروف، RW سے شروع۔
signers-id = کلید
signers-added = شامل ہوا
signers-removed = ہٹایا گیا؛ کچھ نیا نہیں لیا جاتا
signers-add = ناشر شامل کریں
signers-added-now = شامل ہو گیا۔ ناشر کو کلید پڑھ کر سنائیں اور ملائیں۔
signers-remove = ہٹائیں
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = ہٹائیں: { $person }
pack-unreadable = فائل پڑھی نہیں جا سکتی۔ اسے دوبارہ یہاں نقل کریں، پھر ایک بار اور دیکھیں۔
pack-too-large = فائل کسی بھی پیک سے بڑی ہے۔ اس کے ناشر سے پوچھیں۔
pack-unsigned = اس فائل پر کسی کے دستخط نہیں، اس لیے نہیں کہا جا سکتا کہ یہ کس کی ہے۔ اس کے ناشر سے دستخط شدہ فائل مانگیں۔
pack-unknown-signer = فائل پر ایسی کلید سے دستخط ہیں جو ناشروں کی فہرست میں نہیں۔ ناشر کے ساتھ کلید ملا لینے کے بعد اسے شامل کریں اور دوبارہ دیکھیں۔
pack-altered = فائل وہ نہیں جس پر اس کے ناشر نے دستخط کیے۔ اسے استعمال نہ کریں؛ دوبارہ حاصل کریں۔
pack-not-a-pack = یہ نہ پیک ہے اور نہ Questionnaire، یا ایسی قسم کا ہے جسے Prombook کا یہ ورژن نہیں جانتا۔
pack-malformed = فائل میں تضاد ہے۔ جو نیچے لکھا ہے وہ اس کے ناشر کو بھیجیں۔
pack-case-failed = ایک حل شدہ مثال کا نتیجہ وہ نہیں نکلتا جو فائل بتاتی ہے، اس لیے اس کے اسکور پر بھروسا نہیں کیا جا سکتا۔ جو نیچے لکھا ہے وہ اس کے ناشر کو بھیجیں۔
pack-not-newer = یہی ورژن یا اس سے نیا ورژن پہلے سے یہاں موجود ہے۔ انسٹال کرنے کے لیے کچھ نہیں۔
pack-expired = لائسنس کی میعاد ختم ہو چکی ہے۔ اس کے ناشر سے تجدید شدہ پیک مانگیں۔
pack-conflict = یہ ایک ایسا سوالنامہ لاتا ہے جو پہلے سے یہاں موجود ہے لیکن اس میں کچھ اور لکھا ہے۔ اس کے ناشر سے ایسا پیک مانگیں جس کا اپنا ورژن ہو۔
pack-changed = آپ کے دیکھنے کے بعد فائل بدل گئی ہے۔ اسے دوبارہ دیکھیں۔
pack-unusable = اس Questionnaire کا کچھ حصہ بالکل استعمال نہیں ہو سکتا۔ جدول میں اس کا ذکر ہے۔

## Languages

languages-what = Prombook ہر زبان میں کیا کہہ سکتا ہے، کس نے لکھا اور کس نے جانچا۔
languages-language = زبان
languages-for = کس کے لیے
languages-window = ونڈو اور فارم
languages-forms = صرف فارم
languages-words = ونڈو کے الفاظ
languages-draft = مسودہ، کسی مادری زبان والے نے نہیں جانچا
# $by (text): a name, and when.
languages-checked = جانچ: { $by }
languages-written = لکھے گئے
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $of } میں سے { $n }
languages-patient = مریض کی اسکرین
languages-patient-yes = ہاں
languages-patient-no = ابھی نہیں
languages-offered = دستیاب سوالنامے
languages-withheld = دستیاب نہیں
languages-none = کوئی نہیں
languages-unwritten = ابھی ترجمہ نہیں ہوا
languages-unwritten-what = یہ جملے انگریزی میں دکھائے جاتے ہیں، ساتھ { $mark } کے۔
