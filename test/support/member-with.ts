import type { ApiClientId, MemberId } from '#domain/ids.ts';
import type { Instant } from '#domain/day.ts';
import { NO_FACTS, type MemberFacts } from '#domain/member/member-facts.ts';
import type { Member, Membership, MembershipState, MembershipStep, Transfer } from '#domain/member/member.ts';
import type { BlindIndex, Sealed, SealedPerson } from '#domain/personal/sealed.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyId, bodyWith, day, region } from './builders.ts';

/** The body of the memberships of a test. */
export const HOME = bodyWith({ id: bodyId('home'), foundedOn: day('2020-01-01') });

/** A step recorded at noon of its own day, but for the facts given. */
export function stepWith(state: MembershipState, from: string, facts: Partial<MembershipStep> = {}): MembershipStep {
  const recordedAt = `${from}T04:00:00.000Z` as Instant;
  const by = 'client_recorder' as ApiClientId;
  return { state, from: day(from), recordedAt, by, reason: null, note: null, ...facts };
}

/** A membership in a body by its steps. */
export function membershipWith(
  [first, ...more]: readonly [MembershipStep, ...MembershipStep[]],
  body: UnionBody = HOME,
): Membership {
  const place = { federation: region('330000'), bodyPath: bodyPath(body) };
  return { unionBodyId: body.id, place, steps: [first, ...more] };
}

/** An invented person as sealed and indexed; different names are different people. */
export function sealedWith(name: string, document = name): SealedPerson {
  return {
    personal: `sealed ${name}` as Sealed,
    documentIndex: `document ${document}` as BlindIndex,
    nameIndex: `name ${name}` as BlindIndex,
    initialsIndex: `initials ${name}` as BlindIndex,
  };
}

/** A record without memberships, but for the facts given. */
export function memberWith(facts: Partial<Member> = {}): Member {
  return {
    ...{ id: 'mem_one' as MemberId, version: 3, federation: region('330000') },
    ...{ ...sealedWith('one'), ...NO_FACTS, memberships: [], transfers: [], duplicateOf: null, duplicates: [] },
    ...facts,
  };
}

/** Somebody who joined on 1 March 2024 and stands in `state` since 1 May; an active one took no step since. */
export function memberIn(state: MembershipState, facts: Partial<Member> = {}): Member {
  if (state === 'APPLIED')
    return memberWith({ memberships: [membershipWith([stepWith('APPLIED', '2024-05-01')])], ...facts });
  const joined = stepWith('ACTIVE', '2024-03-01');
  const steps = [joined, ...(state === 'ACTIVE' ? [] : [stepWith(state, '2024-05-01')])] as const;
  return memberWith({ memberships: [membershipWith([steps[0], ...steps.slice(1)])], ...facts });
}

/** A request of noon of 1 June 2024 to go over to `ub_next`, but for the facts given. */
export function transferWith(facts: Partial<Transfer> = {}): Transfer {
  return {
    ...{ fromBodyId: HOME.id, toBodyId: bodyId('next'), reason: null, requestedBy: 'client_recorder' as ApiClientId },
    ...{ requestedAt: '2024-06-01T04:00:00.000Z' as Instant, expiresAt: '2024-07-01T16:00:00.000Z' as Instant },
    ...{ consents: [], settled: null, ...facts },
  };
}

/** Facts that say nothing, but for those given. */
export function memberFacts(facts: Partial<MemberFacts> = {}): MemberFacts {
  return { attributes: {}, attributesFrom: day('2024-06-15'), honours: [], ...facts };
}
