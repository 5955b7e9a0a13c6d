import type { ObjectStore } from '#services/ports/objects.ts';
import type { Instant } from '#domain/day.ts';
import { createDiskObjectStore } from './disk-object-store.ts';
import { createS3ObjectStore } from './s3-object-store.ts';

/** Where files lie; see `Env`. Systems that handle no files name no place. */
export interface ObjectPlace {
  readonly place: string | undefined;
  readonly url: string | undefined;
  readonly now: () => Instant;
}

/** The folder that `OBJECT_STORE` names; undefined where it names a bucket. */
export function diskFolderOf(place: string): string | undefined {
  return /^file:(.+)$/.exec(place)?.[1];
}

/** Opens the place of files; throws where none was named, or one that cannot be. */
export function openObjectStore({ place, url, now }: ObjectPlace): ObjectStore {
  const [, scheme, name] = /^(file|s3):(.+)$/.exec(place ?? '') ?? [];
  if (scheme === 'file' && name !== undefined && url !== undefined) return createDiskObjectStore({ folder: name, url });
  if (scheme === 's3' && name !== undefined) return createS3ObjectStore({ bucket: name, endpoint: url, now });
  throw new Error('OBJECT_STORE names no place for files: file: and a folder with OBJECT_URL, or s3: and a bucket.');
}
