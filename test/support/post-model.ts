import { addDays, type LocalDate } from '#domain/day.ts';
import type { VirtualPostId } from '#domain/ids.ts';
import type { PostState } from '#domain/virtual-post/virtual-post.ts';

/** Where a household lives, or a payer is. */
export const PLACES = ['zhejiang', 'jiangxi'] as const;
export type Place = (typeof PLACES)[number];

type MonthState =
  'scheduled' | 'due' | 'late' | 'paid' | 'confirmed' | 'disputed' | 'reversed' | 'waived' | 'cancelled';

/** A month as a plain book keeps it, written down apart from the rules of the service. */
export interface ModelMonth {
  readonly name: string;
  readonly agreement: number;
  readonly sponsor: number;
  readonly fen: number;
  readonly dueOn: LocalDate;
  readonly lateOn: LocalDate;
  state: MonthState;
  payments: number;
  reversals: number;
  disputes: number;
  isProposed: boolean;
}

/** A post as plain facts. */
export interface ModelPost {
  readonly id: VirtualPostId;
  readonly household: number;
  readonly place: Place;
  state: PostState;
  /** The first day on which it is published no more, and reserved no more. */
  until: LocalDate;
  reservedUntil: LocalDate;
  claimedOn: LocalDate;
  returnsTo: 'PUBLISHED' | 'SEEKING_SPONSOR';
  /** Who reserves it, or agreed on it last. */
  sponsor: number | null;
  claimants: readonly number[];
  agreements: number;
  begunOn: LocalDate;
  endsOn: LocalDate;
  plannedEnd: LocalDate | null;
  suspendedFrom: LocalDate | null;
  /** The last day of a suspension that is over. */
  resumedOn: LocalDate | null;
  lastStep: LocalDate;
  months: ModelMonth[];
  /** What happened in which month: `launched 2024-01` and the like. */
  flows: string[];
}

/** Everything, and the day it is. A post twice: as it stands today, and as it was written last. */
export interface PostModel {
  readonly present: ModelPost[];
  stored: ModelPost[];
  readonly sponsors: readonly { readonly place: Place; readonly most: number }[];
  readonly hasFile: boolean[];
  today: LocalDate;
}

/** Terms that every month is paid in full by. */
export interface ModelTerms {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly fen: number;
  readonly payDay: number;
  readonly graceDays: number;
}

const NEVER = '9999-12-31' as LocalDate;
const OPEN: readonly PostState[] = ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED', 'SEEKING_SPONSOR'];
const HELD: readonly PostState[] = ['CLAIMED', 'ACTIVE', 'SUSPENDED'];

/** The month of a day, and the first day of the month behind it. */
const monthOfDay = (day: string): string => day.slice(0, 'YYYY-MM'.length);
export function firstBehind(day: LocalDate): LocalDate {
  let next = addDays(day, 1);
  while (!next.endsWith('-01')) next = addDays(next, 1);
  return next;
}

/** A post that was set up today. */
export function newPost(model: PostModel, id: VirtualPostId, household: number): ModelPost {
  const { today } = model;
  return {
    ...{ id, household, place: household % 2 === 0 ? 'zhejiang' : 'jiangxi', state: 'DRAFT', until: NEVER },
    ...{ reservedUntil: NEVER, claimedOn: NEVER, returnsTo: 'PUBLISHED', sponsor: null, claimants: [], agreements: 0 },
    ...{ begunOn: NEVER, endsOn: NEVER, plannedEnd: null, suspendedFrom: null, resumedOn: null, lastStep: today },
    ...{ months: [], flows: [] },
  };
}

export const isOpen = ({ state }: ModelPost): boolean => OPEN.includes(state);
const isHeld = ({ state }: ModelPost): boolean => HELD.includes(state);
const isOwed = ({ state }: ModelMonth): boolean => state === 'due' || state === 'late' || state === 'reversed';
const hasDispute = ({ months }: ModelPost): boolean => months.some(({ state }) => state === 'disputed');

/** How many posts a sponsor holds by what was written. */
export function placesOf({ stored }: PostModel, sponsor: number): number {
  return stored.filter((post) => isHeld(post) && post.sponsor === sponsor).length;
}

function enter(given: ModelPost, state: PostState, on: LocalDate): void {
  const post = given;
  post.state = state;
  post.lastStep = on > post.lastStep ? on : post.lastStep;
  const flow = { PUBLISHED: 'launched', CLAIMED: 'claimed', ENDED: 'ended', TERMINATED: 'ended' };
  const name = Object.entries(flow).find(([of]) => of === state)?.[1];
  const isFirst = name !== 'launched' || !post.flows.some((told) => told.startsWith('launched'));
  if (name !== undefined && isFirst) post.flows.push(`${name} ${monthOfDay(post.lastStep)}`);
}

/** Closes a suspension on a day; what would have fallen due up to `until` is not owed. */
function closeSuspension(given: ModelPost, on: LocalDate, until = on): void {
  const post = given;
  const from = post.suspendedFrom;
  if (from === null) return;
  for (const month of post.months) {
    const isKept = month.agreement === post.agreements && month.dueOn >= from && month.dueOn < until;
    if (month.state === 'scheduled' && isKept) month.state = 'cancelled';
  }
  Object.assign(post, { suspendedFrom: null, resumedOn: on });
}

function cut(given: ModelPost, on: LocalDate): void {
  const post = given;
  if (post.agreements === 0 || post.endsOn <= on) return;
  post.endsOn = on;
  for (const month of post.months) {
    const isBehind = on <= post.begunOn || `${month.name}-01` >= on;
    if (month.agreement === post.agreements && month.state === 'scheduled' && isBehind) month.state = 'cancelled';
  }
}

function endIfOver(post: ModelPost, today: LocalDate): void {
  const isActive = post.state === 'ACTIVE' || post.state === 'SUSPENDED';
  const on = isActive ? post.endsOn : post.state === 'SEEKING_SPONSOR' ? post.plannedEnd : null;
  if (on === null || on > today || hasDispute(post)) return;
  closeSuspension(post, on > post.lastStep ? on : post.lastStep, NEVER);
  enter(post, post.plannedEnd === null ? 'ENDED' : 'TERMINATED', on);
}

/** What one day makes of a post. */
export function liveThrough(post: ModelPost, today: LocalDate): void {
  if (post.state === 'CLAIMED' && post.reservedUntil <= today) enter(post, post.returnsTo, post.reservedUntil);
  if (post.state === 'PUBLISHED' && post.until <= today) enter(post, 'EXPIRED', post.until);
  endIfOver(post, today);
  for (const month of post.months) {
    const isSuspended = post.suspendedFrom !== null && month.agreement === post.agreements;
    const isKept = isSuspended && month.dueOn >= (post.suspendedFrom ?? NEVER);
    if (month.state === 'scheduled' && month.dueOn <= today && !isKept) month.state = 'due';
    if (month.state === 'due' && month.lateOn <= today) month.state = 'late';
  }
}

/** What somebody does with a post, and what it takes. */
export const POST_DEEDS = {
  publish: (post: ModelPost, model: PostModel) => post.state === 'DRAFT' && model.hasFile[post.household] === true,
  withdraw: ({ state }: ModelPost) => state === 'DRAFT' || state === 'PUBLISHED',
  cancel: ({ state }: ModelPost) => state === 'CLAIMED',
  refuse: ({ state }: ModelPost) => state === 'CLAIMED',
  suspend: ({ state }: ModelPost) => state === 'ACTIVE',
  resume: ({ state }: ModelPost) => state === 'SUSPENDED',
  release: (post: ModelPost) => post.state === 'ACTIVE' && !hasDispute(post),
  terminate: (post: ModelPost) => isOpen(post) && post.agreements > 0 && post.state !== 'CLAIMED' && !hasDispute(post),
} as const satisfies Record<string, (post: ModelPost, model: PostModel) => boolean>;
export type PostDeed = keyof typeof POST_DEEDS;

/** How long a post of the model is published, and a claim reserves it. */
export const PUBLISHED_DAYS = 60;
const RESERVED_DAYS = 14;

/** Does what nothing speaks against. */
export function doDeed(model: PostModel, given: ModelPost, deed: PostDeed): void {
  const [post, { today }] = [given, model];
  if (deed === 'publish') {
    post.until = addDays(today, PUBLISHED_DAYS);
    enter(post, 'PUBLISHED', today);
  } else if (deed === 'withdraw') enter(post, 'WITHDRAWN', today);
  else if (deed === 'cancel' || deed === 'refuse') enter(post, post.returnsTo, today);
  else if (deed === 'suspend') {
    post.suspendedFrom = today;
    enter(post, 'SUSPENDED', today);
  } else if (deed === 'resume') {
    closeSuspension(post, today);
    enter(post, 'ACTIVE', today);
  } else {
    cut(post, today);
    if (deed === 'terminate') closeSuspension(post, today, NEVER);
    enter(post, deed === 'release' ? 'SEEKING_SPONSOR' : 'TERMINATED', today);
  }
}

/** Why a claim is refused; undefined when it wins. */
export function objectToClaim(model: PostModel, post: ModelPost, sponsor: number): string | undefined {
  if (post.until === NEVER) return 'NOT_FOUND';
  if (isHeld(post)) return 'ALREADY_CLAIMED';
  const isClaimable = post.state === 'PUBLISHED' || (post.state === 'SEEKING_SPONSOR' && post.plannedEnd === null);
  if (!isClaimable) return 'CLAIM_UNPUBLISHED';
  if (post.claimants.filter((one) => one === sponsor).length >= 3) return 'LIST_FULL';
  const before = model.stored.find(({ id }) => id === post.id);
  const isAnew = before !== undefined && isHeld(before) && before.sponsor === sponsor;
  return isAnew || placesOf(model, sponsor) < (model.sponsors[sponsor]?.most ?? 0) ? undefined : 'SPONSOR_LIMIT';
}

export function claim(model: PostModel, given: ModelPost, sponsor: number): void {
  const [post, { today }] = [given, model];
  post.returnsTo = post.state === 'SEEKING_SPONSOR' ? 'SEEKING_SPONSOR' : 'PUBLISHED';
  Object.assign(post, { sponsor, claimants: [...post.claimants, sponsor], claimedOn: today });
  post.reservedUntil = addDays(today, RESERVED_DAYS);
  enter(post, 'CLAIMED', today);
}

/** The first day of a month on which an agreement of a reserved post may begin. */
export function earliestStart({ months, claimedOn, resumedOn }: ModelPost): LocalDate {
  const last = months.findLast(({ state }) => state !== 'cancelled');
  const starts = [
    `${monthOfDay(claimedOn)}-01` as LocalDate,
    ...(last === undefined ? [] : [firstBehind(`${last.name}-01` as LocalDate)]),
    ...(resumedOn === null ? [] : [resumedOn.endsWith('-01') ? resumedOn : firstBehind(resumedOn)]),
  ];
  return starts.reduce((latest, start) => (start > latest ? start : latest));
}

export function agree(model: PostModel, given: ModelPost, terms: ModelTerms): void {
  const [post, { sponsor }] = [given, given];
  if (sponsor === null) throw new Error('nobody claimed the post of the model');
  Object.assign(post, { agreements: post.agreements + 1, begunOn: terms.from, endsOn: terms.to });
  const fresh = { payments: 0, reversals: 0, disputes: 0, isProposed: false } as const;
  const scheduled: ModelMonth[] = [];
  for (let first = terms.from; first < terms.to; first = firstBehind(first)) {
    const dueOn = addDays(first, terms.payDay - 1);
    const facts = { name: monthOfDay(first), agreement: post.agreements, sponsor, fen: terms.fen };
    scheduled.push({ ...facts, dueOn, lateOn: addDays(dueOn, terms.graceDays), state: 'scheduled', ...fresh });
  }
  const names = new Set(scheduled.map(({ name }) => name));
  post.months = [...post.months.filter(({ name }) => !names.has(name)), ...scheduled];
  post.months.sort((left, right) => (left.name < right.name ? -1 : 1));
  post.flows.push(`activated ${monthOfDay(terms.from)}`);
  enter(post, 'ACTIVE', model.today);
}

/** What somebody does with a month, what it takes, and what it makes of the month. */
export const MONTH_DEEDS = {
  pay: [isOwed, ({ payments }: ModelMonth) => ({ state: 'paid', payments: payments + 1, isProposed: false })],
  confirm: [({ state }: ModelMonth) => state === 'paid', () => ({ state: 'confirmed' })],
  dispute: [
    ({ state, disputes }: ModelMonth) => state === 'paid' && disputes < 5,
    ({ disputes }: ModelMonth) => ({ state: 'disputed', disputes: disputes + 1 }),
  ],
  uphold: [({ state }: ModelMonth) => state === 'disputed', () => ({ state: 'confirmed' })],
  reverse: [
    ({ state }: ModelMonth) => state === 'disputed',
    ({ reversals }: ModelMonth) => ({ state: 'reversed', reversals: reversals + 1 }),
  ],
  propose: [(month: ModelMonth) => isOwed(month) && !month.isProposed, () => ({ isProposed: true })],
  approve: [(month: ModelMonth) => isOwed(month) && month.isProposed, () => ({ state: 'waived', isProposed: false })],
  deny: [(month: ModelMonth) => isOwed(month) && month.isProposed, () => ({ isProposed: false })],
} as const satisfies Record<
  string,
  readonly [allows: (month: ModelMonth) => boolean, after: (month: ModelMonth) => Partial<ModelMonth>]
>;
export type MonthDeed = keyof typeof MONTH_DEEDS;

/** What the end of a file makes of the open post of its household. */
export function followFile(model: PostModel, given: ModelPost): void {
  const [post, { today }] = [given, model];
  if (post.state === 'ACTIVE' || post.state === 'SUSPENDED') {
    post.plannedEnd = firstBehind(today);
    cut(post, post.plannedEnd);
  } else if (post.agreements === 0) enter(post, 'WITHDRAWN', today);
  else {
    if (post.state === 'CLAIMED') enter(post, 'SEEKING_SPONSOR', today);
    post.plannedEnd = today;
  }
}

type Sum =
  | ('scheduledFen' | 'paidFen' | 'reversedFen' | 'waivedFen' | 'overdueFen' | 'crossRegionFen')
  | ('scheduledMonths' | 'paidMonths' | 'overdueMonths' | 'openFen');

/** A month, and whether its payer is elsewhere than its household. */
export interface CountedMonth {
  readonly month: ModelMonth;
  readonly isCross: boolean;
}

/** What months come to, each sum made by itself. */
export function sumsOf(months: readonly CountedMonth[]): Readonly<Record<Sum, number>> {
  const sum = (of: (month: ModelMonth, isCross: boolean) => number): number =>
    months.reduce((total, { month, isCross }) => total + of(month, isCross), 0);
  const isIn = (month: ModelMonth, ...states: readonly MonthState[]): number => Number(states.includes(month.state));
  return {
    scheduledFen: sum((one) => (1 - isIn(one, 'cancelled')) * one.fen),
    paidFen: sum(({ payments, fen }) => payments * fen),
    reversedFen: sum(({ reversals, fen }) => reversals * fen),
    waivedFen: sum((one) => isIn(one, 'waived') * one.fen),
    overdueFen: sum((one) => isIn(one, 'late', 'reversed') * one.fen),
    crossRegionFen: sum((one, isCross) => (isCross ? (one.payments - one.reversals) * one.fen : 0)),
    scheduledMonths: sum((one) => 1 - isIn(one, 'cancelled')),
    paidMonths: sum((one) => isIn(one, 'paid', 'confirmed', 'disputed')),
    overdueMonths: sum((one) => isIn(one, 'late', 'reversed')),
    openFen: sum((one) => isIn(one, 'scheduled', 'due', 'late', 'reversed') * one.fen),
  };
}
