import { Command } from 'commander';
import { z } from 'zod';
import { saveBankResult } from '../../bank-jobs/save-bank-result.ts';
import { sendBankFile } from '../../bank-jobs/send-bank-file.ts';
import { createPrinter } from '../../printer.ts';
import { runInSession, sessionSchema, withSession } from '../options.ts';

const EXIT_CODES_HELP = `
退出码 Exit codes
  0  对账一致，或仅有宽限期内的退款；不加 --wait 时：已开始   RECONCILED or RECONCILED_WITH_PENDING; without --wait: it was started
  1  文件被退回，或检查未通过而未发送                       the file was REFUSED, or not sent because of the check
  2  命令行有误                                            wrong command line
  3  连不上服务，或令牌、权限不足                           no answer from the service, token or permission
  4  任务失败或中断：再次运行，加 --resume                  the job FAILED or the command broke off: run it again with --resume
  5  有差异需处理                                          BREAKS: something has to be looked at`;

const sendSchema = sessionSchema.extend({
  wait: z.boolean().default(false),
  resume: z.boolean().default(false),
  unchecked: z.boolean().default(false),
});
const resultSchema = sessionSchema.extend({ out: z.string() });

async function runSend(path: string, given: unknown): Promise<void> {
  const { wait, resume, unchecked, ...options } = sendSchema.parse(given);
  await runInSession(options, createPrinter(process.stdout, process.stderr), (session) =>
    sendBankFile(session, { path, wait, resume, unchecked }),
  );
}

async function runResult(id: string, given: unknown): Promise<void> {
  const { out: folder, ...options } = resultSchema.parse(given);
  await runInSession(options, createPrinter(process.stdout, process.stderr), (session) =>
    saveBankResult(session, { id, folder }),
  );
}

/** `niangjia bank send FILE`. */
export function sendCommand(): Command {
  return withSession(new Command('send'))
    .description('检查并发送文件 check a file and send it')
    .argument('<file>', '要发送的文件，按规定命名 the file, called as it has to be')
    .option('--wait', '等它完成，并显示结论 wait for its end and tell the verdict')
    .option('--resume', '恢复失败的任务 set a job on it that failed going again')
    .option(
      '--unchecked',
      '不检查，照原样发送；有卡号的除外 send it as it is, without the check; never with a card number in it',
    )
    .addHelpText('after', EXIT_CODES_HELP)
    .action(runSend);
}

/** `niangjia bank result JOB`. */
export function resultCommand(): Command {
  return withSession(new Command('result'))
    .description('保存任务给出的文件，并核对 save the files a job gave back, and prove them')
    .argument('<job>', '任务编号 the job')
    .requiredOption('--out <folder>', '放到哪个文件夹 the folder they go into')
    .addHelpText('after', EXIT_CODES_HELP)
    .action(runResult);
}
