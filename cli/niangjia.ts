#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { EXIT_CODES, importFile } from './import-figures/import-file.ts';
import { createPrinter } from './import-figures/report.ts';
import { say, type Language } from './import-figures/words.ts';

const DEFAULT_URL = 'http://127.0.0.1:4000/graphql';
const LOCALES = { zh: 'ZH_CN', en: 'EN' } as const satisfies Record<Language, string>;

const EXIT_CODE_HELP = `
退出码 Exit codes
  0  已导入，或没有变化；--dry-run 通过         imported, or nothing to change; --dry-run found no problem
  1  文件或某些行被拒绝，未写入任何数据           the file or some rows were refused; nothing was written
  2  命令行有误                                  wrong command line
  3  连不上服务，或令牌、权限不足，未写入          no answer from the service, token or permission; nothing was written
  4  写入中断，已写入一部分：再次运行同一文件即可   stopped while writing, part is in: run the same file again`;

const optionsSchema = z.object({
  revise: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  url: z.string(),
  token: z.string().optional(),
  lang: z.enum(['zh', 'en']),
});

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new InvalidArgumentError('须为 http(s) 地址。 It must be an http(s) address.');
}

/** The language of the person's shell: English where it says so, Chinese otherwise. */
function shellLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').toLowerCase().startsWith('en') ? 'en' : 'zh';
}

async function importFigures(path: string, given: unknown): Promise<void> {
  const { revise, dryRun, url, token, lang } = optionsSchema.parse(given);
  const printer = createPrinter(process.stdout, process.stderr);
  if (token === undefined || token === '') {
    printer.line(say(lang, 'TOKEN_MISSING'));
    process.exitCode = EXIT_CODES.SERVICE_FAILED;
    return;
  }
  const address = { url, token, locale: LOCALES[lang] };
  const mode = revise ? 'REVISE' : 'CREATE';
  process.exitCode = await importFile({ path, mode, dryRun, address, language: lang, printer });
}

const program = new Command('niangjia')
  .description('娘家服务的命令行，供工会干部使用。 The command line of Niangjia, for federations.')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT_CODES.DONE : EXIT_CODES.USAGE));

program
  .command('import')
  .description('批量导入 bulk import')
  .command('figures')
  .description('导入已公布的指标（CSV，UTF-8 或 GB18030） import reported figures from a CSV in UTF-8 or GB18030')
  .argument('<file>', 'CSV 文件 the file')
  .option('--revise', '更正已有编号的数据 correct figures whose id stands already')
  .option('--dry-run', '只检查，不写入 check only')
  .addOption(new Option('--url <url>', '服务地址 the service').argParser(parseUrl).default(DEFAULT_URL))
  .addOption(new Option('--token <token>', '访问令牌 the access token').env('NIANGJIA_TOKEN'))
  .addOption(new Option('--lang <lang>', '语言 language').choices(['zh', 'en']).default(shellLanguage()))
  .addHelpText('after', EXIT_CODE_HELP)
  .action(importFigures);

await program.parseAsync();
