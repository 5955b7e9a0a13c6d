import { z } from 'zod';
import type { SystemPlace } from '../../functions/compose/system-adapters.ts';
import { openSystemApi } from '../../functions/compose/system-api.ts';
import { openSystemPosts } from '../../functions/compose/system-posts.ts';
import { SYSTEMS } from '../../infra/local/first-data/change.ts';
import {
  admitMember,
  bringToNotice,
  openFile,
  stepFile,
  type Row,
} from '../../infra/local/first-data/posts/bring-in-household.ts';
import { bringToActive, createPost } from '../../infra/local/first-data/posts/bring-in-post.ts';
import { sponsorsOf } from '../../infra/local/first-data/posts/bring-in-sponsors.ts';
import {
  PINGHU,
  pinghuHouseholds,
  pinghuSponsors,
  type PinghuHousehold,
} from '../../infra/local/first-data/posts/pinghu.ts';

const BODY = 'query ($code: String!) { unionBody(by: { code: $code }) { id } }';
const bodySchema = z.object({ unionBody: z.object({ id: z.string() }) });

/** The days on which a household's file is opened and comes into force. */
interface FileDays {
  readonly opened: string;
  readonly active: string;
}

/** Before the year whose posts are agreed on in January 2017. */
const BEFORE = { opened: '2016-12-05', active: '2016-12-20' };
const AGREED = '2017-01-03';

const at = (place: SystemPlace, day: string) => openSystemApi({ ...place, now: () => `${day}T04:00:00.000Z` });

function householdOf(number: number): PinghuHousehold {
  const household = pinghuHouseholds()[number - 1];
  if (household === undefined) throw new Error(`the example year has no household ${String(number)}`);
  return household;
}

async function pinghuBody(place: SystemPlace): Promise<string> {
  const api = at(place, BEFORE.opened);
  return bodySchema.parse(await api(SYSTEMS.maker, BODY, { code: PINGHU.body })).unionBody.id;
}

/** Brings in a household of the example year, with an active file. */
export async function bringInHousehold(place: SystemPlace, number: number, days: FileDays = BEFORE): Promise<Row> {
  const household = householdOf(number);
  const then = { api: at(place, days.opened), bodyId: await pinghuBody(place) };
  const memberId = await admitMember(then, household);
  const file = await bringToNotice(then.api, await openFile(then, household, memberId));
  const names = { field: 'activateHardshipFile', inputType: 'ActivateHardshipFileInput' } as const;
  return stepFile(at(place, days.active), file, { by: 'checker', ...names });
}

/**
 * Brings in posts of the example year, by the numbers of their households: ended since, with twelve months of 300 yuan of 2017 that
 * nobody has paid. Of 1 and 20 the persona `zhejiang-sponsor` is the sponsor, of 2 another one.
 */
export async function bringInPosts(place: SystemPlace, numbers: readonly number[]): Promise<void> {
  const api = at(place, AGREED);
  const sponsors = await sponsorsOf(api, await pinghuBody(place));
  for (const number of numbers) {
    const household = householdOf(number);
    const file = await bringInHousehold(place, number);
    const sponsorId = sponsors.get(pinghuSponsors()[household.sponsor]?.name ?? '');
    if (sponsorId === undefined) throw new Error(`the post ${household.code} has no sponsor`);
    await bringToActive(api, await createPost(api, household, file.id), { household, sponsorId });
  }
  await openSystemPosts(place).passTime();
}
