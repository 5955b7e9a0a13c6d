import type { Instant, LocalDate } from '../day.ts';
import type { SponsorId, UnionBodyId, VirtualPostId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { provinceCodeOf, type RegionCode } from '../region/region-code.ts';
import type { YearMonth } from '../year-month.ts';
import { presentClaim } from './post-claim.ts';
import type { StipendMonth } from './stipend-month.ts';
import { lastAgreement, presentAgreement } from './up-to-date.ts';
import type { PostState, VirtualPost } from './virtual-post.ts';

/** What happened, for partner apps to tell those whom it concerns. */
export const REMINDER_KINDS = [
  ...(['POST_PUBLISHED', 'POST_CLAIMED', 'CLAIM_ENDED', 'POST_ACTIVATED', 'POST_SUSPENDED'] as const),
  ...(['SPONSOR_SOUGHT', 'AGREEMENT_ENDING', 'POST_ENDED'] as const),
  ...([
    'STIPEND_DUE',
    'STIPEND_OVERDUE',
    'STIPEND_PAID',
    'STIPEND_DISPUTED',
    'STIPEND_REVERSED',
    'STIPEND_WAIVED',
  ] as const),
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Whom a reminder concerns. */
export type ReminderRecipient = 'SPONSORS' | 'SPONSOR' | 'HOUSEHOLD' | 'UNION';

/** One reminder. It names things by their ids, and nobody by name. */
export interface Reminder {
  /** The same each time the reminder is told. */
  readonly id: string;
  readonly kind: ReminderKind;
  readonly at: Instant;
  readonly recipients: readonly ReminderRecipient[];
  readonly postId: VirtualPostId;
  readonly postCode: string;
  readonly unionBodyId: UnionBodyId;
  readonly regionCode: RegionCode;
  readonly sponsorId: SponsorId | null;
  readonly month: YearMonth | null;
  readonly fen: Fen | null;
  /** The day it is about: due, overdue from, reserved until, or the end. */
  readonly day: LocalDate | null;
  /** The province-level divisions in whose feeds it stands: the household's, and the sponsor's where that is another. */
  readonly federations: readonly RegionCode[];
}

type Facts = Pick<Reminder, 'kind' | 'recipients' | 'sponsorId' | 'month' | 'fen' | 'day'> & {
  readonly sponsorRegion: RegionCode | null;
};

const ALL = ['SPONSOR', 'HOUSEHOLD', 'UNION'] as const;
const KIND_OF_MONTH = {
  DUE: { kind: 'STIPEND_DUE', recipients: ['SPONSOR'] },
  OVERDUE: { kind: 'STIPEND_OVERDUE', recipients: ALL },
  PAID: { kind: 'STIPEND_PAID', recipients: ['HOUSEHOLD', 'UNION'] },
  DISPUTED: { kind: 'STIPEND_DISPUTED', recipients: ['SPONSOR', 'UNION'] },
  REVERSED: { kind: 'STIPEND_REVERSED', recipients: ALL },
  WAIVED: { kind: 'STIPEND_WAIVED', recipients: ['SPONSOR', 'HOUSEHOLD'] },
} as const satisfies Partial<Record<StipendMonth['state'], Pick<Facts, 'kind' | 'recipients'>>>;

const isTold = (state: StipendMonth['state']): state is keyof typeof KIND_OF_MONTH =>
  Object.hasOwn(KIND_OF_MONTH, state);

function ofMonth(after: VirtualPost, month: StipendMonth): readonly Facts[] {
  if (!isTold(month.state)) return [];
  const agreement = after.agreements.find(({ number }) => number === month.agreement);
  const payer = { sponsorId: agreement?.sponsorId ?? null, sponsorRegion: agreement?.sponsorRegion ?? null };
  const day = month.state === 'OVERDUE' ? month.overdueFrom : month.dueOn;
  return [{ ...KIND_OF_MONTH[month.state], ...payer, month: month.month, fen: month.fen, day }];
}

const NOTHING = { sponsorId: null, sponsorRegion: null, month: null, fen: null, day: null } as const;

/** How a new state is told: by which kind, and to whom. */
const KIND_OF_STATE = {
  PUBLISHED: { kind: 'POST_PUBLISHED', recipients: ['SPONSORS'] },
  CLAIMED: { kind: 'POST_CLAIMED', recipients: ['UNION'] },
  ACTIVE: { kind: 'POST_ACTIVATED', recipients: ALL },
  SUSPENDED: { kind: 'POST_SUSPENDED', recipients: ALL },
  SEEKING_SPONSOR: { kind: 'SPONSOR_SOUGHT', recipients: ['SPONSORS', 'UNION'] },
  ENDED: { kind: 'POST_ENDED', recipients: ALL },
  TERMINATED: { kind: 'POST_ENDED', recipients: ALL },
  EXPIRED: { kind: 'POST_ENDED', recipients: ['UNION'] },
  WITHDRAWN: { kind: 'POST_ENDED', recipients: ['SPONSORS', 'UNION'] },
} as const satisfies Partial<Record<PostState, Pick<Facts, 'kind' | 'recipients'>>>;

/** The day a state is about: until when it is published or reserved, or since when it holds. */
function dayOfState(post: VirtualPost): LocalDate | null {
  const { state, publication, steps } = post;
  if (state === 'PUBLISHED') return publication?.until ?? null;
  return (state === 'CLAIMED' ? presentClaim(post)?.reservedUntil : steps.at(-1)?.from) ?? null;
}

/** The claim that reserved the post before and came to nothing, whether another has taken its place or not. */
function ofEndedClaim(before: VirtualPost | null, after: VirtualPost): readonly Facts[] {
  const reserved = before === null ? undefined : presentClaim(before);
  const claim = after.claims.find(({ number }) => number === reserved?.number);
  const isOver = reserved?.state === 'RESERVED' && claim?.state !== 'RESERVED' && claim?.state !== 'AGREED';
  if (!isOver) return [];
  const { sponsorId, sponsorRegion } = reserved;
  return [{ ...NOTHING, sponsorId, sponsorRegion, kind: 'CLAIM_ENDED', recipients: ['SPONSOR', 'UNION'] }];
}

/** What a state is about in money: what is agreed while somebody holds the post, else what is asked for. */
function fenOfState(post: VirtualPost): Fen {
  return presentAgreement(post)?.monthlyFen ?? post.askedFen;
}

/** The sponsor that a state names: the one that claims, or the one that pays or paid last. Who only claimed before is not named. */
function payerOfState(post: VirtualPost): Pick<Facts, 'sponsorId' | 'sponsorRegion'> {
  const named = post.state === 'CLAIMED' ? presentClaim(post) : lastAgreement(post);
  return { sponsorId: named?.sponsorId ?? null, sponsorRegion: named?.sponsorRegion ?? null };
}

function ofState(before: VirtualPost | null, after: VirtualPost): readonly Facts[] {
  if (before?.state === after.state && before.steps.length === after.steps.length) return [];
  const { state } = after;
  // Of a post that was never published nobody has heard.
  const isKnown = after.publication !== null && Object.hasOwn(KIND_OF_STATE, state);
  const told = isKnown ? KIND_OF_STATE[state as keyof typeof KIND_OF_STATE] : undefined;
  const facts =
    told === undefined
      ? []
      : [{ ...NOTHING, ...payerOfState(after), ...told, fen: fenOfState(after), day: dayOfState(after) }];
  return [...ofEndedClaim(before, after), ...facts];
}

function ofEnd(before: VirtualPost | null, after: VirtualPost): readonly Facts[] {
  const agreement = lastAgreement(after);
  if (!after.endTold || before?.endTold === true || agreement === undefined) return [];
  const { sponsorId, sponsorRegion, endsOn: day } = agreement;
  return [{ ...NOTHING, kind: 'AGREEMENT_ENDING', recipients: ALL, sponsorId, sponsorRegion, day }];
}

function changedMonths(before: VirtualPost | null, after: VirtualPost): readonly StipendMonth[] {
  const known = new Map(before?.months.map(({ month, state }) => [month, state]));
  return after.months.filter(({ month, state }) => known.get(month) !== state);
}

/**
 * The most months that one change is told of, the latest: where no run came for years, or an agreement was put in force long
 * after it began, nobody has to be told month by month, and a change has to go in with all that it tells.
 */
const MOST_MONTHS_TOLD = 20;

/** What a change of a post is told as. A month that fell due and is overdue by now is told as overdue alone. */
export function remindersBetween(before: VirtualPost | null, after: VirtualPost, at: Instant): readonly Reminder[] {
  const facts = [
    ...ofState(before, after),
    ...ofEnd(before, after),
    ...changedMonths(before, after)
      .flatMap((month) => ofMonth(after, month))
      .slice(-MOST_MONTHS_TOLD),
  ];
  const { id: postId, version, code: postCode, unionBodyId, regionCode, federation } = after;
  return facts.map(({ sponsorRegion, ...rest }, index) => {
    const ofPayer = sponsorRegion === null ? [] : [provinceCodeOf(sponsorRegion)];
    const federations = [...new Set([federation, ...ofPayer])];
    return {
      id: `${postId}.${version}.${index + 1}`,
      at,
      ...rest,
      postId,
      postCode,
      unionBodyId,
      regionCode,
      federations,
    };
  });
}
