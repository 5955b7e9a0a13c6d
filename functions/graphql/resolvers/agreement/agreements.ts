import { listAgreements } from '#services/list-agreements.ts';
import type { UnionBodyResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const agreements: UnionBodyResolvers['agreements'] = (body, { first, after }, { ports, act }) =>
  toConnection(['agreements', body.id], { first, after }, (page) => listAgreements(ports, act, { body, page }));
