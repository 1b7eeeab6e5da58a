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
handover-corrected = Corrigido { $at } por { $by }: { $reason }
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
trail-setting-retention-days = Durante quanto tempo os registos permanecem
trail-setting-restored-from = A cópia de segurança que foi reposta
trail-setting-suspect = Se tudo é verificado quando alguém inicia sessão

# What a check of the trail came to.
trail-found-whole = Nada falta, nada foi alterado
trail-found-agrees = O servidor viu o mesmo
trail-found-contradicts = O servidor viu outra coisa
trail-found-broken = Algo não bate certo
