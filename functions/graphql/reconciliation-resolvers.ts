import { assignBreak } from './resolvers/break/assign-break.ts';
import { breakById } from './resolvers/break/break-query.ts';
import { Break } from './resolvers/break/break.ts';
import { breaks } from './resolvers/break/breaks.ts';
import { resolveBreak } from './resolvers/break/resolve-break.ts';

/** Root fields that read what banks told and what came of it. */
export const reconciliationQueries = {
  break: breakById,
  breaks,
} as const;

/** Changes of what came of banks' files. */
export const reconciliationMutations = {
  assignBreak,
  resolveBreak,
} as const;

/** Types that tell of banks' files and what came of them. */
export const reconciliationTypes = {
  Break,
} as const;
