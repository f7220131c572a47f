import type { ComponentType } from 'preact';
import type { FieldKey } from '../../../meeting/minutes';
import type { PanelWords } from '../../../text/panels';
import { InviteField, KindsField, ShareField, StatusField } from './ChoiceFields';
import { ClockField } from './ClockField';
import type { ControlProps } from './control';
import { DayField } from './DayField';
import { NamesField } from './NamesField';
import { SecretaryField } from './SecretaryField';
import { LineField, LongField } from './TextFields';

/** The control of each field; one line of text where nothing else is said. */
const controls: Partial<Record<FieldKey, ComponentType<ControlProps>>> = {
  date: DayField,
  time: ClockField,
  present: NamesField,
  secretary: SecretaryField,
  invite: InviteField,
  share: ShareField,
  nextDate: DayField,
  nextTask: LongField,
  taskKind: KindsField,
  status: StatusField,
  expectedShort: LongField,
  expectedLong: LongField,
  followUpDate: DayField,
  lookBackDate: DayField,
  lessonDate: DayField,
  obstacleDate: DayField,
  nextCheckIn: DayField,
  savedQuestions: LongField,
  stayOrMove: KindsField,
};

export const controlOf = (key: FieldKey): ComponentType<ControlProps> => controls[key] ?? LineField;

type GroupKey = keyof PanelWords['fields']['groups'];

/** The fields in groups, in the order that a meeting needs them. What stands in none comes with the focus. */
const groups: readonly (readonly [GroupKey, readonly FieldKey[]])[] = [
  ['meeting', ['date', 'time', 'present', 'secretary']],
  ['next', ['nextDate', 'nextTask', 'taskKind']],
  ['about', ['focus', 'group', 'schools', 'leader']],
  ['sharing', ['invite', 'share', 'status']],
];

/** Each group with those of the given fields that belong there. */
export function grouped<Field extends { key: FieldKey }>(fields: readonly Field[]): [GroupKey, Field[]][] {
  const listed = groups.flatMap(([, keys]) => keys);
  const others = fields.filter(({ key }) => !listed.includes(key));
  return groups.map(([group, keys]) => {
    const own = keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);
    return [group, group === 'about' ? [...own.slice(0, 1), ...others, ...own.slice(1)] : own];
  });
}
