import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { headerOf, nameOf, signedBytes, signedFile, trailerFor } from './file-signer.ts';
import type { FileHead, NamedFile, TrailerFacts } from './file-signer.ts';
import type { FileCode } from './naive-types.ts';

/** A good file: its head and rows. It is what a bank may send next, unless a code is about what came before. */
export interface GoodFile {
  readonly head: FileHead;
  readonly rows: readonly string[];
}

/** What codes need to know of the world to go wrong with. */
export interface CorruptSetting {
  /** The day in Shanghai on which the file comes. */
  readonly today: string;
  /** A code under which no bank is registered. */
  readonly unknownBank: string;
  /** The code of another bank that is registered. */
  readonly otherBank: string;
  /** A day in a sealed month of the bank, of the last 30 days; null where the caller has none. */
  readonly sealedDay: string | null;
  /** The last accepted file of the bank and kind, which DUPLICATE_CONTENT, SEQUENCE_REUSED and SEQUENCE_GAP come after. */
  readonly last: GoodFile;
}

/** An upload that must be refused with one code. */
export interface CorruptFile extends NamedFile {
  readonly uploader: string;
  readonly kind: FileHead['kind'];
}

const MOST_ROWS = 4_000_000;
const MANY = 200_000;
const LINE_END = Buffer.from('\n');

const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const buffersOf = (rows: readonly string[]): readonly Buffer[] => rows.map((row) => Buffer.from(row));

/** A good file with another first line, and a trailer that is right for it. */
function withHeader({ head, rows }: GoodFile, header: string): NamedFile {
  const { name, bytes } = signedFile(head, rows);
  const plain = bytes.subarray(bytes.indexOf('\n'), bytes.lastIndexOf('\nT|') + 1);
  const before = Buffer.concat([Buffer.from(header), plain]);
  const [t = '', count = '', first = '', second = ''] = trailerOf(bytes).split('|');
  const sha = createHash('sha256').update(before).digest('hex');
  return { name, bytes: Buffer.concat([before, Buffer.from(`${[t, count, first, second, sha].join('|')}\n`)]) };
}

/** The last line of a file. */
function trailerOf(bytes: Buffer): string {
  return bytes
    .subarray(bytes.lastIndexOf('\nT|') + 1)
    .toString()
    .trimEnd();
}

/** A good file with another trailer. */
function withTrailer({ head, rows }: GoodFile, change: (facts: TrailerFacts) => string): NamedFile {
  return signedBytes(head, buffersOf(rows), change);
}

const archived = ({ name, bytes }: NamedFile, level = 9): NamedFile => ({
  name: `${name}.gz`,
  bytes: gzipSync(bytes, { level }),
});

function withDate(good: GoodFile, businessDate: string): NamedFile {
  return signedFile({ ...good.head, businessDate }, good.rows);
}

type Maker = (good: GoodFile, setting: CorruptSetting) => readonly (NamedFile & Partial<CorruptFile>)[];

const renamed = (good: GoodFile, change: (name: string) => string): NamedFile => {
  const { name, bytes } = signedFile(good.head, good.rows);
  return { name: change(name), bytes };
};

/** The faults of a file's own: name, sender, header and bytes. */
const OF_NAME_AND_BYTES = {
  NAME_FORMAT: (good) => [
    renamed(good, (name) => name.toLowerCase()),
    renamed(good, (name) => name.replace(/\.\d{8}\./, '.20260230.')),
    renamed(good, (name) => name.replace(/\.\d{6}\.txt/, '.000000.txt')),
    renamed(good, (name) => `${name}.zip`),
    { ...renamed(good, (name) => name), kind: good.head.kind === 'DISCOUNT' ? 'CARDSTATUS' : 'DISCOUNT' },
  ],
  SENDER_UNKNOWN: ({ head, rows }, { unknownBank }) => [signedFile({ ...head, bank: unknownBank }, rows)],
  SENDER_MISMATCH: (good, { otherBank }) => [
    { ...signedFile(good.head, good.rows), uploader: otherBank },
    withHeader(good, headerOf({ ...good.head, bank: otherBank })),
  ],
  HEADER_INVALID: (good) => {
    const header = headerOf(good.head);
    const wrong = [
      ...[`\u{FEFF}${header}`, header.replace('H|1|', 'H|2|'), `${header}|`, header.replace(/UTF-8|GB18030/, 'UTF-16')],
      ...[header.replace(/\|(?:FULL|DELTA)$/, '|PART'), headerOf({ ...good.head, sequence: good.head.sequence + 1 })],
      ...[headerOf({ ...good.head, businessDate: dayPlus(good.head.businessDate, -1) })],
    ];
    const full = good.head.kind === 'DISCOUNT' ? [headerOf({ ...good.head, form: 'FULL' })] : [];
    return [...wrong, ...full].map((one) => withHeader(good, one));
  },
  ENCODING_INVALID: ({ head, rows }) => {
    const broken = Buffer.concat([Buffer.from('D|'), Buffer.from([0xff, 0xff])]);
    return [signedBytes(head, [...buffersOf(rows), broken])];
  },
  TOO_LARGE: ({ head }) => [
    signedBytes(head, [Buffer.alloc(MOST_ROWS, LINE_END)], (facts) => trailerFor({ ...facts, count: MOST_ROWS + 1 })),
  ],
  ARCHIVE_UNSAFE: (good) => {
    const { name, bytes } = archived(signedFile(good.head, good.rows));
    const bomb = archived(
      signedFile(
        good.head,
        Array.from({ length: MANY }, () => 'D|'),
      ),
    );
    return [
      bomb,
      { name, bytes: bytes.subarray(0, bytes.length - 9) },
      { name, bytes: Buffer.from(signedFile(good.head, good.rows).bytes) },
    ];
  },
  EMPTY: ({ head }) => [
    { name: nameOf(head), bytes: Buffer.alloc(0) },
    { name: nameOf(head, true), bytes: gzipSync(Buffer.alloc(0)) },
  ],
} as const satisfies Partial<Record<FileCode, Maker>>;

/** The faults of what a trailer says. */
const OF_TRAILER = {
  TRAILER_MISSING: (good) => {
    const { name, bytes } = signedFile(good.head, good.rows);
    const start = bytes.lastIndexOf('\nT|') + 1;
    const upper = withTrailer(good, (facts) => trailerFor({ ...facts, sha: facts.sha.toUpperCase() }));
    return [
      { name, bytes: bytes.subarray(0, start) },
      { name, bytes: bytes.subarray(0, bytes.length - 10) },
      { name, bytes: Buffer.concat([bytes, LINE_END]) },
      upper,
    ];
  },
  COUNT_MISMATCH: (good) => [
    withTrailer(good, (facts) => trailerFor({ ...facts, count: facts.count + 1 })),
    signedBytes(good.head, [...buffersOf(good.rows), Buffer.alloc(0)], (facts) =>
      trailerFor({ ...facts, count: facts.count - 1 }),
    ),
  ],
  SUM_MISMATCH: (good) => [
    withTrailer(good, ({ sums: [first, second], ...facts }) => trailerFor({ ...facts, sums: [first + 1n, second] })),
    withTrailer(good, ({ sums: [first, second], ...facts }) => trailerFor({ ...facts, sums: [first, second - 1n] })),
  ],
  CHECKSUM_MISMATCH: (good) => [
    withTrailer(good, ({ sha, ...facts }) =>
      trailerFor({ ...facts, sha: createHash('sha256').update(sha).digest('hex') }),
    ),
  ],
} as const satisfies Partial<Record<FileCode, Maker>>;

/** The faults of a file's place among days and other files. */
const OF_PLACE = {
  BUSINESS_DATE_FUTURE: (good, { today }) => [withDate(good, dayPlus(today, 1))],
  BUSINESS_DATE_TOO_OLD: (good, { today }) => [withDate(good, dayPlus(today, -31))],
  PERIOD_SEALED: (good, { sealedDay }) => (sealedDay === null ? [] : [withDate(good, sealedDay)]),
  DUPLICATE_CONTENT: (_, { last: { head, rows } }) => [
    signedFile({ ...head, sequence: head.sequence + 1 }, rows),
    signedFile({ ...head, sequence: head.sequence + 1 }, rows, { lineEnd: '\r\n', isOpenEnded: true }),
    signedFile({ ...head, businessDate: dayPlus(head.businessDate, -1) }, rows, { isArchive: true }),
  ],
  SEQUENCE_REUSED: (_, { last: { head, rows } }) => [
    signedFile(head, rows, { lineEnd: '\r\n' }),
    signedFile({ ...head, businessDate: dayPlus(head.businessDate, -1) }, []),
  ],
  SEQUENCE_GAP: (_, { last: { head } }) => [signedFile({ ...head, sequence: head.sequence + 2 }, [])],
} as const satisfies Partial<Record<FileCode, Maker>>;

const MAKERS: Readonly<Record<FileCode, Maker>> = { ...OF_NAME_AND_BYTES, ...OF_TRAILER, ...OF_PLACE };

/** Copies of a good file that must be refused with this code, each wrong in another way; the first is the plainest. */
export function corruptions(good: GoodFile, code: FileCode, setting: CorruptSetting): readonly CorruptFile[] {
  const { bank: uploader, kind } = good.head;
  return MAKERS[code](good, setting).map((file) => ({ uploader, kind, ...file }));
}

/** A copy of a good file that must be refused with exactly this code. */
export function corrupt(good: GoodFile, code: FileCode, setting: CorruptSetting): CorruptFile {
  const [first] = corruptions(good, code, setting);
  if (first === undefined) throw new Error(`the setting has nothing that is refused with ${code}`);
  return first;
}
