import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { addDays, startOf, type Instant, type LocalDate } from '#domain/day.ts';
import { TRANSFER_DAYS } from '#domain/member/decide-transfer.ts';
import type {
  DocumentType,
  Member,
  Membership,
  MembershipStep,
  PersonalFacts,
  Transfer,
} from '#domain/member/member.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import type { DayInterval } from '#domain/interval.ts';
import { currentMembership, lastStep, membershipOn, spanOf } from '#domain/member/membership.ts';
import {
  allowedMemberActions,
  openTransfer,
  PERMISSION_OF_MEMBER_ACTION,
  type MemberAction,
  type ShownState,
} from '#domain/member/transitions.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { recordsOf, seenMember, standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody } from './row-access.ts';
import { indexOfDocument, openPerson } from './seal-person.ts';

/** A membership as it is shown, now or as of a day. */
export interface ShownMembership extends DayInterval {
  readonly unionBodyId: UnionBodyId;
  readonly state: ShownState;
  readonly steps: readonly MembershipStep[];
}

function shown(membership: Membership): ShownMembership {
  const { unionBodyId, steps } = membership;
  return { unionBodyId, state: lastStep(membership).state, steps, ...spanOf(membership) };
}

/** All memberships of the person, those of linked duplicates with them, the oldest first. */
export async function listMemberships(ports: Ports, act: Act, member: Member): Promise<readonly ShownMembership[]> {
  const records = await recordsOf(ports.members.find, member);
  const transferring = openTransfer(member, act.now) !== undefined;
  const current = currentMembership(member);
  const all = records.flatMap(({ memberships }) => memberships);
  const list = all.map((one) =>
    transferring && one === current ? { ...shown(one), state: 'TRANSFERRING' as const } : shown(one),
  );
  return list.toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
}

/** A day, and by when it had to be recorded. */
export interface AsOf {
  readonly day: LocalDate;
  readonly knownAt: Instant | undefined;
}

/** The membership the person had on a day, as it was known at an instant: its own, else that of a linked duplicate. */
export async function findMembershipOn(
  ports: Ports,
  member: Member,
  { day, knownAt }: AsOf,
): Promise<ShownMembership | undefined> {
  for (const record of await recordsOf(ports.members.find, member)) {
    const found = membershipOn(record, day, knownAt);
    if (found === undefined) continue;
    const steps = found.membership.steps.filter((step) => knownAt === undefined || step.recordedAt <= knownAt);
    const [first] = steps;
    if (first === undefined) continue;
    return { ...shown({ ...found.membership, steps: [first, ...steps.slice(1)] }), state: found.state };
  }
  return undefined;
}

/** What the caller may do with the member now: what its state allows and the caller's role permits. */
export function listMemberActions(act: Act, member: Member): readonly MemberAction[] {
  return allowedMemberActions(member, act.now).filter((action) =>
    mayDo(act.caller.role, PERMISSION_OF_MEMBER_ACTION[action]),
  );
}

/** What a body may know of a person before it consents to a transfer. */
export interface TransferToAnswer {
  readonly memberId: MemberId;
  readonly version: number;
  readonly side: 'OUT' | 'IN';
  readonly person: PersonalFacts;
  readonly transfer: Transfer;
}

/** The transfers that wait for the consent of `body`, the one that waits longest first; those past their time are over. */
export async function listTransfersToAnswer(
  ports: Ports,
  act: Act,
  body: UnionBody,
): Promise<readonly TransferToAnswer[]> {
  if (!mayDo(act.caller.role, 'member:answerTransfer')) return [];
  // Notices of transfers that nobody settled in time stay until the member changes: they must not crowd out the others.
  const notices = await ports.members.transfersToAnswer(body.id, startOf(addDays(act.today, -TRANSFER_DAYS)));
  const members = await ports.members.findAll(notices.map(({ memberId }) => memberId));
  const asked = await Promise.all(
    notices.map(async ({ side }, index): Promise<readonly TransferToAnswer[]> => {
      const member = members[index];
      const transfer = member === undefined ? undefined : openTransfer(member, act.now);
      if (member === undefined || transfer === undefined) return [];
      const person = await openPerson(ports, member);
      return [{ memberId: member.id, version: member.version, side, person, transfer }];
    }),
  );
  return asked.flat();
}

/** A document, and a body in whose federation it is looked for. */
export interface DocumentQuery {
  readonly unionBodyId: UnionBodyId;
  readonly documentType: DocumentType;
  readonly documentNumber: string;
}

/** The member with a document as the caller sees it; undefined where there is none, or none to be seen. */
export async function findMemberByDocument(ports: Ports, act: Act, query: DocumentQuery): Promise<Member | undefined> {
  if (!mayDo(act.caller.role, 'member:read')) return undefined;
  const body = await findVisibleBody(ports, act, query.unionBodyId);
  if (body === undefined) return undefined;
  const index = await indexOfDocument(ports, query);
  const found = await ports.members.readByDocument(provinceCodeOf(body.regionCode), index);
  const member = await standingRecord(ports.members.find, found);
  return member === undefined ? undefined : seenMember(ports, act, member);
}
