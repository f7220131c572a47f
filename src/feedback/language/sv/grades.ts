/** What grades: what is not there, comparisons, counting, praise: a part of the rules (see rules.ts). */
export const gradesSv = `
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
