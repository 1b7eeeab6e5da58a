### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = નામ:
verify-passphrase = પાસફ્રેઝ:

## How it is used

verify-wrong-folder = એક ફોલ્ડરનું નામ આપો.
verify-wrong-option = { $option } આ રીતે વાપરી શકાતું નથી.
verify-wrong-language = { $tag } ભાષામાં જવાબ નથી.
verify-use-folder = FOLDER: ક્લિનિકના ફોલ્ડરની, અથવા તેના કોઈ બૅકઅપની નકલ. તેમાં કંઈ બદલાતું નથી.
verify-use-name = --name: જે રેકોર્ડ ખોલે છે તે. તેમનો પાસફ્રેઝ પુછાય છે, અથવા ટર્મિનલ ન હોય ત્યાં એક લીટી તરીકે વંચાય છે.
verify-use-witness = --witness: બીજે જે જોવાયું તેની ફાઇલ. દરેક લીટીમાં પંક્તિનો નંબર, એક ખાલી જગ્યા અને તેનો હૅશ હોય છે.
verify-use-language = --language: જવાબની ભાષા: en-GB, cy, pl …
verify-use-ends = કંઈ ન જણાયું હોય તો તે 0થી પૂરું થાય છે, કંઈક જણાયું હોય તો 1, રેકોર્ડ ન ખૂલે તો 2, ખોટી રીતે વપરાયું હોય તો 3.

## What there is

verify-folder = ફોલ્ડર: { $folder }
verify-backup = બૅકઅપ, બનાવ્યો { $made }
verify-rows = ઑડિટ ટ્રેઇલની પંક્તિઓ: { $rows }
verify-first = પ્રથમ પંક્તિ: { $at }
verify-newest = સૌથી નવી પંક્તિ: { $at }
verify-head = શીર્ષ હૅશ: { $head }
verify-unknown = ખબર નથી
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = ફાઇલનું દરેક પાનું લખાયું હતું તેવું જ છે, અને રેકોર્ડ એકબીજા સાથે બંધબેસે છે.
verify-fine-trail = ટ્રેઇલની દરેક પંક્તિ તેની આગળની પંક્તિ પછી બરાબર આવે છે. કોઈ બદલાઈ, દૂર થઈ, ઉમેરાઈ કે ખસેડાઈ નથી.
verify-fine-contents = જે નોંધાયેલું છે તે ટ્રેઇલ મુજબ જે નોંધાયું હતું તે જ છે. જે ભૂંસાયું તેનો ટ્રેઇલમાં ઉલ્લેખ છે.
verify-fine-anchor = રેકોર્ડની બાજુનો ઍન્કર મળતો આવે છે: અંતે કોઈ પંક્તિ ગુમ નથી.
verify-no-anchor = રેકોર્ડની બાજુમાં ઍન્કર નથી, એટલે અંતેથી પંક્તિઓ કાપી નખાઈ હોય તો તેની ખબર ન પડે.
verify-fine-backup = બૅકઅપ બન્યો હતો તેવો જ છે. ત્યાર પછી જે નોંધાયું તે તેમાં નથી.
verify-fine-witness = બીજે જોવાયેલી પંક્તિઓ જે આ ટ્રેઇલમાં જોવાઈ હતી તેવી જ છે: { $heads }
verify-no-witness = બીજે જે જોવાયું તેની સાથે આ સરખાવાયું નથી. જેની પાસે કી હોય તે આખી ટ્રેઇલ નવેસરથી બનાવી શક્યું હોત; ફક્ત તે સરખામણીથી જ એ દેખાય.
verify-whole = આ ટ્રેઇલમાં કંઈ ખોટું નથી.

## Something was found

verify-fault-pages = ફાઇલના બાઇટ બદલાયા છે અથવા વાંચી શકાતા નથી.
verify-fault-structure = ફાઇલના ભાગ એકબીજા સાથે બંધબેસતા નથી.
verify-fault-references = એક રેકોર્ડ એવા બીજા રેકોર્ડનો ઉલ્લેખ કરે છે જે ત્યાં નથી.
verify-fault-trail = ટ્રેઇલની પંક્તિ { $seq } બદલાઈ છે, અથવા તેની આગળની પંક્તિ પછી આવેલી પંક્તિ આ નથી.
verify-fault-content = જે નોંધાયેલું છે તે ટ્રેઇલની પંક્તિ { $seq } મુજબ જે નોંધાયું હતું તે નથી.
verify-fault-untold = એવા રેકોર્ડ છે જેના વિશે ટ્રેઇલની કોઈ પંક્તિ કહેતી નથી, અથવા જે ભૂંસાયા હતા એમ ટ્રેઇલ કહે છે.
verify-fault-anchor-missing = રેકોર્ડની બાજુમાં જે ઍન્કર હતો તે ગુમ છે.
verify-fault-anchor-forged = રેકોર્ડની બાજુનો ઍન્કર આ ક્લિનિકનો નથી.
verify-fault-cut-short = અંતે પંક્તિઓ ગુમ છે: પંક્તિ { $saved } સાચવી હતી, અને અહીં સૌથી નવી પંક્તિ { $head } છે.
verify-fault-anchor-contradicts = જે પંક્તિ સાચવી હતી તે પંક્તિ { $seq } નથી: આ બીજા કે જૂના રેકોર્ડ છે.
verify-fault-anchor-unreadable = રેકોર્ડની બાજુનો ઍન્કર વાંચી શકાતો નથી.
verify-fault-witness = પંક્તિ { $seq } ગુમ છે, અથવા બીજે જોવાઈ હતી તેવી નથી.
verify-fault-backup = બૅકઅપ બન્યો હતો તેવો નથી.
verify-broken-from = આ ટ્રેઇલ પર ભરોસો રાખી શકાય નહીં. બંધબેસતી ન હોય તેવી પ્રથમ પંક્તિ { $seq } છે.
verify-broken = આ રેકોર્ડ પર ભરોસો રાખી શકાય નહીં. કોઈ એક પંક્તિનું નામ આપી શકાતું નથી.

## It could not be opened

verify-refused-nobody = નામ અને પાસફ્રેઝ આપ્યાં નથી.
verify-refused-witness = --witnessથી આપેલી ફાઇલ વાંચી શકાતી નથી.
verify-refused-witness-line = --witnessથી આપેલી ફાઇલની લીટી { $line }માં નંબર, એક ખાલી જગ્યા અને 64 અંકનો હૅશ નથી.
verify-refused-no-keys = આ ફોલ્ડરમાં કી ફાઇલ (vault.keys) નથી.
verify-refused-no-records = આ ફોલ્ડરમાં રેકોર્ડ (records.db) નથી.
verify-refused-keys = આ ફોલ્ડરની કી ફાઇલને નુકસાન થયું છે અથવા તે બદલાઈ છે.
verify-refused-passphrase = આ નામ અને પાસફ્રેઝથી આ રેકોર્ડ ખૂલતા નથી.
verify-refused-too-new = Prombookના વધુ નવા વર્ઝને આ રેકોર્ડ લખ્યા છે. તેની સાથે આવેલું audit-verify વાપરો.
verify-refused-denied = આ એકાઉન્ટને આ ફોલ્ડરની ફાઇલો વાંચવાની પરવાનગી નથી.
verify-refused-busy = બીજો પ્રોગ્રામ આ રેકોર્ડમાં લખી રહ્યો છે. પહેલાં ફોલ્ડરની નકલ કરો, અથવા ફરી પ્રયત્ન કરો.
verify-refused-no-room = તેમને વાંચવા જે નકલ જોઈએ તેના માટે આ કમ્પ્યુટર પર જગ્યા નથી.
verify-refused-not-a-backup = આ બૅકઅપનું વર્ણન (header.json) વાંચી શકાતું નથી.
verify-refused-other-key = આ ફોલ્ડરની કી ફાઇલ આ બૅકઅપની નથી.
verify-refused-unread = આ રેકોર્ડ અહીં ખોલી શકાતા નથી. તેમના વિશે કંઈ કહી શકાય નહીં.
