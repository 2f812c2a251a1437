import type { Rule } from 'care-planning-rules';
import { day, type Finding, unwrap } from 'care-planning-rules/core';
import { parseRegister } from 'care-planning-rules/parse';
import {
  type AgeBand,
  admissionsReduction,
  dynamicSupportReturn,
  keyworkerCoverageInpatient,
  keyworkerCoverageRegister,
  namedKeyworker,
  type Register,
  type RegisterEntry,
  type RegisterStatus,
  registerConsent,
  registerReturn,
} from 'care-planning-rules/rag';
import { describe, expect, it } from 'vitest';
import { kentMedwayQuarter } from '../../docs/examples/kent-medway-q3-2022-23.ts';

const quarter = { from: day('2026-01-01'), to: day('2026-03-31') };
const born = { 'under-18': day('2012-06-01'), '18-25': day('2004-06-01') };
const person = (status: RegisterStatus, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id: 'a',
  dateOfBirth: born['under-18'],
  status,
  namedKeyworker: true,
  consent: true,
  ...more,
});
const register = (entries: readonly RegisterEntry[], more: Partial<Register> = {}): Register => ({
  quarter,
  entries: entries.map((entry, at) => ({ ...entry, id: `e${at}` })),
  ...more,
});
const without = <K extends keyof RegisterEntry>(entry: RegisterEntry, key: K) => {
  const { [key]: _, ...rest } = entry;
  return rest as RegisterEntry;
};
const row = (given: Register, id: string, band: AgeBand): Finding => {
  const found = registerReturn(given).metrics.find(({ rule }) => rule === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found.bands[band];
};
const missingOf = (finding: Finding) =>
  finding.kind === 'undetermined' ? finding.missing.map(({ path }) => path) : finding.kind;
const none = {
  register: { red: 0, amber: 0, green: 0 },
  named: { red: 0, amber: 0 },
  inpatients: { total: 0, named: 0 },
};

/** As many entries as a return counts: the first of each colour have the named keyworkers. */
function entriesOf(band: AgeBand): readonly RegisterEntry[] {
  const counts = kentMedwayQuarter.bands[band];
  if (counts === 'not-delivered') return [];
  const { register: on, named, inpatients } = counts;
  const of = (status: RegisterStatus, count: number, namedCount: number) =>
    Array.from(
      { length: count },
      (_, at): RegisterEntry => ({
        id: '',
        dateOfBirth: day(band === 'under-18' ? '2008-05-14' : '2000-05-14'),
        status,
        namedKeyworker: at < namedCount,
      }),
    );
  return [
    ...of('red', on.red, named.red),
    ...of('amber', on.amber, named.amber),
    ...of('green', on.green, 0),
    ...of('blue', inpatients.total, inpatients.named),
  ];
}

describe('Kent and Medway’s quarter 3 of 2022/23, person by person', () => {
  const [first, ...others] = entriesOf('under-18');
  const again = [{ on: day('2022-11-14'), again: true }];
  const entries = [{ ...(first as RegisterEntry), admissions: again }, ...others, ...entriesOf('18-25')];
  const kent = register(entries, { quarter: kentMedwayQuarter.quarter, preventive: { 'under-18': 35 } });

  it('gives the return that its counts give', () => {
    const made = registerReturn(kent);
    const { metrics, activity } = dynamicSupportReturn(kentMedwayQuarter);
    expect(made.metrics).toEqual(metrics);
    expect(made.activity).toEqual(activity);
    expect(made.unclear).toEqual([]);
  });

  it('counts 73 and 41 on the register, 4 and 15 inpatients, and 133 people in all', () => {
    const { counts, entries: listed } = registerReturn(kent);
    expect(counts).toMatchObject({
      bands: {
        'under-18': { register: { red: 31, amber: 24, green: 18 }, inpatients: { total: 4, named: 4 } },
        '18-25': { register: { red: 22, amber: 8, green: 11 }, inpatients: { total: 15, named: 15 } },
      },
      admissions: { 'under-18': { new: 0, again: 1 }, '18-25': { new: 0, again: 0 } },
    });
    expect(listed).toHaveLength(73 + 41 + 4 + 15);
  });

  it('comes to 55 of 55 and 9 of 30, and to an activity of 94 and 45', () => {
    const { activity } = registerReturn(kent);
    expect(unwrap(row(kent, keyworkerCoverageRegister.id, 'under-18'))).toEqual({ status: 'met', named: 55, of: 55 });
    expect(unwrap(row(kent, keyworkerCoverageRegister.id, '18-25'))).toEqual({ status: 'missed', named: 9, of: 30 });
    expect([activity['under-18']?.total, activity['18-25']?.total]).toEqual([94, 45]);
  });

  it('was made before the policy: consent cannot be asked for of its day, nor the keyworker of each', () => {
    expect(registerReturn(kent).entries[0]?.findings).toMatchObject([
      { kind: 'undetermined', rule: { id: registerConsent.id }, missing: [{ code: 'no-version-in-force' }] },
      { kind: 'undetermined', rule: { id: namedKeyworker.id }, missing: [{ code: 'no-version-in-force' }] },
    ]);
  });
});

describe('who is counted where', () => {
  it.each([
    ['red', { register: { red: 1, amber: 0, green: 0 }, named: { red: 1, amber: 0 } }],
    ['amber', { register: { red: 0, amber: 1, green: 0 }, named: { red: 0, amber: 1 } }],
    ['green', { register: { red: 0, amber: 0, green: 1 }, named: { red: 0, amber: 0 } }],
    ['blue', { register: none.register, inpatients: { total: 1, named: 1 } }],
  ] as const)('%s', (status, counts) => {
    expect(registerReturn(register([person(status)])).counts.bands['under-18']).toMatchObject(counts);
    expect(registerReturn(register([person(status)])).counts.bands['18-25']).toEqual(none);
  });

  it.each([
    ['2008-04-01', 'under-18', 'a day short of 18 on the quarter’s last day'],
    ['2008-03-31', '18-25', '18 on it'],
    ['2000-04-01', '18-25', 'a day short of 26 on it'],
    ['2000-03-31', 'neither', '26 on it'],
    ['2026-03-31', 'under-18', 'born on it'],
  ])('born on %s: %s, %s', (dateOfBirth, band) => {
    const made = registerReturn(register([person('red', { dateOfBirth: day(dateOfBirth) })]));
    expect(made.entries[0]?.band).toBe(band);
    const red = (each: AgeBand) => made.counts.bands[each] !== 'not-delivered' && made.counts.bands[each].register?.red;
    expect([red('under-18'), red('18-25')]).toEqual([Number(band === 'under-18'), Number(band === '18-25')]);
    expect(made.unclear).toEqual([]);
  });
});

describe(admissionsReduction.id, () => {
  const admitted = (on: string, again = false) => person('blue', { admissions: [{ on: day(on), again }] });

  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 0],
  ])('counts an admission on %s as %i of the quarter', (on, count) => {
    expect(registerReturn(register([admitted(on)])).counts.admissions['under-18']).toEqual({ new: count, again: 0 });
  });

  it('does not count a re-admission among the new ones', () => {
    const twice = person('blue', {
      admissions: [
        { on: day('2026-01-10'), again: false },
        { on: day('2026-02-20'), again: true },
      ],
    });
    expect(registerReturn(register([twice])).counts.admissions['under-18']).toEqual({ new: 1, again: 1 });
  });

  it('is compared with the baseline, also for a band that the service does not serve', () => {
    const baseline = { 'under-18': { new: 2, again: 0 }, '18-25': { new: 1, again: 0 } };
    const adult = { ...admitted('2026-02-01'), dateOfBirth: born['18-25'] };
    const given = register([admitted('2026-02-01'), adult], { delivered: ['under-18'], baseline });
    expect(unwrap(row(given, admissionsReduction.id, 'under-18'))).toEqual({ status: 'met', count: 1, baseline: 2 });
    expect(unwrap(row(given, admissionsReduction.id, '18-25'))).toEqual({ status: 'missed', count: 1, baseline: 1 });
    expect(row(given, keyworkerCoverageRegister.id, '18-25').kind).toBe('not-applicable');
    expect(row(given, keyworkerCoverageInpatient.id, '18-25').kind).toBe('not-applicable');
    expect(registerReturn(given).counts.bands['18-25']).toBe('not-delivered');
    expect(registerReturn(given).activity['18-25']).toBeUndefined();
  });
});

describe('an entry of which something is not known', () => {
  it('keeps open the counts that turn on it, and names itself there', () => {
    const given = register([person('red'), without(person('amber'), 'namedKeyworker')]);
    expect(missingOf(row(given, keyworkerCoverageRegister.id, 'under-18'))).toEqual(['entries.1.namedKeyworker']);
    expect(row(given, keyworkerCoverageInpatient.id, 'under-18').kind).toBe('not-applicable');
    expect(row(given, keyworkerCoverageRegister.id, '18-25').kind).toBe('not-applicable');
    const { counts, unclear, activity } = registerReturn(given);
    expect(counts.bands['under-18']).toEqual({ ...none, register: { red: 1, amber: 1, green: 0 }, named: { red: 1 } });
    expect(unclear.map(({ path }) => path)).toEqual(['entries.1.namedKeyworker']);
    expect(activity['under-18']?.total).toBe(2);
  });

  it('keeps nothing open where a keyworker is asked of nobody', () => {
    expect(registerReturn(register([without(person('green'), 'namedKeyworker')])).unclear).toEqual([]);
  });

  it('keeps both age bands open without a date of birth, and is still listed', () => {
    const given = register([without(person('red'), 'dateOfBirth'), person('red')]);
    for (const band of ['under-18', '18-25'] as const) {
      expect(missingOf(row(given, keyworkerCoverageRegister.id, band))).toEqual(['entries.0.dateOfBirth']);
    }
    expect(row(given, keyworkerCoverageInpatient.id, 'under-18').kind).toBe('not-applicable');
    expect(registerReturn(given).entries.map(({ id, band }) => [id, band])).toEqual([
      ['e0', undefined],
      ['e1', 'under-18'],
    ]);
  });

  it('keeps every count of its band open without a colour', () => {
    const given = register([without(person('red'), 'status')]);
    expect(missingOf(row(given, keyworkerCoverageRegister.id, 'under-18'))).toEqual(['entries.0.status']);
    expect(missingOf(row(given, keyworkerCoverageInpatient.id, 'under-18'))).toEqual(['entries.0.status']);
    expect(row(given, keyworkerCoverageInpatient.id, '18-25').kind).toBe('not-applicable');
    expect(registerReturn(given).activity['under-18']).toBeUndefined();
  });

  it('contradicts the quarter where it is born after its end', () => {
    const given = register([person('red', { dateOfBirth: day('2026-04-01') })]);
    expect(registerReturn(given).unclear).toEqual([
      {
        code: 'contradiction',
        path: 'entries.0.dateOfBirth',
        message: 'entries.0.dateOfBirth 2026-04-01 is after the quarter ends',
      },
    ]);
  });

  it('keeps the row on admissions open where it is not known whether one is a re-admission', () => {
    const admissions = [{ on: day('2026-02-01') }] as unknown as RegisterEntry['admissions'];
    const baseline = { 'under-18': { new: 2, again: 0 }, '18-25': { new: 1, again: 0 } };
    const given = register([person('blue', { ...(admissions && { admissions }) })], { baseline });
    expect(missingOf(row(given, admissionsReduction.id, 'under-18'))).toEqual(['entries.0.admissions.0.again']);
    expect(unwrap(row(given, admissionsReduction.id, '18-25'))).toMatchObject({ status: 'met' });
  });

  it('names every such entry, in order and once', () => {
    const many = Array.from({ length: 12 }, () => without(person('red'), 'dateOfBirth'));
    const paths = registerReturn(register(many)).unclear.map(({ path }) => path);
    expect(paths).toEqual(many.map((_, at) => `entries.${at}.dateOfBirth`));
  });

  it('names them in the order of the register, whichever counts they keep open', () => {
    const given = (['red', 'amber', 'blue', 'red', 'amber'] as const).map((status) =>
      without(person(status), 'namedKeyworker'),
    );
    const paths = registerReturn(register(given)).unclear.map(({ path }) => path);
    expect(paths).toEqual(given.map((_, at) => `entries.${at}.namedKeyworker`));
  });

  it('has no key for a band that cannot be told', () => {
    expect(Object.keys(registerReturn(register([without(person('red'), 'dateOfBirth')])).entries[0] ?? {})).toEqual([
      'id',
      'findings',
    ]);
  });
});

describe(registerConsent.id, () => {
  const asked = (entry: RegisterEntry, to = '2026-03-31') =>
    registerReturn(register([entry], { quarter: { from: day('2020-01-01'), to: day(to) } })).entries[0]
      ?.findings[0] as Finding;

  it('is met with consent, missed without, and cannot be told where it is not recorded', () => {
    expect(unwrap(asked(person('green')))).toEqual({ status: 'met' });
    expect(unwrap(asked(person('green', { consent: false })))).toEqual({ status: 'missed' });
    expect(missingOf(asked(without(person('green'), 'consent')))).toEqual(['entries.0.consent']);
  });

  it('is asked for from 1 May 2023', () => {
    expect(asked(person('red'), '2023-04-30')).toMatchObject({ missing: [{ code: 'no-version-in-force' }] });
    expect(asked(person('red'), '2023-05-01').kind).toBe('decided');
    expect(asked(person('red'), '2023-05-02').kind).toBe('decided');
  });

  it('leaves the counts as they are', () => {
    const { counts } = registerReturn(register([person('red', { consent: false })]));
    expect(counts.bands['under-18']).toMatchObject({ register: { red: 1 } });
  });
});

describe(namedKeyworker.id, () => {
  const asked = (entry: RegisterEntry, to = '2026-03-31') =>
    registerReturn(register([entry], { quarter: { from: day('2020-01-01'), to: day(to) } })).entries[0]
      ?.findings[1] as Finding;

  it.each(['red', 'amber', 'blue'] as const)('is asked for of the %s: owed until there is one', (status) => {
    expect(unwrap(asked(person(status)))).toEqual({ status: 'met' });
    expect(unwrap(asked(person(status, { namedKeyworker: false })))).toEqual({ status: 'due' });
    expect(missingOf(asked(without(person(status), 'namedKeyworker')))).toEqual(['entries.0.namedKeyworker']);
  });

  it('is not asked for of the green', () => {
    expect(asked(person('green', { namedKeyworker: false })).kind).toBe('not-applicable');
    expect(missingOf(asked(without(person('green'), 'status')))).toEqual(['entries.0.status']);
  });

  it('is asked for from 1 April 2023', () => {
    expect(asked(person('red'), '2023-03-31')).toMatchObject({ missing: [{ code: 'no-version-in-force' }] });
    expect(asked(person('red'), '2023-04-01').kind).toBe('decided');
    expect(asked(person('red'), '2023-04-02').kind).toBe('decided');
  });
});

describe('registerReturn', () => {
  it('asks of an entry the conditions of a register, and no other rule', () => {
    const others = [
      { ...registerConsent, id: 'anywhere/share', kind: 'deadline' },
      { ...registerConsent, id: 'anywhere/tier', during: 'tier' },
    ] as unknown as Rule[];
    const made = registerReturn(register([person('red')]), [...others, registerConsent]);
    expect(made.entries[0]?.findings.map(({ rule }) => rule.id)).toEqual([registerConsent.id]);
  });

  it('delivers nothing to a band by its preventive consultations alone', () => {
    const given = register([person('red')], { delivered: ['under-18'], preventive: { 'under-18': 2, '18-25': 3 } });
    expect(row(given, keyworkerCoverageRegister.id, '18-25').kind).toBe('not-applicable');
    expect(registerReturn(given).activity).toMatchObject({ 'under-18': { total: 3 } });
    expect(registerReturn(given).activity).not.toHaveProperty('18-25');
  });
});

describe('what is no register', () => {
  it.each([
    ['an id twice', { entries: [person('red'), person('blue')] }, 'entries.1.id stands at entries.0 already: "a"'],
    [
      'a colour that is none',
      { entries: [person('purple' as RegisterStatus)] },
      'entries.0.status should be one of red, amber, green, blue: "purple"',
    ],
    [
      'a yes in a word',
      { entries: [person('red', { namedKeyworker: 'yes' as unknown as boolean })] },
      'entries.0 should say yes or no by true or false: "yes"',
    ],
    [
      'a yes in a word, after something that is not known',
      { entries: [{ ...without(person('red'), 'namedKeyworker'), consent: 'yes' as unknown as boolean }] },
      'entries.0 should say yes or no by true or false: "yes"',
    ],
    [
      'a re-admission in a word',
      { entries: [person('blue', { admissions: [{ on: day('2026-02-01'), again: 'no' as unknown as boolean }] })] },
      'entries.0 should say yes or no by true or false: "no"',
    ],
    ['a band that is none', { entries: [], delivered: ['26+' as AgeBand] }, 'no age band: "26+"'],
    ['a birthday that is none', { entries: [person('red', { dateOfBirth: '2012-02-30' as never })] }, /2012-02-30/],
    ['consultations that are no count', { entries: [], preventive: { '18-25': -1 } }, /preventive should be a count/],
    [
      'a quarter that ends before it begins',
      { entries: [], quarter: { from: quarter.to, to: quarter.from } },
      /before/,
    ],
  ])('is refused by name: %s', (_, more, message) => {
    expect(() => registerReturn({ quarter, ...more })).toThrow(RangeError);
    expect(() => registerReturn({ quarter, ...more })).toThrow(message);
  });
});

describe('parseRegister', () => {
  const good = {
    quarter,
    entries: [person('red'), { id: 'b', status: 'blue', admissions: [{ on: '2026-01-01', again: true }] }],
  };
  const pathsOf = (input: unknown) => {
    const result = parseRegister(input);
    return result.ok ? [] : result.issues.map(({ path }) => path);
  };

  it('gives a register that can be worked out', () => {
    const result = parseRegister(JSON.parse(JSON.stringify(good)));
    expect(result).toMatchObject({ ok: true, value: good });
    if (result.ok) expect(registerReturn(result.value).entries).toHaveLength(2);
  });

  it('refuses every bad entry with its path, and not the first alone', () => {
    const entries = [
      { id: 'a', status: 'purple' },
      { id: 'b', status: 'red', dateOfBirth: '2012-02-30' },
      { id: 'c', status: 'red', admissions: [{ on: '2026-01-01', again: 'no' }] },
      { id: '', status: 'red' },
      { id: 'e' },
      { id: 'f', status: 'red', name: 'x' },
      'g',
    ];
    expect(pathsOf({ quarter, entries })).toEqual([
      'entries.0.status',
      'entries.1.dateOfBirth',
      'entries.2.admissions.0.again',
      'entries.3.id',
      'entries.4.status',
      'entries.5.name',
      'entries.6',
    ]);
  });

  it.each([
    ['an id that stands twice', { ...good, entries: [person('red'), person('red')] }, ['entries.1.id']],
    ['a quarter turned round', { ...good, quarter: { from: '2026-03-31', to: '2026-01-01' } }, ['quarter.to']],
    ['a band that is none', { ...good, delivered: ['under-18', '26+'] }, ['delivered.1']],
    ['a count below none', { ...good, preventive: { 'under-18': -1 } }, ['preventive.under-18']],
    ['no entries', { quarter }, ['entries']],
    ['nothing', null, ['']],
  ])('refuses %s', (_, input, paths) => {
    expect(pathsOf(input)).toEqual(paths);
  });
});
