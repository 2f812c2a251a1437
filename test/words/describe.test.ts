/** One plain line for whatever the case tables answer; forty of them stand in forty-lines.md, to be read aloud. */

import {
  agenda,
  type ChildRecord,
  contactRestriction,
  deadline,
  history,
  nextDue,
  returnInterviewMissingGuidance,
  ruleById,
  schedule,
  socialWorkerVisit,
  standing,
} from 'care-planning-rules';
import { claReview } from 'care-planning-rules/cadence';
import { day, type Finding, instant } from 'care-planning-rules/core';
import { libraryWords, describe as toLine } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { ownReview, ownReviewLocally, ownWords } from '../own-rules.ts';
import { findingsOfTables } from './findings.ts';

const library = await openLibrary();
const all = findingsOfTables(library).map(({ id, finding }) => ({ id, finding, line: toLine(finding) }));

/** Words with hyphens that people write, and no names of programs. */
const ENGLISH =
  /^(?:looked-after|long-term|re-admissions|co-ordination|self-care|trauma-informed|de-escalation|day-to-day)$/i;

describe('of every finding of the case tables, the line', () => {
  it('is there for some thousands of them', () => {
    expect(all.length).toBeGreaterThan(4000);
  });

  it('has at most 160 characters, and some have as many', () => {
    const longest = Math.max(...all.map(({ line }) => line.length));
    expect(longest).toBeLessThanOrEqual(160);
    expect(longest).toBeGreaterThan(150);
  });

  it('is one line, with no brace, bracket, path or JSON in it', () => {
    const faulty = all.filter(({ line }) =>
      /[\n{}[\]"`_=<>]|undefined|\bnull\b|NaN|object|[a-z]\.[a-z]|[a-z][A-Z]/.test(line),
    );
    expect(faulty.map(({ id, line }) => [id, line])).toEqual([]);
  });

  it('has no name of a program in it', () => {
    const faulty = all.filter(({ line }) =>
      (line.match(/[\w/]+(?:-[\w/]+)+/g) ?? []).some((word) => !ENGLISH.test(word)),
    );
    expect(faulty.map(({ id, line }) => [id, line])).toEqual([]);
  });

  it('has no day but in words', () => {
    expect(all.filter(({ line }) => /\d{4}-\d\d|T\d\d:/.test(line))).toEqual([]);
  });

  it('begins with a capital letter, and names the rule by its title', () => {
    for (const { finding, line } of all) {
      const title = libraryWords.rules[finding.rule.id]?.title ?? '';
      expect(line.startsWith(title), line).toBe(true);
    }
  });

  it('says how it stands: no two kinds of answer read the same', () => {
    for (const { finding, line } of all) {
      expect(line.includes(': cannot tell. '), line).toBe(finding.kind === 'undetermined');
      expect(line.includes(': does not apply'), line).toBe(finding.kind === 'not-applicable');
    }
  });

  it('is the same for a finding read back from JSON', () => {
    for (const { finding, line } of all) expect(toLine(JSON.parse(JSON.stringify(finding)))).toBe(line);
  });

  it('is shortened with dots for few of them', () => {
    expect(all.filter(({ line }) => line.endsWith('…')).length).toBeLessThan(all.length / 40);
  });

  it('reads well: forty of them, to be read aloud', async () => {
    await expect(`${[PREFACE, ...fortyOf().map((line) => `- ${line}`)].join('\n')}\n`).toMatchFileSnapshot(
      './forty-lines.md',
    );
  });
});

const PREFACE = `# Forty answers, each as one line

What \`describe\` makes of answers that the tables in \`docs/cases\` give: the first line of forty kinds of answer.
`;

/** The first line of each kind of answer, by the kind of rule, what the answer is and how it stands; forty of them. */
function fortyOf(): readonly string[] {
  const byKind = new Map<string, string>();
  for (const { finding, line } of all) {
    const kind = library.rules.get(finding.rule.id)?.kind;
    const value = finding.kind === 'decided' ? finding.value : undefined;
    const status = typeof value === 'object' && value !== null && 'status' in value ? value.status : typeof value;
    const why = finding.kind === 'not-applicable' ? finding.because[0].kind : finding.kind;
    const key = `${kind} ${why} ${status}`;
    if (!byKind.has(key)) byKind.set(key, line);
  }
  const lines = [...byKind].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return lines.filter((_, at) => Math.floor((at * 40) / lines.length) !== Math.floor(((at - 1) * 40) / lines.length));
}

describe('a duty that comes round again', () => {
  const facts = { from: day('2026-01-05'), held: [day('2026-01-30')] };

  it.each([
    ['2026-04-27', 'due 30 April 2026, in 3 days'],
    ['2026-04-29', 'due 30 April 2026, in 1 day'],
    ['2026-04-30', 'due today, 30 April 2026'],
    ['2026-05-01', 'was due 30 April 2026, overdue by 1 day'],
    ['2026-05-02', 'was due 30 April 2026, overdue by 2 days'],
  ])('asked about on %s: %s', (asOf, words) => {
    expect(toLine(standing(claReview, facts, day(asOf)))).toBe(
      `Review of the child’s case: ${words}; placing authority; statute, regulation 33(2)`,
    );
  });

  it('by its next date alone, by several, and by what became of each', () => {
    expect(toLine(nextDue(claReview, facts))).toContain(': due 30 April 2026; ');
    expect(toLine(schedule(claReview, facts, day('2026-04-29')))).toContain(': nothing due in the time asked about; ');
    expect(toLine(schedule(claReview, facts, day('2026-10-30')))).toContain(
      ': due 30 April 2026 and 30 October 2026; ',
    );
    expect(toLine(schedule(claReview, facts, day('2027-12-31')))).toContain(
      ': due 30 April 2026, 30 October 2026, 30 April 2027 and once more; ',
    );
    expect(toLine(schedule(claReview, facts, day('2028-12-31')))).toContain(', 30 April 2027 and 3 times more; ');
    expect(toLine(history(claReview, facts, day('2026-02-03')))).toContain(
      ': held in time on 30 January 2026, was due 2 February 2026; ',
    );
    const late = { ...facts, held: [...facts.held, day('2026-05-01')] };
    expect(toLine(history(claReview, late, day('2026-05-01')))).toContain(': held once in time and once late; ');
    expect(toLine(history(claReview, facts, day('2026-05-01')))).toContain(
      ': held once in time; was due 30 April 2026, overdue; ',
    );
  });
});

describe('what is owed in hours', () => {
  const imposed: ChildRecord = {
    id: 'synthetic-1',
    episodes: [],
    held: {},
    recorded: 'all',
    restrictions: [{ imposedAt: instant('2026-03-28T18:00Z'), ground: 'emergency' }],
  };
  const notice = 'contact/emergency-notification';

  it.each([
    ['2026-03-29T15:59Z', 'due today, 29 March 2026 at 19:00 BST, in 2 hours'],
    ['2026-03-29T17:30Z', 'due today, 29 March 2026 at 19:00 BST, in less than an hour'],
    ['2026-03-29T18:00:00.001Z', 'was due 29 March 2026 at 19:00 BST, overdue by less than an hour'],
    ['2026-03-29T19:00:00.001Z', 'was due 29 March 2026 at 19:00 BST, overdue by 1 hour'],
  ])('at %s: %s', (asOf, words) => {
    const rules = [ruleById(`${notice}-west-sussex`)];
    const [entry] = agenda(imposed, instant(asOf), { rules });
    expect(toLine(entry as Finding)).toContain(`: ${words}; `);
  });

  it('and that the hour of the event is missing is asked for', () => {
    const finding = deadline(returnInterviewMissingGuidance, { on: day('2026-02-03') }, day('2026-02-04'));
    expect(toLine(finding)).toContain(': cannot tell. At what time of day did it happen? ');
  });

  it('a restriction of contact says on what ground it was imposed', () => {
    const facts = { imposedAt: instant('2026-06-01T09:00Z'), ground: 'agreed' as const };
    const [consent] = contactRestriction(facts, instant('2026-06-01T10:00Z'));
    expect(toLine(consent as Finding)).toContain(': not permitted without consent; registered manager; ');
  });
});

describe('an entry', () => {
  const record: ChildRecord = {
    id: 'synthetic-1',
    episodes: [],
    held: {},
    recorded: 'all',
    events: { 'return-from-missing': [{ on: instant('2026-02-03T12:00Z') }] },
  };
  const lineOf = (child: ChildRecord) => {
    const [entry] = agenda(child, day('2026-02-04'), { rules: [returnInterviewMissingGuidance] });
    return toLine(entry as Finding);
  };

  it('names the event that it is about', () => {
    expect(lineOf(record)).toBe(
      'Return interview, missing children guidance: due 6 February 2026 at 12:00 GMT, in 2 days; return of a child who was missing, 3 February 2026 at 12:00 GMT',
    );
  });

  it.each([
    ['2026-02-05', 'booked for 5 February 2026, in time'],
    ['2026-02-06', 'booked for 6 February 2026'],
    ['2026-02-07', 'booked for 7 February 2026, too late'],
  ])('says what is booked on %s: %s', (on, words) => {
    expect(lineOf({ ...record, planned: { 'return-interview': [day(on)] } })).toContain(`in 2 days; ${words}; `);
  });

  it('of a record that lacks something asks for it', () => {
    const finding = nextDue(socialWorkerVisit, { from: day('2025-01-06'), held: [day('2026-02-02')] });
    expect(toLine(finding)).toBe(
      'Visit by the authority’s representative: cannot tell. Is the placement meant to last until the child is 18? Social worker; statute, regulation 28(2)(a)',
    );
  });
});

describe('a rule of one’s own', () => {
  const finding = standing(ownReview, { from: day('2026-01-05'), held: [] }, day('2026-01-30'));

  it('with words is called by its title, and cites its own statement', () => {
    expect(toLine(finding, { words: ownWords })).toBe(
      'Review, Anytown: due 2 February 2026, in 3 days; placing authority; statute, page 1',
    );
  });

  it('without words is called by its subject, and cites nothing', () => {
    expect(toLine(finding)).toBe(
      'Review of the child’s case: due 2 February 2026, in 3 days; placing authority; statute',
    );
    const local = { ...ownReviewLocally, subject: 'anytown/third-move.follow-up' } as const;
    expect(toLine(standing(local, { from: day('2026-01-05'), held: [] }, day('2026-01-30')))).toBe(
      'Third move follow up: due 2 February 2026, in 3 days; social worker; local policy',
    );
  });

  it('of whatever length keeps to one line, cut between two words', () => {
    const long = { ...ownReview, subject: `anytown/${'very-'.repeat(60)}long` } as const;
    const line = toLine(standing(long, { from: day('2026-01-05'), held: [] }, day('2026-01-30')));
    expect(line.length).toBeLessThanOrEqual(160);
    expect(line).toMatch(/ very…$/);
  });

  it('asks of a circumstance of its own by its name', () => {
    const missing = [
      { code: 'fact-missing', path: 'circumstances.anytown/third-move', message: 'is not given' },
    ] as const;
    expect(toLine({ kind: 'undetermined', rule: finding.rule, missing })).toContain(
      'cannot tell. Is it so: third move? ',
    );
  });
});
