import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import { decideRoster, type RosterChange, type RosterDecision } from '#domain/member/decide-roster.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { ChangeReason, Member } from '#domain/member/member.ts';
import { checkPerson, type DescribedPerson } from '#domain/personal/person.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { stillAs } from './draft-change.ts';
import { bodyBeginnings, memberDraft, type MemberChange } from './draft-member-change.ts';
import type { Ports } from './ports.ts';
import { readRoster, type RosterPerson } from './read-roster.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { joinOccupancy } from './union-body-writes.ts';

/** A row of a roster, its cells read. */
export interface RosterRow {
  readonly bodyCode: string;
  readonly person: DescribedPerson;
  readonly facts: Omit<MemberFacts, 'person' | 'sex'>;
  readonly change: RosterChange;
  readonly changedOn: LocalDate;
  readonly reason: ChangeReason | null;
}

/** What became of a row. */
export interface RosterOutcome {
  readonly outcome: RosterDecision['outcome'] | 'REJECTED';
  readonly id: MemberId | null;
  readonly problem: Problem | null;
}

/** Rows of a roster to be recorded together. */
export interface ImportMembers {
  readonly idempotencyKey: string;
  readonly rows: readonly RosterRow[];
  readonly mode: 'DRY_RUN' | 'CREATE' | 'UPSERT';
}

/** A transaction takes 100 writes; the receipt is one of them. */
const MOST_WRITES = 99;

type Outcomes = readonly RosterOutcome[];

const rejected = (problem: Problem): RosterOutcome => ({ outcome: 'REJECTED', id: null, problem });

/** Decides one row on what was read; the row's own body and person are all it asks about. */
function decideRow(found: RosterPerson, { row, mode }: { row: RosterRow; mode: ImportMembers['mode'] }, act: Act) {
  const { body, known, newId } = found;
  const facts: MemberFacts = { ...row.facts, ...found.facts };
  const admission = { body, known, newId, facts, from: row.changedOn, note: null };
  return decideRoster({ admission, change: row.change, reason: row.reason, revises: mode !== 'CREATE' }, act);
}

/** Rows decided so far that go into one transaction. */
class Batch {
  readonly #outcomes: RosterOutcome[] = [];
  readonly #changes: MemberChange[] = [];
  readonly #drafts: Draft<Member>[] = [];
  readonly #bodies = new Map<UnionBodyId, UnionBody>();
  /** The writes and audit entries of the rows so far; each body is counted apart, once. */
  #own = 0;

  /** Notes a row that writes nothing. */
  note(outcome: RosterOutcome): void {
    this.#outcomes.push(outcome);
  }

  /** Adds a row and says so, unless the transaction would take too many writes. */
  add(change: MemberChange, body: UnionBody, outcome: RosterOutcome): boolean {
    const draft = memberDraft(change, { code: 'CONFLICT', currentVersion: null });
    const own = this.#own + draft.writes.filter(({ type }) => type !== 'OCCUPY').length + draft.audit.length;
    const bodies = this.#bodies.size + (this.#bodies.has(body.id) ? 0 : 1);
    // Each body is required once and counted once.
    if (own + 2 * bodies > MOST_WRITES) return false;
    this.#own = own;
    this.#drafts.push(draft);
    this.#changes.push(change);
    this.#bodies.set(body.id, body);
    this.#outcomes.push(outcome);
    return true;
  }

  async toDraft(ports: Ports): Promise<Draft<Outcomes>> {
    const begun = await bodyBeginnings(ports, this.#changes);
    const own = this.#drafts.flatMap(({ writes }) => writes);
    const writes = joinOccupancy([...own, ...begun, ...[...this.#bodies.values()].map(stillAs)]);
    return { state: this.#outcomes, writes, audit: this.#drafts.flatMap(({ audit }) => audit) };
  }
}

/** As many rows from the first on as one transaction takes. */
async function draft(ports: Ports, act: Act, { rows, mode }: ImportMembers): Promise<Result<Draft<Outcomes>, Problem>> {
  const checked = rows.map((row) => ({ row, person: checkPerson(row.person, act.today) }));
  const people = await readRoster(
    ports,
    act,
    checked.map(({ row, person }) => ({ row, person: person.ok ? person.value : undefined })),
  );
  const batch = new Batch();
  for (const [index, { row, person }] of checked.entries()) {
    const found = people[index];
    if (!person.ok || found === undefined) {
      batch.note(rejected(person.ok ? ruleProblem('NOT_FOUND', 'bodyCode') : person.failure));
      continue;
    }
    const decision = decideRow(found, { row, mode }, act);
    if (!decision.ok) batch.note(rejected(decision.failure));
    else if (decision.value.outcome === 'UNCHANGED') {
      batch.note({ outcome: 'UNCHANGED', id: decision.value.member.id, problem: null });
    } else {
      const { decided, outcome } = decision.value;
      const change = { before: found.known, decided };
      if (!batch.add(change, found.body, { outcome, id: decided.state.id, problem: null })) break;
    }
  }
  return succeed(await batch.toDraft(ports));
}

const record = concealedCommandOf('importMembers', draft);

/**
 * Records rows of a roster in as few transactions as they take, each under a key that follows from the given one: done
 * again, it answers what it answered before and writes nothing twice. A dry run decides the same and writes nothing. One
 * outcome per row, in their order; CONFLICT where others change the same people all the time.
 */
export async function importMembers(
  ports: Ports,
  act: Act,
  command: ImportMembers,
): Promise<Result<Outcomes, Problem>> {
  const outcomes: RosterOutcome[] = [];
  while (outcomes.length < command.rows.length) {
    const part = {
      ...command,
      rows: command.rows.slice(outcomes.length),
      idempotencyKey: `${command.idempotencyKey}.${outcomes.length}`,
    };
    const done = command.mode === 'DRY_RUN' ? await draft(ports, act, part) : await record(ports, act, part);
    if (!done.ok) return fail(done.failure);
    outcomes.push(...done.value.state);
  }
  return succeed(outcomes);
}
