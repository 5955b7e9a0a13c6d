import { Command, Option } from 'commander';
import { z } from 'zod';
import type { VirtualPostState } from '../__generated__/documents.ts';
import { listBoard, listPosts } from '../posts/list-posts.ts';
import { createPrinter } from '../printer.ts';
import { runInSession, sessionSchema, withSession } from './options.ts';

const STATES = [
  ...(['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED'] as const),
  ...(['SEEKING_SPONSOR', 'ENDED', 'TERMINATED', 'WITHDRAWN', 'EXPIRED'] as const),
] as const satisfies readonly VirtualPostState[];

const optionsSchema = sessionSchema.extend({
  body: z.string().optional(),
  subtree: z.boolean().default(false),
  sponsor: z.string().optional(),
  published: z.string().optional(),
  state: z.enum(STATES).optional(),
  overdue: z.boolean().default(false),
});

async function runPosts(given: unknown, command: Command): Promise<void> {
  const { body, subtree, sponsor, published, state, overdue, ...options } = optionsSchema.parse(given);
  const places = [body, sponsor, published].filter((place) => place !== undefined);
  if (places.length > 1) command.error('error: --body, --sponsor 与 --published 只能给一个。 Give one of them.');
  await runInSession(options, createPrinter(process.stdout, process.stderr), (session) =>
    published === undefined
      ? listPosts(session, { bodyCode: body, subtree, sponsorId: sponsor, state, overdue })
      : listBoard(session, published),
  );
}

/** `niangjia posts`. */
export function postsCommand(): Command {
  return withSession(new Command('posts'))
    .description('虚拟岗位及其待遇，制表符分隔 virtual posts and what their stipends come to, tab-separated')
    .option('--body <code>', '工会编码 posts of this union body')
    .option('--subtree', '含下级 with all bodies below it')
    .option('--sponsor <id>', '认领单位 posts that this sponsor claimed; default for a sponsor: its own')
    .option('--published <region>', '可认领的岗位，按区划代码 posts that may be claimed in this division')
    .addOption(new Option('--state <state>', '状态 only in this state').choices(STATES))
    .option('--overdue', '仅有逾期的 only with an overdue month')
    .action(runPosts);
}
