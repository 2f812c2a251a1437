/** What must not compile about one child’s therapeutic care. */

import { day } from 'care-planning-rules/core';
import { type TherapeuticCareFacts, therapeuticCare } from 'care-planning-rules/tier';

const from = day('2026-01-05');
const facts: TherapeuticCareFacts = { from, events: [], meetings: [{ on: from, covered: ['psychotherapy'] }] };

therapeuticCare(facts, from);

// @ts-expect-error - the day asked about is never left out: there is no clock
therapeuticCare(facts);

// @ts-expect-error - a meeting covers what the model names
therapeuticCare({ ...facts, meetings: [{ on: from, covered: ['weather'] }] }, from);

// @ts-expect-error - what is not known is left out, never undefined
therapeuticCare({ ...facts, circumstances: { 'team-regulated': undefined } }, from);

// @ts-expect-error - a regulation is so or not so: there is no figure for it
therapeuticCare({ ...facts, circumstances: { 'team-regulated': 3 } }, from);
