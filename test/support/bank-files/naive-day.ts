import { differingField, hasOtherMcc, readDiscountRow, takeCharge, takeRefund } from './naive-discount.ts';
import type { Judgement, Judging } from './naive-discount.ts';
import { tellableId, type Fault } from './naive-row.ts';
import type { NaiveDiscountRow, NaiveLine, NaiveOutcome, NaiveRevival, NaiveState } from './naive-types.ts';
import type { NaiveTransaction } from './naive-types.ts';

/** What came of a day of discounts, before its verdict. */
export interface DayOutcome {
  readonly rows: readonly NaiveOutcome[];
  readonly revived: readonly NaiveRevival[];
}

interface Day extends Judging {
  readonly recorded: Map<string, NaiveTransaction>;
  readonly judged: Map<NaiveDiscountRow, Judgement>;
  readonly revived: NaiveRevival[];
}

const idOf = (row: NaiveDiscountRow): string => row.fields.transactionId;
const originalOf = (row: NaiveDiscountRow): string => row.fields.originalTransactionId;
const isCharge = (row: NaiveDiscountRow): boolean => row.fields.operation === 'C';

function byAtAndId(left: NaiveDiscountRow, right: NaiveDiscountRow): number {
  if (left.at !== right.at) return left.at - right.at;
  if (idOf(left) === idOf(right)) return 0;
  return idOf(left) < idOf(right) ? -1 : 1;
}

function byAtAndLine(left: NaiveDiscountRow, right: NaiveDiscountRow): number {
  const byBytes = Buffer.compare(left.line.bytes, right.line.bytes);
  return left.at - right.at || byBytes || left.line.number - right.line.number;
}

/** Judges a row in its place and records it, unless it is refused now that its original is known. */
function take(row: NaiveDiscountRow, day: Day): void {
  const judgement = isCharge(row) ? takeCharge(row, day) : takeRefund(row, day);
  day.judged.set(row, judgement);
  if (judgement.class === 'REFUSED') return;
  day.recorded.set(idOf(row), { row, class: judgement.class, refundedGross: 0n, takenBack: 0n });
}

/** Settles a refund of an earlier file, whose charge has come. */
function revive(parked: NaiveTransaction, day: Day): void {
  const judgement = takeRefund(parked.row, day);
  parked.class = judgement.class;
  day.revived.push({ id: idOf(parked.row), ...judgement, finding: null });
}

/** A row in its place, and with a charge all refunds whose place would be before it. */
interface Step {
  readonly row: NaiveDiscountRow;
  readonly run: () => void;
}

/**
 * The order of one card: by (`at`, `transactionId`), with parked refunds of its charges among its rows, and a refund that
 * would come before its charge right after it.
 */
function takeCard(rows: readonly NaiveDiscountRow[], day: Day): void {
  const charges = new Map(rows.filter(isCharge).map((row) => [idOf(row), row]));
  const parked = [...day.recorded.values()].filter(
    (one) => one.class === 'ORPHAN_REFUND' && charges.has(originalOf(one.row)),
  );
  const steps: Step[] = [
    ...rows.map((row) => ({ row, run: () => take(row, day) })),
    ...parked.map((one) => ({ row: one.row, run: () => revive(one, day) })),
  ].sort((left, right) => byAtAndId(left.row, right.row));
  const chargeOf = (row: NaiveDiscountRow) => (isCharge(row) ? undefined : charges.get(originalOf(row)));
  const isEarly = ({ row }: Step): boolean => {
    const charge = chargeOf(row);
    return charge !== undefined && byAtAndId(row, charge) < 0;
  };
  const early = steps.filter(isEarly);
  for (const step of steps) {
    if (early.includes(step)) continue;
    step.run();
    for (const refund of early) if (chargeOf(refund.row) === step.row) refund.run();
  }
}

/** Refunds of charges of other tokens, of refunds, and of what nobody knows, after all cards. */
function takeRest(rows: readonly NaiveDiscountRow[], day: Day): void {
  const waiting = rows.toSorted(byAtAndId);
  while (waiting.length > 0) {
    const isFree = (row: NaiveDiscountRow): boolean =>
      !waiting.some((other) => other !== row && idOf(other) === originalOf(row));
    // Of refunds that refund each other in a circle the first is taken first.
    const place = Math.max(0, waiting.findIndex(isFree));
    const [row] = waiting.splice(place, 1);
    if (row !== undefined) take(row, day);
  }
}

/** The one row that counts of each id that no earlier file had. */
function leadersOf(
  rows: readonly NaiveDiscountRow[],
  recorded: Day['recorded'],
): ReadonlyMap<string, NaiveDiscountRow> {
  const leaders = new Map<string, NaiveDiscountRow>();
  for (const row of rows.toSorted(byAtAndLine)) {
    if (!recorded.has(idOf(row)) && !leaders.has(idOf(row))) leaders.set(idOf(row), row);
  }
  return leaders;
}

/** Takes all rows that count, the cards one by one and then the rest. */
function takeAll(leaders: ReadonlyMap<string, NaiveDiscountRow>, day: Day): void {
  const rows = [...leaders.values()];
  const isOfItsCharge = (row: NaiveDiscountRow): boolean => {
    const charge = leaders.get(originalOf(row)) ?? day.recorded.get(originalOf(row))?.row;
    return charge !== undefined && isCharge(charge) && charge.fields.token === row.fields.token;
  };
  const inCards = rows.filter((row) => isCharge(row) || isOfItsCharge(row));
  for (const cardId of new Set(inCards.map((row) => row.cardId))) {
    const own = inCards.filter((row) => row.cardId === cardId);
    takeCard(own, day);
  }
  takeRest(
    rows.filter((row) => !inCards.includes(row)),
    day,
  );
}

function refusal({ number, text }: NaiveLine, { code, field }: Fault): NaiveOutcome {
  const empty = { expectedFen: null, grantedFen: null, finding: null };
  return { line: number, id: tellableId('DISCOUNT', text), class: 'REFUSED', reasons: [code], field, ...empty };
}

/** What is said of a row that is not the one that counts, or was told in an earlier file. */
function repetition(row: NaiveDiscountRow, first: NaiveDiscountRow): Judgement {
  const differs = differingField(row, first);
  const empty = { expectedFen: null, grantedFen: null };
  return differs === undefined
    ? { class: 'DUPLICATE', reasons: [], ...empty }
    : { class: 'CONFLICT', reasons: [differs], ...empty };
}

/** A copy of what files left behind. */
function copyOf(state: NaiveState): NaiveState {
  return {
    cards: state.cards,
    transactions: new Map(
      [...state.transactions].map(([bank, all]) => [bank, new Map([...all].map(([id, one]) => [id, { ...one }]))]),
    ),
    usage: state.usage.map((one) => ({ ...one })),
    budgetUsed: new Map(state.budgetUsed),
    accepted: [...state.accepted],
  };
}

/**
 * Reconciles a day of discounts; what it leaves behind is the state that comes back. Of several rows of an id the first counts,
 * also where it is refused in the end because its original is a refund of this very file.
 */
export function settleDay(given: Judging): DayOutcome & { readonly state: NaiveState } {
  const read = given.file.lines.map((line) => ({ line, row: readDiscountRow(line, given) }));
  const known = given.state.transactions.get(given.file.bank.code) ?? new Map<string, NaiveTransaction>();
  const state = copyOf(given.state);
  const recorded = state.transactions.get(given.file.bank.code) ?? new Map<string, NaiveTransaction>();
  state.transactions.set(given.file.bank.code, recorded);
  const day: Day = { ...given, state, recorded, judged: new Map(), revived: [] };
  const leaders = leadersOf(
    read.flatMap(({ row }) => ('code' in row ? [] : [row])),
    known,
  );
  takeAll(leaders, day);
  const outcomes = read.map(({ line, row }): NaiveOutcome => {
    if ('code' in row) return refusal(line, row);
    const judged = day.judged.get(row);
    if (judged?.class === 'REFUSED') {
      return refusal(line, { code: 'ORIGINAL_NOT_A_CHARGE', field: 'originalTransactionId' });
    }
    const first = known.get(idOf(row))?.row ?? leaders.get(idOf(row)) ?? row;
    const judgement = judged ?? repetition(row, first);
    const finding = hasOtherMcc(row, day) ? 'MCC_DIFFERS' : null;
    return { line: line.number, id: idOf(row), ...judgement, finding, field: null };
  });
  const revived = day.revived.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return { rows: outcomes, revived, state };
}
