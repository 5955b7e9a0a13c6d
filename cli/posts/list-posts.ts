import { z } from 'zod';
import {
  BoardDocument,
  BodyOfPostsDocument,
  PostsDocument,
  type VirtualPostFilter,
  type VirtualPostState,
} from '../__generated__/documents.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { callService } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { sayOfPosts } from './post-words.ts';

/** Which posts to list: a body's, a sponsor's, or with neither the caller's own. */
export interface PostsToList {
  readonly bodyCode: string | undefined;
  readonly subtree: boolean;
  readonly sponsorId: string | undefined;
  readonly state: VirtualPostState | undefined;
  readonly overdue: boolean;
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const money = z.object({ yuan: z.string() });
const postSchema = z.object({
  ...{ id: z.string(), code: z.string(), title: z.string(), regionCode: z.string(), state: z.string() },
  askedAmount: money,
  balance: z.object({ scheduled: money, paid: money, open: money, overdue: money }),
});
const postsSchema = z.object({ virtualPosts: z.object({ nodes: z.array(postSchema), pageInfo }) });
const boardSchema = z.object({
  publishedPosts: z.object({
    nodes: z.array(
      z.object({
        ...{ id: z.string(), code: z.string(), title: z.string(), regionCode: z.string() },
        ...{ askedAmount: money, publishedUntil: z.string().nullable() },
      }),
    ),
    pageInfo,
  }),
});

async function findBody({ address, language }: Session, code: string): Promise<string> {
  const answer = z.object({ unionBody: z.object({ id: z.string() }).nullable() });
  const { unionBody } = await callService(address, { document: BodyOfPostsDocument, variables: { code }, answer });
  if (unionBody === null) throw new Stop(EXIT_CODES.SERVICE_FAILED, sayOfPosts(language, 'BODY_UNKNOWN', code));
  return unionBody.id;
}

async function filterOf(session: Session, posts: PostsToList): Promise<VirtualPostFilter> {
  const { bodyCode, subtree, sponsorId, state, overdue } = posts;
  return {
    subtree,
    ...(bodyCode === undefined ? {} : { unionBodyId: await findBody(session, bodyCode) }),
    ...(sponsorId === undefined ? {} : { sponsorId }),
    ...(state === undefined ? {} : { state }),
    ...(overdue ? { overdue } : {}),
  };
}

type Row = readonly (string | null)[];

/** One page of a list, as rows of cells. */
interface RowPage {
  readonly rows: readonly Row[];
  readonly end: string | null;
}

/** Prints the rows of all pages with a line of columns above; how many there were. */
async function printRows(
  { printer, language }: Session,
  columns: 'COLUMNS' | 'BOARD_COLUMNS',
  read: (after: string | null) => Promise<RowPage>,
): Promise<ExitCode> {
  let count = 0;
  let after: string | null = null;
  do {
    const { rows, end }: RowPage = await read(after);
    if (count === 0 && rows.length > 0) printer.line(sayOfPosts(language, columns));
    for (const row of rows) printer.line(row.map((cell) => cell ?? '-').join('\t'));
    count += rows.length;
    after = end;
  } while (after !== null);
  printer.line(count === 0 ? sayOfPosts(language, 'NO_POSTS') : sayOfPosts(language, 'TOTAL', count));
  return EXIT_CODES.DONE;
}

const endOf = ({ hasNextPage, endCursor }: z.infer<typeof pageInfo>): string | null => (hasNextPage ? endCursor : null);

/** Prints virtual posts, one a line with what their months come to. */
export async function listPosts(session: Session, posts: PostsToList): Promise<ExitCode> {
  const filter = await filterOf(session, posts);
  return printRows(session, 'COLUMNS', async (after) => {
    const asked = { document: PostsDocument, variables: { filter, after }, answer: postsSchema };
    const { nodes, pageInfo: page } = (await callService(session.address, asked)).virtualPosts;
    const rows = nodes.map(({ balance, askedAmount, ...post }) => [
      ...[post.code, post.state, post.regionCode, askedAmount.yuan, balance.scheduled.yuan, balance.paid.yuan],
      ...[balance.open.yuan, balance.overdue.yuan, post.id, post.title],
    ]);
    return { rows, end: endOf(page) };
  });
}

/** Prints the posts that sponsors may claim in a division, one a line. */
export function listBoard(session: Session, regionCode: string): Promise<ExitCode> {
  return printRows(session, 'BOARD_COLUMNS', async (after) => {
    const asked = { document: BoardDocument, variables: { regionCode, after }, answer: boardSchema };
    const { nodes, pageInfo: page } = (await callService(session.address, asked)).publishedPosts;
    const rows = nodes.map(({ id, code, title, regionCode: region, askedAmount, publishedUntil }) => {
      return [code, region, askedAmount.yuan, publishedUntil, id, title];
    });
    return { rows, end: endOf(page) };
  });
}
