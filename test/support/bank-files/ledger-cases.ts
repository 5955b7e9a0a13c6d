import { amountsTold, anyCharge, expectedOf, fieldsOf, lineOf } from './ledger-rows.ts';
import type { LedgerCharge, LedgerScene, RowFields } from './ledger-rows.ts';
import { ledgerToken, type LedgerAnswer, type LedgerRow } from './ledger-world.ts';
import type { RowCode } from './naive-types.ts';

/** A planted case; undefined where the world or the rows so far have nothing to make it of. */
type Case = (scene: LedgerScene) => LedgerRow | undefined;

const NO_AMOUNTS = { expectedFen: null, grantedFen: null, finding: null, field: null } as const;
const CLEAR_NUMBER = ['4111', '1111', '1111', '1111'].join('');
const HOUR = 3_600_000;

/** A charge that is granted otherwise than it should be. */
function wronglyGranted(said: LedgerAnswer['class'], grantedOf: (expected: number) => number): Case {
  return (scene) => {
    const card = scene.cardThat(said !== 'GRANTED_NOT_ENTITLED');
    if (card === undefined) return undefined;
    const begun = { ...anyCharge(scene, card), gross: 10_000 + scene.dice.below(1000) };
    const { expected, reasons } = expectedOf(begun);
    const charge = { ...begun, granted: grantedOf(expected) };
    const answer = { ...amountsTold(charge.id, said, [expected, charge.granted]), reasons };
    const text = lineOf(fieldsOf(charge, scene.dice));
    return { text, sums: [charge.gross, charge.granted], planted: said, answer };
  };
}

/** A charge that matches, with the category code of another merchant. */
const otherMcc: Case = (scene) => {
  const card = scene.cardThat(true);
  if (card === undefined) return undefined;
  const begun = anyCharge(scene, card);
  const { expected, reasons } = expectedOf(begun);
  const charge = { ...begun, granted: expected };
  const text = lineOf({ ...fieldsOf(charge, scene.dice), mcc: charge.merchant.mcc === '0763' ? '0764' : '0763' });
  const answer = {
    ...amountsTold(charge.id, 'MATCHED', [expected, expected]),
    reasons,
    finding: 'MCC_DIFFERS' as const,
  };
  return { text, sums: [charge.gross, expected], planted: 'MCC_DIFFERS', answer };
};

/** A charge that was told before, again to the letter. */
const duplicate: Case = (scene) => {
  const charge = scene.takeCharge();
  if (charge?.line === undefined) return undefined;
  const answer = { id: charge.id, class: 'DUPLICATE' as const, reasons: [], ...NO_AMOUNTS };
  return { text: charge.line, sums: [charge.gross, charge.granted], planted: 'DUPLICATE', answer };
};

/** A charge that was told before, otherwise and of a later instant, so that the first one counts. */
function conflict(
  field: string,
  change: (charge: LedgerCharge, scene: LedgerScene) => Partial<RowFields> | undefined,
): Case {
  return (scene) => {
    const charge = scene.takeCharge();
    const changed = charge && change(charge, scene);
    if (charge === undefined || changed === undefined) return undefined;
    const text = lineOf({ ...fieldsOf({ ...charge, at: charge.at + 1000 }, scene.dice), ...changed });
    const answer = { id: charge.id, class: 'CONFLICT' as const, reasons: [field], ...NO_AMOUNTS };
    return { text, planted: `CONFLICT ${field}`, answer };
  };
}

/** The fields of another merchant; undefined where there is only one. */
function otherMerchant({ merchant }: LedgerCharge, { world }: LedgerScene): Partial<RowFields> | undefined {
  const other = world.merchants.find(({ code }) => code !== merchant.code);
  return other && { merchant: other.code, mcc: other.mcc };
}

interface RefundMaking {
  readonly planted: string;
  readonly said: LedgerAnswer['class'];
  readonly gross?: (charge: LedgerCharge, scene: LedgerScene) => number;
  /** What the bank takes back beyond what is due. */
  readonly beyond?: (due: number) => number;
  readonly isOfOtherToken?: boolean;
}

const part = ({ gross }: LedgerCharge, { dice }: LedgerScene): number => 1 + dice.below(gross);

/** The one refund of a charge. */
function refundThat({ planted, said, gross: grossOf = part, ...making }: RefundMaking): Case {
  return (scene) => {
    const charge = scene.takeCharge();
    const card = making.isOfOtherToken === true ? scene.cardThat(true) : charge?.card;
    if (charge === undefined || card === undefined) return undefined;
    const gross = grossOf(charge, scene);
    const due = Number((BigInt(charge.granted) * BigInt(gross)) / BigInt(charge.gross));
    const discount = Math.min(gross, due + (making.beyond?.(due) ?? 0));
    const refund = { ...charge, id: scene.nextId(), card, at: charge.at + 2000, gross, granted: discount };
    const fields = { ...fieldsOf(refund, scene.dice), operation: 'R', original: charge.id };
    if (said === 'MATCHED') scene.keepRefund(refund);
    const expected = said === 'REFUND_EXCEEDS_CHARGE' ? 0 : due;
    const answer = amountsTold(refund.id, said, [expected, discount]);
    return { text: lineOf(fields), sums: [-gross, -discount], planted, answer };
  };
}

/** A refund of what nobody knows. */
const orphan: Case = (scene) => {
  const card = scene.cardThat(true);
  if (card === undefined) return undefined;
  const charge = anyCharge(scene, card);
  const fields = { ...fieldsOf(charge, scene.dice), operation: 'R', original: `${charge.id}-unknown`, discount: '1' };
  const answer = { id: charge.id, class: 'ORPHAN_REFUND' as const, reasons: [], ...NO_AMOUNTS, grantedFen: 1n };
  return { text: lineOf(fields), sums: [-charge.gross, -1], planted: 'ORPHAN_REFUND', answer };
};

type Change = (fields: RowFields, scene: LedgerScene) => Partial<RowFields> | string;

/** A charge in which something is malformed or unknown. */
function refused(code: RowCode, field: string, change: Change): Case {
  return (scene) => {
    const card = scene.cardThat(true);
    if (card === undefined) return undefined;
    const charge = anyCharge(scene, card);
    const fields = fieldsOf(charge, scene.dice);
    const changed = change(fields, scene);
    const text = typeof changed === 'string' ? changed : lineOf({ ...fields, ...changed });
    const id = field === 'transactionId' ? '' : charge.id;
    const answer = { id, class: 'REFUSED' as const, reasons: [code], ...NO_AMOUNTS, field };
    return { text, planted: `${code} ${field}`, answer };
  };
}

const notACharge: Case = (scene) => {
  const refund = scene.lastRefund();
  const again = (fields: RowFields): Partial<RowFields> => ({
    ...{ operation: 'R', original: refund?.id ?? '', discount: '0' },
    token: refund?.card.token ?? fields.token,
  });
  return refund && refused('ORIGINAL_NOT_A_CHARGE', 'originalTransactionId', again)(scene);
};

/** Each class, code and finding of a file of discounts, one after the other. */
export const DISCOUNT_CASES: readonly Case[] = [
  wronglyGranted('GRANTED_NOT_ENTITLED', () => 100),
  wronglyGranted('ENTITLED_NOT_GRANTED', () => 0),
  wronglyGranted('DISCOUNT_OVER', (expected) => expected + 1),
  wronglyGranted('DISCOUNT_UNDER', (expected) => expected - 1),
  otherMcc,
  duplicate,
  conflict('at', () => ({})),
  conflict('operation', () => ({ operation: 'R', original: 'none' })),
  conflict('merchantCode', otherMerchant),
  refundThat({ planted: 'REFUND_MATCHED', said: 'MATCHED' }),
  refundThat({ planted: 'REFUND_WHOLE', said: 'MATCHED', gross: ({ gross }) => gross }),
  refundThat({ planted: 'REFUND_OTHER_TOKEN', said: 'MATCHED', isOfOtherToken: true }),
  refundThat({
    ...{ planted: 'REFUND_DISCOUNT_MISMATCH', said: 'REFUND_DISCOUNT_MISMATCH' },
    ...{ gross: ({ gross }) => gross, beyond: () => -1 },
  }),
  refundThat({
    ...{ planted: 'REFUND_EXCEEDS_CHARGE', said: 'REFUND_EXCEEDS_CHARGE', gross: ({ gross }) => gross + 1 },
  }),
  orphan,
  refused('FIELD_MISSING', 'token', () => ({ token: '' })),
  refused('FIELD_MISSING', 'originalTransactionId', () => ({ operation: 'R' })),
  refused('FIELD_FORMAT', 'record', (fields) => `${lineOf(fields)}|`),
  refused('FIELD_FORMAT', 'record', (fields) => lineOf(fields).replace('D|', 'E|')),
  refused('FIELD_FORMAT', 'mcc', () => ({ mcc: '58A2' })),
  refused('FIELD_FORMAT', 'transactionId', () => ({ id: '1234567890123' })),
  refused('AMOUNT_INVALID', 'grossFen', () => ({ gross: '0100' })),
  refused('AMOUNT_INVALID', 'discountFen', ({ gross }) => ({ discount: String(Number(gross) + 1) })),
  refused('TIME_WITHOUT_OFFSET', 'at', ({ at }) => ({ at: at.slice(0, 19) })),
  refused('OPERATION_UNKNOWN', 'operation', () => ({ operation: 'V' })),
  refused('CLEAR_PAN_REFUSED', 'token', () => ({ token: CLEAR_NUMBER })),
  refused('CLEAR_PAN_REFUSED', 'transactionId', () => ({ id: CLEAR_NUMBER })),
  refused('CARD_TOKEN_UNKNOWN', 'token', ({ id }, { world }) => ({ token: ledgerToken(world, `unknown ${id}`) })),
  refused('MERCHANT_UNKNOWN', 'merchantCode', () => ({ merchant: 'NO-SUCH-MERCHANT' })),
  refused('OFFER_UNKNOWN', 'offerCode', () => ({ offer: 'NO-SUCH-OFFER' })),
  notACharge,
  refused('TIME_IN_FUTURE', 'at', (_, { midnight }) => ({ at: new Date(midnight + 24 * HOUR).toISOString() })),
];
