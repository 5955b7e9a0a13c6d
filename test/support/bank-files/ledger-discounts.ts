import { diceOf } from '../dice.ts';
import { DISCOUNT_CASES } from './ledger-cases.ts';
import { amountsTold, anyCharge, expectedOf, fieldsOf, lineOf } from './ledger-rows.ts';
import type { LedgerCharge, LedgerScene } from './ledger-rows.ts';
import type { LedgerCard, LedgerPlan, LedgerRow, LedgerWorld } from './ledger-world.ts';

const KEPT = 64;
/** Of larger charges no refund is made: one fen more would be out of all limits. */
const MOST_KEPT = 1_000_000;

/** A row as it should be: what is granted is what is due. */
function plainRow(scene: LedgerScene, card: LedgerCard): { readonly row: LedgerRow; readonly charge: LedgerCharge } {
  const begun = anyCharge(scene, card);
  const { expected, reasons } = expectedOf(begun);
  const charge = { ...begun, granted: expected };
  const answer = { ...amountsTold(charge.id, 'MATCHED', [expected, expected]), reasons };
  const text = lineOf(fieldsOf(charge, scene.dice));
  return { row: { text, sums: [charge.gross, expected], planted: null, answer }, charge: { ...charge, line: text } };
}

/**
 * The rows of a day of discounts, any number of them, each with its answer; always the same for the same world and plan.
 * All are made as they are asked for, and none is kept but the last few. The first file of its ids, whatever came before.
 */
export function* discountRows(world: LedgerWorld, plan: LedgerPlan): Generator<LedgerRow> {
  const dice = diceOf(plan.seed);
  const kept: LedgerCharge[] = [];
  let count = 0;
  let refund: LedgerCharge | undefined;
  const prefix = `d${plan.businessDate.replaceAll('-', '')}s${plan.sequence}n`;
  const cardThat = (entitles: boolean): LedgerCard | undefined => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const card = world.cards.at(dice.below(world.cards.length));
      if (card !== undefined && (card.reasons.length === 0) === entitles) return card;
    }
    return undefined;
  };
  const scene: LedgerScene = {
    ...{ world, dice, cardThat, midnight: Date.parse(`${plan.businessDate}T00:00:00+08:00`) },
    nextId: () => `${prefix}${(count += 1)}`,
    takeCharge: () => kept.shift(),
    lastRefund: () => refund,
    keepRefund: (one) => (refund = one),
  };
  let next = 0;
  for (let place = 1; place <= plan.rows; place += 1) {
    const isPlanted = plan.every > 0 && place % plan.every === 0;
    const made = isPlanted ? DISCOUNT_CASES[next % DISCOUNT_CASES.length]?.(scene) : undefined;
    if (isPlanted) next += 1;
    if (made !== undefined) {
      yield made;
      continue;
    }
    const card = world.cards.at(dice.below(world.cards.length));
    if (card === undefined) throw new Error('a ledger needs cards');
    const { row, charge } = plainRow(scene, card);
    if (charge.granted > 1 && charge.gross < MOST_KEPT && kept.length < KEPT) kept.push(charge);
    yield row;
  }
}
