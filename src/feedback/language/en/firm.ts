/** What holds even where `free` would let it be: a part of the rules (see rules.ts). */
export const firmEn = `
modal: you need ADV* more (structure|focus|discipline|clarity|planning|evidence|depth|order|direction)
 ^ think (of|about)
 you can ADV* (take|do|be|give|make|go|bring|get|spend|put|use) ADV* (COMP|further)
 we all (must|have to|need to|should)
 (no one|nobody) (may|can|should|must|shall)
 you (may|can|must|should|shall) (not|never) !(have|see|be) WORD
veiled: i (want|need|'d like|would like) (the|your|every|everyone|all|each|this) .. to
 i would ADV* (wish|prefer|appreciate) (that|for|it|you|to|if)
 (demand|demands|requirement|requirements) (for|that|to)
 (one|a|my|another) ADV* (thought|idea|option|possibility|way|alternative) ADV* (is|would be|could be|might be) (that you|that everyone|that the|to)
imperative: ^ [(don't|do not|never)] !(worry|hesitate|feel) WORD
indirect: (raises|begs|prompts|poses|(it|this|that) raised) (me with)? (the|a|some|many|several|open)? (question|questions)
question: (but|, and|, so|,) ^? (why|how come|what for|how so|how|when|where|why not|why so|why this|why that) $
indirect: (i|me) ADV* (don't|do not|didn't|did not|can't|cannot|couldn't|could not) ADV* (understand|see|follow|tell|know|grasp|find|get) ADV* (why|how|what|which|when|who|whether|if|any|the|a|much|where|your)
 (question|questions) (of|about|as to)? (whether|if|why) (you|the group|everyone|all)
 i ADV* (want|wanted|need|meant|have|had|like|'d like|must|would like|am going|was going) to ask
imperative: feel free to (add|try|include|expand|elaborate|write|test|develop|send|describe)
indirect: (whether|if) it really
 interest me to
veiled: i would ADV* (choose|start|try|test|use|put|cut|change|have (chosen|done|started|tried|put))
 ^ hoping (that|for|to)
`;
