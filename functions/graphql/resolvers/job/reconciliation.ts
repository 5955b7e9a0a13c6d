import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { parseId } from '#domain/ids.ts';
import { findJob } from '#services/job-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const reconciliation: QueryResolvers['reconciliation'] = async (_root, { jobId }, { ports, act }) => {
  const id = parseId('Job', jobId);
  const job = id === undefined ? undefined : await findJob(ports, act, id);
  return job !== undefined && isBankFileKind(job.kind) ? job : null;
};
