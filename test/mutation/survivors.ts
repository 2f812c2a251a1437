/**
 * The mutants that no test notices, and why: by file, then by what was changed into what. `report.ts` holds each
 * reason against the last run.
 */

export const SURVIVORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
