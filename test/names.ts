/** The names of the vocabulary as lists: by its types their words are looked up, and a test goes through them. */

import type { EpisodeKind, Role } from 'care-planning-rules';
import { EPISODES, ROLES } from 'care-planning-rules/words';

export const EPISODE_KINDS = Object.keys(EPISODES) as readonly EpisodeKind[];

export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];
