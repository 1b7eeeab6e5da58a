### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Nome:
verify-passphrase = Password:

## How it is used

verify-wrong-folder = Indicare una sola cartella.
verify-wrong-option = { $option } non si può usare così.
verify-wrong-language = Non c’è risposta in { $tag }.
verify-use-folder = FOLDER: una copia della cartella di un ambulatorio o di uno dei suoi backup. Al suo interno non viene modificato nulla.
verify-use-name = --name: chi apre i dati. La sua password viene chiesta, oppure letta come una riga dove non c’è un terminale.
verify-use-witness = --witness: un file di quanto è stato visto altrove. Ogni riga di testo contiene il numero di una riga del registro, uno spazio e il suo hash.
verify-use-language = --language: la lingua della risposta: en-GB, cy, pl …
verify-use-ends = Termina con 0 se non è stato trovato nulla, 1 se è stato trovato qualcosa, 2 se i dati non si sono potuti aprire, 3 se è stato usato in modo errato.

## What there is

verify-folder = Cartella: { $folder }
verify-backup = Un backup, creato { $made }
verify-rows = Righe del registro delle attività: { $rows }
verify-first = Prima riga: { $at }
verify-newest = Riga più recente: { $at }
verify-head = Hash finale: { $head }
verify-unknown = non noto
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Ogni pagina del file è come è stata scritta e le registrazioni sono coerenti fra loro.
verify-fine-trail = Ogni riga del registro segue quella precedente. Nessuna è stata modificata, rimossa, aggiunta o spostata.
verify-fine-contents = Ciò che è registrato è ciò che il registro dice sia stato registrato. Ciò che è stato cancellato è indicato nel registro.
verify-fine-anchor = L’ancora accanto ai dati concorda: alla fine non manca alcuna riga.
verify-no-anchor = Accanto ai dati non c’è un’ancora, quindi non ci si accorgerebbe di righe tagliate alla fine.
verify-fine-backup = Il backup è com’è stato fatto. Ciò che è stato registrato dopo non vi è contenuto.
verify-fine-witness = Righe viste altrove che sono in questo registro come sono state viste: { $heads }
verify-no-witness = Non è stato fatto un confronto con quanto visto altrove. Chi possiede la chiave potrebbe aver rifatto l’intero registro; solo quel confronto lo mostrerebbe.
verify-whole = In questo registro non c’è nulla di anomalo.

## Something was found

verify-fault-pages = Alcuni byte del file sono stati modificati o non si possono leggere.
verify-fault-structure = Il file non è coerente.
verify-fault-references = Una registrazione rimanda a un’altra che non c’è.
verify-fault-trail = La riga { $seq } del registro è stata modificata, o non è quella che seguiva la riga precedente.
verify-fault-content = Ciò che è registrato non è ciò che la riga { $seq } del registro dice sia stato registrato.
verify-fault-untold = Ci sono registrazioni di cui nessuna riga del registro parla, o che secondo il registro sono state cancellate.
verify-fault-anchor-missing = L’ancora che era accanto ai dati manca.
verify-fault-anchor-forged = L’ancora accanto ai dati non è di questo ambulatorio.
verify-fault-cut-short = Mancano righe alla fine: era salvata la riga { $saved }, e la più recente qui è la riga { $head }.
verify-fault-anchor-contradicts = La riga { $seq } non è quella che era stata salvata: questi sono dati diversi o più vecchi.
verify-fault-anchor-unreadable = L’ancora accanto ai dati non si può leggere.
verify-fault-witness = La riga { $seq } manca, o non è come è stata vista altrove.
verify-fault-backup = Il backup non è com’è stato fatto.
verify-broken-from = Non si può fare affidamento su questo registro. La prima riga che non corrisponde è la riga { $seq }.
verify-broken = Non si può fare affidamento su questi dati. Non è possibile indicare una singola riga.

## It could not be opened

verify-refused-nobody = Non sono stati forniti nome e password.
verify-refused-witness = Il file indicato con --witness non si può leggere.
verify-refused-witness-line = La riga { $line } del file indicato con --witness non è un numero, uno spazio e un hash di 64 cifre.
verify-refused-no-keys = In questa cartella non c’è il file delle chiavi (vault.keys).
verify-refused-no-records = In questa cartella non ci sono dati (records.db).
verify-refused-keys = Il file delle chiavi in questa cartella è danneggiato o è stato modificato.
verify-refused-passphrase = Questo nome e questa password non aprono questi dati.
verify-refused-too-new = Questi dati sono stati scritti da una versione più recente di Prombook. Usare l’audit-verify fornito con essa.
verify-refused-denied = Questo account non ha il permesso di leggere i file in questa cartella.
verify-refused-busy = Un altro programma sta scrivendo in questi dati. Copiare prima la cartella, oppure riprovare.
verify-refused-no-room = Su questo computer non c’è spazio per la copia necessaria a leggerli.
verify-refused-not-a-backup = La descrizione di questo backup (header.json) non si può leggere.
verify-refused-other-key = Il file delle chiavi in questa cartella non appartiene a questo backup.
verify-refused-unread = Questi dati non si possono aprire qui. Non se ne può dire nulla.
