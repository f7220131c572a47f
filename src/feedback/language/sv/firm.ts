/** What holds even where `free` would let it be: a part of the rules (see rules.ts). */
export const firmSv = `
question: ^ vem WORD !som
 ^ (har|hade|kan|kunde|ska|får|fick|vill) PLUR (och PLUR)? ADV* (SUP|INF)
 , (hur|vad|vem|när|vilk~) .. då $
 ^ vore det
 (, och ^?|men ^?|,) (varför|hur|när|var|vad då|hur då) $
 , (varför (det|då|just)?|hur (då|så)|på vilket sätt|när då) $
 , (varför (det|då|just|inte)|hur (då|så))
indirect: (det|detta|protokollet|texten|resultatet|^) ADV* (väcker|väckte|reser|leder till) ADV* (en|flera|många|några)? (fråga|frågan|frågor|undran|funderingar|nyfikenhet|frågetecken) !(... (eleverna|ni))
modal: YOU kunde ADV* (vinna|tjäna|ha nytta)
 GROUP behöver ADV* mer (struktur|fokus|disciplin|tydlighet|framförhållning|planering|ordning|evidens|djup|fart|ledning)
 YOU kunde ADV* (testa|prova|pröva|fråga|lägga|skriva|utveckla|byta|mäta)
 GROUP ADV* behöver ... (i stället|istället|snarare)
 YOU ADV* måste inte (bara|enbart|endast)
veiled: (COMP) (!FIN WORD)* hade räckt
 ^ om (ni|du|gruppen) (inte)? (kan|kunde|ville|skulle) ADV* (INF|NOT)
 ^ (hade|om) (ni|gruppen) (hade)? ADV* SUP ... (hade|kunde|skulle) (ni|det|gruppen)
indirect: (om|ifall) det verkligen
lack: alla NOT (SUP|har|hade)
 (det|mycket|arbete~|mer|del) ADV* (som)? återstår
 återstår ADV* (mycket|att|en del|arbete|mer)
 (vissa|somliga|några) NOT
 YOU .. (lite|för|väl|alltför|rätt) (snabbt|fort|sällan|ytligt|sent|tidigt)
 valde att inte (följa|göra|dokumentera|skriva|ta med|redovisa)
veiled: jag skulle ADV* (välja|ha (gjort|valt|börjat|lagt)|göra|börja|pröva|prova|testa|lägga|korta|byta|ändra)
question: , (vad|hur|varför|när|vilk~|vem|var) (FIN|ASKV) (GROUP|DET|JAG)
`;
