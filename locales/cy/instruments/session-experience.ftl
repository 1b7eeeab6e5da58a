### Today's session, version 1. Changing a word here means raising the version.

# where the wording is from
session-experience = Sesiwn heddiw
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

se-useful = Pa mor ddefnyddiol oedd y sesiwn i chi?
se-useful-anchor-low = ddim yn ddefnyddiol o gwbl
se-useful-anchor-high = yn ddefnyddiol iawn

se-say = Oes unrhyw beth yr hoffech ei ddweud wrthym amdani?
