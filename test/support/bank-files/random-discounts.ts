import type { Dice } from '../dice.ts';
import { FAULTS_OF_FIELDS } from './random-faults.ts';
import { drawnTime, lineOf, malformed, timeOf, type Drawing } from './random-rows.ts';
import { BANK, tokenFor } from './sample-world.ts';

const AMOUNTS = [1, 9, 10, 99, 100, 999, 1000, 3333, 10_000, 99_999_999_999] as const;

/** How many ids there are for so many rows: few, so that they meet. */
function drawnId(dice: Dice, rows: number): string {
  return dice.pick(['t', 't', 'T', 'r-']) + String(dice.below(Math.max(2, Math.ceil(rows * 0.7))));
}

/** Mostly a token that a card of the bank has or had. */
function tokenOf({ dice, cards, world }: Drawing): string {
  if (dice.chance(0.04)) return tokenFor(dice.pick(['theirs', 'nobody', 'b2']));
  const programs = world.programs.filter(({ bankCode }) => bankCode === BANK.code).map(({ id }) => id);
  const own = cards.filter(({ program }) => programs.some((id) => id === program.id));
  return dice.pick(own.flatMap(({ tokens }) => tokens)).token;
}

/** What an offer gives of an amount, if nothing stands against it; or something near it, or something else. */
function discountOf({ dice, world }: Drawing, code: string, gross: number): number {
  const rule = world.offers.find((offer) => offer.code === code)?.versions[0]?.rule;
  const { discount } = rule ?? {};
  const given =
    discount?.kind === 'FIXED' ? discount.fen : Math.floor((gross * (discount?.basisPoints ?? 1000)) / 10_000);
  const most = Math.min(given, rule?.maxDiscountPerTransactionFen ?? given);
  return Math.max(0, Math.min(gross, dice.pick([most, most, most, most, 0, 0, most + 1, most - 1, 100, gross])));
}

function drawnDiscount(drawing: Drawing): readonly string[] {
  const { dice, rows } = drawing;
  const isRefund = dice.chance(0.25);
  const gross = dice.pick(AMOUNTS);
  const original = dice.chance(0.05) ? 'none' : drawnId(dice, rows);
  const offer = dice.chance(0.02) ? 'THEIRS' : dice.pick(['TENTH', 'TENTH', 'FIVE']);
  const merchant = dice.chance(0.06) ? dice.pick(['M-LATE', 'M-MORE']) : dice.pick(['M-1', 'M-1', 'M-1', 'M-2']);
  return [
    ...[drawnId(dice, rows), isRefund ? 'R' : 'C', isRefund ? original : '', tokenOf(drawing), merchant, offer],
    ...[dice.chance(0.1) ? '5999' : merchant === 'M-2' ? '5311' : '5812', timeOf(drawing)],
    ...[String(gross), String(discountOf(drawing, offer, gross))],
  ];
}

/** A row that was told before, with one field of another row in it, or its time written otherwise. */
function toldAgain(drawing: Drawing, told: readonly string[]): string {
  const { dice } = drawing;
  const line = dice.pick(told);
  const [record = 'D', ...fields] = line.split('|');
  if (fields.length !== 10 || dice.chance(0.4)) return line;
  const other = drawnDiscount(drawing);
  const place = dice.pick([1, 2, 3, 3, 3, 4, 5, 6, 7, 7, 8, 9]);
  const at = Date.parse(fields[7] ?? '');
  const isTime = place === 7 && !Number.isNaN(at) && dice.chance(0.5);
  const value = isTime ? drawnTime(dice, [new Date(at).toISOString()]) : (other[place] ?? '');
  return [record, ...fields.with(place, value)].join('|');
}

/** A refund of a charge that was told, of a part of it or all of it, of its token or another one. */
function refundOf(drawing: Drawing, told: readonly string[]): string | undefined {
  const { dice, rows } = drawing;
  const charges = told.map((line) => line.split('|')).filter((parts) => parts.length === 11 && parts[2] === 'C');
  if (charges.length === 0) return undefined;
  const [, id = '', , , token = '', merchant = '', offer = '', mcc = '', at = '', gross = '', discount = ''] =
    dice.pick(charges);
  const part = Math.max(1, Math.floor(Number(gross) / dice.pick([1, 1, 2, 2, 3, 10])));
  const share = Number(gross) > 0 ? Math.floor((Number(discount) * part) / Number(gross)) : 0;
  const back = Math.min(part, dice.pick([share, share, share, share, share + 1, 0]));
  const own = [dice.chance(0.7) ? token : tokenOf(drawing), merchant, offer, mcc];
  const time = dice.chance(0.3) ? at : timeOf(drawing);
  return ['D', drawnId(dice, rows * 2), 'R', id, ...own, time, String(part), String(back)].join('|');
}

/** The charge that a refund was told of, perhaps in an earlier file. */
function chargeOf(drawing: Drawing, told: readonly string[]): string | undefined {
  const { dice } = drawing;
  const refunds = told.map((line) => line.split('|')).filter((parts) => parts.length === 11 && parts[2] === 'R');
  if (refunds.length === 0) return undefined;
  const [, , , original = '', token = '', merchant = '', offer = '', mcc = '', , gross = ''] = dice.pick(refunds);
  const whole = Math.min(99_999_999_999, Number(gross) * dice.pick([1, 2, 10]) || 1);
  const own = [dice.chance(0.7) ? token : tokenOf(drawing), merchant, offer, mcc, timeOf(drawing)];
  return ['D', original, 'C', '', ...own, String(whole), String(discountOf(drawing, offer, whole))].join('|');
}

/** The rows of a nasty day of discounts. */
export function drawnDiscounts(drawing: Drawing): readonly string[] {
  const { dice, rows, before } = drawing;
  const told: string[] = [];
  const faults = dice.pick([0, 0.05, 0.15]);
  for (let place = 0; place < rows; place += 1) {
    const all = [...before, ...told];
    const turn = dice.below(100);
    let line = turn < 15 && all.length > 0 ? toldAgain(drawing, all) : undefined;
    if (turn >= 15 && turn < 40) line = refundOf(drawing, all);
    if (turn >= 40 && turn < 50) line = chargeOf(drawing, all);
    const again = line?.split('|').slice(1) ?? [];
    const fields = again.length === 10 ? again : drawnDiscount(drawing);
    if (dice.chance(faults)) told.push(lineOf(dice, malformed(dice, fields, FAULTS_OF_FIELDS.discount)));
    else told.push(line ?? lineOf(dice, fields));
  }
  return told;
}
