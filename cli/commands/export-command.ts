import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { MembershipState } from '../__generated__/documents.ts';
import { exportMembers } from '../export-members/export-members.ts';
import { sayOfExport } from '../export-members/export-words.ts';
import { openOutputFile } from '../output-file.ts';
import type { PartFile } from '../part-file.ts';
import { createPrinter } from '../printer.ts';
import { openStandardOutput } from '../standard-output.ts';
import { runInSession, sessionSchema, withSession } from './options.ts';

const STATES = [
  ...(['APPLIED', 'ACTIVE', 'RETAINED', 'TRANSFERRING', 'REJECTED'] as const),
  ...(['CANCELLED', 'TRANSFERRED', 'WITHDRAWN', 'EXPELLED', 'DECEASED'] as const),
] as const satisfies readonly MembershipState[];

const optionsSchema = sessionSchema.extend({
  body: z.string(),
  subtree: z.boolean().default(false),
  asOf: z.string().optional(),
  state: z.enum(STATES).optional(),
  output: z.string().optional(),
});

function parseDay(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('须为 YYYY-MM-DD。 It must be a day, YYYY-MM-DD.');
}

async function runExport(given: unknown): Promise<void> {
  const { body: bodyCode, subtree, asOf, state, output, ...options } = optionsSchema.parse(given);
  // Standard output is for the members themselves.
  await runInSession(options, createPrinter(process.stderr, process.stderr), (session) => {
    const openOutput = (): Promise<PartFile> =>
      output === undefined
        ? Promise.resolve(openStandardOutput())
        : openOutputFile(output, (reason) => sayOfExport(session.language, 'FILE_UNWRITABLE', output, reason));
    return exportMembers(session, { bodyCode, subtree, asOf, state, openOutput });
  });
}

/** `niangjia export members`. */
export function exportCommand(): Command {
  const members = withSession(new Command('members'))
    .description('导出会员（CSV，个人信息脱敏） export members as CSV, personal values masked')
    .requiredOption('--body <code>', '工会编码 the code of the union body')
    .option('--subtree', '含下级 with all bodies below it')
    .addOption(new Option('--as-of <day>', '截至某日，默认今天 the day; default: today').argParser(parseDay))
    .addOption(new Option('--state <state>', '会籍状态，默认在籍和保留 the state').choices(STATES))
    .option('-o, --output <file>', '文件，默认写到标准输出 the file; default: standard output')
    .action(runExport);
  return new Command('export').description('导出 export').addCommand(members);
}
