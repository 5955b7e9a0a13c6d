import type { Act } from '#domain/act.ts';
import type { AuditFacts } from '#domain/audit/audit-entry.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member, PersonalFacts } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readWholeMember } from './member-access.ts';
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

function readFor(ports: Ports, act: Act, id: MemberId): Promise<Member | undefined> {
  return readWholeMember(ports, act, { id, action: 'member:reveal' });
}

/** The audit entry is the whole change: the receipt keeps the id, never what was read. */
async function draft(ports: Ports, act: Act, command: RevealMember): Promise<Result<Draft<{ id: MemberId }>, Problem>> {
  const member = await readFor(ports, act, command.id);
  if (member === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const changes = command.facts.map((field) => ({ field, from: null, to: null }));
  const audit: AuditFacts = { action: 'REVEAL', effectiveOn: act.today, reason: command.reason, changes };
  return succeed({ state: { id: member.id }, writes: [], audit: [{ subjectId: member.id, facts: audit }] });
}

const record = commandOf('revealMember', draft);

/**
 * Answers personal facts of a member in the caller's scope in the clear and leaves an audit entry that says who read them and
 * why. Every reading has an entry of its own: a repeated call answers its receipt and null. To read again takes another key.
 */
export async function revealMember(
  ports: Ports,
  act: Act,
  command: RevealMember,
): Promise<CommandResult<RevealedPerson | null>> {
  const recorded = await record(ports, act, command);
  if (!recorded.ok) return recorded;
  const { receipt } = recorded.value;
  const member = receipt.replayed ? undefined : await readFor(ports, act, command.id);
  if (member === undefined) return succeed({ state: null, receipt });
  const person = await openPerson(ports, member);
  const facts = Object.fromEntries(command.facts.map((name) => [name, person[name]]));
  return succeed({ state: { member, facts }, receipt });
}
