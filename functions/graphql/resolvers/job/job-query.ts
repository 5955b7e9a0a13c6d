import { parseId } from '#domain/ids.ts';
import { findJob } from '#services/job-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const job: QueryResolvers['job'] = async (_root, args, { ports, act }) => {
  const id = parseId('Job', args.id);
  return id === undefined ? null : ((await findJob(ports, act, id)) ?? null);
};
