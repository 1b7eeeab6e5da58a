### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = Relatórios
today-reports = Relatórios
quality-to-reports = Relatórios
reports-to-quality = Qualidade dos dados
reports-again = Contar de novo
reports-none = Ainda não decorreu aqui nenhum programa.
reports-kit = Programa
reports-counting = A contar…
reports-empty = Ainda não há nada para contar
# $at (text): date and time.
reports-at = Contado { $at }.
reports-print = Imprimir
# $report (text): name of a report.
reports-print-named = Imprimir: { $report }
reports-save = Guardar como tabela
# $report (text): name of a report.
reports-save-named = Guardar como tabela, com todos os números: { $report }
reports-save-outside = Guardar para fora
# $report (text): name of a report.
reports-save-outside-named = Guardar para fora, sem números pequenos: { $report }
reports-leaves = As tabelas são para alguém fora do centro
reports-leaves-what = Ficam de fora as linhas com um número de 1 a 4, ou das quais se poderia deduzir um. O que aqui é mostrado e impresso tem todos os números e fica no centro. O limite é uma proposta nossa.
reports-written = Escrito em
reports-concerns = Acontecimentos graves que podem estar relacionados
reports-concerns-what = Cada um pode ser uma nova preocupação de segurança, que o promotor comunica ao NICE. Um rascunho contém o que está aqui registado e espaço para o que só o promotor pode dizer.
reports-draft = Redigir um rascunho de aviso
# $event (text): study number, day and what happened.
reports-draft-named = Redigir um rascunho de aviso: { $event }
# In an alert about a serious event.
alert-concern = Isto pode ser uma nova preocupação de segurança, que o promotor comunica ao NICE.
alert-concern-draft = Redigir um rascunho de aviso para o promotor
alert-concern-written = Escrito em
