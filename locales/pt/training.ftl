### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Este centro está em preparação. Nada se regista de uma pessoa real antes do seu primeiro dia. Pode continuar com um caso de prática.
problem-set-up-not-signed-off = Este centro está em preparação. O módulo { $module } não está validado para si.
problem-not-signed-off = O módulo { $module } não está validado para si. Faça-o em Formação e peça a outra pessoa que o assine.
problem-refresher-due = Primeiro é preciso rever o módulo { $module }. Leia-o em Formação.

## Notices

notice-refresher-due = É preciso rever a formação antes de registar seja o que for.
# $at (text): a day.
notice-training-ends = A sua formação está validada até { $at }. Faça o módulo de novo antes disso.
notice-go-training = Ir para a formação

## In the trail

trail-action-site-stage-named = Indicação das fases do centro
trail-action-training-noted = Anotação de formação

## The screen

training-title = Formação
# On a tab.
title-training = Formação
training-intro = O que se aprende antes de recolher dados. Outra pessoa valida-o, e fica guardado no registo da formação deste computador.
training-mine = Os seus módulos
training-none = Nenhum programa que decorra aqui lhe pede formação.
training-register = Registo da formação
training-register-none = Ainda ninguém fez um módulo.
training-refresher-first = Primeiro é preciso rever
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] Não registou nada durante { $n } dia. Leia isto de novo antes de continuar.
        [many] Não registou nada durante { $n } de dias. Leia isto de novo antes de continuar.
       *[other] Não registou nada durante { $n } dias. Leia isto de novo antes de continuar.
    }
training-refresher-version = O programa mudou desde que o aprendeu. Leia isto de novo antes de continuar.
# $minutes (text): a number.
training-refresher-length = Cerca de { $minutes } minutos.
training-refresher-confirm = Li isto e sei a quem perguntar.
training-refresher-done = Anotar a revisão
training-refresher-noted = Revisão anotada. Pode continuar.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } minutos · { $pass } de { $questions } perguntas certas
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Casos de prática: { $done } de { $needed } ({ $form } concluído)
training-standing-not-taken = Ainda não feito
training-standing-failed = Sem aprovação
training-standing-practise = Aprovado; faltam casos de prática
training-standing-to-sign = Aprovado; falta a assinatura de outra pessoa
# $day (text): a date.
training-standing-signed = Validado até { $day }
training-standing-expired = Deixou de valer em { $day }
training-standing-version = É preciso rever: o programa mudou
training-standing-idle = É preciso rever
training-take = Já o fiz
# $code (text): a module, like T1.
training-take-title = Módulo { $code }
training-minutes = Quanto tempo demorou, em minutos
# $questions (text): a number.
training-score = Respostas certas, de { $questions }
training-keep = Guardar
training-taken-passed = Anotado: aprovado.
training-taken-failed = Anotado: sem aprovação. Pode fazê-lo de novo.
training-practice = Casos de prática
training-practice-intro = Pessoas inventadas para aprender. Nada delas é alguma vez enviado, e não entram em nenhuma lista nem contagem.
training-practice-new = Novo caso de prática
training-practice-open = Abrir { $number }
training-sign = Validar
# $person (text): a name. $code (text): a module.
training-sign-ask = Assina que { $person } aprendeu o módulo { $code } e pode trabalhar com ele. O certificado leva o seu nome.
# $certificate (text): its number.
training-signed = Assinado. O certificado é o { $certificate }.
training-print = Imprimir o certificado
training-col-person = Quem
training-col-module = Módulo
training-col-day = Dia
training-col-what = O quê
training-col-score = Certas
training-col-certificate = Certificado
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, versão { $version }
training-kind-passed = Aprovado
training-kind-not-passed = Sem aprovação
training-kind-refreshed = Revisto
# $by (text): a name.
training-kind-signed = Validado por { $by }
# $score, $questions (text): numbers.
training-right = { $score } de { $questions }
# $day (text): a date.
training-expires = até { $day }

## Practice

practice-band = Prática: pessoa inventada, nunca enviada
practice-mark = Prática

## Stage of the site

stage-title = Fase deste centro
stage-unnamed = Ninguém indicou uma fase, por isso este programa está aqui em funcionamento e não pede formação a ninguém.
stage-set-up = Preparação: só se registam casos de prática.
stage-learning-in = Aprendizagem: o que se regista é guardado, enviado com essa marca e deixado fora dos relatórios.
stage-live = Em funcionamento.
stage-learning-day = Aprendizagem a partir de
stage-live-day = Em funcionamento a partir de
stage-hint = Deixe ambos vazios para a preparação. O que já começou não pode ser anulado; o seu dia pode ser alterado.
stage-save = Guardar as fases
stage-saved = Guardado.
stage-begin = Indicar as fases
stage-history = O que foi indicado antes
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $signed } de { $of } validados
# $names (text): people.
stage-missing = Ainda não: { $names }
