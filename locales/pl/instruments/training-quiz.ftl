### Quiz: running a programme, version 1. Changing a word here means raising the version.

# where the wording is from
training-quiz = Quiz: prowadzenie programu
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

training-quiz-instructions = Pięć pytań o prowadzenie programu. Proszę wybrać jedną odpowiedź na każde.

tq-alert = Odpowiedź wywołuje alert. Co należy zrobić?
training-quiz-alert-wait = Poczekać do następnej wizyty
training-quiz-alert-procedure = Postąpić zgodnie z lokalną procedurą i odnotować, co zrobiono
training-quiz-alert-change = Zadawać pytanie, aż odpowiedź będzie inna

tq-declined = Ktoś odmawia technologii, ale zgadza się odpowiadać na kwestionariusze. Co teraz?
training-quiz-declined-keep = Odnotować powód i kontynuować kwestionariusze
training-quiz-declined-drop = Skreślić osobę z listy
training-quiz-declined-persuade = Proponować na każdej wizycie, aż osoba się zgodzi

tq-wrong = Okazuje się, że odpowiedź błędnie przepisano z papieru. Co należy zrobić?
training-quiz-wrong-replace = Nadpisać właściwą
training-quiz-wrong-reason = Poprawić i podać powód; pierwszy wpis pozostaje widoczny
training-quiz-wrong-leave = Zostawić bez zmian

tq-stops = Ktoś nie chce już telefonów, a na wszystko inne się zgadza. Co się kończy?
training-quiz-stops-all = Wszystko
training-quiz-stops-asked = Tylko telefony
training-quiz-stops-nothing = Nic

tq-language = Kwestionariusz nie jest dostępny w języku danej osoby. Co należy zrobić?
training-quiz-language-own = Odnotować, że nie był dostępny, i nie mieszać języków
training-quiz-language-yours = Tłumaczyć samemu podczas pytania
training-quiz-language-both = Podać połowę po angielsku

## Not the participant's wording: said to staff about scores

training-quiz-right = Dobre odpowiedzi
