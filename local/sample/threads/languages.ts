import type { Thread } from './thread';

export const speakingSwedish: Thread = {
  focus: 'Att tala – våga hålla igång ett samtal',
  meetings: [
    {
      round: [
        '{a} har kört femminuterspratet två gånger. Det tystnar efter en och en halv minut.',
        '{b} gav eleverna fraser på kort. De läste upp dem men svarade inte på varandra.',
        '{c} lyssnade på två par och räknade frågorna.',
      ],
      know: 'I de två paren ställdes 3 och 5 följdfrågor på fem minuter.',
      believe: 'Att eleverna behöver fler fraser att hålla sig i.',
      against: 'Fraserna låg på bordet framför dem.',
      discussion: [
        'Tystnaden bröts ofta av oss. Kanske har eleverna lärt sig att vi räddar dem.',
        'Vi kom överens om att vänta tio sekunder innan vi hjälper till.',
      ],
      decide: ['Samma samtalskort för alla.', 'Vi räknar bara följdfrågor, inga namn.'],
      task: 'Håll femminuterspratet två gånger, sitt med hos ett par och räkna följdfrågorna.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: tio sekunder är mycket längre än man tror.',
        '{b} bytte kort eftersom de första var för lätta.',
        '{d} fick göra det en gång, den andra lektionen blev utflykt.',
      ],
      know: 'Följdfrågorna är i snitt 7 nu, mot 4 förra gången. Vi har räknat i {klasser} klasser.',
      believe: 'Att det är väntan som gör det.',
      against: 'Korten byttes samtidigt, så vi kan inte veta vilket.',
      discussion: [
        'Vi byter tillbaka till de första korten i två klasser för att se.',
        'Eleverna i {a}s klass sa själva att det är lättare att fråga när den andra säger något konstigt.',
      ],
      decide: ['Två klasser byter tillbaka till de första korten, de andra behåller de nya.'],
      task: 'Räkna följdfrågor en gång till och ta bara med siffran.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{b}: med de gamla korten och väntan blev det 6.',
        '{c} lät eleverna räkna varandras frågor. Det blev en tävling och mindre samtal.',
        '{a} har läst artikeln om tystnad och sammanfattade den i tre punkter.',
      ],
      know: 'Med de gamla korten och väntan ställs 6 följdfrågor, med de nya 7.',
      believe: 'Att väntan betyder mer än korten.',
      against: 'Vi har få par och de har blivit vana.',
      discussion: [
        'Vi är ganska säkra på väntan. Nästa steg är att eleverna får höra sig själva.',
        'Inspelning behöver föräldrarnas samtycke, så vi provar med en lyssnande kamrat i stället.',
      ],
      decide: ['En kamrat lyssnar och skriver upp den bästa frågan.'],
      task: 'Låt en tredje elev lyssna och skriva upp den bästa frågan. Ta med tio frågor.',
      kinds: ['try', 'listen', 'collect'],
    },
  ],
};

export const modernLanguages: Thread = {
  focus: 'Att förstå utan att förstå varje ord',
  meetings: [
    {
      round: [
        '{a} spelade upp samma klipp tre gånger med olika frågor.',
        '{b} lät eleverna gissa före och stryka under efter.',
        '{c} har prövat med textremsa på och av.',
      ],
      know: '{m} av {n} elever säger att de slutar lyssna när de hör ett okänt ord.',
      believe: 'Att gissa före hjälper, eftersom man har något att lyssna efter.',
      against: 'Några i {b}s grupp höll fast vid gissningen fast klippet sa något annat.',
      discussion: [
        'Vi lyssnade själva på tjeckiska i två minuter. Den som hade fått en bild förstod mest.',
        'Vi vill skilja på att gissa och att kontrollera sin gissning.',
      ],
      decide: [
        'Samma klipp i spanska, franska och tyska, med bild före.',
        'Eleverna skriver gissning, bevis, ny gissning.',
      ],
      task: 'Låt eleverna skriva gissning, bevis och ny gissning till klippet och ta med sex papper.',
      kinds: ['try', 'listen', 'collect'],
    },
    {
      round: [
        '{a}: beviset blev oftast ett namn eller en siffra.',
        '{b} gjorde det i två grupper och i den ena fick de prata mellan lyssningarna.',
        '{c} har papper från elva elever.',
      ],
      know: 'I {m} av {n} fall ändrades gissningen efter andra lyssningen.',
      believe: 'Att samtalet emellan är det som gör att de vågar ändra sig.',
      against: 'I {c}s grupp fick de inte prata, och där ändrade sig lika många.',
      discussion: [
        'Det verkar vara pappret. När man har skrivit en gissning går den att stryka över.',
        'Vi vill pröva med läsning också, så att det inte bara handlar om att höra.',
      ],
      decide: ['Samma gång med en kort text i stället för klipp.'],
      task: 'Pröva gissning, bevis och ny gissning med en text på hundra ord.',
      kinds: ['try', 'read'],
    },
  ],
};

export const motherTongue: Thread = {
  focus: 'Läsning på två språk',
  meetings: [
    {
      round: [
        '{a} läste samma saga på arabiska som klassen läste på svenska.',
        '{b} bad eleverna berätta för en yngre elev.',
        '{c} har frågat hemma hos åtta familjer vad de läser.',
      ],
      know: '{k} av {n} elever läser själva på modersmålet varje vecka.',
      believe: 'Att fler gör det om boken också finns i klassrummet.',
      against: 'Två skolor har haft böckerna framme i ett år utan att de lånas.',
      discussion: [
        'Böckerna lånas när någon har läst högt ur dem. Det är vår gissning, och den går att pröva.',
        'Vi behöver veta en vecka före vad klassen ska läsa.',
      ],
      decide: ['En högläsning i klassrummet tillsammans med klassläraren, på två språk.'],
      task: 'Läs högt på två språk i en klass och räkna hur många böcker som lånas veckan efter.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a} läste tillsammans med klassläraren. Elever som inte kan språket frågade mest.',
        '{b}: sju böcker lånades, mot en i vanliga fall.',
        '{c} fick inte till någon tid med klassläraren, tar det till nästa gång.',
      ],
      know: 'I de två klasser där vi läste lånades 7 och 4 böcker veckan efter.',
      believe: 'Att det är mötet och inte boken som gör det.',
      against: 'Samma vecka var det läslov på gång i biblioteket.',
      discussion: [
        'Vi gör om det i två klasser till, en vanlig vecka.',
        'Vi talade om ord som inte går att översätta. Eleverna samlar sådana nu.',
      ],
      decide: ['Två högläsningar till. Klassläraren bjuds in till nästa träff.'],
      task: 'Läs högt i en klass till och ta med tre ord som inte går att översätta.',
      kinds: ['try', 'collect'],
    },
  ],
};
