### Noticed at home, version 1. Changing a word here means raising the version.

# where the wording is from
home-worry = Sylwyd gartref
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

hw-signs = Beth sy'n wahanol i'r arfer heddiw?
hw-signs-hint = Gallwch ddewis mwy nag un.
home-worry-signs-eating = Yn bwyta llai
home-worry-signs-drinking = Yn yfed llai
home-worry-signs-moving = Yn symud llai, neu'n llai cadarn
home-worry-signs-sleepy = Yn fwy blinedig neu'n cysgu mwy
home-worry-signs-muddled = Yn ymddangos yn fwy dryslyd
home-worry-signs-mood = Mewn hwyliau gwahanol
home-worry-signs-other = Rhywbeth arall
home-worry-signs-none = Dim byd

hw-they = Ydy'r person yn dweud ei fod yn teimlo'n waeth nag arfer?
home-worry-yes = Ie
home-worry-no = Na

hw-worried = Ydych chi'n poeni am y person?

hw-note = Beth wnaethoch chi sylwi arno?
