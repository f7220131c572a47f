/**
 * What in an English note is a question or a demand by how its clauses are built rather than by which words it
 * uses, tried before the other rules and in the same order as the Swedish ones (see sv/structure.ts).
 */
export const structureEn = `
everyone: (each|all|some|most|several|any|none|half|every one|many) of (you|the group|the team|the members|the teachers|the participants)
 (all|each|every) (the)? (teachers|members|participants|teacher|member|participant|groups|leaders)
 (the|your) (whole)? (group|team|leader|secretary|chair|members|participants) (of the group|as a whole|in the group)?
 you (all|two|three|four|five|both|yourselves)
head: [PAPER (of|for|on|about|in|from|to|with) (the|your|each|a)? !(GROUP|next|DAY|you|i|we|how|why|what|the|who|which|where|when|whether|if) WORD] (ADV|NOT|must|should|shall|ought|has|have|need|needs|could|would|might|is|are|was|were|can|FIN)
free: [(hard|difficult) to (know|see|tell) ...] , for me too
 now i (know|see|understand) [...] $
 the [(answer|reply) to your (question|letter|email)] (about the WORD)? (is|was|will be|comes)
 [left out] ... because
 ^ [had] (the|it|this|i) ... (might|would|could|'d)
 i ADV* [wondered] ... (and)? now i
 i (still)? owe you ... [(by|before)]
 i ADV* (must|need to|have to|will|'ll|should|am to) ADV* [chase]
 (PAST|got) ... [sooner]
 (questions|words|fractions|ideas|mistakes|things|books|stories|learning|silence|play|numbers|reading) ADV* [(must|should|need to|needs to|has to|have to|ought to)]
 you [shall have]
 one ADV* [(must|could|can|has to)] ADV* (get lost|think|hear|fail|lose|wait|laugh|see|feel)
 my [(duty|next|turn|job|task)]
 ^ [read] (it|this|these) (and|on|with|twice|aloud|at|in)
 (all right|fine|ok|okay|no problem|in order|no matter) (if|that) [you (!(but|next) WORD)*] $
 you asked (if|whether|when|why|how) [...] , and
 ^ [(!GROUP !your WORD)*] , (just)? as you (say|put|write|wrote|said|point|note|noted)
 you [need] (WORD|WORD WORD|WORD WORD WORD) , and (that|it|this) (is|will be|'s) (for me|mine|my)
 (nobody|no one) (can|may|should|will) (ask|expect|require|demand) you [to ...] $
 (was|were|is) [not] (your|of your) (choosing|choice|doing|fault)
 (PAST|had|took) (!(to|must|should|needs|need|will|agreed|asked|promised) WORD)* [(before|until)]
 [deadline] i (gave|set|had)
 it [(pays|helps) (off)? to] (let|give|ask|allow|hear) (the)? (pupils|children|class|them)
 you [(may|can) ADV*] (stay|keep|sit|choose|change|use|borrow|skip|ignore|leave|forget|rest|wait|gladly keep)
 one [may]
 ^ [need] (more|help|a|any) .. and you shall
 it [(doesn't|does not|won't) matter]
 ^ [should] (the|it|there|anything|any) ... (is|'ll|will|are)
 your (WORD|WORD WORD|WORD WORD WORD)? : ^ [(how|what|why|who|which|when|where) ...] $
 the question (of)? [(why|how|when|what|whether) (we|i|one|pupils|children) (!(you|group) WORD)*] (,|$)
 so [(did|do|have|had|am|was|would) (i|we)]
 ^ [(keep|take|use|borrow|have)] ... (as long as|as you (like|wish|please)|if you (like|wish)|when you (like|wish))
 ^ [read] (with|on|over|in one|twice|this on|this at|this over|your)
 the [question (of|about) (whether|if|how|when) (the|our|my|we|i) !(group|minutes) (!(you|your) WORD)*] $
 ^ [(were|had|should)] (you|the group) ... , (it|that|i|we|the)
 NUM [(out of|of) NUM] (!(came|attended|were|was|had|have|handed|showed|turned|is|managed) WORD) (their|the|by|on|out|it|for|to|a|up) 
 (i|we) ADV* (must|need to|have to|should|ought to|am to|was to) ... [(before|by|until|within|on time|in time)]
 (was|came|were|is|right|just|long|shortly|soon|day|week|hour) [(before)]
 (my|our|his|her|their) (WORD)? [(deadline|delay|fault|mistake|omission|neglect|oversight)]
 no (WORD)? (WORD)? [(is|are) ADV* (needed|required|expected|necessary)]
 (my|our) own (WORD)? [(patience|failure|lack|need|habit)]
 (it is|it was|it's|that is|that was) [(i|me) (and not you|not you)? ,? (who|that) ...] $
 [(i am (the one|one of those) (who|that)|i myself|the one who .. is me) ...] $
 (and|but|because|for|,) [(it|that|this) (is|was) (my|the school's|the head's) (fault|job|responsibility|mistake|doing|task)]
 ^ [(i|we in the office) !(ADV* (wonder|want|would|hope|need|wish|expect|look|long|miss|suggest|ask|don't|didn't|do not|did not|never|still|keep|am|have|will|could|can't|cannot|can|should like|trust|had hoped|am)) ... (too (much|little|rarely|often|seldom|fast|late|quickly)|hardly|seldom)]
 [(there is|there's|there was) (nothing|no need|no reason|not a thing) (you|anyone|for you|to|the group|anybody) ...] $
 (nobody|no one|none of you|nothing|no group) [(needs|need|has to|have to|must be)]
 (will|shall|may|can) [(get|have|hear|receive) ... (from me|back)]
 [who would have thought]
 ^ [(have|enjoy) (a|the|your) ... (summer|easter|christmas|term|break|weekend|holiday|rest|evening|day) ...] $
 ^ how you ... [(gave me|stayed|made me|taught me|will stay|has stayed|is with me) ...] $
 if (you|anyone|the group|it) (would|would like|'d like|want|wish|like) [... (i|i'll|i'd|my) ...] $
 (every|each|all|no) (pupil|pupils|child|children|learner|student|students) ADV* [(must|should|shall|needs|need|has|have|can)]
 (your request|your wish|your plea|your question) [(for|to|that|about|whether|if) ...] $
 (you|the group|everyone) (have|had|'ve)? (decided|chose|chosen|agreed|plan|planned|intend|hope|want|wanted) [(that|to) ...] $
 your (decision|plan|choice|idea|wish|hope|intention) [to ...] $
 it [is (not|n't) enough] (to|for) !(you|have (you|the group))
 (by|near|at|along) the (window|door|sea|board|wall|sink|river|lake|fire|back|front|gate|road|bookshelf|radiator|coat)
 (i|i've|i'd) ADV* (had|have)? ADV* (quite|really)? [(never|not)] ADV* PP !(how|what|why|whether|who)
 i ADV* [(should|could|would|might|must) have] !(liked|loved|wished|hoped|wanted|preferred|chosen|done|started|tried|put|appreciated|expected|thought)
 ^ [had i (known|been|seen|realised|realized|heard|read|thought) ...] $
 [(a|an) (better|deeper|clearer|richer|fuller|wider|closer) (understanding|view|picture|sense|grasp|idea|look) of ((why|how|what|pupils|the) ...)?] $
 [(might|may|could) ADV* be (closer to|nearer to|COMP than)]
 [could have guessed]
 [(might|may) ADV* have (guessed|been|seen|had|played|made|meant|known|helped|come)]
 before (they|it|you|we) [(are|is|were|was) (needed|required|wanted)]
 learned that ^ [DO] !(the|your|a|more|it|them) WORD (is|was|are|were|feels|makes|helps|takes|gives|says|does|matters|works)
 ^ [read (this|it|your) ... (bus|train|sofa|my|bed|twice|i|me) ...] $
 (may|can|could|be allowed to) ADV* (be|stay|remain|go) [(left)? (unanswered|open|unsolved)]
 [what was (messy|unclear|vague|hard|thin|short)] ... (became|become|is now|turned)
 wait [for] (the|an|their|pupils) (answer|answers|reply|silence|pupils)
 (you|you've|the group|pupils) ADV* [asked] (for|the|a|each|pupils|one|more|what|how|why|if|whether|them|yourselves|questions)
 (you|one|we|pupils|teachers) [(hear|see|know|learn|notice) (more|less|better) when ...] $
 [by (september|october|november|december|january|february|march|april|may|june|then|now|the end)] (it|they|you|pupils|had|was|were|most)
 (had|has|have|was|were|became) ... [by (september|october|november|december|january|february|march|april|may|june|the end)]
 (can|could|may|might) be [worth (more|as much|a lot)]
 talks a [task]
 [the next step] is $
question: (,|but) ^? (on|by|with|in|to|for|of|from|at|under|after) (whose|whom|who|which|what)
 (do)? (tell|enlighten|remind) (me) (what|how|why|who|when|where|which|whether|more)
 (by|for|to|with|of) (whom|what) $
deadline: (is|are|was|were) due (on|by|in|next|this|DAY)
expectation: ^ that you (were going to|were to|said you would|promised)
veiled: (one|a|another) (thought|idea|option|suggestion) (is|would be) (that|to)
question: (,|but|so|and|or|for|^) ^? ADV* (how|what|why|where|when) (exactly|ever|on earth|then)* AUX ADV* (SUBJ|GROUP|PRON)
 § ^ (so|then)? you mean (that|you|it)
 (,|but|so) ^? ADV* (how (many|much|long|often|far|well|big|old|come|hard|easy)|which (one|ones|of)|whose|who else|what (kind|sort|else|exactly|about|if|for|then|next|happened|happens|became|made|changed|went)) !(you|i|they|we|he|she|it|pupils)
 (but|so) ^? (who|which|what|whose|where|how|why) (FIN|PAST|AUX|one|ones|!(you|i|they|we|he|she|the|your|it) WORD (AUX|FIN))
 (,|but|or) ^? (or|and|but|so)? ^? ADV* (is|are|was|were|did|do|does|has|have|will|would|can|could|isn't|wasn't|aren't|didn't|don't|doesn't|hasn't|haven't|won't|couldn't|can't|shall) ADV* (SUBJ|anyone|GROUP) !(been)
 or ADV* (is|are|was|were|did|do|does|has|have|will|would|can|could|am) (it|that|this|there|i|you|they|we|he|she|the WORD)
 , (eh|right|no|yes|correct|ok|okay|true|surely|i take it|i presume|i assume|i suppose|is that right|am i right) $
 , what (made|makes|did|do|does|is|was|will|would|became|happened)
 namely (how|why|what|which|who|when|where|whether|if)
indirect: (the|a|one|this|that|my|some|open|old|burning|nagging|lingering) (question|questions|riddle|puzzle|mystery|matter|issue|curiosity|uncertainty|wondering|suspense|mysteries) ADV* (of|about|as to|around|over|on|is)? (how|why|what|which|who|whom|when|where|whether|if|exactly|happened) !(one|we|to|much|pupils|children)
 (answer|answers|explanation|reason|reasons|clue|key|clarity|word|light|ending|sequel|outcome|news) (to|about|on|as to|for|of|behind) (the (question|riddle|puzzle|mystery) (of)?)? (how|why|what|which|who|when|where|whether)
 (curiosity|uncertainty|wondering|suspense|bewilderment|puzzlement) (about|over|as to|regarding|that|to|on|at)
 (but|though|yet|just|only|, if|,|and) ^? (not|never) (why|how|what|which|who|whom|when|where|whether|if) !(but|only)
 (nothing|silent|little|not much|no word|no hint|vague) (about|on|as to) (why|how|what|which|who|when|where|whether)
 (without|lacks|minus|all but|except|apart from|everything but) ADV* (any|an|the|saying|telling|explaining|showing)? (mention|explanation|reason|answer|word|saying|telling|reasons|ending|last page|final)
 (i|i'm|i've|i'd|we|me|am|^) ADV* (itching|longing|dying|burning|eager|anxious|impatient|keen|desperate|yearning|aching|hungry|waiting|hoping|thirsting) ADV* (for|to) ADV* (hear|know|see|be|read|find|learn|get|ask|the|more|news|told|an)
 (would|'d|i'd) ADV* (be)? ADV* (glad|happy|delighted|grateful|pleased|thrilled|content|relieved|good|great|nice|lovely|fun) to (know|hear|see|learn|find out|be told|read|have) !(that you|of|how (you|pupils))
 i ADV* (keep|kept|go on|went on|can't stop|cannot stop|find myself|found myself|lie awake|lay awake|am left|was left) ADV* (and)? (wondering|asking|puzzling|guessing|turning|thinking (about )?(how|why|what|whether|who)|pondering|speculating)
 (i|we|me) ADV* (never|not|n't|didn't|don't|couldn't|can't|cannot) ADV* (quite|really)? (heard|hear|learned|learn|found|find|got|get|saw|see|told|tell|discover|worked|work|figure|make|made|piece|place|put)? (out|to)? ADV* (hear|see|know)? ADV* (how|why|what|which|who|when|where|whether|if|the (end|answer|outcome|result|rest|ending|sequel))
 (hangs|hung|left hanging|remains|remained|stays|left|is|stands|still) ADV* (in the air|unanswered|unresolved|unsolved|unexplained|untold|a mystery|a puzzle|a riddle)
 (unanswered|unexplained|untold|unresolved|unsolved|unsaid)
 (cliffhanger|torn out|last page|next episode|final chapter|missing page|last chapter)
 (i|i'd|we|have|always) ADV* (wanted|meaning|want|meant|longed|love|like|need|have|wish) to (ask|put to you)
 (tell me|told|hear|know|learn|find out|see|explain|explained|clarified|spelled out|shed light) ADV* (more)? (about|on)? (how|why|what|which|who|whether|where|when) (!(PAST) WORD)* (you|the group) !(... (in|from) your)
free: (GROUP|your SAYING|the SAYING) (have|has|had|also|all|'ve|are|were|dared to|dare to|managed to|wanted to|chose to)* ADV* (SAID|SAYING) .. [(that|how|why|what|which|when|whether|if|who|:|everyone|all|each|you|the) ...] (, (and|but|so|which)|;|$)
 your (WORD)? SAYING ... [(that|how|why|what|which|when|whether|if|who|of|about|:) ...] (, (and|but|so)|;|$)
 (a|the|one|NUM|every) !i OTHERS ADV* [(wanted|asked|wondered|wished|hoped|longed|would) ...] $
 !i OTHERS ADV* [(wanted|asked|wondered|wished|hoped|longed) ...] $
 you've (decided|chosen|agreed|planned) [(that|to) ...] (, and|$)
indirect: ^ (a|my|some|great|certain|growing|^)* curiosity
 (cannot|can't|could not|couldn't|not|never|hard to|difficult to|unable to) ADV* (quite)? (make (sense|out|head)|work out|figure|decipher|fathom|read|get my head|piece)
 (one|i|the reader|readers|you) (has|have|had|must) to (search|look|guess|hunt|read between|dig|infer)
 (what|whatever) (became|has become|happened) (of|to)
veiled: (every|all|each|more|much|everything|anything|a lot|things) ... (if|when|once|provided) (one|you|people|groups|we) (just|only|simply)? (keep|keeps|decide|makes|make|plan|plans|prepare|stick|start|put|puts|try|set|sets)
 (works|work|working|do|does) wonders
 (a|an|some|^) COMP (structure|plan|agenda|start|focus|preparation|planning|timetable|record|schedule|leadership|purpose|aim|goal|routine|minutes|notes|follow-up|documentation|record-keeping) (FIN|works|goes|saves|pays|lifts|brings)
 with (a)? (better|more|clearer|tighter|firmer|stronger|COMP) (planning|preparation|structure|focus|effort|discipline|planned|notes|organisation|a|commitment|routines)
 (would|could|might) have (looked|been|gone|turned|come|reached|read|gained) ... (different|better|further|if you|with)
 the (hope|hopes|dream|vision|expectation|prospect|thought) (of|for|that) (a|an|the|you|your|COMP|more|i|next|better|everyone|fuller)
 the (importance|need|necessity|value|virtue|point|duty|wisdom) of (DOING|all|everyone|you|a COMP|more|clear|good|regular|proper)
 (how|so|much) ADV* (it)? (matters|matter) that
 (pull|pulls|pulling) (your|their) weight
 (your|the) (WORD)? (design|plan|set-up|setup|task|approach|method|model|question|project) (calls for|requires|demands|needs|takes) (more|COMP|a|careful)
 (groups|teams|a group|a team) (that|who|which) 
 (the|your) next PAPER (is|will|has|gets|shows|should|comes)
 (the|your|that) (next|coming) (report|minutes|notes|meeting|round|set of minutes) ADV* (is|are|will|has|have|gets|shows)
 (that|hope|trust) you (will|'ll|are to|get|send|give|bring|hand|provide) .. me
modal: (you|the group|everyone|all of you|GROUP) ADV* (have|has|had|with|were given|was given|was|were|got) ADV* (a|the|your|been|given|accepted|taken on)* (duty|task|assignment|job|responsibility|obligation|mission|commitment|brief) (to|of|that|still)
 (incumbent|binding|down to|beholden|falls to|falls on|fall to|rests with|lies with|rest with|sits with) ADV* (on|upon|with|to)? (you|the group|everyone|the leader|the secretary)
 (group|groups|you|everyone|members|leader|secretary|all|participants) ADV* (is|are) ADV* (hereby|herewith|kindly)* (asked|requested|invited|reminded|urged|encouraged|instructed|to be) (to|that|of)?
 (need|duty|obligation|responsibility|necessity|case|call|requirement|reason) for (you|the group|everyone|all|everyone|members|a COMP|COMP) ADV* (of you)? (to|of)?
 (all|every|each|any|the|no|these|those) (WORD)? WORD shall
 (you|the group|you'll|everyone|the leader|the team) ADV* (will|'ll|shall|won't)? ADV* (no doubt|doubtless|surely|presumably|naturally|obviously|certainly|of course|i trust|i assume) ADV* (be|have|DO|DOING|PP|want|will)
 you'll ADV* (be|want|have|need|no doubt|surely)
 you (still)? owe
 (we|you|this|it|things|that) (cannot|can't|can not|could not|must not|mustn't|should not) (keep|go on|continue|carry on|have|happen|be|stay|afford)
 (would|could|might|will|wouldn't|can) ADV* (do with|stand to|pay (off|to)|repay|reward|profit|come of|hurt to|go amiss|be no bad|not hurt|bear|be possible|be worth|deserve|merit|get (you|the group)|be to)
 (pays|pay|worth|wise) ADV* (off)? to (DO|have|see|you)
 (possible|easy|easier|room|scope|reason|enough|high time) ADV* (to|for|that|when) ADV* (be|get|go|do|have|make|you) ADV* (much)? (more|COMP|further|some|it)
 (stand|stands|fall|falls|hinge|hinges|depend|depends|rest|rests|rely|relies) ADV* (or fall)? (on|with|by|upon) (your|you|the group|how well you|whether you|everyone|all of you|keeping|having|careful|proper)
 (this|it|that|the WORD|your WORD|which) (needs|wants|requires|deserves|demands|warrants|merits|calls for|cries out for|begs for|could do with|bears|awaits|still needs) ADV* (a|an|another|some|more|COMP|your|to|DOING|the|further|work|attention)
 (the|your) next (step|round|task|job|cycle|meeting|stage|thing|move|set) ADV* (is|will|would|must|needs|should|could|has) ADV* (to|be|stand|need|require|begin|start|include|show|have|that|DO|a)
deadline: (due !to|owed|outstanding|overdue|owing|in arrears|awaited|pending|chase|chasing|chased|to be handed|handing in|handed in on|hand-in|submission)
 (only|just|barely|under|less than) NUM (days|weeks|meetings|months|school days) (left|remain|until|to go|before|till|away)
 ^ (!(i|i'll|PAST|your|plan|want|hope|chose|decided) WORD|,|had|met)* (before|by|until|in time for|ahead of|no later than) (the|our|your)? (next (meeting|time|session|round)|easter|christmas|half-term|halfterm|summer|monday|tuesday|wednesday|thursday|friday|weekend|holidays|holiday|break|end of (term|the)|deadline|january|february|march|april|june|july|august|september|october|november|december) !(... i)
importance: (groups|teams|a team|a group|those|anyone|teachers) (who|that|which) ... (agenda|template|minutes|notes|plan|plans|schedule|deadline|deadlines|prepare|prepared|document|routine|routines|structure|focus)
 (good|strong|successful|effective|professional|great|real|serious|well-run) (groups|teams|minutes|meetings|teachers|leaders|notes|group|team|meeting) ADV* (are|is|have|has|start|starts|begin|decide|keep|stick|make|always|do|show|take|write|finish|follow|never|end|come|get|know|use|read|share)
 groups (who|that) ... (get|tend|go|reach|achieve|succeed|finish|learn|do|come|move)
 (how|so|as|very|most|more|is|it's) ADV* (important|vital|crucial|essential|necessary|urgent|key) (it (is|was|will be|would be))? (that|to|for|of) !(pupils|children|me to)
 (keep|keeping|stay|staying|maintain) ADV* (the|your|our|a)? (focus|eyes|minds|attention|track|topic) on
lack: (nobody|no one|none of you|not one|not all|not everyone|nothing|hardly anyone|few of you|half of you|none) ((in|of|on|from) (the|your)? WORD)* ADV* (has|have|had|was|were|is)? ADV* (filled|tried|tested|written|decided|prepared|read|brought|recorded|followed|measured|agreed|planned|documented|shown|handed|answered|happened|done|taken|yet|so far)
 (nothing|none|little|not much) ADV* (tried|done|tested|written|decided|changed|moved|planned|yet|to show|agreed|measured|followed|so far|came of)
 (still|yet) ADV* (nothing|waiting|no|not|to be|awaiting|empty|blank|untouched|unwritten|undone|open|lacks|need|needs|missing|at the|stuck|where)
 (once again|yet again|once more|as usual|as ever|as always|again) ADV* (no|not|nothing|you|without|was|were|did|been|PAST|late|the)
 (gap|gaps|hole|holes|blank|blanks|weakness|weaknesses|shortfall|disappointment|disappointing|oversight|omission|void|absence|lapse) (in|where|under|on|at|of) (your|the minutes|the section|the plan|the follow~|any|evidence|there|the analysis|the record)
 (left|was|were|is|are|stands|remained|remains|came|come|stayed) ADV* (blank|empty|undone|unfilled|untouched|unfinished|half-done|half-finished|late|thin|unwritten)
 (you|PAPER|follow~|which|survey) ADV* never ADV* (PP|got|made|took|came|happened|reached|materialised|became|left|went|saw|found)
 (you|group|meeting|was|went|spent) .. (more|less|longer) (time|minutes|words|lines|energy|attention|effort|talk|discussion) ADV* (on|for|about|in|to|with|went) ... than
 (spent|talked|went|discussed|chatted|argued|drifted|used) ... (instead of|rather than)
 (a|the) (pity|shame|let-down|letdown|missed opportunity|missed chance|lost chance|lost opportunity|waste)
 (you|PAPER|more|much) ADV* (could|might|should|would) ADV* have ADV* (been|gone|done|PP|had|used|got)
 (half|some|most|a few|NUM) of you (did|had|have|were|are|was|do|came|stayed|came|wrote) ADV* (not|no|late|early|only|the|nothing|all)
 (you|was|were|been|it) ADV* (put|putting|puts|pushed|postponed|shelved|deferred|delayed|skirted|dodged|sidestepped) (off|back|the|it)
 (none|not one|neither|half|hardly any|few) of (the|your|these|those) (WORD)* (has|have|had|is|are|was|were)
 more (talk|time|discussion|words|energy|focus|attention|space) ... than
 (you|group|all|it) (talked|spoke|wrote|argued|said) more (about|of|on) .. than
 (attendance|turnout) (is|was|has|goes|went|varies|drops|FIN)
 (time|hour|meeting|half|most|energy|much) .. (went|goes|gone|spent|wasted|lost) (on|to|into|by|with) !(pupils|listening|reading|the pupils)
comparison: (group|groups|team|teams|department|departments|school|schools|class|colleagues|neighbours|lot|room) (WORD|at WORD|in WORD|in WORD WORD|at my WORD WORD|next door|down the WORD|across the WORD|on the WORD WORD|over WORD|at my last school|NUM)? (has|have|had|is|are|was|were|did|does|do|got|gets|get|managed|manages|finished|reached|made|makes|cracked|solved|went|goes|came|started|ran|took) ... (already|twice|double|same|half the|in half|further|faster|ahead|more than|as much|months ago|weeks ago|before you|in (one|two|three|NUM) (meetings|weeks|sessions))
 (has|have) already (cracked|solved|done|finished|managed|tried|got|reached|made|tested|completed|handed|passed)
 (twice|half|double|three times|much|far|a lot|way) (as|the|more|further|less|better) (much|many|far|fast|time|good|long|the WORD)? !(as (i|we)) (as|than|the|in|!(i|it) WORD) (you|your|yours|last year|in the same|this|the group|the team|group|the others|NUM)
 (in|with) (the same|half the|less|the very same) (time|number|amount|materials|meetings|resources|weeks|hours)
 how (much)? (COMP|further|COMP WORD) (the|last|other|our|my|another) (WORD|WORD WORD) (got|did|was|went|came|is|has|at|in|next)
 while (you|your|this group|yours) (only|still|have|has|are|had|were|just|PAST)
 (as|nearly as|almost as|not as|quite as) WORD as (the|another|that|other|WORD) (WORD)? (WORD)? (team|group|school|class|lot|department|year)
 (below|above|under|over|around) (the)? (local|national|authority|district|school)? (average|mean|median|parallel class|parallel group)
 (ahead of|behind|in front of) you
irony: my patience (!(is|was|ran) WORD)* (stretches|lasts|is|reaches|has|runs)
 (without wanting to|not to|at the risk of) (be|being|seem|seeming|sound|sounding|nag|nagging) 
 , for (you|your lot|you lot|a group like yours|once)
veiled: promise me
 (would|'d) ADV* (have)? (warm|warmed|gladden|gladdened|cheer|cheered) (my heart|me)
 (keep|kept) me (posted|informed|updated|in the loop)
 just checking
 (treat|allow|give) yourselves (to|a)
 more (WORD)? would have (made|given|helped|been|strengthened)
 no pressure
lack: (left|is|are|still|was|were) hanging
 (gets|get|got|receives|received|with) (no|scant|little|hardly any|barely a) mention
 (is|are|was|were) (not|never|hardly|barely) ADV* (mentioned|touched on|touched upon|named|heard) !(... (in the room|in class))
 (a record for|unfinished business)
irony: you ADV* (did|have|had|do)? at least (PAST|get|got|have|managed|PP|write|try)
importance: (presupposes|requires|depends on|hinges on|means) (that)? (everyone|everybody|all of you|you all|each of you)
 the (best|strongest|most successful|successful|quickest) (groups|teams)
comparison: last (year's|term's|autumn's|spring's) (group|team|lot|crowd|participants)
indirect: (reason|reasons|explanation|motive|grounds) (!(was|were|turned|can) WORD)* (isn't|is not|not|never|unknown|unclear|untold|missing|withheld)
 (can only|have to|must) guess
 without (saying|stating|mentioning|explaining|telling) (which|what|how|why|who|when)
 and (wonder|ponder|puzzle)
 (explanation|reason|reasons) (that|which)? i (would|am not|don't|can't|gladly|'d)
 (mystery|riddle|puzzle) of
 my unanswered
 whatever (became|happened|came)
 whenever that (may|might|will)
question: , (presumably|i presume|i take it|i imagine|i suppose|i assume|i gather) $
 (presumably|supposedly) $
 § ^ i (imagine|presume|suppose|gather|take it) (there|you|that|it)
 § ^ so you (PAST|have|are|had)
 § ^ you (probably|presumably) mean
`;
