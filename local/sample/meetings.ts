import type { Invite } from '../../src/meeting/minutes';
import { meetingDay } from './calendar';
import { Chance } from './chance';
import type { Course, SampleGroup } from './groups';
import { schools } from './groups';
import { firstNameOf, peopleOf } from './names';
import { closing, openers, parked } from './phrases';
import type { ThreadMeeting } from './threads/thread';

/** One meeting as it was held: everything that its minutes may say. */
export interface SampleMeeting {
  date: string;
  time: string;
  group: string;
  schools: string[];
  leader: string;
  secretary: string;
  present: string[];
  focus: string;
  invite: Invite;
  shared: 'no' | 'yes' | 'partial';
  nextDate: string | null;
  /** In place of a next date, where the group has said that it pauses. */
  pause: boolean;
  previousTask: string | null;
  said: ThreadMeeting;
  parking: string;
  closing: string;
  isFinal: boolean;
}

/** Weeks from today to the latest meeting (at most 0), and to the next one where it is set. */
const weeksOf: Record<Course, { latest: [number, number]; next: [number, number] | null }> = {
  booked: { latest: [-4, -1], next: [1, 3] },
  recent: { latest: [-4, -1], next: null },
  longer: { latest: [-11, -10], next: null },
  starting: { latest: [0, 0], next: null },
  pause: { latest: [-6, -5], next: null },
  unreadable: { latest: [-3, -2], next: null },
};

const invites: Invite[] = ['read', 'strengths', 'task', 'know', 'challenge', 'read', 'know', 'task', 'none'];
const times = ['14.30–16.00', '15.00–16.30', '14.45–16.15', '13.30–15.00', '15.15–16.45'];

interface Cast {
  leader: string;
  members: string[];
  schools: string[];
}

function castOf(group: SampleGroup, chance: Chance): Cast {
  if (group.name === 'Matematik 4–6') {
    const members = [
      'Ylva Bergdahl',
      'Tomas Wikner',
      'Samira Haddad',
      'Linnea Sköld',
      'Per Oskarsson',
      'Anneli Rautio',
    ];
    return {
      leader: 'Ylva Bergdahl',
      members,
      schools: ['Tallåsaskolan', 'Kvarnlyckans skola', 'Rönnhagaskolan'],
    };
  }
  const members = peopleOf(chance, chance.between(5, 9));
  return {
    leader: members[0] as string,
    members,
    schools: chance.some(schools, chance.between(2, 5)).sort(),
  };
}

/** The group's meetings so far, oldest first. */
export function meetingsOf(group: SampleGroup, today: Date, seed: number): SampleMeeting[] {
  const chance = new Chance(seed);
  const cast = castOf(group, chance);
  const dates = datesOf(group, today, chance);
  const time = chance.one(times);
  const held: SampleMeeting[] = [];
  for (const [index, date] of dates.slice(0, -1).entries()) {
    const isLatest = index === dates.length - 2;
    const present = [cast.leader, ...cast.members.slice(1).filter(() => chance.isLucky(0.85))];
    held.push({
      date: date as string,
      time,
      group: group.name,
      schools: cast.schools,
      leader: cast.leader,
      secretary: present[(index + 1) % present.length] as string,
      present,
      focus: group.thread.focus,
      invite: group.latest === 'drift' && isLatest ? 'none' : chance.one(invites),
      shared: chance.one(['no', 'no', 'yes', 'partial']),
      nextDate: dates[index + 1] ?? null,
      pause: isLatest && group.course === 'pause',
      previousTask: held.at(-1)?.said.task ?? null,
      said: fill(saidAt(group, index), present, chance),
      parking: chance.one(parked[languageOf(group)]),
      closing: chance.one(closing[languageOf(group)]),
      isFinal: !(isLatest && (group.latest === 'half' || chance.isLucky(0.25))),
    });
  }
  return held;
}

const languageOf = (group: SampleGroup): 'sv' | 'en' => (group.form === 'english' ? 'en' : 'sv');

/** Dates of the meetings held, oldest first, and last the date of the next one, or null. */
function datesOf(group: SampleGroup, today: Date, chance: Chance): (string | null)[] {
  const { latest, next } = weeksOf[group.course];
  const weekday = chance.between(2, 4);
  const last = chance.between(...latest);
  const pace = group.course === 'longer' ? 2 : 3;
  const held = Array.from({ length: group.meetings }, (_, index) =>
    meetingDay(today, last - pace * (group.meetings - 1 - index), weekday),
  );
  return [...new Set(held), next && meetingDay(today, chance.between(...next), weekday)];
}

/** The first meeting is about how to work; after that the thread, and then a look back. */
function saidAt(group: SampleGroup, index: number): ThreadMeeting {
  const opener = openers[languageOf(group)];
  const said = [opener.start, ...group.thread.meetings, opener.lookBack];
  return said[Math.min(index, said.length - 1)] as ThreadMeeting;
}

function fill(said: ThreadMeeting, present: string[], chance: Chance): ThreadMeeting {
  const classes = chance.between(3, 6);
  const pupils = classes * chance.between(20, 25);
  const part = Math.round(pupils * (0.3 + chance.next() * 0.2));
  const people = present.slice(1).map(firstNameOf);
  const words: Record<string, string> = {
    a: people[0] ?? firstNameOf(present[0] as string),
    b: people[1] ?? firstNameOf(present[0] as string),
    c: people[2] ?? firstNameOf(present[0] as string),
    d: firstNameOf(present[0] as string),
    n: String(pupils),
    m: String(part),
    k: String(Math.round(part * 0.4)),
    klasser: String(classes),
  };
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? name);
  return {
    round: said.round.map(put),
    know: put(said.know),
    believe: put(said.believe),
    against: put(said.against),
    discussion: said.discussion.map(put),
    decide: said.decide.map(put),
    task: put(said.task),
    kinds: said.kinds,
  };
}
