import { type Circumstance, type DeadlineFacts, type DeadlineRule, deadline, type Figures } from 'care-planning-rules';
import { day, type Finding } from 'care-planning-rules/core';
import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';

type DeadlineLine = Figures['deadline']['lines'][number];

/** An authority's own deadline, with lines of its own. */
function ownRule(lines: readonly [DeadlineLine, ...DeadlineLine[]], unless?: Circumstance): DeadlineRule {
  return {
    id: 'our-authority/notice',
    kind: 'deadline',
    subject: 'anytown/notice',
    during: 'placement',
    owedBy: 'keyworker',
    versions: [
      {
        from: null,
        until: null,
        basis: 'local-policy',
        cites: ['anytown/ours'],
        event: 'anytown/event',
        lines,
        ...(unless === undefined ? {} : { unless }),
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
    { when: 'anytown/urgent', within: { days: 1 } },
    { when: 'anytown/planned', within: { days: 10 } },
  ]);

  it('whatever is not known of those after it', () => {
    expect(where(rule, { 'anytown/urgent': true })).toBe('2026-02-03');
  });

  it('but not while one before it is open, and would give another day', () => {
    expect(where(rule, { 'anytown/planned': true })).toBe('fact-missing circumstances.anytown/urgent');
    expect(where(rule, { 'anytown/urgent': false, 'anytown/planned': true })).toBe('2026-02-12');
    expect(where(rule, { 'anytown/urgent': false })).toBe('fact-missing circumstances.anytown/planned');
  });

  it('and where the open one would give the same, it does not turn on it', () => {
    const same = ownRule([
      { when: 'anytown/urgent', within: { days: 1 } },
      { when: 'anytown/planned', within: { days: 1 } },
    ]);
    expect(where(same, { 'anytown/planned': true })).toBe('2026-02-03');
    expect(where(ownRule([{ when: 'anytown/a' }, { when: 'anytown/b' }, {}]), {})).toBe('no figure');
  });

  it('and where none does it is not owed, each line saying why', () => {
    const because = [fact('circumstances.anytown/urgent', false), fact('circumstances.anytown/planned', false)];
    expect(where(rule, { 'anytown/urgent': false, 'anytown/planned': false })).toBe(
      `not-applicable: ${JSON.stringify(because)}`,
    );
  });
});

describe('a deadline with an excuse', () => {
  const rule = ownRule([{ when: 'anytown/urgent', within: { days: 1 } }], 'anytown/excused');

  it('is owed where the excuse does not hold, and not owed where it does', () => {
    expect(where(rule, { 'anytown/urgent': true, 'anytown/excused': false })).toBe('2026-02-03');
    const because = [fact('circumstances.anytown/excused', true)];
    expect(where(rule, { 'anytown/urgent': true, 'anytown/excused': true })).toBe(
      `not-applicable: ${JSON.stringify(because)}`,
    );
  });

  it('turns on the excuse only where it would be owed', () => {
    expect(where(rule, { 'anytown/urgent': true })).toBe('fact-missing circumstances.anytown/excused');
    expect(where(rule, { 'anytown/urgent': false })).toBe(
      `not-applicable: ${JSON.stringify([fact('circumstances.anytown/urgent', false)])}`,
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
    expect(parseRule(ownRule([{}], 'anytown/excused')).ok).toBe(true);
    const hours = JSON.parse(JSON.stringify(rule).replace('"lasting":{"days":10}', '"lasting":{"hours":10}'));
    expect(parseRule(hours).ok).toBe(false);
  });
});
