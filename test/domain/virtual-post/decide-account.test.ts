import { describe, expect, it } from 'vitest';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { decideChangeAccount, openedAccount } from '#domain/virtual-post/decide-account.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { accountWith, actBy, postWith } from '../../support/virtual-post.ts';

const act = actBy('officer', '2026-02-20');
const today = day('2026-02-20');
const many = (count: number) => Array.from({ length: count }, (_, at) => accountWith(at + 1));
const change = (accounts: ReturnType<typeof many>, account: ReturnType<typeof accountWith> | null) =>
  decideChangeAccount(postWith('ACTIVE', { accounts }), account, act);

describe('the account of a post', () => {
  it('takes payments from today on, and the one before no more', () => {
    const { state, audit } = valueOf(change([accountWith(1)], accountWith(9)));
    const opened = { ...accountWith(9), number: 2, openedOn: today };
    expect(state.accounts).toEqual([accountWith(1, { closedOn: today }), opened]);
    expect(audit.changes).toContainEqual({ field: 'accounts', from: null, to: null });
  });

  it('that was closed before stays closed since then', () => {
    const old = accountWith(1, { closedOn: day('2026-01-01') });
    expect(valueOf(change([old, accountWith(2)], accountWith(3))).state.accounts[0]).toEqual(old);
  });

  it('may be none', () => {
    const closed = [accountWith(1, { closedOn: today })];
    expect(valueOf(change([accountWith(1)], null)).state.accounts).toEqual(closed);
  });

  it('is another than takes payments now, by its number and not by its last digits', () => {
    const problem = { code: 'INPUT_INVALID', path: ['account'] };
    expect(failureOf(change([accountWith(1)], accountWith(1)))).toEqual(problem);
    const alike = accountWith(1, { index: 'blind-other' as BlindIndex });
    expect(failureOf(change([accountWith(1)], alike))).toBeUndefined();
    expect(failureOf(change([accountWith(1, { closedOn: today })], accountWith(1)))).toBeUndefined();
  });

  it.each([
    [9, undefined],
    [10, { code: 'LIST_FULL', path: ['account'] }],
  ])('is changed once more after %i: %j', (count, problem) => {
    expect(failureOf(change(many(count), accountWith(20)))).toEqual(problem);
    expect(failureOf(change(many(count), null))).toBeUndefined();
  });

  it('is numbered from one', () => {
    expect(openedAccount(accountWith(9), [], act)).toEqual({ ...accountWith(9), number: 1, openedOn: today });
  });
});
