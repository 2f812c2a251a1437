/** All that is compared: every public function of core that works on days or moments, and the dates that rest on them. */

import { dayComparisons } from './days.ts';
import { dueDateComparisons } from './due-dates.ts';
import { momentComparisons } from './moments.ts';
import { workingDayComparisons } from './working-days.ts';

export const comparisons = [...dayComparisons, ...workingDayComparisons, ...momentComparisons, ...dueDateComparisons];
