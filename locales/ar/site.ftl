### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = الخادم
title-preflight = فحص الشبكة
title-disputes = للحسم
title-dispute = للحسم
title-edit = تغيير بيانات مشارك

## The way to the server

door-title = الطريق إلى الخادم
door-check = فحص الشبكة
door-address = إلى أين تذهب السجلات المكتملة
door-in = كيف يُسمح لهذا الحاسوب بالدخول
door-elsewhere = تقرر هذا لخادم آخر. راجعه واحفظه للخادم المضبوط الآن.
door-none = لا يُطلب شيء
door-none-means = يقبل الخادم السجلات من كل من يصل إليه. لخادم على هذا الحاسوب نفسه فقط.
door-none-not = غير ممكن الآن: الخادم على حاسوب آخر.
door-bearer = برمز لمرة واحدة
door-bearer-means = يعطيك من يدير الخادم رمزاً يعمل مرة واحدة. يحصل هذا الحاسوب مقابله على تصريح دخول يُحفظ في الملف المشفّر.
door-smart = بمفتاح خاص به
door-smart-means = ينشئ هذا الحاسوب زوجاً من المفاتيح. يُعطى الخادم المفتاح العام، ولا يغادر المفتاح الخاص الملف المشفّر أبداً. تسمّي الخوادم هذا SMART backend services.
door-certificate = بشهادة
door-certificate-means = يعطيك قسم تقنية المعلومات ملفاً فيه شهادة لهذا الحاسوب.
door-pass-since = لدى هذا الحاسوب تصريح دخول منذ { $since }.
door-pass-until = لدى هذا الحاسوب تصريح دخول منذ { $since }. يسري حتى { $until }.
door-pass-none = ليس لدى هذا الحاسوب تصريح دخول بعد.
door-code = رمز لمرة واحدة
door-code-hint = كما أُعطي تماماً. يُستهلك عند الحفظ.
door-code-again-hint = فقط لاستبدال تصريح الدخول. يُستهلك الرمز عند الحفظ.
door-client = معرّف العميل (Client ID)
door-client-hint = الاسم الذي يعرف به الخادم هذا الحاسوب. يخبرك به من يديره.
door-scope = النطاق (Scope)
door-scope-hint = ما يُسمح لهذا الحاسوب بفعله هناك، كما يقول من يدير الخادم. اتركه فارغاً للمعتاد.
door-token = عنوان رموز الوصول
door-token-hint = اتركه فارغاً ليُسأل الخادم عنه.
door-key = المفتاح العام لهذا الحاسوب
door-key-none = لا مفتاح بعد. يحتاج الخادم إلى نصفه العام قبل أن يسمح لهذا الحاسوب بالدخول.
door-key-make = أنشئ مفتاحاً
door-key-give = انسخ هذا وأعطه لمن يدير الخادم، بالبريد الإلكتروني إن شئت. ليس سراً: به يتعرّف الخادم على هذا الحاسوب، ولا يستطيع أحد الدخول به.
door-key-copy = نسخ
door-key-copied = نُسخ.
door-key-marked = حُدّد المفتاح. اضغط Ctrl و C لنسخه.
door-key-anew = أنشئ مفتاحاً جديداً…
door-key-warns = يتوقف المفتاح المستخدم عن العمل فوراً. لا يمكن إرسال شيء حتى يصبح الجديد لدى الخادم.
door-key-replace = استبدل المفتاح
door-key-made = يوجد مفتاح جديد. أعطه لمن يدير الخادم.
door-cancel = إلغاء
door-cert-is = الشهادة صادرة باسم { $name }.
door-cert-until = الشهادة صادرة باسم { $name }. تسري حتى { $until }.
door-cert-none = لا شهادة بعد.
door-cert-file = ملف فيه الشهادة ومفتاحها
door-cert-file-hint = ملف PEM، مثل {"\u2066"}E:\clinic.pem{"\u2069"}. يُنسخ إلى الملف المشفّر، فأتلفه بعد ذلك.
door-cert-again-hint = اتركه فارغاً لإبقاء الشهادة الموجودة.
door-trust = كيف يثبت الخادم هويته
door-trust-usual = بشهادة من جهة يثق بها هذا الحاسوب، كما في متصفح الويب.
door-trust-own = بشهادة من جهة الإصدار الخاصة بكم:
door-trust-file = ملف جهة الإصدار الخاصة بكم
door-trust-file-hint = ملف PEM، مثل {"\u2066"}E:\authority.pem{"\u2069"}. فقط إذا كانت لمؤسستكم جهة إصدار خاصة بها؛ وإلا فاتركه فارغاً.
door-trust-again-hint = اتركه فارغاً لإبقاء الجهة الموجودة.
door-trust-forget = انسَ جهتنا الخاصة، وثق بمن يثق به هذا الحاسوب
door-line = على الخط
door-proxy = المرور عبر وكيل هذا الحاسوب
door-proxy-means = كما ضُبط في نظام التشغيل. يلزم حيث لا يُوصل إلى الإنترنت إلا عبر وكيل (proxy).
door-compress = ضغط ما يُرسل
door-compress-means = أقصر على خط بطيء. إذا لم يستطع الخادم قبوله أرسل Prombook من دون ضغط.
door-save = حفظ
door-saved = حُفظ.

## The network check

preflight-title = فحص الشبكة
preflight-what = يسلك الطريق إلى الخادم خطوة خطوة ويقول إلى أين وصل. هذا لمن يعتني بالحواسيب والشبكة هنا: لا يُرسل شيء عن أي مشارك ولا يُعرض ولا يُطبع.
preflight-back = الطريق إلى الخادم
preflight-run = افحص الآن
preflight-again = افحص مرة أخرى
preflight-running = جار الفحص… قد يستغرق هذا دقيقة.
preflight-no-endpoint = لا خادم بعد، فلا طريق يُفحص.
preflight-tried = { $host }، { $at }
preflight-step-name = اسم الخادم معروف
preflight-step-connection = هناك ما يستقبل الاتصال
preflight-step-certificate = يثبت الخادم هويته
preflight-step-server = هو خادم FHIR، الإصدار R4
preflight-step-door = يُسمح لهذا الحاسوب بالدخول
preflight-step-abilities = يستطيع ما يلزم
preflight-step-clock = الساعتان متفقتان
preflight-result-good = جيد
preflight-result-doubtful = انظر إلى هذا
preflight-result-failed = لا يعمل
preflight-result-not-tried = لم يُجرَّب
preflight-all-good = كل شيء يعمل: يمكن إرسال السجلات.
preflight-all-doubtful = يمكن إرسال السجلات. هناك ما يحتاج إلى نظر.
preflight-all-failed = لا يمكن إرسال السجلات. أول خطوة لا تعمل تذكر السبب.
preflight-facts = لجدار الحماية
preflight-fact-out = اسمح لهذا الحاسوب بالاتصال بـ { $host }.
preflight-fact-in = لا يلزم السماح بأي اتصال وارد: لا يستقبل Prombook على أي منفذ.
preflight-fact-only = يتصل Prombook بالخادم، وبعنوان رموز الوصول إن وُجد، ولا شيء غير ذلك. لا يتبع أي تحويل إلى مضيف آخر.
preflight-fact-version = الإصدار
preflight-fact-agent = يسمّي نفسه
preflight-fact-tls = التشفير
preflight-fact-tls-least = { $tls } أو أحدث
preflight-fact-request = الطلب الواحد
preflight-fact-records =
    { $count ->
        [zero] بلا سجلات
        [one] سجل واحد على الأكثر
        [two] سجلان على الأكثر
        [few] { $n } سجلات على الأكثر
        [many] { $n } سجلاً على الأكثر
       *[other] { $n } سجل على الأكثر
    }
preflight-fact-bytes =
    { $count ->
        [zero] { $n } بايت على الأكثر
        [one] بايت واحد على الأكثر
        [two] { $n } بايت على الأكثر
        [few] { $n } بايت على الأكثر
        [many] { $n } بايت على الأكثر
       *[other] { $n } بايت على الأكثر
    }
preflight-fact-patience = يكفّ عن الانتظار بعد
preflight-fact-seconds =
    { $count ->
        [zero] { $n } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
preflight-print = اكتب ملف PDF
preflight-printed = كُتب: { $file }

## What two computers say differently

notice-disputes = سجّل حاسوبان شيئاً مختلفاً. يجب أن يحسمه أحد.
notice-go-disputes = احسمه
disputes-title = للحسم
disputes-what = سجّل حاسوبان في هذا الموقع شيئاً مختلفاً. لم يستبدل أحدهما ما في الآخر: يقرر من يعلم. ما لا يُختار يبقى مقروءاً في سجل التدقيق.
disputes-none = لا شيء يحتاج إلى حسم.
disputes-col-what = ماذا جرى
disputes-col-record = السجل
disputes-col-since = منذ
disputes-open = انظر إليه
disputes-open-named = انظر إليه: { $what }
dispute-kind-changed = تغيّر على حاسوبين
dispute-kind-twice = اكتمل النموذج نفسه مرتين
dispute-kind-same-number = لمشاركَين رقم الدراسة نفسه
dispute-kind-gone = تغيّر هنا وذهب في مكان آخر
dispute-record = { $kind } { $what }، منذ { $since }
dispute-back = كل ما يحتاج إلى حسم
dispute-how-changed = اختر الصحيح سطراً سطراً. حيث غيّر حاسوب واحد فقط شيئاً فقيمته مختارة بالفعل. انظر إليها مع ذلك.
dispute-how-twice = كلا النموذجين كامل. اختر الذي يُعتمد، أو اعتمدهما معاً. يبقى كلاهما مقروءاً.
dispute-how-same-number = لشخصين الرقم نفسه. اختر من يحتفظ به: يحصل الآخر على رقم جديد، على الحاسوب الذي سُجّل عليه. قارن الجانبين أولاً: فقد يكونان شخصاً واحداً سُجّل مرتين.
dispute-how-gone = تغيّر هذا السجل على هذا الحاسوب، ومُحي أو سُحب أو حُذف في مكان آخر. اختر هل يبقى.
dispute-how-reading = يمكنك قراءة الجانبين. دورك لا يحسم هذا.
dispute-side-ours = هذا الحاسوب
dispute-side-theirs = الحاسوب الآخر
dispute-side = { $who }، { $at }
dispute-before = من قبل: { $value }
dispute-before-nothing = من قبل: لا شيء
dispute-nothing = لا شيء
dispute-differ =
    { $count ->
        [zero] لا أسطر للبتّ فيها
        [one] سطر واحد للبتّ فيه
        [two] سطران للبتّ فيهما
        [few] { $n } أسطر للبتّ فيها
        [many] { $n } سطراً للبتّ فيها
       *[other] { $n } سطر للبتّ فيها
    }
dispute-same = متماثل على الاثنين
dispute-only-ours = تغيّر هنا فقط
dispute-only-theirs = تغيّر هناك فقط
dispute-choose = اختر أحد الاثنين.
dispute-choose-form = اختر واحداً من هذه.
dispute-field-day = يوم الزيارة
dispute-field-study-number = رقم الدراسة
dispute-field-keeps = من يحتفظ بهذا الرقم
dispute-field-answers = الإجابات
dispute-field-other = شيء آخر
dispute-response-here = اكتمل على هذا الحاسوب
dispute-response-there = اكتمل على حاسوب آخر
dispute-response-by = { $at }، { $by }
dispute-response-answered =
    { $count ->
        [zero] لم يُجب عن أي سؤال
        [one] أُجيب عن سؤال واحد
        [two] أُجيب عن سؤالين
        [few] أُجيب عن { $n } أسئلة
        [many] أُجيب عن { $n } سؤالاً
       *[other] أُجيب عن { $n } سؤال
    }
dispute-response-read = اقرأه
dispute-keep = يُعتمد هذا
dispute-keep-both = يُعتمد كلاهما
dispute-keep-both-means = مثلاً لأن الثاني مُلئ عن قصد.
dispute-gone-stay = يبقى هنا، ويُرسل من جديد
dispute-gone-go-participant = امحُ هذا المشارك هنا أيضاً؛ لا يمكن التراجع عن هذا
dispute-gone-go-visit = تبقى هنا، ولا تُرسل من جديد
dispute-gone-go-response = اسحب هذا النموذج هنا أيضاً: لا يُحسب بعد ذلك
dispute-gone-go-questionnaire = يبقى هنا، ولا يُرسل من جديد
dispute-unreadable = لا يمكن هنا قراءة ما يقوله الحاسوب الآخر. احسمه لإرسال ما هو هنا بدلاً منه.
dispute-reason = السبب
dispute-reason-hint = يُحفظ في سجل التدقيق. مثلاً: سُئل المشارك. لا تكتب اسماً هنا.
dispute-settle = احسم
dispute-cancel = اتركه الآن

## Changing a participant

edit-title = تغيير بيانات مشارك
edit-open = تغيير…
edit-what = ما كان هنا من قبل يبقى مقروءاً في سجل التدقيق. رقم الدراسة لا يتغير.
edit-reason = سبب التغيير
edit-reason-hint = يُحفظ في سجل التدقيق. مثلاً: اسم العائلة بعد الزواج. لا تكتب اسماً هنا.
edit-keep = حفظ التغيير
edit-nothing = لم يتغير شيء. غيّر شيئاً أو اتركه كما كان.
edit-cancel = اتركه كما كان
edit-else = إنه شخص آخر، احفظ التغيير
participant-origin = سُجّل على حاسوب آخر: { $computer }
participant-dispute = يقول حاسوب آخر شيئاً مختلفاً عن هذا المشارك.
participant-dispute-go = انظر إليه
banner-born-none = غير معروف

## Taking a form back

void-open = اسحب هذا النموذج…
void-title = سحب هذا النموذج
void-means = لا يُحسب بعد ذلك: لا تُستخدم درجته، لا هنا ولا على الخادم. يبقى مقروءاً مع السبب الذي تذكره.
void-for-ever = لا يمكن التراجع عن هذا.
void-reason = السبب
void-reason-hint = يُحفظ في سجل التدقيق. مثلاً: مُلئ لشخص آخر. لا تكتب اسماً هنا.
void-do = اسحبه
void-cancel = اتركه كما هو
void-tag = مسحوب
void-line = مسحوب: لا يُحسب بعد الآن
void-is = سحبه { $by } في { $at }، لأن: { $reason }
void-counts-not = لا يُحسب بعد الآن. ما أُجيب به يبقى مقروءاً أدناه.
result-origin = أُجيب عنه على حاسوب آخر: { $computer }
