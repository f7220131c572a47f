import type { Thread } from './thread';

export const leisure: Thread = {
  focus: 'Elevernas inflytande på fritidshemmet',
  meetings: [
    {
      round: [
        '{a} har räknat hur många gånger eleverna fick välja under en eftermiddag.',
        '{b} prövade ett råd med sex elever. De två äldsta bestämde.',
        '{c} ritade upp rummet och satte prickar där barnen höll till.',
      ],
      know: 'Under en eftermiddag gjordes elva val, och nio av dem stod mellan två saker som vi hade valt.',
      believe: 'Att det blir rörigt om de får välja fritt.',
      against: '{b} hade fritt val i en timme, och det var den lugnaste timmen den veckan.',
      discussion: [
        'Vi bytte ut ordet aktivitet mot ordet plats. Vad kan man göra här?',
        'De som alltid är på samma plats, har de valt den eller har den blivit över?',
      ],
      decide: ['En plats i veckan görs om av eleverna själva.'],
      task: 'Låt eleverna göra om en plats och sätt ut prickar före och efter.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: byggrummet blev ett sjukhus. Nio barn som aldrig är där var där.',
        '{b} fick nej av vaktmästaren till att flytta hyllan, och barnen skrev ett brev.',
        '{c} har prickar från två veckor.',
      ],
      know: 'Antalet barn vid platsen gick från i snitt 4 till 9 veckan efter.',
      believe: 'Att det är nyheten som lockar.',
      against: 'Andra veckan var det fortfarande 8.',
      discussion: [
        'Vi låter det stå kvar en vecka till och gör inget.',
        'Brevet till vaktmästaren var den bästa skrivuppgiften på länge.',
      ],
      decide: ['Inget görs om på en vecka. Vi sätter prickar.'],
      task: 'Sätt prickar en vecka till utan att ändra något.',
      kinds: ['watch', 'collect'],
    },
  ],
};

export const earlyYears: Thread = {
  focus: 'Språklig medvetenhet – att höra ljuden i orden',
  meetings: [
    {
      round: [
        '{a} har haft rimlekar i samlingen i tre veckor.',
        '{b} gjorde kartläggningen med halva gruppen.',
        '{c} prövade att låta barnen vara högtalare för varandra.',
      ],
      know: '{k} av {n} barn hör inte första ljudet i ett ord när det inte finns en bild.',
      believe: 'Att det är samma barn som inte rimmar.',
      against: 'Flera som rimmar säkert hör inte första ljudet.',
      discussion: [
        'Rim och ljud är två olika saker. Det hade vi inte skilt på.',
        'Vi valde tre lekar som bara handlar om första ljudet.',
      ],
      decide: ['Tre lekar, tio minuter om dagen, i två veckor.'],
      task: 'Lek de tre lekarna i två veckor och gör om de fem ljuduppgifterna.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: ljudpåsen är favoriten. Barnen gör egna påsar.',
        '{b} hann en vecka, sedan kom förkylningarna.',
        '{d} prövade ute med pinnar och kottar.',
      ],
      know: 'Efter två veckor hör alla utom några få första ljudet med bild, och {m} av {n} utan.',
      believe: 'Att lekarna hjälper mest när barnet själv säger ordet.',
      against: 'Vi gjorde uppgifterna på samma plats som leken, så de kan ha känt igen sig.',
      discussion: [
        'Nästa gång byter vi rum och vuxen.',
        'Sista ljudet är svårare. Vi väntar med det till efter jul.',
      ],
      decide: ['Uppgifterna görs av någon annan vuxen, i ett annat rum.'],
      task: 'Gör ljuduppgifterna i varandras grupper.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const support: Thread = {
  focus: 'Instruktioner som går att följa',
  meetings: [
    {
      round: [
        '{a} skrev ner varje instruktion hon gav under en lektion. Det blev 31.',
        '{b} frågade fem elever vad de skulle göra, två minuter efter genomgången.',
        '{c} har prövat bildstöd i tre steg.',
      ],
      know: 'Två av fem elever kunde säga första steget. Ingen kunde säga det tredje.',
      believe: 'Att instruktionerna är för långa.',
      against: 'I {c}s grupp var de korta, och ändå stannade flera efter steg ett.',
      discussion: [
        'Vi talade om skillnaden mellan att höra, minnas och våga börja.',
        'En instruktion som står kvar kan man gå tillbaka till. Det prövar vi först.',
      ],
      decide: ['Tre steg på tavlan, i samma hörn, i alla ämnen vi är med i.'],
      task: 'Skriv tre steg på samma plats i en vecka och fråga fem elever.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: fyra av fem kunde säga steg två.',
        '{b} prövade i två klasser, i den ena suddades tavlan av misstag.',
        '{c} har läst om arbetsminne och tog med ett exempel.',
      ],
      know: 'När stegen stod kvar kunde 17 av 20 säga vad de skulle göra. När de suddades kunde 9.',
      believe: 'Att fler kommer igång själva också.',
      against: 'Det har vi inte mätt. Två lärare tycker att det är samma elever som räcker upp handen.',
      discussion: [
        'Vi mäter tiden till första pennstrecket för hela klassen, inte för någon enskild.',
        'Vi vill att ämneslärarna är med och bestämmer hörnet.',
      ],
      decide: ['Tid till första pennstrecket, två lektioner var.'],
      task: 'Mät tiden till hälften av klassen har börjat, en lektion med steg på tavlan och en utan.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const adapted: Thread = {
  focus: 'Att få göra sin röst hörd – val och kommunikation',
  meetings: [
    {
      round: [
        '{a} har prövat två bilder i stället för fyra vid fruktstunden.',
        '{b} väntade till tio innan hon hjälpte till.',
        '{c} har gjort en karta över när på dagen det finns något att välja.',
      ],
      know: 'På en dag fanns det sex tillfällen att välja, och fem av dem var vid mat.',
      believe: 'Att fler val gör dagen tröttsam.',
      against: 'De dagar då vi lade till två val slutade med mer ork, inte mindre.',
      discussion: [
        'Vi tittade på schemat och hittade fyra ställen där ett val kan läggas in utan att tiden ändras.',
        'Att välja nej räknas också.',
      ],
      decide: ['Ett val till på förmiddagen och ett på eftermiddagen, med nej som alternativ.'],
      task: 'Lägg in två val till om dagen i en vecka och skriv upp hur ofta nej används.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: nej användes varje dag. Det är nytt.',
        '{b} fick vänta längre än tio ibland, och det var värt det.',
        '{c} har talat med fritids så att valen ser likadana ut där.',
      ],
      know: 'Nej valdes i ungefär vart fjärde val.',
      believe: 'Att nej blir färre när man vet att det gäller.',
      against: 'Vi har bara en vecka. Det kan gå upp också.',
      discussion: [
        'Vi fortsätter två veckor och ändrar inget.',
        'Bilderna behöver vara desamma hemma. Vi frågar hur.',
      ],
      decide: ['Två veckor till, samma val.'],
      task: 'Fortsätt två veckor och ta med ett exempel på ett val som förvånade.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const library: Thread = {
  focus: 'Läsro – att hitta en bok som man läser klart',
  meetings: [
    {
      round: [
        '{a} har räknat lån och återlämningar i tre klasser.',
        '{b} höll bokprat på två minuter i korridoren.',
        '{c} frågade 20 elever var de slutade läsa senast.',
      ],
      know: '{m} av {n} lånade böcker lämnas tillbaka inom tre dagar.',
      believe: 'Att böckerna är för svåra.',
      against: 'De flesta som {c} frågade slutade på sidan fem, långt innan det blir svårt.',
      discussion: [
        'De första fem sidorna är alltså det vi kan göra något åt.',
        'Vi prövar att läsa dem högt i klassen och stanna där.',
      ],
      decide: ['De fem första sidorna läses högt ur tre böcker.'],
      task: 'Läs de fem första sidorna ur tre böcker i en klass och räkna lånen veckan efter.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: två av tre böcker fick kö.',
        '{b} lät en elev läsa i stället. Det blev kö på den också.',
        '{c} hann inte, flytten av hyllorna tog veckan.',
      ],
      know: 'Av 26 lån efter högläsningen var 19 kvar efter en vecka.',
      believe: 'Att de läser klart.',
      against: 'Att boken är kvar hemma betyder inte att den läses.',
      discussion: [
        'Vi frågar om sidan i stället för om boken.',
        'Kön till böckerna gör att några lånar syskonboken. Det är också läsning.',
      ],
      decide: ['Frågan ”vilken sida är du på?” vid återlämning.'],
      task: 'Fråga vilken sida vid återlämning i två veckor.',
      kinds: ['collect'],
    },
  ],
};
