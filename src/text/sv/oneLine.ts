/** Words of the two boxes of one line: for the parking and for what has been tried between meetings. */
export const oneLineSv = {
  parking: {
    open: 'Parkera något praktiskt',
    label: 'En rad till Parkeringen, och vart det ska',
    saved: 'Raden står nu under Parkeringen.',
  },
  tried: {
    open: 'Skriv en rad om något du prövat',
    label: 'Prövat sedan sist',
    saved: 'Raden står nu i protokollet.',
  },
  goesTo: (meeting: string) => `Hamnar i protokollet från ${meeting}.`,
  goesToTitled: (title: string) => `Hamnar i ${title}.`,
  save: 'Lägg till',
};
