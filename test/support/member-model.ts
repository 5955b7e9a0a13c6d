import { addDays, type LocalDate } from '#domain/day.ts';
import type { MemberId } from '#domain/ids.ts';
import type { MembershipState, TransferSide } from '#domain/member/member.ts';
import type { MembershipTransition } from '#domain/member/transitions.ts';
import type { DescribedPerson } from '#domain/personal/person.ts';
import type { ProblemCode } from '#domain/problem.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { day } from './builders.ts';

/** Days are counted from here; the last index stands for every day behind it. */
const FIRST_DAY = day('2024-03-01');
const LAST = 160;
export const DAYS: readonly number[] = Array.from({ length: LAST + 1 }, (_, index) => index);
/** The day of the request is not counted: on the thirty-first day after it, it is over. */
const DAYS_TO_CONSENT = 31;

/** One of the two callers of a run. */
export type Caller = 'A' | 'B';

/** A body of the model: all that matters of it is when it was founded and whether it takes people in. */
export interface ModelBody {
  readonly body: UnionBody;
  readonly foundedOn: number;
  readonly isActive: boolean;
}

/** A membership of the model: its state is written down for each single day, never as spans. */
export interface ModelMembership {
  readonly body: ModelBody;
  states: (MembershipState | null)[];
  state: MembershipState;
  since: number;
  by: Caller;
}

/** A transfer that nobody settled yet, whether its time is over or not. */
interface ModelTransfer {
  readonly to: ModelBody;
  readonly by: Caller;
  readonly on: number;
  readonly consents: TransferSide[];
}

type States = readonly { readonly body: ModelBody; readonly states: readonly (MembershipState | null)[] }[];

/** A person of a run; `id` null until the first admission or application goes through. */
export interface ModelPerson {
  readonly described: DescribedPerson;
  id: MemberId | null;
  version: number;
  memberships: ModelMembership[];
  transfer: ModelTransfer | null;
  isExpelled: boolean;
  /** What was on record at the end of each day on which something was recorded. */
  readonly known: Map<number, States>;
}

/** The bodies and people of a run. */
export interface MemberModel {
  readonly bodies: readonly ModelBody[];
  readonly people: readonly ModelPerson[];
  today: number;
}

export const dayAt = (index: number): LocalDate => addDays(FIRST_DAY, index);
const OPEN: ReadonlySet<MembershipState> = new Set(['APPLIED', 'ACTIVE', 'RETAINED'] as const);
export const isMember = (state: MembershipState | null | undefined): boolean =>
  state === 'ACTIVE' || state === 'RETAINED';

/** The open membership of a person. */
export function openOf({ memberships }: ModelPerson): ModelMembership | undefined {
  const last = memberships.at(-1);
  return last !== undefined && OPEN.has(last.state) ? last : undefined;
}

/** The transfer that waits today. */
export function waitingOf({ today }: MemberModel, { transfer }: ModelPerson): ModelTransfer | undefined {
  return transfer !== null && today < transfer.on + DAYS_TO_CONSENT ? transfer : undefined;
}

/** The state as it is shown today. */
export function shownOf(model: MemberModel, person: ModelPerson): string | undefined {
  return waitingOf(model, person) === undefined ? person.memberships.at(-1)?.state : 'TRANSFERRING';
}

/** Who joins which body, from which day on. */
export interface Joining {
  readonly body: ModelBody;
  readonly on: number;
  readonly by: Caller;
  readonly applies: boolean;
}

/** What speaks against an admission or an application. */
export function objectToJoining(model: MemberModel, person: ModelPerson, joining: Joining): ReadonlySet<ProblemCode> {
  const { body, on, applies } = joining;
  const last = person.memberships.at(-1);
  const codes = new Set<ProblemCode>();
  if (!body.isActive) codes.add('BODY_NOT_ACTIVE');
  if (on < body.foundedOn) codes.add('BACKDATE_JOIN_BEFORE_BODY_FOUNDED');
  if (on > model.today) codes.add('EFFECTIVE_DATE_IN_FUTURE');
  if (openOf(person) !== undefined) codes.add('SECOND_OPEN_MEMBERSHIP');
  else if (person.isExpelled && !applies) codes.add('REJOIN_EXPELLED_WITHOUT_REVIEW');
  if (last?.state === 'DECEASED') codes.add('EDIT_ENDED_MEMBERSHIP');
  if (last !== undefined && on < last.since) codes.add('EFFECTIVE_DATE_BEFORE_LAST');
  return codes;
}

/** The states in which each step may be taken, as the design draws them. */
export const FROM: Readonly<Record<MembershipTransition, readonly MembershipState[]>> = {
  APPROVE: ['APPLIED'],
  REJECT: ['APPLIED'],
  CANCEL: ['APPLIED'],
  RETAIN: ['ACTIVE'],
  RESUME: ['RETAINED'],
  WITHDRAW: ['ACTIVE', 'RETAINED'],
  EXPEL: ['ACTIVE', 'RETAINED'],
  DECEASE: ['ACTIVE', 'RETAINED'],
};
const TO: Readonly<Record<MembershipTransition, MembershipState>> = {
  APPROVE: 'ACTIVE',
  REJECT: 'REJECTED',
  CANCEL: 'CANCELLED',
  RETAIN: 'RETAINED',
  RESUME: 'ACTIVE',
  WITHDRAW: 'WITHDRAWN',
  EXPEL: 'EXPELLED',
  DECEASE: 'DECEASED',
};
const WITH_REASON: readonly string[] = ['RETAIN', 'WITHDRAW', 'EXPEL'];
const WITH_NOTE: readonly string[] = ['EXPEL', 'REJECT'];

/** A step as a course plays it. */
export interface Step {
  readonly name: MembershipTransition;
  readonly on: number;
  readonly by: Caller;
  readonly hasReason: boolean;
  readonly hasNote: boolean;
}

function wrongState(model: MemberModel, person: ModelPerson, name: MembershipTransition): ProblemCode | undefined {
  const open = openOf(person);
  if (open === undefined) return name === 'RETAIN' ? 'RETAIN_AFTER_WITHDRAWAL' : 'EDIT_ENDED_MEMBERSHIP';
  const isFree = waitingOf(model, person) === undefined && FROM[name].includes(open.state);
  return isFree ? undefined : 'ILLEGAL_TRANSITION';
}

/** What speaks against a step. */
export function objectToStep(model: MemberModel, person: ModelPerson, step: Step): ReadonlySet<ProblemCode> {
  const { name, on, by, hasReason, hasNote } = step;
  const wrong = wrongState(model, person, name);
  if (wrong !== undefined) return new Set([wrong]);
  const codes = new Set<ProblemCode>();
  if (on > model.today) codes.add('EFFECTIVE_DATE_IN_FUTURE');
  if (on < (person.memberships.at(-1)?.since ?? 0)) codes.add('EFFECTIVE_DATE_BEFORE_LAST');
  if (WITH_REASON.includes(name) && !hasReason) codes.add('INPUT_INVALID');
  if (WITH_NOTE.includes(name) && !hasNote) codes.add('INPUT_INVALID');
  const decides = name === 'APPROVE' || name === 'REJECT';
  if (decides && person.memberships.at(-1)?.by === by) codes.add('APPROVE_OWN');
  if (name === 'APPROVE' && person.isExpelled && !hasNote) codes.add('REJOIN_EXPELLED_WITHOUT_REVIEW');
  return codes;
}

/** What speaks against a request to go over to a body. */
export function objectToRequest(model: MemberModel, person: ModelPerson, to: ModelBody): ReadonlySet<ProblemCode> {
  if (waitingOf(model, person) !== undefined) return new Set(['SECOND_OPEN_TRANSFER'] as const);
  const last = person.memberships.at(-1);
  if (last === undefined || !isMember(last.state)) {
    if (last?.state === 'EXPELLED') return new Set(['TRANSFER_EXPELLED'] as const);
    return new Set([last?.state === 'APPLIED' ? 'ILLEGAL_TRANSITION' : 'EDIT_ENDED_MEMBERSHIP'] as const);
  }
  const codes = new Set<ProblemCode>();
  if (last.body === to) codes.add('TRANSFER_TO_SELF');
  if (!to.isActive) codes.add('TRANSFER_TO_INACTIVE_BODY');
  return codes;
}

/** What speaks against a consent. */
export function objectToConsent(
  model: MemberModel,
  person: ModelPerson,
  { side, by }: { readonly side: TransferSide; readonly by: Caller },
): ReadonlySet<ProblemCode> {
  const waiting = waitingOf(model, person);
  if (waiting === undefined) return new Set(['NO_OPEN_TRANSFER'] as const);
  const codes = new Set<ProblemCode>();
  if (waiting.by === by) codes.add('APPROVE_OWN');
  if (waiting.consents.includes(side)) codes.add('CONSENT_ALREADY_GIVEN');
  return codes;
}

function enter(membership: ModelMembership, state: MembershipState, { on, by }: { on: number; by: Caller }): void {
  membership.states = membership.states.map((known, index) => (index < on ? known : state));
  Object.assign(membership, { state, since: on, by });
}

/** Notes that something was recorded of a person today. */
export function recorded(model: MemberModel, person: ModelPerson): void {
  person.version += 1;
  if (waitingOf(model, person) === undefined) person.transfer = null;
  const states = person.memberships.map(({ body, states: all }) => ({ body, states: [...all] }));
  person.known.set(model.today, states);
}

/** Begins a membership. */
export function join(person: ModelPerson, { body, on, by, applies }: Joining): void {
  const state = applies ? 'APPLIED' : 'ACTIVE';
  const membership: ModelMembership = { body, states: DAYS.map(() => null), state, since: on, by };
  enter(membership, state, { on, by });
  person.memberships.push(membership);
}

/** Takes a step that went through. */
export function take(person: ModelPerson, { name, on, by }: Step): void {
  const last = person.memberships.at(-1);
  if (last === undefined) throw new Error('the model has no membership');
  enter(last, TO[name], { on, by });
  if (name === 'EXPEL') person.isExpelled = true;
  if (name === 'APPROVE') person.isExpelled = false;
}

/** Notes a consent; the second one ends the one membership and begins the other today. */
export function consent(model: MemberModel, person: ModelPerson, given: { side: TransferSide; by: Caller }): void {
  const waiting = waitingOf(model, person);
  const last = person.memberships.at(-1);
  if (waiting === undefined || last === undefined) throw new Error('the model has no transfer');
  waiting.consents.push(given.side);
  if (waiting.consents.length < 2) return;
  enter(last, 'TRANSFERRED', { on: model.today, by: given.by });
  join(person, { body: waiting.to, on: model.today, by: given.by, applies: false });
  person.transfer = null;
}

/** What was on record of a person at noon of a day. */
export function knownAt(person: ModelPerson, index: number): States {
  const days = [...person.known.keys()].filter((recordedOn) => recordedOn <= index);
  return person.known.get(Math.max(...days)) ?? [];
}

/** The body a person belonged to on a day by a record, with the state; null where there was none. */
export function belongedTo(states: States, on: number): string | null {
  const found = states.filter((membership) => isMember(membership.states[on]));
  if (found.length > 1) throw new Error('the model has two memberships on one day');
  const [one] = found;
  return one === undefined ? null : `${one.body.body.id} ${String(one.states[on])}`;
}
