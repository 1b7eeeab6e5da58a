### Work, version 1. Changing a word here means raising the version.

# where the wording is from
work-status = کام
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

ws-status = اس وقت آپ کو سب سے بہتر کیا بیان کرتا ہے؟
work-status-status-employed = میں ملازم ہوں
work-status-status-self-employed = میرا اپنا کام ہے
work-status-status-looking = میں کام تلاش کر رہا/رہی ہوں
work-status-status-health = میں صحت کی وجہ سے کام نہیں کرتا/کرتی
work-status-status-caring = میں گھر یا گھر میں کسی کی دیکھ بھال کرتا/کرتی ہوں
work-status-status-student = میں طالب علم ہوں یا تربیت میں ہوں
work-status-status-retired = میں ریٹائرڈ ہوں
work-status-status-other = کچھ اور

ws-now = آپ اس وقت کس طرح کام کرتے ہیں؟
work-status-now-usual = معمول کے مطابق
work-status-now-changed = صحت کی وجہ سے کم گھنٹے یا دوسرے کام
work-status-now-off = میں صحت کی وجہ سے کام سے چھٹی پر ہوں

ws-days = پچھلے 28 دنوں میں سے کتنے دن آپ صحت کی وجہ سے کام سے چھٹی پر تھے؟
