/** What asks, outright or in wondering: a part of the rules (see rules.ts). */
export const questionsSv = `
question: ^ (räcker|räckte|fungerar|fungerade|stämmer|hjälper|hjälpte|gäller|gällde|funkar|finns|fanns|betyder|innebär|krävs) WORD
 ^ (visst|säkert|nog) FIN (ni|gruppen|alla)
 ^ !(när|om|eftersom|sedan|medan|där|innan|efter|i|på|under|med|då|genom|trots|för) ... , (har|kan|vill|ska|skulle|vet|minns|kunde) ni
 ^ (sen|sedan|nu|så) då
 ^ vad för (GROUP|DET)
 ^ (varför|hur|när|vart|varifrån|var) (ADV|i WORD|kommer det|många|stor|länge|långt|bra|högt|lång)* (FIN|ASKV) ADV* (GROUP|DET|JAG|DEFN|ER|alla|någon|några|en|ett|PAPER)
 ^ (varför|hur) (många|mycket|stor|stora|lång|ofta|länge|väl) (!(GROUP|DET|JAG|ER|en|ett|som) !DEFN !SUB !FIN WORD)* (av (WORD|ER WORD))? (FIN|ASKV) !som
 ^ (hur|när|varför|vart|varifrån) ADV* !DIARY ASKV
 ^ (vad|vem) ADV* (FIN|ASKV) !(som)
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
`;
