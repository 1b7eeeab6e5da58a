### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Ce site est en préparation. Rien n’est enregistré sur une personne réelle avant son premier jour. Vous pouvez continuer avec un cas d’exercice.
problem-set-up-not-signed-off = Ce site est en préparation. Le module { $module } n’est pas validé pour vous.
problem-not-signed-off = Le module { $module } n’est pas validé pour vous. Suivez-le sous Formation et faites-le signer par quelqu’un d’autre.
problem-refresher-due = Un rappel du module { $module } vient d’abord. Lisez-le sous Formation.
