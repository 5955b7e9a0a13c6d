import { tokenFor } from './sample-world.ts';

/** Values that a field may not have, or only just may. */
export interface FieldFault {
  readonly field: string;
  readonly values: readonly string[];
}

const CLEAR_NUMBERS = [
  ['4111', '1111', '1111', '1111'].join(''),
  ['6222', '0212', '3456', '7890', '128'].join(''),
  '0'.repeat(13),
];
const LONG_DIGITS = ['1234567890123', '4111111111111112', '1'.repeat(20)];
/** A letter whose second byte in GB18030 is that of `|`. */
const WITH_BAR = new TextDecoder('gb18030').decode(Uint8Array.of(0x81, 0x7c));

const IDS = ['', ' t1', 't 1', 't.1', 'x'.repeat(64), 'x'.repeat(65), '-', '_', '0', ...LONG_DIGITS];
const CODES = ['', 'm-1', 'M_1', 'M'.repeat(32), 'M'.repeat(33), '-', 'M-9', '餐', ...LONG_DIGITS];
const TOKENS = [
  ...['', 'k1:', `K1:${'a'.repeat(64)}`, `k1:${'A'.repeat(64)}`, `k1:${'a'.repeat(63)}`, `123456789:${'a'.repeat(64)}`],
  ...[`12345678:${'a'.repeat(64)}`, 'a'.repeat(64), tokenFor('a').replace('k1', 'k2'), ...LONG_DIGITS],
];
const TIMES = [
  ...['', '2026-06-05', '2026-06-05T12:00', '2026-06-05T12:00Z', '2026-06-05T12:00:00', '2026-06-05T12:00:00.1'],
  ...['2026-06-05 12:00:00Z', '2026-06-05T12:00:00.Z', '2026-06-05T12:00:00.1234Z', '2026-06-05T24:00:00Z'],
  ...[
    '2026-06-05T12:60:00Z',
    '2026-06-05T12:00:60Z',
    '2026-02-29T12:00:00Z',
    '2024-02-29T12:00:00Z',
    '2026-13-01T12:00:00Z',
  ],
  ...['2026-06-00T12:00:00Z', '2026-06-31T12:00:00Z', '2026-06-05t12:00:00z', '2026-06-05T12:00:00+0800'],
  ...['2026-06-05T12:00:00+08', '2026-06-05T12:00:00+14:01', '2026-06-05T12:00:00+13:59', '2026-06-05T12:00:00+08:60'],
  ...['2026-06-05T12:00:00-14:00', '2026-06-05T12:00:00-15:00', '2026-02-30T12:00:00', '20260605T120000Z'],
  ...[
    '2026-06-05T12:00:00.123+08:00',
    '+2026-06-05T12:00:00Z',
    '26-06-05T12:00:00Z',
    '2026-6-5T12:00:00Z',
    ' 2026-06-05T12:00:00Z',
  ],
];
const AMOUNTS = [
  ...['', '0', '-1', '+1', '01', '00', '1.0', '1e3', '0x1', ' 1', '1 ', '１', 'abc', '99999999999', '100000000000'],
  ...['9007199254740993', '9'.repeat(40)],
];

/** For each field by its place, values that are malformed or on the edge; and values for any field. */
export const FAULTS_OF_FIELDS: Readonly<Record<'discount' | 'status', readonly FieldFault[]>> & {
  readonly any: readonly string[];
} = {
  discount: [
    { field: 'transactionId', values: IDS },
    { field: 'operation', values: ['', 'c', 'r', 'X', 'CR', ' C'] },
    { field: 'originalTransactionId', values: ['', 't0', ...IDS] },
    { field: 'token', values: TOKENS },
    { field: 'merchantCode', values: CODES },
    { field: 'offerCode', values: CODES },
    { field: 'mcc', values: ['', '581', '58122', '58a2', '５８１２', '0000'] },
    { field: 'at', values: TIMES },
    { field: 'grossFen', values: AMOUNTS },
    { field: 'discountFen', values: AMOUNTS },
  ],
  status: [
    { field: 'token', values: TOKENS.filter((token) => !token.startsWith('k2')) },
    { field: 'last4', values: ['', '123', '12345', '12a4', '１２３４', '0000'] },
    { field: 'holderHash', values: ['', 'a'.repeat(63), 'A'.repeat(64), 'g'.repeat(64)] },
    { field: 'state', values: ['', 'issued', 'SENT_TO_BANK', 'APPLIED', 'LOST '] },
    { field: 'effectiveAt', values: TIMES },
    { field: 'benefit', values: ['', '2', '01', 'true', '-0'] },
    {
      field: 'expiresOn',
      values: ['', '2030-02-29', '2028-02-29', '2030-12-32', '20301231', '2030-1-1', '2030-12-31T00:00:00Z'],
    },
  ],
  any: ['', ...CLEAR_NUMBERS, '中文', WITH_BAR, `${WITH_BAR}x`, '\t', '\r', '\0', '"', ' '],
};

export const BANK_STATES_TOLD = [
  ...(['ISSUED', 'ACTIVATED', 'ACTIVATED', 'FROZEN', 'LOST', 'LOST', 'REPLACED', 'CANCELLED'] as const),
];
