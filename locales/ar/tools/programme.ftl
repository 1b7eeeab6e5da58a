### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $points } في { $when }. توجد درجة واحدة حتى الآن.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $from } في { $since } و { $to } في { $until }: لا فرق.
# $by (text): the difference.
person-course-lower = { $score }: { $from } في { $since } و { $to } في { $until }: أقل بمقدار { $by }.
# $by (text): the difference.
person-course-higher = { $score }: { $from } في { $since } و { $to } في { $until }: أعلى بمقدار { $by }.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points }، أو { $percent }٪ من الدرجة الأولى
# $amount (text): a difference. $source (text): who published it.
person-change-inside = التغير أصغر من خطأ القياس البالغ { $amount } ({ $source }).
person-change-outside = التغير بمقدار { $amount } أو أكثر أكبر من خطأ القياس ({ $source }).
person-change-below = التغير أصغر من { $amount }، وهو المقدار الذي يُعدّ مهماً ({ $source }).
person-change-important = يُعدّ التغير بمقدار { $amount } مهماً ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = الصيغة { $digest }، { $status }
person-wording-published = نشرها مالكها
person-wording-licensed = أعطاها مالكها بترخيص
person-wording-collated = مجمّعة، لم تُراجع
person-wording-local = خاصة بالموقع
person-wording-own = من وضع Prombook
person-wording-unknown = ليست على هذا الحاسوب
# $by (text): a name. $at (text): date and time.
person-noted = أكمله { $by }، { $at }
person-lag-none = أُدخل في اليوم نفسه
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [zero] أُدخل في اليوم نفسه
        [one] أُدخل بعد يوم واحد
        [two] أُدخل بعد يومين
        [few] أُدخل بعد { $n } أيام
        [many] أُدخل بعد { $n } يوماً
       *[other] أُدخل بعد { $n } يوم
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = السؤال { $number }: { $old } › { $new }
person-no-answer = بلا إجابة
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = صحّحه { $by } في { $at }: { $what }. السبب: { $reason }
# $number (text): a study number.
person-moved-to = نقله { $by } إلى { $number } في { $at }؛ لا يُحسب هنا. السبب: { $reason }
person-moved-from = نقله { $by } إلى هنا من { $number } في { $at }. السبب: { $reason }
person-taken-back = سحبه { $by } في { $at }؛ لا يُحسب. السبب: { $reason }
# $number (text): a study number.
person-title = الإجابات عبر الزمن: { $number }
# $day (text): a date.
person-printed = طُبع في { $day }
person-none = لا نتيجة بعد.
person-forms = كل نموذج
person-col-day = اليوم
person-col-visit = الزيارة
person-col-score = الدرجة
person-col-form = النموذج
person-col-how = كيف أُعطي
person-col-what = الدرجات والتصحيحات

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }، { $form }
# $question (text): number of a question.
quality-what-item = { $number }، { $form }، السؤال { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }، { $step }، { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }، { $day }
quality-what-elsewhere = شيء لم يصل بعد إلى هذا الحاسوب
quality-settled = محسوم
quality-nothing = لا شيء يُعدّ بعد
# $part, $whole, $percent (text): numbers.
quality-share = { $part } من { $whole } ({ $percent }٪)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [zero] لا يُحسب أي نموذج.
        [one] يُحسب أحدث نموذج فقط.
        [two] يُحسب أحدث نموذجين فقط.
        [few] تُحسب أحدث { $n } نماذج فقط.
        [many] يُحسب أحدث { $n } نموذجاً فقط.
       *[other] يُحسب أحدث { $n } نموذج فقط.
    }
quality-visits = الزيارات التي تمت
quality-visits-how = الزيارات التي اكتمل فيها كل نموذج أساسي أو دُوِّن سبب عدم اكتماله، من التي كانت متوقعة حتى اليوم. وتحسب شاشة «اليوم» بالطريقة نفسها.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [zero] لا زيارات أخرى حضر فيها المشارك وبقي فيها شيء أساسي مفتوحاً.
        [one] زيارة أخرى حضر فيها المشارك، وشيء أساسي فيها مفتوح.
        [two] زيارتان أخريان حضر فيهما المشارك، وشيء أساسي فيهما مفتوح.
        [few] { $n } زيارات أخرى حضر فيها المشارك، وشيء أساسي فيها مفتوح.
        [many] { $n } زيارة أخرى حضر فيها المشارك، وشيء أساسي فيها مفتوح.
       *[other] { $n } زيارة أخرى حضر فيها المشارك، وشيء أساسي فيها مفتوح.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [zero] لا زيارات متروكة من الحساب.
        [one] زيارة واحدة لم تعد متوقعة ولا تُحسب.
        [two] زيارتان لم تعودا متوقعتين ولا تُحسبان.
        [few] { $n } زيارات لم تعد متوقعة ولا تُحسب.
        [many] { $n } زيارة لم تعد متوقعة ولا تُحسب.
       *[other] { $n } زيارة لم تعد متوقعة ولا تُحسب.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [zero] لم تُترك أي زيارة من فترة التعلّم.
        [one] زيارة واحدة من فترة التعلّم غير محسوبة.
        [two] زيارتان من فترة التعلّم غير محسوبتين.
        [few] { $n } زيارات من فترة التعلّم غير محسوبة.
        [many] { $n } زيارة من فترة التعلّم غير محسوبة.
       *[other] { $n } زيارة من فترة التعلّم غير محسوبة.
    }
quality-training = تغطية التدريب
quality-training-how = نماذج سجّلها أشخاص كان تدريبهم معتمداً في يوم الزيارة. الهدف 100 %.
quality-window = الزيارات في فترتها
quality-window-how = الزيارات في فترتها، من الزيارات التي تمت.
quality-instruments = الاستبيانات التي لها درجة
quality-instruments-how = الاستبيانات التي لها درجة، من التي اكتملت أو دُوِّن أنها لم تتم.
# $language (text): its own name.
quality-instruments-in = الاستبيانات التي لها درجة، { $language }
quality-instruments-in-how = من التي اكتملت بهذه اللغة.
quality-not-done = النماذج والزيارات التي لم تتم
quality-not-done-how = دُوِّنت مع السبب.
quality-whole-visit = الزيارة
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }، { $reason }: { $n }
quality-items = الأسئلة بلا إجابة
quality-items-how = الأسئلة التي فيها سبب بدل الإجابة، من كل ما سُئل.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }، السؤال { $question }، { $language }، { $mode }
quality-place-how = من الأسئلة التي تبقى في أغلب الأحيان بلا إجابة.
quality-lag = الأيام حتى الإدخال
# $median, $most (text): days.
quality-lag-days = { $median } في الوسط، و { $most } عند المئين 90
quality-lag-how = من يوم الزيارة، أو التاريخ على الورقة، إلى اليوم الذي اكتمل فيه النموذج هنا.
quality-sync = الساعات حتى الاستلام
# $median, $most (text): hours.
quality-sync-hours = { $median } في الوسط، و { $most } عند المئين 90
quality-sync-how = من إنهاء النموذج على هذا الحاسوب إلى تأكيد الخادم أنه لديه.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [zero] استُلمت كل النماذج بحالتها الآن.
        [one] نموذج واحد لم يُستلم بحالته الآن.
        [two] نموذجان لم يُستلما بحالتهما الآن.
        [few] { $n } نماذج لم تُستلم بحالتها الآن.
        [many] { $n } نموذجاً لم تُستلم بحالتها الآن.
       *[other] { $n } نموذج لم تُستلم بحالتها الآن.
    }
quality-last-sent = الأيام منذ آخر إرسال من كل حاسوب
quality-last-sent-how = لهذا الحاسوب منذ آخر تأكيد من الخادم؛ ولغيره منذ آخر مرة قال فيها ذلك.
quality-this-computer = هذا الحاسوب
# $name (text): name of a computer.
quality-never-sent = { $name }: لم يُرسل شيء بعد
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [zero] { $name }: اليوم نفسه
        [one] { $name }: يوم واحد
        [two] { $name }: يومان
        [few] { $name }: { $n } أيام
        [many] { $name }: { $n } يوماً
       *[other] { $name }: { $n } يوم
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = النماذج بحسب طريقة إعطائها
quality-by-mode-how = من كل النماذج المكتملة. الدرجات التي سُئل عنها بطرق مختلفة قد تختلف لهذا السبب.
quality-by-language = النماذج بحسب اللغة
quality-by-language-how = من كل النماذج المكتملة، بحسب اللغة التي قُرئت بها.
quality-by-interpreter = النماذج مع مترجم
quality-by-interpreter-how = من كل النماذج المكتملة.
quality-by-proxy = نماذج أجاب عنها شخص آخر
quality-by-proxy-how = من كل النماذج المكتملة، التي أُجيب عنها نيابة عن المشارك.
quality-provenance = الإجابات المعروف مصدرها
quality-provenance-how = الإجابات التي يُعرف من سجّلها، وبأي إصدار وصياغة ولغة، وكيف. الهدف 100٪.
quality-corrections = الإجابات المصححة
quality-corrections-how = الإجابات التي تغيرت بعد اكتمال النموذج، من كل الإجابات.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = بلا سبب مرمّز
quality-queries = الاستفسارات المفتوحة
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [zero] لا شيء مفتوح
        [one] المفتوح: { $n }؛ عدد الأيام: { $oldest }
        [two] المفتوح: { $n }؛ الأيام: { $median } في الوسط، و { $oldest } للأقدم
        [few] المفتوح: { $n }؛ الأيام: { $median } في الوسط، و { $oldest } للأقدم
        [many] المفتوح: { $n }؛ الأيام: { $median } في الوسط، و { $oldest } للأقدم
       *[other] المفتوح: { $n }؛ الأيام: { $median } في الوسط، و { $oldest } للأقدم
    }
quality-queries-none = لا شيء
quality-queries-how = الأيام منذ طُرح الاستفسار.
quality-too-fast = إجابات سريعة جداً
quality-too-fast-how = في أقل من ثلث الوقت الذي يخططه البرنامج له؛ ومن دون برنامج، في أقل من ثانية لكل سؤال. كلا الحدين اقتراح منا.
quality-all-same = الإجابة نفسها في كل مكان
quality-all-same-how = نماذج فيها خمس إجابات أو أكثر من مجموعة أو مقياس، كلها متماثلة. قد يكون ذلك صحيحاً: استفسر.
quality-implausible = تواريخ تكاد لا تمكن
quality-implausible-how = قبل الولادة، أو بعد الإدخال، أو لشخص عمره أكثر من 120 سنة.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [zero] لا أسئلة بلا إجابة. { $reasons }
        [one] سؤال واحد بلا إجابة. { $reasons }
        [two] سؤالان بلا إجابة. { $reasons }
        [few] { $n } أسئلة بلا إجابة. { $reasons }
        [many] { $n } سؤالاً بلا إجابة. { $reasons }
       *[other] { $n } سؤال بلا إجابة. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = كانت الزيارة خارج فترتها، من { $opens } إلى { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [zero] لا أسئلة في { $took } ث؛ أقل من { $least } ث سريع جداً.
        [one] سؤال واحد في { $took } ث؛ أقل من { $least } ث سريع جداً.
        [two] سؤالان في { $took } ث؛ أقل من { $least } ث سريع جداً.
        [few] { $n } أسئلة في { $took } ث؛ أقل من { $least } ث سريع جداً.
        [many] { $n } سؤالاً في { $took } ث؛ أقل من { $least } ث سريع جداً.
       *[other] { $n } سؤال في { $took } ث؛ أقل من { $least } ث سريع جداً.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [zero] لا إجابات.
        [one] إجابة واحدة، متماثلة.
        [two] الإجابتان متماثلتان.
        [few] كل الإجابات متماثلة، وعددها { $n }.
        [many] كل الإجابات متماثلة، وعددها { $n }.
       *[other] كل الإجابات متماثلة، وعددها { $n }.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [zero] أُدخل في يوم ملئه.
        [one] أُدخل بعد ملئه بيوم واحد.
        [two] أُدخل بعد ملئه بيومين.
        [few] أُدخل بعد ملئه بـ { $n } أيام.
        [many] أُدخل بعد ملئه بـ { $n } يوماً.
       *[other] أُدخل بعد ملئه بـ { $n } يوم.
    }
quality-found-before-birth = يوجد تاريخ قبل ولادة المشارك.
quality-found-too-old = بحسب تاريخ الميلاد كان عمر المشارك أكثر من 120 سنة.
quality-found-paper-after-visit = التاريخ على الورقة بعد الزيارة.
quality-found-after-entry = يوجد في الإجابات تاريخ بعد يوم الإدخال.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = «{ $question }»: القيمة { $number } خارج المجال المعتاد من { $low } إلى { $high }. هل كُتبت كما قيست؟

## Steps: their names, and what each is for

step-screening = التحقق من الأهلية
step-screening-intro = اطرح كل سؤال. من لا يجوز له أن يشارك يُحفظ من دون اسم، ليُحسب الجميع.
step-consent = الموافقة
step-consent-intro = كل سطر على حدة. الرفض في سطر ليس رفضاً في غيره.
step-offer = العرض
step-offer-intro = ما عُرض، وكيف، وما قرره المشارك. من يرفض يتلقى رعايته المعتادة ويستطيع مع ذلك أن يشارك.
step-start = أول استخدام
step-start-intro = اليوم الذي استخدم فيه المشارك ما أُعطي له لأول مرة.
step-engagement = هل ما زال يستخدمه؟
step-engagement-intro = يُدوَّن مع الإجابة ما يُعدّ استخداماً.
step-stop = توقف عن استخدامه
step-stop-intro = يستطيع المشارك أن يتوقف عن استخدامه ويأتي مع ذلك إلى الزيارات ويجيب عن الاستبيانات.
step-change = تغيير في المشاركة
step-change-intro = اذكر ما ينتهي وما يستمر. ما لا يُذكر يبقى كما هو.
step-completion = نهاية البرنامج
step-completion-intro = لا يُسأل شيء بعد هذا.
step-contact = محاولة اتصال
step-not-done = لم يتم
step-not-done-intro = اذكر السبب، حتى لا يُحسب منسياً.
step-session = جلسة
step-adverse = حدث ضار
step-adverse-intro = دوّنه حتى إن لم يظن أحد أن البرنامج سببه. اتبع الإجراء المحلي لديكم.
step-adverse-follow-up = متابعة حدث ضار
step-adverse-follow-up-intro = دوّن كل محاولة، حتى التي لم تصل إلى أحد.
step-resource = رعاية أخرى
step-resource-intro = كم مرة، أو كم من الوقت، منذ آخر مرة سُئل فيها عن هذا.
# $from, $to (text): the first day and the last.
recall-last = آخر مدة سُئل عنها: من { $from } إلى { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = مدة لم يُسأل عنها: من { $from } إلى { $to } (الأيام: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = مدة سُئل عنها مرتين: من { $from } إلى { $to } (الأيام: { $n }). ما عُدّ في المرتين يُحسب مرتين.
step-unintended = أثر غير مقصود
step-unintended-intro = أثر لم يقصده أحد، على أي شخص كان.
step-alert = تنبيه
step-alert-action = ما تم فعله
step-alert-action-intro = اذكر ما تم فعله بشأن التنبيه، ومن أُبلغ.
step-alert-outcome = نتيجة التنبيه
step-alert-outcome-intro = ما آل إليه الأمر. بهذا يُغلق التنبيه.
step-query = استفسار
step-query-answer = إجابة عن استفسار
step-query-closed = أُغلق الاستفسار
step-moved = نُقل النموذج

## How far somebody has got

stage-new = لم يُسأل شيء بعد
stage-not-eligible = لا يدخل البرنامج
stage-eligible = يجوز أن يدخل
stage-refused = لم يوافق
stage-consented = وافق
stage-deferred = أجّل القرار
stage-enrolled = يشارك
stage-started = يستخدم ما أُعطي له
stage-stopped = توقف عن استخدامه، وما زال يشارك
stage-ended = لم يعد يشارك
stage-completed = أكمل البرنامج

## What is asked in a step

field-referral-source = من أحاله
field-pathway-point = موضعه في مسار الرعاية
field-age-band = العمر
field-sex = الجنس
field-ethnic-scheme = قائمة الفئات العرقية
field-ethnic-2001 = الفئة العرقية (2001)
field-ethnic-2021 = الفئة العرقية (2021)
field-language = اللغة
field-reason = السبب
field-reason-note = السبب، في بضع كلمات
field-screening-reason = لماذا لا يشارك
field-screening-language = اللغة التي يجيدها أكثر
field-consent-language = اللغة التي قُرئت أو شُرحت بها
field-consent-mode = كيف وافق
field-interpreter = المترجم
field-interpreter-detail = رقم المترجم، أو صلة قرابته
field-evidence = أين النموذج الموقّع أو التسجيل
field-arm = ما عُرض
field-product = المنتج
field-offered-by = عرضه
field-mode = كيف
field-script = إصدار نص العرض
field-technology-language = لغة التقنية
field-result = القرار
field-reasons = الأسباب
field-given-instead = أُعطي بدلاً منه
field-given-instead-note = ما هو
field-helped-by = من ساعد
field-downloaded = نُزِّل في
field-logged-in = أول تسجيل دخول في
field-source = من يقول ذلك
field-time-point = سُئل عند
field-active = ما زال يستخدمه
field-definition = ما يُعدّ استخداماً
field-definition-note = أي
field-measure = ما قيس
field-value = كم
field-not-started = لماذا لم يُستخدم
field-note = ملاحظة
field-last-used = آخر استخدام في
field-started-by = من طلب التغيير
field-ends = ينتهي
field-goes-on = يُستأنف
field-data-kept = يُحتفظ بما جُمع
field-results-wanted = يريد معرفة النتائج
field-change-reason = السبب، إن أراد ذكره
field-status = كيف انتهى
field-how = كيف
field-contact-result = النتيجة
field-plan = الزيارة
field-turn = أيّ منها، عدّاً من 0
field-instrument = النموذج
field-number = رقم الجلسة
field-attended = حضر
field-group = المجموعة
field-session-group-hint = رقم المجموعة التي يحضر معها، إن كانت هناك مجموعات
field-term = ما حدث
field-onset = بدأ في
field-end = انتهى في
field-severity = الشدة
field-seriousness = خطير بسبب
field-related-technology = له صلة بالتقنية
field-related-app = له صلة بهذا البرنامج الحاسوبي
field-related-visit = له صلة بزيارة
field-expected = كان متوقعاً
field-action = ما تم فعله
field-outcome = النتيجة
field-aware-day = علم به الموقع في
field-aware-time = في أي ساعة
field-reported-to = أُبلغ إلى
field-what = ما هذا
field-reached = تم الوصول إليه
field-from = نُقل من
field-to = نُقل إلى
field-category = ما يمسّه
field-description = ما حدث
field-affected = من تأثر به
field-service = الجهة التي اتُّصل بها
field-time-called = وقت الاتصال
field-override = لماذا لم يلزم شيء
field-promised = المتابعة موعودة في
field-false-alarm = كان إنذاراً كاذباً
field-promise-kept = جرت المتابعة الموعودة
field-contacts = عدد الجهات الأخرى التي شاركت
field-text = النص
field-item = السؤال المعني
field-query-text = الاستفسار
field-query-answer-text = الإجابة
field-query-closed-text = لماذا حُسم
field-adverse-seriousness-hint = لا تختر شيئاً إن لم يكن خطيراً.
field-adverse-aware-time-hint = مثل 09:05.
field-adverse-follow-up-aware-time-hint = مثل 09:05.
field-alert-action-time-called-hint = مثل 09:05.
field-alert-action-promised-hint = يذكّرك البرنامج في ذلك اليوم.
field-screening-reason-hint = فقط إن لم يُرد أن يشارك أو لم يستطع.

## Codes of lists

code-decline-no_device = لا جهاز لديه
code-decline-no_internet_or_data = لا إنترنت أو بيانات لديه
code-decline-no_storage_space = لا مساحة على الجهاز
code-decline-low_confidence_with_technology = لا يثق بقدرته على استخدام التقنية
code-decline-language_not_available = غير متاح بلغته
code-decline-prefers_face_to_face = يفضل اللقاء وجهاً لوجه
code-decline-prefers_group = يفضل مجموعة
code-decline-privacy_concern = قلق على الخصوصية
code-decline-cultural_reason = سبب ثقافي
code-decline-no_time = لا وقت لديه
code-decline-symptoms_improved = يشعر بتحسن
code-decline-does_not_think_it_will_help = لا يظن أنه سيفيد
code-decline-carer_or_family_advice = نصيحة مقدم رعاية أو العائلة
code-decline-other = غير ذلك
code-decline-prefers_not_to_say = يفضل ألا يقول

code-not_started-could_not_download_or_log_in = لم يستطع تنزيله أو تسجيل الدخول
code-not_started-forgot = نسي
code-not_started-symptoms_improved = يشعر بتحسن
code-not_started-chose_other_care = اختار رعاية أخرى
code-not_started-technical_fault = خلل تقني
code-not_started-other = غير ذلك
code-not_started-not_known = غير معروف

code-stop-recovered = تعافى
code-stop-no_benefit = لا فائدة
code-stop-symptoms_worse = يشعر بأنه أسوأ
code-stop-adverse_event = حدث ضار
code-stop-too_time_consuming = يستغرق وقتاً طويلاً
code-stop-technical_fault = خلل تقني
code-stop-hard_to_use = صعب الاستخدام
code-stop-language = اللغة
code-stop-lost_access_to_device_or_internet = لم يعد لديه جهاز أو إنترنت
code-stop-moved_to_other_care = انتقل إلى رعاية أخرى
code-stop-licence_ended = انتهى الترخيص
code-stop-other = غير ذلك
code-stop-prefers_not_to_say = يفضل ألا يقول

code-visit_missed-no_contact_after_attempts = تعذر الوصول إليه
code-visit_missed-participant_unwell = متوعك
code-visit_missed-participant_declined_this_visit = لم يرد هذه
code-visit_missed-site_capacity = لا سعة في الموقع
code-visit_missed-interpreter_not_available = لا مترجم
code-visit_missed-instrument_not_available_in_language = النموذج غير متاح بلغته
code-visit_missed-system_fault = خلل في نظام
code-visit_missed-participation_changed = يشارك الآن بطريقة أخرى
code-visit_missed-other = غير ذلك

code-session_missed-participant_unwell = متوعك
code-session_missed-no_time = لا وقت لديه
code-session_missed-travel = لم يستطع الوصول إلى المكان
code-session_missed-session_cancelled = أُلغيت الجلسة
code-session_missed-interpreter_not_available = لا مترجم
code-session_missed-other = غير ذلك
code-session_missed-not_known = غير معروف

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = خطأ في النقل
code-correction-wrong_participant = مشارك خطأ
code-correction-wrong_date = تاريخ خطأ
code-correction-participant_corrected_own_answer = صحّح المشارك إجابته
code-correction-late_information = جاءت المعلومات لاحقاً
code-correction-unit_or_scale_error = وحدة أو مقياس خطأ
code-correction-duplicate_entry = أُدخل مرتين
code-correction-other_with_text = غير ذلك

code-not_entered-criteria_not_met = لا يستوفي المعايير
code-not_entered-safety = السلامة
code-not_entered-did_not_want_to = لم يرد
code-not_entered-no_time = لا وقت لديه
code-not_entered-language_not_available = غير متاح بلغته
code-not_entered-interpreter_not_available = لا مترجم
code-not_entered-other = غير ذلك
code-not_entered-prefers_not_to_say = يفضل ألا يقول

code-recipients-clinician_on_site = الطبيب المعالج في الموقع
code-recipients-duty_clinician = الطبيب المناوب
code-recipients-coordinator = المنسق
code-recipients-duty_manager = المدير المناوب
code-recipients-site_lead = مسؤول الموقع
code-recipients-sponsor_safety = مكتب السلامة لدى الراعي

code-age_band-under_16 = أقل من 16
code-age_band-16_17 = من 16 إلى 17
code-age_band-18_24 = من 18 إلى 24
code-age_band-25_34 = من 25 إلى 34
code-age_band-35_44 = من 35 إلى 44
code-age_band-45_54 = من 45 إلى 54
code-age_band-55_64 = من 55 إلى 64
code-age_band-65_74 = من 65 إلى 74
code-age_band-75_84 = من 75 إلى 84
code-age_band-85_over = 85 أو أكثر
code-age_band-not_known = غير معروف

code-sex-female = أنثى
code-sex-male = ذكر
code-sex-other = غير ذلك
code-sex-unknown = غير معروف

code-ethnic_scheme-2001 = فئات تعداد 2001
code-ethnic_scheme-2021 = فئات تعداد 2021
code-ethnic_scheme-not_stated = غير مذكور

code-ethnic_2001-A = أبيض: بريطاني
code-ethnic_2001-B = أبيض: أيرلندي
code-ethnic_2001-C = أبيض: أي أصل آخر
code-ethnic_2001-D = مختلط: أبيض وأسود كاريبي
code-ethnic_2001-E = مختلط: أبيض وأسود أفريقي
code-ethnic_2001-F = مختلط: أبيض وآسيوي
code-ethnic_2001-G = مختلط: أي أصل آخر
code-ethnic_2001-H = آسيوي: هندي
code-ethnic_2001-J = آسيوي: باكستاني
code-ethnic_2001-K = آسيوي: بنغلاديشي
code-ethnic_2001-L = آسيوي: أي أصل آخر
code-ethnic_2001-M = أسود: كاريبي
code-ethnic_2001-N = أسود: أفريقي
code-ethnic_2001-P = أسود: أي أصل آخر
code-ethnic_2001-R = صيني
code-ethnic_2001-S = أي مجموعة عرقية أخرى
code-ethnic_2001-Z = غير مذكور
code-ethnic_2001-99 = غير معروف

code-ethnic_2021-asian_indian = آسيوي: هندي
code-ethnic_2021-asian_pakistani = آسيوي: باكستاني
code-ethnic_2021-asian_bangladeshi = آسيوي: بنغلاديشي
code-ethnic_2021-asian_chinese = آسيوي: صيني
code-ethnic_2021-asian_other = آسيوي: أي أصل آخر
code-ethnic_2021-black_caribbean = أسود: كاريبي
code-ethnic_2021-black_african = أسود: أفريقي
code-ethnic_2021-black_other = أسود: أي أصل آخر
code-ethnic_2021-mixed_white_and_black_caribbean = مختلط: أبيض وأسود كاريبي
code-ethnic_2021-mixed_white_and_black_african = مختلط: أبيض وأسود أفريقي
code-ethnic_2021-mixed_white_and_asian = مختلط: أبيض وآسيوي
code-ethnic_2021-mixed_other = مختلط: أي أصل آخر
code-ethnic_2021-white_british = أبيض: إنجليزي أو ويلزي أو اسكتلندي أو أيرلندي شمالي أو بريطاني
code-ethnic_2021-white_irish = أبيض: أيرلندي
code-ethnic_2021-white_gypsy_or_irish_traveller = أبيض: غجري أو من الرحّل الأيرلنديين
code-ethnic_2021-white_roma = أبيض: من الروما
code-ethnic_2021-white_other = أبيض: أي أصل آخر
code-ethnic_2021-other_arab = عربي
code-ethnic_2021-other_any = أي مجموعة عرقية أخرى
code-ethnic_2021-not_stated = غير مذكور
code-ethnic_2021-not_known = غير معروف

code-consent_mode-written = كتابةً
code-consent_mode-verbal = شفهياً
code-consent_mode-electronic = إلكترونياً

code-interpreter-none = لا أحد
code-interpreter-professional = مترجم محترف
code-interpreter-family-helper = أحد أفراد العائلة

code-role-gp = طبيب عام
code-role-first_contact_practitioner = ممارس الاتصال الأول
code-role-physiotherapist = معالج فيزيائي
code-role-nurse = ممرض
code-role-pharmacist = صيدلي
code-role-other_clinician = ممارس سريري آخر
code-role-research_staff = موظفو الأبحاث
code-role-administrator = موظف إداري
code-role-other = غير ذلك

code-mode-face_to_face = وجهاً لوجه
code-mode-video = بالفيديو
code-mode-telephone = بالهاتف
code-mode-message = برسالة نصية
code-mode-letter = برسالة بريدية

code-offer_result-accepted = قبل
code-offer_result-declined = رفض
code-offer_result-deferred = أجّل

code-helper-nobody = لا أحد
code-helper-staff = الموظفون
code-helper-family_or_friend = العائلة أو صديق
code-helper-vendor = الجهة الصانعة

code-source-vendor = الجهة الصانعة
code-source-self-report = المشارك
code-source-staff = الموظفون
code-source-record = السجل الصحي

code-active_definition-used_past_7_days = استُخدم في آخر 7 أيام
code-active_definition-used_past_30_days = استُخدم في آخر 30 يوماً
code-active_definition-of_the_vendor = كما تحسبه الجهة الصانعة
code-active_definition-other = غير ذلك

code-measure-sessions = الجلسات
code-measure-minutes = الدقائق
code-measure-days_active = الأيام التي استُخدم فيها
code-measure-modules = الوحدات
code-measure-other = غير ذلك

code-started_by-participant = المشارك
code-started_by-family_or_carer = العائلة أو مقدم الرعاية
code-started_by-clinician = طبيب معالج
code-started_by-site = الموقع
code-started_by-sponsor = الراعي

code-element-programme = استخدام ما أُعطي له
code-element-visits = الزيارات
code-element-questionnaires = الاستبيانات
code-element-record-linkage = قراءة سجله الصحي
code-element-contact = الاتصال به

code-completion-as_planned = كما خُطط
code-completion-early = مبكراً
code-completion-lost_contact = لم يعد يمكن الوصول إليه
code-completion-moved_away = انتقل إلى مكان آخر
code-completion-died = توفي
code-completion-programme_closed = أُغلق البرنامج
code-completion-other = غير ذلك

code-how-phone = بالهاتف
code-how-message = برسالة نصية
code-how-letter = برسالة بريدية
code-how-in-person = حضورياً

code-contact_result-reached = تم الوصول إليه
code-contact_result-not-reached = لم يتم الوصول إليه

code-severity-mild = خفيف
code-severity-moderate = متوسط
code-severity-severe = شديد

code-seriousness-death = الوفاة
code-seriousness-life_threatening = مهدد للحياة
code-seriousness-hospitalisation = دخول المستشفى أو إطالة الإقامة فيه
code-seriousness-disability = إعاقة
code-seriousness-congenital_anomaly = عيب خلقي
code-seriousness-medically_important = مهم طبياً

code-relatedness-not_related = لا صلة
code-relatedness-unlikely = غير مرجحة
code-relatedness-possible = ممكنة
code-relatedness-probable = مرجحة
code-relatedness-definite = مؤكدة
code-relatedness-not_known = غير معروف

code-adverse_action-none = لا شيء
code-adverse_action-technology_paused = إيقاف التقنية مؤقتاً
code-adverse_action-technology_stopped = إيقاف التقنية نهائياً
code-adverse_action-referred = أُحيل
code-adverse_action-treated = عولج
code-adverse_action-admitted = أُدخل المستشفى
code-adverse_action-other = غير ذلك

code-adverse_outcome-recovered = تعافى
code-adverse_outcome-recovering = يتعافى
code-adverse_outcome-not_recovered = لم يتعاف
code-adverse_outcome-recovered_with_sequelae = تعافى مع آثار باقية
code-adverse_outcome-fatal = مميت
code-adverse_outcome-not_known = غير معروف

code-follow_up-attempt = محاولة للاستعلام
code-follow_up-outcome = ما آل إليه الأمر

code-unintended-care = الرعاية
code-unintended-workload = عبء العمل
code-unintended-access = الحصول على الرعاية
code-unintended-privacy = الخصوصية
code-unintended-cost = التكلفة
code-unintended-relationship = العلاقة بالموظفين
code-unintended-other = غير ذلك

code-affected-participant = المشارك
code-affected-family_or_carer = العائلة أو مقدم الرعاية
code-affected-staff = الموظفون
code-affected-service = الخدمة
code-affected-other = آخرون

code-alert_action-followed_procedure = اتُّبع الإجراء المحلي
code-alert_action-spoke_with_participant = تحدثنا مع المشارك
code-alert_action-informed_clinician = أُبلغ طبيب معالج
code-alert_action-called_service = اتُّصل بجهة مختصة
code-alert_action-no_action_needed = لم يلزم أي إجراء
code-alert_action-other = غير ذلك

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = الطبيب العام
code-service-emergency_department = قسم الطوارئ
code-service-out_of_hours = خدمة خارج ساعات العمل
code-service-community_team = فريق الرعاية المجتمعية
code-service-other = غير ذلك

code-override-known_and_stable = معروف ومستقر
code-override-will_monitor = سيُراقَب
code-override-reading_wrong = كانت القراءة خطأ
code-override-entered_by_mistake = أُدخل بالخطأ
code-override-other = غير ذلك

code-alert_outcome-no_further_care = لا رعاية أخرى
code-alert_outcome-gp_care = رعاية لدى الطبيب العام
code-alert_outcome-emergency_department = قسم الطوارئ
code-alert_outcome-admitted = أُدخل المستشفى
code-alert_outcome-referred = أُحيل
code-alert_outcome-died = توفي
code-alert_outcome-other = غير ذلك
code-alert_outcome-not_known = غير معروف

code-referral-gp = الطبيب العام
code-referral-first_contact_practitioner = ممارس الاتصال الأول
code-referral-community_msk = خدمة مجتمعية للعضلات والعظام والمفاصل (MSK)
code-referral-physiotherapy = العلاج الفيزيائي
code-referral-secondary_care = المستشفى
code-referral-ed_or_urgent_care = الطوارئ أو الرعاية العاجلة
code-referral-occupational_health = الصحة المهنية
code-referral-waiting_list_review = مراجعة قائمة انتظار
code-referral-self = جاء من تلقاء نفسه
code-referral-other = غير ذلك

code-points-before_gp = قبل رؤية طبيب عام
code-points-gp_consultation = استشارة لدى طبيب عام
code-points-fcp_consultation = استشارة لدى ممارس الاتصال الأول
code-points-msk_triage = فرز حالات العضلات والعظام والمفاصل (MSK)
code-points-on_waiting_list = على قائمة انتظار
code-points-during_physiotherapy = أثناء العلاج الفيزيائي
code-points-after_discharge = بعد الخروج من الرعاية
code-points-other = غير ذلك

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = نعم
said-no = لا
# In the place of words that stand on another computer.
said-withheld = مكتوب على الحاسوب الذي دُوِّن عليه هذا، ولا يُرسَل
# Below a field that holds such words, while the step is put right.
said-withheld-hint = كُتب هنا شيء على الحاسوب الذي دُوِّن عليه هذا، ولا يُرسَل. يبقى هناك كما هو ما لم تكتب غيره.
said-screening-may = يجوز أن يشارك.
said-screening-open = لم يُجب عن كل شيء.
# $why (text): the questions whose answers speak against it.
said-screening-not = لا يدخل البرنامج: { $why }.
said-screening-age = العمر
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = قُرئ بهذه اللغة: { $language }، النص بالإصدار { $version }.
# $language (text): a language.
consent-read-in = قُرئ بهذه اللغة: { $language }.
consent-read-unknown = لم تُدوَّن اللغة التي قُرئ بها.
consent-lacks-version = كلمات هذا الإصدار لم تعد على هذا الحاسوب. ما يظهر هنا ليس ما قُرئ.
# $language (text): a language.
consent-lacks-language = هذه الكلمات غير مكتوبة هنا بهذه اللغة: { $language }. إما أن أحدهم نقلها إلى تلك اللغة، أو أنها أُزيلت بعد ذلك.
said-consent-all = يوافق على كل ما سُئل عنه.
# $items (text): what they do not consent to.
said-consent-not = لا يوافق على: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = السبب: { $value }.
# $value (text): what they got.
said-offer-given-instead = أُعطي بدلاً منه: { $value }.
# $value (text): the reasons.
said-stop-reasons = السبب: { $value }.
# $value (text): what was decided.
said-contact-result = { $value }.
# $value (text): what was done.
said-alert-action-action = { $value }.
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }.
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = اليوم { $day }؛ تُحسب من اليوم { $from } إلى اليوم { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = اليوم { $day } بعد أول استخدام؛ تُحسب من اليوم { $from } إلى اليوم { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = اليوم { $day } (من اليوم { $from } إلى اليوم { $to })، ثم تتكرر؛ الأيام بين المرات: { $every }، عدد المرات كلها: { $times }
kit-when-event = كلما حدثت
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }، { $item }: { $value } أو أكثر
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }، { $item }: { $value } أو أقل
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }، { $item }: الإجابة «{ $value }»
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } أو أكثر
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } أو أقل
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: أعلى من المرة السابقة بمقدار { $value } أو أكثر
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: أقل من المرة السابقة بمقدار { $value } أو أكثر
# $question (text): what is asked.
trigger-criterion = نعم عن: { $question }
trigger-serious = حدث ضار خطير
part-forms = النماذج التي تُعطى
part-windows = متى تجري الزيارات
part-scoring = كيف تصير الإجابات أرقاماً
part-consent = ما يُوافَق عليه
part-criteria = من يدخل
part-alerts = ما يُراقَب
part-lists = أسباب البرنامج
language-en-GB = الإنجليزية
language-cy = الويلزية
language-pl = البولندية
language-ro = الرومانية
language-pa = البنجابية
language-ur = الأردية
language-pt = البرتغالية
language-es = الإسبانية
language-ar = العربية
language-bn = البنغالية
language-gu = الغوجاراتية
language-it = الإيطالية
language-fr = الفرنسية
language-es-ES = الإسبانية (إسبانيا)
language-es-US = الإسبانية (الولايات المتحدة)
language-pt-BR = البرتغالية (البرازيل)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = الأمهرية
language-bg = البلغارية
language-bfi = لغة الإشارة البريطانية
language-ckb = السورانية الكردية
language-cs = التشيكية
language-de = الألمانية
language-el = اليونانية
language-fa = الفارسية
language-fil = الفلبينية
language-hi = الهندية
language-hu = الهنغارية
language-ig = الإيجبو
language-ku = الكردية
language-lt = الليتوانية
language-lv = اللاتفية
language-ml = المالايالامية
language-ne = النيبالية
language-nl = الهولندية
language-ps = البشتو
language-ru = الروسية
language-si = السنهالية
language-sk = السلوفاكية
language-so = الصومالية
language-sq = الألبانية
language-sw = السواحلية
language-ta = التاميلية
language-te = التيلوغوية
language-th = التايلاندية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-vi = الفيتنامية
language-yo = اليوروبا
language-yue = الكَنْتُونية
language-zh-Hans = الصينية المبسطة
language-zh-Hant = الصينية التقليدية
# $owner (text): a name.
kit-slot-owner = اسأل { $owner } (مالكه، بقدر ما هو معروف)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = مقفل في البرنامج: { $part }. يبقى { $form } في «{ $visit }».
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = مقفل في البرنامج: { $part }. تبقى فترة «{ $visit }» كما هي: الأيام قبل يومها { $before }، والأيام بعده { $after }.
# $visit (text): its name.
rule-visit-stays = مقفل في البرنامج: «{ $visit }» ليست زيارة اختيارية، فهي تجري دائماً.
# $part (text): like The reasons of the programme.
rule-list-stays = مقفل في البرنامج: { $part }. لا يضيف الموقع شيئاً إلى هذه القائمة.
# $most (text): a number.
rule-reasons-most = حد البرنامج: أقصى عدد لأسباب الموقع الخاصة به { $most }.
# $most (text): a number.
rule-questions-most = حد البرنامج: أقصى عدد لأسئلة الموقع الخاصة به { $most }.
# $visit (text): its name.
rule-questions-language = أسئلة «{ $visit }» تُطرح معاً، ولا توجد لغة صيغت بها كلها.
own-questions = أسئلة هذا الموقع
# $site (text): its code.
own-questions-title = أسئلة الموقع { $site }
own-questions-terms = صياغة الموقع نفسه. لم يتحقق أحد من صلاحية هذه الأسئلة علمياً.
own-kind-yes-no = نعم أو لا
own-kind-choice = إجابة واحدة من عدة إجابات
own-kind-number = رقم
own-kind-text = بضع كلمات
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }، كما يُجرى هنا ({ $version })
# $visit (text): its name.
tailoring-visit = زيارة اختيارية تجري: { $visit }
# $visit, $form (text): their names.
tailoring-without = نموذج مستبعد في «{ $visit }»: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = «{ $visit }»: الأيام التي تُحسب قبل يومها { $before } وبعده { $after }، بدلاً من { $was-before } قبله و { $was-after } بعده
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = سبب خاص بالموقع في «{ $list }»: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = سؤال خاص بالموقع في «{ $visit }»: { $question } ({ $kind }؛ { $code })
# $role, $name (text): what somebody is called.
tailoring-name = «{ $role }» يُسمى «{ $name }»
list-decline = أسباب الرفض
list-not_started = أسباب عدم البدء
list-stop = أسباب التوقف
list-visit_missed = أسباب فوات زيارة
list-session_missed = أسباب فوات جلسة
list-not_entered = أسباب عدم الدخول
## Today

day-list-day = { $weekday } { $day }
weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
# The title of the printed list.
day-list-of = من يُتوقع حضوره: { $day }
day-list-nobody = لا يُتوقع أحد.
day-list-cut = في هذه القائمة { $shown } من { $total }.
day-list-participant = المشارك
day-list-visit = الزيارة
day-list-state = الحالة
day-list-until = تُحسب حتى
day-list-language = اللغة
day-list-note = ملاحظات
day-list-interpreter = يلزم مترجم
standing-ahead = لم تُفتح بعد
standing-in-window = في فترتها
standing-due = مستحقة اليوم
standing-overdue = متأخرة
standing-missed = فائتة
standing-done = تمت
standing-late = تمت خارج فترتها
standing-not-done = لم تتم
standing-not-expected = غير متوقعة

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = ‏{ $who }: { $note }
alert-first-tell = أبلغ { $to }.
alert-now-tell = لم يتصرف أحد في الوقت المحدد. أبلغ الآن { $to }.
alert-local-procedure = اتبع الإجراء المحلي لديكم.
# $at (text): date and time.
alert-sponsor-told = لدى خادم الراعي هذا التنبيه منذ { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = يُبلَّغ الراعي عند الاتصال التالي. علم الموقع بالأمر { $aware }؛ ويجب أن يعلم به الراعي في موعد أقصاه { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = لا اتصال الآن. أبلغ بالهاتف: { $who }، { $note }.
alert-sponsor-ring-unknown = لا اتصال الآن. أبلغ بالهاتف: { $who }. لم تُدوَّن طريقة الوصول إليه؛ يدوّنها مدير مع البرنامج.
alert-why-item = { $form }، «{ $item }»: { $value }.
alert-why-score = { $form }، { $score }: { $value }.
alert-why-change = { $form }، { $score }: { $value }، وكانت { $before } في المرة السابقة.
alert-why-criterion = أُجيب بنعم عن: «{ $question }»
alert-why-serious = حدث ضار خطير: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = من { $from } إلى { $to }
withheld-not-here = حزمته المرخصة غير مثبتة هنا.
withheld-language = غير متاح باللغة { $language }.
withheld-language-licence = ترخيصه لا يشمل اللغة { $language }.
withheld-status = لا يستخدم هذا الموقع صيغاً بهذه الحالة.
withheld-approval = يجب أولاً أن يوافق مدير على الصيغة باللغة { $language }.
withheld-licence-expired = انتهت مدة ترخيصه.
withheld-licence = لا ترخيص له هنا.
field-step = الخطوة
code-visit_missed-book_later = حُدد لها موعد لاحق
field-alert-outcome-promise-kept-hint = إن لم تجرِ يبقى التنبيه مفتوحاً حتى يتصرف أحد من جديد.
trigger-score-named = { $of }، { $score }
alert-form-moved = النموذج الذي أطلق هذا التنبيه ينتمي إلى { $number } ونُقل إليه. لا تتصل بهذا الشخص بشأنه.
alert-form-moved-away = النموذج الذي أطلق هذا التنبيه ينتمي إلى شخص آخر ونُقل إليه. لا تتصل بهذا الشخص بشأنه.
alert-form-taken-back = سُحب ما أطلق هذا التنبيه. لا تتصل بهذا الشخص بشأنه. السبب: { $reason }
alert-form-gone-do = دوّن أدناه أنه لم يلزم أي إجراء، أو ما تم فعله من قبل.
way-ended = { $what }: انتهى في { $day }

## What people say of themselves

step-background = الخلفية
step-background-intro = ما يقوله الأشخاص عن أنفسهم، ليُعرف إلى من يصل البرنامج. لا أحد ملزم بالإجابة: تفضيل عدم القول إجابة، وما لم يُسأل عنه يبقى فارغاً.
field-education = التعليم
field-work = العمل
field-device = هاتف ذكي أو جهاز لوحي أو حاسوب يمكنه استخدامه
field-internet = الإنترنت
field-data = يستطيع استخدامه دون القلق من التكلفة
field-space = مكان لتطبيق آخر على الجهاز
field-confidence = الثقة في استخدام التطبيقات والمواقع، من 0 إلى 10
field-background-confidence-hint = 0 يعني لا ثقة إطلاقاً، و10 يعني ثقة تامة.
field-willing = قد يستخدم تطبيقاً أو موقعاً من أجل صحته
field-help = المساعدة في ذلك
field-decile = عُشر الحرمان لمكان السكن
field-background-decile-hint = 1 هو العُشر الأكثر حرماناً و10 الأقل. يُستخرج هنا؛ ولا يُحفظ الرمز البريدي معه ولا يُرسل.
field-stated-by = من قال ذلك
field-background-ethnic-scheme-hint = «غير مذكور» لمن سُئل وفضّل ألا يقول.
code-stated_by-themselves = الشخص نفسه
code-stated_by-somebody_for_them = شخص نيابة عنه
code-stated_by-record = مأخوذ من السجل
code-education-none = بلا مؤهل
code-education-school = المدرسة
code-education-vocational = تدريب مهني
code-education-university = الجامعة
code-education-other = شيء آخر
code-education-prefers_not_to_say = يفضل ألا يقول
code-work-employed = موظف
code-work-self_employed = يعمل لحسابه
code-work-looking = يبحث عن عمل
code-work-health = لا يعمل بسبب الصحة
code-work-caring = يعتني بالبيت أو الأسرة
code-work-student = طالب أو في تدريب
code-work-retired = متقاعد
code-work-other = شيء آخر
code-work-prefers_not_to_say = يفضل ألا يقول
code-device-own = خاص به
code-device-shared = مشترك مع آخرين
code-device-none = لا يوجد
code-device-prefers_not_to_say = يفضل ألا يقول
code-internet-home = في البيت
code-internet-elsewhere = في أماكن أخرى فقط
code-internet-none = لا يوجد
code-internet-prefers_not_to_say = يفضل ألا يقول
code-unsure-yes = نعم
code-unsure-no = لا
code-unsure-unsure = غير متأكد
code-unsure-prefers_not_to_say = يفضل ألا يقول
code-help-needs_none = لا يحتاج إلى مساعدة
code-help-has_somebody = لديه من يساعده
code-help-has_nobody = ليس لديه من يساعده
code-help-prefers_not_to_say = يفضل ألا يقول
topic-ethnicity = الفئة العرقية
topic-education = التعليم
topic-work = العمل
topic-technology = الوصول إلى التكنولوجيا
topic-deprivation = الحرمان
