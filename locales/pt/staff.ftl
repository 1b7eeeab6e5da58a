### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Profissional clínico
role-research-nurse = Enfermeiro de investigação
role-administrator = Administrador
role-data-manager = Gestor de dados
role-auditor = Auditor
role-means-clinician = inscreve participantes, regista respostas, corrige e envia
role-means-research-nurse = inscreve participantes, regista respostas, corrige e envia
role-means-administrator = tudo o que os profissionais clínicos fazem, e cuida da equipa, das chaves, das definições, das cópias de segurança e do apagamento
role-means-data-manager = lê, corrige e envia; lê a pista de auditoria; restringe e entrega registos
role-means-auditor = lê os registos e a pista de auditoria, e não altera nada

## Staff

staff-add = Adicionar uma pessoa
staff-second = Só há um administrador. Torne administradora uma segunda pessoa: se o único estiver ausente ou se esquecer da frase-passe, mais ninguém pode dar acesso aos outros.
staff-role = Função
staff-last-in = Último início de sessão
staff-never-in = nunca
staff-not-sent = Por enviar
staff-you = (a sua conta)
staff-state-works = Trabalha aqui
staff-state-given = Ainda não escolheu uma frase-passe
staff-state-locked-out = Não pode iniciar sessão: precisa de uma frase-passe
staff-state-left = Saiu
staff-change = Alterar
staff-return = Regressa
staff-change-named = Alterar: { $person }
staff-name-hint = Nome próprio e apelido. É com ele que se inicia sessão, e figura junto de tudo o que a pessoa regista.
staff-add-means = Recebe uma frase-passe para a primeira vez e com ela escolhe a sua.
staff-add-go = Adicionar e criar uma frase-passe
staff-cancel = Cancelar
staff-close = Fechar
staff-rename = Guardar o nome
staff-role-keep = Guardar a função
given-title = Frase-passe para { $person }
given-once = Só é mostrada agora. Entregue-a em mão ou imprima-a; depois feche isto.
given-first = Inicie sessão com este nome e esta frase-passe. Ser-lhe-á então pedido que escolha uma frase-passe sua, e esta deixa de funcionar.
given-done = Já a tem
enrol-title = Frase-passe esquecida
enrol-return-title = Volta a trabalhar aqui
enrol-what = { $person } recebe uma nova frase-passe para uma única vez. A que tinha deixa de funcionar agora. Nada do que registou se perde.
enrol-go = Criar uma nova frase-passe
leave-title = { $person } sai
leave-what = A frase-passe de { $person } deixa de funcionar agora. A de mais ninguém muda. Tudo o que { $person } registou permanece, em seu nome. Isto não afeta uma cópia dos ficheiros feita anteriormente: se suspeitar que existe uma, renove também todas as chaves.
leave-what-you = Esta é a sua própria ficha como pessoa que trabalha aqui. A sua frase-passe deixa de funcionar agora e a sua sessão é terminada. A de mais ninguém muda, e tudo o que registou permanece, em seu nome.
leave-waiting =
    { $count ->
        [one] { $n } dos seus registos ainda não foi enviado. Será enviado na mesma.
        [many] { $n } dos seus registos ainda não foram enviados. Serão enviados na mesma.
       *[other] { $n } dos seus registos ainda não foram enviados. Serão enviados na mesma.
    }
leave-reason-hint = Para a pista de auditoria, por exemplo: fim do contrato
leave-go = Dar baixa de { $person }
reason-label = Porquê?

## Passphrases

pass-title = A sua frase-passe
pass-what = Abre os registos em seu nome. Mais ninguém a pode ver, e um administrador só a pode substituir.
pass-change = Alterar a minha frase-passe
pass-changing = A alterar…
pass-changed = A sua frase-passe foi alterada. A antiga já não abre nada.
pass-old = A frase-passe que tem agora
pass-new = Nova frase-passe
must-title = Escolha a sua própria frase-passe, { $person }
must-why = Entrou com uma frase-passe que alguém lhe deu. Escolha uma que mais ninguém conheça; a que lhe foi dada deixa então de funcionar.
must-given = A frase-passe que lhe foi dada
must-given-hint = Mais uma vez, para confirmar a sua identidade
must-leave = Iniciar sessão como outra pessoa

## In with the recovery key

recover-link = Ninguém consegue iniciar sessão?
recover-title = Entrar com a chave de recuperação
recover-other = Se outro administrador puder iniciar sessão, peça-lhe antes que crie uma nova frase-passe: Definições, Equipa.
recover-means = A chave está na folha que foi impressa quando a clínica foi configurada. O seu uso fica escrito na pista de auditoria, e todos são informados da próxima vez que iniciarem sessão.
recover-key = Chave de recuperação
recover-key-hint = Todos os grupos, por ordem. As maiúsculas, os espaços e os hífenes não importam.
recover-back = Voltar ao início de sessão
recover-person-title = Quem recebe uma nova frase-passe?
recover-person-means = Um administrador recebe uma nova frase-passe e fica com sessão iniciada. Pode depois dar acesso aos outros. A seguir é criada uma nova chave de recuperação.
recover-person = Administrador
recover-open = Iniciar sessão com a nova frase-passe

## A new recovery key

renew-title = Criar uma nova chave de recuperação
renew-why = Faça-o quando a folha tiver sido usada, se tiver perdido ou possa ter sido vista por alguém.
renew-what = Verá a nova chave uma só vez, irá imprimi-la ou anotá-la e escrever alguns dos seus grupos. A partir daí, a folha antiga não abre nada.
renew-not = Até ter escrito os grupos, a chave antiga continua a funcionar. As frases-passe não mudam.
renew-make = Mostrar a nova chave
renew-later = Agora não
renew-done-title = A nova chave de recuperação está em uso
renew-done = Destrua a folha antiga: já não abre nada. Guarde a nova num local fechado à chave, longe deste computador.

## Keys

keys-what = Cada frase-passe abre uma chave, e essa chave abre os registos. Estas são as chaves que não pertencem a uma só pessoa.
keys-recovery = A folha no local fechado à chave. Dá acesso a um administrador quando ninguém consegue iniciar sessão.
keys-renew-title = Pode haver uma cópia noutras mãos
keys-made = Os registos foram cifrados com estas chaves em { $at }.
keys-renew-when = Faça-o quando um computador, uma unidade ou uma cópia de segurança tiverem sido roubados ou copiados juntamente com uma frase-passe, ou quando alguém tiver saído zangado.
keys-renew-go = Renovar todas as chaves
keys-renew-what = Todos os registos são cifrados de novo com chaves novas, verificados e só então postos no lugar do ficheiro antigo. Com muitos registos, isto demora alguns minutos; deixe o computador ligado. Se faltar a energia, ou o ficheiro antigo ou o novo está íntegro.
keys-renew-not = Uma cópia feita anteriormente ainda pode ser aberta com as frases-passe de então. As frases-passe não mudam, por isso altere as que alguém possa conhecer. A chave de recuperação não muda. As cópias de segurança feitas anteriormente conservam as suas chaves antigas.
keys-renew-passphrase = A sua frase-passe, mais uma vez
keys-renew-reason-hint = Para a pista de auditoria, por exemplo: portátil roubado da sala 4
keys-renewing = A renovar. Deixe o computador ligado.
keys-renew-done = Todas as chaves são novas. Faça agora uma cópia de segurança, para haver uma com as novas chaves.
escrow-title = Uma chave de reserva para a sua organização
escrow-what = O seu hospital ou promotor pode guardar uma chave de reserva selada. Abre os registos quando se perdem todas as frases-passe e a folha de recuperação. Só quem tem a chave privada da organização a pode abrir.
escrow-not = A decisão é sua. Sem ela, e perdidas todas as frases-passe e a folha de recuperação, ninguém pode abrir os registos, nem o apoio técnico.
escrow-is = Selada para:
escrow-recipient = Chave pública da organização
escrow-recipient-hint = Começa por age1. Peça-a à segurança da informação da sua organização e leia-lha de volta.
escrow-set = Selar uma chave de reserva
escrow-remove = Remover a chave de reserva
escrow-hand-title = Entregue isto à sua organização
escrow-hand = Todo este texto, por correio eletrónico ou numa pen USB: só a organização o pode abrir. Fica também no ficheiro de chaves.
escrow-handed = Já foi entregue

## Damage was found

safe-banner = Foram encontrados danos. Os registos podem ser consultados; nada é alterado nem enviado.
safe-banner-unreadable = Foram encontrados danos. Os registos não podem ser lidos; nada é alterado nem enviado.
safe-banner-go = O que foi encontrado
safe-title = Foram encontrados danos, por isso nada é alterado por agora
safe-what = Nada foi apagado e nada foi reparado. Até se decidir como continuar, nada é escrito e nada é enviado.
safe-found = O que foi encontrado
safe-copy = Tudo foi copiado, tal como foi encontrado, para:
safe-no-copy = Não havia espaço para uma cópia de tudo tal como foi encontrado. Liberte espaço; depois feche o Prombook e abra-o de novo.
safe-next = O que fazer agora
safe-call = Avise quem cuida deste computador e leia-lhe o que foi encontrado. Entretanto, escreva as respostas em papel.
safe-look-what = Os registos podem ser consultados. Podem estar incompletos.
safe-look = Consultar os registos
safe-unreadable = Os registos já não podem ser lidos. Reponha uma cópia de segurança.
safe-restore-what =
    { $count ->
        [one] Há { $n } cópia de segurança. Ao repô-la, mostra-se primeiro o que é mais recente do que ela, e os ficheiros danificados são conservados.
        [many] Há { $n } de cópias de segurança. Ao repor uma, mostra-se primeiro o que é mais recente do que ela, e os ficheiros danificados são conservados.
       *[other] Há { $n } cópias de segurança. Ao repor uma, mostra-se primeiro o que é mais recente do que ela, e os ficheiros danificados são conservados.
    }
safe-restore-none = Não há nenhuma cópia de segurança nos locais habituais. Se houver uma numa pen USB ou noutra unidade, ligue-a.
safe-go-on = Continuar com estes registos
safe-go-on-what = O ficheiro em si está bem, mas a pista de auditoria, ou o que está fora do ficheiro, não está como devia. Continuar é uma decisão sua: fica para sempre na pista de auditoria, com o que foi encontrado e o seu motivo.
safe-reason-hint = O que se sabe sobre isto e quem decidiu
