/** What would have to be known, as a question to somebody who may know it. */

import type { Missing } from '../core/finding.ts';
import { questionOfCircumstance, spokenEvent, spokenPath, spokenSubject, spokenText } from './names.ts';
import { wordsOfDays } from './values.ts';

/**
 * The question to which the answer is missing: of a circumstance that of the vocabulary, of anything else one in plain
 * words.
 *
 * @param missing - one of those that a finding names, also as read back from JSON
 * @example
 * questionOf({ code: 'fact-missing', path: 'dateOfBirth', message: 'the date of birth is not given' })
 * // => 'When was the child born?'
 */
export function questionOf({ code, path, message }: Missing): string {
  switch (code) {
    case 'contradiction':
      return `What is right here? The record contradicts itself: ${contradictionOf({ path, message })}.`;
    case 'no-version-in-force':
      return `Which rule was in force${plain(after(' in force', message))}, when none known here was?`;
    case 'calendar-does-not-reach':
      return `Which days are bank holidays, outside${plain(after(' only for', message))}?`;
    case 'fact-missing':
      return questionOfFact(path, message);
  }
}

/** The rest of a message, from the days that it names on. */
function after(words: string, message: string): string {
  return message.slice(message.indexOf(words) + words.length);
}

/** What cannot both be so, in plain words. */
export function contradictionOf({ path, message }: Pick<Missing, 'path' | 'message'>): string {
  return CONTRADICTIONS.find(([form]) => form.test(path))?.[1] ?? plain(message);
}

const CONTRADICTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:done|done\.[^.]+)$/, 'it is recorded as done before what it was owed for'],
  [/(?:^|\.)(?:sharedOn|producedOn)$/, 'a step is recorded before the day on which it could first be done'],
  [/(?:^|\.)dateOfBirth$/, 'the date of birth is later than what turns on the child’s age'],
  [
    /(?:^|\.)(?:imposedAt|liftedAt|notifiedAt|fullDetailsAt|consentedAt)$/,
    'the times of the restriction are out of order',
  ],
  [/(?:^|\.)previousPlacement\.(?:from|until)$/, 'the previous placement ends before it begins'],
  [/(?:^|\.)(?:until|trigger\.ends|episodes\.\d+)$/, 'it ends before it begins'],
  [/(?:^|\.)trigger\.on$/, 'what brings it forward happened before it was owed at all'],
  [/^destroyed$/, 'the case record was destroyed before it was begun'],
  [/(?:^|\.)died$/, 'the day of death is before the birth'],
  [/(?:^|\.)terms$/, 'the school terms are out of order'],
  [/events\.\d+\.kind$/, 'an event cannot follow the one before it'],
  [/events\.\d+\.on$/, 'an event is dated before care under the model begins'],
  [/(?:^|\.)ended$/, 'two different days are given for its end'],
];

/** What a program says of it, with days and names as people write them. */
export function plain(message: string): string {
  return spokenText(wordsOfDays(message));
}

function questionOfFact(path: string, message: string): string {
  for (const [form, question] of QUESTIONS) {
    const found = form.exec(path);
    if (found !== null) return typeof question === 'string' ? question : question(found[1] ?? '', message);
  }
  return `What is known of this: ${spokenPath(path)}?`;
}

type Question = string | ((name: string, message: string) => string);

/** By the form of the path, the first that fits. What stands in brackets is the name to speak. */
const QUESTIONS: readonly (readonly [RegExp, Question])[] = [
  [/(?:^|\.)circumstances\.([^.]+)$/, questionOfCircumstance],
  [/(?:^|\.)consent$/, () => questionOfCircumstance('consent')],
  [/(?:^|\.)namedKeyworker$/, () => questionOfCircumstance('named-keyworker')],
  [/(?:^|\.)dateOfBirth$/, 'When was the child born?'],
  [/(?:^|\.)ended$/, 'On which day did it end, the placement, the stay or the service that this is owed for?'],
  [/(?:^|\.)untilEighteen$/, 'Is the placement meant to last until the child is 18?'],
  [/(?:^|\.)usesSignsOfSafety$/, 'Does the placing authority use Signs of Safety?'],
  [/(?:^|\.)eligibleChild$/, 'Is the child an eligible child, who has a pathway plan?'],
  [/^terms$/, 'When does each school term begin and end?'],
  [/^firstReview$/, 'When was the first review of the child’s case held?'],
  [/^baseline(?:\.|$)/, 'How many admissions were there in the quarter that this one is compared with?'],
  [/^therapySessions$/, 'On which days were sessions of therapy held?'],
  [/(?:^|\.)tool$/, 'Which standard tool was used?'],
  [/^posts\.\d+\.caseload$/, 'How many people are on the caseload of each post?'],
  [/^posts\.\d+\.trained$/, 'Has each person in post had the training?'],
  [/^posts\.\d+\.vacant$/, 'Is each post vacant or filled?'],
  [/^courseDays\.([^.]+)$/, (name) => `How many days of it were done: ${spokenSubject(name)}?`],
  [/^trigger\.ends$/, 'On which day does it end, or is it meant to end?'],
  [/(?:^|\.)until$/, 'What was the last day of it?'],
  [/(?:^|\.)from$/, 'Since when has this been owed?'],
  [/^held\.([^.]+)$/, (name) => `On which days, if any, was this done: ${spokenSubject(name)}?`],
  [/^events\..+\.done\.([^.]+)$/, (name) => `For which occasion was this done: ${spokenSubject(name)}?`],
  [/^events\.([^.]+)\.\d+\.on$/, (name) => `At what time of day was this: ${spokenEvent(name)}?`],
  [/^events\.([^.]+)$/, (name) => `On which days, if any, was this: ${spokenEvent(name)}?`],
  [/^on$/, 'At what time of day did it happen?'],
  [/^done$/, 'At what time of day was it done?'],
  [/^(?:admissions|bands|register|named|inpatients)\./, (_, message) => `What is the figure: ${countOf(message)}?`],
];

function countOf(message: string): string {
  return spokenPath(message.replace(/ .*/, ''));
}
