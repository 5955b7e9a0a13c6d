import type { ApiClient } from '#domain/caller/caller.ts';
import type { LocalDate } from '#domain/day.ts';
import type { ChangeReason, Member, PersonalFacts, TransferSide } from '#domain/member/member.ts';
import type { MembershipTransition } from '#domain/member/transitions.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { DescribedPerson } from '#domain/personal/person.ts';
import { admitMember, applyForMembership, type AdmitMember } from '#services/admit-member.ts';
import { answerTransfer } from '#services/answer-transfer.ts';
import type { CommandResult } from '#services/run-command.ts';
import { stepMembership } from '#services/step-membership.ts';
import { cancelTransfer, requestTransfer } from '#services/transfer-member.ts';
import { day } from './builders.ts';
import type { TestPorts } from './ports.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The resident id of 17 digits, with its check character: written from GB 11643, apart from the code under test. */
export function residentId(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return first17 + CHECKS.charAt(sum % 11);
}

/** The resident id of the `number`th invented person: every one is another. */
export function inventedId(number: number): string {
  const birth = new Date(Date.UTC(1950, 0, 1 + (number % 18_000))).toISOString().slice(0, 10).replaceAll('-', '');
  return residentId(`331002${birth}${String(Math.floor(number / 18_000)).padStart(3, '0')}`);
}

let people = 0;

/** An invented person whom nobody has met before, but for the facts given. */
export function personWith(facts: Partial<PersonalFacts> = {}): DescribedPerson {
  people += 1;
  const described: PersonalFacts = {
    ...{ name: '欧阳试', documentType: 'RESIDENT_ID', documentNumber: inventedId(people), birthDate: null },
    ...{ mobile: null, bankAccount: null, registeredAddress: null, ...facts },
  };
  return { facts: described, sex: undefined };
}

/** Facts beside the person: none, but for those given. */
export function factsWith(facts: Partial<AdmitMember['facts']> = {}): AdmitMember['facts'] {
  return { attributes: {}, attributesFrom: day('2024-01-01'), honours: [], ...facts };
}

/** Who joins which body, since when. */
export interface Joining {
  readonly body: UnionBody;
  readonly by: ApiClient;
  readonly person?: DescribedPerson;
  readonly from?: string;
  readonly note?: string;
  readonly facts?: Partial<AdmitMember['facts']>;
}

/** A step of a membership, by whom. */
export interface Stepping {
  readonly by: ApiClient;
  readonly on?: string;
  readonly reason?: ChangeReason | null;
  readonly note?: string | null;
}

/** What a test does with people, each as a call of its own. */
export interface PeopleDriver {
  readonly admit: (joining: Joining) => Promise<CommandResult<Member>>;
  readonly apply: (joining: Joining) => Promise<CommandResult<Member>>;
  readonly step: (member: Member, name: MembershipTransition, stepping: Stepping) => Promise<CommandResult<Member>>;
  readonly request: (member: Member, toBody: UnionBody, by: ApiClient) => Promise<CommandResult<Member>>;
  readonly answer: (
    member: Member,
    answer: `${'CONSENT' | 'REFUSE'}_${TransferSide}`,
    by: ApiClient,
  ) => Promise<CommandResult<Member>>;
  readonly cancel: (member: Member, by: ApiClient) => Promise<CommandResult<Member>>;
  readonly read: (member: Pick<Member, 'id'>) => Promise<Member>;
}

function admissionOf({
  body,
  person = personWith(),
  from = '2024-01-01',
  note,
  facts,
}: Joining): Omit<AdmitMember, 'idempotencyKey'> {
  const since: LocalDate = day(from);
  return {
    unionBodyId: body.id,
    person,
    from: since,
    note: note ?? null,
    facts: factsWith({ attributesFrom: since, ...facts }),
  };
}

/** Drives people over the services. */
export function driverOfPeople(service: Pick<TestPorts, 'request' | 'act' | 'ids'>): PeopleDriver {
  const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
  const targetOf = ({ id, version }: Member) => ({ id, expectedVersion: version });
  return {
    admit: (joining) => admitMember(service.request(), service.act(joining.by), { ...key(), ...admissionOf(joining) }),
    apply: (joining) =>
      applyForMembership(service.request(), service.act(joining.by), { ...key(), ...admissionOf(joining) }),
    step: (member, name, { by, on, reason = 'OWN_REQUEST', note = '决定书 1 号' }) => {
      const effectiveOn = on === undefined ? null : day(on);
      const command = { ...key(), ...targetOf(member), name, effectiveOn, reason, note };
      return stepMembership(service.request(), service.act(by), command);
    },
    request: (member, toBody, by) => {
      const command = {
        ...key(),
        ...targetOf(member),
        toBodyId: toBody.id,
        reason: 'LABOUR_RELATION_CHANGED' as const,
      };
      return requestTransfer(service.request(), service.act(by), command);
    },
    answer: (member, given, by) => {
      const [answer, side] = given.split('_') as ['CONSENT' | 'REFUSE', TransferSide];
      return answerTransfer(service.request(), service.act(by), {
        ...key(),
        ...targetOf(member),
        answer,
        side,
        note: null,
      });
    },
    cancel: (member, by) =>
      cancelTransfer(service.request(), service.act(by), { ...key(), ...targetOf(member), note: null }),
    read: async ({ id }) => {
      const member = await service.request().members.read(id);
      if (member === undefined) throw new Error(`the test lost the member ${id}`);
      return member;
    },
  };
}
