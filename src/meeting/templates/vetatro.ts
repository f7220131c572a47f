import { nextTask, parking, reading } from './common';
import { section, type Template } from './template';

/** T3, evidence before method (domain: 3.3). */
export const vetatro: Template = {
  key: 'vetatro',
  name: { sv: 'Från tror till vet', en: 'From believing to knowing' },
  purpose: {
    sv: 'Ta reda på hur det är innan ni väljer vad ni ska göra.',
    en: 'Find out how things are before you choose what to do.',
  },
  use: {
    sv: 'När ni kartlägger med ett test eller ett material som är prövat.',
    en: 'When you map what pupils can do, with a proven test or material.',
  },
  extraFields: ['instrument', 'pupilCount'],
  without: [],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 75,
      presets: [],
      sections: [
        section(
          'question',
          10,
          ['Frågan vi vill ha svar på', 'The question we want answered'],
          [
            'En fråga om vad eleverna kan, inte om hur de är.',
            'A question about what pupils can do, not what they are like.',
          ],
        ),
        section(
          'believe',
          10,
          ['Det vi tror', 'What we believe'],
          ['Skriv var för sig, läs sedan upp.', 'Write alone, then read out.'],
        ),
        section(
          'evidence',
          25,
          ['Underlaget', 'The evidence'],
          [
            'Vilket test eller material? Vilka klasser, hur många elever? Inga namn. Vad kan underlaget inte visa?',
            'Which test or material? Which classes, how many pupils? No names. What can the evidence not show?',
          ],
        ),
        section(
          'know',
          10,
          ['Det vi vet nu', 'What we know now'],
          ['Med siffror eller exempel.', 'With numbers or examples.'],
        ),
        section(
          'against',
          10,
          ['Det här talar emot', 'This speaks against it'],
          [
            'Vad i underlaget passar inte med det vi trodde?',
            'What in the evidence does not fit what we believed?',
          ],
        ),
        nextTask(10, ['Nästa steg tillsammans', 'Next step together']),
        parking,
        reading(),
      ],
    },
  ],
};
