/** What in an English note reads as a question or a demand; see the Swedish rules for how they are ordered. */
export const rulesEn = `
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
free: if (you|i|it|they|we) ADV* [(had not|hadn't|did not|didn't|have not|do not|don't|cannot|can't)]
 ^ [what] (is|was|gets) ADV* PP ... FIN
 (is|are|was|were) ADV* [(needed|required|missing|lacking|overdue)] ... (,|and) (and|but|so)? ^? (i|that) (will|'ll|am|have|is)
 ^ [what] ... (made me|stayed with|stays with|gave me|is now|was new|taught me|will stay|has stayed|helped me|reminds me|reminded me|is with me)
 [next time you meet]
 ^ [could] i ... would
 [(no|any) (reply|answer|response|change) (is|are)? (needed|required|expected|necessary)]
 i [wish] you (a|all|well|luck|good|the)
 learned that ^ (!PAPER !GROUP !(it|this|that|your|we|more|next|fewer) WORD) (!PAPER !GROUP !(it|this|that|your|we|which|who) WORD)* [(must|should|has to|have to|needs to|need to|ought to|could|might|may)]
 (the|your|first|second|our)? (test|tests|method|methods|attempt|lesson|lessons|experiment|result|results|survey|answers) ADV* [(did not|didn't|does not|doesn't|do not|don't|had not|is not|isn't|are not|was not|wasn't|were not)]
 (teachers|colleagues|adults) [(may|might|can|could) need]
 (i|we) ADV* (had|have|'ve)? ADV* [(missed|forgot|forgotten|overlooked|failed|neglected)] !(a|the|more|some|any|your|seeing)
 i ADV* (will|'ll|am|answer|come|reply|return|get|send|let|have|can|promise|plan|expect to (be|have)) ... [(by|before|no later than|within|until|as soon as|asap|at the latest|on time|in time)]
 (with me|me of|noticed that) ^ [(who|what|which|whose|how|where|when|why)] !((!PRON WORD)* AUX ADV* SUBJ) !(come|about|not|if)
 (don't|do not|didn't|did not|doesn't|needn't|need not|never) (need|have) to
 (needn't|need not)
 ^ [(should|had|were) (you|i|we|anyone|the group|the)] ... (,|i|we) !(please|could)
 ^ [should you (want|wish|need|like|prefer|feel|decide|ever|have)]
 (i|we) ADV* [(must|should|shall|ought|need|have|might|may|could|will need|had better|want|am going|may want|might want)] !(ADV* (to)? (remind|ask|stress|insist|urge|see|hear|know|check|request|point|you|suggest|recommend|a|an|more|some|COMP|the|your|every|everyone|all|each|this))
 i (should|must|need to|have to|want to|will|'ll) (have|say|admit|thank|add)
 OTHERS ((in|of|at|on|with|from|who) (the|year|grade|class|our|my)? WORD)* ADV* [(must|should|shall|ought|need|needs|have|has|had|may|might|could|can|do not|don't|did not|didn't|cannot|can't|not|never|forgot|missed)]
 (nobody|no one|none of you) ADV* [(needs|need|have|has) to (answer|reply|respond)]
 (nobody|no one) (needs|has) [to]
 (it|that|this|you|there) [must have PP]
 [(no|not|never|nothing|no one|nobody|didn't|did not|n't|none)] ... (still|even so|and yet|yet (you|there|it|he|she|they|we))
 (even though|still|yet|,|and|but) ... [(better)] ,
 you must have PP !(... (before|by))
 (let me|let us know)
 (^|,|so) [(please)? (feel|do feel) free]
 (^|,) [(please)? (let me know|get in touch|call me|ask me|drop by|drop in|come by|come and find me|tell me) (if|when|whenever|any time|anytime|$)] !(... (why|how|what))
 (^|,) [(take|use)] (all|whatever|as much|care|the time you|the time|your time|comfort|pride)
 (^|,) [(have|enjoy)] (a|the|your) (good|lovely|great|nice|restful|well|happy|fine|break|weekend|holiday|rest|very)
 ^ [(thanks|thank you|good luck|congratulations|happy|merry|welcome)]
 (the|a|that|your|good|key|important|open|hard) [(question|questions) (of|about|on|:|is|was)? (how|why|what|which|when|whether|who|if) !(you) ...] $
 what (FIN|PAST|WORD) ... [(is|was|stays|stayed|will|makes|made|gave|has|gives|were|are)] 
 [(did|do|have|had|were|was)? (not|never|didn't|don't|haven't|hadn't|weren't) ADV* (settle|stop|give|jump|rush|blame|assume|shy|rest|stay|take (it|anything|the easy|for|things|sides|no)|just|only|let|leap|fall|avoid|hide|drop|skip|accept|guess|rely|hurry|judge|pretend|dismiss|lose|panic|throw|leave|simply|merely|walk|stick|back|agree|ignore|wait|hesitate|change|settled|stopped|given|jumped|rushed|blamed)] !(follow|the template)
 [(did not|didn't|not|never|do not|don't|had not|hadn't|were not|weren't|was not)] ... (but|and still|yet (you|the|it)|and yet|and carried|, still|even so|instead|rather)
 [(even though|although|though|despite|while) ... (didn't|did not|had not|hadn't|could not|couldn't|not|never)]
question: ^ which of (the|your|these|you) (WORD)? (FIN|PAST)
 ^ who !PRON WORD
 ^ surely (you|the group|everyone)
 , ^? (how|what|why|when|where|who|which) AUX (ADV|not)* (SUBJ|GROUP)
 , ^? what (happened|happens|next|came|about)
 ^ (anything|any) (new|on|more|else|further)
 ^ (how|why|when|where) (many|much|often|long|far|well|come|exactly|then|else|about|WORD (of|from) WORD)* (!(you|i|we|they|it|the|your) !FIN WORD)? AUX (ADV|not)* (SUBJ|GROUP)
 ^ (how come|how about|why not|what about|what if|why the|why only|why just|why this|why that|and then what|so what|how so|what next|where next|what now|who else)
 ^ (what|who|whom|whose|which) AUX (ADV|not)* (SUBJ|GROUP)
 ^ (who|what|which) (!PRON WORD)* (is|are|was|were|will|made|makes|did|does|do|led|took|kept|ran|comes|follows|helps|makes|counts|can|could|would|has|have|had|happened|happens|PAST) !(PRON (is|was|has|will|stays))
 ^ (what|which|whose) (!(you|i|we|they|it|the|your|this) !FIN WORD)* AUX (SUBJ|GROUP)
 ^ how (many|much) (of)? (the|your)? WORD (in WORD|in year WORD)? (FIN|PAST) !(PRON)
 ^ (in what way|to what extent|for whom|at what|with which|by whom|for how long|in which|on what|since when|with what|for what)
 ^ may (i|we)
 ^ !may AUX ADV* (GROUP|you|we|they|it|there|this|that|these|those|he|she|i|your|the|everyone|anyone|any|all|pupils|students|someone|some|both|either|each|everybody|anybody|one|another|our)
 ^ (any|anything|anyone) ... (yet|else|so far|thoughts|ideas|plans|news|chance|progress|else) 
 ^ (is|was|are|were|did|do|does|has|have|will|would|could) (WORD) (WORD)? (also|really|ever|the|too|in|to|enough|still|help|work|manage|going|part|well|planned|PP)
 ^ (thoughts on|any thoughts|any idea|any ideas|any news|anything on|ready for|sure about|sure that)
 (, (right|no|yes|correct|ok|okay|eh|don't you|didn't you|isn't it|aren't you|haven't you|won't you|do you|have you|did you|will you|is it|can you|shall we|true)) $
indirect: with me ^ (whether|if)
 (i|am|i'm|me) .. curious
 one ADV* wonders
 i would ADV* (gladly|happily)? (know|hear) (more|how|why|what)
 (wondering|wonder) (about|why|how|if|whether|what)
 (i|^|we|me|just|also|one) ADV* [(wonder|wondering|wondered)] !(ful)
 (am|i'm|was|been|makes me|made me|makes one|have me|left me|leaves me) ADV* (wonder|wondering|curious|puzzled|unsure|unclear|not sure|uncertain|asking|intrigued (by (why|how|what)|to)|keen to (know|hear|see|learn)|eager to|not certain|confused)
 ^ (curious|wondering|keen|interested|eager|unsure|not sure|puzzled|intrigued)
 (i|we|i'd|i'm|'d|^) ADV* (would|am|'m|will)? ADV* (be|have)? ADV* (love|loved|like|liked|want|wanted|hope|hoped|hoping|interested|keen|curious|eager|wish) ADV* to ADV* (know|hear|see|learn|understand|read|find|hearing|follow (your|how|what)|discuss)
 (would|'d|could|might|will) ADV* (be|have been) ADV* (interesting|interested|good|nice|great|fun|lovely|helpful|useful|fascinating|happy|glad|pleased|valuable|exciting|curious) ADV* to ADV* (know|hear|see|learn|understand|read|find|follow|discuss)
 (it's|it is|is) ADV* (interesting|exciting) to (know|hear|learn)
 (i|am|i'm|'m|me) ADV* (a)? (bit|little)? (unsure|uncertain|puzzled|confused|curious)
 (looking forward|look forward|forward) to (hearing|seeing|reading|learning|getting|receiving|knowing|finding|more|a (COMP|more)|the (next|results|outcome)|your (next|results|answer|reply|response|follow-up|plan)|you)
 (isn't|is not|wasn't|was not|not|less than|un) ADV* (clear|obvious|evident|apparent|stated|certain|sure) ADV* (to me|from)? ADV* (why|how|what|which|when|who|whether|if|from|that|in|$)
 (unclear|vague|ambiguous|hard to (see|tell|follow|know|understand)|difficult to (see|tell|follow|know|understand))
 (don't|do not|didn't|did not|can't|cannot|can not|couldn't|could not) ADV* (understand|see|follow|tell|know|find|get|make out|work out|grasp) !(GROUP) ADV* (why|how|what|which|when|who|whether|if|any|a|the|much|where)
 (my question|^ (a|one) question (is|:|,|that|i|for you|about|to)|the question is|the question remains|i have questions|i question|question :|i ask myself|begs the|question for you)
 (leaves|left) me (wanting|asking|with)
 would ADV* (it|this|that|the) ... (be|help|work|make)
imperative: ^ remember
 follow the (template|agenda|structure|schedule|format|instructions)
 § ^ ADV* !(DOING|PAST|PRON|AUX|GROUP|OTHERS|in|on|at|for|with|of|about|from|to|by|like|and|but|so|what|how|why|when|where|who|which|love|enjoy|appreciate|admire|recognise|recognize|that|not|after|before|during|thanks|if|as|since|because|while|though|even|DO|behind|under|over|through|between|all|only|just) WORD (with|in|to|on|about)? (the|your|more|it|them|this) (!FIN !PAST WORD)* $
 (^ (ADV|fine|good|great|thanks|nice|ok|okay|next time|for next time|from now on|please|and|but)* ,? ADV*|, (and|but|so|then)? ADV*) [(please|make sure|be sure|remember to|don't forget|do not forget|don't|do not|never|let's|lets|let us|try to|try and|bear in mind|keep in mind|keep up|keep going|ensure|be careful|be more|be clearer|take care to|see to it|feel free to (add|try|include|expand|elaborate)|kindly|consider|ask|note that|go deeper|go further|think about|why don't)]
 (please|kindly DO) 
 ^ ADV* (next time|for next time|from now on|going forward|in future|in the future)* ,? ADV* [(DO)] !(of|is|was|are|were|has|had|and|or|that|who|FIN|PAST|you|which)
 (next time|for next time|from now on|going forward|in future|in the future|before next meeting|until next time) ,? ADV* [(DO)] 
 , (and|but|then|so|just)? ADV* [(add|send|write|make sure|keep|try|remember|include|submit|complete|fill|read|test|focus|follow|start|stick|share|report|tell|describe|explain|clarify|use|think|look)] ADV* (the|your|a|an|me|more|to|in|it|us|about|on|with|what|how|why|that|this|all|and|at)
 (and|but|so|then) (please|make sure|remember|don't forget|try to|send me|tell me|keep|be sure)
 (let's|lets|let us) !(know)
 ^ (no|not) (more|late|excuses|need for you)
modal:GROUP ADV* (is|are) to !the WORD
 GROUP (need|needs) ADV* (a|an)? COMPADJ
 you (are|were) not (to|allowed|supposed)
 (GROUP|the NUM of you|some of you|you all|each of you) ((in|of|at|on|with|from|who) (WORD|the WORD))* ADV* [(must|should|shall|ought|oughtn't|shouldn't|mustn't|cannot|can't just|'d better)] !(have said)
 (GROUP|some of you|of you) ((in|of|at|on|with|from) WORD)* ADV* [((have|has) (got)? to|need to|needs to|had better|(am|are|is|were|was)? (expected|supposed|required|obliged|meant|asked|encouraged|advised|urged|reminded|invited|responsible|due|accountable) (to|for)|will (have|need) to|'ll (have|need) to|(would|could|should) (want|need|benefit|consider|do well|profit|gain) (to|from)?|(might|may|will|'ll) (want|like|wish|need|benefit|do well|consider|profit|gain) (to|from|ADV)?|(might|may) ADV* (DO)|would (do well|benefit|gain|be wise|be better)|(are) to (DO)|need not only|want to (make sure|be careful|be clearer|think about|consider)|have (some|a way|a long way|work|room|more) (way)? ?(to|work|left|for)|could ADV* (have|not)? ADV* (PP|DO|be|benefit|usefully|have)|can ADV* (do better|do more|improve|still|go deeper|go further|be clearer|be better|strengthen|develop|do this better|try|be more|sharpen|build|add|also|aim|work on|perhaps|include|expand|next time))] !(agree|see|tell|know|all|hear|compare|rely|show|tell the difference|rest|laugh)
 [(must|should|shall|ought|could|might|can|would|may)] ADV* (you|the group|the team|everyone|we) ADV* (have|DO|be|please|consider|perhaps|maybe|possibly|kindly)
 you'd (better|do well|be better|need|want|have to|benefit)
 (we|^ we) ADV* [(must|should|need to|have to|ought to|had better|needs to|can do better)] !(get you|give you|find you|sort|arrange|listen)
 (it is|it's|it was) (up to|on|for) (you|the group|the leader) to
 (responsibility|job|duty|task|turn) (of the group|of the leader)? (is|was)? ADV* to
passive: (would|could) ADV* (have)? ADV* (needed|need|profited|gained|done with)
 (PAPER|it|this|that|these|which|they|there|follow-up|more|all|every|each|DOING) ((in|of|at|on|with|from|for|to|about) (the|your|a)? WORD)* ADV* [(must|should|shall|ought to|has to|have to|needs to|need to|needs|need|had better|could) ADV* (have)? (be|been|go|come|include|contain|have|state|show|make|become|DOING|PP|benefit|do with|use|say|get|reflect|stand|a|an|some|more|COMP|DO)] !(hard|difficult|because|due|seen|fun|interesting|exciting|about|why|that|said|spread|depend|mean|reflect (the|how|a)|be that|explain)
 (must|should|ought to|has to|have to|need to|needs to) (be) (PP|COMP|in|on|DOING|ready|complete|there|more)
 can be (improved|developed|clarified|strengthened|expanded|tightened|sharpened|extended|elaborated|revised|shortened|clearer)
 (could|might|should|needs|need) ADV* (be) ADV* (COMP|improved|developed|clarified|strengthened|expanded|tightened|sharpened|filled|added|deepened|extended|elaborated|revised|shortened|better|clearer|more) !(than)
 (is|are|was|were|be) ADV* (assumed|presupposed|required|desired|expected|mandatory|compulsory|obligatory|overdue|due (on|by|in|next|DAY)|needed|necessary|called for|requested|awaited|wanted|advisable|encouraged|recommended|not optional|essential|desirable|long overdue|pending|outstanding|missing|lacking) !(by pupils|for pupils)
 (expected|required|requested|needed|recommended|encouraged|overdue) (to|by|before|from (you|the group)|of (you|the group))
nominal: (next meeting|next time|next step|from now on) :
 ^ (ADV|a|an|some|and|but|next time|for next time|even|slightly|little|bit|lot|of|the|,)* (COMP) (!FIN !PAST WORD|,)* $
 (a|an|some|^|even|slightly|much|little|any) ADV* (COMP) (!FIN !(the|i|you|he|she|they) WORD)* (would|could|might|is needed|needed|please|required|is required|is welcome|wanted|would've|is expected|are needed|are required|should|wouldn't|will help|next time|from now on|going forward|requested|appreciated|is appreciated)
 ^ !PRON (WORD|WORD WORD|a WORD|a WORD WORD|the WORD|WORD WORD WORD) (needed|required|expected|requested|awaited|wanted|missing|please|overdue|pending|due)
 ((room|scope|space) for (improvement|growth|more|development|COMP)|area for|areas for|work to be done|work to do|more to do|more to be done|way to go|ways to go|needs work|need work|left to do|work in progress|still to come|step up|to work on|to improve|to think about|to consider|to bear in mind|to keep in mind|food for thought)
 ^ ((action|actions|to do|todo|focus|tip|tips|reminder|note|homework|next step|next steps|suggestion|advice|request|ps|priority|task|target|goal) :)
 (^|it's|is|was|perhaps) (time to|high time|about time)
veiled: wish that you
 your next (step|task|job) ADV* (is|will be|should be|could be) 
 to (remind|ask|urge|request|encourage|push|press|prompt) (you|the group|everyone)
 ^ with (a|an)? COMP WORD (you|the)
 i ADV* (want|need|wish|'d like|would like) ADV* (a|an|the|more|COMP|some|to see|it) !(... (share|thank|rest|break|weekend|take|good))
 (might|could|would|may|maybe) be (a|an) ADV* (idea|thought|way|plan|option|suggestion|start)
 (my|one|some|another|a) ADV* (advice|suggestion|tip|recommendation|wish|hope|request|expectation|proposal|piece of advice|word of advice) (is|would|for|that|to|:|$|,|from|on|about)
 (would|'d|might|could) (have)? ADV* (be|been) ADV* (GOOD) ADV* (GOOD)? ADV* (if|to|with|for|that|when|here|next|$|idea|addition|in|see|hear|have|plus|next|step|on|,) !(i (had|could|gave|have))
 (would|might|could|it'd|'d|will) ADV* (have)? ADV* (help|helped|strengthen|strengthened|benefit|benefitted|benefited|improve|improved|add|added|enrich|enriched|clarify|make it|made it|give|given|lift|lifted|appreciate|appreciated|deepen|like|love|prefer|preferred|be grateful|be glad|be happy if|be happier|been grateful|welcome|gain|sharpen|do no harm|go a long way|make a difference|be worth|suffice|be wise|make sense|make all) !(to (thank|say|help|offer|share|join|bring|lend|give you|visit|come|borrow|quote|take|try|use|tell|support|pass|send|show|arrange|keep))
 (grateful|happy|appreciate|appreciated|glad|nice|good|great|best|better|helpful|lovely|useful) (it)? if (you|the|everyone|all|we|there|each|it|next|more)
 (i) ADV* [(suggest|recommend|propose|advise|urge|encourage|ask|request|insist|invite|challenge|remind|expect|demand|require|want|wish|miss|missed|lack|trust|count|hope|need|look|prefer|assume|await|anticipate|'d like|'d love|'d rather|would like|would love|would rather|would prefer|would have (liked|loved|wished|hoped|wanted|preferred)|had hoped|was hoping|was expecting|am hoping|am expecting|am counting|am waiting)] ADV* (that|on|for|to|if|of)? ADV* (you|the group|everyone|all|your|to (see|hear|read|know|remind|ask|have|get|encourage|suggest|recommend|stress|urge|invite)|see|seeing|more|COMP|a|an|the|next|DOING|this|each|it|some|any) !(have ADV* (a|an)|(you )?(have|had|get) (a|an|some)|get (a|some) rest|enjoy|a lot from|feel|are well|know|find time to rest|have fun)
 i'd (like|love|suggest|recommend|rather|prefer|advise|encourage|urge|ask|be grateful|appreciate|expect|want|hope|welcome|wish) !(to (thank|say|help|offer|share|join|bring|lend|visit|borrow|quote|take|try|use|support|pass|show|come|keep))
 i'll (expect|want|be checking|check|follow up|be looking|need)
 i (will|am going to|plan to|intend to) (check|follow up|monitor|expect|look for|be looking|inspect|verify|review whether|come back to check)
 (we|i) (expect|want|need|require|count|hope|trust) (you|that you|on you|the group|everyone|to see) !(have|get|find|feel|are|had|know|enjoy|slept|rest)
 (i'm|i am) ADV* (hoping|expecting|counting|waiting|trusting|missing|looking for|still waiting|assuming|asking|suggesting|encouraging) 
 (hope|hoping|trust|expecting|waiting) ADV* (that|to|for|on)? (you (will|can|could|would|start|keep|make|do|try|remember)|you'll|the group|see|read|everyone|more|next|COMP|all)
 (reminder|nudge|suggestion|tip|piece of advice|word of advice|request|recommendation|expectation|expectations|hint|prompt|challenge for you|thing to (think|consider|try|add|improve|remember)|plea) ADV* (to|that|about|is|:|for|of|would|from|,|$)
 (perhaps|maybe|possibly) ADV* (you|the group|it|next|there|a|try|add|consider|we|some|more|COMP|one|everyone|think|include|start|look|ask|that|this) ADV* (could|can|might|should|would|want|need|ought|is time|some|add|try|COMP|consider|try|next|another|to|include|look|start|ask|the|with|in|step|about)
 (have you|have you ever|did you|why not|what if|how about|what about|why don't|couldn't|shouldn't|wouldn't|would it|could you|can you|would you|will you|do you|don't you) !(... _)
 (worth|worthwhile|a good idea|useful|helpful|wise|better|best|sensible|advisable|smart|recommended|beneficial|important) (to|if) ADV* (DO|have|see|you|be)
 (good|nice) (to|if) ADV* !(read|see|hear|know|have|be|follow|meet) (DO|you)
 (worth) (DOING|considering|a|thinking|trying|the)
 (looking|look) forward to
 (don't|not|never|without) ADV* (forget|forgetting|overlook|lose sight)
 (if|when) you (could|would|can|get a chance|have time|get the chance|find time|just) ADV* (DO|please)
 (you) (wanna|gotta|got to)
expectation: i (asked|ask) (for|you|that)
 (next time|from now on|going forward|in future|in the future|for next time|next meeting|henceforth|hereafter|from here on) ADV* (you|the group|everyone|all|PAPER|the|we|,|i|with|without|a|an) !(met|chose|decided|agreed|plan|hope|is with me|i will|'ll)
 (you|the group|everyone|it|that you) ((will|'ll|shall) (have)?) !(hear|find|see|notice|receive|know) ADV* (DO|be|not|PP) ... !(notice|find|see|hear)
 (you|the group|minutes|everyone) (DO) .. (COMP) ... (next time|from now on|going forward|in future)
importance: time for (GROUP) to
 the (important|main|key|crucial|best|only|essential) (thing|part|point|bit) (is|would be) (that|to) !(pupils|the pupils)
 (important|crucial|essential|vital|necessary|imperative|critical|key|better|best|paramount|imperative|desirable|fair|right|mandatory|preferable|crucial) (it is )?(that|for|if) (you|the group|everyone|all|each|the minutes|minutes|the leader|the|members|teachers|we) !(PAST|had|were|pupils)
 (important|crucial|essential|vital|necessary|imperative|critical|key|better|best|paramount|preferable) (to) !(pupils|me)
 (importance|value|necessity|need|priority|significance|urgency) (of|to|for|that) (you|the group|follow~|keep~|stay~|stick~|hav~|set~|writ~|document~|send~|start~|finish~|complet~|get~|be~|mak~|more|clear~|shar~|DO)
 (must-have|a must|top priority|high priority|non-negotiable|a priority|first priority)
 (the|a|main|your|whole) (point|idea|aim|goal|task|job|purpose|deal|priority) (is|was) (to|that) (DO|you|be|everyone)
deadline: (by|before|no later than|not later than|until|due|due on|latest|latest by|at latest) (the (DAY|start|beginning|latest|next|weekend|holiday|break|deadline)|DAY|end of|this|our next|your next|our|we meet|we next)
 (asap|a\\.s\\.a\\.p|as soon as|at the latest|immediately|promptly|without delay|deadline|on time|in time|in good time|within (NUM|a|the)|urgent|urgently|sooner)
lack: you (seldom|rarely|hardly)
 (too|bit|little|rather|overly) (quickly|fast|rarely|late|soon|slowly|seldom)
 (shortcoming~|weakness~|flaw~|failing~|deficien~) (of|in|with) (your|the)
 nothing (has happened|happened|happens|came of)
 only (been)? (started|begun|partly|half)
 (lot|lots|much|more|plenty|work|something) ADV* left (to|for)
 (PAPER) ((of|in|on|for) (the)? (last|next|first)? WORD)* (was|is|were) ADV* (brief|short|thin|scant)
 (drift|stray|wander|sidetracked|off topic)
 not (everyone|all of you|all members)
 remains (to|undone)
 (your WORD|PAPER) (is|are|was|were) ADV* (hard|difficult|impossible) to
 you ADV* (mostly|mainly|largely|tend to)
 the same (people|NUM|few|members|teachers|voices)
 (ran|runs|run|went|goes) over (time|$)
 (of the time|time|much) went (to|on)
 (have|has|had) (trouble|difficulty|difficulties|problems|a hard time) !(... (room|rooms|substitute~|time for))
 you ADV* (miss|skip|overlook|forget|ignore|avoid|neglect) 
 (much|lot|lots|a lot|more|work|most) ADV* (remains|remaining|left to do)
 not (quite|yet|really|fully|entirely) (there|done|ready|finished|complete|clear)
 (rather|quite|bit|little|somewhat|fairly|very|too|pretty|slightly|so|a tad) (short|brief|thin|vague|general|long|messy|shallow|late|dry|unclear|narrow|light|superficial|sparse)
 (does not|doesn't|do not|don't|did not|didn't) ADV* (say|state|show|mention|tell|explain|specify|describe|appear|cover|address|include|indicate|name|list|reveal|answer|follow|match|meet|contain)
 (minutes|group|section|PAPER) need (a|an|the|some|more|COMP|another|to)
 (you|the group|minutes|team|leader|of you|everyone|secretary|group|section|PAPER|you've|nobody|some) ((in|of|at|on|with|from|for) (the|your)? WORD)* ADV* [(didn't|haven't|hasn't|hadn't|don't|doesn't|weren't|aren't|isn't|wasn't|couldn't|can't|won't|(did|do|does|have|has|had|are|is|was|were|could|will) ADV* (not|never|hardly|barely|yet to)|never|not|lack|lacks|lacked|failed|fail|fails|forgot|forgets|missed|neglected|skipped|omitted|ignored|overlooked|struggled|avoided|forgotten|ran out|still (need|have|talk|focus|spend|lack)|yet to|have yet)]
 you've ADV* (not|forgotten|missed|left out|skipped|yet|still)
 (forgot|forgotten|missed|neglected|omitted|failed|skipped|overlooked|left out|left blank|left empty) !(me|by me)
 (PAPER|GROUP|your WORD|it|^) .. (missing|lacking|absent|incomplete|insufficient|inadequate|unfinished|blank|empty|too (short|brief|vague|general|late|little|few|long|thin|broad|shallow|much|many)|late|poor|weak|thin|shallow|sloppy|messy|sketchy|superficial|delayed|overdue|vague)  !(... (my|mine|me))
 with no !(doubt|trouble|fuss|key|answer)
 (there is|there's|there was|there are|there were|i see|i saw|has|have|contains|had|shows|i find|i found) ADV* (no|nothing|little|not much|not enough|none|few|hardly any|barely any|not a) !(doubt|end|reply|hurry|rush|need|single answer|right answer|one answer|right|wrong|single way)
 (not|n't|isn't|aren't|wasn't) ADV* (enough|filled|complete|included|mentioned|finished|done|there|recorded|documented|written|up to|good enough|ready|followed|met|sufficient|quite|detailed)
 (still|yet) ADV* (no|not|missing|lacking|unclear|waiting|to (see|be|come|hear|receive))
 (without) (a|any|follow-up|evidence|the|an) (date|task|plan|follow-up|purpose|conclusion|analysis|evidence|goal|clear)
 (waiting|waited|wait) (for) (the|your|you|these|minutes)
 no (follow-up|date|task|evidence|plan|conclusion|secretary|next|analysis|results|one took|one wrote)
comparison: (the|all|all the|most|several|every)? other (groups|teams|group|team|schools|departments) ADV* (already|have|has|are|is|were|did|do|PAST|manage|write|keep|follow|get) !(nothing like)
 (than|as|behind|like|unlike|ahead of) (the|all|most)? other (groups|teams|group|team|schools)
 what other (groups|teams) (have|has|do|did|PAST)
 most (groups|teams)
 than (the other|the others|other groups|most|last time|before|the rest|any|expected|usual|group|in (other|previous)|your previous|previous) 
 (unlike|compared (to|with)|in comparison|in contrast (to|with)|as opposed to|relative to) (the other|other|others|most|last|your|previous|group|all|the)
 (the (only|best|first|last|fastest|strongest) (group|team))
 (ahead of|behind) (the|other|others|schedule|most|everyone)
 as (good|far|thorough|detailed|much|clear) as (the|other|others|last|group|it)
counting: NUM (of|out of) (the|your)? NUM
 (only|just|merely|barely) (NUM|one|a (few|couple|handful)|half) (of (you|the|your)|people|members|participants|teachers|meetings|minutes|lines|sentences|were present|attended|came|rows|words|present)
 (for the|is the|now the) (second|third|fourth|fifth) (time|meeting|set) 
 (attendance|turnout)
irony: (finally|at last|at long last|for once|better late than never|not bad|about time|just as i|just what i|exactly what i|as i (wanted|asked|requested|expected|hoped|said|told|wished)|as you should|as expected|as agreed|as requested|as instructed|acceptable|good enough|passable|approved|right track|on track|keep it up|keep up|keep going|keep this up|better this time|this time you|(clear|big|definite|real|great|huge|nice) improvement|an improvement|improvement on|better than (last|before|expected|i)|thanks in advance|thank you in advance|thanks for (keeping|making sure|remembering|following|getting|being on)|like i|that's more like it|more like it|more of this|disappointed|disappointing|disappointment|unfortunately|sadly|regrettably|it's a (pity|shame)|a pity|a shame|shame that|concerned|worries me|worried|concerning|frustrating|frustrated|surprised that you|odd that|strange that|unacceptable|unprofessional|should know|in the right direction)
praise: (well done|good job|great job|nice job|good work|great work|excellent work|nice work|fantastic work|amazing work|good stuff|excellent|brilliant|outstanding|amazing|fantastic|superb|terrific|awesome|impressed|impressive|proud|bravo|kudos|hats off|stars|a star|exemplary|role model|role models|top marks|perfect|splendid|marvellous|marvelous|talented|clever|skilled|skilful|(are|were) the best|such good|so good|great minutes|good minutes|great effort|good effort|hard work|hardworking|praise|applause|gold star|full marks|congratulations on|commendable|admirable|wonderful (work|job|minutes|group|team)|great (analysis|discussion|follow-up|team|group|effort|teachers))
offer: you (can|may|are welcome to|could) ADV* (gladly|share|if you)
 feel free
 welcome to
`;
