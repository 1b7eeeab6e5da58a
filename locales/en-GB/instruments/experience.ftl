### In your own words, version 1. Changing a word here means raising the version.

# where the wording is from
experience = In your own words
    .status = own
    .source = every word: Prombook's own

ex-helped = What has helped you, if anything?
ex-hard = What has been difficult, or should be different?
