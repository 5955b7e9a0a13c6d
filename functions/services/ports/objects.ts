import type { Instant } from '#domain/day.ts';

/** The name of an object, made by us of ids and fixed words only; see `job-objects.ts`. */
export type ObjectKey = string & { readonly __brand: 'ObjectKey' };

/** An object that was written whole. */
export interface WrittenObject {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What is known of an object without reading it; the mark changes with its content. */
export interface ObjectHead {
  readonly bytes: number;
  readonly mark: string;
}

/** A request that whoever holds it may send, once or more, up to `expiresAt`. */
export interface SignedRequest {
  readonly url: string;
  readonly method: 'PUT' | 'GET';
  /** Headers that have to be sent as they are. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Instant;
}

/** The one content that may be sent under a key: its size, its hash and its type are part of the signature. */
export interface ExpectedContent {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly contentType: string;
}

/** A place for files. What is written is whole or not there, and reading and writing take memory for a piece at a time. */
export interface ObjectStore {
  /** The content from byte `from` on; undefined when there is no such object. */
  readonly read: (key: ObjectKey, from?: number) => Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Writes content of unknown length, in place of what was there. Nothing is written when the content throws. */
  readonly write: (key: ObjectKey, content: AsyncIterable<Uint8Array>, contentType: string) => Promise<WrittenObject>;
  readonly head: (key: ObjectKey) => Promise<ObjectHead | undefined>;
  /** Removes an object; one that is not there is no fault. */
  readonly remove: (key: ObjectKey) => Promise<void>;
  /** Removes an object with all that it took the place of: nobody reads any of it any more, by whatever right. */
  readonly erase: (key: ObjectKey) => Promise<void>;
  /** Lets somebody without other rights send this very content. */
  readonly signUpload: (key: ObjectKey, content: ExpectedContent, expiresAt: Instant) => Promise<SignedRequest>;
  /** Lets somebody without other rights read it, to be saved under `fileName`. */
  readonly signDownload: (key: ObjectKey, fileName: string, expiresAt: Instant) => Promise<SignedRequest>;
}
