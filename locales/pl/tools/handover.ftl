### Co trafia do plików dla uczestnika, który o to prosi, oraz co jeszcze program mówi o przechowywaniu. Liczby, od których zależy forma, są podawane dwa razy: $count wybiera, $n jest pokazywane.

## Strona o uczestniku

# $number (text): numer badania.
handover-title = Co przechowujemy o { $number }
# $clinic (text), $at (text): kiedy.
handover-made = Zapisano w: { $clinic }, { $at }. Ten plik nie jest zaszyfrowany.
handover-person = Osoba
handover-registered = Zarejestrowano
handover-withdrawn = Wycofanie od
handover-restricted = Ograniczenie od
handover-yes = Tak
handover-no = Nie
# $day (text): dzień wizyty.
handover-visit = Wizyta { $day }
# $at (text): kiedy. $mode (text): kto i jak odpowiadał.
handover-begun = Rozpoczęto { $at }. { $mode }.
# $at (text): kiedy.
handover-finished = Zakończono { $at }.
handover-unfinished = Nie zakończono.
handover-question = Pytanie
handover-answer = Odpowiedź
handover-when = Kiedy
handover-who = Kto wpisał
handover-what = Co zrobiono
handover-why = Dlaczego
handover-taken-back = Cofnięto
# $at (text): kiedy. $by (text): kto. $reason (text): własnymi słowami.
handover-voided = Unieważniono { $at }, { $by }: { $reason }
# $at (text): kiedy. $by (text): kto. $known (text): nazwiska, data urodzenia i numery, jakie były.
handover-former = Do { $at }, zmiana: { $by }. Było: { $known }
# $at (text): kiedy. $by (text): kto. $reason (text): własnymi słowami.
handover-corrected = Poprawiono { $at }, { $by }: { $reason }
handover-programmes = Co odnotowano w programach
handover-trail = Co zrobiono z tą dokumentacją

## Czego dotyczą wpisy dziennika

trail-erased = Usunięta dokumentacja
trail-backup-here = Na tym komputerze
trail-backup-elsewhere = W drugim miejscu
trail-setting-vault = Nazwa sejfu
trail-setting-clinic = Poradnia
trail-setting-site = Kod ośrodka
trail-setting-practice = Ćwiczenia
trail-setting-endpoint = Serwer
trail-setting-endpoint-before = Poprzedni serwer
trail-setting-identified = Czy wysyłane są nazwiska
trail-setting-prompt-text = Komunikat bezpieczeństwa
trail-setting-epoch = Wiek pliku kluczy
trail-setting-recovery-used = Kiedy użyto klucza odzyskiwania
trail-setting-renew-recovery = Czy trzeba odnowić klucz odzyskiwania
trail-setting-backup-place = Drugie miejsce kopii
trail-setting-door = Jak ten komputer jest wpuszczany na serwer
trail-setting-door-for = Którego serwera to dotyczy
trail-setting-door-turn = Droga do serwera
trail-setting-door-token = Token do serwera
trail-setting-door-refresh = Token do uzyskania kolejnego tokenu
trail-setting-door-since = Od kiedy jest token
trail-setting-door-until = Jak długo token jest ważny
trail-setting-door-client = Nazwa tego komputera na serwerze
trail-setting-door-scope = O co prosi się serwer
trail-setting-door-place = Gdzie serwer wydaje tokeny
trail-setting-door-key = Klucz tego komputera
trail-setting-door-certificate = Certyfikat tego komputera
trail-setting-door-authority = Kto ręczy za serwer
trail-setting-door-proxy = Czy używa się serwera proxy
trail-setting-door-compress = Czy wysyłane dane są kompresowane
trail-setting-retention-days = Jak długo przechowujemy dokumentację
trail-setting-restored-from = Przywrócona kopia
trail-setting-computer-name = Jak nazywa się ten komputer
trail-setting-computer-letter = Litera w numerach badania
trail-setting-day-end = Kiedy personel dostaje przypomnienie o zakończeniu dnia
trail-setting-suspect = Czy przy logowaniu sprawdza się wszystko

# What a check of the trail came to.
trail-found-whole = Niczego nie brakuje i nic nie zmieniono
trail-found-agrees = Serwer widział to samo
trail-found-contradicts = Serwer widział co innego
trail-found-broken = Coś się nie zgadza
