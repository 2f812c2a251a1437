import type { Quarter } from './facts.ts';

/** A count of a post that carries cases; `n/a` for one that carries none, as the return prints it. */
export type PostCount = number | 'n/a';

/** One post, whoever holds it. */
export type Post = {
  /** Opaque: no name and no initials. */
  readonly id: string;
  readonly role: string;
  /** Left out, it is not known. */
  readonly vacant?: boolean;
  /** Whether the holder has done the three eLearning modules. */
  readonly trained?: boolean;
  /** The cases carried now. */
  readonly caseload?: PostCount;
  /** The cases stepped down in the quarter. */
  readonly steppedDown?: PostCount;
};

/** The workforce section of a return. */
export type Workforce = {
  /** Needed only by a rule whose figures are not the same for every day. */
  readonly quarter?: Quarter;
  readonly posts: readonly Post[];
};

/** A part of a whole, exactly. It has no status: no source says how much is too much. */
export type Portion = {
  /** Absent where it is of all roles together. */
  readonly role?: string;
  readonly part: number;
  readonly whole: number;
  /** Among how many posts the whole is shared. */
  readonly posts: number;
};

/** The posts that carry cases, of one role or, without a role, of all. A sum of which a part is not given is left out. */
export type Workload = {
  readonly role?: string;
  readonly posts: number;
  readonly caseload?: number;
  readonly steppedDown?: number;
};
