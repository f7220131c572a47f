import { knowAndBelieve, nextTask, parking, reading } from './common';
import { section, type Template } from './template';

/** T5, one lesson studied in two meetings (domain: 3.5). */
export const lektionsstudie: Template = {
  key: 'lektionsstudie',
  name: { sv: 'Lektionsstudie', en: 'Lesson study' },
  purpose: {
    sv: 'Planera en lektion tillsammans, observera den och göra den bättre. Det är lektionen som studeras, inte läraren.',
    en: 'Plan a lesson together, observe it and make it better. It is the lesson that is studied, not the teacher.',
  },
  use: {
    sv: 'När ett innehåll är svårt att undervisa om.',
    en: 'When some content is hard to teach.',
  },
  extraFields: ['lessonDate', 'version'],
  without: [],
  feedback: true,
  parts: [
    {
      name: { sv: 'Träff 1', en: 'Meeting 1' },
      minutes: 90,
      presets: [],
      sections: [
        section(
          'learn',
          15,
          ['Det eleverna ska få lära sig', 'What pupils are to learn'],
          ['Vad innebär det att kunna detta?', 'What does it mean to know this?'],
        ),
        section('knowBelieve', 15, ['Vad eleverna redan kan', 'What pupils already know'], ...knowAndBelieve),
        section(
          'lesson',
          40,
          ['Lektionen vi planerar', 'The lesson we plan'],
          [
            'Uppgifter, frågor, ordning, tid. Vilka svar väntar vi oss?',
            'Tasks, questions, order, time. Which answers do we expect?',
          ],
        ),
        section(
          'observe',
          10,
          ['Så observerar vi', 'How we observe'],
          [
            'Vem undervisar? Vad tittar var och en efter? Vi observerar lektionen, inte läraren.',
            'Who teaches? What does each of us look for? We observe the lesson, not the teacher.',
          ],
        ),
        section(
          'decide',
          10,
          ['Uppgift till nästa träff', 'Task for next meeting'],
          ['Tid och klass, inga elevnamn.', 'Time and class, no pupil names.'],
        ),
        section(
          'notes',
          null,
          ['Anteckningar från lektionen', 'Notes from the lesson'],
          ['Det eleverna sa och gjorde, inga namn.', 'What pupils said and did, no names.'],
        ),
        parking,
        reading(),
      ],
    },
    {
      name: { sv: 'Träff 2', en: 'Meeting 2' },
      minutes: 75,
      presets: [],
      sections: [
        section(
          'afterLesson',
          30,
          ['Efter lektionen', 'After the lesson'],
          [
            'Den som undervisade börjar. Sedan observationer, sist tolkningar.',
            'The one who taught begins. Then observations, interpretations last.',
          ],
        ),
        section(
          'changes',
          20,
          ['Ändringar till nästa version', 'Changes for the next version'],
          [
            'Vad ändrar vi, och vad tror vi händer då?',
            'What do we change, and what do we think happens then?',
          ],
        ),
        section(
          'takeaways',
          10,
          ['Det här tar vi med oss', 'What we take with us'],
          ['En mening var.', 'One sentence each.'],
        ),
        nextTask(15),
        parking,
        reading(),
      ],
    },
  ],
};
