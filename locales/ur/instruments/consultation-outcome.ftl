### Outcome of the consultation, version 1. Changing a word here means raising the version.

# where the wording is from
consultation-outcome = مشورے کا نتیجہ
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

co-first = اس مسئلے پر انہیں پہلے کس نے دیکھا؟
consultation-outcome-first-fcp = پہلے رابطے کا فزیوتھراپسٹ
consultation-outcome-first-gp = جی پی
consultation-outcome-first-nurse = نرس
consultation-outcome-first-other = کوئی اور

co-wait = انہوں نے اس مشورے کے لیے کتنا انتظار کیا؟
co-wait-unit = دن

co-outcome = کیا فیصلہ ہوا؟
co-outcome-hint = آپ ایک سے زیادہ چن سکتے ہیں۔
consultation-outcome-outcome-advice = خود سنبھالنے کا مشورہ
consultation-outcome-outcome-physiotherapy = فزیوتھراپی
consultation-outcome-outcome-imaging = امیجنگ
consultation-outcome-outcome-secondary-care = ہسپتال کو ریفرل
consultation-outcome-outcome-gp-review = جی پی کا جائزہ
consultation-outcome-outcome-medicines = دوائیں
consultation-outcome-outcome-other = کچھ اور

co-independent = کیا یہ جی پی کے بغیر سنبھل گیا؟
consultation-outcome-yes = ہاں
consultation-outcome-no = نہیں
