### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = કીનો પાસફ્રેઝ:
prompack-passphrase-new = કી માટે પાસફ્રેઝ પસંદ કરો:
prompack-passphrase-again = એ જ પાસફ્રેઝ ફરી:

## How it is used

prompack-wrong-command = શું કરવાનું છે તે કહો.
prompack-wrong-one = એક ફાઇલ કે ફોલ્ડરનું નામ આપો.
prompack-wrong-option = { $option } આ રીતે વાપરી શકાતું નથી.
prompack-wrong-no-place = ક્યાં લખવું તે -oથી કહો.
prompack-wrong-no-key = કઈ ગુપ્ત કીથી સહી થાય તે --keyથી કહો.
prompack-wrong-language = { $tag } ભાષામાં જવાબ નથી.
prompack-use-check = લેખકના ફોલ્ડરમાં જે જે ખોટું છે તે બધું જણાવે છે.
prompack-use-build = લેખકના ફોલ્ડરમાંથી સહી કરવાની ફાઇલ બનાવે છે.
prompack-use-keygen = કીની જોડી બનાવે છે: NAME.key ગુપ્ત છે અને તમારી પાસે રહે છે, NAME.pub ક્લિનિકોને અપાય છે. કોઈ ફાઇલની જગ્યાએ બીજી લખાતી નથી.
prompack-use-sign = ફાઇલ પર સહી કરે છે. પાસફ્રેઝ પુછાય છે, અથવા PROMBOOK_PACK_PASSPHRASEમાંથી લેવાય છે.
prompack-use-show = પૅકમાં શું છે અને તે સ્વીકારાશે કે નહીં તે જણાવે છે. KEY એટલે પબ્લિક કી અથવા તેની ફાઇલ.
prompack-use-import = FHIR Questionnaireથી લેખકનું ફોલ્ડર શરૂ કરે છે, અને તેમાંથી શું લાવી શકાતું નથી તે જણાવે છે.
prompack-use-language = --language TAG: જવાબની ભાષા.
prompack-use-ends = કંઈ ખોટું ન હોય તો તે 0થી પૂરું થાય છે, પૅકમાં કંઈક ખોટું હોય તો 1, Questionnaireનો અમુક ભાગ વાપરી ન શકાય તો 2, કામ થઈ ન શકે તો 3.

## Folders

prompack-sound = “{ $title }”માં કંઈ ખોટું નથી. ઇન્સ્ટ્રુમેન્ટ: { $instruments }.
prompack-found = મળ્યું: { $count }
prompack-built = { $file } પર સહી થઈ શકે છે. SHA-256: { $digest }

prompack-fault-unreadable = તે ત્યાં નથી, અથવા લખાણ તરીકે વાંચી શકાતી નથી.
prompack-fault-toml-line = લીટી { $line }: { $what }
prompack-fault-toml = { $what }
prompack-fault-ftl-line = લીટી { $line } સંદેશ નથી.
prompack-fault-ftl-twice = સંદેશ { $message } બે વાર છે.
prompack-fault-ftl-inserted = સંદેશ { $message }માં કંઈક દાખલ કરેલું છે. શબ્દો સાદું લખાણ હોવા જોઈએ.
prompack-fault-name = ફાઇલ { $id } વિશે છે. તેનું નામ એ જ હોવું જોઈએ.
prompack-fault-no-instrument = આ નામનું કોઈ ઇન્સ્ટ્રુમેન્ટ નથી.
prompack-fault-no-kit = આ નામનો કોઈ કાર્યક્રમ નથી.
prompack-fault-two-licences = લાઇસન્સ આ ફાઇલમાં અને pack.tomlમાં છે. બેમાંથી એક રાખો.
prompack-fault-no-licence = લાઇસન્સ નથી, અહીં પણ નહીં અને pack.tomlમાં પણ નહીં.
prompack-fault-not-noted = ઇન્સ્ટ્રુમેન્ટના નામવાળા સંદેશમાં .{ $note } નથી.
prompack-fault-status = { $status } સ્ટેટસ નથી. published, licensed, collated, local અને own છે.
prompack-fault-ending = ફક્ત .ogg, .mp3 અને .wav રેકોર્ડિંગ તરીકે ચાલે છે.
prompack-fault-no-message = આ ભાષામાં કોઈ ઇન્સ્ટ્રુમેન્ટમાં આ સંદેશ નથી.

## Keys

prompack-keys = { $name }.key અને { $name }.pub લખાઈ ગઈ છે. કી { $id }. ક્લિનિકોને આ લીટી જોઈશે:
prompack-signed = { $file } પર કી { $id }થી સહી થઈ છે. SHA-256: { $digest }

## What is in a pack

prompack-file = ફાઇલ
prompack-size = બાઇટ
prompack-digest = SHA-256
prompack-signer = જે કીથી સહી થઈ
prompack-pack = પૅક
prompack-version = વર્ઝન
prompack-publisher = પ્રકાશક
prompack-not-after = ઇન્સ્ટૉલ કરવાનો છેલ્લો દિવસ
prompack-instrument = ઇન્સ્ટ્રુમેન્ટ
prompack-kit = કાર્યક્રમ
prompack-kit-visits = મુલાકાતો
prompack-kit-alerts = ચેતવણીઓ
prompack-kit-slots = બીજો પૅક લાવે છે તે ઇન્સ્ટ્રુમેન્ટ
prompack-kit-needs = Prombook સાથે જ આવવાં જોઈએ તે ઇન્સ્ટ્રુમેન્ટ
prompack-items = જવાબ આપવાના પ્રશ્નો
prompack-scores = સ્કોર
prompack-cases = ગણી બતાવેલાં ઉદાહરણો
prompack-licence = લાઇસન્સ
prompack-owner = માલિક
prompack-number = લાઇસન્સનો નંબર
prompack-expires = લાઇસન્સનો છેલ્લો દિવસ
prompack-languages = લાઇસન્સ જે ભાષાઓની પરવાનગી આપે છે
prompack-modes = લાઇસન્સ જે રીતોની પરવાનગી આપે છે
prompack-terms = શરતો
prompack-notice = હંમેશાં તેની સાથે બતાવાય છે
prompack-source = સ્રોત
prompack-none = કોઈ નહીં
prompack-any = કોઈ પણ
prompack-wording = શબ્દો: { $language }, { $status }, સંદેશ: { $texts }
prompack-recording = રેકોર્ડિંગ: { $message }, { $language }, બાઇટ: { $size }, મંજૂર કરનાર { $by }, { $day }

prompack-taken = જ્યાં આ કી ઓળખાય છે ત્યાં તે સ્વીકારાશે.
prompack-not-taken = તે સ્વીકારાશે નહીં. { $why }
prompack-perhaps-taken = તેમાં કંઈ ખોટું નથી. કી { $id }થી સહી થઈ છે કે નહીં તે જોવાયું નથી: --keyથી કી જણાવો.

prompack-refused-too-large = પૅક જેટલો મોટો હોઈ શકે તેના કરતાં તે મોટો છે.
prompack-refused-unsigned = તેના પર કોઈની સહી નથી.
prompack-refused-unknown-signer = તેના પર બીજી કીથી સહી થઈ છે: { $detail }.
prompack-refused-altered = જેના પર સહી થઈ હતી તે આ નથી.
prompack-refused-not-a-pack = તે પૅક નથી, અથવા એવા ફૉર્મેટનો છે જેને આ પ્રોગ્રામ ઓળખતો નથી.
prompack-refused-malformed = તેમાં કંઈક ખોટું છે: { $detail }
prompack-refused-case = ગણી બતાવેલા એક ઉદાહરણનું પરિણામ તે કહે છે તેવું આવતું નથી: { $detail }

## Questionnaires

prompack-loss-dropped = છોડી દીધું
prompack-loss-simplified = સાદું કર્યું
prompack-loss-unusable = વાપરી શકાતું નથી
prompack-import-wrong = હજી ઇન્સ્ટ્રુમેન્ટ નથી: { $what }
prompack-imported = { $folder } શરૂ થયું છે. લાવી ન શકાયું: { $count }
prompack-import-next = પ્રકાશક, ગણી બતાવેલાં ઉદાહરણો અને ખૂટતા શબ્દો લખો. શું બાકી છે તે “check” જણાવે છે.

## What could not be done

prompack-failed-read = { $file } વાંચી શકાતી નથી.
prompack-failed-write = { $file } લખી શકાતી નથી.
prompack-failed-exists = { $file } પહેલેથી ત્યાં છે. કોઈ ફાઇલની જગ્યાએ બીજી લખાતી નથી.
prompack-failed-no-questionnaire = { $file } વાંચી શકાય તેવું FHIR Questionnaire નથી.
prompack-failed-secret-key = કી આ પાસફ્રેઝથી ખૂલતી નથી, અથવા તે ગુપ્ત કી નથી.
prompack-failed-public-key = { $key } પબ્લિક કી નથી, અને તેવી કીવાળી ફાઇલ પણ નથી.
prompack-failed-passphrase = પાસફ્રેઝ ખાલી છે, અથવા બીજો પહેલા જેવો નથી.
prompack-failed-nobody = કોઈએ પાસફ્રેઝ આપ્યો નથી.
