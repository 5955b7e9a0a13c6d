import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the tests of this machine keep files, and an address at which nobody answers. */
export const OBJECTS = {
  objectStore: `file:${join(tmpdir(), 'niangjia-test-objects')}`,
  objectUrl: 'http://127.0.0.1:9/objects',
} as const;
