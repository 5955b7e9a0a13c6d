import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Act } from '#domain/act.ts';
import { connectedRows, holdersOf } from '#domain/reconciliation/connected-rows.ts';
import type { PlacedStatus, StatusEnd } from '#domain/reconciliation/settle-card-status.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { Ports } from '#services/ports.ts';
import { settleHolders } from '#services/settle/settle-holders.ts';
import { writeRepeatable } from '#services/settle/write-repeatable.ts';
import { ROWS_AT_ONCE } from './batches.ts';
import type { PartOutput } from './part-output.ts';
import { endOfStatus, keepEnds, readStatusRows, statusBreaks } from './status-part.ts';

/** What a row comes to that changes no card: another holder's, once the card has the token; else nobody waits for it. */
function classOf({ row }: PlacedStatus, card: BenefitCard | undefined, { knownAt }: SettlingFile): StatusEnd['class'] {
  const use = card?.tokens.find(({ token }) => token === row.token);
  if (card === undefined || use === undefined || card.holderHash === row.holderHash) return 'UNKNOWN_TO_UNION';
  // A token that this very file brought was unknown before its instant.
  const isBefore = use.recordedAt > knownAt && row.effectiveAt < use.from;
  return isBefore ? 'UNKNOWN_TO_UNION' : 'HOLDER_MISMATCH';
}

/** What is settled in the second pass. */
interface RestWork {
  readonly act: Act;
  readonly file: SettlingFile;
  readonly sharedIds: ReadonlySet<string>;
  readonly output: PartOutput;
}

/** A row that changes no card, and the class that is known of it already. */
interface IdleRow extends PlacedStatus {
  readonly class?: StatusEnd['class'];
}

/** Settles the rows of holders who are told to have a token that others are told to have, and answers those that change no card. */
async function settleEntangled(
  ports: Ports,
  rows: readonly PlacedStatus[],
  { act, file, output }: RestWork,
): Promise<readonly IdleRow[]> {
  const bank = await ports.banks.findByCode(file.bankCode);
  const idle: IdleRow[] = [];
  const leave = (placed: PlacedStatus, found: StatusEnd['class']): void => void idle.push({ ...placed, class: found });
  for (const group of connectedRows(rows)) {
    for (const settled of await settleHolders(ports, group, { act, file, keyIds: bank?.keyIds ?? [] })) {
      const { cards } = settled;
      const kept = keepEnds(settled, { file, output, leave });
      await writeRepeatable(ports, statusBreaks(ports, kept, { cards, file }));
      // A part knew a card by the tokens it had then: by one that was linked here, the card is named as well.
      const named = cards.filter(({ tokens }) => kept.some(({ id }) => tokens.some(({ token }) => token === id)));
      output.sums.addCards({ missing: [], named: named.flatMap(({ tokens }) => tokens.map(({ token }) => token)) });
    }
  }
  return idle;
}

/** Settles rows that change no card, once all tokens are linked and all cards are what the file makes of them. */
async function settleIdle(
  ports: Ports,
  all: readonly IdleRow[],
  { file, output }: Pick<RestWork, 'file' | 'output'>,
): Promise<void> {
  for (let start = 0; start < all.length; start += ROWS_AT_ONCE) {
    const rows = all.slice(start, start + ROWS_AT_ONCE);
    const found = await ports.settlement.cardsByToken([...new Set(rows.map(({ row }) => row.token))]);
    const cards = [...found.values()].filter(({ program }) => file.programs.has(program.id));
    const ends = rows.map((placed) => {
      const card = cards.find(({ tokens }) => tokens.some(({ token }) => token === placed.row.token));
      const end = { class: placed.class ?? classOf(placed, card, file), reason: '' };
      return endOfStatus(placed, end, { cards, file });
    });
    await writeRepeatable(ports, statusBreaks(ports, ends, { cards, file }));
    output.add(ends);
  }
}

/** Settles what the parts left: rows of holders who are told to have the token of another, then those that change no card. */
export async function settleStatusRest(ports: Ports, stored: readonly string[], work: RestWork): Promise<void> {
  const { rows } = readStatusRows(stored, work.file);
  const entangled = holdersOf(rows, work.sharedIds);
  const isEntangled = ({ row }: PlacedStatus): boolean => entangled.has(row.holderHash);
  const idle = await settleEntangled(ports, rows.filter(isEntangled), work);
  await settleIdle(ports, [...rows.filter((placed) => !isEntangled(placed)), ...idle], work);
}
