import type { Thread } from './thread';

/** The group that writes its minutes in English. */
export const speakingEnglish: Thread = {
  focus: 'Speaking – strategies to keep a conversation going',
  meetings: [
    {
      round: [
        '{a} ran the five-minute pair talk twice. It goes quiet after ninety seconds.',
        '{b} sat with one pair and kept a tally of the questions.',
        '{c} had the phrases on cards on every table. They were read out, but nobody answered.',
      ],
      know: 'In the two pairs we listened to, pupils asked 3 and 5 follow-up questions.',
      believe: 'That they need more phrases.',
      against: 'The phrases were on the cards in front of them.',
      discussion: [
        'Silence was often broken by us, the teachers. Perhaps pupils have learned that we will rescue them.',
        'We agreed to stay quiet for ten seconds before helping.',
      ],
      decide: [
        'Same prompt cards for all. Count follow-up questions only.',
        'Bring the number only, no names.',
      ],
      task: 'Each of us runs the five-minute pair talk twice, sits with one pair and counts follow-up questions.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{a}: ten seconds is a long time. In the third silence a pupil laughed and went on.',
        '{b} changed the prompt cards because the first ones were too easy.',
        '{d} ran it once, the second lesson was lost to a fire drill.',
      ],
      know: 'The pairs now ask 7 follow-up questions on average, compared with 4.',
      believe: 'That waiting is what did it.',
      against: 'The cards were changed at the same time, so we cannot tell.',
      discussion: [
        'Two classes go back to the first cards so that we can see what the waiting does by itself.',
        'Pupils in one class said that it is easier to ask when the other person says something odd.',
      ],
      decide: ['Two classes use the old cards, two the new ones.'],
      task: 'Count follow-up questions once more, half of us with the old cards.',
      kinds: ['try', 'collect'],
    },
    {
      round: [
        '{b}: with the old cards and the waiting it was 6.',
        '{c} let pupils count for each other. It turned into a contest and less of a conversation.',
        '{a} read the article on wait time and summed it up in three points.',
      ],
      know: 'Old cards and waiting give 6 follow-up questions, new cards and waiting 7.',
      believe: 'That the waiting means more than the cards.',
      against: 'We have few pairs, and they have got used to the task.',
      discussion: [
        'We are fairly sure of the waiting now. Next we would like pupils to hear themselves.',
        'A third pupil listens and writes down the best question.',
      ],
      decide: ['A third pupil listens in each group.'],
      task: 'Let a third pupil listen and write down the best question. Bring ten questions.',
      kinds: ['try', 'listen', 'collect'],
    },
  ],
};
