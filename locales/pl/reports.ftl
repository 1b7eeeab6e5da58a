### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Raporty
today-reports = Raporty
quality-to-reports = Raporty
reports-to-quality = Jakość danych
reports-again = Policz ponownie
reports-none = Nie prowadzono tu jeszcze żadnego programu.
reports-kit = Program
reports-counting = Liczenie…
reports-empty = Nie ma jeszcze czego liczyć
# $at (text): date and time.
reports-at = Policzono { $at }.
reports-print = Drukuj
# $report (text): name of a report.
reports-print-named = Drukuj: { $report }
reports-save = Zapisz jako tabelę
# $report (text): name of a report.
reports-save-named = Zapisz jako tabelę, wszystkie liczby: { $report }
reports-save-outside = Zapisz na zewnątrz
# $report (text): name of a report.
reports-save-outside-named = Zapisz na zewnątrz, bez małych liczb: { $report }
reports-leaves = Tabele są dla kogoś spoza ośrodka
reports-leaves-what = Pomija się wiersze z liczbą od 1 do 4 lub takie, z których można by ją odczytać. To, co się tu pokazuje i drukuje, zawiera wszystkie liczby i pozostaje w ośrodku. Ta granica to nasza propozycja.
reports-written = Zapisano w
reports-concerns = Poważne zdarzenia, które mogą mieć związek
reports-concerns-what = Każde może być nowym problemem bezpieczeństwa, o którym sponsor powiadamia NICE. Szkic zawiera to, co tu zapisano, i miejsce na to, co może podać tylko sponsor.
reports-draft = Przygotuj szkic zgłoszenia
# $event (text): study number, day and what happened.
reports-draft-named = Przygotuj szkic zgłoszenia: { $event }
# In an alert about a serious event.
alert-concern = To może być nowy problem bezpieczeństwa, o którym sponsor powiadamia NICE.
alert-concern-draft = Przygotuj szkic zgłoszenia dla sponsora
alert-concern-written = Zapisano w
