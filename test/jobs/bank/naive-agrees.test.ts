import { describe, expect, it } from 'vitest';
import { createTestTable } from '../../support/engine.ts';
import { createTestPorts } from '../../support/ports.ts';
import { emptyTable } from '../../support/table-items.ts';
import { BankJobs } from '../../support/bank-files/bank-jobs.ts';
import { reconcile, stateBefore } from '../../support/bank-files/naive-reconciler.ts';
import { resultText } from '../../support/bank-files/naive-result-text.ts';
import { callerOf, plantBankFacts } from '../../support/bank-files/planted-bank.ts';
import { randomCase } from '../../support/bank-files/random-file.ts';
import type { FileKind, NaiveState } from '../../support/bank-files/naive-types.ts';

/** As many rows as it takes; NIANGJIA_BANK_ROWS asks for more. */
const ROWS = Number(process.env['NIANGJIA_BANK_ROWS'] ?? 1700);
/** Files of some size: each takes a job of many steps. */
const ROWS_OF_A_FILE = 80;
const PART_BYTES = 3000;
const FIRST_SEED = Number(process.env['NIANGJIA_BANK_SEED'] ?? 1);

const table = await createTestTable();

/** Works through the files of a seed with both, and answers how many rows they held. */
async function compare(seed: number, kinds: readonly FileKind[]): Promise<number> {
  await emptyTable(table);
  const drawn = randomCase(seed, { kinds, rows: ROWS_OF_A_FILE });
  const service = createTestPorts(table, { now: '2026-06-01' });
  const { banks, programs, merchants, offers } = drawn.world;
  await plantBankFacts(service, { banks, programs, merchants, offers, cards: drawn.cards, usage: drawn.usage });
  // Every other seed in several parts.
  const jobs = new BankJobs(service, seed % 2 === 0 ? { partBytes: PART_BYTES } : {});
  let state: NaiveState = stateBefore(drawn.cards, drawn.usage);
  let rows = 0;
  for (const upload of drawn.uploads) {
    service.clock.setTo(upload.knownAt);
    const naive = reconcile(drawn.world, state, upload);
    state = naive.state;
    const job = await jobs.take(callerOf(drawn.world, upload.uploader), upload);
    const where = `seed ${seed}, ${upload.name}`;
    if (naive.result.code !== null) {
      expect([where, job.state, job.problems.map(({ code }) => code)]).toEqual([where, 'REFUSED', [naive.result.code]]);
      continue;
    }
    expect([where, job.state, job.problems.map(({ code }) => code)]).toEqual([
      where,
      expect.stringMatching('COMPLETED'),
      [],
    ]);
    rows += naive.result.rows.length;
    const [bank = '', kind = '', date = '', sequence = ''] = upload.name.split('.');
    const businessDate = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
    const head = { bank, kind: kind as FileKind, businessDate, sequence: Number(sequence) };
    expect(jobs.text(job, 'RESULT'), where).toBe(resultText(head, naive.result, upload.knownAt));
    expect([where, job.verdict]).toEqual([where, naive.result.verdict]);
  }
  return rows;
}

describe('a naive reconciler, written from the same documents', () => {
  it.each([[['DISCOUNT']], [['CARDSTATUS']], [['DISCOUNT', 'CARDSTATUS']]] as const)(
    'comes to the same bytes on random files of %j',
    async (kinds) => {
      for (let [seed, rows] = [FIRST_SEED, 0]; rows < ROWS; seed += 1) rows += await compare(seed, kinds);
    },
    1_200_000,
  );
});
