### Noticed at home, version 1. Changing a word here means raising the version.

# where the wording is from
home-worry = گھر پر جو دیکھا گیا
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

hw-signs = آج معمول سے کیا مختلف ہے؟
hw-signs-hint = آپ ایک سے زیادہ چن سکتے ہیں۔
home-worry-signs-eating = کم کھاتا ہے
home-worry-signs-drinking = کم پیتا ہے
home-worry-signs-moving = کم حرکت کرتا ہے یا چال میں لڑکھڑاہٹ ہے
home-worry-signs-sleepy = زیادہ تھکا ہوا ہے یا زیادہ سوتا ہے
home-worry-signs-muddled = زیادہ الجھا ہوا لگتا ہے
home-worry-signs-mood = مزاج بدلا ہوا ہے
home-worry-signs-other = کچھ اور
home-worry-signs-none = کچھ نہیں

hw-they = کیا وہ شخص کہتا ہے کہ طبیعت معمول سے خراب ہے؟
home-worry-yes = ہاں
home-worry-no = نہیں

hw-worried = کیا آپ کو اس شخص کی فکر ہے؟

hw-note = آپ نے کیا دیکھا؟
