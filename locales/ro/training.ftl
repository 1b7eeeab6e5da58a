### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Acest centru este în pregătire. Nu se înregistrează nimic despre o persoană reală înainte de prima sa zi. Puteți continua cu un caz de exercițiu.
problem-set-up-not-signed-off = Acest centru este în pregătire. Modulul { $module } nu este validat pentru dumneavoastră.
problem-not-signed-off = Modulul { $module } nu este validat pentru dumneavoastră. Parcurgeți-l la Instruire și cereți altcuiva să-l semneze.
problem-refresher-due = Mai întâi este nevoie de o recapitulare a modulului { $module }. Citiți-o la Instruire.
