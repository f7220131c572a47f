import type { Thread } from './thread';

export const readingComprehension: Thread = {
  focus: 'Läsförståelse – sammanfatta och dra slutsatser',
  meetings: [
    {
      round: [
        '{a} gjorde lästestet i sin klass. Frågor där svaret står i texten går bra, de andra inte.',
        '{b} lät eleverna stryka i texten först. Några strök allt.',
        '{c} läste kapitlet om inferenser och tog med två uppgifter.',
      ],
      know: '{m} av {n} elever svarar med något de vet sedan tidigare i stället för det texten visar.',
      believe: 'Att de läser för fort för att bli klara.',
      against: 'De som läste långsammast i {a}s klass svarade inte bättre.',
      discussion: [
        'Vi läste en text på tolv rader och skrev var sin sammanfattning. Ingen av oss tog med samma saker.',
        'Vad är en bra sammanfattning för en elev som är tio år? Vi har aldrig sagt det högt till varandra.',
      ],
      decide: ['Vi skriver en gemensam modelltext.', 'Eleverna sammanfattar i högst tre meningar.'],
      task: 'Låt klassen sammanfatta samma text i tre meningar och ta med fem utan namn.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: tre meningar blev ofta tre första meningarna ur texten.',
        '{b} gav eleverna saxar. De klippte bort det som kunde tas bort, och då kom diskussionen.',
        '{d} har 25 sammanfattningar från två klasser.',
      ],
      know: 'I {m} av {n} sammanfattningar är minst en mening avskriven.',
      believe: 'Att det går lättare när man får ta bort än när man ska välja ut.',
      against: 'I {d}s klass fick de klippa, och ändå är hälften avskrivna.',
      discussion: [
        'Skillnaden mellan klasserna verkar ligga i samtalet efteråt, inte i saxen.',
        'Vi bestämde hur samtalet ska gå till: en elev läser upp, en annan säger vad som försvann.',
      ],
      decide: [
        'Samma text, samma samtal, i alla klasser.',
        'Vi spelar inte in. En kollega sitter med och skriver.',
      ],
      task: 'Håll sammanfattningssamtalet en gång och låt en kollega sitta med och anteckna vad eleverna säger.',
      kinds: ['try', 'listen'],
    },
    {
      round: [
        '{a} satt med hos {c}. Eleverna frågade varandra, läraren sa nästan inget.',
        '{b} fick byta dag och hade ingen som kunde sitta med.',
        '{c}: två elever som sällan säger något läste upp sin mening.',
      ],
      know: 'I de tre samtal vi har anteckningar från sa {k} olika elever något, mot ungefär hälften i ett vanligt samtal.',
      believe: 'Att eleverna lyssnar annorlunda när deras uppgift är att höra vad som försvann.',
      against:
        'Vi valde själva vilka lektioner någon skulle sitta med på. Det kan ha varit de som brukar gå bra.',
      discussion: [
        'Vi är nöjda med samtalet men vet ännu inte om läsförståelsen påverkas. Testet ges igen i januari.',
        'Vi valde två texter till, en faktatext och en berättelse.',
      ],
      decide: [
        'Samtalet hålls varannan vecka fram till testet.',
        'Alla läser samma två texter före nästa träff.',
      ],
      task: 'Håll samtalet med faktatexten och skriv upp en sak som förvånade dig.',
      kinds: ['try', 'read'],
    },
  ],
};

export const argumentation: Thread = {
  focus: 'Att skriva argumenterande – få tesen att hålla ihop',
  meetings: [
    {
      round: [
        '{a} har läst 26 insändare. Tesen finns i nästan alla, men ofta i sista raden.',
        '{b} har provat en mall med fyra rutor.',
        '{c} lät eleverna argumentera muntligt först och skriva sedan.',
      ],
      know: '{m} av {n} texter har två argument eller fler, men bara {k} har ett som utvecklas.',
      believe: 'Att mallen gör texterna prydliga men korta.',
      against: '{b}s klass, som använde mallen, har de längsta texterna.',
      discussion: [
        'Vi läste tre texter högt utan att säga vilken klass de kom från och satte fingret där vi tappade intresset.',
        'Det som fick oss att läsa vidare var ett exempel, inte ett argument till.',
      ],
      decide: [
        'Vi arbetar med exemplet: ett argument, ett exempel, en slutsats.',
        'Ingen mall den här omgången.',
      ],
      task: 'Låt eleverna skriva ett enda argument med ett exempel och ta med fyra texter utan namn.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: ett enda argument kändes för lite för några, men texterna blev bättre.',
        '{c} hade svårt att få till tiden och gjorde det som avslut på en annan lektion.',
        '{d} prövade i åk 9 och fick mothugg: ”på provet krävs tre”.',
      ],
      know: 'I {m} av {n} texter finns ett exempel som går att se framför sig.',
      believe: 'Att eleverna kan bygga ut till tre argument utan att tappa exemplet.',
      against: 'I {d}s klass försvann exemplen när det blev tre argument.',
      discussion: [
        'Kanske ska det tredje argumentet vara ett motargument. Då behövs ett exempel för att svara på det.',
        'Vi prövar med en fråga som är verklig för eleverna: mobiler på rasten.',
      ],
      decide: [
        'Två argument och ett motargument om mobiler på rasten.',
        'Vi läser varandras elevtexter före träffen.',
      ],
      task: 'Genomför skrivuppgiften om mobiler på rasten och läs fem texter från en annan skola.',
      kinds: ['try', 'read', 'collect'],
    },
    {
      round: [
        '{b} läste texter från {c}s klass och kände igen nästan allt.',
        '{a}: motargumentet blev ofta en mening av artighet. Några bemötte det på riktigt.',
        '{d} lät eleverna byta sida halvvägs.',
      ],
      know: '{m} av {n} har ett motargument, {k} bemöter det.',
      believe: 'Att det blir lättare när man har fått argumentera för båda sidor.',
      against: 'Bara en klass bytte sida, och den är liten.',
      discussion: [
        'Vi vill pröva att byta sida i alla klasser innan vi drar någon slutsats.',
        'Vi talade om vad som ska sparas till nästa läsår: uppgiften, fem texter och våra anteckningar.',
      ],
      decide: ['Alla prövar att byta sida.', 'Texterna läggs i gruppens mapp utan namn.'],
      task: 'Låt eleverna byta sida halvvägs och ta med två texter där det syns.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const vocabulary: Thread = {
  focus: 'Ordförråd och skolspråk i ämnestexter',
  meetings: [
    {
      round: [
        '{a} har testat ordkartor i tre veckor. Eleverna använder orden i tal men inte i skrift.',
        '{b} läste texten högt först. Då frågade fler efter orden själva.',
        '{c} räknade ämnesord i två samtal, 6 i det första och 11 i det andra.',
      ],
      know: 'I elevernas texter används {k} av de 20 ord vi har arbetat med.',
      believe: 'Att det är stavningen som gör att orden inte kommer med i skrift.',
      against: 'Räkningen visar att orden knappt sägs heller om vi inte ber om det.',
      discussion: [
        'Det handlar nog mer om att få tillfälle att använda orden än om att kunna dem.',
        'Vi kom överens om en gemensam skrivram med fem ord.',
      ],
      decide: ['Samma skrivram i alla grupper, fem ord, en gång.', 'Vi klipper bort namnen.'],
      task: 'Använd skrivramen en gång och ta med tre texter.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: skrivramen fungerade bäst när eleverna först hade sagt meningarna till varandra.',
        '{b} tog med tre texter på två språk. Eleven skrev på modersmålet först.',
        '{c} har inte hunnit men har valt text.',
      ],
      know: 'Med skrivramen används i snitt fyra av fem ord. Utan den var det ett.',
      believe: 'Att orden stannar kvar när ramen tas bort.',
      against: 'Det vet vi inte. Ingen av oss har tagit bort den än.',
      discussion: [
        'Vi planerar två veckor med ram och en utan, i samma arbetsområde.',
        'Studiehandledaren kan säga vilka ord som har en motsvarighet på modersmålet. Vi frågar.',
      ],
      decide: ['Två veckor med skrivram, en utan.', '{a} talar med studiehandledaren.'],
      task: 'Ta bort skrivramen i ett pass och jämför. Läs sidorna 41–52 i häftet.',
      kinds: ['try', 'read', 'collect'],
    },
    {
      round: [
        '{b}: utan ramen kom tre av fem ord med. Det är fler än jag trodde.',
        '{c} och {a} lät eleverna göra egna ramar till varandra.',
        '{d} läste sidorna och tog med en lista över ord som ser lätta ut men inte är det.',
      ],
      know: 'Tre veckor efter ramen används ungefär {k} av orden utan hjälp.',
      believe: 'Att egna ramar ger mer än våra.',
      against: 'De elever som gjorde egna ramar hade redan flest ord.',
      discussion: [
        'Vi vände på det: vilka ord behövs för att kunna fråga? Det blev en annan lista.',
        'Små ord som ”beror på” och ”i stället för” är svårare än fackorden.',
      ],
      decide: ['Nästa område börjar med tre frågor i stället för fem ord.'],
      task: 'Börja ett arbetsområde med tre frågor som eleverna övar på att ställa.',
      kinds: ['try'],
    },
  ],
};
