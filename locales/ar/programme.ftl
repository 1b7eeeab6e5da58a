### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = اليوم
title-alerts = التنبيهات
title-alert = تنبيه
nav-today = اليوم

plan-state-ahead = لم تُفتح بعد
plan-state-in-window = في فترتها
plan-state-due = مستحقة اليوم
plan-state-overdue = متأخرة
plan-state-missed = فائتة
plan-state-begun = بدأت
plan-state-done = تمت
plan-state-late = تمت خارج فترتها
plan-state-not-done = لم تتم
plan-state-not-expected = غير متوقعة

today-title = اليوم
today-beside = ما ينتظر أيضاً
today-rest = الاستفسارات والإرسال
today-no-kit = لا يُجرى أي برنامج في هذا الموقع بعد. يمكن مع ذلك البحث عن المشاركين هنا.
today-screen = تحقق من أهلية شخص
# $kit (text): the name of a programme.
today-screen-for = تحقق من أهلية شخص لبرنامج { $kit }
today-nothing = لا شيء مستحق اليوم.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [zero] أول { $shown } من { $n } مستحقة.
        [one] أول { $shown } من { $n } مستحقة.
        [two] أول { $shown } من { $n } مستحقة.
        [few] أول { $shown } من { $n } مستحقة.
        [many] أول { $shown } من { $n } مستحقة.
       *[other] أول { $shown } من { $n } مستحقة.
    }
today-states = إظهار
# $n (text): how many.
today-state-all = الكل ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = متأخرة: مضى يومها، وفترتها ما زالت مفتوحة. فائتة: انتهت فترتها.
today-col-who = المشارك
today-col-visit = الزيارة
today-col-state = الحالة
today-col-day = اليوم
today-col-contact = الاتصال
today-col-do = ما يُفعل
today-days-left =
    { $count ->
        [zero] لم يبق أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $n } أيام
        [many] بقي { $n } يوماً
       *[other] بقي { $n } يوم
    }
today-last-day = آخر يوم
today-days-over =
    { $count ->
        [zero] بلا تأخر
        [one] متأخرة يوماً واحداً
        [two] متأخرة يومين
        [few] متأخرة { $n } أيام
        [many] متأخرة { $n } يوماً
       *[other] متأخرة { $n } يوم
    }
today-contacts-none = لم يُحاوَل
today-contacts =
    { $count ->
        [zero] لا محاولات
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $n } محاولات
        [many] { $n } محاولة
       *[other] { $n } محاولة
    }
today-reached = تم الوصول إليه
today-not-reached = لا رد
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = تم الوصول إلى { $number } بشأن { $visit }
today-not-reached-named = لا رد من { $number } بشأن { $visit }
today-how = الاتصال بواسطة
today-how-phone = الهاتف
today-how-message = رسالة نصية
today-how-letter = رسالة بالبريد
today-how-in-person = حضورياً
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = دُوِّن عن { $number }: { $result } ({ $how })
today-begin = ابدأ
today-go-on = متابعة
today-look = اطّلع
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = ابدأ { $visit } مع { $number }
today-go-on-named = متابعة { $visit } مع { $number }
today-look-named = اطّلع على { $number }، { $visit }
today-nothing-due = لا شيء مستحق.
today-alerts =
    { $count ->
        [zero] لا تنبيهات مفتوحة
        [one] تنبيه واحد مفتوح
        [two] تنبيهان مفتوحان
        [few] { $n } تنبيهات مفتوحة
        [many] { $n } تنبيهاً مفتوحاً
       *[other] { $n } تنبيه مفتوح
    }
today-alerts-late =
    { $count ->
        [zero] لا تنبيه متأخر.
        [one] تنبيه واحد متأخر.
        [two] تنبيهان متأخران.
        [few] { $n } تنبيهات متأخرة.
        [many] { $n } تنبيهاً متأخراً.
       *[other] { $n } تنبيه متأخر.
    }
today-alerts-all = كل التنبيهات
today-unfinished =
    { $count ->
        [zero] لا نماذج غير مكتملة
        [one] نموذج واحد غير مكتمل
        [two] نموذجان غير مكتملين
        [few] { $n } نماذج غير مكتملة
        [many] { $n } نموذجاً غير مكتمل
       *[other] { $n } نموذج غير مكتمل
    }
today-unfinished-all =
    { $count ->
        [zero] لا شيء لإظهاره
        [one] إظهار واحد
        [two] إظهار الاثنين
        [few] إظهار كل الـ { $n }
        [many] إظهار كل الـ { $n }
       *[other] إظهار كل الـ { $n }
    }
today-queries =
    { $count ->
        [zero] لا استفسارات مفتوحة
        [one] استفسار واحد مفتوح
        [two] استفساران مفتوحان
        [few] { $n } استفسارات مفتوحة
        [many] { $n } استفساراً مفتوحاً
       *[other] { $n } استفسار مفتوح
    }
today-waiting =
    { $count ->
        [zero] أُرسل كل شيء
        [one] سجل واحد ينتظر الإرسال
        [two] سجلان ينتظران الإرسال
        [few] { $n } سجلات تنتظر الإرسال
        [many] { $n } سجلاً ينتظر الإرسال
       *[other] { $n } سجل ينتظر الإرسال
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [zero] أُرسلت كل الزيارات
        [one] زيارة واحدة لم تُرسل بعد
        [two] زيارتان لم تُرسلا بعد
        [few] { $n } زيارات لم تُرسل بعد
        [many] { $n } زيارة لم تُرسل بعد
       *[other] { $n } زيارة لم تُرسل بعد
    }
today-print = طباعة قائمة اليوم
today-printing = جار الكتابة للطباعة…
today-printed =
    { $count ->
        [zero] لم تُكتب أي صفحة في
        [one] كُتبت صفحة واحدة في
        [two] كُتبت صفحتان في
        [few] كُتبت { $n } صفحات في
        [many] كُتبت { $n } صفحة في
       *[other] كُتبت { $n } صفحة في
    }
today-keys = المفاتيح: ↓ و ↑ لاختيار سطر، و Enter للبدء أو المتابعة. على السطر: 1 يدوّن أنه تم الوصول إلى المشارك، و 2 أنه لم يرد أحد، و 3 يفتح المشارك. F2 يعود إلى هنا من أي مكان، و F4 يفتح التنبيهات، و F8 يجد التالي المستحق، و F9 ينتقل إلى ما ينتظر أيضاً.
today-keys-register = يفتح F11 سجل حضور الجلسة.
# $only (text): keys, each with what it shows.
today-keys-only = عرض هذا فقط: { $only }. والمفتاح نفسه مرة أخرى يعرض الكل.

alert-severity-emergency = طارئ
alert-severity-urgent = في اليوم نفسه
alert-severity-review = للمراجعة
alert-state-open = مفتوح
alert-state-late = متأخر
alert-state-acted = لم تُدوَّن النتيجة بعد
alert-state-promise-due = حان موعد المتابعة الموعودة
alert-state-closed = مغلق
alert-left-minutes =
    { $count ->
        [zero] لم تبق أي دقيقة
        [one] بقيت دقيقة واحدة
        [two] بقيت دقيقتان
        [few] بقيت { $n } دقائق
        [many] بقيت { $n } دقيقة
       *[other] بقيت { $n } دقيقة
    }
alert-left-hours =
    { $count ->
        [zero] لم تبق أي ساعة
        [one] بقيت ساعة واحدة
        [two] بقيت ساعتان
        [few] بقيت { $n } ساعات
        [many] بقيت { $n } ساعة
       *[other] بقيت { $n } ساعة
    }
alert-left-days =
    { $count ->
        [zero] لم يبق أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $n } أيام
        [many] بقي { $n } يوماً
       *[other] بقي { $n } يوم
    }
alert-over-minutes =
    { $count ->
        [zero] بلا تأخر
        [one] تأخر دقيقة واحدة
        [two] تأخر دقيقتين
        [few] تأخر { $n } دقائق
        [many] تأخر { $n } دقيقة
       *[other] تأخر { $n } دقيقة
    }
alert-over-hours =
    { $count ->
        [zero] بلا تأخر
        [one] تأخر ساعة واحدة
        [two] تأخر ساعتين
        [few] تأخر { $n } ساعات
        [many] تأخر { $n } ساعة
       *[other] تأخر { $n } ساعة
    }
alert-over-days =
    { $count ->
        [zero] بلا تأخر
        [one] تأخر يوماً واحداً
        [two] تأخر يومين
        [few] تأخر { $n } أيام
        [many] تأخر { $n } يوماً
       *[other] تأخر { $n } يوم
    }
alert-nobody = شخص لم يدخل البرنامج
# $at (text): when.
alert-fired = صدر { $at }
# $to (text): whom, with how to reach them.
alert-second = المتلقي الثاني: { $to }

alerts-title = التنبيهات
alerts-closed = إظهار التنبيهات المغلقة أيضاً
alerts-none = لم يصدر أي تنبيه هنا.
alerts-none-open = لا تنبيه مفتوح.
alerts-col-what = التنبيه
alerts-col-who = بشأن
alerts-col-state = الحالة
alerts-col-due = التصرف قبل
alerts-col-to = من يُبلَّغ
alerts-fired =
    { $count ->
        [zero] لم يصدر أي تنبيه هنا.
        [one] صدر تنبيه واحد هنا.
        [two] صدر تنبيهان هنا.
        [few] صدرت { $n } تنبيهات هنا.
        [many] صدر { $n } تنبيهاً هنا.
       *[other] صدر { $n } تنبيه هنا.
    }
alerts-in-time =
    { $count ->
        [zero] لم يُتصرَّف في أي منها في الوقت المحدد.
        [one] تُصُرِّف في واحد منها في الوقت المحدد.
        [two] تُصُرِّف في اثنين منها في الوقت المحدد.
        [few] تُصُرِّف في { $n } منها في الوقت المحدد.
        [many] تُصُرِّف في { $n } منها في الوقت المحدد.
       *[other] تُصُرِّف في { $n } منها في الوقت المحدد.
    }
alerts-overridden =
    { $count ->
        [zero] لم يُنحَّ أي منها جانباً.
        [one] نُحِّي واحد منها جانباً مع ذكر السبب.
        [two] نُحِّي اثنان منها جانباً مع ذكر السبب.
        [few] نُحِّي { $n } منها جانباً مع ذكر السبب.
        [many] نُحِّي { $n } منها جانباً مع ذكر السبب.
       *[other] نُحِّي { $n } منها جانباً مع ذكر السبب.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } لكل مئة زيارة.
alerts-keys = المفاتيح: ↓ و ↑ لاختيار تنبيه، و Enter لفتحه، و F2 للانتقال إلى «اليوم».

alert-back = كل التنبيهات
alert-why = سبب صدوره
alert-instruction = ما يفعله هذا الموقع
aloud-read = اقرأ بصوت عالٍ
aloud-stop = أوقف القراءة
alert-steps = ما دُوِّن حتى الآن
alert-steps-none = لم يُدوَّن شيء بعد.
# $at (text): when.
alert-until = التصرف قبل { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }، { $by }
# $reason (text): why.
alert-step-corrected = صُحِّح: { $reason }
alert-keep = دوّنه
alert-kept = دُوِّن.
alert-over = هذا التنبيه مغلق.
alert-now-of = { $at } من { $n }
alert-now-title = تنبيه: اقرأه قبل أن تتابع
alert-now-go-on = متابعة
alert-now-act = دوّن ما تم فعله
alert-now-must = يمكنك المتابعة بعد أن يُدوَّن ما تم فعله.
alert-now-refused = تعذر تدوينه. يبقى التنبيه في قائمة التنبيهات.

## Ways, steps, kits: the fields of a step

steps-yes = نعم
steps-no = لا
steps-choose = اختر…
steps-optional = يجوز تركه
steps-empty = إفراغ
# $field (text): what is asked.
steps-empty-named = إفراغ: { $field }
steps-when = متى
steps-day = اليوم
# $today (text): today's date.
steps-day-hint = اليوم والشهر والسنة، مثل {"\u2066"}27 3 2026{"\u2069"}. اتركه فارغاً لليوم الحالي، { $today }.
steps-reason-hint = يُحفظ مع التصحيح. لا تكتب هنا أي اسم.
# $language (text): a language.
steps-not-worded = هذا غير مكتوب بهذه اللغة: { $language }. اقرأه مع مترجم شفوي؛ وهو هنا بلغة أخرى.
steps-keep = حفظ
steps-keys = المفاتيح: 1 إلى 9 تجيب عن سؤال وتنتقل إلى التالي، ومفاتيح الأسهم تختار، و Enter يتابع.
steps-back = رجوع
steps-kept-notes = حُفظ. انتبه إلى ما يلي:
steps-nobody = لا يُسأل عن أي اسم بعد. من يجوز له أن يشارك يُسجَّل بعد ذلك، ويُحفظ له ما قيل هنا. ومن لا يجوز له يُحسب من دون اسم ولا رقم.
steps-reading = دورك لا يدوّن شيئاً هنا.
steps-not-entered = هذا الشخص لا يدخل البرنامج.
steps-not-entered-what = حُفظ ما قيل من دون اسم ولا رقم، ليُحسب هذا الشخص.
steps-screen-again = تحقق من أهلية شخص آخر

title-step = تدوين خطوة
title-noted = ما دُوِّن
noted-correct = تصحيح
# $day (text): when. $by (text): who.
noted-by = { $day }، دوّنه { $by }
# $reason (text): in somebody's own words.
noted-corrected = صُحِّح: { $reason }
noted-as-read = كما قُرئ
noted-follow = ما تلاه
noted-before = كما دُوِّن من قبل
register-screened = يجوز لهذا الشخص أن يشارك. بعد تسجيله يُحفظ له التحقق من الأهلية، ثم تأتي الموافقة.

way-enter = الدخول في برنامج:
way-outside = خارج الفئة الأساسية
# $day (text): a date.
way-index = العد من { $day }
# $day (text): a date.
way-index-correct-named = صحّح اليوم الذي يُعدّ منه كل شيء، { $day }
# $came, $all, $planned (text): sessions.
way-sessions = حضر { $came } من { $all } من الجلسات؛ المخطط { $planned }
way-blocked = لا يُتابَع شيء قبل أن يُدوَّن ما تم فعله بشأن تنبيه.
way-blocked-open = افتح التنبيه
way-offered = ما يمكن تدوينه الآن
way-plan = زيارات البرنامج
way-col-visit = الزيارة
way-col-state = حالتها
way-col-day = اليوم
way-col-window = تُحسب في
# $opens, $closes (text): dates.
way-window = من { $opens } إلى { $closes }
way-last-day = آخر يوم
way-days-left =
    { $count ->
        [zero] لم يبق أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $n } أيام
        [many] بقي { $n } يوماً
       *[other] بقي { $n } يوم
    }
# $visit (text): its name.
way-open-named = فتح: { $visit }
way-noted = ما دُوِّن
way-earlier =
    { $count ->
        [zero] لا تدوينات سابقة
        [one] تدوين سابق واحد
        [two] تدوينان سابقان
        [few] { $n } تدوينات سابقة
        [many] { $n } تدويناً سابقاً
       *[other] { $n } تدوين سابق
    }
way-look = التاريخ
# $step (text): what it is called. $day (text): when.
way-look-named = تاريخ { $step }، { $day }
participant-way = البرامج والزيارات

# $window (text): from when to when.
plan-in-window = في فترتها، { $window }
# $window (text): from when to when.
plan-out-of-window = خارج فترتها، { $window }
plan-patient = المشارك:
plan-staff = الموظفون:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [zero] بقي { $n } من { $all } دقيقة
        [one] بقي { $n } من { $all } دقيقة
        [two] بقي { $n } من { $all } دقيقة
        [few] بقي { $n } من { $all } دقيقة
        [many] بقي { $n } من { $all } دقيقة
       *[other] بقي { $n } من { $all } دقيقة
    }
plan-over =
    { $count ->
        [zero] بلا تجاوز
        [one] تجاوز بدقيقة واحدة
        [two] تجاوز بدقيقتين
        [few] تجاوز بـ { $n } دقائق
        [many] تجاوز بـ { $n } دقيقة
       *[other] تجاوز بـ { $n } دقيقة
    }
plan-todo =
    { $count ->
        [zero] لم يبق شيء للفعل.
        [one] بقي أمر واحد للفعل.
        [two] بقي أمران للفعل.
        [few] بقيت { $n } أمور للفعل.
        [many] بقي { $n } أمراً للفعل.
       *[other] بقي { $n } أمر للفعل.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = التالي: { $form }
plan-all-done = تم كل ما تطلبه هذه الزيارة، أو ذُكر سبب عدم فعله.
# $why (text): a reason.
plan-not-done = لم يتم: { $why }
# $form (text): its proper name.
plan-not-done-look = التاريخ: لماذا لم يتم { $form }
plan-not-done-because = لم يتم، بسبب…
# $form (text): its proper name.
plan-not-done-because-named = لم يتم، بسبب…: { $form }
# $form (text): its proper name.
plan-not-done-title = لماذا لم يتم { $form }؟
plan-not-done-keep = دوّنه
plan-not-here = هذا النموذج ليس على هذا الحاسوب.
plan-steps = ما يُدوَّن في هذه الزيارة
plan-step-open = لم يُدوَّن بعد
plan-step-noted = دُوِّن
plan-step-note = دوّنه
# $step (text): what it is called.
plan-step-named = دوّنه: { $step }
# $step (text): what it is called.
plan-step-look = التاريخ: { $step }
plan-others = نماذج أخرى لهذه الزيارة
plan-other-ways = نماذج ولغات وطرق أخرى
kit-level-essential = أساسي
kit-level-supporting = مساند
kit-level-optional = اختياري

title-kits = البرامج
title-kit = برنامج
kits-what = يقول البرنامج من يشارك، ومن يُسأل عماذا ومتى، وما الذي يُراقَب. لا يحدث شيء منه هنا قبل أن يجريه الموقع.
kits-col-kit = البرنامج
kits-col-state = هنا
kits-col-people = الأشخاص فيه
# $version (text): a number.
kits-version = الإصدار { $version }
# $forms (text): proper names.
kits-missing = ليس على هذا الحاسوب: { $forms }
kits-draft = لم يراجع متحدث أصلي كلماته بهذه اللغة.
# $pack (text): its name.
kits-pack = من الحزمة { $pack }
kits-runs = يُجرى هنا
kits-rests = لا يُجرى هنا
# $version (text): like 07-v2.
kits-waits = الإصدار { $version } ينتظر الاعتماد
kits-people =
    { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصاً
       *[other] { $n } شخص
    }
kits-open = فتح
# $kit (text): its name.
kits-open-named = فتح: { $kit }
kits-none = لا برنامج على هذا الحاسوب. تأتي الحزم بالمزيد.
kit-back = كل البرامج
kit-decide = ما يقرره هذا الموقع
kit-decide-what = يسري هذا فور حفظه: فالأشخاص يجب العثور عليهم حالاً، والأرقام يتحمل مسؤوليتها مسؤول سريري.
kit-recipients = من يُبلَّغ عند صدور تنبيه
kit-recipients-hint = رقم هاتف أو جهاز نداء أو غرفة: ما يحتاج إليه الموظفون للعثور عليهم.
kit-optional = الزيارات الاختيارية التي تجري هنا
kit-confirm = أرقام يؤكدها مسؤول سريري
kit-confirm-what = لا تصدر هذه التنبيهات قبل أن تُؤكَّد أرقامها هنا.
kit-confirmed-by = المسؤول السريري الذي أكّدها
kit-reasons = أسباب خاصة بهذا الموقع
# $list (text): like Why they declined.
kit-reason-add = أضف إلى: { $list }
kit-reason-remove = إزالة
# $reason (text): its words.
kit-reason-remove-named = إزالة: { $reason }
kit-keep = حفظ
kit-run = أجرِه هنا
kit-rest = أوقف إجراءه هنا
kit-kept = حُفظ. يُجرى البرنامج هنا.
kit-kept-rests = حُفظ. لا يُجرى البرنامج هنا.
kit-visits = الزيارات
kit-col-when = متى
kit-col-level = مدى لزومها
kit-col-forms = النماذج
kit-col-minutes = الدقائق
# $patient, $staff (text): minutes.
kit-minutes = المشارك { $patient }، الموظفون { $staff }
kit-off = لا تجري هنا
kit-form-out = مستبعد هنا
kit-form-missing = ليس على هذا الحاسوب
kit-alerts = ما يُراقَب
kit-col-alert = التنبيه
kit-col-sets-off = ما يطلقه
kit-col-tell = من يُبلَّغ
kit-col-within = التصرف خلال
kit-col-source = مصدر أرقامه
kit-within-minutes =
    { $count ->
        [zero] فوراً
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
kit-within-hours =
    { $count ->
        [zero] فوراً
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
kit-within-days =
    { $count ->
        [zero] في اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوماً
       *[other] { $n } يوم
    }
kit-alert-waits = لا يصدر بعد: لم تُؤكَّد أرقامه.
kit-proposal = اقتراح، بلا مصدر منشور
kit-locked = ما لا يمكن تغييره هنا
kit-background = ما يُسأل الناس عنه عن أنفسهم
kit-sources = ما يستند إليه

## What a site makes of a programme

tailor-title = تكييف هذا الموقع للبرنامج
tailor-what = كل هذا يغيّر ما يُسأل عنه أو ما يقرؤه الناس. يسري حين يعتمده شخص آخر في الموقع، كإصدار قائم بذاته.
tailor-most =
    { $count ->
        [zero] { $n } على الأكثر.
        [one] { $n } على الأكثر.
        [two] { $n } على الأكثر.
        [few] { $n } على الأكثر.
        [many] { $n } على الأكثر.
       *[other] { $n } على الأكثر.
    }
tailor-names = أسماء الأدوار هنا
tailor-names-hint = ما يُترك فارغاً يُسمى كما يسميه البرنامج. وتبقى الرموز كما هي.
tailor-forms = النماذج المستبعدة هنا
tailor-windows = متى تُحسب الزيارات
tailor-windows-hint = الأيام قبل يوم الزيارة وبعده التي تظل تُحسب فيها.
# Followed by a field for a number of days.
tailor-before = الأيام قبله
# Followed by a field for a number of days.
tailor-after = الأيام بعده
tailor-locked = مقفل في البرنامج. لا يستطيع الموقع تغيير هذا.
tailor-propose = اقتراح
own-heading = أسئلة هذا الموقع
own-what = تُطرح بعد نماذج الزيارة، في نموذج خاص بها يقول ذلك، وتُرسل برموز تبدأ بـ {"\u2066"}local_{"\u2069"}.
# $n (text): a number.
own-question-nth = السؤال الخاص { $n }
own-visit = يُطرح في
own-kind = يُجاب عنه بـ
own-kind-name-yes-no = نعم أو لا
own-kind-name-choice = إجابة واحدة من عدة إجابات
own-kind-name-number = رقم
own-kind-name-text = بضع كلمات
# $language (text): its own name.
own-words = السؤال بلغة: { $language }
# $n (text): a number.
own-option = الإجابة { $n }
own-option-add = إجابة إضافية
own-option-remove = إجابة أقل
own-word-in = صُغه أيضاً بلغة
# $language (text): its own name.
own-unword = ليس بلغة: { $language }
own-add = أضف سؤالاً
own-remove = إزالة
# $question (text): what is asked.
own-remove-named = إزالة: { $question }
tailoring-title = إصدارات تكييف هذا الموقع
tailoring-as-it-came = يُجرى البرنامج كما جاء: لم يُغيَّر شيء هنا.
tailoring-unversioned = تقرر قبل أن تكون هناك إصدارات
tailoring-none = لا شيء يختلف عن البرنامج كما جاء.
tailoring-before = الإصدارات السابقة
tailoring-state-waits = ينتظر الاعتماد
tailoring-state-in-force = سارٍ
tailoring-state-former = كان سارياً
tailoring-state-refused = مرفوض
tailoring-state-replaced = اقتُرح من جديد قبل أن يقرر أحد
# $author (text): a name. $at (text): a moment.
tailoring-made = اقترحه { $author }، { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = اعتمده { $who }، { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = اعتمده { $who }، { $at }، وهو من اقترحه أيضاً: لم يكن في الموقع غيره من يستطيع ذلك.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = رفضه { $who }، { $at }:
tailoring-may-yes = يمكنك أن تجعله سارياً. وحتى ذلك الحين يستمر ما هو سارٍ.
tailoring-may-alone = أنت من اقترح هذا، ولا أحد غيرك في هذا الموقع يستطيع اعتماده: لا يوجد مدير آخر ولا طبيب معالج آخر. يمكنك اعتماده بنفسك، ويُدوَّن أنه قرارك وحدك.
tailoring-may-another = أنت من اقترح هذا. يعتمده مدير آخر أو طبيب معالج. وحتى ذلك الحين يستمر ما هو سارٍ.
tailoring-may-no = يعتمده مدير أو طبيب معالج. وحتى ذلك الحين يستمر ما هو سارٍ.
tailoring-may-nothing = لا شيء ينتظر.
tailoring-alone = أعرف أنه لم يطّلع على هذا أحد غيري، وأقرر وحدي
tailoring-approve = اعتماد
tailoring-refuse = عدم الاعتماد
tailoring-reason-why = لماذا لا

## Person and quality

title-person = الإجابات عبر الزمن
title-quality = جودة البيانات
person-heading = الإجابات عبر الزمن
person-print = اكتب كملف PDF
person-back = العودة إلى المشارك
person-written = ملف PDF هنا:
person-no-scores = لا نتيجة بعد.
person-points = الشيء نفسه في جدول
person-day = اليوم
person-visit = الزيارة
person-score-head = الدرجة
person-how = كيف أُعطي
person-form = النموذج
person-what = الدرجات والتصحيحات
person-all-forms = كل نموذج
person-open = فتح
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = افتح { $form } بتاريخ { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = المظلل: خطأ القياس، { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = الخط المتقطع: يُعدّ التغير بمقدار { $amount } مهماً ({ $source })

move-open = انقل إلى سجل آخر…
move-title = نقل هذا النموذج إلى سجل آخر
move-means = يُسحب النموذج من هنا ويُحفظ، كما أُعطي، في السجل الذي ينتمي إليه. ويُذكر ذلك في السجلين.
move-number = رقم الدراسة الذي ينتمي إليه
move-number-hint = مثل {"\u2066"}07-0004{"\u2069"}
move-do = انقل النموذج

query-open = استفسر عن هذا النموذج…
query-title = استفسار عن هذا النموذج
query-what = يرى الموقع السؤال ويجيب عنه. لا يتغير شيء في النموذج.
query-step-open = استفسر عن هذا…
query-step-title = استفسار عمّا دُوِّن
query-step-what = يرى الموقع السؤال ويجيب عنه. لا يتغير شيء مما دُوِّن.
query-item = عمّ الاستفسار
query-whole = النموذج كله
# $number (text): number of a question.
query-question = السؤال { $number }
query-text = استفسارك
query-text-hint = لا تكتب هنا أي اسم.
query-do-ask = استفسر
query-cancel = إلغاء
query-answer = الإجابة
query-do-answer = أجب
query-do-close = احسم
query-settled = محسوم
query-answered = مُجاب عنه
query-asked = مفتوح
# $count (number), $n (text): days.
query-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوماً
       *[other] { $n } يوم
    }
screen-somebody = تحقق من أهلية شخص
# $kit (text): the name of a programme.
screen-somebody-for = تحقق من أهلية شخص: { $kit }
query-open-form = افتح النموذج

# $what (text): a study number and a form.
query-open-named = افتح النموذج، { $what }
query-open-step = افتح ما دُوِّن
# $what (text): study number, kind of step and day.
query-open-step-named = افتح ما دُوِّن، { $what }

quality-title = جودة البيانات
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [zero] لا استفسارات مفتوحة
        [one] استفسار واحد مفتوح
        [two] استفساران مفتوحان
        [few] { $n } استفسارات مفتوحة
        [many] { $n } استفساراً مفتوحاً
       *[other] { $n } استفسار مفتوح
    }
quality-show-settled = إظهار المحسومة
quality-ask-where = للاستفسار افتح النموذج المعني أو ما دُوِّن.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [zero] لم يُعثر على شيء قد يكون خطأ
        [one] أمر واحد قد يكون خطأ
        [two] أمران قد يكونان خطأ
        [few] { $n } أمور قد تكون خطأ
        [many] { $n } أمراً قد يكون خطأ
       *[other] { $n } أمر قد يكون خطأ
    }
quality-kinds = إظهار هذا فقط
# $n (text): how many.
quality-kind-all = الكل ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = بلا إجابة
quality-kind-out-of-window = خارج الفترة
quality-kind-implausible = يكاد لا يمكن
quality-kind-too-fast = سريع جداً
quality-kind-all-same = كلها متماثلة
quality-kind-late = أُدخل متأخراً
# $n (text): a number of days, always more than one.
quality-rule-late = أُدخل متأخراً: مضى على ملء النموذج أكثر من { $n } من الأيام. هذا الحد اقتراح منا.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = يُعرض أحدث { $n } من { $of }.
quality-about = بشأن
quality-found = ما عُثر عليه
quality-measures = المقاييس
quality-measure = المقياس
quality-value = القيمة
quality-how = كيف يُحسب

## Notices

notice-alerts-late = تنبيه متأخر: لم يتصرف أحد في الوقت المحدد، أو حان يوم متابعة موعودة.
notice-go-alerts = انتقل إلى التنبيهات

## Packs that bring programmes

packs-kit = برنامج
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [zero] لا زيارات
        [one] زيارة واحدة
        [two] زيارتان
        [few] { $n } زيارات
        [many] { $n } زيارة
       *[other] { $n } زيارة
    }
# $here (text): the version that is here now.
packs-kit-stay = من هو في الإصدار { $here } يبقى فيه.
packs-kit-missing = استبيانات تأتي بها حزم أخرى وليست هنا:
way-events = متى حدث ذلك
way-waits = تُحدَّد تواريخها بعد تدوين البدء: { $visits }
plan-otherwise = غير ذلك…
plan-otherwise-named = غير ذلك…: { $visit }، في يوم آخر أو لم تتم
plan-otherwise-title = { $visit }: في يوم آخر
plan-visit-not-done = { $visit }: لماذا لم تتم؟
signin-alerts-late =
    { $count ->
        [zero] لا تنبيه متأخر.
        [one] تنبيه واحد متأخر. سجّل الدخول لرؤيته.
        [two] تنبيهان متأخران. سجّل الدخول لرؤيتهما.
        [few] { $n } تنبيهات متأخرة. سجّل الدخول لرؤيتها.
        [many] { $n } تنبيهاً متأخراً. سجّل الدخول لرؤيتها.
       *[other] { $n } تنبيه متأخر. سجّل الدخول لرؤيتها.
    }
alert-gone-moved = نُقل النموذج إلى شخص آخر
alert-gone-taken-back = سُحب ما أطلقه
alert-instead = افتح التنبيه حيث ينتمي النموذج
kit-instructions = ما يفعله هذا الموقع عند صدور تنبيه
kit-instructions-hint = سطر واحد من إجرائكم المحلي. يظهر أولاً في التنبيه.
today-no-contact = لا اتصال بعد الآن
noted-take-back = أُدخل خطأً…
noted-take-back-title = أُدخل خطأً
noted-take-back-means = لا يُحسب بعد ذلك، لا هنا ولا على الخادم. يبقى مقروءاً مع السبب الذي تذكره.
noted-taken-back = أُدخل خطأً: لا يُحسب بعد الآن
way-enough = اكتملت الدورة
way-not-enough = لم تكتمل الدورة بعد
plan-form-not-expected = غير متوقع: لم يعد يجيب عن الاستبيانات

## The register of a session

title-attendance = سجل حضور الجلسة
attendance-title = سجل حضور الجلسة
attendance-none = لا يُدار هنا أي برنامج له جلسات.
attendance-kit = البرنامج
attendance-group = المجموعة
attendance-group-last = { $group }، آخر حضور في { $day }
attendance-group-new = { $group }، مجموعة جديدة
attendance-day = اليوم، إن لم يكن اليوم الحالي
attendance-number = الجلسة
attendance-heading = الجلسة { $number } من { $planned }، { $day }
attendance-needed = تكتمل الدورة بحضور { $needed } من { $planned } من الجلسات ({ $percent } %).
attendance-source = المصدر: { $source }
attendance-everybody = حضر الجميع
attendance-members = في المجموعة { $group }
attendance-members-none = لا ينتمي أحد إلى هذه المجموعة بعد.
attendance-others = ليسوا في أي مجموعة بعد
attendance-others-how = من يُؤشَّر عليه هنا ينتمي إلى المجموعة { $group } من الآن فصاعداً.
attendance-col-name = الاسم
attendance-col-course = الجلسات حتى الآن
attendance-col-today = هذه الجلسة
attendance-came = حضر
attendance-missed = لم يحضر
attendance-clear = مسح
attendance-clear-named = مسح علامة { $name }
attendance-why = سبب عدم الحضور: { $name }
attendance-choose = لماذا؟
attendance-so-far = { $came } من { $planned }
attendance-missed-so-far = فات { $missed }
attendance-too-few = فات ما لا يسمح بإكمال الدورة
attendance-noted = مدوَّن: الجلسة { $number }، { $day }
attendance-gap = الجلسة { $number } غير مدوَّنة
attendance-reason = { $key }. { $reason }
attendance-open = فتح
attendance-open-named = فتح ما دُوِّن عن { $name }
attendance-alert-named = فتح التنبيه بشأن { $name }
attendance-tally = حضر: { $came }. لم يحضر: { $missed }. بلا علامة: { $open }.
attendance-open-rest = لا يُدوَّن شيء عمّن ليست له علامة.
attendance-keep = حفظ السجل
attendance-kept = دُوِّن: { $n }.
attendance-kept-before = مدوَّن هكذا من قبل: { $n }.
attendance-completed = اكتملت الدورة بهذه الجلسة: { $n }.
attendance-wrong = لم يُحفظ شيء بعد: صحّح ما هو مذكور أدناه ثم احفظ السجل مجدداً.
attendance-keys = السهم لأعلى ولأسفل ينتقل بين الأسماء، والحرف إلى الاسم التالي الذي يبدأ به. 1 أو مسافة: حضر، 2: لم يحضر، ثم رقم السبب؛ مفتاح الحذف يمسح. F9: حضر الجميع، F8: التالي بلا علامة، Enter: متابعة.
