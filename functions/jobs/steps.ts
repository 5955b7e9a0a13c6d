import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import type { JobId } from '#domain/ids.ts';
import { finishBankFile } from './bank/finish-bank-file.ts';
import { inspectBankFile } from './bank/inspect-bank-file.ts';
import { processBankPart, settleSecondPass } from './bank/process-bank-part.ts';
import { finish } from './finish/finish.ts';
import { inspect } from './inspect/inspect.ts';
import type { JobTools } from './job-tools.ts';
import { readJob, type StepOutcome } from './move-on.ts';
import { processPart, type PartOfJob } from './part/process-part.ts';

async function isOfBank(tools: JobTools, id: JobId): Promise<boolean> {
  return isBankFileKind((await readJob(tools.ports(), id)).kind);
}

/** The steps of a job on whatever file: those of lists, or those of what banks send. */
export const steps = {
  inspect: async (tools: JobTools, id: JobId): Promise<StepOutcome> =>
    (await isOfBank(tools, id)) ? inspectBankFile(tools, id) : inspect(tools, id),
  part: async (tools: JobTools, place: PartOfJob): Promise<StepOutcome> =>
    (await isOfBank(tools, place.jobId)) ? processBankPart(tools, place) : processPart(tools, place),
  settle: async (tools: JobTools, id: JobId): Promise<StepOutcome> =>
    (await isOfBank(tools, id)) ? settleSecondPass(tools, id) : { job: await readJob(tools.ports(), id) },
  finish: async (tools: JobTools, id: JobId): Promise<StepOutcome> =>
    (await isOfBank(tools, id)) ? finishBankFile(tools, id) : finish(tools, id),
};
