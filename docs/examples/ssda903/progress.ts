/** A progress bar on long work, where a person is watching. */

import { SingleBar } from 'cli-progress';

export type Progress = {
  readonly begin: (what: string, total: number) => void;
  readonly advance: (by: number) => void;
  readonly end: () => void;
};

export const noProgress: Progress = { begin: () => {}, advance: () => {}, end: () => {} };

/**
 * A bar on the terminal; nothing where there is no terminal.
 *
 * @param shortest - work of a smaller total shows none
 */
export function progressOn(terminal: NodeJS.WriteStream, shortest: number): Progress {
  if (!terminal.isTTY) return noProgress;
  let bar: SingleBar | undefined;
  return {
    begin: (what, total) => {
      if (total < shortest) return;
      bar = new SingleBar({ format: `${what} {bar} {percentage}%`, stream: terminal, clearOnComplete: true });
      bar.start(total, 0);
    },
    advance: (by) => bar?.increment(by),
    end: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}
