### In your own words, version 1. Changing a word here means raising the version.

# where the wording is from
experience = Yn eich geiriau eich hun
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

ex-helped = Beth sydd wedi eich helpu, os o gwbl?
ex-hard = Beth sydd wedi bod yn anodd, neu a ddylai fod yn wahanol?
