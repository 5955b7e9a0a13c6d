import { inspect } from '../../functions/jobs/handler.ts';

const KILOBYTE = 1024;

/** Takes the first step of a job in a process of its own, and tells the most memory this process ever had, in bytes. */
const [jobId = ''] = process.argv.slice(2);
const { state } = await inspect({ jobId, run: 1 });
process.stdout.write(JSON.stringify({ state, memory: process.resourceUsage().maxRSS * KILOBYTE }));
