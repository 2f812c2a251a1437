/** The guide to one's own policy tries every kind of rule that the door lets in; that its examples hold, they show themselves. */

import { parseRule } from 'care-planning-rules/parse';
import { describe, expect, it } from 'vitest';
import { read } from './documentation/files.ts';

describe('docs/guides/own-policy.md', () => {
  const refused = parseRule({ kind: 'rhythm' });
  const kinds = refused.ok ? [] : (refused.issues.find(({ path }) => path === 'kind')?.expected ?? []);
  const page = read('docs/guides/own-policy.md');

  it('has kinds to try', () => {
    expect(kinds).toContain('cadence');
    expect(kinds.length).toBeGreaterThan(10);
  });

  it.each(kinds)('tries a rule of kind %s', (kind) => {
    expect(page.includes(`own('${kind}', `) || page.includes(`"kind": "${kind}"`)).toBe(true);
  });
});
