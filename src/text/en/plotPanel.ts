import type { PlotWords } from '../../overview/year/words';
import { dayAndMonth } from '../dates';
import type { plotPanelSv } from '../sv/plotPanel';

/** What the picture of a school year says. */
const picture: PlotWords = {
  title: (year) => `Meetings of the learning groups, school year ${year}`,
  groups: 'Group',
  months: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  pause: 'Pause',
  today: 'today',
  signs: {
    meeting: 'meeting',
    next: 'next meeting, booked',
    plan: "the group's plan: the next meeting fits on the line",
    lov: 'school holiday',
  },
  day: (iso) => dayAndMonth('en', iso),
  meeting: (group, week, day) => `${group}, week ${week}: meeting ${day}`,
  next: (group, week, day) => `${group}, week ${week}: next meeting ${day}, booked`,
  week: (group, week, lov) => `${group}, week ${week}${lov ? ': school holiday' : ''}`,
  group: (group, state, next, plan) => {
    const how = [state, next].filter(Boolean).join(', ');
    const lasts =
      plan === null
        ? ''
        : `The plan lasts ${plan === 1 ? 'one school week' : `${plan} school weeks`} after a meeting.`;
    return `${group}: ${[how, lasts].filter(Boolean).join('. ')}`;
  },
};

/** Words of the picture in the sidebar and in its dialog. */
export const plotPanelEn: typeof plotPanelSv = {
  picture,
  loading: 'Drawing the school year …',
  heading: (year) => `School year ${year}`,
  grid: 'The meetings week by week',
  weeks: 'The weeks from July to June',
  signs: 'The signs in the picture',
  hint: 'Point at a meeting, or walk with the arrow keys, and it stands here in words.',
  none: 'Every group gets a row here once the overview has been refreshed.',
  large: 'Show it large',
  opening: 'Opening the picture …',
  print: 'Print',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  saved: 'The picture is saved among your downloads.',
  noPng: 'The browser could not make a PNG. Save as SVG instead.',
  show: 'Show the picture to copy it',
  showHow: 'Right-click the picture, or hold your finger on it, and choose to copy.',
  file: (year) => `Lärträff school year ${year}`,
  readAgain: 'Read again',
};
