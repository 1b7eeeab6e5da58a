### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: Option 0 disputed: 'Ningún día' (public repository copies) vs 'Nunca' vs 'Para nada' (ReproSchema).
# note: US Spanish, not Spanish for Spain: check suitability for UK patients.
# note: ReproSchema's item 9 differs from the other copies: rejected.
phq-9 = PHQ-9
    .status = collated
    .source = 5 public repository copies; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema) (accents lost)
    .confidence = high for items ('Spanish for the USA', many public copies agree); medium for option 0

phq-9-instructions = Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?

phq9-1 = Poco interés o placer en hacer cosas
phq9-2 = Se ha sentido decaído(a), deprimido(a) o sin esperanzas
phq9-3 = Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado
phq9-4 = Se ha sentido cansado(a) o con poca energía
phq9-5 = Sin apetito o ha comido en exceso
phq9-6 = Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia
phq9-7 = Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión
phq9-8 = ¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal
phq9-9 = Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera
phq9-difficulty = Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?

phq-9-frequency-0 = Ningún día
phq-9-frequency-1 = Varios días
phq-9-frequency-2 = Más de la mitad de los días
phq-9-frequency-3 = Casi todos los días

phq-9-difficulty-0 = No ha sido difícil
phq-9-difficulty-1 = Un poco difícil
phq-9-difficulty-2 = Muy difícil
phq-9-difficulty-3 = Extremadamente difícil
