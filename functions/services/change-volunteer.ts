import type { Act } from '#domain/act.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId, VolunteerId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import {
  decideEndRole,
  decideRecordService,
  decideRegisterVolunteer,
  decideService,
  decideTakeRole,
  type GivenService,
  type VolunteerDecision,
} from '#domain/volunteer/decide-volunteer.ts';
import type { Volunteer, VolunteerPerson } from '#domain/volunteer/volunteer.ts';
import { readRowFor } from './body-row.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';

/** Who volunteers, as the caller names it. */
export type NamedPerson =
  { readonly kind: 'MEMBER'; readonly memberId: MemberId } | { readonly kind: 'PERSON'; readonly personName: string };

/** A volunteer to register with a body. */
export interface RegisterVolunteer {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly person: NamedPerson;
}

type VolunteerDraft = Result<Draft<Volunteer>, Problem>;

/** The person: a member by the record that stands for it, anybody else by a sealed name. */
async function personOf(
  ports: Ports,
  act: Act,
  { id, person }: { readonly id: VolunteerId; readonly person: NamedPerson },
): Promise<VolunteerPerson | undefined> {
  if (person.kind === 'PERSON')
    return { kind: 'PERSON', name: await ports.vault.seal(id, { name: person.personName }) };
  const member = await findVisibleMember(ports, act, person.memberId);
  return member === undefined ? undefined : { kind: 'MEMBER', memberId: member.id };
}

/** A member is a volunteer of a body once. */
function claimOf({ id, unionBodyId, person }: Volunteer): readonly Write[] {
  if (person.kind !== 'MEMBER') return [];
  const marker = { space: 'VOLUNTEER', name: `${unionBodyId}/${person.memberId}` } as const;
  return [{ type: 'CLAIM', marker, ownerId: id, taken: ruleProblem('SECOND_VOLUNTEER', 'person') }];
}

async function draftNew(ports: Ports, act: Act, command: RegisterVolunteer): Promise<VolunteerDraft> {
  const body = await readBodyFor(ports, act, { id: command.unionBodyId, action: 'volunteer:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const id = ports.ids.next('Volunteer');
  const person = await personOf(ports, act, { id, person: command.person });
  if (person === undefined) return fail(ruleProblem('NOT_FOUND', 'person'));
  const decided = decideRegisterVolunteer({ id, body, person }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'volunteer', state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, ...claimOf(state), stillAs(body)]));
}

/** Registers a volunteer with an open body of the caller's scope. */
export const registerVolunteer = concealedCommandOf('registerVolunteer', draftNew);

/** A volunteer and the version of it that the caller read. */
export interface VolunteerTarget {
  readonly idempotencyKey: string;
  readonly id: VolunteerId;
  readonly expectedVersion: number;
}

function draftOf<Command extends VolunteerTarget>(
  action: Action,
  decide: (volunteer: Volunteer, command: Command, act: Act) => VolunteerDecision,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<VolunteerDraft> => {
    const { id, expectedVersion } = command;
    const volunteer = await readRowFor(ports, act, {
      ...{ action, expectedVersion, read: () => ports.volunteers.read(id) },
      placeOf: ({ unionBodyId }: Volunteer) => ({ noun: 'volunteer', bodyId: unionBodyId }),
    });
    if (!volunteer.ok) return volunteer;
    const decided = decide(volunteer.value, command, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const save = { type: 'SAVE', noun: 'volunteer', state, readVersion: volunteer.value.version } as const;
    return succeed(draftChange(decided.value, [save]));
  };
}

/** Lets a volunteer take a role. */
export const takeVolunteerRole = commandOf(
  'takeVolunteerRole',
  draftOf<VolunteerTarget & { readonly name: string; readonly from: LocalDate }>(
    'volunteer:record',
    (volunteer, { name, from }, act) => decideTakeRole(volunteer, { name, from }, act),
  ),
);

/** Ends a role of a volunteer. */
export const endVolunteerRole = commandOf(
  'endVolunteerRole',
  draftOf<VolunteerTarget & { readonly number: number; readonly to: LocalDate }>(
    'volunteer:record',
    (volunteer, { number, to }, act) => decideEndRole(volunteer, { number, to }, act),
  ),
);

/** Records time that a volunteer gave. */
export const recordVolunteerService = commandOf(
  'recordVolunteerService',
  draftOf<VolunteerTarget & { readonly service: GivenService }>('volunteer:record', (volunteer, { service }, act) =>
    decideRecordService(volunteer, service, act),
  ),
);

/** Confirms recorded time, or refuses it. */
export const decideVolunteerService = commandOf(
  'decideVolunteerService',
  draftOf<VolunteerTarget & { readonly number: number; readonly confirm: boolean }>(
    'volunteer:confirm',
    (volunteer, { number, confirm }, act) => decideService(volunteer, { number, confirm }, act),
  ),
);
