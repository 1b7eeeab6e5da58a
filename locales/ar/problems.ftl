### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = السجلات مقفلة. سجّل الدخول مرة أخرى للمتابعة.
problem-not-proven = هذا الاسم وعبارة المرور لا يفتحان هذه السجلات. تحقق منهما ثم حاول مرة أخرى.
problem-key-file-damaged = ملف المفتاح على هذا الحاسوب تالف، لذلك لا يمكن فتح السجلات. لا تحذف شيئاً، واتصل بالدعم.
problem-records-damaged = لا يمكن قراءة السجلات على هذا الحاسوب. لا تحذف شيئاً، واتصل بالدعم.
problem-records-too-new = فُتحت هذه السجلات آخر مرة بإصدار أحدث من Prombook. ثبّت ذلك الإصدار ثم افتحها مرة أخرى.
problem-already-open = برنامج Prombook مفتوح بالفعل على هذا الحاسوب. استخدم النافذة المفتوحة أو أغلقها أولاً.
problem-folder-read-only = لا يُسمح لبرنامج Prombook بالكتابة في مجلد السجلات. اطلب ممن يعتني بهذا الحاسوب أن يسمح بذلك.
problem-disk-full = قرص هذا الحاسوب ممتلئ. لم يُفقد شيء، لكن لا يمكن حفظ المزيد. أخل مساحة ثم حاول مرة أخرى.
problem-already-set-up = توجد عيادة على هذا الحاسوب بالفعل. سجّل الدخول إليها.
problem-not-set-up = لا توجد عيادة على هذا الحاسوب بعد. أنشئ واحدة أولاً.
problem-not-found = لم يعد هذا السجل في مكانه. ارجع إلى القائمة وافتحه مرة أخرى.
problem-input-refused = لا يمكن حفظ شيء مما أُدخل. تحقق منه ثم حاول مرة أخرى.
problem-answer-refused = هذه الإجابة لا تناسب السؤال. اختر إحدى الإجابات المعروضة.
problem-form-finished = هذا النموذج مكتمل. لتغيير إجابة استخدم «تصحيح» في نتيجته.
problem-form-not-finished = هذا النموذج لم يكتمل بعد. أكمله أولاً.
problem-form-unavailable = لا يمكن استخدام هذا النموذج بهذه اللغة. اختر لغة أخرى.
problem-passphrase-refused = لا يمكن استخدام عبارة المرور هذه. اختر عبارة أطول أو أقل شيوعاً.
problem-recovery-mismatch = ما كُتب ليس مفتاح الاسترداد. قارن كل مجموعة بالورقة.
problem-address-refused = لا يمكن استخدام هذا العنوان. يجب أن يبدأ بـ {"\u2066"}https://{"\u2069"} وأن يسمّي خادماً.
problem-unexpected = حدث خطأ لم يكن ينبغي أن يحدث. ما حُفظ من قبل آمن. حاول مرة أخرى، وإن تكرر فاتصل بالدعم.

## Fields: what is wrong with what was entered

field-empty = املأ هذا الحقل.
field-too-long = هذا طويل جداً. اختصره.
field-no-letters = يلزم حرف واحد على الأقل.
site-code-refused = رمز الموقع من 1 إلى 8 أحرف أو أرقام، من دون مسافات.
date-empty = أدخل تاريخاً.
date-unreadable = لا يمكن قراءة هذا كتاريخ. أدخل اليوم والشهر والسنة، مثل {"\u2066"}27 3 1952{"\u2069"}.
date-impossible = لا يوجد يوم كهذا. تحقق من اليوم والشهر.
date-future = هذا التاريخ في المستقبل. تحقق من السنة.
date-too-old = هذا التاريخ بعيد جداً في الماضي. تحقق من السنة.
date-before-birth = هذا التاريخ قبل ولادة المشارك. تحقق من السنة.
nhs-not-digits = رقم NHS أرقام ومسافات فقط. تحقق منه أو اتركه فارغاً.
nhs-not-ten = رقم NHS من 10 أرقام. تحقق منه أو اتركه فارغاً.
nhs-check = هذه الأرقام ليست رقم NHS: ربما كُتب أحدها خطأ. تحقق منه أو اتركه فارغاً.
sex-missing = اختر واحداً، أو «غير معروف».
reason-empty = اذكر سبب تغيير الإجابات.
changes-none = لم تتغير أي إجابة. غيّر إجابة أو اخرج من دون حفظ.
passphrase-too-short = عبارة المرور قصيرة جداً. استخدم 12 حرفاً على الأقل.
passphrase-too-long = عبارة المرور طويلة جداً. اختصرها.
passphrase-common = يستخدم كثيرون عبارة المرور هذه، فهي أول ما يُخمَّن. اختر غيرها.
passphrase-guessable = تتبع عبارة المرور هذه نمطاً يسهل تخمينه. اختر غيرها.
passphrase-personal = تحتوي عبارة المرور على اسم الشخص أو العيادة. اختر غيرها.
recovery-group-wrong = هذا ليس ما في الورقة. تحقق حرفاً حرفاً.
language-unknown = اختر إحدى اللغات في القائمة.

## Refusals: why the server did not take a record

refusal-invalid = وجد الخادم في هذا السجل شيئاً لا يمكنه قبوله.
refusal-not-accepted = لا يقبل الخادم سجلات من هذا النوع.
refusal-conflict = لدى الخادم سجل مختلف في هذا المكان.
refusal-gone = يقول الخادم إن هذا السجل حُذف لديه.
refusal-forbidden = لا يسمح الخادم لهذه العيادة بإرسال هذا السجل.
refusal-too-large = السجل أكبر مما يقبله الخادم.
refusal-other = لم يقبل الخادم هذا السجل.
refusal-unwritable = لم يستطع Prombook نفسه كتابة هذا السجل بصيغة FHIR. اتصل بالدعم.
refusal-unanswered = قبل الخادم سجلات أخرى ثلاث مرات ولم يُجب عن هذا السجل.

## Trouble: why sending does not go on

trouble-no-answer = الخادم لا يجيب. سيحاول Prombook مرة أخرى من تلقاء نفسه.
trouble-not-fhir = ما يجيب على هذا العنوان ليس خادم FHIR. تحقق من العنوان في الإعدادات.
trouble-certificate = لم يستطع الخادم إثبات هويته، لذلك لم يُرسل شيء. تحقق من العنوان في الإعدادات أو اتصل بالدعم.
trouble-refused = يرفض الخادم هذه العيادة. تحقق من العنوان في الإعدادات أو اتصل بالدعم.
trouble-busy = الخادم مشغول. سيحاول Prombook مرة أخرى من تلقاء نفسه.
trouble-unclear = أجاب الخادم بما لا يُفهم. لا يُعدّ أي شيء مستلماً، وسيحاول Prombook مرة أخرى من تلقاء نفسه.
