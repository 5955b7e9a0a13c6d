import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { Ports } from './ports.ts';

/** Digits in a row, with what people put between their groups: no account has fewer than eight. */
const LONG_NUMBER = /\d(?:[\s-]?\d){7,}/g;

/**
 * PERSONAL_NUMBER_IN_TEXT at `path` where a text that is kept in the clear holds the number of an account of the post: of accounts
 * the number alone does not tell that it is one.
 */
export async function refuseAccountIn(
  ports: Ports,
  { accounts }: Pick<VirtualPost, 'accounts'>,
  { text, path }: { readonly text: string; readonly path: string },
): Promise<Problem | undefined> {
  const numbers = (text.match(LONG_NUMBER) ?? []).map((number) => number.replaceAll(/\D/g, ''));
  const found = await Promise.all(numbers.map((number) => ports.vault.blind('STIPEND_ACCOUNT', number)));
  const isOne = accounts.some(({ index }) => found.includes(index));
  return isOne ? ruleProblem('PERSONAL_NUMBER_IN_TEXT', path) : undefined;
}
