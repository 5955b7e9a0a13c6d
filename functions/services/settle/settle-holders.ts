import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import { connectedRows } from '#domain/reconciliation/connected-rows.ts';
import { reportOf, toldBefore } from '#domain/reconciliation/reported-rows.ts';
import {
  inOrderTaken,
  settleHolder,
  type PlacedStatus,
  type StatusEnd,
} from '#domain/reconciliation/settle-card-status.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { reportedDraft } from '../card-writes.ts';
import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';
import { auditEntries, type Draft } from '../run-command.ts';

/** What rows of holders came to, with the cards that they are about as they stand now. */
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

/** All rows of a holder, or of several who are told to have the same token, in the order in which they are taken; and what they are settled on. */
interface HolderGroup {
  readonly rows: readonly PlacedStatus[];
  readonly cards: readonly BenefitCard[];
  /** Tokens that cards of other banks have. */
  readonly taken: ReadonlySet<CardToken>;
}

type Decided = SettledHolderRows & { readonly drafts: readonly Draft<BenefitCard>[] };

const WRITES_AT_ONCE = 100;
const MOST_TRIES = 8;

/** Reads the cards that rows are about: of their tokens, and of their holders where a token is not known. */
async function loadGroups(
  ports: Ports,
  rows: readonly PlacedStatus[],
  { programs }: SettlingFile,
): Promise<readonly HolderGroup[]> {
  const tokens = [...new Set(rows.map(({ row }) => row.token))];
  const found = await ports.settlement.cardsByToken(tokens);
  const ofToken = new Map([...found].filter(([, card]) => programs.has(card.program.id)));
  const taken = new Set(tokens.filter((token) => found.has(token) && !ofToken.has(token)));
  const isNew = ({ row }: PlacedStatus): boolean => row.state === 'ISSUED' && !found.has(row.token);
  const holders = new Set(rows.filter(isNew).map(({ row }) => row.holderHash));
  const places = [...holders].flatMap((holderHash) => [...programs].map((programId) => ({ programId, holderHash })));
  const ofHolder = Map.groupBy(await ports.settlement.cardsByHolder(places), ({ holderHash }) => holderHash);
  return connectedRows(rows).map((group) => {
    const ofHolders = [...new Set(group.map(({ row }) => row.holderHash))].flatMap((one) => ofHolder.get(one) ?? []);
    const cards = [...group.flatMap(({ row }) => ofToken.get(row.token) ?? []), ...ofHolders];
    return { rows: inOrderTaken(group), cards: [...new Map(cards.map((card) => [card.id, card])).values()], taken };
  });
}

/** Settles the rows of a holder that follow those of which a card tells already; some are left where they change too much for one write. */
function decide({ rows, cards, taken }: HolderGroup, { act, file, keyIds }: HolderWork): Decided {
  const { jobId } = file;
  const told = toldBefore(rows, { jobId, cards });
  const settled = settleHolder(rows.slice(told.length), { cards, keyIds, taken }, act);
  const ends = [...told, ...settled.ends];
  // Those behind the last change come to the same whenever they are taken again.
  const report = reportOf(ends.slice(0, told.length + settled.upToChange), { jobId, rows });
  return { rows, ends, cards: settled.cards, drafts: settled.changed.map((one) => reportedDraft(one, report)) };
}

const writesOf = ({ drafts }: Decided): readonly Write[] => drafts.flatMap(({ writes }) => writes);
const sizeOf = (decided: Decided): number =>
  decided.drafts.reduce((sum, { writes, audit }) => sum + writes.length + audit.length, 0);

/** What is claimed: of two that claim the same, the second is told so only by a transaction of its own. */
const claimsOf = (decided: Decided): readonly string[] =>
  writesOf(decided).flatMap((write) => (write.type === 'CLAIM' ? [`${write.marker.space}#${write.marker.name}`] : []));

/** Holders whose changes go in together, as far as a transaction takes them. */
function* packed(decided: readonly Decided[]): Generator<readonly Decided[]> {
  let pack: Decided[] = [];
  let size = 0;
  let claimed = new Set<string>();
  for (const one of decided) {
    const claims = claimsOf(one);
    if (size + sizeOf(one) > WRITES_AT_ONCE || claims.some((claim) => claimed.has(claim))) {
      yield pack;
      [pack, size, claimed] = [[], 0, new Set()];
    }
    pack.push(one);
    size += sizeOf(one);
    for (const claim of claims) claimed.add(claim);
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

/** Settles what is open of holders' rows, as far as one write for each goes. */
async function settleSome(
  ports: Ports,
  rows: readonly PlacedStatus[],
  work: HolderWork,
): Promise<{ readonly written: readonly Decided[]; readonly lost: readonly Decided[] }> {
  const groups = await loadGroups(ports, rows, work.file);
  const present = { ...work, act: { ...work.act, now: ports.clock.now() } };
  const [written, lost]: [Decided[], Decided[]] = [[], []];
  for (const pack of packed(groups.map((group) => decide(group, present)))) {
    if (await save(ports, pack, present)) written.push(...pack);
    else lost.push(...pack);
  }
  return { written, lost };
}

const isWhole = ({ rows, ends }: Decided): boolean => rows.length === ends.length;

/**
 * Settles the rows of holders: what each holder's rows change of cards goes in with what the rows came to, so that whoever does them
 * again tells the same; of many rows one lot after the other. `rows` hold all rows of each holder, and of all who are told to have
 * the same token.
 */
export async function settleHolders(
  ports: Ports,
  rows: readonly PlacedStatus[],
  work: HolderWork,
): Promise<readonly SettledHolderRows[]> {
  const settled: SettledHolderRows[] = [];
  let open = rows;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const { written, lost } = await settleSome(ports, open, work);
    settled.push(...written.filter(isWhole));
    open = [...written.filter((one) => !isWhole(one)), ...lost].flatMap((one) => one.rows);
    // As long as something is written, others have not taken all.
    if (written.length > 0) attempt = 0;
    if (attempt === MOST_TRIES) throw new Error('Others changed the cards of a file all the time.');
    if (lost.length > 0) await ports.ledger.backOff(attempt);
  }
  return settled;
}
