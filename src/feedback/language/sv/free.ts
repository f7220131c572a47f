/** What is let be: a part of the rules (see rules.ts). */
export const freeSv = `
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
`;
