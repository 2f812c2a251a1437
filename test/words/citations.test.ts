/** An answer is told with those citations of its rule that it used, and with the duty of its version. */

import { catalogue, nextDue, ruleById, socialWorkerVisitLongTermFoster, standing } from 'care-planning-rules';
import { broughtForward, type CadenceRule, claReview, claReviewBroughtForward } from 'care-planning-rules/cadence';
import { day, type Finding } from 'care-planning-rules/core';
import { startCycle } from 'care-planning-rules/tier';
import { type Explainable, explain, libraryWords } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../case-runner.ts';
import { ownReview, ownWords } from '../own-rules.ts';
import { findingsOfTables } from './findings.ts';

/** The ids of the statements that an explanation cites. */
function citedIn(answer: Explainable, options = {}): readonly string[] {
  const found = explain(answer, options).matchAll(/^- .* \(`([a-z0-9/-]+)`; /gm);
  return Array.from(found, ([, id]) => id as string).filter((id) => !/^(?:calc-|working-day)/.test(id));
}

const review = (...held: readonly string[]) => nextDue(claReview, { from: day('2026-01-05'), held: held.map(day) });

describe('the review of a child’s case cites the paragraph of its own interval', () => {
  it.each<[readonly string[], string]>([
    [[], 'review-first'],
    [['2026-01-30'], 'review-second'],
    [['2026-01-30', '2026-04-30'], 'review-subsequent'],
    [['2026-01-30', '2026-04-30', '2026-10-30'], 'review-subsequent'],
  ])('held on %j: %s', (held, cite) => {
    expect(citedIn(review(...held))).toEqual([cite]);
  });

  it('and how its own unit is counted: working days, or months', () => {
    expect(explain(review())).toContain('`calc-working-days`');
    expect(explain(review())).not.toContain('`calc-month-is-calendar`');
    expect(explain(review('2026-01-30'))).toContain('`calc-month-is-calendar`');
    expect(explain(review('2026-01-30'))).not.toContain('`calc-working-days`');
  });

  it('and that a month is short only where it is', () => {
    expect(explain(review('2026-01-30', '2026-08-31'))).toContain('`calc-short-month`');
    expect(explain(review('2026-01-30', '2026-08-30'))).toContain('`calc-short-month`');
    expect(explain(review('2026-01-30', '2026-08-28'))).not.toContain('`calc-short-month`');
  });

  it('says how many more its rule cites, and cites them where all are asked for', () => {
    expect(explain(review())).toMatch(/\nThe rule cites \d more, for other answers\.$/);
    const all = explain(review(), { all: true });
    for (const cite of claReview.versions[0].cites) expect(all).toContain(`\`${cite}\``);
    expect(all).not.toContain('for other answers');
  });
});

describe('a review before its usual date cites the event that brings it forward', () => {
  it.each([
    ['request-of-reviewing-officer', undefined, ['review-early-iro-request']],
    ['welfare-not-safeguarded', undefined, ['review-early-welfare-visit', 'visit-outcome-review']],
    ['detention', '2026-01-20', ['review-early-custody']],
  ] as const)('%s', (event, ends, cites) => {
    const trigger = { event, on: day('2026-01-12'), ...(ends && { ends: day(ends) }) };
    const facts = { from: day('2026-01-05'), held: [], trigger };
    const found = broughtForward(claReviewBroughtForward, claReview, facts, day('2026-01-15'));
    expect(found.kind).toBe('decided');
    expect(citedIn(found)).toEqual(cites);
  });
});

describe('of what every rule cites', () => {
  const words = Object.entries(libraryWords.rules);

  it('each condition is one of the rule’s own citations', () => {
    const strange = words.flatMap(([id, { citedWhere = {} }]) => {
      const cites = ruleById(id).versions.flatMap((version): readonly string[] => version.cites);
      return Object.keys(citedWhere).filter((cite) => !cites.includes(cite));
    });
    expect(strange).toEqual([]);
  });

  it('each is used by an answer that can be given, line by line of a rhythm', () => {
    const rhythms = catalogue.filter((rule): rule is CadenceRule => rule.kind === 'cadence');
    for (const rule of rhythms) {
      const { citedWhere = {} } = libraryWords.rules[rule.id] ?? {};
      for (const [cite, wanted] of Object.entries(citedWhere)) {
        const used = rule.versions.some(
          ({ cites, intervals, from }) =>
            (cites as readonly string[]).includes(cite) &&
            (intervals ?? []).some(({ when, within }) =>
              [rule.during, rule.subject].some((event) => {
                const reason = {
                  kind: 'period',
                  event,
                  on: '2026-01-05',
                  period: within,
                  ends: '2026-02-05',
                  ...(when && { when }),
                };
                const ref = { id: rule.id, from, subject: rule.subject, owedBy: rule.owedBy, basis: 'statute', cites };
                const finding = {
                  kind: 'decided',
                  rule: ref,
                  value: '2026-02-05',
                  because: [reason],
                } as unknown as Finding;
                return citedIn(finding).includes(cite);
              }),
            ),
        );
        expect(used, `${rule.id}: ${cite}: ${JSON.stringify(wanted)}`).toBe(true);
      }
    }
  });
});

describe('of the case tables', () => {
  it('every answer cites something, and something that binds as it does; some leave many out', async () => {
    const findings = findingsOfTables(await openLibrary());
    let isShorter = 0;
    const ofTheLibrary = ({ finding }: { finding: Finding }) =>
      finding.rule.cites.some((cite) => cite in libraryWords.statements);
    for (const { id, finding } of findings.filter(ofTheLibrary)) {
      const used = Array.from(explain(finding).matchAll(/\(`([a-z0-9/-]+)`; /g), ([, cite]) => cite as string);
      expect(used.length, id).toBeGreaterThan(0);
      expect(finding.rule.cites, id).toEqual(expect.arrayContaining(used));
      if (used.length < finding.rule.cites.length) isShorter++;
    }
    expect(isShorter).toBeGreaterThan(500);
  }, 120_000);
});

describe('the duty', () => {
  const facts = (from: string) => ({
    from: day(from),
    held: [],
    circumstances: { 'child-agrees-to-fewer-visits': true },
  });
  const dutyOn = (from: string) => explain(standing(socialWorkerVisitLongTermFoster, facts(from), day(from)));

  it('is that of the version that was in force: the older one the day before, the newer one from its day on', () => {
    for (const from of ['2011-04-01', '2015-03-31']) expect(dutyOn(from)).not.toContain('every six');
    for (const from of ['2015-04-01', '2026-01-05']) expect(dutyOn(from)).toContain('every six');
  });

  it('is named by every answer of the library', () => {
    for (const rule of catalogue) {
      const duties = libraryWords.rules[rule.id]?.duties ?? [];
      expect(
        duties.map(({ from }) => from),
        rule.id,
      ).toEqual(rule.versions.map(({ from }) => from));
    }
  });
});

describe('what can be explained', () => {
  it('an id: its title and duty, and its figures only with the rules', () => {
    const alone = explain('cadence/cla-review');
    expect(alone).toContain('### Review of the child’s case (`cadence/cla-review`)');
    expect(alone).not.toContain('within 20 working days\n');
    expect(explain('cadence/cla-review', { rules: catalogue })).toBe(explain(claReview));
    expect(explain('anytown/review', { words: ownWords })).toContain('Review, Anytown');
    expect(explain('anytown/review', { rules: [ownReview] })).toContain('- intervals:');
  });

  it('an id that no rule has is refused with the nearest', () => {
    expect(() => explain('cadence/cla-reviews')).toThrow(
      new RangeError('no rule has the id cadence/cla-reviews; did you mean cadence/cla-review?'),
    );
    expect(() => explain('anytown/reveiw', { rules: [ownReview] })).toThrow('did you mean anytown/review?');
    expect(() => explain('constructor')).toThrow(RangeError);
  });

  it('a cycle: where it is, by which step, and the statement that allows it', () => {
    const begun = startCycle({ kind: 'assessed', on: day('2026-01-12'), tool: 'NMT' });
    if (!begun.ok) throw new Error('refused');
    const lines = explain(begun.value).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '### The cycle of therapeutic care, TIER (`tier/cycle`)',
      '',
      '**Responding** since 12 January 2026.',
    ]);
    expect(citedIn(begun.value)).toContain('tier-assessment-standard-tool');
    expect(citedIn(begun.value)).not.toContain('tier-adjust-triggers');
    expect(explain(JSON.parse(JSON.stringify(begun.value)))).toBe(explain(begun.value));
  });

  it('a list, each of its members after the other', () => {
    expect(explain([])).toBe('');
    expect(explain([review(), claReview, 'cadence/cla-review'])).toBe(
      [explain(review()), explain(claReview), explain('cadence/cla-review')].join('\n\n'),
    );
  });

  it('what is nothing of the kind is refused', () => {
    for (const wrong of [undefined, null, 7, {}, { kind: 'cadence' }, { kind: 'toString', rule: {} }])
      expect(() => explain(wrong as unknown as Explainable)).toThrow(TypeError);
  });

  it('an own rule with own words, also as read back from JSON', () => {
    const finding = standing(ownReview, { from: day('2026-01-05'), held: [] }, day('2026-01-30'));
    const text = explain(finding, { words: ownWords });
    expect(text).toContain('The case is reviewed within 20 working days, then within three months');
    expect(explain(JSON.parse(JSON.stringify(finding)), { words: ownWords })).toBe(text);
    expect(explain(finding)).toContain('### `anytown/review`');
  });
});
