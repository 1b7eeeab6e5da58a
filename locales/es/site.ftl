### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Servidor
title-preflight = Prueba de red
title-disputes = Por resolver
title-dispute = Por resolver
title-edit = Cambiar un participante

## The way to the server

door-title = El camino hasta el servidor
door-check = Prueba de red
door-address = Adónde van los registros finalizados
door-in = Cómo se admite a este ordenador
door-elsewhere = Esto se decidió para otro servidor. Revíselo y guárdelo para el que está indicado ahora.
door-none = No se pide nada
door-none-means = El servidor acepta registros de cualquiera que llegue a él. Solo para un servidor en este mismo ordenador.
door-none-not = Ahora no es posible: el servidor está en otro ordenador.
door-bearer = Con un código de un solo uso
door-bearer-means = Quien gestiona el servidor le da un código que funciona una vez. A cambio, este ordenador recibe un pase, que se guarda en el archivo cifrado.
door-smart = Con una clave propia
door-smart-means = Este ordenador crea un par de claves. La pública se entrega al servidor; la privada nunca sale del archivo cifrado. Los servidores lo llaman SMART backend services.
door-certificate = Con un certificado
door-certificate-means = Su departamento de informática le da un archivo con un certificado para este ordenador.
# $since (text): a day.
door-pass-since = Este ordenador tiene un pase desde el { $since }.
# $since, $until (text): days.
door-pass-until = Este ordenador tiene un pase desde el { $since }. Es válido hasta el { $until }.
door-pass-none = Este ordenador todavía no tiene pase.
door-code = Código de un solo uso
door-code-hint = Exactamente como se lo dieron. Queda gastado al guardar.
door-code-again-hint = Solo para sustituir el pase. El código queda gastado al guardar.
door-client = ID de cliente (client ID)
door-client-hint = Cómo llama el servidor a este ordenador. Se lo dice quien lo gestiona.
door-scope = Ámbito (scope)
door-scope-hint = Qué puede hacer allí este ordenador, según quien gestiona el servidor. Déjelo vacío para lo habitual.
door-token = Dirección para tokens
door-token-hint = Déjelo vacío para preguntársela al servidor.
door-key = Clave pública de este ordenador
door-key-none = Todavía no hay clave. El servidor necesita su mitad pública antes de admitir a este ordenador.
door-key-make = Crear una clave
door-key-give = Copie esto y entrégueselo a quien gestiona el servidor, por correo electrónico si quiere. No es secreto: el servidor reconoce por ella a este ordenador, y nadie puede entrar con ella.
door-key-copy = Copiar
door-key-copied = Copiado.
door-key-marked = La clave está seleccionada. Pulse Ctrl y C para copiarla.
door-key-anew = Crear una clave nueva…
door-key-warns = La clave en uso deja de funcionar de inmediato. No se puede enviar nada hasta que el servidor tenga la nueva.
door-key-replace = Sustituir la clave
door-key-made = Hay una clave nueva. Entréguesela a quien gestiona el servidor.
door-cancel = Cancelar
# $name (text): for whom the certificate was made out.
door-cert-is = El certificado está a nombre de { $name }.
# $name (text). $until (text): a day.
door-cert-until = El certificado está a nombre de { $name }. Es válido hasta el { $until }.
door-cert-none = Todavía no hay certificado.
door-cert-file = Archivo con el certificado y su clave
door-cert-file-hint = Un archivo PEM, por ejemplo E:\clinica.pem. Se copia en el archivo cifrado; destrúyalo después.
door-cert-again-hint = Déjelo vacío para conservar el certificado que ya hay.
door-trust = Cómo demuestra el servidor su identidad
door-trust-usual = Con un certificado de una autoridad en la que confía este ordenador, como en un navegador web.
door-trust-own = Con un certificado de su propia autoridad:
door-trust-file = Archivo de su propia autoridad
door-trust-file-hint = Un archivo PEM, por ejemplo E:\autoridad.pem. Solo si su organización tiene autoridad propia; si no, déjelo vacío.
door-trust-again-hint = Déjelo vacío para conservar la autoridad que ya hay.
door-trust-forget = Olvidar nuestra propia autoridad y confiar en quien confía este ordenador
door-line = En la línea
door-proxy = Pasar por el proxy de este ordenador
door-proxy-means = Tal como está definido en el sistema operativo. Necesario donde solo se llega a internet a través de uno.
door-compress = Comprimir lo que se envía
door-compress-means = Más rápido en una línea lenta. Si el servidor no lo acepta, Prombook envía sin comprimir.
door-save = Guardar
door-saved = Guardado.

## The network check

preflight-title = Prueba de red
preflight-what = Recorre paso a paso el camino hasta el servidor y dice hasta dónde llega. Para quien se ocupa aquí de los ordenadores y la red: no se envía, muestra ni imprime nada sobre ningún participante.
preflight-back = El camino hasta el servidor
preflight-run = Comprobar ahora
preflight-again = Comprobar de nuevo
preflight-running = Comprobando… Puede tardar un minuto.
preflight-no-endpoint = Todavía no hay servidor, así que no hay camino que comprobar.
# $at (text): when. $host (text): host and port.
preflight-tried = { $host }, { $at }
preflight-step-name = El nombre del servidor es conocido
preflight-step-connection = Allí hay algo a la escucha
preflight-step-certificate = El servidor demuestra su identidad
preflight-step-server = Es un servidor FHIR, versión R4
preflight-step-door = Se admite a este ordenador
preflight-step-abilities = Sabe hacer lo necesario
preflight-step-clock = Los relojes coinciden
preflight-result-good = Bien
preflight-result-doubtful = Por revisar
preflight-result-failed = No funciona
preflight-result-not-tried = No probado
preflight-all-good = Todo funciona: se pueden enviar registros.
preflight-all-doubtful = Se pueden enviar registros. Hay algo que conviene revisar.
preflight-all-failed = No se pueden enviar registros. El primer paso que no funciona indica por qué.
preflight-facts = Para el cortafuegos
# $host (text): host and port.
preflight-fact-out = Permita que este ordenador se conecte a { $host }.
preflight-fact-in = No hay que dejar entrar nada: Prombook no escucha en ningún puerto.
preflight-fact-only = Prombook se conecta al servidor, a la dirección para tokens si la hay, y a nada más. No sigue ninguna redirección a otro equipo.
preflight-fact-version = Versión
preflight-fact-agent = Se identifica como
preflight-fact-tls = Cifrado
# $tls (text): the oldest version.
preflight-fact-tls-least = { $tls } o más reciente
preflight-fact-request = Una petición
preflight-fact-records =
    { $count ->
        [one] como máximo { $n } registro
        [many] como máximo { $n } de registros
       *[other] como máximo { $n } registros
    }
preflight-fact-bytes =
    { $count ->
        [one] como máximo { $n } byte
        [many] como máximo { $n } de bytes
       *[other] como máximo { $n } bytes
    }
preflight-fact-patience = Desiste al cabo de
preflight-fact-seconds =
    { $count ->
        [one] { $n } segundo
        [many] { $n } de segundos
       *[other] { $n } segundos
    }
preflight-print = Crear un PDF
# $file (text): a path.
preflight-printed = Creado: { $file }

## What two computers say differently

notice-disputes = Dos ordenadores registraron algo de forma distinta. Alguien tiene que resolverlo.
notice-go-disputes = Resolver
disputes-title = Por resolver
disputes-what = Dos ordenadores de este centro registraron algo de forma distinta. Ninguno ha sobrescrito al otro: decide alguien que lo sepa. Lo que no se elija sigue siendo legible en la pista de auditoría.
disputes-none = No hay nada por resolver.
disputes-col-what = Qué ocurrió
disputes-col-record = Registro
disputes-col-since = Desde
disputes-open = Ver
# $what (text): the record.
disputes-open-named = Ver: { $what }
dispute-kind-changed = Cambiado en dos ordenadores
dispute-kind-twice = El mismo formulario se finalizó dos veces
dispute-kind-same-number = Dos participantes tienen el mismo número de estudio
dispute-kind-gone = Cambiado aquí, desaparecido en otro lugar
# $kind (text): a word for the record. $what (text): numbers, days and titles.
# $since (text): when.
dispute-record = { $kind } { $what }, desde { $since }
dispute-back = Todo lo que hay por resolver
dispute-how-changed = Elija qué es correcto, línea por línea. Donde solo un ordenador cambió algo, su valor ya está elegido. Revíselo todo de todas formas.
dispute-how-twice = Los dos formularios están completos. Elija el que vale o deje que valgan ambos. Los dos siguen siendo legibles.
dispute-how-same-number = Dos personas tienen el mismo número. Elija quién lo conserva: la otra recibe uno nuevo, en el ordenador donde se registró. Compare primero ambos lados: puede ser una sola persona, registrada dos veces.
dispute-how-gone = Este registro se cambió en este ordenador, y se borró, anuló o eliminó en otro lugar. Elija si permanece.
dispute-how-reading = Puede leer ambos lados. Su función no permite resolver esto.
dispute-side-ours = Este ordenador
dispute-side-theirs = El otro ordenador
# $who (text): a member of staff or a computer. $at (text): when.
dispute-side = { $who }, { $at }
dispute-before = Antes: { $value }
dispute-before-nothing = Antes: nada
dispute-nothing = nada
dispute-differ =
    { $count ->
        [one] { $n } línea por decidir
        [many] { $n } de líneas por decidir
       *[other] { $n } líneas por decidir
    }
dispute-same = Igual en ambos
dispute-only-ours = Cambiado solo aquí
dispute-only-theirs = Cambiado solo allí
dispute-choose = Elija uno de los dos.
dispute-choose-form = Elija una de estas opciones.
dispute-field-day = Día de la visita
dispute-field-study-number = Número de estudio
dispute-field-keeps = Quién conserva este número
dispute-field-answers = Respuestas
dispute-field-other = Otra cosa
dispute-response-here = Finalizado en este ordenador
dispute-response-there = Finalizado en otro ordenador
# $at (text): when. $by (text): a member of staff or a computer.
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } pregunta respondida
        [many] { $n } de preguntas respondidas
       *[other] { $n } preguntas respondidas
    }
dispute-response-read = Leer
dispute-keep = Vale este
dispute-keep-both = Valen ambos
dispute-keep-both-means = Por ejemplo, porque el segundo se rellenó a propósito.
dispute-gone-stay = Permanece aquí y se vuelve a enviar
dispute-gone-go-participant = Borrar a este participante también aquí; no se puede deshacer
dispute-gone-go-visit = Permanece aquí y no se vuelve a enviar
dispute-gone-go-response = Anular este formulario también aquí: deja de contar
dispute-gone-go-questionnaire = Permanece aquí y no se vuelve a enviar
dispute-unreadable = Lo que dice el otro ordenador no se puede leer aquí. Resuélvalo para enviar, en su lugar, lo que hay aquí.
dispute-reason = Motivo
dispute-reason-hint = Se conserva en la pista de auditoría. Por ejemplo: se preguntó al participante. No escriba aquí ningún nombre.
dispute-settle = Resolver
dispute-cancel = Dejarlo por ahora

## Changing a participant

edit-title = Cambiar un participante
edit-open = Cambiar…
edit-what = Lo que había antes aquí sigue siendo legible en la pista de auditoría. El número de estudio no cambia.
edit-reason = Motivo del cambio
edit-reason-hint = Se conserva en la pista de auditoría. Por ejemplo: apellido tras el matrimonio. No escriba aquí ningún nombre.
edit-keep = Guardar el cambio
edit-nothing = No se ha cambiado nada. Cambie algo o déjelo como estaba.
edit-cancel = Dejarlo como estaba
edit-else = Es otra persona, guardar el cambio
# $computer (text): what another computer is called.
participant-origin = Registrado en otro ordenador: { $computer }
participant-dispute = Otro ordenador dice algo distinto sobre este participante.
participant-dispute-go = Ver
banner-born-none = desconocida

## Taking a form back

void-open = Anular este formulario…
void-title = Anular este formulario
void-means = Deja de contar: su puntuación no se usa, ni aquí ni en el servidor. Sigue siendo legible, con su motivo.
void-for-ever = No se puede deshacer.
void-reason = Motivo
void-reason-hint = Se conserva en la pista de auditoría. Por ejemplo: rellenado para otra persona. No escriba aquí ningún nombre.
void-do = Anular
void-cancel = Dejarlo como está
void-tag = Anulado
void-line = Anulado: ya no cuenta
# $at (text): when. $by (text): who. $reason (text): in their own words.
void-is = Anulado { $at } por { $by }, porque: { $reason }
void-counts-not = Ya no cuenta. Lo que se respondió sigue siendo legible más abajo.
# $computer (text): what another computer is called.
result-origin = Rellenado en otro ordenador: { $computer }
