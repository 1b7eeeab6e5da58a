### Doing what was learnt, version 1. Changing a word here means raising the version.

# where the wording is from
implementation = Gwneud yr hyn a ddysgwyd
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

im-using = Ydych chi'n defnyddio'r hyn a ddysgoch ar y cwrs?
implementation-using-regularly = Ydw, yn rheolaidd
implementation-using-sometimes = Ydw, weithiau
implementation-using-not-yet = Ddim eto
implementation-using-will-not = Nac ydw, ac nid wyf yn bwriadu gwneud

im-people = Gyda faint o bobl rydych wedi'i ddefnyddio yn y pedair wythnos ddiwethaf?

im-barriers = Beth sy'n rhwystr?
im-barriers-hint = Gallwch ddewis mwy nag un.
implementation-barriers-time = Dim amser
implementation-barriers-room = Dim ystafell
implementation-barriers-resources = Dim offer na deunydd
implementation-barriers-support = Dim cefnogaeth gan reolwyr
implementation-barriers-referrals = Rhy ychydig o bobl a allai gymryd rhan
implementation-barriers-confidence = Nid wyf yn ddigon sicr ohono
implementation-barriers-other = Rhywbeth arall
implementation-barriers-none = Dim byd

im-say = Beth fyddai'n helpu?
