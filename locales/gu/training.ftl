### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = આ કેન્દ્ર તૈયારીના તબક્કામાં છે. પહેલા દિવસ પહેલાં કોઈ સાચી વ્યક્તિનું કંઈ નોંધાતું નથી. તમે અભ્યાસના કેસ સાથે આગળ વધી શકો છો.
problem-set-up-not-signed-off = આ કેન્દ્ર તૈયારીના તબક્કામાં છે. મોડ્યુલ { $module } તમારા માટે મંજૂર થયું નથી.
problem-not-signed-off = મોડ્યુલ { $module } તમારા માટે મંજૂર થયું નથી. તેને તાલીમમાં લો અને બીજા કોઈને સહી કરવા દો.
problem-refresher-due = પહેલાં મોડ્યુલ { $module } ફરી વાંચવાનું છે. તેને તાલીમમાં વાંચો.
