### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = અહેવાલો
today-reports = અહેવાલો
quality-to-reports = અહેવાલો
reports-to-quality = ડેટાની ગુણવત્તા
reports-again = ફરી ગણો
reports-none = અહીં હજી કોઈ કાર્યક્રમ ચલાવાયો નથી.
reports-kit = કાર્યક્રમ
reports-counting = ગણાય છે…
reports-empty = હજી ગણવાનું કંઈ નથી
# $at (text): date and time.
reports-at = ગણતરી { $at }.
reports-print = છાપો
# $report (text): name of a report.
reports-print-named = છાપો: { $report }
reports-save = કોષ્ટક તરીકે સાચવો
# $report (text): name of a report.
reports-save-named = બધા આંકડા સાથે કોષ્ટક તરીકે સાચવો: { $report }
reports-save-outside = બહાર માટે સાચવો
# $report (text): name of a report.
reports-save-outside-named = નાના આંકડા વિના, બહાર માટે સાચવો: { $report }
reports-leaves = કોષ્ટકો સાઇટની બહારની વ્યક્તિ માટે છે
reports-leaves-what = જે હરોળમાં 1થી 4 સુધીનો આંકડો હોય, અથવા જેના પરથી એવો આંકડો જાણી શકાય, તે છોડી દેવાય છે. અહીં જે બતાવાય છે અને છપાય છે તેમાં બધા આંકડા હોય છે અને તે સાઇટ પર જ રહે છે. આ મર્યાદા અમારો પ્રસ્તાવ છે.
reports-written = અહીં લખાયું
reports-concerns = સંબંધિત હોઈ શકે એવી ગંભીર ઘટનાઓ
reports-concerns-what = દરેક ઘટના સલામતી અંગેની નવી ચિંતા હોઈ શકે, જેની જાણ સ્પોન્સર NICEને કરે છે. મુસદ્દામાં અહીં જે નોંધાયેલું છે તે, અને ફક્ત સ્પોન્સર જે કહી શકે તેને માટે જગ્યા હોય છે.
reports-draft = સૂચનાનો મુસદ્દો બનાવો
# $event (text): study number, day and what happened.
reports-draft-named = સૂચનાનો મુસદ્દો બનાવો: { $event }
# In an alert about a serious event.
alert-concern = આ સલામતી અંગેની નવી ચિંતા હોઈ શકે, જેની જાણ સ્પોન્સર NICEને કરે છે.
alert-concern-draft = સ્પોન્સર માટે સૂચનાનો મુસદ્દો બનાવો
alert-concern-written = અહીં લખાયું
