### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Mae’r safle hwn yn cael ei sefydlu. Ni chofnodir dim am neb go iawn cyn ei ddiwrnod cyntaf. Gallwch fynd ymlaen gydag achos ymarfer.
problem-set-up-not-signed-off = Mae’r safle hwn yn cael ei sefydlu. Nid yw modiwl { $module } wedi’i gymeradwyo i chi.
problem-not-signed-off = Nid yw modiwl { $module } wedi’i gymeradwyo i chi. Cymerwch ef o dan Hyfforddiant, a gadewch i rywun arall ei lofnodi.
problem-refresher-due = Mae angen gloywi modiwl { $module } yn gyntaf. Darllenwch ef o dan Hyfforddiant.
