### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Frase-passe da chave:
prompack-passphrase-new = Escolha uma frase-passe para a chave:
prompack-passphrase-again = A mesma frase-passe, outra vez:

## How it is used

prompack-wrong-command = Indique o que deve ser feito.
prompack-wrong-one = Indique um só ficheiro ou pasta.
# $option (text): as it was typed.
prompack-wrong-option = { $option } não pode ser usado assim.
prompack-wrong-no-place = Indique com -o onde deve ser escrito.
prompack-wrong-no-key = Indique com --key que chave secreta o assina.
# $tag (text): as it was typed.
prompack-wrong-language = Não há resposta em { $tag }.
prompack-use-check = Diz tudo o que está errado na pasta de um autor.
prompack-use-build = Faz da pasta de um autor o ficheiro a assinar.
prompack-use-keygen = Cria um par de chaves: NAME.key é secreta e fica consigo, NAME.pub é dada às clínicas. Nada é substituído.
prompack-use-sign = Assina um ficheiro. A frase-passe é pedida ou retirada de PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Diz o que está num pacote e se seria aceite. KEY é uma chave pública ou o seu ficheiro.
prompack-use-import = Começa a pasta de um autor a partir de um FHIR Questionnaire e indica o que dele não pode ser transposto.
prompack-use-language = --language TAG: o idioma da resposta.
prompack-use-ends = Termina com 0 quando nada está errado, 1 quando algo está errado no pacote, 2 quando uma parte de um Questionnaire não pode ser usada e 3 quando não foi possível fazê-lo.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Nada está errado em «{ $title }». Instrumentos: { $instruments }.
# $count (text): how many.
prompack-found = Encontrados: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } pode ser assinado. SHA-256: { $digest }

prompack-fault-unreadable = Não está lá ou não pode ser lido como texto.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Linha { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = A linha { $line } não é uma mensagem.
# $message (text): its name.
prompack-fault-ftl-twice = A mensagem { $message } está lá duas vezes.
# $message (text): its name.
prompack-fault-ftl-inserted = Há algo inserido na mensagem { $message }. As redações são texto simples.
# $id (text): as it stands in the file.
prompack-fault-name = O ficheiro é sobre { $id }. O seu nome tem de ser o mesmo.
prompack-fault-no-instrument = Não há nenhum instrumento com este nome.
prompack-fault-no-kit = Não há nenhum programa com este nome.
prompack-fault-two-licences = A licença está neste ficheiro e em pack.toml. Conserve só uma delas.
prompack-fault-no-licence = Não há licença, nem aqui nem em pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = A mensagem com o nome do instrumento não tem .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } não é um estado. Existem published, licensed, collated, local e own.
prompack-fault-ending = Só .ogg, .mp3 e .wav são gravações.
prompack-fault-no-message = Nenhum instrumento tem esta mensagem neste idioma.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = Foram escritos { $name }.key e { $name }.pub. Chave { $id }. As clínicas precisam desta linha:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } está assinado com a chave { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = Ficheiro
prompack-size = Bytes
prompack-digest = SHA-256
prompack-signer = Assinado com a chave
prompack-pack = Pacote
prompack-version = Versão
prompack-publisher = Editor
prompack-not-after = Pode ser instalado até
prompack-instrument = Instrumento
prompack-kit = Programa
prompack-kit-visits = Visitas
prompack-kit-alerts = Alertas
prompack-kit-slots = Instrumentos que outro pacote traz
prompack-kit-needs = Instrumentos que têm de vir com o Prombook
prompack-items = Itens a que se responde
prompack-scores = Pontuações
prompack-cases = Exemplos resolvidos
prompack-licence = Licença
prompack-owner = Titular
prompack-number = Número da licença
prompack-expires = Último dia da licença
prompack-languages = Idiomas que a licença permite
prompack-modes = Modos que a licença permite
prompack-terms = Condições
prompack-notice = Sempre mostrado em conjunto
prompack-source = Fonte
prompack-none = nenhuma
prompack-any = qualquer
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Redação: { $language }, { $status }, mensagens: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Gravação: { $message }, { $language }, bytes: { $size }, aprovada por { $by } em { $day }

prompack-taken = Seria aceite onde esta chave é conhecida.
# $why (text): a sentence.
prompack-not-taken = Não seria aceite. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Nada está errado nele. Não se verificou se foi assinado com a chave { $id }: indique a chave com --key.

prompack-refused-too-large = É maior do que um pacote pode ser.
prompack-refused-unsigned = Ninguém o assinou.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = Está assinado com outra chave: { $detail }.
prompack-refused-altered = Não é o que foi assinado.
prompack-refused-not-a-pack = Não é um pacote, ou tem um formato que este programa não conhece.
# $detail (text): where and what, in English.
prompack-refused-malformed = Algo nele está errado: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Um exemplo resolvido não dá o resultado que indica: { $detail }

## Questionnaires

prompack-loss-dropped = omitido
prompack-loss-simplified = simplificado
prompack-loss-unusable = não pode ser usado
# $what (text): where and what, in English.
prompack-import-wrong = Ainda não é um instrumento: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } está começada. Não transpostos: { $count }
prompack-import-next = Escreva o editor, os exemplos resolvidos e os textos que faltam. «check» diz o que resta fazer.

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } não pode ser lido.
# $file (text): its name.
prompack-failed-write = { $file } não pode ser escrito.
# $file (text): its name.
prompack-failed-exists = { $file } já existe. Nada é substituído.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } não é um FHIR Questionnaire que possa ser lido.
prompack-failed-secret-key = A chave não se abre com esta frase-passe, ou não é uma chave secreta.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } não é uma chave pública, nem um ficheiro que contenha uma.
prompack-failed-passphrase = A frase-passe está vazia, ou a segunda não é igual à primeira.
prompack-failed-nobody = Ninguém indicou uma frase-passe.
