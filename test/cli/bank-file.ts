import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, folder } from './bank-folder.ts';

const DAY_MILLISECONDS = 86_400_000;
const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

/** A day in Shanghai, so many days from today: `yyyy-mm-dd`. */
export function dayFromToday(days: number): string {
  const time = Date.now() + SHANGHAI_MILLISECONDS + days * DAY_MILLISECONDS;
  return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** A day as files write it. */
export const digitsOf = (day: string): string => day.replaceAll('-', '');

/** Yesterday: also over midnight it is not in the future. */
export const BUSINESS_DAY = dayFromToday(-1);
const TOKEN = `k1:${'ab'.repeat(32)}`;

const CHARGE = {
  ...{ transactionId: 'T1', operation: 'C', originalTransactionId: '', token: TOKEN, merchantCode: 'M-1' },
  ...{ offerCode: 'OF-1', mcc: '5411', at: `${BUSINESS_DAY}T10:00:00+08:00`, grossFen: '10000', discountFen: '500' },
};

/** A charge of 100 yuan with 5 off as a row, but for the fields given. */
export function charge(given: Partial<typeof CHARGE> = {}): string {
  return ['D', ...Object.values({ ...CHARGE, ...given })].join('|');
}

const STATUS = {
  ...{ token: TOKEN, last4: '2220', holderHash: 'cd'.repeat(32), state: 'ACTIVATED' },
  ...{ effectiveAt: `${BUSINESS_DAY}T10:00:00+08:00`, benefit: '1', expiresOn: '2040-01-31' },
};

/** The state of a card as a row, but for the fields given. */
export function cardStatus(given: Partial<typeof STATUS> = {}): string {
  return ['D', ...Object.values({ ...STATUS, ...given })].join('|');
}

const utf8 = (text: string): Buffer => Buffer.from(text);

/** A file, right in all but what is given. */
export interface FileGiven {
  readonly kind?: string;
  readonly day?: string;
  readonly header?: string;
  readonly rows?: readonly string[];
  readonly sums?: string;
  readonly trailer?: string;
  readonly lineEnd?: string;
  readonly encode?: (text: string) => Buffer;
}

/** The bytes of a file, summed up here and not by what is tested: of one charge where no rows are given. */
export function bankFile(given: FileGiven = {}): Buffer {
  const { kind = 'DISCOUNT', day = BUSINESS_DAY, rows = [charge()], lineEnd = '\n', encode = utf8 } = given;
  const header = given.header ?? `H|1|CCBZJ|${kind}|${digitsOf(day)}|000001|UTF-8|DELTA`;
  const before = encode([header, ...rows].map((line) => line + lineEnd).join(''));
  const sums =
    given.sums ?? (kind === 'DISCOUNT' ? `${10_000 * rows.length}|${500 * rows.length}` : `${rows.length}|0`);
  const sha256 = createHash('sha256').update(before).digest('hex');
  return Buffer.concat([before, Buffer.from(given.trailer ?? `T|${rows.length}|${sums}|${sha256}${lineEnd}`)]);
}

let folders = 0;

/** A new folder in that of the test file. */
export function newFolder(): string {
  folders += 1;
  const name = `folder-${folders}`;
  mkdirSync(join(folder, name));
  return name;
}

/** Writes a file under a name of its own kind and day, in a folder of its own, and answers its path. */
export function sentFile(content: Uint8Array, name = nameOf()): string {
  return fileIn(join(newFolder(), name), content);
}

/** The name of a file. */
export function nameOf({ kind = 'DISCOUNT', day = BUSINESS_DAY }: FileGiven = {}, ending = '.txt'): string {
  return `CCBZJ.${kind}.${digitsOf(day)}.000001${ending}`;
}
