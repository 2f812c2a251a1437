import * as library from 'care-planning-rules';
import { catalogue, claReview, national, ruleById } from 'care-planning-rules';
import * as admission from 'care-planning-rules/admission';
import * as agendaRoom from 'care-planning-rules/agenda';
import * as cadence from 'care-planning-rules/cadence';
import * as contact from 'care-planning-rules/contact';
import * as core from 'care-planning-rules/core';
import * as law from 'care-planning-rules/law';
import * as parse from 'care-planning-rules/parse';
import * as rag from 'care-planning-rules/rag';
import * as support from 'care-planning-rules/support';
import * as tier from 'care-planning-rules/tier';
import * as words from 'care-planning-rules/words';
import { describe, expect, it } from 'vitest';

const doors = { admission, agenda: agendaRoom, cadence, contact, core, law, rag, support, tier };

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

  it('holds the very rules that the doors give, so that no importer can change one for the others', () => {
    expect(ruleById('cadence/cla-review')).toBe(claReview);
    const given = new Set<unknown>(Object.values(doors).flatMap((door) => Object.values(door)));
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
      expect(() => ruleById(id), id).toThrow(RangeError);
    }
    expect(() => ruleById('cadence/cla-revew')).toThrow(/did you mean cadence\/cla-review\?/);
  });

  it('has a part that binds everywhere, in the same order: no policy of a place, promise, model or metric', () => {
    const bases = new Set(national.flatMap(({ versions }) => versions.map(({ basis }) => basis)));
    expect([...bases].sort()).toEqual(['national-policy', 'statute', 'statutory-guidance']);
    expect(national.filter(({ by }) => by !== undefined)).toEqual([]);
    expect(catalogue.filter((rule) => national.includes(rule))).toEqual(national);
    const left = catalogue.filter((rule) => !national.includes(rule));
    const isOfPlace = (basis: string) => !bases.has(basis as never);
    expect(
      left.filter(({ by, versions }) => by === undefined && !versions.some((each) => isOfPlace(each.basis))),
    ).toEqual([]);
  });
});

function write(object: Record<string, unknown>, key: string): void {
  object[key] = 'changed';
}

function remove(object: Record<string, unknown>, key: string): void {
  delete object[key];
}

describe('the public face', () => {
  it.each(Object.entries(doors))('gives everything that the door %s does, and the same thing', (_, door) => {
    for (const [name, value] of Object.entries(door)) {
      expect((library as Readonly<Record<string, unknown>>)[name], name).toBe(value);
    }
  });

  it('adds nothing to what the doors give, neither words nor the door from outside', () => {
    const ofDoors = new Set(Object.values(doors).flatMap(Object.keys));
    // What is of no door: the way in for a JavaScript Date, and the version to be kept beside findings.
    expect(Object.keys(library).filter((name) => !ofDoors.has(name))).toEqual(['dayOf', 'madeWith']);
    const [ofWords, ofParse] = [Object.keys(words), Object.keys(parse)];
    expect([...ofWords, ...ofParse].filter((name) => name in library)).toEqual([]);
  });

  it('holds every name that is fixed', () => {
    const fixed = `day instant addPeriod isWorkingDay addWorkingDays englandAndWales withHolidays unwrap versionOn
      catalogue national ruleById nextDue schedule standing history admissionChecklist admissionDecision
      contactRestriction startCycle advance replay supportPackage keyworkerCoverage dynamicSupportReturn
      reconcileReturn ratingOf worst agenda caseload bindingDue`.split(/\s+/);
    expect(fixed.filter((name) => !(name in library))).toEqual([]);
  });
});
