import { modelLine } from '../models/model';
import { clarityCheck, knowAndBelieve, parking, reading } from './common';
import { lastTask } from './fetched';
import { section, type Template } from './template';

/** T1, the standard meeting (domain: 3.1). */
export const lartraff: Template = {
  key: 'lartraff',
  name: { sv: 'Lärträff', en: 'Learning-group meeting' },
  purpose: {
    sv: 'Den vanliga träffen: följa upp, lära tillsammans och bestämma vad var och en prövar till nästa gång.',
    en: 'The ordinary meeting: follow up, learn together and decide what each of you tries before the next one.',
  },
  use: {
    sv: 'Passar de flesta träffar.',
    en: 'Suits most meetings.',
  },
  extraFields: [],
  without: [],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 90,
      presets: [
        { minutes: 75, sections: { start: 5, previous: 15, discussion: 35, decide: 15, reading: 5 } },
        { minutes: 60, sections: { start: 3, previous: 10, discussion: 30, decide: 15, reading: 2 } },
      ],
      sections: [
        section(
          'start',
          5,
          ['Innan vi börjar', 'Before we start'],
          ['Vem är sekreterare i dag? Fokus läses upp.', 'Who is secretary today? Read out the focus.'],
        ),
        section(
          'previous',
          20,
          ['Uppgift inför dagens lärträff – laget runt', 'Task for today – round the table'],
          [lastTask.sv, lastTask.en],
          [
            'Vad gjorde du? Vad hände? Vad tar du med dig? En i taget, utan avbrott.',
            'What did you do? What happened? What do you take with you? One at a time, uninterrupted.',
          ],
        ),
        section(
          'knowBelieve',
          null,
          ['Vet och tror', 'Know and believe'],
          ['Vi vet (underlag):', 'We know (evidence):'],
          ...knowAndBelieve.slice(1),
        ),
        section(
          'discussion',
          40,
          ['Diskussion – gemensamt lärande för dagen', 'Discussion – learning together'],
          [`${modelLine.sv} [välj]`, `${modelLine.en} [choose]`],
          [
            'Vad betyder det vi ser för undervisningen? Vad utmanar det vi brukar göra?',
            'What does it mean for teaching? What challenges what we usually do?',
          ],
        ),
        section(
          'decide',
          15,
          ['Bestäm vad ni gör inför nästa träff', 'Decide what to do before the next meeting'],
          [
            'Vad ska göras i den egna undervisningen? Ska något läsas, lyssnas på eller tittas på? Vad samlar vi in som underlag?',
            'What is done in one’s own teaching? Anything to read, hear or watch? What do we collect as evidence?',
          ],
          ...clarityCheck,
        ),
        parking,
        reading(10),
      ],
    },
  ],
};
