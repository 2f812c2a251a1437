import { carePlanContents, healthPlanContents, personalEducationPlanContents } from 'care-planning-rules/admission';
import { describe } from 'vitest';
import { answersWith } from '../answers.ts';

const tables = [
  {
    rule: carePlanContents,
    always: [
      'plan-for-permanence',
      'health',
      'health-plan',
      'education',
      'emotional-and-behavioural-development',
      'identity',
      'family-and-social-relationships',
      'social-presentation',
      'self-care-skills',
      'placement-plan',
      'name-of-reviewing-officer',
      'wishes-and-feelings',
    ],
    where: 'personal-education-plan-practicable',
    also: ['personal-education-plan'],
  },
  {
    rule: healthPlanContents,
    always: [
      'state-of-health',
      'health-history',
      'effect-on-development',
      'medical-and-dental-care',
      'carers-part-in-health',
    ],
    where: 'change-of-health-care-planned',
    also: ['planned-changes'],
  },
  {
    rule: personalEducationPlanContents,
    always: [
      'education-and-training-history',
      'present-arrangements',
      'leisure-interests',
      'carers-part-in-education-and-leisure',
    ],
    where: 'change-of-education-planned',
    also: ['planned-changes', 'disruption-kept-small'],
  },
];

for (const { rule, always, where, also } of tables) {
  describe(rule.id, () => {
    const all = [...always, ...also];
    answersWith(rule, [
      [all, {}, 'met'],
      [[...all, 'something-else'], {}, 'met'],
      [always, { [where]: false }, 'met'],
      [always, { [where]: true }, `missed ${also.join(', ')}`],
      [always, {}, `undetermined: fact-missing circumstances.${where}`],
      ...all.map((left) => [all.filter((each) => each !== left), { [where]: true }, `missed ${left}`] as const),
    ]);
    answersWith(rule, [[all, {}, 'undetermined: no-version-in-force rule']], '2011-03-31');
    answersWith(rule, [[all, {}, 'met']], '2011-04-01');
    answersWith(rule, [[all, {}, 'met']], '2011-04-02');
  });
}
