/** What the rooms say of a child: the admission, restrictions of contact, TIER care, the support package. */

import { admissionDecision } from '../admission/index.ts';
import { type ContactFacts, contactRestriction } from '../contact/index.ts';
import { isDay, type LocalDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { dayInEngland, endOfDayInEngland, type Instant } from '../core/instant.ts';
import type { Rule } from '../core/rule.ts';
import { supportPackage } from '../support/index.ts';
import { therapeuticCare } from '../tier/index.ts';
import type { EpisodeKind } from '../vocabulary.ts';
import { dueOf, isOpen } from './binding.ts';
import type { ChildRecord, Episode } from './facts.ts';
import { withoutEpisode } from './plan.ts';
import { type Asked, episodeOf, inRecord, isUnrecorded, type Placed } from './record.ts';

/** Every finding of the rooms whose facts the record holds, with the paths of the record. */
export function findingsOfRooms(asked: Asked): readonly Finding[] {
  const { record, asOf, today } = asked;
  const { rules } = asked.plan;
  return [
    ...ofAdmission(record, today, rules),
    ...(record.restrictions ?? []).flatMap((restriction, at) =>
      ofRestriction(restriction, asOf, rules).map((finding) => inRecord(finding, `restrictions.${at}.`)),
    ),
    ...ofTier(asked),
    ...ofSupport(asked),
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

function ofTier(asked: Asked): readonly Finding[] {
  const { record, today, calendar } = asked;
  const { tier } = record;
  if (tier === undefined) return [];
  return duringEpisode('tier', asked, ({ episode, path }, rules) =>
    therapeuticCare({ ...tier, ...spanOf(episode) }, today, calendar, rules).map((finding) =>
      inRecord(finding, 'tier.', path),
    ),
  );
}

function ofSupport(asked: Asked): readonly Finding[] {
  const { record, today, calendar } = asked;
  const { held, support } = record;
  if (support === undefined) return [];
  return duringEpisode('nexus-360', asked, ({ episode, path }, rules) =>
    supportPackage({ ...support, ...spanOf(episode), held }, today, calendar, rules).map((finding) =>
      inRecord(finding, 'support.', path),
    ),
  );
}

/**
 * What a room has to say during an episode; where there is none, that each of its rules does not apply. A rhythm
 * that a room cannot count, since its beginning, its end or what was held is not recorded, is left to its own calculator.
 */
function duringEpisode(
  kind: EpisodeKind,
  { record, episodes, today, plan: { rules, duties } }: Asked,
  answer: (found: Placed, rules: readonly Rule[]) => readonly Finding[],
): readonly Finding[] {
  const found = episodeOf(episodes, kind, today);
  if (found === undefined) {
    return duties.filter(({ span }) => span === kind).map((duty) => withoutEpisode(duty, today));
  }
  const { beganBefore, endUnknown } = found.episode;
  const canCount = ({ kind, subject }: Rule) =>
    kind !== 'cadence' || !(beganBefore || endUnknown || isUnrecorded(record, subject, found));
  return answer(found, rules.filter(canCount));
}

function spanOf({ from, ended }: Episode): Pick<Episode, 'from' | 'ended'> {
  return ended === undefined ? { from } : { from, ended };
}
