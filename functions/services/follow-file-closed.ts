import type { Act } from '#domain/act.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { isOpenFile } from '#domain/hardship/hardship-file.ts';
import { decideFileClosed } from '#domain/virtual-post/decide-end.ts';
import type { Following } from './one-open-file.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { householdPostMarker, postWrites } from './post-writes.ts';

/**
 * What the end of a hardship file means for the virtual post of its household, in the same write: no further month falls due
 * after the one in which it was closed. No post is set up meanwhile, and none that was read is another by then.
 */
export async function followFileClosed(
  ports: Ports,
  act: Act,
  { before, after }: { readonly before: HardshipFile; readonly after: HardshipFile },
): Promise<Following> {
  const closing = after.steps.at(-1);
  if (!isOpenFile(before) || isOpenFile(after) || closing === undefined) return { writes: [], audit: [] };
  const { federation, householdId } = after;
  const id = await ports.virtualPosts.readOfHousehold(federation, householdId);
  const marker = householdPostMarker(after);
  const asRead: Write = { type: 'REQUIRE_HOLDER', marker, ownerId: id ?? null };
  const post = id === undefined ? undefined : await ports.virtualPosts.read(id);
  if (post === undefined) return { writes: [asRead], audit: [] };
  const decided = decideFileClosed(post, closing.from, act);
  if (!decided.ok) throw new Error(`The post ${post.id} did not follow its file: ${decided.failure.code}.`);
  const { state, audit } = decided.value;
  const writes = postWrites(post, state, { act });
  const isReleased = writes.some((write) => write.type === 'RELEASE' && write.marker.space === marker.space);
  return { writes: isReleased ? writes : [...writes, asRead], audit: [{ subjectId: post.id, facts: audit }] };
}
