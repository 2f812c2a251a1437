/** The typed spec of a room: what it takes and gives, as declared, and its rules in order. */

import type { Rule } from 'care-planning-rules';
import type { Declared, Door } from './declarations.ts';
import { code, generatedNote, page, pageOfRule, table } from './markdown.ts';
import { wordsOfBases, wordsOfRule } from './wording.ts';

/** @param constants - the names of rules after their ids, and of lists of rules after themselves */
export function roomPage(
  room: string,
  question: string,
  { exported, unexported }: Door,
  rules: readonly Rule[],
  constants: ReadonlyMap<string, string>,
): string {
  const ofRules = new Set(constants.values());
  const others = exported.filter(({ name }) => !ofRules.has(name));
  const lists = exported.filter(({ name }) => constants.has(name)).map(({ name }) => code(name));
  return page(
    generatedNote,
    `# ${room}`,
    question,
    `Imported from ${code(`care-planning-rules/${room}`)}.`,
    ...declarations(others),
    ...namedAbove(unexported),
    ...(rules.length === 0
      ? []
      : [
          '## Rules',
          lists.length === 0 ? '' : `Lists of rules: ${lists.join(', ')}.`,
          table(
            ['Rule', 'Title', 'Constant', 'Basis'],
            rules.map((rule) => [
              `[${code(rule.id)}](../../${pageOfRule(rule)})`,
              wordsOfRule(rule.id).title,
              code(constants.get(rule.id) ?? ''),
              wordsOfBases(rule),
            ]),
          ),
        ]),
  );
}

/** Types and vocabularies, then functions, each as the compiler declares it. */
export function declarations(declared: readonly Declared[]): readonly (string | readonly string[])[] {
  return [
    ...block(
      'Facts, vocabularies and findings',
      declared.filter(({ isFunction }) => !isFunction),
    ),
    ...block(
      'Questions',
      declared.filter(({ isFunction }) => isFunction),
    ),
  ];
}

/** What the declarations name and no door exports: it changes what they mean. */
export function namedAbove(unexported: readonly Declared[]): readonly (string | readonly string[])[] {
  return block('Named above, and not exported', unexported);
}

function block(title: string, declared: readonly Declared[]): readonly (string | readonly string[])[] {
  if (declared.length === 0) return [];
  return [`## ${title}`, ['```ts', declared.map(({ text }) => text).join('\n\n'), '```']];
}
