import { findIndicator } from '#services/find-indicator.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const indicator: QueryResolvers['indicator'] = async (_root, { code }, { ports, act }) =>
  (await findIndicator(ports, act, code)) ?? null;
