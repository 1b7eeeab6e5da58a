### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = الشاشة لدى مريض. استعدها أولاً.
problem-second-reader = من كتب الإجابات أولاً لا يمكن أن يكون القارئ الثاني. اطلب ذلك من زميل.
problem-second-open = قرأ شخصان هذه الورقة قراءتين مختلفتين. احسم الفروق ثم أكمل.
problem-pack-older = هذا الإصدار أو إصدار أحدث موجود هنا بالفعل. لم يتغير شيء.
number-unreadable = أدخل رقماً، مثل 72 أو 72.5.
number-too-low = هذا أقل مما يسمح به السؤال. تحقق منه.
number-too-high = هذا أكثر مما يسمح به السؤال. تحقق منه.
number-too-exact = استخدم أرقاماً أقل بعد الفاصلة.
date-not-exact = أدخل التاريخ كاملاً: اليوم والشهر والسنة.
date-past = هذا التاريخ قبل الزيارة. تحقق منه.
answer-refused = هذه ليست إجابة عن هذا السؤال.
letter-refused = استخدم حرفاً لاتينياً كبيراً واحداً من A إلى Z، أو اتركه فارغاً.
time-refused = اكتب وقتاً مثل 17:00، أو اتركه فارغاً.
pin-refused = استخدم من 4 إلى 8 أرقام، لا كلها متماثلة ولا متسلسلة.
key-refused = هذا ليس مفتاح minisign عاماً. المفتاح من 56 حرفاً ويبدأ بـ RW.
key-known = هذا المفتاح في القائمة بالفعل.

## Places

title-print = طباعة نموذج
title-keying = القراءة الثانية
title-questionnaires = الاستبيانات
title-packs = الحزم
title-languages = اللغات

## One's own PIN

pin-title = رمزك السري
pin-what = بالرمز السري تستعيد الشاشة من المريض بسرعة. وهو لا يفتح شيئاً آخر. ومن دونه استخدم عبارة مرورك.
pin-change = ضبط رمزك السري أو إزالته
pin-pin = رمز سري جديد
pin-hint = من 4 إلى 8 أرقام، لا كلها متماثلة ولا متسلسلة. اتركه فارغاً إن لم ترد رمزاً.
pin-passphrase = عبارة مرورك
pin-keep = حفظ
pin-kept = ضُبط رمزك السري.
pin-removed = ليس لك رمز سري.

## Printing a form

# $form (text): its proper name.
print-heading = طباعة { $form }
print-what = يُكتب ملف PDF: فارغ وجاهز للقلم. ما يكتبه المريض عليه يمكن إدخاله لاحقاً كنموذج ورقي.
print-languages = اللغات
print-language-missing = اختر لغة واحدة على الأقل.
print-not-offered = لا يمكن حالياً طباعة هذا النموذج بأي لغة.
print-for = على كل صفحة
# $number (text): a study number.
print-for-them = رقم الدراسة { $number }
print-for-nobody = بلا رقم دراسة
print-folder = المجلد
print-folder-hint = اتركه فارغاً لاستخدام المجلد المعتاد.
print-now = اكتب ملف PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [zero] { $language }: لا صفحات
        [one] { $language }: صفحة واحدة
        [two] { $language }: صفحتان
        [few] { $language }: { $n } صفحات
        [many] { $language }: { $n } صفحة
       *[other] { $language }: { $n } صفحة
    }
print-done = كُتب الملف. افتحه بالبرنامج الذي تستخدمه لملفات PDF واطبعه هناك.
print-back = العودة إلى الزيارة

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: القراءة الثانية
keying-what = اكتب ما في الورقة. لا يُعرض ما كتبه القارئ الأول.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [zero] كُتب { $n } من { $of }
        [one] كُتب { $n } من { $of }
        [two] كُتب { $n } من { $of }
        [few] كُتب { $n } من { $of }
        [many] كُتب { $n } من { $of }
       *[other] كُتب { $n } من { $of }
    }
keying-compare = قارن القراءتين
keying-compare-first = بعض الأسئلة بلا إجابة بعد. اكتبها كلها، أو قارن كما هي.
keying-compare-anyway = قارن كما هي
keying-on = متابعة الكتابة
# $form (text): its proper name.
keying-differences = { $form }: الفروق
# $first, $second (text): names of staff.
keying-readers = القارئ الأول: { $first }. القارئ الثاني: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [zero] لا إجابة متطابقة في القراءتين.
        [one] إجابة واحدة متطابقة في القراءتين.
        [two] إجابتان متطابقتان في القراءتين.
        [few] { $n } إجابات متطابقة في القراءتين.
        [many] { $n } إجابة متطابقة في القراءتين.
       *[other] { $n } إجابة متطابقة في القراءتين.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [zero] لا فروق للحسم
        [one] فرق واحد للحسم
        [two] فرقان للحسم
        [few] { $n } فروق للحسم
        [many] { $n } فرقاً للحسم
       *[other] { $n } فرق للحسم
    }
keying-none = لم يبق شيء للحسم.
keying-question = السؤال
keying-first = القارئ الأول
keying-second = القارئ الثاني
keying-settle = حسم
keying-no-answer = بلا إجابة
keying-take-first = الأول هو الصحيح
keying-take-second = الثاني هو الصحيح
# $n (text): number of the question.
keying-which = السؤال { $n }: أيهما في الورقة؟
keying-reason = السبب
keying-reason-hint = مثلاً: نظرنا معاً في الورقة مرة أخرى.
keying-keep = حفظ
keying-to-form = إلى النموذج

## Answering a form of any kind

missing-not-known = غير معلوم
missing-none-of-these = لا شيء من هذه
# A question that repeats what was said at the visit before.
form-row-carried = من زيارة سابقة
# Of a line on which no place was chosen yet.
form-row-unplaced = لم يُحدد موضع بعد
# $n (text): which row of a group that repeats.
form-row = الصف { $n }
form-row-more = إضافة آخر
# $group (text): the group's heading, in the language of the form.
form-row-more-named = إضافة آخر: { $group }
# $n (text): how many choices may be taken.
form-row-most = { $n } على الأكثر
# $low, $high (text): the numbers that a question takes.
form-row-range = من { $low } إلى { $high }
form-hand = سلّم للمريض
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = السؤال { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: سجّل ما تم فعله
prompt-title-score = { $score }: يلزم إجراء الآن
prompt-done-score = { $score }: ما تم فعله

## Through whom the answers come

interpreter-kind = المترجم
interpreter-professional = مترجم محترف
interpreter-staff = أحد الموظفين
interpreter-relative = قريب أو صديق
interpreter-nobody = لا أحد يترجم
interpreter-number = الرقم أو الاسم
interpreter-relation = صلته بالمشارك
interpreter-save = حفظ
interpreter-cancel = إلغاء
# $kind (text): what the interpreter is.
interpreter-is = المترجم: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = المترجم: محترف، { $detail }
interpreter-is-staff = المترجم: أحد الموظفين، { $detail }
interpreter-is-relative = المترجم: قريب أو صديق، { $detail }
interpreter-wanted = يحتاج المشارك إلى مترجم، ولم يُدوَّن أحد بعد.
interpreter-note = دوّن المترجم
interpreter-change = تغيير
# $day (text): the date on the paper.
paper-of = نُقل من ورقة بتاريخ { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [zero] قرأه { $person } مرة ثانية؛ لم يبق شيء للحسم.
        [one] قرأه { $person } مرة ثانية؛ فرق واحد للحسم.
        [two] قرأه { $person } مرة ثانية؛ فرقان للحسم.
        [few] قرأه { $person } مرة ثانية؛ { $n } فروق للحسم.
        [many] قرأه { $person } مرة ثانية؛ { $n } فرقاً للحسم.
       *[other] قرأه { $person } مرة ثانية؛ { $n } فرق للحسم.
    }
paper-keying = الكتابة الثانية

## What can be begun, and what was read

offer-print = طباعة
# $form (text): its title.
offer-print-named = طباعة: { $form }
offer-paper-day = التاريخ على الورقة
offer-manage = اطّلع على الاستبيانات
whynot-form-incomplete = لا يمكن استخدام هذا النموذج: بعض كلماته ناقصة.
whynot-form-status-not-allowed = لا يمكن استخدام هذا النموذج: لا يسمح الموقع بصيغته.
whynot-form-needs-approval = لا يمكن استخدام هذا النموذج بعد: يجب أن يوافق مدير على صيغته.
whynot-form-language-not-licensed = لا يمكن استخدام هذا النموذج: الترخيص للغات أخرى.
whynot-form-licence-expired = لا يمكن استخدام هذا النموذج: انتهى ترخيصه.
whynot-form-licence-missing = لا يمكن استخدام هذا النموذج: لا ترخيص له.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = قُرئ باللغة: { $language }، الصيغة { $digest }
# $at (text): when.
result-read-then = من { $at } باللغة: { $language }، الصيغة { $digest }
whynot-incomplete = بعض كلماته ناقصة
whynot-status-not-allowed = لا يسمح الموقع بهذا النوع من الصيغ
whynot-needs-approval = يجب أن يوافق مدير على الصيغة أولاً
whynot-language-not-licensed = الترخيص للغات أخرى
whynot-licence-expired = انتهى الترخيص
whynot-licence-missing = لا ترخيص
wording-licensed = الصيغة: أعطاها مالكها بموجب ترخيص
wording-local = الصيغة: من وضع الموقع نفسه

## The audit trail

trail-action-pack-installed = تثبيت حزمة استبيانات
trail-action-signer-added = إضافة ناشر حزم
trail-action-signer-removed = إزالة ناشر حزم
trail-action-wording-approved = الموافقة على صيغة
trail-action-wording-withdrawn = سحب الموافقة على صيغة
trail-action-pin-set = تغيير الرمز السري الخاص
trail-action-second-keyed = كتابة نموذج ورقي مرة ثانية
trail-action-second-settled = حسم فرق بين قراءتين
trail-action-interpreter-noted = تدوين المترجم
trail-action-handed-to-patient = تسليم الشاشة لمريض
trail-action-taken-back-from-patient = استعادة الشاشة
trail-action-printed = طباعة نموذج فارغ
trail-action-questionnaire-exported = كتابة استبيان في ملف

## Questionnaires and their wordings

questionnaires-what = أي استبيانات موجودة هنا، وبكلمات من يمكن قراءتها للمرضى.
# $n (text): number of the version.
questionnaires-version = الإصدار { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $n } أسئلة
        [many] { $n } سؤالاً
       *[other] { $n } سؤال
    }
questionnaires-built-in = جزء من Prombook
# $pack (text): its name.
questionnaires-pack = من الحزمة { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = المالك: { $owner }
# $number (text): number of the licence.
questionnaires-licence = الترخيص { $number }
# $day (text): a date.
questionnaires-until = صالح حتى { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = الشروط: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = اللغات المتاحة: { $n } من { $of }
questionnaires-open = الصيغ
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = الصيغ: { $form }
wordings-language = اللغة
wordings-kind = الصيغة
wordings-approval = الموافقة
wordings-use = الاستخدام هنا
wordings-offered = متاحة
# $person (text): who. $at (text): when.
wordings-approved = { $person }، { $at }
wordings-read = قراءة
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = قراءة: { $form }، { $language }
wordings-withdraw = سحب الموافقة
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = سحب الموافقة: { $form }، { $language }
wordings-withdraw-means = سحب الموافقة لا يوقف شيئاً بدأ، ولا يبدأ شيء جديد بتلك الصيغة.
wordings-incomplete = غير مكتملة باللغات:
status-published = نشرها مالكها
status-licensed = رخّصها مالكها
status-collated = مجمّعة
status-local = من وضع الموقع
status-own = من وضع Prombook
status-means-published = كلمة بكلمة كما نشرها المالك.
status-means-licensed = أعطاها المالك في حزمة، بموجب ترخيص.
status-means-collated = جُمعت من نسخ عامة متفقة، من دون وثيقة المالك نفسه. تلزم الموافقة على كل منها قبل أن تُتاح.
status-means-local = ترجمة أو سؤال كتبه هذا الموقع أو أخذه بنفسه. لم يراجعه أحد غيره.
status-means-own = أسئلة كتبها Prombook حيث لا توجد صيغة رسمية.
allow-title = أي صيغ يمكن استخدامها هنا
allow-what = يسري هذا على النماذج الجديدة. والنماذج التي بدأت تستمر كما هي.
allow-save = حفظ
allow-saved = حُفظ.
export-title = كتابته في ملف
export-what = ملف FHIR Questionnaire بكل ترجماته، لبرامج أخرى.
export-folder = المجلد
export-folder-hint = اتركه فارغاً لاستخدام المجلد المعتاد.
export-go = اكتب الملف
# $path (text): where it is.
export-done = كُتب: { $path }

## Approving collated wordings

collated-title = صيغ تنتظر الموافقة
collated-what = جُمعت هذه الصيغ من نسخ عامة يتفق بعضها مع بعض. ولم يمكن مقارنتها بوثائق المالكين أنفسهم. وإلى أن يوافق أحد هنا على صيغة، لا يُتاح أي نموذج بها.
collated-name = يُحفظ اسمك والتاريخ مع كل موافقة. اقرأ ما توافق عليه، أو اطلب من شخص يعرف اللغة أن يقرأه.
collated-all = علّم الكل
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [zero] موافقة
        [one] الموافقة على هذه الصيغة
        [two] الموافقة على هاتين الصيغتين
        [few] الموافقة على هذه الصيغ ({ $n })
        [many] الموافقة على هذه الصيغ ({ $n })
       *[other] الموافقة على هذه الصيغ ({ $n })
    }
collated-none = علّم صيغة واحدة على الأقل.
collated-later = لاحقاً
collated-later-what = تجدها لاحقاً في الإعدادات، الاستبيانات.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = المصدر: { $source }
reading-english = الإنجليزية
reading-approve = الموافقة على هذه الصيغة
reading-close = إغلاق

## Packs

packs-what = تأتي الحزمة باستبيانات وصيغها وتراخيصها في ملف واحد موقّع.
packs-none = لا حزمة مثبّتة.
packs-pack = الحزمة
packs-publisher = الناشر
packs-installed-at = وقت التثبيت
packs-holds = الاستبيانات
# $person (text): who. $at (text): when.
packs-by = { $at }، { $person }
packs-own = مأخوذ من FHIR Questionnaire
packs-brings-nothing = لا تأتي بشيء حالياً:
packs-look-title = التثبيت من ملف
packs-folder = المجلد
packs-folder-hint = مثلاً ذاكرة USB. اتركه فارغاً لاستخدام المجلد المعتاد.
packs-look = ابحث عن ملفات
packs-file = الملف
packs-size = الحجم
packs-open = التفاصيل
# Begins with what the button shows. $file (text): its name.
packs-open-named = التفاصيل: { $file }
packs-no-files = لا توجد حزمة ولا Questionnaire في هذا المجلد.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }، الإصدار { $n }
# $person (text): the publisher, as named here.
packs-signed = وقّعها { $person }
packs-unsigned = ملف FHIR Questionnaire لم يوقّعه أحد. تُعد صيغته من وضع الموقع نفسه.
# $digest (text): letters and digits.
packs-digest = البصمة (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = لناشرها: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = الإصدار { $n } بدلاً من الإصدار { $here }
packs-new = جديدة هنا
packs-languages = اللغات:
# $languages (text): their own names.
packs-audio = مسجّلة للاستماع:
packs-notices = يُعرض معها دائماً:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [zero] لا نماذج غير مكتملة تستمر بالإصدار { $here }.
        [one] نموذج واحد غير مكتمل يستمر بالإصدار { $here }.
        [two] نموذجان غير مكتملين يستمران بالإصدار { $here }.
        [few] { $n } نماذج غير مكتملة تستمر بالإصدار { $here }.
        [many] { $n } نموذجاً غير مكتمل يستمر بالإصدار { $here }.
       *[other] { $n } نموذج غير مكتمل يستمر بالإصدار { $here }.
    }
packs-not-carried = ما لا يُنقل
packs-place = أين
packs-element = ماذا
packs-loss = ما معنى ذلك
loss-dropped = تُرك، ولا يتغير شيء آخر
loss-simplified = حلّ محله شيء أبسط
loss-unusable = ما يحتاج إليه لا يمكن استخدامه
packs-install = تثبيت
# $pack (text): its name. $n (text): its version.
packs-done = ثُبّتت { $pack }، الإصدار { $n }.
packs-approve = اطّلع على صيغها
packs-close = إغلاق
signers-title = الناشرون
signers-what = لا تُقبل الحزم إلا من الناشرين في هذه القائمة. قارن المفتاح مع الناشر بالهاتف قبل إضافته.
signers-none = لا ناشر في القائمة بعد.
signers-name = الاسم
signers-key = المفتاح العام
signers-key-hint = كما يعطيه الناشر: 56 حرفاً يبدأ بـ RW.
signers-id = المفتاح
signers-added = أُضيف
signers-removed = أُزيل؛ لا يُقبل جديد
signers-add = إضافة ناشر
signers-added-now = أُضيف. اقرأ المفتاح على الناشر وقارنه.
signers-remove = إزالة
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = إزالة: { $person }
pack-unreadable = تتعذّر قراءة الملف. انسخه إلى هنا مرة أخرى ثم انظر من جديد.
pack-too-large = الملف أكبر من أي حزمة. اسأل ناشره.
pack-unsigned = لم يوقّع أحد هذا الملف، فلا يُعرف ممن هو. اطلب من ناشره الملف الموقّع.
pack-unknown-signer = الملف موقّع بمفتاح ليس في قائمة الناشرين. بعد أن تقارن المفتاح مع الناشر، أضفه وانظر من جديد.
pack-altered = ليس الملف ما وقّعه ناشره. لا تستخدمه، واجلبه من جديد.
pack-not-a-pack = هذا ليس حزمة ولا Questionnaire، أو هو من نوع لا يعرفه هذا الإصدار من Prombook.
pack-malformed = الملف يناقض نفسه. أرسل ما يُذكر أدناه إلى ناشره.
pack-case-failed = مثال محسوب لا يعطي ما يقوله الملف، فلا يُعتمد على درجاته. أرسل ما يُذكر أدناه إلى ناشره.
pack-not-newer = هذا الإصدار أو إصدار أحدث موجود هنا بالفعل. لا شيء للتثبيت.
pack-expired = انتهى الترخيص. اطلب من ناشرها حزمة مجدَّدة.
pack-conflict = تأتي باستبيان موجود هنا بالفعل وتقول فيه شيئاً آخر. اطلب من ناشرها استبياناً بإصدار خاص به.
pack-changed = تغيّر الملف منذ أن اطّلعت عليه. اطّلع عليه من جديد.
pack-unusable = جزء من هذا Questionnaire لا يمكن استخدامه إطلاقاً. يذكره الجدول.

## Languages

languages-what = ما يستطيع Prombook قوله بكل لغة، ومن كتبه ومن راجعه.
languages-language = اللغة
languages-for = من أجل
languages-window = النافذة والنماذج
languages-forms = النماذج فقط
languages-words = كلمات النافذة
languages-draft = مسودة، لم يراجعها متحدث أصلي
# $by (text): a name, and when.
languages-checked = راجعها { $by }
languages-written = المكتوب
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } من { $of }
languages-patient = شاشة المريض
languages-patient-yes = نعم
languages-patient-no = ليس بعد
languages-offered = الاستبيانات المتاحة
languages-withheld = غير متاحة
languages-none = لا شيء
languages-unwritten = لم تُترجم بعد
languages-unwritten-what = تُعرض هذه الجمل بالإنجليزية، وبجانبها { $mark }.
