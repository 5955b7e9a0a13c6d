import { corrupt } from './corrupt-file.ts';
import { signedFile, type FileHead, type FileStyle } from './file-signer.ts';
import type { FileCode, FileKind, NaiveUpload } from './naive-types.ts';
import { drawnDiscounts } from './random-discounts.ts';
import { drawnStatuses } from './random-statuses.ts';
import { DAYS, randomStart, type RandomStart } from './random-world.ts';
import { BANK, instantOf, OTHER_BANK } from './sample-world.ts';

/** A world with files that come one after the other, drawn from one seed. */
export interface RandomCase extends Omit<RandomStart, 'dice'> {
  readonly uploads: readonly NaiveUpload[];
}

/** What a case may hold. */
export interface RandomLimits {
  readonly kinds?: readonly FileKind[];
  readonly files?: number;
  readonly rows?: number;
}

/** Codes that a good file can be made to have wherever it stands. */
const CORRUPTIBLE: readonly FileCode[] = [
  ...(['NAME_FORMAT', 'SENDER_UNKNOWN', 'SENDER_MISMATCH', 'HEADER_INVALID', 'ENCODING_INVALID', 'EMPTY'] as const),
  ...(['TRAILER_MISSING', 'COUNT_MISMATCH', 'SUM_MISMATCH', 'CHECKSUM_MISMATCH', 'SEQUENCE_GAP'] as const),
];
/** More rows of few tokens would shrink to less than a twentieth. */
const MOST_ROWS_OF_ARCHIVE = 30;

function drawnStyle({ dice }: RandomStart, rows: number): Required<FileStyle> & Pick<FileHead, 'encoding'> {
  return {
    encoding: dice.pick(['UTF-8', 'UTF-8', 'GB18030']),
    lineEnd: dice.pick(['\n', '\n', '\r\n']),
    isOpenEnded: dice.chance(0.2),
    isArchive: rows <= MOST_ROWS_OF_ARCHIVE && dice.chance(0.2),
  };
}

/** When a file is accepted: at noon of its business date, that night, or days later. */
function drawnKnownAt({ dice }: RandomStart, businessDate: string): number {
  const noon = Date.parse(`${businessDate}T12:00:00+08:00`);
  const hours = dice.pick([0, 11, 13, 13, 13, 24 * 4, 24 * 5]);
  return noon + hours * 3_600_000 + dice.pick([0, 1, 1000]);
}

/** The case of a seed: up to three files unless told otherwise, each of few rows that come back to each other. */
export function randomCase(seed: number, limits: RandomLimits = {}): RandomCase {
  const { kinds = ['DISCOUNT'], files = 3, rows: mostRows = 24 } = limits;
  const start = randomStart(seed);
  const { dice } = start;
  const uploads: NaiveUpload[] = [];
  const before: string[] = [];
  const next = { CARDSTATUS: 1, DISCOUNT: 1 };
  let knownBefore = 0;
  for (let place = 1 + dice.below(files); place > 0; place -= 1) {
    const kind = dice.pick(kinds);
    const rows = dice.chance(0.05) ? 0 : 1 + dice.below(mostRows);
    const businessDate = dice.pick(DAYS);
    const drawing = { ...start, rows, businessDate, before };
    const told = kind === 'DISCOUNT' ? drawnDiscounts(drawing) : drawnStatuses(drawing);
    const { encoding = 'UTF-8', ...style } = drawnStyle(start, rows);
    const form = kind === 'CARDSTATUS' && dice.chance(0.4) ? 'FULL' : 'DELTA';
    const head = { bank: BANK.code, kind, businessDate, sequence: next[kind], encoding, form } as const;
    const known = Math.max(knownBefore + 1, drawnKnownAt(start, businessDate));
    const knownAt = instantOf(new Date(known).toISOString());
    knownBefore = known;
    if (dice.chance(0.08)) {
      const setting = { today: businessDate, unknownBank: 'NOBANK', otherBank: OTHER_BANK.code, sealedDay: null };
      const plain = told.filter((line) => /^[\x20-\x7e]+$/.test(line));
      const good = { head, rows: plain };
      const last = { head: { ...head, sequence: next[kind] - 1 }, rows: [] };
      uploads.push({ ...corrupt(good, dice.pick(CORRUPTIBLE), { ...setting, last }), knownAt });
    }
    uploads.push({ ...signedFile(head, told, style), kind, uploader: BANK.code, knownAt });
    next[kind] += 1;
    if (kind === 'DISCOUNT') before.push(...told);
  }
  const { world, cards, usage } = start;
  return { world, cards, usage, uploads };
}
