import { clarityCheck, parking, reading } from './common';
import type { Template } from './template';

/** T1, the standard meeting (domain: 3.1). */
export const lartraff: Template = {
  key: 'lartraff',
  name: { sv: 'Lärträff', en: 'Learning-group meeting' },
  purpose: {
    sv: 'Den vanliga träffen: följa upp, lära tillsammans och bestämma vad var och en prövar till nästa gång.',
    en: 'The ordinary meeting: follow up, learn together and decide what each of you tries before the next one.',
  },
  minutes: 90,
  sections: [
    {
      key: 'start',
      heading: { sv: 'Innan vi börjar', en: 'Before we start' },
      minutes: 5,
      prompts: {
        sv: ['Vem är sekreterare i dag? Fokus läses upp.'],
        en: ['Who is secretary today? Read out the focus.'],
      },
    },
    {
      key: 'previous',
      heading: {
        sv: 'Uppgift inför dagens lärträff – laget runt',
        en: 'Task for today – round the table',
      },
      minutes: 20,
      prompts: {
        sv: ['Vad gjorde du? Vad hände? Vad tar du med dig? En i taget, utan avbrott.'],
        en: ['What did you do? What happened? What do you take with you? One at a time, uninterrupted.'],
      },
    },
    {
      key: 'knowBelieve',
      heading: { sv: 'Vet och tror', en: 'Know and believe' },
      minutes: null,
      prompts: {
        sv: ['Vi vet (underlag):', 'Vi tror:', 'Det här talar emot:'],
        en: ['We know (evidence):', 'We believe:', 'This speaks against it:'],
      },
    },
    {
      key: 'discussion',
      heading: {
        sv: 'Diskussion – gemensamt lärande för dagen',
        en: 'Discussion – learning together',
      },
      minutes: 40,
      prompts: {
        sv: [
          'Samtalsmodell: [välj]',
          'Vad betyder det vi ser för undervisningen? Vad utmanar det vi brukar göra?',
        ],
        en: [
          'Conversation model: [choose]',
          'What does it mean for teaching? What challenges what we usually do?',
        ],
      },
    },
    {
      key: 'decide',
      heading: {
        sv: 'Bestäm vad ni gör inför nästa träff',
        en: 'Decide what to do before the next meeting',
      },
      minutes: 15,
      prompts: {
        sv: [
          'Vad ska göras i den egna undervisningen? Ska något läsas, lyssnas på eller tittas på? Vad samlar vi in som underlag?',
          ...clarityCheck.sv,
        ],
        en: [
          'What is done in one’s own teaching? Anything to read, hear or watch? What do we collect as evidence?',
          ...clarityCheck.en,
        ],
      },
    },
    parking,
    reading(10),
  ],
};
