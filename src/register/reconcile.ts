/** Does a return, as it is printed, agree with itself? */

import { quoted } from '../core/date.ts';
import { decided, type Finding, type Reason } from '../core/finding.ts';
import type { RuleRef } from '../core/rule.ts';
import type { PrintedShare, PrintedSum, ReconciliationFigures, Rule } from '../kinds/types.ts';
import { ragRules } from '../law/lists/rag.ts';
import { added, checkWithin, countAt, percentageOf, sumOf, valueAt, waitingFor } from './counts.ts';
import { AGE_BANDS, type PrintedReturn, type Reconciliation } from './facts.ts';
import { inForce } from './version.ts';

/**
 * Every printed total and percentage of a return beside what its parts give. A percentage is compared in
 * the precision in which it is printed; where it is wrong but another share of the same parts, a reason
 * says which. No source asks for it: it is the library's own check, on the figures of a real return.
 *
 * @param printed - the return as printed; whatever it does not print may be left out
 * @param rules - rules of kind `reconciliation` among them are applied; left out, the library's
 * @returns for each age band a finding for each printed total, then for each printed percentage;
 * undetermined where the parts are not all printed
 * @throws RangeError naming a count that is negative, fractional or above its total, or a percentage that is none
 * @example
 * const printed = { bands: { '18-25': {
 *   register: { red: 22, amber: 8 },
 *   named: { red: 9, amber: 0, total: 9 },
 *   percentages: { redOrAmber: '41%', amber: 'n/a' },
 * } } }
 * reconcileReturn(printed).map(unwrap)
 * // => [
 * //      { status: 'met', path: 'bands.18-25.named.total', printed: '9', computed: '9' },
 * //      { status: 'missed', path: 'bands.18-25.percentages.amber', printed: 'n/a', computed: '0%' },
 * //      { status: 'missed', path: 'bands.18-25.percentages.redOrAmber', printed: '41%', computed: '30%' },
 * //    ]
 */
export function reconcileReturn(
  printed: PrintedReturn,
  rules: readonly Rule[] = ragRules,
): readonly Finding<Reconciliation>[] {
  return rules
    .filter((rule) => rule.kind === 'reconciliation')
    .flatMap((rule): readonly Finding<Reconciliation>[] => {
      const version = inForce(rule, printed.quarter?.to, 'quarter.to');
      if (version.kind !== 'in-force') return [version];
      return AGE_BANDS.flatMap((band) => figuresOf(version.ref, version.figures, printed, `bands.${band}.`));
    });
}

/** The figures of the age band that stands at `within`. */
function figuresOf(
  rule: RuleRef,
  { sums, shares }: ReconciliationFigures,
  printed: PrintedReturn,
  within: string,
): readonly Finding<Reconciliation>[] {
  const fullShares = shares.map((share) => shareWithin(share, within));
  for (const share of fullShares) checkWithin(printed, share);
  return [
    ...sums.map((sum) => total(rule, sumWithin(sum, within), printed)),
    ...fullShares.map((share) => percentage(rule, share, fullShares, printed)),
  ].filter((finding) => finding !== undefined);
}

function sumWithin({ figure, of, andIfGiven = [] }: PrintedSum, within: string): Required<PrintedSum> {
  const full = (path: string) => within + path;
  return { figure: full(figure), of: of.map(full), andIfGiven: andIfGiven.map(full) };
}

function shareWithin({ figure, part, whole }: PrintedShare, within: string): PrintedShare {
  const full = (path: string) => within + path;
  return { figure: full(figure), part: part.map(full), whole: whole.map(full) };
}

/** A printed total beside its sum; nothing where none is printed. */
function total(
  rule: RuleRef,
  { figure, of, andIfGiven }: Required<PrintedSum>,
  printed: PrintedReturn,
): Finding<Reconciliation> | undefined {
  const given = andIfGiven.filter((path) => countAt(printed, path) !== undefined);
  const sum = added(printed, [...of, ...given]);
  const count = countAt(printed, figure);
  if (count === undefined) return undefined;
  return waitingFor(rule, sum) ?? reconciled(rule, figure, String(count), String(count), String(sum.total), sumOf(sum));
}

/** A printed percentage beside its share; nothing where none is printed. */
function percentage(
  rule: RuleRef,
  share: PrintedShare,
  shares: readonly PrintedShare[],
  printed: PrintedReturn,
): Finding<Reconciliation> | undefined {
  const { figure } = share;
  const text = valueAt(printed, figure);
  if (text === undefined) return undefined;
  const { exactly, decimals } = percentageIn(text, figure);
  const [part, whole] = [added(printed, share.part), added(printed, share.whole)];
  const waiting = waitingFor(rule, whole, part);
  if (waiting !== undefined) return waiting;
  const computed = percentageOf(part.total, whole.total, decimals);
  const others = exactly === computed ? [] : sharesThatGive(exactly, decimals, share, shares, printed);
  const reason = { kind: 'share', part: part.total, whole: whole.total } as const;
  return reconciled(rule, figure, String(text), exactly, computed, reason, sumOf(part), sumOf(whole), ...others);
}

function reconciled(
  rule: RuleRef,
  path: string,
  printed: string,
  exactly: string,
  computed: string,
  ...because: readonly Reason[]
): Finding<Reconciliation> {
  const status = exactly === computed ? 'met' : 'missed';
  return decided(rule, { status, path, printed, computed }, { kind: 'printed', path, printed, computed }, ...because);
}

/** A percentage as the library writes it, and the number of its decimals. @throws RangeError naming the path and the text */
function percentageIn(text: unknown, path: string): { exactly: string; decimals: number } {
  if (typeof text === 'string' && /^n\/a$/i.test(text)) return { exactly: 'n/a', decimals: 0 };
  const digits = typeof text === 'string' && text.length < 20 ? /^(\d+)(?:\.(\d+))? ?%$/.exec(text) : null;
  if (digits === null) throw new RangeError(`${path} should be a percentage such as '41%', or 'n/a': ${quoted(text)}`);
  const [, whole, decimals] = digits as unknown as readonly [string, string, string | undefined];
  const exactly = decimals === undefined ? `${BigInt(whole)}%` : `${BigInt(whole)}.${decimals}%`;
  return { exactly, decimals: decimals?.length ?? 0 };
}

/** The other shares of the same parts that the printed percentage would be right for. */
function sharesThatGive(
  exactly: string,
  decimals: number,
  wrong: PrintedShare,
  shares: readonly PrintedShare[],
  printed: PrintedReturn,
): readonly Reason[] {
  return shares
    .filter((share) => share.part.some((path) => wrong.part.includes(path)))
    .flatMap((share): readonly Reason[] => {
      const [part, whole] = [added(printed, share.part), added(printed, share.whole)];
      const isKnown = part.missing.length === 0 && whole.missing.length === 0;
      if (!isKnown || percentageOf(part.total, whole.total, decimals) !== exactly) return [];
      return [{ kind: 'another-share', path: share.figure, part: part.total, whole: whole.total, percentage: exactly }];
    });
}
