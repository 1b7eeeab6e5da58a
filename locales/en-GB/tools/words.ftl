### What the program says in forms that others made and that leave some words to whoever shows them.

word-yes = Yes
word-no = No
word-other = Other
