/** The doors for TIER care and the support package: their facts and their rules, in the kinds that every room shares. */

import { parseChildRecord, parseRule } from 'care-planning-rules/parse';
import { supportRules } from 'care-planning-rules/support';
import { tierRules } from 'care-planning-rules/tier';
import { describe, expect, it } from 'vitest';

const record = {
  id: 'a',
  recorded: 'all',
  episodes: [],
  held: {},
  tier: {
    events: [],
    meetings: [],
    circumstances: { 'team-regulated': true },
    done: { 'anytown/team-induction': '2026-01-20' },
  },
  support: { circumstances: { 'therapy-needed': false }, done: { 'anytown/support-agreement': '2026-03-17' } },
};

describe('a record', () => {
  it('with circumstances and what was done is read as it is', () => {
    const ownNames = ['tier.done.anytown/team-induction', 'support.done.anytown/support-agreement'];
    expect(parseChildRecord(record)).toEqual({
      ok: true,
      value: record,
      ownNames: ownNames.map((path) => ({ path, name: path.replace(/^.*done\./, ''), isRead: false })),
    });
  });

  it.each([
    ['tier.circumstances.team-regulated', { tier: { ...record.tier, circumstances: { 'team-regulated': 'yes' } } }],
    [
      'tier.done.anytown/team-induction',
      { tier: { ...record.tier, done: { 'anytown/team-induction': '2026-02-30' } } },
    ],
    ['tier.inPsychotherapy', { tier: { ...record.tier, inPsychotherapy: true } }],
    ['support.circumstances.therapy-needed', { support: { circumstances: { 'therapy-needed': 1 } } }],
    ['support.done.anytown/support-agreement', { support: { done: { 'anytown/support-agreement': 'soon' } } }],
    ['support.needs', { support: { needs: {} } }],
  ])('is refused at %s', (path, wrong) => {
    const parsed = parseChildRecord({ ...record, ...wrong });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe.each([...tierRules, ...supportRules].map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('can be brought by an authority as a rule of its own', () => {
    const own = { ...rule, id: id.replace(/^[a-z]+/, 'anytown') };
    expect(parseRule(JSON.parse(JSON.stringify(own)))).toEqual({ ok: true, value: own });
  });
});

it.each(['once', 'standing-condition', 'document-step', 'as-needed', 'as-standard'])(
  '%s is no kind of rule',
  (kind) => {
    const [rule] = supportRules;
    const parsed = parseRule({ ...rule, id: 'anytown/own', kind });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual(['kind']);
  },
);
