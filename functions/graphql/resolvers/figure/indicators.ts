import { listIndicators } from '#services/find-indicator.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const indicators: QueryResolvers['indicators'] = (_root, { first, after }, { ports, act }) =>
  toConnection(['indicators'], { first, after }, (request) => listIndicators(ports, act, request));
