"""What paths of FHIRPath's come to: a JSON object of paths, each with the resource that it
is asked of, in; one of values out, null where a path leads nowhere."""

import json
import sys

from fhirpathpy import evaluate
from fhirpathpy.models import models

came = {}
for name, asked in json.load(sys.stdin).items():
    found = evaluate(asked["of"], asked["path"], {}, models["r4"])
    came[name] = found[0] if found else None
json.dump(came, sys.stdout)
