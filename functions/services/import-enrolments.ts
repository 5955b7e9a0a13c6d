import type { Act } from '#domain/act.ts';
import { decideEnrol } from '#domain/enrolment/decide-enrol.ts';
import { stateOn, type Enrolment, type EnrolmentState } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId, ProgramEditionId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftEnrolment } from './enrol.ts';
import { isPartVisible } from './enrolment-access.ts';
import { joinTurns } from './join-turns.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import {
  readEnrolmentRows,
  type EnrolmentRow,
  type ReadEnrolment,
  type ReadEnrolmentRow,
} from './read-enrolment-rows.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';

/** What became of a row: UNCHANGED where whoever it names is in the edition already. `state` is that of the enrolment. */
export interface EnrolmentOutcome {
  readonly outcome: 'CREATED' | 'UNCHANGED' | 'REJECTED';
  readonly id: EnrolmentId | null;
  readonly state: EnrolmentState | null;
  readonly problem: Problem | null;
}

/** Rows of a list to be enrolled together. */
export interface ImportEnrolments {
  readonly idempotencyKey: string;
  readonly rows: readonly EnrolmentRow[];
  /** What `readEnrolmentRows` read of the rows a moment ago: it saves a read where nobody changed anything meanwhile. */
  readonly ahead?: readonly ReadEnrolmentRow[] | undefined;
}

type Outcomes = readonly EnrolmentOutcome[];

/** A transaction takes 100 writes; the receipt is one of them. */
const MOST_WRITES = 99;

const rejected = (problem: Problem): EnrolmentOutcome => ({ outcome: 'REJECTED', id: null, state: null, problem });

/** An edition while rows are decided on it: who is in it, and what is left of its places, as the rows before have left it. */
interface EditionUnderWay {
  readonly edition: ProgramEdition;
  readonly before: ReadonlyMap<string, Enrolment>;
  readonly holders: Map<string, Enrolment>;
  /** Of those who are in it, the ones whose enrolment the caller may see. */
  readonly seen: ReadonlySet<EnrolmentId>;
  placesLeft: number | null;
}

const namesIn = (rows: readonly ReadEnrolment[]): readonly string[] => rows.flatMap(({ read }) => read.facts.names);

/** Those of the enrolments that the caller may see. */
async function seenOf(ports: Ports, act: Act, enrolments: Iterable<Enrolment>): Promise<ReadonlySet<EnrolmentId>> {
  const distinct = [...new Map([...enrolments].map((one) => [one.id, one])).values()];
  const seen = await Promise.all(distinct.map((one) => isPartVisible(ports, act, one)));
  return new Set(distinct.filter((_, index) => seen[index]).map(({ id }) => id));
}

async function openEdition(
  ports: Ports,
  act: Act,
  { edition, names }: { readonly edition: ProgramEdition; readonly names: readonly string[] },
): Promise<EditionUnderWay> {
  const { id, previousId } = edition;
  const [holders, before, { placesLeft }] = await Promise.all([
    ports.enrolments.readHolders(id, names),
    previousId === null ? new Map<string, Enrolment>() : ports.enrolments.readHolders(previousId, names),
    ports.programEditions.readPurse(id),
  ]);
  const seen = await seenOf(ports, act, holders.values());
  return { edition, before, holders: new Map(holders), seen, placesLeft };
}

type Editions = ReadonlyMap<ProgramEditionId, EditionUnderWay>;

/** The editions of the rows, each with those of the rows that are in it already. */
async function openEditions(ports: Ports, act: Act, read: readonly ReadEnrolmentRow[]): Promise<Editions> {
  const found = read.flatMap((row) => (row.found.ok ? [row.found.value] : []));
  const editions = new Map(found.map(({ edition }) => [edition.id, edition]));
  const opened = [...editions].map(async ([id, edition]) => {
    const names = namesIn(found.filter((one) => one.edition.id === id));
    return [id, await openEdition(ports, act, { edition, names })] as const;
  });
  return new Map(await Promise.all(opened));
}

const heldBy = (holders: ReadonlyMap<string, Enrolment>, names: readonly string[]): Enrolment | undefined =>
  names.map((name) => holders.get(name)).find((holder) => holder !== undefined);

/** A name that was taken since it was read is found out by reading it anew, and not by refusing all rows of the transaction. */
const decidedAgain = (write: Write): Write => (write.type === 'CLAIM' ? { ...write, taken: null } : write);

/** Rows decided so far that go into one transaction. */
class Batch {
  readonly outcomes: EnrolmentOutcome[] = [];
  readonly #drafts: Draft<Enrolment>[] = [];
  readonly #act: Act;
  readonly #editions: Editions;

  constructor(act: Act, editions: Editions) {
    this.#act = act;
    this.#editions = editions;
  }

  /** Decides one more row, and says whether it found room. */
  take({ row, found }: ReadEnrolmentRow): boolean {
    if (!found.ok) return this.#note(rejected(found.failure));
    const { id, read, edition } = found.value;
    const under = this.#editions.get(edition.id);
    if (under === undefined) throw new Error(`The edition ${edition.id} of a row was not read.`);
    const { names } = read.facts;
    const holder = heldBy(under.holders, names);
    if (holder !== undefined) return this.#note(this.#standing(holder, under));
    const { placesLeft } = under;
    const setting = { id, edition, ...read, on: row.on, purse: { placesLeft } };
    const decided = decideEnrol({ ...setting, before: heldBy(under.before, names) ?? null }, this.#act);
    if (!decided.ok) return this.#note(rejected(decided.failure));
    const draft = draftEnrolment({ before: null, decided: decided.value }, edition);
    // What alone is more than a transaction takes is tried, and told as a defect: it would wait for a room that never comes.
    if (this.#drafts.length > 0 && this.#weightWith(draft) > MOST_WRITES) return false;
    const { state } = draft;
    this.#drafts.push(draft);
    for (const name of names) under.holders.set(name, state);
    if (state.state === 'ENROLLED' && placesLeft !== null) under.placesLeft = placesLeft - 1;
    return this.#note({ outcome: 'CREATED', id, state: stateOn(state, this.#act.today), problem: null });
  }

  toDraft(): Draft<Outcomes> {
    const writes = joinTurns(this.#drafts.flatMap((draft) => draft.writes)).map(decidedAgain);
    return { state: this.outcomes, writes, audit: this.#drafts.flatMap((draft) => draft.audit) };
  }

  /** Who left an edition does not come back into it by a list. */
  #standing(holder: Enrolment, { seen }: EditionUnderWay): EnrolmentOutcome {
    const { id, state } = holder;
    if (state === 'EXITED') return rejected(ruleProblem('SECOND_ENROLMENT', 'enrollee'));
    const isShown = seen.has(id) || this.#drafts.some((draft) => draft.state.id === id);
    if (!isShown) return { outcome: 'UNCHANGED', id: null, state: null, problem: null };
    return { outcome: 'UNCHANGED', id, state: stateOn(holder, this.#act.today), problem: null };
  }

  #note(outcome: EnrolmentOutcome): true {
    this.outcomes.push(outcome);
    return true;
  }

  #weightWith(draft: Draft<Enrolment>): number {
    const drafts = [...this.#drafts, draft];
    const writes = drafts.flatMap((one) => one.writes);
    const editions = new Set(drafts.map(({ state }) => state.editionId)).size;
    const own = writes.filter(({ type }) => type !== 'TURN_PURSE').length;
    return own + editions + drafts.flatMap(({ audit }) => audit).length;
  }
}

type Part = Omit<ImportEnrolments, 'ahead'>;

/** As many rows from the first on as one transaction takes, on what was read ahead the first time, and on fresh reads then. */
function drafting(ahead: readonly ReadEnrolmentRow[] | undefined) {
  let known = ahead;
  return async (ports: Ports, act: Act, { rows }: Part): Promise<Result<Draft<Outcomes>, Problem>> => {
    const read = known ?? (await readEnrolmentRows(ports, act, rows));
    known = undefined;
    const batch = new Batch(act, await openEditions(ports, act, read));
    for (const row of read) if (!batch.take(row)) break;
    return succeed(batch.toDraft());
  };
}

/**
 * Enrols those whom rows name, by the rules of `enrolInProgram`, in as few transactions as they take, each under a key that
 * follows from the given one: done again, it answers what it answered before and enrols nobody twice. Places go to the first rows.
 * One outcome per row, in their order; CONFLICT where others change the same editions all the time.
 */
export async function importEnrolments(
  ports: Ports,
  act: Act,
  { rows, idempotencyKey, ahead }: ImportEnrolments,
): Promise<Result<Outcomes, Problem>> {
  if (!mayDo(act.caller.role, 'enrolment:record'))
    return succeed(rows.map(() => rejected(ruleProblem('NOT_FOUND', 'programCode'))));
  const outcomes: EnrolmentOutcome[] = [];
  while (outcomes.length < rows.length) {
    const done = outcomes.length;
    const record = concealedCommandOf('importEnrolments', drafting(ahead?.slice(done)));
    const part = { rows: rows.slice(done), idempotencyKey: `${idempotencyKey}.${done}` };
    const written = await record(ports, act, part);
    if (!written.ok) return fail(written.failure);
    outcomes.push(...written.value.state);
  }
  return succeed(outcomes);
}
