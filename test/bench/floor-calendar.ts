/** The calendar's own list of holidays, as the floor counts by it. */

import { englandAndWales } from 'care-planning-rules/core';
import { workingDaysOf } from './floor.ts';

const { covers, holidays } = englandAndWales;

export const workingDays = workingDaysOf(covers.from, covers.to, holidays);
