import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corruptions, type CorruptSetting } from '../../support/bank-files/corrupt-file.ts';
import { signedFile, type FileHead, type FileStyle } from '../../support/bank-files/file-signer.ts';
import { firstResult, reconcile, stateBefore } from '../../support/bank-files/naive-reconciler.ts';
import { FILE_CODES, type FileKind, type NaiveState } from '../../support/bank-files/naive-types.ts';
import {
  BANK,
  holderFor,
  instantOf,
  OTHER_BANK,
  sampleCard,
  sampleWorld,
  tokenFor,
} from '../../support/bank-files/sample-world.ts';

const DATE = '2026-06-05';
const ROWS = {
  DISCOUNT: ['C', 'R'].map((operation) => {
    const original = operation === 'R' ? 't1' : '';
    const tail = ['M-1', 'TENTH', '5812', `${DATE}T12:00:00+08:00`, '10000', '1000'];
    return ['D', operation === 'R' ? 't2' : 't1', operation, original, tokenFor('a'), ...tail].join('|');
  }),
  CARDSTATUS: ['D', tokenFor('a'), '0001', holderFor('a'), 'ACTIVATED', '2026-01-05T02:00:00Z', '1', '2030-12-31'],
};
const rowsOf = (kind: FileKind): readonly string[] =>
  kind === 'DISCOUNT' ? ROWS.DISCOUNT : [ROWS.CARDSTATUS.join('|')];
const headOf = (kind: FileKind, facts: Partial<FileHead> = {}): FileHead => ({
  ...{ bank: BANK.code, kind, businessDate: DATE, sequence: 1, form: 'DELTA' as const },
  ...facts,
});
const start = (): NaiveState => stateBefore([sampleCard({ name: 'a' })]);
const KNOWN = instantOf(`${DATE}T23:59:59+08:00`);

function send(state: NaiveState, file: { name: string; bytes: Buffer; kind: FileKind; uploader?: string }) {
  return reconcile(sampleWorld(), state, { uploader: BANK.code, knownAt: KNOWN, ...file });
}

describe.each(['DISCOUNT', 'CARDSTATUS'] as const)('a file of %s', (kind) => {
  it.each<Partial<FileHead> & FileStyle>([
    {},
    { lineEnd: '\r\n' },
    { isOpenEnded: true },
    { isArchive: true },
    { encoding: 'GB18030', lineEnd: '\r\n', isOpenEnded: true },
  ])('is taken in any form: %o', ({ lineEnd = '\n', isOpenEnded = false, isArchive = false, ...head }) => {
    const file = signedFile(headOf(kind, head), rowsOf(kind), { lineEnd, isOpenEnded, isArchive });
    expect(send(start(), { ...file, kind }).result).toMatchObject({ code: null, verdict: 'RECONCILED' });
  });

  it.each(FILE_CODES)('is refused with %s', (code) => {
    const good = { head: headOf(kind, { sequence: 2 }), rows: rowsOf(kind) };
    const last = { head: headOf(kind), rows: rowsOf(kind) };
    const { state } = send(start(), { ...signedFile(last.head, last.rows), kind });
    const setting: CorruptSetting = {
      ...{ today: DATE, unknownBank: 'NOBANK', otherBank: OTHER_BANK.code, sealedDay: '2026-05-31', last },
    };
    const given = corruptions(good, code, setting).map((file) => send(state, file));
    // What a file of cards says again is no fault of its content.
    const isTakenAgain = code === 'DUPLICATE_CONTENT' && kind === 'CARDSTATUS';
    const codes = given.map(({ result }) => result.code);
    if (isTakenAgain) expect(codes).toEqual([null, null, 'SEQUENCE_REUSED']);
    else expect([...new Set(codes)]).toEqual([code]);
    if (!isTakenAgain) for (const after of given) expect(after.state).toBe(state);
  });

  it('that came before in the same bytes is known by them', () => {
    const file = { ...signedFile(headOf(kind), rowsOf(kind)), kind, uploader: BANK.code, knownAt: KNOWN };
    const { state, result } = send(start(), file);
    expect(firstResult(state, file)).toBe(result);
    expect(firstResult(state, { ...file, bytes: gzipSync(file.bytes) })).toBeUndefined();
  });

  it('without rows is proper, on as many days as there are', () => {
    const first = send(start(), { ...signedFile(headOf(kind), []), kind });
    const next = send(first.state, { ...signedFile(headOf(kind, { sequence: 2 }), []), kind });
    expect([first.result, next.result]).toMatchObject([{ verdict: 'RECONCILED' }, { verdict: 'RECONCILED' }]);
  });

  it('of 30 days ago is taken', () => {
    const head = headOf(kind, { businessDate: '2026-06-01' });
    const knownAt = instantOf('2026-07-01T23:59:59.999+08:00');
    const file = { ...signedFile(head, []), kind, uploader: BANK.code, knownAt };
    expect(reconcile(sampleWorld(), start(), file).result.code).toBeNull();
  });
});
