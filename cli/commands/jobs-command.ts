import { Command } from 'commander';
import { z } from 'zod';
import { listJobs, showJob } from '../file-jobs/show-jobs.ts';
import { createPrinter } from '../printer.ts';
import { runInSession, sessionSchema, withSession } from './options.ts';

const optionsSchema = sessionSchema.extend({
  follow: z.boolean().default(false),
  cancel: z.boolean().default(false),
  resume: z.boolean().default(false),
  errors: z.string().optional(),
  result: z.string().optional(),
});

async function runJobs(id: string | undefined, given: unknown, command: Command): Promise<void> {
  const { follow, cancel, resume, errors, result, ...options } = optionsSchema.parse(given);
  if (id === undefined && (follow || cancel || resume || errors !== undefined || result !== undefined)) {
    command.error('error: 请给出任务编号。 Name the job.');
  }
  const show = { follow, cancel, resume, errorsPath: errors, resultPath: result };
  await runInSession(options, createPrinter(process.stdout, process.stderr), (session) =>
    id === undefined ? listJobs(session) : showJob(session, { id, ...show }),
  );
}

/** `niangjia jobs [JOB]`. */
export function jobsCommand(): Command {
  return withSession(new Command('jobs'))
    .description('导入任务：列表，或查看其中一个 jobs, newest first, or one of them')
    .argument('[job]', '任务编号 the job')
    .option('--follow', '等它完成 wait for its end')
    .option('--cancel', '取消 stop it')
    .option('--resume', '恢复 set it going again')
    .option('--errors <out>', '错误文件存为 where to save what is wrong with which row')
    .option('--result <out>', '结果文件存为 where to save what became of each row')
    .action(runJobs);
}
