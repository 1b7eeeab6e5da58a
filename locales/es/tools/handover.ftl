### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = Qué se guarda sobre { $number }
handover-made = Escrito por { $clinic } el { $at }. Este archivo no está cifrado.
handover-person = Persona
handover-registered = Fecha de registro
handover-withdrawn = Ya no participa desde
handover-restricted = Restringido desde
handover-yes = Sí
handover-no = No
handover-visit = Visita del { $day }
handover-begun = Empezado { $at }. { $mode }.
handover-finished = Finalizado { $at }.
handover-unfinished = Sin finalizar.
handover-question = Pregunta
handover-answer = Respuesta
handover-when = Cuándo
handover-who = Introducida por
handover-what = Qué se hizo
handover-why = Por qué
handover-taken-back = Anulada
# $at (text): when. $by (text): who. $reason (text): in their own words.
handover-voided = Anulado { $at } por { $by }: { $reason }
# $at (text): when. $by (text): who. $known (text): names, date of birth and numbers as they were.
handover-former = Hasta { $at }, cambiado por { $by }: { $known }
handover-corrected = Corregido { $at } por { $by }: { $reason }
handover-programmes = Qué se anotó en programas
handover-trail = Qué se hizo con estos registros

## What rows of the trail are about

trail-erased = Un registro que se borró
trail-backup-here = En este ordenador
trail-backup-elsewhere = En el segundo lugar
trail-setting-vault = Nombre de la caja fuerte
trail-setting-clinic = Clínica
trail-setting-site = Código del centro
trail-setting-practice = Prácticas
trail-setting-endpoint = Servidor
trail-setting-endpoint-before = Servidor anterior
trail-setting-identified = Si se envían los nombres
trail-setting-prompt-text = Aviso de seguridad
trail-setting-epoch = Antigüedad del archivo de claves
trail-setting-recovery-used = Cuándo se usó la clave de recuperación
trail-setting-renew-recovery = Si hay que renovar la clave de recuperación
trail-setting-backup-place = Segundo lugar para las copias de seguridad
trail-setting-door = Cómo se admite a este ordenador en el servidor
trail-setting-door-for = Para qué servidor es
trail-setting-door-turn = El camino hasta el servidor
trail-setting-door-token = Token para el servidor
trail-setting-door-refresh = Token para obtener otro token
trail-setting-door-since = Desde cuándo hay un token
trail-setting-door-until = Hasta cuándo vale el token
trail-setting-door-client = Nombre de este ordenador en el servidor
trail-setting-door-scope = Qué se pide al servidor
trail-setting-door-place = Dónde da el servidor los tokens
trail-setting-door-key = Clave de este ordenador
trail-setting-door-certificate = Certificado de este ordenador
trail-setting-door-authority = Quién responde por el servidor
trail-setting-door-proxy = Si se usa el proxy
trail-setting-door-compress = Si se comprime lo que se envía
trail-setting-retention-days = Cuánto tiempo permanecen los registros
trail-setting-restored-from = La copia de seguridad que se restauró
trail-setting-computer-name = Cómo se llama este ordenador
trail-setting-computer-letter = Letra en los números de estudio
trail-setting-day-end = Cuándo se recuerda al personal que termine el día
trail-setting-suspect = Si se comprueba todo cuando alguien inicia sesión

# What a check of the trail came to.
trail-found-whole = No falta nada, no se ha cambiado nada
trail-found-agrees = El servidor ha visto lo mismo
trail-found-contradicts = El servidor ha visto otra cosa
trail-found-broken = Algo no concuerda
