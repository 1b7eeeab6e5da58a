### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = ਕੁੰਜੀ ਦਾ ਪਾਸਫ੍ਰੇਜ਼:
prompack-passphrase-new = ਕੁੰਜੀ ਲਈ ਪਾਸਫ੍ਰੇਜ਼ ਚੁਣੋ:
prompack-passphrase-again = ਉਹੀ ਪਾਸਫ੍ਰੇਜ਼ ਦੁਬਾਰਾ:

## How it is used

prompack-wrong-command = ਦੱਸੋ ਕਿ ਕੀ ਕਰਨਾ ਹੈ।
prompack-wrong-one = ਇੱਕ ਫ਼ਾਈਲ ਜਾਂ ਫ਼ੋਲਡਰ ਦਾ ਨਾਮ ਦਿਓ।
prompack-wrong-option = { $option } ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ।
prompack-wrong-no-place = -o ਨਾਲ ਦੱਸੋ ਕਿ ਕਿੱਥੇ ਲਿਖਣਾ ਹੈ।
prompack-wrong-no-key = --key ਨਾਲ ਦੱਸੋ ਕਿ ਕਿਹੜੀ ਗੁਪਤ ਕੁੰਜੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਣੇ ਹਨ।
prompack-wrong-language = { $tag } ਵਿੱਚ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ।
prompack-use-check = ਲੇਖਕ ਦੇ ਫ਼ੋਲਡਰ ਵਿੱਚ ਜੋ ਕੁਝ ਗ਼ਲਤ ਹੈ, ਸਭ ਦੱਸਦਾ ਹੈ।
prompack-use-build = ਲੇਖਕ ਦੇ ਫ਼ੋਲਡਰ ਤੋਂ ਉਹ ਫ਼ਾਈਲ ਬਣਾਉਂਦਾ ਹੈ ਜਿਸ ’ਤੇ ਦਸਤਖ਼ਤ ਹੋਣੇ ਹਨ।
prompack-use-keygen = ਕੁੰਜੀਆਂ ਦਾ ਜੋੜਾ ਬਣਾਉਂਦਾ ਹੈ: NAME.key ਗੁਪਤ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀ ਹੈ, NAME.pub ਕਲੀਨਿਕਾਂ ਨੂੰ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਕਿਸੇ ਫ਼ਾਈਲ ਉੱਤੇ ਦੂਜੀ ਨਹੀਂ ਲਿਖੀ ਜਾਂਦੀ।
prompack-use-sign = ਫ਼ਾਈਲ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ। ਪਾਸਫ੍ਰੇਜ਼ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਜਾਂ PROMBOOK_PACK_PASSPHRASE ਤੋਂ ਲਿਆ ਜਾਂਦਾ ਹੈ।
prompack-use-show = ਦੱਸਦਾ ਹੈ ਕਿ ਪੈਕ ਵਿੱਚ ਕੀ ਹੈ ਅਤੇ ਕੀ ਇਹ ਸਵੀਕਾਰ ਕੀਤਾ ਜਾਵੇਗਾ। KEY ਪਬਲਿਕ ਕੁੰਜੀ ਜਾਂ ਉਸ ਦੀ ਫ਼ਾਈਲ ਹੈ।
prompack-use-import = FHIR Questionnaire ਨਾਲ ਲੇਖਕ ਦਾ ਫ਼ੋਲਡਰ ਸ਼ੁਰੂ ਕਰਦਾ ਹੈ, ਅਤੇ ਦੱਸਦਾ ਹੈ ਕਿ ਉਸ ਵਿੱਚੋਂ ਕੀ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾ ਸਕਦਾ।
prompack-use-language = --language TAG: ਜਵਾਬ ਦੀ ਭਾਸ਼ਾ।
prompack-use-ends = ਇਹ 0 ਨਾਲ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ ਜਦੋਂ ਕੁਝ ਗ਼ਲਤ ਨਾ ਹੋਵੇ, 1 ਨਾਲ ਜਦੋਂ ਪੈਕ ਵਿੱਚ ਕੁਝ ਗ਼ਲਤ ਹੋਵੇ, 2 ਨਾਲ ਜਦੋਂ Questionnaire ਦਾ ਕੁਝ ਹਿੱਸਾ ਵਰਤਿਆ ਨਾ ਜਾ ਸਕੇ, 3 ਨਾਲ ਜਦੋਂ ਕੰਮ ਨਾ ਹੋ ਸਕੇ।

## Folders

prompack-sound = “{ $title }” ਵਿੱਚ ਕੁਝ ਗ਼ਲਤ ਨਹੀਂ ਹੈ। ਇੰਸਟਰੂਮੈਂਟ: { $instruments }।
prompack-found = ਮਿਲੇ: { $count }
prompack-built = { $file } ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਜਾ ਸਕਦੇ ਹਨ। SHA-256: { $digest }

prompack-fault-unreadable = ਇਹ ਉੱਥੇ ਨਹੀਂ ਹੈ, ਜਾਂ ਲਿਖਤ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।
prompack-fault-toml-line = ਲਾਈਨ { $line }: { $what }
prompack-fault-toml = { $what }
prompack-fault-ftl-line = ਲਾਈਨ { $line } ਸੁਨੇਹਾ ਨਹੀਂ ਹੈ।
prompack-fault-ftl-twice = ਸੁਨੇਹਾ { $message } ਦੋ ਵਾਰ ਹੈ।
prompack-fault-ftl-inserted = ਸੁਨੇਹੇ { $message } ਵਿੱਚ ਕੁਝ ਪਾਇਆ ਹੋਇਆ ਹੈ। ਸ਼ਬਦਾਵਲੀ ਸਾਦੀ ਲਿਖਤ ਹੁੰਦੀ ਹੈ।
prompack-fault-name = ਫ਼ਾਈਲ { $id } ਬਾਰੇ ਹੈ। ਇਸ ਦਾ ਨਾਮ ਵੀ ਇਹੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
prompack-fault-no-instrument = ਇਸ ਨਾਮ ਦਾ ਕੋਈ ਇੰਸਟਰੂਮੈਂਟ ਨਹੀਂ ਹੈ।
prompack-fault-no-kit = ਇਸ ਨਾਮ ਦਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਹੈ।
prompack-fault-two-licences = ਲਾਇਸੈਂਸ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਅਤੇ pack.toml ਵਿੱਚ ਹੈ। ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਰੱਖੋ।
prompack-fault-no-licence = ਕੋਈ ਲਾਇਸੈਂਸ ਨਹੀਂ ਹੈ, ਨਾ ਇੱਥੇ ਅਤੇ ਨਾ pack.toml ਵਿੱਚ।
prompack-fault-not-noted = ਇੰਸਟਰੂਮੈਂਟ ਦੇ ਨਾਮ ਵਾਲੇ ਸੁਨੇਹੇ ਵਿੱਚ .{ $note } ਨਹੀਂ ਹੈ।
prompack-fault-status = { $status } ਕੋਈ ਸਥਿਤੀ ਨਹੀਂ ਹੈ। published, licensed, collated, local ਅਤੇ own ਹਨ।
prompack-fault-ending = ਸਿਰਫ਼ .ogg, .mp3 ਅਤੇ .wav ਰਿਕਾਰਡਿੰਗਾਂ ਹਨ।
prompack-fault-no-message = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਕਿਸੇ ਇੰਸਟਰੂਮੈਂਟ ਵਿੱਚ ਇਹ ਸੁਨੇਹਾ ਨਹੀਂ ਹੈ।

## Keys

prompack-keys = { $name }.key ਅਤੇ { $name }.pub ਲਿਖੀਆਂ ਗਈਆਂ ਹਨ। ਕੁੰਜੀ { $id }। ਕਲੀਨਿਕਾਂ ਨੂੰ ਇਹ ਲਾਈਨ ਚਾਹੀਦੀ ਹੈ:
prompack-signed = { $file } ’ਤੇ ਕੁੰਜੀ { $id } ਨਾਲ ਦਸਤਖ਼ਤ ਹੋ ਗਏ ਹਨ। SHA-256: { $digest }

## What is in a pack

prompack-file = ਫ਼ਾਈਲ
prompack-size = ਬਾਈਟ
prompack-digest = SHA-256
prompack-signer = ਜਿਸ ਕੁੰਜੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ
prompack-pack = ਪੈਕ
prompack-version = ਵਰਜਨ
prompack-publisher = ਪ੍ਰਕਾਸ਼ਕ
prompack-not-after = ਇੰਸਟਾਲ ਕਰਨ ਦਾ ਆਖ਼ਰੀ ਦਿਨ
prompack-instrument = ਇੰਸਟਰੂਮੈਂਟ
prompack-kit = ਪ੍ਰੋਗਰਾਮ
prompack-kit-visits = ਮੁਲਾਕਾਤਾਂ
prompack-kit-alerts = ਚੇਤਾਵਨੀਆਂ
prompack-kit-slots = ਇੰਸਟਰੂਮੈਂਟ ਜੋ ਕੋਈ ਹੋਰ ਪੈਕ ਲਿਆਉਂਦਾ ਹੈ
prompack-kit-needs = ਇੰਸਟਰੂਮੈਂਟ ਜੋ Prombook ਦੇ ਨਾਲ ਆਉਣੇ ਚਾਹੀਦੇ ਹਨ
prompack-items = ਜਵਾਬ ਵਾਲੇ ਸਵਾਲ
prompack-scores = ਸਕੋਰ
prompack-cases = ਹੱਲ ਕੀਤੀਆਂ ਉਦਾਹਰਨਾਂ
prompack-licence = ਲਾਇਸੈਂਸ
prompack-owner = ਮਾਲਕ
prompack-number = ਲਾਇਸੈਂਸ ਦਾ ਨੰਬਰ
prompack-expires = ਲਾਇਸੈਂਸ ਦਾ ਆਖ਼ਰੀ ਦਿਨ
prompack-languages = ਭਾਸ਼ਾਵਾਂ ਜਿਨ੍ਹਾਂ ਦੀ ਲਾਇਸੈਂਸ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ
prompack-modes = ਢੰਗ ਜਿਨ੍ਹਾਂ ਦੀ ਲਾਇਸੈਂਸ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ
prompack-terms = ਸ਼ਰਤਾਂ
prompack-notice = ਹਮੇਸ਼ਾ ਇਸ ਦੇ ਨਾਲ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ
prompack-source = ਸਰੋਤ
prompack-none = ਕੋਈ ਨਹੀਂ
prompack-any = ਕੋਈ ਵੀ
prompack-wording = ਸ਼ਬਦਾਵਲੀ: { $language }, { $status }, ਸੁਨੇਹੇ: { $texts }
prompack-recording = ਰਿਕਾਰਡਿੰਗ: { $message }, { $language }, ਬਾਈਟ: { $size }, { $by } ਨੇ { $day } ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ

prompack-taken = ਜਿੱਥੇ ਇਹ ਕੁੰਜੀ ਜਾਣੀ ਜਾਂਦੀ ਹੈ, ਉੱਥੇ ਇਹ ਸਵੀਕਾਰ ਕੀਤਾ ਜਾਵੇਗਾ।
prompack-not-taken = ਇਹ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤਾ ਜਾਵੇਗਾ। { $why }
prompack-perhaps-taken = ਇਸ ਵਿੱਚ ਕੁਝ ਗ਼ਲਤ ਨਹੀਂ ਹੈ। ਇਹ ਨਹੀਂ ਦੇਖਿਆ ਗਿਆ ਕਿ ਕੁੰਜੀ { $id } ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ ਹਨ ਜਾਂ ਨਹੀਂ: --key ਨਾਲ ਕੁੰਜੀ ਦੱਸੋ।

prompack-refused-too-large = ਇਹ ਉਸ ਤੋਂ ਵੱਡਾ ਹੈ ਜਿੰਨਾ ਪੈਕ ਹੋ ਸਕਦਾ ਹੈ।
prompack-refused-unsigned = ਇਸ ’ਤੇ ਕਿਸੇ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹਨ।
prompack-refused-unknown-signer = ਇਸ ’ਤੇ ਕਿਸੇ ਹੋਰ ਕੁੰਜੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹੋਏ ਹਨ: { $detail }।
prompack-refused-altered = ਇਹ ਉਹ ਨਹੀਂ ਹੈ ਜਿਸ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਗਏ ਸਨ।
prompack-refused-not-a-pack = ਇਹ ਪੈਕ ਨਹੀਂ ਹੈ, ਜਾਂ ਅਜਿਹੇ ਫ਼ਾਰਮੈਟ ਦਾ ਹੈ ਜੋ ਇਹ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਜਾਣਦਾ।
prompack-refused-malformed = ਇਸ ਵਿੱਚ ਕੁਝ ਗ਼ਲਤ ਹੈ: { $detail }
prompack-refused-case = ਹੱਲ ਕੀਤੀ ਇੱਕ ਉਦਾਹਰਨ ਦਾ ਨਤੀਜਾ ਉਹ ਨਹੀਂ ਨਿਕਲਦਾ ਜੋ ਉਹ ਦੱਸਦੀ ਹੈ: { $detail }

## Questionnaires

prompack-loss-dropped = ਛੱਡ ਦਿੱਤਾ ਗਿਆ
prompack-loss-simplified = ਸਾਦਾ ਕੀਤਾ ਗਿਆ
prompack-loss-unusable = ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ
prompack-import-wrong = ਅਜੇ ਇੰਸਟਰੂਮੈਂਟ ਨਹੀਂ ਹੈ: { $what }
prompack-imported = { $folder } ਸ਼ੁਰੂ ਹੋ ਗਿਆ ਹੈ। ਨਹੀਂ ਲਿਆਂਦਾ ਗਿਆ: { $count }
prompack-import-next = ਪ੍ਰਕਾਸ਼ਕ, ਹੱਲ ਕੀਤੀਆਂ ਉਦਾਹਰਨਾਂ ਅਤੇ ਉਹ ਸ਼ਬਦ ਲਿਖੋ ਜੋ ਨਹੀਂ ਹਨ। “check” ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਬਾਕੀ ਹੈ।

## What could not be done

prompack-failed-read = { $file } ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।
prompack-failed-write = { $file } ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।
prompack-failed-exists = { $file } ਪਹਿਲਾਂ ਹੀ ਉੱਥੇ ਹੈ। ਕਿਸੇ ਫ਼ਾਈਲ ਉੱਤੇ ਦੂਜੀ ਨਹੀਂ ਲਿਖੀ ਜਾਂਦੀ।
prompack-failed-no-questionnaire = { $file } ਅਜਿਹਾ FHIR Questionnaire ਨਹੀਂ ਹੈ ਜੋ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇ।
prompack-failed-secret-key = ਕੁੰਜੀ ਇਸ ਪਾਸਫ੍ਰੇਜ਼ ਨਾਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ, ਜਾਂ ਇਹ ਗੁਪਤ ਕੁੰਜੀ ਨਹੀਂ ਹੈ।
prompack-failed-public-key = { $key } ਪਬਲਿਕ ਕੁੰਜੀ ਨਹੀਂ ਹੈ, ਅਤੇ ਨਾ ਹੀ ਅਜਿਹੀ ਕੁੰਜੀ ਵਾਲੀ ਫ਼ਾਈਲ ਹੈ।
prompack-failed-passphrase = ਪਾਸਫ੍ਰੇਜ਼ ਖਾਲੀ ਹੈ, ਜਾਂ ਦੂਜਾ ਪਹਿਲੇ ਵਰਗਾ ਨਹੀਂ ਹੈ।
prompack-failed-nobody = ਕਿਸੇ ਨੇ ਪਾਸਫ੍ਰੇਜ਼ ਨਹੀਂ ਦਿੱਤਾ।
