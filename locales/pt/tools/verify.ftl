### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Nome:
verify-passphrase = Frase-passe:

## How it is used

verify-wrong-folder = Indique uma pasta.
verify-wrong-option = { $option } não pode ser usado assim.
verify-wrong-language = Não há resposta em { $tag }.
verify-use-folder = FOLDER: uma cópia da pasta de uma clínica ou de uma das suas cópias de segurança. Nada nela é alterado.
verify-use-name = --name: quem abre os registos. A sua frase-passe é pedida ou, quando não há terminal, lida como uma linha.
verify-use-witness = --witness: um ficheiro com o que foi visto noutro local. Cada linha tem o número de uma linha da pista, um espaço e o respetivo hash.
verify-use-language = --language: o idioma da resposta: en-GB, cy, pl …
verify-use-ends = Termina com 0 quando nada foi encontrado, 1 quando algo foi encontrado, 2 quando não foi possível abrir os registos e 3 quando foi usado de forma errada.

## What there is

verify-folder = Pasta: { $folder }
verify-backup = Uma cópia de segurança, feita { $made }
verify-rows = Linhas da pista de auditoria: { $rows }
verify-first = Primeira linha: { $at }
verify-newest = Linha mais recente: { $at }
verify-head = Hash final: { $head }
verify-unknown = desconhecido
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Cada página do ficheiro está como foi escrita, e os registos são coerentes entre si.
verify-fine-trail = Cada linha da pista segue a anterior. Nenhuma foi alterada, eliminada, acrescentada ou movida.
verify-fine-contents = O que está registado é o que a pista diz que foi registado. O que foi apagado está indicado na pista.
verify-fine-anchor = A âncora junto dos registos está de acordo: não falta nenhuma linha no fim.
verify-no-anchor = Não há âncora junto dos registos, por isso não se daria pela falta de linhas cortadas no fim.
verify-fine-backup = A cópia de segurança está como foi feita. O que foi registado depois não está nela.
verify-fine-witness = Linhas vistas noutro local que estão nesta pista tal como foram vistas: { $heads }
verify-no-witness = Não foi comparada com o que foi visto noutro local. Quem tiver a chave pode ter feito toda a pista de novo; só essa comparação o mostraria.
verify-whole = Nada está errado nesta pista.

## Something was found

verify-fault-pages = Há bytes do ficheiro que foram alterados ou não podem ser lidos.
verify-fault-structure = O ficheiro não é coerente por dentro.
verify-fault-references = Um registo remete para outro que não existe.
verify-fault-trail = A linha { $seq } da pista foi alterada, ou não é a que se seguia à linha anterior.
verify-fault-content = O que está registado não é o que a linha { $seq } da pista diz que foi registado.
verify-fault-untold = Há registos que nenhuma linha da pista menciona, ou que segundo ela foram apagados.
verify-fault-anchor-missing = Falta a âncora que estava junto dos registos.
verify-fault-anchor-forged = A âncora junto dos registos não é desta clínica.
verify-fault-cut-short = Faltam linhas no fim: foi guardada a linha { $saved }, e a mais recente aqui é a linha { $head }.
verify-fault-anchor-contradicts = A linha { $seq } não é a que foi guardada: estes registos são outros ou mais antigos.
verify-fault-anchor-unreadable = A âncora junto dos registos não pode ser lida.
verify-fault-witness = A linha { $seq } falta, ou não está como foi vista noutro local.
verify-fault-backup = A cópia de segurança não está como foi feita.
verify-broken-from = Não se pode confiar nesta pista. A primeira linha que não bate certo é a linha { $seq }.
verify-broken = Não se pode confiar nestes registos. Não é possível indicar uma linha concreta.

## It could not be opened

verify-refused-nobody = Não foram indicados nome e frase-passe.
verify-refused-witness = O ficheiro indicado com --witness não pode ser lido.
verify-refused-witness-line = A linha { $line } do ficheiro indicado com --witness não é um número, um espaço e um hash de 64 algarismos.
verify-refused-no-keys = Não há ficheiro de chaves (vault.keys) nesta pasta.
verify-refused-no-records = Não há registos (records.db) nesta pasta.
verify-refused-keys = O ficheiro de chaves desta pasta está danificado ou foi alterado.
verify-refused-passphrase = Este nome e esta frase-passe não abrem estes registos.
verify-refused-too-new = Estes registos foram escritos por uma versão mais recente do Prombook. Use o audit-verify que veio com ela.
verify-refused-denied = Esta conta não tem permissão para ler os ficheiros desta pasta.
verify-refused-busy = Outro programa está a escrever nestes registos. Copie primeiro a pasta ou tente de novo.
verify-refused-no-room = Não há espaço neste computador para a cópia necessária para os ler.
verify-refused-not-a-backup = A descrição desta cópia de segurança (header.json) não pode ser lida.
verify-refused-other-key = O ficheiro de chaves desta pasta não pertence a esta cópia de segurança.
verify-refused-unread = Estes registos não podem ser abertos aqui. Nada se pode dizer sobre eles.
