### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = O ecrã está com um doente. Recupere-o primeiro.
problem-second-reader = Quem introduziu primeiro as respostas não pode fazer a segunda leitura. Peça a um colega.
problem-second-open = Duas pessoas leram este papel de forma diferente. Resolva as diferenças e depois conclua.
problem-pack-older = Esta versão, ou uma mais recente, já está aqui. Nada foi alterado.
number-unreadable = Introduza um número, como 72 ou 72,5.
number-too-low = É mais baixo do que a pergunta permite. Verifique-o.
number-too-high = É mais alto do que a pergunta permite. Verifique-o.
number-too-exact = Use menos algarismos depois da vírgula.
date-not-exact = Introduza a data completa: dia, mês e ano.
date-past = Esta data é anterior à visita. Verifique-a.
answer-refused = Isto não é uma resposta a esta pergunta.
letter-refused = Use uma letra maiúscula de A a Z ou deixe vazio.
time-refused = Escreva uma hora como 17:00 ou deixe vazio.
pin-refused = Use de 4 a 8 algarismos, não todos iguais nem seguidos.
key-refused = Isto não é uma chave pública minisign. Tem 56 caracteres e começa por RW.
key-known = Esta chave já está na lista.

## Places

title-print = Imprimir um formulário
title-keying = Segunda leitura
title-questionnaires = Questionários
title-packs = Pacotes
title-languages = Idiomas

## One's own PIN

pin-title = O seu PIN
pin-what = Com um PIN pode recuperar rapidamente o ecrã que está com um doente. Não abre mais nada. Sem PIN, use a sua frase-passe.
pin-change = Definir ou remover o seu PIN
pin-pin = Novo PIN
pin-hint = De 4 a 8 algarismos, não todos iguais nem seguidos. Deixe vazio para não ter nenhum.
pin-passphrase = A sua frase-passe
pin-keep = Guardar
pin-kept = O seu PIN está definido.
pin-removed = Não tem PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Imprimir { $form }
print-what = É escrito um PDF em branco, pronto a preencher à mão. O que o doente nele escrever pode ser introduzido mais tarde como formulário em papel.
print-languages = Idiomas
print-language-missing = Escolha pelo menos um idioma.
print-not-offered = De momento, este formulário não pode ser impresso em nenhum idioma.
print-for = Em cada página
# $number (text): a study number.
print-for-them = Número de estudo { $number }
print-for-nobody = Sem número de estudo
print-folder = Pasta
print-folder-hint = Deixe vazio para usar a pasta habitual.
print-now = Escrever o PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } página
        [many] { $language }: { $n } de páginas
       *[other] { $language }: { $n } páginas
    }
print-done = Escrito. Abra-o com o programa que usa para ficheiros PDF e imprima-o a partir daí.
print-back = Voltar à visita

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: segunda leitura
keying-what = Introduza o que está no papel. O que o primeiro leitor introduziu não é mostrado.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $n } de { $of } introduzida
        [many] { $n } de { $of } introduzidas
       *[other] { $n } de { $of } introduzidas
    }
keying-compare = Comparar as duas leituras
keying-compare-first = Algumas perguntas ainda não têm resposta. Introduza-as todas ou compare tal como está.
keying-compare-anyway = Comparar tal como está
keying-on = Continuar a introduzir
# $form (text): its proper name.
keying-differences = { $form }: diferenças
# $first, $second (text): names of staff.
keying-readers = Primeiro leitor: { $first }. Segundo leitor: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } resposta é igual em ambas.
        [many] { $n } de respostas são iguais em ambas.
       *[other] { $n } respostas são iguais em ambas.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } diferença por resolver
        [many] { $n } de diferenças por resolver
       *[other] { $n } diferenças por resolver
    }
keying-none = Não falta resolver nada.
keying-question = Pergunta
keying-first = Primeiro leitor
keying-second = Segundo leitor
keying-settle = Resolver
keying-no-answer = Sem resposta
keying-take-first = A primeira está certa
keying-take-second = A segunda está certa
# $n (text): number of the question.
keying-which = Pergunta { $n }: qual está no papel?
keying-reason = Porquê
keying-reason-hint = Por exemplo: voltámos a ver o papel em conjunto.
keying-keep = Guardar
keying-to-form = Ir para o formulário

## Answering a form of any kind

missing-not-known = Não se sabe
missing-none-of-these = Nenhuma destas
# A question that repeats what was said at the visit before.
form-row-carried = De uma visita anterior
# Of a line on which no place was chosen yet.
form-row-unplaced = Ainda não marcado
# $n (text): which row of a group that repeats.
form-row = Linha { $n }
form-row-more = Adicionar mais
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Adicionar mais: { $group }
# $n (text): how many choices may be taken.
form-row-most = No máximo { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = De { $low } a { $high }
form-hand = Entregar o ecrã ao doente
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Pergunta { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: registe o que foi feito
prompt-title-score = { $score } exige uma ação agora
prompt-done-score = { $score }: o que foi feito

## Through whom the answers come

interpreter-kind = Intérprete
interpreter-professional = Intérprete profissional
interpreter-staff = Pessoa da equipa
interpreter-relative = Familiar ou amigo
interpreter-nobody = Ninguém interpreta
interpreter-number = Número ou nome
interpreter-relation = Relação com o participante
interpreter-save = Guardar
interpreter-cancel = Cancelar
# $kind (text): what the interpreter is.
interpreter-is = Intérprete: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Intérprete: profissional, { $detail }
interpreter-is-staff = Intérprete: pessoa da equipa, { $detail }
interpreter-is-relative = Intérprete: familiar ou amigo, { $detail }
interpreter-wanted = O participante precisa de intérprete e ainda não está anotado nenhum.
interpreter-note = Anotar o intérprete
interpreter-change = Alterar
# $day (text): the date on the paper.
paper-of = Copiado do papel de { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Lido uma segunda vez por { $person }; não falta resolver nada.
        [one] Lido uma segunda vez por { $person }; { $n } diferença por resolver.
        [many] Lido uma segunda vez por { $person }; { $n } de diferenças por resolver.
       *[other] Lido uma segunda vez por { $person }; { $n } diferenças por resolver.
    }
paper-keying = Segunda introdução

## What can be begun, and what was read

offer-print = Imprimir
# $form (text): its title.
offer-print-named = Imprimir: { $form }
offer-paper-day = Data no papel
offer-manage = Ver os questionários
whynot-form-incomplete = Este formulário não pode ser usado: falta parte da sua redação.
whynot-form-status-not-allowed = Este formulário não pode ser usado: o centro não permite a sua redação.
whynot-form-needs-approval = Este formulário ainda não pode ser usado: um administrador tem de aprovar a sua redação.
whynot-form-language-not-licensed = Este formulário não pode ser usado: a licença é para outros idiomas.
whynot-form-licence-expired = Este formulário não pode ser usado: a sua licença expirou.
whynot-form-licence-missing = Este formulário não pode ser usado: não há licença para ele.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Lido em { $language }, redação { $digest }
# $at (text): when.
result-read-then = Desde { $at } em { $language }, redação { $digest }
whynot-incomplete = Falta parte da sua redação
whynot-status-not-allowed = O centro não permite este tipo de redação
whynot-needs-approval = Um administrador tem de aprovar primeiro a redação
whynot-language-not-licensed = A licença é para outros idiomas
whynot-licence-expired = A licença expirou
whynot-licence-missing = Não há licença
wording-licensed = Redação: fornecida pelo titular sob licença
wording-local = Redação: própria do centro

## The audit trail

trail-action-pack-installed = Instalação de um pacote de questionários
trail-action-signer-added = Adição de um editor de pacotes
trail-action-signer-removed = Remoção de um editor de pacotes
trail-action-wording-approved = Aprovação de uma redação
trail-action-wording-withdrawn = Anulação da aprovação de uma redação
trail-action-pin-set = Alteração do próprio PIN
trail-action-second-keyed = Segunda introdução de um formulário em papel
trail-action-second-settled = Resolução de uma diferença entre duas leituras
trail-action-interpreter-noted = Anotação do intérprete
trail-action-handed-to-patient = Entrega do ecrã a um doente
trail-action-taken-back-from-patient = Recuperação do ecrã
trail-action-printed = Impressão de um formulário em branco
trail-action-questionnaire-exported = Escrita de um questionário num ficheiro

## Questionnaires and their wordings

questionnaires-what = Que questionários existem aqui e com que redação podem ser lidos aos doentes.
# $n (text): number of the version.
questionnaires-version = Versão { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } pergunta
        [many] { $n } de perguntas
       *[other] { $n } perguntas
    }
questionnaires-built-in = Parte do Prombook
# $pack (text): its name.
questionnaires-pack = Do pacote { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Titular: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licença { $number }
# $day (text): a date.
questionnaires-until = Válida até { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Condições: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Disponível em { $n } de { $of } idiomas
questionnaires-open = Redações
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Redações: { $form }
wordings-language = Idioma
wordings-kind = Redação
wordings-approval = Aprovada
wordings-use = Uso aqui
wordings-offered = Disponível
# $person (text): who. $at (text): when.
wordings-approved = Por { $person }, { $at }
wordings-read = Ler
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Ler: { $form }, { $language }
wordings-withdraw = Anular a aprovação
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Anular a aprovação: { $form }, { $language }
wordings-withdraw-means = Anular uma aprovação não interrompe nada do que já foi começado; nada de novo é começado com essa redação.
wordings-incomplete = Incompleto em:
status-published = Publicada pelo titular
status-licensed = Licenciada pelo titular
status-collated = Reunida
status-local = Própria do centro
status-own = Própria do Prombook
status-means-published = Palavra por palavra o que o titular publicou.
status-means-licensed = Fornecida pelo titular num pacote, sob licença.
status-means-collated = Reunida a partir de cópias públicas que coincidem, sem o documento do titular. Cada uma precisa de aprovação antes de ficar disponível.
status-means-local = Uma tradução ou pergunta que este centro escreveu ou adotou por si próprio. Mais ninguém a verificou.
status-means-own = Perguntas redigidas pelo Prombook, quando não existe uma redação oficial.
allow-title = Que redações podem ser usadas aqui
allow-what = Aplica-se aos formulários novos. Os formulários já começados continuam como estão.
allow-save = Guardar
allow-saved = Guardado.
export-title = Escrevê-lo num ficheiro
export-what = Um FHIR Questionnaire com todas as suas traduções, para outros programas.
export-folder = Pasta
export-folder-hint = Deixe vazio para usar a pasta habitual.
export-go = Escrever o ficheiro
# $path (text): where it is.
export-done = Escrito: { $path }

## Approving collated wordings

collated-title = Redações por aprovar
collated-what = Estas redações foram reunidas a partir de cópias públicas que coincidem entre si. Não foi possível conferi-las com os documentos dos titulares. Até que alguém daqui aprove uma redação, nenhum formulário fica disponível com ela.
collated-name = Com cada aprovação ficam guardados o seu nome e a data. Leia o que aprova, ou peça a alguém que conheça o idioma que leia.
collated-all = Assinalar todas
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Aprovar
        [one] Aprovar { $n } redação
        [many] Aprovar estes { $n } de redações
       *[other] Aprovar estas { $n } redações
    }
collated-none = Assinale pelo menos uma redação.
collated-later = Mais tarde
collated-later-what = Mais tarde encontra-as em Definições, Questionários.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = De onde vem: { $source }
reading-english = Inglês
reading-approve = Aprovar esta redação
reading-close = Fechar

## Packs

packs-what = Um pacote traz questionários, as suas redações e a sua licença num único ficheiro assinado.
packs-none = Não está instalado nenhum pacote.
packs-pack = Pacote
packs-publisher = Editor
packs-installed-at = Instalado
packs-holds = Questionários
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Retirado de um FHIR Questionnaire
packs-brings-nothing = De momento não traz nada:
packs-look-title = Instalar a partir de um ficheiro
packs-folder = Pasta
packs-folder-hint = Por exemplo, uma pen USB. Deixe vazio para usar a pasta habitual.
packs-look = Procurar ficheiros
packs-file = Ficheiro
packs-size = Tamanho
packs-open = Detalhes
# Begins with what the button shows. $file (text): its name.
packs-open-named = Detalhes: { $file }
packs-no-files = Nesta pasta não há nenhum pacote nem nenhum Questionnaire.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, versão { $n }
# $person (text): the publisher, as named here.
packs-signed = Assinado por { $person }
packs-unsigned = Um FHIR Questionnaire que ninguém assinou. A sua redação conta como própria do centro.
# $digest (text): letters and digits.
packs-digest = Impressão digital (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = Para o seu editor: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Versão { $n } em vez da versão { $here }
packs-new = Novo aqui
packs-languages = Idiomas:
# $languages (text): their own names.
packs-audio = Gravado para ouvir:
packs-notices = Sempre mostrado em conjunto:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } formulário por concluir continua na versão { $here }.
        [many] { $n } de formulários por concluir continuam na versão { $here }.
       *[other] { $n } formulários por concluir continuam na versão { $here }.
    }
packs-not-carried = O que não é transposto
packs-place = Onde
packs-element = O quê
packs-loss = O que isso significa
loss-dropped = É omitido; nada mais muda
loss-simplified = Algo mais simples toma o seu lugar
loss-unusable = O que precisa disto não pode ser usado
packs-install = Instalar
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, versão { $n }, está instalado.
packs-approve = Ver as suas redações
packs-close = Fechar
signers-title = Editores
signers-what = Só são aceites pacotes dos editores desta lista. Confira a chave com o editor por telefone antes de o adicionar.
signers-none = Ainda não há nenhum editor na lista.
signers-name = Nome
signers-key = Chave pública
signers-key-hint = Tal como o editor a dá: 56 caracteres, a começar por RW.
signers-id = Chave
signers-added = Adicionado
signers-removed = Removido; nada de novo é aceite
signers-add = Adicionar um editor
signers-added-now = Adicionado. Leia a chave ao editor e confira-a.
signers-remove = Remover
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Remover: { $person }
pack-unreadable = O ficheiro não pode ser lido. Copie-o de novo para aqui e volte a procurar.
pack-too-large = O ficheiro é maior do que qualquer pacote. Pergunte ao seu editor.
pack-unsigned = Ninguém assinou este ficheiro, por isso não se pode dizer de quem é. Peça ao seu editor o ficheiro assinado.
pack-unknown-signer = O ficheiro está assinado com uma chave que não está na lista de editores. Depois de conferir a chave com o editor, adicione-a e volte a procurar.
pack-altered = O ficheiro não é o que o seu editor assinou. Não o use; obtenha-o de novo.
pack-not-a-pack = Isto não é um pacote nem um Questionnaire, ou é de um tipo que esta versão do Prombook não conhece.
pack-malformed = O ficheiro contradiz-se. Envie ao seu editor o que é indicado abaixo.
pack-case-failed = Um exemplo resolvido não dá o resultado que o ficheiro indica, por isso não se pode confiar nas suas pontuações. Envie ao seu editor o que é indicado abaixo.
pack-not-newer = Esta versão, ou uma mais recente, já está aqui. Não há nada para instalar.
pack-expired = A licença expirou. Peça ao seu editor um pacote renovado.
pack-conflict = Traz um questionário que já está aqui, mas com outro conteúdo. Peça ao seu editor um com uma versão própria.
pack-changed = O ficheiro mudou desde que o viu. Veja-o de novo.
pack-unusable = Uma parte deste Questionnaire não pode de todo ser usada. A tabela indica qual.

## Languages

languages-what = O que o Prombook pode dizer em cada idioma, quem o escreveu e quem o verificou.
languages-language = Idioma
languages-for = Para
languages-window = Janela e formulários
languages-forms = Só formulários
languages-words = O texto da janela
languages-draft = Rascunho, não verificado por um falante nativo
# $by (text): a name, and when.
languages-checked = Verificado por { $by }
languages-written = Escritas
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } de { $of }
languages-patient = Ecrã do doente
languages-patient-yes = Sim
languages-patient-no = Ainda não
languages-offered = Questionários disponíveis
languages-withheld = Não disponíveis
languages-none = Nenhum
languages-unwritten = Ainda por traduzir
languages-unwritten-what = Estas frases são mostradas em inglês, com { $mark } ao lado.
