### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Mae’r safle hwn yn cael ei sefydlu. Ni chofnodir dim am neb go iawn cyn ei ddiwrnod cyntaf. Gallwch fynd ymlaen gydag achos ymarfer.
problem-set-up-not-signed-off = Mae’r safle hwn yn cael ei sefydlu. Nid yw modiwl { $module } wedi’i gymeradwyo i chi.
problem-not-signed-off = Nid yw modiwl { $module } wedi’i gymeradwyo i chi. Cymerwch ef o dan Hyfforddiant, a gadewch i rywun arall ei lofnodi.
problem-refresher-due = Mae angen gloywi modiwl { $module } yn gyntaf. Darllenwch ef o dan Hyfforddiant.

## Notices

notice-refresher-due = Mae angen gloywi cyn i chi gofnodi dim.
# $at (text): a day.
notice-training-ends = Mae eich hyfforddiant wedi’i gymeradwyo tan { $at }. Cymerwch y modiwl eto cyn hynny.
notice-go-training = Mynd i’r hyfforddiant

## In the trail

trail-action-site-stage-named = Enwyd camau’r safle
trail-action-training-noted = Nodwyd hyfforddiant

## The screen

training-title = Hyfforddiant
# On a tab.
title-training = Hyfforddiant
training-intro = Beth yr ydych yn ei ddysgu cyn casglu data. Rhywun arall sy’n ei gymeradwyo, ac mae’r gofrestr yn ei gadw ar y cyfrifiadur hwn.
training-mine = Eich modiwlau
training-none = Nid oes rhaglen sy’n rhedeg yma yn gofyn i chi am hyfforddiant.
training-register = Cofrestr
training-register-none = Nid oes neb wedi cymryd modiwl eto.
training-refresher-first = Rhaid gloywi yn gyntaf
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [zero] Nid ydych wedi cofnodi dim ers { $n } diwrnod. Darllenwch hyn eto cyn mynd ymlaen.
        [one] Nid ydych wedi cofnodi dim ers { $n } diwrnod. Darllenwch hyn eto cyn mynd ymlaen.
        [two] Nid ydych wedi cofnodi dim ers { $n } ddiwrnod. Darllenwch hyn eto cyn mynd ymlaen.
        [few] Nid ydych wedi cofnodi dim ers { $n } diwrnod. Darllenwch hyn eto cyn mynd ymlaen.
        [many] Nid ydych wedi cofnodi dim ers { $n } diwrnod. Darllenwch hyn eto cyn mynd ymlaen.
       *[other] Nid ydych wedi cofnodi dim ers { $n } diwrnod. Darllenwch hyn eto cyn mynd ymlaen.
    }
training-refresher-version = Mae’r rhaglen wedi newid ers i chi ei dysgu. Darllenwch hyn eto cyn mynd ymlaen.
# $minutes (text): a number.
training-refresher-length = Tua { $minutes } munud.
training-refresher-confirm = Rwyf wedi darllen hyn, ac rwy’n gwybod i bwy i ofyn.
training-refresher-done = Nodi’r gloywi
training-refresher-noted = Nodwyd y gloywi. Gallwch fynd ymlaen.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } munud · { $pass } o { $questions } cwestiwn yn gywir
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Achosion ymarfer: { $done } o { $needed } ({ $form } wedi’i gorffen)
training-standing-not-taken = Heb ei gymryd eto
training-standing-failed = Heb basio
training-standing-practise = Wedi pasio; mae achosion ymarfer yn eisiau
training-standing-to-sign = Wedi pasio; rhaid i rywun arall lofnodi
# $day (text): a date.
training-standing-signed = Wedi’i gymeradwyo tan { $day }
training-standing-expired = Daeth i ben ar { $day }
training-standing-version = Mae angen gloywi: mae’r rhaglen wedi newid
training-standing-idle = Mae angen gloywi
training-take = Rwyf wedi’i gymryd
# $code (text): a module, like T1.
training-take-title = Modiwl { $code }
training-minutes = Faint o amser a gymerodd, mewn munudau
# $questions (text): a number.
training-score = Atebion cywir, o { $questions }
training-keep = Cadw
training-taken-passed = Nodwyd: wedi pasio.
training-taken-failed = Nodwyd: heb basio. Gallwch ei gymryd eto.
training-practice = Achosion ymarfer
training-practice-intro = Pobl ddychmygol i ddysgu gyda nhw. Ni chaiff dim amdanynt ei anfon byth, ac nid ydynt mewn unrhyw restr na chyfrif.
training-practice-new = Achos ymarfer newydd
training-practice-open = Agor { $number }
training-sign = Cymeradwyo
# $person (text): a name. $code (text): a module.
training-sign-ask = Rydych yn llofnodi bod { $person } wedi dysgu modiwl { $code } ac yn cael gweithio ag ef. Mae eich enw chi ar y dystysgrif.
# $certificate (text): its number.
training-signed = Llofnodwyd. Y dystysgrif yw { $certificate }.
training-print = Argraffu’r dystysgrif
training-col-person = Pwy
training-col-module = Modiwl
training-col-day = Diwrnod
training-col-what = Beth
training-col-score = Cywir
training-col-certificate = Tystysgrif
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, fersiwn { $version }
training-kind-passed = Wedi pasio
training-kind-not-passed = Heb basio
training-kind-refreshed = Wedi gloywi
# $by (text): a name.
training-kind-signed = Cymeradwywyd gan { $by }
# $score, $questions (text): numbers.
training-right = { $score } o { $questions }
# $day (text): a date.
training-expires = tan { $day }

## Practice

practice-band = Ymarfer: person dychmygol, ni chaiff ei anfon byth
practice-mark = Ymarfer

## Stage of the site

stage-title = Cam y safle hwn
stage-unnamed = Nid oes neb wedi enwi cam, felly mae’r rhaglen hon yn fyw yma ac nid yw’n gofyn i neb am hyfforddiant.
stage-set-up = Sefydlu: dim ond achosion ymarfer a gofnodir.
stage-learning-in = Cyfnod dysgu: cedwir yr hyn a gofnodir, fe’i hanfonir gyda’r nod hwnnw, ac fe’i hepgorir o adroddiadau.
stage-live = Yn fyw.
stage-learning-day = Cyfnod dysgu o
stage-live-day = Yn fyw o
stage-hint = Gadewch y ddau yn wag ar gyfer sefydlu. Ni ellir tynnu’n ôl yr hyn sydd wedi dechrau; gellir newid ei ddiwrnod.
stage-save = Cadw’r camau
stage-saved = Cadwyd.
stage-begin = Enwi’r camau
stage-history = Beth a ddywedwyd o’r blaen
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $signed } o { $of } wedi’u cymeradwyo
# $names (text): people.
stage-missing = Ddim eto: { $names }
