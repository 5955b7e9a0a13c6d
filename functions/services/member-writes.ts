import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Member, Transfer } from '#domain/member/member.ts';
import { foundBy, openMembership, spanOf } from '#domain/member/membership.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { MembershipRow, TransferNotice } from './ports/people-rows.ts';
import type { Marker, Write } from './ports/writes.ts';

/** The marker of the document a record is known by: within its federation, so that none learns of another's people. */
function documentMarker({ federation, documentIndex }: Member): Marker {
  return { space: 'PERSON', name: `${federation}/${documentIndex}` };
}

function documentWrites(before: Member | null, after: Member, taken: RuleProblem | null): readonly Write[] {
  const marker = documentMarker(after);
  const held = before === null ? undefined : documentMarker(before);
  if (held?.name === marker.name) return [];
  const claim: Write = { type: 'CLAIM', marker, ownerId: after.id, taken };
  return held === undefined ? [claim] : [claim, { type: 'RELEASE', marker: held, ownerId: after.id }];
}

/** The rows by which bodies find the memberships of a member, see `foundBy`. */
function rowsOf(member: Member): readonly MembershipRow[] {
  return member.memberships.map((membership, number) => {
    const { place } = membership;
    return { memberId: member.id, number, place, ...spanOf(membership), ...foundBy(member, membership) };
  });
}

function rowWrites(before: Member | null, after: Member): readonly Write[] {
  const known = new Set((before === null ? [] : rowsOf(before)).map((row) => JSON.stringify(row)));
  const changed = rowsOf(after).filter((row) => !known.has(JSON.stringify(row)));
  return changed.map((row): Write => ({ type: 'FILE_MEMBERSHIP', row }));
}

/** One open membership more or less, and the day on which something of the body's own began or ended. */
function occupancyWrites(before: Member | null, after: Member): readonly Write[] {
  const left = before === null ? undefined : openMembership(before)?.unionBodyId;
  const joined = openMembership(after)?.unionBodyId;
  if (left === joined) return [];
  const count = (bodyId: UnionBodyId | undefined, members: number): readonly Write[] =>
    bodyId === undefined ? [] : [{ type: 'OCCUPY', bodyId, children: 0, members }];
  return [...count(left, -1), ...count(joined, 1)];
}

/** The bodies an open transfer still waits for. */
function noticesOf(member: Member | null): readonly TransferNotice[] {
  const open = member?.transfers.at(-1);
  if (member === null || open?.settled !== null) return [];
  const waits = (side: 'OUT' | 'IN'): boolean => !open.consents.some((consent) => consent.side === side);
  const notice = (bodyId: UnionBodyId, side: 'OUT' | 'IN', { requestedAt: since }: Transfer): TransferNotice[] =>
    waits(side) ? [{ bodyId, memberId: member.id, side, since }] : [];
  return [...notice(open.fromBodyId, 'OUT', open), ...notice(open.toBodyId, 'IN', open)];
}

function noticeWrites(before: Member | null, after: Member): readonly Write[] {
  const asked = noticesOf(before);
  const toAsk = noticesOf(after);
  const isIn = (list: readonly TransferNotice[], { bodyId, since }: TransferNotice): boolean =>
    list.some((other) => other.bodyId === bodyId && other.since === since);
  return [
    ...toAsk.filter((one) => !isIn(asked, one)).map((notice): Write => ({ type: 'ASK_TRANSFER', notice })),
    ...asked.filter((one) => !isIn(toAsk, one)).map((notice): Write => ({ type: 'UNASK_TRANSFER', notice })),
  ];
}

/** Everything that follows from a change of a member; `taken` is said when the document is known by now, see CLAIM. */
export function memberWrites(
  before: Member | null,
  after: Member,
  taken: RuleProblem | null = ruleProblem('PERSON_EXISTS', 'person', 'documentNumber'),
): readonly Write[] {
  return [
    { type: 'SAVE', noun: 'member', state: after, readVersion: before?.version ?? 0 },
    ...documentWrites(before, after, taken),
    ...rowWrites(before, after),
    ...occupancyWrites(before, after),
    ...noticeWrites(before, after),
  ];
}

/** The days on which bodies may not have been closed yet, by what began or ended in them. */
export function bodyDays(
  before: Member | null,
  after: Member,
): readonly { readonly bodyId: UnionBodyId; readonly day: LocalDate }[] {
  const known = new Set((before?.memberships ?? []).map(({ steps }) => steps));
  return after.memberships.flatMap(({ unionBodyId, steps }) => {
    const last = steps.at(-1);
    return known.has(steps) || last === undefined ? [] : [{ bodyId: unionBodyId, day: last.from }];
  });
}
