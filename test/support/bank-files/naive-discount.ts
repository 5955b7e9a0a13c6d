import type { CardToken } from '#domain/card/card-token.ts';
import type { Instant, LocalDate } from '#domain/day.ts';
import type { EligibilityDecision } from '#domain/eligibility/eligibility.ts';
import type { Fen } from '#domain/money.ts';
import type { OfferUsage, Tally } from '#domain/usage/usage.ts';
import { naiveEligibility } from '../naive-eligibility.ts';
import { everHad } from './naive-card.ts';
import { discountFields, faultOfForm, type Fault } from './naive-row.ts';
import { isoOf, lastInstantOf, readTime, shanghaiDay } from './naive-time.ts';
import type { NaiveFile, NaiveLine, NaiveState, NaiveUsage, NaiveWorld } from './naive-types.ts';
import { DISCOUNT_FIELDS, type DiscountField, type NaiveDiscountRow, type NaiveTransaction } from './naive-types.ts';

/** What a row is judged with. */
export interface Judging {
  readonly world: NaiveWorld;
  readonly state: NaiveState;
  readonly file: NaiveFile;
}

/** What a row came to. */
export type Judgement = Pick<
  NaiveTransaction & { reasons: readonly string[]; expectedFen: bigint | null; grantedFen: bigint | null },
  'class' | 'reasons' | 'expectedFen' | 'grantedFen'
>;

const isLearned = (one: { readonly recordedAt: string }, knownAt: string): boolean =>
  Date.parse(one.recordedAt) <= Date.parse(knownAt);

/** A discount row, or what is wrong with it before anything of the file is recorded. */
export function readDiscountRow(line: NaiveLine, { world, state, file }: Judging): NaiveDiscountRow | Fault {
  const fault = faultOfForm('DISCOUNT', line.text);
  if (fault !== undefined) return fault;
  const fields = discountFields(line.text);
  const programs = world.programs.filter(({ bankCode }) => bankCode === file.bank.code).map(({ id }) => id);
  const knownAt = Date.parse(file.knownAt);
  const card = state.cards.find((one) => programs.includes(one.program.id) && everHad(one, fields.token, knownAt));
  if (card === undefined) return { code: 'CARD_TOKEN_UNKNOWN', field: 'token' };
  const merchant = world.merchants.find(
    ({ programId, code, details }) =>
      programId === card.program.id &&
      code === fields.merchantCode &&
      details.some((detail) => isLearned(detail, file.knownAt)),
  );
  if (merchant === undefined) return { code: 'MERCHANT_UNKNOWN', field: 'merchantCode' };
  const offer = world.offers.find(
    ({ programId, code, versions }) =>
      programId === card.program.id &&
      code === fields.offerCode &&
      versions.some((version) => isLearned(version, file.knownAt)),
  );
  if (offer === undefined) return { code: 'OFFER_UNKNOWN', field: 'offerCode' };
  const original = state.transactions.get(file.bank.code)?.get(fields.originalTransactionId);
  if (original?.row.fields.operation === 'R') return { code: 'ORIGINAL_NOT_A_CHARGE', field: 'originalTransactionId' };
  const at = readTime(fields.at);
  if (typeof at !== 'number') throw new Error('the form of a time was looked at before');
  if (at > lastInstantOf(file.businessDate)) return { code: 'TIME_IN_FUTURE', field: 'at' };
  const amounts = { grossFen: BigInt(fields.grossFen), discountFen: BigInt(fields.discountFen) };
  return { line, fields, at, ...amounts, cardId: card.id, merchant, offer };
}

/** The first field in which two rows of one id differ; undefined where they say the same. */
export function differingField(one: NaiveDiscountRow, other: NaiveDiscountRow): DiscountField | undefined {
  return DISCOUNT_FIELDS.find((field) =>
    field === 'at' ? one.at !== other.at : one.fields[field] !== other.fields[field],
  );
}

/** Whether the row's category code is not the merchant's, as known now. */
export function hasOtherMcc({ merchant, fields }: NaiveDiscountRow, { file }: Judging): boolean {
  return merchant.details.findLast((detail) => isLearned(detail, file.knownAt))?.mcc !== fields.mcc;
}

function usedIn({ cardId, offer, at }: NaiveDiscountRow, usage: readonly NaiveUsage[]): OfferUsage {
  const day = shanghaiDay(at);
  const own = usage.filter((one) => one.cardId === cardId && one.offerId === offer.id);
  const sum = (prefix: string): Tally => {
    const within = own.filter((one) => one.day.startsWith(prefix));
    const count = within.reduce((total, one) => total + one.count, 0);
    const fen = within.reduce((total, one) => total + one.fen, 0n);
    return { count, discountFen: Number(fen) as Fen };
  };
  const periods = { day: sum(day), month: sum(day.slice(0, 7)), year: sum(day.slice(0, 4)) };
  return { ...periods, budgetUsedFen: 0 as Fen };
}

function decide(row: NaiveDiscountRow, { state, file }: Judging): EligibilityDecision {
  const card = state.cards.find(({ id }) => id === row.cardId);
  const usage = new Map([[row.offer.id, usedIn(row, state.usage)]]);
  const facts = { card, merchant: row.merchant, offers: [row.offer], usage };
  return naiveEligibility(facts, {
    token: row.fields.token as CardToken,
    category: null,
    amountFen: Number(row.grossFen) as Fen,
    at: isoOf(row.at) as Instant,
    knownAt: file.knownAt as Instant,
    channel: 'RECONCILIATION',
  });
}

/** Adds to what the charge's card had of its offer on the day of the charge. */
function addUsage(charge: NaiveDiscountRow, { state }: Judging, more: { count: number; fen: bigint }): void {
  const { cardId, offer } = charge;
  const day = shanghaiDay(charge.at) as LocalDate;
  const isIt = (one: NaiveUsage): boolean => one.cardId === cardId && one.offerId === offer.id && one.day === day;
  const found = state.usage.find(isIt);
  if (found === undefined) state.usage.push({ cardId, offerId: offer.id, day, ...more });
  else {
    found.count += more.count;
    found.fen += more.fen;
  }
  const hasBudget = offer.versions.some(({ rule }) => rule.budgetFen !== null);
  if (hasBudget) state.budgetUsed.set(offer.id, (state.budgetUsed.get(offer.id) ?? 0n) + more.fen);
}

/** Takes a charge: judges it and counts what the bank really granted. */
export function takeCharge(row: NaiveDiscountRow, judging: Judging): Judgement {
  const { eligible, reasons, discountFen } = decide(row, judging);
  const [expected, granted] = [BigInt(discountFen), row.discountFen];
  if (granted > 0n) addUsage(row, judging, { count: 1, fen: granted });
  const told = { reasons, expectedFen: expected, grantedFen: granted };
  if (expected === granted) return { class: 'MATCHED', ...told };
  if (!eligible) return { class: 'GRANTED_NOT_ENTITLED', ...told };
  if (granted === 0n) return { class: 'ENTITLED_NOT_GRANTED', ...told };
  return { class: granted > expected ? 'DISCOUNT_OVER' : 'DISCOUNT_UNDER', ...told };
}

/** Takes a refund: of a charge that is recorded, of what is no charge, or of what nobody knows. */
export function takeRefund(row: NaiveDiscountRow, judging: Judging): Judgement {
  const { transactions } = judging.state;
  const charge = transactions.get(judging.file.bank.code)?.get(row.fields.originalTransactionId);
  const granted = row.discountFen;
  if (charge === undefined) return { class: 'ORPHAN_REFUND', reasons: [], expectedFen: null, grantedFen: granted };
  if (charge.row.fields.operation === 'R') {
    return { class: 'REFUSED', reasons: ['ORIGINAL_NOT_A_CHARGE'], expectedFen: null, grantedFen: null };
  }
  const gross = charge.refundedGross + row.grossFen;
  if (gross > charge.row.grossFen) {
    return { class: 'REFUND_EXCEEDS_CHARGE', reasons: [], expectedFen: 0n, grantedFen: granted };
  }
  const expectedFen = (charge.row.discountFen * gross) / charge.row.grossFen - charge.takenBack;
  charge.refundedGross = gross;
  charge.takenBack += granted;
  addUsage(charge.row, judging, { count: 0, fen: -granted });
  const isRight = expectedFen === granted;
  return { class: isRight ? 'MATCHED' : 'REFUND_DISCOUNT_MISMATCH', reasons: [], expectedFen, grantedFen: granted };
}
