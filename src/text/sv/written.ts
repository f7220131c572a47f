import type { StemKey } from '../../feedback/stems';
import type { Invite, Share, Status } from '../../meeting/minutes';

/** Answers as they stand in minutes in Swedish, whatever the panel speaks: each one by itself, to weigh nothing where it is not used. */
export const invitesSv: Record<Invite, string> = {
  none: 'Ingen den här gången',
  read: 'Det räcker att du läser',
  strengths: 'Det du ser fungerar',
  task: 'Om nästa uppgift är tydlig för någon utifrån',
  know: 'Var vi vet och var vi tror',
  challenge: 'Utmana vår tanke',
  obstacle: 'Hjälp med ett hinder',
  peers: 'Vi vill höra en annan grupp',
  talk: 'Vi tar det hellre muntligt',
};

export const statusesSv: Record<Status, string> = { draft: 'Utkast', final: 'Klart' };

export const sharesSv: Record<Share, string> = { no: 'Nej', yes: 'Ja', partial: 'Ja, från rubriken' };

export const taskKindsSv = ['pröva i egen undervisning', 'läsa', 'lyssna', 'titta', 'samla in underlag'];

export const stayOrMoveSv = ['Vi stannar kvar', 'Vi går vidare'];

/** A whole sentence to each of the free beginnings of a note, to see what it could be. */
export const noteExamplesSv = {
  noticed: 'ni jämförde två klasser.',
  learned: 'elever kan räkna rätt och ändå tänka fel.',
  reminds: 'hur rektorsgruppen började.',
  take: 'frågan om hur vi vet.',
} satisfies Partial<Record<StemKey, string>>;
