import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf, type Instant, type LocalDate } from '#domain/day.ts';
import { ID_PREFIXES, type Id, type IdKind } from '#domain/ids.ts';
import type { StoreMeter } from '#platform/store-meter.ts';
import { textDigest } from '#platform/ids.ts';
import type { Clock, Ids, Ports } from '#services/ports.ts';
import type { Cipher } from '#platform/cipher.ts';
import { openMasterKey } from '#platform/master-key.ts';
import { keepCatalogue } from '#store/kept-catalogue.ts';
import { openCipher } from '#store/key-ring.ts';
import { openTable, type TableClient } from '#store/document-client.ts';
import { createAdapters, createPorts, type Adapters } from '../../functions/compose.ts';
import type { TestTable } from './engine.ts';
import { OBJECTS } from './objects.ts';
import { PERSONAL_KEY } from './personal-key.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../data');
const NOON_IN_SHANGHAI = 'T04:00:00.000Z';

let shipped: Adapters | undefined;
let services = 0;

/** A clock that stands still until it is set. */
export interface TestClock extends Clock {
  readonly today: () => LocalDate;
  /** Sets it to noon of a day in Shanghai. */
  readonly set: (day: string) => void;
  /** Sets it to an instant, written with any offset. */
  readonly setTo: (instant: string) => void;
  /** Lets time pass. */
  readonly pass: (seconds: number) => void;
}

/** The service's ports on a table of the engine, at a time of the test's choosing. */
export interface TestPorts {
  readonly table: TableClient;
  readonly clock: TestClock;
  readonly ids: Ids;
  /** The ports of a new request, with loaders of its own; `meter` counts what it asks of the store. */
  readonly request: (meter?: StoreMeter) => Ports;
  /** What `caller` does now, in a request of its own. */
  readonly act: (caller: ApiClient) => Act;
}

/** What a test may settle itself. */
export interface TestPortsOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly now: string;
  /** Another way to the same table, e.g. one on which faults are injected. */
  readonly through?: TableClient;
  readonly ids?: Ids;
}

/** A clock that says it is noon in Shanghai on `day`. */
export function createTestClock(day: string): TestClock {
  let now = `${day}${NOON_IN_SHANGHAI}` as Instant;
  return {
    now: () => now,
    today: () => dayOf(now),
    set: (next) => {
      now = `${next}${NOON_IN_SHANGHAI}` as Instant;
    },
    setTo: (instant) => {
      now = new Date(instant).toISOString() as Instant;
    },
    pass: (seconds) => {
      now = new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant;
    },
  };
}

/** Ids in the order they were asked for, the same ones for the same `seed`. */
export function createSeededIds(seed: string): Ids {
  let count = 0;
  return {
    next: <Kind extends IdKind>(kind: Kind) => {
      count += 1;
      const digest = textDigest(`${seed} ${count}`).slice(0, 20);
      return `${ID_PREFIXES[kind]}_${String(count).padStart(6, '0')}${digest}` as Id<Kind>;
    },
    of: <Kind extends IdKind>(kind: Kind, text: string) => `${ID_PREFIXES[kind]}_${textDigest(text)}` as Id<Kind>,
  };
}

/** Numbers in [0, 1), the same ones for the same seed. */
function createSeededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A test table opened the way the deployed service opens its own, with all its client can do. */
export interface OpenTestTable extends TableClient {
  readonly client: DynamoDBDocumentClient;
}

/** What the deployed process shares, for the reference data that it reads once. */
function shippedAdapters(table: TestTable): Adapters {
  const place = {
    tableName: table.tableName,
    dynamoDbEndpoint: table.endpoint,
    dataFolder: DATA_FOLDER,
    personalKey: PERSONAL_KEY,
    ...OBJECTS,
  };
  return (shipped ??= createAdapters(place));
}

/** Opens a test table the way the deployed service does, and closes it after the tests. */
export function openTestTable(table: TestTable): OpenTestTable {
  const { client, tableName } = openTable({ tableName: table.tableName, endpoint: table.endpoint });
  if (!(client instanceof DynamoDBDocumentClient)) throw new Error('the service no longer opens a document client');
  afterAll(() => {
    client.destroy();
  });
  return { client, tableName };
}

/** The real repositories over a test table, with a clock that can be set and ids that follow from a seed. */
export function createTestPorts(table: TestTable, options: TestPortsOptions): TestPorts {
  services += 1;
  const seed = services;
  const clock = createTestClock(options.now);
  const ids = options.ids ?? createSeededIds(`service ${seed}`);
  const opened = options.through ?? openTestTable(table);
  let cipher: Promise<Cipher> | undefined;
  const adapters: Adapters = {
    ...{ ...shippedAdapters(table), table: opened, clock, ids, random: createSeededRandom(seed) },
    catalogue: keepCatalogue(),
    cipher: () => (cipher ??= openCipher(opened, openMasterKey(PERSONAL_KEY))),
  };
  return {
    table: opened,
    clock,
    ids,
    request: (meter) => createPorts(adapters, meter && { meter, withCapacity: false }),
    act: (caller) => ({ caller, now: clock.now(), today: clock.today(), requestId: ids.next('Request') }),
  };
}
