### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Rapoarte
today-reports = Rapoarte
quality-to-reports = Rapoarte
reports-to-quality = Calitatea datelor
reports-again = Numărați din nou
reports-none = Încă nu s-a desfășurat aici niciun program.
reports-kit = Program
reports-counting = Se numără…
reports-empty = Încă nu este nimic de numărat
# $at (text): date and time.
reports-at = Numărat { $at }.
reports-print = Tipăriți
# $report (text): name of a report.
reports-print-named = Tipăriți: { $report }
reports-save = Salvați ca tabel
# $report (text): name of a report.
reports-save-named = Salvați ca tabel, cu toate numerele: { $report }
reports-save-outside = Salvați pentru exterior
# $report (text): name of a report.
reports-save-outside-named = Salvați pentru exterior, fără numere mici: { $report }
reports-leaves = Tabelele sunt pentru cineva din afara centrului
reports-leaves-what = Se omit rândurile cu un număr de la 1 la 4 sau din care s-ar putea deduce unul. Ce se afișează și se tipărește aici are toate numerele și rămâne în centru. Limita este propunerea noastră.
reports-written = Scris în
reports-concerns = Evenimente grave care pot avea legătură
reports-concerns-what = Fiecare poate fi o nouă problemă de siguranță, despre care sponsorul anunță NICE. O ciornă conține ce s-a înregistrat aici și loc pentru ce poate spune numai sponsorul.
reports-draft = Faceți ciorna unei notificări
# $event (text): study number, day and what happened.
reports-draft-named = Faceți ciorna unei notificări: { $event }
# In an alert about a serious event.
alert-concern = Aceasta poate fi o nouă problemă de siguranță, despre care sponsorul anunță NICE.
alert-concern-draft = Faceți ciorna unei notificări pentru sponsor
alert-concern-written = Scris în
