import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { signFile } from '../../bank/sign-bank-file.ts';
import { createPrinter } from '../../printer.ts';
import { runToEnd } from '../../run-command.ts';
import { languageOption } from '../options.ts';

const optionsSchema = z.object({
  bank: z.string(),
  kind: z.enum(['CARDSTATUS', 'DISCOUNT']),
  date: z.string(),
  sequence: z.number(),
  encoding: z.enum(['UTF-8', 'GB18030']),
  form: z.enum(['DELTA', 'FULL']),
  gzip: z.boolean().default(false),
  out: z.string(),
  lang: z.enum(['zh', 'en']),
});

const SEQUENCE_FORM = /^\d{1,6}$/;

function parseSequence(text: string): number {
  if (SEQUENCE_FORM.test(text)) return Number(text);
  throw new InvalidArgumentError('须为 1 至 999999。 It is a number from 1 to 999999.');
}

async function runSign(path: string, given: unknown): Promise<void> {
  const {
    bank: bankCode,
    date: day,
    gzip: isArchive,
    out: outFolder,
    lang: language,
    ...said
  } = optionsSchema.parse(given);
  const printer = createPrinter(process.stdout, process.stderr);
  const file = { bankCode, day, isArchive, ...said };
  process.exitCode = await runToEnd({ language, printer }, () =>
    signFile({ language, printer }, { path, file, outFolder }),
  );
}

/** `niangjia bank sign FILE`. */
export function signCommand(): Command {
  return new Command('sign')
    .description('给数据行加上文件名、首行和末行 make a file of rows: its name, first and last line')
    .argument('<file>', '只有 D| 行的文件 a file of D| rows and nothing else')
    .requiredOption('--bank <code>', '银行代码 the code of the bank')
    .addOption(new Option('--kind <kind>', '类别 the kind').choices(['CARDSTATUS', 'DISCOUNT']).makeOptionMandatory())
    .requiredOption('--date <yyyymmdd>', '业务日期 the business date')
    .addOption(new Option('--sequence <n>', '序号 the number').argParser(parseSequence).makeOptionMandatory())
    .addOption(
      new Option('--encoding <encoding>', '文件编码 the encoding').choices(['UTF-8', 'GB18030']).default('UTF-8'),
    )
    .addOption(
      new Option('--form <form>', '增量或全量 what is new, or all').choices(['DELTA', 'FULL']).default('DELTA'),
    )
    .option('--gzip', '压缩 pack it')
    .requiredOption('--out <folder>', '放到哪个文件夹 the folder it goes into')
    .addOption(languageOption())
    .action(runSign);
}
