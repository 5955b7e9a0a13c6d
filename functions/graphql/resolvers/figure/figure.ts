import { fenOfYuan } from '#domain/money.ts';
import { findIndicatorOf } from '#services/find-indicator.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from '../region/region-of.ts';

const YUAN = 'yuan';

export const Figure: NonNullable<CompleteResolvers['Figure']> = {
  indicator: (figure, _args, { ports }) => findIndicatorOf(ports, figure),
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  unionBody: async ({ unionBodyId }, _args, { ports, act }) =>
    unionBodyId === null ? null : ((await findVisibleBody(ports, act, unionBodyId)) ?? null),
  money: ({ unit, value }) => (unit === YUAN ? (fenOfYuan(value) ?? null) : null),
  basis: () => 'REPORTED',
};
