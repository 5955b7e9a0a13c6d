import { Command } from 'commander';
import { z } from 'zod';
import type { JobKind } from '../__generated__/documents.ts';
import { importList } from '../file-jobs/import-list.ts';
import { importFile } from '../import-figures/import-file.ts';
import { createPrinter } from '../printer.ts';
import { runInSession, sessionSchema, withSession } from './options.ts';

const FIGURES_EXIT_CODES = `
退出码 Exit codes
  0  已导入，或没有变化；--dry-run 通过         imported, or nothing to change; --dry-run found no problem
  1  文件或某些行被拒绝，未写入任何数据           the file or some rows were refused; nothing was written
  2  命令行有误                                  wrong command line
  3  连不上服务，或令牌、权限不足，未写入          no answer from the service, token or permission; nothing was written
  4  写入中断，已写入一部分：再次运行同一文件即可   stopped while writing, part is in: run the same file again`;

const LIST_EXIT_CODES = `
退出码 Exit codes
  0  所有行都已处理                    every row went in, or would
  1  文件被退回，或某些行被拒绝         the file was refused, or some rows were; the others went in
  2  命令行有误                        wrong command line
  3  连不上服务，或令牌、权限不足       no answer from the service, token or permission
  4  中断：再次运行同一命令即可         broken off: run the same command again`;

const figuresSchema = sessionSchema.extend({ revise: z.boolean().default(false), dryRun: z.boolean().default(false) });
const listSchema = sessionSchema.extend({
  create: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  again: z.boolean().default(false),
  errors: z.string().optional(),
});

async function importFigures(path: string, given: unknown): Promise<void> {
  const { revise, dryRun, ...options } = figuresSchema.parse(given);
  const mode = revise ? 'REVISE' : 'CREATE';
  await runInSession(options, createPrinter(process.stdout, process.stderr), (session) =>
    importFile({ path, mode, dryRun, ...session }),
  );
}

function importListOf(kind: JobKind): (path: string, given: unknown) => Promise<void> {
  return async (path, given) => {
    const { create, dryRun, again, errors: errorsPath, ...options } = listSchema.parse(given);
    const mode = dryRun ? 'DRY_RUN' : create ? 'CREATE' : 'UPSERT';
    await runInSession(options, createPrinter(process.stdout, process.stderr), (session) =>
      importList(session, { path, kind, mode, again, errorsPath }),
    );
  };
}

/** A command that sends a list of one kind and follows the job on it. */
export function listCommand(name: string, kind: JobKind, description: string): Command {
  return withSession(new Command(name).description(description))
    .argument('<file>', 'CSV 或 xlsx 文件 the file')
    .option('--dry-run', '只检查，不写入 check only')
    .option('--create', '只新增，已有的不更新 only record what is new; revise nothing')
    .option('--again', '处理过的文件再处理一次 work again on a file that was worked on')
    .option('--errors <out>', '错误文件存为 where to save what is wrong with which row')
    .addHelpText('after', LIST_EXIT_CODES)
    .action(importListOf(kind));
}

/** `niangjia import figures|bodies|members|merchants|offers|enrolments|disbursements FILE`. */
export function importCommand(): Command {
  const figures = withSession(new Command('figures'))
    .description('导入已公布的指标（CSV，UTF-8 或 GB18030） import reported figures from a CSV in UTF-8 or GB18030')
    .argument('<file>', 'CSV 文件 the file')
    .option('--revise', '更正已有编号的数据 correct figures whose id stands already')
    .option('--dry-run', '只检查，不写入 check only')
    .addHelpText('after', FIGURES_EXIT_CODES)
    .action(importFigures);
  return new Command('import')
    .description('批量导入 bulk import')
    .addCommand(figures)
    .addCommand(listCommand('bodies', 'UNION_BODIES', '导入工会组织 import union bodies'))
    .addCommand(listCommand('members', 'MEMBERS', '导入会员 import members'))
    .addCommand(listCommand('merchants', 'MERCHANTS', '导入优惠商户 import merchants of card programmes'))
    .addCommand(listCommand('offers', 'OFFERS', '导入优惠 import offers'))
    .addCommand(listCommand('enrolments', 'ENROLMENTS', '导入项目参加名单 enrol those whom a list names'))
    .addCommand(listCommand('disbursements', 'DISBURSEMENTS', '导入项目发放回单 import what a bank tells of payments'));
}
