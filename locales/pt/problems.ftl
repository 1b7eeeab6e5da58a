### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = Os registos estão bloqueados. Inicie sessão de novo para continuar.
problem-wait-first =
    { $count ->
        [0] Demasiadas tentativas erradas. Pode tentar de novo dentro de { $n } segundos; outras pessoas podem iniciar sessão agora.
        [one] Demasiadas tentativas erradas. Pode tentar de novo dentro de { $n } segundo; outras pessoas podem iniciar sessão agora.
        [many] Demasiadas tentativas erradas. Pode tentar de novo dentro de { $n } de segundos; outras pessoas podem iniciar sessão agora.
       *[other] Demasiadas tentativas erradas. Pode tentar de novo dentro de { $n } segundos; outras pessoas podem iniciar sessão agora.
    }
problem-not-yours = A sua função não permite isto. Peça a alguém cuja função o permita.
problem-practice-case = É um caso de prática: nada nele é real e não há nenhum aviso a redigir.
problem-must-change = Escolha primeiro a sua própria frase-passe.
problem-read-only-now = Foram encontrados danos, por isso agora não é possível alterar nada. Veja primeiro o que foi encontrado.
problem-person-left = Esta pessoa já não trabalha aqui. Um administrador pode permitir o seu regresso.
problem-last-administrator = Este é o último administrador. Torne primeiro outra pessoa administradora.
problem-participant-withdrawn = Este participante já não participa, por isso não é possível registar nada de novo.
problem-participant-restricted = Este registo está restringido. Só os administradores e os gestores de dados o podem abrir.
problem-participant-erased = Os registos deste participante foram apagados deste computador.
problem-step-not-now = Isto não pode ser anotado agora. Veja o que se segue para esta pessoa.
problem-act-first = Um alerta espera que alguém atue. Registe primeiro o que foi feito.
problem-not-sent-yet =
    { $count ->
        [one] { $n } registo ainda não está no servidor e perder-se-ia. Envie-o primeiro ou indique que se pode perder.
        [many] { $n } de registos ainda não estão no servidor e perder-se-iam. Envie-os primeiro ou indique que se podem perder.
       *[other] { $n } registos ainda não estão no servidor e perder-se-iam. Envie-os primeiro ou indique que se podem perder.
    }
problem-network-folder = Os registos estão numa pasta de rede, onde podem ficar danificados. Mova-os para um disco deste computador.
problem-backup-place = Não é possível aceder ao local das cópias de segurança, ou não é possível escrever nele. Ligue-o ou escolha outro.
problem-backup-damaged = Esta cópia de segurança está danificada e não pode ser reposta. Escolha outra.
problem-key-file-old = O ficheiro de chaves é mais antigo do que os registos: alguém voltou a pôr um anterior. Não apague nada; telefone para o apoio técnico.
problem-not-proven = Esse nome e essa frase-passe não abrem estes registos. Verifique ambos e tente de novo.
problem-key-file-damaged = O ficheiro de chaves deste computador está danificado, por isso não é possível abrir os registos. Não apague nada; telefone para o apoio técnico.
problem-records-damaged = Não é possível ler os registos deste computador. Não apague nada; telefone para o apoio técnico.
problem-records-too-new = Estes registos foram abertos pela última vez por uma versão mais recente do Prombook. Instale essa versão e abra-os de novo.
problem-already-open = O Prombook já está aberto neste computador. Use a janela que está aberta ou feche-a primeiro.
problem-already-open-by = O Prombook já está aberto na conta { $holder } deste computador. Feche-o lá primeiro.
problem-folder-read-only = O Prombook não tem permissão para escrever na pasta onde guarda os registos. Peça a quem cuida deste computador que o permita.
problem-disk-full = O disco deste computador está cheio. Nada se perdeu, mas não é possível guardar mais nada. Liberte espaço e tente de novo.
problem-already-set-up = Este computador já tem uma clínica. Em vez disso, inicie sessão nela.
problem-not-set-up = Ainda não há nenhuma clínica neste computador. Configure uma primeiro.
problem-not-found = Este registo já não está onde estava. Volte à lista e abra-o de novo.
problem-input-refused = Algo do que foi introduzido não pode ser guardado. Verifique e tente de novo.
problem-answer-refused = Esta resposta não corresponde à pergunta. Escolha uma das respostas mostradas.
problem-form-finished = Este formulário está concluído. Para alterar uma resposta, use «Corrigir» no resultado.
problem-form-not-finished = Este formulário ainda não está concluído. Conclua-o primeiro.
problem-form-unavailable = Este formulário não pode ser usado neste idioma. Escolha outro idioma.
problem-passphrase-refused = Esta frase-passe não pode ser usada. Escolha uma mais longa ou menos comum.
problem-recovery-mismatch = O que foi escrito não é a chave de recuperação. Confira cada grupo com a folha.
problem-address-refused = Este endereço não pode ser usado. Tem de começar por https:// e indicar um servidor.
problem-unexpected = Falhou algo que não devia ter falhado. O que foi guardado antes está seguro. Tente de novo; se voltar a acontecer, telefone para o apoio técnico.

## Fields: what is wrong with what was entered

field-empty = Preencha este campo.
field-too-long = É demasiado longo. Encurte-o.
field-no-letters = Precisa de pelo menos uma letra.
site-code-refused = Um código de centro tem de 1 a 8 letras ou algarismos, sem espaços.
date-empty = Introduza uma data.
date-unreadable = Isto não pode ser lido como data. Introduza dia, mês e ano, por exemplo 27 3 1952.
date-impossible = Esse dia não existe. Verifique o dia e o mês.
date-future = Esta data está no futuro. Verifique o ano.
date-too-old = Esta data é demasiado antiga. Verifique o ano.
date-before-birth = Esta data é anterior ao nascimento do participante. Verifique o ano.
nhs-not-digits = Um número NHS só tem algarismos e espaços. Verifique-o ou deixe-o vazio.
nhs-not-ten = Um número NHS tem 10 algarismos. Verifique-o ou deixe-o vazio.
nhs-check = Estes algarismos não formam um número NHS: é provável que um esteja mal escrito. Verifique-o ou deixe-o vazio.
sex-missing = Escolha uma opção, ou «Desconhecido».
reason-empty = Indique o motivo.
changes-none = Nenhuma resposta foi alterada. Altere uma resposta ou saia sem guardar.
changed-meanwhile = Estes dados foram alterados noutro computador ou por outra pessoa enquanto escrevia. Abra-os de novo e depois faça a sua alteração.
passphrase-too-short = A frase-passe é demasiado curta. Use pelo menos 12 caracteres.
passphrase-too-long = A frase-passe é demasiado longa. Encurte-a.
passphrase-common = Muitas pessoas usam esta frase-passe, por isso seria das primeiras a ser adivinhada. Escolha outra.
passphrase-guessable = Esta frase-passe segue um padrão fácil de adivinhar. Escolha outra.
passphrase-personal = A frase-passe contém o nome da pessoa ou da clínica. Escolha outra.
recovery-group-wrong = Não é o que está na folha. Verifique letra a letra.
name-taken = Já há alguém com este nome na lista. Acrescente algo que os distinga.
folder-unusable = Esta pasta não existe ou não é possível escrever nela. Verifique-a.
folder-network = Esta é uma pasta de rede. Escolha uma unidade deste computador ou uma pen USB.
folder-same = Esta é a própria pasta dos registos. Escolha outra unidade.
recipient-refused = Isto não é uma chave pública. Começa por age1 e tem 62 caracteres.
passphrase-wrong = Esta não é a sua frase-passe. Verifique-a.
passphrase-same = Esta é a frase-passe que tem agora. Escolha outra.
number-mismatch = Este não é o número de estudo deste participante. Verifique-o.
days-refused = Introduza um número inteiro de dias ou escolha conservar os registos.
study-number-unknown = Ninguém tem este número de estudo.
study-number-same = Este é o número de estudo do registo em que já está.
language-unknown = Escolha um dos idiomas da lista.
# The way to the server.
door-needed = A um servidor que não está neste computador é preciso mostrar quem envia. Escolha outra forma.
address-refused = Este endereço não pode ser usado. Tem de começar por https:// e indicar um servidor.
file-unreadable = Este ficheiro não existe ou não pode ser lido. Verifique-o.
certificate-unreadable = Neste ficheiro não há nenhum certificado que possa ser lido. Tem de estar no formato PEM, com linhas que dizem BEGIN CERTIFICATE.
certificate-key = A chave que pertence a este certificado falta, é outra ou está protegida por uma frase-passe. Ponha os dois num só ficheiro PEM, com a chave sem frase-passe.
certificate-over = Este certificado já não é válido. Peça um novo.
endpoint-missing = Ainda não há servidor. Introduza primeiro o endereço.
code-refused = O servidor não aceita este código. Pode estar mal escrito, já ter sido usado ou ser demasiado antigo: peça um novo.

## Refusals: why the server did not take a record

refusal-invalid = O servidor encontrou neste registo algo que não pode aceitar.
refusal-not-accepted = O servidor não aceita registos deste tipo.
refusal-conflict = O servidor já tem um registo diferente neste lugar.
refusal-gone = O servidor indica que este registo foi apagado lá.
refusal-forbidden = O servidor não permite que esta clínica envie este registo.
refusal-too-large = O registo é demasiado grande para o servidor.
refusal-other = O servidor não aceitou este registo.
refusal-unwritable = O próprio Prombook não conseguiu escrever este registo em FHIR. Telefone para o apoio técnico.
refusal-unanswered = O servidor aceitou outros registos três vezes e não deu resposta sobre este.

## Trouble: why sending does not go on

trouble-no-answer = O servidor não responde. Verifique se este computador tem rede. O Prombook tenta de novo por si próprio.
trouble-no-such-host = Ninguém conhece um servidor com este nome. Verifique se este computador tem rede e depois o endereço nas Definições. O Prombook tenta de novo por si próprio.
trouble-proxy = O proxy desta rede não deixa o Prombook chegar ao servidor. Fale com quem gere a rede e mostre-lhe o teste da rede nas Definições. O Prombook tenta de novo por si próprio.
trouble-sign-in-page = Em vez do servidor, respondeu uma página para pessoas: é provável que esta rede exija que alguém inicie sessão. Abra um navegador web, inicie sessão na rede e envie de novo.
trouble-clock = A data ou a hora deste computador está errada, por isso não se pode confiar no servidor. Acerte o relógio e envie de novo.
trouble-not-fhir = O que responde neste endereço não é um servidor FHIR. Verifique o endereço nas Definições.
trouble-certificate = O servidor não conseguiu provar a sua identidade, por isso nada foi enviado. Verifique o endereço nas Definições ou fale com quem gere a rede: uma rede pode interpor-se.
trouble-certificate-expired = O certificado do servidor não é válido hoje, por isso nada foi enviado. Peça a quem gere o servidor que o renove.
trouble-certificate-name = O servidor provou ser outro que não o do endereço, por isso nada foi enviado. Verifique o endereço nas Definições e depois fale com quem gere o servidor.
trouble-old-tls = O servidor só usa formas de cifra que já não são seguras, por isso nada foi enviado. Peça a quem gere o servidor que ative TLS 1.2 ou posterior.
trouble-not-enrolled = O servidor ainda não conhece este computador, ou já não o conhece. Um administrador pode fazê-lo admitir, em Definições, Servidor: peça um código de inscrição a quem gere o servidor.
trouble-refused = O servidor não admite este computador, por isso nada foi enviado. Peça a quem gere o servidor que o admita e depois envie de novo.
trouble-busy = O servidor está ocupado. O Prombook tenta de novo por si próprio.
trouble-unclear = O servidor deu uma resposta que não foi possível compreender. Nada conta como recebido; o Prombook tenta de novo por si próprio.
date-order = Este dia não pode estar certo: é anterior a algo que vem primeiro, ou já passou.
part-locked = O programa não permite que um centro altere isto.
local-code = Escreva local_ e depois letras minúsculas, algarismos ou traços inferiores (_), por exemplo local_childcare.
too-many = É mais do que o programa permite que um centro adicione. Retire alguns.
windows-overlap = Duas visitas contariam no mesmo dia. Encurte os prazos.
options-missing = Uma escolha precisa de duas ou mais respostas, e do mesmo número em todos os idiomas. As outras perguntas não têm respostas para escolher.
nothing-proposed = Isto é o que já está proposto ou em vigor. Altere primeiro alguma coisa.
author-decides = A proposta é sua. Outra pessoa do centro é que a faz entrar em vigor.
time-future = Esta hora ainda não chegou. Escreva quando foi.
session-noted = Já está anotada uma sessão deste dia ou deste número. Abra o que foi anotado para o corrigir.
not-taking-part = Esta pessoa não participa nas sessões neste dia. Deixe-a de fora e veja o seu registo.
alert-first = Há um alerta sobre esta pessoa à espera. Anote primeiro o que foi feito.
nobody-marked = Ainda ninguém está marcado. Indique quem veio e quem não veio.
