/**
 * What in a Swedish note is a question or a demand by how its clauses are built rather than by which words it
 * uses, tried before the other rules and in the same form (see sv/rules.ts): first what is wished outright, what
 * `allowed` says may be left undone, and what `free` lets be, then main clauses that ask, embedded ones that stand
 * under a lack, what lies ahead of the group, what is told as advice to everybody, what is taken from the group,
 * and what others are said to do better.
 */
export const structureSv = `
everyone: var och en (av er|av deltagarna|i gruppen)?
 (alla|samtliga|varje|ingen|någon|några|flera|resten|fler|hälften|en del) (av er|av deltagarna|i gruppen|i laget|i arbetslaget|deltagare|lärare|medlemmar|lärgrupper|grupper|gruppmedlemmar|pedagoger|samtalsledare|lärledare)
 (er|hela) (grupp|gruppen|lärgrupp|lärgruppen|arbetslag|arbetslaget)
 (lärarna|deltagarna|lärledaren) i (gruppen|laget|lärgruppen)
 ni (alla|två|tre|fyra|fem|båda|själva)
head: [PAPER (av|om|för|till|från|i|på|med|kring) (ER)? !(GROUP|SUB|WH|JAG|DET|nästa|DAY) WORD] (ADV|NOT|MUST|behöver|kan|kunde|skulle|hade|får|är|var|saknas|saknar|finns|FIN)
expectation: (jag (DIARY|har läst|har sett) (^|!FIN WORD)* ,? och|§ ^|^ jag|,? (och|men|för|så) ^? jag) ^? ADV* [vill ADV* att (ni|gruppen|alla|lärledaren|protokollet)] !(ADV* (ska|kan|skall)? ADV* (får|fick|få|mår|må|njuter|njuta|slippa|slipper|vet|veta|ha|har|känna|känner|förstår|förstå|märker|märka|orkar|orka|hinner|hinna|kunna|behåller|behålla|lyckas|lita|luta))
 (jag (DIARY|har läst|har sett) (^|!FIN WORD)* ,? och|§ ^|^ jag|,? (och|men|för|så) ^? jag) ^? ADV* [vill ha ADV* (er|ert|era) (egen|eget|egna)? (rapport~|uppföljning~|analys~|redovisning~|siffror~|protokoll~|besked|svar|synpunkt~|utvärdering~|plan|planer|planering|tidsplan|resultat|mätning~|kartläggning~|sammanställning~|underlag|dokumentation|beskrivning|återkoppling|underskrift~|slutsats~|lista)] !(... (med mig|hem|på (min|mitt|väggen)|som (förebild|exempel|stöd)|i (min|mitt|minnet)|i ryggen|nära till hands|hos mig))
 (jag (DIARY|har läst|har sett) (^|!FIN WORD)* ,? och|§ ^|^ jag|,? (och|men|för|så) ^? jag) ^? ADV* [vill ha (ett|en) COMP] !(... (med mig|hem|på (min|mitt|väggen)|som (förebild|exempel|stöd)|i (min|mitt|minnet)|i ryggen|nära till hands|hos mig))
comparison: (YOU|alla|(er|ert|era) !(elev~|barn~|klass~) !OTHERS WORD) (!OTHERS !(elev~|barn~|klass~|ni) WORD)* [COMP (!OTHERS WORD)? än (de|den)? (andra|övriga)? !(lärarna|lärarnas|skolan|skolans|gruppen|gruppens|laget|lagets|förskol~|målgrupp~|provgrupp~|kontrollgrupp~|jämförelsegrupp~|åldersgrupp~) (~lärarna|~lärarnas|~gruppen|~gruppens|~grupperna|~gruppernas|~laget|~lagets|~lagen|~lagens|~skolan|~skolans|~skolorna|~skolornas|~kollegiet|~kollegiets|~teamet|~teamets|~teamen|~teamens|~ledarna|~ledarnas|~kollegorna|~kollegornas|~kollegerna|~kollegernas|~grannarna|~grannarnas)]
imperative: , så ^ ADV* [gör (som (de|dem|grann~|parallell~|andra|~lärarna|~gruppen|~laget)|likadant|likadana|detsamma|tvärtom|på samma)] !(FIN|JAG)
 , så ^ ADV* [(byt|mät|stryk|korta|pröva|prova|testa|räkna|jämför|samla|vänd|ändra|bygg|börja|sluta|fråga|titta|lyssna|våga)] !(JAG|GROUP|mig|oss|gärna mig) WORD
allowed: [(ni|du|alla|gruppen) ADV* (måste|behöver) ADV* inte !(ADV* (bara|enbart|endast|allt|alltför|för|glömma|missa|slarva|hoppa|komma|vara (för|sen~))) (!(men|utan|fast|så|senast|förrän|innan) WORD)*]
free: [svaret på (min|er|ert|era|mina) (egen)? (fråga|frågor)] (om WORD)? (stod|finns|fanns|är|var|kom|fick|ligger)
 [svårt att (veta|se|avgöra) ...] , också för mig
 nu (vet|förstår) jag [...] $
 jag ADV* [(ännu|fortfarande)? inte] ADV* (har|hade|hann|fick) (svarat|hunnit|skickat|ordnat|bokat|tackat|återkommit|löst|svara|skicka|ordna|boka|tacka)
 [precis som ni] (vill|önskar|själva)
 ^ [hade] (DEFN|någon) ... (hade|skulle|kanske)
 man ADV* [(måste|ska|bör|behöver)] ADV* (få|höra|tappa|misslyckas|gå|våga|vänta|känna|lyssna)
 [till nästa] (möte|träff|samtal|konferens) (med|i|hos) (huvudmannen|förvaltningen|ledning~|rektor~|nämnden|skolchefen|föräldra~)
 till mig själv : ^? [...] $
 ^ [(!GROUP !ER !SUB WORD)*] , (precis|så|just)? som (ni|gruppen) (själva)? (SAID)
 som (ni|gruppen) (själva)? [SAID]
 (okej|ok|i sin ordning|inget fel|inga problem|gör inget|gör ingenting|spelar ingen roll|gör detsamma) [att (!(men|fast|nästa) WORD)*] $
 [(helt|fullt|alldeles|också) (okej|ok)] att
 ^ [kan] inte (sluta|låta|minnas|säga|låtsas)
 ^ (behöver|vill|önskar|saknar|får|kan|kommer|hinner|orkar|skulle) (ni|gruppen|någon) (!SUB !WH WORD|: WORD)* [FIN jag]
 ^ [(inga|ingen|inget) (fler|mer|ytterligare)? WORD (behövs|krävs)]
 som jag ADV* [(aldrig|inte|ännu inte) ...] $
 jag (blev|är) ADV* [nyfiken på] ... och (har|ska|tänker|lånade|läste|frågade)
 [lönar sig att] (låta|ge|fråga|höra|be) (eleverna|elever|barnen|barn|klassen|dem)
 mig att ^ [man måste] (höra|få|se|känna|upptäcka|misslyckas|våga|ha|kunna|vara)
 (er|ert|era|gruppens) (WORD|WORD WORD|WORD WORD WORD)? : ^ [(WH|om) ...] $
 frågan (om)? [(varför|hur|om|när|vad) (vi|man|jag|barn|elever|eleverna|en) (!(ni|gruppen) WORD)*] (,|$)
 man [får] fråga (samma|eleverna|barnen)
 [gärna får] (behålla|låna|använda|dela|sitta|vara|stanna|ta (hem|den|det|över)|bjuda)
 [inte ...] gör det (ingenting|inget|detsamma)
 GROUP [behöver] ADV* (en|ett|fler|mer|ny|nytt|nya|er)* (WORD)? (rum|grupprum|lokal|sal|salen|tid|pass|arbetsro|ro|lugn|bord|stolar|datorer|böcker|vikarie|vikarier|vuxna|luft|hjälp|stöd) !till
 ^ (FIN|ASKV) (ni|gruppen|du|någon|ER WORD) (!SUB !WH !FIN WORD)* [(FIN|~s)] (jag|detta|den|vi|schemat|dörren|rummet|salen)
 ^ FIN (ni|gruppen|du|någon|ER WORD) ... så [FIN (jag|det|den|vi|DEFN)]
 ^ [(FIN|ASKV)] (ni|gruppen|du|någon|ER WORD) ... _
 [(åligger|tillkommer|ankommer|vilar|ligger)] ADV* (på)? (mig|oss|rektor|ledningen|skolledningen|huvudmannen)
 (er|ert|era|gruppens) (WORD)? [(undran|fråga|frågor|nyfikenhet|fundering|funderingar|gissning|gissningar) ...] (,|$)
 (mitt|vårt|min|mina|skolans|huvudmannens|förvaltningens) (WORD)? [(ansvar|bekymmer|fel|misstag|sak|slarv|miss|försening|glömska|brist|skuld|uppgift|huvudvärk|deadline) ...] $
 (saknas|fattas|fattades|saknades) [(er|ni|mig|oss)] ,
 (som|det) ADV* [inte ADV* (är|var|blev|blivit) ADV* (färdig~|klar~|perfekt~|bestämt|avgjort)]
 [(är|var) ADV* (svårtolkade|svårtolkat|osäkra|osäkert|motsägelsefulla)]
 [inte (är|var)] WORD (på|av|i|hos) WORD som
 är ADV* [inte (ert|gruppens|ditt) (fel|ansvar|problem)]
 ^ [får jag] ... så
 [(behåll|låna|använd|njut|spara)] ... (så länge|om ni|när ni|som ni vill|i lugn)
 (frågan|det|detta) .. (vara|lämnas|stå) öppen [till]
 ingen kan (begära|kräva) [...] $
 [så hör av er till mig]
 har bestämt att [alla ska] 
 (det är|det var|är det|var det) [jag (och inte (ni|gruppen))? som ...] $
 [(jag är (den|en av dem) som|den som .. är jag|jag själv|jag som rektor|ledningen|vi i ledningen) !(vill|undrar|saknar|hoppas|funderar|skulle|förväntar|aldrig) ... ] $
 (utan|och|för) [det är (mitt|skolans|ledningens|rektors) (fel|ansvar|jobb|sak|uppgift|bord)]
 ^ [hade jag !(fått (välja|bestämma|önska)|önskat|velat|hoppats|hellre|gärna|varit ni|varit er) ... ] $
 (det|den|de|detta|dem|pengarna|tiden|böckerna|dagen|dagarna|timmarna) [(ska|skall|får) ni !(ordna|göra|lösa|fixa|se|skriva|ta|lämna|börja|hålla|lägga)]
 [(ska|skall|får) ni] ADV* (slippa|tillbaka|ersättning|av mig|betalt|loss|hjälp)
 (ingen|ingenting|inget|inga) [(behöver|måste|behövde|krävs|behövs)]
 (varje|alla|samtliga|enskild|någon|en|de) (ung~)? (elev|elever|barn|unga|klass|lärare i kommunen) ADV* [(MUST|behöver) !PASS !(in|med) WORD] !(... (ni|likvärdig~))
 (om|ifall) (någon|ni|gruppen) ADV* (är|blir|känner er) [nyfik~]
 (annat|annan|andra|annorlunda|annorlunda) [än] (vad)? jag
 (mer|mindre|bättre|sämre|längre|oftare) [än] ADV* (vad)? (jag|någon|något|nånsin|man tror|förr|proven|provet|orden|tusen|själva)
 jag ADV* (vet|kan|förstår|såg|minns) ADV* [inte] (mer|mindre|mycket|så)
 ^ (läste|läst|såg) [(ert|er|era) WORD] (på|i|med|vid|över|under|innan|medan|$|och|å)
 (om|ifall) (det|ni|tid|lust|lusten|ork) ADV* [(passar|finns|vill|orkar|hinner|räcker|faller)] 
 jag !(ADV* (inte|vill|skulle|hoppas|önskar|saknar|har inte)) (WORD)* [(före|innan|till|inför)] LIMIT
 (kan|får|fick|må) ADV* (få)? (vara|stå|lämnas|bli|förbli) [(obesvarad~|öpp~|olöst~)]
 jag ADV* [(måste|ska|bör|borde|skall|behöver|vill|skulle|hade behövt)] !(ADV* (ta del|läsa|följa|välja|börja|testa|prova|pröva|göra|lägga|byta|ändra|fråga|se|att|ha mer|påminna|be|uppmana|föreslå|vilja|önska|veta|höra))
 jag (WORD)* [för (sällan|ofta|lite|mycket|sent|snabbt|mycket|tidigt|länge)]
 ^ [heja er]
 [inget svar] (behövs|krävs)
 behöver ADV* [inte ...] $
 (en|är|varje) [halvfärdig~] (idé|tanke|text|skiss)
 OTHERS (ska|får|kan|vill|skulle) (få)? WORD [och INF]
 [duger] (gott|fint|bra|utmärkt)? (som|till)
 [(som|det) var (rörig~|otydlig~|oklar~|svår~|spretig~)] ... (blev|är nu|har blivit|blivit)
 (hjälp|stopp|paus|ledigt|vikarie) [i tid]
 GROUP ADV* ännu [är] (nyfik~|intressera~)
free: (!YOU !ADV WORD|^) (kan|kunde|ska|skulle|får|fick|vill|ville|brukar|brukade|vågar|vågade|hann|hinner|måste|behöver|att) ADV* NOT? INF (!FIN !COMP WORD)* och ^? ADV* [(IMPA|sluta|våga|strama|skala|kapa|banta|trimma|dra|ta|se|ge)]
question: (,|men|fast) ^? (på|av|med|i|till|för|om|från|efter|under|genom|mot|hos) (vems|vem|vilk~|vad|hur|när|var)
 (säg|upplys|förklara|berätta|lär) mig !(om|att)
 (till|av|på) (vad|vem|vilk~) $
lack: DOCS (WORD|WORD WORD)? ADV* (är|var|blev) ADV* (mycket|väldigt|ganska|rätt)? (kortfattad~|kort|tunn~|tunt|knapp~)
 NUM av (punkterna|uppgifterna|frågorna|rubrikerna|delarna|stegen) .. (inte|aldrig)
expectation: ^ att ni skulle (bjuda|lämna|skicka|ta|göra|pröva|prova|skriva|läsa|följa|bestämma|ordna|boka|testa|mäta)
veiled: ^ det går att ... om (man|ni) FIN
lack: (pratade|talade|diskuterade|handlade|ägnade|skrev|lade|la) ADV* (tid|kraft|ord)? ADV* (mer|längre|mest)? (om|kring|åt|på) !(elev~|barn~|undervis~|deras|varför|hur|vad) WORD än (om|på|åt|kring)
 valde att inte (följa|göra|dokumentera|skriva|ta med|redovisa|prova|mäta)
modal: YOU behöver (en|ett) (plan|ny|nytt|annan|annat|COMP)
question: (,|, och ^?|men ^?) (varför|hur (då|så)|när då|vad då|vem då) (det|då|just|inte|bara|den|så|dem|de|ni|nu)* $
 , (varför|hur|vilk~|vem) (just|då|inte|bara) 
 , hur kom~ det sig
 stämmer det att
 ^ (kan|kunde|får|skulle|vill|har|vet|är) (alla|man|någon|ni) ... (berätta|fråga|säga|förklara|veta|visa) !(... (finns|vet|kan|har|ska|är|ordnar|får|står|säg) (det|jag|ni|den|till))
 (,|men|fast|eller|för|och|så) ^? ADV* (ASKS) !(gäller|beträffar|var och) (ASKV|FIN (GROUP|DET|JAG|ER|DEFN|NOT)) !(som|FIN)
 (,|men|fast|eller|för|och|så|^) ^? ADV* (hur DEGREE|vilken|vilket|vilka|vad för|vems|vad) (!(GROUP|DET|JAG|DEFN|som|FIN|att) WORD)* (ASKV|FIN) (GROUP|DET|JAG|ER) !(FIN|själva)
question: ^ !TURNS (!(om|när|eftersom|sedan|ifall|trots) WORD)* , ADV* !(skriver|skrev|säger|sa|sade|menar|berättar|konstaterar|påpekar|noterar|brukar|brukade|tycker|tror|anser|tänker|undrar|undrade|beskriver|antar) (ASKV|FIN) ADV* (ni|du|gruppen|DET|ER WORD|elever~|barnen|DEFN) !(som|FIN)
 (,|men|fast|eller) ^? ADV* (ASKS) (!(GROUP|JAG|DET|FIN|som|DEFN) WORD|i klassrummet|på dagen|på lektionen|av eleverna)* (ASKV|FIN) (ni|du|gruppen|DET)
 § ^ ni menar
 ni (har|är|ska|kan|borde|hade|tog|gjorde|testade|hann|vet|tänker) väl
 (men|fast|och) ^? ADV* (hann|har|vet|kan|tror|tänker|ska|fick|hade|vill|minns|märkte|tyckte|såg|provade|testade|menar|gjorde|är|var|blev|kommer) (ni|du) !(... så)
 (men|fast) ^? (är|var|blev|blir|gäller|räcker|räckte|stämmer|finns|fanns|fungerar|håller|höll|hjälpte) (det|DEFN) !(som|att|ni|NOT)
 eller ADV* (ASKV|FIN) (GROUP|JAG|DET|ER)
 ^ (hur|vad|varför|vem) i (hela)? (friden|världen|helsike|helskotta|allsin)
 (,|eller) (eller hur|va|inte sant|visst|eller|stämmer det|stämmer inte det|tycker ni inte|håller ni inte med|är det så|eller vad|tror ni) $
 nämligen ADV* (WH|om|ifall)
indirect: (men|fast|dock|utan|bara|däremot) ^? ADV* inte ADV* (WH|om|ifall) !(bara|enbart)
 ^ (!(WH|det|handlar|om) WORD)* , ADV* inte (varför|vem|vems|om|när|vilk~|vart)
 (svaret|svar|besked|beskedet|förklaring~|upplysning|information|klarhet|ledtråd|ledtrådar|nyckeln|facit|siffran|fortsättningen|upplösningen) (på|om|till|kring|i) (frågan|gåtan|frågan)? (om|på|kring|till)? (WH|om|ifall)
 (ovisshet~|undran|gåta|gåtan|mysteriet|mysterium|frågetecknet|frågetecknen|spänningen|väntan) ADV* (om|kring|över|på|inför|runt|som|hur|varför|vad|vem|när|vilk~|i|är) 
 (min|en) nyfikenhet (på|om|kring|över|inför)
 frågan ,? ADV* (vem|vems|varför|om vem|om varför|kring varför) !(man|vi|elever|vissa|somliga|några|barn|ett|en|det)
 (kvarstår|återstår) ADV* (frågan|att|en fråga)
 (jag|^|och|som) ADV* (efter|läsningen|fortfarande|har)* ADV* (går|gick|ligger|låg|sitter|satt) ADV* (kvar)? ADV* (och)? (funderar|funderade|grunnar|grubblar|grubblade|undrar|klurar|ältar|väntar|vaken)
 (jag|^|och|blev|blir|är|en|lite) ADV* (har)? ADV* (funderar|grunnar|grubblar|klurar|spekulerar|funderade|grunnade|grubblade|klurade|fundersam|osäker|tveksam|otålig|ivrig|vetgirig|förbryllad|konfunderad|undrar|undrade|vilsen) ADV* (på|över|kring|runt|om|inför|till|efter|kring)? ADV* (WH|om|ifall|att få)
 (hänger|hängde|svävar|svävade|ligger|lever|lämnas|lämnades|står|stod|dröjer) ADV* (kvar)? ADV* (i luften|obesvarad~|öppen|öppna|olöst~|i det blå|i det oklara|utan svar)
 (obesvarad~|outtalad~|oförklarad~|outredd~|aldrig fick svar|inget svar|utan svar|olöst~)
 (jag|vi|som|man|^) .. (aldrig|inte|knappt) .. (veta|höra|se|reda|svar|läsa) !(förr|tidigare|maken)
 jag ADV* (väntar|längtar|spanar|letar|letade|söker|sökte|jagar|törstar|trånar|brinner|hungrar|tiggde|tigger|ber|bönar) ADV* (på|efter|om) !(... (vikarie~|hantverk~|lokal~|vaktmästar~))
 (längtar|hungrig|sugen|angelägen|pirrar|kliar|lystrar|hågad|mån|otålig) ADV* (efter|på|om|att|i) ADV* (få|att|veta|höra|se|läsa|svar|fortsättning~|mer|resten|detaljer|hur|vad)
 (velat|vill|ville|vågat|tänkt|skulle|hade|får|måste|behöver|hann) ADV* fråga (er|gruppen|om|dig|$)
 (min|mina|enda) ADV* (enda|sista|stora|lilla|öppna|ärliga)? (fråga|frågor|fundering|funderingar|undran) (gäller|är|rör|blir|handlar|kvarstår|till er|dröjer|väcks|lyder|har)
 (emotser|önskar mig|hoppas) ... (svar|syn|besked|tankar|redogörelse|förklaring|fortsättning)
 jag .. (få|fått|hade|fick) .. (förklara~|utveckla~|utredd|utrett)
 (får|fick|får ni|går|gick) (jag|det|riktigt|mig|man|ADV)* (inte)? (det|ADV)* (ihop|att gå ihop|rätsida|grepp) 
 (om|fick) jag (fick|får) önska
 (jag|vi|det) ADV* (vill|skulle|hade|ville|önskar|hoppas) .. (ta del av|få höra|få veta|få se|få läsa|följa|vara en fluga|tagit del|hört mer|läst mer|vetat mer|höra|veta|läsa|se) !(er bok|tack)
 skulle (sitta|smaka|göra) WORD ADV* att
 jag ADV* får (se|läsa|höra|veta|ta del|besked) ... (före|innan|senast|till|inom|LIMIT)
 (slutet|sista sidan|sista kapitlet|sista biten|sista delen|fortsättning~|upplösning~|svaret) ... (utriv~|saknas|fattas|borttappa~|kvar att|dröjer|följer|väntar|uteblir|gömt|gömd~)
 (framgår|framkommer|syns|står|sägs|nämns|märks|förklaras|beskrivs|berättas|avslöjas|redovisas) ADV* (det)? ADV* (inte|aldrig|ingenstans|knappt) (ADV|riktigt|alls|någonstans|för mig)* !(i (resultat~|prov~|betyg~))
 (lämnar|lämnade) (mig|läsaren|en) ADV* (med|kvar|i|utan|att|undrande|fråg~|nyfik~|osäk~)
free: (GROUP|ER SAYING|SAYING) (har|hade|är|var|blev|kom|vågade|vågar|kunde|kan|började|lyckades|försökte)? ADV* (SAID|SAYING) ... [(att|om|hur|varför|vad|vilk~|när|:|vem|fram) ...] (,? (och|men|så|därför|vilket) (det|jag|ni|då|där)|,|;|:|$)
 ER WORD? SAYING ... [(att|om|hur|varför|vad|vilk~|när|:|vem|fram) ...] (,? (och|men|så|därför) (det|jag|ni)|,|;|$)
 (OTHERS|elev|barn|pojke|flicka|kille|tjej|någon|en av dem|NUM av (eleverna|dem)) (i|på) WORD ADV* SAID [...] $
 (OTHERS) ADV* (SAID|bad|ville|fick|hade|kunde) [...] $
indirect: ^ (en|min|viss|stor|lite|växande|^)* nyfikenhet (inför|på|om|kring|över)
 (inte|svårt|knappt) .. (klok på|tyda|begripa|uttyda|få grepp|läsa ut|lista ut|räkna ut)
 (klok|klokare) på
 (får|fick|måste|kan) (man|jag|läsaren|en) ADV* (leta|gissa|läsa mellan|söka|ana)
veiled: det går att ... om (man|ni) (bara)? FIN
 om man bara (bestämmer|vill|håller|ser|börjar|planerar|tar)
 ni ADV* (ordnar|lämnar|skickar|ger|mejlar|sammanställer|tar fram|återkommer|redovisar|visar|skriver|gör|fyller) ... mig
 (gör|göra) (susen|under|underverk|jobbet|stor skillnad|hela skillnaden)
 (en|ett|^) COMP (ORDER|start|början|ledning|tidplan|framförhållning|ansvar) (FIN)
 hade (sett|varit|blivit|gått|låtit|hunnits|kommit) ... (annorlunda|bättre|längre|om ni|med (bättre|mer|COMP))
 med (bättre|mer|ADV COMP|COMP) (ORDER|planering|förberedelse~|framförhållning|disciplin|ansträngning|engagemang)
 (förhoppningen|hoppet|önskan|drömmen|visionen|tanken|förväntan|bilden) om (ett|en|att ni|COMP|nästa|bättre|mer)
 vikten av
 (viktigt|avgörande|angeläget|mycket) .. (är)? att (alla|ni|samtliga|var och en|gruppen) !(FINPAST)
 (drar|dra) (sitt|sina) strå
 (ert|er|upplägget|uppdraget|uppgiften|metoden|modellen) WORD? (kräver|fordrar|förutsätter|behöver) ... (än|av er|mer)
 ^ nästa PAPER ADV* (är|blir|har|får|visar|kommer|når|håller)
 att nästa WORD ADV* (är|blir|har|får|visar|kommer|når|håller) !(planera~|bokad)
modal: (har|hade|fick|får) ADV* (ett|som|i|er|fått|ert)* (uppdrag|uppgift|ansvar|åtagande|skyldighet|läxa|uppdraget|ansvaret|uppgiften) (att|som|kvar)
 får ADV* inte ADV* (hända|upprepas|bli|ske|gå)
 (ankommer|åvilar|åligger|tillkommer|vilar) ADV* (på)? (er|gruppen|lärledaren|alla)
 man ADV* kan ADV* (få|göra|nå|hinna|komma|vänta|begära) ADV* (COMP|mer|längre|förvänta)
 hade inte (skadat|varit fel|varit dumt|gjort ont)
 (skadar|skada|vore) ADV* inte ADV* (med|att|fel|dumt)
 YOU ADV* (har) ADV* att INF
 (ska|skall|måste|bör|behöver|borde) ADV* (med|in|vara|bort|upp|fram|till|iväg|ut|klart|dit|hit|på plats|göras|bli) !(... (elever~|roligt|spännande|kul))
 (allt|allting|alla delar|resten|samtliga|alla klasser|alla grupper|båda|det mesta|mycket) (WORD)* (ska|måste|bör|skall|behöver) (vara|med|in|bli|hinna|PASS|INF)
 (är|blir|står|ligger) (det)? ADV* (er|gruppens|lärledarens) (tur|sak|bord|uppgift|del|ansvar|jobb|lott|plikt)
 (på|hos) (ert|gruppens|lärledarens) (bord|ansvar|lott|uppdrag)
 (skulle|kunde|hade) ADV* (behövas|löna sig|lönat sig|ge mer|gett mer|gynna~|må bra|vinna|tjäna|lyfta|krävas|göra skillnad|gjort skillnad|passa bra|räcka|sitta fint|stärka|hjälpa|underlätta|komma närmare|bli (COMP|ännu)|bli ADV* COMP|blivit COMP|ha (blivit|varit|gett)|kunnat) !(mig)
 (lönar|lönade|betalar) sig ADV* (att|när|för)
 (vinner|tjänar|mår|vann) ADV* (bra|gott)? ADV* (av|på) (att)? (ni|INF|PASS|en|ett|COMP|gruppen|man|mer)
 (dags|hög tid|läge|tid nu|moget|tiden inne) ADV* (att|för|nu|$)
 här kan .. inte (ha|få|fortsätta|vara|gå|hålla)
 (nästa|kommande) (steg|cykel|träff|gång|varv|omgång|möte) ((i|för|på) WORD)* ADV* (är att|blir att|kräver|vinner|tjänar|behöver|bör|måste|ska) !(redan|inplanera~|bokad|planera~)
 (lite|mycket|mer|mera) ADV* (begära|kräva|förvänta|vänta) ADV* (sig)? (mer|lite|av|än)
 (kan|får|bör|borde|måste|vill) (man|jag|vi) ADV* (begära|kräva|förvänta|vänta|räkna) 
 (kan|kunde|klarar|förmår|orkar) ADV* (mer|bättre|längre|COMP) än (ni|den|så|protokollet|det här|det som)
 ^ (!(jag|fick|tog|hade|kom|gav|hann|blev|var|såg|valde|skrev|läste|provade|testade|gjorde|började|tänker|vill|planerar|bestämt|bestämde|valt|bokat|skickar|ordnar|lånar|bjuder) WORD|,)* (till|inför|före|innan|fram till|efter|från) ADV* (nästa|kommande) (gång|träff|möte|protokoll|omgång|cykel|termin)
deadline: ^ (!(jag|FINPAST|fortsätta|behöver|överens|beslut~|tänker|vill|planerar|lånar|ordnar|bjuder|skickar|återkommer|ledig~|vila|skön|minns) WORD|,)* (till|inför|före|innan|fram till|senast) ADV* LIMIT
 (bara|endast|knappt|mindre än|nu) (är|återstår|finns|det)? ADV* NUM (dagar|dag|veckor|vecka|träffar|möten|månader|skoldagar) (det)? (kvar|tills|till|återstår|att)
 (inlämning~|redovisning~|deadline~|slutdatum~|sista dag~|stoppdatum~|slutredovisning~|inlämnings~|tidsfrist~|frist~) ... (är|var|ligger|låg|gick|passerade~|har|sattes|står|infaller|snart|passera~|NUM|i)
 (klockan|tiden) (tickar|rinner|går)
imperative: (§ ^|och|, och ^?) (skär|sluta|skala|strama|kapa|stryk|våga|börja|banta|trimma|dra|håll|ta|lägg|låt|sätt) (INF|ner|upp|av|bort|åt|ihop|er|på|med|in) !(ligga|vila|vara)
importance: (man|den som|de som|grupper som|lag som|en grupp som|ett lag som|en lärgrupp som|grupper|lärgrupper|lärgrupp|arbetslag|kollegor|kollegier|möten|träffar|protokoll|kollegialt lärande) (som)? .. (når|kommer|hinner|lyckas|tjänar|vinner|får) ADV* (COMP|långt|mest|alltid|mer|framåt|någonvart|dit|resultat) 
 ^ (en|ett)? (bra|stark|stor|liten)? (grupp|lag|grupper|lärgrupp|lärgrupper|arbetslag|team) som ... (FIN)
 ORDER ... (är|ger|blir|bygger|skapar|kräver|gör|hjälper|sparar) ADV* (halva|grunden|nyckeln|A|avgörande|viktig~|nödvändig~|förutsättning~|COMP|tid|skillnad|hela|lätta~|trygghet|kvalitet|a och o)
 (utan|med) ADV* (en|ett|tydlig~|bra|klar~|ordentlig~|gemensam~|någon)* ORDER ADV* (är|blir|kommer|går|når|faller|tappar|rinner|finns|får|hinner|stannar|ger|händer)
 (först|inte förrän|endast|bara) (när|då|om|genom) (man|grupper|alla|vi) ... ORDER
 (tål|förtjänar|kräver|fordrar|ropar|skriker|värt|värd|förtjänt) ADV* (efter|på|av)? ADV* (att|en|ett|mer|COMP|hel~|stor~|större|ordentlig~|noggrann~) !(... (respekt|beröm|tid för eleverna))
lack: (alla|YOU|ingen|inget) (ännu|fortfarande) ADV* (FIN|inte)
 (återigen|ännu en gång|än en gång|igen|som vanligt|alltjämt|alltför|för) ADV* (inte|ingen|inget|inga|saknas|NOT|sent|lite|få|kort|uteblev|uteblir|tom~|blank~)
 (YOU|det|ingen|protokollet|texten) ADV* inte ens
 YOU ADV* (har|hade)? ADV* (lovat|lovade) !(eleverna|varandra|er)
 fortfarande ADV* (väntar|saknar|letar)
 (efter|över) (utsatt|avtalad|angiven|överenskommen) tid
 (kom|kommer|lämnades|skickades|delades) (in)? ADV* (först|NUM (dagar|veckor|dygn) (efter|för sent))
 (inte|aldrig|knappt|knappast) ADV* (blev|blir|blivit|har|hade) ADV* (av|klar~|gjord~|nått|kommit|hunnit|gjort|följts|lämnats|skrivits|rört|rörts|prövat|provat|hänt|fyllts) !(förut|förr|tidigare)
 (ingen|ingenting|inget|inga) ((i|av|på) WORD)* (ännu|fortfarande|än|hittills) (FIN)
 (ännu|fortfarande|hittills|än så länge|alltjämt) ADV* (inte|ingen|inget|inga|ingenting|väntar|dröjer|saknas|saknar|är|återstår|ligger|har|står|sitter) ADV* (på|att|inte|kvar|hos|tom~|blank~|orörd~|ogjord~|oklar~|öpp~|samma)
 (väntar|väntade|dröjer|dröjde|låter|lät) ADV* (på|med|vänta)? (på)? (att|sig) (PASS|fyllas|bli|komma|ni|gruppen|någon|$|få)
 (låter|lät|lät|låtit) ADV* vänta på sig
 (uteblev|uteblivit|uteblir|gled iväg|glider iväg|glidit iväg|gled ut|rann ut|rinner ut|kom av sig|föll bort|föll mellan|gick i stå|står still|stod still|stått still|stannat upp|avstannat|hamnade mellan|blev liggande|ligger kvar|blivit liggande|blev på hälft|i sanden)
 (förutom|utom|minus|bortsett från|sånär som på|med undantag) ADV* (att)? (att|en|ett|uppföljning~|svar~|analys~|DOCS|ni|det|sista|själva)
 (ert|er|era|^) (!FIN WORD)* (FLAW) (i|mellan|där|hos|som|under|efter|kring|på|av|över|$)
 (en|viss|min|stor|lite|ADV) (besvikelse~|besviken|snopen)
 (FLAW) (i|under|på) (protokoll~|er|ert|era|rubriken|mallen|raden|rutan|fältet|analysen|uppföljningen|planen|resonemang~)
 (blev|lämnades|stod|står|lämnat) ADV* (bara|endast|blott|enbart|som mest|knappt) (en|ett|två|tre|NUM|några|hälften|halv~)
 (bara|endast|blott|enbart) ADV* (hälften|en av|NUM av|ett fåtal|några få|en rad|två rader|tre rader|en mening|några rader|ett ord|en handfull|en enda|ett enda|en tredjedel) 
 (YOU|protokollet|texten|planen|analysen|uppföljningen|samtalet|diskussionen|mötet|träffen) ADV* (bara|endast|enbart|mest|knappt|mestadels|nästan bara|återigen|fortfarande|bara) ADV* FIN
 YOU (FIN) ADV* (bara|endast|enbart|knappt|knappast|mestadels|nästan bara|återigen) !(... (kvar~|några minuter|för att))
 YOU ... (utan att) (ha|först|ni|någonsin|följa|ta|mäta|veta|kolla|fråga|göra|pröva|skriva|säga|komma|prova|dokumentera|bestämma) !(... (ändå|skylla|döma|tappa|ge))
 (hade|borde) ADV* (kunnat|gått att|behövt|mått) ADV* (INF|SUP|COMP|bli|vara|mer|ha|önsk~)
 (ER|PAPER|DOCS|det|tiden|tid|arbetet|^) (WORD)* (räckte|räcker) ADV* inte ADV* (till|hela|för|ända|fram|$)
 (sköt|skjuter|skjutit|skjuts|sköts) (upp|på)
 (beslut~|fråg~|uppföljning~|uppgift~|steg~) ... (sköts|skjuts|skjutits|flyttades|flyttas|ströks|prioriterades bort|hamnade sist|bordlades|hoppades)
 närvaro~ ADV* (FIN)
 (tid|tiden|halva|mycket|hälften|del|minuter~|timme~|kraft|energi) ... (gick|går|gått|lades|läggs|rann|försvann) ADV* (till|åt|på|bort|iväg) !(eleverna|att (lyssna|förstå|läsa))
 (drog ut|försenades|missades|glömdes|tappades|försvann|rann|prioriterades bort|bortprioriterades)
 (lämnar|lämnade) ADV* (mycket|en del|mer|övrigt) (i övrigt)? (att|åt)
comparison: (övriga|andra|resten av|grann~|de andra|samtliga andra|flera andra|varenda annan|alla andra|varje annan|ingen annan) (WORD)? (enheter|enheten|skolor|skolan|skola|grupper|grupp|lärgrupp~|lag|lagen|arbetslag~|team|kollegor|områden|rektorsområden|kommuner|parallellgrupp~) (i|på|runt)? (kommunen|skolan|området|stan|huset|här|länet|oss)? ADV* (har|hade|redan|är|var|gör|gjorde|kom|klara~|löste|följer|skriver|fick|får|hinner|hann|lämna~|når|nådde|låg|ligger|med|som) !(frågat|hört|bett|nytta|glädje|samma (problem|fråg~|bekymmer|tank~)|lånat|tagit efter|velat|börjat fråga)
 (grupp~|lag~|skola~|arbetslag~|team~|parallell~|kollegorna) (!FIN WORD)* (har|hade|hann|fick|kom|klarade|löste|gjorde) ... (dubbelt|hälften|tre gånger|halva tiden|samma tid|redan|betydligt|på NUM)
 (andra|övriga) (grupper|lag|arbetslag|skolor|lärgrupper) (ha|har) (hunnit|kommit|SUP)
 hur (mycket|långt) COMP ... (förra|fjol~|grann~|parallell~|andra)
 (kommit|hunnit|nått) FAR* längre
 (kom|kommer|hann|hinner|når|nådde|ligger|låg|gick) FAR* (längre|långt före|steget före|dubbelt|mycket mer) !(fram|ner|in|förr)
 medan (ni|er|ert|era|den här gruppen|gruppen|protokollet) ADV* (bara|FIN)
 (på)? (samma|halva|kortare|mindre) (tid|antal|träffar|tiden|material|förutsättningar) .. (har|hann|klarade|som|löst|gjort|gick|kom|fick|nådde)
 (har|hann|klarade|som|löst|gjort|gick|kom|fick|nådde|klara~) ... (på|med) (samma|halva|kortare|mindre) (tid|antal|träffar|tiden|material|förutsättningar)
 (grupp~|lag~|skola~|arbetslag~|team~|parallell~|sexorna|kollegorna) (WORD|WORD WORD|i WORD WORD|på WORD|i WORD)? (har|hade|är|var|blev) ADV* redan
 (dubbelt|hälften|tre gånger|halvt|mer|mindre|fler|färre|bättre|sämre|COMP|lika WORD|inte lika) (så)? (WORD)? (än|som) (er $|ni $|era|ert|ni har|förra (året|gången|terminen)|i fjol|fjolårets|i våras|i höstas|sist|tidigare|gruppen|grannskolan|kommunens|andra (grupper|lag|skolor)|övriga|de andra|snittet|genomsnittet|granngruppen|parallell~)
 (jämfört|jämförelse|i förhållande|skillnad|kontrast~) (med|till|från|mot) ADV* (NUM|grann~|grupp~|övriga|andra|förra|fjol~|i|snittet|er|ert|tidigare|parallell~|kommun~|de|skola~)
 (lika|nästan lika|inte lika) WORD (som) (när)? (förra|det andra|den andra|WORD) (WORD)? (arbetslag~|lärgrupp~|grupp~|lag~|skola~|team~|året)
 (under|över|kring|i nivå med|jämfört med) ADV* (kommunens|skolans|rikets|landets|det nationella)? (genomsnittet|snittet|genomsnitt|snitt|medel|medelvärdet|medianen|riksgenomsnittet)
 (är|var|låg|ligger|kom|blev) ADV* (före|efter|ikapp|bakom) (er|gruppen)
irony: (mitt|vårt) tålamod
 (utan att|inte för att|jag vill inte) (vilja)? (vara|låta|verka) (petig|tjatig|gnällig|besvärlig|sur|elak|kinkig|negativ)
 , (för att vara|med tanke på att (ni|det) är|för) (er|just er|en sådan grupp|WORD) $
passive: (tarvar|påkallar|erfordrar|fordrar|tål|behöver) ADV* (ytterligare|en|ett|mer|COMP|viss|fortsatt|närmare|annan) (WORD)? (bearbetning|översyn|eftertanke|uppmärksamhet|revidering|genomgång|analys|precisering|insats~|åtgärd~|omsorg)
 (anmodas|uppmanas|ombeds|beordras|åläggs|föreläggs|tillråds|förväntas|rekommenderas) (att|härmed)?
 (torde|lär|synes) ADV* (vara|bli) (påkallad~|nödvändig~|motiverad~|befogad~|lämplig~)
veiled: (fler|till|större|bättre) hade (gjort|gett|givit|stärkt|lyft|räckt)
 (hade|skulle) ADV* (ha)? (värmt|värma|glatt|glädja|smakat|smaka) (mig|oss|gott)?
 låtsas att
 lova mig
 håll mig (uppdaterad|underrättad|informerad|à jour|ajour)
lack: (hänger|hängde|svävar|svävade) ADV* (kvar)? i luften
 (inte|knappt|aldrig) (nämns|nämndes|berörs|berördes|omnämns)
 (nämns|nämndes|berörs|berördes) ADV* (inte|knappt|aldrig)
 (tar|tog|ger|gav|får|fick) slut innan
 (rekordkort|rekordsnabbt|telegrafiskt|stolpigt)
irony: YOU ADV* (i alla fall|åtminstone|i varje fall) FIN
 YOU FIN (i alla fall|åtminstone|i varje fall)
importance: (förutsätter|kräver|bygger på|hänger på|beror på) att (alla|samtliga|var och en|ni)
 (bästa|starkaste|framgångsrika|duktigaste|effektivaste|fungerande) (grupperna|lagen|grupper|lag|lärgrupper|lärgrupperna|arbetslag|arbetslagen)
comparison: (förra|fjol|fjolårets|förrförra) (årets|terminens|läsårets)? (grupp|gäng|lärgrupp|deltagare|omgång)
indirect: (anledningen|förklaringen|skälet|skälen|orsaken|orsakerna|bakgrunden|motivet) (!(var|är|visade) WORD)* (inte|aldrig|dröjer|saknas|okänd~|oklar~|gissa)
 får (man|jag|läsaren) ADV* gissa
 utan att (säga|nämna|förklara|berätta|ange) (vilk~|vad|hur|varför|vem|när)
 och (undrar|funderar|grubblar)
 (förklaring|anledning|skäl|orsak) som jag
 (gåtan|mysteriet) med
 vad som nu (hände|händer|blev|menas)
 när det nu (blir|sker)
question: ^ ni menar (förmodligen|väl|antagligen|nog|alltså)
 § ^ så ni FIN
 § ^ kan tänka mig
`;
