### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = অন্য একটি কম্পিউটার ({ $id })
corrected-there = অন্য একটি কম্পিউটারে সংশোধিত
taken-back-there = অন্য একটি কম্পিউটারে ফিরিয়ে নেওয়া হয়েছে
withdrawn-there = আর অংশ না নেওয়ার কথা অন্য একটি কম্পিউটারে লেখা হয়েছে
dispute-newer = অন্য দিকে আরও একবার বদলেছে
dispute-settled-there = অন্য একটি কম্পিউটারে মীমাংসা হয়েছে
dispute-yes = হ্যাঁ
dispute-no = না
