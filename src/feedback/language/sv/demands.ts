/** What demands: of the group, or of what it writes: a part of the rules (see rules.ts). */
export const demandsSv = `
imperative: (^|,|men) ADV* kom (ihåg|gärna|med|överens|i tid|tillbaka|fram till)
 ^ gör (COMP|om|klart|en|ett|det|gärna|er|så|färdigt|inte|fler|mer|DEFN|PAPER|också|alltid) !(som|att|ni)
 ^ be (eleverna|någon|alla|en)
 § ^ ADV* !(DEFN|FIN|MUST|hela|förra|första|sista|båda|era|alla|samma|andra|fina|bra|kloka|roliga|intressanta|spännande|fantastiska|stora|lilla|nya|tydliga|härliga|många|vilka|några|inga|dessa|denna|detta|ADV|mina|våra) ~a (PAPER|ER|DEFN|av|på|med|till) (!FIN WORD)* $
 ^ ADV* !(alla|era|bra|samma|bara|gärna|egna) ~a (varandra|er|ert|mer|fler|noga|det|upp|in|ut) (!FIN WORD)* $
 följa (mallen|dagordningen|strukturen|instruktionen|tidsplanen)
 ^ !DEFN !(JAG|GROUP|_) (IMP|IMPA|~a) gärna
 ^ (mät|bolla|ställ|dela upp|gå vidare|gå djupare|jobba|kolla) WORD
 (^ (ADV|okej|ok|hej|snälla|fint|bra|tack|och|men|nästa gång|till nästa gång|i fortsättningen)* ,? ADV*|och|, men|men|, så|,|så) [(skriv|läs|håll|följ|välj|sätt|lägg|ställ|glöm|fyll|utse|bestäm|undvik|förbered|begräns|använd|överväg|återkom|ange|klargör|tydliggör|genomför|sammanställ|beskriv|knyt|bifoga|säkerställ|fortsätt|undersök|kartlägg|lyft|tänk|försök|se till|ta med|ta upp|ta fram|ta reda|gör klart|gör om|ge er|testa gärna|prova gärna|pröva gärna|dela gärna|utveckla gärna|berätta gärna|skicka gärna) (OBJ|WORD|$)] !ni
 ^ ADV* [(IMP) ADV* OBJ] !(... _)
 ^ ADV* [(IMPA) ADV* (gärna|nu|er|era|ert|mig|inte|på|alla|mer|fler|hur|vad|vilka|varför|om|att|en|ett|det|den|detta|dessa|i|för|med|också|även|ut|in|upp|ner|till|kring|istället|alltid|NUM|$|DEFN|PAPER|först|tydligare|noga|noggrannare|WORD)]
 (nästa gång|till nästa gång|inför nästa träff|framöver|hädanefter|i fortsättningen|sedan) ,? [(IMPA|IMP) (gärna|nu|också|OBJ)]
 , ADV* [(IMPA|IMP) (gärna|nu|också|även|inte|alltid|snarast|er|era|ert|på att)]
 ^ ADV* (var inte|se så)
 (^|,|men) ADV* var (snäll~|god~|vänlig~|noga|tydlig~|rädd~|beredda|modig~|konkret~)
 (vänligen|snälla|passa på att)
 ^ ADV* (inga|ingen|inte) (fler|mer|mera|IMPA|IMP|sena|nya)
modal: YOU behöver ADV* (en|ett)? (WORD)? COMPADJ
 YOU ADV* får ADV* (se|ta och|tänka|skriva|göra|börja|fundera|lösa|jobba|arbeta|komplettera|redovisa|lämna|lägga|ändra|hålla|bättra|skärpa|läsa|dra|ta (ett|COMP|mer|itu|tag)|vara (försiktig~|noga|beredda|COMP|tydlig~)) !(... (själva|fritt|om ni vill))
 YOU ADV* skulle ADV* (återkomma|lämna|redovisa|skicka|komplettera|vara klara|följa)
 (fler|flera|några|resten|varje|ytterligare) (WORD)? [MUST]
 (GROUP|var och en|var och en av er|den som|ER WORD) ((i|av|på|hos|inom|som|och|från|med) WORD|deltagare|lärare|grupper|lag|team|grupp|själv~|två|tre|fyra|fem|DEFN|er|båda|gruppdeltagare|medlemmar)* ADV* NOT? ADV* [MUST ADV* NOT?] !(träffas)
 (GROUP|var och en|var och en av er|ER WORD) ((i|av|på|hos|inom|som|och|från) WORD|deltagare|lärare|er)* ADV* [behöver ADV* (WORD)? (INF|bli|vara|få till|få in|få med|få ihop|ha klart|ha med)]
 [MUST] ADV* (GROUP|var och en|ER WORD|hela gruppen|samtalsledare) 
 [behöver] (GROUP|ER WORD) ADV* (INF|bli|vara)
 det är (ni|lärledaren|gruppen|sekreteraren|alla|var och en) som ADV* (ska|ansvarar|måste|har|bör|behöver|tar|gör|skriver|leder|får|håller|driver)
 (ansvar|ansvaret|uppgiften|uppdraget) ... (ligger|vilar|är|åligger|faller) ADV* (på|hos)? (er|lärledaren|gruppen|sekreteraren|alla|dig)
 (ansvarar|ansvariga|ansvarig) för (att|protokollet|uppföljningen|närvaron|dokumentationen)
 (räcker|räckte|duger|håller) ADV* inte (med|att|som|för)
 er ADV* (viktigaste|främsta|första|största|enda) (uppgift|utmaning|prioritering|läxa)
 ni lovar
 (ingen|inget|inga) (av er)? får
 GROUP ADV* [får ADV* (inte|ej|aldrig|se till|allt|lov att|försöka|nog|väl|lägga in en högre|skärpa|börja)]
 får ADV* (ni|gruppen) ADV* (inte|se till|försöka|nog|INF)
 GROUP ADV* [(är|blir|har|var) ADV* (skyldiga|tvungna|tvungen|ålagda|förpliktade|ansvariga för att|ansvarig för att|att (följa|lämna|göra|redovisa|fylla|använda|hålla)|i uppdrag|som uppgift|skyldighet)]
 GROUP ADV* [skulle ADV* NOT? (kunna|behöva|ha SUP|må bra|vinna på|tjäna på|ju|redan|ha)]
 [skulle] (GROUP|ER WORD) ADV* (kunna|behöva|ha|vinna|må|tjäna)
 GROUP ADV* [(hade|har) ADV* (behövt|bort|kunnat|mått bra|tjänat|vunnit|allt att vinna)]
 [hade] ADV* (GROUP) ADV* (behövt|bort|kunnat|tjänat|vunnit)
 GROUP ADV* [kunde ADV* (ha|gott|med fördel|mycket väl|SUP|också|kanske|nog|gärna|även)]
 (nästa gång|framöver|till våren|till hösten|i fortsättningen|till nästa|härnäst) (kan|kunde) (GROUP)
 (kunde|kan) GROUP ADV* (ha SUP|med fördel|fundera|tänka|behöva|överväga|också|bli|lägga|pröva|prova|testa|välja|börja|skriva|även|ta|lyfta|göra|utveckla|dela|titta|försöka)
 YOU ADV* [kan ADV* (NOT)? (ta ADV* (ansvar|COMP|mer|större)|bättre|mer|COMP|behöva|med fördel|fundera|tänka|överväga|bli (COMP|bättre)|bli ADV* (COMP|bättre)|utveckla~|förbättra~|vässa|skärpa|förtydliga|fördjupa|komplettera|lyfta|pröva|prova|testa|lägga|börja|skriva|behövas|med gott|vinna|utmana|höja|öka|ha nytta av att|inte bara|fortfarande|göra (mer|COMP)|arbeta (mer|vidare)|jobba (mer|vidare)|komma längre|väl)]
 GROUP ADV* [kan] ... (nästa gång|framöver|till nästa|fortsättningsvis|härnäst|i stället|istället|annars)
 GROUP ADV* [(har|är|ser|finns) ADV* (en bit kvar|långt kvar|en del att|mer att göra|mycket kvar|utrymme att|rum för|potential att|jobb kvar|arbete kvar|möjlighet att bli|chans att bli|på god väg men)]
 (jag|vi) ADV* [(måste|bör|borde|behöver)] ... (alla|tillsammans|gemensamt) ... (hjälpas|bli|ta|följa|se|hålla)
 (nästa gång|framöver|till nästa gång|i fortsättningen|hädanefter|nästa träff) (MUST|behöver|får)
 (MUST) ... (nästa gång|framöver|hädanefter|i fortsättningen|fortsättningsvis)
 (^|att) (ADV|nästa gång|nästa år|i år)* vi ADV* [(måste|bör|borde|behöver|ska) ADV* (se (resultat|att|till)|bli (bättre|COMP)|hålla oss|hjälpas åt att|höja|få upp|nå|se|hålla|skärpa|fokusera|öka|prioritera|följa|leverera|komma|ha|vara|börja|sluta|visa|lägga)]
 (här|nu|nästa gång|framöver) [(måste|bör|borde|behöver)] vi
passive: PAPER ((i|av|på|till|för) WORD)* ADV* kunde ADV* (ha varit|vara COMP)
 [(måste|bör|borde|behöver|ska|skall|får inte) ADV* (PASS|INF in|INF upp|INF ut)] 
 [(måste|bör|borde|behöver|ska|skall)] ... [(kompletteras|lämnas|redovisas|följas|fyllas|utvecklas|förtydligas|delas|skickas|göras|skrivas|läggas|tas|stå|finnas|framgå|vara klar~|vara ifylld~|vara med|bli (COMP|bättre|klar~))]
 PAPER ((i|av|på|hos|inom|som|och|från|till|för) WORD|ER WORD)* ADV* NOT? [MUST]
 [MUST] ADV* (ER|DEFN)? PAPER
 PAPER ((i|av|på|till|för) WORD)* ADV* [behöver ADV* (bli|vara|ha|INF|PASS|ett|en|COMP|ses över|lyftas)]
 PAPER ((i|av|på|till|för) WORD)* ADV* [(hade|skulle) ADV* (behövt|behöva|kunnat|kunna|tjäna|tjänat|vinna|må|vunnit|mått) ADV* (WORD)?]
 PAPER ((i|av|på|till|för) WORD)* ADV* [(kan|kunde) ADV* (med fördel|bli ADV* (COMP|bättre)|göras|utvecklas|förbättras|förtydligas|vässas|skärpas|kompletteras|fördjupas|skrivas|preciseras|lyftas|breddas|behöva)]
 (det|detta|den|de) ADV* [(måste|bör|borde|behöver|ska)] ADV* (vara|bli|ha|INF|PASS|till|COMP|stå|gå|finnas|ett|en) !(spännande|roligt|kul|intressant|SUP)
 (förväntas|krävs|förutsätts|rekommenderas|åligger|uppmanas|bes|emotses|efterfrågas|påkallas|fordras|efterlyses|åläggs|uppmuntras|tillråds) !(mod|tålamod)
 (det)? (önskas|behövs|krävs) ADV* (en|ett|COMP) 
 (önskas|behövs) (ADV|till|senast|inför|i|för|mer|$)
 (är|blir|har blivit) (obligatorisk~|ett krav|ett måste|inte valfri~|inte frivillig~|inte förhandlingsbar~|(ett|ert|ditt|allas|gruppens|lärledarens) ansvar|ett ska|er uppgift att|lärledarens (ansvar|uppgift)|gruppens (ansvar|uppgift)|allas (ansvar|uppgift)|ert ansvar|ditt ansvar|att föredra|hög tid|dags)
 (PAPER) ((i|av|på|till|för) WORD)* (delas|lämnas|skickas|redovisas|fylls|skrivs|sparas|publiceras|görs|läggs|tas|används|följs|kompletteras|uppdateras) ADV* (in|upp|ut|i|fortsättningsvis|framöver|hädanefter|alltid|nästa gång|senast|samma dag|till nästa|före|innan|inom|direkt efter|på|med|av alla|varje gång)
nominal: (nästa träff|nästa gång|till nästa gång|framöver|nästa steg) :
 ert nästa steg (är|blir) att
 ^ (ADV|något|och|nästa gång|till nästa gång|i stället|önskar|önskas|en|ett|,|fint|bra|fint protokoll|men)* (COMP) (WORD)? (!FIN WORD|,)* $
 (en|ett|ännu|lite|ytterligare|^) (COMP) (!FIN WORD)* (vore|hade varit|hade gjort|skulle|önskas|behövs|hade hjälpt|hade underlättat|hade lyft|uppskattas|välkomnas|efterfrågas|krävs|vill jag|hade jag|ser jag gärna|rekommenderas|är önskvärt|tack|på sikt)
 ^ ADV* (WORD (av|på|i|till|med|om) WORD|WORD|WORD WORD|ER WORD|en WORD|ett WORD|en WORD WORD) (önskas|behövs|krävs|efterfrågas|emotses|välkomnas|förväntas|saknas|rekommenderas|uppskattas|efterlyses)
 (dags|hög tid|läge) (att|för)
 ^ ((fokus|prioritet|uppgift|läxa|uppdrag|krav|mål|att göra|åtgärd|åtgärder|nästa steg|tips|påminnelse|ps|obs|önskemål|förslag|råd|utvecklingsområde|utvecklingspunkt|förbättringsområde|att tänka på|att förbättra|nästa gång) :)
 (till nästa gång|nästa gång|inför nästa träff|nästa träff|framöver|hädanefter) (,|:|^)* (COMP|mer|tydlig~|kortare)
 (utvecklingsområde|förbättringsområde|förbättringspotential|utvecklingspotential|utvecklingspunkt|att jobba vidare med|att utveckla vidare|kvar att göra|finns (mer|mycket|en del|lite) att|finns utrymme|finns potential|lämnar (en del|mycket|mer) (övrigt )?att|att önska)
`;
