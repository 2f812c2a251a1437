/** What must not compile about the support package. */

import { day } from 'care-planning-rules/core';
import { type SupportFacts, supportPackage } from 'care-planning-rules/support';

const from = day('2026-03-02');
const facts: SupportFacts = { from, held: {}, assessment: { producedOn: from } };

supportPackage(facts, from);

// @ts-expect-error - the day asked about is never left out: there is no clock
supportPackage(facts);

// @ts-expect-error - a text is no day until it was checked
supportPackage(facts, '2026-03-20');

// @ts-expect-error - what is not known is left out, never null
supportPackage({ from, held: {}, ended: null }, from);

// @ts-expect-error - nor undefined
supportPackage({ from, held: {}, assessment: undefined }, from);

// @ts-expect-error - notes are produced and shared, and nothing else
supportPackage({ from, held: {}, therapySessions: [{ on: from, notes: { sentOn: from } }] }, from);

const [first] = supportPackage(facts, from);
// @ts-expect-error - a finding has a value only once it is known to be decided
first?.value;
