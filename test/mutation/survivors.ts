/**
 * The mutants that no test notices, and why: by file, then by the function in which they stand and by what is changed
 * there, as Stryker names it; and how many of them there are. How the code is written, and how its parts are named
 * within a function, makes no difference. `report.ts` holds each against the last run.
 */

const SPEED = 'for speed alone: both ways give the same days';
const FOR_THE_COMPILER = 'for the compiler: nothing is before, after or on what is undefined';
const KIND = 'a due date is told apart by not being undetermined, and by nothing else';

type Survivors = { readonly times: number; readonly why: string };

export const SURVIVORS: Readonly<Record<string, Readonly<Record<string, Survivors>>>> = {
  'kinds/brought-forward.ts': {
    'broughtForward: ConditionalExpression': { times: 2, why: FOR_THE_COMPILER },
  },
  'kinds/day-count.ts': {
    'begunBy: ConditionalExpression': {
      times: 1,
      why: 'for the reader: two that run on differ by no number, which a sort takes for nought',
    },
    'boundsOf: ArrayDeclaration': { times: 1, why: 'the latest of what bears no day is none, as of nothing at all' },
    'dayCount: ConditionalExpression': {
      times: 1,
      why: 'an episode always has a first day; only what no type allows has none',
    },
    'runningSince: BooleanLiteral': { times: 1, why: 'the first episode puts its own certainty in place of it' },
    'runningSince: UnaryOperator': { times: 1, why: 'the first episode puts its own first day in place of it' },
  },
  'kinds/day-tally.ts': {
    'countOf: EqualityOperator': { times: 1, why: 'a span from a day to itself holds no day, and adds nought' },
    'fullest: ConditionalExpression': {
      times: 3,
      why: 'either both are there or neither; of no days no count comes that is larger than none',
    },
    'fullest: LogicalOperator': { times: 1, why: 'either both are there or neither' },
    'tallyOf: ArrayDeclaration': { times: 1, why: 'what bears no count adds nothing, and is never the largest' },
  },
  'kinds/history.ts': {
    'turnsUpTo: ArithmeticOperator': {
      times: 1,
      why: 'a duty of each month or term does not depend on how many there were',
    },
    'turnsUpTo: OptionalChaining': { times: 1, why: 'for the compiler: it is read only after a row was added' },
  },
  'kinds/interval.ts': {
    'conditionHolds: ConditionalExpression': { times: 2, why: FOR_THE_COMPILER },
    'eventsHeld: ArrowFunction': { times: 1, why: SPEED },
    'eventsHeld: BooleanLiteral': { times: 1, why: 'without terms nothing can be told, whatever was held' },
    'eventsHeld: ConditionalExpression': { times: 3, why: SPEED },
    'eventsHeld: EqualityOperator': { times: 1, why: SPEED },
    'eventsHeld: LogicalOperator': {
      times: 2,
      why: 'without terms nothing can be told, whatever was held; for speed alone: both ways give the same days',
    },
    'interval: StringLiteral': { times: 1, why: KIND },
    'owedFrom: ConditionalExpression': { times: 1, why: FOR_THE_COMPILER },
    'owedFrom: EqualityOperator': { times: 1, why: 'of two days that are the same either may begin it' },
  },
  'kinds/calendar-slot.ts': {
    'turnAfter: StringLiteral': { times: 1, why: KIND },
  },
  'core/calendar.ts': {
    'workingDayAfter: EqualityOperator': { times: 1, why: 'nought is answered before' },
  },
  'kinds/deadline.ts': {
    'lineFor: ConditionalExpression': {
      times: 1,
      why: 'for the compiler: a rule has a line, and so a reason where all of them speak against it',
    },
    'whatSpeaksFor: ConditionalExpression': {
      times: 1,
      why: 'for the compiler: a line on how long it lasts holds only where the last day is given',
    },
  },
  'core/finding.ts': {
    'periodCounted: ConditionalExpression': {
      times: 1,
      why: 'for the compiler: the calendar is left out only where hours are counted',
    },
  },
  'core/instant.ts': {
    'parseInstant: ConditionalExpression': { times: 1, why: 'for speed alone: no decimals come to nought' },
  },
  'core/result.ts': {
    'isPlainObject: ConditionalExpression': {
      times: 3,
      why: 'what is no object is refused by its prototype too; null has no prototype to be asked for, and what throws is refused too',
    },
    'isPlainObject: LogicalOperator': { times: 1, why: 'what is no object is refused by its prototype too' },
  },
  'register/reconcile.ts': {
    'sumWithin: ArrayDeclaration': { times: 1, why: 'nothing stands at that path, and what is not given is left out' },
  },
  'register/workforce.ts': {
    'workforceShares: ArrayDeclaration': {
      times: 1,
      why: 'a role that no post has gives no line, because a share of nothing does not apply',
    },
  },
  'kinds/parts.ts': {
    'packagePart: ArrayDeclaration': {
      times: 1,
      why: 'a session that holds neither a day nor notes has no date to be checked',
    },
    'meetingsHeld: ArrayDeclaration': {
      times: 1,
      why: 'an item that no agenda asks for is left out of what a meeting covered',
    },
  },
  'kinds/no-figure.ts': {
    'noFigureOfPart: ArrayDeclaration': {
      times: 1,
      why: 'a text that is no day lies on or before none, and no supervision is read from it',
    },
  },
  'kinds/cycle.ts': {
    'illegalDay: ConditionalExpression': {
      times: 1,
      why: 'for the compiler: before the first event a day is out of order only by being none',
    },
    'replay: ArrayDeclaration': { times: 1, why: 'a list is named as a list, whatever it holds' },
  },
  'kinds/cycle-position.ts': {
    'cyclePosition: StringLiteral': {
      times: 1,
      why: 'the path is put in afterwards: whatever is wrong with an end stands at `ended`',
    },
  },
};
