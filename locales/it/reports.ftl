### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Rapporti
today-reports = Rapporti
quality-to-reports = Rapporti
reports-to-quality = Qualità dei dati
reports-again = Conta di nuovo
reports-none = Qui non è ancora stato attivo alcun programma.
reports-kit = Programma
reports-counting = Conteggio in corso…
reports-empty = Ancora nulla da contare
# $at (text): date and time.
reports-at = Conteggio { $at }.
reports-print = Stampa
# $report (text): name of a report.
reports-print-named = Stampa: { $report }
reports-save = Salva come tabella
# $report (text): name of a report.
reports-save-named = Salva come tabella, con tutti i numeri: { $report }
reports-save-outside = Salva per l’esterno
# $report (text): name of a report.
reports-save-outside-named = Salva per l’esterno, senza numeri piccoli: { $report }
reports-leaves = Le tabelle sono per qualcuno esterno al centro
reports-leaves-what = Le righe con un numero da 1 a 4, o da cui se ne potrebbe dedurre uno, sono tralasciate. Ciò che si mostra e si stampa qui ha tutti i numeri e resta nel centro. Il limite è una nostra proposta.
reports-written = Scritto in
reports-concerns = Eventi gravi forse correlati
reports-concerns-what = Ciascuno può essere un nuovo problema di sicurezza, che lo sponsor comunica al NICE. Una bozza riporta ciò che è registrato qui e lascia spazio per ciò che solo lo sponsor può dire.
reports-draft = Prepara una bozza di avviso
# $event (text): study number, day and what happened.
reports-draft-named = Prepara una bozza di avviso: { $event }
# In an alert about a serious event.
alert-concern = Questo può essere un nuovo problema di sicurezza, che lo sponsor comunica al NICE.
alert-concern-draft = Prepara una bozza di avviso per lo sponsor
alert-concern-written = Scritto in
