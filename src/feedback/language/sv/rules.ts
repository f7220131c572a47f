/**
 * What in a Swedish note reads as a question or a demand, as patterns (see pattern.ts), tried in this order.
 * `everyone` and `head` first join words: what stands for the whole group, and what belongs to a noun. What
 * `free` finds is the sender's own, someone else's words, or a kindness, and no later rule looks there; the few
 * rules that come before it hold even so. The rest are what the panel tells the sender, by their keys.
 */
export const rulesSv = `
question: ^ vem WORD !som
 ^ (har|hade|kan|kunde|ska|får|fick|vill) PLUR (och PLUR)? ADV* (SUP|INF)
 , (hur|vad|vem|när|vilk~) .. då $
 ^ vore det
 (, och ^?|men ^?|,) (varför|hur|när|var|vad då|hur då) $
 , (varför (det|då|just)?|hur (då|så)|på vilket sätt|när då) $
 , (varför (det|då|just|inte)|hur (då|så))
indirect: (det|detta|protokollet|texten|resultatet|^) ADV* (väcker|väckte|reser|leder till) ADV* (en|flera|många|några)? (fråga|frågan|frågor|undran|funderingar|nyfikenhet|frågetecken) !(... (eleverna|ni))
modal: YOU kunde ADV* (vinna|tjäna|ha nytta)
 GROUP behöver ADV* mer (struktur|fokus|disciplin|tydlighet|framförhållning|planering|ordning|evidens|djup|fart|ledning)
 YOU kunde ADV* (testa|prova|pröva|fråga|lägga|skriva|utveckla|byta|mäta)
 GROUP ADV* behöver ... (i stället|istället|snarare)
 YOU ADV* måste inte (bara|enbart|endast)
veiled: (COMP) (!FIN WORD)* hade räckt
 ^ om (ni|du|gruppen) (inte)? (kan|kunde|ville|skulle) ADV* (INF|NOT)
 ^ (hade|om) (ni|gruppen) (hade)? ADV* SUP ... (hade|kunde|skulle) (ni|det|gruppen)
indirect: (om|ifall) det verkligen
lack: alla NOT (SUP|har|hade)
 (det|mycket|arbete~|mer|del) ADV* (som)? återstår
 återstår ADV* (mycket|att|en del|arbete|mer)
 (vissa|somliga|några) NOT
 YOU .. (lite|för|väl|alltför|rätt) (snabbt|fort|sällan|ytligt|sent|tidigt)
 valde att inte (följa|göra|dokumentera|skriva|ta med|redovisa)
veiled: jag skulle ADV* (välja|ha (gjort|valt|börjat|lagt)|göra|börja|pröva|prova|testa|lägga|korta|byta|ändra)
question: , (vad|hur|varför|när|vilk~|vem|var) (FIN|ASKV) (GROUP|DET|JAG)
free: jag ADV* [(ännu|fortfarande)? inte] ... , men ^? jag
 ^ FIN (GROUP|DET|något|DEFN|ER WORD) ... ,? så? [FIN jag]
 [(behövs|krävs|saknas|fattas)] ... , (och|men|så)? ^? (det|den|dem|jag) .. (jag|mig|tar|ordnar|löser|bokar)
 (när|om|där|som|eftersom) ADV* det [inte (finns|fanns|går|gick|är|var|blir)]
 lärde mig (att|av er :) ^ (!DOCS !(uppgift~|underlag~|metoden|test~|tiden|texten|beskriv~|svaren|resultaten|planen|syftet|målet|uppföljning~) !GROUP !ER !DET !(det|vi|COMP|nästa|framöver|en grupp|lärgrupp~|grupp~|protokoll~|fler|den) WORD) (!DOCS !GROUP !ER !DET WORD)* [(måste|behöver|bör|ska)] !(... (nästa gång|ni|inom))
 ^ [tänk] (att|så|vad|vilken|vilket|vilka) !(ni (ska|måste|bör))
 (att|er :) ^ [(IMPA|be|ha|ta|ge|se|gå|stå|dra|slå|bygga)] !(gärna|nu|er|era|ert|alltid|inte)
 jag ADV* (har|hade)? ADV* [(missat|missade|glömt|glömde|slarvat|dröjt|dröjer|försenad|saknat|sen|tyvärr)]
 jag (_|återkommer|svarar|hör|ger|bokar|ordnar|skickar|lämnar|ska|kommer|har|lovar|meddelar|tar|kan|vet|ringer|mejlar|pratar|fixar|ser) ... [(senast|innan|före|i god tid|i tid|snarast|omgående|så snart|så fort|inom)] !(... ni (är|har|ska))
 (behöver|måste|behövde) GROUP? ADV* inte
 (ingen|inget|ni) ADV* (behöver|måste) ADV* inte
 (ingen|inget) ADV* (behöver|måste) ADV* (svara|göra något|ändra något|känna)
 GROUP ADV* inte ADV* (behöver|måste|behövde|tvingas|tvingades)
 ^ FIN (GROUP|JAG|DET|något|DEFN|ER WORD) ... ,? så? [(är|finns|går|räcker|gör|blir|har|kan|ska|får|ordnar|löser|fixar|hjälper|kommer|bokar|ser|tar|skickar|hittar|ligger|känns|vill|står|lånar|hämtar|ställer|lägger|hör|bjuder|frågar|pratar|säger|väntar|sitter|skulle|hade) (jag|vi|det|den|de|ni)] !ju
 ^ [FIN] (GROUP|DET|något|DEFN|ER WORD) ... _
 ^ [FIN] (GROUP|DET|något) ... , (säg|hör|kom|ring|fråga|mejla|så|jag|dörren|min)
 (^|,|så|gärna) [(säg|hör|kom|ring|fråga|mejla|slå|knacka|titta|sticka) (gärna|bara)? (mig|till|av|ifrån|förbi|in|på) (er|gärna|bara|när)?] !(det|hur|vad|senast|ett|en|om)
 (hur|vad|var|när|vem|vilken) .. [än ...] (,|MUST|FIN)
 ^ om något ... [vill jag gärna (veta|höra|hjälpa)]
 (^|,) [(ta det (i er|lugnt|som)|lycka till)]
 (^|,|så) [(säg|hör) (gärna|bara)? (till|av er)] (om|när|ifall) (ni|du|något|det|jag|någon)
 (^|,) [(ta|använd|ha) (gärna|bara)?] (den|all|det|en) (tid|tiden|hjälp|stöd|utrymme|fin|skön|riktigt|trevlig|härlig|lugn|bra|glad) ADV* (helg|lov|jul|påsk|sommar|dag|vecka|fredag|stund|ni|som|avkoppling)?
 (^|,) [(ha|få) (det|en|ett)] (bra|gott|fint|skönt|fin|skön|riktigt|trevlig|härlig|lugn|bra|glad|så|god|underbar|trevligt|härligt)
 (^|,) [(var|känn|ta|låt|njut|vila|lycka)] (hälsad~|så|varmt|varma|trygg~|lugn|lugna|stolta|av|till|välkomna|er|det|ut|inte) (lugnt|varmt|stolta|trygga|fria|lediga|vara|ta|hälsade|välkomna|lugna|$|oroliga|,)
 (ni|du) ADV* måste ADV* [ha SUP] !(... (innan|till|senast|före))
 (ni|du) ADV* [måste] ADV* _
 [(ingen av er|ingen|inget|inga|inte|aldrig)] ... (ändå|utan)
 [(skulle|kan|kunde) kunna? ADV* (bero|hänga|handla|spegla|förklaras|säga något|ligga|finnas|påverka|spela|ha (påverkat|spelat|att göra))]
 som [(krävs|behövs|förväntas)]
 [(inget|inga|ingen) WORD (behövs|krävs)]
 det [(krävs|behövs)] (NUM|flera|tid|mod|många|bara|ofta|ibland|tålamod)
 ^ [låt] (gärna|bara|det|frågan|den|er)* (ligga|vila|vara|ta|växa|få)
 (GROUP|ni) [ska] ADV* (veta|ha) (att|tack|stor|stort|all|en eloge|beröm|cred)
 GROUP [ska] ADV* (få|slippa|känna)
 [(ska|måste|bör|borde|skall)] ADV* jag
 vi ADV* [(måste|bör|borde|behöver|ska)] ... (från min sida|i ledningen|på expeditionen|i rektorsgruppen|i ledningsgruppen|ge er|åt er|hjälpa er|till er)
 (OTHERS) ((i|av|på|hos|inom|som|från|med|för) WORD)* ADV* [(NOT? MUST|behöver|får inte|NOT? kan|NOT? ska|inte FIN|FIN inte|saknar|har inte|hade inte)] !(... ni ADV* MUST)
 [MUST] ADV* (elever~|barnen|undervisningen|skolan|alla elever)
 (en|den|bra|er|samma|viktig|intressant|svår|största|öppna|klok) [fråga (om|kring|:)? (om|hur|varför|vad|vilk~|när) !(ni|gruppen|inte|bara|just|varför|hur|när|vad) ...] (,|$)
 [(frågan|frågor|frågorna) (om|kring|: ^|, ^)? (om|hur|varför|vad|vilk~|när) !(ni|gruppen|inte|bara|just|varför|hur|när|vad) ...] (,|$)
 (hur|vad) (viktigt|avgörande|nödvändigt|värdefullt|bra) det (är|var|blir|kan vara) [att] !GROUP
 (utan|trots|fast|fastän|om) (att)? (även|ni)? [GROUP ADV* (inte|aldrig) ...] (,|$)
 YOU ADV* [(har|hade|var|är|blev)? ADV* (inte|aldrig) (har|hade|var|är|blev)? ADV* (bara|enbart|endast|nöja|nöjde|nöjer|nöjt|nöjda|(gav|ge|gett|ger) (er|upp|vika|med)|(tog|ta|tagit|tar) (för givet|genväg~|den|det|något för|första)|stannade|stannat|fastnade|fastnat|väjde|backade|backat|skyndade|skyndat|dömde|dömt|skyllde|skyllt|lät|drog (er|förhastade|slutsatser|alla)|dragit (er|förhastade)|släppte|släppt|hoppade (vidare|på|direkt)|slutade|förutsatte|gissade|gissat|trodde|rusade|litade blint|valde (bort|den|det|minsta)|gömde|gömt|undvek|räds|rädda|överens|eniga|säkra|höll med|håller med|ense|kastade|tystnade|accepterade|köpte|köpt|tvekade|avfärdade|avfärdat|viftade|låste|låst|missade|glömde|förlorade|tappade|skrämdes|ursäktade|gick (vidare|förbi))]
 [GROUP ADV* (FIN)? ADV* (inte|aldrig)] ... (utan|(och|men) ADV* (ändå|tog|gjorde|prövade|höll|kom|lät|ni))
question: ^ (räcker|räckte|fungerar|fungerade|stämmer|hjälper|hjälpte|gäller|gällde|funkar|finns|fanns|betyder|innebär|krävs) WORD
 ^ (visst|säkert|nog) FIN (ni|gruppen|alla)
 ^ !(när|om|eftersom|sedan|medan|där|innan|efter|i|på|under|med|då|genom|trots|för) ... , (har|kan|vill|ska|skulle|vet|minns|kunde) ni
 ^ (sen|sedan|nu|så) då
 ^ vad för (GROUP|DET)
 ^ (varför|hur|när|vart|varifrån|var) (ADV|i WORD|kommer det|mycket|många|stor|länge|ofta|långt|väl|bra|högt|lång)* (FIN|ASKV) ADV* (GROUP|DET|JAG|DEFN|ER|alla|någon|några|en|ett|PAPER)
 ^ (varför|hur) (många|mycket|stor|stora|lång|ofta|länge|väl) (!(GROUP|DET|JAG|ER|en|ett|som) !DEFN !SUB !FIN WORD)* (av (WORD|ER WORD))? (FIN|ASKV) !som
 ^ (hur|när|varför|vart|varifrån) ADV* !DIARY ASKV
 ^ (vad|vem) (ADV)* (FIN|ASKV) !(som)
 ^ (vilken|vilket|vilka|vems|vad för) (!(GROUP|DET|JAG|ER|en|ett|som) !DEFN !SUB !FIN WORD)* (av (WORD|ER WORD))? (FIN|ASKV) !(som|att)
 ^ (hur kommer det sig|hur är det med|hur går det|vad sägs om|hur gick det|vad händer om|vad hände|varför inte|på vilket sätt (FIN|ASKV)|till vad|av vilken|med vilk~ WORD FIN|i vilk~ WORD FIN|för vem|hur (då|så)|och sen|när då|vem då)
 ^ !(var|DIARY) ASKV ADV* NOT? (YOU|GROUP|DET|JAG|ER WORD|ER|alla|någon|några|något|det|båda) !(som|$)
 ^ (var|DIARY) ADV* NOT? (YOU|GROUP|DET|ER|alla|någon|några|något|båda) !(ADV* (FIN|MUST)) !(som|$)
 ^ (fungerade|fungerar|räckte|räcker|är|var|blev|finns|fanns|gick|går|stämmer|stämde|hjälpte|gav|ger|kom|kommer|nådde|når|hann|ökade|minskade|kan|ska|har|hade|fick|får|håller|höll|klarade|lyckades|hängde|hänger|passade|syntes|skiljer|skilde|visade|påverkade|borde|måste|kunde|deltog|förstod) ADV* (DEFN|PAPER|elever~|alla|några|någon|något|inte)
 ^ !DIARY !ASKV FIN ADV* (ni|du|gruppen|alla|eleverna|elever|barnen|lärledaren|samtliga|någon) !(ADV* FIN) !(,)
 ^ (tyckte|trodde|visste|vet|tror|tycker|minns|förstår|gillar|känner|kände|såg|läste|höll|tog) (eleverna|barnen|alla|gruppen|klassen)
 ^ (behövs|behövdes|krävs|märks|märktes|syns) (det|ni|något|mer)
 ^ hur (många|mycket|länge|ofta|då|så) $
 ^ varför (inte|just|bara|inga|ingen|så|då|enbart)
 , (eller hur|inte sant|va|eller|eller inte|visst|ellerhur) $
 (eller hur|inte sant) $
 (ska|kan|har|är|borde) ni väl
 ni (har|är|ska|kan|borde|hade|tog|gjorde|testade|hann) väl
indirect: intressera~ mig (att|hur|om)
 (om|ifall) det verkligen
 med mig ^ om
 undran (om|över|kring)? (varför|hur|om|vad)
 (frågan|fråga|undran|frågor|funderingen|funderingar) (om (ni|gruppen|du|alla)|(om|kring|över)? varför (ni|gruppen|bara|inte|just)|(om|kring|över) (hur|när|vad) ni (ska|tänker|tänkte|menar|menade))
 (jag|man|en) ADV* [(undrar|undrade|undrat)]
 ^ (ADV|har|och)* (undrar|undrade|grubblar) !(ni|eleverna)
 (jag|^) ADV* [(funderar|funderade|grubblar|tänker|spekulerar|frågar mig|frågade mig|funderat) ADV* (på|över|kring|runt)? (om|hur|varför|vad|vilk~|när|vem|var|ifall)]
 (får|fick|gör|gjorde) (mig|en|oss) (att)? ADV* (undra|fundera|nyfiken|osäker|tveksam|konfunderad|förvirrad)
 (jag|man|^) ADV* (låta|kan|skulle|vill|ville|vore|måste|tänkte|ska|får|fick|hade) ADV* (låta bli att|inte låta bli att|vilja)? ADV* (undra|fråga) !(gärna|mig)
 (kan|skulle|vill|ville|måste|tänkte|ska|får|fick|hade) (jag|man) ADV* (låta bli att|vilja)? ADV* (undra|fråga)
 (en undran|min fråga|mina frågor|en fråga jag|frågan (är|blir) (om|hur|varför|vad|när|vem|vilk~)|följdfråga|min fundering|en fundering|jag har en fråga|fråga : |har frågor|(^|har|bara) en fråga till (er|dig|$))
 ((jag|vi|man|^) ADV* (skulle|vill|ville|hade|behöver|önskar|hoppas|ser|får)|(skulle|vill|hade|ser|får) (jag|vi|man)) ADV* (fram emot att|vilja|velat|få|gärna|kunna)* ADV* (veta|vetat|höra|hört|få veta|få höra|förstå|förstått|läst|få läsa|läsa) (gärna)? (mer|mera|mycket|lite|om|hur|varför|vad|vilk~|när|er|fler|era|ert|ännu|vem|var)
 nyfiken (på|om|att|kring|över|,|$) !(er bok|boken)
 (jag|blir|blev|^) ADV* nyfiken
 är ADV* (intressant|spännande|nyfiken) att (få)? (höra|veta|förstå)
 (vore|hade varit|skulle vara) ADV* (intressant|spännande|roligt|kul|bra|fint|givande|värdefullt|lärorikt) (för mig|för oss|också)? (att|om) ADV* (jag|vi|man)? (få|fick|kunde|kan)? ADV* (höra|veta|läsa|ta del|förstå|se|hörde|visste|fick|diskutera|prata|följa|jämföra)
 (jag|det|^) ADV* (framgår|framkommer|framgick|förstår|förstod|ser|såg|hänger|hittar|begriper|fattar|vet|hittade) (jag|det)? ADV* inte ADV* (riktigt|alls|helt|med)* (om|hur|varför|vad|vilk~|när|vem|var|med|på|i|syftet|tanken|ännu|$)
 (inte) (framgår|framkommer|förstår) 
 (oklart|otydligt|osäkert|svårt att (se|förstå|utläsa|följa)|osäker på|tveksam till|svårt att (veta|avgöra)) (för mig)? (om|hur|varför|vad|vilk~|när|vem|var|,|$)
 (frågetecken|lyft gärna|hoppas få (höra|veta|läsa))
 ^ fråga : 
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
 (^|att) (ADV|nästa gång|nästa år|i år|framöver|här)* vi ADV* [(måste|bör|borde|behöver|ska) ADV* (se (resultat|att|till)|bli (bättre|COMP)|hålla oss|hjälpas åt att|höja|få upp|nå|se|hålla|skärpa|fokusera|öka|prioritera|följa|leverera|komma|ha|vara|börja|sluta|visa|lägga)]
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
 ^ (ADV|ännu|lite|något|och|gärna|kanske|nästa gång|till nästa gång|i stället|önskar|önskas|en|ett|,|fint|bra|fint protokoll|men)* (COMP) (WORD)? (!FIN WORD|,)* $
 (en|ett|ännu|lite|ytterligare|^) (COMP) (!FIN WORD)* (vore|hade varit|hade gjort|skulle|önskas|behövs|hade hjälpt|hade underlättat|hade lyft|uppskattas|välkomnas|efterfrågas|krävs|vill jag|hade jag|ser jag gärna|rekommenderas|är önskvärt|tack|på sikt)
 ^ (ADV)* (WORD (av|på|i|till|med|om) WORD|WORD|WORD WORD|ER WORD|en WORD|ett WORD|en WORD WORD) (önskas|behövs|krävs|efterfrågas|emotses|välkomnas|förväntas|saknas|rekommenderas|uppskattas|efterlyses)
 (dags|hög tid|läge) (att|för)
 ^ ((fokus|prioritet|uppgift|läxa|uppdrag|krav|mål|att göra|åtgärd|åtgärder|nästa steg|tips|påminnelse|ps|obs|önskemål|förslag|råd|utvecklingsområde|utvecklingspunkt|förbättringsområde|att tänka på|att förbättra|nästa gång) :)
 (till nästa gång|nästa gång|inför nästa träff|nästa träff|framöver|hädanefter) (,|:|^)* (COMP|mer|tydlig~|kortare)
 (utvecklingsområde|förbättringsområde|förbättringspotential|utvecklingspotential|utvecklingspunkt|att jobba vidare med|att utveckla vidare|kvar att göra|finns (mer|mycket|en del|lite) att|finns utrymme|finns potential|lämnar (en del|mycket|mer) (övrigt )?att|att önska)
veiled: (en|ett|min) (WORD)? (tanke|idé|möjlighet|alternativ|väg|variant|sätt) ADV* (är|vore|kan vara|kunde vara|hade varit) ADV* att (ni|gruppen|alla|INF|ha)
 (skulle|kunde) behövas
 jag ADV* (vill|får|måste|ska) ADV* (påminna|uppmana|efterlysa|be (er|om))
 att (påminna|be|uppmana|kräva|efterlysa|efterfråga|begära|föreslå|rekommendera|tipsa) 
 (kan|kunde) ADV* vara ADV* (klokt|bra|värt|läge|smart|en (bra)? idé|idé|rimligt|nyttigt|lämpligt|vettigt|bättre|dags|fint|värdefullt|intressant) ADV* (att|med|om)
 ^ med (en|ett)? COMP WORD ADV* (får|blir|når|kommer|kan|går)
 (jag|^) ADV* (önskar|vill ha) (mig)? (en|ett|COMP|mer|fler) !(... (helg|lov|jul|sommar|start|påsk))
 (vore|blir|skulle bli|är) ADV* (tacksam|glad) (om|för (ett|en|svar|komplettering|besked|mer|COMP))
 det ADV* (skulle|borde|kunde) ADV* gå att
 (hade|skulle) ADV* (ha)? (gett|givit|ge|lyft|lyfta|stärkt|stärka|höjt|höja|gynnat|gynna|visat|varit till hjälp) !(mig)
 (underlag|klasser|uppföljning|protokoll|analys|dokumentation|mätning~) ger ADV* COMP
 (kan|får) ADV* (ni|gruppen) ADV* gärna ADV* (COMP|lägga|komplettera|utveckla|förtydliga|fördjupa|börja|skriva|beskriva|redovisa|testa|prova|pröva|fundera|tänka|följa|återkomma|svara|berätta|ta|göra|försöka|lyfta)
 ni ADV* (kan|får) ADV* gärna ADV* (COMP|lägga|komplettera|utveckla|förtydliga|fördjupa|börja|skriva|beskriva|redovisa|testa|prova|pröva|fundera|tänka|följa|återkomma|svara|berätta|ta|göra|försöka|lyfta)
 gärna får
 nästa gång (kan|får) (ni|gruppen|alla)
 (vore|hade varit|skulle (kunna )?(vara|varit|bli|ha varit)|kunde (vara|varit|ha varit)|hade (nog )?(känts|blivit)) ADV* (GOOD) ADV* (GOOD)? (WORD)? (om|att|med|ifall|$|när|att få|till|för) !((jag|vi) (ADV)* (fick|kunde|hade|kommer))
 (skulle|hade|kunde) (det|ni|detta|gruppen|protokollet|texten|uppgiften|analysen|resultatet) ADV* (kunna|varit|vara|bli|blivit|vinna|lyfta|stärka|må|gå att)
 (underlättar|underlätta|hjälper|hjälpa|underlättade|hjälpte|uppskattar|uppskattas|tacksam|glad|gladare|tacksamt|uppskattat|skulle bli glad) ADV* (mig|oss|det|läsaren)? ADV* (mycket|att läsa)? (om|ifall|när) (ni|du|gruppen|protokollet|det|alla|lärledaren) !(FINPAST)
 (bra|bäst|fint|bättre|skönt|kul|roligt|tryggt|klokt) om (ni|du|gruppen|alla|det|protokollet|man|lärledaren|vi)
 (ett|mitt|mina|några|litet|ett litet|ett gott|ett varmt) ADV* (tips|råd|förslag|önskemål|medskick|påpekande|påminnelse) ADV* (är|till|inför|:|kan|vore|om|för|bara|$|från)
 (en|vänlig|liten|bara en|min|kort) (påminnelse|uppmaning|vädjan|uppmuntran att|hälsning om att|puff|begäran|önskan|förhoppning)
 (påminna|påminner|uppmana|uppmanar|uppmuntra|uppmuntrar|rekommendera|rekommenderar|råda|råder|tipsa|tipsar|ber|bett|föreslå|föreslår|utmanar|be) (er|dig|gruppen|om att|starkt|alla|lärledaren)
 jag ADV* (påminner|påminde|vädjar|ber|bad|uppmanar) ADV* om
 (uppskatta|värdera|värdesätta) (om|att ni|att gruppen|att protokollet)
 på sin plats
 PAPER ADV* (får|kan) ADV* gärna
 (kan|får) (ER)? PAPER ADV* gärna
 GROUP ADV* (vinner|tjänar|mår bra|har nytta|skulle vinna) ADV* (på|av) ADV* (att|INF|en|ett|COMP)
 (en|ett|varje) (bra|god|tydlig|fungerande|stark)? (grupp|lärgrupp|träff|uppföljning|protokoll|analys|lärledare|anteckning) ADV* (behöver|kräver|är|har|innehåller|svarar|börjar)
 (uppmaning~|vädjan|krav|kravet|begäran|önskan|önskemål~|förhoppning~|förväntan|rekommendation~|råd|tips) (till (er|gruppen)|om att ni|att ni)
 (jag) ADV* [(föreslår|rekommenderar|tipsar|uppmanar|råder|efterlyser|saknar|saknade|begär|kräver|efterfrågar|föreslog|yrkar|vädjar|insisterar)]
 (föreslår|rekommenderar|efterlyser|saknar|saknade|efterfrågar) jag
 ^ ADV* (föreslår|rekommenderar|efterlyser|saknar|saknade|efterfrågar|tipsar) !ni
 (tänk om|vad sägs|hur vore det|varför inte|kanske (kan|kunde|ska|borde|skulle|vore|bör|är det (dags|läge|bättre|värt|bra|en idé))|kanske (att )?(ni|gruppen|det) ADV* (kan|kunde|ska|borde|skulle|vill|behöver|går)|kanske något|kanske dags|kanske läge|kan det vara (så|en|läge|bra)|skulle det (gå|kunna|vara)|det går (ju|också|även) att|finns det (möjlighet|något|en))
 (ni|du|gruppen) (kanske) (kan|kunde|ska|borde|skulle|vill|behöver)
 (ni|du|gruppen) (vill|skulle vilja|har lust) ADV* (kanske|gärna|möjligen|väl)
 (glöm|glömma|glöms|glömmer|missa) ADV* (inte|ej|bort)
 inte ADV* (glöm|glömma|glömmer|glöms|missa|missar|slarva|hoppa över|tappa|släpp~)
 (^|något|mer|mycket|saker|sak|och) (att)? (tänka på|ha i åtanke|fundera (på|vidare)|jobba vidare|beakta|ta med sig|utveckla)
 (värt|värd|bra|smart|nyttigt|vettigt) att (fundera|tänka|pröva|prova|testa|överväga|titta|undersöka|diskutera|lyfta|beakta|ha med|komma ihåg|göra|följa|ta|läsa|jämföra|fråga|väga|komplettera|förtydliga|utveckla)
 (kan|går att|skulle|kunde) ADV* (utvecklas|förbättras|förtydligas|fördjupas|vässas|kompletteras|preciseras|konkretiseras|stramas|breddas|nyanseras)
 (hade|ser|såg|vill|tar|önskar|skulle) (jag|vi|man) ADV* (hellre|gärna|helst|önska|vilja|sett|velat|önskat|hoppats)
 (jag|vi) ADV* [(hade|ser|vill|skulle|önskar) ADV* (hellre|gärna|helst|önska|vilja|sett|velat|önskat|hoppats|föredra|uppskatta|behöva)] !(ADV* (tacka|säga|dela|bjuda|hjälpa|låna|ge|bidra|stå|ha er|berätta|visa|ordna|passa|komma|skicka|lyfta|uttrycka|framföra|citera|använda|låna|återkomma|boka|lära|pröva|prova|spara|hälsa|minnas|bli|stötta|att (få|bidra|fler)|hem|att jag|arbeta|följa|pröva|vara|finnas|läsa|ta med|testa|köpa|avsätta))
 (jag) ADV* [(vill|önskar|kräver|begär|förväntar|hoppas|räknar|utgår|förutsätter|litar) ADV* (på|med|från|mig|se|ha)? ADV* (att|på att|med att|från att)? (ni|gruppen|alla|varje|protokollet|uppgiften|uppföljningen|det|nästa|lärledaren|samtliga|man|COMP)] !(ADV* (får|fick|mår|njuter|hade|känner|förstår|vet|slipper|märker|orkar))
 (förväntar|förväntan|förväntning|förväntningar|förväntningarna|förhoppning|förhoppningen) 
 (räknar|räknade) (jag)? ADV* (kallt)? med
 (utgår|utgick) (jag)? ADV* (jag)? från att (ni|gruppen|alla|det|uppgiften|protokollet)
 ((jag|^|och) ADV* (hoppas|önskar|vill)|(hoppas|önskar|vill) jag) ADV* (på)? (att)? (ni|gruppen|nästa|få se|få läsa|se|uppgiften|det|alla|COMP|protokollet) !(ADV* (får|fick|mår|njuter|hade|ha|känner|går bra|blir en|ordnar|förstår|vet|behålla))
 (jag|^|och) ADV* (hoppas|vill|önskar) ADV* (på )?(få )?(se|ha|läsa|mer) ADV* (COMP|hur|vad|att|en|ett|mer|fler|resultat|er|i)
 (ser|ska|vill) (jag|vi)? ADV* (jag)? fram emot (att|en|ett|COMP|mer|er|nästa protokoll) ADV* (ni|du|gruppen|se|höra|få|COMP|COMP~|få se|få läsa|få höra|redovisning~|återrapport~|er|läsa COMP|läsa (hur|vad|om|mer))
 (min|mitt|mina) (önskan|önskemål|förväntan|förväntning~|förhoppning|krav|vädjan|uppmaning|rekommendation~|råd|förslag|tips)
expectation: YOU (har|hade)? lovat
 (era|ert|er) (åtagande~|löfte|löften|skyldighet~)
 önskar att (ni|gruppen|det|alla) hade
 GROUP ADV* (tar tag i|tar itu med)
 YOU ADV* (återkommer med|återkommer till mig|levererar|kompletterar|rapporterar|lämnar in|skickar in)
 nästa PAPER (blir|är|får|ska|bör) ADV* COMP
 YOU tänker på ... (nästa gång|framöver)
 (vi|jag och ni) ADV* (är|var|har|kom) ADV* (överens|bestämt|sagt) (om)? (att)? (ni|alla)
 (som|det) vi (sa|sade|bestämde|kom överens|har sagt|sagt|lovade|pratade om)
 (lovade|lovat|lovar) (mig|att lämna)
 (jag|^|att) ADV* tar för givet
 GROUP ADV* FIN .. till (fredag|måndag|tisdag|onsdag|torsdag|helgen|DAY)
 GROUP ADV* (skärper|bättrar|lyfter er|tar er i|kavlar)
 upp till bevis
 den som är (sekreterare|lärledare|ansvarig|frånvarande|borta|samtalsledare|med)
 GROUP ADV* (framöver|nästa gång|hädanefter|i fortsättningen|från och med nu|från nu|fortsättningsvis) !(planerar|vill|tänker|hoppas) FIN
 (framöver|hädanefter|i fortsättningen|från och med nu|från nu|fortsättningsvis|nästa gång) !(planerar|vill|tänker|ligger|är) (FIN (ni|alla|gruppen|PAPER|man|lärledaren)|PASS|~s)
 vill jag (gärna)? (ha|se|få|att)
 (redovisning|inlämning|uppföljning|återrapportering|avstämning|inlämningen|redovisningen) (sker|görs|ska|är)
 jag ADV* (emotser|inväntar|förutsätter)
 GROUP ADV* FIN .. COMP .. (nästa gång|framöver|hädanefter|till nästa|fortsättningsvis|i fortsättningen|härnäst)
 (jag|^|därför|så|och) ADV* (kommer|tänker|ska|skall|vill) (jag)? ADV* (att)? (följa upp|kontrollera|kolla|granska|bevaka|stämma av|titta efter|se efter|begära|efterfråga|kräva)
importance: det (viktiga|viktigaste|avgörande|bästa|smartaste|enda) ADV* (är|vore|blir) ADV* att !(eleverna|elever|barnen)
 behovet av (att ni|att gruppen|COMPADJ)
 (vikten|betydelsen|nödvändigheten) av (att)? !(eleverna|elever)
 (viktigt|angeläget|avgörande|nödvändigt|obligatoriskt|a och o|centralt|väsentligt|önskvärt|lämpligt|bättre|bäst|bra|prioriterat|klokt|rimligt|läge|meningen|tanken|syftet|poängen|kravet|målet) ADV* (det (är|var|blir))? ADV* (att) ADV* (ni|du|gruppen|alla|lärledaren|samtliga|protokollet|uppgiften|var och en|man|varje) ADV* NOT? !(FINPAST)
 (viktigt|angeläget|avgörande|nödvändigt|obligatoriskt|centralt|väsentligt|önskvärt|lämpligt|viktigare|bättre|klokare|lämpligare|bäst|dags) ADV* (att) INF
 (viktigt|angeläget|avgörande|nödvändigt|obligatoriskt|centralt) (:|med (COMP|att|en|ett|tydlig~)|inför|till nästa|framöver)
 (är av (stor )?vikt|av yttersta vikt|ett måste|högsta prioritet|hög prioritet|gäller att|gäller för er att|tål att|kom ihåg|hänger på (er|att)|upp till (er|gruppen) att|ert ansvar|ligger på er|ligger hos er)
deadline: senast DAY
 senast (i|på|till|om|vid|före|under) (morgon|dag|DAY|nästa)
 (innan|före) (NUM|måndag|tisdag|onsdag|torsdag|fredag|helgen|lovet|jullovet|påsklovet|sportlovet|veckan är|månaden är|terminen är|nästa träff|vi ses|jul|december|nästa möte) !... (jag|återkommer)
 (omgående|omedelbart|snarast|skyndsamt|så snart som möjligt|så fort som möjligt|utan dröjsmål|i god tid|så snart ni kan|så snart|deadline|sista dag|sista datum|i tid)
 (MUST|behöver|vill|in|klar~|färdig~) ... inom (NUM|en|kort|två)
lack: (står|är|var|lämnats|lämnat|lämnades|lämnad|lämnade|stod) ADV* (tom|tomt|tomma|blank|blankt|blanka) !(... elever~)
 (är|var|finns|fanns|står) ADV* inte ADV* med !(att|i)
 DOCS ((i|av|på|till|för|från|om) (förra|ER)? WORD)* (blev|var|är) ADV* (kort|tunn|knapp~|mager|magert)
 YOU ADV* lätt FIN
 (in på annat|vid sidan av ämnet|sidospår)
 när (man|ni|grupper|gruppen) NOT
 (lämnade|lämnat|lämnades|lämnats|skickade|skickades|kom|kommer) .. (sent|försent|senare än)
 (ER|PAPER) (WORD)? (är|var) ADV* (svår|svårt|svåra|omöjlig~) att
 YOU ADV* (mest|mestadels|huvudsakligen) (FIN)
 (samma|några få) (NUM)? (personer|deltagare|lärare|röster)
 inte ADV* (räcker|räckte) med (en|ett|NUM|bara)
 YOU ADV* (missar|tappar|glömmer|hoppar|undviker|förbiser|bortser|slarvar|släpar)
 kvalitet~ (varierar|är|var|brister|på)
 jag ADV* inte ADV* (förstod|förstår|såg|ser|hänger|hittar|hittade|riktigt|fick|kunde)
 först (en|två|NUM|flera) (vecka|veckor|dagar|dag) (efter|senare|för sent)
 YOU ADV* NOT ADV* (kan|kunde|vill|ville|orkar|orkade|vet|visste)
 (er|ert|era) (WORD)? inte (är|har|var|hade|gör|når|gjorde)
 (protokollet|samtalet|diskussionen|ni|texten|gruppen|träffen|mötet) ADV* (spretar|spretade)
 (drog|drar|dragit) över (tiden|$)
 (gick|går) åt till
 YOU ADV* (har|hade|har haft) ADV* (svårt|problem|svårigheter) ADV* (att|med) !(... (hinna|vikarie~|lokal~|sal|hitta))
 det ADV* inte (står|finns|fanns|framgår|syns|är|var|blev) !(lätt|självklart|så|bara|något (facit|rätt|enkelt|givet|färdigt|självklart|svar)|ett (rätt|svar|facit)|enkelt|möjligt|alltid|matematiken|metoden|uppgiften|eleverna|mer|svårt)
 inte riktigt
 (sjunkit|halkat|försämrats|tunnats|glidit|stannat av|gått i stå|halvfärdig~|ofärdig~|otillräckligt) !(... (hos mig|jag))
 YOU ... (fastnar|fastnade|fastnat) i
 YOU .. (den enkla|den lätta|den bekväma) vägen
 (några av|en del av|flera av|någon av|alla|grupp|grupper|gruppen|lag) (er|ni)? (som)? ADV* NOT ADV* FIN
 DOCS ((i|av|på|till|för|från) WORD)* ADV* NOT
 DOCS ((i|av|på|till|för|från) WORD)* (FIN) ADV* NOT
 jag ADV* (fick|väntar|har fått|väntade) ADV* (vänta)? ADV* på
 (lång väg|långt|mycket|en bit|en del|mer|arbete|lite) (att göra )?kvar
 YOU ADV* fortfarande FIN
 (kom|börjar|började|startade|igång) .. (sent|för sent|försent)
 YOU ADV* [(har|hade) ADV* NOT]
 YOU ADV* [NOT ADV* (FIN|SUP)]
 de flesta NOT
 (inget|ingenting) (har|hade) (hänt|gjorts|skett)
 (påbörjad~|halvklar~|halvfärdig~)
 (inte|ej) ADV* (är|var|blev|har|hade|blivit)* (gjord~|gjorts|klar|klart|klara|genomförd~|inlämnad~|uppföljd~|besvarad~|formulerad~|färdig~|utförd~|avslutad~|angiven|daterad~|beskriven|bestämt|bestämd)
 YOU FINPAST ADV* [NOT] !(mindre|ADV* FINPAST)
 YOU (följer|använder|tar|gör|når|kommer|skriver|dokumenterar|redovisar|får|är|hinner|ger|visar|håller|har|beskriver|förklarar|verkar|tycks|lyckas) ADV* [NOT] !ensamma
 (FINPAST|har|hade|är) YOU ADV* NOT
 (YOU|GROUP|DOCS|PAPER|det|^|har|hade) .. (glömt|glömde|glömts|missat|missade|missats|struntat|struntade|slarvat|slarvade|försummat|utelämnat|utelämnats|hoppat över|hoppade över|underlåtit|tappat bort|dröjt|dröjer|försenat|försenad|uteblivit|uteblev)
 (saknas|saknades|fattas|fattades|uteblir|haltar|brister|brast) !(facit|ord)
 (protokollet|uppgiften|analysen|uppföljningen|rubriken|texten|avsnittet|ni|gruppen|planen|underlaget) ADV* (saknar|saknade)
 (jag) ADV* (saknar|saknade|hittar inte|hittade inte|ser inte|såg inte|ser ingen|ser inga|ser inget|ser ingenting|hittar ingen|hittar inget|hittade ingen|kan inte (se|hitta|utläsa))
 (saknar|saknade|hittar|hittade|ser) (jag) (inte|ingen|inget|en|ett|COMP|er)
 (inte|ej) ADV* (ifylld~|ifyllt|klar~|besvarad~|framgår|dokumenterat|angivet|angiven|uppfyllt|godkänt|tillräckligt|tillräcklig~|redovisat|redovisad) !(ADV* (något facit|ett rätt|ett svar|något rätt|en metod|ett sätt|mycket tid))
 (finns|fanns|står|stod|syns) ADV* (ännu|fortfarande)? (inte|ingen|inget|inga|ingenting) ADV* (uppgift|uppföljning|datum|beslut|plan|slutsats|koppling|analys|dokumentation|underlag|sekreterare|WORD i protokollet|antecknat|WORD om|beskrivet|angivet|nästa|med)
 (YOU|DOCS|PAPER|ER WORD|^) .. (oifyllt|oifylld~|(lite|ganska|rätt|väl|något|för|alltför) (kort|kortfattad~|tunn~|allmän~|allmänt|vag~|långt|lång|rörig~|rörigt|spretig~|spretigt|torr~|torrt|snål~|snålt|knapp~|opersonlig~|svårläst~|svår att följa|grund|grunt|försiktig~)|bristfällig~|ofullständig~|knapphändig~|otillräcklig~|undermålig~|slarvig~|rörig~|ytlig~|svag|svagt|svaga|sämre|tunn|tunt|tunna|vag|vagt|vaga|luddig~|spretig~|otydlig|otydligt|otydliga|oklar|oklart|oklara|mager|magert|för (kort|kortfattad~|få|lite|sent|allmän~|allmänt|mycket|lång~|otydlig~|stor~|snabbt|ytlig~|tunt)|brist på|bristen på|brister|dåligt|dålig) !(... (hos mig|från min sida|mejl från mig))
 (fortfarande|ännu) ADV* (inte|ingen|inget|inga)
 (ingen|inget|inga) (av er|uppgift|uppföljning|datum|nästa|beslut|analys|koppling|slutsats|sekreterare|i gruppen)
 utan (att ni|uppföljning|uppgift|datum|analys|tydlig~|koppling|underlag|någon)
comparison: (de|dom|alla|flera|många|flesta)? (andra|övriga) (grupp~|lärgrupp~|lag~|team~|skolor~|arbetslag~) (i kommunen|på skolan)? !(ADV* (kan|får|kommer|skulle|känner|vill|har (nytta|glädje|frågat))) ADV* (FIN|MUST)
 (än|som|hos|jämfört med|bland) ADV* (de|alla|flera)? (andra|övriga) (grupp~|lärgrupp~|arbetslag~|lag~|team~)
 (än|som) alla andra
 (än|som) de (andra|andras|övriga|övrigas|flesta) !(sidan|ord)
 än (de flesta|de andra|de övriga|grupp|grupperna|grannskolan|lärgruppen|förra|sist|vanligt|andras|vad jag|förväntat|ni brukar)
 (till skillnad från|jämfört med|i jämförelse med|i förhållande till) ADV* (andra|de andra|övriga|övriga|grupp~|de övriga|er|förra|föregående|flera|många|alla)
 (de flesta|flertalet|majoriteten av) (grupp~|lärgrupp~|andra|lagen)
 (som|en av) (enda|första|sista|bästa|få) grupp~
 (ni|gruppen) ADV* (är|ligger|hamnar|var) ADV* (först|sist|efter|före|bäst|i topp|i kapp|etta|på efterkälken|en bit efter|långt fram|bland de)
 (bäst|flest|starkast|snabbast|duktigast|sämst|längst) (av|i|bland) (alla|hela|kommunen|skolan|grupp~|rektorsområdet)
 (grupp|lärgrupp|arbetslag) (NUM|a|b|c) (har|är|kom|gör|hann|gjorde)
 (hunnit|kommit|gått|nått) längre
counting: (bara|endast|blott|enbart|totalt|inte fler än) (NUM|en|ett|hälften|några|ett par) (av er|av gruppen|av deltagarna|av lärarna|var med|deltagare|närvarande|lärare|träffar|gånger|protokoll|personer|rader|meningar|minuter)
 (för|det är|nu) ADV* (andra|tredje|fjärde|femte) (gången|protokollet|träffen)
 (NUM) (av) (NUM|er|de) ADV* (deltagare|lärare|uppgifter|protokoll|träffar|har lämnat|har gjort|möten|rubriker)
 (hög|låg|högre|lägre|god|dålig) närvaro
 NUM (protokoll|träffar|möten) av NUM
irony: (^|är|var) ADV* (godkänt|godkänd|godkända)
 det ADV* (är|var|verkar|känns) ADV* (konstigt|märkligt|klent|förvånande)
 § ^ (helt)? (rätt|fel) (tänkt|gjort)
 DOCS .. den här gången
 (äntligen|till sist|omsider|för en gångs skull|för ovanlighetens skull|bättre sent än aldrig|inte illa|inte dåligt|inte så dåligt|inte så pjåkigt|duger|underkänt|rätt så bra|helt okej|ok nivå|precis som (ni|jag|det|man|vi)|som jag (ville|bad|vill|önskade|önskat|hoppades|förväntade|förväntat|sa|sagt|bett)|som ni (ska|skulle|borde)|som (överenskommet|beställt|förväntat|sig bör|det ska)|vad var det jag sa|på rätt väg|på rätt spår|på god väg|den här gången (var|är|har|höll|följde|tog|kom|blev)|håll i det|så ska det (se ut|låta|vara|göras)|så här vill jag|mer sånt|mer sådant|mer av det|mer av den varan|fortsätt så|fortsätt på|bättre än (förra|sist|tidigare|väntat|jag)|klar förbättring|en förbättring|stor förbättring|klart bättre|bättre den här gången|tackar i förväg|tack på förhand|tack för att ni (hädanefter|framöver|i fortsättningen|ser till|tänker på|kommer)|helt fel|tyvärr|besviken|besvikna|synd att|trist att|tråkigt att|det är synd|jag är orolig|oroar mig|oroad|bekymrad|bekymrar|frustrerad|förvånad över att ni|oacceptabelt|oproffsigt)
praise: (duktig~|superduktig~|jätteduktig~|(bra|fint|väl|snyggt|strålande|toppen|grymt|kanon|härligt|suveränt) (jobbat|jobb|gjort|kämpat|arbetat|insats|rutet)|(bra|fint|utmärkt|strålande|fantastiskt|superbra|jättebra|toppenbra|jättefint|grymt|kanonbra|mycket bra|suveränt|proffsigt|gediget|förträffligt|exemplariskt) (protokoll|arbete|samtal|analys|uppföljning|insats|formulerat|skrivet|dokumenterat|engagemang)|stolt över|stolt att|imponerad|imponerande|imponerar|imponerades|klippor|stjärnor|stjärna|hjältar|proffs|proffsiga|proffsigt|föredöme|föredömlig~|förebild~|fantastisk~|grym|grymma|grymt|utmärkt~|heja|applåder|strålande|exemplarisk~|mönstergill~|skickligt|skickliga|suverän~|lysande|lovvärt|beröm|beröma|berömma|guldstjärna|eloge|cred|tummen upp|kanon|kanonbra|superbra|jättebra|toppen|toppenbra|klockrent|mästerlig~|briljant~|utomordentlig~|bravo|snyggt|grattis|klokt gjort|så bra ni)
offer: (ni|du|gruppen) (kan|får) ADV* gärna
 (kan|får) (ni|du|gruppen) ADV* gärna
`;
