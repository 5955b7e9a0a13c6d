import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#domain/day.ts';
import type { ObjectKey } from '#services/ports/objects.ts';

/** What a signed address lets its holder do: send one content under a key, or read it under a name. */
export interface SignedFacts {
  readonly method: 'PUT' | 'GET';
  readonly key: ObjectKey;
  readonly until: Instant;
  /** Of a PUT: the only content that is taken. */
  readonly bytes: string;
  readonly sha256: string;
  readonly contentType: string;
  /** Of a GET: what the file is to be called. */
  readonly fileName: string;
}

const FIELDS = ['until', 'bytes', 'sha256', 'contentType', 'fileName'] as const;
/** Two levels at least, and no part that starts with a dot. */
const KEY_FORM = /^[a-z]+(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/;

/** Reads the name of an object; undefined for what we never name so, such as a way out of the folder. */
export function parseObjectKey(text: string): ObjectKey | undefined {
  return KEY_FORM.test(text) ? (text as ObjectKey) : undefined;
}

function signatureOf(facts: SignedFacts, secret: Buffer): Buffer {
  const text = JSON.stringify([facts.method, facts.key, ...FIELDS.map((field) => facts[field])]);
  return createHmac('sha256', secret).update(text, 'utf8').digest();
}

/** The query that proves the facts to whoever holds the secret. */
export function signedQuery(facts: SignedFacts, secret: Buffer): string {
  const query = new URLSearchParams(FIELDS.map((field) => [field, facts[field]]));
  query.set('signature', signatureOf(facts, secret).toString('base64url'));
  return query.toString();
}

/** The facts a query proves for this method and key; undefined when it was not signed so. Says nothing of the time. */
export function readSigned(
  { method, key, query }: { readonly method: string; readonly key: ObjectKey; readonly query: URLSearchParams },
  secret: Buffer,
): SignedFacts | undefined {
  if (method !== 'PUT' && method !== 'GET') return undefined;
  const field = (name: string): string => query.get(name) ?? '';
  const facts: SignedFacts = {
    ...{ method, key, until: field('until') as Instant },
    ...{ bytes: field('bytes'), sha256: field('sha256') },
    ...{ contentType: field('contentType'), fileName: field('fileName') },
  };
  const given = Buffer.from(field('signature'), 'base64url');
  const wanted = signatureOf(facts, secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? facts : undefined;
}
