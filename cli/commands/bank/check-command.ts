import { Command } from 'commander';
import { z } from 'zod';
import { lookAtFile } from '../../bank/check-bank-file.ts';
import { createPrinter } from '../../printer.ts';
import { runToEnd } from '../../run-command.ts';
import { languageOption } from '../options.ts';

const EXIT_CODES_HELP = `
退出码 Exit codes
  0  文件和每一行都没有问题             neither the file nor a row of it would be refused
  1  文件或某些行会被拒绝，或读写不成     the file or some rows would be, or a file failed
  2  命令行有误                        wrong command line`;

const optionsSchema = z.object({ errors: z.string().optional(), lang: z.enum(['zh', 'en']) });

async function runCheck(path: string, given: unknown): Promise<void> {
  const { errors: errorsPath, lang: language } = optionsSchema.parse(given);
  const printer = createPrinter(process.stdout, process.stderr);
  process.exitCode = await runToEnd({ language, printer }, () =>
    lookAtFile({ language, printer }, { path, errorsPath }),
  );
}

/** `niangjia bank check FILE`. */
export function checkCommand(): Command {
  return new Command('check')
    .description('发送前检查文件，不需联网 check a file before it is sent, without a network')
    .argument('<file>', '要发送的文件 the file')
    .option('--errors <out>', '被拒绝的行存为 where to save what is wrong with which row')
    .addOption(languageOption())
    .addHelpText('after', EXIT_CODES_HELP)
    .action(runCheck);
}
