### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Pista de auditoria
title-backups = Cópias de segurança
title-restore = Repor uma cópia de segurança
title-rights = Direitos de um participante
title-protection = O que está protegido

## The audit trail

trail-title = Pista de auditoria
trail-length =
    { $count ->
        [one] { $n } linha desde que esta clínica foi configurada. Nada pode ser alterado ou eliminado.
        [many] { $n } de linhas desde que esta clínica foi configurada. Nada pode ser alterado ou eliminado.
       *[other] { $n } linhas desde que esta clínica foi configurada. Nada pode ser alterado ou eliminado.
    }
trail-filters = Que linhas
trail-by = Quem
trail-by-anybody = Qualquer pessoa
trail-what = O que foi feito
trail-what-anything = Qualquer coisa
trail-participant = Número de estudo
trail-from = De (dia)
trail-to = Até (dia)
trail-show = Mostrar
trail-show-all = Mostrar tudo
trail-none = Nenhuma linha é assim.
trail-rows = Linhas, as mais recentes primeiro
trail-col-row = Linha
trail-col-when = Quando
trail-col-who = Quem
trail-col-what = O que foi feito
trail-col-about = Sobre quê
trail-col-reason = Porquê
trail-program = Prombook, por si próprio
trail-utc = UTC: { $utc }
trail-clock-back = O relógio tinha-se atrasado
trail-clock-forward = O relógio tinha-se adiantado de repente
trail-newer = Mais recentes
trail-older = Mais antigas
trail-check = Verificar toda a pista
trail-check-how = Percorre todas as linhas e o ficheiro completo. Pode demorar um minuto; pode continuar a trabalhar.
trail-checking = A verificar…
trail-checked =
    { $count ->
        [one] { $at }: foi verificada { $n } linha e está tudo bem.
        [many] { $at }: foram verificados { $n } de linhas e está tudo bem.
       *[other] { $at }: foram verificadas { $n } linhas e está tudo bem.
    }
trail-checked-found =
    { $count ->
        [one] { $at }: foi verificada { $n } linha e algo não bate certo. Não altere nada; telefone para o apoio técnico.
        [many] { $at }: foram verificados { $n } de linhas e algo não bate certo. Não altere nada; telefone para o apoio técnico.
       *[other] { $at }: foram verificadas { $n } linhas e algo não bate certo. Não altere nada; telefone para o apoio técnico.
    }
trail-head = Para o livro em papel: linha { $row }, { $head }
trail-head-how = Escreva isto e a data de hoje no livro em papel. Quem mais tarde eliminar ou reescrever uma linha até esse ponto não conseguirá fazer com que saiam de novo os mesmos oito caracteres.
trail-witness = Comparar com o servidor
trail-witness-how = Sempre que são enviados registos, o servidor anota como termina a pista. Isto pergunta-lhe o que anotou.
trail-witnessing = A perguntar ao servidor…
witness-no-endpoint = Não está indicado nenhum servidor, por isso mais ninguém viu esta pista.
witness-no-answer = O servidor não responde. Tente de novo quando houver ligação.
witness-nothing = O servidor ainda não viu esta pista. Vê-la-á da próxima vez que forem enviados registos.
witness-agrees = A pista daqui é a que o servidor viu, até à linha { $seq } ({ $seen }).
witness-contradicts = O servidor viu uma pista diferente da que está aqui, até à linha { $seq } ({ $seen }): foram eliminadas ou reescritas linhas neste computador. Não altere nada; telefone para o apoio técnico.
damage-pages = Há partes do ficheiro de registos que não estão como foram escritas.
damage-structure = O ficheiro de registos não está em ordem por dentro.
damage-references = Alguns registos remetem para outros que não existem.
damage-trail = A pista de auditoria não é coerente.
damage-content = Um registo não é o que a pista de auditoria diz que foi escrito.
damage-anchor-missing = Falta a nota que é guardada junto dos registos sobre como termina a pista.
damage-anchor-forged = A nota que é guardada junto dos registos não foi escrita por este programa.
damage-anchor-ahead = Falta o fim da pista: estes registos são mais antigos do que eram antes.
damage-anchor-contradicts = A pista não termina como diz a nota guardada junto dos registos.
damage-witness = O servidor viu uma pista diferente da que está aqui.
damage-row = Nota-se pela primeira vez na linha { $seq }.
damage-missing =
    { $count ->
        [one] Falta { $n } linha.
        [many] Faltam { $n } de linhas.
       *[other] Faltam { $n } linhas.
    }

trail-action-founded = Configuração da clínica
trail-action-person-added = Adição de uma pessoa à equipa
trail-action-person-renamed = Mudança de nome de uma pessoa da equipa
trail-action-role-changed = Mudança de função
trail-action-person-left = Baixa de uma pessoa que saiu
trail-action-person-returned = Regresso de uma pessoa
trail-action-passphrase-given = Entrega de uma primeira frase-passe
trail-action-passphrase-changed = Alteração da própria frase-passe
trail-action-keys-rotated = Renovação das chaves
trail-action-data-key-renewed = Nova cifragem de todos os registos
trail-action-recovery-used = Entrada com a chave de recuperação
trail-action-recovery-renewed = Criação de uma nova chave de recuperação
trail-action-escrow-set = Entrega de uma chave selada a uma organização
trail-action-escrow-removed = Remoção da chave selada
trail-action-signed-in = Início de sessão
trail-action-sign-in-failed = Início de sessão falhado
trail-action-locked = Bloqueio
trail-action-setting-changed = Alteração de uma definição
trail-action-registered = Registo de um participante
trail-action-visit-started = Início de uma visita
trail-action-form-begun = Começo de um formulário
trail-action-answered = Resposta
trail-action-language-changed = Mudança de idioma de um formulário
trail-action-prompt-acknowledged = Anotação do que foi feito perante um aviso
trail-action-finished = Conclusão de um formulário
trail-action-corrected = Correção de um formulário
trail-action-confirmed = O servidor confirmou um registo
trail-action-refused = O servidor não aceitou um registo
trail-action-released = Novo envio de um registo
trail-action-viewed = Consulta de um registo
trail-action-searched = Pesquisa
trail-action-exported = Entrega de um registo
trail-action-backed-up = Criação de uma cópia de segurança
trail-action-backup-failed = Falha de uma cópia de segurança
trail-action-restored = Reposição de uma cópia de segurança
trail-action-damage-found = Deteção de danos
trail-action-damage-accepted = Continuação apesar dos danos
trail-action-clock-jumped = Salto do relógio
trail-action-clock-confirmed = Confirmação de que a hora está certa
trail-action-withdrawn = Anotação de uma saída do programa
trail-action-restricted = Restrição de um registo
trail-action-unrestricted = Reabertura de um registo a toda a equipa
trail-action-erased = Apagamento de um registo
trail-action-purged = Eliminação de um registo no fim do prazo
trail-action-witnessed = O servidor viu a pista
trail-action-trail-checked = Verificação da pista
trail-action-run-started = Arranque do Prombook
trail-action-voided = Anulação de um formulário
trail-action-unfinished-noted = Anotação do motivo por que um formulário não está concluído
trail-action-participant-changed = Alteração dos dados de um participante
trail-action-details-kept = Conservação dos dados alterados
trail-action-computer-added = Encontro de outro computador do centro
trail-action-received = Adoção de um registo de outro computador
trail-action-dispute-opened = Deteção de duas versões de um registo
trail-action-dispute-settled = Decisão entre duas versões
trail-action-lost-there = O servidor tinha perdido um registo
trail-action-day-closed = Fim do dia
trail-action-step-kept = Anotação de um passo
trail-action-step-corrected = Correção de um passo
trail-action-kit-adopted = Decisão sobre um programa
trail-action-tailoring-proposed = Proposta do que o centro faz de um programa
trail-action-tailoring-approved = Entrada em vigor dessa proposta
trail-action-tailoring-refused = Recusa dessa proposta

## Backups

backups-title = Cópias de segurança
backups-state = Situação atual
backups-why = Uma cópia de segurança é uma cópia cifrada de tudo. O Prombook faz uma todos os dias e comprova-a antes de a considerar válida. Abre-se com as frases-passe de hoje; uma que não estava acessível quando elas mudaram abre-se com as de antes.
backups-here = Neste computador: última cópia comprovada { $at }.
backups-here-never = Neste computador: ainda não há nenhuma cópia.
backups-there = No segundo local: última cópia comprovada { $at }.
backups-there-never = No segundo local: ainda não há nenhuma cópia.
backups-no-place = Ainda não há um segundo local. Se o disco deste computador avariar, as cópias que estão nele perdem-se com ele.
backups-place-away = Agora não é possível aceder ao segundo local. Ligue-o; o Prombook copia para lá por si próprio.
backup-trouble-place = A última cópia de segurança falhou: não foi possível escrever na sua pasta.
backup-trouble-disk-full = A última cópia de segurança falhou: já não havia espaço.
backup-trouble-damaged = A última cópia de segurança falhou: não se comprovou que o que foi copiado estivesse íntegro. Não altere nada; telefone para o apoio técnico.
backup-trouble-other = A última cópia de segurança falhou. Tente de novo agora; se voltar a acontecer, telefone para o apoio técnico.
backups-now = Fazer cópia agora
backups-making = A copiar e a comprovar…
backups-made = Copiado e comprovado.
backups-place-title = O segundo local
backups-place-label = Pasta para a segunda cópia
backups-place-hint = Uma pasta numa pen USB ou numa segunda unidade, por exemplo E:\Copias. Não no disco deste computador, nem numa rede. Deixe vazio para não ter um segundo local.
backups-place-save = Usar esta pasta
backups-place-kept = Guardado.
backups-list = Cópias
backups-none = Ainda não há cópias.
backups-col-made = Feita
backups-col-holds = O que contém
backups-col-where = Onde
backups-unreadable = Não pode ser lida
backups-on-here = Neste computador
backups-on-there = Segundo local
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [0] { $n } participantes
        [one] { $n } participante
        [many] { $n } de participantes
       *[other] { $n } participantes
    }
backups-forms =
    { $count ->
        [0] { $n } formulários
        [one] { $n } formulário
        [many] { $n } de formulários
       *[other] { $n } formulários
    }
backups-usual = As cópias deste computador estão em { $folder }
backups-restore = Repor uma…

## Bringing a backup back

restore-step = Passo { $step } de { $steps }
restore-choose-title = Escolha a cópia de segurança
restore-choose-how = Ainda nada muda. Primeiro vê o que isso significaria.
restore-looking = À procura de cópias…
restore-found =
    { $count ->
        [0] Não foi encontrada aqui nenhuma cópia. Escreva a pasta onde estão as cópias, ou ligue a unidade e procure de novo.
        [one] Foi encontrada { $n } cópia.
        [many] Foram encontrados { $n } de cópias.
       *[other] Foram encontradas { $n } cópias.
    }
restore-copies = Cópias, as mais recentes primeiro
restore-unreadable = Esta cópia não pode ser lida. Escolha outra.
restore-choose-one = Escolha uma das cópias.
restore-folder = Outra pasta
restore-folder-hint = Por exemplo, numa pen USB: E:\Copias
restore-look = Procurar aí
restore-next = Continuar
restore-back = Voltar
restore-leave = Deixar tudo como está
restore-prove-title = Prove quem é
restore-prove-how = Use o nome e a frase-passe de um administrador. Tente primeiro com a de hoje; se a cópia não estava acessível quando mudou, abre-se com a de antes.
restore-prove-of = A cópia de { $made }
restore-name = Nome
restore-passphrase = Frase-passe
restore-prove = Abrir a cópia
restore-proving = A comprovar a cópia…
restore-look-title = O que significaria
restore-is = A cópia está íntegra. É de { $clinic }, feita { $made }.
restore-holds = Contém: { $participants }, { $forms }.
restore-replaces-nothing = Não há registos neste computador. Nada é substituído.
restore-newer =
    { $count ->
        [0] Nenhum registo daqui é mais recente do que a cópia.
        [one] { $n } registo daqui é mais recente do que a cópia e não estará nela:
        [many] { $n } de registos daqui são mais recentes do que a cópia e não estarão nela:
       *[other] { $n } registos daqui são mais recentes do que a cópia e não estarão nela:
    }
restore-newer-many =
    { $count ->
        [one] O registo mais recente ({ $n }) que não estará na cópia; há mais:
        [many] Os { $n } de registos mais recentes que não estarão na cópia; há mais:
       *[other] Os { $n } registos mais recentes que não estarão na cópia; há mais:
    }
restore-unreadable-now = Os registos deste computador não podem ser lidos agora, por isso ninguém pode dizer o que é mais recente do que a cópia. O que quer que tenha sido registado depois dela não estará nela.
restore-newer-rows =
    { $count ->
        [0] A pista de auditoria daqui não tem nenhuma linha mais recente.
        [one] { $n } linha da pista de auditoria daqui é mais recente.
        [many] { $n } de linhas da pista de auditoria daqui são mais recentes.
       *[other] { $n } linhas da pista de auditoria daqui são mais recentes.
    }
restore-lost =
    { $count ->
        [one] { $n } registo também não está no servidor. Depois estará apenas nos ficheiros substituídos.
        [many] { $n } de registos também não estão no servidor. Depois estarão apenas nos ficheiros substituídos.
       *[other] { $n } registos também não estão no servidor. Depois estarão apenas nos ficheiros substituídos.
    }
restore-lost-none = O servidor confirmou-os todos. Nada se perde, mas só existem no servidor.
restore-col-record = Registo
restore-col-when = Quando
restore-col-server = Onde
restore-on-server = Também no servidor
restore-not-on-server = Só aqui
restore-then = Depois
restore-then-kept = Os ficheiros que estão aqui agora são conservados junto dos registos, não são apagados.
restore-then-asked = Pergunta-se ao servidor por cada registo da cópia; o que lhe falta é enviado de novo.
restore-then-staff = A lista da equipa é a do dia da cópia. Reveja-a depois: quem saiu desde então volta a estar nela e poderá conseguir iniciar sessão até lhe dar baixa.
restore-then-trail = A pista de auditoria conserva quem repôs a cópia, quando e porquê.
restore-reason = Porque é reposta a cópia de segurança?
restore-reason-hint = Por exemplo: o disco avariou na terça-feira
restore-do =
    { $count ->
        [0] Repor esta cópia de segurança
        [one] Repor esta cópia de segurança, sem { $n } registo que só está aqui
        [many] Repor esta cópia de segurança, sem { $n } de registos que só estão aqui
       *[other] Repor esta cópia de segurança, sem { $n } registos que só estão aqui
    }
restore-doing = A repor…
restore-done-title = A cópia de segurança está reposta
restore-done = Inicie sessão com um nome e uma frase-passe tal como eram quando a cópia foi feita.
restore-done-kept = Os ficheiros substituídos estão em { $folder }. Conserve-os até ninguém dar pela falta de nada.
restore-done-next = Depois veja os participantes dos últimos dias e envie.
restore-sign-in = Iniciar sessão

## Rights of a participant

rights-title = Direitos do participante { $number }
rights-open = Direitos…
rights-back = Voltar ao participante
standing-withdrawn = Já não participa, desde { $since }. Nada mais é registado.
standing-restricted = Restringido desde { $since }: só os administradores e os gestores de dados podem consultar.
standing-erased = Apagado em { $since }. O conteúdo já não está neste computador.
rights-unsent =
    { $count ->
        [0] O servidor confirmou todos os registos deste participante.
        [one] { $n } registo deste participante ainda não foi confirmado pelo servidor.
        [many] { $n } de registos deste participante ainda não foram confirmados pelo servidor.
       *[other] { $n } registos deste participante ainda não foram confirmados pelo servidor.
    }
rights-drafts =
    { $count ->
        [0] Não há nenhum formulário por concluir.
        [one] Há { $n } formulário por concluir.
        [many] Há { $n } de formulários por concluir.
       *[other] Há { $n } formulários por concluir.
    }
rights-nothing = A sua função não permite alterar nada aqui.
rights-reason = Motivo
rights-reason-hint = Fica na pista de auditoria. Não escreva aqui nenhum nome.
rights-cancel = Cancelar
rights-done = Feito.
rights-busy = Em curso…
rights-for-ever = Isto não pode ser desfeito.

rights-withdraw-title = Já não participa
rights-withdraw-open = Anotar uma saída…
rights-withdraw-does = Não é possível iniciar nenhuma visita nem começar ou responder a nenhum formulário. Os formulários por concluir ficam por concluir.
rights-withdraw-not = O que foi concluído permanece aqui, continua a ser enviado e pode ser lido. O servidor conserva o que tem.
rights-withdraw-do = Anotar que já não participa

rights-restrict-title = Restringir quem pode consultar
rights-restrict-open = Restringir…
rights-restrict-does = Só os administradores e os gestores de dados podem abrir este registo. Os outros veem que existe, e nada mais.
rights-restrict-not = Nada é eliminado. O servidor e os seus utilizadores não são informados. A restrição pode ser levantada depois.
rights-restrict-do = Restringir este registo

rights-unrestrict-title = Levantar a restrição
rights-unrestrict-open = Levantar a restrição…
rights-unrestrict-does = Toda a equipa desta clínica pode abrir de novo este registo.
rights-unrestrict-not = Nada mais muda. O facto de ter estado restringido fica na pista de auditoria.
rights-unrestrict-do = Abrir este registo a toda a equipa

rights-export-title = Entregar tudo o que está guardado
rights-export-open = Entregar…
rights-export-does = Escreve dois ficheiros: uma página para ser lida por pessoas e o mesmo sob a forma de dados (FHIR). Contêm nomes, respostas, pontuações e quem registou o quê.
rights-export-not = Os ficheiros não estão cifrados: quem os tiver pode lê-los. Apague-os depois de entregues. Nada muda aqui.
rights-export-folder = Pasta para os dois ficheiros
rights-export-folder-hint = Uma pasta vazia, de preferência numa pen USB: E:\
rights-export-do = Escrever os dois ficheiros
rights-export-page = Para ler: { $file }
rights-export-data = Como dados: { $file }

rights-erase-title = Apagar deste computador
rights-erase-open = Apagar…
rights-erase-does = O nome, a data de nascimento, o número NHS, as respostas e as notas deste participante são eliminados deste computador. O número de estudo, e quem apagou os dados, quando e porquê, permanecem na pista de auditoria.
rights-erase-not = O servidor conserva a sua cópia: pergunte a quem o gere. As cópias de segurança mais antigas ainda os contêm até serem substituídas por outras mais recentes, ao fim de cerca de cinco semanas; uma cópia que tenha levado para outro lado fica como está.
rights-erase-number = Número de estudo, para ter a certeza de que é este participante
rights-erase-number-hint = Escreva { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } registo não está no servidor. Se o apagar aqui, não estará em lado nenhum.
        [many] { $n } de registos não estão no servidor. Se os apagar aqui, não estarão em lado nenhum.
       *[other] { $n } registos não estão no servidor. Se os apagar aqui, não estarão em lado nenhum.
    }
rights-erase-also =
    { $count ->
        [one] Apagar também { $n } registo que não está no servidor
        [many] Apagar também os { $n } de registos que não estão no servidor
       *[other] Apagar também os { $n } registos que não estão no servidor
    }
rights-erase-do = Apagar este participante

## What stands in a form of the window

draft-back = O que tinha escrito aqui foi recuperado.
draft-empty = Começar em branco
draft-other = Tinha começado a registar aqui outra pessoa.
draft-take = Continuar antes com isso

## A form that cannot be filled in

form-reading = Pode ler este formulário, mas não preenchê-lo.
form-reading-answers = Respostas até agora
form-reading-back = Voltar à visita
form-line-read = Ler
form-line-read-named = Ler { $form } até agora
prompt-open-yet = Ainda ninguém registou o que foi feito.

## What is protected, and what is not

protection-title = O que está protegido e o que não está
protection-back = Voltar
protection-is = O que o Prombook protege
protection-is-file = O ficheiro de registos e as suas cópias de segurança estão cifrados. Quem roubar o computador enquanto os registos estão bloqueados, ou uma cópia de segurança, não os consegue ler sem uma frase-passe ou a chave de recuperação.
protection-is-people = Cada pessoa tem a sua própria frase-passe e vê o que a sua função permite. As tentativas de adivinhar na janela são abrandadas.
protection-is-lock = Os registos bloqueiam-se por si próprios quando não está ninguém. A chave desaparece então da memória.
protection-is-saved = Quando o ecrã diz «Guardado», o registo sobrevive a uma falha do programa ou a um corte de energia, se o disco conservar o que diz ter conservado.
protection-is-sent = Cada registo concluído chega ao servidor, ou é indicado como em espera ou não aceite, com o motivo.
protection-is-trail = Quem consultou, registou, corrigiu ou eliminou algo fica na pista de auditoria. As linhas eliminadas ou reescritas são detetadas na verificação seguinte ou quando a pista é comparada com o servidor.
protection-is-damage = Os danos no ficheiro são detetados e comunicados. Nada é reparado nem apagado sem o seu conhecimento.
protection-not = O que não protege
protection-not-weak = Uma frase-passe fraca. Quem tiver uma cópia do ficheiro pode experimentar frases-passe tão depressa quanto as suas máquinas o permitirem; os tempos de espera da janela não o impedem. Quatro palavras ao acaso impedem.
protection-not-open = Uma sessão aberta. Quem se sentar diante de uma janela desbloqueada pode fazer o mesmo que a pessoa que iniciou sessão. Bloqueie-a quando se levantar.
protection-not-infected = Um computador infetado, ou controlado por outra pessoa, enquanto os registos estão abertos. Consegue ler tudo o que se lê e escreve nele.
protection-not-forgotten = Frases-passe esquecidas. Se todas as frases-passe e a chave de recuperação se perderem, ninguém pode abrir os registos: nem o apoio técnico, nem os criadores.
protection-not-disk = O que foi registado desde a última cópia de segurança ou o último envio, se o disco avariar ou o computador for roubado.
protection-not-server = O que o servidor sabe. Lê tudo o que lhe é enviado e conserva-o mesmo depois de o apagar aqui.
protection-not-screen = Fotografias do ecrã, páginas impressas e ficheiros que foram entregues.
protection-not-memory = O que a janela mostrou. Após o bloqueio, podem ficar vestígios na memória do computador até ser desligado, e no seu ficheiro de suspensão, a menos que todo o disco esteja cifrado.
protection-not-insider = O uso indevido por alguém que tem permissão para consultar. A sua função limita-o e a pista de auditoria mostra-o; nenhuma delas o impede.
protection-do = O que pode fazer
protection-do-words = Use as quatro palavras que o Prombook sugere e não as partilhe com ninguém.
protection-do-key = Guarde a chave de recuperação em papel, fechada à chave, longe do computador.
protection-do-two = Tenha dois administradores, para que um possa voltar a dar acesso ao outro.
protection-do-stick = Dê às cópias de segurança um segundo local noutra unidade, e leve-a consigo de vez em quando.
protection-do-disk = Faça com que todo o disco esteja cifrado (BitLocker, LUKS) e que as atualizações e a proteção antivírus estejam ligadas.
protection-do-log = Escreva de vez em quando os oito caracteres da pista no livro em papel.

damage-anchor-unusable = A nota que é guardada junto dos registos sobre como termina a pista não pode ser lida ou escrita.
refusal-newer-at-endpoint = Foi reposta uma cópia de segurança, e o servidor tem este registo tal como pode ter sido alterado desde então. Consulte-o lá primeiro. «Tentar de novo» põe no seu lugar o que está aqui.
trail-action-step-taken-back = Anulação de um passo
