/** A keyworking programme’s quarterly return: its metrics, its activity and its risks. Printed figures stand as printed, with what our own sums make of them. */

import type { Source, Statement } from '../core/source.ts';

export const kentThreeSections = {
  id: 'kent-three-sections',
  source: 'kent-medway-return',
  at: 'preamble',
  says: 'A return has three sections: metrics, activity with highlights and workforce, and risks.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentNaRule = {
  id: 'kent-na-rule',
  source: 'kent-medway-return',
  at: 'Table 1, preamble',
  says: 'A service that does not serve the age group 18 to 25 in 2022/23 writes N/A for it in rows 1 and 2, and still fills in row 3.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM1Standard = {
  id: 'kent-m1-standard',
  source: 'kent-medway-return',
  at: 'Table 1, row 1',
  says: 'At least 90% of the children and young people in the age range who are red or amber on the register have a named keyworker.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const keyworker90RedAmber = {
  id: 'keyworker-90-red-amber',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, at the end of the quarter',
  says: 'The share of those red or amber in each age range who have a named keyworker is taken at the end of the quarter and is to be 90% or more; we found no national source for that figure.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM1U18Dsr = {
  id: 'kent-m1-u18-dsr',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, register under 18',
  says: 'Under 18, the register holds 31 red, 24 amber and 18 green; the printed total of 73 agrees with its parts.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM11825Dsr = {
  id: 'kent-m1-1825-dsr',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, register 18 to 25',
  says: 'From 18 to 25, the register holds 22 red, 8 amber and 11 green; the printed total of 41 agrees with its parts.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM1U18Kw = {
  id: 'kent-m1-u18-kw',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, keyworkers under 18',
  says: 'Under 18, 31 red and 24 amber have a named keyworker; the printed total is 54, while its parts make 55.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM11825Kw = {
  id: 'kent-m1-1825-kw',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, keyworkers 18 to 25',
  says: 'From 18 to 25, 9 red and no amber have a named keyworker; the printed total of 9 agrees with its parts.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM1U18Pct = {
  id: 'kent-m1-u18-pct',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, percentages under 18',
  says: 'Under 18, the return prints 100% for red and for amber, as its parts bear out.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM11825Pct = {
  id: 'kent-m1-1825-pct',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, percentages 18 to 25',
  says: 'From 18 to 25, the return prints 41% for red and n/a for amber; by its parts 9 of 30 red or amber have a keyworker, 30%, and of the amber alone none of 8, 0%.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM11825Note = {
  id: 'kent-m1-1825-note',
  source: 'kent-medway-return',
  at: 'Table 1, row 1, note',
  says: 'From 18 to 25, keyworkers went to those with the most complex needs, as a first phase of delivery.',
  basis: 'programme-metric',
  grade: 'primary',
  notModelled: 'A caveat that explains a shortfall; it changes neither the standard nor the count.',
} as const satisfies Statement;

export const kentM2Standard = {
  id: 'kent-m2-standard',
  source: 'kent-medway-return',
  at: 'Table 1, row 2',
  says: 'At least 90% of the inpatients in the age range have a named keyworker.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const keyworker90Inpatient = {
  id: 'keyworker-90-inpatient',
  source: 'kent-medway-return',
  at: 'Table 1, row 2, at the end of the quarter',
  says: 'The share of inpatients in each age range who have a named keyworker is taken at the end of the quarter and is to be 90% or more; we found no national source for that figure.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM2U18 = {
  id: 'kent-m2-u18',
  source: 'kent-medway-return',
  at: 'Table 1, row 2, under 18',
  says: 'Under 18, 4 of 4 inpatients have a named keyworker, printed as 100%.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM21825 = {
  id: 'kent-m2-1825',
  source: 'kent-medway-return',
  at: 'Table 1, row 2, 18 to 25',
  says: 'From 18 to 25, 15 of 15 inpatients have a named keyworker, printed as 100%.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM3Standard = {
  id: 'kent-m3-standard',
  source: 'kent-medway-return',
  at: 'Table 1, row 3',
  says: 'Admissions and re-admissions in the age range are to fall. The return gives no baseline with which to compare.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM3Admissions = {
  id: 'kent-m3-admissions',
  source: 'kent-medway-return',
  at: 'Table 1, row 3, new admissions',
  says: 'There was no new admission in the quarter, under 18 or from 18 to 25.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentM3Readmissions = {
  id: 'kent-m3-readmissions',
  source: 'kent-medway-return',
  at: 'Table 1, row 3, re-admissions',
  says: 'There was 1 re-admission under 18 in the quarter, and none from 18 to 25.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentActU18 = {
  id: 'kent-act-u18',
  source: 'kent-medway-return',
  at: 'Section 2, activity under 18',
  says: 'Under 18, 94 were supported: 31 red, 24 amber, 4 inpatients and 35 preventive consultations, which add up.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentAct1825 = {
  id: 'kent-act-1825',
  source: 'kent-medway-return',
  at: 'Section 2, activity 18 to 25',
  says: 'From 18 to 25, 45 were supported: 22 red, 8 amber and 15 inpatients, which add up, although only 9 of the red or amber have a keyworker.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentActGreen = {
  id: 'kent-act-green',
  source: 'kent-medway-return',
  at: 'Section 2, green',
  says: 'Apart from those totals stand the green: 18 under 18 and 11 from 18 to 25, as in row 1.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentTier4Reduction = {
  id: 'kent-tier4-reduction',
  source: 'kent-medway-return',
  at: 'Section 2, successes',
  says: 'Children in tier 4 inpatient care fell from 20 to 4.',
  basis: 'programme-metric',
  grade: 'primary',
  notModelled: 'A figure of one programme between two days that are not given.',
} as const satisfies Statement;

export const kentGasAscot = {
  id: 'kent-gas-ascot',
  source: 'kent-medway-return',
  at: 'Section 2, development',
  says: 'Templates for goal attainment scaling and for the ASCOT outcome tool were turned into electronic forms.',
  basis: 'programme-metric',
  grade: 'primary',
  notModelled: 'An account of one programme’s work, which asks nothing of a record.',
} as const satisfies Statement;

export const kentRecruit = {
  id: 'kent-recruit',
  source: 'kent-medway-return',
  at: 'Section 2, development',
  says: 'Six people were recruited: an occupational therapy lead, 2 family strategy officers, 2 behaviour technicians and a Local Offer IASK worker.',
  basis: 'programme-metric',
  grade: 'primary',
  notModelled: 'An account of one programme’s recruitment.',
} as const satisfies Statement;

export const kentResiSchools = {
  id: 'kent-resi-schools',
  source: 'kent-medway-return',
  at: 'Section 2, development',
  says: 'Ten children and young people at residential schools, at high risk of entering secure care, were to receive preventive keyworking.',
  basis: 'programme-metric',
  grade: 'primary',
  notModelled: 'A figure of one programme, and the return does not say in which count it stands.',
} as const satisfies Statement;

export const kentPbsAge = {
  id: 'kent-pbs-age',
  source: 'kent-medway-return',
  at: 'Section 2, learning and challenges',
  says: 'Individual positive behaviour support plans were hard to secure for inpatients from 10 to 25.',
  basis: 'programme-metric',
  grade: 'primary',
  notModelled: 'A difficulty that is reported, with an age band that no metric of the return uses.',
} as const satisfies Statement;

export const kentRiskPlacements = {
  id: 'kent-risk-placements',
  source: 'kent-medway-return',
  at: 'Section 3, risks',
  says: 'Too few regulated placements lead to unregulated ones for complex needs; a pack for social workers to hand to providers is proposed, with templates of risk assessments, recording sheets, guidance on setting up and what is expected of social care, and none exists yet.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentRiskRecruitment = {
  id: 'kent-risk-recruitment',
  source: 'kent-medway-return',
  at: 'Section 3, risks',
  says: 'Change and difficulties of recruitment run through health, social care and education; local answers need national campaigns beside them.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentRiskCaseload = {
  id: 'kent-risk-caseload',
  source: 'kent-medway-return',
  at: 'Section 3, risks',
  says: 'Cases are shared out unevenly, with one consultant for those over 18 and rising need; more keyworkers for that group are proposed.',
  basis: 'programme-metric',
  grade: 'primary',
} as const satisfies Statement;

export const kentMedwayReturn = {
  id: 'kent-medway-return',
  title: 'Kent and Medway Keyworking Programme: return for the end of quarter 3, 2022/23',
  short: 'Kent and Medway return',
  from: null,
  statements: [
    kentThreeSections,
    kentNaRule,
    kentM1Standard,
    keyworker90RedAmber,
    kentM1U18Dsr,
    kentM11825Dsr,
    kentM1U18Kw,
    kentM11825Kw,
    kentM1U18Pct,
    kentM11825Pct,
    kentM11825Note,
    kentM2Standard,
    keyworker90Inpatient,
    kentM2U18,
    kentM21825,
    kentM3Standard,
    kentM3Admissions,
    kentM3Readmissions,
    kentActU18,
    kentAct1825,
    kentActGreen,
    kentTier4Reduction,
    kentGasAscot,
    kentRecruit,
    kentResiSchools,
    kentPbsAge,
    kentRiskPlacements,
    kentRiskRecruitment,
    kentRiskCaseload,
  ],
} as const satisfies Source;
