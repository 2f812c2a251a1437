/** What the rooms say of a child: the admission, restrictions of contact, TIER care, the support package. */

import { admissionDecision } from '../admission/index.ts';
import { type ContactFacts, contactRestriction } from '../contact/index.ts';
import type { Calendar } from '../core/calendar.ts';
import { isDay, type LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { dayInEngland, dayOf, endOfDayInEngland, type Instant } from '../core/instant.ts';
import type { Rule } from '../core/rule.ts';
import { supportPackage } from '../support/index.ts';
import { therapeuticCare } from '../tier/index.ts';
import { dueOf, isOpen } from './binding.ts';
import type { ChildRecord, Episode, EpisodeKind } from './facts.ts';
import { duringOf, episodeOf, inRecord, isUnrecorded, type Placed, withoutEpisode } from './record.ts';

/** Every finding of the rooms whose facts the record holds, with the paths of the record. */
export function findingsOfRooms(
  record: ChildRecord,
  asOf: LocalDate | Instant,
  calendar: Calendar,
  rules: readonly Rule[],
): readonly Finding[] {
  const today = dayOf(asOf);
  return [
    ...ofAdmission(record, today, rules),
    ...(record.restrictions ?? []).flatMap((restriction, at) =>
      ofRestriction(restriction, asOf, rules).map((finding) => inRecord(finding, `restrictions.${at}.`)),
    ),
    ...ofTier(record, today, calendar, rules),
    ...ofSupport(record, today, calendar, rules),
  ];
}

function ofAdmission({ admission }: ChildRecord, today: LocalDate, rules: readonly Rule[]): readonly Finding[] {
  if (admission === undefined) return [];
  return admissionDecision(admission, today, rules).findings.map((finding) => inRecord(finding, 'admission.'));
}

/** With a day, the restriction is looked at as the day ends; a deadline within that day can still be met until then. */
function ofRestriction(facts: ContactFacts, asOf: LocalDate | Instant, rules: readonly Rule[]): readonly Finding[] {
  if (!isDay(asOf)) return contactRestriction(facts, asOf as Instant, rules);
  return contactRestriction(facts, endOfDayInEngland(asOf), rules).map((finding, at) => {
    const deadline = isOpen(finding) ? dueOf(finding) : undefined;
    const fallsToday = deadline !== undefined && !isDay(deadline) && dayInEngland(deadline) === asOf;
    return fallsToday ? (contactRestriction(facts, deadline, rules)[at] as Finding) : finding;
  });
}

function ofTier(record: ChildRecord, today: LocalDate, calendar: Calendar, rules: readonly Rule[]): readonly Finding[] {
  const { tier } = record;
  if (tier === undefined) return [];
  return duringEpisode(record, 'tier', today, rules, ({ episode, path }) =>
    therapeuticCare({ ...tier, ...spanOf(episode) }, today, calendar, rules).map((finding) =>
      inRecord(finding, 'tier.', path),
    ),
  );
}

function ofSupport(
  record: ChildRecord,
  today: LocalDate,
  calendar: Calendar,
  rules: readonly Rule[],
): readonly Finding[] {
  const { held, support } = record;
  if (support === undefined) return [];
  const recorded = rules.filter((rule) => rule.kind !== 'cadence' || !isUnrecorded(record, rule));
  return duringEpisode(record, 'nexus-360', today, recorded, ({ episode, path }) =>
    supportPackage({ ...support, ...spanOf(episode), held }, today, calendar, recorded).map((finding) =>
      inRecord(finding, 'support.', path),
    ),
  );
}

/** What a room has to say during an episode; where there is none, that each of its rules does not apply. */
function duringEpisode(
  record: ChildRecord,
  kind: EpisodeKind,
  today: LocalDate,
  rules: readonly Rule[],
  answer: (found: Placed) => readonly Finding[],
): readonly Finding[] {
  const found = episodeOf(record, kind, today);
  if (found !== undefined) return answer(found);
  return rules.filter((rule) => duringOf(rule) === kind).map((rule) => withoutEpisode(rule, kind));
}

function spanOf({ from, ended }: Episode): Pick<Episode, 'from' | 'ended'> {
  return ended === undefined ? { from } : { from, ended };
}
