/** What the panel says of a note while it is written: kindly, and why. */
export const notesSv = {
  /** Rule 4 of 4.2: shown where a note is stopped, together with what was found. */
  stopped:
    'Noten kan läsas som en fråga eller ett krav, så den följer inte med. Ändra noten, eller skicka reaktionen utan den.',
  /** Where only a limit is passed. */
  limited: 'Noten följer inte med som den är nu. Ändra den, eller skicka reaktionen utan den.',
  hint: 'Noten går bra att skicka. Läs den gärna en gång till först.',
  fine: 'Noten läses som ett konstaterande.',
  useSuggestion: 'Använd den här formuleringen',
  saveForCheckIn: 'Spara till avstämningen',
  findings: {
    empty: 'Här står inget än. Reaktionen går bra att skicka utan not.',
    long: 'En not är högst 160 tecken, så att den går att läsa på en gång.',
    lines: 'En not står på en rad.',
    sentences: 'En not är en enda mening.',
    mark: 'Ett frågetecken ber om svar. En riktig fråga kan du spara till avstämningen.',
    link: 'Länkar och adresser får inte plats i en not.',
    person: 'Noten handlar om texten, aldrig om en person. Säg hellre vad gruppen gjorde.',
    question: 'Det här läses som en fråga. Den som läser vill inte lämna den obesvarad.',
    indirect: 'Att undra är också att fråga. Skriv hellre vad du såg eller lärde dig.',
    imperative: 'Det här läses som en uppmaning.',
    modal: 'Det här kan läsas som något som gruppen ska göra.',
    passive: 'Det här kan läsas som ett krav på texten, och då på dem som skrev den.',
    nominal: 'Det här kan läsas som en beställning.',
    veiled: 'Det här är vänligt sagt, men kan ändå läsas som att du vill att något görs.',
    expectation: 'En förväntan läses lätt som ett krav.',
    importance: 'När den som leder säger vad som är viktigt, låter det lätt som en uppgift.',
    deadline: 'En tidsgräns läses som ett krav. Vill du lova något själv, skriv när du återkommer.',
    lack: 'Det här pekar på vad som inte är med. Skriv hellre om något som står där.',
    comparison: 'Det här kan läsas som en jämförelse med andra.',
    counting: 'Det här kan läsas som att någon räknar. Skriv hellre om innehållet.',
    irony: 'Det här kan läsas som ett betyg, eller som att det inte dög tidigare.',
    tone: 'Det här kan läsas som en fråga, ett krav eller ett omdöme, också när det är vänligt menat. Skriv hellre vad du såg eller lärde dig.',
    praise: 'Beröm säger lite om vad som var bra. Nämn gärna vad du såg.',
    offer: 'Ett ”gärna” från den som leder kan ändå läsas som en uppgift.',
  },
};
