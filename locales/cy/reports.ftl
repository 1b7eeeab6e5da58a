### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Adroddiadau
today-reports = Adroddiadau
quality-to-reports = Adroddiadau
reports-to-quality = Ansawdd data
reports-again = Cyfrif eto
reports-none = Nid oes unrhyw raglen wedi rhedeg yma eto.
reports-kit = Rhaglen
reports-counting = Wrthi’n cyfrif…
reports-empty = Dim i’w gyfrif eto
# $at (text): date and time.
reports-at = Cyfrifwyd { $at }.
reports-print = Argraffu
# $report (text): name of a report.
reports-print-named = Argraffu: { $report }
reports-save = Cadw fel tabl
# $report (text): name of a report.
reports-save-named = Cadw fel tabl, pob rhif: { $report }
reports-save-outside = Cadw ar gyfer y tu allan
# $report (text): name of a report.
reports-save-outside-named = Cadw ar gyfer y tu allan, heb rifau bach: { $report }
reports-leaves = Mae’r tablau ar gyfer rhywun y tu allan i’r safle
reports-leaves-what = Hepgorir rhesi ac ynddynt rif o 1 i 4, neu y gellid casglu un ohonynt. Mae pob rhif yn yr hyn a ddangosir ac a argreffir yma, ac mae’n aros yn y safle. Ein cynnig ni yw’r terfyn.
reports-written = Ysgrifennwyd i
reports-concerns = Digwyddiadau difrifol a all fod yn gysylltiedig
reports-concerns-what = Gall pob un fod yn bryder diogelwch newydd, y mae’r noddwr yn rhoi gwybod i NICE amdano. Mae drafft yn cynnwys yr hyn a gofnodwyd yma, a lle i’r hyn na all neb ond y noddwr ei ddweud.
reports-draft = Drafftio hysbysiad
# $event (text): study number, day and what happened.
reports-draft-named = Drafftio hysbysiad: { $event }
# In an alert about a serious event.
alert-concern = Gall hyn fod yn bryder diogelwch newydd, y mae’r noddwr yn rhoi gwybod i NICE amdano.
alert-concern-draft = Drafftio hysbysiad i’r noddwr
alert-concern-written = Ysgrifennwyd i
