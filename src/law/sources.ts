/** Every document and instrument on which the rules stand, with its statements. Words: rules name statements by id. */

import type { Source } from '../core/source.ts';
import { careLeaversRegulations2010 } from './care-leavers-regulations-2010/statements.ts';
import { carePlanningGuidance2015 } from './care-planning-guidance-2015/statements.ts';
import { carePlanningRegulations2010 } from './care-planning-regulations-2010/statements.ts';
import { childrenAct1989 } from './children-act-1989/statements.ts';
import { childrensHomesRegulations2015 } from './childrens-homes-regulations-2015/statements.ts';
import { computingPeriods } from './computing-periods/statements.ts';
import { dynamicSupportRegisterPolicy2023 } from './dynamic-support-register-policy-2023/statements.ts';
import { educationGuidance2018 } from './education-guidance-2018/statements.ts';
import { fosteringServicesRegulations2011 } from './fostering-services-regulations-2011/statements.ts';
import { fosteringStandards2011 } from './fostering-standards-2011/statements.ts';
import { healthGuidance2015 } from './health-guidance-2015/statements.ts';
import { iroHandbook2010 } from './iro-handbook-2010/statements.ts';
import { kentMedwayReturn } from './kent-medway-return/statements.ts';
import { knowsleyManual } from './knowsley-manual/statements.ts';
import { missingGuidance2014 } from './missing-guidance-2014/statements.ts';
import { nexus360 } from './nexus-360/statements.ts';
import { nhsLongTermPlan2019 } from './nhs-long-term-plan-2019/statements.ts';
import { privateFosteringRegulations2005 } from './private-fostering-regulations-2005/statements.ts';
import { sloughManual } from './slough-manual/statements.ts';
import { tierModel } from './tier-model/statements.ts';
import { westSussexGuidance } from './west-sussex-guidance/statements.ts';

export const sources: readonly Source[] = [
  childrenAct1989,
  carePlanningRegulations2010,
  childrensHomesRegulations2015,
  careLeaversRegulations2010,
  fosteringServicesRegulations2011,
  privateFosteringRegulations2005,
  computingPeriods,
  carePlanningGuidance2015,
  healthGuidance2015,
  educationGuidance2018,
  missingGuidance2014,
  iroHandbook2010,
  dynamicSupportRegisterPolicy2023,
  nhsLongTermPlan2019,
  fosteringStandards2011,
  westSussexGuidance,
  knowsleyManual,
  sloughManual,
  nexus360,
  tierModel,
  kentMedwayReturn,
];
