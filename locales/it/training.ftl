### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Questo centro è in preparazione. Prima del suo primo giorno non si registra nulla di nessuna persona reale. Si può continuare con un caso di esercizio.
problem-set-up-not-signed-off = Questo centro è in preparazione. Il modulo { $module } non è convalidato per Lei.
problem-not-signed-off = Il modulo { $module } non è convalidato per Lei. Seguirlo in Formazione e farlo firmare da un’altra persona.
problem-refresher-due = Prima serve un ripasso del modulo { $module }. Leggerlo in Formazione.
