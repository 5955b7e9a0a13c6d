import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { EXIT_CODES } from '../../cli/exit-codes.ts';
import { followJob } from '../../cli/file-jobs/follow-job.ts';
import type { JobAnswer } from '../../cli/file-jobs/job-answer.ts';
import type { Session } from '../../cli/session.ts';

const JOB: JobAnswer = {
  ...{ id: 'job_1', kind: 'MEMBERS', mode: 'CREATE', fileName: 'a.csv', state: 'RUNNING', rows: 10 },
  ...{ startedAt: '2026-11-20T00:00:00.000Z', cancelRequested: false, files: [], problems: [], failure: null },
  ...{ verdict: null, classes: [], accepted: null },
  outcomes: { created: 1, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 },
};

/** A session with a service that answers `answers` one after the other, the last of them for good. */
async function sessionOf(
  answers: readonly (JobAnswer | null)[],
): Promise<Session & { readonly asked: () => string[] }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      bodies.push(body);
      const job = answers[Math.min(bodies.length, answers.length) - 1];
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { job } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const address = { url: `http://127.0.0.1:${port}/graphql`, token: '', locale: 'EN' } as const;
  const nothing = () => undefined;
  const printer = { line: nothing, progress: nothing, endProgress: nothing, hasTerminal: true };
  return { address, language: 'en', printer, asked: () => bodies };
}

it('a job that is not to be seen any more is followed no longer', async () => {
  const session = await sessionOf([JOB, null]);
  await expect(followJob(session, JOB)).rejects.toMatchObject({
    exitCode: EXIT_CODES.PART_WRITTEN,
    message: expect.stringContaining('job_1') as string,
  });
});

it('a job is followed to its end, and asks for nothing that is not shown', async () => {
  const session = await sessionOf([JOB, { ...JOB, state: 'COMPLETED' }]);
  expect((await followJob(session, JOB)).state).toBe('COMPLETED');
  expect(session.asked()).toHaveLength(2);
  expect(session.asked().join('')).not.toContain('allowedActions');
});
