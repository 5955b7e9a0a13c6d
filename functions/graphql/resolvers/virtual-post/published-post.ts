import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from '../region/region-of.ts';

export const PublishedPost: NonNullable<CompleteResolvers['PublishedPost']> = {
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  askedAmount: ({ askedFen }) => askedFen,
  publishedUntil: ({ state, publication }) => (state === 'PUBLISHED' ? (publication?.until ?? null) : null),
  seeksAnother: ({ state }) => state === 'SEEKING_SPONSOR',
};
