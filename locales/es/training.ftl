### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Este centro está en preparación. No se registra nada de ninguna persona real antes de su primer día. Puede continuar con un caso de práctica.
# $module (text): a module, like T1.
problem-set-up-not-signed-off = Este centro está en preparación. El módulo { $module } no está firmado para usted.
problem-not-signed-off = El módulo { $module } no está firmado para usted. Hágalo en Formación y deje que otra persona lo firme.
problem-refresher-due = Primero hace falta un repaso del módulo { $module }. Léalo en Formación.

## Notices

notice-refresher-due = Hace falta un repaso antes de que registre nada.
# $at (text): a day.
notice-training-ends = Su formación está firmada hasta el { $at }. Vuelva a hacer el módulo antes de esa fecha.
notice-go-training = Ir a la formación

## In the trail

trail-action-site-stage-named = Indicación de las fases del centro
trail-action-training-noted = Anotación de formación

## The screen

training-title = Formación
# On a tab.
title-training = Formación
training-intro = Lo que usted aprende antes de recoger datos. Otra persona lo firma, y el libro de formación lo conserva en este ordenador.
training-mine = Sus módulos
training-none = Ningún programa en marcha aquí le pide formación.
training-register = Libro de formación
training-register-none = Todavía nadie ha hecho ningún módulo.
training-refresher-first = Primero hace falta un repaso
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] Hace { $n } día que no registra nada. Vuelva a leer esto antes de continuar.
        [many] Hace { $n } de días que no registra nada. Vuelva a leer esto antes de continuar.
       *[other] Hace { $n } días que no registra nada. Vuelva a leer esto antes de continuar.
    }
training-refresher-version = El programa ha cambiado desde que usted lo aprendió. Vuelva a leer esto antes de continuar.
# $minutes (text): a number.
training-refresher-length = Unos { $minutes } minutos.
training-refresher-confirm = He leído esto y sé a quién preguntar.
training-refresher-done = Anotar el repaso
training-refresher-noted = Repaso anotado. Puede continuar.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } minutos · { $pass } de { $questions } preguntas acertadas
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Casos de práctica: { $done } de { $needed } (finalizados: { $form })
training-standing-not-taken = Todavía no hecho
training-standing-failed = No superado
training-standing-practise = Superado; faltan casos de práctica
training-standing-to-sign = Superado; otra persona tiene que firmar
# $day (text): a date.
training-standing-signed = Firmado hasta el { $day }
training-standing-expired = Caducó el { $day }
training-standing-version = Toca un repaso: el programa ha cambiado
training-standing-idle = Toca un repaso
training-take = Lo he hecho
# $code (text): a module, like T1.
training-take-title = Módulo { $code }
training-minutes = Cuánto duró, en minutos
# $questions (text): a number.
training-score = Respuestas acertadas, de { $questions }
training-keep = Guardar
training-taken-passed = Anotado: superado.
training-taken-failed = Anotado: no superado. Puede volver a hacerlo.
training-practice = Casos de práctica
training-practice-intro = Personas inventadas para aprender. Nunca se envía nada de ellas, y no aparecen en ninguna lista ni recuento.
training-practice-new = Nuevo caso de práctica
training-practice-open = Abrir { $number }
training-sign = Firmar
# $person (text): a name. $code (text): a module.
training-sign-ask = Firma que { $person } ha aprendido el módulo { $code } y puede trabajar con él. El certificado de formación lleva el nombre de usted.
# $certificate (text): its number.
training-signed = Firmado. El certificado de formación es { $certificate }.
training-print = Imprimir el certificado
training-col-person = Quién
training-col-module = Módulo
training-col-day = Día
training-col-what = Qué
training-col-score = Aciertos
training-col-certificate = Certificado
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, versión { $version }
training-kind-passed = Superado
training-kind-not-passed = No superado
training-kind-refreshed = Repasado
# $by (text): a name.
training-kind-signed = Firmado por { $by }
# $score, $questions (text): numbers.
training-right = { $score } de { $questions }
# $day (text): a date.
training-expires = hasta el { $day }

## Practice

practice-band = Práctica: persona inventada, nunca se envía
practice-mark = Práctica

## Stage of the site

stage-title = Fase de este centro
stage-unnamed = Nadie ha indicado una fase, así que este programa está en servicio aquí y no pide formación a nadie.
stage-set-up = Preparación: solo se registran casos de práctica.
stage-learning-in = Rodaje: lo que se registra se conserva, se envía con esa marca y queda fuera de los informes.
stage-live = En servicio.
stage-learning-day = En rodaje desde el
stage-live-day = En servicio desde el
stage-hint = Deje ambos vacíos para la preparación. Lo que ha empezado no se puede deshacer; su día sí se puede cambiar.
stage-save = Guardar las fases
stage-saved = Guardado.
stage-begin = Indicar las fases
stage-history = Qué se indicó antes
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $signed } de { $of } con firma
# $names (text): people.
stage-missing = Todavía no: { $names }
