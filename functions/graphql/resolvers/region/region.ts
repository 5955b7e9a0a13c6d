import { idOfCode } from '#domain/ids.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from './region-of.ts';

export const Region: NonNullable<CompleteResolvers['Region']> = {
  id: ({ code }) => idOfCode('Region', code),
  parent: ({ parentCode }, _args, { ports }) => (parentCode === null ? null : regionOf(ports, parentCode)),
  ancestors: ({ code }, _args, { ports }) => [...ports.regions.ancestorsOf(code)].reverse(),
};
