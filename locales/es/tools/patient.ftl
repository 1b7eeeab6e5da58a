### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Preguntas
patient-next = Siguiente
patient-back = Atrás
# $n (text): which question. $of (text): how many there are.
patient-progress = Pregunta { $n } de { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = Hasta dónde ha llegado
# A button that is on or off.
patient-large = Letra grande
patient-listen = Escuchar
patient-stop = Parar
patient-trouble = Algo ha fallado. Por favor, avise al personal.

## The first page

patient-welcome = Unas preguntas para usted
patient-welcome-text = Cada respuesta se guarda en cuanto la da. Puede volver atrás en cualquier momento.
patient-start = Empezar

## A question

patient-decline = Prefiero no responder
# Said once, when a question is left without an answer.
patient-unanswered = Esta pregunta aún no tiene respuesta. Respóndala o toque «Siguiente» otra vez para dejarla sin responder.
# For a list of which several may be taken.
patient-several = Elija todo lo que corresponda.
# $n (text): how many.
patient-several-most = Elija como máximo { $n }.
patient-line = Toque la línea en el lugar que corresponda.
patient-day = Día
patient-month = Mes
patient-year = Año
patient-point = Coma decimal
patient-delete = Borrar

## What was typed cannot be read

patient-refused-number = Por favor, escriba un número, como 72.
# $n (text): the lowest number.
patient-refused-low = Por favor, compruebe el número. No debería ser menor que { $n }.
# $n (text): the highest number.
patient-refused-high = Por favor, compruebe el número. No debería ser mayor que { $n }.
patient-refused-exact = Por favor, use menos cifras después de la coma.
patient-refused-date = Por favor, compruebe la fecha.
patient-refused-whole-date = Por favor, indique el día, el mes y el año.
patient-refused-future = Esta fecha está en el futuro. Por favor, compruébela.
patient-refused-past = Esta fecha es demasiado antigua. Por favor, compruébela.
patient-refused-long = Es demasiado largo. Por favor, escriba menos.
patient-refused = Por favor, compruebe esta respuesta.

## The last page

patient-done = Gracias
patient-done-text = Esa era la última pregunta. Por favor, devuelva la pantalla al personal.

## Left alone

patient-touch = Toque para continuar

## Giving the screen back

patient-staff = Para el personal
patient-staff-why = El personal puede recuperar aquí la pantalla.
patient-secret = PIN o frase de contraseña
patient-return = Recuperar la pantalla
patient-stay = Volver a las preguntas
patient-secret-wrong = No es correcto. Inténtelo de nuevo.
# After five wrong PINs in a row.
patient-secret-passphrase = Demasiados PIN incorrectos. Use su frase de contraseña.
# $n (text): seconds.
patient-secret-wait = Espere { $n } segundos y vuelva a intentarlo.
