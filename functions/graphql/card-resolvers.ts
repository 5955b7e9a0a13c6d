import { CardProgram } from './resolvers/card-program/card-program.ts';
import { cardProgram } from './resolvers/card-program/card-program-query.ts';
import { cardPrograms } from './resolvers/card-program/card-programs.ts';
import { createCardProgram } from './resolvers/card-program/create-card-program.ts';

/** Root fields that read cards and what they are good for. */
export const cardQueries = {
  cardProgram,
  cardPrograms,
} as const;

/** Changes of cards and of what they are good for. */
export const cardMutations = {
  createCardProgram,
} as const;

/** Types that tell of cards and of what they are good for. */
export const cardTypes = {
  CardProgram,
} as const;
