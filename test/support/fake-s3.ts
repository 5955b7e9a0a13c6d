import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll } from 'vitest';

/** The credentials it knows. */
export const FAKE_ACCESS = { accessKeyId: 'AKIDTEST', secretAccessKey: 'secret-of-the-test' } as const;

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();
const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
const refuse = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

/** Signature version 4 over a query, as S3 computes it. */
function signatureOf({ method, url, headers }: Request): string {
  const query = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature');
  const canonicalQuery = query
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const signed = url.searchParams.get('X-Amz-SignedHeaders') ?? '';
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const canonical = [method, url.pathname, canonicalQuery, lines.join(''), signed, 'UNSIGNED-PAYLOAD'].join('\n');
  const [, date = '', region = '', service = ''] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const time = url.searchParams.get('X-Amz-Date') ?? '';
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical).toString('hex')].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${FAKE_ACCESS.secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex');
}

function isOver(url: URL): boolean {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(url.searchParams.get('X-Amz-Date') ?? '') ?? [];
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return from + Number(url.searchParams.get('X-Amz-Expires')) * 1000 <= Date.now();
}

/** Who may: a signed query by its signature and time, anybody else by the access key that the SDK names. */
function refusalOf(request: Request): Answer | undefined {
  const { url, headers } = request;
  const signature = url.searchParams.get('X-Amz-Signature');
  if (signature === null) {
    const known = (headers.authorization ?? '').includes(`Credential=${FAKE_ACCESS.accessKeyId}/`);
    return known ? undefined : refuse(403, 'AccessDenied');
  }
  if (signature !== signatureOf(request)) return refuse(403, 'SignatureDoesNotMatch');
  return isOver(url) ? refuse(403, 'AccessDenied') : undefined;
}

function checksumRefusal({ headers, body }: Request): Answer | undefined {
  const wanted = headers['x-amz-checksum-sha256'];
  return wanted === undefined || wanted === sha256(body).toString('base64') ? undefined : refuse(400, 'BadDigest');
}

const tagOf = (content: Buffer): string => `"${sha256(content).toString('hex').slice(0, 32)}"`;

/** The rights of the access key that S3 makes a difference for. */
export interface FakeRights {
  /** Whether it has `s3:ListBucket`: S3 tells nobody else that an object is not there. */
  readonly mayList: boolean;
}

/** A version of an object; one without content says that the object was removed. */
interface Version {
  readonly id: string;
  readonly content: Buffer | undefined;
}

/** What S3 does for the requests of the adapter: whole objects with versions, ranges and uploads in parts of 5 MiB and more. */
class FakeBucket {
  readonly #rights: FakeRights;
  readonly #objects = new Map<string, readonly Version[]>();
  readonly #uploads = new Map<string, Map<number, Buffer>>();
  #versions = 0;

  constructor(rights: FakeRights) {
    this.#rights = rights;
  }

  answer(request: Request): Answer {
    const refusal = refusalOf(request) ?? checksumRefusal(request);
    if (refusal !== undefined) return refusal;
    const { method, url, body } = request;
    const key = url.pathname;
    if (url.searchParams.has('uploads') || url.searchParams.has('uploadId')) return this.#inParts(request, key);
    if (method === 'PUT') {
      this.#add(key, body);
      return { status: 200, headers: { etag: tagOf(body) } };
    }
    if (method === 'DELETE') {
      this.#remove(key, url.searchParams.get('versionId'));
      return { status: 204 };
    }
    return this.#read(request, this.versions(key).at(-1));
  }

  /** The versions of an object, the newest last. */
  versions(key: string): readonly Version[] {
    return this.#objects.get(key) ?? [];
  }

  #add(key: string, content: Buffer | undefined): void {
    this.#versions += 1;
    this.#objects.set(key, [...this.versions(key), { id: `version-${this.#versions}`, content }]);
  }

  #remove(key: string, versionId: string | null): void {
    const left = this.versions(key).filter(({ id }) => id !== versionId);
    if (versionId === null) this.#add(key, undefined);
    else this.#objects.set(key, left);
  }

  #read({ method, headers, url }: Request, version: Version | undefined): Answer {
    const found = version?.content;
    if (version === undefined || found === undefined)
      return this.#rights.mayList ? refuse(404, 'NoSuchKey') : refuse(403, 'AccessDenied');
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const disposition = url.searchParams.get('response-content-disposition');
    const shown = disposition === null ? {} : { 'content-disposition': disposition };
    const marks = { etag: tagOf(found), 'x-amz-version-id': version.id };
    const length = { 'content-length': String(found.length - from), ...marks, ...shown };
    return {
      status: from === 0 ? 200 : 206,
      headers: length,
      ...(method === 'HEAD' ? {} : { body: found.subarray(from) }),
    };
  }

  #inParts({ method, url, body }: Request, key: string): Answer {
    const id = url.searchParams.get('uploadId') ?? '';
    if (url.searchParams.has('uploads')) {
      const next = `upload-${this.#uploads.size + 1}`;
      this.#uploads.set(next, new Map());
      return {
        status: 200,
        body: `<InitiateMultipartUploadResult><UploadId>${next}</UploadId></InitiateMultipartUploadResult>`,
      };
    }
    const parts = this.#uploads.get(id);
    if (parts === undefined) return refuse(404, 'NoSuchUpload');
    if (method === 'PUT') {
      parts.set(Number(url.searchParams.get('partNumber')), body);
      return { status: 200, headers: { etag: tagOf(body) } };
    }
    this.#uploads.delete(id);
    if (method === 'DELETE') return { status: 204 };
    const contents = [...parts].sort(([left], [right]) => left - right).map(([, part]) => part);
    if (contents.slice(0, -1).some((part) => part.length < 5 * 1024 * 1024)) return refuse(400, 'EntityTooSmall');
    this.#add(key, Buffer.concat(contents));
    return { status: 200, body: '<CompleteMultipartUploadResult><ETag>"parts"</ETag></CompleteMultipartUploadResult>' };
  }
}

/** A server that speaks S3. */
export interface FakeS3 {
  readonly url: string;
  /** How many versions a bucket has of an object, and of its removal. */
  readonly versions: (bucket: string, key: string) => number;
}

/** Starts a server that speaks as much of S3 as the service does, and closes it after the tests. */
export async function startFakeS3(rights: FakeRights): Promise<FakeS3> {
  const bucket = new FakeBucket(rights);
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
      const answer = bucket.answer({ method: request.method ?? '', url, headers: request.headers, body });
      response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server of the test has no port');
  const url = `http://127.0.0.1:${address.port}`;
  return { url, versions: (name, key) => bucket.versions(`/${name}/${key}`).length };
}
