import type { Thread } from './thread';

export const investigations: Thread = {
  focus: 'Systematiska undersökningar – från resultat till slutsats',
  meetings: [
    {
      round: [
        '{a} och {b} har gjort laborationen med planeringsmallen. Svårast är att skriva en slutsats som hänger ihop med resultatet.',
        '{c} gav eleverna en färdig tabell och bad om slutsatsen först.',
        '{d} har samlat in fyra elevtexter utan namn.',
      ],
      know: '{m} av {n} slutsatser upprepar hypotesen, också när resultatet säger något annat.',
      believe: 'Att eleverna tror att hypotesen ska stämma för att det ska bli rätt.',
      against: 'I {c}s klass, som inte hade någon hypotes, blev slutsatserna också tunna.',
      discussion: [
        'Vi läste fyra elevtexter. I två av dem fanns ett överraskande resultat som eleven hoppade över.',
        'Vi vill göra det överraskande resultatet till det intressanta.',
      ],
      decide: [
        'Alla använder samma tabell där ett värde sticker ut.',
        'Frågan till eleverna: vad förvånade er?',
      ],
      task: 'Ge klassen tabellen med det udda värdet och samla in svaren på frågan vad som förvånade.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: hälften kallade det udda värdet för ett mätfel, hälften skrev om det.',
        '{b} lät grupperna mäta om. Då fick de samma värde en gång till.',
        '{c} hann göra det i en av två klasser.',
      ],
      know: '{m} av {n} elever nämner det udda värdet i sin slutsats, mot {k} i förra omgången.',
      believe: 'Att frågan om förvåning hjälper dem att se efter.',
      against: 'De visste att vi skulle fråga. Det säger inget om vad de gör nästa gång.',
      discussion: [
        'Vi prövar samma fråga på en laboration där inget särskilt händer. Vad skriver de då?',
        'Säkerhetsgenomgången tar tio minuter av lektionen i alla klasser. Den kan göras dagen före.',
      ],
      decide: ['En laboration utan överraskning, samma fråga.', 'Riskbedömningen görs lektionen före.'],
      task: 'Gör laborationen utan överraskning och jämför slutsatserna med de förra.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{b}: några uppfann en överraskning.',
        '{c} fick de bästa slutsatserna hittills, av elever som skrev att inget förvånade dem och varför.',
        '{d} har läst om modellering och tog med en sida till alla.',
      ],
      know: 'I {m} av {n} slutsatser finns nu ett värde ur tabellen.',
      believe: 'Att det är vanan att peka på ett värde som är det viktiga.',
      against: 'Texterna är kortare. Det kan vara så att de pekar i stället för att förklara.',
      discussion: [
        'Nästa steg är ordet ”därför att” efter värdet. Vi skrev tre exempel tillsammans.',
        'Vi vill följa upp samma klasser i vår och inte byta område än.',
      ],
      decide: ['Tre exempel delas ut och eleverna väljer det som övertygar mest.'],
      task: 'Låt eleverna välja det mest övertygande exemplet och motivera. Ta med motiveringarna.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const construction: Thread = {
  focus: 'Konstruera, pröva, förbättra – att dokumentera det som inte höll',
  meetings: [
    {
      round: [
        '{a} lät klassen bygga broar av papper. Dokumentationen visar bara den färdiga bron.',
        '{b} gav varje grupp en kamera och fick tre bilder av samma sak.',
        '{c} har programmerat trafikljus med sin klass. Felen suddas ut så fort de är lösta.',
      ],
      know: '{k} av {n} elever har dokumenterat ett försök som inte höll.',
      believe: 'Att de skäms för det som gick sönder.',
      against: 'När {a} frågade sa flera att de inte visste att det fick vara med.',
      discussion: [
        'Vi tittade på våra egna instruktioner. I tre av fyra står det ”redovisa din lösning”.',
        'Vi skriver om dem: redovisa två försök och vad du ändrade.',
      ],
      decide: ['Ny instruktion i alla klasser: två försök och vad som ändrades.'],
      task: 'Använd den nya instruktionen i ett arbete och ta med tre dokumentationer.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: eleverna började spara delar som hade gått sönder.',
        '{b} ställde ut de trasiga broarna i korridoren.',
        '{d} har inte börjat, materialet kom i fredags.',
      ],
      know: '{m} av {n} dokumentationer har nu två försök.',
      believe: 'Att förbättringarna blir fler när försöken syns.',
      against: 'Några byggde sönder med vilje för att ha något att skriva om.',
      discussion: [
        'Det är roligt men inte det vi menar. Vi lägger till: vad trodde du skulle hända?',
        'I programmering syns försöken i historiken. Där kan vi jämföra på riktigt.',
      ],
      decide: ['Eleverna skriver vad de tror före varje försök.'],
      task: 'Låt eleverna skriva en rad före varje försök: det här tror jag händer.',
      kinds: ['try'],
    },
  ],
};
