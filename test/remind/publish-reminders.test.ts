import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Reminder } from '#domain/virtual-post/reminder.ts';
import { actionOf } from '#store/write-actions.ts';
import {
  createReminderPublisher,
  type PutOutcome,
  type ReminderEvent,
} from '../../functions/remind/publish-reminders.ts';
import { region } from '../support/builders.ts';
import { reminderOf, toldReminders } from './told-changes.ts';

const SCHEMA = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/events/post-reminder.schema.json'), 'utf8')));
const isReminder = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(SCHEMA);
const itemSchema = z.object({ pk: z.string(), sk: z.string(), first: z.boolean(), state: z.string() });
const DUE = reminderOf('STIPEND_DUE');

/** The record of the item that the store writes of a reminder, in the feed of a division: the first one unless told. */
function recordOf(reminder: Reminder, feed = reminder.federations[0] ?? region('330000')): DynamoDBRecord {
  const action = actionOf({ type: 'REMIND', reminder, federation: feed }, 'any');
  const { pk, sk, first, state } = itemSchema.parse(action.Put?.Item);
  return {
    eventName: 'INSERT',
    dynamodb: { NewImage: { pk: { S: pk }, sk: { S: sk }, first: { BOOL: first }, state: { S: state } } },
  };
}

/** A bus that keeps what it is given, call by call, and answers as it is told to. */
function busThat(answer: PutOutcome = { FailedEntryCount: 0 }) {
  const calls: (readonly ReminderEvent[])[] = [];
  const publish = createReminderPublisher('reminders', async (events) => {
    calls.push(events);
    return answer;
  });
  return { calls, publish: (...Records: DynamoDBRecord[]) => publish({ Records }) };
}

it('puts a new reminder on the bus by its kind, at the instant it happened', async () => {
  const { calls, publish } = busThat();
  await publish(recordOf(DUE));
  expect(calls).toEqual([
    [
      {
        ...{ EventBusName: 'reminders', Source: 'niangjia.posts', DetailType: 'STIPEND_DUE', Time: new Date(DUE.at) },
        Detail: expect.any(String) as unknown,
      },
    ],
  ]);
});

it('tells the reminder whole, as the stated schema has it', async () => {
  const { calls, publish } = busThat();
  await publish(...toldReminders().map((reminder) => recordOf(reminder)));
  const details = calls.flat().map(({ Detail }): unknown => JSON.parse(Detail));
  expect(details).toEqual(toldReminders());
  expect(details.filter((detail) => !isReminder(detail))).toEqual([]);
});

it('tells of the copies in two feeds the first one alone', async () => {
  const { calls, publish } = busThat();
  await publish(...DUE.federations.map((feed) => recordOf(DUE, feed)));
  expect(DUE.federations).toHaveLength(2);
  expect(calls.flat()).toHaveLength(1);
});

it.each(['MODIFY', 'REMOVE'] as const)('tells nothing of a reminder where it is not new (%s)', async (eventName) => {
  const { calls, publish } = busThat();
  await publish({ ...recordOf(DUE), eventName });
  expect(calls).toEqual([]);
});

it('tells nothing of other items', async () => {
  const { calls, publish } = busThat();
  await publish({ eventName: 'INSERT', dynamodb: { NewImage: { sk: { S: 'STATE' }, first: { BOOL: true } } } });
  expect(calls).toEqual([]);
});

it.each([
  [10, [10]],
  [11, [10, 1]],
  [20, [10, 10]],
])('puts %i reminders in calls of %j', async (many, sizes) => {
  const { calls, publish } = busThat();
  await publish(...Array.from({ length: many }, () => recordOf(DUE)));
  expect(calls.map((events) => events.length)).toEqual(sizes);
});

it('leaves to the stream what the bus did not take, and says by which code', async () => {
  const { publish } = busThat({ FailedEntryCount: 1, Entries: [{}, { ErrorCode: 'ThrottlingException' }] });
  await expect(publish(recordOf(DUE), recordOf(DUE))).rejects.toThrow('did not take 1 reminders: ThrottlingException');
});

it('puts nothing more once the bus did not take something', async () => {
  const { calls, publish } = busThat({ FailedEntryCount: 1 });
  await expect(publish(...Array.from({ length: 11 }, () => recordOf(DUE)))).rejects.toThrow('did not take');
  expect(calls).toHaveLength(1);
});

it.each([
  ['is no JSON', '{'],
  ['is nothing', 'null'],
  ['has no kind that is known', JSON.stringify({ ...DUE, kind: 'STIPEND_LOST' })],
  ['has no instant', JSON.stringify({ ...DUE, at: 'yesterday' })],
  ['has no id', JSON.stringify({ ...DUE, id: null })],
])('gives a record up whose text %s, before any of its batch is told', async (_, text) => {
  const { calls, publish } = busThat();
  const broken = recordOf(DUE);
  const NewImage = { ...broken.dynamodb?.NewImage, state: { S: text } };
  await expect(publish(recordOf(DUE), { ...broken, dynamodb: { NewImage } })).rejects.toThrow();
  expect(calls).toEqual([]);
});

it('names a record that it cannot read by its key, and quotes nothing of it', async () => {
  const { publish } = busThat();
  const broken = recordOf(DUE);
  const NewImage = { ...broken.dynamodb?.NewImage, state: { S: '{"secret":"x"}' } };
  await expect(publish({ ...broken, dynamodb: { NewImage } })).rejects.toThrow(
    `No reminder can be read in REMIND#${DUE.at}#${DUE.id}.`,
  );
});
