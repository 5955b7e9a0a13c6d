import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { PersonSecrets } from '#domain/hardship/household.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findHardshipFile, openPersons } from './hardship-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';

/** Whose facts a caller wants to read in the clear, and why. */
export interface RevealHardshipPerson {
  readonly idempotencyKey: string;
  readonly id: HardshipFileId;
  readonly personNumber: number;
  readonly reason: string;
}

/** What the receipt keeps: which person of which file was read, and nothing of the person. */
interface Revealed {
  readonly id: HardshipFileId;
  readonly personNumber: number;
}

/** The file, if the caller may see it and read the personal facts in it. */
async function findFor(ports: Ports, act: Act, id: HardshipFileId): Promise<HardshipFile | undefined> {
  return mayDo(act.caller.role, 'hardshipFile:reveal') ? findHardshipFile(ports, act, id) : undefined;
}

async function draft(
  ports: Ports,
  act: Act,
  { id, personNumber, reason }: RevealHardshipPerson,
): Promise<Result<Draft<Revealed>, Problem>> {
  const file = await findFor(ports, act, id);
  if (file === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const person = file.household.persons.find(({ number }) => number === personNumber);
  if (person === undefined) return fail(ruleProblem('NOT_FOUND', 'personNumber'));
  const changes = [{ field: `person ${String(person.number)}`, from: null, to: null }];
  const facts = { action: 'REVEAL_PERSON', effectiveOn: act.today, reason, changes };
  return succeed({ state: { id, personNumber }, writes: [], audit: [{ subjectId: id, facts }] });
}

const leaveTrace = commandOf('revealHardshipPerson', draft);

/**
 * Answers the personal facts of one person in the clear and leaves an audit entry that says who read them and why. Every
 * reading has an entry of its own: a repeated call answers its receipt and null. To read again takes another key.
 */
export async function revealHardshipPerson(
  ports: Ports,
  act: Act,
  command: RevealHardshipPerson,
): Promise<CommandResult<PersonSecrets | null>> {
  const traced = await leaveTrace(ports, act, command);
  if (!traced.ok) return traced;
  const { receipt } = traced.value;
  if (receipt.replayed) return succeed({ state: null, receipt });
  const file = await findFor(ports, act, traced.value.state.id);
  const persons = file === undefined ? [] : await openPersons(ports, file);
  const state = persons.find(({ number }) => number === traced.value.state.personNumber) ?? null;
  return succeed({ state, receipt });
}
