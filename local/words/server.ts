/** What the server answers when it does not do what a page asked for. */
export const serverSv = {
  whoAreYou: 'Sidan vet inte vem du är. Ladda om den.',
  badRequest: 'Servern förstod inte vad sidan ville. Ladda om sidan och försök igen.',
  notFound: 'Det här finns inte här. Adressen kan vara fel, eller så är filen borttagen.',
  noAccess: 'Du har inte tillgång till det här. Be den som äger filen att dela den med dig.',
  readOnly: 'Du kan läsa det här men inte ändra. Be den som äger det om rätt att redigera.',
  damaged:
    'Filen är skadad på disken och kunde inte öppnas. Den är sparad i mappen set-aside, och inget i den är borttaget.',
  nameNeeded: 'Skriv ett namn.',
  nameTooLong: 'Namnet är för långt. Korta det till högst 500 tecken.',
  notDocx: 'Bara Word-filer i formatet .docx kan laddas upp.',
  emptyFile: 'Filen är tom.',
  tooLarge: 'Filen är för stor. Den får vara högst 20 MB.',
  inBin: 'Det här ligger i papperskorgen. Återställ det först.',
  rootStays: 'Den översta mappen kan inte flyttas eller byta namn.',
  tabGone: 'Fliken finns inte längre.',
  loadAgain: 'Dokumentet har ändrats. Sidan hämtar det på nytt.',
  refusedSteps: 'Servern kunde inte ta emot ändringen. Kopiera det du har skrivit och ladda om sidan.',
  lastTab: 'Ett dokument har alltid minst en flik.',
  tabName: (number: number) => `Flik ${number}`,
};

export const serverEn: typeof serverSv = {
  whoAreYou: 'The page does not know who you are. Reload it.',
  badRequest: 'The server did not understand what the page wanted. Reload the page and try again.',
  notFound: 'This is not here. The address may be wrong, or the file has been removed.',
  noAccess: 'You do not have access to this. Ask the person who owns the file to share it with you.',
  readOnly: 'You can read this but not change it. Ask the person who owns it for the right to edit.',
  damaged:
    'The file has been damaged on the disk and could not be opened. It is kept in the folder set-aside, and nothing in it has been deleted.',
  nameNeeded: 'Write a name.',
  nameTooLong: 'The name is too long. Shorten it to 500 characters at most.',
  notDocx: 'Only Word files in the .docx format can be uploaded.',
  emptyFile: 'The file is empty.',
  tooLarge: 'The file is too large. It may be 20 MB at most.',
  inBin: 'This lies in the bin. Restore it first.',
  rootStays: 'The topmost folder cannot be moved or renamed.',
  tabGone: 'The tab is no longer here.',
  loadAgain: 'The document has changed. The page fetches it again.',
  refusedSteps: 'The server could not take the change. Copy what you have written and reload the page.',
  lastTab: 'A document always has at least one tab.',
  tabName: (number: number) => `Tab ${number}`,
};
