### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Diwedd y dydd
title-computers = Cyfrifiaduron
nav-day = Gorffen y diwrnod
notice-day-open = Ni chafodd y diwrnod diwethaf ei orffen. Nid oes neb wedi profi eto fod popeth gan y gweinydd.
# $at: when it was begun.
notice-day-stopped = Stopiodd gorffen y diwrnod, a ddechreuwyd { $at }, ar ei hanner. Rhaid ei orffen eto.
notice-day-ends = Mae’n bryd gorffen y diwrnod.
notice-go-day = Gorffen y diwrnod

## The end of the day

day-title = Diwedd y dydd
day-end = Gorffen y diwrnod
day-end-again = Gorffen y diwrnod eto
day-ending = Wrthi’n gorffen y diwrnod…
day-not-ended = Nid yw’r diwrnod wedi’i orffen eto.
day-stopped = Stopiodd gorffen y diwrnod ar ei hanner.
# $at: when it was begun.
day-stopped-how = Fe’i dechreuwyd { $at }, ac nid oes taflen ohono: nid oes neb yn gwybod eto a yw popeth gan y gweinydd.
day-stopped-do = Gorffennwch y diwrnod eto. Os bydd yn stopio eto, ffoniwch y tîm cymorth.
day-how = Mae Prombook yn anfon yr hyn sy’n aros, yn gofyn i’r gweinydd beth sydd ganddo, ac yn gwirio’r cofnodion ar y cyfrifiadur hwn. Gallwch ddal ati i weithio.
day-last = Gorffennwyd ddiwethaf { $at }: { $verdict }
day-counts = Anfonwyd { $n }, derbyniwyd { $received }, mae { $differ } yn wahanol.
day-verdict-safe = Mae’n ddiogel cau.
day-safe-how = Gofynnwyd i’r gweinydd am bob cofnod, a rhoddodd ei fersiwn a’i gynnwys yn ôl.
day-verdict-nothing = Nid oedd dim i’w anfon. Mae’n ddiogel cau.
day-verdict-waiting =
    { $count ->
        [zero] Ddim eto: mae { $n } cofnod heb eu hanfon.
        [one] Ddim eto: mae { $n } cofnod heb ei anfon.
        [two] Ddim eto: mae { $n } gofnod heb eu hanfon.
        [few] Ddim eto: mae { $n } chofnod heb eu hanfon.
        [many] Ddim eto: mae { $n } chofnod heb eu hanfon.
       *[other] Ddim eto: mae { $n } cofnod heb eu hanfon.
    }
day-verdict-held =
    { $count ->
        [zero] Ddim eto: mae { $n } cofnod na dderbyniwyd gan y gweinydd.
        [one] Ddim eto: mae { $n } cofnod na dderbyniwyd gan y gweinydd.
        [two] Ddim eto: mae { $n } gofnod na dderbyniwyd gan y gweinydd.
        [few] Ddim eto: mae { $n } chofnod na dderbyniwyd gan y gweinydd.
        [many] Ddim eto: mae { $n } chofnod na dderbyniwyd gan y gweinydd.
       *[other] Ddim eto: mae { $n } cofnod na dderbyniwyd gan y gweinydd.
    }
day-verdict-differs =
    { $count ->
        [zero] Ddim eto: nid yw { $n } cofnod ar y gweinydd fel y maent yma.
        [one] Ddim eto: nid yw { $n } cofnod ar y gweinydd fel y mae yma.
        [two] Ddim eto: nid yw { $n } gofnod ar y gweinydd fel y maent yma.
        [few] Ddim eto: nid yw { $n } chofnod ar y gweinydd fel y maent yma.
        [many] Ddim eto: nid yw { $n } chofnod ar y gweinydd fel y maent yma.
       *[other] Ddim eto: nid yw { $n } cofnod ar y gweinydd fel y maent yma.
    }
day-verdict-not-asked = Ddim eto: ni ellid gofyn i’r gweinydd beth sydd ganddo.
day-verdict-no-endpoint = Nid anfonwyd dim: nid oes gweinydd wedi’i osod.
day-verdict-damaged = Stopiwch: nid yw’r cofnodion ar y cyfrifiadur hwn yn cyd-fynd â’i gilydd.
day-kept-here = Mae popeth a gofnodwyd wedi’i gadw ar y cyfrifiadur hwn.
day-short-safe = diogel cau
day-short-nothing = dim i’w anfon
day-short-waiting = roedd cofnodion yn dal i aros
day-short-held = ni dderbyniwyd cofnodion
day-short-differs = roedd cofnodion yn wahanol
day-short-not-asked = ni ofynnwyd i’r gweinydd
day-short-no-endpoint = nid oedd gweinydd wedi’i osod
day-short-damaged = nid oedd cofnodion yn cyd-fynd â’i gilydd

day-step-sending = Anfon yr hyn sy’n aros
day-step-asking = Gofyn i’r gweinydd beth sydd ganddo
day-step-checking = Gwirio’r cofnodion ar y cyfrifiadur hwn
day-step-done = Wedi’i wneud
day-step-now = Nawr
day-step-next = Eto i ddod
day-progress =
    { $count ->
        [zero] { $n } o { $total } cofnod
        [one] { $n } o { $total } cofnod
        [two] { $n } o { $total } cofnod
        [few] { $n } o { $total } cofnod
        [many] { $n } o { $total } cofnod
       *[other] { $n } o { $total } cofnod
    }
day-progress-label = Pa mor bell y mae

day-before = Cyn gorffen y diwrnod
day-next = Beth i’w wneud nawr
day-do-held =
    { $count ->
        [zero] Mae { $n } cofnod na dderbyniwyd gan y gweinydd. Gweler pam, a gwnewch yr hyn a ddywedir yno.
        [one] Mae { $n } cofnod na dderbyniwyd gan y gweinydd. Gweler pam, a gwnewch yr hyn a ddywedir yno.
        [two] Mae { $n } gofnod na dderbyniwyd gan y gweinydd. Gweler pam, a gwnewch yr hyn a ddywedir yno.
        [few] Mae { $n } chofnod na dderbyniwyd gan y gweinydd. Gweler pam, a gwnewch yr hyn a ddywedir yno.
        [many] Mae { $n } chofnod na dderbyniwyd gan y gweinydd. Gweler pam, a gwnewch yr hyn a ddywedir yno.
       *[other] Mae { $n } cofnod na dderbyniwyd gan y gweinydd. Gweler pam, a gwnewch yr hyn a ddywedir yno.
    }
day-do-disputes =
    { $count ->
        [zero] Newidiwyd { $n } cofnod ar ddau gyfrifiadur. Dewiswch beth sy’n cyfrif.
        [one] Newidiwyd { $n } cofnod ar ddau gyfrifiadur. Dewiswch beth sy’n cyfrif.
        [two] Newidiwyd { $n } gofnod ar ddau gyfrifiadur. Dewiswch beth sy’n cyfrif.
        [few] Newidiwyd { $n } chofnod ar ddau gyfrifiadur. Dewiswch beth sy’n cyfrif.
        [many] Newidiwyd { $n } chofnod ar ddau gyfrifiadur. Dewiswch beth sy’n cyfrif.
       *[other] Newidiwyd { $n } cofnod ar ddau gyfrifiadur. Dewiswch beth sy’n cyfrif.
    }
day-do-unfinished =
    { $count ->
        [zero] Mae { $n } ffurflen heb eu gorffen. Gorffennwch nhw, neu dywedwch pam nad ydynt wedi’u gorffen.
        [one] Mae { $n } ffurflen heb ei gorffen. Gorffennwch hi, neu dywedwch pam nad yw wedi’i gorffen.
        [two] Mae { $n } ffurflen heb eu gorffen. Gorffennwch nhw, neu dywedwch pam nad ydynt wedi’u gorffen.
        [few] Mae { $n } ffurflen heb eu gorffen. Gorffennwch nhw, neu dywedwch pam nad ydynt wedi’u gorffen.
        [many] Mae { $n } ffurflen heb eu gorffen. Gorffennwch nhw, neu dywedwch pam nad ydynt wedi’u gorffen.
       *[other] Mae { $n } ffurflen heb eu gorffen. Gorffennwch nhw, neu dywedwch pam nad ydynt wedi’u gorffen.
    }
day-do-prompts =
    { $count ->
        [zero] Mae { $n } neges ddiogelwch heb nodyn. Agorwch y ffurflenni a chofnodwch beth a wnaed.
        [one] Mae { $n } neges ddiogelwch heb nodyn. Agorwch y ffurflen a chofnodwch beth a wnaed.
        [two] Mae { $n } neges ddiogelwch heb nodyn. Agorwch y ffurflenni a chofnodwch beth a wnaed.
        [few] Mae { $n } neges ddiogelwch heb nodyn. Agorwch y ffurflenni a chofnodwch beth a wnaed.
        [many] Mae { $n } neges ddiogelwch heb nodyn. Agorwch y ffurflenni a chofnodwch beth a wnaed.
       *[other] Mae { $n } neges ddiogelwch heb nodyn. Agorwch y ffurflenni a chofnodwch beth a wnaed.
    }
day-do-will-send =
    { $count ->
        [zero] Mae { $n } cofnod yn aros. Cânt eu hanfon pan gaiff y diwrnod ei orffen.
        [one] Mae { $n } cofnod yn aros. Caiff ei anfon pan gaiff y diwrnod ei orffen.
        [two] Mae { $n } gofnod yn aros. Cânt eu hanfon pan gaiff y diwrnod ei orffen.
        [few] Mae { $n } chofnod yn aros. Cânt eu hanfon pan gaiff y diwrnod ei orffen.
        [many] Mae { $n } chofnod yn aros. Cânt eu hanfon pan gaiff y diwrnod ei orffen.
       *[other] Mae { $n } cofnod yn aros. Cânt eu hanfon pan gaiff y diwrnod ei orffen.
    }
day-do-waiting =
    { $count ->
        [zero] Mae { $n } cofnod yn aros. Cadwch y cyfrifiadur hwn ymlaen ac wedi’i gysylltu nes iddynt gael eu hanfon.
        [one] Mae { $n } cofnod yn aros. Cadwch y cyfrifiadur hwn ymlaen ac wedi’i gysylltu nes iddo gael ei anfon.
        [two] Mae { $n } gofnod yn aros. Cadwch y cyfrifiadur hwn ymlaen ac wedi’i gysylltu nes iddynt gael eu hanfon.
        [few] Mae { $n } chofnod yn aros. Cadwch y cyfrifiadur hwn ymlaen ac wedi’i gysylltu nes iddynt gael eu hanfon.
        [many] Mae { $n } chofnod yn aros. Cadwch y cyfrifiadur hwn ymlaen ac wedi’i gysylltu nes iddynt gael eu hanfon.
       *[other] Mae { $n } cofnod yn aros. Cadwch y cyfrifiadur hwn ymlaen ac wedi’i gysylltu nes iddynt gael eu hanfon.
    }
day-do-missing =
    { $count ->
        [zero] Mae { $n } cofnod ar goll ar y gweinydd. Maent yn cael eu hanfon eto’n awtomatig.
        [one] Mae { $n } cofnod ar goll ar y gweinydd. Mae’n cael ei anfon eto’n awtomatig.
        [two] Mae { $n } gofnod ar goll ar y gweinydd. Maent yn cael eu hanfon eto’n awtomatig.
        [few] Mae { $n } chofnod ar goll ar y gweinydd. Maent yn cael eu hanfon eto’n awtomatig.
        [many] Mae { $n } chofnod ar goll ar y gweinydd. Maent yn cael eu hanfon eto’n awtomatig.
       *[other] Mae { $n } cofnod ar goll ar y gweinydd. Maent yn cael eu hanfon eto’n awtomatig.
    }
day-do-deleted =
    { $count ->
        [zero] Dilëwyd { $n } cofnod ar y gweinydd. Gofynnwch i’r bobl sy’n rhedeg y gweinydd cyn eu hanfon eto.
        [one] Dilëwyd { $n } cofnod ar y gweinydd. Gofynnwch i’r bobl sy’n rhedeg y gweinydd cyn ei anfon eto.
        [two] Dilëwyd { $n } gofnod ar y gweinydd. Gofynnwch i’r bobl sy’n rhedeg y gweinydd cyn eu hanfon eto.
        [few] Dilëwyd { $n } chofnod ar y gweinydd. Gofynnwch i’r bobl sy’n rhedeg y gweinydd cyn eu hanfon eto.
        [many] Dilëwyd { $n } chofnod ar y gweinydd. Gofynnwch i’r bobl sy’n rhedeg y gweinydd cyn eu hanfon eto.
       *[other] Dilëwyd { $n } cofnod ar y gweinydd. Gofynnwch i’r bobl sy’n rhedeg y gweinydd cyn eu hanfon eto.
    }
day-do-other-content =
    { $count ->
        [zero] Mae { $n } cofnod yn dweud rhywbeth arall ar y gweinydd. Cymharwch y ddau a dewiswch beth sy’n cyfrif.
        [one] Mae { $n } cofnod yn dweud rhywbeth arall ar y gweinydd. Cymharwch y ddau a dewiswch beth sy’n cyfrif.
        [two] Mae { $n } gofnod yn dweud rhywbeth arall ar y gweinydd. Cymharwch y ddwy ochr a dewiswch beth sy’n cyfrif.
        [few] Mae { $n } chofnod yn dweud rhywbeth arall ar y gweinydd. Cymharwch y ddwy ochr a dewiswch beth sy’n cyfrif.
        [many] Mae { $n } chofnod yn dweud rhywbeth arall ar y gweinydd. Cymharwch y ddwy ochr a dewiswch beth sy’n cyfrif.
       *[other] Mae { $n } cofnod yn dweud rhywbeth arall ar y gweinydd. Cymharwch y ddwy ochr a dewiswch beth sy’n cyfrif.
    }
day-do-other-version =
    { $count ->
        [zero] Mae gan { $n } cofnod rif fersiwn arall ar y gweinydd, ond maent yn dweud yr un peth. Ni chollwyd dim; dywedwch wrth y tîm cymorth.
        [one] Mae gan { $n } cofnod rif fersiwn arall ar y gweinydd, ond mae’n dweud yr un peth. Ni chollwyd dim; dywedwch wrth y tîm cymorth.
        [two] Mae gan { $n } gofnod rif fersiwn arall ar y gweinydd, ond maent yn dweud yr un peth. Ni chollwyd dim; dywedwch wrth y tîm cymorth.
        [few] Mae gan { $n } chofnod rif fersiwn arall ar y gweinydd, ond maent yn dweud yr un peth. Ni chollwyd dim; dywedwch wrth y tîm cymorth.
        [many] Mae gan { $n } chofnod rif fersiwn arall ar y gweinydd, ond maent yn dweud yr un peth. Ni chollwyd dim; dywedwch wrth y tîm cymorth.
       *[other] Mae gan { $n } cofnod rif fersiwn arall ar y gweinydd, ond maent yn dweud yr un peth. Ni chollwyd dim; dywedwch wrth y tîm cymorth.
    }
day-do-no-endpoint = Gosodwch gyfeiriad y gweinydd yn y Gosodiadau. Dim ond gweinyddwr all wneud hynny.
day-do-damaged = Peidiwch â newid dim a ffoniwch y tîm cymorth. Gadewch y cyfrifiadur hwn fel y mae.
day-do-again = Yna gorffennwch y diwrnod eto.
day-do-nothing = Nid oes dim yn y ffordd.
day-go-sending = Mynd i Anfon
day-go-disputes = Setlo
day-go-settings = Mynd i’r Gosodiadau
day-go-preflight = Gwirio’r cysylltiad
day-go-trail = Edrych ar y trywydd archwilio
day-go-unfinished = Mynd i’r ffurflenni

day-numbers = Mewn rhifau
day-number-sent = Anfonwyd
day-number-received = Derbyniwyd
day-number-differ = Yn wahanol
day-number-missing = Ar goll
day-number-waiting = Yn aros
day-number-held = Ni dderbyniwyd
day-number-finished = Ffurflenni wedi’u gorffen
day-number-unfinished = Ffurflenni heb eu gorffen

day-open-forms = Ffurflenni i edrych arnynt
day-col-participant = Cyfranogwr
day-col-form = Ffurflen
day-col-forms = Ffurflenni
day-col-day = Diwrnod
day-col-open = Beth sy’n weddill
day-col-reason = Pam nad yw wedi’i gorffen
day-gaps =
    { $count ->
        [zero] { $n } cwestiwn heb ateb
        [one] { $n } cwestiwn heb ateb
        [two] { $n } gwestiwn heb ateb
        [few] { $n } chwestiwn heb ateb
        [many] { $n } chwestiwn heb ateb
       *[other] { $n } cwestiwn heb ateb
    }
day-gaps-none = Atebwyd; heb ei gorffen eto
day-prompts =
    { $count ->
        [zero] { $n } neges ddiogelwch heb nodyn
        [one] { $n } neges ddiogelwch heb nodyn
        [two] { $n } neges ddiogelwch heb nodyn
        [few] { $n } neges ddiogelwch heb nodyn
        [many] { $n } neges ddiogelwch heb nodyn
       *[other] { $n } neges ddiogelwch heb nodyn
    }
day-reason-none = Heb ei ddweud eto
day-reason-of = Pam nad yw { $form } ar gyfer { $number } wedi’i gorffen
day-open-form = Agor { $form } ar gyfer { $number }
day-open-visit = Agor ymweliad { $number }, { $day }
unfinished-goes-on = Bydd yn parhau ar ddiwrnod arall
unfinished-participant-left = Bu’n rhaid i’r cyfranogwr adael
unfinished-declined = Nid yw’r cyfranogwr am fynd ymlaen
unfinished-by-mistake = Dechreuwyd trwy gamgymeriad
unfinished-technical = Roedd y cyfrifiadur yn rhwystr
day-visits =
    { $count ->
        [zero] { $n } ymweliad
        [one] { $n } ymweliad
        [two] { $n } ymweliad
        [few] { $n } ymweliad
        [many] { $n } ymweliad
       *[other] { $n } ymweliad
    }
day-no-visits = Ni fu ymweliad heddiw.
day-no-forms = Dim ffurflen
day-state-unfinished = Heb ei gorffen
day-state-waiting = Yn aros i gael ei hanfon
day-state-sent = Derbyniwyd
day-state-held = Ni dderbyniwyd
day-state-voided = Tynnwyd yn ôl

day-differences =
    { $count ->
        [zero] { $n } cofnod nad ydynt yn cyd-fynd
        [one] { $n } cofnod nad yw’n cyd-fynd
        [two] { $n } gofnod nad ydynt yn cyd-fynd
        [few] { $n } chofnod nad ydynt yn cyd-fynd
        [many] { $n } chofnod nad ydynt yn cyd-fynd
       *[other] { $n } cofnod nad ydynt yn cyd-fynd
    }
day-differences-first = Dim ond y { $n } cyntaf a restrir.
day-col-record = Cofnod
day-col-why = Beth sydd o’i le
day-differs-waiting = Heb ei anfon eto
day-differs-held = Ni dderbyniodd y gweinydd ef
day-differs-missing = Ar goll ar y gweinydd; caiff ei anfon eto
day-differs-deleted = Dilëwyd ar y gweinydd
day-differs-other-content = Yn dweud rhywbeth arall ar y gweinydd
day-differs-other-version = Yr un cynnwys, rhif fersiwn arall

day-proof = Ar y daflen
day-ended = Gorffennwyd
day-ended-by = { $at } gan { $by }
day-computer = Cyfrifiadur
day-server = Gweinydd
day-server-none = Dim wedi’i osod
day-clock = Cloc y cyfrifiadur hwn
day-trail = Diwedd y trywydd archwilio
day-head = Rhes { $seq }: { $head }
day-head-there = Mae’r gweinydd yn cadw’r un peth.
day-head-not-there = Nid yw’r gweinydd yn ei gadw eto.
day-head-full = Pob un o’r 64 nod
day-print = Argraffu’r daflen (PDF)
day-printing = Wrthi’n gwneud y PDF…
day-printed =
    { $count ->
        [zero] Mae { $n } tudalen yn y ffeil hon:
        [one] Mae { $n } dudalen yn y ffeil hon:
        [two] Mae { $n } dudalen yn y ffeil hon:
        [few] Mae { $n } tudalen yn y ffeil hon:
        [many] Mae { $n } thudalen yn y ffeil hon:
       *[other] Mae { $n } tudalen yn y ffeil hon:
    }
day-today = Yn ôl i heddiw
day-sheet-of = Taflen { $day }
day-sheets = Taflenni a gadwyd
day-sheets-none = Nid oes unrhyw ddiwrnod wedi’i orffen eto.
day-sheets-more = Dangos pob un o’r { $n }
day-sheet-open = Taflen { $day }, { $at }: { $verdict }
day-reminder = Nodyn atgoffa
day-reminder-hint = Fel 17:00. Gadewch yn wag os nad oes angen nodyn atgoffa.
day-reminder-label = Atgoffa staff am
day-reminder-at = Caiff staff eu hatgoffa am { $at }.
day-reminder-never = Ni chaiff neb ei atgoffa.

## How right a clock is, compared with the server’s

clock-unknown = Anhysbys
clock-right = Cywir
clock-ahead-seconds =
    { $count ->
        [zero] { $n } eiliad ar y blaen
        [one] { $n } eiliad ar y blaen
        [two] { $n } eiliad ar y blaen
        [few] { $n } eiliad ar y blaen
        [many] { $n } eiliad ar y blaen
       *[other] { $n } eiliad ar y blaen
    }
clock-ahead-minutes =
    { $count ->
        [zero] { $n } munud ar y blaen
        [one] { $n } munud ar y blaen
        [two] { $n } funud ar y blaen
        [few] { $n } munud ar y blaen
        [many] { $n } munud ar y blaen
       *[other] { $n } munud ar y blaen
    }
clock-ahead-hours =
    { $count ->
        [zero] { $n } awr ar y blaen
        [one] { $n } awr ar y blaen
        [two] { $n } awr ar y blaen
        [few] { $n } awr ar y blaen
        [many] { $n } awr ar y blaen
       *[other] { $n } awr ar y blaen
    }
clock-behind-seconds =
    { $count ->
        [zero] { $n } eiliad ar ei hôl hi
        [one] { $n } eiliad ar ei hôl hi
        [two] { $n } eiliad ar ei hôl hi
        [few] { $n } eiliad ar ei hôl hi
        [many] { $n } eiliad ar ei hôl hi
       *[other] { $n } eiliad ar ei hôl hi
    }
clock-behind-minutes =
    { $count ->
        [zero] { $n } munud ar ei hôl hi
        [one] { $n } munud ar ei hôl hi
        [two] { $n } funud ar ei hôl hi
        [few] { $n } munud ar ei hôl hi
        [many] { $n } munud ar ei hôl hi
       *[other] { $n } munud ar ei hôl hi
    }
clock-behind-hours =
    { $count ->
        [zero] { $n } awr ar ei hôl hi
        [one] { $n } awr ar ei hôl hi
        [two] { $n } awr ar ei hôl hi
        [few] { $n } awr ar ei hôl hi
        [many] { $n } awr ar ei hôl hi
       *[other] { $n } awr ar ei hôl hi
    }

## Sending: pausing, and how much went over the line

sending-pause = Oedi
sending-resume = Ailddechrau
sending-paused = Wedi’i oedi. Ni chaiff dim ei anfon nes i rywun ailddechrau.
sending-soon = Llai na munud ar ôl
sending-minutes =
    { $count ->
        [zero] Tua { $n } munud ar ôl
        [one] Tua { $n } munud ar ôl
        [two] Tua { $n } funud ar ôl
        [few] Tua { $n } munud ar ôl
        [many] Tua { $n } munud ar ôl
       *[other] Tua { $n } munud ar ôl
    }
sending-traffic =
    { $count ->
        [zero] Ers i Prombook ddechrau: anfonwyd { $sent } kB, derbyniwyd { $received } kB, { $n } cais
        [one] Ers i Prombook ddechrau: anfonwyd { $sent } kB, derbyniwyd { $received } kB, { $n } cais
        [two] Ers i Prombook ddechrau: anfonwyd { $sent } kB, derbyniwyd { $received } kB, { $n } gais
        [few] Ers i Prombook ddechrau: anfonwyd { $sent } kB, derbyniwyd { $received } kB, { $n } chais
        [many] Ers i Prombook ddechrau: anfonwyd { $sent } kB, derbyniwyd { $received } kB, { $n } chais
       *[other] Ers i Prombook ddechrau: anfonwyd { $sent } kB, derbyniwyd { $received } kB, { $n } cais
    }
sending-check = Gwirio’r cysylltiad
sending-computers = Cyfrifiaduron y safle

## What the server did not take

sending-again-all = Ceisio’r cyfan eto
held-why = { $spot }: { $why }
issue-missing = Mae angen rhywbeth ar y gweinydd yma, ac nid oes dim yma.
issue-value = Nid yw’r gweinydd yn derbyn y gwerth hwn.
issue-too-long = Mae hwn yn hirach nag y mae’r gweinydd yn ei ganiatáu.
issue-structure = Ni all y gweinydd ddarllen y ffordd yr ysgrifennwyd hwn.
issue-reference = Nid yw’r cofnod y mae hwn yn perthyn iddo gan y gweinydd.
issue-code = Nid yw’r gweinydd yn adnabod yr eitem hon.
issue-duplicate = Mae hwn gan y gweinydd eisoes mewn cofnod arall.
issue-rule = Mae hwn yn torri un o reolau’r gweinydd.
issue-security = Nid yw’r gweinydd yn caniatáu i’r clinig hwn anfon hwn.
issue-version = Mae gan y gweinydd fersiwn mwy newydd o hwn.
spot-name = Enw
spot-born = Dyddiad geni
spot-sex = Rhywedd
spot-nhs-number = Rhif NHS
spot-study-number = Rhif astudiaeth
spot-language = Dewis iaith
spot-interpreter = Cyfieithydd
spot-day = Diwrnod yr ymweliad
spot-participant = Cyfranogwr
spot-visit = Ymweliad
spot-questionnaire = Holiadur
spot-answer = Ateb
spot-question = Cwestiwn { $n }
spot-score = Sgôr
spot-time = Amser
next-correct = Cywirwch ef yma. Yna caiff ei anfon eto’n awtomatig.
next-correct-other = Rhaid i rywun sydd â hawl i gywiro cofnodion ei gywiro yma. Yna caiff ei anfon eto’n awtomatig.
next-again = Anfonwch ef eto. Os na fydd y gweinydd yn ei dderbyn o hyd, ysgrifennwch ffeil ar gyfer y tîm cymorth.
next-again-allowed = Gofynnwch i’r bobl sy’n rhedeg y gweinydd ei ganiatáu, yna anfonwch ef eto.
next-support = Ni allwch ddatrys hyn yma. Ysgrifennwch ffeil ar gyfer y tîm cymorth a’i hanfon atynt.
next-settle = Fe’i newidiwyd yma ac ar y gweinydd. Edrychwch ar y ddau a dewiswch beth sy’n cyfrif.
held-correct-participant = Cywiro’r cyfranogwr
held-correct-response = Cywiro’r ffurflen
held-settle = Setlo
held-support = Ysgrifennu ffeil ar gyfer cymorth
held-action-named = { $action }: { $what }
held-support-done = Mae’r ffeil ar gyfer y tîm cymorth yma:
held-words = Beth ddywedodd y gweinydd, ar gyfer y tîm cymorth
held-no-words = Ni roddodd y gweinydd reswm.

## The computers of a site

computers-title = Cyfrifiaduron y safle
computers-asked = Gofynnwyd i’r gweinydd ddiwethaf { $at }.
computers-never-asked = Ni ofynnwyd i’r gweinydd eto. Mae’r cyfrifiadur hwn yn dangos yr hyn y mae’n ei wybod ei hun.
computers-none = Nid oes unrhyw gyfrifiadur wedi adrodd i’r gweinydd eto.
computers-list = Pob cyfrifiadur, fel yr adroddodd ddiwethaf
computers-col-name = Cyfrifiadur
computers-col-heard = Clywyd ganddo ddiwethaf
computers-col-unsent = Ddim ar y gweinydd
computers-col-receipt = Derbynneb ddiwethaf
computers-col-safe = Diwrnod diwethaf a orffennwyd yn ddiogel
computers-col-clock = Cloc
computers-col-version = Fersiwn
computers-here = Y cyfrifiadur hwn
computers-unnamed = Heb enw
computers-letter = Llythyren { $letter }
computers-silent = Dim sôn ers mwy na dau ddiwrnod gwaith
computers-unsent-none = Nid oes dim yn aros
computers-waiting =
    { $count ->
        [zero] { $n } cofnod yn aros
        [one] { $n } cofnod yn aros
        [two] { $n } gofnod yn aros
        [few] { $n } chofnod yn aros
        [many] { $n } chofnod yn aros
       *[other] { $n } cofnod yn aros
    }
computers-since = Yr hynaf ers { $at }
computers-held =
    { $count ->
        [zero] ni dderbyniwyd { $n }
        [one] ni dderbyniwyd { $n }
        [two] ni dderbyniwyd { $n }
        [few] ni dderbyniwyd { $n }
        [many] ni dderbyniwyd { $n }
       *[other] ni dderbyniwyd { $n }
    }
computers-never = Erioed
computers-packs =
    { $count ->
        [zero] { $n } pecyn
        [one] { $n } pecyn
        [two] { $n } becyn
        [few] { $n } phecyn
        [many] { $n } phecyn
       *[other] { $n } pecyn
    }
computers-packs-none = Dim pecynnau
computers-same-letter = Mae gan ddau gyfrifiadur yr un llythyren, felly gallent roi’r un rhif astudiaeth i ddau gyfranogwr. Rhowch lythyren arall i un ohonynt cyn i neb gael ei gofrestru yno.
computers-this = Y cyfrifiadur hwn
computers-name = Beth yw ei enw
computers-name-hint = Fel Ystafell 3
computers-letter-label = Llythyren yn ei rifau astudiaeth
computers-letter-hint = Un priflythyren, un wahanol ar bob cyfrifiadur. Gadewch yn wag os un cyfrifiadur yn unig sydd ar y safle.
day-verdict-disputed =
    { $count ->
        [zero] Ddim eto: rhaid i rywun ddewis beth sy’n cyfrif ar gyfer { $n } cofnod.
        [one] Ddim eto: rhaid i rywun ddewis beth sy’n cyfrif ar gyfer { $n } cofnod.
        [two] Ddim eto: rhaid i rywun ddewis beth sy’n cyfrif ar gyfer { $n } gofnod.
        [few] Ddim eto: rhaid i rywun ddewis beth sy’n cyfrif ar gyfer { $n } chofnod.
        [many] Ddim eto: rhaid i rywun ddewis beth sy’n cyfrif ar gyfer { $n } chofnod.
       *[other] Ddim eto: rhaid i rywun ddewis beth sy’n cyfrif ar gyfer { $n } cofnod.
    }
day-short-disputed = roedd dewis i’w wneud o hyd
day-number-disputes = I’w dewis
day-differs-disputed = Yn dweud pethau gwahanol ar ddau gyfrifiadur
day-fetched = Cyfrifiaduron eraill
fetched-at = Nôlwyd cofnodion cyfrifiaduron eraill ddiwethaf { $at }.
fetched-never = Nid yw cofnodion cyfrifiaduron eraill wedi’u nôl eto.
fetched-not = Methwyd eu nôl { $at }.
fetch-trouble-not-reached = Ni ellid cyrraedd y gweinydd. Bydd Prombook yn ceisio eto’n awtomatig.
fetch-trouble-refused = Nid yw’r gweinydd yn gadael i’r cyfrifiadur hwn ddarllen popeth. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.
fetch-trouble-busy = Mae’r gweinydd yn brysur. Bydd Prombook yn ceisio eto’n awtomatig.
fetch-trouble-unclear = Rhoddodd y gweinydd ateb na ellid ei ddeall. Os yw’n parhau felly, gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.
fetch-trouble-not-all = Nid yw’r gweinydd yn rhoi popeth sydd ganddo, nac yn ei roi yn nhrefn amser. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.
