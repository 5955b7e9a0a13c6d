import { startJob as start } from '#services/start-job.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toJobPayload } from './to-job-payload.ts';

export const startJob: MutationResolvers['startJob'] = async (_root, { input }, context) => {
  const uploadId = parseIdOf('Upload', input.uploadId, 'uploadId');
  if (!uploadId.ok) return refused('job', uploadId.failure);
  const { idempotencyKey, mode, again } = input;
  const command = { idempotencyKey, uploadId: uploadId.value, mode, again: again ?? false };
  return toJobPayload(context, await start(context.ports, context.act, command));
};
