### Today's session, version 1. Changing a word here means raising the version.

# where the wording is from
session-experience = Today's session
    .status = own
    .source = every word: Prombook's own

se-useful = How useful was the session for you?
se-useful-anchor-low = not useful at all
se-useful-anchor-high = very useful

se-say = Is there anything you would like to tell us about it?
