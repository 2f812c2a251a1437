/** Which rules are asked is for the caller to say; and who owes what. */

import {
  agenda,
  bindingDue,
  type CadenceRule,
  type ChildRecord,
  catalogue,
  claReview,
  claReviewWestSussex,
  nextDue,
  type Rule,
} from 'care-planning-rules';
import { day, unwrap } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { daysLater } from '../arbitraries.ts';

const from = day('2026-11-21');
const firstReview = (rule: CadenceRule) => unwrap(nextDue(rule, { from, held: [] }));
const record: ChildRecord = {
  id: 'synthetic-1',
  recorded: 'all',
  episodes: (['looked-after', 'placement', 'west-sussex-home'] as const).map((kind) => ({ kind, from })),
  held: {},
};
const asOf = day('2026-12-01');

const statute = catalogue.filter(({ versions }) => versions.every(({ basis }) => basis === 'statute'));
const westSussex = catalogue.filter(({ id }) => id.endsWith('-west-sussex'));

function ownRule(text: string): Rule {
  const parsed = parseRule(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const tighter = ownRule(`{
  "id": "anytown/cla-review", "kind": "cadence", "subject": "cla-review", "during": "looked-after",
  "owedBy": "placing-authority",
  "versions": [{ "from": "2026-04-01", "until": null, "basis": "local-policy",
    "cites": ["anytown/review"],
    "intervals": [{ "when": { "nth": 1 }, "within": { "weeks": 1 } }, { "within": { "months": 3 } }] }]
}`);

const letter = ownRule(`{
  "id": "anytown/welcome-letter", "kind": "deadline", "subject": "anytown/welcome-letter", "during": "placement",
  "owedBy": "social-worker",
  "versions": [{ "from": "2026-04-01", "until": null, "basis": "local-policy",
    "cites": ["anytown/letter"],
    "event": "placement", "lines": [{ "within": { "days": 2 } }] }]
}`);

const reviewDue = (rules: readonly Rule[]) =>
  bindingDue(agenda(record, asOf, { rules, everything: true })).find(({ subject }) => subject === 'cla-review');

describe('the rules that are asked', () => {
  it('are statute alone', () => {
    const entries = agenda(record, asOf, { rules: statute, everything: true });
    expect(new Set(entries.map(({ rule }) => rule.basis))).toEqual(new Set(['statute']));
    expect(reviewDue(statute)).toMatchObject({ due: firstReview(claReview), rule: { id: 'cadence/cla-review' } });
  });

  it('are statute with one authority’s guidance', () => {
    const entries = agenda(record, asOf, { rules: [...statute, ...westSussex], everything: true });
    expect(entries.filter(({ rule }) => rule.subject === 'cla-review').map(({ rule, due }) => [rule.id, due])).toEqual(
      expect.arrayContaining([
        ['cadence/cla-review', firstReview(claReview)],
        ['cadence/cla-review-west-sussex', firstReview(claReviewWestSussex)],
      ]),
    );
    // Whoever asks of the guidance alone is told its date, whatever statute says.
    expect(reviewDue(westSussex)).toMatchObject({
      due: firstReview(claReviewWestSussex),
      rule: { id: 'cadence/cla-review-west-sussex' },
    });
  });

  it('are an authority’s own beside them: a stricter one binds, and each kind is read', () => {
    expect(reviewDue([...statute, tighter])).toMatchObject({ due: '2026-11-28', rule: { id: 'anytown/cla-review' } });
    const [entry] = agenda(record, asOf, { rules: [letter], everything: true });
    expect(entry).toMatchObject({
      due: '2026-11-23',
      status: 'overdue',
      days: 8,
      event: { name: 'placement', on: '2026-11-21' },
    });
  });

  it('alone decide which rules answer; what else the catalogue knows of a subject helps to read them', () => {
    const early = catalogue.filter(({ id }) => id === 'cadence/cla-review-brought-forward');
    const asked = { ...record, events: { 'request-of-reviewing-officer': [{ on: day('2026-11-24') }] } };
    expect(agenda(asked, asOf, { rules: early, everything: true }).map(({ rule, due }) => [rule.id, due])).toEqual([
      ['cadence/cla-review-brought-forward', daysLater(firstReview(claReview), -1)],
    ]);
  });
});
