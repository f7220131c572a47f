/**
 * What is never said to anyone, however kindly (feedback.md 4.1, overview-and-privacy.md "Never show" and the
 * words to avoid beneath its states).
 */
const never: Record<string, RegExp> = {
  blame:
    /försen|saknas|saknar|(?<!\p{L})(?:tids)?brist(?!n)|glömt|glömde|slarv|inaktiv|ofullständig|otillräcklig|overdue|(?<!\p{L})late(?!\p{L}|ly|st|r)|missing|lacking|forgot|incomplete|inactive|insufficient/iu,
  demand:
    /(?<!\p{L})(?:måste|ni (?:ska|skall|bör|borde)|gruppen (?:ska|skall|bör|borde)|senast den|omgående|snarast|krävs|förväntas|krav|kräver|must|you (?:should|shall|need to|have to)|the group (?:should|shall|needs to|has to)|expected to|required|demands?|as soon as possible|at the latest)(?!\p{L})/iu,
  tracking:
    /(?<!\p{L})(?:sett av|läst av|lästes av|öppnad av|öppnat av|seen by|read by|viewed by|opened by|aktivitet|activity|spåra\p{L}*|track\p{L}*|loggad|logged|närvarostatistik|attendance)(?!\p{L})/iu,
  badge:
    /(?<!\p{L})(?:oläst\p{L}*|notis\p{L}*|avisering\p{L}*|påminnelse\p{L}*|unread (?:feedback|reaction)\p{L}*|notification\p{L}*|reminder\p{L}*|badge\p{L}*)(?!\p{L})/iu,
  count:
    /(?:\d+|antal|number of|total\p{L}*)\s+(?:reaktion|reaction|återkoppling|feedback|responses|gruppsvar|svar(?!\p{L}))|(?:ingen|inga|no) (?:reaktion|reactions?)\p{L}* (?:än|ännu|yet|from)/iu,
  grade:
    /(?<!\p{L})(?:poäng\p{L}*|betyg(?!skrit)\p{L}*|rank\p{L}*|topplist\p{L}*|toppen|bäst\p{L}*|sämst\p{L}*|score\p{L}*|best|worst\p{L}*|duktig\p{L}*|bra jobbat|well done|good job|procent\p{L}*|percent\p{L}*|per cent)(?!\p{L})|\d\s?%/iu,
  light: /(?<!\p{L})(?:röd\p{L}*|rött|grön\p{L}*|red|green|trafikljus|traffic lights?)(?!\p{L})/iu,
  control:
    /(?<!\p{L})(?:kontroll\p{L}*|granska\p{L}*|check(?!-in)\p{L}*|inspect\p{L}*|monitor\p{L}*|övervak\p{L}*)(?!\p{L})/iu,
  others:
    /(?:än|than) (?:(?:de|the) (?:andra|övriga|other)|(?:andra|other) (?:grupp|group))|(?:jämfört med|jämförelse med|till skillnad från|compared (?:to|with)|comparison with|unlike) (?:de |the )?(?:andra|övriga|other)/iu,
};

/** The kinds of what is never said that a sentence says. */
export const foundIn = (sentence: string): string[] =>
  Object.entries(never)
    .filter(([, pattern]) => pattern.test(sentence))
    .map(([kind]) => kind);
