import { isModelledCondition } from '../conditions';
import { type Draft, overlaps, rangeOfArea } from '../draft';
import { merged, updateMask } from '../fieldMask';
import type { ConditionalFormatRule, GridRange, NamedRange, ProtectedRange } from '../model';
import { SheetsNotModelled, SheetsRefusal } from '../refusal';

function checkRule(draft: Draft, rule: ConditionalFormatRule | undefined): number {
  const [first] = rule?.ranges ?? [];
  if (!rule || !first) throw new SheetsRefusal('Must specify at least one range.');
  const sheetId = first.sheetId ?? 0;
  for (const range of rule.ranges) {
    if ((range.sheetId ?? 0) !== sheetId) throw new SheetsRefusal('All ranges must be on the same sheet.');
    draft.area(range);
  }
  const condition = rule.booleanRule?.condition;
  if (!condition?.type)
    throw new SheetsRefusal('ConditionalFormatRule must have a booleanRule with a condition.');
  if (!isModelledCondition(condition))
    throw new SheetsNotModelled(`The condition ${JSON.stringify(condition)}`);
  return sheetId;
}

export function addConditionalFormatRule(
  draft: Draft,
  { rule, index = 0 }: { rule?: ConditionalFormatRule; index?: number },
): void {
  const sheet = draft.change(checkRule(draft, rule));
  if (index < 0 || index > sheet.conditionalFormats.length)
    throw new SheetsRefusal(
      `Invalid index: ${index}. There are only ${sheet.conditionalFormats.length} rules.`,
    );
  sheet.conditionalFormats = spliced(sheet.conditionalFormats, index, 0, rule as ConditionalFormatRule);
}

function spliced<T>(list: readonly T[], at: number, gone: number, ...come: T[]): T[] {
  const copy = [...list];
  copy.splice(at, gone, ...come);
  return copy;
}

function existingRule(draft: Draft, sheetId: number, index: number): ConditionalFormatRule {
  const rule = draft.sheet(sheetId).conditionalFormats[index];
  if (!rule) throw new SheetsRefusal(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  return rule;
}

export function updateConditionalFormatRule(
  draft: Draft,
  given: { index?: number; sheetId?: number; rule?: ConditionalFormatRule; newIndex?: number },
) {
  const { index = 0, rule, newIndex } = given;
  const sheetId = rule ? checkRule(draft, rule) : (given.sheetId ?? 0);
  const oldRule = existingRule(draft, sheetId, index);
  const sheet = draft.change(sheetId);
  if (!rule && newIndex === undefined) throw new SheetsRefusal('Must specify either rule or newIndex.');
  const others = spliced(sheet.conditionalFormats, index, 1);
  const target = newIndex ?? index;
  if (target < 0 || target > others.length) throw new SheetsRefusal(`Invalid newIndex: ${target}`);
  const changed = rule ?? oldRule;
  sheet.conditionalFormats = spliced(others, target, 0, changed);
  return { updateConditionalFormatRule: { oldRule, oldIndex: index, newRule: changed, newIndex: target } };
}

export function deleteConditionalFormatRule(
  draft: Draft,
  { index = 0, sheetId = 0 }: { index?: number; sheetId?: number },
) {
  const rule = existingRule(draft, sheetId, index);
  const sheet = draft.change(sheetId);
  sheet.conditionalFormats = spliced(sheet.conditionalFormats, index, 1);
  return { deleteConditionalFormatRule: { rule } };
}

const allProtections = (draft: Draft) => draft.sheets.flatMap((sheet) => sheet.protectedRanges);

export function addProtectedRange(
  draft: Draft,
  { protectedRange = {} }: { protectedRange?: Partial<ProtectedRange> },
) {
  const taken = (id: number) => allProtections(draft).some((other) => other.protectedRangeId === id);
  const protectedRangeId = protectedRange.protectedRangeId ?? draft.unused(taken);
  if (taken(protectedRangeId))
    throw new SheetsRefusal(`Protected range with id ${protectedRangeId} already exists.`);
  if (!protectedRange.range) throw new SheetsRefusal('Must specify a range to protect.');
  if (protectedRange.warningOnly && protectedRange.editors)
    throw new SheetsRefusal('A protected range with warningOnly cannot have editors.');
  draft.area(protectedRange.range);
  const added: ProtectedRange = { ...protectedRange, protectedRangeId };
  const sheet = draft.change(protectedRange.range.sheetId);
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return { addProtectedRange: { protectedRange: added } };
}

function withoutProtection(draft: Draft, protectedRangeId: number | undefined): ProtectedRange {
  const found = allProtections(draft).find((other) => other.protectedRangeId === protectedRangeId);
  if (!found) throw new SheetsRefusal(`No protected range with id: ${protectedRangeId}`);
  if (found.range && found.editors) draft.requireUnprotected(draft.area(found.range));
  const sheet = draft.change(found.range?.sheetId);
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== found);
  return found;
}

export function updateProtectedRange(
  draft: Draft,
  { protectedRange = {}, fields }: { protectedRange?: Partial<ProtectedRange>; fields?: string },
): void {
  const mask = updateMask(fields, 'ProtectedRange');
  const before = withoutProtection(draft, protectedRange.protectedRangeId);
  addProtectedRange(draft, { protectedRange: merged<ProtectedRange>(before, protectedRange, mask) });
}

export function deleteProtectedRange(
  draft: Draft,
  { protectedRangeId }: { protectedRangeId?: number },
): void {
  withoutProtection(draft, protectedRangeId);
}

export function addNamedRange(draft: Draft, { namedRange = {} }: { namedRange?: Partial<NamedRange> }) {
  const { name = '', range = {} } = namedRange;
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    throw new SheetsRefusal(`"${name}" is not a valid name for a named range.`);
  if (draft.namedRanges.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new SheetsRefusal(`A named range with the name "${name}" already exists.`);
  draft.area(range);
  const taken = (id: number) => draft.namedRanges.some((other) => other.namedRangeId === String(id));
  const namedRangeId = namedRange.namedRangeId ?? String(draft.unused(taken));
  const added = { namedRangeId, name, range };
  draft.namedRanges = [...draft.namedRanges, added];
  return { addNamedRange: { namedRange: added } };
}

function withoutName(draft: Draft, namedRangeId: string | undefined): NamedRange {
  const found = draft.namedRanges.find((other) => other.namedRangeId === namedRangeId);
  if (!found) throw new SheetsRefusal(`No named range with id: ${namedRangeId}`);
  draft.namedRanges = draft.namedRanges.filter((other) => other !== found);
  return found;
}

export function updateNamedRange(
  draft: Draft,
  { namedRange = {}, fields }: { namedRange?: Partial<NamedRange>; fields?: string },
): void {
  const mask = updateMask(fields, 'NamedRange');
  const before = withoutName(draft, namedRange.namedRangeId);
  addNamedRange(draft, { namedRange: merged<NamedRange>(before, namedRange, mask) });
}

export function deleteNamedRange(draft: Draft, { namedRangeId }: { namedRangeId?: string }): void {
  withoutName(draft, namedRangeId);
}

export function mergeCells(
  draft: Draft,
  { range, mergeType }: { range?: GridRange; mergeType?: string },
): void {
  if (!range) throw new SheetsRefusal('Must specify a range.');
  if (!mergeType) throw new SheetsRefusal('No mergeType specified.');
  const area = draft.area(range);
  draft.requireUnprotected(area);
  const sheet = draft.change(area.sheetId);
  if (sheet.merges.some((merge) => overlaps(area, merge)))
    throw new SheetsRefusal('You must select all cells in a merged range to merge or unmerge them.');
  const whole = rangeOfArea(area);
  const merges =
    mergeType === 'MERGE_ALL'
      ? [whole]
      : mergeType === 'MERGE_COLUMNS'
        ? Array.from({ length: area.right - area.left }, (_, index) => ({
            ...whole,
            startColumnIndex: area.left + index,
            endColumnIndex: area.left + index + 1,
          }))
        : Array.from({ length: area.bottom - area.top }, (_, index) => ({
            ...whole,
            startRowIndex: area.top + index,
            endRowIndex: area.top + index + 1,
          }));
  sheet.merges = [...sheet.merges, ...merges];
}

export function unmergeCells(draft: Draft, { range }: { range?: GridRange }): void {
  if (!range) throw new SheetsRefusal('Must specify a range.');
  const area = draft.area(range);
  const sheet = draft.change(area.sheetId);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(area, merge));
}
