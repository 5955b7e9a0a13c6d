import { cancelJob as cancel } from '#services/step-job.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toJobPayload } from './to-job-payload.ts';

export const cancelJob: MutationResolvers['cancelJob'] = async (_root, { input }, context) => {
  const id = parseIdOf('Job', input.id, 'id');
  if (!id.ok) return refused('job', id.failure);
  const command = { idempotencyKey: input.idempotencyKey, id: id.value };
  return toJobPayload(context, await cancel(context.ports, context.act, command));
};
