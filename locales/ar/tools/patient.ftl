### Draft: not checked by a native speaker.

## On every page

# The title of the window.
patient-title = أسئلة
patient-next = التالي
patient-back = السابق
# $n (text): which question. $of (text): how many there are.
patient-progress = السؤال { $n } من { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = إلى أين وصلت
# A button that is on or off.
patient-large = نص كبير
patient-listen = استمع
patient-stop = توقف
patient-trouble = حدث خطأ ما. يرجى إبلاغ أحد الموظفين.

## The first page

patient-welcome = بعض الأسئلة لك
patient-welcome-text = تُحفظ كل إجابة فور إعطائها. يمكنك الرجوع في أي وقت.
patient-start = ابدأ

## A question

patient-decline = أفضّل عدم الإجابة
# Said once, when a question is left without an answer.
patient-unanswered = ليس لهذا السؤال إجابة بعد. اختر إجابة، أو المس «التالي» مرة أخرى لتركه.
# For a list of which several may be taken.
patient-several = اختر كل ما ينطبق عليك.
# $n (text): how many.
patient-several-most = اختر { $n } على الأكثر.
patient-line = المس الخط في الموضع المناسب.
patient-day = اليوم
patient-month = الشهر
patient-year = السنة
patient-point = الفاصلة العشرية
patient-delete = حذف

## What was typed cannot be read

patient-refused-number = يرجى كتابة رقم، مثل 72.
# $n (text): the lowest number.
patient-refused-low = يرجى التحقق من الرقم. ينبغي ألا يقل عن { $n }.
# $n (text): the highest number.
patient-refused-high = يرجى التحقق من الرقم. ينبغي ألا يزيد على { $n }.
patient-refused-exact = يرجى كتابة أرقام أقل بعد الفاصلة.
patient-refused-date = يرجى التحقق من التاريخ.
patient-refused-whole-date = يرجى كتابة اليوم والشهر والسنة.
patient-refused-future = هذا التاريخ في المستقبل. يرجى التحقق منه.
patient-refused-past = هذا التاريخ بعيد جدًا. يرجى التحقق منه.
patient-refused-long = هذا النص طويل جدًا. يرجى الاختصار.
patient-refused = يرجى التحقق من هذه الإجابة.

## The last page

patient-done = شكرًا لك
patient-done-text = كان هذا السؤال الأخير. يرجى إعادة الشاشة إلى أحد الموظفين.

## Left alone

patient-touch = المس الشاشة للمتابعة

## Giving the screen back

patient-staff = للموظفين
patient-staff-why = يمكن للموظفين استعادة الشاشة هنا.
patient-secret = الرمز السري أو عبارة المرور
patient-return = استعادة الشاشة
patient-stay = العودة إلى الأسئلة
patient-secret-wrong = هذا غير صحيح. حاول مرة أخرى.
# After five wrong PINs in a row.
patient-secret-passphrase = محاولات كثيرة خاطئة للرمز السري. استخدم عبارة المرور.
# $n (text): seconds.
patient-secret-wait = حاول مرة أخرى بعد { $n } ث.
