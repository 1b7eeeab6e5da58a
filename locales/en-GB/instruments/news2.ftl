### National Early Warning Score 2, version 1. Changing a word here means raising the version.

# where the wording is from
# note: clinician observations. 'SpO₂ scale' over the choice of the scale and the signs of the units are our own; Scale 2 stands twice because it counts otherwise on oxygen
news2 = National Early Warning Score 2
    .status = collated
    .source = github:openEHR/CKM-mirror@17d50877d4:local/archetypes/entry/observation/openEHR-EHR-OBSERVATION.news2.v1.adl (CC BY-SA 4.0 archetype; band values)
    .confidence = parameters, ranges and points as in the archetype; the RCP's chart itself was not read

news2-resp = Respiration rate
news2-resp-unit = /min

news2-scale = SpO₂ scale
news2-scale-1 = SpO₂ Scale 1
news2-scale-2 = SpO₂ Scale 2 (hypercapnic respiratory failure, target 88-92%)

news2-o2 = Air or oxygen?
news2-oxygen-air = Air
news2-oxygen-oxygen = Oxygen

news2-spo2-1 = SpO₂ Scale 1
news2-spo2-1-unit = %
news2-spo2-2-air = SpO₂ Scale 2 (hypercapnic respiratory failure, target 88-92%)
news2-spo2-2-air-unit = %
news2-spo2-2-oxygen = SpO₂ Scale 2 (hypercapnic respiratory failure, target 88-92%)
news2-spo2-2-oxygen-unit = %

news2-sbp = Systolic blood pressure
news2-sbp-unit = mmHg

news2-pulse = Pulse
news2-pulse-unit = /min

news2-acvpu = Consciousness
news2-consciousness-alert = Alert
news2-consciousness-cvpu = C, V, P or U

news2-temp = Temperature
news2-temp-unit = °C

## Not the patient's wording: said to staff about scores

news2-total = NEWS2 aggregate score
news2-total-band-low = Low; low-medium where any single parameter scores 3
news2-total-band-medium = Medium
news2-total-band-high = High
news2-highest = NEWS2 highest single parameter
news2-highest-threshold-single = A single parameter scores 3.
