### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = یہ مرکز تیاری کے مرحلے میں ہے۔ پہلے دن سے قبل کسی حقیقی فرد کا کچھ درج نہیں کیا جاتا۔ آپ مشق کے کیس کے ساتھ آگے بڑھ سکتے ہیں۔
problem-set-up-not-signed-off = یہ مرکز تیاری کے مرحلے میں ہے۔ ماڈیول { $module } آپ کے لیے منظور نہیں ہوا۔
problem-not-signed-off = ماڈیول { $module } آپ کے لیے منظور نہیں ہوا۔ اسے تربیت میں مکمل کریں اور کسی اور سے دستخط کروائیں۔
problem-refresher-due = پہلے ماڈیول { $module } کی یاد دہانی ضروری ہے۔ اسے تربیت میں پڑھیں۔
