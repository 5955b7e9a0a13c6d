import fc from 'fast-check';
import type { Act } from '#domain/act.ts';
import { addDays, type LocalDate } from '#domain/day.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { PostDecision } from '#domain/virtual-post/advance.ts';
import { decideActivatePost, decideDraftAgreement } from '#domain/virtual-post/decide-agreement.ts';
import { decideClaimPost, decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import {
  decideFileClosed,
  decideReleaseSponsor,
  decideResumePost,
  decideSuspendPost,
  decideTerminatePost,
} from '#domain/virtual-post/decide-end.ts';
import { decideConfirmMonth, decidePayMonth } from '#domain/virtual-post/decide-payment.ts';
import { decideProposeWaiver, decideWaiver } from '#domain/virtual-post/decide-waiver.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { firstDayOf, monthOf, type YearMonth } from '#domain/year-month.ts';
import { day, region } from './builders.ts';
import { fen } from './household.ts';
import { actBy, activeFile, month, paymentWith, sponsorId, sponsorWith, termsWith, WORDS } from './virtual-post.ts';

/** What may happen to a post in a course, as often as it stands here: months are paid more often than posts end. */
const KINDS = [
  ...(['CLAIM', 'CLAIM', 'DRAFT', 'DRAFT', 'ACTIVATE', 'ACTIVATE', 'ACTIVATE', 'CANCEL_CLAIM'] as const),
  ...(['PAY', 'PAY', 'PAY', 'PAY', 'PAY', 'CONFIRM', 'CONFIRM', 'DISPUTE', 'DISPUTE'] as const),
  ...(['UPHOLD', 'REVERSE', 'REVERSE', 'PROPOSE', 'PROPOSE', 'APPROVE', 'APPROVE', 'REFUSE'] as const),
  ...(['SUSPEND', 'RESUME', 'RESUME', 'RELEASE', 'TERMINATE', 'FILE_CLOSED', 'TIME'] as const),
] as const;
export type CourseKind = (typeof KINDS)[number];

/** A step of a course: what, so many days after the one before, and by whom. */
export interface CourseStep {
  readonly kind: CourseKind;
  readonly days: number;
  readonly by: string;
  /** Decides whatever else there is to decide. */
  readonly pick: number;
}

const END_RARELY = ['TERMINATE', 'FILE_CLOSED'];

const step: fc.Arbitrary<CourseStep> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    days: fc.oneof(fc.constantFrom(0, 0, 1), fc.integer({ min: 0, max: 40 })),
    by: fc.constantFrom('one', 'two', 'three'),
    pick: fc.nat(99_999),
  })
  .map((drawn) => (END_RARELY.includes(drawn.kind) && drawn.pick % 5 > 0 ? { ...drawn, kind: 'PAY' } : drawn));

/** Courses of up to so many steps, most of them long. */
export function coursesOf(maxLength: number): fc.Arbitrary<readonly CourseStep[]> {
  return fc.array(step, { minLength: Math.floor(maxLength / 2), maxLength });
}

/** What a step is about, read off what it picked: the same for the rules and for a model. */
export interface CourseTask {
  readonly kind: CourseKind;
  readonly month: YearMonth;
  readonly terms: AgreementTerms;
  readonly act: Act;
  readonly amount: number;
}

/** Mostly a month that fell due, now and then any. */
function monthOfPick({ months }: VirtualPost, pick: number): YearMonth {
  const owed = months.filter(({ state }) => state !== 'SCHEDULED' && state !== 'CANCELLED');
  const among = owed.length === 0 || pick % 9 === 0 ? months : owed.slice(-4);
  return among[pick % Math.max(among.length, 1)]?.month ?? month('2026-01');
}

function termsOfPick(pick: number, today: LocalDate): AgreementTerms {
  const begins = addDays(firstDayOf(monthOf(today)), pick % 50);
  const rules = ['FULL', 'BY_DAYS'] as const;
  return termsWith({
    ...{ signedOn: today, from: begins, to: addDays(begins, 5 + (pick % 400)), monthlyFen: fen(30_000 + (pick % 997)) },
    ...{ firstMonth: rules[pick % 2] ?? 'FULL', lastMonth: rules[pick % 3] ?? 'FULL' },
    ...{ payDay: 1 + (pick % 28), graceDays: 1 + (pick % 30) },
  });
}

/** Mostly what leads a post that nobody holds to a sponsor: of steps that are drawn blindly, few posts ever come to a month. */
function kindOn({ state, claims }: VirtualPost, { kind, pick }: CourseStep): CourseKind {
  if (pick % 5 === 0) return kind;
  if (state === 'PUBLISHED' || state === 'SEEKING_SPONSOR') return 'CLAIM';
  if (state !== 'CLAIMED') return kind;
  return claims.at(-1)?.draft == null ? 'DRAFT' : 'ACTIVATE';
}

/** What a step is about on a post and a day. */
export function taskOf(post: VirtualPost, drawn: CourseStep, today: LocalDate): CourseTask {
  const { by, pick } = drawn;
  const kind = kindOn(post, drawn);
  const name = monthOfPick(post, pick);
  const owed = post.months.find((one) => one.month === name)?.fen ?? 0;
  const amount = pick % 13 === 0 ? owed + 1 : owed;
  return { kind, month: name, terms: termsOfPick(pick, today), act: actBy(by, today), amount };
}

const file: HardshipFile = activeFile({
  steps: activeFile().steps.map((since) => ({ ...since, reviewDue: day('2099-12-31') })),
});
const near = sponsorWith();
const far = sponsorWith({ id: sponsorId('far'), regionCode: region('310115') });

/** Does what a step is about; undefined for time alone, which decides nothing. */
export function decideTask(post: VirtualPost, task: CourseTask): PostDecision | undefined {
  const { kind, month: name, act } = task;
  const today = { on: null };
  const rows = post.months.find((one) => one.month === name)?.rows.length ?? 0;
  const evidence = { kind: 'BANK_TRANSFER', reference: `T-${String(rows)}` } as const;
  const payment = paymentWith({ fen: fen(task.amount), paidOn: act.today, evidence });
  switch (kind) {
    case 'CLAIM':
      return decideClaimPost(post, task.terms.payDay % 2 === 0 ? near : far, act);
    case 'CANCEL_CLAIM':
      return decideEndClaim(post, 'CANCEL_CLAIM', act);
    case 'DRAFT':
      return decideDraftAgreement({ post, others: [] }, task.terms, act);
    case 'ACTIVATE':
      return decideActivatePost({ post, others: [] }, file, act);
    case 'PAY':
      return decidePayMonth(post, { month: name, sponsorId: null, channel: 'API', payment }, act);
    case 'CONFIRM':
      return decideConfirmMonth(post, name, act);
    case 'DISPUTE':
      return decideDisputeMonth(post, { month: name, reason: WORDS }, act);
    case 'UPHOLD':
      return decideSettleDispute(post, { month: name, outcome: 'CONFIRMED', note: WORDS }, act);
    case 'REVERSE':
      return decideSettleDispute(post, { month: name, outcome: 'REVERSED', note: WORDS }, act);
    case 'PROPOSE':
      return decideProposeWaiver(post, { month: name, reason: WORDS }, act);
    case 'APPROVE':
      return decideWaiver(post, { month: name, decision: 'APPROVED' }, act);
    case 'REFUSE':
      return decideWaiver(post, { month: name, decision: 'REFUSED' }, act);
    case 'SUSPEND':
      return decideSuspendPost(post, { reason: 'OTHER', ...today }, act);
    case 'RESUME':
      return decideResumePost(post, today, act);
    case 'RELEASE':
      return decideReleaseSponsor(post, today, act);
    case 'TERMINATE':
      return decideTerminatePost(post, { reason: 'OTHER', ...today }, act);
    case 'FILE_CLOSED':
      return decideFileClosed(post, act.today, act);
    case 'TIME':
      return undefined;
  }
}

/** Every state that a course leads a post to, the first one included; a step that is refused leaves it as it is. */
export function statesOf(first: VirtualPost, course: readonly CourseStep[]): readonly VirtualPost[] {
  const states = [first];
  let [post, today] = [first, day('2025-12-22')];
  for (const one of course) {
    today = addDays(today, one.days);
    const decided = decideTask(post, taskOf(post, one, today));
    if (decided?.ok !== true) continue;
    post = decided.value.state;
    states.push(post);
  }
  return states;
}
