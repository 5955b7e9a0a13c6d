import { settleDay } from './naive-day.ts';
import { contentOf, readFile } from './naive-file.ts';
import { settleStatusFile } from './naive-status.ts';
import { dayPlus, lastInstantOf, shanghaiDay } from './naive-time.ts';
import type { NaiveExcess, NaiveFile, NaiveOffer, NaiveReconciled, NaiveResult } from './naive-types.ts';
import type { NaiveState, NaiveUpload, NaiveUsage, NaiveVerdict, NaiveWorld, RowClass } from './naive-types.ts';

/**
 * The reconciliation of banks' files written a second time, for tests to hold the real one against: slow, obvious, in memory
 * and in one piece, straight from the design, and sharing nothing with functions/ but types.
 */

/** The state before the first file; what tills used of offers may stand in it already. */
export function stateBefore(cards: NaiveState['cards'], usage: readonly NaiveUsage[] = []): NaiveState {
  return {
    cards,
    transactions: new Map(),
    usage: usage.map((one) => ({ ...one })),
    budgetUsed: new Map(),
    accepted: [],
  };
}

/** Classes that are no break; an orphan is none within its grace. */
const GREEN: readonly RowClass[] = ['MATCHED', 'DUPLICATE', 'APPLIED', 'UNCHANGED', 'LINKED', 'LATE_APPLIED'];

/** The verdict of a job, and with it of orphans, on a day. */
export function verdictOn(
  { rows, revived, missing, budgetExceeded }: Omit<NaiveReconciled, 'code' | 'verdict'>,
  { businessDate, bank: { graceDays } }: Pick<NaiveFile, 'businessDate' | 'bank'>,
  today: string,
): NaiveVerdict {
  const told = [...rows, ...revived];
  const orphans = told.filter((row) => row.class === 'ORPHAN_REFUND');
  const areOrphansBreaks = today > dayPlus(businessDate, graceDays);
  const hasBrokenRow = told.some((row) => {
    const isFound = row.finding !== null && row.finding !== 'MCC_DIFFERS';
    if (row.class === 'ORPHAN_REFUND') return isFound || areOrphansBreaks;
    return isFound || !GREEN.includes(row.class);
  });
  if (hasBrokenRow || missing.length > 0 || budgetExceeded.length > 0) return 'BREAKS';
  return orphans.length > 0 ? 'RECONCILED_WITH_PENDING' : 'RECONCILED';
}

/** The budget of an offer at the end of the business date, as known then; null where there is none. */
function budgetOf({ versions }: NaiveOffer, { businessDate, knownAt }: NaiveFile): bigint | null {
  const at = lastInstantOf(businessDate);
  const isKnown = ({ recordedAt }: { readonly recordedAt: string }): boolean => recordedAt <= knownAt;
  const known = versions.filter(isKnown);
  const inForce = known.find(({ from, ends }) => {
    const end = ends.filter(isKnown).at(-1)?.to;
    return Date.parse(from) <= at && (end === undefined || at < Date.parse(end));
  });
  const budgetFen = (inForce ?? known.at(-1))?.rule.budgetFen ?? null;
  return budgetFen === null ? null : BigInt(budgetFen);
}

/** Offers of which this file granted or took back, and which are now over their budget; by code. */
function excesses(world: NaiveWorld, file: NaiveFile, { before, after }: { before: NaiveState; after: NaiveState }) {
  const found: NaiveExcess[] = [];
  for (const offer of world.offers) {
    const used = after.budgetUsed.get(offer.id) ?? 0n;
    const budget = budgetOf(offer, file);
    const isTouched = used !== (before.budgetUsed.get(offer.id) ?? 0n);
    if (budget !== null && isTouched && used > budget) found.push({ offerCode: offer.code, byFen: used - budget });
  }
  return found.sort((left, right) => (left.offerCode < right.offerCode ? -1 : 1));
}

function settle(world: NaiveWorld, state: NaiveState, file: NaiveFile) {
  if (file.kind === 'CARDSTATUS') {
    const { rows, missing, cards } = settleStatusFile(world, state, file);
    return { after: { ...state, cards }, told: { rows, missing, revived: [], budgetExceeded: [] } };
  }
  const { rows, revived, state: after } = settleDay({ world, state, file });
  const budgetExceeded = excesses(world, file, { before: state, after });
  return { after, told: { rows, missing: [], revived, budgetExceeded } };
}

/** What was accepted under this name with these bytes before; the same upload again is answered with it. */
export function firstResult(state: NaiveState, { name, bytes }: NaiveUpload): NaiveReconciled | undefined {
  return state.accepted.find((one) => one.name === name && one.upload.equals(bytes))?.result;
}

/** Reconciles one file, and tells what is recorded after it: after a refused one what was before. */
export function reconcile(
  world: NaiveWorld,
  state: NaiveState,
  upload: NaiveUpload,
): { readonly result: NaiveResult; readonly state: NaiveState } {
  const read = readFile(world, state, upload);
  if (read.code !== null) return { result: { code: read.code }, state };
  const { file } = read;
  const { after, told } = settle(world, state, file);
  const verdict = verdictOn(told, file, shanghaiDay(Date.parse(file.knownAt)));
  const result: NaiveReconciled = { code: null, ...told, verdict };
  const { name, bank, kind, businessDate, sequence, lines } = file;
  const about = { name, bank: bank.code, kind, businessDate, sequence };
  const accepted = { ...about, upload: Buffer.from(upload.bytes), content: contentOf(lines), result };
  return { result, state: { ...after, accepted: [...after.accepted, accepted] } };
}
