import { describe, expect, it } from 'vitest';
import { ROW_ADVICE } from '#domain/bank-file/advice.ts';
import { BANK_ROW_CODES, type BankRowCode } from '#domain/bank-file/bank-row-code.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { ROW_CODES as WRITTEN_CODES, type FileKind } from '../../support/bank-files/naive-types.ts';
import { cardNumber, chargeText, DATE, refundText, statusText } from '../../support/bank-files/row-text.ts';
import { tokenFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';

const table = await createTestTable();

/** A row of each code, by the field it is about; rows before it stand in the same file and are right. */
interface CodedRow {
  readonly text: string;
  readonly field: string;
  readonly id?: string;
}

const MIDNIGHT = '2026-06-06T00:00:00+08:00';
/** Known as a refund from an earlier file, whatever the order of the file. */
const EARLIER = [chargeText({ transactionId: 't0' }), refundText({ transactionId: 'r0', originalTransactionId: 't0' })];

const DISCOUNTS: Readonly<Record<string, CodedRow>> = {
  FIELD_MISSING: {
    text: refundText({ transactionId: 't1', originalTransactionId: '' }),
    field: 'originalTransactionId',
  },
  FIELD_FORMAT: { text: chargeText({ mcc: '581' }), field: 'mcc' },
  AMOUNT_INVALID: { text: chargeText({ discountFen: '10001' }), field: 'discountFen' },
  TIME_WITHOUT_OFFSET: { text: chargeText({ at: `${DATE}T12:00:00` }), field: 'at' },
  OPERATION_UNKNOWN: { text: chargeText({ operation: 'V' }), field: 'operation' },
  CLEAR_PAN_REFUSED: { text: chargeText({ token: cardNumber(19) }), field: 'token' },
  CARD_TOKEN_UNKNOWN: { text: chargeText({ token: tokenFor('nobody') }), field: 'token' },
  MERCHANT_UNKNOWN: { text: chargeText({ merchantCode: 'M-9' }), field: 'merchantCode' },
  OFFER_UNKNOWN: { text: chargeText({ offerCode: 'NINTH' }), field: 'offerCode' },
  ORIGINAL_NOT_A_CHARGE: {
    ...{ text: refundText({ transactionId: 't1', originalTransactionId: 'r0' }), field: 'originalTransactionId' },
  },
  TIME_IN_FUTURE: { text: chargeText({ at: MIDNIGHT }), field: 'at' },
};

const STATUSES: Readonly<Record<string, CodedRow>> = {
  FIELD_MISSING: { text: statusText({ expiresOn: '' }), field: 'expiresOn' },
  FIELD_FORMAT: { text: statusText({ state: 'SENT_TO_BANK' }), field: 'state' },
  TIME_WITHOUT_OFFSET: { text: statusText({ effectiveAt: `${DATE}T12:00:00` }), field: 'effectiveAt' },
  CLEAR_PAN_REFUSED: { text: statusText({ last4: cardNumber(16) }), field: 'last4' },
  TIME_IN_FUTURE: { text: statusText({ effectiveAt: MIDNIGHT }), field: 'effectiveAt' },
};

async function expectRefused(kind: FileKind, code: BankRowCode, coded: CodedRow): Promise<void> {
  const { text, field, id = kind === 'DISCOUNT' ? 't1' : tokenFor('a') } = coded;
  const good = kind === 'DISCOUNT' ? chargeText({ transactionId: 't9' }) : statusText();
  const scene = await openScene(table);
  if (code === 'ORIGINAL_NOT_A_CHARGE') await scene.sendWell(kind, EARLIER);
  const job = await scene.sendWell(kind, [good, text]);
  const [first, refused] = scene.told(job);
  expect(first?.class).not.toBe('REFUSED');
  expect(refused).toEqual({
    ...{ record: 'D', line: '3', id, class: 'REFUSED', reasons: code },
    ...{ expected: '', granted: '', difference: '', finding: '' },
  });
  const { zh, en } = ROW_ADVICE[code];
  expect(scene.errors(job)).toBe(`3|${field}|${code}|${zh} ${en}\n`);
  expect([scene.verdict(job), scene.summary(job).reasons[code]]).toEqual(['BREAKS', 1]);
  expect(await scene.breaks()).toContain(`${id} REFUSED`);
}

describe('a row of discounts is refused with', () => {
  it.each(BANK_ROW_CODES)('%s', async (code) => {
    const coded = DISCOUNTS[code];
    if (coded === undefined) throw new Error(`nothing tests ${code}`);
    await expectRefused('DISCOUNT', code, coded);
  });

  it('one of the codes of the design, each of which has its test', () => {
    expect(BANK_ROW_CODES).toEqual(WRITTEN_CODES);
    expect(Object.keys(DISCOUNTS).sort()).toEqual([...BANK_ROW_CODES].sort());
  });
});

describe('a row of cards is refused with', () => {
  it.each(Object.keys(STATUSES))('%s', async (code) => {
    const coded = STATUSES[code];
    if (coded === undefined) throw new Error(`nothing tests ${code}`);
    await expectRefused('CARDSTATUS', code as BankRowCode, coded);
  });
});

describe('a row with a card number where no field is', () => {
  it.each([
    ['behind its last field', (number: string) => `${chargeText()}|${number}`],
    ['for its mark', (number: string) => `${number}${chargeText().slice(1)}`],
    ['and nothing else', (number: string) => number],
  ])('%s is refused for it, as a whole', async (_, rowOf) => {
    const scene = await openScene(table);
    const number = cardNumber(16);
    const job = await scene.sendWell('DISCOUNT', [rowOf(number), chargeText()]);
    expect(scene.classes(job)).toEqual(['REFUSED', 'MATCHED']);
    expect(scene.errors(job)).toContain('2|record|CLEAR_PAN_REFUSED|');
    expect([...scene.jobs.objects.content.values()].some((content) => content.includes(number))).toBe(false);
  });
});

describe('a row of the last millisecond of its day', () => {
  it('is none of the future, in whatever offset, and one of the next midnight is', async () => {
    const scene = await openScene(table);
    const times = [
      ...[`${DATE}T23:59:59.999+08:00`, `${DATE}T15:59:59.999Z`, '2026-06-06T05:59:59.999+14:00'],
      ...[MIDNIGHT, `${DATE}T16:00:00Z`, `${DATE}T02:00:00-14:00`],
    ];
    const job = await scene.sendWell(
      'DISCOUNT',
      times.map((at, index) => chargeText({ at, transactionId: `t${index}` })),
    );
    expect(scene.told(job).map(({ class: found, reasons }) => `${found} ${reasons}`.trim())).toEqual([
      ...[
        'MATCHED',
        'MATCHED',
        'MATCHED',
        'REFUSED TIME_IN_FUTURE',
        'REFUSED TIME_IN_FUTURE',
        'REFUSED TIME_IN_FUTURE',
      ],
    ]);
  });
});

describe('a refused row of the form', () => {
  it('has no id where that one may not be told, and is known by file and line then', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('DISCOUNT', [
      ...[chargeText({ transactionId: cardNumber(16) }), chargeText({ transactionId: '单号' }), 'E|', ''],
    ]);
    expect(scene.told(job).map(({ id, reasons }) => [id, reasons])).toEqual([
      ...[
        ['', 'CLEAR_PAN_REFUSED'],
        ['', 'FIELD_FORMAT'],
        ['', 'FIELD_FORMAT'],
        ['', 'FIELD_FORMAT'],
      ],
    ]);
    expect(await scene.breaks()).toEqual([2, 3, 4, 5].map((line) => `ICBC.DISCOUNT.20260605.000001#${line} REFUSED`));
  });
});
