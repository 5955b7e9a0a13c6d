import { isRealDay, readTime } from './naive-time.ts';
import { DISCOUNT_FIELDS, STATUS_FIELDS, type FileKind, type RowCode } from './naive-types.ts';

/** What is wrong with a row, and where. */
export interface Fault {
  readonly code: RowCode;
  readonly field: string;
}

const TOKEN = /^[a-z0-9]{1,8}:[0-9a-f]{64}$/;
const TRANSACTION_ID = /^[A-Za-z0-9_-]{1,64}$/;
const CARD_NUMBER = /^\d{13,19}$/;
const CODE = /^[A-Z0-9-]{1,32}$/;
const AMOUNT = /^(?:0|[1-9]\d*)$/;
const LARGEST = 99_999_999_999n;
const BANK_STATES = ['ISSUED', 'ACTIVATED', 'FROZEN', 'LOST', 'REPLACED', 'CANCELLED'];

/** Whether a field is a card number: 13 to 19 digits that pass Luhn. */
export function isClearPan(text: string): boolean {
  if (!CARD_NUMBER.test(text)) return false;
  const digits = Array.from(text).map(Number).reverse();
  let sum = 0;
  for (const [place, digit] of digits.entries()) {
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

const isTransactionId = (text: string): boolean => TRANSACTION_ID.test(text) && !CARD_NUMBER.test(text);

/** The fields of a row by their places; what stands in front of the first `|` is none of them. */
function namedFields<Name extends string>(names: readonly Name[], text: string): Readonly<Record<Name, string>> {
  const [, ...values] = text.split('|');
  return Object.fromEntries(names.map((name, place) => [name, values[place] ?? ''])) as Record<Name, string>;
}

/** The fields of a discount row. */
export function discountFields(text: string): Readonly<Record<(typeof DISCOUNT_FIELDS)[number], string>> {
  return namedFields(DISCOUNT_FIELDS, text);
}

/** The fields of a row of a card's status. */
export function statusFields(text: string): Readonly<Record<(typeof STATUS_FIELDS)[number], string>> {
  return namedFields(STATUS_FIELDS, text);
}

/** A whole number from `least` to `most`; undefined where it is not. */
function amountOf(text: string, least: bigint, most: bigint): bigint | undefined {
  if (!AMOUNT.test(text)) return undefined;
  const amount = BigInt(text);
  return amount >= least && amount <= most ? amount : undefined;
}

function amountsOf({ grossFen, discountFen }: { readonly grossFen: string; readonly discountFen: string }) {
  const gross = amountOf(grossFen, 1n, LARGEST);
  return { gross, discount: amountOf(discountFen, 0n, gross ?? LARGEST) };
}

/** What a row adds to the two sums of the trailer. */
export function addsToSums(kind: FileKind, text: string): readonly [bigint, bigint] {
  if (kind === 'CARDSTATUS') {
    const { benefit } = statusFields(text);
    return [benefit === '1' ? 1n : 0n, benefit === '0' ? 1n : 0n];
  }
  const fields = discountFields(text);
  const { gross, discount } = amountsOf(fields);
  if (gross === undefined || discount === undefined) return [0n, 0n];
  if (fields.operation === 'C') return [gross, discount];
  return fields.operation === 'R' ? [-gross, -discount] : [0n, 0n];
}

/** What would be said of one field, code by code; a code's check is asked in the order of the codes. */
type FieldChecks = Partial<Record<RowCode, boolean>>;

function checksOfDiscount(fields: ReturnType<typeof discountFields>, field: (typeof DISCOUNT_FIELDS)[number]) {
  const value = fields[field];
  const isThere = value !== '';
  const { gross, discount } = amountsOf(fields);
  const isRefund = fields.operation === 'R';
  const checks: Record<typeof field, () => FieldChecks> = {
    transactionId: () => ({ FIELD_FORMAT: isThere && !isTransactionId(value) }),
    operation: () => ({ OPERATION_UNKNOWN: isThere && value !== 'C' && value !== 'R' }),
    originalTransactionId: () => ({
      FIELD_MISSING: !isThere && isRefund,
      FIELD_FORMAT: isThere && (fields.operation === 'C' || !isTransactionId(value)),
    }),
    token: () => ({ FIELD_FORMAT: isThere && !TOKEN.test(value) }),
    merchantCode: () => ({ FIELD_FORMAT: isThere && !CODE.test(value) }),
    offerCode: () => ({ FIELD_FORMAT: isThere && !CODE.test(value) }),
    mcc: () => ({ FIELD_FORMAT: isThere && !/^\d{4}$/.test(value) }),
    at: () => timeChecks(value),
    grossFen: () => ({ AMOUNT_INVALID: isThere && gross === undefined }),
    discountFen: () => ({ AMOUNT_INVALID: isThere && discount === undefined }),
  };
  return { FIELD_MISSING: !isThere && field !== 'originalTransactionId', ...checks[field]() };
}

function timeChecks(value: string): FieldChecks {
  if (value === '') return {};
  const time = readTime(value);
  return { FIELD_FORMAT: time === 'NO_TIME', TIME_WITHOUT_OFFSET: time === 'NO_OFFSET' };
}

function checksOfStatus(fields: ReturnType<typeof statusFields>, field: (typeof STATUS_FIELDS)[number]): FieldChecks {
  const value = fields[field];
  if (value === '') return { FIELD_MISSING: true };
  const isWellFormed: Record<typeof field, () => boolean> = {
    token: () => TOKEN.test(value),
    last4: () => /^\d{4}$/.test(value),
    holderHash: () => /^[0-9a-f]{64}$/.test(value),
    state: () => BANK_STATES.includes(value),
    effectiveAt: () => true,
    benefit: () => value === '0' || value === '1',
    expiresOn: () => isRealDay(value),
  };
  return { FIELD_FORMAT: !isWellFormed[field](), ...(field === 'effectiveAt' ? timeChecks(value) : {}) };
}

/** Whether a text has the form of a token. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** The id that a result tells of a row: nothing where the row's own is malformed or a card number. */
export function tellableId(kind: FileKind, text: string): string {
  const id = kind === 'DISCOUNT' ? discountFields(text).transactionId : statusFields(text).token;
  const isTellable = kind === 'DISCOUNT' ? isTransactionId(id) : isToken(id);
  return isTellable ? id : '';
}

const CODES_OF_FORM = [
  ...(['FIELD_MISSING', 'FIELD_FORMAT', 'AMOUNT_INVALID', 'TIME_WITHOUT_OFFSET', 'OPERATION_UNKNOWN'] as const),
  ...(['CLEAR_PAN_REFUSED'] as const),
];

/** What is wrong with a row that can be told from the row alone: code by code, and for each the fields from left to right. */
export function faultOfForm(kind: FileKind, text: string): Fault | undefined {
  const all = text.split('|');
  if (!text.startsWith('D|')) {
    return { code: all.some(isClearPan) ? 'CLEAR_PAN_REFUSED' : 'FIELD_FORMAT', field: 'record' };
  }
  const names = kind === 'DISCOUNT' ? DISCOUNT_FIELDS : STATUS_FIELDS;
  const surplus = all.slice(1 + names.length);
  const checked: { readonly field: string; readonly checks: FieldChecks }[] = [
    {
      field: 'record',
      checks: surplus.some(isClearPan) ? { CLEAR_PAN_REFUSED: true } : { FIELD_FORMAT: surplus.length > 0 },
    },
  ];
  if (kind === 'DISCOUNT') {
    const fields = discountFields(text);
    for (const field of DISCOUNT_FIELDS) {
      const isPan = isClearPan(fields[field]);
      checked.push({ field, checks: isPan ? { CLEAR_PAN_REFUSED: true } : checksOfDiscount(fields, field) });
    }
  } else {
    const fields = statusFields(text);
    for (const field of STATUS_FIELDS) {
      const isPan = isClearPan(fields[field]);
      checked.push({ field, checks: isPan ? { CLEAR_PAN_REFUSED: true } : checksOfStatus(fields, field) });
    }
  }
  for (const code of CODES_OF_FORM) {
    const found = checked.find(({ checks }) => checks[code] === true);
    if (found !== undefined) return { code, field: found.field };
  }
  return undefined;
}
