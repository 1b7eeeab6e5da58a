### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = فحص الشبكة

# What it all comes to.
preflight-print-works = يستطيع هذا الحاسوب الإرسال.
preflight-print-doubtful = يستطيع هذا الحاسوب الإرسال. على أحد أن ينظر إلى ما عليه علامة.
preflight-print-fails = لا يستطيع هذا الحاسوب الإرسال بعد.

# At the head of a table.
preflight-print-step = الخطوة
preflight-print-result = النتيجة
preflight-print-found = ما عُثر عليه

# The steps.
preflight-print-step-name = اسم الخادم معروف (DNS)
preflight-print-step-connection = هناك ما يستقبل الاتصال (TCP)، أو عند الوكيل
preflight-print-step-certificate = يثبت هويته (TLS)
preflight-print-step-server = هو خادم FHIR R4
preflight-print-step-door = يسمح لهذا الحاسوب بالدخول
preflight-print-step-abilities = ما يقول إنه يستطيعه
preflight-print-step-clock = الساعتان متفقتان

# What came of a step.
preflight-print-result-good = جيد
preflight-print-result-doubtful = انظر إلى هذا
preflight-print-result-failed = فشل
preflight-print-result-not-tried = لم يُجرَّب

## What has to be allowed

preflight-print-needs = ما يحتاج إليه Prombook
preflight-print-host = اتصالات صادرة إلى
preflight-print-tls = على الأقل
preflight-print-agent = يسمّي نفسه
preflight-print-entries = السجلات في الطلب الواحد، على الأكثر
preflight-print-bytes = البايتات في الطلب الواحد، على الأكثر
preflight-print-seconds = الثواني قبل التخلي عن طلب
preflight-print-never = ما لا يحدث أبداً
preflight-print-never-what =
    لا شيء يتصل بهذا الحاسوب من الخارج. لا يتبع Prombook أي تحويل، ولا يقبل ملفات تعريف ارتباط (cookies)، ولا يسأل خادماً غير هذا الخادم ووكيله والمكان الذي يعطي فيه رموز الوصول.

    يُرفض كل اتصال يفتحه طرف في الوسط، إلا إذا اختيرت في الإعدادات شهادة من يفعل ذلك.
