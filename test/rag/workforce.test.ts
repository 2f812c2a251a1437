import { day, type Finding } from 'care-planning-rules';
import {
  caseloadBalance,
  keyworkingTraining,
  keyworkingVacancies,
  type Portion,
  type PortionRule,
  type Post,
  ratingOf,
  type Workforce,
  workforceShares,
  workloads,
} from 'care-planning-rules/rag';
import { explain } from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';
import { kentMedwayWorkforce } from '../../docs/examples/kent-medway-q3-2022-23.ts';

const answers = (rule: PortionRule, workforce: Workforce) => workforceShares(workforce, [rule]);
const valuesOf = (findings: readonly Finding<Portion>[]) =>
  findings.map((finding) => (finding.kind === 'decided' ? finding.value : finding.kind));
const missingOf = (findings: readonly Finding[]) =>
  findings.map((finding) => (finding.kind === 'undetermined' ? finding.missing.map(({ path }) => path) : finding.kind));
const posts = (...each: Omit<Post, 'id' | 'role'>[]): Workforce => ({
  posts: each.map((post, at) => ({ id: `p${at}`, role: 'keyworker', ...post })),
});

describe(caseloadBalance.id, () => {
  it('finds 28 of 59 with one consultant of five in Kent and Medway, and 28 of 115 of all sixteen posts', () => {
    expect(valuesOf(answers(caseloadBalance, kentMedwayWorkforce))).toEqual([
      { role: 'practice-consultant', part: 28, whole: 59, posts: 5 },
      { role: 'behaviour-analyst', part: 11, whole: 17, posts: 2 },
      { role: 'behaviour-technician', part: 5, whole: 11, posts: 3 },
      { role: 'peer-associate', part: 8, whole: 28, posts: 6 },
      { part: 28, whole: 115, posts: 16 },
    ]);
  });

  it('says that the source sets no figure, and so rates nothing', () => {
    const [heaviest] = answers(caseloadBalance, kentMedwayWorkforce);
    expect(heaviest).toMatchObject({
      because: [
        { kind: 'share', part: 28, whole: 59 },
        { kind: 'no-threshold', of: 'caseload-balance' },
      ],
    });
    expect(ratingOf(heaviest as Finding)).toBe('not-rated');
    expect(explain(heaviest as Finding)).toContain('The source sets no figure for caseload balance');
  });

  it('counts one who carries no case at the moment, and leaves out one who carries none by role', () => {
    const given = posts({ caseload: 0 }, { caseload: 4 }, { caseload: 'n/a' });
    expect(valuesOf(answers(caseloadBalance, given))).toEqual([
      { role: 'keyworker', part: 4, whole: 4, posts: 2 },
      { part: 4, whole: 4, posts: 2 },
    ]);
  });

  it('names no role where it is of all', () => {
    const findings = answers(caseloadBalance, posts({ caseload: 3 }));
    expect(findings.map((finding) => finding.kind === 'decided' && Object.keys(finding.value))).toEqual([
      ['role', 'part', 'whole', 'posts'],
      ['part', 'whole', 'posts'],
    ]);
  });

  it('does not apply where there are no cases', () => {
    expect(valuesOf(answers(caseloadBalance, posts({ caseload: 'n/a' })))).toEqual(['not-applicable']);
    expect(valuesOf(answers(caseloadBalance, posts({ caseload: 0 })))).toEqual(['not-applicable']);
    expect(valuesOf(answers(caseloadBalance, posts()))).toEqual(['not-applicable']);
  });

  it('cannot be told where a post does not say', () => {
    expect(missingOf(answers(caseloadBalance, posts({ caseload: 3 }, {})))).toEqual([
      ['posts.1.caseload'],
      ['posts.1.caseload'],
    ]);
  });
});

describe(keyworkingVacancies.id, () => {
  it('is the vacant part of all posts, exactly', () => {
    const given = posts({ vacant: true }, { vacant: false }, { vacant: false });
    expect(valuesOf(answers(keyworkingVacancies, given))).toEqual([{ part: 1, whole: 3, posts: 3 }]);
  });

  it('cannot be told where a post does not say, and does not apply to no posts', () => {
    expect(missingOf(answers(keyworkingVacancies, posts({ vacant: true }, {})))).toEqual([['posts.1.vacant']]);
    expect(valuesOf(answers(keyworkingVacancies, posts()))).toEqual(['not-applicable']);
  });

  it('cannot be told of Kent and Medway, whose ticks were lost', () => {
    expect(missingOf(answers(keyworkingVacancies, kentMedwayWorkforce))[0]).toHaveLength(28);
  });
});

describe(keyworkingTraining.id, () => {
  it('is the trained part of those in post: a vacant post is asked nothing', () => {
    const given = posts({ vacant: true }, { vacant: false, trained: true }, { vacant: false, trained: false });
    expect(valuesOf(answers(keyworkingTraining, given))).toEqual([{ part: 1, whole: 2, posts: 2 }]);
  });

  it('cannot be told where a post in use does not say, and does not apply where all are vacant', () => {
    expect(missingOf(answers(keyworkingTraining, posts({ vacant: false })))).toEqual([['posts.0.trained']]);
    expect(missingOf(answers(keyworkingTraining, posts({ trained: true })))).toEqual([['posts.0.vacant']]);
    expect(valuesOf(answers(keyworkingTraining, posts({ vacant: true })))).toEqual(['not-applicable']);
  });
});

describe('workloads', () => {
  it('are those of Kent and Medway: 59, 17, 11 and 28, in all 115 with 38 stepped down', () => {
    expect(workloads(kentMedwayWorkforce)).toEqual([
      { role: 'practice-consultant', posts: 5, caseload: 59, steppedDown: 20 },
      { role: 'behaviour-analyst', posts: 2, caseload: 17, steppedDown: 9 },
      { role: 'behaviour-technician', posts: 3, caseload: 11, steppedDown: 5 },
      { role: 'peer-associate', posts: 6, caseload: 28, steppedDown: 4 },
      { posts: 16, caseload: 115, steppedDown: 38 },
    ]);
    expect(kentMedwayWorkforce.posts).toHaveLength(28);
  });

  it('leave out a sum of which a part is not given', () => {
    expect(workloads(posts({ caseload: 3, steppedDown: 1 }, { caseload: 2 }))).toEqual([
      { role: 'keyworker', posts: 2, caseload: 5 },
      { posts: 2, caseload: 5 },
    ]);
  });

  it('have no key for what they do not give', () => {
    expect(workloads(posts({})).map((line) => Object.keys(line))).toEqual([['role', 'posts'], ['posts']]);
  });

  it('add nothing for a count that does not apply', () => {
    expect(workloads(posts({ caseload: 3, steppedDown: 'n/a' }, { caseload: 2, steppedDown: 1 }))).toEqual([
      { role: 'keyworker', posts: 2, caseload: 5, steppedDown: 1 },
      { posts: 2, caseload: 5, steppedDown: 1 },
    ]);
  });
});

describe('a workforce', () => {
  it.each([
    [{ caseload: -1 }, 'posts.0.caseload should be a count, a whole number from 0: -1'],
    [{ steppedDown: 0.5 }, 'posts.0.steppedDown should be a count, a whole number from 0: 0.5'],
    [{ vacant: 'no' as unknown as boolean }, 'posts.0.vacant should be true or false: "no"'],
  ])('is refused by name where it holds %j', (post, message) => {
    expect(() => workforceShares(posts(post))).toThrow(new RangeError(message));
    expect(() => workloads(posts(post))).toThrow(new RangeError(message));
  });

  it('is asked for no part that nobody knows', () => {
    const { versions, ...rest } = keyworkingVacancies;
    const own = {
      ...rest,
      versions: [{ ...versions[0], counts: 'night-posts' }],
    } as unknown as PortionRule;
    expect(() => answers(own, posts({ vacant: true }))).toThrow(
      new RangeError('no part of a workforce: "night-posts"'),
    );
  });

  it('is asked by an own rule from its day on', () => {
    const { versions, ...rest } = keyworkingVacancies;
    const own: PortionRule = {
      ...rest,
      id: 'anytown/vacancies',
      versions: [{ ...versions[0], from: day('2026-01-01') }],
    };
    const ending = (to: string) => ({ ...posts({ vacant: true }), quarter: { from: day('2025-10-01'), to: day(to) } });
    expect(answers(own, ending('2025-12-31'))).toMatchObject([{ missing: [{ code: 'no-version-in-force' }] }]);
    expect(valuesOf(answers(own, ending('2026-01-01')))).toEqual([{ part: 1, whole: 1, posts: 1 }]);
    expect(missingOf(answers(own, posts({ vacant: true })))).toEqual([['quarter.to']]);
  });
});
