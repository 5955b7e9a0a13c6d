import type { Act } from '../act.ts';
import { ruleProblem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { decideOnPost, type PostDecision } from './advance.ts';
import type { StipendAccount, VirtualPost } from './virtual-post.ts';

export const MOST_ACCOUNTS = 10;

/** An account before it has its place in the post. */
export type NewAccount = Pick<StipendAccount, 'lastFour' | 'index' | 'secrets'>;

/** The account in its place, taking payments from today on. */
export function openedAccount(account: NewAccount, accounts: readonly StipendAccount[], act: Act): StipendAccount {
  return { ...account, number: accounts.length + 1, openedOn: act.today, closedOn: null };
}

/**
 * Closes the account that takes payments from today on, where there is one, and opens another; null where nothing is to be paid
 * into any. The same account once more changes nothing of the old one: it is INPUT_INVALID.
 */
export function decideChangeAccount(stored: VirtualPost, account: NewAccount | null, act: Act): PostDecision {
  const decide = ({ accounts }: VirtualPost) => {
    const isSame = accounts.some(({ index, closedOn }) => closedOn === null && index === account?.index);
    if (isSame) return fail(ruleProblem('INPUT_INVALID', 'account'));
    if (account !== null && accounts.length >= MOST_ACCOUNTS) return fail(ruleProblem('LIST_FULL', 'account'));
    const closed = accounts.map((one) => (one.closedOn === null ? { ...one, closedOn: act.today } : one));
    return succeed({
      facts: { accounts: account === null ? closed : [...closed, openedAccount(account, closed, act)] },
    });
  };
  return decideOnPost(stored, { action: 'CHANGE_ACCOUNT', decide }, act);
}
