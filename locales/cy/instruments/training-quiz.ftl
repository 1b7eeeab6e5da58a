### Quiz: running a programme, version 1. Changing a word here means raising the version.

# where the wording is from
training-quiz = Cwis: rhedeg rhaglen
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

training-quiz-instructions = Pum cwestiwn am redeg rhaglen. Dewiswch un ateb i bob un.

tq-alert = Mae ateb yn sbarduno rhybudd. Beth ydych chi'n ei wneud?
training-quiz-alert-wait = Aros tan yr ymweliad nesaf
training-quiz-alert-procedure = Dilyn y weithdrefn leol, a nodi'r hyn a wnaed
training-quiz-alert-change = Gofyn y cwestiwn eto nes bod yr ateb yn wahanol

tq-declined = Mae rhywun yn gwrthod y dechnoleg, ac yn cytuno i ateb holiaduron. Beth nawr?
training-quiz-declined-keep = Nodi'r rheswm, a pharhau â'r holiaduron
training-quiz-declined-drop = Eu tynnu oddi ar y rhestr
training-quiz-declined-persuade = Ei chynnig eto ym mhob ymweliad nes iddynt gytuno

tq-wrong = Rydych chi'n gweld bod ateb wedi'i gopïo'n anghywir o bapur. Beth ydych chi'n ei wneud?
training-quiz-wrong-replace = Ysgrifennu'r un cywir drosto
training-quiz-wrong-reason = Ei gywiro a dweud pam; mae'r cofnod cyntaf yn aros yn weladwy
training-quiz-wrong-leave = Ei adael fel y mae

tq-stops = Nid yw rhywun eisiau rhagor o alwadau ffôn, ac mae'n fodlon â phopeth arall. Beth sy'n dod i ben?
training-quiz-stops-all = Popeth
training-quiz-stops-asked = Y galwadau ffôn yn unig
training-quiz-stops-nothing = Dim byd

tq-language = Nid yw holiadur ar gael yn iaith rhywun. Beth ydych chi'n ei wneud?
training-quiz-language-own = Nodi nad oedd ar gael, a pheidio â chymysgu ieithoedd
training-quiz-language-yours = Ei gyfieithu eich hun wrth ofyn
training-quiz-language-both = Rhoi ei hanner yn Saesneg

## Not the participant's wording: said to staff about scores

training-quiz-right = Atebion cywir
