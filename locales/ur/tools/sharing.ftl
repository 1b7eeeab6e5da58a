### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = کوئی اور کمپیوٹر ({ $id })
corrected-there = کسی اور کمپیوٹر پر تصحیح ہوئی
taken-back-there = کسی اور کمپیوٹر پر واپس لیا گیا
withdrawn-there = کسی اور کمپیوٹر پر دستبردار ہوئے
dispute-newer = دوسری طرف ایک بار پھر تبدیلی ہوئی
dispute-settled-there = کسی اور کمپیوٹر پر طے ہوا
dispute-yes = ہاں
dispute-no = نہیں
