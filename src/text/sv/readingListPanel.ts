/** Words of what one has not looked at yet, in the sidebar in Sheets. */
export const readingListPanelSv = {
  loading: 'Ser efter vad som är nytt …',
  school: 'Visa',
  allSchools: 'Alla skolor',
  privately: 'Bara du ser den här listan. Ingen ser vad du har läst.',
  first: 'Protokoll som grupperna har satt Klart det här läsåret. De som vill ha återkoppling står först.',
  since: (moment: string) => `Nya sedan du tittade ${moment}. De som vill ha återkoppling står först.`,
  unseen: 'Det du inte har tittat på än. De som vill ha återkoppling står först.',
  noDate: 'utan datum',
  wanted: (feedback: string) => `Återkoppling: ${feedback}`,
  showMore: 'Visa fler',
  inTheTab: 'De äldsta står i fliken Protokoll.',
  looked: 'Jag har tittat klart',
  lookedHint: 'Listan börjar då om med det som kommer härnäst.',
  lookedDone: 'Listan är tom. Nya protokoll kommer hit när grupperna har satt Klart.',
  nothingNew: (moment: string) =>
    `Inget nytt sedan du tittade ${moment}. Nya protokoll kommer hit när grupperna har satt Klart.`,
  nothing: 'Här är det lugnt. Protokollen kommer hit när grupperna har satt Klart.',
};
