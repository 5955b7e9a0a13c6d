import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { HardshipFileId, SponsorId, UnionBodyId, VirtualPostId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { measuresOfMonth, type SumsOwner } from '#domain/virtual-post/post-sums.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { monthsBetween, type YearMonth } from '#domain/year-month.ts';
import { findHardshipFile } from './hardship-access.ts';
import type { Ports } from './ports.ts';
import { findVirtualPost, NOTHING_SEEN, readPostsOf, sightOf } from './post-access.ts';
import { readSums, totalOfMonths } from './read-sums.ts';
import { findVisibleBody } from './row-access.ts';
import { monthsSeen } from './show-post.ts';
import { findSponsor } from './sponsor-access.ts';
import { maySeeSumsOf } from './sums-access.ts';
import { totalOf, type StipendTotal } from './stipend-total.ts';

/** Whose statement: exactly one of these. A division's is by where households count, or by where payers do. */
export type StatementOf =
  | { readonly kind: 'POST'; readonly id: VirtualPostId }
  | { readonly kind: 'HOUSEHOLD_OF_FILE'; readonly id: HardshipFileId }
  | { readonly kind: 'SPONSOR'; readonly id: SponsorId }
  | { readonly kind: 'BODY'; readonly id: UnionBodyId }
  | { readonly kind: 'HOUSEHOLD' | 'PAYER'; readonly regionCode: RegionCode };

/** Whose statement, and of which months, both included. */
export interface StatementQuery {
  readonly of: StatementOf;
  readonly from: YearMonth;
  readonly to: YearMonth;
}

/** The most months of one statement. */
export const MOST_STATEMENT_MONTHS = 36;

/** What a month came to, and all of them together. */
export interface StipendStatement extends StatementQuery {
  readonly months: readonly { readonly month: YearMonth; readonly total: StipendTotal }[];
  readonly total: StipendTotal;
}

function statementOf(query: StatementQuery, ofMonth: (month: YearMonth) => StipendTotal): StipendStatement {
  const months = monthsBetween(query.from, query.to).map((month) => ({ month, total: ofMonth(month) }));
  return { ...query, months, total: totalOf(months.map(({ total }) => total)) };
}

async function ofPosts(
  ports: Ports,
  act: Act,
  { query, posts }: { readonly query: StatementQuery; readonly posts: readonly VirtualPost[] },
): Promise<StipendStatement> {
  const sights = await Promise.all(posts.map((post) => sightOf(ports, act, post)));
  const months = posts.flatMap((post, index) => monthsSeen(sights[index] ?? NOTHING_SEEN, post));
  return statementOf(query, (month) =>
    totalOf(months.filter((one) => one.month === month).map((one) => measuresOfMonth(one.post, one))),
  );
}

async function ofSums(ports: Ports, query: StatementQuery, owner: SumsOwner): Promise<StipendStatement> {
  const sumOf = await readSums(ports, owner, monthsBetween(query.from, query.to));
  return statementOf(query, (month) => totalOfMonths(sumOf, [month]));
}

async function postsOfHousehold(
  ports: Ports,
  act: Act,
  id: HardshipFileId,
): Promise<readonly VirtualPost[] | undefined> {
  const file = await findHardshipFile(ports, act, id);
  return file === undefined ? undefined : readPostsOf(ports, act, file.householdId);
}

/** Whether the caller may read the sums of an owner: what they are made of lies in its scope as a whole. */
async function maySeeSums(ports: Ports, act: Act, owner: SumsOwner): Promise<boolean> {
  if (!mayDo(act.caller.role, 'stipend:readSums')) return false;
  switch (owner.kind) {
    case 'SPONSOR':
      return (await findSponsor(ports, act, owner.id)) !== undefined;
    case 'BODY':
      return (await findVisibleBody(ports, act, owner.id)) !== undefined;
    case 'HOUSEHOLD':
    case 'PAYER':
      return maySeeSumsOf(ports, act, owner.regionCode);
  }
}

/** A statement of stipends by the months they are for; undefined for what the caller may not see. */
export async function showStipendStatement(
  ports: Ports,
  act: Act,
  query: StatementQuery,
): Promise<StipendStatement | undefined> {
  const { of: owner } = query;
  if (owner.kind === 'POST') {
    const post = await findVirtualPost(ports, act, owner.id);
    return post === undefined ? undefined : ofPosts(ports, act, { query, posts: [post] });
  }
  if (owner.kind === 'HOUSEHOLD_OF_FILE') {
    const posts = await postsOfHousehold(ports, act, owner.id);
    return posts === undefined ? undefined : ofPosts(ports, act, { query, posts });
  }
  return (await maySeeSums(ports, act, owner)) ? ofSums(ports, query, owner) : undefined;
}
