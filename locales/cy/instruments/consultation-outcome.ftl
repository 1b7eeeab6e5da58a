### Outcome of the consultation, version 1. Changing a word here means raising the version.

# where the wording is from
consultation-outcome = Canlyniad yr ymgynghoriad
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

co-first = Pwy welodd nhw gyntaf am y broblem hon?
consultation-outcome-first-fcp = Ffisiotherapydd cyswllt cyntaf
consultation-outcome-first-gp = Meddyg teulu
consultation-outcome-first-nurse = Nyrs
consultation-outcome-first-other = Rhywun arall

co-wait = Am faint y buon nhw'n aros am yr ymgynghoriad hwn?
co-wait-unit = diwrnod

co-outcome = Beth a benderfynwyd?
co-outcome-hint = Gallwch ddewis mwy nag un.
consultation-outcome-outcome-advice = Cyngor ar reoli'r broblem eu hunain
consultation-outcome-outcome-physiotherapy = Ffisiotherapi
consultation-outcome-outcome-imaging = Delweddu
consultation-outcome-outcome-secondary-care = Atgyfeirio i'r ysbyty
consultation-outcome-outcome-gp-review = Adolygiad gan y meddyg teulu
consultation-outcome-outcome-medicines = Meddyginiaethau
consultation-outcome-outcome-other = Rhywbeth arall

co-independent = A gafodd ei reoli heb y meddyg teulu?
consultation-outcome-yes = Do
consultation-outcome-no = Naddo
