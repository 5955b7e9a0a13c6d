import type { Act } from '#domain/act.ts';
import type { MemberId } from '#domain/ids.ts';
import { membershipOn } from '#domain/member/membership.ts';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { ancestorsOn } from './body-line.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';

/** The record that stands for the person that a caller is tied to; undefined for callers that are tied to nobody. */
export async function findOwnRecord(ports: Ports, act: Act): Promise<Member | undefined> {
  const { scope } = act.caller;
  if (scope.kind !== 'SELF' || scope.memberId === undefined) return undefined;
  return standingRecord(ports.members.find, await ports.members.find(scope.memberId));
}

/** The records of the person that the caller is tied to, the one that stands for it first; none for other callers. */
export async function ownRecords(ports: Ports, act: Act): Promise<readonly MemberId[]> {
  const standing = await findOwnRecord(ports, act);
  return standing === undefined ? [] : [standing.id, ...standing.duplicates];
}

async function ownBody(ports: Ports, act: Act): Promise<UnionBody | undefined> {
  const { scope } = act.caller;
  if (scope.kind === 'BODY') return ports.bodies.find(scope.bodyId);
  const record = await findOwnRecord(ports, act);
  const held = record === undefined ? undefined : membershipOn(record, act.today);
  return held === undefined ? undefined : ports.bodies.find(held.membership.unionBodyId);
}

/**
 * The body of a caller, and every body above it today: what those offer to all below them is offered to it. Of a member it is
 * the body of the membership it holds today; other callers have none.
 */
export async function lineOfCaller(ports: Ports, act: Act): Promise<readonly UnionBody[]> {
  const body = await ownBody(ports, act);
  return body === undefined ? [] : [body, ...(await ancestorsOn(ports, body, act.today))];
}
