/** The vocabulary and the rules agree name by name, and its words are such as a person can read and answer. */

import { catalogue, type Rule } from 'care-planning-rules';
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES, DOCUMENTS, EPISODES, EVENTS, REASON_EVENTS, SUBJECTS } from '../src/vocabulary.ts';
import { answerTo, openLibrary } from './case-runner.ts';
import { caseTables } from './documentation/evidence.ts';
import { LISTS, type ListName, namesIn, unplacedIn } from './documentation/names-in-rules.ts';

const lists = Object.entries(LISTS) as readonly [ListName, Readonly<Record<string, string>>][];
const everyList = [...lists, ['reasons', REASON_EVENTS]] as readonly [string, Readonly<Record<string, string>>][];
const held = catalogue.flatMap(namesIn);

describe('the names of the rules', () => {
  it.each(lists)('are all in the list of %s, wherever a rule holds one', (list, words) => {
    const unknown = held.filter((each) => each.list === list && !(each.name in words));
    expect(unknown.map(({ name, rule }) => `${name} in ${rule.id}`)).toEqual([]);
  });

  it.each(lists)('are all that stands in the list of %s: each is read by a rule', (list, words) => {
    const read = new Set(held.filter((each) => each.list === list).map(({ name }) => name));
    // During a placement for adoption the general rules do not answer, whichever they are (src/record/doubt.ts).
    const unread = list === 'episodes' ? ['placed-for-adoption'] : [];
    expect(Object.keys(words).filter((name) => !read.has(name))).toEqual(unread);
  });

  it('are found wherever a rule holds a text: of each place it is said what stands there', () => {
    expect(catalogue.flatMap(unplacedIn).map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  it('are found where a further rule holds them, and one that is not known is noticed', () => {
    const first = catalogue.find(({ kind }) => kind === 'deadline') as Rule;
    const figures = { event: 'moved', lines: [{ when: 'so' }], unless: 'not-so', asks: ['x'] };
    const { from, until, basis, cites } = first.versions[0];
    const versions = [{ from, until, basis, ...figures, cites }];
    const further = { ...first, subject: 'letter', during: 'stay', versions } as unknown as Rule;
    expect(namesIn(further).map(({ list, name }) => `${list} ${name}`)).toEqual([
      'subjects letter',
      `roles ${first.owedBy}`,
      'episodes stay',
      'events moved',
      'circumstances so',
      'circumstances not-so',
    ]);
    expect(unplacedIn(further).map(({ place, text }) => `${place} ${text}`)).toEqual(['deadline.asks x']);
  });
});

/** Every event that a reason names, at any depth of an answer. */
function eventsOfReasons(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('because' in value && Array.isArray(value.because)) {
    return value.because.flatMap((reason: { readonly kind: string; readonly event?: string }) =>
      reason.event === undefined || reason.kind === 'transition' ? [] : [reason.event],
    );
  }
  return Object.values(value).flatMap(eventsOfReasons);
}

const library = await openLibrary();

describe('the names of reasons', () => {
  const cases = caseTables(library).flatMap((each) => each.cases.filter((one) => !('throws' in one)));
  const named = new Set(cases.flatMap((each) => eventsOfReasons(answerTo(each, library))));

  it('are subjects, events, episodes, documents, or stand in the list of what only a reason names', () => {
    const known: object = { ...SUBJECTS, ...EVENTS, ...EPISODES, ...DOCUMENTS, ...REASON_EVENTS };
    expect([...named].filter((name) => !(name in known) && !name.includes('/'))).toEqual([]);
  });

  it('are all that stands in that list: each is named by the answer to a case', () => {
    expect(Object.keys(REASON_EVENTS).filter((name) => !named.has(name))).toEqual([]);
  });
});

/** Words joined by a hyphen because English joins them, and not because a program does. */
const JOINED_IN_ENGLISH = ['co-ordination', 'de-escalation', 'long-term', 'self-care', 'trauma-informed', 'well-being'];

/** What bears a name begins with a capital letter wherever it stands. */
const BEGIN_WITH_A_NAME = [
  'His Majesty',
  'Impact Risk Assessment',
  'Nexus 360',
  'Signs of Safety',
  'Strengths and Difficulties',
  'Support Plan',
  'TIER',
];

const phrases = everyList.filter(([list]) => list !== 'circumstances');

describe('the words', () => {
  it.each(everyList)('of %s are said of one name alone', (_, words) => {
    const all = Object.values(words);
    expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
  });

  it.each(everyList)('of %s are words, and no name that a program writes', (_, words) => {
    const joined = Object.values(words).flatMap((each) => each.match(/[\p{L}\d]+(?:[-_/][\p{L}\d]+)+/gu) ?? []);
    expect(joined.filter((each) => !JOINED_IN_ENGLISH.includes(each))).toEqual([]);
  });

  it.each(phrases)('of %s are a phrase and no sentence', (_, words) => {
    expect(Object.values(words).filter((each) => /[.?!:;]|^\s|\s$|\s\s|'/.test(each) || each === '')).toEqual([]);
  });

  it.each(phrases.filter(([list]) => list !== 'authorities'))(
    'of %s stand within a sentence as they are',
    (_, words) => {
      const bearsName = new RegExp(`^(?:${BEGIN_WITH_A_NAME.join('|')})\\b`);
      expect(Object.values(words).filter((each) => !/^\p{Ll}/u.test(each) && !bearsName.test(each))).toEqual([]);
    },
  );
});

const FUNCTION_WORDS = new Set(
  `a about after all an and another any anybody anyone are as at be because been before being but by can could did do does
   each else every everybody everyone for from had has have having he her his how if in into is it its itself made make
   may might must no nobody not of off on one only or other out over own shall she should so some somebody someone
   something than that the their them then there these they this those to under until up was were what when where whether
   which while who whom whose why will with without would yes`.split(/\s+/),
);

function contentWords(text: string): readonly string[] {
  const all = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return all.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
}

/** `supervised` and `supervision` are one word, `care` and `carer` too: it is asked whether a question says more. */
function isAlike(one: string, other: string): boolean {
  const [shorter, longer] = [stemOf(one), stemOf(other)].sort((a, b) => a.length - b.length) as [string, string];
  return longer.startsWith(shorter);
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|ly|e)$/, '');
  return stem.length < 3 ? word : stem;
}

/** The words of a question that its name does not hold already, each counted once. */
function wordsBeyondName(name: string, question: string): readonly string[] {
  const ofName = contentWords(name);
  const beyond = contentWords(question).filter((word) => !ofName.some((each) => isAlike(each, word)));
  return beyond.filter((word, at) => beyond.findIndex((each) => isAlike(each, word)) === at);
}

/** A question that adds fewer words than this to its name does not say of whom, of what or when it asks. */
const LEAST_WORDS_BEYOND_NAME = 3;

/** What is wrong with a question, as a question that somebody is to answer. */
function faultsOf(name: string, question: string): readonly string[] {
  const beyond = wordsBeyondName(name, question);
  return [
    ...(/^\p{Lu}[^.?!:;]*\?$/u.test(question) ? [] : ['is not one question, from a capital letter to a question mark']),
    ...(beyond.length < LEAST_WORDS_BEYOND_NAME ? [`says little more than its name: ${beyond.join(', ')}`] : []),
    ...(/\d (?:working )?(?:hour|day|week|month|year)/.test(question) ? ['restates a figure of the law'] : []),
  ];
}

describe('the question of a circumstance', () => {
  it.each(Object.entries(CIRCUMSTANCES))('%s can be answered by yes or no: %s', (name, question) => {
    expect(faultsOf(name, question)).toEqual([]);
  });

  it.each([
    ['daily-caregiving', 'Daily caregiving?'],
    ['daily-caregiving', 'Is there daily caregiving?'],
    ['daily-caregiving', 'Does daily caregiving take place?'],
    ['secure-home', 'Is it a secure home?'],
    ['secure-home', 'Is this home secured?'],
    ['supervisor-named', 'Was a named supervisor there for supervision?'],
    ['allegation-of-abuse', 'Is there an allegation of abuse in this case?'],
    ['parents-to-be-told', 'Should both parents be told?'],
    ['serious-incident-needing-police', 'Was it a serious incident that needed the police?'],
  ])('is refused where it is only its name in words: %s, “%s”', (name, question) => {
    expect(faultsOf(name, question)).toEqual([
      `says little more than its name: ${wordsBeyondName(name, question).join(', ')}`,
    ]);
  });

  it.each([
    ['secure-home', 'Was the child who died living in a secure children’s home', 'is not one question'],
    ['secure-home', 'was the child who died living in a secure children’s home?', 'is not one question'],
    ['secure-home', 'The child died. Was the home in which the child lived a secure one?', 'is not one question'],
    ['child-to-be-told', 'Was the child told of the placement within 5 working days?', 'restates a figure of the law'],
  ])('is refused where %s is asked as “%s”: it %s', (name, question, fault) => {
    expect(faultsOf(name, question).some((each) => each.startsWith(fault))).toBe(true);
  });

  it('counts what it adds to its name once, in whatever form it stands', () => {
    expect(wordsBeyondName('secure-home', 'Was the child who died living in a secure children’s home?')).toEqual([
      'child',
      'died',
      'living',
    ]);
    expect(wordsBeyondName('supervisor-named', 'Does a supervising worker, by name, supervise the work?')).toEqual([
      'worker',
    ]);
  });
});
