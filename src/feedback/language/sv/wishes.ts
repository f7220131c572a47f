/** What wishes, hopes, expects, and says what is important or by when: a part of the rules (see rules.ts). */
export const wishesSv = `
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
 (vore|hade varit|skulle (kunna )?(vara|varit|bli|ha varit)|kunde (vara|varit|ha varit)|hade (nog )?(känts|blivit)) ADV* (GOOD) ADV* (GOOD)? (WORD)? (om|att|med|ifall|$|när|att få|till|för) !((jag|vi) ADV* (fick|kunde|hade|kommer))
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
`;
