/**
 * More that is there, or done sooner, is never worse: no document, item, notice, day held or keyworker more makes what
 * could be told stand worse, and nothing done earlier is later. (The checklist of admission has this law for one
 * document more in its own room; here it is had for one that came earlier, and for every other room.)
 */

import {
  type ConditionRule,
  type ContentsRule,
  catalogue,
  condition,
  contents,
  type DeadlineRule,
  deadline,
  type Finding,
  ratingOf,
} from 'care-planning-rules';
import { type AdmissionFacts, admissionChecklist, admissionDecision } from 'care-planning-rules/admission';
import { type CadenceRule, type HistoryRow, history } from 'care-planning-rules/cadence';
import { type ContactFacts, contactRestriction } from 'care-planning-rules/contact';
import type { Instant, LocalDate } from 'care-planning-rules/core';
import { RATINGS, type Register, registerReturn } from 'care-planning-rules/rag';
import { type SupportFacts, supportPackage } from 'care-planning-rules/support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater } from '../arbitraries.ts';
import {
  cadenceFactsOf,
  circumstancesOf,
  contentsFactsOf,
  deadlineFactsOf,
  near,
  questions,
  registers,
  someOf,
} from './questions.ts';

const ofKind = <R>(kind: string) =>
  catalogue.filter((rule) => rule.kind === kind).map((rule) => [rule.id, rule] as unknown as readonly [string, R]);

const asked = <Q>(name: string) => questions[name] as unknown as fc.Arbitrary<Q>;

const runs = (property: fc.IRawProperty<unknown>, numRuns: number) => fc.assert(property, { numRuns });

/** Whether a finding that could be told, and still can, stands worse than it did. */
function isWorse(before: Finding | undefined, after: Finding | undefined): boolean {
  if (before?.kind !== 'decided' || after?.kind !== 'decided') return false;
  return RATINGS.indexOf(ratingOf(after)) > RATINGS.indexOf(ratingOf(before));
}

const worseAmong = (before: readonly Finding[], after: readonly Finding[]) =>
  after.filter((finding, at) => isWorse(before[at], finding)).map(({ rule }) => rule.id);

describe('one item more in a document', () => {
  it.each(ofKind<ContentsRule>('contents'))('never adds to what is missing: %s', (_, rule) => {
    const items = rule.versions[0].items.map(({ item }) => item);
    runs(
      fc.property(contentsFactsOf(rule), fc.constantFrom(...items), (facts, item) => {
        const [before, after] = [facts, { ...facts, present: [...facts.present, item] }].map((each) =>
          contents(rule, each),
        );
        expect(isWorse(before, after)).toBe(false);
        if (before?.kind !== 'decided' || after?.kind !== 'decided') return;
        expect(after.value.missing).toEqual(before.value.missing.filter((each) => each !== item));
      }),
      50,
    );
  });
});

describe('one thing more that is so', () => {
  it.each(ofKind<ConditionRule>('condition'))('never makes a condition worse that asks for it: %s', (_, rule) => {
    const parts = [rule.versions[0].holds].flat();
    const known = someOf(circumstancesOf(rule));
    runs(
      fc.property(known, fc.constantFrom(...parts), near, (circumstances, part, on) => {
        const [before, after] = [circumstances, { ...circumstances, [part]: true }].map((each) =>
          condition(rule, { on, circumstances: each }),
        );
        expect(isWorse(before, after)).toBe(false);
      }),
      50,
    );
  });
});

describe('what was done', () => {
  it.each(ofKind<DeadlineRule>('deadline'))(
    'is never worse than what was not, nor later for being done earlier: %s',
    (_, rule) => {
      runs(
        fc.property(deadlineFactsOf(rule), near, fc.nat(60), (facts, asOf, earlier) => {
          const { done, ...open } = facts;
          if (done === undefined) return;
          const undone = deadline(rule, open, asOf);
          expect(isWorse(undone, deadline(rule, facts, asOf))).toBe(false);
          const sooner = daysLater(done.slice(0, 10), -earlier);
          const [first, second] = [sooner, done.slice(0, 10) as LocalDate].map((day) =>
            deadline(rule, { ...open, done: day }, asOf),
          );
          // What is too old, or was done before what it follows, does not count as done.
          const isDone = first?.kind === 'decided' && first.value.done !== undefined;
          const wasDone = second?.kind === 'decided' && second.value.done !== undefined;
          if (isDone && wasDone) expect(isWorse(second, first)).toBe(false);
        }),
        50,
      );
    },
  );
});

describe('one day more on which something was held', () => {
  it.each(ofKind<CadenceRule>('cadence'))('leaves every other that was met as it was: %s', (_, rule) => {
    // A duty of some ages asks for the date of birth.
    const isOfAges = 'ages' in rule.versions[0];
    const known = cadenceFactsOf(rule).map((facts) =>
      isOfAges ? { ...facts, dateOfBirth: daysLater(facts.from, -2200) } : facts,
    );
    const asked = known.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        asOf: fc.integer({ min: 0, max: 900 }).map((gap) => daysLater(facts.from, gap)),
        more: fc.integer({ min: 0, max: 900 }).map((gap) => daysLater(facts.from, gap)),
      }),
    );
    runs(
      fc.property(asked, ({ facts, asOf, more }) => {
        const [before, after] = [facts, { ...facts, held: [...facts.held, more] }].map((each) =>
          history(rule, each, asOf),
        );
        if (before?.kind !== 'decided' || after?.kind !== 'decided') return;
        const met = (rows: readonly HistoryRow[]) =>
          rows.flatMap((row) => ('held' in row && row.status === 'met' ? [row.held] : []));
        const held = new Set(after.value.flatMap((row) => ('held' in row ? [row.held] : [])));
        const unmade = met(before.value).filter((day) => held.has(day) && !met(after.value).includes(day));
        expect(unmade).toEqual([]);
        const missed = (rows: readonly HistoryRow[]) =>
          rows.filter(({ status }) => status === 'missed').map(({ due }) => due);
        expect(missed(after.value).filter((due) => !missed(before.value).includes(due))).toEqual([]);
      }),
      100,
    );
  });
});

describe('an admission', () => {
  it('is never worse for a document that came earlier, nor held up for one document more', () => {
    runs(
      fc.property(
        asked<[AdmissionFacts, LocalDate]>('admissionDecision'),
        fc.nat(),
        fc.nat(60),
        ([facts, asOf], which, earlier) => {
          const { documents } = facts;
          if (documents.length === 0) return;
          const at = which % documents.length;
          const one = documents[at] as (typeof documents)[number];
          const sooner = { ...facts, documents: documents.with(at, { ...one, dated: daysLater(one.dated, -earlier) }) };
          expect(worseAmong(admissionChecklist(facts, asOf), admissionChecklist(sooner, asOf))).toEqual([]);
          const fewer = { ...facts, documents: documents.toSpliced(at, 1) };
          const inTheWay = (each: AdmissionFacts) =>
            admissionDecision(each, asOf).standsInTheWay.map(({ rule, document }) => `${rule} ${document}`);
          const before = inTheWay(fewer);
          expect(inTheWay(facts).filter((each) => !before.includes(each))).toEqual([]);
        },
      ),
      200,
    );
  });
});

describe('a notice of a restriction', () => {
  it('is never worse for being given, nor for being given earlier', () => {
    runs(
      fc.property(
        asked<[ContactFacts, Instant]>('contactRestriction'),
        fc.nat(100_000_000),
        ([facts, asOf], earlier) => {
          for (const name of ['notifiedAt', 'fullDetailsAt'] as const) {
            const given = facts[name];
            if (given === undefined) continue;
            const { [name]: _, ...without } = facts;
            const sooner = new Date(Date.parse(given) - earlier).toISOString() as Instant;
            const [none, late, early] = [without, facts, { ...facts, [name]: sooner }].map((each) =>
              contactRestriction(each as ContactFacts, asOf),
            );
            expect(worseAmong(none ?? [], late ?? [])).toEqual([]);
            if (Date.parse(given) <= Date.parse(asOf)) expect(worseAmong(late ?? [], early ?? [])).toEqual([]);
          }
        },
      ),
      300,
    );
  });
});

describe('a support package', () => {
  it('is never worse for one part more in place, one day held more or one day of a course more', () => {
    runs(
      fc.property(asked<[SupportFacts, LocalDate]>('supportPackage'), fc.nat(), near, ([facts, asOf], which, day) => {
        const before = supportPackage(facts, asOf);
        const { circumstances = {}, courseDays = {}, held } = facts;
        const names = Object.keys(circumstances).filter((name) => !name.endsWith('-needed'));
        const name = names[which % names.length] ?? 'support-work';
        const subjects = ['carer-contact', 'carer-supervision', 'team-around-the-child-meeting'] as const;
        const subject = subjects[which % subjects.length] ?? 'carer-contact';
        const more: readonly SupportFacts[] = [
          { ...facts, circumstances: { ...circumstances, [name]: true } },
          {
            ...facts,
            courseDays: Object.fromEntries(Object.entries(courseDays).map(([course, done = 0]) => [course, done + 1])),
          },
          { ...facts, held: { ...held, [subject]: [...(held[subject] ?? []), day] } },
          ...(facts.assessment === undefined
            ? [{ ...facts, assessment: { producedOn: facts.from, sharedOn: facts.from } }]
            : []),
        ];
        for (const each of more) expect(worseAmong(before, supportPackage(each, asOf))).toEqual([]);
      }),
      200,
    );
  });
});

describe('a register', () => {
  it('is never worse for one keyworker more who is named, nor for one consent more', () => {
    runs(
      fc.property(registers, fc.nat(), (register: Register, which) => {
        if (register.entries.length === 0) return;
        const at = which % register.entries.length;
        const one = register.entries[at] as Register['entries'][number];
        const better = {
          ...register,
          entries: register.entries.with(at, { ...one, namedKeyworker: true, consent: true }),
        };
        const [before, after] = [register, better].map((each) => {
          const { metrics, entries } = registerReturn(each);
          return [
            ...metrics.flatMap(({ bands }) => Object.values(bands)),
            ...entries.flatMap(({ findings }) => findings),
          ] as readonly Finding[];
        });
        expect(worseAmong(before ?? [], after ?? [])).toEqual([]);
      }),
      300,
    );
  });
});
