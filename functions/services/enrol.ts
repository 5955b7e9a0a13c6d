import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { LocalDate } from '#domain/day.ts';
import { decideEnrol } from '#domain/enrolment/decide-enrol.ts';
import { enrolmentNumbers } from '#domain/enrolment/enrolment-numbers.ts';
import { holdsEnrollee, type Enrolment } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId, ProgramEditionId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { findEdition } from './program-access.ts';
import { readEnrollee, type NamedEnrollee, type ReadEnrollee } from './read-enrollee.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { draftChange } from './draft-change.ts';

/** Somebody to be enrolled in an edition; today where no day is named. */
export interface Enrol {
  readonly idempotencyKey: string;
  readonly editionId: ProgramEditionId;
  readonly enrollee: NamedEnrollee;
  /** The body through which employers and non-members are enrolled. */
  readonly through: UnionBodyId | null;
  readonly on: LocalDate | null;
}

/** The stages of an edition in which its enrolments may change: those who left may be told of to the very end. */
const LIVE = ['OPEN', 'CLOSED', 'SETTLING'] as const;

/** What a change of an enrolment writes: itself, its names, its place in lists, and the numbers of its edition where they change. */
function enrolmentWrites(before: Enrolment | null, after: Enrolment, edition: ProgramEdition): readonly Write[] {
  const { id, editionId, names } = after;
  const marker = (name: string) => ({ space: 'ENROLMENT', name: `${editionId}/${name}` }) as const;
  const taken = ruleProblem('SECOND_ENROLMENT', 'enrollee');
  const begins = names.flatMap((name): Write[] => [
    { type: 'CLAIM', marker: marker(name), ownerId: id, taken },
    { type: 'LIST_ENROLMENT', name, enrolmentId: id },
  ]);
  const isFreed = !holdsEnrollee(after) && before !== null;
  const frees = names.map((name): Write => ({ type: 'RELEASE', marker: marker(name), ownerId: id }));
  const add = enrolmentNumbers({ before, after }, edition.quota !== null);
  const takesPlace = (add.enrolled ?? 0) > 0 || before === null;
  const turn: Write = { type: 'TURN_PURSE', editionId, stages: takesPlace ? ['OPEN'] : LIVE, add };
  return [
    { type: 'SAVE', noun: 'enrolment', state: after, readVersion: before?.version ?? 0 },
    ...(before === null ? begins : []),
    ...(isFreed ? frees : []),
    ...(Object.keys(add).length === 0 ? [] : [turn]),
  ];
}

/** The draft of a decided change of an enrolment. */
export function draftEnrolment(
  change: { readonly before: Enrolment | null; readonly decided: Decided<Enrolment> },
  edition: ProgramEdition,
): Draft<Enrolment> {
  const { before, decided } = change;
  return draftChange(decided, enrolmentWrites(before, decided.state, edition));
}

/** The enrolment of the same person in the edition that this one goes on from. */
async function readBefore(ports: Ports, edition: ProgramEdition, names: readonly string[]): Promise<Enrolment | null> {
  if (edition.previousId === null) return null;
  return (await ports.enrolments.readHolder(edition.previousId, names)) ?? null;
}

/** What is decided for somebody that was read. */
async function decideForRead(
  ports: Ports,
  act: Act,
  {
    id,
    edition,
    read,
    on,
  }: {
    readonly id: EnrolmentId;
    readonly edition: ProgramEdition;
    readonly read: ReadEnrollee;
    readonly on: LocalDate;
  },
): Promise<Result<Decided<Enrolment>, Problem>> {
  const [before, purse] = await Promise.all([
    readBefore(ports, edition, read.facts.names),
    ports.programEditions.readPurse(edition.id),
  ]);
  return decideEnrol({ id, edition, ...read, on, before, purse }, act);
}

async function draft(ports: Ports, act: Act, command: Enrol): Promise<Result<Draft<Enrolment>, Problem>> {
  const { editionId, enrollee: named, through } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'editionId'));
  if (!mayDo(act.caller.role, 'enrolment:record') || (await findEdition(ports, act, editionId)) === undefined)
    return missing;
  const edition = await ports.programEditions.read(editionId);
  if (edition === undefined) return missing;
  const id = ports.ids.next('Enrolment');
  const read = await readEnrollee(ports, act, { named, through, ownerId: id });
  if (!read.ok) return read;
  const decided = await decideForRead(ports, act, { id, edition, read: read.value, on: command.on ?? act.today });
  return decided.ok ? succeed(draftEnrolment({ before: null, decided: decided.value }, edition)) : decided;
}

/** Enrols somebody in an edition that the caller may see. SECOND_ENROLMENT where it is in it by whatever name. */
export const enrolInProgram = concealedCommandOf('enrolInProgram', draft);
