import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import {
  decideCancelEdition,
  decideDraftEdition,
  decideNextEditionState,
  decideOpenEdition,
  decideReviseEdition,
  decideSettleEdition,
} from '#domain/program/decide-edition.ts';
import { decidePublishProgram } from '#domain/program/decide-program.ts';
import type { EditionTerms, ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { bodyOrDefect } from './body-line.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { ProgramWrite } from './ports/program-writes.ts';
import type { Write } from './ports/writes.ts';
import { findProgram, readEditionFor, readProgramFor } from './program-access.ts';
import { commandOf, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<ProgramEdition>, Problem>>;

/** An edition to be drafted. */
export interface DraftEdition {
  readonly idempotencyKey: string;
  readonly programId: ProgramId;
  readonly terms: EditionTerms;
}

/** The edition that another goes on from; null where none is named, NOT_FOUND where it does not exist. */
async function readPrevious(
  ports: Ports,
  id: ProgramEditionId | null | undefined,
): Promise<Result<ProgramEdition | null, Problem>> {
  if (id === null || id === undefined) return succeed(null);
  const previous = await ports.programEditions.read(id);
  return previous === undefined ? fail(ruleProblem('NOT_FOUND', 'previousId')) : succeed(previous);
}

/** NOT_FOUND for a programme named as excluded that the caller may not see. */
async function refuseExcluded(ports: Ports, act: Act, terms: Partial<EditionTerms>): Promise<Problem | undefined> {
  const ids = terms.rules?.grant?.excludedProgramIds ?? [];
  const found = await Promise.all(ids.map((id) => findProgram(ports, act, id)));
  const path = ['rules', 'grant', 'excludedProgramIds'];
  return found.includes(undefined) ? ruleProblem('NOT_FOUND', ...path) : undefined;
}

function saved(
  before: ProgramEdition | null,
  decided: Decided<ProgramEdition>,
  more: readonly Write[] = [],
): Draft<ProgramEdition> {
  const { state } = decided;
  const save: Write = { type: 'SAVE', noun: 'programEdition', state, readVersion: before?.version ?? 0 };
  return draftChange(decided, [save, ...more]);
}

/** Drafts an edition of a programme in the caller's charge. */
export const draftProgramEdition = commandOf(
  'draftProgramEdition',
  async (ports, act, command: DraftEdition): Drafted => {
    const { programId, terms } = command;
    const program = await readProgramFor(ports, act, { id: programId, action: 'program:record', path: 'programId' });
    if (!program.ok) return program;
    const previous = await readPrevious(ports, terms.previousId);
    if (!previous.ok) return previous;
    const problem = await refuseExcluded(ports, act, terms);
    if (problem !== undefined) return fail(problem);
    const setup = { id: ports.ids.next('ProgramEdition'), program: program.value, terms, previous: previous.value };
    const decided = decideDraftEdition(setup, act);
    return decided.ok ? succeed(saved(null, decided.value)) : decided;
  },
);

/** The edition a change is about, and the version the caller read. */
export interface EditionTarget {
  readonly idempotencyKey: string;
  readonly id: ProgramEditionId;
  readonly expectedVersion: number;
}

/** What a draft is to be; what is left out stays. */
export interface ReviseEdition extends EditionTarget {
  readonly terms: Partial<EditionTerms>;
}

/** Revises a draft. CHANGE_RULE_WHILE_OPEN for an edition that was opened. */
export const reviseProgramEdition = commandOf(
  'reviseProgramEdition',
  async (ports, act, command: ReviseEdition): Drafted => {
    const found = await readEditionFor(ports, act, { ...command, action: 'program:record' });
    if (!found.ok) return found;
    const { edition } = found.value;
    const { terms } = command;
    const previous = await readPrevious(ports, terms.previousId === undefined ? edition.previousId : terms.previousId);
    if (!previous.ok) return previous;
    const problem = await refuseExcluded(ports, act, terms);
    if (problem !== undefined) return fail(problem);
    const decided = decideReviseEdition(edition, { terms, previous: previous.value }, act);
    return decided.ok ? succeed(saved(edition, decided.value)) : decided;
  },
);

/** A programme as it was read, or as it becomes known with this edition. */
function publishing(program: Program, act: Act): Write {
  const state = decidePublishProgram(program, act);
  return {
    type: 'SAVE',
    noun: 'program',
    state: { ...state, version: program.version + 1 },
    readVersion: program.version,
  };
}

/** An edition that was opened, or is over, is one more or less that its body has to see through. */
function occupying({ unionBodyId: bodyId }: Program, editions: 1 | -1): Write {
  return { type: 'OCCUPY', bodyId, children: 0, editions };
}

/** Opens a draft: its rules are frozen, its places and its budget are there to be taken, and its programme is published. */
export const openProgram = commandOf('openProgram', async (ports, act, command: EditionTarget): Drafted => {
  const found = await readEditionFor(ports, act, { ...command, action: 'program:open' });
  if (!found.ok) return found;
  const { edition, program } = found.value;
  const body = await bodyOrDefect(ports.bodies.read, program.unionBodyId);
  const decided = decideOpenEdition(edition, { program, body }, act);
  if (!decided.ok) return decided;
  const { id: editionId, quota: places, budgetFen } = edition;
  const purse: Write = { type: 'OPEN_PURSE', editionId, places, budgetFen };
  const writes = [purse, publishing(program, act), stillAs(body), occupying(program, 1)];
  return succeed(saved(edition, decided.value, writes));
});

type Turn = Omit<Extract<ProgramWrite, { type: 'TURN_PURSE' }>, 'type' | 'editionId' | 'add' | 'to' | 'stages'>;

/** The purse comes to the state of its edition, under what the decision took for granted. */
function turned(before: ProgramEdition, { state }: Decided<ProgramEdition>, more: Turn = {}): readonly Write[] {
  if (before.state === 'DRAFT') return [];
  return [{ type: 'TURN_PURSE', editionId: before.id, stages: [before.state], add: {}, to: state.state, ...more }];
}

function nextStateOf(action: 'CLOSE' | 'BEGIN_SETTLEMENT') {
  return async (ports: Ports, act: Act, command: EditionTarget): Drafted => {
    const found = await readEditionFor(ports, act, { ...command, action: 'program:record' });
    if (!found.ok) return found;
    const { edition } = found.value;
    const decided = decideNextEditionState(edition, action, act);
    return decided.ok ? succeed(saved(edition, decided.value, turned(edition, decided.value))) : decided;
  };
}

/** Takes no more enrolments. */
export const closeProgramEdition = commandOf('closeProgramEdition', nextStateOf('CLOSE'));

/** Takes no more claims. */
export const beginProgramSettlement = commandOf('beginProgramSettlement', nextStateOf('BEGIN_SETTLEMENT'));

/** Settles an edition of which no claim is open. */
export const settleProgramEdition = commandOf(
  'settleProgramEdition',
  async (ports, act, command: EditionTarget): Drafted => {
    const found = await readEditionFor(ports, act, { ...command, action: 'program:open' });
    if (!found.ok) return found;
    const { edition, program } = found.value;
    const decided = decideSettleEdition(edition, await ports.programEditions.readPurse(edition.id), act);
    if (!decided.ok) return decided;
    const writes = [...turned(edition, decided.value, { idle: 'NO_CLAIMS' }), occupying(program, -1)];
    return succeed(saved(edition, decided.value, writes));
  },
);

/** An edition that comes to nothing, and why. */
export interface CancelEdition extends EditionTarget {
  readonly reason: string;
}

/** Cancels an edition of which nothing was paid. */
export const cancelProgramEdition = commandOf(
  'cancelProgramEdition',
  async (ports, act, command: CancelEdition): Drafted => {
    const found = await readEditionFor(ports, act, { ...command, action: 'program:open' });
    if (!found.ok) return found;
    const { edition, program } = found.value;
    const balance = await ports.programEditions.readPurse(edition.id);
    const decided = decideCancelEdition(edition, { reason: command.reason, balance }, act);
    if (!decided.ok) return decided;
    const left = edition.state === 'DRAFT' ? [] : [occupying(program, -1)];
    const writes = [...turned(edition, decided.value, { idle: 'UNPAID' }), ...left];
    return succeed(saved(edition, decided.value, writes));
  },
);
