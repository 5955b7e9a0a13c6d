import { openMasterKey } from '../../functions/platform/master-key.ts';

/** Wraps and unwraps a key of sevens in KMS, and says what came of it. Bundled, then run as a child process. */
const master = openMasterKey('kms:alias/niangjia-bundle-test');
const opened = await master.unwrap(await master.wrap(Buffer.alloc(32, 7)));
process.send?.({ opened: opened.toString('base64') });
process.disconnect();
