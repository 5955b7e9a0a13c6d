import { digitRunsIn } from '#domain/personal/personal-number.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { Ports } from './ports.ts';

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 30;

/** Every number in a run of digits that ends like an account and is as long as one, whatever stands around it. */
function numbersIn(digits: string, lastFour: string): readonly string[] {
  const ends = [...digits.matchAll(new RegExp(`(?<=${lastFour})`, 'g'))].map(({ index }) => index);
  return ends.flatMap((end) => {
    const most = Math.max(Math.min(MOST_DIGITS, end) - FEWEST_DIGITS + 1, 0);
    return Array.from({ length: most }, (_, more) => digits.slice(end - FEWEST_DIGITS - more, end));
  });
}

/**
 * PERSONAL_NUMBER_IN_TEXT at `path` where a text that is kept in the clear holds the number of an account of the post, in whatever
 * groups and beside whatever other digits: of accounts the number alone does not tell that it is one.
 */
export async function refuseAccountIn(
  ports: Ports,
  { accounts }: Pick<VirtualPost, 'accounts'>,
  { text, path }: { readonly text: string; readonly path: readonly string[] },
): Promise<Problem | undefined> {
  const runs = digitRunsIn(text);
  const numbers = new Set(accounts.flatMap(({ lastFour }) => runs.flatMap((run) => numbersIn(run, lastFour))));
  const found = await Promise.all([...numbers].map((number) => ports.vault.blind('STIPEND_ACCOUNT', number)));
  const isOne = accounts.some(({ index }) => found.includes(index));
  return isOne ? ruleProblem('PERSONAL_NUMBER_IN_TEXT', ...path) : undefined;
}
