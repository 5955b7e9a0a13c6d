import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { eachOf } from '#platform/each-of.ts';
import type { Job, JobPart } from '#domain/job/job.ts';
import type { JobId, UploadId } from '#domain/ids.ts';
import type { Upload } from '#domain/job/upload.ts';
import type { JobList, Jobs, Uploads } from '#services/ports/jobs.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { jobEntity, jobListingEntity, jobPartEntity, uploadEntity } from './job-entity.ts';
import { markerEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById, type ById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState, stateText } from './state-text.ts';

/** More parts than a job has. */
const ALL_PARTS = { limit: 1000, after: undefined };
const DIGITS = 4;
/** How many parts are forgotten at a time. */
const PARTS_AT_ONCE = 16;

const jobIn = (item: RawItem): Job => readState(item) as Job;
const keyOfJob = (id: JobId): ItemKey => jobEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const uploadIn = (item: RawItem): Upload => readState(item) as Upload;
const keyOfUpload = (id: UploadId): ItemKey => uploadEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of uploads for one request. */
export function createUploads(table: TableClient, loader: ItemLoader): Uploads {
  return readById(table, loader, { keyOf: keyOfUpload, stateIn: uploadIn });
}

const numberOf = (part: number): string => String(part).padStart(DIGITS, '0');

async function forgetPart(table: TableClient, jobId: JobId, part: number): Promise<void> {
  const { Key } = jobPartEntity.get({ jobId, number: numberOf(part) }).params<{ Key: ItemKey }>();
  await table.client.send(new DeleteCommand({ TableName: table.tableName, Key }));
}

async function savePart(table: TableClient, part: JobPart): Promise<JobPart | undefined> {
  const { jobId, done, reached } = part;
  const row = { jobId, number: numberOf(part.part), done, reached, state: stateText(part) };
  const { Item } = jobPartEntity.put(row).params<{ Item: ItemKey }>();
  const unlessFurther = {
    ConditionExpression: 'attribute_not_exists(pk) OR (done = :open AND reached <= :reached)',
    ExpressionAttributeValues: { ':open': false, ':reached': reached },
  };
  try {
    await table.client.send(new PutCommand({ TableName: table.tableName, Item, ...unlessFurther }));
    return undefined;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const standing = await readConsistently(table, { pk: Item.pk, sk: Item.sk });
    return standing === undefined ? undefined : (readState(standing) as JobPart);
  }
}

/** The lists a page is made of, and the request's way to their jobs. */
interface Lists {
  readonly lists: readonly JobList[];
  readonly jobs: ById<JobId, Job>;
}

/** One Query per list, together, and one BatchGet. A list that goes on gave a whole page, so the newest of all leave no gap. */
async function readListed(table: TableClient, { lists, jobs }: Lists, request: SliceRequest): Promise<Slice<Job>> {
  const parse = (item: RawItem): JobId => item['jobId'] as JobId;
  const slices = await Promise.all(
    lists.map((list) => {
      const range = rangeOf(jobListingEntity.query.byList({ list }).params());
      return readSlice(table, { ...range, newestFirst: true, parse }, request);
    }),
  );
  const found = new Set(slices.flatMap(({ items }) => items.map(({ item }) => item)));
  const ids = [...found].sort().reverse().slice(0, request.limit);
  const items = await Promise.all(
    ids.map(async (id) => {
      // A page may hear of a job before the replica it asks does.
      const job = (await jobs.find(id)) ?? (await jobs.read(id));
      if (job === undefined) throw new Error(`A list names the job ${id}, which does not exist.`);
      return { item: job, position: id };
    }),
  );
  const hasMore = found.size > ids.length || slices.some((slice) => slice.hasMore);
  return { items, hasMore, end: ids.at(-1) };
}

/** Reads of jobs for one request, and the progress of their parts. */
export function createJobs(table: TableClient, loader: ItemLoader): Jobs {
  const byId = readById(table, loader, { keyOf: keyOfJob, stateIn: jobIn });
  const partsOf = async (jobId: JobId): Promise<readonly JobPart[]> => {
    const range = rangeOf(jobPartEntity.query.byJob({ jobId }).begins({ number: '' }).params());
    const parse = (item: RawItem): JobPart => readState(item) as JobPart;
    const slice = await readSlice(table, { ...range, parse }, { ...ALL_PARTS, consistent: true });
    return slice.items.map(({ item }) => item);
  };
  return {
    ...byId,
    readByContent: async (content) => {
      const { Key } = markerEntity.get({ space: 'JOB_CONTENT', name: content }).params<{ Key: ItemKey }>();
      const marker = await readConsistently(table, Key);
      return marker === undefined ? undefined : byId.read(marker['ownerId'] as JobId);
    },
    listed: (lists, request) => readListed(table, { lists, jobs: byId }, request),
    underWay: (request) => {
      const range = rangeOf(jobEntity.query.underWay({ progress: 'UNDER_WAY' }).params());
      return readSlice(table, { ...range, parse: jobIn }, request);
    },
    partsOf,
    savePart: (part) => savePart(table, part),
    forgetParts: async (jobId) => {
      const parts = await partsOf(jobId);
      await eachOf(parts, PARTS_AT_ONCE, ({ part }) => forgetPart(table, jobId, part));
    },
  };
}
