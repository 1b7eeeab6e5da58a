### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Este centro está en preparación. No se registra nada de ninguna persona real antes de su primer día. Puede continuar con un caso de práctica.
problem-set-up-not-signed-off = Este centro está en preparación. El módulo { $module } no está firmado para usted.
problem-not-signed-off = El módulo { $module } no está firmado para usted. Hágalo en Formación y deje que otra persona lo firme.
problem-refresher-due = Primero hace falta un repaso del módulo { $module }. Léalo en Formación.
