import { listOwnSupport } from '#services/list-support.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const mySupport: QueryResolvers['mySupport'] = (_root, { first, after }, { ports, act }) =>
  toConnection(['mySupport'], { first, after }, (page) => listOwnSupport(ports, act, page));
