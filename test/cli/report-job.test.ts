import { expect, it } from 'vitest';
import { EXIT_CODES } from '../../cli/exit-codes.ts';
import type { JobAnswer } from '../../cli/file-jobs/job-answer.ts';
import { reportJob } from '../../cli/file-jobs/report-job.ts';

const FAILED: JobAnswer = {
  ...{ id: 'job_1', kind: 'MEMBERS', mode: 'CREATE', fileName: 'a.csv', state: 'FAILED', rows: 10 },
  ...{ startedAt: '2026-11-20T00:00:00.000Z', cancelRequested: false, files: [], problems: [], failure: null },
  ...{ verdict: null, classes: [], accepted: null },
  outcomes: { created: 1, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 },
};

it.each([
  ['BROKEN_OFF', 'The job failed (BROKEN_OFF). Resume it with: niangjia jobs job_1 --resume --follow'],
  ['ROWS_UNACCOUNTED', expect.stringMatching(/\(ROWS_UNACCOUNTED\).*Run the same file again/)],
])('of a job that failed as %s, what to do next is said', (failure, said) => {
  const lines: string[] = [];
  const nothing = () => undefined;
  const printer = {
    line: (text: string) => lines.push(text),
    progress: nothing,
    endProgress: nothing,
    hasTerminal: false,
  };
  const address = { url: 'http://127.0.0.1:1/graphql', token: '', locale: 'EN' } as const;
  expect(reportJob({ address, language: 'en', printer }, { ...FAILED, failure })).toBe(EXIT_CODES.PART_WRITTEN);
  expect(lines.at(-1)).toEqual(said);
});
