import type { CallName, Payload } from '../../../src/actions/calls';
import type { SampleBed } from './sampleBed';

/** Who asks in which file, and with what; whatever came before it is done by then. */
export interface Asked<Name extends CallName> {
  person: string;
  file: string;
  payload: Payload<Name>;
}

/** One way that a call comes about: its setting is made in a sample of its own. */
export interface Scene<Name extends CallName> {
  where: 'Docs' | 'Sheets';
  /** What is special about it, where the call is measured more than once. */
  as?: string;
  /** Seconds that people may be kept waiting: two, and more where other documents are looked into or a page is written. */
  within?: number;
  set: (bed: SampleBed) => Asked<Name>;
}

export type Scenes<Name extends CallName> = [Scene<Name>, ...Scene<Name>[]];

/** What is asked of the minutes in the sample. */
export const inMinutes =
  <Name extends CallName>(person: string, payload: (bed: SampleBed) => Payload<Name>) =>
  (bed: SampleBed): Asked<Name> => ({ person, file: bed.minutes.id, payload: payload(bed) });
