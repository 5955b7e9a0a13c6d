import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { registerCaller } from '../callers.ts';
import { makeChange, SYSTEMS } from '../change.ts';
import { findPersona } from '../../personas.ts';
import { PINGHU, pinghuSponsors, type PinghuSponsor } from './pinghu.ts';

/** A body that keeps sponsors, and where they count as payers. */
interface SponsorPlace {
  readonly unionBodyId: string;
  readonly regionCode: string;
}

const LIST = `query ($body: ID!) { sponsors(filter: { unionBodyId: $body }, first: 100) { nodes { id name } } }`;
const listSchema = z.object({
  sponsors: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }),
});
const sponsorSchema = z.object({ sponsor: z.object({ id: z.string() }) });

/** The ids of the sponsors of a body by their names. */
export async function sponsorsOf(api: SystemApi, unionBodyId: string): Promise<ReadonlyMap<string, string>> {
  const { nodes } = listSchema.parse(await api(SYSTEMS.maker, LIST, { body: unionBodyId })).sponsors;
  return new Map(nodes.map(({ id, name }) => [name, id]));
}

const MOST_POSTS = 10;
/** Names end in a number of so many digits. */
const DIGITS = 3;

async function register(api: SystemApi, place: SponsorPlace, sponsor: PinghuSponsor): Promise<string> {
  const idempotencyKey = `first-data:sponsor:${place.regionCode}:${sponsor.name.slice(-DIGITS)}`;
  const input = { idempotencyKey, ...place, ...sponsor, mostPosts: MOST_POSTS };
  const names = { field: 'registerSponsor', inputType: 'RegisterSponsorInput', ask: 'sponsor { id }' } as const;
  return sponsorSchema.parse(await makeChange(api, { by: 'maker', ...names, input })).sponsor.id;
}

async function letIn(api: SystemApi, subject: string, sponsorId: string): Promise<void> {
  const persona = findPersona(subject);
  if (persona === undefined) throw new Error(`there is no persona ${subject}`);
  const { name, role } = persona;
  await registerCaller(api, { subject, name, role, scope: { kind: 'SPONSOR', sponsorId } });
}

async function bringIn(
  api: SystemApi,
  place: SponsorPlace,
  { sponsors, persona }: { readonly sponsors: readonly PinghuSponsor[]; readonly persona: string },
): Promise<void> {
  const known = await sponsorsOf(api, place.unionBodyId);
  for (const [index, sponsor] of sponsors.entries()) {
    const id = known.get(sponsor.name) ?? (await register(api, place, sponsor));
    if (index === 0) await letIn(api, persona, id);
  }
}

/** Brings in the invented sponsors of Pinghu, and one of Ji'an; the first of each is a persona. */
export async function bringInSponsors(api: SystemApi, bodyIds: ReadonlyMap<string, string>): Promise<void> {
  const bodyOf = (code: string): string => {
    const id = bodyIds.get(code);
    if (id === undefined) throw new Error(`the published facts have no body ${code}`);
    return id;
  };
  const { body, regionCode } = PINGHU;
  const ofPinghu = { sponsors: pinghuSponsors(), persona: 'zhejiang-sponsor' };
  await bringIn(api, { unionBodyId: bodyOf(body), regionCode }, ofPinghu);
  const ofJian = { sponsors: [{ name: '吉安示例企业001', kind: 'ENTERPRISE' } as const], persona: 'jiangxi-sponsor' };
  await bringIn(api, { unionBodyId: bodyOf('ja'), regionCode: '360800' }, ofJian);
}
