/** What is let be: a part of the rules (see rules.ts). */
export const freeEn = `
free: if (you|i|it|they|we) ADV* [(had not|hadn't|did not|didn't|have not|do not|don't|cannot|can't)]
 ^ [what] (is|was|gets) ADV* PP ... FIN
 ^ [what (looks|looked|sounds|sounded|seems|seemed|feels|felt|appears|appeared|reads|passes|passed|starts|started|begins|began|counts|counted) (!(,|you|or) WORD)* (can|could|may|might|is|was|were|are|has|had|often|turns|turned|will)] ADV* (be|a|an|often|not|the|to|been|out|hard|easy|WORD)
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
`;
