/** A list of rules is read once for all children: what is kept of it goes stale with no list, and belongs to no child. */

import type { Rule } from 'care-planning-rules';
import { catalogue } from 'care-planning-rules';
import { agenda, type ChildRecord, changes } from 'care-planning-rules/agenda';
import { claReview, independentVisit } from 'care-planning-rules/cadence';
import { day } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';
import { childOf, asOf as today } from '../bench/children.ts';

const asOf = day('2026-02-03');
const inNothing: ChildRecord = { id: 'a', recorded: 'all', episodes: [], held: {} };
const other: ChildRecord = { id: 'b', recorded: 'all', episodes: [], held: {} };
const idsOf = (rules: readonly Rule[]) =>
  agenda(inNothing, asOf, { rules, everything: true }).map(({ rule }) => rule.id);

describe('a list of rules', () => {
  it('is read anew where a rule has been added to it, taken from it or put in the place of another', () => {
    const rules: Rule[] = [claReview];
    expect(idsOf(rules)).toEqual([claReview.id]);
    rules.push(independentVisit);
    expect(idsOf(rules)).toEqual([claReview.id, independentVisit.id]);
    rules.shift();
    expect(idsOf(rules)).toEqual([independentVisit.id]);
    rules[0] = claReview;
    expect(idsOf(rules)).toEqual([claReview.id]);
  });

  it('gives what it gave before, whichever list was asked between', () => {
    const rules = [independentVisit];
    const before = agenda(inNothing, asOf, { rules, everything: true });
    agenda(inNothing, asOf, { rules: catalogue, everything: true });
    expect(agenda(inNothing, asOf, { rules, everything: true })).toEqual(before);
  });
});

it('a rule asked alone says what it says among all others', () => {
  const child = childOf(3);
  const all = agenda(child, today, { rules: catalogue, everything: true });
  for (const rule of catalogue) {
    const alone = agenda(child, today, { rules: [rule], everything: true });
    expect(alone, rule.id).toEqual(all.filter((entry) => entry.rule.id === rule.id));
  }
});

describe('a finding that is the same for many children', () => {
  it('cannot be changed by whom it is given to', () => {
    for (const entry of agenda(inNothing, asOf, { rules: catalogue, everything: true })) {
      const [of] = agenda(other, asOf, { rules: catalogue, everything: true }).filter(
        ({ rule }) => rule === entry.rule,
      );
      if (of !== entry) continue;
      expect(Object.isFrozen(entry)).toBe(true);
      const reasons = entry.kind === 'undetermined' ? entry.missing : entry.because;
      for (const part of [reasons, ...reasons]) expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('is no change from one day to another', () => {
    expect(changes(inNothing, asOf, day('2026-02-04'), { rules: catalogue })).toEqual([]);
  });
});
