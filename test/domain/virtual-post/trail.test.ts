import { describe, expect, it } from 'vitest';
import type { Sealed } from '#domain/personal/sealed.ts';
import type { PostDecision } from '#domain/virtual-post/advance.ts';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import { decideProposeWaiver, decideWaiver } from '#domain/virtual-post/decide-waiver.ts';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { valueOf } from '../../support/outcome.ts';
import { actBy, idOf, month, monthWith, postOwing, waiverBy } from '../../support/virtual-post.ts';

const february = month('2026-02');
const act = actBy('second', '2026-02-20');
const [reason, note] = ['sealed reason' as Sealed, 'sealed note' as Sealed];
const waiting = monthWith('DUE', { waivers: [{ ...waiverBy('first'), reason }] });
const disputed = monthWith('DISPUTED', {
  disputes: monthWith('DISPUTED').disputes.map((one) => ({ ...one, reason, raisedBy: idOf('first') })),
});

/** Whatever says something of a month in words, and what the trail tells of it in their place. */
interface Said {
  readonly what: string;
  readonly before: StipendMonth;
  readonly decide: (post: VirtualPost) => PostDecision;
  readonly told: string;
}

const second = idOf('second');
const SAID: readonly Said[] = [
  {
    what: 'a waiver that was proposed',
    before: monthWith('DUE'),
    decide: (post) => decideProposeWaiver(post, { month: february, reason }, act),
    told: `"waivers":[{"proposedBy":"${second}"`,
  },
  {
    what: 'a waiver that was decided on',
    before: waiting,
    decide: (post) => decideWaiver(post, { month: february, decision: 'REFUSED' }, act),
    told: `"decision":"REFUSED","decidedBy":"${second}"`,
  },
  {
    what: 'a dispute',
    before: monthWith('PAID'),
    decide: (post) => decideDisputeMonth(post, { month: february, reason }, act),
    told: `"disputes":[{"number":1,"raisedBy":"${second}"`,
  },
  {
    what: 'a dispute that was settled',
    before: disputed,
    decide: (post) => decideSettleDispute(post, { month: february, outcome: 'REVERSED', note }, act),
    told: `"outcome":"REVERSED","settledBy":"${second}"`,
  },
];

describe('the trail of a month', () => {
  it.each(SAID)('tells of $what who said it, and none of the words', ({ before, decide, told }) => {
    const { state, audit } = valueOf(decide(postOwing([before])));
    expect(JSON.stringify(state.months)).toContain('sealed');
    expect(audit.changes.map(({ field }) => field)).toEqual(['months 2026-02']);
    expect(audit.changes[0]?.to).toContain(told);
    expect(JSON.stringify(audit)).not.toContain('sealed');
  });
});
