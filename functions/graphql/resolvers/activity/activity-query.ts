import { parseId } from '#domain/ids.ts';
import { findTypedActivity } from '#services/activity-types.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const activity: QueryResolvers['activity'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Activity', id);
  return parsed === undefined ? null : ((await findTypedActivity(ports, act, parsed)) ?? null);
};
