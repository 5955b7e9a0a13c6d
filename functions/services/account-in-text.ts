import { ACCOUNT_DIGITS } from '#domain/personal/bank-account.ts';
import { digitRunsIn } from '#domain/personal/personal-number.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { StipendAccount } from '#domain/virtual-post/virtual-post.ts';
import type { Ports } from './ports.ts';

/** Every number in a run of digits that ends like an account and is as long as one, whatever stands around it. */
function numbersIn(digits: string, lastFour: string): readonly string[] {
  const { fewest, most } = ACCOUNT_DIGITS;
  const ends = [...digits.matchAll(new RegExp(`(?<=${lastFour})`, 'g'))].map(({ index }) => index);
  return ends.flatMap((end) => {
    const lengths = Math.max(Math.min(most, end) - fewest + 1, 0);
    return Array.from({ length: lengths }, (_, more) => digits.slice(end - fewest - more, end));
  });
}

/**
 * PERSONAL_NUMBER_IN_TEXT at `path` where a text that is kept in the clear holds the number of one of the accounts, in whatever
 * groups and beside whatever other digits: of accounts the number alone does not tell that it is one.
 */
export async function refuseAccountIn(
  ports: Ports,
  { accounts }: { readonly accounts: readonly Pick<StipendAccount, 'lastFour' | 'index'>[] },
  { text, path }: { readonly text: string; readonly path: readonly string[] },
): Promise<Problem | undefined> {
  const runs = digitRunsIn(text);
  const numbers = new Set(accounts.flatMap(({ lastFour }) => runs.flatMap((run) => numbersIn(run, lastFour))));
  const found = await Promise.all([...numbers].map((number) => ports.vault.blind('STIPEND_ACCOUNT', number)));
  const isOne = accounts.some(({ index }) => found.includes(index));
  return isOne ? ruleProblem('PERSONAL_NUMBER_IN_TEXT', ...path) : undefined;
}
