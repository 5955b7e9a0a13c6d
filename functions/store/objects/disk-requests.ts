import type { Instant } from '#domain/day.ts';
import { DiskFiles } from './disk-files.ts';
import { openDiskSecret } from './disk-secret.ts';
import { parseObjectKey, readSigned, type SignedFacts } from './disk-signature.ts';

/** A request to a signed address, as it came over HTTP. */
export interface DiskRequest {
  readonly method: string;
  /** The path below the address of the store. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  /** What the request says of its size; undefined where it says nothing. */
  readonly contentLength: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Why a signed request is refused. */
export type DiskRefusal = 'NOT_SIGNED' | 'EXPIRED' | 'WRONG_TYPE' | 'WRONG_SIZE' | 'WRONG_CONTENT' | 'NOT_FOUND';

/** What comes of a request to a signed address. */
export type DiskAnswer =
  | { readonly done: 'STORED'; readonly bytes: number }
  | {
      readonly done: 'READ';
      readonly bytes: number;
      readonly fileName: string;
      readonly content: AsyncIterable<Uint8Array>;
    }
  | { readonly done: 'REFUSED'; readonly refusal: DiskRefusal };

const refuse = (refusal: DiskRefusal): DiskAnswer => ({ done: 'REFUSED', refusal });

async function store(
  files: DiskFiles,
  facts: SignedFacts,
  { contentType, contentLength, body }: DiskRequest,
): Promise<DiskAnswer> {
  if (contentType !== facts.contentType) return refuse('WRONG_TYPE');
  if (contentLength !== undefined && contentLength !== facts.bytes) return refuse('WRONG_SIZE');
  const wanted = Number(facts.bytes);
  let refusal: DiskRefusal = 'WRONG_SIZE';
  const written = await files.write(facts.key, body, {
    most: wanted,
    check: ({ bytes, sha256 }) => {
      if (bytes !== wanted) return false;
      refusal = 'WRONG_CONTENT';
      return sha256 === facts.sha256;
    },
  });
  return written === undefined ? refuse(refusal) : { done: 'STORED', bytes: written.bytes };
}

async function read(files: DiskFiles, { key, fileName }: SignedFacts): Promise<DiskAnswer> {
  const [head, content] = await Promise.all([files.head(key), files.read(key)]);
  if (head === undefined || content === undefined) return refuse('NOT_FOUND');
  return { done: 'READ', bytes: head.bytes, fileName, content };
}

/** Answers signed requests to a folder as S3 would: what was not signed so, or is over, touches nothing. */
export function createDiskRequests(folder: string, now: () => Instant): (request: DiskRequest) => Promise<DiskAnswer> {
  const files = new DiskFiles(folder);
  let secret: Promise<Buffer> | undefined;
  return async (request) => {
    const key = parseObjectKey(request.path);
    if (key === undefined) return refuse('NOT_SIGNED');
    const facts = readSigned({ ...request, key }, await (secret ??= openDiskSecret(folder)));
    if (facts === undefined) return refuse('NOT_SIGNED');
    if (facts.until <= now()) return refuse('EXPIRED');
    return facts.method === 'PUT' ? store(files, facts, request) : read(files, facts);
  };
}
