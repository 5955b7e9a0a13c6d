import type { Act } from '#domain/act.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import { decideRoster, type RosterDecision } from '#domain/member/decide-roster.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { Member } from '#domain/member/member.ts';
import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { stillAs } from './draft-change.ts';
import { bodyBeginnings, memberDraft, type MemberChange } from './draft-member-change.ts';
import { followCards } from './follow-cards.ts';
import type { Ports } from './ports.ts';
import { readRoster, type ReadRow, type RosterPerson, type RosterRow } from './read-roster.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { joinOccupancy } from './union-body-writes.ts';

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
  /** What `readRoster` read of the rows a moment ago: it saves a read where nobody changed anything meanwhile. */
  readonly ahead?: readonly ReadRow[] | undefined;
}

/** Rows that are recorded in one transaction, or as many of them as it takes. */
type RosterPart = Omit<ImportMembers, 'ahead'>;

/** A transaction takes 100 writes; the receipt is one of them. */
const MOST_WRITES = 99;
/** A card that follows its holder is written, told of and has an entry in the trail. */
const WRITES_PER_CARD = 3;

type Outcomes = readonly RosterOutcome[];

const rejected = (problem: Problem): RosterOutcome => ({ outcome: 'REJECTED', id: null, problem });

/** Decides one row on what was read; the row's own body and person are all it asks about. */
function decideRow(found: RosterPerson, { row, mode }: { row: RosterRow; mode: ImportMembers['mode'] }, act: Act) {
  const { body, known, newId } = found;
  const linked = found.linked.flatMap(({ memberships }) => memberships);
  const facts: MemberFacts = { ...row.facts, ...found.facts };
  const admission = { body, known, newId, facts, from: row.changedOn, note: null };
  return decideRoster({ admission, linked, change: row.change, reason: row.reason, revises: mode !== 'CREATE' }, act);
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

  /** Adds a row and says so, unless the transaction would take too many writes, or writes the same record already. */
  add(change: MemberChange, { body, linked }: RosterPerson, outcome: RosterOutcome): boolean {
    if (this.#changes.some(({ decided }) => decided.state.id === change.decided.state.id)) return false;
    const draft = memberDraft(change, null);
    const cards = [change.decided.state, ...linked].flatMap((record) => record.cards ?? []).length;
    const ofMember = draft.writes.filter(({ type }) => type !== 'OCCUPY').length + draft.audit.length;
    const own = this.#own + ofMember + cards * WRITES_PER_CARD;
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

  async toDraft(ports: Ports, act: Act): Promise<Draft<Outcomes>> {
    const [begun, followed] = await Promise.all([
      bodyBeginnings(ports, this.#changes),
      followCards(
        ports,
        act,
        this.#changes.map(({ decided }) => decided.state),
      ),
    ]);
    const own = this.#drafts.flatMap(({ writes }) => writes);
    const writes = joinOccupancy([...own, ...begun, ...[...this.#bodies.values()].map(stillAs), ...followed.writes]);
    const audit = [...this.#drafts.flatMap((draft) => draft.audit), ...followed.audit];
    return { state: this.#outcomes, writes, audit };
  }
}

/** As many rows from the first on as one transaction takes. */
function fill(read: readonly ReadRow[], mode: ImportMembers['mode'], act: Act): Batch {
  const batch = new Batch();
  for (const { row, found } of read) {
    if (!found.ok) {
      batch.note(rejected(found.failure));
      continue;
    }
    const decision = decideRow(found.value, { row, mode }, act);
    if (!decision.ok) batch.note(rejected(decision.failure));
    else if (decision.value.outcome === 'UNCHANGED') {
      batch.note({ outcome: 'UNCHANGED', id: decision.value.member.id, problem: null });
    } else {
      const { decided, outcome } = decision.value;
      const change = { before: found.value.known, decided };
      if (!batch.add(change, found.value, { outcome, id: decided.state.id, problem: null })) break;
    }
  }
  return batch;
}

type DraftPart = (ports: Ports, act: Act, part: RosterPart) => Promise<Result<Draft<Outcomes>, Problem>>;

/** Decides on what was read ahead the first time; what is decided again was changed by others, and is read again. */
function drafting(ahead: readonly ReadRow[] | undefined): DraftPart {
  let known = ahead;
  return async (ports, act, { rows, mode }) => {
    const read = known ?? (await readRoster(ports, act, rows));
    known = undefined;
    return succeed(await fill(read, mode, act).toDraft(ports, act));
  };
}

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
  const { rows, mode, idempotencyKey, ahead } = command;
  while (outcomes.length < rows.length) {
    const done = outcomes.length;
    const part = { rows: rows.slice(done), mode, idempotencyKey: `${idempotencyKey}.${done}` };
    const draft = drafting(ahead?.slice(done));
    const written =
      mode === 'DRY_RUN' ? draft(ports, act, part) : concealedCommandOf('importMembers', draft)(ports, act, part);
    const result = await written;
    if (!result.ok) return fail(result.failure);
    outcomes.push(...result.value.state);
  }
  return succeed(outcomes);
}
