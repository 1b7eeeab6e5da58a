### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = التقارير
today-reports = التقارير
quality-to-reports = التقارير
reports-to-quality = جودة البيانات
reports-again = احسب مرة أخرى
reports-none = لم يُجرَ أي برنامج هنا بعد.
reports-kit = البرنامج
reports-counting = جار الحساب…
reports-empty = لا شيء يُحسب بعد
# $at (text): date and time.
reports-at = حُسب { $at }.
reports-print = طباعة
# $report (text): name of a report.
reports-print-named = طباعة: { $report }
reports-save = احفظ كجدول
# $report (text): name of a report.
reports-save-named = احفظ كجدول، بكل الأرقام: { $report }
reports-save-outside = احفظ للخارج
# $report (text): name of a report.
reports-save-outside-named = احفظ للخارج، من دون الأرقام الصغيرة: { $report }
reports-leaves = الجداول لشخص خارج الموقع
reports-leaves-what = تُترك الصفوف التي فيها رقم من 1 إلى 4، أو التي يمكن أن يُستنتج منها مثله. ما يُعرض ويُطبع هنا فيه كل الأرقام ويبقى في الموقع. هذا الحد اقتراح منا.
reports-written = كُتب في
reports-concerns = أحداث خطيرة قد تكون ذات صلة
reports-concerns-what = قد يكون كل منها مسألة سلامة جديدة يُبلغ بها الراعي NICE. في المسودة ما سُجل هنا، ومكان لما لا يستطيع قوله إلا الراعي.
reports-draft = اكتب مسودة إشعار
# $event (text): study number, day and what happened.
reports-draft-named = اكتب مسودة إشعار: { $event }
# In an alert about a serious event.
alert-concern = قد تكون هذه مسألة سلامة جديدة يُبلغ بها الراعي NICE.
alert-concern-draft = اكتب مسودة إشعار للراعي
alert-concern-written = كُتبت في
