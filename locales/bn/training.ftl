### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = এই কেন্দ্র প্রস্তুতির পর্যায়ে আছে। প্রথম দিনের আগে কোনো প্রকৃত ব্যক্তির কিছু রেকর্ড করা হয় না। আপনি অনুশীলনের ঘটনা দিয়ে কাজ করতে পারেন।
problem-set-up-not-signed-off = এই কেন্দ্র প্রস্তুতির পর্যায়ে আছে। আপনার জন্য মডিউল { $module } অনুমোদিত হয়নি।
problem-not-signed-off = আপনার জন্য মডিউল { $module } অনুমোদিত হয়নি। প্রশিক্ষণে গিয়ে এটি নিন, এবং অন্য কাউকে স্বাক্ষর করতে দিন।
problem-refresher-due = আগে মডিউল { $module } ঝালিয়ে নিন। প্রশিক্ষণে গিয়ে এটি পড়ুন।
