/** Labels for what a list or a filter shows, and a question for whatever may be missing. */

import { catalogue } from 'care-planning-rules';
import { BASES, DUTY_STATUSES, type Missing } from 'care-planning-rules/core';
import { CIRCUMSTANCES, labels, libraryWords, questionOf, ROLES } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { findingsOfTables } from './findings.ts';

const findings = findingsOfTables(await openLibrary()).map(({ finding }) => finding);

describe('there is a label', () => {
  it('for each role that owes something, basis, source and kind of answer', () => {
    for (const { owedBy } of catalogue) expect(labels.roles[owedBy]).toBe(ROLES[owedBy]);
    expect(Object.keys(labels.bases)).toEqual([...BASES]);
    expect(Object.keys(labels.sources)).toEqual(Object.keys(libraryWords.sources));
    expect(Object.keys(labels.answers)).toEqual(['decided', 'not-applicable', 'undetermined']);
  });

  it('for each status that any answer of the case tables gives', () => {
    const statuses = findings.flatMap((finding) => {
      const value = finding.kind === 'decided' ? finding.value : undefined;
      return typeof value === 'object' && value !== null && 'status' in value ? [String(value.status)] : [];
    });
    const found = new Set([...DUTY_STATUSES, ...statuses]);
    expect([...found].filter((status) => !(status in labels.statuses))).toEqual([]);
  });

  it('which is no name of a program', () => {
    for (const words of Object.values(labels).flatMap((table) => Object.values(table)))
      expect(words).toMatch(/^[A-Za-z][A-Za-z0-9 ’,]+$/);
  });
});

describe('of what is missing, the question', () => {
  const missing = findings.flatMap((finding) => (finding.kind === 'undetermined' ? finding.missing : []));
  const questions = missing.map((each) => [each, questionOf(each)] as const);

  it('is one in plain words, for everything that an answer of the case tables lacks', () => {
    expect(new Set(questions.map(([, question]) => question)).size).toBeGreaterThan(100);
    for (const [{ path, code }, question] of questions) {
      if (code !== 'contradiction') expect(question, path).toMatch(/^[A-Z].{10,}\?$/);
      else expect(question, path).toMatch(/^What is right here\? The record contradicts itself: .+\.$/);
      expect(question, path).not.toMatch(/[{}[\]"`_=]|\d{4}-\d\d|[a-z]\.[a-z]|[a-z][A-Z]/);
      expect(question, path).not.toContain('What is known of this');
    }
  });

  const fact = (path: string): Missing => ({ code: 'fact-missing', path, message: `${path} is not given` });

  it.each([
    ['circumstances.needs-can-be-met', CIRCUMSTANCES['needs-can-be-met']],
    ['admission.circumstances.needs-can-be-met', CIRCUMSTANCES['needs-can-be-met']],
    ['events.measure-used.0.circumstances.injury', CIRCUMSTANCES.injury],
    ['circumstances.anytown/third-move', 'Is it so: third move?'],
    ['dateOfBirth', 'When was the child born?'],
    ['entries.4.dateOfBirth', 'When was the child born?'],
    ['episodes.0.ended', 'On which day did it end, the placement, the stay or the service that this is owed for?'],
    ['held.cla-review', 'On which days, if any, was this done: review of the child’s case?'],
    ['held.anytown/follow-up', 'On which days, if any, was this done: follow up?'],
    ['events.return-from-missing', 'On which days, if any, was this: return of a child who was missing?'],
    ['events.return-from-missing.2.on', 'At what time of day was this: return of a child who was missing?'],
    ['bands.under-18.named.amber', 'What is the figure: under 18, named, amber?'],
    ['admissions.under-18.again', 'What is the figure: under 18, re-admissions?'],
    ['something.ofOne’s', 'What is known of this: something, of one’s?'],
  ])('%s: %s', (path, question) => {
    expect(questionOf(fact(path))).toBe(question);
  });

  it('of a rule and a calendar that do not reach names the days', () => {
    expect(
      questionOf({
        code: 'no-version-in-force',
        path: 'rule',
        message: 'no version of cadence/cla-review is in force on 2011-03-31',
      }),
    ).toBe('Which rule was in force on 31 March 2011, when none known here was?');
    expect(
      questionOf({
        code: 'calendar-does-not-reach',
        path: 'calendar',
        message: 'the calendar england-and-wales speaks only for 2010-01-01 to 2028-12-31',
      }),
    ).toBe('Which days are bank holidays, outside 1 January 2010 to 31 December 2028?');
  });
});
