import { nextTask, parking, reading } from './common';
import { section, type Template } from './template';

/** T7, principals learn too (domain: 3.7). */
export const rektorsgrupp: Template = {
  key: 'rektorsgrupp',
  name: { sv: 'Rektorsgruppens lärträff', en: 'Principals’ meeting' },
  purpose: {
    sv: 'Rektorer lär av varandra och tar bort ett hinder för grupperna.',
    en: 'Principals learn from one another and remove one obstacle for the groups.',
  },
  use: {
    sv: 'På rektorskonferensen.',
    en: 'At the principals’ conference.',
  },
  extraFields: ['obstacleOwner', 'obstacleDate'],
  without: [],
  feedback: true,
  parts: [
    {
      name: null,
      minutes: 60,
      presets: [],
      sections: [
        section(
          'previous',
          15,
          ['Sedan sist – laget runt', 'Since last time – round the table'],
          ['Vad gjorde du på din skola? Vad hände?', 'What did you do at your school? What happened?'],
        ),
        section(
          'shared',
          15,
          ['Det grupperna har delat', 'What the groups have shared'],
          [
            'Bara exempel som grupperna själva delat. Vad behöver grupperna av oss?',
            'Only examples that groups chose to share. What do the groups need from us?',
          ],
        ),
        section(
          'dilemma',
          20,
          ['Ett ledarskapsdilemma', 'A leadership dilemma'],
          [
            'Kritiska vänner i kort form. Inga lärare nämns vid namn.',
            'Critical friends, short form. No teachers are named.',
          ],
        ),
        section(
          'obstacle',
          5,
          ['Ett hinder vi tar bort', 'One obstacle we remove'],
          ['Vem gör det, och när får grupperna besked?', 'Who does it, and when will the groups hear?'],
        ),
        nextTask(5),
        parking,
        reading(),
      ],
    },
  ],
};
