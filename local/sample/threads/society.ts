import type { Thread } from './thread';

export const sources: Thread = {
  focus: 'Källkritik – att jämföra två källor',
  meetings: [
    {
      round: [
        '{a} lät eleverna läsa två artiklar om samma händelse. De flesta valde den som var lättast att läsa.',
        '{b} har använt en checklista med åtta frågor.',
        '{c} frågade eleverna hur de vet vem som har skrivit något på nätet.',
      ],
      know: '{m} av {n} elever motiverar sitt val med att sidan ser seriös ut.',
      believe: 'Att checklistan gör att de letar svar i stället för att tänka.',
      against: 'I {b}s klass, med checklista, var det fler som nämnde vem som tjänar på texten.',
      discussion: [
        'Vi prövade checklistan själva på ett recept och en insändare. Fyra av frågorna gick inte att svara på.',
        'Kanske räcker tre frågor om de är rätt.',
      ],
      decide: ['Tre frågor: vem säger det, hur vet de det, vem säger något annat?'],
      task: 'Pröva de tre frågorna på två källor och ta med sex elevsvar.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: den tredje frågan var svårast och mest intressant.',
        '{b} gav eleverna bara en källa och bad dem hitta den andra själva.',
        '{c} hann inte, vi hade besök från högstadiet.',
      ],
      know: '{k} av {n} hittar en källa som säger något annat, när de får söka själva.',
      believe: 'Att de söker på samma ord som i den första källan.',
      against: 'Vi har inte sett på när de söker. Det är en gissning.',
      discussion: [
        'Vi bestämde att någon sitter med och skriver upp sökorden. Bara orden, inga namn.',
        'Skolbiblioteket kan hjälpa till. {b} frågar.',
      ],
      decide: ['Sökorden skrivs upp i en klass på varje skola.'],
      task: 'Sitt med två elever när de söker och skriv upp vilka ord de använder.',
      kinds: ['watch', 'collect'],
    },
    {
      round: [
        '{a} har fyra sidor sökord. Nästan alla börjar med en hel fråga.',
        '{c}: när eleverna fick byta ett ord hittade de något nytt på andra försöket.',
        '{d} bjöd in skolbibliotekarien, som visade tre sätt att byta ord.',
      ],
      know: 'I {m} av {n} sökningar används samma ord som i uppgiften.',
      believe: 'Att det räcker att öva på att byta ett ord.',
      against: 'Den som inte kan ämnet vet inte vilket ord man kan byta till.',
      discussion: [
        'Därför hör ämnet och sökningen ihop. Vi lägger sökövningen i mitten av området, inte först.',
        'Vi skriver ihop en kort beskrivning för den som vill pröva.',
      ],
      decide: ['Sökövningen läggs i mitten av nästa område.'],
      task: 'Lägg sökövningen i mitten av ett område och skriv tre rader om hur det gick.',
      kinds: ['try'],
    },
  ],
};

export const concepts: Thread = {
  focus: 'Orsak och konsekvens – att förklara varför något hände',
  meetings: [
    {
      round: [
        '{a} har läst 28 svar om varför folk flyttade till staden.',
        '{b} lät eleverna ordna orsakskort i kedjor på golvet.',
        '{c} prövade att börja i konsekvensen och gå baklänges.',
      ],
      know: '{m} av {n} svar nämner en enda orsak.',
      believe: 'Att frågan ”varför” låter som om det finns ett svar.',
      against: 'När {a} frågade efter tre orsaker kom det tre, men utan samband.',
      discussion: [
        'Kedjorna på golvet syntes i samtalet men inte i texten efteråt.',
        'Vi vill hitta bron mellan golvet och pappret.',
      ],
      decide: ['Eleverna fotograferar sin kedja och skriver till bilden.'],
      task: 'Låt eleverna bygga en kedja, fotografera den och skriva till bilden.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: texten till bilden blev en lista.',
        '{b} lade till pilar som eleverna läste högt.',
        '{d} har haft samma område som {c} och de bytte uppgifter.',
      ],
      know: '{m} av {n} texter har minst ett samband utskrivet när pilarna lästes högt.',
      believe: 'Att det är rösten som gör pilen till ett ord.',
      against: 'Vi läste pilarna högt tillsammans med dem. Ensamma vet vi inte.',
      discussion: [
        'Nästa gång läser eleverna pilarna för varandra, och vi går undan.',
        'Vi valde ett gemensamt område så att texterna går att jämföra.',
      ],
      decide: ['Gemensamt område i februari.', 'Pilarna läses i par.'],
      task: 'Låt eleverna läsa pilarna för varandra i par och skriva var för sig.',
      kinds: ['try', 'collect'],
    },
  ],
};
