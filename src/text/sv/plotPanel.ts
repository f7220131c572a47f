import type { PlotWords } from '../../overview/year/words';
import { dayAndMonth } from '../dates';

/** What the picture of a school year says. */
const picture: PlotWords = {
  title: (year) => `Lärgruppernas träffar läsåret ${year}`,
  groups: 'Grupp',
  months: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  pause: 'Paus',
  today: 'i dag',
  signs: {
    meeting: 'träff',
    next: 'nästa träff, inbokad',
    plan: 'gruppens plan: nästa träff ryms på linjen',
    lov: 'lov',
  },
  day: (iso) => dayAndMonth('sv', iso),
  meeting: (group, week, day) => `${group}, vecka ${week}: träff ${day}`,
  next: (group, week, day) => `${group}, vecka ${week}: nästa träff ${day}, inbokad`,
  week: (group, week, lov) => `${group}, vecka ${week}${lov ? ': lov' : ''}`,
  group: (group, state, next, plan) => {
    const how = [state, next].filter(Boolean).join(', ');
    const lasts =
      plan === null
        ? ''
        : `Planen räcker ${plan === 1 ? 'en skolvecka' : `${plan} skolveckor`} efter en träff.`;
    return `${group}: ${[how, lasts].filter(Boolean).join('. ')}`;
  },
};

/** Words of the picture in the sidebar and in its dialog. */
export const plotPanelSv = {
  picture,
  loading: 'Ritar läsåret …',
  heading: (year: string) => `Läsåret ${year}`,
  grid: 'Träffarna vecka för vecka',
  weeks: 'Veckorna från juli till juni',
  signs: 'Tecknen i bilden',
  hint: 'Peka på en träff, eller gå med piltangenterna, så står den här i ord.',
  none: 'Här får varje grupp en rad när översikten har uppdaterats.',
  large: 'Visa stort',
  opening: 'Öppnar bilden …',
  print: 'Skriv ut',
  saveSvg: 'Spara som SVG',
  savePng: 'Spara som PNG',
  saved: 'Bilden sparas bland dina hämtade filer.',
  noPng: 'Webbläsaren kunde inte göra en PNG. Spara som SVG i stället.',
  show: 'Visa bilden för att kopiera den',
  showHow: 'Högerklicka på bilden, eller håll fingret på den, och välj att kopiera.',
  file: (year: string) => `Lärträff läsåret ${year}`,
  readAgain: 'Läs om',
};
