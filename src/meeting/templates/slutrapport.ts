import { section, type Template } from './template';

/** T9, written together so that others can do likewise, obstacles included (domain: 3.9). */
export const slutrapport: Template = {
  key: 'slutrapport',
  name: { sv: 'Det här lärde vi oss', en: 'What we learned' },
  purpose: {
    sv: 'Slutrapporten: andra kan läsa vad ni lärde er och göra likadant, hinder och omvägar inräknade.',
    en: 'The final report: others can read what you learned and do likewise, obstacles and detours included.',
  },
  use: {
    sv: 'När ett arbete är slut. Ni skriver tillsammans.',
    en: 'At the end of a cycle. You write it together.',
  },
  extraFields: [],
  without: ['nextDate', 'nextTask', 'taskKind'],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 90,
      presets: [],
      sections: [
        section(
          'who',
          5,
          ['Vilka vi var', 'Who we were'],
          ['Grupp, skolor, period.', 'Group, schools, period.'],
        ),
        section(
          'situation',
          10,
          ['Utgångsläget', 'Starting point'],
          ['Vilka resultat utgick vi från?', 'Which results did we start from?'],
        ),
        section(
          'area',
          10,
          ['Vårt utvecklingsområde', 'Our development area'],
          ['Varför just det?', 'Why this one?'],
        ),
        section(
          'expected',
          10,
          ['Förväntade effekter och uppföljning', 'Expected effects and follow-up'],
          ['Så tänkte vi innan vi började.', 'What we thought before we started.'],
        ),
        section(
          'done',
          15,
          ['Det här gjorde vi', 'What we did'],
          ['Metoder, litteratur, antal träffar.', 'Methods, reading, number of meetings.'],
        ),
        section(
          'happened',
          20,
          ['Det här hände', 'What happened'],
          ['Vad vet vi? Vad tror vi fortfarande?', 'What do we know? What do we still only believe?'],
        ),
        section(
          'obstacle',
          10,
          ['Hinder och omvägar', 'Obstacles and detours'],
          [
            'Vad blev inte som tänkt, och vad gjorde vi då?',
            'What did not go as planned, and what did we do then?',
          ],
        ),
        section(
          'keep',
          5,
          ['Likadant eller annorlunda', 'Same or different'],
          ['Vad gör vi om, vad gör vi annorlunda?', 'What would we repeat, and what would we change?'],
        ),
        section(
          'howToStart',
          5,
          ['Så kan en annan grupp börja', 'How another group can start'],
          ['Tre steg.', 'Three steps.'],
        ),
        section('sources', null, ['Källor', 'Sources']),
      ],
    },
  ],
};
