import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { REMINDER_KINDS, type ReminderKind } from '#domain/virtual-post/reminder.ts';

/** An event of the bus; docs/reminders.md says what is in it. */
export interface ReminderEvent {
  readonly EventBusName: string;
  readonly Source: typeof REMINDER_SOURCE;
  readonly DetailType: ReminderKind;
  /** When it happened. */
  readonly Time: Date;
  /** The reminder as JSON: docs/events/post-reminder.schema.json. */
  readonly Detail: string;
}

/** What the bus answers: an entry that it did not take has a code in place of an id. */
export interface PutOutcome {
  readonly FailedEntryCount?: number | undefined;
  readonly Entries?: readonly { readonly ErrorCode?: string | undefined }[] | undefined;
}

/** Under which source reminders stand on the bus. */
export const REMINDER_SOURCE = 'niangjia.posts';

/** The most that EventBridge takes in one call. */
const ENTRIES_AT_ONCE = 10;

/** Whether a record tells of a new reminder; of its copies in two feeds the first one alone is told. */
function isTold({ eventName, dynamodb }: DynamoDBRecord): boolean {
  const image = dynamodb?.NewImage;
  const isReminder = image?.['sk']?.S?.startsWith('REMIND#') === true;
  return eventName === 'INSERT' && isReminder && image['first']?.BOOL === true;
}

const isKind = (value: unknown): value is ReminderKind => REMINDER_KINDS.some((kind) => kind === value);

/** The kind and the instant of a reminder; undefined for what is none. */
function readHead(text: string): { readonly kind: ReminderKind; readonly time: Date } | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('id' in value && 'kind' in value && 'at' in value)) return;
  const { id, kind, at } = value;
  const time = new Date(typeof at === 'string' ? at : Number.NaN);
  return typeof id === 'string' && isKind(kind) && !Number.isNaN(time.getTime()) ? { kind, time } : undefined;
}

/** Reads a record; throws where it holds no reminder, and names it by its key, in which there are ids alone. */
function eventOf(busName: string, { dynamodb }: DynamoDBRecord): ReminderEvent {
  const text = dynamodb?.NewImage?.['state']?.S ?? 'null';
  const head = readHead(text);
  if (head === undefined) throw new Error(`No reminder can be read in ${dynamodb?.NewImage?.['sk']?.S ?? 'a record'}.`);
  const { kind, time } = head;
  return { EventBusName: busName, Source: REMINDER_SOURCE, DetailType: kind, Time: time, Detail: text };
}

/** EventBridge takes some entries of a call and leaves others, and says so in its answer only. */
function requireTaken({ FailedEntryCount: failed = 0, Entries: entries = [] }: PutOutcome): void {
  if (failed === 0) return;
  const codes = new Set(entries.flatMap(({ ErrorCode: code }) => code ?? []));
  throw new Error(`The bus did not take ${failed} reminders: ${[...codes].join(', ')}.`);
}

/**
 * Makes the function that puts each new reminder on the bus. What cannot be read or is not taken is thrown, and the stream brings
 * the records again: a reminder comes at least once, each time with the same `id`. All are read before the first is put, so
 * that one that cannot be read repeats no other.
 */
export function createReminderPublisher(
  busName: string,
  put: (events: readonly ReminderEvent[]) => Promise<PutOutcome>,
): (event: DynamoDBStreamEvent) => Promise<void> {
  return async ({ Records }) => {
    const events = Records.filter(isTold).map((record) => eventOf(busName, record));
    for (let start = 0; start < events.length; start += ENTRIES_AT_ONCE) {
      requireTaken(await put(events.slice(start, start + ENTRIES_AT_ONCE)));
    }
  };
}
