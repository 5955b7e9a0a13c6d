import * as z from 'zod';
import { passTime } from '#services/pass-time.ts';
import { read } from './operations.ts';
import { openPostApi, paymentWith, termsWith, type PostApi, type PostRow } from './post-api.ts';
import type { TestService } from './service.ts';

/** What the second post of a household of two is agreed at, in fen a month. */
export const LATER_MONTHLY = 40_000;
/** The day to which time has passed. */
export const TODAY = '2026-02-25';

const [MAKER, CHECKER] = ['zhejiang-officer', 'zhejiang-reviewer'] as const;
const JANUARY = { month: '2026-01' };
const FEBRUARY = { month: '2026-02' };

/**
 * Posts of which sums are made. Of January the first, the ended one and the one elsewhere are paid. Of February the later one was
 * paid and that reversed, the first was overdue and is waived, and the one elsewhere is overdue.
 */
export interface PostSumsWorld {
  readonly posts: PostApi & { readonly sponsorId: string };
  /** Kept at 江山 and paid by `zhejiang-sponsor`, which counts there. */
  readonly first: PostRow & { readonly fileId: string };
  /** Of another household: one month paid by the same sponsor, then a post paid by a sponsor of 杭州. */
  readonly ended: PostRow & { readonly fileId: string };
  readonly later: PostRow;
  readonly hangzhou: string;
  /** Kept in Jiangxi, for two months, and paid by `zhejiang-sponsor`. */
  readonly elsewhere: PostRow;
}

/** A post that the people of Jiangxi set up and agree on with `zhejiang-sponsor`. */
async function agreedElsewhere({ federations }: TestService, posts: PostApi): Promise<PostRow> {
  const { file } = await posts.household(federations.jiangxi.base);
  const [maker, checker] = ['jiangxi-officer', 'jiangxi-reviewer'] as const;
  const draft = await posts.draft({ hardshipFileId: file.id, code: 'GW-ELSEWHERE' }, maker);
  const until = { until: '2026-03-01' };
  const published = await posts.step(draft, { by: checker, name: 'publishVirtualPost', more: until });
  const claimed = await posts.step(published, { by: 'zhejiang-sponsor', name: 'claimVirtualPost' });
  const agreement = termsWith({ to: '2026-03-01' });
  const drafted = await posts.step(claimed, { by: maker, name: 'draftPostAgreement', more: { agreement } });
  return posts.step(drafted, { by: checker, name: 'activateVirtualPost' });
}

async function paidAndReversed(posts: PostApi, post: PostRow): Promise<PostRow> {
  const payment = paymentWith({ ...FEBRUARY, amount: LATER_MONTHLY, paidOn: '2026-02-05' });
  const paid = await posts.step(post, { by: MAKER, name: 'payStipend', more: payment });
  const reason = { ...FEBRUARY, reason: '未到账' };
  const disputed = await posts.step(paid, { by: 'zhejiang-admin', name: 'disputeStipend', more: reason });
  const outcome = { ...FEBRUARY, outcome: 'REVERSED', note: '已退汇' };
  return posts.step(disputed, { by: CHECKER, name: 'settleStipendDispute', more: outcome });
}

const PRESENT = 'query ($id: ID!) { virtualPost(id: $id) { id version state } }';
const presentSchema = z.object({
  virtualPost: z.object({ id: z.string(), version: z.number(), state: z.string() }),
});

/** February of a post waived, whatever time has made of the post meanwhile. */
async function waived(service: TestService, posts: PostApi, { id }: PostRow): Promise<PostRow> {
  const shown = await read(service, MAKER, { query: PRESENT, variables: { id } });
  const { virtualPost: present } = presentSchema.parse(shown);
  const reason = { ...FEBRUARY, reason: '单位停产' };
  const proposed = await posts.step(present, { by: MAKER, name: 'proposeStipendWaiver', more: reason });
  const decision = { ...FEBRUARY, decision: 'APPROVED' };
  return posts.step(proposed, { by: CHECKER, name: 'decideStipendWaiver', more: decision });
}

/** Brings the posts in by their changes over the contract, and lets time pass in between as the run of a day does. */
export async function openPostSums(service: TestService): Promise<PostSumsWorld> {
  const posts = await openPostApi(service);
  const { base } = service.federations.zhejiang;
  const [one, two] = [(await posts.household(base)).file, (await posts.household(base)).file];
  const pay = (post: PostRow): Promise<PostRow> =>
    posts.step(post, { by: 'zhejiang-sponsor', name: 'payStipend', more: paymentWith(JANUARY) });
  const active = async (fileId: string, terms: object = {}, code: string): Promise<PostRow> =>
    posts.toActive(await posts.published({ hardshipFileId: fileId, code }), terms);
  const begun = await pay(await active(one.id, {}, 'GW-FIRST'));
  const ended = await pay(await active(two.id, { to: '2026-02-01' }, 'GW-ENDED'));
  const elsewhere = await pay(await agreedElsewhere(service, posts));
  service.clock.set('2026-02-05');
  await passTime(service.request());
  const { id: hangzhou } = await posts.sponsor({ regionCode: '330100' });
  const published = await posts.published({ hardshipFileId: two.id, code: 'GW-LATER' });
  const terms = { from: '2026-02-01', to: '2026-04-01', monthlyAmount: LATER_MONTHLY };
  const later = await paidAndReversed(posts, await posts.toActive(published, terms, hangzhou));
  service.clock.set(TODAY);
  await passTime(service.request());
  service.clock.pass(1);
  const first = await waived(service, posts, begun);
  const [firstOf, endedOf] = [{ fileId: one.id }, { fileId: two.id }];
  return { posts, first: { ...first, ...firstOf }, ended: { ...ended, ...endedOf }, later, hangzhou, elsewhere };
}
