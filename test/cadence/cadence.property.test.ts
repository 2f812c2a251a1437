import {
  type CadenceFacts,
  type CadenceRule,
  carerContactNexus,
  claReview,
  claReviewWestSussex,
  healthAssessment,
  history,
  independentVisit,
  nextDue,
  personalAdviserVisit,
  qualityOfCareReview,
  schedule,
  socialWorkerVisit,
  standing,
  supervisionNexus,
  supportPlanReviewWestSussex,
  teamAroundTheChildNexus,
} from 'care-planning-rules/cadence';
import { englandAndWales, isWorkingDay, type LocalDate, unwrap } from 'care-planning-rules/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceFacts, calendars, days, daysLater, deepFrozen, endedOrOpenFacts, numberOfDay } from '../arbitraries.ts';
import { ownReview, ownReviewLocally } from '../own-rules.ts';

const rules: fc.Arbitrary<CadenceRule> = fc.constantFrom<CadenceRule[]>(
  claReview,
  claReviewWestSussex,
  supportPlanReviewWestSussex,
  socialWorkerVisit,
  healthAssessment,
  independentVisit,
  qualityOfCareReview,
  personalAdviserVisit,
  carerContactNexus,
  supervisionNexus,
  teamAroundTheChildNexus,
);
const intervalRules = rules.filter((rule) => rule !== independentVisit);

/** A day up to about three years after `from`, or a little before it. */
const daysAround = (from: LocalDate) => fc.integer({ min: -30, max: 1100 }).map((gap) => daysLater(from, gap));
const factsAndDay = endedOrOpenFacts.chain((facts) => fc.tuple(fc.constant(facts), daysAround(facts.from)));

const holds = (property: fc.IRawProperty<unknown>, numRuns = 1000) => fc.assert(property, { numRuns });

/** The holidays, by name and weekday, read off the list once. */
const holidays = new Set<string>(englandAndWales.holidays);
const isWorking = (date: string) => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
};

const isHolidayOnWeekday = (date: string) =>
  holidays.has(date) && ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The day on which so many working days have been counted, one by one. */
function countedFrom(date: LocalDate, workingDays: number): LocalDate {
  let [counted, day] = [0, date];
  while (counted < workingDays) {
    day = daysLater(day, 1);
    if (isWorking(day)) counted++;
  }
  return day;
}

describe(claReview.id, () => {
  /** How many working days the version that is in force on a day gives for the first review. */
  const workingDaysFrom = (from: LocalDate) => {
    const { versions }: CadenceRule = claReview;
    const version = versions.findLast((each) => each.from === null || each.from <= from);
    const [first] = version?.intervals ?? [];
    return first?.within.workingDays ?? Number.NaN;
  };

  it('the first review is due when its working days have been counted from the day after the child became looked after', () => {
    holds(
      fc.property(days('2011-04-01', '2028-10-31'), (from) => {
        expect(unwrap(nextDue(claReview, { from, held: [] }))).toBe(countedFrom(from, workingDaysFrom(from)));
      }),
      2000,
    );
  });

  it('the first review is due on a working day, and as many as the rule says lie after the day the child became looked after', () => {
    holds(
      fc.property(days('2011-04-01', '2028-10-31'), calendars, (from, calendar) => {
        const due = unwrap(nextDue(claReview, { from, held: [] }, calendar));
        let working = 0;
        for (let date = daysLater(from, 1); date <= due; date = daysLater(date, 1))
          if (isWorkingDay(date, calendar)) working++;
        expect(working).toBe(workingDaysFrom(from));
        expect(isWorkingDay(due, calendar)).toBe(true);
      }),
      500,
    );
  });

  it('a child who becomes looked after later never has an earlier first review', () => {
    holds(
      fc.property(days('2011-04-01', '2028-09-01'), fc.integer({ min: 0, max: 60 }), (from, later) => {
        const [first, second] = [from, daysLater(from, later)].map((each) =>
          unwrap(nextDue(claReview, { from: each, held: [] })),
        );
        expect(second! >= first!).toBe(true);
      }),
    );
  });

  it('a newly proclaimed holiday never makes the first review due earlier', () => {
    holds(
      fc.property(days('2011-04-01', '2028-10-01'), calendars, (from, calendar) => {
        const facts = { from, held: [] };
        expect(unwrap(nextDue(claReview, facts, calendar)) >= unwrap(nextDue(claReview, facts))).toBe(true);
      }),
    );
  });
});

describe('a review of one’s own', () => {
  it('28 days from admission come later than 20 working days only from a Saturday, by one day, or a Sunday, by two', () => {
    const found = { equal: false, earlier: false, later: false };
    for (let from = '2011-04-01' as LocalDate; from <= '2028-10-31'; from = daysLater(from, 1)) {
      const [working, local] = [ownReview, ownReviewLocally].map((rule) => unwrap(nextDue(rule, { from, held: [] })));
      const gap = numberOfDay(local!) - numberOfDay(working!);
      const weekday = new Date(`${from}T00:00:00Z`).getUTCDay();
      const withoutHolidays = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
      const isHolidayInside = Array.from({ length: 28 }, (_, nth) => daysLater(from, nth + 1)).some(isHolidayOnWeekday);
      // A bank holiday on a weekday makes the working days end later, and the 28 days as they did.
      expect([from, isHolidayInside ? gap < withoutHolidays : gap === withoutHolidays]).toEqual([from, true]);
      found[gap === 0 ? 'equal' : gap < 0 ? 'earlier' : 'later'] = true;
    }
    expect(found).toEqual({ equal: true, earlier: true, later: true });
  });
});

describe(independentVisit.id, () => {
  it('the month of every due day has no visit in it', () => {
    holds(
      fc.property(factsAndDay, ([facts, asOf]) => {
        const finding = standing(independentVisit, facts, asOf);
        if (finding.kind !== 'decided') return;
        const { due } = finding.value;
        const counted = facts.held.filter((date) => date >= facts.from && date <= asOf && !(facts.ended! < date));
        expect(counted.filter((date) => date.slice(0, 7) === due.slice(0, 7))).toEqual([]);
        expect(daysLater(due, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('each month that has ended has one row, and it is met where a visit lies in the month', () => {
    holds(
      fc.property(factsAndDay, ([facts, asOf]) => {
        const finding = history(independentVisit, facts, asOf);
        if (finding.kind !== 'decided') return;
        const end = facts.ended !== undefined && facts.ended < asOf ? facts.ended : daysLater(asOf, -1);
        const months: string[] = [];
        for (let date = facts.from; date <= end; date = daysLater(date, 1)) {
          if (daysLater(date, 1).endsWith('-01')) months.push(date.slice(0, 7));
        }
        expect(finding.value.map(({ due }) => due.slice(0, 7))).toEqual(months);
        for (const row of finding.value) {
          const visits = facts.held.filter((date) => date >= facts.from && date.slice(0, 7) === row.due.slice(0, 7));
          expect(row.status).toBe(visits.length > 0 ? 'met' : 'missed');
        }
      }),
    );
  });
});

describe('every cadence', () => {
  it('the k-th day of a schedule is what is next due once the days before it are held', () => {
    holds(
      fc.property(rules, endedOrOpenFacts, fc.integer({ min: 0, max: 400 }), (rule, facts, length) => {
        const last = [facts.from, ...facts.held].sort().at(-1)!;
        const until = daysLater(last, rule === carerContactNexus ? length % 20 : length);
        const planned = unwrap(schedule(rule, facts, until));
        let held = facts.held;
        for (const due of planned) {
          const next = nextDue(rule, { ...facts, held });
          expect(next.kind === 'decided' && next.value).toBe(due);
          held = [...held, due];
        }
        const after = nextDue(rule, { ...facts, held });
        if (after.kind === 'decided') expect(after.value > until).toBe(true);
        else expect([after.kind, facts.ended !== undefined]).toEqual(['not-applicable', true]);
      }),
    );
  });

  it('a schedule ascends, begins after the last event, and ends by the day asked for and by the end', () => {
    holds(
      fc.property(rules, factsAndDay, (rule, [facts, until]) => {
        const planned = unwrap(schedule(rule, facts, until));
        expect(planned).toEqual([...new Set(planned)].sort());
        const counted = facts.held.filter((date) => date >= facts.from && !(facts.ended! < date)).sort();
        const last = counted.at(-1);
        for (const due of planned) {
          expect(last === undefined ? due >= facts.from : due > last).toBe(true);
          expect(due <= until && !(facts.ended! < due)).toBe(true);
        }
      }),
    );
  });

  it('a longer schedule begins with the shorter one', () => {
    holds(
      fc.property(rules, factsAndDay, fc.integer({ min: 0, max: 200 }), (rule, [facts, until], longer) => {
        const short = unwrap(schedule(rule, facts, until));
        expect(unwrap(schedule(rule, facts, daysLater(until, longer))).slice(0, short.length)).toEqual(short);
      }),
      500,
    );
  });

  it('how the next one stands is what is next due, had only what was held by then been held', () => {
    holds(
      fc.property(rules, factsAndDay, (rule, [facts, asOf]) => {
        const stands = standing(rule, facts, asOf);
        if (asOf < facts.from) {
          expect(stands.kind).toBe('not-applicable');
          return;
        }
        const next = nextDue(rule, { ...facts, held: facts.held.filter((date) => date <= asOf) });
        expect(stands.kind).toBe(next.kind);
        if (stands.kind !== 'decided' || next.kind !== 'decided') return;
        const { status, due, days: apart } = stands.value;
        expect(due).toBe(next.value);
        expect(status).toBe(asOf < due ? 'due' : asOf === due ? 'due-today' : 'overdue');
        expect(apart).toBe(Math.abs(numberOfDay(due) - numberOfDay(asOf)));
      }),
      2000,
    );
  });

  it('the history ends with what is overdue exactly where it stands overdue', () => {
    holds(
      fc.property(intervalRules, factsAndDay, (rule, [facts, asOf]) => {
        const [stands, was] = [standing(rule, facts, asOf), history(rule, facts, asOf)];
        if (was.kind !== 'decided') {
          expect(asOf < facts.from).toBe(true);
          return;
        }
        const overdue = was.value.filter(({ status }) => status === 'overdue');
        const isOverdue = stands.kind === 'decided' && stands.value.status === 'overdue';
        expect(overdue).toEqual(isOverdue ? [{ status: 'overdue', due: stands.value.due }] : []);
        expect(was.value.slice(0, -1).every(({ status }) => status !== 'overdue')).toBe(true);
      }),
    );
  });

  it('the history has each event once, in order, met where it was held by its due day and late where not', () => {
    holds(
      fc.property(intervalRules, factsAndDay, (rule, [facts, asOf]) => {
        const was = history(rule, facts, asOf);
        if (was.kind !== 'decided') return;
        const counted = new Set(
          facts.held.filter((date) => date >= facts.from && date <= asOf && !(facts.ended! < date)),
        );
        const rows = was.value.filter((row) => 'held' in row);
        expect(rows.map(({ held }) => held)).toEqual([...counted].sort());
        for (const { status, due, held } of rows) expect(status).toBe(held <= due ? 'met' : 'late');
      }),
    );
  });

  it('neither the order of events nor a day given twice matters', () => {
    const shuffled = factsAndDay.chain(([facts, asOf]) =>
      fc
        .shuffledSubarray([...facts.held, ...facts.held], { minLength: facts.held.length * 2 })
        .map((held) => [facts, { ...facts, held }, asOf] as const),
    );
    holds(
      fc.property(rules, shuffled, (rule, [facts, other, asOf]) => {
        expect(nextDue(rule, other)).toEqual(nextDue(rule, facts));
        expect(standing(rule, other, asOf)).toEqual(standing(rule, facts, asOf));
        expect(schedule(rule, other, asOf)).toEqual(schedule(rule, facts, asOf));
        expect(history(rule, other, asOf)).toEqual(history(rule, facts, asOf));
      }),
    );
  });

  it('an event dated after the day asked about does not matter, nor does one before the duty began', () => {
    const withMore = factsAndDay.chain(([facts, asOf]) => {
      const later = fc.array(
        fc.integer({ min: 1, max: 500 }).map((gap) => daysLater(asOf, gap)),
        { maxLength: 3 },
      );
      const earlier = fc.array(
        fc.integer({ min: 1, max: 500 }).map((gap) => daysLater(facts.from, -gap)),
        { maxLength: 3 },
      );
      return fc.tuple(fc.constant(facts), fc.constant(asOf), later, earlier);
    });
    holds(
      fc.property(rules, withMore, (rule, [facts, asOf, later, earlier]) => {
        const more = { ...facts, held: [...later, ...facts.held, ...earlier] };
        expect(standing(rule, more, asOf)).toEqual(standing(rule, facts, asOf));
        expect(history(rule, more, asOf)).toEqual(history(rule, facts, asOf));
        const known = { ...facts, held: [...earlier, ...facts.held] };
        expect(nextDue(rule, known)).toEqual(nextDue(rule, facts));
      }),
    );
  });

  it('a later event never makes the next one due earlier than an earlier event would', () => {
    const gaps = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 60 }));
    holds(
      fc.property(rules, cadenceFacts, gaps, (rule, facts, [gap, later]) => {
        const last = [facts.from, ...facts.held].sort().at(-1)!;
        const [first, second] = [gap, gap + later].map((each) =>
          unwrap(nextDue(rule, { ...facts, held: [...facts.held, daysLater(last, each)] })),
        );
        expect(second! >= first!).toBe(true);
      }),
    );
  });

  it('nothing handed in is changed, whatever is asked', () => {
    holds(
      fc.property(rules, factsAndDay, (rule, [facts, asOf]) => {
        const [frozenRule, frozen, calendar] = [
          structuredClone(rule),
          structuredClone(facts),
          structuredClone(englandAndWales),
        ].map(deepFrozen) as [CadenceRule, CadenceFacts, typeof englandAndWales];
        nextDue(frozenRule, frozen, calendar);
        standing(frozenRule, frozen, asOf, calendar);
        schedule(frozenRule, frozen, asOf, calendar);
        history(frozenRule, frozen, asOf, calendar);
        expect([frozenRule, frozen]).toEqual([rule, facts]);
      }),
      200,
    );
  });

  it('every finding survives JSON, and so does every rule: it answers the same from its copy', () => {
    holds(
      fc.property(rules, factsAndDay, (rule, [facts, asOf]) => {
        const copy = JSON.parse(JSON.stringify(rule)) as CadenceRule;
        for (const ask of [standing, schedule, history]) {
          const finding = ask(rule, facts, asOf);
          expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
          expect(ask(copy, facts, asOf)).toEqual(finding);
        }
        const finding = nextDue(rule, facts);
        expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
        expect(nextDue(copy, facts)).toEqual(finding);
      }),
      500,
    );
  });

  it('the reason ends where the value says, and begins on the event last held', () => {
    holds(
      fc.property(rules, cadenceFacts, (rule, facts) => {
        const finding = nextDue(rule, facts);
        if (finding.kind !== 'decided') throw new Error('these facts settle it');
        const [reason] = finding.because;
        expect(finding.because).toHaveLength(1);
        expect(reason).toMatchObject({ ends: finding.value });
        const last = facts.held
          .filter((date) => date >= facts.from)
          .sort()
          .at(-1);
        if (reason.kind === 'period') expect(reason.on).toBe(last ?? facts.from);
        else expect(reason).toMatchObject({ kind: 'calendar-month', month: finding.value.slice(0, 7) });
      }),
    );
  });

  it('what does not apply would have been due after the end', () => {
    holds(
      fc.property(rules, cadenceFacts, fc.integer({ min: 0, max: 900 }), (rule, facts, length) => {
        const ended = daysLater(facts.from, length);
        const held = facts.held.filter((date) => date <= ended);
        const [open, closed] = [nextDue(rule, { ...facts, held }), nextDue(rule, { ...facts, held, ended })];
        expect(closed.kind).toBe(unwrap(open) <= ended ? 'decided' : 'not-applicable');
        if (closed.kind === 'decided') expect(closed.value).toBe(unwrap(open));
      }),
    );
  });
});
