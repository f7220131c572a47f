import { knowAndBelieve, nextTask, parking, reading } from './common';
import { section, type Template } from './template';

/** T2, the first meeting, or a new focus (domain: 3.2). */
export const nulage: Template = {
  key: 'nulage',
  name: { sv: 'Uppstart och nulägesanalys', en: 'Start-up and situation analysis' },
  purpose: {
    sv: 'Komma överens om hur ni vill arbeta, varför, och var ni börjar.',
    en: 'Agree on how you want to work, why, and where you start from.',
  },
  use: {
    sv: 'Vid första träffen, ett nytt fokus eller när många är nya.',
    en: 'At the first meeting, with a new focus, or when many of you are new.',
  },
  extraFields: ['expectedShort', 'expectedLong', 'followUpDate'],
  without: [],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 90,
      presets: [],
      sections: [
        section(
          'agreements',
          15,
          ['Så vill vi arbeta', 'How we want to work'],
          [
            'Vad har fungerat i grupper du varit med i? Vad är lärande för oss, och vad är planering? Högst fyra överenskommelser.',
            'What worked in groups you were in? What is learning to us, and what is planning? At most four agreements.',
          ],
        ),
        section(
          'purpose',
          10,
          ['Syfte och mål med egna ord', 'Purpose and goal in our own words'],
          ['Vad vinner eleverna? Vad vinner vi?', 'What do pupils gain? What do we gain?'],
        ),
        section(
          'situation',
          25,
          ['Nuläge i ämnet', 'Where the subject stands'],
          [
            'Vilka resultat har vi framför oss? Vad visar de? Vad visar de inte?',
            'Which results are before us? What do they show? What do they not show?',
          ],
        ),
        section('knowBelieve', 15, ['Vet och tror', 'Know and believe'], ...knowAndBelieve),
        section(
          'area',
          10,
          ['Vårt område', 'Our area'],
          [
            'Vilket betygskriterium eller innehåll väljer vi? Kan vi påverka det själva?',
            'Which criterion or content do we choose? Can we influence it ourselves?',
          ],
        ),
        section(
          'expected',
          10,
          ['Förväntade effekter och uppföljning', 'Expected effects and follow-up'],
          [
            'På kort sikt (6–8 veckor), hur mycket? På lång sikt? Hur ser vi det, och när?',
            'In the short term (6–8 weeks), how much? In the long term? How do we see it, and when?',
          ],
        ),
        nextTask(5),
        parking,
        reading(),
      ],
    },
  ],
};
