### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Este centro está em preparação. Nada se regista de uma pessoa real antes do seu primeiro dia. Pode continuar com um caso de prática.
problem-set-up-not-signed-off = Este centro está em preparação. O módulo { $module } não está validado para si.
problem-not-signed-off = O módulo { $module } não está validado para si. Faça-o em Formação e peça a outra pessoa que o assine.
problem-refresher-due = Primeiro é preciso rever o módulo { $module }. Leia-o em Formação.
