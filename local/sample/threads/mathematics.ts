import type { Thread } from './thread';

export const fractions: Thread = {
  focus: 'Tal i bråkform – jämföra och storleksordna',
  meetings: [
    {
      round: [
        '{a} lät klassen sortera åtta bråkkort i par. Det blev mest gissningar när nämnarna var olika.',
        '{b} använde bråkcirklar i två lektioner. Eleverna visar rätt del men säger inte av vad.',
        '{c} hann inte, tar det till nästa gång.',
        '{d} gick igenom tre gamla prov. Bråk är det område där flest lämnar tomt.',
      ],
      know: 'På tre gamla prov lämnade {m} av {n} elever minst en bråkuppgift tom.',
      believe: 'Att orden täljare och nämnare är ett större hinder än själva tanken.',
      against: 'I {b}s klass kan eleverna orden men väljer ändå fel bråk.',
      discussion: [
        'Vi är överens om att vi inte vet tillräckligt. Det vi har sagt i flera år om för lite laborativt material har ingen av oss tagit reda på.',
        'Vi jämförde fyra diagnosuppgifter och valde tre som alla kan ge på en kvart.',
      ],
      decide: [
        'Samma tre uppgifter ges i alla klasser, utan genomgång före.',
        'Vi rättar med samma nyckel: rätt, rätt svar med annan motivering, tomt.',
      ],
      task: 'Ge de tre bråkuppgifterna i en klass var och ta med svaren orättade.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        'Alla har gjort de tre uppgifterna i {klasser} klasser, sammanlagt {n} elevlösningar.',
        '{a}: flest svårigheter när nämnarna är olika. {b} ser samma mönster.',
        '{c} lät eleverna förklara i par före svaret. Fler ändrade sig åt rätt håll än åt fel.',
      ],
      know: '{m} av {n} elever väljer 1/8 som större än 1/6. Bara {k} gör fel när nämnaren är densamma.',
      believe: 'Att heltalstänkandet hänger kvar: ”åtta är mer än sex”.',
      against:
        'I {c}s klass är felet lika vanligt trots mycket laborativt arbete. Vår första förklaring håller alltså inte.',
      discussion: [
        'Bråkcirkeln visar del av helhet men inte var talet finns. Tallinjen gör jämförelsen synlig.',
        'Vi hörde oss själva säga ”en åttondel” utan att säga av vad. Det är något vi kan ändra redan i morgon.',
        'Vi planerade en lektion med tallinje där samma tre uppgifter ges i alla klasser.',
      ],
      decide: [
        'Tallinjelektionen genomförs en gång i en klass var.',
        'Exit-biljetten har tre frågor, samma för alla. Ingen läsning den här gången.',
      ],
      task: 'Alla undervisar tallinjelektionen i en klass och tar med exit-biljetterna osorterade.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a} undervisade lektionen två gånger och ändrade ordningen på uppgifterna till den andra.',
        '{b}: flera elever ritade egna tallinjer på provet veckan efter, utan att någon bad om det.',
        '{d} hann halva lektionen. Den sista uppgiften blev läxa och räknas inte med.',
      ],
      know: 'Efter lektionen väljer {k} av {n} fortfarande 1/8 som störst. Före var det {m}.',
      believe: 'Att det är jämförelsen på samma linje som hjälper, inte linjen i sig.',
      against:
        'Två klasser fick lektionen samma vecka som diagnosen gicks igenom. Det kan vara genomgången vi ser.',
      discussion: [
        'Skillnaden är större än vi väntade oss. Vi vill se om den håller efter några veckor innan vi går vidare till procent.',
        'Motiveringarna har blivit längre. Vi läste sex stycken högt utan namn och hittade tre sätt att tänka.',
      ],
      decide: [
        'Samma exit-biljett ges en gång till, utan förvarning.',
        'Vi skriver ner lektionen på en sida så att andra kan pröva den.',
      ],
      task: 'Ge exit-biljetten en gång till i samma klass och läs avsnittet om bråk som tal.',
      kinds: ['read', 'collect'],
    },
  ],
};

export const numberSense: Thread = {
  focus: 'Taluppfattning – att se tal i tal',
  meetings: [
    {
      round: [
        '{a} intervjuade fem elever om hur de räknar 8 + 7. Tre räknade på fingrarna under bänken.',
        '{b} har prövat snabbtitt med prickbilder varje morgon i två veckor.',
        '{c} satt med hos {b} en gång och skrev upp elevernas egna ord.',
      ],
      know: '{m} av {n} elever räknar ett i taget även när ett av talen är 9 eller 10.',
      believe: 'Att de kan tiokamraterna utantill men inte ser nyttan med dem.',
      against: 'Några som inte kan tiokamraterna delar ändå upp talet själva med kulramen framför sig.',
      discussion: [
        'Vi tittade på prickbilder och sa högt hur vi själva såg talet. Vi såg det på sju olika sätt.',
        'Att fråga ”hur såg du?” i stället för ”hur många?” ändrade samtalet i {b}s klass.',
      ],
      decide: [
        'Prickbilder i fem minuter, tre gånger i veckan.',
        'Vi skriver upp elevernas ord, inte våra egna.',
      ],
      task: 'Pröva prickbilder tre gånger i veckan och skriv upp minst tio av elevernas förklaringar.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a} har 24 förklaringar på lappar. De flesta handlar om tvåor.',
        '{c}: eleverna började rita egna prickbilder till varandra.',
        '{d} prövade två gånger och tyckte att det tog lång tid att få alla att vänta.',
      ],
      know: 'I de uppskrivna förklaringarna delas talet upp i {m} av {n} fall. I september var det färre än {k}.',
      believe: 'Att det syns i huvudräkningen också.',
      against: '{a} gav huvudräkning utan bilder, och då räknade de flesta ett i taget igen.',
      discussion: [
        'Vi ser en metod som fungerar när bilden är kvar. Frågan är hur bilden kan bli kvar i huvudet.',
        'Förslag: visa bilden, ta bort den, fråga sedan. Då måste man minnas hur man såg.',
      ],
      decide: [
        'Bilden visas i två sekunder och tas sedan bort.',
        'Fem elever intervjuas av någon annan än den egna läraren.',
      ],
      task: 'Visa prickbilden i två sekunder, ta bort den och låt eleverna berätta. Intervjua fem elever hos en kollega.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{b} intervjuade i {a}s klass och tvärtom. Det gick lättare att lyssna på någon annans elever.',
        '{c} bytte till kulramen mitt i, eftersom några elever blev oroliga av tempot.',
        '{d} har läst kapitlet och sammanfattade det: strategier behöver namn för att kunna väljas.',
      ],
      know: '11 av 15 intervjuade elever använder 10 som hållplats. I första intervjun gjorde 4 det.',
      believe: 'Att eleverna väljer strategi efter talen, inte efter vana.',
      against: 'De fyra som inte gör det är samma elever i båda intervjuerna.',
      discussion: [
        'Vi gav strategierna namn som eleverna själva hade använt: hoppa till tian, dubbla och lägg till, låna en.',
        'För de fyra behöver vi något annat än mer av samma. Specialläraren är med nästa gång.',
      ],
      decide: [
        'Strategierna får namn och sätts upp i klassrummet.',
        'Vi frågar specialläraren om nästa steg för några få.',
      ],
      task: 'Sätt namn på strategierna tillsammans med eleverna och ta med ett foto av väggen.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const problemSolving: Thread = {
  focus: 'Resonemang – att förklara så att någon annan förstår',
  meetings: [
    {
      round: [
        '{a} gav samma problem i två klasser, i den ena med ord att använda.',
        '{b} samlade in 22 skriftliga resonemang och kopierade dem utan namn.',
        '{c} har provat att låta eleverna rätta en påhittad elevs lösning.',
      ],
      know: '{m} av {n} lösningar har rätt svar men ingen förklaring som går att följa.',
      believe: 'Att eleverna tycker att en uträkning är en förklaring.',
      against: 'I klassen som fick ord att använda blev texterna längre men inte tydligare.',
      discussion: [
        'Vi sorterade 22 lösningar var för sig och jämförde. Vi var överens om 14 av dem.',
        'De vi inte var överens om handlade om bilden. Räcker en bild som förklaring?',
      ],
      decide: [
        'Vi väljer två lösningar som alla klasser läser och förbättrar.',
        'En bild räknas när den går att läsa utan den som ritade.',
      ],
      task: 'Låt eleverna förbättra samma två lösningar i par och ta med tre försök var.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: eleverna var strängare än vi mot den påhittade lösningen.',
        '{b} hann bara den ena lösningen, men i två klasser.',
        '{d} prövade med en lösning från matteboken och fick samma samtal.',
      ],
      know: 'När eleverna skrev om lösningen lade {m} av {n} till ett ”därför” eller ”eftersom”.',
      believe: 'Att de gör det också i sina egna lösningar nästa gång.',
      against: 'På veckans prov gjorde {k} av {n} det. Det är inte många.',
      discussion: [
        'Att förbättra någon annans text är lättare än att se sin egen. Vi prövar kamratläsning före inlämning.',
        'Vi talade om tiden. Ett problem i veckan är rimligt, tre är det inte.',
      ],
      decide: ['Ett problem i veckan, kamratläsning i fem minuter före inlämning.'],
      task: 'Pröva kamratläsning före inlämning en gång och spara båda versionerna.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{b} har båda versionerna från 19 elever.',
        '{c}: kamraterna skrev mest ”bra”. Det hjälpte när de fick en enda fråga att svara på.',
        '{d} hann inte, två lektioner gick till nationella provet.',
      ],
      know: 'Den andra versionen går att följa i {m} av {n} fall, den första i {k}.',
      believe: 'Att frågan ”var tappade jag tråden?” är det som gör skillnad.',
      against: 'I {b}s klass fanns ingen fråga, och där blev det också bättre.',
      discussion: [
        'Kanske räcker det att veta att någon ska läsa. Vi prövar med och utan fråga i parallella grupper.',
        'Vi läste två texter om bedömning av resonemang. Den ena säger att exempel hjälper mer än kriterier.',
      ],
      decide: ['Halva klassen får frågan, halva inte.', 'Vi bedömer utan att veta vilka som fick den.'],
      task: 'Låt halva klassen läsa med frågan ”var tappade jag tråden?” och halva utan. Ta med allt blandat.',
      kinds: ['try', 'read', 'collect'],
    },
  ],
};
