### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = تدريب
practice-given = حالة

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = انتهت في { $day }.
training-lapse-version = تغيّر البرنامج منذ ذلك الحين.
# $days (text): a number.
training-lapse-idle = عدد الأيام التي لم يُسجَّل فيها شيء: { $days }.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }، { $who }: الإعداد
# $learning (text): a date.
stage-said-learning = { $at }، { $who }: التعلّم من { $learning }
# $live (text): a date.
stage-said-live = { $at }، { $who }: العمل الفعلي من { $live }
stage-said-both = { $at }، { $who }: التعلّم من { $learning }، العمل الفعلي من { $live }

## The certificate

# $number (text): its number.
certificate-title = الشهادة { $number }
certificate-person = الاسم
certificate-module = الوحدة
certificate-kit = البرنامج
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }، الإصدار { $version }
certificate-score = الإجابات الصحيحة
# $score, $questions (text): numbers.
certificate-of = { $score } من { $questions }
certificate-minutes = الدقائق
certificate-cases = الحالات التدريبية
certificate-signed = اعتُمدت في
certificate-by = اعتمدها
certificate-expires = سارية حتى
certificate-register = سجل التدريب الذي منه هذا الرقم محفوظ على حاسوب هذا الموقع.
