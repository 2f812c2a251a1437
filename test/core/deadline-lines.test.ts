import {
  type DeadlineFacts,
  type DeadlineLine,
  type DeadlineRule,
  day,
  deadline,
  type Finding,
} from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

/** An authority's own deadline, with lines of its own. */
function ownRule(lines: readonly [DeadlineLine, ...DeadlineLine[]], unless?: string): DeadlineRule {
  return {
    id: 'our-authority/notice',
    kind: 'deadline',
    title: 'Notice',
    duty: 'A notice is given.',
    subject: 'notice',
    during: 'placement',
    owedBy: 'keyworker',
    basis: 'local-policy',
    readings: [],
    versions: [
      {
        from: null,
        until: null,
        cites: [
          { id: 'ours', source: 'our-handbook', at: 'page 1', says: 'So.', basis: 'local-policy', grade: 'primary' },
        ],
        params: { event: 'event', lines, ...(unless === undefined ? {} : { unless }) },
      },
    ],
  };
}

function said(finding: Finding): string {
  if (finding.kind === 'decided') return (finding.value as { due?: string }).due ?? 'no figure';
  if (finding.kind === 'not-applicable') return `not-applicable: ${JSON.stringify(finding.because)}`;
  return finding.missing.map(({ code, path }) => `${code} ${path}`).join(', ');
}

const on = day('2026-02-02');
const asked = (rule: DeadlineRule, facts: Omit<DeadlineFacts, 'on'>) =>
  said(deadline(rule, { on, ...facts }, day('2026-02-03')));
const where = (rule: DeadlineRule, circumstances: Readonly<Record<string, boolean>>) => asked(rule, { circumstances });
const fact = (path: string, value: unknown) => ({ kind: 'fact', path, value });

describe('of several lines the first that holds counts', () => {
  const rule = ownRule([
    { when: 'urgent', within: { days: 1 } },
    { when: 'planned', within: { days: 10 } },
  ]);

  it('whatever is not known of those after it', () => {
    expect(where(rule, { urgent: true })).toBe('2026-02-03');
  });

  it('but not while one before it is open, and would give another day', () => {
    expect(where(rule, { planned: true })).toBe('fact-missing circumstances.urgent');
    expect(where(rule, { urgent: false, planned: true })).toBe('2026-02-12');
    expect(where(rule, { urgent: false })).toBe('fact-missing circumstances.planned');
  });

  it('and where the open one would give the same, it does not turn on it', () => {
    const same = ownRule([
      { when: 'urgent', within: { days: 1 } },
      { when: 'planned', within: { days: 1 } },
    ]);
    expect(where(same, { planned: true })).toBe('2026-02-03');
    expect(where(ownRule([{ when: 'a' }, { when: 'b' }, {}]), {})).toBe('no figure');
  });

  it('and where none does it is not owed, each line saying why', () => {
    const because = [fact('circumstances.urgent', false), fact('circumstances.planned', false)];
    expect(where(rule, { urgent: false, planned: false })).toBe(`not-applicable: ${JSON.stringify(because)}`);
  });
});

describe('a deadline with an excuse', () => {
  const rule = ownRule([{ when: 'urgent', within: { days: 1 } }], 'excused');

  it('is owed where the excuse does not hold, and not owed where it does', () => {
    expect(where(rule, { urgent: true, excused: false })).toBe('2026-02-03');
    const because = [fact('circumstances.excused', true)];
    expect(where(rule, { urgent: true, excused: true })).toBe(`not-applicable: ${JSON.stringify(because)}`);
  });

  it('turns on the excuse only where it would be owed', () => {
    expect(where(rule, { urgent: true })).toBe('fact-missing circumstances.excused');
    expect(where(rule, { urgent: false })).toBe(
      `not-applicable: ${JSON.stringify([fact('circumstances.urgent', false)])}`,
    );
  });
});

describe('a line for an event that lasts', () => {
  const rule = ownRule([{ lasting: { days: 10 }, within: { days: -3 } }]);

  it('counts its first and its last day', () => {
    expect(asked(rule, { until: day('2026-02-11') })).toBe('2026-01-30');
    expect(asked(rule, { until: day('2026-02-10') })).toBe(
      `not-applicable: ${JSON.stringify([fact('until', '2026-02-10')])}`,
    );
    expect(asked(rule, {})).toBe('fact-missing until');
    expect(asked(rule, { until: day('2026-02-01') })).toBe('contradiction until');
  });

  it('may be one of months, from the first to the day before the corresponding one', () => {
    const months = ownRule([{ lasting: { months: 1 } }]);
    expect(asked(months, { until: day('2026-03-01') })).toBe('no figure');
    expect(asked(months, { until: day('2026-02-28') })).toMatch(/^not-applicable/);
  });

  it('is not guessed where working days lie beyond the calendar', () => {
    const working = ownRule([{ lasting: { workingDays: 100_000 } }]);
    expect(asked(working, { until: day('2999-01-01') })).toBe('calendar-does-not-reach calendar');
  });

  it('comes through the door, but not with hours', () => {
    expect(parseRule(rule).ok).toBe(true);
    expect(parseRule(ownRule([{}], 'excused')).ok).toBe(true);
    const hours = JSON.parse(JSON.stringify(rule).replace('"lasting":{"days":10}', '"lasting":{"hours":10}'));
    expect(parseRule(hours).ok).toBe(false);
  });
});
