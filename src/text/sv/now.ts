/** Words of the panel's first screen: what now? */
export const nowSv = {
  headings: {
    empty: 'Börja här',
    notMinutes: 'Det här dokumentet',
    gathered: (years: readonly string[]) =>
      years.length > 0 ? `Läsåret ${years.join(' och ')}` : 'Ett sammanställt läsår',
  },
  leads: {
    empty: 'Dokumentet är tomt. Med en mall finns rubriker och fält på plats.',
    notMinutes:
      'Här står text, men inget protokoll som panelen känner igen. Allt får stå kvar som det är, och ett nytt protokoll får plats ovanför.',
    gathered: 'Här står läsåret, hämtat ur gruppens egna protokoll.',
    planned: 'Inget är skrivet än. Det ni redan vet kan stå på plats när träffen börjar.',
    plannedToday: 'Träffen är i dag. Inget är skrivet än.',
    today: 'Träffen är i dag.',
    draft: 'Protokollet är ett utkast. Läs upp det tillsammans, så kan det bli klart.',
    before: 'Det här är från en tidigare träff.',
    final: 'Protokollet är klart.',
  },
  suggestion: (template: string) => `Förslag: ${template}.`,
  feedbackCame: (section: string) =>
    section ? `Det har kommit återkoppling om ”${section}”.` : 'Det har kommit återkoppling.',
  readFeedback: 'Läs den',
  withTask: 'Uppgiften från förra träffen följer med.',
  ways: {
    newMinutes: 'Nytt protokoll',
    fillIn: 'Fyll i det ni vet',
    begin: 'Starta träffen',
    goOn: 'Fortsätt träffen',
    finish: 'Läs upp och dela',
    fields: 'Fälten i protokollet',
    model: 'Samtalsmodell till diskussionen',
    mine: 'Löften och frågor',
    year: 'Sammanställ läsåret',
  },
  more: 'Mer att göra',
  others: 'Fler protokoll i dokumentet',
  about: 'Om träffen',
  help: {
    heading: 'Så här',
    away: 'Lägg undan',
    back: 'Visa hjälpen',
    awayLabel: 'Lägg undan hjälpen',
    isAway: 'Hjälpen är undanlagd. Raden ”Visa hjälpen” tar fram den igen.',
    isBack: 'Hjälpen är framme igen.',
    lines: {
      empty: [
        'Välj ”Nytt protokoll”. Panelen föreslår en mall och hämtar uppgiften från förra träffen om den finns.',
        'Inget skrivs i dokumentet förrän du väljer ”Sätt in”.',
        'Allt som mallen skriver får ni ändra, flytta och ta bort.',
      ],
      notMinutes: [
        'Panelen känner igen ett protokoll på datum, fält och rubriker.',
        'Står det anteckningar här kan de vara kvar. Ett nytt protokoll sätts in ovanför.',
        'Inget skrivs i dokumentet förrän du väljer ”Sätt in”.',
      ],
      gathered: [
        'Datumen i texten leder till protokollen. Texten får ni ändra som ni vill.',
        'Ska ni skriva slutrapporten? Välj ”Nytt protokoll”. Den hamnar ovanför, så att läsåret finns till hands.',
        'Inget skrivs i dokumentet förrän du väljer ”Sätt in”.',
      ],
      planned: [
        'Fyll i det ni redan vet, till exempel fokus och vilka som kommer. Resten kan vara tomt.',
        'På träffen visar panelen ett steg i taget, med stödfrågor och tid.',
        'Det går lika bra att skriva direkt i dokumentet.',
      ],
      today: [
        'Panelen visar ett steg i taget och hur lång tid som är kvar. Inget om tiden skrivs i protokollet.',
        'En skriver i dokumentet, de andra kan prata.',
        'Praktiska saker får en rad under Parkeringen.',
      ],
      draft: [
        'Läs upp protokollet och ändra det som inte stämmer.',
        'Panelen visar hur den har läst det, och ställen som kan peka ut en elev.',
        'När ni är nöjda sätter ni status Klart.',
      ],
      before: [
        'Nästa träff börjar med ”Nytt protokoll”. Då följer uppgiften härifrån med.',
        'Välj en rubrik för att läsa vad ni skrev.',
        'Det ni prövar mellan träffarna kan få en rad.',
      ],
    },
  },
};
