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
handover-corrected = Corregido { $at } por { $by }: { $reason }
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
trail-setting-retention-days = Cuánto tiempo permanecen los registros
trail-setting-restored-from = La copia de seguridad que se restauró
trail-setting-suspect = Si se comprueba todo cuando alguien inicia sesión

# What a check of the trail came to.
trail-found-whole = No falta nada, no se ha cambiado nada
trail-found-agrees = El servidor ha visto lo mismo
trail-found-contradicts = El servidor ha visto otra cosa
trail-found-broken = Algo no concuerda
