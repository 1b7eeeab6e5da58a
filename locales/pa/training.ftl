### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = ਇਹ ਕੇਂਦਰ ਤਿਆਰੀ ਵਿੱਚ ਹੈ। ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਅਸਲੀ ਵਿਅਕਤੀ ਦਾ ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ। ਤੁਸੀਂ ਅਭਿਆਸ ਦੇ ਕੇਸ ਨਾਲ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।
problem-set-up-not-signed-off = ਇਹ ਕੇਂਦਰ ਤਿਆਰੀ ਵਿੱਚ ਹੈ। ਮੌਡਿਊਲ { $module } ਤੁਹਾਡੇ ਲਈ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਇਆ।
problem-not-signed-off = ਮੌਡਿਊਲ { $module } ਤੁਹਾਡੇ ਲਈ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਇਆ। ਇਸਨੂੰ ਸਿਖਲਾਈ ਵਿੱਚ ਲਓ ਅਤੇ ਕਿਸੇ ਹੋਰ ਨੂੰ ਦਸਤਖ਼ਤ ਕਰਨ ਦਿਓ।
problem-refresher-due = ਪਹਿਲਾਂ ਮੌਡਿਊਲ { $module } ਦੁਬਾਰਾ ਪੜ੍ਹਨਾ ਹੈ। ਇਸਨੂੰ ਸਿਖਲਾਈ ਵਿੱਚ ਪੜ੍ਹੋ।
