import { describe, expect, it } from 'vitest';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import { decideFileClosed, decideSuspendPost, decideTerminatePost } from '#domain/virtual-post/decide-end.ts';
import { endSeen, stepsSeen } from '#services/show-post.ts';
import { day } from '../support/builders.ts';
import { valueOf } from '../support/outcome.ts';
import { stepTo } from '../support/post-with.ts';
import {
  actBy,
  agreementWith,
  claimWith,
  month,
  monthWith,
  postWith,
  rowWith,
  sponsorId,
  WORDS,
} from '../support/virtual-post.ts';

const at = (time: string) => actBy('officer', time);
const [sponsor, another] = [new Set([sponsorId('one')]), new Set([sponsorId('two')])];

/** Agreed from March to July. */
const ahead = postWith('ACTIVE', { agreements: [agreementWith({ from: day('2026-03-01'), to: day('2026-07-01') })] });

/** Agreed up to July, with a payment of February that is disputed; its file was closed in March. */
function closedWhileDisputed() {
  const agreements = [agreementWith({ to: day('2026-07-01') })];
  const paid = postWith('ACTIVE', { agreements, months: [monthWith('PAID', { rows: [rowWith()] })] });
  const disputed = valueOf(
    decideDisputeMonth(paid, { month: month('2026-02'), reason: WORDS }, at('2026-03-01')),
  ).state;
  return valueOf(decideFileClosed(disputed, day('2026-03-05'), at('2026-03-05'))).state;
}

/** Let go by sponsor one and held by sponsor two from the same day on. */
function inTurn() {
  const [first, second] = [agreementWith({ endsOn: day('2026-01-20') }), agreementWith({ from: day('2026-02-01') })];
  const agreements = [first, { ...second, number: 2, claim: 2, sponsorId: sponsorId('two') }];
  const claims = [
    claimWith({ state: 'AGREED' }),
    claimWith({ number: 2, state: 'AGREED', sponsorId: sponsorId('two') }),
  ];
  const states = ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SEEKING_SPONSOR', 'CLAIMED', 'ACTIVE'] as const;
  const steps = states.map((state) => stepTo(state, '2026-01-20'));
  return postWith('ACTIVE', { agreements, claims, steps, months: [] });
}

describe('why a post came to a state', () => {
  it('is told the sponsor that held it, also before its agreement begins', () => {
    const suspended = decideSuspendPost(ahead, { reason: 'SPONSOR_IN_DIFFICULTY', on: null }, at('2026-01-10'));
    expect(stepsSeen(sponsor, valueOf(suspended).state).at(-1)?.reason).toBe('SPONSOR_IN_DIFFICULTY');
    const ended = decideTerminatePost(ahead, { reason: 'SPONSOR_DEFAULT', on: null }, at('2026-01-10'));
    expect(stepsSeen(sponsor, valueOf(ended).state).at(-1)?.reason).toBe('SPONSOR_DEFAULT');
  });

  it('is told the sponsor that held it, also where a dispute kept it beyond its end', () => {
    const suspended = decideSuspendPost(closedWhileDisputed(), { reason: 'OTHER', on: null }, at('2026-03-30'));
    const settled = { month: month('2026-02'), outcome: 'CONFIRMED', note: WORDS } as const;
    const { state } = valueOf(decideSettleDispute(valueOf(suspended).state, settled, actBy('c', '2026-05-05')));
    expect(stepsSeen(sponsor, state).at(-1)).toMatchObject({ state: 'TERMINATED', reason: 'FILE_CLOSED' });
  });

  it('is told no sponsor that held it before, not on the very day either', () => {
    const ended = decideTerminatePost(inTurn(), { reason: 'DECEASED', on: null }, at('2026-01-20'));
    const { state } = valueOf(ended);
    expect(stepsSeen(sponsor, state).at(-1)).toMatchObject({ state: 'TERMINATED', reason: null });
    expect(stepsSeen(another, state).at(-1)?.reason).toBe('DECEASED');
    expect(stepsSeen('WHOLE', state).at(-1)?.reason).toBe('DECEASED');
  });
});

describe('an end that was decided', () => {
  it('is told who holds the post, and no sponsor that held it before', () => {
    const { state } = valueOf(decideFileClosed(inTurn(), day('2026-01-20'), at('2026-01-20')));
    const told = [endSeen('WHOLE', state), endSeen(another, state), endSeen(sponsor, state)];
    expect(told).toEqual(['2026-02-01', '2026-02-01', null]);
  });
});
