### Draft: not checked by a native speaker.
### What the program says in forms that others made and that leave some words to whoever shows them.

word-yes = হ্যাঁ
word-no = না
word-other = অন্যান্য
