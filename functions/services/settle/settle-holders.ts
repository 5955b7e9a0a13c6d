import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { HolderHash } from '#domain/card/card-token.ts';
import { settleHolder, type PlacedStatus, type StatusEnd } from '#domain/reconciliation/settle-card-status.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { reportedDraft } from '../card-writes.ts';
import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';
import { auditEntries, type Draft } from '../run-command.ts';

/** What the rows of holders came to, each with the cards that they are about as they stand now. */
export interface SettledHolderRows {
  readonly rows: readonly PlacedStatus[];
  readonly ends: readonly StatusEnd[];
  readonly cards: readonly BenefitCard[];
}

/** In whose name and for which file rows are settled. */
export interface HolderWork {
  readonly act: Act;
  readonly file: SettlingFile;
  readonly keyIds: readonly string[];
}

interface HolderGroup {
  readonly rows: readonly PlacedStatus[];
  readonly cards: readonly BenefitCard[];
}

type Decided = SettledHolderRows & { readonly drafts: readonly Draft<BenefitCard>[] };

const WRITES_AT_ONCE = 100;
const MOST_TRIES = 8;

const byHolder = (rows: readonly PlacedStatus[]): ReadonlyMap<HolderHash, PlacedStatus[]> =>
  Map.groupBy(rows, ({ row }) => row.holderHash);

/** Reads the cards that rows are about: of their tokens, and of their holders where a token is not known. */
async function loadGroups(
  ports: Ports,
  rows: readonly PlacedStatus[],
  { programs }: SettlingFile,
): Promise<readonly HolderGroup[]> {
  const tokens = [...new Set(rows.map(({ row }) => row.token))];
  const found = await ports.settlement.cardsByToken(tokens);
  const ofToken = new Map([...found].filter(([, card]) => programs.has(card.program.id)));
  const isNew = ({ row }: PlacedStatus): boolean => row.state === 'ISSUED' && !ofToken.has(row.token);
  const holders = new Set(rows.filter(isNew).map(({ row }) => row.holderHash));
  const places = [...holders].flatMap((holderHash) => [...programs].map((programId) => ({ programId, holderHash })));
  const ofHolder = Map.groupBy(await ports.settlement.cardsByHolder(places), ({ holderHash }) => holderHash);
  return [...byHolder(rows)].map(([holderHash, group]) => {
    const cards = [...group.flatMap(({ row }) => ofToken.get(row.token) ?? []), ...(ofHolder.get(holderHash) ?? [])];
    return { rows: group, cards: [...new Map(cards.map((card) => [card.id, card])).values()] };
  });
}

/** What this job's rows came to before it broke off, as one of the cards they changed tells; undefined where none did. */
function toldBefore({ rows, cards }: HolderGroup, { jobId }: SettlingFile): readonly StatusEnd[] | undefined {
  const lines = new Set(rows.map(({ line }) => line));
  const reports = cards.flatMap(({ lastReport }) => (lastReport?.jobId === jobId ? [lastReport] : []));
  const report = reports.find(({ ends }) => ends.some(([line]) => lines.has(line)));
  return report?.ends.map(([line, found, reason]) => ({ line, class: found as StatusEnd['class'], reason }));
}

function decide(group: HolderGroup, { act, file, keyIds }: HolderWork): Decided {
  const told = toldBefore(group, file);
  if (told !== undefined) return { rows: group.rows, ends: told, cards: group.cards, drafts: [] };
  const { ends, changed, cards } = settleHolder(group.rows, { cards: group.cards, keyIds }, act);
  const report = {
    jobId: file.jobId,
    ends: ends.map(({ line, class: found, reason }) => [line, found, reason] as const),
  };
  return { rows: group.rows, ends, cards, drafts: changed.map((one) => reportedDraft(one, report)) };
}

const writesOf = ({ drafts }: Decided): readonly Write[] => drafts.flatMap(({ writes }) => writes);
const sizeOf = (decided: Decided): number =>
  decided.drafts.reduce((sum, { writes, audit }) => sum + writes.length + audit.length, 0);

/** Holders whose changes go in together, as far as a transaction takes them. */
function* packed(decided: readonly Decided[]): Generator<readonly Decided[]> {
  let pack: Decided[] = [];
  let size = 0;
  for (const one of decided) {
    if (size + sizeOf(one) > WRITES_AT_ONCE) {
      yield pack;
      pack = [];
      size = 0;
    }
    pack.push(one);
    size += sizeOf(one);
  }
  if (pack.length > 0) yield pack;
}

/** Writes a pack; the rows of one that lost a race are to be settled anew. */
async function save(ports: Ports, pack: readonly Decided[], { act }: HolderWork): Promise<boolean> {
  const writes = pack.flatMap(writesOf);
  if (writes.length === 0) return true;
  const audit = auditEntries(
    ports,
    act,
    pack.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.audit)),
  );
  const { outcome } = await ports.ledger.commitOwn({ writes, audit });
  return outcome === 'COMMITTED';
}

/**
 * Settles the rows of holders: what each holder's rows change of cards goes in whole, with what the rows came to, so that whoever
 * does them again tells the same. `rows` hold all rows of each holder.
 */
export async function settleHolders(
  ports: Ports,
  rows: readonly PlacedStatus[],
  work: HolderWork,
): Promise<readonly SettledHolderRows[]> {
  const settled: SettledHolderRows[] = [];
  let open = rows;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const groups = await loadGroups(ports, open, work.file);
    const present = { ...work, act: { ...work.act, now: ports.clock.now() } };
    const lost: PlacedStatus[] = [];
    for (const pack of packed(groups.map((group) => decide(group, present)))) {
      if (await save(ports, pack, present)) settled.push(...pack);
      else lost.push(...pack.flatMap((one) => one.rows));
    }
    open = lost;
    if (lost.length > 0 && attempt === MOST_TRIES) throw new Error('Others changed the cards of a file all the time.');
    if (lost.length > 0) await ports.ledger.backOff(attempt);
  }
  return settled;
}
