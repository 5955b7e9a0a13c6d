import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { VirtualPostId } from '#domain/ids.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { createEventLog } from '#platform/logger.ts';
import { actionOf } from '#store/write-actions.ts';
import { runDay, type RunOutcome } from '../../functions/schedule/run-day.ts';
import { createTestTable } from '../support/engine.ts';
import { createTestPorts } from '../support/ports.ts';
import { activePostWith } from '../support/post-with.ts';
import { emptyTable, tableItems } from '../support/table-items.ts';

const table = await createTestTable();
const ports = createTestPorts(table, { now: '2026-04-10' });
const log = createEventLog('INFO');
const lineSchema = z.looseObject({ level: z.string(), message: z.string() });

/** What a run comes to, and the lines that it wrote, errors first. */
async function runAndRead(isOver: () => boolean = () => false) {
  const printed = [process.stderr, process.stdout].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  let outcome: RunOutcome;
  let lines: readonly z.output<typeof lineSchema>[];
  try {
    outcome = await runDay({ ports: ports.request(), log, isOver });
  } finally {
    lines = printed.flatMap(({ mock }) => mock.calls.map(([line]) => lineSchema.parse(JSON.parse(String(line)))));
    for (const one of printed) one.mockRestore();
  }
  return { outcome, lines };
}

/** An active post of which April falls due on 10 April, in the table. */
async function plant(name: string): Promise<VirtualPost> {
  const post = activePostWith({ id: `post_${name}` as VirtualPostId, code: name });
  const action = actionOf({ type: 'SAVE', noun: 'virtualPost', state: post, readVersion: 0 }, table.tableName);
  await table.client.send(new TransactWriteCommand({ TransactItems: [action] }));
  return post;
}

/** Spoils the state of a post in the table: it can be found, and time cannot pass for it. */
async function spoil({ id, version }: VirtualPost): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      ...{ TableName: table.tableName, Key: { pk: `POST#${id}`, sk: 'STATE' } },
      UpdateExpression: 'SET #state = :state',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':state': JSON.stringify({ id, version, holder: '欧阳试' }) },
    }),
  );
}

const stateOfApril = async (id: VirtualPostId): Promise<string | undefined> =>
  (await ports.request().virtualPosts.read(id))?.months[0]?.state;

beforeEach(async () => {
  ports.clock.set('2026-04-10');
  await emptyTable(table);
});

describe('a run with nothing to do', () => {
  it('changes nothing in an empty table', async () => {
    const { outcome } = await runAndRead();
    expect(outcome).toEqual({ changed: 0, left: 0, cutShort: false, defects: 0 });
    expect(await tableItems(table)).toEqual([]);
  });

  it('leaves a post alone on the day before it changes', async () => {
    const { id } = await plant('a');
    ports.clock.set('2026-04-09');
    expect((await runAndRead()).outcome.changed).toBe(0);
    expect(await stateOfApril(id)).toBe('SCHEDULED');
  });

  it('logs that it is done, and nothing else', async () => {
    const { lines } = await runAndRead();
    const done = { level: 'INFO', message: 'DAY_RUN_DONE', changed: 0, left: 0, cutShort: false, defects: 0 };
    expect(lines).toEqual([expect.objectContaining(done)]);
  });
});

describe('a run on the day of a post', () => {
  it('brings it up to date, and tells how many', async () => {
    const { id } = await plant('a');
    expect((await runAndRead()).outcome).toEqual({ changed: 1, left: 0, cutShort: false, defects: 0 });
    expect(await stateOfApril(id)).toBe('DUE');
  });

  it('tells of it in the feeds of both divisions, in one of them as the first', async () => {
    await plant('a');
    await runAndRead();
    const told = (await tableItems(table)).filter(({ sk }) => String(sk).startsWith('REMIND#'));
    expect(told.map(({ pk, first }) => [pk, first])).toEqual(
      expect.arrayContaining([
        ['REMINDERS#330000', true],
        ['REMINDERS#310000', false],
      ]),
    );
    expect(told).toHaveLength(2);
  });

  it('finds nothing to do when it comes again', async () => {
    await plant('a');
    await runAndRead();
    expect((await runAndRead()).outcome.changed).toBe(0);
  });

  it('changes nothing where two runs come at once but what one would', async () => {
    const { id, version } = await plant('a');
    await Promise.all([
      runAndRead(),
      runDay({ ports: ports.request(), log: createEventLog('ERROR'), isOver: () => false }),
    ]);
    expect((await ports.request().virtualPosts.read(id))?.version).toBe(version + 1);
  });

  it('stops where its time is over, and says so', async () => {
    const { id } = await plant('a');
    const { outcome, lines } = await runAndRead(() => true);
    expect(outcome).toEqual({ changed: 0, left: 0, cutShort: true, defects: 0 });
    expect(lines).toEqual([expect.objectContaining({ message: 'DAY_RUN_DONE', cutShort: true })]);
    expect(await stateOfApril(id)).toBe('SCHEDULED');
  });
});

describe('a post that cannot be brought up to date', () => {
  it('is logged as a defect with a reference, and holds no other up', async () => {
    const posts = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(plant));
    const [broken, ...others] = posts;
    if (broken === undefined) throw new Error('Posts were planted.');
    await spoil(broken);
    const { outcome, lines } = await runAndRead();
    expect(outcome).toEqual({ changed: others.length, left: 0, cutShort: false, defects: 1 });
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'ERROR',
        message: 'DEFECT',
        name: 'TypeError',
        reference: expect.any(String) as unknown,
      }),
      expect.objectContaining({ level: 'INFO', message: 'DAY_RUN_DONE', changed: others.length, defects: 1 }),
    ]);
    expect(await Promise.all(others.map(({ id }) => stateOfApril(id)))).toEqual(others.map(() => 'DUE'));
  });

  it('is logged without what stands in it', async () => {
    await spoil(await plant('a'));
    expect(JSON.stringify((await runAndRead()).lines)).not.toContain('欧阳试');
  });

  it('is met again by the next run', async () => {
    await spoil(await plant('a'));
    await runAndRead();
    expect((await runAndRead()).outcome.defects).toBe(1);
  });
});
