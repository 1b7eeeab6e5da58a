### Back pain history, version 1. Changing a word here means raising the version.

# where the wording is from
back-history = Historia bólu pleców
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

bh-duration = Od jak dawna bolą Pana/Panią plecy?
back-history-duration-under-6-weeks = Krócej niż 6 tygodni
back-history-duration-6-weeks-to-3-months = Od 6 tygodni do 3 miesięcy
back-history-duration-3-to-12-months = Od 3 do 12 miesięcy
back-history-duration-over-12-months = Dłużej niż 12 miesięcy

bh-site = Gdzie boli?
bh-site-hint = Można wybrać więcej niż jedną odpowiedź.
back-history-site-lower-back = Dolna część pleców
back-history-site-upper-back = Górna część pleców
back-history-site-neck = Szyja
back-history-site-elsewhere = Także gdzie indziej

bh-leg = Czy ból promieniuje do nogi?
back-history-leg-no = Nie
back-history-leg-above-knee = Tak, najwyżej do kolana
back-history-leg-below-knee = Tak, poniżej kolana
back-history-leg-both-legs = Tak, do obu nóg

bh-before = Czy wcześniej bolały Pana/Panią plecy?
back-history-before-never = Nie, to pierwszy raz
back-history-before-once = Tak, raz
back-history-before-several-times = Tak, kilka razy
back-history-before-always = Nigdy tak naprawdę nie minął

bh-surgery = Czy kiedykolwiek operowano Panu/Pani kręgosłup lub plecy?
back-history-yes = Tak
back-history-no = Nie

bh-conditions = Czy ma Pan/Pani inne długotrwałe problemy ze zdrowiem?
bh-conditions-hint = Można wybrać więcej niż jedną odpowiedź.
back-history-conditions-heart = Serce lub krążenie
back-history-conditions-lungs = Płuca lub oddychanie
back-history-conditions-diabetes = Cukrzyca
back-history-conditions-joints = Stawy
back-history-conditions-mood = Lęk lub obniżony nastrój
back-history-conditions-other = Coś innego
back-history-conditions-none = Żadne

bh-leave = Czy w ciągu ostatnich 12 miesięcy nie był Pan / nie była Pani w pracy z powodu pleców?
back-history-leave-no-work = Nie miałem/miałam płatnej pracy
back-history-leave-no = Nie
back-history-leave-up-to-4-weeks = Tak, łącznie do 4 tygodni
back-history-leave-longer = Tak, łącznie ponad 4 tygodnie

bh-expect = O ile lepiej, Pana/Pani zdaniem, będzie z plecami za 6 miesięcy?
bh-expect-anchor-low = wcale nie lepiej
bh-expect-anchor-high = całkiem dobrze
