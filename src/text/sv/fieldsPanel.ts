import { sharesSv, stayOrMoveSv, taskKindsSv } from './written';

/** Words of the room where the fields of the minutes are filled in. */
export const fieldsPanelSv = {
  title: 'Fyll i fälten',
  intro: 'Fyll i det ni vill. Allt går också att skriva direkt i dokumentet.',
  groups: {
    meeting: 'Träffen',
    next: 'Till nästa träff',
    about: 'Fokus och grupp',
    sharing: 'Återkoppling och delning',
  },
  toReading: 'Till uppläsningen',
  empty: 'inte ifyllt än',
  none: 'Panelen hittar inga fält i det här protokollet. Det går bra att skriva vidare som ni gör.',

  inDocument: 'I dokumentet står:',
  dayAndWeek: (day: string, week: number) => `${day}, vecka ${week}`,
  from: 'Från',
  to: 'Till',
  names: {
    add: 'Lägg till namn',
    hint: 'Ett namn i taget och Enter, eller flera med komma emellan.',
    press: 'Lägg till',
    here: 'De som är med',
    remove: (name: string) => `Ta bort ${name}`,
    all: (count: number) => `Visa alla ${count}`,
    fewer: 'Visa färre',
  },
  secretary: {
    pick: 'Välj bland dem som är med',
    turns: 'Turas om',
    turnsHint: 'Turas om föreslår nästa i listan. Ingenting sparas om vem som brukar skriva.',
  },
  notChosen: 'Inte valt',
  chooseHeading: 'Från vilken rubrik?',
  taskKinds: taskKindsSv,
  stayOrMove: stayOrMoveSv,
  shares: sharesSv,

  rowsGone: 'Står inte i dokumentet. Välj det ni vill sätta dit:',
  putBack: (label: string) => `Sätt dit raden ${label}`,
  comesBack: 'Raden sätts dit när du sparar.',

  changed: (labels: string) => `Ändrat: ${labels}`,
  save: 'Spara',
  undo: 'Ångra',
  saved: 'Sparat i dokumentet.',
  conflict: 'Någon har ändrat här medan du skrev. I dokumentet står nu:',
  conflictEmpty: 'Någon har ändrat här medan du skrev. I dokumentet är raden nu tom.',
  yours: 'Du skrev:',
  keepTheirs: 'Låt det stå',
  writeMine: 'Skriv mitt i stället',

  clarity: {
    heading: 'Är uppgiften tydlig?',
    checks: [
      'Vi vet vad var och en gör i sin undervisning.',
      'Vi vet vad som läses, lyssnas på eller tittas på – eller att inget gör det.',
      'Vi vet vad vi tar med oss som underlag.',
      'En kollega som inte var här skulle förstå uppgiften.',
    ],
    note: 'Bara för er egen skull. Krysset finns i den här panelen tills den stängs och sparas ingenstans.',
  },
};
