import type { Instant } from '#domain/day.ts';
import type { BreakId, CardProgramId, MerchantId } from '#domain/ids.ts';
import { lastDayOfGrace, type Break } from '#domain/reconciliation/break.ts';
import { isBreak, type BreakKind } from '#domain/reconciliation/row-class.ts';
import type { SettledRow, SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { Ids } from '../ports.ts';
import type { Write } from '../ports/writes.ts';

/** Where a break comes from, beyond its row. */
export interface BreakPlace {
  readonly file: SettlingFile;
  readonly programId: CardProgramId | null;
  readonly merchantId: MerchantId | null;
  readonly now: Instant;
}

/** What a break is of: bank, subject and kind make its id, which is the same over all runs. */
type BreakFacts = Pick<Break, 'kind' | 'subject' | 'line' | 'reasons' | 'expectedFen' | 'grantedFen' | 'offerId'>;

/** The id of a break: bank, subject and kind make it, so that it is the same over all runs. */
export function breakIdOf(
  ids: Ids,
  subject: string,
  { kind, file }: { readonly kind: BreakKind; readonly file: Pick<SettlingFile, 'bankCode'> },
): BreakId {
  return ids.of('Break', `${file.bankCode}#${subject}#${kind}`);
}

/** The writes that open a break, where it is not there yet. */
export function openBreak(
  ids: Ids,
  facts: BreakFacts,
  { file, programId, merchantId, now }: BreakPlace,
): readonly Write[] {
  const { bankCode, businessDate, jobId, graceDays } = file;
  const id = breakIdOf(ids, facts.subject, { kind: facts.kind, file });
  const isOrphan = facts.kind === 'ORPHAN_REFUND';
  const opened: Break = {
    ...{ ...facts, id, version: 1, bankCode, businessDate, jobId, programId, merchantId },
    pendingUntil: isOrphan ? lastDayOfGrace(businessDate, graceDays) : null,
    ...{ openedAt: now, assigneeId: null, settled: null },
  };
  const open: Write = { type: 'OPEN_BREAK', opened };
  if (merchantId === null) return [open];
  return [open, { type: 'LIST_BREAK', merchantId, businessDate, breakId: id }];
}

const NONE: readonly never[] = [];

function kindsOf({ class: found, finding }: SettledRow): readonly BreakKind[] {
  // Nearly all rows are of no break.
  if (finding === null) return isBreak(found) ? [found] : NONE;
  return [found, finding].filter(isBreak);
}

/** The writes that open what breaks a row is: of its class and of what was found beside it. */
export function breakWrites(ids: Ids, end: SettledRow, place: BreakPlace): readonly Write[] {
  const kinds = kindsOf(end);
  if (kinds.length === 0) return NONE;
  const { line, id, reasons, expectedFen, grantedFen, offerId } = end;
  const subject = id === '' ? `${place.file.fileName}#${line ?? ''}` : id;
  return kinds.flatMap((kind) =>
    openBreak(ids, { kind, subject, line, reasons, expectedFen, grantedFen, offerId }, place),
  );
}
