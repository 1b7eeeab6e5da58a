### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Informes
today-reports = Informes
quality-to-reports = Informes
reports-to-quality = Calidad de los datos
reports-again = Contar de nuevo
reports-none = Aquí todavía no se ha llevado ningún programa.
reports-kit = Programa
reports-counting = Contando…
reports-empty = Todavía no hay nada que contar
# $at (text): date and time.
reports-at = Contado { $at }.
reports-print = Imprimir
# $report (text): name of a report.
reports-print-named = Imprimir: { $report }
reports-save = Guardar como tabla
# $report (text): name of a report.
reports-save-named = Guardar como tabla, con todos los números: { $report }
reports-save-outside = Guardar para fuera
# $report (text): name of a report.
reports-save-outside-named = Guardar para fuera, sin números pequeños: { $report }
reports-leaves = Las tablas son para alguien de fuera del centro
reports-leaves-what = Se omiten las filas con un número de 1 a 4, o de las que se pudiera deducir uno. Lo que se muestra e imprime aquí contiene todos los números y se queda en el centro. El límite es una propuesta nuestra.
reports-written = Escrito en
reports-concerns = Acontecimientos graves que pueden estar relacionados
reports-concerns-what = Cada uno puede ser un nuevo problema de seguridad, que el promotor comunica al NICE. Un borrador recoge lo que está registrado aquí y deja espacio para lo que solo puede decir el promotor.
reports-draft = Redactar un aviso
# $event (text): study number, day and what happened.
reports-draft-named = Redactar un aviso: { $event }
# In an alert about a serious event.
alert-concern = Esto puede ser un nuevo problema de seguridad, que el promotor comunica al NICE.
alert-concern-draft = Redactar un aviso para el promotor
alert-concern-written = Escrito en
