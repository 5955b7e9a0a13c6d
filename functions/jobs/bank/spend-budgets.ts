import type { OfferId } from '#domain/ids.ts';
import { lastInstantOf } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import { versionAt, type Offer } from '#domain/offer/offer.ts';
import type { Fen } from '#domain/money.ts';
import { periodOf } from '#domain/reconciliation/break.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { countableFen } from '#domain/usage/budget.ts';
import type { Ports } from '#services/ports.ts';
import { openBreak } from '#services/settle/open-break.ts';
import { writeRepeatable } from '#services/settle/write-repeatable.ts';
import { writeUntilIn } from '#services/settle/write-until-in.ts';
import { useIn, type PartNotes } from './part-notes.ts';

/** What an offer has spent against its budget. */
export interface OfferSpending {
  readonly offerId: OfferId;
  readonly code: string;
  readonly budgetFen: Fen | null;
  readonly spentFen: Fen | null;
  /** By how much it is passed; 0 where it is not. */
  readonly exceededFen: number;
}

/** The budget of an offer at the end of the business date; of one that is over, its last. */
function budgetOf(offer: Offer, { businessDate, knownAt }: SettlingFile): Fen | null {
  const version = versionAt(offer, lastInstantOf(businessDate), knownAt) ?? offer.versions.at(-1);
  return version?.rule.budgetFen ?? null;
}

/** What a file of a bank granted under an offer. */
interface GrantedSum {
  readonly offerId: OfferId;
  readonly bankCode: string;
  readonly sequence: number;
  readonly fen: bigint;
}

/** Adds what the file granted to what the offer has spent, as far as that is counted; done before, it is not done again. */
async function spend(ports: Ports, { fen, ...place }: GrantedSum): Promise<void> {
  const { offerId, bankCode, sequence } = place;
  await writeUntilIn(ports, async () => {
    if ((await ports.settlement.spentUpTo(offerId, bankCode)) >= sequence) return [];
    const { usedFen } = await ports.usage.readBudget(offerId);
    return [{ type: 'SPEND_BUDGET', ...place, fen: countableFen(usedFen, fen) }];
  });
}

async function spentOf(ports: Ports, offerId: OfferId): Promise<Fen> {
  const { usedFen, held } = await ports.usage.readBudget(offerId);
  return [...held.values()].reduce((rest, fen) => rest - fen, Number(usedFen)) as Fen;
}

/** What counts against the budget: granted less taken back, less what tills had counted of the same charges. */
function netByOffer({ byOffer }: PartNotes): ReadonlyMap<OfferId, bigint> {
  const net = new Map<OfferId, bigint>();
  for (const [name, { netFen, fromTillFen }] of Object.entries(byOffer)) {
    const offerId = useIn(name).offerId as OfferId;
    net.set(offerId, (net.get(offerId) ?? 0n) + BigInt(netFen) - BigInt(fromTillFen));
  }
  return net;
}

/** Counts what a file granted against the budgets of its offers, once, and tells how each stands. */
export async function spendBudgets(
  ports: Ports,
  job: Job,
  { notes, file }: { readonly notes: PartNotes; readonly file: SettlingFile },
): Promise<readonly OfferSpending[]> {
  const { bankCode } = file;
  const sequence = job.accepted?.sequence ?? 0;
  const spendings: OfferSpending[] = [];
  for (const [offerId, fen] of netByOffer(notes)) {
    const offer = await ports.offers.read(offerId);
    if (offer === undefined) throw new Error(`The offer ${offerId} of a file is gone.`);
    const budgetFen = budgetOf(offer, file);
    const isBudgeted = offer.versions.some(({ rule }) => rule.budgetFen !== null);
    if (isBudgeted) await spend(ports, { offerId, bankCode, sequence, fen });
    const spentFen = isBudgeted ? await spentOf(ports, offerId) : null;
    const over = budgetFen === null || spentFen === null ? 0 : Math.max(spentFen - budgetFen, 0);
    const exceededFen = fen === 0n ? 0 : over;
    spendings.push({ offerId, code: offer.code, budgetFen, spentFen, exceededFen });
    if (exceededFen > 0) await openBudgetBreak(ports, offer, { file, spentFen, budgetFen });
  }
  return spendings;
}

async function openBudgetBreak(
  ports: Ports,
  { id, programId }: Offer,
  { file, spentFen, budgetFen }: Pick<OfferSpending, 'spentFen' | 'budgetFen'> & { readonly file: SettlingFile },
): Promise<void> {
  // Each month is sealed by itself, so each has a break of its own.
  const subject = `${id}#${periodOf(file.businessDate)}`;
  const facts = { kind: 'BUDGET_EXCEEDED', subject, line: null, reasons: [], offerId: id } as const;
  const place = { file, programId, merchantId: null, now: ports.clock.now() };
  await writeRepeatable(ports, openBreak(ports.ids, { ...facts, expectedFen: budgetFen, grantedFen: spentFen }, place));
}
