import { nextTask, parking, reading } from './common';
import { expectedByHand, tasksByHand } from './fetched';
import { section, type Template } from './template';

/** T4, finish before moving on (domain: 3.4). */
export const uppfoljning: Template = {
  key: 'uppfoljning',
  name: { sv: 'Uppföljning och utvärdering', en: 'Follow-up and evaluation' },
  purpose: {
    sv: 'Se vad som hände för eleverna innan ni går vidare.',
    en: 'See what happened for the pupils before you move on.',
  },
  use: {
    sv: 'Var tredje träff, eller innan ni byter fokus.',
    en: 'Every third meeting, or before you change focus.',
  },
  extraFields: ['stayOrMove', 'lookBackDate'],
  without: [],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 75,
      presets: [],
      sections: [
        section(
          'decided',
          5,
          ['Det här bestämde vi', 'What we decided'],
          [expectedByHand.sv, expectedByHand.en],
          [tasksByHand.sv, tasksByHand.en],
        ),
        section(
          'previous',
          15,
          ['Det här gjorde vi – laget runt', 'What we did – round the table'],
          ['Också det som inte blev av.', 'Also what did not happen.'],
        ),
        section(
          'effects',
          20,
          ['Det här hände för eleverna', 'What happened for the pupils'],
          [
            'Hur ser det ut jämfört med det vi väntade oss? Vilket underlag har vi?',
            'How does it compare with what we expected? What evidence do we have?',
          ],
        ),
        section(
          'notYet',
          5,
          ['Det här vet vi inte än', 'What we do not know yet'],
          ['Vad skulle kunna visa det?', 'What could show it?'],
        ),
        section(
          'keep',
          15,
          ['Behålla, ändra, sluta med', 'Keep, change, stop'],
          ['Vad gör vi mer av, annorlunda, inte alls?', 'What do we do more of, differently, not at all?'],
        ),
        section(
          'stay',
          5,
          ['Stanna kvar eller gå vidare', 'Stay or move on'],
          ['☐ Vi stannar kvar', '☐ We stay'],
          ['☐ Vi går vidare och tittar tillbaka den …', '☐ We move on and look back on …'],
        ),
        nextTask(10),
        parking,
        reading(),
      ],
    },
  ],
};
