"""What fhirkit finds wrong: a JSON object of resources in, one of complaints out."""

import json
import sys

import fhirkit

found = {}
for name, resource in json.load(sys.stdin).items():
    try:
        issues = fhirkit.validate(resource)
        found[name] = [str(issue) for issue in issues if issue.severity == "error"]
    except fhirkit.ParseError as error:
        found[name] = [str(error)]
json.dump(found, sys.stdout)
