import { describe, expect, it } from 'vitest';
import { read } from '../support/operations.ts';
import { MONTHLY } from '../support/post-api.ts';
import { LATER_MONTHLY, openPostSums } from '../support/post-sums-world.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { posts, first, ended, later, hangzhou, elsewhere } = await openPostSums(service);
const { sponsorId } = posts;
const { zhejiang, jiangxi } = service.federations;
await posts.letIn('jiangxi-reviewer', { kind: 'BODY', bodyId: jiangxi.base.id });

const TOTAL = `total { scheduled { fen } paid { fen } reversed { fen } waived { fen } open { fen } overdue { fen }
  crossRegion { fen } scheduledMonths paidMonths overdueMonths }`;
const STATEMENT = `query ($of: StipendStatementOf!, $from: String!, $to: String!) {
  stipendStatement(of: $of, from: $from, to: $to) { from to months { month ${TOTAL} } ${TOTAL} } }`;

/** Amounts in fen, and months, in the order of the statement. */
interface Sums {
  readonly scheduled?: number;
  readonly paid?: number;
  readonly reversed?: number;
  readonly waived?: number;
  readonly open?: number;
  readonly overdue?: number;
  readonly crossRegion?: number;
  readonly scheduledMonths?: number;
  readonly paidMonths?: number;
  readonly overdueMonths?: number;
}

const MEASURES = ['scheduled', 'paid', 'reversed', 'waived', 'open', 'overdue', 'crossRegion'] as const;
const COUNTS = ['scheduledMonths', 'paidMonths', 'overdueMonths'] as const;

/** What months come to together, as the contract says it. */
function total(...months: readonly Sums[]): object {
  const sum = (name: keyof Sums): number => months.reduce((all, month) => all + (month[name] ?? 0), 0);
  const money = Object.fromEntries(MEASURES.map((name) => [name, { fen: sum(name) }]));
  const counts = Object.fromEntries(COUNTS.map((name) => [name, sum(name)]));
  return { total: { ...money, ...counts } };
}

const paid: Sums = { scheduled: MONTHLY, paid: MONTHLY, scheduledMonths: 1, paidMonths: 1 };
const paidAcross: Sums = { ...paid, crossRegion: MONTHLY };
const overdue: Sums = { scheduled: MONTHLY, open: MONTHLY, overdue: MONTHLY, scheduledMonths: 1, overdueMonths: 1 };
const waived: Sums = { scheduled: MONTHLY, waived: MONTHLY, scheduledMonths: 1 };
const coming: Sums = { scheduled: MONTHLY, open: MONTHLY, scheduledMonths: 1 };
const LATER = { scheduled: LATER_MONTHLY, open: LATER_MONTHLY, scheduledMonths: 1 };
const reversed: Sums = {
  ...LATER,
  paid: LATER_MONTHLY,
  reversed: LATER_MONTHLY,
  overdue: LATER_MONTHLY,
  overdueMonths: 1,
};

/** What the months from January to March come to, each of some. */
function statement(...months: readonly (readonly Sums[])[]): object {
  const each = ['2026-01', '2026-02', '2026-03'].map((month, at) => ({ month, ...total(...(months[at] ?? [])) }));
  return { from: '2026-01', to: '2026-03', months: each, ...total(...months.flat()) };
}

async function ask(by: Persona, of: object, span: object = {}) {
  const variables = { of, from: '2026-01', to: '2026-03', ...span };
  return read(service, by, { query: STATEMENT, variables });
}

const OF_BODY = statement([paid, paid], [waived, reversed], [coming, LATER]);
const OF_SPONSOR = statement([paid, paid, paidAcross], [waived, overdue], [coming]);
const OF_HANGZHOU = statement([], [reversed], [LATER]);

const OWNERS: readonly (readonly [string, Persona, object, object])[] = [
  ['a post', 'zhejiang-officer', { postId: first.id }, statement([paid], [waived], [coming])],
  ['a post, to its sponsor', 'zhejiang-sponsor', { postId: elsewhere.id }, statement([paidAcross], [overdue], [])],
  ['the later post of a household', 'zhejiang-reviewer', { postId: later.id }, statement([], [reversed], [LATER])],
  [
    ...(['a household with all its posts', 'zhejiang-officer', { householdOfFileId: ended.fileId }] as const),
    statement([paid], [reversed], [LATER]),
  ],
  ['a sponsor', 'zhejiang-officer', { sponsorId }, OF_SPONSOR],
  ['a sponsor, to itself', 'zhejiang-sponsor', { sponsorId }, OF_SPONSOR],
  ['another sponsor', 'zhejiang-admin', { sponsorId: hangzhou }, OF_HANGZHOU],
  ['a body', 'zhejiang-officer', { unionBodyId: zhejiang.base.id }, OF_BODY],
  ['a body without its subtree', 'zhejiang-officer', { unionBodyId: zhejiang.upper.id }, statement()],
  ['a division, by its households', 'zhejiang-officer', { householdRegionCode: '330881' }, OF_BODY],
  ['those above it, to the dashboard', 'zhejiang-dashboard', { householdRegionCode: '330000' }, OF_BODY],
  ['a division, by its payers', 'zhejiang-dashboard', { payerRegionCode: '330881' }, OF_SPONSOR],
  ['another division, by its payers', 'zhejiang-admin', { payerRegionCode: '330100' }, OF_HANGZHOU],
  [
    ...(['the province, by its payers', 'zhejiang-reviewer', { payerRegionCode: '330000' }] as const),
    statement([paid, paid, paidAcross], [waived, overdue, reversed], [coming, LATER]),
  ],
  [
    ...(['a province that others pay for', 'jiangxi-officer', { householdRegionCode: '360000' }] as const),
    statement([paidAcross], [overdue], []),
  ],
  ['a province that pays nothing', 'jiangxi-admin', { payerRegionCode: '360000' }, statement()],
];

describe('the statement', () => {
  it.each(OWNERS)('of %s is what its months come to (%s)', async (...[, by, of, expected]) => {
    expect(await ask(by, of)).toEqual({ stipendStatement: expected });
  });

  const HIDDEN: readonly (readonly [Persona, object])[] = [
    ...(['jiangxi-admin', 'jiangxi-officer'] as const).flatMap((by): (readonly [Persona, object])[] => [
      [by, { postId: first.id }],
      [by, { householdOfFileId: first.fileId }],
      [by, { sponsorId }],
      [by, { unionBodyId: zhejiang.base.id }],
      [by, { householdRegionCode: '330881' }],
      [by, { payerRegionCode: '330000' }],
      [by, { householdRegionCode: '000000' }],
    ]),
    ['zhejiang-sponsor', { postId: later.id }],
    ['zhejiang-sponsor', { sponsorId: hangzhou }],
    ['zhejiang-sponsor', { householdOfFileId: first.fileId }],
    ['zhejiang-sponsor', { unionBodyId: zhejiang.base.id }],
    ['zhejiang-sponsor', { payerRegionCode: '330881' }],
    ['zhejiang-dashboard', { postId: first.id }],
    ['zhejiang-dashboard', { householdOfFileId: first.fileId }],
    ['zhejiang-dashboard', { sponsorId }],
    ['zhejiang-dashboard', { unionBodyId: zhejiang.base.id }],
    // The union of an employer has no business with the sums of its county.
    ['jiangxi-reviewer', { householdRegionCode: '360704' }],
    ['zhejiang-admin', { postId: zhejiang.base.id }],
    ['zhejiang-admin', { sponsorId: first.id }],
    ['zhejiang-admin', { unionBodyId: 'ub_nobodyatall' }],
  ];

  it.each(HIDDEN)('is nothing for the %s of what it may not see: %j', async (by, of) => {
    expect(await ask(by, of)).toEqual({ stipendStatement: null });
  });

  it.each(['zhejiang-member', 'zhejiang-partner', 'zhejiang-bank'] as const)('is forbidden to the %s', async (by) => {
    const variables = { of: { householdRegionCode: '330000' }, from: '2026-01', to: '2026-01' };
    const refused = await service.ask(by, STATEMENT, variables);
    expect([refused.status, refused.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('counts the months that are asked for alone, 36 at most', async () => {
    const of = { postId: first.id };
    const one = await ask('zhejiang-officer', of, { from: '2026-02', to: '2026-02' });
    const months = [{ month: '2026-02', ...total(waived) }];
    expect(one).toEqual({ stipendStatement: { from: '2026-02', to: '2026-02', months, ...total(waived) } });
    const all = await ask('zhejiang-officer', of, { from: '2025-01', to: '2027-12' });
    const coming10 = Array.from({ length: 10 }, () => coming);
    expect(all).toMatchObject({ stipendStatement: { months: { length: 36 }, ...total(paid, waived, ...coming10) } });
  });

  it('of two years is that of their months', async () => {
    const span = { from: '2025-12', to: '2026-01' };
    const months = [
      { month: '2025-12', ...total() },
      { month: '2026-01', ...total(paid, paid) },
    ];
    const expected = { ...span, months, ...total(paid, paid) };
    expect(await ask('zhejiang-officer', { unionBodyId: zhejiang.base.id }, span)).toEqual({
      stipendStatement: expected,
    });
  });
});

describe('a statement that is asked wrongly', () => {
  const OF = { postId: first.id };
  const SPANS: readonly (readonly [string, string, string])[] = [
    ...(['2026-13', '2026-00', '2026-1', '2026', '2026-01-01', ''] as const).map(
      (month) => [month, '2026-12', 'from'] as const,
    ),
    ['2026-01', '2026-13', 'from'],
    ['2026-02', '2026-01', 'from'],
    ['2025-01', '2028-01', 'to'],
    ['1900-01', '2999-12', 'to'],
  ];

  it.each(SPANS)('from %j to %j is refused at its months', async (from, to, argument) => {
    const refused = await service.ask('zhejiang-officer', STATEMENT, { of: OF, from, to });
    const errors = [{ path: ['stipendStatement'], extensions: { argument: [argument] } }];
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors } });
  });

  it.each([
    ['nobody', {}],
    ['nobody by null', { postId: null }],
    ['two', { postId: first.id, sponsorId }],
    ['two divisions', { householdRegionCode: '330000', payerRegionCode: '330000' }],
    ['all', { ...OF, householdOfFileId: first.fileId, sponsorId, unionBodyId: zhejiang.base.id }],
  ])('of %s is refused at its owner', async (_what, of) => {
    const refused = await service.ask('zhejiang-officer', STATEMENT, { of, from: '2026-01', to: '2026-01' });
    const errors = [{ path: ['stipendStatement'], extensions: { argument: ['of'] } }];
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors } });
  });

  it('of a division of no form is refused at its place', async () => {
    const variables = { of: { payerRegionCode: '33' }, from: '2026-01', to: '2026-01' };
    const refused = await service.ask('zhejiang-officer', STATEMENT, variables);
    expect([refused.code, refused.body.errors?.[0]?.message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('at "of.payerRegionCode"'),
    ]);
  });
});
