### Noticed at home, version 1. Changing a word here means raising the version.

# where the wording is from
home-worry = Zauważone w domu
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

hw-signs = Co jest dziś inaczej niż zwykle?
hw-signs-hint = Można wybrać więcej niż jedną odpowiedź.
home-worry-signs-eating = Mniej je
home-worry-signs-drinking = Mniej pije
home-worry-signs-moving = Mniej się rusza lub porusza się mniej pewnie
home-worry-signs-sleepy = Jest bardziej zmęczona lub więcej śpi
home-worry-signs-muddled = Wydaje się bardziej zagubiona
home-worry-signs-mood = Jest w innym nastroju
home-worry-signs-other = Coś innego
home-worry-signs-none = Nic

hw-they = Czy ta osoba mówi, że czuje się gorzej niż zwykle?
home-worry-yes = Tak
home-worry-no = Nie

hw-worried = Czy niepokoi się Pan/Pani o tę osobę?

hw-note = Co Pan/Pani zauważył(a)?
