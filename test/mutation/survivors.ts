/**
 * The mutants that no test notices, and why: by file, then by what was changed into what. `report.ts` holds each
 * reason against the last run.
 */

const SPEED = 'for speed alone: both ways give the same days';
const FOR_THE_COMPILER = 'for the compiler: nothing is before, after or on what is undefined';
const KIND = 'a due date is told apart by not being undetermined, and by nothing else';

export const SURVIVORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cadence/brought-forward.ts': {
    'ends !== undefined → true': FOR_THE_COMPILER,
    'facts.ended !== undefined → true': FOR_THE_COMPILER,
  },
  'cadence/day-count.ts': {
    'from !== undefined → true': 'an episode always has a first day; only what no type allows has none',
    'a.ended === b.ended → false': 'for the reader: two that run on differ by no number, which a sort takes for nought',
    '-Infinity → +Infinity': 'the first episode puts its own first day in place of it',
    'true → false': 'the first episode puts its own certainty in place of it',
    '[] → ["Stryker was here"]': 'the latest of what bears no day is none, as of nothing at all',
  },
  'cadence/day-tally.ts': {
    '[] → ["Stryker was here"]': 'what bears no count adds nothing, and is never the largest',
    'ends <= begins → ends < begins': 'a span from a day to itself holds no day, and adds nought',
    'earliest === undefined || latest === undefined → false': 'of no days no count comes that is larger than none',
    'earliest === undefined || latest === undefined → earliest === undefined && latest === undefined':
      'either both are there or neither',
    'earliest === undefined → false': 'either both are there or neither',
    'latest === undefined → false': 'either both are there or neither',
  },
  'cadence/history.ts': {
    'rows.at(-1)?.due → rows.at(-1).due': 'for the compiler: it is read only after a row was added',
    'rows.length + 1 → rows.length - 1': 'a duty of each month or term does not depend on how many there were',
  },
  'cadence/interval.ts': {
    'terms?.some((term) => term.from <= date && date <= term.to) ?? true → terms?.some(term => term.from <= date && date <= term.to) && true':
      'without terms nothing can be told, whatever was held',
    'true → false': 'without terms nothing can be told, whatever was held',
    'at === 0 || date > (events[at - 1] as LocalDate) → false': SPEED,
    'at === 0 || date > (events[at - 1] as LocalDate) → at === 0 && date > (events[at - 1] as LocalDate)': SPEED,
    'at === 0 → false': SPEED,
    'at === 0 → at !== 0': SPEED,
    'date > (events[at - 1] as LocalDate) → false': SPEED,
    '(date, at) => at === 0 || date > (events[at - 1] as LocalDate) → () => undefined': SPEED,
    'attained > facts.from → attained >= facts.from': 'of two days that are the same either may begin it',
    'attained !== undefined → true': FOR_THE_COMPILER,
    '\'due\' → ""': KIND,
    'when.nth !== undefined → true': FOR_THE_COMPILER,
    'when.upToAnniversary !== undefined → true': FOR_THE_COMPILER,
  },
  'cadence/calendar-slot.ts': { '\'due\' → ""': KIND },
  'core/calendar.ts': { 'n > 0 → n >= 0': 'nought is answered before' },
  'core/deadline.ts': {
    'first !== undefined → true':
      'for the compiler: a rule has a line, and so a reason where all of them speak against it',
    'until !== undefined → true':
      'for the compiler: a line on how long it lasts holds only where the last day is given',
  },
  'core/finding.ts': {
    'calendar !== undefined → true': 'for the compiler: the calendar is left out only where hours are counted',
  },
  'core/instant.ts': { 'places === 0 → false': 'for speed alone: no decimals come to nought' },
  'core/result.ts': {
    "typeof value !== 'object' || value === null → false": 'what is no object is refused by its prototype too',
    "typeof value !== 'object' || value === null → typeof value !== 'object' && value === null":
      'what is no object is refused by its prototype too',
    "typeof value !== 'object' → false": 'what is no object is refused by its prototype too',
    'value === null → false': 'null has no prototype to be asked for, and what throws is refused too',
  },
  'rag/reconcile.ts': { '[] → ["Stryker was here"]': 'nothing stands at that path, and what is not given is left out' },
  'rag/workforce.ts': {
    '[] → ["Stryker was here"]': 'a role that no post has gives no line, because a share of nothing does not apply',
  },
  'support/documents.ts': {
    '[] → ["Stryker was here"]': 'a session that holds neither a day nor notes has no date to be checked',
  },
  'tier/care.ts': {
    '[] → ["Stryker was here"]': 'a text that is no day lies on or before none, and no supervision is read from it',
  },
  'tier/cycle.ts': {
    '[] → ["Stryker was here"]': 'a list is named as a list, whatever it holds',
    'cycle === undefined → false': 'for the compiler: before the first event a day is out of order only by being none',
  },
  'tier/meeting.ts': {
    '[] → ["Stryker was here"]': 'an item that no agenda asks for is left out of what a meeting covered',
  },
  'tier/position.ts': {
    '\'ended\' → ""': 'the path is put in afterwards: whatever is wrong with an end stands at `ended`',
  },
};
