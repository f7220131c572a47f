/** Words of the feedback that stands in the minutes. `section` comes without number and time. */
export const feedbackSv = {
  columns: { section: 'Avsnitt', text: 'Återkoppling', from: 'Från', date: 'Datum' },
  noReply: 'Inget svar behövs.',
  reactions: {
    read: {
      label: 'Läst',
      statement: (section: string) => `Jag har läst ”${section}”.`,
    },
    know: {
      label: 'Ni vet',
      statement: (_section: string) =>
        'Här ser jag att ni har tagit reda på hur det är, inte bara vad ni trodde.',
    },
    followed: {
      label: 'Följt upp',
      statement: (_section: string) => 'Jag ser att ni följde upp förra uppgiften innan ni gick vidare.',
    },
  },
};
