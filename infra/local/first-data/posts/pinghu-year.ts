import { z } from 'zod';
import { openSystemApi, type SystemApi } from '../../../../functions/compose/system-api.ts';
import type { SystemPlace } from '../../../../functions/compose/system-adapters.ts';
import { openSystemPosts } from '../../../../functions/compose/system-posts.ts';
import { findPersona } from '../../personas.ts';
import { registerCaller } from '../callers.ts';
import { SYSTEMS } from '../change.ts';
import { admitMember, bringToNotice, openFile, rowSchema, stepFile, type Row } from './bring-in-household.ts';
import { bringToActive, createPost } from './bring-in-post.ts';
import { sponsorsOf } from './bring-in-sponsors.ts';
import { PINGHU, pinghuHouseholds, pinghuMonths, pinghuSponsors, type PinghuHousehold } from './pinghu.ts';

const BODY = `query ($code: String!) { unionBody(by: { code: $code }) { id } }`;
const FILES = `query ($body: ID!, $after: String) {
  page: hardshipFiles(filter: { unionBodyId: $body }, first: 100, after: $after) {
    nodes { id version state name: mainMemberId } pageInfo { hasNextPage endCursor }
  }
}`;
const POSTS = `query ($body: ID!, $after: String) {
  page: virtualPosts(filter: { unionBodyId: $body }, first: 100, after: $after) {
    nodes { id version state name: code } pageInfo { hasNextPage endCursor }
  }
}`;
const bodySchema = z.object({ unionBody: z.object({ id: z.string() }).nullable() });
const pageSchema = z.object({
  page: z.object({
    nodes: z.array(rowSchema.extend({ name: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** What an earlier load left behind, by its name. */
async function rowsOf(api: SystemApi, document: string, body: string): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  let after: string | null = null;
  do {
    const { page } = pageSchema.parse(await api(SYSTEMS.maker, document, { body, after }));
    for (const { name, ...row } of page.nodes) rows.set(name, row);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

/** The moments of the year: when files were opened, were active, posts were agreed, and the year was over. */
const MOMENTS = {
  opened: `${PINGHU.year - 1}-12-05`,
  active: `${PINGHU.year - 1}-12-20`,
  agreed: `${PINGHU.year}-01-03`,
  over: `${PINGHU.year + 1}-01-02`,
};
const PAID_ON = 20;

/** A household with its member and file. */
interface Housed {
  readonly household: PinghuHousehold;
  readonly memberId: string;
  readonly file: Row;
}

/** Opens the files of all households and lets their notices begin. */
async function openFiles(api: SystemApi, bodyId: string): Promise<readonly Housed[]> {
  const files = await rowsOf(api, FILES, bodyId);
  const housed: Housed[] = [];
  for (const household of pinghuHouseholds()) {
    const memberId = await admitMember({ api, bodyId }, household);
    const draft = files.get(memberId) ?? (await openFile({ api, bodyId }, household, memberId));
    housed.push({ household, memberId, file: await bringToNotice(api, draft) });
  }
  return housed;
}

async function activateFiles(api: SystemApi, housed: readonly Housed[]): Promise<void> {
  const names = { field: 'activateHardshipFile', inputType: 'ActivateHardshipFileInput' } as const;
  for (const { file } of housed) {
    if (file.state === 'PUBLIC_NOTICE') await stepFile(api, file, { by: 'checker', ...names });
  }
}

async function agreePosts(api: SystemApi, bodyId: string, housed: readonly Housed[]): Promise<void> {
  const posts = await rowsOf(api, POSTS, bodyId);
  const sponsors = await sponsorsOf(api, bodyId);
  for (const { household, file } of housed) {
    const sponsorId = sponsors.get(pinghuSponsors()[household.sponsor]?.name ?? '');
    if (sponsorId === undefined) throw new Error(`${household.code}: its sponsor is not there`);
    const post = posts.get(household.code) ?? (await createPost(api, household, file.id));
    await bringToActive(api, post, { household, sponsorId });
  }
}

function payrollOf(month: string) {
  const paidOn = `${month}-${String(PAID_ON)}`;
  const rows = pinghuHouseholds().map(({ code: postCode }) => {
    return { postCode, month, fen: PINGHU.monthlyFen, paidOn, reference: `${month} ${postCode}` };
  });
  return { subject: SYSTEMS.maker, idempotencyKey: `first-data:payroll:${month}`, rows };
}

/** Lets the persona of a household in: it sees its post as its own. */
async function letHouseholdIn(api: SystemApi, memberId: string): Promise<void> {
  const persona = findPersona('pinghu-household');
  if (persona === undefined) throw new Error('there is no persona of a household');
  const { subject, name, role } = persona;
  await registerCaller(api, { subject, name, role, scope: { kind: 'SELF', regionCode: '330000', memberId } });
}

/**
 * Brings in the year of Pinghu: 95 invented households whose posts were agreed in January 2017 and paid for twelve months, at the
 * days on which that would have been recorded. A load that was cut off is taken up where it ended.
 */
export async function bringInPinghuYear(place: SystemPlace): Promise<void> {
  let day: string = MOMENTS.opened;
  const inTime = { ...place, now: () => `${day}T04:00:00.000Z` };
  const api = openSystemApi(inTime);
  const posts = openSystemPosts(inTime);
  const body = bodySchema.parse(await api(SYSTEMS.maker, BODY, { code: PINGHU.body })).unionBody;
  if (body === null) throw new Error(`the published facts have no body ${PINGHU.body}`);
  const housed = await openFiles(api, body.id);
  day = MOMENTS.active;
  await activateFiles(api, housed);
  day = MOMENTS.agreed;
  await agreePosts(api, body.id, housed);
  for (const month of pinghuMonths()) {
    day = `${month}-${String(PAID_ON)}`;
    await posts.pay(payrollOf(month));
  }
  day = MOMENTS.over;
  await posts.passTime();
  const [first] = housed;
  if (first !== undefined) await letHouseholdIn(openSystemApi(place), first.memberId);
}
