/** What a text tells of a machine, a person or a secret, and must not. */

import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { root } from './documentation/files.ts';

/** Where files lie on machines, on this one too. */
const folders = [
  ...['home', 'Users', 'root', 'tmp', 'var', 'mnt', 'opt', 'private'].map((top) => `/${top}`),
  ...[dirname(root), homedir(), tmpdir()].filter((folder) => dirname(folder) !== folder),
];
const escaped = folders.map((folder) => folder.replaceAll(/[^\w/]/g, '\\$&'));

const traces = [
  new RegExp(`(?<![\\w.\\-}~])(?:(?:${escaped.join('|')})/|[A-Z]:\\\\)\\w[^\\s'"\`)]*`, 'g'),
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b/g,
  /(?<![\w.-])(?:\+44|0)(?:[ -]?\d){10}(?![\w.-])/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|_auth[T]oken|\bnpm_[A-Za-z0-9]{36}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
];

/** Paths of a machine, addresses of letters, telephone numbers and secrets. */
export function tracesIn(text: string): readonly string[] {
  return traces.flatMap((trace) => text.match(trace) ?? []);
}

/** The hosts that a text leads to. */
export function hostsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:https?|ftp|git|ssh|wss?):\/\/(?:[^\s/@'"`]+@)?([\w.-]+)/g)].map(
    ([, host = '']) => host,
  );
}
