import type { Classes } from '../pattern';

const be = 'is|are|was|were|am|be|been|being';
/** The past of verbs that do not end in -ed. */
const strongPast =
  'took|gave|made|went|came|saw|found|kept|held|let|chose|wrote|read|began|brought|thought|said|told|led|left|put|set|showed|stood|met|ran|built|knew|felt|got|had|did|was|were|grew|spoke|heard|became|broke|drew|fell|spent|taught|understood|won|lost|meant|sat|stayed|could|would|stuck|struck|turned|bought|caught|fought|sought|split|shifted|swapped';
/** What one does to and with minutes, lessons and pupils; said bare and first, it is a command. */
const doing =
  'add|aim|allow|analyse|analyze|answer|apply|arrange|ask|attach|avoid|back|base|begin|bring|build|change|check|choose|clarify|close|collect|come|compare|complete|concentrate|consider|continue|copy|cover|create|cut|decide|define|describe|develop|discuss|do|document|dig|draw|elaborate|encourage|ensure|establish|evaluate|examine|expand|explain|explore|extend|fill|find|finish|fix|focus|follow|gather|get|give|go|have|hand|highlight|hold|identify|improve|include|invite|involve|join|justify|keep|leave|let|limit|link|list|listen|look|make|measure|mention|monitor|move|narrow|note|observe|organise|organize|outline|plan|post|prepare|present|prioritise|prioritize|produce|provide|push|put|raise|read|reconsider|record|refer|refine|reflect|remember|remove|repeat|report|respond|rethink|return|review|revise|revisit|run|schedule|see|select|send|set|share|show|sign|specify|speed|spend|spread|start|state|stay|stick|stop|strengthen|structure|submit|summarise|summarize|support|take|talk|teach|tell|test|think|tie|tighten|track|trial|trim|try|turn|type|update|upload|use|vary|visit|watch|work|write|bear|double-check|recall|pay|be|welcome|pick|place|pilot|tidy|weigh|widen|deepen|sharpen|shorten|broaden|redo|adjust|simplify|connect|appoint|assign|save|dare|invest|reduce|increase|formulate|reword|practise|practice|rehearse|contact|publish|challenge|drop|tackle|embed|trust|wait|replace|pause|slow|rely|offer|hear';

/** Parts of speech and fields of meaning, as the rules of English name them. */
export const wordsEn: Classes = {
  GROUP:
    "you|you'll|group|groups|team|everyone|everybody|leader|secretary|teachers|members|participants|each|all|one|chair|nobody|someone|anyone|y'all|facilitator|colleagues|department|staff",
  PAPER:
    '(minute|minutes|protocol|note|task|template|follow-up|followup|date|text|analysis|result|question|purpose|goal|aim|plan|time|documentation|survey|conclusion|step|evaluation|section|heading|discussion|description|work|focus|method|conversation|meeting|wording|decision|report|reflection|attendance|field|row|table|agenda|responsibility|link|reasoning|material|list|strategy|routine|summary|structure|test|sample|evidence|next|box|data|record|entry|deadline|participation|document|form|answer|detail|paragraph|assignment|homework|write-up|observation|comparison|schedule|session)s?',
  OTHERS:
    'pupil|pupils|student|students|child|children|school|schools|curriculum|teaching|teacher|i|municipality|syllabus|leadership|principal|principals|head|heads|he|she|they|parents|learners|class|classes|kids|caretaker|office|management|boys|girls|readers|budget|timetable|room|substitute|readers|agency',
  AUX: "do|does|did|have|has|had|can|could|would|will|shall|should|may|might|must|is|are|was|were|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|wouldn't|won't|isn't|aren't|wasn't|weren't|shouldn't",
  SUBJ: 'you|i|we|they|he|she|it|there|this|that|these|those|the|your|my|our|their|any|anyone|anybody|everyone|all|some|someone|each|both|pupils|students|one|either|another|a|an|every|most|many',
  PRON: "you|i|we|they|he|she|it|there|this|that|these|those|the|your|my|our|their|a|an|pupils|students|each|everyone|one|all|some|children|teachers|many|most|both|such|another|every|you've|you're|i've|it's|they've|small|every|two|three|four|five|no|slow|young|different",
  ADV: 'also|always|just|really|perhaps|maybe|possibly|then|now|still|only|please|kindly|probably|definitely|certainly|simply|actually|all|both|first|next|ideally|at|least|more|better|clearly|surely|soon|even|already|instead|together|quickly|further|again|really|not|never|ever|absolutely|occasionally|often|usually|generally|sometimes|perhaps|of|course|as|well|so|therefore|too|very|quite|rather|slightly|fairly|much|jointly|usefully|properly|in|future|well|each|going|forward',
  NOT: "not|never|n't|no|hardly|barely|don't|didn't|haven't|hasn't|doesn't|hadn't|wasn't|weren't|isn't|aren't|can't|couldn't|won't",
  BE: be,
  DO: doing,
  DOING: '\\p{L}{2,}ing',
  PAST: `(?!(?:need|indeed|feed|speed|hundred|shared|bed|red|need|seed|embed|proceed|succeed|exceed|agreed-upon)$)(?:${strongPast}|\\p{L}{2,}ed)`,
  FIN: `(?:${be}|${strongPast}|has|have|does|do|can|will|would|could|should|must|may|might|makes|gives|shows|takes|helps|works|means|says|tells|reminds|stays|comes|goes|brings|gave|\\p{L}{2,}ed|\\p{L}{2,}(?:ows|kes|ves|ses|tes|lps|nds|ngs|des))`,
  PP: '\\p{L}{2,}ed|done|taken|given|made|gone|come|seen|found|kept|held|let|chosen|written|read|begun|brought|thought|said|told|led|left|put|set|shown|stood|met|run|built|known|felt|got|gotten|had|been|spent|spoken|heard|become|drawn|fallen|taught|understood|hit|cut',
  COMP: 'more|fewer|less|better|clearer|shorter|longer|deeper|greater|closer|tighter|bigger|larger|sharper|stronger|higher|further|fuller|wider|earlier|extra|additional|(?!(?:number|member|teacher|leader|paper|remember|consider|together|another|other|whether|under|after|over|never|ever|rather|further|matter|order|answer|letter|winter|summer|reader|learner|quarter|however|chapter|corner|newsletter|computer|behaviour|september|october|november|december|sender|offer|super|wonder|weather|power|number|either|neither|partner|speaker|writer)$)\\p{L}{3,}[^aeiouy]er',
  COMPADJ:
    'clearer|sharper|better|tighter|stronger|deeper|firmer|stricter|fuller|simpler|bolder|wiser|narrower|smarter',
  GOOD: 'good|nice|helpful|great|useful|lovely|fine|valuable|better|best|interesting|wonderful|beneficial|easier|clearer|worthwhile|worth|appreciated|wise|ideal|perfect|preferable|stronger|welcome|handy|fantastic|brilliant|excellent|fruitful|advisable|sensible|smart|desirable|richer|fun|exciting|fascinating|helpful|quicker|safer|fairer|more|even|very|a|really|so|much',
  WORD: '[\\p{L}\\p{N}"].*',
  NUM: '\\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  DAY: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|then|noon|lunch|latest|\\p{N}.*|the|end|week|spring|autumn|summer|midterm|half-term',
  SAID: 'write|wrote|written|say|said|describe|described|mention|mentioned|note|noted|conclude|concluded|agree|agreed|decide|decided|plan|planned|think|thought|believe|believed|hope|hoped|realise|realised|realize|realized|see|saw|understood|discover|discovered|noticed|express|expressed|stress|stressed|point|pointed|reason|reasoned|discuss|discussed|wonder|wondered|ask|asked|feel|felt|suggest|suggested|promised|explain|explained|report|reported|argue|argued|questioned|explore|explored|reflect|reflected|talked|talk|chose|want|wanted|recorded|came|set|put|raised|raise|considered|consider|looked|knew|formulated|worded|proposed|propose|admit|admitted|debated|asking|sense|sensed|learned|learnt|found|tell|told|showed|show',
  SAYING:
    'thought|thoughts|insight|conclusion|decision|plan|idea|ambition|question|questions|hypothesis|wording|observation|reasoning|discussion|agreement|rule|line|sentence|phrase|belief|worry|concern|wish|hope|point|sense|feeling|hunch|words|remark|finding|description|reflection|reflections|doubt|doubts',
};
