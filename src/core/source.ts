/** Documents and instruments, and what they state: the ground on which every rule stands. */

import type { LocalDate } from './date.ts';
import { frozen } from './freeze.ts';

/** How strongly a statement binds, strongest first. */
export const BASES = /* @__PURE__ */ frozen([
  'statute',
  'statutory-guidance',
  'national-policy',
  'local-policy',
  'service-promise',
  'model',
  'programme-metric',
] as const);

export type Basis = (typeof BASES)[number];

/**
 * How well a statement was checked: `primary`, read in the document or instrument itself; `secondary`,
 * read in a page that restates it; `unverified`, from memory. A rule that rests on the last says so.
 */
export const GRADES = /* @__PURE__ */ frozen(['primary', 'secondary', 'unverified'] as const);

export type Grade = (typeof GRADES)[number];

/** One sentence of a source that lays down a duty, cadence, list, figure, state or target, in our own words. */
export type Statement = {
  /** The place in its source: a regulation, a paragraph, a section's name. */
  readonly at: string;
  readonly says: string;
  readonly basis: Basis;
  readonly grade: Grade;
  /** Why no rule computes anything from it, where none does. */
  readonly notModelled?: string;
};

/** Where a source speaks. */
export type Jurisdiction = 'England' | 'England and Wales';

/** A document or an instrument, with everything that it states. */
export type Source = {
  readonly id: string;
  readonly title: string;
  /** How a citation names it: `Care Planning Regulations 2010`. */
  readonly short: string;
  /** The day on which it came into force; null where it bears none. */
  readonly from: LocalDate | null;
  readonly jurisdiction: Jurisdiction;
  /**
   * The last day to which what was read of it reaches: the day of the newest copy, or of the reading itself where the
   * document is at hand. What changed after it is not known here.
   */
  readonly readTo: LocalDate;
  /** By the id of each, which stays for ever. */
  readonly statements: Readonly<Record<string, Statement>>;
};
