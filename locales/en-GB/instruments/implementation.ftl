### Doing what was learnt, version 1. Changing a word here means raising the version.

# where the wording is from
implementation = Doing what was learnt
    .status = own
    .source = every word: Prombook's own

im-using = Do you use what you learnt on the course?
implementation-using-regularly = Yes, regularly
implementation-using-sometimes = Yes, sometimes
implementation-using-not-yet = Not yet
implementation-using-will-not = No, and I do not plan to

im-people = With how many people have you used it in the last four weeks?

im-barriers = What stands in the way?
im-barriers-hint = You can choose more than one.
implementation-barriers-time = No time
implementation-barriers-room = No room
implementation-barriers-resources = No equipment or material
implementation-barriers-support = No support from managers
implementation-barriers-referrals = Too few people who could take part
implementation-barriers-confidence = I am not sure enough of it
implementation-barriers-other = Something else
implementation-barriers-none = Nothing

im-say = What would help?
