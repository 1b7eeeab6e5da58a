### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = { $number } વિશે શું રાખેલું છે
handover-made = { $clinic }એ લખ્યું, { $at }. આ ફાઇલ એન્ક્રિપ્ટ કરેલી નથી.
handover-person = વ્યક્તિ
handover-registered = નોંધણી
handover-withdrawn = ભાગ લેતા નથી, ક્યારથી
handover-restricted = મર્યાદિત, ક્યારથી
handover-yes = હા
handover-no = ના
handover-visit = { $day }ની મુલાકાત
handover-begun = શરૂ કર્યું { $at }. { $mode }.
handover-finished = પૂરું થયું { $at }.
handover-unfinished = પૂરું થયું નથી.
handover-question = પ્રશ્ન
handover-answer = જવાબ
handover-when = ક્યારે
handover-who = દાખલ કરનાર
handover-what = શું કરવામાં આવ્યું
handover-why = કેમ
handover-taken-back = પાછો લીધો
handover-corrected = સુધાર્યું { $at }, સુધારનાર { $by }: { $reason }
handover-trail = આ રેકોર્ડ સાથે શું કરવામાં આવ્યું

## What rows of the trail are about

trail-erased = ભૂંસી નાખેલો રેકોર્ડ
trail-backup-here = આ કમ્પ્યુટર પર
trail-backup-elsewhere = બીજી જગ્યાએ
trail-setting-vault = વૉલ્ટનું નામ
trail-setting-clinic = ક્લિનિક
trail-setting-site = સાઇટ કોડ
trail-setting-practice = તાલીમ
trail-setting-endpoint = સર્વર
trail-setting-endpoint-before = પહેલાંનું સર્વર
trail-setting-identified = નામ મોકલાય છે કે નહીં
trail-setting-prompt-text = સલામતી સૂચના
trail-setting-epoch = કી ફાઇલની ઉંમર
trail-setting-recovery-used = રિકવરી કી ક્યારે વપરાઈ
trail-setting-renew-recovery = રિકવરી કી નવી કરવી પડશે કે નહીં
trail-setting-backup-place = બૅકઅપ માટે બીજી જગ્યા
trail-setting-retention-days = રેકોર્ડ કેટલો સમય રહે છે
trail-setting-restored-from = પાછો લાવેલો બૅકઅપ
trail-setting-suspect = કોઈ સાઇન ઇન કરે ત્યારે બધું તપાસાય છે કે નહીં

# What a check of the trail came to.
trail-found-whole = કંઈ ગુમ નથી, કંઈ બદલાયું નથી
trail-found-agrees = સર્વરે એ જ જોયું છે
trail-found-contradicts = સર્વરે બીજું કંઈક જોયું છે
trail-found-broken = કંઈક બંધબેસતું નથી
