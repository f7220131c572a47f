/** Words of the room where a school year is gathered. */
export const yearPanelSv = {
  title: 'Sammanställ läsåret',
  what: 'Panelen hämtar ur gruppens egna protokoll och skriver in det i ordning i det här dokumentet: fokus, vad ni bestämde, vet och tror, och det som hände. Varje träff får en länk till sitt protokoll.',
  use: 'Bra för den som är ny i gruppen, och som underlag till slutrapporten.',
  where: {
    top: 'Texten hamnar överst. Det som redan står blir kvar nedanför.',
    cursor: 'Texten hamnar där markören står.',
  },
  which: 'Vilket läsår?',
  thisYear: (years: string) => `${years}, det här`,
  lastYear: (years: string) => `${years}, förra`,
  gather: 'Sammanställ',
  done: 'Läsåret är sammanställt.',
  after: {
    heading: (years: string) => `Läsåret ${years} står nu i dokumentet`,
    edit: 'Ni får ändra och ta bort vad ni vill. Protokollen som det är hämtat ur är orörda.',
    notMinutes: 'Texten räknas inte som ett protokoll, så översikten får ingen träff för mycket.',
    another: 'Ta ett läsår till',
  },
};
