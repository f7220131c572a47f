import type { ReactionKey } from '../../feedback/reaction';

export const noReplySv = 'Inget svar behövs.';

/** Words of feedback that stand in the minutes and that the panel says too. */
export const shownFeedbackSv = {
  noReply: noReplySv,
  labels: {
    read: 'Läst',
    know: 'Ni vet',
    counter: 'Talar emot',
    followed: 'Följt upp',
    tried: 'Prövat',
    clear: 'Tydlig uppgift',
    learned: 'Jag lärde mig',
    share: 'Till nytta för fler',
    obstacle: 'Jag ser hindret',
    mine: 'Det ligger hos mig',
    thought: 'En tanke bredvid',
    recognise: 'Vi känner igen oss',
  } satisfies Record<ReactionKey, string>,
  /** Before the group's answer, which stands in the same cell. */
  group: 'Gruppen',
  responses: {
    thanks: '🙏 Tack, vi tar med oss det',
    helped: '✔ Det här hjälpte',
    more: '➕ Gärna mer av det här',
    less: '➖ Mindre av det här',
    checked: 'Det här kändes som en kontroll',
    misread: 'Det blev inte riktigt rätt uppfattat',
    talk: 'Vi pratar hellre om det',
  },
};
