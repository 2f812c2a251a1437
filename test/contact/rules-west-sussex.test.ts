import { condition } from 'care-planning-rules';
import { permittedContactWestSussex } from 'care-planning-rules/contact';
import { day, unwrap } from 'care-planning-rules/core';
import { describe, expect, it } from 'vitest';

describe(permittedContactWestSussex.id, () => {
  const [staff, child] = ['staff-told-of-permitted-contact', 'child-told-of-permitted-contact'];
  const asked = (circumstances: Readonly<Record<string, boolean>>) =>
    condition(permittedContactWestSussex, { on: day('2026-03-02'), circumstances });

  it('is met where staff and the child were told', () => {
    expect(unwrap(asked({ [staff]: true, [child]: true }))).toEqual({ status: 'met' });
  });

  it('stays owed to whom has not been told', () => {
    expect(unwrap(asked({ [staff]: true, [child]: false }))).toEqual({ status: 'due', missing: [child] });
    expect(unwrap(asked({ [staff]: false, [child]: false }))).toEqual({ status: 'due', missing: [staff, child] });
  });

  it('cannot tell where it is not recorded', () => {
    expect(asked({ [staff]: true })).toMatchObject({ missing: [{ path: `circumstances.${child}` }] });
  });
});
