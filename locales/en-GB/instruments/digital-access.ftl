### Digital access, version 1. Changing a word here means raising the version.

# where the wording is from
digital-access = Digital access
    .status = own
    .source = every word: Prombook's own

da-device = Do you have a smartphone, a tablet or a computer that you can use?
digital-access-device-own = Yes, my own
digital-access-device-shared = Yes, shared with others
digital-access-device-none = No

da-internet = Can you use the internet?
digital-access-internet-home = Yes, at home
digital-access-internet-elsewhere = Only in other places
digital-access-internet-none = No

da-data = Can you use it without worrying about what it costs?
digital-access-unsure-yes = Yes
digital-access-unsure-no = No
digital-access-unsure-unsure = Not sure

da-space = Is there room for one more app on your device?

da-confidence = How confident are you that you can use an app or a website by yourself?
da-confidence-anchor-low = not confident at all
da-confidence-anchor-high = completely confident

da-willing = Would you use an app or a website for your health?

da-helper = Is there somebody who could help you with it?
