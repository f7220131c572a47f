/** Words of what is the person's own: promises, questions for a check-in, and the next minutes. */
export const minePanelSv = {
  /** What each role means, and no more than that. */
  roles: {
    member: 'Du skriver protokoll, och ni väljer vilken återkoppling ni vill ha.',
    principal: 'Du läser, och kan lämna återkoppling som inte ber om svar.',
    peer: 'Du läser, och kan svara när gruppen vill höra en annan grupp.',
    coordinator: 'Du läser. Översikten finns i Google Kalkylark.',
  },
  promises: 'Det ligger hos mig',
  promisesHint: 'Det du har sagt att du tar hand om, och dagen då gruppen får besked.',
  noPromises: 'Inget ligger hos dig just nu.',
  noDay: 'Panelen läser ingen dag här.',
  open: 'Öppna protokollet',
  questionsHint:
    'Bara du ser raderna. De kommer med när du väljer mallen för avstämning, och ligger kvar här tills du tar bort dem.',
  noQuestions: 'Inget är sparat. När du skriver en not till en reaktion kan du spara en fråga hit.',
  removed: 'Raden är borttagen.',
  bring: 'Ta med i avstämningen',
  next: 'Nästa protokoll',
  nextShow: 'Visa nästa protokoll',
  nextHint: 'Protokoll i mapparna bredvid som ber om återkoppling. Inget sparas om vad du läser.',
  looking: 'Tittar i mapparna bredvid …',
  failed: 'Det gick inte att titta efter nästa protokoll.',
  none: 'I mapparna bredvid ber inget annat protokoll om återkoppling just nu.',
  unreadable: 'Panelen kan inte läsa mapparna bredvid. Nästa protokoll öppnar du från Drive.',
};
