import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { PlacedStatus, StatusEnd } from '#domain/reconciliation/settle-card-status.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { Ports } from '#services/ports.ts';
import { writeRepeatable } from '#services/settle/write-repeatable.ts';
import type { PartOutput } from './part-output.ts';
import { endOfStatus, readStatusRows, statusBreaks } from './status-part.ts';

const ROWS_AT_ONCE = 400;

/** What a row comes to that changes no card: another holder's, once the card has the token; else nobody waits for it. */
function classOf({ row }: PlacedStatus, card: BenefitCard | undefined, { knownAt }: SettlingFile): StatusEnd['class'] {
  const use = card?.tokens.find(({ token }) => token === row.token);
  if (card === undefined || use === undefined || card.holderHash === row.holderHash) return 'UNKNOWN_TO_UNION';
  // A token that this very file brought was unknown before its instant.
  const isBefore = use.recordedAt > knownAt && row.effectiveAt < use.from;
  return isBefore ? 'UNKNOWN_TO_UNION' : 'HOLDER_MISMATCH';
}

/** Settles rows that change no card, once all parts have linked the tokens they bring. */
export async function settleStatusRest(
  ports: Ports,
  stored: readonly string[],
  { file, output }: { readonly file: SettlingFile; readonly output: PartOutput },
): Promise<void> {
  for (let start = 0; start < stored.length; start += ROWS_AT_ONCE) {
    const { rows } = readStatusRows(stored.slice(start, start + ROWS_AT_ONCE), file);
    const found = await ports.settlement.cardsByToken([...new Set(rows.map(({ row }) => row.token))]);
    const cards = [...found.values()].filter(({ program }) => file.programs.has(program.id));
    const ends = rows.map((placed) => {
      const card = cards.find(({ tokens }) => tokens.some(({ token }) => token === placed.row.token));
      return endOfStatus(placed, { class: classOf(placed, card, file), reason: '' }, { cards, file });
    });
    await writeRepeatable(ports, statusBreaks(ports, ends, { cards, file }));
    output.add(ends);
  }
}
