import type { Act } from '#domain/act.ts';
import type { AuditFacts } from '#domain/audit/audit-entry.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member, PersonalFacts } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { isSeenWhole } from '#domain/member/member-view.ts';
import { seenMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';
import { openPerson } from './seal-person.ts';

/** Which facts of a person are to be read in the clear. */
export const PERSONAL_FACT_NAMES = [
  'name',
  'documentNumber',
  'birthDate',
  'mobile',
  'bankAccount',
  'registeredAddress',
] as const satisfies readonly (keyof PersonalFacts)[];
export type PersonalFactName = (typeof PERSONAL_FACT_NAMES)[number];

/** A reading of personal facts, with the reason that goes into the audit trail. */
export interface RevealMember {
  readonly idempotencyKey: string;
  readonly id: MemberId;
  readonly facts: readonly PersonalFactName[];
  readonly reason: string;
}

/** What was read, of whom. */
export interface RevealedPerson {
  readonly member: Member;
  readonly facts: Partial<Pick<PersonalFacts, PersonalFactName>>;
}

async function readSeen(ports: Ports, act: Act, id: MemberId): Promise<Member | undefined> {
  if (!mayDo(act.caller.role, 'member:reveal')) return undefined;
  const member = await ports.members.read(id);
  const seen = member === undefined ? undefined : await seenMember(ports, act, member);
  return member !== undefined && seen !== undefined && isSeenWhole(seen, member) ? member : undefined;
}

/** The audit entry is the whole change: the receipt keeps the id, never what was read. */
async function draft(ports: Ports, act: Act, command: RevealMember): Promise<Result<Draft<{ id: MemberId }>, Problem>> {
  const member = await readSeen(ports, act, command.id);
  if (member === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const changes = command.facts.map((field) => ({ field, from: null, to: null }));
  const audit: AuditFacts = { action: 'REVEAL', effectiveOn: act.today, reason: command.reason, changes };
  return succeed({ state: { id: member.id }, writes: [], audit: [{ subjectId: member.id, facts: audit }] });
}

const record = commandOf('revealMember', draft);

/** A repeated call reads again, which is another reading: it gets an audit entry of its own, under a key of its own. */
async function recordAgain(ports: Ports, act: Act, command: RevealMember): Promise<Problem | undefined> {
  const recorded = await record(ports, act, { ...command, idempotencyKey: ports.ids.next('Receipt') });
  return recorded.ok ? undefined : recorded.failure;
}

/**
 * Reads personal facts of a member in the caller's scope in the clear, after the reason stands in the audit trail. A
 * repeated call reads and is recorded again, and only for a caller who may still see the member.
 */
export async function revealMember(
  ports: Ports,
  act: Act,
  command: RevealMember,
): Promise<CommandResult<RevealedPerson>> {
  const recorded = await record(ports, act, command);
  if (!recorded.ok) return recorded;
  const refused = recorded.value.receipt.replayed ? await recordAgain(ports, act, command) : undefined;
  if (refused !== undefined) return fail(refused);
  const member = await readSeen(ports, act, command.id);
  if (member === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const person = await openPerson(ports, member);
  const facts = Object.fromEntries(command.facts.map((name) => [name, person[name]]));
  return succeed({ state: { member, facts }, receipt: recorded.value.receipt });
}
