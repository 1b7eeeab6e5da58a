### Reports of programmes, in the window.

title-reports = Reports
today-reports = Reports
quality-to-reports = Reports
reports-to-quality = Data quality
reports-again = Count again
reports-none = No programme has been run here yet.
reports-kit = Programme
reports-counting = Being counted…
reports-empty = Nothing to count yet
# $at (text): date and time.
reports-at = Counted { $at }.
reports-print = Print
# $report (text): name of a report.
reports-print-named = Print: { $report }
reports-save = Save as a table
# $report (text): name of a report.
reports-save-named = Save as a table, every number: { $report }
reports-save-outside = Save for outside
# $report (text): name of a report.
reports-save-outside-named = Save for outside, without small numbers: { $report }
reports-leaves = Tables are for somebody outside the site
reports-leaves-what = Rows with a number from 1 to 4, or from which one could be told, are left out. What is shown and printed here has every number and stays at the site. The limit is our proposal.
reports-written = Written to
reports-concerns = Serious events that may be related
reports-concerns-what = Each may be a new safety concern, of which the sponsor tells NICE. A draft has what is recorded here, and room for what only the sponsor can say.
reports-draft = Draft a notice
# $event (text): study number, day and what happened.
reports-draft-named = Draft a notice: { $event }
# In an alert about a serious event.
alert-concern = This may be a new safety concern, of which the sponsor tells NICE.
alert-concern-draft = Draft a notice for the sponsor
alert-concern-written = Written to
