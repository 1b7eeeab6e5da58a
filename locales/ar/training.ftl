### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = هذا الموقع في مرحلة الإعداد. لا يُسجَّل شيء عن أي شخص حقيقي قبل يومه الأول. يمكنك المتابعة بحالة تدريبية.
problem-set-up-not-signed-off = هذا الموقع في مرحلة الإعداد. الوحدة { $module } غير معتمدة لك.
problem-not-signed-off = الوحدة { $module } غير معتمدة لك. خذها ضمن «التدريب»، ودع شخصًا آخر يوقّع عليها.
problem-refresher-due = مراجعة الوحدة { $module } تأتي أولاً. اقرأها ضمن «التدريب».
