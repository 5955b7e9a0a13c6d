import type { Dice } from '../dice.ts';
import type { LedgerAnswer, LedgerCard, LedgerMerchant, LedgerOffer, LedgerWorld } from './ledger-world.ts';

/** A charge that a case may come back to: it was told as it should be. */
export interface LedgerCharge {
  readonly id: string;
  readonly card: LedgerCard;
  readonly merchant: LedgerMerchant;
  readonly offer: LedgerOffer;
  readonly at: number;
  readonly gross: number;
  readonly granted: number;
  /** Its line, once it is told. */
  readonly line?: string;
}

/** What a planted case is made with. */
export interface LedgerScene {
  readonly world: LedgerWorld;
  readonly dice: Dice;
  readonly nextId: () => string;
  /** The instants of the business date, the last minute left free. */
  readonly midnight: number;
  /** The next charge that no case came back to yet; undefined where there is none. */
  readonly takeCharge: () => LedgerCharge | undefined;
  /** The last refund that was told as it should be. */
  readonly lastRefund: () => LedgerCharge | undefined;
  readonly keepRefund: (refund: LedgerCharge) => void;
  /** A card that entitles, or one that does not. */
  readonly cardThat: (entitles: boolean) => LedgerCard | undefined;
}

/** The fields of a row, in order. */
export interface RowFields {
  readonly id: string;
  readonly operation: string;
  readonly original: string;
  readonly token: string;
  readonly merchant: string;
  readonly offer: string;
  readonly mcc: string;
  readonly at: string;
  readonly gross: string;
  readonly discount: string;
}

const DAY = 86_400_000;
const OFFSETS = [
  ...Array.from({ length: 8 }, () => ['+08:00', 8] as const),
  ...([
    ['Z', 0],
    ['-05:30', -5.5],
  ] as const),
];

/** The line of a row. */
export function lineOf({ id, operation, original, token, ...rest }: RowFields): string {
  const { merchant, offer, mcc, at, gross, discount } = rest;
  return `D|${id}|${operation}|${original}|${token}|${merchant}|${offer}|${mcc}|${at}|${gross}|${discount}`;
}

/** An instant as a bank writes it, in one of several offsets. */
function writtenAt(instant: number, dice: Dice): string {
  const [offset, hours] = dice.pick(OFFSETS);
  return `${new Date(instant + hours * 3_600_000).toISOString().slice(0, -1)}${offset}`;
}

/** The fields of a charge. */
export function fieldsOf(charge: LedgerCharge, dice: Dice): RowFields {
  const { id, card, merchant, offer, at, gross, granted } = charge;
  return {
    ...{ id, operation: 'C', original: '', token: card.token, merchant: merchant.code, offer: offer.code },
    ...{ mcc: merchant.mcc, at: writtenAt(at, dice), gross: String(gross), discount: String(granted) },
  };
}

/** What is expected of a charge on a card: nothing where it does not entitle. */
export function expectedOf({ card, offer, gross }: Omit<LedgerCharge, 'granted'>): {
  readonly expected: number;
  readonly reasons: readonly string[];
} {
  const discount = Math.floor((gross * offer.basisPoints) / 10_000);
  if (card.reasons.length > 0) return { expected: 0, reasons: card.reasons };
  return { expected: discount, reasons: discount === 0 ? ['DISCOUNT_ZERO'] : [] };
}

const NOTHING = { finding: null, field: null } as const;

/** The answer of a charge or a refund that has amounts. */
export function amountsTold(id: string, said: LedgerAnswer['class'], fen: readonly [number, number]): LedgerAnswer {
  const [expected, granted] = fen;
  return { id, class: said, reasons: [], expectedFen: BigInt(expected), grantedFen: BigInt(granted), ...NOTHING };
}

/** A charge of any card at any time of the day, of which nothing is granted yet. */
export function anyCharge(scene: LedgerScene, card: LedgerCard): LedgerCharge {
  const { dice, world, midnight } = scene;
  const gross = dice.chance(0.01) ? 99_999_999_999 - dice.below(2) : 100 + dice.below(100_000);
  const at = midnight + dice.below(DAY - 60_000);
  const [merchant, offer] = [dice.pick(world.merchants), dice.pick(world.offers)];
  return { id: scene.nextId(), card, merchant, offer, at, gross, granted: 0 };
}
