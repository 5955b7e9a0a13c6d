import { parseCardStatusRow, shownToken, type CardStatusRow } from '#domain/bank-file/card-status-row.ts';
import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import { lastInstantOf } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import { benefitFinding, isEntitledAt } from '#domain/reconciliation/entitled-at.ts';
import { cardRow, refusedRow } from '#domain/reconciliation/row-end.ts';
import { holdersOf } from '#domain/reconciliation/connected-rows.ts';
import type { PlacedStatus, StatusEnd } from '#domain/reconciliation/settle-card-status.ts';
import type { SettledRow, SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { partKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { breakWrites } from '#services/settle/open-break.ts';
import type { Write } from '#services/ports/writes.ts';
import { openRefusals } from '#services/settle/open-refusals.ts';
import { settleHolders, type SettledHolderRows } from '#services/settle/settle-holders.ts';
import { writeRepeatable } from '#services/settle/write-repeatable.ts';
import { batchesOf } from './batches.ts';
import { missingCards } from './missing-cards.ts';
import type { PartOutput } from './part-output.ts';
import { readLineBlocks } from './read-lines.ts';
import { readSharedIds } from './shared-ids.ts';
import { readStoredRow } from './stored-row.ts';

/** Rows whose form is right, the ends of the others, and the tokens that any of them names. */
interface ReadStatuses {
  readonly rows: readonly PlacedStatus[];
  readonly refused: readonly SettledRow[];
}

/** Reads rows as they are stored: those whose form is wrong, or that lie after the business date, end here. */
export function readStatusRows(stored: Iterable<string>, { businessDate }: SettlingFile): ReadStatuses {
  const last = lastInstantOf(businessDate);
  const rows: PlacedStatus[] = [];
  const refused: SettledRow[] = [];
  for (const one of stored) {
    const { line, text } = readStoredRow(one);
    const parsed = parseCardStatusRow(text);
    if (!parsed.ok) refused.push(refusedRow(line, shownToken(text), parsed.failure));
    else if (parsed.value.effectiveAt > last) {
      refused.push(refusedRow(line, parsed.value.token, { code: 'TIME_IN_FUTURE', field: 'effectiveAt' }));
    } else rows.push({ line, text, row: parsed.value });
  }
  return { rows, refused };
}

const ofToken = (cards: readonly BenefitCard[], token: CardToken): BenefitCard | undefined =>
  cards.find(({ tokens }) => tokens.some((use) => use.token === token));

/** What a row came to, with what is found of the bank's flag beside what the card is entitled to after all rows. */
export function endOfStatus(
  { line, row }: { readonly line: number; readonly row: CardStatusRow },
  { class: found, reason }: Pick<StatusEnd, 'class' | 'reason'>,
  { cards, file }: { readonly cards: readonly BenefitCard[]; readonly file: SettlingFile },
): SettledRow {
  const card = ofToken(cards, row.token);
  const finding = benefitFinding(row.benefit, card !== undefined && isEntitledAt(card, row.token, file));
  return cardRow({ line, id: row.token, class: found, reasons: reason === '' ? [] : [reason], finding });
}

/** The writes that open the breaks of rows of cards. */
export function statusBreaks(
  ports: Ports,
  ends: readonly SettledRow[],
  { cards, file }: { readonly cards: readonly BenefitCard[]; readonly file: SettlingFile },
): readonly Write[] {
  return ends.flatMap((end) => {
    const programId = ofToken(cards, end.id as CardToken)?.program.id ?? null;
    return breakWrites(ports.ids, end, { file, programId, merchantId: null, now: ports.clock.now() });
  });
}

/** Whether what a row comes to waits for other parts: they may link its token, or change the card it is of. */
const isLeft = ({ class: found }: StatusEnd): boolean => found === 'UNKNOWN_TO_UNION' || found === 'HOLDER_MISMATCH';

/** Leaves a row to the second pass. */
function leave({ line, text, row }: PlacedStatus, output: PartOutput): void {
  output.leave(`${line}:${text}`);
  output.sums.addCards({ missing: [], named: [row.token] });
}

/** Where what rows came to is kept, and who takes those that wait for others. */
interface StatusWork {
  readonly file: SettlingFile;
  readonly output: PartOutput;
  readonly leave: (placed: PlacedStatus, found: StatusEnd['class']) => void;
}

/** Keeps what rows of holders came to but for those that wait, and answers them: their breaks are still to be opened. */
export function keepEnds(
  { rows, ends, cards }: SettledHolderRows,
  { file, output, leave: wait }: StatusWork,
): readonly SettledRow[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const settled = ends.flatMap((end) => {
    const placed = byLine.get(end.line);
    if (placed === undefined) return [];
    if (!isLeft(end)) return [endOfStatus(placed, end, { cards, file })];
    wait(placed, end.class);
    return [];
  });
  output.add(settled);
  return settled;
}

/** Settles what a part of a file says of cards, holder by holder; those told to have the token of another are left to the second pass. */
export async function settleStatusPart(
  ports: Ports,
  {
    job,
    part,
    file,
    act,
  }: { readonly job: Job; readonly part: number; readonly file: SettlingFile; readonly act: Act },
  output: PartOutput,
): Promise<void> {
  const content = await ports.objects.read(partKey(job.id, part));
  if (content === undefined) throw new Error(`Part ${part} of the job ${job.id} is not there.`);
  const bank = await ports.banks.findByCode(file.bankCode);
  const keyIds = bank?.keyIds ?? [];
  const stored: string[] = [];
  for await (const lines of readLineBlocks(content)) for (const line of lines) stored.push(line);
  const { rows, refused } = readStatusRows(stored, file);
  await openRefusals(ports, refused, file);
  output.add(refused);
  const entangled = holdersOf(rows, await readSharedIds(ports, job));
  const isLater = ({ row }: PlacedStatus): boolean => entangled.has(row.holderHash);
  for (const placed of rows.filter(isLater)) leave(placed, output);
  const byHolder = Map.groupBy(
    rows.filter((placed) => !isLater(placed)),
    ({ row }) => row.holderHash,
  );
  for (const batch of batchesOf(byHolder.values())) {
    const settled = await settleHolders(ports, batch, { act, file, keyIds });
    const breaks = settled.flatMap((one) => {
      const kept = keepEnds(one, { file, output, leave: (placed) => leave(placed, output) });
      return statusBreaks(ports, kept, { cards: one.cards, file });
    });
    await writeRepeatable(ports, breaks);
  }
  if (job.accepted?.form !== 'FULL') return;
  const named = new Set([...rows.map(({ row }) => row.token), ...refused.flatMap(({ id }) => (id === '' ? [] : [id]))]);
  const range = { part, parts: job.parts ?? 1 };
  const ofRefused = refused.flatMap(({ id }) => (id === '' ? [] : [id]));
  output.sums.addCards({ named: ofRefused, missing: await missingCards(ports, file, { range, named }) });
}
