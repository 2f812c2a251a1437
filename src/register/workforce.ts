/** How are cases, vacancies and training spread over the posts of a keyworking service? */

import { quoted } from '../core/date.ts';
import { decided, type Finding, factMissing, type Missing, notApplicable, undetermined } from '../core/finding.ts';
import type { RuleRef } from '../core/rule.ts';
import type { PortionFigures, Rule } from '../kinds/types.ts';
import { ragRules } from '../law/lists/rag.ts';
import { countAt } from './counts.ts';
import { inForce } from './version.ts';
import type { Portion, Post, Workforce, Workload } from './workforce-facts.ts';

/** A post with its place in the facts. */
type Placed = { readonly post: Post; readonly path: string };

/**
 * The heaviest share of the cases, for each role and then for all; the vacant share of the posts; the trained share
 * of those in post. Exact parts of wholes: the source sets no figure for any of them, so none is judged.
 * (Kent and Medway return, sections 2 and 3.)
 *
 * @param rules - rules of kind `portion` among them are answered, in their order; left out, the library's
 * @returns not applicable where there is nothing of which to take a part; undetermined where a post does not say
 * what is asked of it
 * @throws RangeError naming a count that is negative, fractional or no number, or what is neither true nor false
 * @example
 * const posts = [8, 9, 28, 10, 4].map((caseload, at) => ({ id: `p${at}`, role: 'practice-consultant', vacant: false, caseload }))
 * const [heaviest, , vacant] = workforceShares({ posts })
 * heaviest.value // => { role: 'practice-consultant', part: 28, whole: 59, posts: 5 }
 * vacant.value // => { part: 0, whole: 5, posts: 5 }
 */
export function workforceShares(workforce: Workforce, rules: readonly Rule[] = ragRules): readonly Finding<Portion>[] {
  const posts = placed(workforce);
  return rules
    .filter((rule) => rule.kind === 'portion')
    .flatMap((rule): readonly Finding<Portion>[] => {
      const version = inForce(rule, workforce.quarter?.to, 'quarter.to');
      if (version.kind !== 'in-force') return [version];
      const { ref, figures } = version;
      if (!Object.hasOwn(SPLITS, figures.counts))
        throw new RangeError(`no part of a workforce: ${quoted(figures.counts)}`);
      const roles = figures.by === undefined ? [] : rolesIn(posts);
      const byRole = roles.map((role) => portion(ref, figures.counts, ofRole(posts, role), role));
      return [...byRole.filter(({ kind }) => kind !== 'not-applicable'), portion(ref, figures.counts, posts)];
    });
}

/**
 * The posts that carry cases, their cases and those stepped down, for each role in the order in which it first
 * stands, and last for all.
 *
 * @returns a line for each role of which some post carries cases; a sum of which a part is not given is left out
 * @throws RangeError naming a count that is negative, fractional or no number
 * @example
 * const posts = [{ id: 'a', role: 'analyst', caseload: 11, steppedDown: 6 }, { id: 'b', role: 'analyst', caseload: 6, steppedDown: 3 }]
 * workloads({ posts }) // => [{ role: 'analyst', posts: 2, caseload: 17, steppedDown: 9 }, { posts: 2, caseload: 17, steppedDown: 9 }]
 */
export function workloads(workforce: Workforce): readonly Workload[] {
  const posts = placed(workforce).filter(carriesCases);
  const line = (part: readonly Placed[], role?: string): Workload => {
    const [caseload, steppedDown] = [sumOver(part, 'caseload'), sumOver(part, 'steppedDown')];
    return {
      ...(role !== undefined && { role }),
      posts: part.length,
      ...(caseload !== undefined && { caseload }),
      ...(steppedDown !== undefined && { steppedDown }),
    };
  };
  return [...rolesIn(posts).map((role) => line(ofRole(posts, role), role)), line(posts)];
}

/** What is part of what, and which posts do not say so. */
type Split = {
  readonly among: readonly Placed[];
  readonly missingPaths: readonly string[];
  readonly part: number;
  readonly whole: number;
};

const SPLITS: Readonly<Record<PortionFigures['counts'], (posts: readonly Placed[]) => Split>> = {
  'heaviest-caseload': (posts) => {
    const among = posts.filter(carriesCases);
    const cases = among.map(({ post }) => Number(post.caseload ?? 0));
    const whole = cases.reduce((sum, count) => sum + count, 0);
    return { among, missingPaths: missingPaths(among, 'caseload'), part: Math.max(0, ...cases), whole };
  },
  'vacant-posts': (posts) => {
    const part = posts.filter(({ post }) => post.vacant).length;
    return { among: posts, missingPaths: missingPaths(posts, 'vacant'), part, whole: posts.length };
  },
  'trained-in-post': (posts) => {
    const among = posts.filter(({ post }) => post.vacant !== true);
    const part = among.filter(({ post }) => post.trained).length;
    return {
      among,
      missingPaths: [...missingPaths(posts, 'vacant'), ...missingPaths(among, 'trained')],
      part,
      whole: among.length,
    };
  },
};

function portion(
  rule: RuleRef,
  counts: PortionFigures['counts'],
  posts: readonly Placed[],
  role?: string,
): Finding<Portion> {
  const { among, missingPaths: paths, part, whole } = SPLITS[counts](posts);
  const [first, ...others] = paths.map((path): Missing => factMissing(path));
  if (first !== undefined) return undetermined(rule, first, ...others);
  const share = { kind: 'share', part, whole } as const;
  if (whole === 0) return notApplicable(rule, share);
  const value: Portion = { ...(role !== undefined && { role }), part, whole, posts: among.length };
  return decided(rule, value, share, { kind: 'no-threshold', of: rule.subject });
}

/** Every post with its path, its counts and its yeses and noes as they should be. */
function placed(workforce: Workforce): readonly Placed[] {
  return workforce.posts.map((post, at) => {
    const path = `posts.${at}`;
    for (const name of ['vacant', 'trained'] as const) {
      const value: unknown = post[name];
      if (value !== undefined && typeof value !== 'boolean')
        throw new RangeError(`${path}.${name} should be true or false: ${quoted(value)}`);
    }
    for (const name of ['caseload', 'steppedDown'] as const)
      if (post[name] !== 'n/a') countAt(workforce, `${path}.${name}`);
    return { post, path };
  });
}

function rolesIn(posts: readonly Placed[]): readonly string[] {
  return [...new Set(posts.map(({ post }) => post.role))];
}

function ofRole(posts: readonly Placed[], role: string): readonly Placed[] {
  return posts.filter(({ post }) => post.role === role);
}

function carriesCases({ post }: Placed): boolean {
  return post.caseload !== 'n/a';
}

function missingPaths(posts: readonly Placed[], name: keyof Post): readonly string[] {
  return posts.filter(({ post }) => post[name] === undefined).map(({ path }) => `${path}.${name}`);
}

/** `undefined` where a count is not given; one that does not apply adds nothing. */
function sumOver(posts: readonly Placed[], name: 'caseload' | 'steppedDown'): number | undefined {
  if (missingPaths(posts, name).length > 0) return undefined;
  return posts.reduce((sum, { post }) => sum + (post[name] === 'n/a' ? 0 : (post[name] as number)), 0);
}
