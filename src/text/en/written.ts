import type { Invite, Share, Status } from '../../meeting/minutes';
import type { noteExamplesSv } from '../sv/written';

/** Answers as they stand in minutes in English, whatever the panel speaks: each one by itself, to weigh nothing where it is not used. */
export const invitesEn: Record<Invite, string> = {
  none: 'None this time',
  read: 'Reading is enough',
  strengths: 'What you see working',
  task: 'Whether the task is clear to an outsider',
  know: 'Where we know, where we believe',
  challenge: 'Challenge our thinking',
  obstacle: 'Help with an obstacle',
  peers: 'From another group',
  talk: 'Rather in person',
};

export const statusesEn: Record<Status, string> = { draft: 'Draft', final: 'Final' };

export const sharesEn: Record<Share, string> = { no: 'No', yes: 'Yes', partial: 'Yes, from the heading' };

export const taskKindsEn = ['try in own teaching', 'read', 'listen', 'watch', 'collect evidence'];

export const stayOrMoveEn = ['We stay', 'We move on'];

export const noteExamplesEn: typeof noteExamplesSv = {
  noticed: 'you compared two classes.',
  learned: 'pupils can answer right and still think wrong.',
  reminds: 'how our group of principals began.',
  take: 'the question of how we know.',
};
