import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { findVirtualPost, isPostVisible } from '#services/post-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { refused, toVisiblePayload, type Payload } from '../../payload.ts';

/**
 * Runs a change of a post if its input could be read, and answers its payload. Whoever claims for a sponsor, or gives a claim
 * back, is shown nothing of the post that it does not see: the receipt proves the change.
 */
export async function toPostPayload<Command>(
  { ports, act }: RequestContext,
  command: Result<Command, Problem>,
  run: (
    ports: RequestContext['ports'],
    act: RequestContext['act'],
    command: Command,
  ) => Promise<CommandResult<VirtualPost>>,
): Promise<Payload<'virtualPost', VirtualPost>> {
  if (!command.ok) return refused('virtualPost', command.failure);
  const result = await run(ports, act, command.value);
  const payload = await toVisiblePayload('virtualPost', result, (id) => findVirtualPost(ports, act, id));
  if (payload.virtualPost === null || (await isPostVisible(ports, act, payload.virtualPost))) return payload;
  return { ...payload, virtualPost: null };
}
