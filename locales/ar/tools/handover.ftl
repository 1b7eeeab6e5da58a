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
handover-corrected = صحّحه { $by } في { $at }: { $reason }
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
trail-setting-retention-days = مدة بقاء السجلات
trail-setting-restored-from = النسخة التي استُعيدت
trail-setting-suspect = فحص كل شيء عند تسجيل الدخول

# What a check of the trail came to.
trail-found-whole = لا شيء مفقود ولا شيء متغيّر
trail-found-agrees = رأى الخادم الشيء نفسه
trail-found-contradicts = رأى الخادم شيئًا آخر
trail-found-broken = هناك ما لا يتطابق
