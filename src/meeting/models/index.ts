import { type Model, type ModelKey, step } from './model';

/** The conversation models, in the order they are offered (domain: 3.10). */
export const models: Record<ModelKey, Model> = {
  epa: {
    key: 'epa',
    name: { sv: 'EPA – enskilt, par, alla', en: 'Alone, pairs, all' },
    purpose: {
      sv: 'Alla hinner tänka själva och alla får säga något.',
      en: 'Everyone has time to think, and everyone gets to speak.',
    },
    use: {
      sv: 'När några brukar tala mer än andra, eller när frågan är ny för er.',
      en: 'When some tend to speak more than others, or when the question is new to you.',
    },
    minutes: 30,
    rule: null,
    peersOnly: false,
    steps: [
      step(
        5,
        ['Enskilt', 'Alone'],
        ['Var och en tänker och skriver för sig själv.', 'Each of you thinks and writes alone.'],
      ),
      step(
        10,
        ['Par', 'Pairs'],
        ['Jämför två och två: vad är lika, vad skiljer?', 'Compare in twos: what is alike, what differs?'],
      ),
      step(
        15,
        ['Alla', 'All'],
        ['Varje par säger en sak. Prata sedan tillsammans.', 'Each pair says one thing. Then talk together.'],
      ),
    ],
  },
  kritiskaVanner: {
    key: 'kritiskaVanner',
    name: { sv: 'Kritiska vänner', en: 'Critical friends' },
    purpose: {
      sv: 'En kollega visar sitt arbete och får andras ögon på det.',
      en: 'A colleague presents their work and lets others look at it.',
    },
    use: {
      sv: 'När någon har en uppgift, en lektion eller elevarbeten att visa, utan namn.',
      en: 'When someone has a task, a lesson or pupils’ work to present, without names.',
    },
    minutes: 40,
    rule: {
      sv: 'Den som visar väljer fråga, och om den bara vill ha varm återkoppling. Den är tyst under återkopplingen och svarar bara på det den vill.',
      en: 'The one who presents chooses the question, and whether to have warm feedback only. They are silent during the feedback and answer only what they want to.',
    },
    peersOnly: false,
    steps: [
      step(
        8,
        ['Visar sitt arbete', 'Presents the work'],
        ['En berättar och visar, de andra lyssnar.', 'One tells and presents, the others listen.'],
      ),
      step(
        4,
        ['Klargörande frågor', 'Clarifying questions'],
        ['Korta frågor om hur det är, inga råd än.', 'Short questions about how it is, no advice yet.'],
      ),
      step(
        3,
        ['Tyst skrivtid', 'Silent writing'],
        ['Alla skriver ner vad de har sett.', 'Everyone writes down what they have seen.'],
      ),
      step(
        8,
        ['Varm återkoppling', 'Warm feedback'],
        ['Det som är starkt, med exempel ur arbetet.', 'What is strong, with examples from the work.'],
      ),
      step(
        8,
        ['Sval återkoppling', 'Cool feedback'],
        [
          'Det som inte hänger ihop än, det som går att pröva.',
          'What does not fit together yet, what could be tried.',
        ],
      ),
      step(
        5,
        ['Den som visade tänker högt', 'The presenter reflects'],
        ['De andra lyssnar.', 'The others listen.'],
      ),
      step(
        4,
        ['Avrundning', 'Close'],
        ['Hur var det att prata så här?', 'What was it like to talk this way?'],
      ),
    ],
  },
  gillarUndrar: {
    key: 'gillarUndrar',
    name: { sv: 'Jag gillar – jag önskar – jag undrar', en: 'I like – I wish – I wonder' },
    purpose: {
      sv: 'Kollegor ger varandra enkel återkoppling på något de har läst.',
      en: 'Colleagues give one another simple feedback on something they have read.',
    },
    use: {
      sv: 'Bara mellan kollegor: från en chef blir önskningar till krav och undringar till frågor.',
      en: 'Among colleagues only: from a boss, wishes become demands and wonderings become questions.',
    },
    minutes: 30,
    rule: null,
    peersOnly: true,
    steps: [
      step(
        5,
        ['Läsa', 'Read'],
        ['Alla läser samma sak under tystnad.', 'Everyone reads the same thing in silence.'],
      ),
      step(
        8,
        ['Jag gillar', 'I like'],
        ['En sak var, med ett exempel ur texten.', 'One thing each, with an example from the text.'],
      ),
      step(
        8,
        ['Jag önskar', 'I wish'],
        ['En sak var som går att pröva.', 'One thing each that can be tried.'],
      ),
      step(
        5,
        ['Jag undrar', 'I wonder'],
        ['Undringar att ta med sig, inget svar behövs.', 'Wonderings to take away, no reply is needed.'],
      ),
      step(
        4,
        ['Tack', 'Thanks'],
        [
          'Den som fick återkoppling säger vad den tar med sig.',
          'The one who got the feedback says what they take away.',
        ],
      ),
    ],
  },
  motbevis: {
    key: 'motbevis',
    name: { sv: 'Leta motbevis', en: 'Look for counter-evidence' },
    purpose: {
      sv: 'Pröva det ni tror er veta, innan ni bygger vidare på det.',
      en: 'Test what you think you know before you build on it.',
    },
    use: {
      sv: 'När alla är överens, eller innan ni väljer vad ni ska göra.',
      en: 'When everyone agrees, or before you choose what to do.',
    },
    minutes: 30,
    rule: null,
    peersOnly: false,
    steps: [
      step(
        5,
        ['Skriv vårt antagande', 'Write our assumption'],
        ['En mening som går att pröva.', 'One sentence that can be tested.'],
      ),
      step(
        10,
        ['Vad talar emot?', 'What speaks against it?'],
        ['Leta i underlaget, inte i minnet.', 'Look in the evidence, not in your memory.'],
      ),
      step(
        10,
        ['Vad mer kan förklara?', 'What else could explain it?'],
        ['Minst två andra förklaringar.', 'At least two other explanations.'],
      ),
      step(
        5,
        ['Vad vi prövar', 'What we test'],
        ['Det som skulle visa vilken förklaring som håller.', 'What would show which explanation holds.'],
      ),
    ],
  },
  runda: {
    key: 'runda',
    name: { sv: 'Runda med tankemotstånd', en: 'Rounds with a challenger' },
    purpose: {
      sv: 'Alla får tala till punkt, och någon har till uppgift att tänka emot.',
      en: 'Everyone gets to finish, and someone has the task to think otherwise.',
    },
    use: {
      sv: 'När ni vill höra alla och ändå inte bli överens för fort.',
      en: 'When you want to hear everyone and still not agree too soon.',
    },
    minutes: 35,
    rule: {
      sv: 'En person har rollen tankemotstånd.',
      en: 'One person has the role of challenger.',
    },
    peersOnly: false,
    steps: [
      step(15, ['Runda ett', 'Round one'], ['En i taget, utan avbrott.', 'One at a time, uninterrupted.']),
      step(
        10,
        ['Runda två', 'Round two'],
        ['Bygg på något som någon annan sa.', 'Build on something that someone else said.'],
      ),
      step(10, ['Öppet samtal', 'Open talk'], ['Tankemotståndet börjar.', 'The challenger begins.']),
    ],
  },
};
