import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { change, read } from '../support/operations.ts';
import { MONTHLY, openPostApi, paymentWith, START, termsWith, type PostRow } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { sponsorId, step, told } = posts;
const { zhejiang } = service.federations;
/** The first household that is planted: person 1. */
const { file, member } = await posts.household(zhejiang.base);

beforeEach(() => {
  service.clock.set(START);
});

const LIFE = `query ($id: ID!) { virtualPost(id: $id) {
  code title state regionCode publishedFrom publishedUntil endsOn allowedActions
  askedAmount { fen } unionBody { id } hardshipFile { id } region { name }
  steps { state from byTime suspensionReason terminationReason }
  claims { number state reservedUntil sponsorName sponsor { id } draft { document } }
  agreements { number document signedOn from to endsOn payerRegionCode sponsor { id } monthlyAmount { fen }
    firstMonth lastMonth payDay graceDays }
  months { month agreement state dueOn overdueFrom cancelledFor amount { fen } open { fen }
    rows { number kind on channel evidence reference accountLastFour amount { fen } }
    disputes { number reason outcome note } waivers { reason decision } }
  balance { scheduled { fen } paid { fen } reversed { fen } waived { fen } open { fen } overdue { fen }
    scheduledMonths paidMonths overdueMonths }
  accounts { number lastFour openedOn closedOn }
} }`;

/** From 10 January by its days, due on the 15th and overdue 10 days later. */
const TERMS = { from: '2026-01-10', to: '2026-07-01', firstMonth: 'BY_DAYS', payDay: 15, graceDays: 10 };
/** 22 of the 31 days of January, of 300 yuan. */
const JANUARY = 21_290;

const byHand = { byTime: false, suspensionReason: null, terminationReason: null };
const STEPS = [
  { ...byHand, state: 'DRAFT', from: START },
  { ...byHand, state: 'PUBLISHED', from: START },
  { ...byHand, state: 'CLAIMED', from: START },
  { ...byHand, state: 'ACTIVE', from: START },
  { ...byHand, state: 'SUSPENDED', from: '2026-03-10', suspensionReason: 'UNDER_CHECK' },
  { ...byHand, state: 'ACTIVE', from: '2026-03-20' },
  { ...byHand, state: 'TERMINATED', from: '2026-05-25', terminationReason: 'MOVED_AWAY' },
];

function monthOf(month: string, state: string, more: object = {}): object {
  const whole = { amount: { fen: MONTHLY }, open: { fen: 0 }, dueOn: `${month}-15`, overdueFrom: `${month}-25` };
  const nothing = { cancelledFor: null, rows: [], disputes: [], waivers: [] };
  return { month, agreement: 1, state, ...whole, ...nothing, ...more };
}

function rowOf(number: number, on: string, more: object = {}): object {
  const payment = { kind: 'PAYMENT', channel: 'API', accountLastFour: '0001', amount: { fen: MONTHLY } };
  return { number, on, ...payment, ...more };
}

const MONTHS = [
  monthOf('2026-01', 'CONFIRMED', {
    amount: { fen: JANUARY },
    rows: [rowOf(1, '2026-01-15', { amount: { fen: JANUARY }, evidence: 'BANK_TRANSFER', reference: 'HD-1' })],
  }),
  monthOf('2026-02', 'CONFIRMED', {
    rows: [
      rowOf(1, '2026-02-24', { evidence: 'PAYROLL', reference: 'HD-2' }),
      rowOf(2, '2026-02-25', { kind: 'REVERSAL', evidence: null, reference: null, accountLastFour: null }),
      rowOf(3, '2026-02-25', { evidence: 'OTHER', reference: 'HD-3' }),
    ],
    disputes: [{ number: 1, reason: '二月未到账', outcome: 'REVERSED', note: '银行已退汇' }],
  }),
  monthOf('2026-03', 'CANCELLED', { cancelledFor: 'SUSPENDED' }),
  monthOf('2026-04', 'WAIVED', { waivers: [{ reason: '单位停产', decision: 'APPROVED' }] }),
  monthOf('2026-05', 'OVERDUE', { open: { fen: MONTHLY } }),
  monthOf('2026-06', 'CANCELLED', { cancelledFor: 'CUT_SHORT' }),
];

/** January, February twice, April and May; March and June are not owed. */
const BALANCE = {
  ...{ scheduled: { fen: JANUARY + 3 * MONTHLY }, paid: { fen: JANUARY + 2 * MONTHLY }, reversed: { fen: MONTHLY } },
  ...{ waived: { fen: MONTHLY }, open: { fen: MONTHLY }, overdue: { fen: MONTHLY } },
  ...{ scheduledMonths: 4, paidMonths: 2, overdueMonths: 1 },
};

describe('a virtual post over the contract', () => {
  it('is set up, shown, claimed, agreed on, paid, disputed, suspended and ended, each by whom it takes', async () => {
    await posts.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330000', memberId: member.id });
    let post = await posts.draft({ hardshipFileId: file.id, code: 'GW-LIFE' });
    const take = async (by: Persona, name: string, more: object = {}): Promise<void> => {
      post = await step(post, { by, name, more });
    };
    await take('zhejiang-reviewer', 'publishVirtualPost', { until: '2026-03-01' });
    await take('zhejiang-sponsor', 'claimVirtualPost');
    await take('zhejiang-officer', 'draftPostAgreement', { agreement: termsWith(TERMS) });
    await take('zhejiang-reviewer', 'activateVirtualPost');
    service.clock.set('2026-01-15');
    await take('zhejiang-sponsor', 'payStipend', paymentWith({ paidOn: '2026-01-15', amount: JANUARY }));
    await take('zhejiang-member', 'confirmStipend', { month: '2026-01' });
    service.clock.set('2026-02-25');
    const february = { month: '2026-02', paidOn: '2026-02-24', reference: 'HD-2', evidence: 'PAYROLL' };
    await take('zhejiang-officer', 'payStipend', paymentWith(february));
    await take('zhejiang-member', 'disputeStipend', { month: '2026-02', reason: ' 二月未到账 ' });
    const reversed = { month: '2026-02', outcome: 'REVERSED', note: '银行已退汇' };
    await take('zhejiang-reviewer', 'settleStipendDispute', reversed);
    const again = { month: '2026-02', paidOn: '2026-02-25', reference: 'HD-3', evidence: 'OTHER' };
    await take('zhejiang-sponsor', 'payStipend', paymentWith(again));
    await take('zhejiang-reviewer', 'confirmStipend', { month: '2026-02' });
    service.clock.set('2026-03-10');
    await take('zhejiang-officer', 'suspendVirtualPost', { reason: 'UNDER_CHECK' });
    service.clock.set('2026-03-20');
    await take('zhejiang-officer', 'resumeVirtualPost');
    service.clock.set('2026-04-15');
    await take('zhejiang-officer', 'proposeStipendWaiver', { month: '2026-04', reason: '单位停产' });
    await take('zhejiang-reviewer', 'decideStipendWaiver', { month: '2026-04', decision: 'APPROVED' });
    service.clock.set('2026-05-25');
    await take('zhejiang-reviewer', 'terminateVirtualPost', { reason: 'MOVED_AWAY' });
    const shown = await read(service, 'zhejiang-officer', { query: LIFE, variables: { id: post.id } });
    const sponsor = { sponsor: { id: sponsorId } };
    const claim = { number: 1, state: 'AGREED', reservedUntil: '2026-01-19', sponsorName: '江山市第1自来水公司' };
    const agreement = { ...TERMS, number: 1, document: '江工帮〔2026〕7号', signedOn: '2026-01-04', lastMonth: 'FULL' };
    const paid = { monthlyAmount: { fen: MONTHLY }, endsOn: '2026-05-25', payerRegionCode: '330881' };
    expect(shown).toEqual({
      virtualPost: {
        ...{ code: 'GW-LIFE', title: '居家手工岗', state: 'TERMINATED', regionCode: '330881', endsOn: null },
        ...{ publishedFrom: START, publishedUntil: '2026-03-01', allowedActions: ['CHANGE_ACCOUNT'] },
        ...{ askedAmount: { fen: MONTHLY }, unionBody: { id: zhejiang.base.id }, hardshipFile: { id: file.id } },
        ...{ region: { name: '江山市' }, steps: STEPS, claims: [{ ...claim, ...sponsor, draft: null }] },
        ...{ agreements: [{ ...agreement, ...paid, ...sponsor }], months: MONTHS, balance: BALANCE },
        accounts: [{ number: 1, lastFour: '0001', openedOn: START, closedOn: null }],
      },
    });
  });

  it('is revised while it is a draft, and taken back while nobody has claimed it', async () => {
    let post = await posts.draft();
    const revised = { by: 'zhejiang-officer', name: 'reviseVirtualPost' } as const;
    post = await step(post, { ...revised, more: { title: '  社区保洁岗 ', askedAmount: 100 } });
    const query = 'query ($id: ID!) { virtualPost(id: $id) { title state askedAmount { yuan } publishedFrom } }';
    const shown = () => read(service, 'zhejiang-officer', { query, variables: { id: post.id } });
    const facts = { title: '社区保洁岗', askedAmount: { yuan: '1.00' } };
    expect(await shown()).toEqual({ virtualPost: { ...facts, state: 'DRAFT', publishedFrom: null } });
    post = await step(post, { by: 'zhejiang-reviewer', name: 'publishVirtualPost', more: { until: '2026-01-06' } });
    expect(await told({ ...revised, input: { id: post.id, expectedVersion: 3, title: '另一岗' } })).toBe(
      'ILLEGAL_TRANSITION',
    );
    post = await step(post, { by: 'zhejiang-officer', name: 'withdrawVirtualPost' });
    expect(await shown()).toEqual({ virtualPost: { ...facts, state: 'WITHDRAWN', publishedFrom: START } });
  });

  it('is changed by nobody who read it before it changed', async () => {
    const post = await posts.published();
    const input = { id: post.id, expectedVersion: post.version - 1 };
    expect(await told({ by: 'zhejiang-officer', name: 'withdrawVirtualPost', input })).toMatch(/^CONFLICT/);
  });

  it('takes two people to be shown and to be agreed on, though one may do both', async () => {
    const by = 'zhejiang-admin';
    const household = await posts.household(zhejiang.base);
    const setUp = {
      hardshipFileId: household.file.id,
      personNumber: 1,
      code: 'GW-EYES',
      title: '岗位',
      askedAmount: MONTHLY,
    };
    const call = { name: 'createVirtualPost', shows: 'virtualPost { id version allowedActions }', input: setUp };
    const row = z.looseObject({ id: z.string(), version: z.number() });
    let post = row.parse((await change(service, by, call))['virtualPost']);
    expect(post).toMatchObject({ allowedActions: ['REVISE', 'WITHDRAW', 'CHANGE_ACCOUNT'] });
    const target = () => ({ id: post.id, expectedVersion: post.version });
    const shown = { by, name: 'publishVirtualPost', input: { ...target(), until: '2026-03-01' } } as const;
    expect(await told(shown)).toBe('APPROVE_OWN');
    post = await step(post, { by: 'zhejiang-reviewer', name: 'publishVirtualPost', more: { until: '2026-03-01' } });
    post = await step(post, { by, name: 'claimVirtualPost', more: { sponsorId } });
    expect(await told({ by, name: 'activateVirtualPost', input: target() })).toBe('ACTIVATE_WITHOUT_AGREEMENT id');
    post = await step(post, { by, name: 'draftPostAgreement', more: { agreement: termsWith() } });
    expect(await told({ by, name: 'activateVirtualPost', input: target() })).toBe('APPROVE_OWN');
    await step(post, { by: 'zhejiang-reviewer', name: 'activateVirtualPost' });
  });

  it('is not set up for a household that has one, or under a code that is taken', async () => {
    const household = await posts.household(zhejiang.base);
    const of = { hardshipFileId: household.file.id };
    await posts.draft({ ...of, code: 'GW-TAKEN' });
    const setUp = { ...of, personNumber: 1, code: 'GW-OTHER', title: '岗位', askedAmount: MONTHLY };
    const create = (facts: object) =>
      told({ by: 'zhejiang-officer', name: 'createVirtualPost', input: { ...setUp, ...facts } });
    expect(await create({})).toBe('SECOND_OPEN_POST hardshipFileId');
    const other = await posts.household(zhejiang.base);
    expect(await create({ hardshipFileId: other.file.id, code: 'GW-TAKEN' })).toBe('CODE_TAKEN code');
    expect(await create({ hardshipFileId: other.file.id })).toBe('');
  });
});

const BOARD = `query ($region: RegionCode!, $first: Int!, $after: String) {
  publishedPosts(regionCode: $region, first: $first, after: $after) {
    nodes { id code title regionCode region { name } askedAmount { fen } publishedUntil seeksAnother }
    pageInfo { hasNextPage endCursor } } }`;
const boardSchema = z.object({
  publishedPosts: z.object({
    nodes: z.array(z.looseObject({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function boardOf(by: Persona, variables: object = {}) {
  const asked = { region: '330881', first: 100, ...variables };
  return boardSchema.parse(await read(service, by, { query: BOARD, variables: asked })).publishedPosts;
}

/** What the board says of a post; undefined where it does not stand there. */
async function onBoard({ id }: PostRow, by: Persona = 'zhejiang-sponsor', region = '330881') {
  return (await boardOf(by, { region })).nodes.find((node) => node.id === id);
}

describe('the board of published posts', () => {
  const PLACE = { regionCode: '330881', region: { name: '江山市' } };

  it('shows what is public of a post to every sponsor, partner and officer, up to the day it says', async () => {
    const post = await posts.published({ code: 'GW-BOARD' });
    const facts = { id: post.id, code: 'GW-BOARD', title: '居家手工岗', ...PLACE, askedAmount: { fen: MONTHLY } };
    const shown = { ...facts, publishedUntil: '2026-07-01', seeksAnother: false };
    for (const by of ['zhejiang-sponsor', 'zhejiang-partner', 'jiangxi-officer', 'jiangxi-sponsor'] as const)
      expect(await onBoard(post, by)).toEqual(shown);
    expect(await onBoard(post, 'jiangxi-sponsor', '330000')).toEqual(shown);
    expect(await onBoard(post, 'jiangxi-sponsor', '330802')).toBeUndefined();
    service.clock.set('2026-06-30');
    expect(await onBoard(post)).toEqual(shown);
    service.clock.set('2026-07-01');
    expect(await onBoard(post)).toBeUndefined();
  });

  it('shows no draft, no post that is claimed, and one that seeks another sponsor', async () => {
    const draft = await posts.draft();
    expect(await onBoard(draft)).toBeUndefined();
    const claimed = await posts.claimed();
    expect(await onBoard(claimed)).toBeUndefined();
    const active = await posts.active();
    expect(await onBoard(active)).toBeUndefined();
    const left = await step(active, { by: 'zhejiang-officer', name: 'releaseSponsor' });
    expect(await onBoard(left)).toMatchObject({ seeksAnother: true, publishedUntil: null });
  });

  it('is read page by page, each post once', async () => {
    for (let count = 0; count < 3; count += 1) await posts.published();
    const all = (await boardOf('zhejiang-partner')).nodes.map(({ id }) => id);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await boardOf('zhejiang-partner', { first: 2, after });
      found.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(all.length).toBeGreaterThan(2);
    expect(found).toEqual(all);
  });

  it('is not asked of a division that there is not, nor by those whom it does not concern', async () => {
    const refused = await service.ask('zhejiang-sponsor', BOARD, { region: '999999', first: 1 });
    const argument = { extensions: { argument: ['regionCode'] } };
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors: [argument] } });
    for (const by of ['zhejiang-member', 'zhejiang-bank', 'zhejiang-dashboard'] as const)
      expect((await service.ask(by, BOARD, { region: '330881', first: 1 })).code).toBe('FORBIDDEN');
  });
});
