### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = প্রতিবেদন
today-reports = প্রতিবেদন
quality-to-reports = প্রতিবেদন
reports-to-quality = ডেটার মান
reports-again = আবার গুনুন
reports-none = এখানে এখনো কোনো কর্মসূচি চালানো হয়নি।
reports-kit = কর্মসূচি
reports-counting = গোনা হচ্ছে…
reports-empty = এখনো গোনার কিছু নেই
# $at (text): date and time.
reports-at = গোনা হয়েছে { $at }।
reports-print = প্রিন্ট করুন
# $report (text): name of a report.
reports-print-named = প্রিন্ট করুন: { $report }
reports-save = সারণি হিসেবে সংরক্ষণ করুন
# $report (text): name of a report.
reports-save-named = সব সংখ্যাসহ সারণি হিসেবে সংরক্ষণ করুন: { $report }
reports-save-outside = বাইরের জন্য সংরক্ষণ করুন
# $report (text): name of a report.
reports-save-outside-named = ছোট সংখ্যা বাদ দিয়ে বাইরের জন্য সংরক্ষণ করুন: { $report }
reports-leaves = সারণিগুলো সাইটের বাইরের কারও জন্য
reports-leaves-what = যেসব সারিতে 1 থেকে 4 পর্যন্ত কোনো সংখ্যা আছে, বা যা থেকে তেমন সংখ্যা বোঝা যেতে পারে, সেগুলো বাদ রাখা হয়। এখানে যা দেখানো ও প্রিন্ট করা হয় তাতে সব সংখ্যা থাকে এবং তা সাইটেই থাকে। এই সীমা আমাদের প্রস্তাব।
reports-written = যেখানে লেখা হয়েছে
reports-concerns = গুরুতর ঘটনা যা সম্পর্কিত হতে পারে
reports-concerns-what = প্রতিটি একটি নতুন নিরাপত্তা উদ্বেগ হতে পারে, যা স্পনসর NICE-কে জানান। খসড়ায় থাকে এখানে যা রেকর্ড করা আছে, এবং যা শুধু স্পনসর বলতে পারেন তার জন্য জায়গা।
reports-draft = বিজ্ঞপ্তির খসড়া করুন
# $event (text): study number, day and what happened.
reports-draft-named = বিজ্ঞপ্তির খসড়া করুন: { $event }
# In an alert about a serious event.
alert-concern = এটি একটি নতুন নিরাপত্তা উদ্বেগ হতে পারে, যা স্পনসর NICE-কে জানান।
alert-concern-draft = স্পনসরের জন্য বিজ্ঞপ্তির খসড়া করুন
alert-concern-written = যেখানে লেখা হয়েছে
