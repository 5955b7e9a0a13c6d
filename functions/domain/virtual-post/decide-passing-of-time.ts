import type { Act } from '../act.ts';
import { movePost, type PostDecision } from './advance.ts';
import { bringUpToDate } from './up-to-date.ts';
import type { VirtualPost } from './virtual-post.ts';

/** What time alone has made of a post since it was stored; undefined where that is nothing. */
export function decidePassingOfTime(stored: VirtualPost, act: Act): PostDecision | undefined {
  const post = bringUpToDate(stored, act);
  if (post === stored) return undefined;
  return movePost(stored, post, { move: { action: 'PASS_TIME' }, act });
}
