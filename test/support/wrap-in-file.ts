import { openMasterKey } from '../../functions/platform/master-key.ts';

/** Wraps a key of sevens with the master key in the file that is named, and says the outcome. Runs as a child process. */
const [, , file = ''] = process.argv;
process.send?.(await openMasterKey(`file:${file}`).wrap(Buffer.alloc(32, 7)));
process.disconnect();
