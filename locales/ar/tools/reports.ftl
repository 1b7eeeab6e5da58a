### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = من وصل وإلى أين
report-funnel-counted = كل من سُئل يوماً هل يجوز له أن يشارك، ومنهم من لم يدخل. «من الذين في الخطوة السابقة» يحسب أشخاص تلك الخطوة الذين يمكن معرفة ذلك عنهم، وكم منهم مضى أبعد؛ وقد يصل الناس إلى خطوة بطريق آخر أيضاً.
report-uptake = من يقبل ما يُعرض
report-uptake-counted = كل من سُئل يوماً، بحسب عمره في ذلك اليوم وجنسه ومجموعته العرقية واللغة التي يفضلها وهل يحتاج إلى مترجم. نسب «قبل» هي من الذين عُرض عليهم شيء، ونسب «يشارك» من الذين سُئلوا.
report-retention = الزيارات
report-retention-counted = زيارات المشاركين التي كانت متوقعة حتى اليوم. تُعدّ الزيارة تامة متى اكتمل كل نموذج أساسي أو دوّن أحد سبب عدم اكتماله؛ وتحسب شاشة «اليوم» بالطريقة نفسها. أما الزيارات التي لم تعد متوقعة لأن المشاركة تغيرت فتُذكر إلى جانبها ولا تدخل في أي نسبة.
report-completeness = النماذج
report-completeness-counted = النماذج المكتملة في زيارات هذا البرنامج، بحسب النموذج واللغة وطريقة إعطائه. نسب ما له درجة هي من النماذج المكتملة، ونسب ما بلا إجابة من كل الأسئلة التي طُرحت فيها.
report-time = الوقت
report-time-counted = الزيارات التي قيس وقتها على هذا الحاسوب، من دون التوقفات: الدقائق في الوسط، إلى جانب ما يخططه البرنامج.
report-escalations = التنبيهات
report-escalations-counted = كل تنبيه صدر يوماً في هذا البرنامج. النسب من التنبيهات التي صدرت. تُحسب الدقائق من التنبيه إلى أول إجراء دُوِّن بشأنه.
report-safety = الأحداث الضارة والآثار غير المقصودة
report-safety-counted = كل حدث ضار دُوِّن في هذا البرنامج، في الشهر الذي علم به الموقع. «ذو صلة» يعني صلة ممكنة أو مرجحة أو مؤكدة. ما عُرف لاحقاً يُحسب للحدث. تُحسب الآثار غير المقصودة واحداً واحداً، بحسب موضوعها وبحسب ما أُعطي للمشارك.
# $at (text): date and time.
report-counted-at = حُسب { $at }
report-none = –
report-language-unsaid = غير مدوَّنة
report-visit-unsaid = لم تُذكر زيارة

report-table-funnel = الخطوات
report-table-losses = أين توقف الناس، ولماذا
report-table-uptake-age = بحسب العمر
report-table-uptake-sex = بحسب الجنس
report-table-uptake-ethnic = بحسب المجموعة العرقية
report-table-uptake-language = بحسب اللغة
report-table-uptake-interpreter = بحسب الحاجة إلى مترجم
report-table-retention = بحسب الزيارة
report-table-missed = الزيارات التي لم تجرِ، ولماذا
report-table-completeness = النماذج المكتملة
report-table-not-given = النماذج التي لم تُعطَ، ولماذا، بحسب لغة المشارك
report-table-time = الدقائق بحسب الزيارة
report-table-alerts = بحسب التنبيه
report-table-actions = ما تم فعله أولاً أو لاحقاً
report-table-services = الخدمات التي اتُّصل بها
report-table-outcomes = ما آل إليه الأمر
report-table-overrides = لماذا لم يلزم شيء
report-table-safety = بحسب الشهر
report-table-serious = الأحداث الخطيرة، بحسب ما يجعلها خطيرة
report-table-unintended = الآثار غير المقصودة، بحسب موضوعها

report-col-step = الخطوة
report-col-people = الأشخاص
report-col-of-before = من الذين في الخطوة السابقة
report-col-of-screened = من الذين سُئلوا
report-col-not-due = لم يحن بعد
report-col-primary = الفئة الأساسية
report-col-outside = خارجها
report-col-not-reached = الخطوة التي لم تُبلغ
report-col-reason = السبب
report-col-group = المجموعة
report-col-screened = سُئلوا
report-col-offered = عُرض عليهم
report-col-accepted-of-offered = قبلوا، من الذين عُرض عليهم
report-col-enrolled-of-screened = يشاركون، من الذين سُئلوا
report-col-completed-of-over = أكمل كما خُطط، من الذين انتهى الأمر بالنسبة إليهم
report-col-visit = الزيارة
report-col-visits = الزيارات
report-col-expected = متوقعة حتى اليوم
report-col-done = تمت في الفترة
report-col-late = تمت خارجها
report-col-begun = حضر، وشيء أساسي مفتوح
report-col-missed = فائتة
report-col-open-now = الفترة مفتوحة الآن
report-col-not-expected = لم تعد متوقعة
report-col-form = النموذج
report-col-forms = النماذج
report-col-language = اللغة
report-col-language-of = لغة المشارك
report-col-how = كيف
report-col-finished = مكتملة
report-col-with-score = لها درجة
report-col-without-answer = أسئلة بلا إجابة
report-col-measured = زيارات قيس وقتها
report-col-patient = المشارك، بالدقائق
report-col-patient-planned = المشارك، المخطط
report-col-staff = الموظفون، بالدقائق
report-col-staff-planned = الموظفون، المخطط
report-col-over = أطول من المخطط
report-col-alert = التنبيه
report-col-fired = صدر
report-col-open = مفتوح
report-col-overdue = متأخر
report-col-in-time = جرى التصرف في الوقت المحدد
report-col-minutes = الدقائق حتى تصرف أحد، في الوسط
report-col-nothing-needed = لم يلزم شيء
report-col-what = ماذا
report-col-effects = الآثار
report-col-nothing-given = لم يُعطَ شيئاً بعد
report-col-times = عدد المرات
report-col-month = الشهر
report-col-events = الأحداث
report-col-related = ذات صلة
report-col-serious = خطيرة
report-col-serious-related = خطيرة وذات صلة
report-col-to-technology = ذات صلة بالتقنية
report-col-to-app = ذات صلة بهذا التطبيق
report-col-attempts = محاولات المتابعة

rung-screened = سُئل
rung-eligible = يجوز له أن يشارك
rung-offered = عُرض عليه
rung-accepted = قبل
rung-consented = وافق
rung-enrolled = يشارك
rung-started = بدأ
# $visit (text): name of a visit.
rung-active = ما زال يستخدمه: { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = بسبب الإجابة عن: { $question }
# $arm (text): what somebody was given.
report-why-arm = أُعطي: { $arm }
code-standing-unfinished = لم يُسأل عن كل شيء بعد
code-standing-not-offered = لم يُعرض شيء حتى الآن
code-standing-declined = رفض، ولم يُدوَّن سبب
code-standing-deferred = أُجّل
code-standing-not-asked = لم تُطلب موافقته حتى الآن
code-standing-refused = لم يوافق
code-standing-blocked = لم يتصرف أحد بعد بشأن تنبيه
code-standing-not-yet = ليس حتى الآن
code-standing-not-started = لم يبدأ حتى الآن
code-standing-not-active = لم يعد يستخدمه، ولم يُدوَّن سبب
code-standing-not-known = لم يدوّن أحد هل يستخدمه
code-standing-over = لم يعد يشارك
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [zero] لا أشخاص لم يدخلوا وحُفظوا من دون اسم.
        [one] شخص واحد لم يدخل وحُفظ من دون اسم.
        [two] شخصان لم يدخلا وحُفظا من دون اسم.
        [few] { $n } أشخاص لم يدخلوا وحُفظوا من دون اسم.
        [many] { $n } شخصاً لم يدخلوا وحُفظوا من دون اسم.
       *[other] { $n } شخص لم يدخلوا وحُفظوا من دون اسم.
    }
report-funnel-primary = من جاء بطريق خارج الفئة الأساسية، مثل الإحالة الذاتية، يُحفظ ويُحسب على حدة. قد يكون للشخص عدة أسباب، فقد يزيد مجموع الأسباب على عدد الأشخاص.
report-interpreter-yes = يحتاج إلى مترجم
report-interpreter-no = لا يحتاج إلى مترجم
report-interpreter-unsaid = غير مدوَّن
report-ethnic-asian = آسيوي أو بريطاني آسيوي
report-ethnic-black = أسود أو بريطاني أسود أو كاريبي أو أفريقي
report-ethnic-mixed = مختلط أو متعدد
report-ethnic-white = أبيض
report-ethnic-other = غير ذلك
report-ethnic-not_stated = غير مذكور
report-ethnic-not_known = غير معروف
report-ethnic-not_asked = لم يُسأل
report-uptake-ethnic = تجمع المجموعات العرقية فئات 2001 وفئات 2021؛ ويُعدّ الصيني مع الآسيوي في كلتيهما. «غير مذكور» لمن سُئل وفضّل ألا يقول، و«لم يُسأل» لمن لم يُدوَّن عنه شيء.
report-all-alerts = كل التنبيهات
report-all-months = كل الشهور
report-all-effects = كل الآثار غير المقصودة
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = التنبيهات: { $alerts }، الزيارات: { $visits }، لكل مئة زيارة: { $share }.
# $share (text): how many of how many.
report-false-alarms = الإنذارات الكاذبة، من التنبيهات المعروفة نتيجتها: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }، { $day }: { $term }

# $number (text): study number.
notice-title = مسألة سلامة جديدة: { $number }
notice-draft = مسودة
notice-draft-detail =
    كُتبت مما سُجل في الموقع، للراعي. لم تُرسل إلى أحد. يقرر الراعي هل هي مسألة سلامة جديدة، ويُبلغ بها NICE.

    اقرأها قبل أن تغادر الموقع: فقد تسمّي كلمات كتبها أحد أشخاصاً.
notice-programme = البرنامج
notice-kit = البرنامج
notice-version = الإصدار
notice-arm = ما أُعطي
notice-product = التقنية
notice-site = الموقع
notice-number = رقم الدراسة
notice-event = ما سُجل عن الحدث
notice-follow = ما عُرف لاحقاً
notice-follow-none = لم يُدوَّن شيء لاحقاً.
notice-follow-day = دُوِّن في
notice-follow-what = ماذا
notice-not-recorded = غير مسجل
notice-sponsor = يملؤه الراعي
notice-assessment = تقييم المسألة
notice-action = ما تم فعله أو سيُفعل
notice-told-on = أُبلغت NICE في، ومن أبلغها
notice-signature = الاسم والتاريخ والتوقيع
report-col-contacts = الجهات الأخرى التي شاركت
rung-attended = أكمل الجلسات
code-standing-too-few = حضر جلسات أقل من اللازم
report-resources = رعاية أخرى
report-resources-counted = الرعاية الأخرى التي تحدث عنها الأشخاص في الأيام التي سُئلوا عنها؛ وما لم يُجب عنه أحد لا يُحسب صفراً. المعدل لثلاثة أشهر (91 يوماً) لشخص واحد. الفترات التي يقع معظم أيامها بعد اليوم المرجعي في الجدول الثاني.
report-table-care-before = قبل اليوم المرجعي
report-table-care-since = منذ اليوم المرجعي، بحسب ما أُعطي الأشخاص
report-col-given = ما أُعطي
report-col-care-asked = الأشخاص الذين سُئلوا
report-col-care-any = تلقوا شيئاً، ممن سُئلوا
report-col-care-amount = المجموع
report-col-care-days = الأيام التي سُئل عنها
report-col-care-rate = لكل شخص في ثلاثة أشهر
report-care-everybody = الجميع
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [zero] لم يُسأل أي شخص ({ $n }) مرتين عن أيام بعينها.
    [one] سُئل شخص واحد ({ $n }) مرتين عن أيام بعينها. تُحسب الأيام مرة واحدة، وما حُسب في المرتين لا يمكن فصله.
    [two] سُئل شخصان ({ $n }) مرتين عن أيام بعينها. تُحسب الأيام مرة واحدة، وما حُسب في المرتين لا يمكن فصله.
    [few] سُئل { $n } أشخاص مرتين عن أيام بعينها. تُحسب الأيام مرة واحدة، وما حُسب في المرتين لا يمكن فصله.
    [many] سُئل { $n } شخصاً مرتين عن أيام بعينها. تُحسب الأيام مرة واحدة، وما حُسب في المرتين لا يمكن فصله.
   *[other] سُئل { $n } شخص مرتين عن أيام بعينها. تُحسب الأيام مرة واحدة، وما حُسب في المرتين لا يمكن فصله.
}
