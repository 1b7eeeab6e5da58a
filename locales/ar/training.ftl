### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = هذا الموقع في مرحلة الإعداد. لا يُسجَّل شيء عن أي شخص حقيقي قبل يومه الأول. يمكنك المتابعة بحالة تدريبية.
problem-set-up-not-signed-off = هذا الموقع في مرحلة الإعداد. الوحدة { $module } غير معتمدة لك.
problem-not-signed-off = الوحدة { $module } غير معتمدة لك. خذها ضمن «التدريب»، ودع شخصًا آخر يوقّع عليها.
problem-refresher-due = مراجعة الوحدة { $module } تأتي أولاً. اقرأها ضمن «التدريب».

## Notices

notice-refresher-due = عليك مراجعة قبل أن تسجّل أي شيء.
# $at (text): a day.
notice-training-ends = تدريبك معتمد حتى { $at }. خذ الوحدة مرة أخرى قبل ذلك.
notice-go-training = الذهاب إلى التدريب

## In the trail

trail-action-site-stage-named = تحديد مراحل الموقع
trail-action-training-noted = تدوين تدريب

## The screen

training-title = التدريب
# On a tab.
title-training = التدريب
training-intro = ما تتعلمه قبل أن تجمع البيانات. يعتمده شخص آخر، ويحفظه سجل التدريب على هذا الحاسوب.
training-mine = وحداتك
training-none = لا يطلب منك أي برنامج يُجرى هنا تدريباً.
training-register = سجل التدريب
training-register-none = لم يأخذ أحد أي وحدة بعد.
training-refresher-first = المراجعة تأتي أولاً
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [zero] اقرأ هذا مرة أخرى قبل أن تتابع.
        [one] لم تسجّل شيئاً منذ يوم واحد. اقرأ هذا مرة أخرى قبل أن تتابع.
        [two] لم تسجّل شيئاً منذ يومين. اقرأ هذا مرة أخرى قبل أن تتابع.
        [few] لم تسجّل شيئاً منذ { $n } أيام. اقرأ هذا مرة أخرى قبل أن تتابع.
        [many] لم تسجّل شيئاً منذ { $n } يوماً. اقرأ هذا مرة أخرى قبل أن تتابع.
       *[other] لم تسجّل شيئاً منذ { $n } يوم. اقرأ هذا مرة أخرى قبل أن تتابع.
    }
training-refresher-version = تغيّر البرنامج منذ أن تعلمته. اقرأ هذا مرة أخرى قبل أن تتابع.
# $minutes (text): a number.
training-refresher-length = المدة بالدقائق: نحو { $minutes }.
training-refresher-confirm = قرأت هذا، وأعرف من أسأل.
training-refresher-done = دوّن المراجعة
training-refresher-noted = تمت المراجعة. يمكنك المتابعة.
# $minutes, $questions, $pass (text): numbers.
training-facts = الدقائق: { $minutes } · الإجابات الصحيحة المطلوبة: { $pass } من { $questions }
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = الحالات التدريبية: { $done } من { $needed } (مع إنهاء { $form })
training-standing-not-taken = لم تؤخذ بعد
training-standing-failed = لم تُجتز
training-standing-practise = اجتيزت؛ تنقص حالات تدريبية
training-standing-to-sign = اجتيزت؛ يجب أن يوقّع شخص آخر
# $day (text): a date.
training-standing-signed = معتمدة حتى { $day }
training-standing-expired = انتهت في { $day }
training-standing-version = المراجعة مستحقة: تغيّر البرنامج
training-standing-idle = المراجعة مستحقة
training-take = أخذتها
# $code (text): a module, like T1.
training-take-title = الوحدة { $code }
training-minutes = كم استغرقت، بالدقائق
# $questions (text): a number.
training-score = الإجابات الصحيحة، من { $questions }
training-keep = حفظ
training-taken-passed = دُوِّن: اجتيزت.
training-taken-failed = دُوِّن: لم تُجتز. يمكنك أخذها مرة أخرى.
training-practice = الحالات التدريبية
training-practice-intro = أشخاص مختلَقون للتعلم. لا يُرسل شيء عنهم أبداً، ولا يظهرون في أي قائمة أو عدد.
training-practice-new = حالة تدريبية جديدة
training-practice-open = فتح { $number }
training-sign = اعتماد
# $person (text): a name. $code (text): a module.
training-sign-ask = توقّع على أن { $person } تعلّم الوحدة { $code } ويجوز له أن يعمل بها. تحمل الشهادة اسمك.
# $certificate (text): its number.
training-signed = تم التوقيع. الشهادة هي { $certificate }.
training-print = اطبع الشهادة
training-col-person = من
training-col-module = الوحدة
training-col-day = اليوم
training-col-what = ماذا
training-col-score = الصحيح
training-col-certificate = الشهادة
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }، الإصدار { $version }
training-kind-passed = اجتيزت
training-kind-not-passed = لم تُجتز
training-kind-refreshed = تمت المراجعة
# $by (text): a name.
training-kind-signed = اعتمدها { $by }
# $score, $questions (text): numbers.
training-right = { $score } من { $questions }
# $day (text): a date.
training-expires = حتى { $day }

## Practice

practice-band = تدريب: شخص مختلَق، لا يُرسل أبداً
practice-mark = تدريب

## Stage of the site

stage-title = مرحلة هذا الموقع
stage-unnamed = لم يحدد أحد مرحلة، فهذا البرنامج في العمل الفعلي هنا ولا يطلب من أحد تدريباً.
stage-set-up = الإعداد: لا تُسجَّل إلا الحالات التدريبية.
stage-learning-in = التعلّم: ما يُسجَّل يُحفظ، ويُرسل بهذه العلامة، ويُستبعد من التقارير.
stage-live = العمل الفعلي.
stage-learning-day = التعلّم من
stage-live-day = العمل الفعلي من
stage-hint = اترك الاثنين فارغين لمرحلة الإعداد. ما بدأ لا يمكن الرجوع عنه؛ ويمكن تغيير يومه.
stage-save = احفظ المراحل
stage-saved = حُفظت.
stage-begin = حدّد المراحل
stage-history = ما قيل من قبل
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: معتمدة لـ { $signed } من { $of }
# $names (text): people.
stage-missing = ليس بعد: { $names }
