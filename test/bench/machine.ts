/** On what it ran: nothing that names the machine or its owner. */

import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';

export type Machine = {
  readonly processor: string;
  readonly processors: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
};

export function machine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'not known',
    processors: all.length,
    memory: Math.round(totalmem() / 1e9),
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}

const PEERS = [
  'date-fns',
  '@date-fns/utc',
  'luxon',
  'dayjs',
  'temporal-polyfill',
  'moment',
  'moment-business-days',
  'rrule',
  'json-rules-engine',
  'xstate',
  'zod',
  'piscina',
];

/** The versions that are installed of what it is timed beside. */
export function versions(): Readonly<Record<string, string>> {
  const versionOf = (name: string): string =>
    JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  return Object.fromEntries(PEERS.map((name) => [name, versionOf(name)]));
}
