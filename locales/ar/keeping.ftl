### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = سجل التدقيق
title-backups = النسخ الاحتياطية
title-restore = استعادة نسخة احتياطية
title-rights = حقوق مشارك
title-protection = ما المحميّ

## The audit trail

trail-title = سجل التدقيق
trail-length =
    { $count ->
        [zero] لا أسطر منذ إعداد هذه العيادة.
        [one] سطر واحد منذ إعداد هذه العيادة. لا يمكن تغيير شيء أو حذفه.
        [two] سطران منذ إعداد هذه العيادة. لا يمكن تغيير شيء أو حذفه.
        [few] { $n } أسطر منذ إعداد هذه العيادة. لا يمكن تغيير شيء أو حذفه.
        [many] { $n } سطراً منذ إعداد هذه العيادة. لا يمكن تغيير شيء أو حذفه.
       *[other] { $n } سطر منذ إعداد هذه العيادة. لا يمكن تغيير شيء أو حذفه.
    }
trail-filters = أي الأسطر
trail-by = مَن
trail-by-anybody = أي شخص
trail-what = ماذا جرى
trail-what-anything = أي شيء
trail-participant = رقم الدراسة
trail-from = من (يوم)
trail-to = إلى (يوم)
trail-show = عرض
trail-show-all = عرض الكل
trail-none = لا سطر يطابق.
trail-rows = الأسطر، الأحدث أولاً
trail-col-row = السطر
trail-col-when = متى
trail-col-who = مَن
trail-col-what = ماذا جرى
trail-col-about = بشأن
trail-col-reason = لماذا
trail-program = Prombook من تلقاء نفسه
trail-utc = UTC: { $utc }
trail-clock-back = كانت الساعة قد رجعت
trail-clock-forward = كانت الساعة قد قفزت إلى الأمام
trail-newer = أحدث
trail-older = أقدم
trail-check = افحص السجل كله
trail-check-how = يفحص كل سطر والملف كله. قد يستغرق دقيقة، ويمكنك مواصلة العمل.
trail-checking = جار الفحص…
trail-checked =
    { $count ->
        [zero] { $at }: لا أسطر بعد، وكل شيء سليم.
        [one] { $at }: فُحص سطر واحد، وكل شيء سليم.
        [two] { $at }: فُحص سطران، وكل شيء سليم.
        [few] { $at }: فُحصت { $n } أسطر، وكل شيء سليم.
        [many] { $at }: فُحص { $n } سطراً، وكل شيء سليم.
       *[other] { $at }: فُحص { $n } سطر، وكل شيء سليم.
    }
trail-checked-found =
    { $count ->
        [zero] { $at }: لم يُفحص أي سطر، وهناك ما لا يتطابق. لا تغيّر شيئاً، واتصل بالدعم.
        [one] { $at }: فُحص سطر واحد، وهناك ما لا يتطابق. لا تغيّر شيئاً، واتصل بالدعم.
        [two] { $at }: فُحص سطران، وهناك ما لا يتطابق. لا تغيّر شيئاً، واتصل بالدعم.
        [few] { $at }: فُحصت { $n } أسطر، وهناك ما لا يتطابق. لا تغيّر شيئاً، واتصل بالدعم.
        [many] { $at }: فُحص { $n } سطراً، وهناك ما لا يتطابق. لا تغيّر شيئاً، واتصل بالدعم.
       *[other] { $at }: فُحص { $n } سطر، وهناك ما لا يتطابق. لا تغيّر شيئاً، واتصل بالدعم.
    }
trail-head = للسجل الورقي: السطر { $row }، { $head }
trail-head-how = اكتب هذا وتاريخ اليوم في السجل الورقي. من يحذف لاحقاً سطراً حتى هناك أو يعيد كتابته لا يستطيع إظهار الأحرف الثمانية نفسها من جديد.
trail-witness = قارن مع الخادم
trail-witness-how = عند كل إرسال يدوّن الخادم كيف ينتهي السجل. هنا يُسأل عما دوّنه.
trail-witnessing = جار سؤال الخادم…
witness-no-endpoint = لم يُضبط خادم، فلم ير أحد غيرنا هذا السجل.
witness-no-answer = لا يجيب الخادم. حاول مرة أخرى عند وجود اتصال.
witness-nothing = لم ير الخادم هذا السجل بعد. سيراه عند الإرسال التالي.
witness-agrees = السجل هنا هو الذي رآه الخادم، حتى السطر { $seq } ({ $seen }).
witness-contradicts = رأى الخادم سجلاً غير الموجود هنا، حتى السطر { $seq } ({ $seen }): حُذفت أسطر على هذا الحاسوب أو أُعيدت كتابتها. لا تغيّر شيئاً، واتصل بالدعم.
damage-pages = أجزاء من ملف السجلات ليست كما كُتبت.
damage-structure = ملف السجلات غير منتظم من الداخل.
damage-references = تشير بعض السجلات إلى أخرى غير موجودة.
damage-trail = سجل التدقيق غير متماسك.
damage-content = أحد السجلات ليس كما يقول سجل التدقيق إنه كُتب.
damage-anchor-missing = الملاحظة المحفوظة بجانب السجلات عن نهاية سجل التدقيق مفقودة.
damage-anchor-forged = الملاحظة المحفوظة بجانب السجلات لم يكتبها هذا البرنامج.
damage-anchor-ahead = نهاية السجل مفقودة: هذه السجلات أقدم مما كانت عليه.
damage-anchor-contradicts = لا ينتهي السجل كما تقول الملاحظة المحفوظة بجانب السجلات.
damage-witness = رأى الخادم سجل تدقيق غير الموجود هنا.
damage-row = يظهر أولاً في السطر { $seq }.
damage-missing =
    { $count ->
        [zero] لا ينقص أي سطر.
        [one] ينقص سطر واحد.
        [two] ينقص سطران.
        [few] تنقص { $n } أسطر.
        [many] ينقص { $n } سطراً.
       *[other] ينقص { $n } سطر.
    }

trail-action-founded = إعداد العيادة
trail-action-person-added = إضافة موظف
trail-action-person-renamed = تغيير اسم موظف
trail-action-role-changed = تغيير دور
trail-action-person-left = إخراج موظف غادر
trail-action-person-returned = إعادة موظف
trail-action-passphrase-given = إعطاء عبارة مرور أولى
trail-action-passphrase-changed = تغيير عبارة المرور الخاصة
trail-action-keys-rotated = تجديد المفاتيح
trail-action-data-key-renewed = تشفير كل السجلات من جديد
trail-action-recovery-used = دخول بمفتاح الاسترداد
trail-action-recovery-renewed = مفتاح استرداد جديد
trail-action-escrow-set = إعطاء منظمة مفتاحاً مختوماً
trail-action-escrow-removed = سحب المفتاح المختوم
trail-action-signed-in = تسجيل دخول
trail-action-sign-in-failed = تعذّر تسجيل الدخول
trail-action-locked = قفل
trail-action-setting-changed = تغيير إعداد
trail-action-registered = تسجيل مشارك
trail-action-visit-started = بدء زيارة
trail-action-form-begun = بدء نموذج
trail-action-answered = إجابة
trail-action-language-changed = تغيير لغة نموذج
trail-action-prompt-acknowledged = تدوين ما جرى عند تنبيه
trail-action-finished = إنهاء نموذج
trail-action-corrected = تصحيح نموذج
trail-action-confirmed = أكّد الخادم سجلاً
trail-action-refused = لم يقبل الخادم سجلاً
trail-action-released = إرسال سجل من جديد
trail-action-viewed = اطلاع على سجل
trail-action-searched = بحث
trail-action-exported = تسليم سجل
trail-action-backed-up = نسخة احتياطية
trail-action-backup-failed = فشلت نسخة احتياطية
trail-action-restored = استعادة نسخة احتياطية
trail-action-damage-found = وُجد تلف
trail-action-damage-accepted = متابعة بعد تلف
trail-action-clock-jumped = قفزت الساعة
trail-action-clock-confirmed = تأكيد صحة الساعة
trail-action-withdrawn = تدوين انسحاب
trail-action-restricted = تقييد سجل
trail-action-unrestricted = رفع تقييد سجل
trail-action-erased = محو سجل
trail-action-purged = إزالة سجل بعد مدته
trail-action-witnessed = رأى الخادم السجل
trail-action-trail-checked = فحص السجل
trail-action-run-started = بدء تشغيل Prombook
trail-action-voided = سحب نموذج
trail-action-unfinished-noted = تدوين سبب عدم اكتمال نموذج
trail-action-participant-changed = تغيير بيانات مشارك
trail-action-details-kept = إبقاء البيانات المتغيرة
trail-action-computer-added = التعرف على حاسوب آخر في الموقع
trail-action-received = أخذ سجل من حاسوب آخر
trail-action-dispute-opened = وُجدت نسختان من سجل
trail-action-dispute-settled = البتّ بين نسختين
trail-action-lost-there = كان الخادم قد فقد سجلاً
trail-action-day-closed = إنهاء اليوم
trail-action-step-kept = تدوين خطوة
trail-action-step-corrected = تصحيح خطوة
trail-action-kit-adopted = قرار بشأن برنامج
trail-action-tailoring-proposed = اقتراح تكييف الموقع لبرنامج
trail-action-tailoring-approved = اعتماد هذا التكييف
trail-action-tailoring-refused = رفض هذا التكييف

## Backups

backups-title = النسخ الاحتياطية
backups-state = الوضع الآن
backups-why = النسخة الاحتياطية نسخة مشفّرة من كل شيء. ينشئ Prombook واحدة كل يوم ويثبت سلامتها قبل أن تُحسب. تُفتح بعبارات المرور الحالية؛ أما النسخة التي تعذّر الوصول إليها عند تغييرها فتُفتح بالسابقة.
backups-here = على هذا الحاسوب: آخر نسخة ثبتت سلامتها { $at }.
backups-here-never = على هذا الحاسوب: لا نسخة بعد.
backups-there = في المكان الثاني: آخر نسخة ثبتت سلامتها { $at }.
backups-there-never = في المكان الثاني: لا نسخة بعد.
backups-no-place = لا مكان ثانياً بعد. إذا تعطّل قرص هذا الحاسوب ضاعت النسخ التي عليه معه.
backups-place-away = لا يمكن الوصول إلى المكان الثاني الآن. أوصله، وسينسخ Prombook إليه من تلقاء نفسه.
backup-trouble-place = فشلت آخر نسخة: تعذّرت الكتابة في مجلدها.
backup-trouble-disk-full = فشلت آخر نسخة: لم تبق مساحة.
backup-trouble-damaged = فشلت آخر نسخة: لم تثبت سلامة ما نُسخ. لا تغيّر شيئاً، واتصل بالدعم.
backup-trouble-other = فشلت آخر نسخة. حاول الآن مرة أخرى، وإذا تكرر ذلك فاتصل بالدعم.
backups-now = انسخ الآن
backups-making = جار النسخ والتثبّت…
backups-made = نُسخت وثبتت سلامتها.
backups-place-title = المكان الثاني
backups-place-label = مجلد النسخة الثانية
backups-place-hint = مجلد على ذاكرة USB أو قرص ثان، مثل {"\u2066"}E:\Backups{"\u2069"}. ليس على قرص هذا الحاسوب ولا على الشبكة. اتركه فارغاً لعدم وجود مكان ثان.
backups-place-save = استخدم هذا المجلد
backups-place-kept = حُفظ.
backups-list = النسخ
backups-none = لا نسخ بعد.
backups-col-made = أُنشئت
backups-col-holds = محتواها
backups-col-where = أين
backups-unreadable = لا يمكن قراءتها
backups-on-here = على هذا الحاسوب
backups-on-there = المكان الثاني
backups-holds = { $participants }، { $forms }
backups-participants =
    { $count ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $n } مشاركين
        [many] { $n } مشاركاً
       *[other] { $n } مشارك
    }
backups-forms =
    { $count ->
        [zero] لا نماذج
        [one] نموذج واحد
        [two] نموذجان
        [few] { $n } نماذج
        [many] { $n } نموذجاً
       *[other] { $n } نموذج
    }
backups-usual = النسخ على هذا الحاسوب في { $folder }
backups-restore = استعد نسخة…

## Bringing a backup back

restore-step = الخطوة { $step } من { $steps }
restore-choose-title = اختر النسخة
restore-choose-how = لا يتغيّر شيء بعد. سترى أولاً ما الذي يعنيه ذلك.
restore-looking = جار البحث عن نسخ…
restore-found =
    { $count ->
        [zero] لم توجد نسخة هنا. اكتب المجلد الذي فيه النسخ، أو أوصل القرص وابحث من جديد.
        [one] وُجدت نسخة واحدة.
        [two] وُجدت نسختان.
        [few] وُجدت { $n } نسخ.
        [many] وُجدت { $n } نسخة.
       *[other] وُجدت { $n } نسخة.
    }
restore-copies = النسخ، الأحدث أولاً
restore-unreadable = لا يمكن قراءة هذه النسخة. اختر غيرها.
restore-choose-one = اختر إحدى النسخ.
restore-folder = مجلد آخر
restore-folder-hint = مثلاً على ذاكرة USB: {"\u2066"}E:\Backups{"\u2069"}
restore-look = ابحث هناك
restore-next = متابعة
restore-back = رجوع
restore-leave = اترك كل شيء كما هو
restore-prove-title = أثبت من أنت
restore-prove-how = استخدم اسم مدير وعبارة مروره. جرّب الحالية أولًا؛ فإن تعذّر الوصول إلى النسخة عند تغييرها فتحتها السابقة.
restore-prove-of = نسخة { $made }
restore-name = الاسم
restore-passphrase = عبارة المرور
restore-prove = افتح النسخة
restore-proving = جار التثبّت من النسخة…
restore-look-title = ماذا يعني ذلك
restore-is = النسخة سليمة. هي لعيادة { $clinic }، أُنشئت { $made }.
restore-holds = فيها: { $participants }، { $forms }.
restore-replaces-nothing = لا سجلات على هذا الحاسوب. لن يُستبدل شيء.
restore-newer =
    { $count ->
        [zero] لا سجل هنا أحدث من النسخة.
        [one] سجل واحد هنا أحدث من النسخة ولن يكون فيها:
        [two] سجلان هنا أحدث من النسخة ولن يكونا فيها:
        [few] { $n } سجلات هنا أحدث من النسخة ولن تكون فيها:
        [many] { $n } سجلاً هنا أحدث من النسخة ولن تكون فيها:
       *[other] { $n } سجل هنا أحدث من النسخة ولن تكون فيها:
    }
restore-newer-many =
    { $count ->
        [zero] هناك سجلات لن تكون في النسخة:
        [one] أحدث سجل لن يكون في النسخة، وهناك غيره:
        [two] أحدث سجلين لن يكونا في النسخة، وهناك غيرهما:
        [few] أحدث { $n } سجلات لن تكون في النسخة، وهناك غيرها:
        [many] أحدث { $n } سجلاً لن تكون في النسخة، وهناك غيرها:
       *[other] أحدث { $n } سجل لن تكون في النسخة، وهناك غيرها:
    }
restore-unreadable-now = لا يمكن الآن قراءة السجلات على هذا الحاسوب، فلا أحد يعرف ما هو أحدث من النسخة. ما سُجّل بعدها لن يكون فيها.
restore-newer-rows =
    { $count ->
        [zero] ليس في سجل التدقيق هنا سطر أحدث.
        [one] سطر واحد في سجل التدقيق هنا أحدث.
        [two] سطران في سجل التدقيق هنا أحدث.
        [few] { $n } أسطر في سجل التدقيق هنا أحدث.
        [many] { $n } سطراً في سجل التدقيق هنا أحدث.
       *[other] { $n } سطر في سجل التدقيق هنا أحدث.
    }
restore-lost =
    { $count ->
        [zero] لا سجل غائب عن الخادم.
        [one] سجل واحد ليس على الخادم أيضاً. بعد ذلك لن يكون إلا في الملفات المستبدلة.
        [two] سجلان ليسا على الخادم أيضاً. بعد ذلك لن يكونا إلا في الملفات المستبدلة.
        [few] { $n } سجلات ليست على الخادم أيضاً. بعد ذلك لن تكون إلا في الملفات المستبدلة.
        [many] { $n } سجلاً ليست على الخادم أيضاً. بعد ذلك لن تكون إلا في الملفات المستبدلة.
       *[other] { $n } سجل ليست على الخادم أيضاً. بعد ذلك لن تكون إلا في الملفات المستبدلة.
    }
restore-lost-none = أكّدها الخادم كلها. لا يضيع شيء، لكنها ستكون على الخادم وحده.
restore-col-record = السجل
restore-col-when = متى
restore-col-server = أين
restore-on-server = على الخادم أيضاً
restore-not-on-server = هنا فقط
restore-then = بعد ذلك
restore-then-kept = الملفات الموجودة هنا الآن تُحفظ بجانب السجلات ولا تُحذف.
restore-then-asked = يُسأل الخادم عن كل سجل في النسخة، وما ينقصه يُرسل من جديد.
restore-then-staff = قائمة الموظفين هي ليوم إنشاء النسخة. راجعها بعد ذلك: من غادر منذ ذلك اليوم يعود إليها وقد يستطيع الدخول إلى أن تُخرجه.
restore-then-trail = يحفظ سجل التدقيق من استعاد النسخة ومتى ولماذا.
restore-reason = لماذا تُستعاد النسخة؟
restore-reason-hint = مثلاً: تعطّل القرص يوم الثلاثاء
restore-do =
    { $count ->
        [zero] استعد هذه النسخة
        [one] استعد هذه النسخة، من دون سجل واحد موجود هنا فقط
        [two] استعد هذه النسخة، من دون سجلين موجودين هنا فقط
        [few] استعد هذه النسخة، من دون { $n } سجلات موجودة هنا فقط
        [many] استعد هذه النسخة، من دون { $n } سجلاً موجودة هنا فقط
       *[other] استعد هذه النسخة، من دون { $n } سجل موجودة هنا فقط
    }
restore-doing = جارية الاستعادة…
restore-done-title = استُعيدت النسخة
restore-done = سجّل الدخول باسم وعبارة مرور كما كانا عند إنشاء النسخة.
restore-done-kept = الملفات المستبدلة في { $folder }. احتفظ بها حتى يتأكد أن شيئاً لا ينقص.
restore-done-next = ثم انظر إلى مشاركي الأيام الأخيرة وأرسل.
restore-sign-in = تسجيل الدخول

## Rights of a participant

rights-title = حقوق المشارك { $number }
rights-open = الحقوق…
rights-back = العودة إلى المشارك
standing-withdrawn = لم يعد يشارك، منذ { $since }. لا يُسجّل المزيد.
standing-restricted = مقيّد منذ { $since }: لا يطّلع إلا المديرون ومديرو البيانات.
standing-erased = مُحي في { $since }. لم يعد المحتوى على هذا الحاسوب.
rights-unsent =
    { $count ->
        [zero] أكّد الخادم كل سجلات هذا المشارك.
        [one] سجل واحد لهذا المشارك لم يؤكده الخادم بعد.
        [two] سجلان لهذا المشارك لم يؤكدهما الخادم بعد.
        [few] { $n } سجلات لهذا المشارك لم يؤكدها الخادم بعد.
        [many] { $n } سجلاً لهذا المشارك لم يؤكدها الخادم بعد.
       *[other] { $n } سجل لهذا المشارك لم يؤكدها الخادم بعد.
    }
rights-drafts =
    { $count ->
        [zero] لا نموذج غير مكتمل.
        [one] نموذج واحد غير مكتمل.
        [two] نموذجان غير مكتملين.
        [few] { $n } نماذج غير مكتملة.
        [many] { $n } نموذجاً غير مكتمل.
       *[other] { $n } نموذج غير مكتمل.
    }
rights-nothing = لا يسمح دورك بتغيير شيء هنا.
rights-reason = السبب
rights-reason-hint = يُحفظ في سجل التدقيق. لا تكتب اسماً هنا.
rights-cancel = إلغاء
rights-done = تم.
rights-busy = جار العمل…
rights-for-ever = لا يمكن التراجع عن هذا.

rights-withdraw-title = لم يعد يشارك
rights-withdraw-open = دوّن انسحاباً…
rights-withdraw-does = لا يمكن بدء زيارة ولا بدء نموذج أو الإجابة عنه. النماذج غير المكتملة تبقى كذلك.
rights-withdraw-not = ما اكتمل يبقى هنا ويُرسل ويمكن قراءته. ويحتفظ الخادم بما لديه.
rights-withdraw-do = دوّن أنه لم يعد يشارك

rights-restrict-title = تقييد من يطّلع
rights-restrict-open = تقييد…
rights-restrict-does = لا يفتح هذا السجل إلا المديرون ومديرو البيانات. يعرف الآخرون أنه موجود ولا شيء غير ذلك.
rights-restrict-not = لا يُحذف شيء. لا يُبلَّغ الخادم ولا مستخدموه. يمكن رفع التقييد.
rights-restrict-do = قيّد هذا السجل

rights-unrestrict-title = رفع التقييد
rights-unrestrict-open = رفع التقييد…
rights-unrestrict-does = يستطيع كل موظفي هذه العيادة فتح هذا السجل من جديد.
rights-unrestrict-not = لا يتغيّر شيء آخر. يبقى في سجل التدقيق أنه كان مقيّداً.
rights-unrestrict-do = افتح هذا السجل لكل الموظفين

rights-export-title = تسليم كل ما هو محفوظ
rights-export-open = تسليم…
rights-export-does = يكتب ملفين: صفحة يقرؤها الناس، والشيء نفسه كبيانات (FHIR). فيهما الاسم والإجابات والنتائج ومن سجّل ماذا.
rights-export-not = الملفان غير مشفّرين: من يملكهما يقرؤهما. احذفهما بعد التسليم. لا يتغيّر شيء هنا.
rights-export-folder = مجلد الملفين
rights-export-folder-hint = مجلد فارغ، ويفضّل على ذاكرة USB: {"\u2066"}E:\{"\u2069"}
rights-export-do = اكتب الملفين
rights-export-page = للقراءة: { $file }
rights-export-data = كبيانات: { $file }

rights-erase-title = المحو من هذا الحاسوب
rights-erase-open = محو…
rights-erase-does = يُزال من هذا الحاسوب اسم هذا المشارك وتاريخ ميلاده ورقم NHS وإجاباته والملاحظات. ويبقى في سجل التدقيق رقم الدراسة ومن محا ومتى ولماذا.
rights-erase-not = يحتفظ الخادم بنسخته: اطلب ممن يديره. والنسخ الاحتياطية الأقدم تحتويها حتى تحل محلها نسخ أحدث، بعد نحو خمسة أسابيع. ونسخة أُخذت إلى مكان آخر تبقى كما هي.
rights-erase-number = رقم الدراسة، للتأكد من أنه هذا المشارك
rights-erase-number-hint = اكتب { $number }
rights-erase-unsent =
    { $count ->
        [zero] كل السجلات على الخادم.
        [one] سجل واحد ليس على الخادم. إذا محوته هنا فلن يكون في أي مكان.
        [two] سجلان ليسا على الخادم. إذا محوتهما هنا فلن يكونا في أي مكان.
        [few] { $n } سجلات ليست على الخادم. إذا محوتها هنا فلن تكون في أي مكان.
        [many] { $n } سجلاً ليست على الخادم. إذا محوتها هنا فلن تكون في أي مكان.
       *[other] { $n } سجل ليست على الخادم. إذا محوتها هنا فلن تكون في أي مكان.
    }
rights-erase-also =
    { $count ->
        [zero] لا شيء آخر يُمحى
        [one] امح أيضاً السجل الذي ليس على الخادم
        [two] امح أيضاً السجلين اللذين ليسا على الخادم
        [few] امح أيضاً { $n } سجلات ليست على الخادم
        [many] امح أيضاً { $n } سجلاً ليست على الخادم
       *[other] امح أيضاً { $n } سجل ليست على الخادم
    }
rights-erase-do = امح هذا المشارك

## What stands in a form of the window

draft-back = عاد ما كنت قد كتبته هنا.
draft-empty = ابدأ من فارغ
draft-other = كنت قد بدأت هنا تسجيل شخص آخر.
draft-take = تابع ذاك بدلاً من هذا

## A form that cannot be filled in

form-reading = يمكنك قراءة هذا النموذج لا تعبئته.
form-reading-answers = الإجابات حتى الآن
form-reading-back = العودة إلى الزيارة
form-line-read = قراءة
form-line-read-named = قراءة { $form } حتى الآن
prompt-open-yet = لم يدوّن أحد بعد ما جرى.

## What is protected, and what is not

protection-title = ما المحميّ وما غير المحميّ
protection-back = رجوع
protection-is = ما يحميه Prombook
protection-is-file = ملف السجلات ونسخه الاحتياطية مشفّرة. من يسرق الحاسوب والسجلات مقفلة، أو يسرق نسخة، لا يستطيع قراءتها من دون عبارة مرور أو مفتاح الاسترداد.
protection-is-people = لكل شخص عبارة مروره، ويرى ما يسمح به دوره. والتخمين في النافذة يُبطَّأ.
protection-is-lock = تُقفل السجلات من تلقاء نفسها حين لا يكون أحد. وعندها لا يبقى المفتاح في الذاكرة.
protection-is-saved = حين تقول الشاشة «حُفظ» ينجو السجل من العطل وانقطاع الكهرباء، إذا احتفظ القرص بما قال إنه حفظه.
protection-is-sent = كل سجل مكتمل يصل إلى الخادم، أو يُذكر أنه ينتظر أو لم يُقبل، مع السبب.
protection-is-trail = من اطّلع أو سجّل أو صحّح أو أزال شيئاً مذكور في سجل التدقيق. والأسطر المحذوفة أو المعاد كتابتها تظهر عند الفحص التالي، أو عند مقارنة السجل مع الخادم.
protection-is-damage = تلف الملف يُكتشف ويُقال. لا يُصلح شيء ولا يُحذف من دون علمك.
protection-not = ما لا يحميه
protection-not-weak = عبارة مرور ضعيفة. من لديه نسخة من الملف يجرّب العبارات بقدر سرعة أجهزته، ولا يمنعه الانتظار في النافذة. تمنعه أربع كلمات عشوائية.
protection-not-open = جلسة مفتوحة. من يجلس أمام نافذة غير مقفلة يستطيع ما تستطيعه. اقفلها عند النهوض.
protection-not-infected = حاسوب مصاب أو يتحكم فيه غيرك والسجلات مفتوحة. يستطيع قراءة ما تقرؤه وتكتبه.
protection-not-forgotten = عبارات المرور المنسية. إذا فُقدت كل عبارات المرور ومفتاح الاسترداد فلن يفتح السجلات أحد: لا الدعم ولا الصانعون.
protection-not-disk = ما سُجّل منذ آخر نسخة أو إرسال، إذا تعطّل القرص أو سُرق الحاسوب.
protection-not-server = ما يعرفه الخادم. يقرأ كل ما يُرسل إليه، ويحتفظ به بعد محوه هنا.
protection-not-screen = صور الشاشة والصفحات المطبوعة والملفات المسلَّمة.
protection-not-memory = ما عرضته النافذة. بعد القفل قد تبقى آثار في ذاكرة الحاسوب حتى يُطفأ، وفي ملف السكون إذا لم يكن القرص كله مشفّراً.
protection-not-insider = إساءة من يحق له الاطلاع. يحدّها دوره ويظهرها سجل التدقيق، ولا يمنعها أيّ منهما.
protection-do = ما تستطيع فعله
protection-do-words = استخدم الكلمات الأربع التي يقترحها Prombook، ولا تشاركها مع أحد.
protection-do-key = احفظ مفتاح الاسترداد على الورق، في مكان مقفل بعيد عن الحاسوب.
protection-do-two = ليكن لكم مديران، كي يُدخل أحدهما الآخر.
protection-do-stick = اجعل للنسخ مكاناً ثانياً على قرص آخر، وخذه بعيداً من حين إلى آخر.
protection-do-disk = احرص على تشفير القرص كله (BitLocker، LUKS) وعلى تشغيل التحديثات والحماية من الفيروسات.
protection-do-log = اكتب الأحرف الثمانية لسجل التدقيق في السجل الورقي من حين إلى آخر.

damage-anchor-unusable = تتعذّر قراءة أو كتابة الملاحظة المحفوظة بجانب السجلات عن نهاية سجل التدقيق.
refusal-newer-at-endpoint = استُعيدت نسخة، ولدى الخادم هذا السجل كما قد يكون تغيّر منذ ذلك الحين. انظر إليه هناك أولاً. «حاول مرة أخرى» يضع السجل الذي هنا مكانه.
trail-action-step-taken-back = سحب خطوة
