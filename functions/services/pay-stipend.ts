import { fail } from '#domain/result.ts';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import { decideConfirmMonth, decidePayMonth } from '#domain/virtual-post/decide-payment.ts';
import { decideProposeWaiver, decideWaiver } from '#domain/virtual-post/decide-waiver.ts';
import type { ReportedPayment } from '#domain/virtual-post/stipend-month.ts';
import type { YearMonth } from '#domain/year-month.ts';
import { refuseAccountIn } from './account-in-text.ts';
import { sponsorOfCaller, type PostTarget } from './post-access.ts';
import { commandOf, concealedCommandOf } from './run-command.ts';
import { draftOfPostStep } from './step-post.ts';
import type { Ports } from './ports.ts';
import type { VirtualPostId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';

/** A month of a post. */
export interface MonthTarget extends PostTarget {
  readonly month: YearMonth;
}

/** Words about a month, sealed for its post: they may tell of people. */
async function sealWords(ports: Ports, id: VirtualPostId, text: string): Promise<Sealed> {
  return ports.vault.seal(id, { text });
}

/** A month that was paid. */
export interface PayStipend extends MonthTarget {
  readonly payment: ReportedPayment;
}

/** Records that a month was paid; a sponsor for its own months alone. */
export const payStipend = commandOf(
  'payStipend',
  draftOfPostStep<PayStipend>('stipend:pay', async (post, { month, payment }, { ports, act }) => {
    const decided = decidePayMonth(post, { month, payment, sponsorId: sponsorOfCaller(act), channel: 'API' }, act);
    // Who may not pay is told nothing of the accounts either.
    if (!decided.ok) return decided;
    const problem = await refuseAccountIn(ports, post, { text: payment.evidence.reference, path: ['reference'] });
    return problem === undefined ? decided : fail(problem);
  }),
);

/** Confirms that a payment arrived. */
export const confirmStipend = commandOf(
  'confirmStipend',
  draftOfPostStep<MonthTarget>('stipend:confirm', (post, { month }, { act }) => decideConfirmMonth(post, month, act)),
);

/** A month, and words about it. */
export interface MonthWithReason extends MonthTarget {
  readonly reason: string;
}

/** Says something against a payment. */
export const disputeStipend = concealedCommandOf(
  'disputeStipend',
  draftOfPostStep<MonthWithReason>('stipend:confirm', async (post, { month, reason }, { ports, act }) =>
    decideDisputeMonth(post, { month, reason: await sealWords(ports, post.id, reason) }, act),
  ),
);

/** How a dispute is settled. */
export interface SettleStipendDispute extends MonthTarget {
  readonly outcome: 'CONFIRMED' | 'REVERSED';
  readonly note: string;
}

/** Settles a dispute: the payment stands, or is reversed. */
export const settleStipendDispute = concealedCommandOf(
  'settleStipendDispute',
  draftOfPostStep<SettleStipendDispute>('stipend:decide', async (post, { note, ...settled }, { ports, act }) => {
    const { month, outcome } = settled;
    return decideSettleDispute(post, { month, outcome, note: await sealWords(ports, post.id, note) }, act);
  }),
);

/** Proposes that an owed month is not paid. */
export const proposeStipendWaiver = concealedCommandOf(
  'proposeStipendWaiver',
  draftOfPostStep<MonthWithReason>('stipend:proposeWaiver', async (post, { month, reason }, { ports, act }) =>
    decideProposeWaiver(post, { month, reason: await sealWords(ports, post.id, reason) }, act),
  ),
);

/** What is decided of a waiver. */
export interface DecideStipendWaiver extends MonthTarget {
  readonly decision: 'APPROVED' | 'REFUSED';
}

/** Approves or refuses a proposed waiver. */
export const decideStipendWaiver = commandOf(
  'decideStipendWaiver',
  draftOfPostStep<DecideStipendWaiver>('stipend:decide', (post, { month, decision }, { act }) =>
    decideWaiver(post, { month, decision }, act),
  ),
);
