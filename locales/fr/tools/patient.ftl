### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Questions
patient-next = Suivant
patient-back = Retour
# $n (text): which question. $of (text): how many there are.
patient-progress = Question { $n } sur { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = Où vous en êtes
# A button that is on or off.
patient-large = Grands caractères
patient-listen = Écouter
patient-stop = Arrêter
patient-trouble = Un problème est survenu. Veuillez le signaler à un membre du personnel.

## The first page

patient-welcome = Quelques questions pour vous
patient-welcome-text = Chaque réponse est enregistrée dès que vous la donnez. Vous pouvez revenir en arrière à tout moment.
patient-start = Commencer

## A question

patient-decline = Je préfère ne pas répondre
# Said once, when a question is left without an answer.
patient-unanswered = Cette question n’a pas encore de réponse. Répondez, ou touchez de nouveau « Suivant » pour la passer.
# For a list of which several may be taken.
patient-several = Choisissez toutes les réponses qui conviennent.
# $n (text): how many.
patient-several-most = Choisissez au plus { $n } réponses.
patient-line = Touchez la ligne à l’endroit qui convient.
patient-day = Jour
patient-month = Mois
patient-year = Année
patient-point = Virgule décimale
patient-delete = Effacer

## What was typed cannot be read

patient-refused-number = Veuillez écrire un nombre, par exemple 72.
# $n (text): the lowest number.
patient-refused-low = Veuillez vérifier le nombre. Il ne devrait pas être inférieur à { $n }.
# $n (text): the highest number.
patient-refused-high = Veuillez vérifier le nombre. Il ne devrait pas être supérieur à { $n }.
patient-refused-exact = Veuillez mettre moins de chiffres après la virgule.
patient-refused-date = Veuillez vérifier la date.
patient-refused-whole-date = Veuillez indiquer le jour, le mois et l’année.
patient-refused-future = Cette date est dans le futur. Veuillez la vérifier.
patient-refused-past = Cette date est trop ancienne. Veuillez la vérifier.
patient-refused-long = C’est trop long. Veuillez écrire moins.
patient-refused = Veuillez vérifier cette réponse.

## The last page

patient-done = Merci
patient-done-text = C’était la dernière question. Veuillez rendre l’écran à un membre du personnel.

## Left alone

patient-touch = Touchez l’écran pour continuer

## Giving the screen back

patient-staff = Pour le personnel
patient-staff-why = Le personnel peut reprendre l’écran ici.
patient-secret = Code PIN ou phrase de passe
patient-return = Reprendre l’écran
patient-stay = Retour aux questions
patient-secret-wrong = Ce n’est pas correct. Réessayez.
# After five wrong PINs in a row.
patient-secret-passphrase = Trop de codes PIN erronés. Utilisez votre phrase de passe.
# $n (text): seconds.
patient-secret-wait = Veuillez attendre { $n } s, puis réessayer.
