import type { Classes } from '../pattern';

/** What the words of a note are about: fields of meaning that are weighed (see tone.ts), and open to the rules too. */
export const fieldsSv: Classes = {
  // Those whom the teaching is for.
  Pupil:
    'elev\\p{L}*|barn\\p{L}*|flick\\p{L}*|pojk\\p{L}*|tjej\\p{L}*|kill\\p{L}*|unga?|ungdom\\p{L}*|\\p{L}*åring\\p{L}*|(?:ett|två|tre|fyr|fem|sex|sju|åtta?|ni)(?:an|or|orna|ans|ornas)|klass\\p{L}*|kompis\\p{L}*|kamrat\\p{L}*|nyanländ\\p{L}*|förskoleklass\\p{L}*|treåring\\p{L}*|läsare\\p{L}*|elevhälsan|fritids\\p{L}*|deras|dem|hen|hon|han',
  // What is taught, and what happens in a lesson.
  Subject:
    '\\p{L}*bråk\\p{L}*|\\p{L}*(?:läsning|läsningen|högläsning\\p{L}*|läsflyt\\p{L}*)|tallinje\\p{L}*|\\p{L}*ord|ord\\p{L}*|bild\\p{L}*|matte\\p{L}*|matematik\\p{L}*|sag\\p{L}{1,5}|bok|boken|böcker\\p{L}*|diktamen|stavning\\p{L}*|form\\p{L}*|multiplikation\\p{L}*|tabell\\p{L}*|volym\\p{L}*|labor\\p{L}*|experiment\\p{L}*|ljud\\p{L}*|språk\\p{L}*|svenska\\p{L}*|engelska\\p{L}*|idrott\\p{L}*|slöjd\\p{L}*|musik\\p{L}*|sång\\p{L}*|lek\\p{L}*|rit\\p{L}*|skriv(?:a|er|ning\\p{L}*|stuga\\p{L}*)|tal|tal\\p{L}*|siffr\\p{L}*|räkn\\p{L}*|mät\\p{L}*|begrepp\\p{L}*|modersmål\\p{L}*|dikt\\p{L}*|novell\\p{L}*|geometri\\p{L}*|programmer\\p{L}*|penn\\p{L}*|tavla\\p{L}*|kub\\p{L}*|klots\\p{L}*|papper\\p{L}*|lapp\\p{L}*|kort\\p{L}+|spel\\p{L}*|lektion\\p{L}*|klassrum\\p{L}*|rast\\p{L}*|undervisning\\p{L}*|läx\\p{L}*|prov|provet|provets|fel|felet|felen|felsvar\\p{L}*|svaret|tyst\\p{L}*|gissning\\p{L}*|gissa\\p{L}*',
  // The sender and what is the sender’s.
  Mine: 'jag|min|mitt|mina|mig|vår|vårt|våra|oss|vi|rektor\\p{L}*|ledningen|expeditionen|kontoret',
  // What a head arranges, and what is arranged.
  Arrange:
    'ordna\\p{L}*|boka\\p{L}*|ring(?:er|a|t|de)|beställ\\p{L}*|fixa\\p{L}*|skaffa\\p{L}*|lös(?:er|a|te|t)|köp\\p{L}*|betala\\p{L}*|låna\\p{L}*|hämta\\p{L}*|flytta\\p{L}*|anmäl\\p{L}*|lovat?|lovade|vikarie\\p{L}*|lokal\\p{L}*|sal\\p{L}*|rum|rummet|schema\\p{L}*|nyckel\\p{L}*|nyckeln|projektor\\p{L}*|licens\\p{L}*|budget\\p{L}*|vaktmästar\\p{L}*|it|skrivare\\p{L}*|dator\\p{L}*|tolk\\p{L}*|material|materialet|kaffe\\p{L}*|fika\\p{L}*|dörr\\p{L}*',
  // What judges kindly.
  Good: 'fin\\p{L}*|bra|klok\\p{L}*|stark\\p{L}*|imponer\\p{L}*|lovande|prydlig\\p{L}*|duktig\\p{L}*|skicklig\\p{L}*|godkän\\p{L}*|hyfsad\\p{L}*|hygglig\\p{L}*|okej|helt|rätt|riktigt|ganska|skapligt?|acceptab\\p{L}*|duglig\\p{L}*|ambitiös\\p{L}*|välskriv\\p{L}*|trevlig\\p{L}*|mysig\\p{L}*|modig\\p{L}*|ärlig\\p{L}*|rolig\\p{L}*|kul|spännande|intressant\\p{L}*|vacker\\p{L}*|vackert|snygg\\p{L}*|god|gott|goda|glad\\p{L}*|positiv\\p{L}*|utmärkt\\p{L}*|värdefull\\p{L}*|nyttig\\p{L}*',
  // What judges otherwise.
  Bad: 'tunn\\p{L}*|tunt|svag\\p{L}*|blek\\p{L}*|mager\\p{L}*|magert|grund|grunt|spret\\p{L}*|rörig\\p{L}*|slarv\\p{L}*|otydlig\\p{L}*|oklar\\p{L}*|vag\\p{L}?|luddig\\p{L}*|ytlig\\p{L}*|tafatt\\p{L}*|trevande|svajig\\p{L}*|haltande|halt\\p{L}*|hastig\\p{L}*|seg\\p{L}?|långsam\\p{L}*|trög\\p{L}*|sval\\p{L}?|ljum\\p{L}*|torftig\\p{L}*|fattig\\p{L}*|enkel|enkla|lätt|lätta|bekväm\\p{L}*|lat\\p{L}?|slapp\\p{L}*|lös\\p{L}?|tom|tomt|tomma|blank\\p{L}*|kort|knapp\\p{L}*|sparsam\\p{L}*|sporadisk\\p{L}*|anspråkslös\\p{L}*|blygsam\\p{L}*|bristande|brist\\p{L}*|problem\\p{L}*|svår\\p{L}*|tråkig\\p{L}*|synd|trist\\p{L}*|besvik\\p{L}*|klen\\p{L}?|klent|skral\\p{L}*|undermålig\\p{L}*|oproffsig\\p{L}*|oseriös\\p{L}*|lam\\p{L}?|urvattna\\p{L}*|naiv\\p{L}*|ensidig\\p{L}*|tveksam\\p{L}*|tvivel\\p{L}*|orolig\\p{L}*|oro\\p{L}*|bekym\\p{L}*',
  // What leaves a door open, or pretends to.
  Hedge:
    'kanske|möjligen|nog|väl|visst|förstås|antar|antagligen|säkert|ju|liksom|alltså|typ|asså|väl|förmodligen|rimligen|måhända|givetvis|naturligtvis|självklart|självfallet|uppenbarligen|tydligen|faktiskt|egentligen|ärligt|onekligen|verkligen',
  // What lies ahead.
  Ahead:
    'framöver|nästa|snart|våren|hösten|vår|höst|kommande|härnäst|framgent|hädanefter|fortsättning\\p{L}*|fortsätt\\p{L}*|vidare|framåt|fredag|måndag|tisdag|onsdag|torsdag|vecka|v|veckan|veckor|jul|påsk|sportlov\\p{L}*|lovet|terminen|terminens|termin|läsåret|månad\\p{L}*|januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december|sommar\\p{L}*|vinter\\p{L}*|innan|senast|före|tills',
  // Other groups, and what one compares by.
  Other:
    '\\p{L}*arbetslag\\p{L}*|grann\\p{L}*|parallell\\p{L}*|andra|andras|övriga|kommun\\p{L}*|snittet|genomsnitt\\p{L}*|nationell\\p{L}*|riket|fjol|fjolår\\p{L}*|ifjol|förra|flesta|grupp|grupper|gruppen|grupperna|lag|laget|lagen|team|teamet|skola|skolan|skolor|skolorna|kollega|kolleger|kollegor\\p{L}*|enhet\\p{L}*|område\\p{L}*|samma|likadant|motsvarande|jämför\\p{L}*|jämsides|före|efter|ikapp|topp|täten|\\d[a-d]|lärgrupp\\p{L}*',
  // What a group writes.
  Paper:
    'protokoll\\p{L}*|rad|rader|raden|raderna|avsnitt\\p{L}*|redovisning\\p{L}*|anteckning\\p{L}*|mall\\p{L}*|rubrik\\p{L}*|ruta|rutan|rutor\\p{L}*|text|texten|stycke\\p{L}*|underlag\\p{L}*|dokument\\p{L}*|rapport\\p{L}*|sida|sidan|sidor|bilaga\\p{L}*|kartläggning\\p{L}*|uppföljning\\p{L}*|analys\\p{L}*|utvärdering\\p{L}*|sammanställning\\p{L}*|uppgift\\p{L}*|plan|planen|planering\\p{L}*|beslut\\p{L}*|punkt\\p{L}*|fält\\p{L}*|logg\\p{L}*|schema|dagordning\\p{L}*|närvaro\\p{L}*|slutsats\\p{L}*|metod\\p{L}*|steg|steget|insats\\p{L}*|åtgärd\\p{L}*|syfte\\p{L}*|fråga|frågan',
  // What is asked for as proof.
  Proof:
    'siffror\\p{L}*|procent\\p{L}*|belägg\\p{L}*|bevis\\p{L}*|data|resultat\\p{L}*|mål|målet|målen|måluppfyll\\p{L}*|effekt\\p{L}*|urval\\p{L}*|källa|källor|källan|statistik\\p{L}*|värde\\p{L}*|fakta|underbygg\\p{L}*|forskning\\p{L}*|vetenskap\\p{L}*|kvalitet\\p{L}*|systemat\\p{L}*|stringen\\p{L}*|evidens\\p{L}*',
  // What is done, half done and not done.
  Done: 'klar|klart|klara|färdig\\p{L}*|avsluta\\p{L}*|kvar|kvarstår|återstår|landa\\p{L}*|slutför\\p{L}*|fullfölj\\p{L}*|fullständig\\p{L}*|komplett\\p{L}*|inlämna\\p{L}*|ifyll\\p{L}*|genomför\\p{L}*|gjort|gjord|gjorda|hunnit|hann|hinner|hinna|rest\\p{L}*|halv\\p{L}*|bit|bara|enbart|endast|blott|knappt|hittills|ännu|fortfarande|alltjämt|igen|återigen|väntar|väntan|dröjer|uteb\\p{L}+|glöm\\p{L}*|missa\\p{L}*|hoppa\\p{L}*|utan|inte|aldrig|ingen|inget|inga|ej',
  // What is wanted more of.
  Effort:
    'skärp\\p{L}*|ork\\p{L}*|disciplin\\p{L}*|ansträng\\p{L}*|fart\\p{L}*|tempo\\p{L}*|driv\\p{L}*|allvar\\p{L}*|fokus\\p{L}*|ambition\\p{L}*|engage\\p{L}*|krav\\p{L}*|nivå\\p{L}*|höj\\p{L}*|öka\\p{L}*|bättra\\p{L}*|förbättra\\p{L}*|utveckl\\p{L}*|lyft\\p{L}*|pusha\\p{L}*|kämpa\\p{L}*|förbered\\p{L}*|struktur\\p{L}*|ordning\\p{L}*|tålamod\\p{L}*|potential\\p{L}*|ansvar\\p{L}*|leverer\\p{L}*|prestera\\p{L}*|prestation\\p{L}*|steget|längre|djup\\p{L}*|mer|mera|fler|tydligare|bättre|högre|snabbare|tätare|större|hårdare|noggrann\\p{L}*|konkret\\p{L}*',
  // What came late, or against what was believed.
  Last: 'äntligen|slut|ändå|trots|omsider|gångs|skull|sist|överraskande|överraska\\p{L}*|förvån\\p{L}*|oväntat|rentav|nästan|snudd|åtminstone|till|mindre',
  // Wishes and hopes.
  Wish: 'hopp\\p{L}*|önsk\\p{L}*|längt\\p{L}*|vore|skulle|gärna|hade|helst|hellre|förvänt\\p{L}*|räknar|litar|tillit\\p{L}*|förvissning\\p{L}*|förtröstan|fram|tror|drömm\\p{L}*|ser|emotse\\p{L}*|kunde|borde|värmt|värma|glädja|glatt',
  // What is asked, wondered and known.
  Ask: 'undra\\p{L}*|undran|fråga|frågan|frågor\\p{L}*|nyfik\\p{L}*|veta|vetat|höra|hört|berätta\\p{L}*|förstå|gissa|gissar|svar|svaret|huruvida|varför|hur|vad|vem|vilken|vilka|vilket|när|om|ifall|fundera\\p{L}*|klur\\p{L}*|hemlig\\p{L}*|gåta\\p{L}*|förklar\\p{L}*|upplys\\p{L}*|besked|spännande|spänning\\p{L}*|nyfikenhet\\p{L}*|grejen|blev|gick',
  // What has to be.
  Duty: 'ska|skall|måste|bör|borde|krav|plikt\\p{L}*|skyld\\p{L}*|åligg\\p{L}*|ansvar\\p{L}*|tarva\\p{L}*|påkalla\\p{L}*|anmod\\p{L}*|tillse\\p{L}*|förutsätt\\p{L}*|behov\\p{L}*|behöv\\p{L}*|erfordr\\p{L}*|fordra\\p{L}*|kräv\\p{L}*|nödvänd\\p{L}*|viktig\\p{L}*|vikten|obligat\\p{L}*|regel\\p{L}*|regler\\p{L}*|rutin\\p{L}*|överens\\p{L}*|kommit|avtal\\p{L}*|åtagande\\p{L}*|uppdrag\\p{L}*|torde|revider\\p{L}*|komplettera\\p{L}*|bearbet\\p{L}*|översyn|samordna\\p{L}*|handling',
  // Times and meetings.
  Clock:
    'minut\\p{L}*|timm\\p{L}*|klock\\p{L}*|tid|tiden|tider|träff|träffen|träffar\\p{L}*|möte\\p{L}*|möten\\p{L}*|sen|sena|sent|tidig\\p{L}*|kvart|kväll\\p{L}*|eftermiddag\\p{L}*|dag|dagar|dagen|gång|gången|gånger',
  // What somebody remembers, and what warms.
  Memory:
    'minns|mormor\\p{L}*|farmor\\p{L}*|morfar\\p{L}*|farfar\\p{L}*|mamma\\p{L}*|pappa\\p{L}*|doft\\p{L}*|luk\\p{L}*|buss\\p{L}*|tåg\\p{L}*|kök\\p{L}*|gamla?|gammal|förr|själv|barndom\\p{L}*|lärare\\p{L}*|magister\\p{L}*|fröken|film\\p{L}*|roman\\p{L}*|skog\\p{L}*|hav\\p{L}*|sjön|snö\\p{L}*|regn\\p{L}*|sol\\p{L}*|fjäll\\p{L}*|cykl\\p{L}*|sommar\\p{L}*|hund\\p{L}*|katt\\p{L}*|fågel\\p{L}*|träd\\p{L}*|kollega|kurs\\p{L}*|föreläsning\\p{L}*|artikel\\p{L}*|skratt\\p{L}*|leende|tack\\p{L}*|glädje\\p{L}*|varm\\p{L}*|vågade|lät|delade|bjöd|tillsammans|tyst\\p{L}*|lugn\\p{L}*|ordspråk\\p{L}*|citat\\p{L}*|mening|meningen|bilden|berättelse\\p{L}*',
  // Small words that only this language has: by them a note is known to be in it.
  OWN: 'och|att|det|som|är|var|har|ni|er|ert|era|jag|en|ett|på|av|till|med|om|inte|hur|när|vi|mig|min|mitt|mina|från|blev|ska|kan|så|men|eller|där|utan|fick|ännu|lite|nu|ju|väl|skulle|vill|bara|sig|den|dem|de|hade|mer|än|också|efter|före|varför|vad|över|mot|hos|vid|allt|alla|nästa|två|tre|borde|bör|måste',
};
