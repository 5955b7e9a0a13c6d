import type { Instant } from '#domain/day.ts';
import { remindersBetween, type Reminder, type ReminderKind } from '#domain/virtual-post/reminder.ts';
import type { PostState, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { activePostWith, aprilIn, postClaimWith, publishedPostWith, stepTo } from '../support/post-with.ts';

type Change = readonly [before: VirtualPost | null, after: VirtualPost];

const AT = '2026-04-10T16:10:03.000Z' as Instant;

const published = publishedPostWith();
const draft = publishedPostWith({ version: 1, state: 'DRAFT', steps: published.steps.slice(0, 1), publication: null });
const claimed = movedTo(published, 'CLAIMED', { claims: [postClaimWith()] });
const active = activePostWith();

/** A post one version on, in another state. */
function movedTo(post: VirtualPost, state: PostState, facts: Partial<VirtualPost> = {}): VirtualPost {
  const steps = [...post.steps, stepTo(state, '2026-04-11')];
  return { ...post, version: post.version + 1, state, steps, ...facts };
}

const monthTo = (from: Parameters<typeof aprilIn>[0], to: Parameters<typeof aprilIn>[0]): Change => [
  { ...active, months: [aprilIn(from)] },
  { ...active, version: active.version + 1, months: [aprilIn(to)] },
];

/** A change of a post that is told by each kind. */
const CHANGES: Readonly<Record<ReminderKind, Change>> = {
  POST_PUBLISHED: [draft, published],
  POST_CLAIMED: [published, claimed],
  CLAIM_ENDED: [claimed, movedTo(claimed, 'PUBLISHED', { claims: [postClaimWith({ state: 'LAPSED' })] })],
  POST_ACTIVATED: [claimed, active],
  POST_SUSPENDED: [active, movedTo(active, 'SUSPENDED')],
  SPONSOR_SOUGHT: [active, movedTo(active, 'SEEKING_SPONSOR')],
  AGREEMENT_ENDING: [active, { ...active, version: active.version + 1, endTold: true }],
  POST_ENDED: [active, movedTo(active, 'ENDED')],
  STIPEND_DUE: monthTo('SCHEDULED', 'DUE'),
  STIPEND_OVERDUE: monthTo('DUE', 'OVERDUE'),
  STIPEND_PAID: monthTo('DUE', 'PAID'),
  STIPEND_DISPUTED: monthTo('PAID', 'DISPUTED'),
  STIPEND_REVERSED: monthTo('DISPUTED', 'REVERSED'),
  STIPEND_WAIVED: monthTo('OVERDUE', 'WAIVED'),
};

/** Changes that are told by a kind in another way: nobody had claimed the post that ended, or somebody had in vain. */
const MORE_CHANGES: readonly Change[] = [
  [published, movedTo(published, 'EXPIRED')],
  [active, movedTo(active, 'TERMINATED')],
  [claimed, movedTo(claimed, 'EXPIRED', { claims: [postClaimWith({ state: 'LAPSED' })] })],
];

/** What a change by which this kind is told is told as, that kind alone. */
export function reminderOf(kind: ReminderKind): Reminder {
  const reminder = remindersBetween(...CHANGES[kind], AT).find((told) => told.kind === kind);
  if (reminder === undefined) throw new Error(`No change is told as ${kind}.`);
  return reminder;
}

/** All that is told of changes of every sort. */
export function toldReminders(): readonly Reminder[] {
  return [...Object.values(CHANGES), ...MORE_CHANGES].flatMap((change) => remindersBetween(...change, AT));
}
