/** The ids of all statements of the library’s sources: what a rule can cite. */

import type { careLeaversRegulations2010 } from './care-leavers-regulations-2010/statements.ts';
import type { carePlanningGuidance2015 } from './care-planning-guidance-2015/statements.ts';
import type { carePlanningRegulations2010 } from './care-planning-regulations-2010/statements.ts';
import type { childrenAct1989 } from './children-act-1989/statements.ts';
import type { childrensHomesRegulations2015 } from './childrens-homes-regulations-2015/statements.ts';
import type { computingPeriods } from './computing-periods/statements.ts';
import type { dynamicSupportRegisterPolicy2023 } from './dynamic-support-register-policy-2023/statements.ts';
import type { educationGuidance2018 } from './education-guidance-2018/statements.ts';
import type { fosteringServicesRegulations2011 } from './fostering-services-regulations-2011/statements.ts';
import type { fosteringStandards2011 } from './fostering-standards-2011/statements.ts';
import type { healthGuidance2015 } from './health-guidance-2015/statements.ts';
import type { iroHandbook2010 } from './iro-handbook-2010/statements.ts';
import type { kentMedwayReturn } from './kent-medway-return/statements.ts';
import type { knowsleyManual } from './knowsley-manual/statements.ts';
import type { missingGuidance2014 } from './missing-guidance-2014/statements.ts';
import type { nexus360 } from './nexus-360/statements.ts';
import type { nhsLongTermPlan2019 } from './nhs-long-term-plan-2019/statements.ts';
import type { privateFosteringRegulations2005 } from './private-fostering-regulations-2005/statements.ts';
import type { sloughManual } from './slough-manual/statements.ts';
import type { tierModel } from './tier-model/statements.ts';
import type { westSussexGuidance } from './west-sussex-guidance/statements.ts';

type IdsOf<S extends { readonly statements: object }> = keyof S['statements'] & string;

export type StatementId =
  | IdsOf<typeof careLeaversRegulations2010>
  | IdsOf<typeof carePlanningGuidance2015>
  | IdsOf<typeof carePlanningRegulations2010>
  | IdsOf<typeof childrenAct1989>
  | IdsOf<typeof childrensHomesRegulations2015>
  | IdsOf<typeof computingPeriods>
  | IdsOf<typeof dynamicSupportRegisterPolicy2023>
  | IdsOf<typeof educationGuidance2018>
  | IdsOf<typeof fosteringServicesRegulations2011>
  | IdsOf<typeof fosteringStandards2011>
  | IdsOf<typeof healthGuidance2015>
  | IdsOf<typeof iroHandbook2010>
  | IdsOf<typeof kentMedwayReturn>
  | IdsOf<typeof knowsleyManual>
  | IdsOf<typeof missingGuidance2014>
  | IdsOf<typeof nexus360>
  | IdsOf<typeof nhsLongTermPlan2019>
  | IdsOf<typeof privateFosteringRegulations2005>
  | IdsOf<typeof sloughManual>
  | IdsOf<typeof tierModel>
  | IdsOf<typeof westSussexGuidance>;
