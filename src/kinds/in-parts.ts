/**
 * How rules are asked about the parts of a record: the admission, restrictions of contact, TIER care, the support
 * package. A part adds to what the record holds besides, and takes nothing away from it.
 */

import { isDay, type LocalDate } from '../core/date.ts';
import { type Finding, factMissing, notApplicable, undetermined } from '../core/finding.ts';
import { dayInEngland, endOfDayInEngland, type Instant } from '../core/instant.ts';
import { namedIn } from '../core/named.ts';
import { type AnyRule, ruleRefOn } from '../core/rule.ts';
import type { Episode } from '../record/facts.ts';
import { about, type Found } from '../record/found.ts';
import { spanOf, withoutEpisode } from '../record/plan.ts';
import { episodeOf, type Reading, togetherWith, withRecordPaths } from '../record/reading.ts';
import { conditionFinding } from './admission-condition.ts';
import { askCondition } from './condition.ts';
import { askContents } from './contents.ts';
import { askDeadline } from './deadline-in-record.ts';
import { checklistLines } from './documents.ts';
import type { DeadlineStanding } from './duty-facts.ts';
import { contactRestriction } from './restriction.ts';
import { supportPackage } from './support-package.ts';
import { therapeuticCare } from './therapeutic-care.ts';
import type {
  ConditionRule,
  ConsentRule,
  ContentsRule,
  CourseRule,
  CycleRule,
  DeadlineRule,
  DocumentsRule,
  NoFigureRule,
  NoticeRule,
  SessionNotesRule,
} from './types.ts';

/** What the record holds nothing of is missing during an episode of the rule’s kind; else the rule does not apply. */
function withoutPart(rule: AnyRule, part: string, { episodes, today }: Reading): Finding {
  const ref = ruleRefOn(rule, today);
  const isDuring = rule.during !== undefined && episodes.has(spanOf(rule));
  return isDuring ? undetermined(ref, factMissing(part)) : notApplicable(ref, { kind: 'absent', path: part });
}

export function askDocuments(rule: DocumentsRule, reading: Reading): readonly Found[] {
  const { admission } = reading.record;
  if (admission === undefined) return [withoutPart(rule, 'admission', reading)];
  return checklistLines(admission, reading.today, [rule]).map(({ document, finding }) => {
    const placed = withRecordPaths(finding, 'admission.');
    return document === undefined
      ? placed
      : about({ name: 'moving-in', on: admission.movesIn, item: document }, placed);
  });
}

function inAdmission(rule: ConditionRule | DeadlineRule, reading: Reading): readonly Found[] {
  const { admission } = reading.record;
  // An admission is to a home, and says nothing of an authority whose own rule it could be.
  if (rule.by !== undefined) return [withoutEpisode(rule, reading.today)];
  if (admission === undefined) return [withoutPart(rule, 'admission', reading)];
  return [withRecordPaths(conditionFinding(rule, admission, reading.today), 'admission.')];
}

/** With a day, a restriction is looked at as the day ends; a deadline within that day can still be met until then. */
export function askRestrictions(rule: ConsentRule | NoticeRule, reading: Reading): readonly Found[] {
  const { asOf, record } = reading;
  if (record.restrictions === undefined || record.restrictions.length === 0) {
    return [withoutPart(rule, 'restrictions', reading)];
  }
  return record.restrictions.flatMap((facts, at) => {
    const on = (moment: Instant) => contactRestriction(facts, moment, [rule]);
    const ends = isDay(asOf) ? endOfDayInEngland(asOf) : (asOf as Instant);
    return on(ends).map((finding) => {
      const value = finding.kind === 'decided' ? finding.value : undefined;
      const isOpen = value !== undefined && 'due' in value && value.notifiedAt === undefined;
      const fallsToday = isOpen && isDay(asOf) && dayInEngland(value.due) === asOf;
      const [told = finding] = fallsToday ? on(value.due) : [];
      const imposed = { name: 'restriction-imposed', on: facts.imposedAt };
      return about(imposed, withRecordPaths(told, `restrictions.${at}.`));
    });
  });
}

/** What TIER care says of one rule; nothing where the record holds no such part, or the rule is none that it answers. */
function inCare(rule: AnyRule, { record, episodes, today, calendar }: Reading): readonly Finding[] {
  const found = episodeOf(episodes, spanOf(rule), today);
  if (record.tier === undefined || found === undefined) return [];
  const circumstances = togetherWith(record.circumstances, record.tier.circumstances);
  const care = { ...record.tier, circumstances, ...daysOf(found.episode) };
  return therapeuticCare(care, today, calendar, [rule as CycleRule]).map((each) =>
    withRecordPaths(each, 'tier.', found.path),
  );
}

/** What the support package says of one rule; nothing where the record holds no such part. */
function inPackage(rule: AnyRule, { record, episodes, today, calendar }: Reading): readonly Finding[] {
  const found = episodeOf(episodes, spanOf(rule), today);
  if (record.support === undefined || found === undefined) return [];
  const circumstances = togetherWith(record.circumstances, record.support.circumstances);
  const facts = { ...record.support, circumstances, ...daysOf(found.episode), held: record.held };
  return supportPackage(facts, today, calendar, [rule as CourseRule]).map((each) =>
    withRecordPaths(each, 'support.', found.path),
  );
}

function daysOf({ from, ended }: Episode): Pick<Episode, 'from' | 'ended'> {
  return ended === undefined ? { from } : { from, ended };
}

/** What only a part can say. */
export function askCare(rule: CycleRule | NoFigureRule, reading: Reading): readonly Found[] {
  if (reading.record.tier === undefined) return [withoutPart(rule, 'tier', reading)];
  const found = inCare(rule, reading);
  return found.length > 0 ? found : [withoutEpisode(rule, reading.today)];
}

export function askPackage(rule: SessionNotesRule | CourseRule, reading: Reading): readonly Found[] {
  if (reading.record.support === undefined) return [withoutPart(rule, 'support', reading)];
  const found = inPackage(rule, reading);
  return found.length > 0 ? found : [withoutEpisode(rule, reading.today)];
}

function inPart(rule: AnyRule, reading: Reading): readonly Finding[] {
  if (rule.during === 'tier') return inCare(rule, reading);
  return rule.during === 'nexus-360' ? inPackage(rule, reading) : [];
}

/** A step that was taken counts wherever the record holds it: in the part, among what was held, or with the event. */
export function askOwedOnce(rule: DeadlineRule, reading: Reading): readonly Found[] {
  if (rule.during === 'admission') return inAdmission(rule, reading);
  const [ofPart] = inPart(rule, reading) as readonly Finding<DeadlineStanding>[];
  if (ofPart !== undefined && isDone(ofPart)) return [ofPart];
  const besides = askDeadline(rule, reading);
  if (ofPart === undefined) return besides;
  return besides.some((found) => isDone(found as Finding<DeadlineStanding>)) ? besides : [ofPart];
}

function isDone(finding: Finding<DeadlineStanding>): boolean {
  return finding.kind === 'decided' && ['met', 'late'].includes(finding.value.status);
}

export function askWhetherSo(rule: ConditionRule, reading: Reading): readonly Found[] {
  if (rule.during === 'admission') return inAdmission(rule, reading);
  return askCondition(rule, reading);
}

/** The latest document counts, wherever the record holds it: in the part, or among its contents. */
export function askWhatItHolds(rule: ContentsRule, reading: Reading): readonly Found[] {
  const { record, today } = reading;
  const latest = (days: readonly LocalDate[]) =>
    days
      .filter((on) => on <= today)
      .toSorted()
      .at(-1);
  const own = latest((namedIn(record.contents, rule.subject) ?? []).map(({ on }) => on));
  const meeting = latest(record.tier?.meetings.map(({ on }) => on) ?? []);
  const isOwnLatest = own !== undefined && (meeting === undefined || own >= meeting);
  const found = isOwnLatest ? [] : inPart(rule, reading);
  return found.length > 0 ? found : askContents(rule, reading);
}
