import * as library from 'care-planning-rules';
import { catalogue, claReview, ruleById } from 'care-planning-rules';
import * as admission from 'care-planning-rules/admission';
import * as agendaRoom from 'care-planning-rules/agenda';
import * as cadence from 'care-planning-rules/cadence';
import * as contact from 'care-planning-rules/contact';
import * as core from 'care-planning-rules/core';
import * as rag from 'care-planning-rules/rag';
import * as support from 'care-planning-rules/support';
import * as tier from 'care-planning-rules/tier';
import { describe, expect, it } from 'vitest';

const rooms = { admission, agenda: agendaRoom, cadence, contact, core, rag, support, tier };

/** Every object within a value, itself included, with the path to it. */
function objectsIn(value: unknown, path: string): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`))];
}

describe('the catalogue', () => {
  it('is frozen through and through', () => {
    const open = objectsIn(catalogue, 'catalogue').filter(([, object]) => !Object.isFrozen(object));
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('throws at whoever writes to it, and stays as it was', () => {
    const before = JSON.stringify(catalogue);
    for (const [path, object] of objectsIn(catalogue, 'catalogue')) {
      const [key = 'added'] = Object.keys(object);
      expect(() => Reflect.apply(write, undefined, [object, key]), path).toThrow(TypeError);
      expect(() => Reflect.apply(write, undefined, [object, 'added']), path).toThrow(TypeError);
      if (key in object) expect(() => Reflect.apply(remove, undefined, [object, key]), path).toThrow(TypeError);
    }
    expect(() => (catalogue as unknown as object[]).push({})).toThrow(TypeError);
    expect(() => (catalogue as unknown as object[]).sort()).toThrow(TypeError);
    expect(JSON.stringify(catalogue)).toBe(before);
  });

  it('holds the very rules that the rooms give, so that no importer can change one for the others', () => {
    expect(ruleById('cadence/cla-review')).toBe(claReview);
    const given = new Set<unknown>(Object.values(rooms).flatMap((room) => Object.values(room)));
    expect(catalogue.filter((rule) => !given.has(rule)).map(({ id }) => id)).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toStrictEqual(catalogue);
  });

  it('gives each rule by its id, and none by any other', () => {
    for (const rule of catalogue) expect(ruleById(rule.id)).toBe(rule);
    for (const id of [
      '',
      'cla-review',
      'cadence/',
      'cadence/CLA-review',
      ' cadence/cla-review',
      '__proto__',
      'constructor',
    ]) {
      expect(ruleById(id)).toBeUndefined();
    }
  });
});

function write(object: Record<string, unknown>, key: string): void {
  object[key] = 'changed';
}

function remove(object: Record<string, unknown>, key: string): void {
  delete object[key];
}

describe('the public face', () => {
  it.each(Object.entries(rooms))('gives everything that the room %s does, and the same thing', (_, room) => {
    for (const [name, value] of Object.entries(room)) {
      expect((library as Readonly<Record<string, unknown>>)[name], name).toBe(value);
    }
  });

  it('adds the catalogue, a rule by its id, and their words, and no door from outside', () => {
    const ofRooms = new Set(Object.values(rooms).flatMap(Object.keys));
    expect(
      Object.keys(library)
        .filter((name) => !ofRooms.has(name))
        .sort(),
    ).toEqual(['catalogue', 'explain', 'ruleById']);
    expect(Object.keys(library).filter((name) => /^parse|Schema$/.test(name))).toEqual([]);
  });

  it('holds every name that is fixed', () => {
    const fixed = `day instant addPeriod isWorkingDay addWorkingDays englandAndWales withHolidays unwrap versionOn
      catalogue ruleById explain nextDue schedule standing history admissionChecklist admissionDecision
      contactRestriction startCycle advance replay supportPackage keyworkerCoverage dynamicSupportReturn
      reconcileReturn ratingOf worst agenda caseload bindingDue`.split(/\s+/);
    expect(fixed.filter((name) => !(name in library))).toEqual([]);
  });
});
