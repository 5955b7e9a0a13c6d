import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { sayOfTokens } from '../../bank/tokenise/token-words.ts';
import { tokenise } from '../../bank/tokenise/tokenise.ts';
import { createPrinter } from '../../printer.ts';
import { runToEnd } from '../../run-command.ts';
import { languageOption } from '../options.ts';

const EXIT_CODES_HELP = `
密钥不写在命令行上。The key never stands on the command line.

退出码 Exit codes
  0  每行都有令牌                                every line has its token
  1  有的行未处理（见行号），其余已写出；或文件读写不成   some lines were left out, the others are written; or a file failed
  2  命令行或密钥有误，未写出                      wrong command line or key; nothing was written`;

const optionsSchema = z.object({
  keyId: z.string(),
  keyFile: z.string().optional(),
  keyEnv: z.string().optional(),
  column: z.number().optional(),
  separator: z.number(),
  encoding: z.enum(['UTF-8', 'GB18030']),
  out: z.string().optional(),
  lang: z.enum(['zh', 'en']),
});

const KEY_ID_FORM = /^[a-z0-9]{1,8}$/;
const COLUMN_FORM = /^[1-9]\d{0,3}$/;
const SEPARATOR_FORM = /^[\t !#-/:-@[-`{-~]$/;

function parseKeyId(text: string): string {
  if (KEY_ID_FORM.test(text)) return text;
  throw new InvalidArgumentError('须为 1 至 8 位小写字母或数字。 It has 1 to 8 of a-z and 0-9.');
}

function parseColumn(text: string): number {
  if (COLUMN_FORM.test(text)) return Number(text);
  throw new InvalidArgumentError('须为列的序号，第一列为 1。 It is the number of a column; 1 is the first.');
}

function parseSeparator(text: string): number {
  const separator = text === '\\t' || text === 'tab' ? '\t' : text;
  if (SEPARATOR_FORM.test(separator)) return separator.charCodeAt(0);
  throw new InvalidArgumentError('须为一个符号，制表符写 tab。 It is one sign; tab stands for a tab.');
}

async function runTokenise(inputPath: string | undefined, given: unknown, command: Command): Promise<void> {
  const { keyFile, keyEnv, column, separator, encoding, ...options } = optionsSchema.parse(given);
  const { lang: language, keyId, out: outputPath } = options;
  if (keyFile === undefined && keyEnv === undefined) {
    command.error(`error: ${sayOfTokens('zh', 'KEY_SOURCE_MISSING')} ${sayOfTokens('en', 'KEY_SOURCE_MISSING')}`);
  }
  const keySource = keyFile === undefined ? { variable: keyEnv ?? '' } : { file: keyFile };
  const columns = column === undefined ? undefined : { column, separator, encoding };
  // Standard output is for the tokens themselves.
  const printer = createPrinter(process.stderr, process.stderr);
  process.exitCode = await runToEnd({ language, printer }, () =>
    tokenise({ language, printer }, { keyId, keySource, columns, inputPath, outputPath }),
  );
}

/** `niangjia bank tokenise [INPUT]`. */
export function tokeniseCommand(): Command {
  return new Command('tokenise')
    .description('卡号换成令牌，不需联网 make tokens of card numbers, without a network')
    .argument('[input]', '每行一个卡号的文件，默认读标准输入 a file with a number per line; default: standard input')
    .addOption(new Option('--key-id <id>', '密钥编号 the id of the key').argParser(parseKeyId).makeOptionMandatory())
    .addOption(
      new Option('--key-file <file>', '密钥文件，仅本人可读 the key, in a file that is yours alone').conflicts(
        'keyEnv',
      ),
    )
    .option('--key-env <name>', '放密钥的环境变量 the variable of the environment that holds the key')
    .addOption(new Option('--column <n>', '卡号在第几列 the column that holds the number').argParser(parseColumn))
    .addOption(
      new Option('--separator <sign>', '列分隔符 what parts the columns').argParser(parseSeparator).default(44, ','),
    )
    .addOption(
      new Option('--encoding <encoding>', '文件编码 the encoding').choices(['UTF-8', 'GB18030']).default('UTF-8'),
    )
    .option('--out <file>', '文件，默认写到标准输出 the file; default: standard output')
    .addOption(languageOption())
    .addHelpText('after', EXIT_CODES_HELP)
    .action(runTokenise);
}
