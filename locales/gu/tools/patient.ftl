### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = પ્રશ્નો
patient-next = આગળ
patient-back = પાછળ
# $n (text): which question. $of (text): how many there are.
patient-progress = { $of }માંથી પ્રશ્ન { $n }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = તમે ક્યાં સુધી પહોંચ્યા
# A button that is on or off.
patient-large = મોટા અક્ષર
patient-listen = સાંભળો
patient-stop = રોકો
patient-trouble = કંઈક બરાબર ન થયું. કૃપા કરીને સ્ટાફને જણાવો.

## The first page

patient-welcome = તમારા માટે થોડા પ્રશ્નો
patient-welcome-text = તમે જવાબ આપો કે તરત તે સચવાય છે. તમે ગમે ત્યારે પાછળ જઈ શકો છો.
patient-start = શરૂ કરો

## A question

patient-decline = મારી જવાબ આપવાની ઇચ્છા નથી
# Said once, when a question is left without an answer.
patient-unanswered = આ પ્રશ્નનો હજી જવાબ નથી. જવાબ આપો, અથવા તેને છોડવા ફરી “આગળ” પર સ્પર્શ કરો.
# For a list of which several may be taken.
patient-several = જે લાગુ પડે તે બધા પસંદ કરો.
# $n (text): how many.
patient-several-most = વધુમાં વધુ { $n } પસંદ કરો.
patient-line = રેખા પર જે જગ્યા યોગ્ય લાગે ત્યાં સ્પર્શ કરો.
patient-day = દિવસ
patient-month = મહિનો
patient-year = વર્ષ
patient-point = દશાંશ ચિહ્ન
patient-delete = ભૂંસો

## What was typed cannot be read

patient-refused-number = કૃપા કરીને સંખ્યા લખો, જેમ કે 72.
# $n (text): the lowest number.
patient-refused-low = કૃપા કરીને સંખ્યા તપાસો. તે { $n }થી ઓછી ન હોવી જોઈએ.
# $n (text): the highest number.
patient-refused-high = કૃપા કરીને સંખ્યા તપાસો. તે { $n }થી વધુ ન હોવી જોઈએ.
patient-refused-exact = કૃપા કરીને દશાંશ ચિહ્ન પછી ઓછા અંક લખો.
patient-refused-date = કૃપા કરીને તારીખ તપાસો.
patient-refused-whole-date = કૃપા કરીને દિવસ, મહિનો અને વર્ષ લખો.
patient-refused-future = આ તારીખ ભવિષ્યની છે. કૃપા કરીને તપાસો.
patient-refused-past = આ તારીખ ઘણી જૂની છે. કૃપા કરીને તપાસો.
patient-refused-long = આ બહુ લાંબું છે. કૃપા કરીને ઓછું લખો.
patient-refused = કૃપા કરીને આ જવાબ તપાસો.

## The last page

patient-done = આભાર
patient-done-text = આ છેલ્લો પ્રશ્ન હતો. કૃપા કરીને સ્ક્રીન સ્ટાફને પાછી આપો.

## Left alone

patient-touch = આગળ વધવા સ્પર્શ કરો

## Giving the screen back

patient-staff = સ્ટાફ માટે
patient-staff-why = સ્ટાફ અહીં સ્ક્રીન પાછી લઈ શકે છે.
patient-secret = PIN અથવા પાસફ્રેઝ
patient-return = સ્ક્રીન પાછી લો
patient-stay = પ્રશ્નો પર પાછા જાઓ
patient-secret-wrong = આ સાચું નથી. ફરી પ્રયત્ન કરો.
# After five wrong PINs in a row.
patient-secret-passphrase = ઘણી વાર ખોટો PIN અપાયો. તમારો પાસફ્રેઝ વાપરો.
# $n (text): seconds.
patient-secret-wait = કૃપા કરીને { $n } સેકન્ડ રાહ જુઓ, પછી ફરી પ્રયત્ન કરો.
