import { findUnionBody } from '#services/show-union-body.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { parseBodyKey } from './parse-key.ts';

export const unionBody: QueryResolvers['unionBody'] = async (_root, { by }, { ports, act }) => {
  const key = parseBodyKey(by);
  return key === undefined ? null : ((await findUnionBody(ports, act, key)) ?? null);
};
