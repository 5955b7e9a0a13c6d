import type { Act } from '#domain/act.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { PostDecision } from '#domain/virtual-post/advance.ts';
import { decideActivatePost } from '#domain/virtual-post/decide-agreement.ts';
import { decidePublishPost, type PublishTerms } from '#domain/virtual-post/decide-publish.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { Ports } from './ports.ts';
import { readPostFor, readPostsBefore, type PostTarget } from './post-access.ts';
import { draftPostChange } from './post-writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A post with the file of its household, and what is asked. */
interface Granted<Command> {
  readonly post: VirtualPost;
  readonly file: HardshipFile;
  readonly command: Command;
}

/** The draft of a step that gives the household new aid: its file is read, and must not have changed when it is written. */
function draftOf<Command extends PostTarget>(
  action: Action,
  decide: (
    given: Granted<Command>,
    context: { readonly ports: Ports; readonly act: Act },
  ) => PostDecision | Promise<PostDecision>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<VirtualPost>, Problem>> => {
    const { id, expectedVersion } = command;
    const post = await readPostFor(ports, act, { id, expectedVersion, action });
    if (!post.ok) return post;
    const file = await ports.hardshipFiles.read(post.value.hardshipFileId);
    if (file === undefined) throw new Error(`The post ${id} names a hardship file that does not exist.`);
    const decided = await decide({ post: post.value, file, command }, { ports, act });
    if (!decided.ok) return decided;
    const asRead = [{ type: 'REQUIRE_FILE', id: file.id, version: file.version } as const];
    return succeed(draftPostChange({ before: post.value, decided: decided.value }, act, asRead));
  };
}

/** A post to be shown to sponsors. */
export type PublishPost = PostTarget & PublishTerms;

/** Shows a draft to sponsors. */
export const publishVirtualPost = commandOf(
  'publishVirtualPost',
  draftOf<PublishPost>('virtualPost:decide', ({ post, file, command: { on, until } }, { act }) =>
    decidePublishPost(post, { terms: { on, until }, file }, act),
  ),
);

/** Puts the drafted agreement of a post in force. */
export const activateVirtualPost = commandOf(
  'activateVirtualPost',
  draftOf<PostTarget>('virtualPost:decide', async ({ post, file }, { ports, act }) =>
    decideActivatePost({ post, others: await readPostsBefore(ports, act, post) }, file, act),
  ),
);
