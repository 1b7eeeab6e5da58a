### Digital access, version 1. Changing a word here means raising the version.

# where the wording is from
digital-access = ڈیجیٹل رسائی
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

da-device = کیا آپ کے پاس اسمارٹ فون، ٹیبلٹ یا کمپیوٹر ہے جسے آپ استعمال کر سکیں؟
digital-access-device-own = ہاں، اپنا
digital-access-device-shared = ہاں، دوسروں کے ساتھ مشترک
digital-access-device-none = نہیں

da-internet = کیا آپ انٹرنیٹ استعمال کر سکتے ہیں؟
digital-access-internet-home = ہاں، گھر پر
digital-access-internet-elsewhere = صرف دوسری جگہوں پر
digital-access-internet-none = نہیں

da-data = کیا آپ خرچ کی فکر کے بغیر اسے استعمال کر سکتے ہیں؟
digital-access-unsure-yes = ہاں
digital-access-unsure-no = نہیں
digital-access-unsure-unsure = یقین نہیں

da-space = کیا آپ کے آلے پر ایک اور ایپ کی گنجائش ہے؟

da-confidence = آپ کو کتنا اعتماد ہے کہ آپ خود کوئی ایپ یا ویب سائٹ استعمال کر سکتے ہیں؟
da-confidence-anchor-low = بالکل اعتماد نہیں
da-confidence-anchor-high = مکمل اعتماد

da-willing = کیا آپ اپنی صحت کے لیے ایپ یا ویب سائٹ استعمال کریں گے؟

da-helper = کیا کوئی ہے جو اس میں آپ کی مدد کر سکے؟
