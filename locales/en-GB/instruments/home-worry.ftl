### Noticed at home, version 1. Changing a word here means raising the version.

# where the wording is from
home-worry = Noticed at home
    .status = own
    .source = every word: Prombook's own

hw-signs = What is different from usual today?
hw-signs-hint = You can choose more than one.
home-worry-signs-eating = Eats less
home-worry-signs-drinking = Drinks less
home-worry-signs-moving = Moves less, or less steadily
home-worry-signs-sleepy = Is more tired or sleeps more
home-worry-signs-muddled = Seems more muddled
home-worry-signs-mood = Is in another mood
home-worry-signs-other = Something else
home-worry-signs-none = Nothing

hw-they = Does the person say that they feel worse than usual?
home-worry-yes = Yes
home-worry-no = No

hw-worried = Are you worried about the person?

hw-note = What did you notice?
