### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = ਨਾਮ:
verify-passphrase = ਪਾਸਫ੍ਰੇਜ਼:

## How it is used

verify-wrong-folder = ਇੱਕ ਫ਼ੋਲਡਰ ਦਾ ਨਾਮ ਦਿਓ।
# $option (text): as it was typed.
verify-wrong-option = { $option } ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ।
# $tag (text): as it was typed.
verify-wrong-language = { $tag } ਵਿੱਚ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ।
verify-use-folder = FOLDER: ਕਲੀਨਿਕ ਦੇ ਫ਼ੋਲਡਰ ਦੀ, ਜਾਂ ਉਸ ਦੇ ਕਿਸੇ ਬੈਕਅੱਪ ਦੀ ਨਕਲ। ਇਸ ਵਿੱਚ ਕੁਝ ਵੀ ਬਦਲਿਆ ਨਹੀਂ ਜਾਂਦਾ।
verify-use-name = --name: ਜੋ ਰਿਕਾਰਡ ਖੋਲ੍ਹਦਾ ਹੈ। ਉਸ ਦਾ ਪਾਸਫ੍ਰੇਜ਼ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਜਾਂ ਜਿੱਥੇ ਟਰਮੀਨਲ ਨਾ ਹੋਵੇ, ਇੱਕ ਲਾਈਨ ਵਜੋਂ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ।
verify-use-witness = --witness: ਹੋਰ ਥਾਂ ਦੇਖੀਆਂ ਗਈਆਂ ਕਤਾਰਾਂ ਦੀ ਫ਼ਾਈਲ। ਹਰ ਲਾਈਨ ਵਿੱਚ ਕਤਾਰ ਦਾ ਨੰਬਰ, ਇੱਕ ਖਾਲੀ ਥਾਂ ਅਤੇ ਉਸ ਦਾ ਹੈਸ਼ ਹੁੰਦਾ ਹੈ।
verify-use-language = --language: ਜਵਾਬ ਦੀ ਭਾਸ਼ਾ: en-GB, cy, pl …
verify-use-ends = ਇਹ 0 ਨਾਲ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ ਜਦੋਂ ਕੁਝ ਨਾ ਮਿਲੇ, 1 ਨਾਲ ਜਦੋਂ ਕੁਝ ਮਿਲੇ, 2 ਨਾਲ ਜਦੋਂ ਰਿਕਾਰਡ ਖੋਲ੍ਹੇ ਨਾ ਜਾ ਸਕਣ, 3 ਨਾਲ ਜਦੋਂ ਇਸ ਨੂੰ ਗ਼ਲਤ ਵਰਤਿਆ ਜਾਵੇ।

## What there is

verify-folder = ਫ਼ੋਲਡਰ: { $folder }
verify-backup = ਬੈਕਅੱਪ, ਬਣਾਇਆ ਗਿਆ: { $made }
verify-rows = ਆਡਿਟ ਟ੍ਰੇਲ ਦੀਆਂ ਕਤਾਰਾਂ: { $rows }
verify-first = ਪਹਿਲੀ ਕਤਾਰ: { $at }
verify-newest = ਸਭ ਤੋਂ ਨਵੀਂ ਕਤਾਰ: { $at }
verify-head = ਸਿਰਾ: { $head }
verify-unknown = ਪਤਾ ਨਹੀਂ
# $date, $time (text): in Coordinated Universal Time.
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = ਫ਼ਾਈਲ ਦਾ ਹਰ ਪੰਨਾ ਉਵੇਂ ਹੈ ਜਿਵੇਂ ਲਿਖਿਆ ਗਿਆ ਸੀ, ਅਤੇ ਰਿਕਾਰਡ ਆਪਸ ਵਿੱਚ ਜੁੜੇ ਹੋਏ ਹਨ।
verify-fine-trail = ਟ੍ਰੇਲ ਦੀ ਹਰ ਕਤਾਰ ਆਪਣੇ ਤੋਂ ਪਹਿਲੀ ਕਤਾਰ ਦੇ ਪਿੱਛੇ ਆਉਂਦੀ ਹੈ। ਕੋਈ ਵੀ ਬਦਲੀ, ਹਟਾਈ, ਜੋੜੀ ਜਾਂ ਹਿਲਾਈ ਨਹੀਂ ਗਈ।
verify-fine-contents = ਜੋ ਦਰਜ ਹੈ, ਉਹ ਉਹੀ ਹੈ ਜੋ ਟ੍ਰੇਲ ਅਨੁਸਾਰ ਦਰਜ ਕੀਤਾ ਗਿਆ ਸੀ। ਜੋ ਮਿਟਾਇਆ ਗਿਆ, ਉਸ ਦਾ ਨਾਮ ਟ੍ਰੇਲ ਵਿੱਚ ਹੈ।
verify-fine-anchor = ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਐਂਕਰ ਮੇਲ ਖਾਂਦਾ ਹੈ: ਅੰਤ ਵਿੱਚੋਂ ਕੋਈ ਕਤਾਰ ਗਾਇਬ ਨਹੀਂ ਹੈ।
verify-no-anchor = ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਕੋਈ ਐਂਕਰ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਅੰਤ ਤੋਂ ਕੱਟੀਆਂ ਗਈਆਂ ਕਤਾਰਾਂ ਦੀ ਕਮੀ ਦਾ ਪਤਾ ਨਹੀਂ ਲੱਗੇਗਾ।
verify-fine-backup = ਬੈਕਅੱਪ ਉਵੇਂ ਹੀ ਹੈ ਜਿਵੇਂ ਬਣਾਇਆ ਗਿਆ ਸੀ। ਜੋ ਉਸ ਤੋਂ ਬਾਅਦ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਉਹ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹੈ।
verify-fine-witness = ਹੋਰ ਥਾਂ ਦੇਖੀਆਂ ਗਈਆਂ ਕਤਾਰਾਂ ਜੋ ਇਸ ਟ੍ਰੇਲ ਵਿੱਚ ਉਵੇਂ ਹੀ ਹਨ ਜਿਵੇਂ ਦੇਖੀਆਂ ਗਈਆਂ: { $heads }
verify-no-witness = ਇਸ ਦੀ ਤੁਲਨਾ ਹੋਰ ਥਾਂ ਦੇਖੀਆਂ ਗਈਆਂ ਕਤਾਰਾਂ ਨਾਲ ਨਹੀਂ ਕੀਤੀ ਗਈ। ਜਿਸ ਕੋਲ ਕੁੰਜੀ ਹੈ, ਉਹ ਪੂਰੀ ਟ੍ਰੇਲ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਬਣਾ ਸਕਦਾ ਸੀ; ਇਹ ਸਿਰਫ਼ ਉਸੇ ਤੁਲਨਾ ਤੋਂ ਪਤਾ ਲੱਗੇਗਾ।
verify-whole = ਇਸ ਟ੍ਰੇਲ ਵਿੱਚ ਕੁਝ ਗ਼ਲਤ ਨਹੀਂ ਹੈ।

## Something was found

verify-fault-pages = ਫ਼ਾਈਲ ਦੇ ਬਾਈਟ ਬਦਲੇ ਗਏ ਹਨ ਜਾਂ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।
verify-fault-structure = ਫ਼ਾਈਲ ਦੇ ਹਿੱਸੇ ਆਪਸ ਵਿੱਚ ਜੁੜੇ ਹੋਏ ਨਹੀਂ ਹਨ।
verify-fault-references = ਇੱਕ ਰਿਕਾਰਡ ਕਿਸੇ ਹੋਰ ਰਿਕਾਰਡ ਦਾ ਹਵਾਲਾ ਦਿੰਦਾ ਹੈ ਜੋ ਉੱਥੇ ਨਹੀਂ ਹੈ।
verify-fault-trail = ਟ੍ਰੇਲ ਦੀ ਕਤਾਰ { $seq } ਬਦਲੀ ਗਈ ਹੈ, ਜਾਂ ਉਹ ਨਹੀਂ ਹੈ ਜੋ ਆਪਣੇ ਤੋਂ ਪਹਿਲੀ ਕਤਾਰ ਦੇ ਪਿੱਛੇ ਆਈ ਸੀ।
verify-fault-content = ਜੋ ਦਰਜ ਹੈ, ਉਹ ਉਹ ਨਹੀਂ ਹੈ ਜੋ ਟ੍ਰੇਲ ਦੀ ਕਤਾਰ { $seq } ਅਨੁਸਾਰ ਦਰਜ ਕੀਤਾ ਗਿਆ ਸੀ।
verify-fault-untold = ਅਜਿਹੇ ਰਿਕਾਰਡ ਹਨ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਟ੍ਰੇਲ ਦੀ ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਦੱਸਦੀ, ਜਾਂ ਜੋ ਟ੍ਰੇਲ ਅਨੁਸਾਰ ਮਿਟਾਏ ਗਏ ਸਨ।
verify-fault-anchor-missing = ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਜੋ ਐਂਕਰ ਸੀ, ਉਹ ਗਾਇਬ ਹੈ।
verify-fault-anchor-forged = ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਐਂਕਰ ਇਸ ਕਲੀਨਿਕ ਦਾ ਨਹੀਂ ਹੈ।
verify-fault-cut-short = ਅੰਤ ਵਿੱਚੋਂ ਕਤਾਰਾਂ ਗਾਇਬ ਹਨ: ਕਤਾਰ { $saved } ਸੰਭਾਲੀ ਗਈ ਸੀ, ਅਤੇ ਇੱਥੇ ਸਭ ਤੋਂ ਨਵੀਂ ਕਤਾਰ { $head } ਹੈ।
verify-fault-anchor-contradicts = ਕਤਾਰ { $seq } ਉਹ ਨਹੀਂ ਹੈ ਜੋ ਸੰਭਾਲੀ ਗਈ ਸੀ: ਇਹ ਹੋਰ ਜਾਂ ਪੁਰਾਣੇ ਰਿਕਾਰਡ ਹਨ।
verify-fault-anchor-unreadable = ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਐਂਕਰ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
verify-fault-witness = ਕਤਾਰ { $seq } ਗਾਇਬ ਹੈ, ਜਾਂ ਉਵੇਂ ਨਹੀਂ ਹੈ ਜਿਵੇਂ ਹੋਰ ਥਾਂ ਦੇਖੀ ਗਈ ਸੀ।
verify-fault-backup = ਬੈਕਅੱਪ ਉਵੇਂ ਨਹੀਂ ਹੈ ਜਿਵੇਂ ਬਣਾਇਆ ਗਿਆ ਸੀ।
verify-broken-from = ਇਸ ਟ੍ਰੇਲ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਪਹਿਲੀ ਕਤਾਰ ਜੋ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ, ਕਤਾਰ { $seq } ਹੈ।
verify-broken = ਇਨ੍ਹਾਂ ਰਿਕਾਰਡਾਂ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਕਿਸੇ ਇੱਕ ਕਤਾਰ ਦਾ ਨਾਮ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ।

## It could not be opened

verify-refused-nobody = ਨਾਮ ਅਤੇ ਪਾਸਫ੍ਰੇਜ਼ ਨਹੀਂ ਦਿੱਤੇ ਗਏ।
verify-refused-witness = --witness ਨਾਲ ਦਿੱਤੀ ਗਈ ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।
verify-refused-witness-line = --witness ਨਾਲ ਦਿੱਤੀ ਗਈ ਫ਼ਾਈਲ ਦੀ ਲਾਈਨ { $line } ਵਿੱਚ ਨੰਬਰ, ਖਾਲੀ ਥਾਂ ਅਤੇ 64 ਅੰਕਾਂ ਦਾ ਹੈਸ਼ ਨਹੀਂ ਹੈ।
verify-refused-no-keys = ਇਸ ਫ਼ੋਲਡਰ ਵਿੱਚ ਕੋਈ ਕੁੰਜੀ ਫ਼ਾਈਲ (vault.keys) ਨਹੀਂ ਹੈ।
verify-refused-no-records = ਇਸ ਫ਼ੋਲਡਰ ਵਿੱਚ ਕੋਈ ਰਿਕਾਰਡ (records.db) ਨਹੀਂ ਹਨ।
verify-refused-keys = ਇਸ ਫ਼ੋਲਡਰ ਦੀ ਕੁੰਜੀ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੈ ਜਾਂ ਬਦਲੀ ਗਈ ਹੈ।
verify-refused-passphrase = ਇਸ ਨਾਮ ਅਤੇ ਪਾਸਫ੍ਰੇਜ਼ ਨਾਲ ਇਹ ਰਿਕਾਰਡ ਨਹੀਂ ਖੁੱਲ੍ਹਦੇ।
verify-refused-too-new = ਇਹ ਰਿਕਾਰਡ Prombook ਦੇ ਵਧੇਰੇ ਨਵੇਂ ਵਰਜਨ ਨੇ ਲਿਖੇ ਹਨ। ਉਸ ਦੇ ਨਾਲ ਆਇਆ audit-verify ਵਰਤੋ।
verify-refused-denied = ਇਸ ਖਾਤੇ ਨੂੰ ਇਸ ਫ਼ੋਲਡਰ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ।
verify-refused-busy = ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਇਨ੍ਹਾਂ ਰਿਕਾਰਡਾਂ ਵਿੱਚ ਲਿਖ ਰਿਹਾ ਹੈ। ਪਹਿਲਾਂ ਫ਼ੋਲਡਰ ਦੀ ਨਕਲ ਬਣਾਓ, ਜਾਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
verify-refused-no-room = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਉਸ ਨਕਲ ਲਈ ਥਾਂ ਨਹੀਂ ਹੈ ਜੋ ਇਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹਨ ਲਈ ਚਾਹੀਦੀ ਹੈ।
verify-refused-not-a-backup = ਇਸ ਬੈਕਅੱਪ ਦਾ ਵੇਰਵਾ (header.json) ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
verify-refused-other-key = ਇਸ ਫ਼ੋਲਡਰ ਦੀ ਕੁੰਜੀ ਫ਼ਾਈਲ ਇਸ ਬੈਕਅੱਪ ਦੀ ਨਹੀਂ ਹੈ।
verify-refused-unread = ਇਹ ਰਿਕਾਰਡ ਇੱਥੇ ਖੋਲ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਇਨ੍ਹਾਂ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ ਜਾ ਸਕਦਾ।
