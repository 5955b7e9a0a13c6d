import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from './region-of.ts';

export const RegionChange: NonNullable<CompleteResolvers['RegionChange']> = {
  region: ({ code }, _args, { ports }) => regionOf(ports, code),
};
