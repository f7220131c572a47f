/** What demands: of the group, or of what it writes: a part of the rules (see rules.ts). */
export const demandsEn = `
imperative: ^ remember
 follow the (template|agenda|structure|schedule|format|instructions)
 § ^ ADV* !(DOING|PAST|PRON|AUX|GROUP|OTHERS|in|on|at|for|with|of|about|from|to|by|like|and|but|so|what|how|why|when|where|who|which|love|enjoy|appreciate|admire|recognise|recognize|that|not|after|before|during|thanks|if|as|since|because|while|though|even|DO|behind|under|over|through|between|all|only|just) WORD (with|in|to|on|about)? (the|your|more|it|them|this) (!FIN !PAST WORD)* $
 (^ (ADV|fine|good|great|thanks|nice|ok|okay|next time|for next time|from now on|and|but)* ,? ADV*|, (and|but|so|then)? ADV*) [(please|make sure|be sure|remember to|don't forget|do not forget|don't|do not|never|let's|lets|let us|try to|try and|bear in mind|keep in mind|keep up|keep going|ensure|be careful|be more|be clearer|take care to|see to it|feel free to (add|try|include|expand|elaborate)|kindly|consider|ask|note that|go deeper|go further|think about|why don't)]
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
 ^ (ADV|a|an|some|and|but|next time|for next time|little|bit|lot|the|,)* (more|fewer|less|better|further|greater|COMPADJ|shorter|longer|closer|bigger|larger|higher|wider|earlier|extra|additional) (!FIN !PAST WORD|,)* $
 ^ (ADV|a|an|some|and|but|next time|for next time|little|bit|lot|the|,)* COMP (!FIN !PAST WORD|,)* (of|on|to|with|from|and|the|about|next|please|time) (!FIN !PAST WORD|,)* $
 (a|an|some|^|even|slightly|much|little|any) ADV* (COMP) (!FIN !(the|i|you|he|she|they) WORD)* (would|could|might|is needed|needed|please|required|is required|is welcome|wanted|would've|is expected|are needed|are required|should|wouldn't|will help|next time|from now on|going forward|requested|appreciated|is appreciated)
 ^ !PRON (WORD|WORD WORD|a WORD|a WORD WORD|the WORD|WORD WORD WORD) (needed|required|expected|requested|awaited|wanted|missing|please|overdue|pending|due)
 ((room|scope|space) for (improvement|growth|more|development|COMP)|area for|areas for|work to be done|work to do|more to do|more to be done|way to go|ways to go|needs work|need work|left to do|work in progress|still to come|step up|to work on|to improve|to think about|to consider|to bear in mind|to keep in mind|food for thought)
 ^ ((action|actions|to do|todo|focus|tip|tips|reminder|note|homework|next step|next steps|suggestion|advice|request|ps|priority|task|target|goal) :)
 (^|it's|is|was|perhaps) (time to|high time|about time)
`;
