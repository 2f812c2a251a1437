/** What the workforce section of a return lets one work out. Its source sets no threshold, and none is invented. */

import { type Rule, ruleList } from '../core/rule.ts';
import { kentRiskCaseload, kentRiskRecruitment, kentThreeSections } from '../sources/kent-medway-return.ts';
import type { PortionRule } from './facts-workforce.ts';

export const caseloadBalance = {
  id: 'rag/caseload-balance',
  kind: 'portion',
  title: 'Balance of caseloads',
  duty: 'The return shows how cases are spread over those who do the same work, for it names an uneven spread as a risk.',
  subject: 'caseload-balance',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source calls one share disproportionate and sets no figure: the heaviest share is worked out, and whether it is too heavy is for a person to judge.',
    'Posts of one role are compared with each other, and then all posts together. A post that carries no cases is left out, one with none at the moment is not.',
    'A part-time post is counted as it stands: the source gives no hours.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [kentRiskCaseload, kentThreeSections],
      params: { counts: 'heaviest-caseload', by: 'role' },
    },
  ],
} as const satisfies PortionRule;

export const keyworkingVacancies = {
  id: 'rag/keyworking-vacancies',
  kind: 'portion',
  title: 'Vacant posts',
  duty: 'The return shows which posts of the service are vacant.',
  subject: 'keyworking-vacancies',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source names difficulties of recruitment as a risk and sets no figure: the vacant share of all posts is worked out, and nothing is judged.',
  ],
  versions: [
    {
      from: null,
      until: null,
      cites: [kentRiskRecruitment, kentThreeSections],
      params: { counts: 'vacant-posts' },
    },
  ],
} as const satisfies PortionRule;

export const keyworkingTraining = {
  id: 'rag/keyworking-training',
  kind: 'portion',
  title: 'Training of those in post',
  duty: 'The return shows who in post has done the three eLearning modules.',
  subject: 'keyworking-training',
  owedBy: 'keyworking-service',
  basis: 'programme-metric',
  readings: [
    'The source bears no commencement: this version applies to every day.',
    'The source sets no figure: the trained share of the posts that are filled is worked out, and nothing is judged.',
    'The modules, 1 to 3, are one column of the return: they are done or they are not.',
  ],
  versions: [{ from: null, until: null, cites: [kentThreeSections], params: { counts: 'trained-in-post' } }],
} as const satisfies PortionRule;

/** The workforce section. */
export const workforceRules: readonly Rule[] = /* @__PURE__ */ ruleList(
  caseloadBalance,
  keyworkingVacancies,
  keyworkingTraining,
);
