import { expect, it } from 'vitest';
import { MONTHLY, openPostApi, paymentWith, termsWith, type PostRow } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { sponsorId, step, told } = posts;
const { zhejiang, jiangxi } = service.federations;
const away = await posts.sponsor({ unionBodyId: jiangxi.base.id, regionCode: '360704' }, 'jiangxi-officer');
await posts.letIn('jiangxi-sponsor', { kind: 'SPONSOR', sponsorId: away.id });

/** One of each role; those of Jiangxi, and members of no household, have nothing to do with what is changed here. */
const CALLERS = [
  ...(['zhejiang-admin', 'zhejiang-officer', 'zhejiang-reviewer', 'zhejiang-sponsor', 'zhejiang-member'] as const),
  ...(['zhejiang-partner', 'zhejiang-bank', 'zhejiang-dashboard', 'jiangxi-member', 'jiangxi-sponsor'] as const),
  ...(['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const),
] as const satisfies readonly Persona[];

const JANUARY = { month: '2026-01' };
const target = ({ id, version }: PostRow) => ({ id, expectedVersion: version });
const officer = 'zhejiang-officer';

async function paid(): Promise<PostRow> {
  return step(await posts.active(), { by: 'zhejiang-sponsor', name: 'payStipend', more: paymentWith() });
}

async function disputed(): Promise<PostRow> {
  return step(await paid(), { by: officer, name: 'disputeStipend', more: { ...JANUARY, reason: '未到账' } });
}

async function suspended(): Promise<PostRow> {
  return step(await posts.active(), { by: officer, name: 'suspendVirtualPost', more: { reason: 'OTHER' } });
}

async function toBeWaived(): Promise<PostRow> {
  const more = { ...JANUARY, reason: '单位停产' };
  return step(await posts.active(), { by: officer, name: 'proposeStipendWaiver', more });
}

/** The roles that a change is for, an input that is right for the first of them, and where others find nothing. */
interface Case {
  readonly roles: string;
  readonly right: () => Promise<object>;
  readonly missing?: string;
}

/** A change that is right of a post as it was made. */
function of(roles: string, made: () => Promise<PostRow>, more: object = {}): Case {
  return { roles, right: async () => ({ ...target(await made()), ...more }) };
}

const [MAKERS, CHECKERS, UNION] = ['officer admin', 'reviewer admin', 'officer reviewer admin'];
const NEW_SPONSOR = { name: '江山市第九水厂', kind: 'AGENCY', regionCode: '330881', mostPosts: 1 };
const NEW_POST = { personNumber: 1, code: 'GW-NEW', title: '岗位', askedAmount: MONTHLY };

const CASES: Readonly<Record<string, Case>> = {
  registerSponsor: {
    ...{ roles: MAKERS, missing: 'unionBodyId' },
    right: async () => ({ unionBodyId: zhejiang.base.id, ...NEW_SPONSOR }),
  },
  reviseSponsor: {
    roles: MAKERS,
    right: async () => ({ id: (await posts.sponsor()).id, expectedVersion: 1, mostPosts: 7 }),
  },
  closeSponsor: { roles: MAKERS, right: async () => ({ id: (await posts.sponsor()).id, expectedVersion: 1 }) },
  createVirtualPost: {
    ...{ roles: MAKERS, missing: 'hardshipFileId' },
    right: async () => ({ hardshipFileId: (await posts.household(zhejiang.base)).file.id, ...NEW_POST }),
  },
  reviseVirtualPost: of(MAKERS, () => posts.draft(), { title: '社区保洁岗' }),
  publishVirtualPost: of(CHECKERS, () => posts.draft(), { until: '2026-03-01' }),
  withdrawVirtualPost: of(MAKERS, () => posts.published()),
  claimVirtualPost: {
    ...{ roles: 'sponsor officer admin', missing: 'sponsorId' },
    right: async () => ({ id: (await posts.published()).id, sponsorId }),
  },
  refuseClaim: of(MAKERS, () => posts.claimed()),
  cancelClaim: of('sponsor officer admin', () => posts.claimed()),
  draftPostAgreement: of(MAKERS, () => posts.claimed(), { agreement: termsWith() }),
  activateVirtualPost: of(CHECKERS, () => posts.drafted()),
  suspendVirtualPost: of(MAKERS, () => posts.active(), { reason: 'OTHER' }),
  resumeVirtualPost: of(MAKERS, suspended),
  releaseSponsor: of(MAKERS, () => posts.active()),
  terminateVirtualPost: of(CHECKERS, () => posts.active(), { reason: 'OTHER' }),
  changeStipendAccount: of(MAKERS, () => posts.active(), { account: null }),
  revealStipendAccount: {
    roles: 'sponsor officer reviewer admin',
    right: async () => ({ id: (await posts.active()).id, reason: '核对账号' }),
  },
  payStipend: of('sponsor officer admin', () => posts.active(), paymentWith()),
  confirmStipend: of(`${UNION} member`, paid, JANUARY),
  disputeStipend: of(`${UNION} member`, paid, { ...JANUARY, reason: '未到账' }),
  settleStipendDispute: of(CHECKERS, disputed, { ...JANUARY, outcome: 'CONFIRMED', note: '已到账' }),
  proposeStipendWaiver: of(MAKERS, () => posts.active(), { ...JANUARY, reason: '单位停产' }),
  decideStipendWaiver: of(CHECKERS, toBeWaived, { ...JANUARY, decision: 'APPROVED' }),
};

/** Callers of the federation whose household, sponsor or body it is. */
const OWN = ['admin', 'officer', 'reviewer', 'sponsor'].map((role) => `zhejiang-${role}`);
const roleOf = (persona: Persona): string => persona.slice(persona.indexOf('-') + 1);

it.each(Object.entries(CASES))(
  '%s is forbidden to the roles it is not for, and finds nothing for callers whom it does not concern',
  async (name, { roles, right, missing = 'id' }) => {
    const input = await right();
    const may = roles.split(' ');
    const others = CALLERS.filter((persona) => !may.includes(roleOf(persona)) || !OWN.includes(persona));
    const answers: string[] = [];
    for (const by of others) answers.push(`${by}: ${await told({ by, name, input })}`);
    const wanted = others.map((by) => {
      return `${by}: ${may.includes(roleOf(by)) ? `NOT_FOUND ${missing}` : `FORBIDDEN Mutation.${name}`}`;
    });
    expect(answers).toEqual(wanted);
    // Nothing of it has changed the version, or taken the name, that the right one is about.
    expect(await told({ by: `zhejiang-${may[0] as 'officer'}`, name, input })).toBe('');
  },
);
