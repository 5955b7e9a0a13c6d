import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the tests of this machine keep the master key of their personal facts. */
export const PERSONAL_KEY = `file:${join(tmpdir(), 'niangjia-test-personal-key')}`;
