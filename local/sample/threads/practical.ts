import type { Thread } from './thread';

export const process: Thread = {
  focus: 'Att tala om sitt arbete – process och val',
  meetings: [
    {
      round: [
        '{a} har bett eleverna skriva loggbok. De skriver vad de gjorde, inte varför.',
        '{b} prövade att eleverna talade in en minut i stället.',
        '{c} hängde upp skisserna bredvid det färdiga.',
      ],
      know: '{k} av {n} loggböcker nämner något som eleven valde bort.',
      believe: 'Att det är lättare att säga än att skriva.',
      against: 'I de intalade minuterna nämner inte fler ett val, men de pratar längre.',
      discussion: [
        'Vi tittade på sex arbeten och gissade vilket val som hade varit svårast. Vi hade fel på fyra.',
        'Frågan ”vad valde du bort?” är ny för de flesta.',
      ],
      decide: ['Alla ställer frågan ”vad valde du bort?” en gång mitt i arbetet.'],
      task: 'Ställ frågan ”vad valde du bort?” mitt i ett arbete och skriv upp fem svar.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: flera hade inte valt bort något. De hade tagit det första.',
        '{b} bad då alla göra två skisser till, och sedan kom svaren.',
        '{d} fick tio svar på en lektion, alla muntliga.',
      ],
      know: 'Med tre skisser kan {m} av {n} berätta om ett val.',
      believe: 'Att fler skisser ger bättre arbeten.',
      against: 'De färdiga arbetena skiljer sig inte så att vi ser det. Samtalen gör det.',
      discussion: [
        'Vi nöjer oss med att samtalen blir bättre. Det är det som står i betygskriterierna.',
        'I slöjden kostar skisser material. Där använder vi papper i skala.',
      ],
      decide: ['Tre snabba skisser före varje arbete resten av terminen.'],
      task: 'Låt eleverna göra tre skisser på tio minuter och berätta om ett val för en kamrat.',
      kinds: ['try'],
    },
  ],
};

export const homeEconomics: Thread = {
  focus: 'Att planera sitt arbete i köket',
  meetings: [
    {
      round: [
        '{a} lät grupperna skriva tidsplan före. Ingen tittade på den sedan.',
        '{b} satte en klocka på bänken i två av sex kök.',
        '{c} har filmat händer, inte ansikten, i tio minuter.',
      ],
      know: 'I fyra av sex kök stod någon och väntade mer än fem minuter.',
      believe: 'Att de väntar på den som kan.',
      against: 'I två av köken väntade de på ugnen, som ingen hade satt på.',
      discussion: [
        'Vi planerade samma lektion två gånger, en gång framifrån och en gång bakifrån.',
        'Bakifrån blev det tydligt att ugnen är först.',
      ],
      decide: ['Eleverna planerar bakifrån en gång, med klockslag.'],
      task: 'Pröva att låta grupperna planera bakifrån och räkna väntetiden i ett kök.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: väntan blev kortare i alla kök utom ett.',
        '{b} prövade samma sak i åk 6. Där behövdes bilder.',
        '{c} hade halvklass och kunde sitta med hela tiden.',
      ],
      know: 'Väntetiden var i snitt tre minuter, mot sju förra gången.',
      believe: 'Att det är planen och inte vanan.',
      against: 'Det var samma recept båda gångerna.',
      discussion: [
        'Nytt recept nästa gång, samma sätt att planera.',
        'Vi bytte bilder till åk 6 med varandra.',
      ],
      decide: ['Nytt recept, planering bakifrån, en kollega räknar.'],
      task: 'Planera bakifrån med ett nytt recept och ta med tiden för ett kök.',
      kinds: ['try', 'collect'],
    },
  ],
};

export const movement: Thread = {
  focus: 'Att alla rör sig länge nog – aktiv tid i lektionen',
  meetings: [
    {
      round: [
        '{a} tog tid på tre lektioner. Genomgång och köer tar mer än hälften.',
        '{b} delade hallen i fyra stationer.',
        '{c} satt med hos {b} och räknade köer.',
      ],
      know: 'Av 60 minuter rör sig en vanlig elev i 24. Vi har mätt åtta lektioner.',
      believe: 'Att stationer ger mest tid.',
      against: 'Vid stationerna stod fler still än i den öppna leken.',
      discussion: [
        'Det beror på stationen. Där bara en i taget kan röra sig blir det kö.',
        'Vi ritade om två lektioner så att ingen väntar på sin tur.',
      ],
      decide: ['Samma två lektioner i alla klasser, utan köer.', 'Någon annan än läraren tar tid.'],
      task: 'Genomför en av de två lektionerna och låt någon ta tid.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: 37 minuter i åk 5, 29 i åk 8.',
        '{b} tog bort genomgången och visade i stället under tiden.',
        '{c} fick inte hallen på grund av en utställning.',
      ],
      know: 'Den aktiva tiden är i snitt 33 minuter i de nya lektionerna.',
      believe: 'Att åk 8 rör sig mindre för att de väljer det.',
      against: 'I den klass där eleverna fick välja musik var tiden lika lång som i åk 5.',
      discussion: [
        'Vi vill fråga åk 8 själva. Tre frågor på papper, inga namn.',
        'Vi talade om den som inte vill byta om. Det hör till elevhälsan, vi tar det inte här.',
      ],
      decide: ['Tre frågor till åk 8.', 'Lektion två provas i alla klasser.'],
      task: 'Ställ de tre frågorna i en klass och ta med svaren utan namn.',
      kinds: ['collect'],
    },
  ],
};
