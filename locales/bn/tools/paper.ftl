### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = পৃষ্ঠা { $page } / { $pages }
paper-study-number = স্টাডি নম্বর
# Beside boxes for the day on which the form is filled in.
paper-date = তারিখ
paper-day = দিন
paper-month = মাস
paper-year = বছর

# Below a question with several boxes to tick.
paper-several = যেগুলো প্রযোজ্য সবগুলো বেছে নিন।
# $n (text): how many.
paper-several-most = সর্বোচ্চ { $n }টি বেছে নিন।

# At the end of a form.
paper-own = এই প্রশ্নগুলোর ভাষ্য Prombook-এর নিজের; এর কোনো আনুষ্ঠানিক রূপ নেই।
