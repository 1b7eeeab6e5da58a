### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = نهاية اليوم
title-computers = الحواسيب
nav-day = إنهاء اليوم
notice-day-open = لم يُنهَ اليوم الأخير. لم يثبت أحد بعد أن كل شيء لدى الخادم.
# $at: when it was begun.
notice-day-stopped = إنهاء اليوم الذي بدأ { $at } توقف قبل أن يكتمل. يجب إنهاء اليوم مرة أخرى.
notice-day-ends = حان وقت إنهاء اليوم.
notice-go-day = إنهاء اليوم

## The end of the day

day-title = نهاية اليوم
day-end = إنهاء اليوم
day-end-again = إنهاء اليوم مرة أخرى
day-ending = جار إنهاء اليوم…
day-not-ended = لم يُنهَ اليوم بعد.
day-stopped = توقف إنهاء اليوم قبل أن يكتمل.
# $at: when it was begun.
day-stopped-how = بدأ { $at }، ولا ورقة عنه: لا يعرف أحد بعد هل كل شيء لدى الخادم.
day-stopped-do = أنهِ اليوم مرة أخرى. إن توقف ثانية فاتصل بالدعم.
day-how = يرسل Prombook ما ينتظر، ويسأل الخادم عما لديه، ويفحص السجلات على هذا الحاسوب. يمكنك مواصلة العمل.
day-last = أُنهي آخر مرة { $at }: { $verdict }
day-counts = مرسل: { $n }، مستلم: { $received }، مختلف: { $differ }.
day-verdict-safe = الإغلاق آمن.
day-safe-how = سُئل الخادم عن كل سجل، فأعاد رقم نسخته ومحتواه.
day-verdict-nothing = لم يكن هناك شيء للإرسال. الإغلاق آمن.
day-verdict-waiting =
    { $count ->
        [zero] ليس بعد: لا سجلات باقية للإرسال.
        [one] ليس بعد: ما زال يجب إرسال سجل واحد.
        [two] ليس بعد: ما زال يجب إرسال سجلين.
        [few] ليس بعد: ما زال يجب إرسال { $n } سجلات.
        [many] ليس بعد: ما زال يجب إرسال { $n } سجلاً.
       *[other] ليس بعد: ما زال يجب إرسال { $n } سجل.
    }
day-verdict-held =
    { $count ->
        [zero] ليس بعد: قبل الخادم كل السجلات.
        [one] ليس بعد: لم يقبل الخادم سجلاً واحداً.
        [two] ليس بعد: لم يقبل الخادم سجلين.
        [few] ليس بعد: لم يقبل الخادم { $n } سجلات.
        [many] ليس بعد: لم يقبل الخادم { $n } سجلاً.
       *[other] ليس بعد: لم يقبل الخادم { $n } سجل.
    }
day-verdict-differs =
    { $count ->
        [zero] ليس بعد: لا سجل يختلف لدى الخادم عما هو هنا.
        [one] ليس بعد: سجل واحد ليس لدى الخادم كما هو هنا.
        [two] ليس بعد: سجلان ليسا لدى الخادم كما هما هنا.
        [few] ليس بعد: { $n } سجلات ليست لدى الخادم كما هي هنا.
        [many] ليس بعد: { $n } سجلاً ليست لدى الخادم كما هي هنا.
       *[other] ليس بعد: { $n } سجل ليست لدى الخادم كما هي هنا.
    }
day-verdict-not-asked = ليس بعد: تعذّر سؤال الخادم عما لديه.
day-verdict-no-endpoint = لم يُرسل شيء: لم يُضبط خادم.
day-verdict-damaged = توقف: السجلات على هذا الحاسوب لا يتطابق بعضها مع بعض.
day-kept-here = كل ما سُجّل محفوظ على هذا الحاسوب.
day-short-safe = الإغلاق آمن
day-short-nothing = لا شيء للإرسال
day-short-waiting = كانت سجلات ما زالت تنتظر
day-short-held = لم تُقبل سجلات
day-short-differs = اختلفت سجلات
day-short-not-asked = لم يُسأل الخادم
day-short-no-endpoint = لم يُضبط خادم
day-short-damaged = لم تتطابق السجلات بعضها مع بعض

day-step-sending = إرسال ما ينتظر
day-step-asking = سؤال الخادم عما لديه
day-step-checking = فحص السجلات على هذا الحاسوب
day-step-done = تم
day-step-now = الآن
day-step-next = لم يحن بعد
day-progress =
    { $count ->
        [zero] { $n } من { $total } سجل
        [one] سجل { $n } من { $total }
        [two] { $n } من { $total } من السجلات
        [few] { $n } من { $total } من السجلات
        [many] { $n } من { $total } من السجلات
       *[other] { $n } من { $total } من السجلات
    }
day-progress-label = مقدار ما تم

day-before = قبل إنهاء اليوم
day-next = ما العمل الآن
day-do-held =
    { $count ->
        [zero] قبل الخادم كل السجلات.
        [one] سجل واحد لم يقبله الخادم. انظر إلى السبب وافعل ما يُذكر هناك.
        [two] سجلان لم يقبلهما الخادم. انظر إلى السبب وافعل ما يُذكر هناك.
        [few] { $n } سجلات لم يقبلها الخادم. انظر إلى السبب وافعل ما يُذكر هناك.
        [many] { $n } سجلاً لم يقبلها الخادم. انظر إلى السبب وافعل ما يُذكر هناك.
       *[other] { $n } سجل لم يقبلها الخادم. انظر إلى السبب وافعل ما يُذكر هناك.
    }
day-do-disputes =
    { $count ->
        [zero] لم يتغير أي سجل على حاسوبين.
        [one] سجل واحد تغيّر على حاسوبين. اختر ما يُعتمد.
        [two] سجلان تغيّرا على حاسوبين. اختر ما يُعتمد.
        [few] { $n } سجلات تغيّرت على حاسوبين. اختر ما يُعتمد.
        [many] { $n } سجلاً تغيّرت على حاسوبين. اختر ما يُعتمد.
       *[other] { $n } سجل تغيّرت على حاسوبين. اختر ما يُعتمد.
    }
day-do-unfinished =
    { $count ->
        [zero] كل النماذج مكتملة.
        [one] نموذج واحد غير مكتمل. أكمله أو اذكر لماذا لم يكتمل.
        [two] نموذجان غير مكتملين. أكملهما أو اذكر لماذا لم يكتملا.
        [few] { $n } نماذج غير مكتملة. أكملها أو اذكر لماذا لم تكتمل.
        [many] { $n } نموذجاً غير مكتمل. أكملها أو اذكر لماذا لم تكتمل.
       *[other] { $n } نموذج غير مكتمل. أكملها أو اذكر لماذا لم تكتمل.
    }
day-do-prompts =
    { $count ->
        [zero] لكل تنبيهات السلامة ملاحظات.
        [one] تنبيه سلامة واحد بلا ملاحظة. افتح النموذج ودوّن ما جرى.
        [two] تنبيها سلامة بلا ملاحظة. افتح النماذج ودوّن ما جرى.
        [few] { $n } تنبيهات سلامة بلا ملاحظة. افتح النماذج ودوّن ما جرى.
        [many] { $n } تنبيه سلامة بلا ملاحظة. افتح النماذج ودوّن ما جرى.
       *[other] { $n } تنبيه سلامة بلا ملاحظة. افتح النماذج ودوّن ما جرى.
    }
day-do-will-send =
    { $count ->
        [zero] لا سجل ينتظر.
        [one] سجل واحد ينتظر. يُرسل عند إنهاء اليوم.
        [two] سجلان ينتظران. يُرسلان عند إنهاء اليوم.
        [few] { $n } سجلات تنتظر. تُرسل عند إنهاء اليوم.
        [many] { $n } سجلاً تنتظر. تُرسل عند إنهاء اليوم.
       *[other] { $n } سجل تنتظر. تُرسل عند إنهاء اليوم.
    }
day-do-waiting =
    { $count ->
        [zero] لا سجل ينتظر.
        [one] سجل واحد ينتظر. اترك هذا الحاسوب يعمل ومتصلاً حتى يُرسل.
        [two] سجلان ينتظران. اترك هذا الحاسوب يعمل ومتصلاً حتى يُرسلا.
        [few] { $n } سجلات تنتظر. اترك هذا الحاسوب يعمل ومتصلاً حتى تُرسل.
        [many] { $n } سجلاً تنتظر. اترك هذا الحاسوب يعمل ومتصلاً حتى تُرسل.
       *[other] { $n } سجل تنتظر. اترك هذا الحاسوب يعمل ومتصلاً حتى تُرسل.
    }
day-do-missing =
    { $count ->
        [zero] لا سجل مفقود لدى الخادم.
        [one] سجل واحد مفقود لدى الخادم. يُرسل من جديد من تلقاء نفسه.
        [two] سجلان مفقودان لدى الخادم. يُرسلان من جديد من تلقاء نفسيهما.
        [few] { $n } سجلات مفقودة لدى الخادم. تُرسل من جديد من تلقاء نفسها.
        [many] { $n } سجلاً مفقودة لدى الخادم. تُرسل من جديد من تلقاء نفسها.
       *[other] { $n } سجل مفقودة لدى الخادم. تُرسل من جديد من تلقاء نفسها.
    }
day-do-deleted =
    { $count ->
        [zero] لم يُحذف أي سجل لدى الخادم.
        [one] سجل واحد حُذف لدى الخادم. اسأل من يدير الخادم قبل أن ترسله من جديد.
        [two] سجلان حُذفا لدى الخادم. اسأل من يدير الخادم قبل أن ترسلهما من جديد.
        [few] { $n } سجلات حُذفت لدى الخادم. اسأل من يدير الخادم قبل أن ترسلها من جديد.
        [many] { $n } سجلاً حُذفت لدى الخادم. اسأل من يدير الخادم قبل أن ترسلها من جديد.
       *[other] { $n } سجل حُذفت لدى الخادم. اسأل من يدير الخادم قبل أن ترسلها من جديد.
    }
day-do-other-content =
    { $count ->
        [zero] لا سجل يقول شيئاً آخر لدى الخادم.
        [one] سجل واحد يقول شيئاً آخر لدى الخادم. قارن الاثنين واختر ما يُعتمد.
        [two] سجلان يقولان شيئاً آخر لدى الخادم. قارن الجانبين واختر ما يُعتمد.
        [few] { $n } سجلات تقول شيئاً آخر لدى الخادم. قارن الجانبين واختر ما يُعتمد.
        [many] { $n } سجلاً تقول شيئاً آخر لدى الخادم. قارن الجانبين واختر ما يُعتمد.
       *[other] { $n } سجل تقول شيئاً آخر لدى الخادم. قارن الجانبين واختر ما يُعتمد.
    }
day-do-other-version =
    { $count ->
        [zero] لا سجل له رقم نسخة آخر لدى الخادم.
        [one] سجل واحد له رقم نسخة آخر لدى الخادم لكنه يقول الشيء نفسه. لم يُفقد شيء؛ أخبر الدعم.
        [two] سجلان لهما رقم نسخة آخر لدى الخادم لكنهما يقولان الشيء نفسه. لم يُفقد شيء؛ أخبر الدعم.
        [few] { $n } سجلات لها رقم نسخة آخر لدى الخادم لكنها تقول الشيء نفسه. لم يُفقد شيء؛ أخبر الدعم.
        [many] { $n } سجلاً لها رقم نسخة آخر لدى الخادم لكنها تقول الشيء نفسه. لم يُفقد شيء؛ أخبر الدعم.
       *[other] { $n } سجل لها رقم نسخة آخر لدى الخادم لكنها تقول الشيء نفسه. لم يُفقد شيء؛ أخبر الدعم.
    }
day-do-no-endpoint = اضبط عنوان الخادم في الإعدادات. لا يستطيع ذلك إلا المدير.
day-do-damaged = لا تغيّر شيئاً واتصل بالدعم. اترك هذا الحاسوب كما هو.
day-do-again = ثم أنهِ اليوم مرة أخرى.
day-do-nothing = لا عائق.
day-go-sending = انتقل إلى الإرسال
day-go-disputes = احسمه
day-go-settings = انتقل إلى الإعدادات
day-go-preflight = افحص الاتصال
day-go-trail = اطّلع على سجل التدقيق
day-go-unfinished = انتقل إلى النماذج

day-numbers = بالأرقام
day-number-sent = مرسل
day-number-received = مستلم
day-number-differ = مختلف
day-number-missing = مفقود
day-number-waiting = ينتظر
day-number-held = غير مقبول
day-number-finished = نماذج مكتملة
day-number-unfinished = نماذج غير مكتملة

day-open-forms = نماذج تحتاج إلى نظر
day-col-participant = المشارك
day-col-form = النموذج
day-col-forms = النماذج
day-col-day = اليوم
day-col-open = ما لم يُنجز
day-col-reason = لماذا لم يكتمل
day-gaps =
    { $count ->
        [zero] لا أسئلة بلا إجابة
        [one] سؤال واحد بلا إجابة
        [two] سؤالان بلا إجابة
        [few] { $n } أسئلة بلا إجابة
        [many] { $n } سؤالاً بلا إجابة
       *[other] { $n } سؤال بلا إجابة
    }
day-gaps-none = أُجيب عن كل شيء؛ لم يكتمل بعد
day-prompts =
    { $count ->
        [zero] لا تنبيهات سلامة بلا ملاحظة
        [one] تنبيه سلامة واحد بلا ملاحظة
        [two] تنبيها سلامة بلا ملاحظة
        [few] { $n } تنبيهات سلامة بلا ملاحظة
        [many] { $n } تنبيه سلامة بلا ملاحظة
       *[other] { $n } تنبيه سلامة بلا ملاحظة
    }
day-reason-none = لم يُذكر بعد
day-reason-of = لماذا لم يكتمل { $form } للمشارك { $number }
day-open-form = افتح { $form } للمشارك { $number }
day-open-visit = افتح زيارة المشارك { $number }، { $day }
unfinished-goes-on = يُتابَع في يوم آخر
unfinished-participant-left = اضطر المشارك إلى المغادرة
unfinished-declined = لا يريد المشارك المتابعة
unfinished-by-mistake = بُدئ خطأً
unfinished-technical = عاقه الحاسوب
day-visits =
    { $count ->
        [zero] لا زيارات
        [one] زيارة واحدة
        [two] زيارتان
        [few] { $n } زيارات
        [many] { $n } زيارة
       *[other] { $n } زيارة
    }
day-no-visits = لم تكن هناك زيارات اليوم.
day-no-forms = لا نموذج
day-state-unfinished = غير مكتمل
day-state-waiting = ينتظر الإرسال
day-state-sent = مستلم
day-state-held = غير مقبول
day-state-voided = مسحوب

day-differences =
    { $count ->
        [zero] كل السجلات متطابقة
        [one] سجل واحد لا يتطابق
        [two] سجلان لا يتطابقان
        [few] { $n } سجلات لا تتطابق
        [many] { $n } سجلاً لا تتطابق
       *[other] { $n } سجل لا تتطابق
    }
day-differences-first = لا تُذكر إلا الأولى وعددها { $n }.
day-col-record = السجل
day-col-why = ما الخطأ
day-differs-waiting = لم يُرسل بعد
day-differs-held = لم يقبله الخادم
day-differs-missing = مفقود لدى الخادم؛ يُرسل من جديد
day-differs-deleted = حُذف لدى الخادم
day-differs-other-content = يقول شيئاً آخر لدى الخادم
day-differs-other-version = المحتوى نفسه برقم نسخة آخر

day-proof = في الورقة
day-ended = أُنهي
day-ended-by = { $at }، { $by }
day-computer = الحاسوب
day-server = الخادم
day-server-none = لم يُضبط
day-clock = ساعة هذا الحاسوب
day-trail = نهاية سجل التدقيق
day-head = السطر { $seq }: { $head }
day-head-there = يحفظ الخادم الشيء نفسه.
day-head-not-there = لا يحفظه الخادم بعد.
day-head-full = كل الأحرف الـ64
day-print = اطبع الورقة (PDF)
day-printing = جار إنشاء ملف PDF…
day-printed =
    { $count ->
        [zero] لا صفحات في هذا الملف:
        [one] صفحة واحدة في هذا الملف:
        [two] صفحتان في هذا الملف:
        [few] { $n } صفحات في هذا الملف:
        [many] { $n } صفحة في هذا الملف:
       *[other] { $n } صفحة في هذا الملف:
    }
day-today = العودة إلى اليوم
day-sheet-of = ورقة { $day }
day-sheets = الأوراق المحفوظة
day-sheets-none = لم يُنهَ أي يوم بعد.
day-sheets-more = عرض الكل ({ $n })
day-sheet-open = ورقة { $day }، { $at }: { $verdict }
day-reminder = التذكير
day-reminder-hint = مثل 17:00. اتركه فارغاً لعدم التذكير.
day-reminder-label = وقت تذكير الموظفين
day-reminder-at = يُذكَّر الموظفون في الساعة { $at }.
day-reminder-never = لا يُذكَّر أحد.

## How right a clock is, compared with the server’s

clock-unknown = غير معروف
clock-right = صحيحة
clock-ahead-seconds =
    { $count ->
        [zero] ليست متقدمة
        [one] متقدمة ثانية واحدة
        [two] متقدمة ثانيتين
        [few] متقدمة { $n } ثوانٍ
        [many] متقدمة { $n } ثانية
       *[other] متقدمة { $n } ثانية
    }
clock-ahead-minutes =
    { $count ->
        [zero] ليست متقدمة
        [one] متقدمة دقيقة واحدة
        [two] متقدمة دقيقتين
        [few] متقدمة { $n } دقائق
        [many] متقدمة { $n } دقيقة
       *[other] متقدمة { $n } دقيقة
    }
clock-ahead-hours =
    { $count ->
        [zero] ليست متقدمة
        [one] متقدمة ساعة واحدة
        [two] متقدمة ساعتين
        [few] متقدمة { $n } ساعات
        [many] متقدمة { $n } ساعة
       *[other] متقدمة { $n } ساعة
    }
clock-behind-seconds =
    { $count ->
        [zero] ليست متأخرة
        [one] متأخرة ثانية واحدة
        [two] متأخرة ثانيتين
        [few] متأخرة { $n } ثوانٍ
        [many] متأخرة { $n } ثانية
       *[other] متأخرة { $n } ثانية
    }
clock-behind-minutes =
    { $count ->
        [zero] ليست متأخرة
        [one] متأخرة دقيقة واحدة
        [two] متأخرة دقيقتين
        [few] متأخرة { $n } دقائق
        [many] متأخرة { $n } دقيقة
       *[other] متأخرة { $n } دقيقة
    }
clock-behind-hours =
    { $count ->
        [zero] ليست متأخرة
        [one] متأخرة ساعة واحدة
        [two] متأخرة ساعتين
        [few] متأخرة { $n } ساعات
        [many] متأخرة { $n } ساعة
       *[other] متأخرة { $n } ساعة
    }

## Sending: pausing, and how much went over the line

sending-pause = إيقاف مؤقت
sending-resume = استئناف
sending-paused = متوقف مؤقتاً. لا يُرسل شيء حتى يستأنف أحد.
sending-soon = بقي أقل من دقيقة
sending-minutes =
    { $count ->
        [zero] بقي أقل من دقيقة
        [one] بقيت نحو دقيقة واحدة
        [two] بقيت نحو دقيقتين
        [few] بقيت نحو { $n } دقائق
        [many] بقيت نحو { $n } دقيقة
       *[other] بقيت نحو { $n } دقيقة
    }
sending-traffic =
    { $count ->
        [zero] منذ بدء Prombook: أُرسل { $sent } ك.ب، واستُلم { $received } ك.ب، من دون طلبات
        [one] منذ بدء Prombook: أُرسل { $sent } ك.ب، واستُلم { $received } ك.ب، في طلب واحد
        [two] منذ بدء Prombook: أُرسل { $sent } ك.ب، واستُلم { $received } ك.ب، في طلبين
        [few] منذ بدء Prombook: أُرسل { $sent } ك.ب، واستُلم { $received } ك.ب، في { $n } طلبات
        [many] منذ بدء Prombook: أُرسل { $sent } ك.ب، واستُلم { $received } ك.ب، في { $n } طلباً
       *[other] منذ بدء Prombook: أُرسل { $sent } ك.ب، واستُلم { $received } ك.ب، في { $n } طلب
    }
sending-check = افحص الاتصال
sending-computers = حواسيب الموقع

## What the server did not take

sending-again-all = جرّب الكل مرة أخرى
held-why = { $spot }: { $why }
issue-missing = يحتاج الخادم هنا إلى شيء، ولا شيء هنا.
issue-value = لا يقبل الخادم هذه القيمة.
issue-too-long = هذا أطول مما يسمح به الخادم.
issue-structure = لا يستطيع الخادم قراءة هذا بالشكل المكتوب به.
issue-reference = ليس لدى الخادم السجل الذي يتبعه هذا.
issue-code = لا يعرف الخادم هذا المدخل.
issue-duplicate = هذا لدى الخادم بالفعل في سجل آخر.
issue-rule = هذا يخالف إحدى قواعد الخادم.
issue-security = لا يسمح الخادم لهذه العيادة بإرسال هذا.
issue-version = لدى الخادم نسخة أحدث من هذا.
spot-name = الاسم
spot-born = تاريخ الميلاد
spot-sex = الجنس
spot-nhs-number = رقم NHS
spot-study-number = رقم الدراسة
spot-language = اللغة المفضلة
spot-interpreter = المترجم
spot-day = يوم الزيارة
spot-participant = المشارك
spot-visit = الزيارة
spot-questionnaire = الاستبيان
spot-answer = الإجابة
spot-question = السؤال { $n }
spot-score = الدرجة
spot-time = الوقت
next-correct = صحّحه هنا. يُرسل بعدها من جديد من تلقاء نفسه.
next-correct-other = يجب أن يصحّحه هنا شخص يحق له تصحيح السجلات. يُرسل بعدها من جديد من تلقاء نفسه.
next-again = أرسله من جديد. إذا لم يقبله الخادم أيضاً فاكتب ملفاً للدعم.
next-again-allowed = اطلب ممن يدير الخادم أن يسمح به، ثم أرسله من جديد.
next-support = لا يمكنك حل هذا هنا. اكتب ملفاً للدعم وأرسله إليهم.
next-settle = تغيّر هنا ولدى الخادم. انظر إلى الاثنين واختر ما يُعتمد.
held-correct-participant = صحّح بيانات المشارك
held-correct-response = صحّح النموذج
held-settle = احسمه
held-support = اكتب ملفاً للدعم
held-action-named = { $action }: { $what }
held-support-done = الملف للدعم هنا:
held-words = ما قاله الخادم، للدعم
held-no-words = لم يذكر الخادم سبباً.

## The computers of a site

computers-title = حواسيب الموقع
computers-asked = سُئل الخادم آخر مرة { $at }.
computers-never-asked = لم يُسأل الخادم بعد. يعرض هذا الحاسوب ما يعرفه بنفسه.
computers-none = لم يُبلّغ أي حاسوب الخادم بعد.
computers-list = كل حاسوب كما أبلغ آخر مرة
computers-col-name = الحاسوب
computers-col-heard = آخر خبر منه
computers-col-unsent = ليس لدى الخادم
computers-col-receipt = آخر تأكيد استلام
computers-col-safe = آخر يوم أُنهي بأمان
computers-col-clock = الساعة
computers-col-version = الإصدار
computers-here = هذا الحاسوب
computers-unnamed = بلا اسم
computers-letter = الحرف { $letter }
computers-silent = لا خبر منه منذ أكثر من يومي عمل
computers-unsent-none = لا شيء ينتظر
computers-waiting =
    { $count ->
        [zero] لا سجلات تنتظر
        [one] سجل واحد ينتظر
        [two] سجلان ينتظران
        [few] { $n } سجلات تنتظر
        [many] { $n } سجلاً ينتظر
       *[other] { $n } سجل ينتظر
    }
computers-since = أقدمها منذ { $at }
computers-held =
    { $count ->
        [zero] لا شيء غير مقبول
        [one] سجل واحد غير مقبول
        [two] سجلان غير مقبولين
        [few] { $n } سجلات غير مقبولة
        [many] { $n } سجلاً غير مقبول
       *[other] { $n } سجل غير مقبول
    }
computers-never = لم يحدث
computers-packs =
    { $count ->
        [zero] لا حزم
        [one] حزمة واحدة
        [two] حزمتان
        [few] { $n } حزم
        [many] { $n } حزمة
       *[other] { $n } حزمة
    }
computers-packs-none = لا حزم
computers-same-letter = لحاسوبين الحرف نفسه، فقد يعطيان مشاركَين رقم الدراسة نفسه. أعطِ أحدهما حرفاً آخر قبل تسجيل أي شخص عليه.
computers-this = هذا الحاسوب
computers-name = ما اسمه
computers-name-hint = مثل: الغرفة 3
computers-letter-label = الحرف في أرقام الدراسة التي يعطيها
computers-letter-hint = حرف لاتيني كبير واحد، يختلف من حاسوب إلى آخر. اتركه فارغاً إذا كان في الموقع حاسوب واحد فقط.
day-verdict-disputed =
    { $count ->
        [zero] ليس بعد: لا سجل يحتاج إلى اختيار ما يُعتمد.
        [one] ليس بعد: يجب أن يختار شخص ما يُعتمد في سجل واحد.
        [two] ليس بعد: يجب أن يختار شخص ما يُعتمد في سجلين.
        [few] ليس بعد: يجب أن يختار شخص ما يُعتمد في { $n } سجلات.
        [many] ليس بعد: يجب أن يختار شخص ما يُعتمد في { $n } سجلاً.
       *[other] ليس بعد: يجب أن يختار شخص ما يُعتمد في { $n } سجل.
    }
day-short-disputed = كان ما زال يجب الاختيار
day-number-disputes = للاختيار
day-differs-disputed = مذكور بشكل مختلف على حاسوبين
day-fetched = الحواسيب الأخرى
fetched-at = جُلبت سجلات الحواسيب الأخرى آخر مرة { $at }.
fetched-never = لم تُجلب سجلات الحواسيب الأخرى بعد.
fetched-not = تعذّر جلبها { $at }.
fetch-trouble-not-reached = تعذّر الوصول إلى الخادم. سيحاول Prombook مرة أخرى من تلقاء نفسه.
fetch-trouble-refused = لا يسمح الخادم لهذا الحاسوب بقراءة كل شيء. اسأل من يدير الخادم.
fetch-trouble-busy = الخادم مشغول. سيحاول Prombook مرة أخرى من تلقاء نفسه.
fetch-trouble-unclear = أجاب الخادم بما لا يُفهم. إذا استمر ذلك فاسأل من يدير الخادم.
fetch-trouble-not-all = لا يعطي الخادم كل ما لديه، ولا يعطيه بالترتيب الزمني. اسأل من يدير الخادم.
