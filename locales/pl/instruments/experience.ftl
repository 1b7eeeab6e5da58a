### In your own words, version 1. Changing a word here means raising the version.

# where the wording is from
experience = Własnymi słowami
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

ex-helped = Co, jeśli cokolwiek, pomogło?
ex-hard = Co było trudne lub powinno być inne?
