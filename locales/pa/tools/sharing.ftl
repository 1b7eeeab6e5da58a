### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = ਕੋਈ ਹੋਰ ਕੰਪਿਊਟਰ ({ $id })
corrected-there = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਸੋਧਿਆ ਗਿਆ
taken-back-there = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਵਾਪਸ ਲਿਆ ਗਿਆ
withdrawn-there = ਹਿੱਸਾ ਛੱਡਣਾ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਦਰਜ ਹੋਇਆ
dispute-newer = ਦੂਜਾ ਪਾਸਾ ਇੱਕ ਵਾਰ ਹੋਰ ਬਦਲਿਆ
dispute-settled-there = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਸੁਲਝਾਇਆ ਗਿਆ
dispute-yes = ਹਾਂ
dispute-no = ਨਹੀਂ
