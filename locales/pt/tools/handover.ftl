### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = O que está guardado sobre { $number }
handover-made = Escrito por { $clinic } em { $at }. Este ficheiro não está cifrado.
handover-person = Pessoa
handover-registered = Data de registo
handover-withdrawn = Já não participa desde
handover-restricted = Restringido desde
handover-yes = Sim
handover-no = Não
handover-visit = Visita de { $day }
handover-begun = Começado { $at }. { $mode }.
handover-finished = Concluído { $at }.
handover-unfinished = Por concluir.
handover-question = Pergunta
handover-answer = Resposta
handover-when = Quando
handover-who = Introduzida por
handover-what = O que foi feito
handover-why = Porquê
handover-taken-back = Anulada
# $at (text): when. $by (text): who. $reason (text): in their own words.
handover-voided = Anulado { $at } por { $by }: { $reason }
# $at (text): when. $by (text): who. $known (text): names, date of birth and numbers as they were.
handover-former = Até { $at }, alterado por { $by }: { $known }
handover-corrected = Corrigido { $at } por { $by }: { $reason }
handover-programmes = O que foi anotado em programas
handover-trail = O que foi feito com estes registos

## What rows of the trail are about

trail-erased = Um registo que foi apagado
trail-backup-here = Neste computador
trail-backup-elsewhere = No segundo local
trail-setting-vault = Nome do cofre
trail-setting-clinic = Clínica
trail-setting-site = Código do centro
trail-setting-practice = Treino
trail-setting-endpoint = Servidor
trail-setting-endpoint-before = Servidor anterior
trail-setting-identified = Se os nomes são enviados
trail-setting-prompt-text = Aviso de segurança
trail-setting-epoch = Idade do ficheiro de chaves
trail-setting-recovery-used = Quando foi usada a chave de recuperação
trail-setting-renew-recovery = Se a chave de recuperação tem de ser renovada
trail-setting-backup-place = Segundo local para as cópias de segurança
trail-setting-door = Como este computador é admitido no servidor
trail-setting-door-for = Para que servidor é isso
trail-setting-door-turn = O caminho até ao servidor
trail-setting-door-token = Token para o servidor
trail-setting-door-refresh = Token para obter outro token
trail-setting-door-since = Desde quando há um token
trail-setting-door-until = Até quando vale o token
trail-setting-door-client = Nome deste computador no servidor
trail-setting-door-scope = O que é pedido ao servidor
trail-setting-door-place = Onde o servidor dá os tokens
trail-setting-door-key = Chave deste computador
trail-setting-door-certificate = Certificado deste computador
trail-setting-door-authority = Quem responde pelo servidor
trail-setting-door-proxy = Se é usado o proxy
trail-setting-door-compress = Se o que é enviado é comprimido
trail-setting-retention-days = Durante quanto tempo os registos permanecem
trail-setting-restored-from = A cópia de segurança que foi reposta
trail-setting-computer-name = Como se chama este computador
trail-setting-computer-letter = Letra nos números de estudo
trail-setting-day-end = A que horas a equipa é lembrada de terminar o dia
trail-setting-suspect = Se tudo é verificado quando alguém inicia sessão

# What a check of the trail came to.
trail-found-whole = Nada falta, nada foi alterado
trail-found-agrees = O servidor viu o mesmo
trail-found-contradicts = O servidor viu outra coisa
trail-found-broken = Algo não bate certo
