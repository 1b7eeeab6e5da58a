### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Cwestiynau
patient-next = Nesaf
patient-back = Yn ôl
# $n (text): which question. $of (text): how many there are.
patient-progress = Cwestiwn { $n } o { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = Pa mor bell yr ydych wedi cyrraedd
# A button that is on or off.
patient-large = Testun mawr
patient-listen = Gwrando
patient-stop = Stopio
patient-trouble = Aeth rhywbeth o’i le. Rhowch wybod i aelod o staff, os gwelwch yn dda.

## The first page

patient-welcome = Ychydig o gwestiynau i chi
patient-welcome-text = Cedwir pob ateb cyn gynted ag y byddwch yn ei roi. Gallwch fynd yn ôl unrhyw bryd.
patient-start = Dechrau

## A question

patient-decline = Byddai’n well gennyf beidio ag ateb
# Said once, when a question is left without an answer.
patient-unanswered = Nid oes ateb i’r cwestiwn hwn eto. Atebwch ef, neu cyffyrddwch â “Nesaf” eto i’w adael allan.
# For a list of which several may be taken.
patient-several = Dewiswch bob un sy’n berthnasol.
# $n (text): how many.
patient-several-most = Dewiswch hyd at { $n }.
patient-line = Cyffyrddwch â’r llinell yn y lle sy’n gweddu.
patient-day = Diwrnod
patient-month = Mis
patient-year = Blwyddyn
patient-point = Pwynt degol
patient-delete = Dileu

## What was typed cannot be read

patient-refused-number = Ysgrifennwch rif, fel 72, os gwelwch yn dda.
# $n (text): the lowest number.
patient-refused-low = Gwiriwch y rhif, os gwelwch yn dda. Y rhif isaf yw { $n }.
# $n (text): the highest number.
patient-refused-high = Gwiriwch y rhif, os gwelwch yn dda. Y rhif uchaf yw { $n }.
patient-refused-exact = Defnyddiwch lai o ddigidau ar ôl y pwynt, os gwelwch yn dda.
patient-refused-date = Gwiriwch y dyddiad, os gwelwch yn dda.
patient-refused-whole-date = Rhowch y diwrnod, y mis a’r flwyddyn, os gwelwch yn dda.
patient-refused-future = Mae’r dyddiad hwn yn y dyfodol. Gwiriwch ef, os gwelwch yn dda.
patient-refused-past = Mae’r dyddiad hwn yn rhy bell yn ôl. Gwiriwch ef, os gwelwch yn dda.
patient-refused-long = Mae hwn yn rhy hir. Ysgrifennwch lai, os gwelwch yn dda.
patient-refused = Gwiriwch yr ateb hwn, os gwelwch yn dda.

## The last page

patient-done = Diolch
patient-done-text = Dyna’r cwestiwn olaf. Rhowch y sgrin yn ôl i aelod o staff, os gwelwch yn dda.

## Left alone

patient-touch = Cyffyrddwch i fynd ymlaen

## Giving the screen back

patient-staff = I staff
patient-staff-why = Gall staff gymryd y sgrin yn ôl yma.
patient-secret = PIN neu gyfrinymadrodd
patient-return = Cymryd y sgrin yn ôl
patient-stay = Yn ôl i’r cwestiynau
patient-secret-wrong = Nid yw hynny’n gywir. Rhowch gynnig arall arni.
# After five wrong PINs in a row.
patient-secret-passphrase = Gormod o rifau PIN anghywir. Defnyddiwch eich cyfrinymadrodd.
# $n (text): seconds.
patient-secret-wait = Arhoswch { $n } eiliad, os gwelwch yn dda, yna rhowch gynnig arall arni.
