import type { RankedEntry } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import { maskPersonName } from '#domain/personal/mask.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { openPerson } from './seal-person.ts';

/** A member by the masked name. */
export interface ShownMember {
  readonly name: string;
  readonly memberId: MemberId;
}

/** A body by its name; `unionBodyId` is shown to those alone who see the body. */
export interface ShownBody {
  readonly name: string;
  readonly unionBodyId: UnionBodyId;
}

/** A team by its name. */
export interface ShownTeam extends ShownBody {
  readonly size: number | null;
}

interface ShownEmployer {
  readonly name: string;
  readonly creditCode: CreditCode | null;
}

/** Who takes part, as the contract shows it. */
export type ShownParticipant =
  | ({ readonly __typename: 'MemberParticipant' } & ShownMember)
  | ({ readonly __typename: 'TeamParticipant' } & ShownTeam)
  | ({ readonly __typename: 'EmployerParticipant' } & ShownEmployer)
  | {
      readonly __typename: 'NonMemberParticipant';
      readonly name: string;
      readonly workUnit: string | null;
      readonly reason: string;
    };

async function showMember(ports: Ports, memberId: MemberId): Promise<ShownMember> {
  const member = await standingRecord(ports.members.find, await ports.members.find(memberId));
  if (member === undefined) throw new Error(`A record names the member ${memberId}, which does not exist.`);
  return { name: maskPersonName((await openPerson(ports, member)).name), memberId: member.id };
}

/** Who takes part, by names that are masked where they are those of persons. */
export async function showParticipant(
  ports: Ports,
  { id, participant }: Pick<Participation, 'id' | 'participant'>,
): Promise<ShownParticipant> {
  switch (participant.kind) {
    case 'MEMBER':
      return { __typename: 'MemberParticipant', ...(await showMember(ports, participant.memberId)) };
    case 'TEAM': {
      const { name, unionBodyId, size } = participant;
      return { __typename: 'TeamParticipant', name, unionBodyId, size };
    }
    case 'EMPLOYER': {
      const { name, creditCode } = participant;
      return { __typename: 'EmployerParticipant', name, creditCode };
    }
    case 'NON_MEMBER': {
      const { personal, workUnit, reason } = participant;
      const { name } = (await ports.vault.open(id, personal)) as { readonly name: string };
      return { __typename: 'NonMemberParticipant', name: maskPersonName(name), workUnit, reason };
    }
  }
}

/** What the participant of a place is called. */
export async function nameOfEntry(ports: Ports, { participationId }: RankedEntry): Promise<string> {
  const found = await ports.participations.find(participationId);
  if (found === undefined) throw new Error(`Results rank the participation ${participationId}, which does not exist.`);
  return (await showParticipant(ports, found)).name;
}

/** Who receives an honour, as the contract shows it. */
export type ShownRecipient =
  | ({ readonly __typename: 'MemberRecipient' } & ShownMember)
  | ({ readonly __typename: 'BodyRecipient' } & ShownBody)
  | ({ readonly __typename: 'EmployerRecipient' } & ShownEmployer)
  | { readonly __typename: 'WorkplaceRecipient' | 'TeamRecipient'; readonly name: string }
  | { readonly __typename: 'UnnamedRecipients'; readonly name: string; readonly count: number | null };

/** Who receives an honour, by names that are masked where they are those of persons. Whoever sees an honour sees whose it is. */
export async function showRecipient(
  ports: Ports,
  { recipient }: Pick<HonourRecord, 'recipient'>,
): Promise<ShownRecipient> {
  switch (recipient.kind) {
    case 'MEMBER':
      return { __typename: 'MemberRecipient', ...(await showMember(ports, recipient.memberId)) };
    case 'BODY': {
      const { unionBodyId } = recipient;
      const body = await ports.bodies.find(unionBodyId);
      if (body === undefined) throw new Error(`An honour names the body ${unionBodyId}, which does not exist.`);
      return { __typename: 'BodyRecipient', name: body.name, unionBodyId };
    }
    case 'EMPLOYER': {
      const { name, creditCode } = recipient;
      return { __typename: 'EmployerRecipient', name, creditCode };
    }
    case 'WORKPLACE':
      return { __typename: 'WorkplaceRecipient', name: recipient.name };
    case 'TEAM':
      return { __typename: 'TeamRecipient', name: recipient.name };
    case 'UNNAMED':
      return { __typename: 'UnnamedRecipients', name: recipient.description, count: recipient.count };
  }
}
