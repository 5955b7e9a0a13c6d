import { listOfficers } from '#services/list-officers.ts';
import type { UnionBodyResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const officers: UnionBodyResolvers['officers'] = (body, { asOf = null, first, after }, { ports, act }) =>
  toConnection(['officers', body.id, asOf], { first, after }, (page) => listOfficers(ports, act, { body, asOf, page }));
