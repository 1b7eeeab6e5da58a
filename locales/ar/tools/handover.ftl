### ما يُكتب في ملفات لمشارك يطلبه، وما يقوله البرنامج أيضاً عن حفظ السجلات. الأعداد التي تحدد صيغة الكلمة تأتي مرتين: $count يختار و$n يُعرض.

## الصفحة عن مشارك

# $number (text): رقم الدراسة.
handover-title = ما يُحفظ عن { $number }
# $clinic (text), $at (text): متى.
handover-made = كتبته { $clinic } في { $at }. هذا الملف غير مشفّر.
handover-person = الشخص
handover-registered = تاريخ التسجيل
handover-withdrawn = منسحب منذ
handover-restricted = مقيّد منذ
handover-yes = نعم
handover-no = لا
# $day (text): يوم الزيارة.
handover-visit = زيارة { $day }
# $at (text): متى. $mode (text): من أجاب وكيف.
handover-begun = بدأ { $at }. { $mode }.
# $at (text): متى.
handover-finished = اكتمل { $at }.
handover-unfinished = لم يكتمل.
handover-question = السؤال
handover-answer = الإجابة
handover-when = متى
handover-who = أدخلها
handover-what = ما جرى
handover-why = السبب
handover-taken-back = سُحبت الإجابة
# $at (text): متى. $by (text): من. $reason (text): بكلماته.
handover-voided = سحبه { $by } في { $at }: { $reason }
# $at (text): متى. $by (text): من. $known (text): الأسماء وتاريخ الميلاد والأرقام كما كانت.
handover-former = حتى { $at }، ثم غيّره { $by }: { $known }
# $at (text): متى. $by (text): من. $reason (text): بكلماته.
handover-corrected = صحّحه { $by } في { $at }: { $reason }
handover-programmes = ما دُوِّن في البرامج
handover-trail = ما جرى بهذه السجلات

## ما تتعلق به صفوف سجل التدقيق

trail-erased = سجل مُحي
trail-backup-here = على هذا الحاسوب
trail-backup-elsewhere = في المكان الثاني
trail-setting-vault = اسم الخزنة
trail-setting-clinic = العيادة
trail-setting-site = رمز الموقع
trail-setting-practice = تدريب
trail-setting-endpoint = الخادم
trail-setting-endpoint-before = الخادم السابق
trail-setting-identified = إرسال الأسماء
trail-setting-prompt-text = تنبيه السلامة
trail-setting-epoch = عمر ملف المفاتيح
trail-setting-recovery-used = متى استُخدم مفتاح الاسترداد
trail-setting-renew-recovery = وجوب تجديد مفتاح الاسترداد
trail-setting-backup-place = المكان الثاني للنسخ
trail-setting-door = كيف يُسمح لهذا الحاسوب بالدخول إلى الخادم
trail-setting-door-for = لأي خادم ذلك
trail-setting-door-turn = الطريق إلى الخادم
trail-setting-door-token = رمز الوصول إلى الخادم
trail-setting-door-refresh = رمز للحصول على رمز وصول آخر
trail-setting-door-since = منذ متى يوجد رمز وصول
trail-setting-door-until = مدة سريان رمز الوصول
trail-setting-door-client = اسم هذا الحاسوب لدى الخادم
trail-setting-door-scope = ما يُطلب لدى الخادم
trail-setting-door-place = أين يعطي الخادم رموز الوصول
trail-setting-door-key = مفتاح هذا الحاسوب
trail-setting-door-certificate = شهادة هذا الحاسوب
trail-setting-door-authority = من يشهد للخادم
trail-setting-door-proxy = استخدام الوكيل
trail-setting-door-compress = ضغط ما يُرسل
trail-setting-retention-days = مدة بقاء السجلات
trail-setting-restored-from = النسخة التي استُعيدت
trail-setting-computer-name = اسم هذا الحاسوب
trail-setting-computer-letter = الحرف في أرقام الدراسة
trail-setting-day-end = متى يُذكَّر الموظفون بإنهاء اليوم
trail-setting-suspect = فحص كل شيء عند تسجيل الدخول

# What a check of the trail came to.
trail-found-whole = لا شيء مفقود ولا شيء متغيّر
trail-found-agrees = رأى الخادم الشيء نفسه
trail-found-contradicts = رأى الخادم شيئًا آخر
trail-found-broken = هناك ما لا يتطابق
