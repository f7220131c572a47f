import type { Classes } from '../pattern';

/** What the words of a note are about: fields of meaning that are weighed (see tone.ts), and open to the rules too. */
export const fieldsEn: Classes = {
  // Those whom the teaching is for.
  Pupil:
    'pupils?|students?|child|children|boys?|girls?|kids?|learners?|class|classes|infants?|toddlers?|readers|they|them|their|he|she|teenagers?|year-olds|\\p{L}*-year-olds?|nobody|classmates?|reception',
  // What is taught, and what happens in a lesson.
  Subject:
    'fraction\\p{L}*|reading|read|spell\\p{L}*|word|words|picture\\p{L}*|math\\p{L}*|stor(?:y|ies)|book|books|dictation|multipl\\p{L}*|volume|experiment\\p{L}*|language\\p{L}*|science|music|song\\p{L}*|draw\\p{L}*|drew|writ\\p{L}*|number\\p{L}*|measur\\p{L}*|concept\\p{L}*|poem\\p{L}*|shape\\p{L}*|pencil\\p{L}*|board|cube\\p{L}*|block\\p{L}*|paper|card\\p{L}*|game\\p{L}*|lesson\\p{L}*|classroom\\p{L}*|playground|break|homework|test|error\\p{L}*|mistake\\p{L}*|silence|quiet\\p{L}*|guess\\p{L}*|sum|sums|ruler\\p{L}*|clay|seed\\p{L}*|map|maps|graph\\p{L}*|worksheet\\p{L}*|talk|mother|tongue|teaching',
  // The sender and what is the sender’s.
  Mine: 'i|my|mine|me|myself|our|us|we|head|office|management',
  // What a head arranges, and what is arranged.
  Arrange:
    'arrange\\p{L}*|book\\p{L}+|ring|rang|call|order\\p{L}*|fix\\p{L}*|buy|bought|pay|paid|lend|lent|fetch\\p{L}*|move|moved|report|promis\\p{L}*|cover|room|hall|timetable|key|keys|projector|licen\\p{L}*|budget|caretaker|printer|laptop\\p{L}*|interpreter|coffee|tea|cake|door|chairs?|table',
  // What judges kindly.
  Good: 'good|nice|wise|strong|impress\\p{L}*|promising|neat\\p{L}*|clever|skil\\p{L}*|approved?|decent|ok|okay|fairly|quite|rather|accept\\p{L}*|ambitious|lovely|brave\\p{L}*|honest\\p{L}*|fun|exciting|interesting|beautiful\\p{L}*|tidy|kind|glad|pleased|positive|great|fine|valuable|useful|warm\\p{L}*|right',
  // What judges otherwise.
  Bad: 'thin\\p{L}*|weak\\p{L}*|pale|shallow|messy|sloppy|unclear|vague|superficial|hasty|slow|dull|lukewarm|poor\\p{L}*|simple|easy|lazy|loose|empty|blank|short|brief|scarce|patchy|modest|lacking|problem\\p{L}*|difficult|boring|pity|shame|disappoint\\p{L}*|hardly|barely|scarcely|doubt\\p{L}*|worr\\p{L}*|concern\\p{L}*|late|unprofessional|careless|sparse|light|random|sketchy|woolly|patchy|flimsy|wobbly|muddled',
  // What leaves a door open, or pretends to.
  Hedge:
    'perhaps|maybe|possibly|surely|presumably|suppose|assume|certainly|of|course|clearly|evidently|apparently|actually|honestly|really|just|obviously|naturally|doubtless|no',
  // What lies ahead.
  Ahead:
    'next|soon|spring|autumn|coming|henceforth|future|continue\\p{L}*|onwards?|forward|monday|tuesday|wednesday|thursday|friday|week|weeks|christmas|easter|half-term|term|month|year|january|february|march|april|may|june|september|october|november|december|summer|winter|before|until|by',
  // Other groups, and what one compares by.
  Other:
    'team|teams|group|groups|neighbour\\p{L}*|other|others|parallel|local|authority|average|national|last|most|school|schools|colleagues?|department\\p{L}*|same|equivalent|compar\\p{L}*|ahead|behind|6b|5c|ks1|ks2|sister|lot|everyone|elsewhere|district',
  // What a group writes.
  Paper:
    'minutes|line|lines|section\\p{L}*|notes?|template\\p{L}*|heading\\p{L}*|box|boxes|text|paragraph\\p{L}*|document\\p{L}*|report\\p{L}*|page|pages|survey\\p{L}*|follow-up|analysis|evaluation\\p{L}*|summary|task|tasks|plan|plans|planning|decision\\p{L}*|point|points|field|log|logs|agenda|attendance|conclusion\\p{L}*|method\\p{L}*|step|steps|action\\p{L}*|purpose|question|questions|record\\p{L}*|figure|figures|item',
  // What is asked for as proof.
  Proof:
    'figures|percent|evidence|proof|data|result|results|goal\\p{L}*|target\\p{L}*|effect\\p{L}*|sample\\p{L}*|source\\p{L}*|statistic\\p{L}*|value|facts|research\\p{L}*|scien\\p{L}*|quality|system\\p{L}*|rigour|rigorous|stringent|outcomes?|decimals|standard|standards|progress',
  // What is done, half done and not done.
  Done: "ready|finish\\p{L}*|complet\\p{L}*|left|remain\\p{L}*|land\\p{L}*|fulfil\\p{L}*|submit\\p{L}*|fill\\p{L}*|done|managed|half|only|just|barely|merely|far|yet|still|again|wait\\p{L}*|forg\\p{L}*|miss\\p{L}*|skip\\p{L}*|without|not|never|nobody|none|nothing|no|\\p{L}+n't",
  // What is wanted more of.
  Effort:
    'sharp\\p{L}*|effort\\p{L}*|disciplin\\p{L}*|pace|speed|drive|serious\\p{L}*|focus\\p{L}*|ambition\\p{L}*|engage\\p{L}*|demand\\p{L}*|level|raise\\p{L}*|increas\\p{L}*|improve\\p{L}*|develop\\p{L}*|push\\p{L}*|prepar\\p{L}*|structure\\p{L}*|patience|potential|responsib\\p{L}*|deliver\\p{L}*|perform\\p{L}*|further|deep\\p{L}*|more|clearer|better|higher|faster|greater|harder|careful\\p{L}*|concrete|thorough\\p{L}*|proper\\p{L}*|closer|tighter|commit\\p{L}*',
  // What came late, or against what was believed.
  Last: 'finally|last|eventually|even|though|although|despite|surprising\\p{L}*|surprise\\p{L}*|unexpected\\p{L}*|nearly|almost|least|once|after|all',
  // Wishes and hopes.
  Wish: 'hop\\p{L}{1,4}|wish\\p{L}*|long\\p{L}*|would|gladly|had|rather|prefer\\p{L}*|expect\\p{L}*|count|trust\\p{L}*|confiden\\p{L}*|believe|dream\\p{L}*|look|looking|could|might|should|warm|love|like|appreciate\\p{L}*|promise',
  // What is asked, wondered and known.
  Ask: 'wonder\\p{L}*|question|questions|curious|curiosity|know|knew|hear|heard|tell|told|understand|guess|answer\\p{L}*|whether|why|how|what|who|which|when|where|if|secret|puzzle|riddle|mystery|explain\\p{L}*|explanation|thrill|itch\\p{L}*|happened|went',
  // What has to be.
  Duty: 'should|shall|must|ought|require\\p{L}*|duty|obliged|oblig\\p{L}*|responsib\\p{L}*|ensure\\p{L}*|presuppos\\p{L}*|need\\p{L}*|necess\\p{L}*|important|importance|compulsory|rule|rules|routine\\p{L}*|agree\\p{L}*|agreement|commit\\p{L}*|assign\\p{L}*|revise\\p{L}*|revision|coordinat\\p{L}*|merits?|deserve\\p{L}*|call|calls|due|hereby|henceforth|own',
  // Times and meetings.
  Clock:
    'minute|minutes|hour|hours|clock|time|times|meeting|meetings|late|early|quarter|evening|afternoon|day|days|session\\p{L}*',
  // What somebody remembers, and what warms.
  Memory:
    'remember\\p{L}*|gran\\p{L}*|mother|father|grandm\\p{L}*|smell\\p{L}*|bus|train|kitchen|old|once|myself|childhood|teacher|film\\p{L}*|novel|wood\\p{L}*|sea|lake|snow|rain|sun|bicycle|bike|summer|dog|cat|bird\\p{L}*|tree\\p{L}*|colleague|course|lecture|article|laugh\\p{L}*|smile\\p{L}*|thank\\p{L}*|joy|warm\\p{L}*|dared|let|shared|together|calm\\p{L}*|proverb|quotation|phrase|sentence|image|story|gratitude|own',
  // Small words that only this language has: by them a note is known to be in it.
  OWN: 'the|that|of|and|to|you|your|is|was|were|are|it|this|not|with|what|how|why|a|an|my|me|we|they|their|has|have|had|be|been|but|or|from|which|who|would|will|can|could|should|must|did|do|does|as|by|when|where|one|more|than|there|all|next|on|no|at|if|then|still|nothing|some|any|about|again|just|only|every|each|before|after',
};
