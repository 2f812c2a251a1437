/** What must not compile. `npm run typecheck` runs it. */

import {
  type ConsentRule,
  type ContactFacts,
  contactRestriction,
  restrictionConsent,
} from 'care-planning-rules/contact';
import { day, instant } from 'care-planning-rules/core';

const facts: ContactFacts = { imposedAt: instant('2026-06-01T09:00Z'), ground: 'emergency' };
const now = instant('2026-06-01T10:00Z');
contactRestriction(facts, now, [restrictionConsent]);

// @ts-expect-error - the moment asked about is never looked up
contactRestriction(facts);
// @ts-expect-error - 24 hours are counted from a moment, not from a day
contactRestriction(facts, day('2026-06-01'));
// @ts-expect-error - a bare string is no moment
contactRestriction({ ...facts, imposedAt: '2026-06-01T09:00Z' }, now);
// @ts-expect-error - there are two grounds
contactRestriction({ ...facts, ground: 'urgent' }, now);
// @ts-expect-error - an absent time is absent, never undefined
contactRestriction({ ...facts, liftedAt: undefined }, now);

const [{ mayActFirst: _mayActFirst, ...window }] = restrictionConsent.versions;
const wrongVersion = { ...window, within: { hours: 24 } };
// @ts-expect-error - a consent rule has grounds, and no period
export const wrongFigures: ConsentRule = { ...restrictionConsent, versions: [wrongVersion] };
// @ts-expect-error - a rule is read, not written
restrictionConsent.versions[0].from = null;
