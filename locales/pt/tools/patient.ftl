### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Perguntas
patient-next = Seguinte
patient-back = Voltar
# $n (text): which question. $of (text): how many there are.
patient-progress = Pergunta { $n } de { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = Até onde já chegou
# A button that is on or off.
patient-large = Letra grande
patient-listen = Ouvir
patient-stop = Parar
patient-trouble = Algo correu mal. Por favor, avise a equipa.

## The first page

patient-welcome = Algumas perguntas para si
patient-welcome-text = Cada resposta fica guardada assim que a dá. Pode voltar atrás em qualquer momento.
patient-start = Começar

## A question

patient-decline = Prefiro não responder
# Said once, when a question is left without an answer.
patient-unanswered = Esta pergunta ainda não tem resposta. Responda ou toque outra vez em «Seguinte» para a deixar sem resposta.
# For a list of which several may be taken.
patient-several = Escolha tudo o que se aplica.
# $n (text): how many.
patient-several-most = Escolha no máximo { $n }.
patient-line = Toque na linha, no ponto que lhe parece certo.
patient-day = Dia
patient-month = Mês
patient-year = Ano
patient-point = Vírgula decimal
patient-delete = Apagar

## What was typed cannot be read

patient-refused-number = Por favor, escreva um número, como 72.
# $n (text): the lowest number.
patient-refused-low = Por favor, verifique o número. Não deve ser inferior a { $n }.
# $n (text): the highest number.
patient-refused-high = Por favor, verifique o número. Não deve ser superior a { $n }.
patient-refused-exact = Por favor, use menos algarismos depois da vírgula.
patient-refused-date = Por favor, verifique a data.
patient-refused-whole-date = Por favor, indique o dia, o mês e o ano.
patient-refused-future = Esta data está no futuro. Por favor, verifique-a.
patient-refused-past = Esta data é demasiado antiga. Por favor, verifique-a.
patient-refused-long = É demasiado longo. Por favor, escreva menos.
patient-refused = Por favor, verifique esta resposta.

## The last page

patient-done = Obrigado
patient-done-text = Esta foi a última pergunta. Por favor, devolva o ecrã à equipa.

## Left alone

patient-touch = Toque para continuar

## Giving the screen back

patient-staff = Para a equipa
patient-staff-why = A equipa pode recuperar o ecrã aqui.
patient-secret = PIN ou frase-passe
patient-return = Recuperar o ecrã
patient-stay = Voltar às perguntas
patient-secret-wrong = Não está certo. Tente de novo.
# After five wrong PINs in a row.
patient-secret-passphrase = Demasiados PIN errados. Use a sua frase-passe.
# $n (text): seconds.
patient-secret-wait = Aguarde { $n } segundos e tente de novo.
