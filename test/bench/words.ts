/** Figures as they are printed. */

import { type Compared, isMet, type Line } from './comparing.ts';
import type { Spread } from './measure.ts';

/** Nanoseconds in the unit that suits them. */
export function time(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1000).toPrecision(3)} µs`;
  return `${(nanoseconds / 1e6).toPrecision(3)} ms`;
}

/** A ratio, to as many places as say something. */
export function ratio(number: number): string {
  return number < 0.1 ? number.toPrecision(2) : number < 10 ? number.toFixed(2) : number.toFixed(1);
}

export function span({ from, to }: Spread, written: (figure: number) => string): string {
  return `${written(from)} to ${written(to)}`;
}

export function verdict(line: Line): string {
  const met = isMet(line);
  return met === undefined ? '' : `at most ${line.atMost}: ${met ? 'met' : 'not met'}`;
}

/** One comparison for a terminal. */
export function comparedText({ title, lines }: Compared): string {
  const rows = lines.map((line) =>
    [
      `  ${line.name.padEnd(30)}`,
      time(line.time.median).padStart(9),
      `  (${span(line.time, time)})`.padEnd(24),
      line.ratio === undefined
        ? ''
        : `ours is ${ratio(line.ratio.median)} of it (${span(line.ratio, ratio)})  ${verdict(line)}`,
    ].join(' '),
  );
  return [`\n${title}`, ...rows].join('\n');
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
