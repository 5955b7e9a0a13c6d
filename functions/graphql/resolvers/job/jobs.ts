import { listJobs } from '#services/list-jobs.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const jobs: QueryResolvers['jobs'] = (_root, { filter, first, after }, { ports, act }) => {
  const { kind = null, state = null } = filter ?? {};
  return toConnection(['jobs', kind, state], { first, after }, (page) => listJobs(ports, act, { kind, state, page }));
};
