/** What the single file holds: every door of the library. */

export { catalogue, ruleById } from 'care-planning-rules';
export * from 'care-planning-rules/admission';
export * from 'care-planning-rules/agenda';
export * from 'care-planning-rules/cadence';
export * from 'care-planning-rules/contact';
export * from 'care-planning-rules/core';
export * from 'care-planning-rules/parse';
export * from 'care-planning-rules/rag';
export * from 'care-planning-rules/support';
export * from 'care-planning-rules/tier';
export { describe, explain, questionOf, together } from 'care-planning-rules/words';
