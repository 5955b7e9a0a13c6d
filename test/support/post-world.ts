import type { ApiClient } from '#domain/caller/caller.ts';
import type { LocalDate } from '#domain/day.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { PersonSecrets } from '#domain/hardship/household.ts';
import type { Member } from '#domain/member/member.ts';
import type { Sponsor, SponsorFacts } from '#domain/sponsor/sponsor.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Reminder } from '#domain/virtual-post/reminder.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { hardshipFileWrites } from '#services/hardship-writes.ts';
import { adminOf, clientWith, day } from './builders.ts';
import { factsWith, fileWith } from './hardship-file.ts';
import { personWith, plantMember } from './household.ts';
import { stateAfter } from './outcome.ts';
import { changeOf } from './plant-body.ts';
import { postDriverOf, termsWith, type Calls, type PostDriver } from './post-driver.ts';
import type { Federation } from './two-federations.ts';

/** Two people of one federation: who sets posts up, and who decides on them. */
export interface PostDesk {
  readonly maker: ApiClient;
  readonly checker: ApiClient;
}

/** A sponsor and its own caller. */
export interface Payer {
  readonly sponsor: Sponsor;
  readonly caller: ApiClient;
}

/** A household with an active file. */
export interface Household {
  readonly file: HardshipFile;
  readonly member: Member;
}

/** Where the household of a post lives, and with whom it is agreed on what. */
export interface Agreed {
  readonly at: Federation;
  readonly payer: Payer;
  readonly from: string;
  readonly to: string;
  readonly terms?: Partial<AgreementTerms>;
}

/** Brings posts to where a test begins, by the use cases themselves; files and members are planted. */
export interface PostWorld {
  readonly driver: PostDriver;
  readonly deskOf: (federation: Federation) => PostDesk;
  readonly household: (body: UnionBody) => Promise<Household>;
  readonly payer: (federation: Federation, facts?: Partial<SponsorFacts>) => Promise<Payer>;
  readonly draft: (federation: Federation, household?: Household) => Promise<VirtualPost>;
  readonly published: (federation: Federation, until?: string) => Promise<VirtualPost>;
  /** A claim of a post agreed on and in force. */
  readonly agree: (post: VirtualPost, agreed: Agreed) => Promise<VirtualPost>;
  readonly active: (agreed: Agreed) => Promise<VirtualPost>;
  readonly read: (post: Pick<VirtualPost, 'id'>) => Promise<VirtualPost>;
}

const SINCE = '2020-02-01';

/** An active file of a member of the body, with an account in it, that no review ends. */
async function plantHousehold(service: Calls, body: UnionBody, order: number): Promise<Household> {
  const ports = service.request();
  const member = await plantMember(ports, { body, order });
  const id = service.ids.next('HardshipFile');
  const words = { health: '体弱', disability: null, illness: null, workOrSchool: null, bankName: '衢州农商银行' };
  const person: PersonSecrets = { ...personWith(order), ...words, number: 1 };
  const household = factsWith({ personal: await ports.vault.seal(id, [person]) });
  const persons = household.persons.map((one) => ({ ...one, documentIndex: member.documentIndex }));
  const reviewDue = day('2099-12-31');
  const plain = fileWith('ACTIVE', { household: { ...household, persons } });
  const file: HardshipFile = {
    ...plain,
    ...{ id, version: 1, unionBodyId: body.id, bodyPath: bodyPath(body), federation: member.federation, reviewDue },
    ...{ householdId: service.ids.next('Household'), mainMemberId: member.id },
    steps: plain.steps.map((step) => ({ ...step, from: day(SINCE), reviewDue })),
  };
  const { outcome } = await ports.ledger.commit(changeOf(service, ...hardshipFileWrites(null, file)));
  if (outcome !== 'COMMITTED') throw new Error(`a hardship file was not planted: ${outcome}`);
  return { file, member };
}

function sponsorWith(federation: Federation, name: string): SponsorFacts {
  const { regionCode } = federation.base;
  return { name, kind: 'ENTERPRISE', regionCode, creditCode: null, mostPosts: 1000, relatedMemberIds: [] };
}

/** The world of posts of a service. `firstOrder` tells its people apart from those of others. */
export function postWorldOf(service: Calls, firstOrder = 1): PostWorld {
  const driver = postDriverOf(service);
  let [people, codes, payers] = [firstOrder - 1, 0, 0];
  const deskOf = ({ officer, reviewer }: Federation): PostDesk => ({ maker: officer, checker: reviewer });
  const household = (body: UnionBody): Promise<Household> => plantHousehold(service, body, (people += 1));
  const payer = async (federation: Federation, facts: Partial<SponsorFacts> = {}): Promise<Payer> => {
    payers += 1;
    const all = { ...sponsorWith(federation, `认领单位${String(payers)}`), ...facts };
    const sponsor = await stateAfter(driver.register(federation.admin, federation.base.id, all));
    const scope = { kind: 'SPONSOR', sponsorId: sponsor.id, regionCode: sponsor.regionCode } as const;
    return { sponsor, caller: clientWith('SPONSOR', scope, sponsor.id.replaceAll('_', '')) };
  };
  const draft = async (federation: Federation, of?: Household): Promise<VirtualPost> => {
    const { file } = of ?? (await household(federation.base));
    codes += 1;
    return stateAfter(driver.create(deskOf(federation).maker, file, { code: `GW-${firstOrder}-${codes}` }));
  };
  const published = async (federation: Federation, until = '2024-12-31'): Promise<VirtualPost> =>
    stateAfter(driver.publish(deskOf(federation).checker, await draft(federation), { until }));
  const agree = async (post: VirtualPost, { at, payer: by, from, to, terms }: Agreed): Promise<VirtualPost> => {
    const { maker, checker } = deskOf(at);
    const claimed = await stateAfter(driver.claim(by.caller, post.id));
    const drafted = await stateAfter(driver.draft(maker, claimed, { terms: termsWith(from, to, terms) }));
    return stateAfter(driver.activate(checker, drafted));
  };
  return {
    ...{ driver, deskOf, household, payer, draft, published, agree },
    active: async (agreed) => {
      const until = day(`${String(Number(service.clock.today().slice(0, 4)) + 1)}-01-01`);
      return agree(await published(agreed.at, until), agreed);
    },
    read: async ({ id }) => {
      const post = await service.request().virtualPosts.read(id);
      if (post === undefined) throw new Error(`the post ${id} is not there`);
      return post;
    },
  };
}

/** Every reminder of a federation up to now, oldest first; as partner apps read them, without waiting for them to settle. */
export async function remindersOf(service: Calls, federation: Federation): Promise<readonly Reminder[]> {
  const { regionCode } = federation.upper;
  const found: Reminder[] = [];
  for (let after: string | undefined, more = true; more;) {
    const request = { limit: 100, after, until: service.clock.now() };
    const slice = await service.request().reminders.of(regionCode, request);
    found.push(...slice.items.map(({ item }) => item));
    ({ hasMore: more, end: after } = slice);
  }
  return found;
}

/** The caller of the whole nation. */
export const nation: ApiClient = adminOf('000000', 'nation');

/** The days from one to another, the last one left out. */
export function daysFrom(first: LocalDate, next: (day: LocalDate) => LocalDate, end: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let at = first; at < end; at = next(at)) days.push(at);
  return days;
}
