import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { Ports } from '#services/ports.ts';
import type { Change, CommitOutcome } from '#services/ports/writes.ts';
import type { TestJob } from '../support/file-job.ts';
import { rosterFile, rosterLines, withCells } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const PARTS = 4;
const ROWS = 64;
/** What one command of the service tries by itself. */
const ATTEMPTS_OF_A_COMMAND = 8;
/** A long text in a column that is read and not kept: a part is about a megabyte, and so has few rows. */
const LONG = 'x'.repeat(60_000);
const NATIVE_PLACE = 18;

/** How often more a change of members is refused without being tried. */
let refusals = 0;
let [conflicts, tried] = [0, 0];
const underWay = new Set<string>();

/**
 * Two transactions on one item at once do not both go in: the engine of one machine lets one wait for the other, DynamoDB
 * refuses one of them with TransactionConflict. All rows of a body are about the item that counts its members.
 */
async function commitAsDeployed(ports: Ports, change: Change): Promise<CommitOutcome> {
  const bodies = change.writes.flatMap((write) => (write.type === 'OCCUPY' ? [write.bodyId] : []));
  if (bodies.length === 0) return ports.ledger.commit(change);
  tried += 1;
  refusals -= 1;
  if (refusals >= 0) return { outcome: 'CONTENDED' };
  if (bodies.some((id) => underWay.has(id))) {
    conflicts += 1;
    return { outcome: 'CONTENDED' };
  }
  for (const id of bodies) underWay.add(id);
  try {
    return await ports.ledger.commit(change);
  } finally {
    for (const id of bodies) underWay.delete(id);
  }
}

const { jobs, queue, steps, members } = await startSteppedJobs((ports) => {
  const commit = (change: Change): Promise<CommitOutcome> => commitAsDeployed(ports, change);
  const backOff = (attempt: number): Promise<void> => (refusals > 0 ? setImmediate() : ports.ledger.backOff(attempt));
  const ledger: Ports['ledger'] = { ...ports.ledger, commit, backOff };
  return Object.create(ports, { ledger: { value: ledger } }) as Ports;
});
const officer = jobs('zhejiang-officer');
afterEach(() => {
  refusals = 0;
});

function queueRoster(rows: number, seed: number): Promise<TestJob> {
  const { header, lines } = rosterLines(rows, { code: 'zhejiang-works', seed });
  const long = lines.map((line) => withCells(line, { [NATIVE_PLACE]: LONG }));
  return queue('zhejiang-officer', { content: rosterFile(header, long) });
}

it('rows of one body in parts that are done at once go in, each once, and none of the parts has to be done again', async () => {
  const before = await members('zhejiang');
  const { id } = await queueRoster(ROWS, 1);
  expect(await steps.inspect({ jobId: id })).toMatchObject({ state: 'RUNNING', parts: PARTS });
  await Promise.all(Array.from({ length: PARTS }, (_, index) => steps.part({ jobId: id, part: index + 1 })));
  expect(conflicts).toBeGreaterThan(0);
  await steps.finish({ jobId: id });
  const job = await officer.job(id);
  expect(job).toMatchObject({ state: 'COMPLETED', rows: ROWS, parts: PARTS, partsDone: PARTS, residual: 0 });
  expect(job.outcomes).toMatchObject({ created: ROWS, duplicate: 0, rejected: 0 });
  expect(new Set((await officer.file(job, 'RESULT')).map((row) => row.split(',')[2])).size).toBe(ROWS);
  expect((await members('zhejiang')) - before).toBe(ROWS);
});

it('rows that others get in the way of for longer than a command tries are tried on, and go in once', async () => {
  const before = await members('zhejiang');
  const { id } = await queueRoster(2, 2);
  await steps.inspect({ jobId: id });
  refusals = 2 * ATTEMPTS_OF_A_COMMAND;
  await steps.part({ jobId: id, part: 1 });
  await steps.finish({ jobId: id });
  expect((await officer.job(id)).outcomes).toMatchObject({ created: 2, unchanged: 0 });
  expect((await members('zhejiang')) - before).toBe(2);
});

it('rows that never get a turn break the part off, and go in when it is done again', async () => {
  const before = await members('zhejiang');
  const { id } = await queueRoster(2, 3);
  await steps.inspect({ jobId: id });
  [refusals, tried] = [Infinity, 0];
  await expect(steps.part({ jobId: id, part: 1 })).rejects.toMatchObject({ name: 'StepBroken' });
  expect(tried).toBeGreaterThan(2 * ATTEMPTS_OF_A_COMMAND);
  refusals = 0;
  await steps.part({ jobId: id, part: 1 });
  await steps.finish({ jobId: id });
  expect(await officer.job(id)).toMatchObject({ state: 'COMPLETED', residual: 0 });
  expect((await members('zhejiang')) - before).toBe(2);
});
