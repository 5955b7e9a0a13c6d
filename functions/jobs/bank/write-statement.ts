import type { OfferId } from '#domain/ids.ts';
import type { Job } from '#domain/job/job.ts';
import { periodOf } from '#domain/reconciliation/break.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import {
  addFile,
  emptyPart,
  type StatementFacts,
  type StatementMonth,
  type StatementPart,
  type StatementPlace,
} from '#domain/reconciliation/statement.ts';
import { isPeriodSealed } from '#services/bank-files.ts';
import type { Ports } from '#services/ports.ts';
import type { Write } from '#services/ports/writes.ts';
import { writeUntilIn } from '#services/settle/write-until-in.ts';
import { useIn, type PartNotes } from './part-notes.ts';

/** What a file adds to one part. */
interface Addition {
  readonly place: StatementPlace;
  readonly lines: readonly StatementFacts[];
}

/** To which month a file adds, and which months its rows may correct. */
interface Adding extends StatementMonth {
  readonly sequence: number;
  readonly sealed: readonly string[];
}

async function linesIn(ports: Ports, { byOffer }: PartNotes): Promise<readonly StatementFacts[]> {
  const lines: StatementFacts[] = [];
  for (const [name, { rows, grossFen, expectedFen, grantedFen, netFen }] of Object.entries(byOffer)) {
    const { offerId, class: found, period: ofPeriod } = useIn(name);
    const offer = await ports.offers.find(offerId as OfferId);
    if (offer === undefined) throw new Error(`The offer ${offerId} of a file is gone.`);
    const of = { programId: offer.programId, offerId: offer.id, class: found, ofPeriod };
    lines.push({ ...of, rows, grossFen, expectedFen, grantedFen, netFen });
  }
  return lines;
}

/** Which of the months before the file's own, that rows are of, are sealed. */
async function sealedAmong(
  ports: Ports,
  lines: readonly StatementFacts[],
  { bankCode, period }: StatementMonth,
): Promise<readonly string[]> {
  const sealed: string[] = [];
  for (const month of new Set(lines.map(({ ofPeriod }) => ofPeriod))) {
    if (month < period && (await isPeriodSealed(ports, bankCode, month))) sealed.push(month);
  }
  return sealed;
}

/** By offer, and in all of each programme. */
function additionsOf(lines: readonly StatementFacts[]): readonly Addition[] {
  const byProgram = Map.groupBy(lines, ({ programId }) => programId);
  return [...byProgram].flatMap(([programId, ofProgram]): readonly Addition[] => [
    { place: { programId, offerId: null }, lines: ofProgram },
    ...[...Map.groupBy(ofProgram, ({ offerId }) => offerId)].map(([offerId, ofOffer]) => ({
      ...{ place: { programId, offerId }, lines: ofOffer },
    })),
  ]);
}

const PARTS_AT_ONCE = 25;

/** Adds to some parts together, and tells how they stand then. */
async function addSome(
  ports: Ports,
  additions: readonly Addition[],
  adding: Adding,
): Promise<readonly StatementPart[]> {
  const places = additions.map(({ place }) => place);
  let parts: readonly StatementPart[] = [];
  await writeUntilIn(ports, async () => {
    const found = await ports.settlement.statementParts(adding, places);
    parts = additions.map(({ place, lines }, index) => addFile(found[index] ?? emptyPart(place), lines, adding));
    return parts
      .filter((part, index) => part !== found[index])
      .map((part): Write => ({ type: 'SAVE_STATEMENT', month: adding, part, readVersion: part.version - 1 }));
  });
  return parts;
}

/**
 * Adds what a file came to to the statement of its month, part by part, each once for a sequence number. The total goes first: it says
 * which months were sealed then, so that a worker that goes on later takes the same rows for corrections.
 */
export async function writeStatement(
  ports: Ports,
  { accepted }: Job,
  { notes, file }: { readonly notes: PartNotes; readonly file: SettlingFile },
): Promise<void> {
  const lines = await linesIn(ports, notes);
  if (lines.length === 0) return;
  const month = { bankCode: file.bankCode, period: periodOf(file.businessDate) };
  const sequence = accepted?.sequence ?? 0;
  const whole = { place: { programId: null, offerId: null }, lines };
  const now = { ...month, sequence, sealed: await sealedAmong(ports, lines, month) };
  const [total] = await addSome(ports, [whole], now);
  const adding = { ...now, sealed: total?.sealed ?? now.sealed };
  const additions = additionsOf(lines);
  for (let start = 0; start < additions.length; start += PARTS_AT_ONCE) {
    await addSome(ports, additions.slice(start, start + PARTS_AT_ONCE), adding);
  }
}
