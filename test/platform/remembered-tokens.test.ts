import { describe, expect, it } from 'vitest';
import type { TokenVerdict } from '#platform/identity.ts';
import { rememberTokens } from '#platform/remembered-tokens.ts';

const HALF_A_MINUTE = 30_000;

function remembering(verdict: (authorization: string | undefined) => TokenVerdict) {
  const verified: (string | undefined)[] = [];
  let now = 1_000_000;
  const check = rememberTokens(
    (authorization) => {
      verified.push(authorization);
      return Promise.resolve(verdict(authorization));
    },
    () => now,
  );
  return { check, verified, pass: (milliseconds: number) => (now += milliseconds) };
}

const believed = (endsAt: number) => (): TokenVerdict => ({ valid: true, subject: 'someone', endsAt });

describe('a remembered token', () => {
  it.each([
    { after: HALF_A_MINUTE - 1, times: 1 },
    { after: HALF_A_MINUTE, times: 2 },
  ])('is verified $times times in $after ms', async ({ after, times }) => {
    const { check, verified, pass } = remembering(believed(9_000_000));
    await check('Bearer one');
    pass(after);
    expect(await check('Bearer one')).toMatchObject({ valid: true, subject: 'someone' });
    expect(verified).toHaveLength(times);
  });

  it('is verified again from the millisecond of its end on', async () => {
    const { check, verified, pass } = remembering(believed(1_000_500));
    await check('Bearer one');
    pass(499);
    await check('Bearer one');
    expect(verified).toHaveLength(1);
    pass(1);
    await check('Bearer one');
    expect(verified).toHaveLength(2);
  });

  it('vouches for no other token', async () => {
    const { check, verified } = remembering(believed(9_000_000));
    await check('Bearer one');
    await check('Bearer two');
    expect(verified).toEqual(['Bearer one', 'Bearer two']);
  });

  it.each(['MISSING', 'EXPIRED', 'REFUSED'] as const)('is never one that was %s', async (reason) => {
    const { check, verified } = remembering(() => ({ valid: false, reason }));
    await check('Bearer one');
    expect(await check('Bearer one')).toEqual({ valid: false, reason });
    expect(verified).toHaveLength(2);
  });

  it('makes room for others when a thousand are known', async () => {
    const { check, verified } = remembering(believed(9_000_000));
    for (let number = 0; number <= 1000; number += 1) await check(`Bearer ${number}`);
    await check('Bearer 1000');
    expect(verified).toHaveLength(1001);
    await check('Bearer 0');
    expect(verified).toHaveLength(1002);
  });
});
