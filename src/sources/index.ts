/** Every document and instrument on which the rules stand. */

import type { Source } from '../core/source.ts';
import { careLeaversRegulations2010 } from './care-leavers-regulations-2010.ts';
import { carePlanningGuidance2015 } from './care-planning-guidance-2015.ts';
import { carePlanningRegulations2010 } from './care-planning-regulations-2010.ts';
import { childrenAct1989 } from './children-act-1989.ts';
import { childrensHomesRegulations2015 } from './childrens-homes-regulations-2015.ts';
import { computingPeriods } from './computing-periods.ts';
import { dynamicSupportRegisterPolicy2023 } from './dynamic-support-register-policy-2023.ts';
import { educationGuidance2018 } from './education-guidance-2018.ts';
import { fosteringServicesRegulations2011 } from './fostering-services-regulations-2011.ts';
import { fosteringStandards2011 } from './fostering-standards-2011.ts';
import { healthGuidance2015 } from './health-guidance-2015.ts';
import { iroHandbook2010 } from './iro-handbook-2010.ts';
import { kentMedwayReturn } from './kent-medway-return.ts';
import { knowsleyManual } from './knowsley-manual.ts';
import { missingGuidance2014 } from './missing-guidance-2014.ts';
import { nexus360 } from './nexus-360.ts';
import { nhsLongTermPlan2019 } from './nhs-long-term-plan-2019.ts';
import { privateFosteringRegulations2005 } from './private-fostering-regulations-2005.ts';
import { sloughManual } from './slough-manual.ts';
import { tierModel } from './tier-model.ts';
import { westSussexGuidance } from './west-sussex-guidance.ts';

export {
  careLeaversRegulations2010,
  carePlanningGuidance2015,
  carePlanningRegulations2010,
  childrenAct1989,
  childrensHomesRegulations2015,
  computingPeriods,
  dynamicSupportRegisterPolicy2023,
  educationGuidance2018,
  fosteringServicesRegulations2011,
  fosteringStandards2011,
  healthGuidance2015,
  iroHandbook2010,
  kentMedwayReturn,
  knowsleyManual,
  missingGuidance2014,
  nexus360,
  nhsLongTermPlan2019,
  privateFosteringRegulations2005,
  sloughManual,
  tierModel,
  westSussexGuidance,
};

/** All sources: statute, guidance, national policy, local policy, a service’s promises, a model, a programme’s return. */
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
