### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = تدريب: لا شيء هنا حقيقي
app-language = اللغة
app-lock = قفل
app-change-person = تبديل الشخص
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [zero] لا شيء غير مرسل من { $person }
        [one] سجل واحد غير مرسل من { $person }
        [two] سجلان غير مرسلين من { $person }
        [few] { $n } سجلات غير مرسلة من { $person }
        [many] { $n } سجلاً غير مرسل من { $person }
       *[other] { $n } سجل غير مرسل من { $person }
    }
waiting-yours =
    { $count ->
        [zero] لا شيء غير مرسل منك
        [one] سجل واحد غير مرسل منك
        [two] سجلان غير مرسلين منك
        [few] { $n } سجلات غير مرسلة منك
        [many] { $n } سجلاً غير مرسل منك
       *[other] { $n } سجل غير مرسل منك
    }
app-reference = الرقم المرجعي للدعم: { $reference }
start-title = لا يستطيع Prombook فتح السجلات
start-again = حاول مرة أخرى
nav-label = القائمة الرئيسية
nav-site = إعدادات الموقع
nav-participants = المشاركون
nav-sending = الإرسال
nav-settings = الإعدادات
nav-sending-waiting =
    { $count ->
        [zero] الإرسال: لا سجلات تنتظر
        [one] الإرسال: سجل واحد ينتظر
        [two] الإرسال: سجلان ينتظران
        [few] الإرسال: { $n } سجلات تنتظر
        [many] الإرسال: { $n } سجلاً ينتظر
       *[other] الإرسال: { $n } سجل ينتظر
    }
nav-sending-held =
    { $count ->
        [zero] الإرسال: لا سجلات تحتاج إلى نظر
        [one] الإرسال: سجل واحد يحتاج إلى نظر
        [two] الإرسال: سجلان يحتاجان إلى نظر
        [few] الإرسال: { $n } سجلات تحتاج إلى نظر
        [many] الإرسال: { $n } سجلاً يحتاج إلى نظر
       *[other] الإرسال: { $n } سجل يحتاج إلى نظر
    }
unsaved-mine =
    { $count ->
        [zero] كل الإجابات في { $form } محفوظة.
        [one] إجابة واحدة في { $form } غير محفوظة.
        [two] إجابتان في { $form } غير محفوظتين.
        [few] { $n } إجابات في { $form } غير محفوظة.
        [many] { $n } إجابة في { $form } غير محفوظة.
       *[other] { $n } إجابة في { $form } غير محفوظة.
    }
unsaved-theirs =
    { $count ->
        [zero] كل إجابات { $person } في { $form } محفوظة.
        [one] إجابة واحدة في { $form } كتبها { $person } غير محفوظة. لا يستطيع حفظها إلا { $person }.
        [two] إجابتان في { $form } كتبهما { $person } غير محفوظتين. لا يستطيع حفظهما إلا { $person }.
        [few] { $n } إجابات في { $form } كتبها { $person } غير محفوظة. لا يستطيع حفظها إلا { $person }.
        [many] { $n } إجابة في { $form } كتبها { $person } غير محفوظة. لا يستطيع حفظها إلا { $person }.
       *[other] { $n } إجابة في { $form } كتبها { $person } غير محفوظة. لا يستطيع حفظها إلا { $person }.
    }
unsaved-go = انتقل إلى { $form }

title-first-run = الإعداد الأول
title-sign-in = تسجيل الدخول
title-participants = المشاركون
title-register = تسجيل مشارك
title-participant = مشارك
title-visit = زيارة
title-form = نموذج
title-result = نتيجة
title-sending = الإرسال
title-settings = الإعدادات
title-staff = الموظفون
title-keys = المفاتيح
title-recovery = مفتاح استرداد جديد
title-recover = مفتاح الاسترداد
title-must-change = عبارة مرورك الخاصة
title-safe = عُثر على تلف

summary-title =
    { $count ->
        [zero] لا شيء يحتاج إلى انتباهك
        [one] أمر واحد يحتاج إلى انتباهك
        [two] أمران يحتاجان إلى انتباهك
        [few] { $n } أمور تحتاج إلى انتباهك
        [many] { $n } أمراً يحتاج إلى انتباهك
       *[other] { $n } أمر يحتاج إلى انتباهك
    }
summary-more =
    { $count ->
        [zero] ولا غير ذلك
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $n } أخرى
        [many] و{ $n } غيرها
       *[other] و{ $n } غيرها
    }
summary-field = { $field }: { $why }

## Whose screen this is

banner-label = المشارك
banner-born = الميلاد
banner-age = ({ $n } سنة)
banner-sex = الجنس
banner-nhs = رقم NHS
banner-nhs-none = غير مذكور
banner-study = رقم الدراسة
banner-language = اللغة
banner-interpreter = مترجم
banner-interpreter-needed = يلزم مترجم
sex-female = أنثى
sex-male = ذكر
sex-other = غير ذلك
sex-unknown = غير معروف

## Setting up

first-step = الخطوة { $step } من { $steps }
first-language-title = اختر لغة
first-welcome = يحفظ Prombook استبيانات العيادة على هذا الحاسوب مشفّرة، ويرسلها عند وجود اتصال. يستغرق الإعداد نحو خمس دقائق.
first-language-draft = هذه اللغة مسودة: لم يراجعها متحدث أصلي بعد.
first-next = متابعة
first-back = رجوع
first-making = جار تجهيز السجلات…
first-restore = هل كانت سجلات هذه العيادة على حاسوب آخر؟
first-clinic-title = العيادة ومديرها
first-clinic-name = اسم العيادة
first-site = رمز الموقع
first-site-hint = يبدأ به كل رقم دراسة، مثل 07. إذا سجّلت عدة حواسيب لموقع واحد فلكل حاسوب رمزه الخاص، وإلا تكررت أرقام الدراسة.
first-name = اسمك
first-name-hint = أنت المدير الأول
first-passphrase = عبارة المرور
first-passphrase-hint = 12 حرفاً على الأقل. يمكن لصقها. من يملكها يستطيع قراءة السجلات.
first-suggest = اقترح أربع كلمات
pass-show = إظهار
pass-hide = إخفاء
verdict-good = عبارة المرور هذه جيدة.
verdict-too-short = ما زالت قصيرة: استخدم 12 حرفاً على الأقل.
verdict-too-long = طويلة جداً: اختصرها.
verdict-common = يستخدمها كثيرون، فهي أول ما يُخمَّن.
verdict-guessable = تتبع نمطاً يسهل تخمينه.
verdict-personal = تحتوي على اسم الشخص أو العيادة.
recovery-title = مفتاح الاسترداد
recovery-why = احفظ هذا المفتاح بأمان: إذا فُقد هو وكل عبارات المرور فلن يستطيع أحد فتح هذه السجلات. لا يملكه أحد غيرك، ولا يستطيع الدعم تعويضه.
recovery-once = يُعرض الآن فقط. اطبعه أو اكتبه، واحفظه في مكان مقفل بعيداً عن هذا الحاسوب.
recovery-print = طباعة
recovery-have-it = هو عندي على الورق
recovery-prove-title = التحقق من مفتاح الاسترداد
recovery-prove = اكتب هذه المجموعات من ورقتك.
recovery-group = المجموعة { $place }
recovery-group-differs = المجموعة { $place } ليست كما في الورقة
recovery-show-again = اعرض المفتاح مرة أخرى
sheet-title = مفتاح استرداد Prombook
sheet-clinic = { $clinic }، { $made }
sheet-use = احفظ هذه الورقة بأمان: إذا فُقدت هي وكل عبارات المرور فلن يستطيع أحد فتح هذه السجلات.
sheet-keep = احفظها في مكان مقفل بعيداً عن الحاسوب. من يملك الاثنين يستطيع قراءة السجلات.
first-endpoint-title = إلى أين تُرسل السجلات؟
first-endpoint-why = تذهب السجلات المكتملة إلى خادم FHIR. يمكن ضبط ذلك لاحقاً، وحتى ذلك الحين يبقى كل شيء هنا.
first-endpoint-save = حفظ ومتابعة
first-later = لاحقاً
endpoint-address = عنوان الخادم
endpoint-hint = يبدأ بـ {"\u2066"}https://{"\u2069"} (و {"\u2066"}http://{"\u2069"} لخادم على هذا الحاسوب فقط)
endpoint-try = جرّبه
endpoint-trying = جار التجربة…
finding-ready = يجيب خادم FHIR R4 على هذا العنوان، وهو جاهز.
finding-ready-named = يجيب { $server } على هذا العنوان، وهو خادم FHIR R4 جاهز.
finding-not-fhir = يجيب شيء ما على هذا العنوان، لكنه ليس خادم FHIR. تحقق من العنوان.
finding-wrong-version = يجيب خادم FHIR، لكن ليس بالإصدار R4. اطلب ممن يديره عنوان R4.
finding-read-only = يجيب خادم FHIR R4، لكنه يقول إنه لا يقبل سجلات. اطلب ممن يديره عنواناً يقبلها.
finding-no-answer = لا شيء يجيب على هذا العنوان. تحقق من العنوان والاتصال.
finding-refused = يجيب الخادم لكنه يرفض هذه العيادة. اطلب الإذن ممن يديره.
finding-address-refused = لا يمكن استخدام هذا العنوان. يجب أن يبدأ بـ {"\u2066"}https://{"\u2069"} وأن يسمّي خادماً.
finding-certificate = لم يستطع الخادم إثبات هويته. تحقق من العنوان أو اتصل بالدعم.
finding-certificate-expired = شهادة هذا الخادم غير سارية اليوم. اطلب ممن يديره أن يجددها.
finding-certificate-name = أثبت الخادم أنه غير المذكور في هذا العنوان. تحقق من العنوان.
finding-old-tls = لا يستخدم هذا الخادم إلا طرق تشفير لم تعد آمنة. اطلب ممن يديره تفعيل TLS 1.2 أو أحدث.
finding-no-such-host = لا أحد يعرف خادماً بهذا الاسم. تحقق من أن هذا الحاسوب متصل بشبكة، ثم من العنوان.
finding-proxy = وكيل هذه الشبكة لا يسمح لبرنامج Prombook بالمرور. اسأل من يدير الشبكة.
finding-sign-in-page = أجابت صفحة مخصصة للناس: الأرجح أن هذه الشبكة تطلب تسجيل دخول. افتح متصفح ويب وسجّل الدخول إلى الشبكة، ثم افحص مرة أخرى.
finding-clock = تاريخ هذا الحاسوب أو وقته خطأ، فلا يمكن الوثوق بأي خادم. اضبط الساعة، ثم افحص مرة أخرى.

## Signing in

signin-title = تسجيل الدخول
signin-locked-by = مقفل باسم { $person }. ستعود إلى حيث كنت.
signin-name = الاسم
signin-passphrase = عبارة المرور
signin-open = تسجيل الدخول
signin-opening = جار الفتح…
signin-known = من كان هنا
signin-now = يمكنك المحاولة مرة أخرى الآن.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = يوجد مدير واحد فقط. يستطيع مدير ثانٍ إدخال الآخرين عندما يغيب الأول.
notice-recovery-used = دخل أحد بمفتاح الاسترداد، { $at }. إذا لم يعلم بذلك أحد هنا فاتصل بالدعم.
notice-renew-recovery = استُخدم مفتاح الاسترداد. أنشئ مفتاحاً جديداً: فقد أُخرجت الورقة القديمة من ظرفها.
notice-clock-back = رجعت ساعة الحاسوب إلى الوراء، { $at }. يمكنك متابعة العمل، وتُعلَّم الأوقات بأنها غير مؤكدة حتى يتحقق أحد.
notice-clock-forward = قفزت ساعة الحاسوب إلى الأمام، { $at }. يمكنك متابعة العمل، وتُعلَّم الأوقات بأنها غير مؤكدة حتى يتحقق أحد.
notice-clock-right = الوقت صحيح
notice-backup-old = لم تُصنع نسخة احتياطية منذ أيام.
notice-backup-place = لا يمكن الوصول إلى المكان المختار للنسخ الاحتياطية. صِله بالحاسوب أو اختر غيره.
notice-disk-low = قرص هذا الحاسوب ممتلئ تقريباً. أخل مساحة قريباً.
notice-disk-full = قرص هذا الحاسوب ممتلئ. لا يمكن حفظ المزيد: أخل مساحة الآن.
notice-go-staff = انتقل إلى الموظفين
notice-go-recovery = أنشئ مفتاح استرداد جديداً
notice-go-trail = اطّلع على سجل التدقيق
notice-go-backups = انتقل إلى النسخ الاحتياطية

## Participants

participants-title = المشاركون
participants-register = تسجيل مشارك
participants-register-typed = تسجيل «{ $typed }»
participants-search = ابحث بالاسم أو رقم الدراسة أو رقم NHS
participants-none = لا أحد مسجل يطابق.
participants-total =
    { $count ->
        [zero] لا مشاركين مسجلين
        [one] مشارك واحد مسجل
        [two] مشاركان مسجلان
        [few] { $n } مشاركين مسجلين
        [many] { $n } مشاركاً مسجلاً
       *[other] { $n } مشارك مسجل
    }
participants-found =
    { $count ->
        [zero] لا مشارك مطابق
        [one] مشارك واحد مطابق
        [two] مشاركان مطابقان
        [few] { $n } مشاركين مطابقين
        [many] { $n } مشاركاً مطابقاً
       *[other] { $n } مشارك مطابق
    }
participants-more =
    { $count ->
        [zero] لا يُعرض أحد. اكتب المزيد لرؤية الآخرين.
        [one] يُعرض الأول فقط. اكتب المزيد لرؤية الآخرين.
        [two] يُعرض الأولان فقط. اكتب المزيد لرؤية الآخرين.
        [few] يُعرض أول { $n } مشاركين فقط. اكتب المزيد لرؤية الآخرين.
        [many] يُعرض أول { $n } مشاركاً فقط. اكتب المزيد لرؤية الآخرين.
       *[other] يُعرض أول { $n } مشارك فقط. اكتب المزيد لرؤية الآخرين.
    }
participants-name = الاسم
participants-born = الميلاد
participants-nhs = رقم NHS
participants-study = رقم الدراسة
participants-visits = الزيارات
participants-visits-count =
    { $count ->
        [zero] لا زيارات
        [one] زيارة واحدة
        [two] زيارتان
        [few] { $n } زيارات
        [many] { $n } زيارة
       *[other] { $n } زيارة
    }

## Registering

register-title = تسجيل مشارك
register-number = رقم الدراسة { $number }
register-family = اسم العائلة
register-given = الاسم الأول
register-born = تاريخ الميلاد
register-born-hint = اليوم والشهر والسنة، مثل {"\u2066"}27 3 1952{"\u2069"}
register-understood-born = فُهم على أنه { $text }
register-understood-nhs = رقم NHS { $text }
register-nhs = رقم NHS (اختياري)
register-nhs-hint = 10 أرقام، والمسافات لا تهم
register-sex = الجنس
register-language = اللغة المفضلة
register-interpreter = يلزم مترجم
register-keep = تسجيل
register-cancel = إلغاء
alike-title =
    { $count ->
        [zero] لا أحد مشابه مسجل
        [one] يوجد شخص مشابه مسجل بالفعل
        [two] يوجد شخصان مشابهان مسجلان بالفعل
        [few] يوجد { $n } أشخاص مشابهين مسجلين بالفعل
        [many] يوجد { $n } شخصاً مشابهاً مسجلاً بالفعل
       *[other] يوجد { $n } شخص مشابه مسجل بالفعل
    }
alike-nhs-number = له رقم NHS نفسه
alike-name-and-birth = له الاسم وتاريخ الميلاد نفسهما
alike-else = هذا شخص آخر، سجّله

## One participant

participant-title = الزيارات
participant-back = كل المشاركين
participant-today = ابدأ زيارة اليوم
participant-paper = أدخل زيارة من الورق
participant-paper-day = يوم الزيارة
participant-paper-start = ابدأ هذه الزيارة
participant-no-visits = لا زيارات بعد.
visit-of = زيارة { $day }
visit-open = فتح
visit-open-named = افتح زيارة { $day }
visit-no-forms = لم يُختر نموذج بعد.
visit-back = كل الزيارات
visit-forms = نماذج هذه الزيارة
visit-choose = أضف نموذجاً

form-line-answered = أُجيب عن { $n } من { $items }
form-line-score = مكتمل: { $score }
form-line-score-corrected = مصحح: { $score }
form-line-no-score = مكتمل، بلا نتيجة
form-line-corrected = مصحح، بلا نتيجة
form-line-continue = متابعة
form-line-result = النتيجة
form-line-continue-named = متابعة: { $form }
form-line-result-named = النتيجة: { $form }

offer-items =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $n } أسئلة
        [many] { $n } سؤالاً
       *[other] { $n } سؤال
    }
offer-own-stem = صيغة السؤال من وضع Prombook، إذ لا توجد صيغة رسمية.
offer-language = لغة النموذج
offer-mode = من يجيب وكيف
offer-begin = ابدأ
offer-begin-named = ابدأ: { $form }
offer-not-preferred = غير متاح باللغة التي يفضلها المشارك
offer-unavailable = غير متاح باللغات:
mode-patient = المشارك وحده
mode-staff-reads-aloud = يقرأ الموظف بصوت عال
mode-interpreter = بمساعدة مترجم
mode-telephone = بالهاتف
mode-paper = من الورق
mode-proxy = شخص نيابة عنه
wording-published = الصيغة: نشرها مالكها
wording-collated = الصيغة: مجمّعة، ولم تُقارن بوثيقة المالك
wording-own = الصيغة: سؤال من وضع Prombook

## Answering a form

form-progress = أُجيب عن { $n } من { $needed }
form-saved = حُفظ { $time }
form-not-saved =
    { $count ->
        [zero] لا إجابات غير محفوظة
        [one] إجابة واحدة غير محفوظة
        [two] إجابتان غير محفوظتين
        [few] { $n } إجابات غير محفوظة
        [many] { $n } إجابة غير محفوظة
       *[other] { $n } إجابة غير محفوظة
    }
form-unsaved =
    { $count ->
        [zero] كل الإجابات محفوظة.
        [one] إجابة واحدة على هذه الشاشة فقط ولم تُحفظ بعد.
        [two] إجابتان على هذه الشاشة فقط ولم تُحفظا بعد.
        [few] { $n } إجابات على هذه الشاشة فقط ولم تُحفظ بعد.
        [many] { $n } إجابة على هذه الشاشة فقط ولم تُحفظ بعد.
       *[other] { $n } إجابة على هذه الشاشة فقط ولم تُحفظ بعد.
    }
form-retry = احفظ مرة أخرى
form-finish-unsaved = احفظ هذه الإجابات أولاً ثم أكمل.
form-left-over =
    { $count ->
        [zero] كل ما كتبه { $person } محفوظ.
        [one] إجابة واحدة كتبها { $person } غير محفوظة.
        [two] إجابتان كتبهما { $person } غير محفوظتين.
        [few] { $n } إجابات كتبها { $person } غير محفوظة.
        [many] { $n } إجابة كتبها { $person } غير محفوظة.
       *[other] { $n } إجابة كتبها { $person } غير محفوظة.
    }
form-left-over-help = ليسجّل { $person } الدخول ويفتح هذا النموذج للحفظ، أو أجب هنا مرة أخرى باسمك، ثم أكمل.
form-next = التالي بلا إجابة (F8)
form-english = الإنجليزية بجانبه
form-language = لغة النموذج
form-tick = علامة
form-blank = اتركه فارغاً
form-why = بلا إجابة…
form-optional = اختياري…
form-row-unsaved = غير محفوظ
form-row-fault = لم يُجب عنه بعد
form-row-changed = سيتغير
form-finish = إنهاء
form-later = أكمل لاحقاً
form-keys = المفاتيح: 1 إلى 9 تجيب وتنتقل، وكذلك 0 على المقاييس. لاختيار 10 على مقياس اكتب 1 ثم 0، ولاختيار 1 اكتب 1 ثم Enter. و − يعطي سبب غياب الإجابة، و F8 يجد التالي بلا إجابة.
form-gap = السؤال { $number }: { $question }
form-prompt-open = السؤال { $number }: سجّل ما تم فعله
form-gaps-help = أجب عن كل منها، أو أعط سبباً بزر «بلا إجابة…».
form-rest-blank =
    { $count ->
        [zero] وصل المشارك إلى النهاية: لا جمل باقية
        [one] وصل المشارك إلى النهاية: اترك الجملة الباقية فارغة
        [two] وصل المشارك إلى النهاية: اترك الجملتين الباقيتين فارغتين
        [few] وصل المشارك إلى النهاية: اترك { $n } جمل باقية فارغة
        [many] وصل المشارك إلى النهاية: اترك { $n } جملة باقية فارغة
       *[other] وصل المشارك إلى النهاية: اترك { $n } جملة باقية فارغة
    }
missing-title = السؤال { $number }: لماذا لا توجد إجابة؟
missing-declined = امتنع
missing-not-applicable = لا ينطبق
missing-not-asked = لم يُسأل
missing-take-back = سحب الإجابة

prompt-title = السؤال { $number } يحتاج إلى إجراء الآن
prompt-done = السؤال { $number }: ما تم فعله
prompt-built-in = تحتاج هذه الإجابة إلى انتباه قبل أن يغادر المشارك. اتبع الإجراء المحلي لديكم وسجّل ما تم فعله.
prompt-action = ما تم فعله
prompt-choose = اختر
prompt-action-missing = اختر ما تم فعله.
prompt-note = ملاحظة (اختيارية)
prompt-note-missing = اكتب ما تم فعله.
prompt-record = سجّل ما تم فعله
prompt-recorded = { $action }. سُجّل { $at } بواسطة { $by }.
prompt-action-spoke-with-participant = تحدثنا مع المشارك
prompt-action-informed-clinician = أُبلغ الطبيب المسؤول
prompt-action-followed-procedure = اتُّبع الإجراء المحلي
prompt-action-called-service = اتُّصل بجهة مختصة
prompt-action-other = شيء آخر

## A finished form

result-title = { $form }، { $day }
result-how = { $language } · { $mode } · أكمله { $by } في { $at }
result-correct = تصحيح
result-to-visit = العودة إلى الزيارة
result-corrected = النسخة { $number }، صُححت بسبب: { $reason }
result-answers = الإجابات
result-earlier = النسخ السابقة
result-edition = النسخة { $number }، { $at }، { $by }
answers-number = الرقم
answers-question = السؤال
answers-answer = الإجابة
answers-none = بلا إجابة
score-range = على مقياس من { $low } إلى { $high }
score-worse = الدرجة الأعلى أسوأ.
score-better = الدرجة الأعلى أفضل.
score-none =
    { $count ->
        [zero] لا نتيجة.
        [one] لا نتيجة: سؤال واحد لازم لم يُجب عنه.
        [two] لا نتيجة: سؤالان لازمان لم يُجب عنهما.
        [few] لا نتيجة: { $n } أسئلة لازمة لم يُجب عنها.
        [many] لا نتيجة: { $n } سؤالاً لازماً لم يُجب عنه.
       *[other] لا نتيجة: { $n } سؤال لازم لم يُجب عنه.
    }
score-missing =
    { $count ->
        [zero] أُجيب عن كل الأسئلة.
        [one] سؤال واحد بلا إجابة، وقاعدة الحساب تسمح بذلك.
        [two] سؤالان بلا إجابة، وقاعدة الحساب تسمح بذلك.
        [few] { $n } أسئلة بلا إجابة، وقاعدة الحساب تسمح بذلك.
        [many] { $n } سؤالاً بلا إجابة، وقاعدة الحساب تسمح بذلك.
       *[other] { $n } سؤال بلا إجابة، وقاعدة الحساب تسمح بذلك.
    }
score-band = «{ $band }» (من { $from } إلى { $to })، بحسب { $source }.
score-threshold = { $text } المصدر: { $source }.
score-amount = { $points } نقاط
score-amount-percent = { $points } نقاط، أو { $percent }٪ من الدرجة الأولى
score-change-reliable = الفرق بين زيارتين بمقدار { $amount } أو أكثر أكبر مما تنتجه الصدفة وحدها، بحسب { $source }.
score-change-important = الفرق بين زيارتين بمقدار { $amount } أو أكثر كبير بما يكفي ليلاحظه الناس، بحسب { $source }.

correct-title = تصحيح هذا النموذج
correct-how = اختر الإجابات الصحيحة واذكر السبب. ما سُجّل من قبل يبقى مقروءاً.
correct-changes =
    { $count ->
        [zero] لم تتغير أي إجابة بعد.
        [one] ستتغير إجابة واحدة.
        [two] ستتغير إجابتان.
        [few] ستتغير { $n } إجابات.
        [many] ستتغير { $n } إجابة.
       *[other] ستتغير { $n } إجابة.
    }
correct-reason = لماذا تتغير الإجابات؟
correct-words = المزيد عن ذلك بكلماتك
correct-reason-hint = مثلاً: خطأ في الكتابة، في الورقة 3
correct-save = حفظ التصحيح
correct-cancel = إلغاء

## Sending

sending-title = الإرسال
sending-now = أرسل الآن
sending-waiting =
    { $count ->
        [zero] لا سجلات تنتظر الإرسال
        [one] سجل واحد ينتظر الإرسال
        [two] سجلان ينتظران الإرسال
        [few] { $n } سجلات تنتظر الإرسال
        [many] { $n } سجلاً ينتظر الإرسال
       *[other] { $n } سجل ينتظر الإرسال
    }
sending-all-received = أكّد الخادم استلام كل سجل
sending-none-but-held = لا شيء ينتظر، لكن الخادم لم يقبل كل شيء
sending-nothing = لا شيء للإرسال بعد
sending-set-endpoint = اضبط العنوان في الإعدادات
phase-idle = يرسل Prombook من تلقاء نفسه حالما يوجد ما يُرسل.
phase-off = لم يُضبط خادم. كل شيء يبقى على هذا الحاسوب.
phase-sending = جار الإرسال. يمكنك مواصلة العمل.
phase-waiting = انتظار المحاولة التالية.
phase-waiting-seconds =
    { $count ->
        [zero] انتظار. المحاولة التالية الآن.
        [one] انتظار. المحاولة التالية بعد ثانية واحدة.
        [two] انتظار. المحاولة التالية بعد ثانيتين.
        [few] انتظار. المحاولة التالية بعد { $n } ثوان.
        [many] انتظار. المحاولة التالية بعد { $n } ثانية.
       *[other] انتظار. المحاولة التالية بعد { $n } ثانية.
    }
phase-waiting-minutes =
    { $count ->
        [zero] انتظار. المحاولة التالية الآن.
        [one] انتظار. المحاولة التالية بعد دقيقة واحدة.
        [two] انتظار. المحاولة التالية بعد دقيقتين.
        [few] انتظار. المحاولة التالية بعد { $n } دقائق.
        [many] انتظار. المحاولة التالية بعد { $n } دقيقة.
       *[other] انتظار. المحاولة التالية بعد { $n } دقيقة.
    }
phase-stopped = توقف الإرسال وينتظر تدخلك.
sending-progress-label = سجلات هذه الدفعة
sending-progress = تم { $n } من { $total }
sending-endpoint = الخادم: { $address }
sending-last-contact = آخر رد من الخادم: { $at }
sending-tally = حسب نوع السجل
sending-kind = النوع
sending-col-waiting = ينتظر
sending-col-received = مستلم
sending-col-held = غير مقبول
sending-count-waiting = ينتظر: { $n }
sending-count-received = مستلم: { $n }
sending-count-held = غير مقبول: { $n }
kind-questionnaire = الاستبيانات
kind-kit = البرامج
kind-participant = المشاركون
kind-enrolment = المشاركات
kind-visit = الزيارات
kind-response = النماذج
kind-step = خطوات البرامج
kind-one-questionnaire = استبيان
kind-one-kit = برنامج
kind-one-participant = مشارك
kind-one-enrolment = مشاركة
kind-one-visit = زيارة
kind-one-response = نموذج
kind-one-step = خطوة برنامج
sending-held =
    { $count ->
        [zero] قبل الخادم كل السجلات
        [one] سجل واحد لم يقبله الخادم
        [two] سجلان لم يقبلهما الخادم
        [few] { $n } سجلات لم يقبلها الخادم
        [many] { $n } سجلاً لم يقبله الخادم
       *[other] { $n } سجل لم يقبله الخادم
    }
sending-held-shown = يُعرض { $n } من { $total }.
sending-again = حاول مرة أخرى
sending-recent = المستلم أخيراً
sending-record = السجل
sending-state = الحالة
sending-received = استُلم
sending-received-at = استُلم { $at }

## Settings

settings-title = الإعدادات
settings-save = حفظ
settings-managed = يحدد المدير الخادم وما يغادر هذا الحاسوب وتنبيه السلامة ومدة بقاء السجلات.
retention-title = مدة بقاء السجلات هنا
retention-is-never = تبقى السجلات على هذا الحاسوب حتى يزيلها أحد.
retention-is =
    { $count ->
        [zero] تُزال السجلات من هذا الحاسوب فور تأكّد وجودها لدى الخادم عند إنهاء اليوم.
        [one] تُزال السجلات من هذا الحاسوب بعد يوم واحد من تأكّد وجودها لدى الخادم عند إنهاء اليوم.
        [two] تُزال السجلات من هذا الحاسوب بعد يومين من تأكّد وجودها لدى الخادم عند إنهاء اليوم.
        [few] تُزال السجلات من هذا الحاسوب بعد { $n } أيام من تأكّد وجودها لدى الخادم عند إنهاء اليوم.
        [many] تُزال السجلات من هذا الحاسوب بعد { $n } يوماً من تأكّد وجودها لدى الخادم عند إنهاء اليوم.
       *[other] تُزال السجلات من هذا الحاسوب بعد { $n } يوم من تأكّد وجودها لدى الخادم عند إنهاء اليوم.
    }
retention-never = إبقاؤها
retention-after = إزالتها بعد أن تكون لدى الخادم مدة
retention-days = الأيام بعد تأكّد وجودها لدى الخادم عند إنهاء اليوم
retention-warns = ما يُزال لا يمكن الاطلاع عليه ولا تصحيحه هنا، ويبقى على الخادم فقط. لا تُزال أبداً السجلات التي تنتظر الإرسال. تبقى النسخ الاحتياطية الأقدم محتوية على ما أُزيل هنا.
protection-why = ما يحميه هذا البرنامج وممن، وما لا يستطيع حمايته، بكلمات بسيطة.
protection-read = اقرأها
settings-kept = حُفظ.
settings-clinic = العيادة
settings-clinic-is = { $clinic }، رمز الموقع { $site }
settings-idle =
    { $count ->
        [zero] يُقفل من تلقاء نفسه فوراً.
        [one] يُقفل من تلقاء نفسه بعد دقيقة واحدة بلا ضغط مفتاح أو نقر.
        [two] يُقفل من تلقاء نفسه بعد دقيقتين بلا ضغط مفتاح أو نقر.
        [few] يُقفل من تلقاء نفسه بعد { $n } دقائق بلا ضغط مفتاح أو نقر.
        [many] يُقفل من تلقاء نفسه بعد { $n } دقيقة بلا ضغط مفتاح أو نقر.
       *[other] يُقفل من تلقاء نفسه بعد { $n } دقيقة بلا ضغط مفتاح أو نقر.
    }
settings-endpoint = خادم السجلات المكتملة
settings-leaves = ما يغادر هذا الحاسوب
settings-pseudonymous = رقم الدراسة وحده
settings-pseudonymous-means = يُرسل رقم الدراسة واللغة المفضلة وهل يلزم مترجم والإجابات. تبقى الأسماء وتاريخ الميلاد والجنس ورقم NHS على هذا الحاسوب.
settings-identified = مع الاسم ورقم NHS
settings-identified-means = تُرسل أيضاً الأسماء وتاريخ الميلاد والجنس ورقم NHS. ويُرسل أيضاً اسم من يغيّر سجلاً. فقط إلى خادم يُسمح له بحفظها.
settings-prompt = تنبيه السلامة
settings-prompt-text = ما يُقال للموظفين عندما تحتاج إجابة إلى إجراء
settings-prompt-hint = اذكر الإجراء ورقم الهاتف في موقعكم. إن تُرك فارغاً: «{ $built }»
about-title = حول البرنامج
about-version = Prombook { $version }
about-not-diagnosis = يسجّل Prombook ما يجيب به الناس ويحسب الدرجات المنشورة، ولا يضع تشخيصاً.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = ‏RMDQ-24: ‏Roland and Morris, Spine 1983;8:141-144.
about-nprs = الألم من 0 إلى 10: صيغة السؤال من وضع Prombook.
about-fonts = ‏Noto Sans، Noto Sans Bengali، Noto Sans Gurmukhi، Noto Sans Gujarati، Noto Nastaliq Urdu و IBM Plex Sans Arabic: رخصة SIL Open Font License 1.1.
about-design = بُني على نظام تصميم NHS ‏(MIT) و Tauri و Svelte و Fluent.
