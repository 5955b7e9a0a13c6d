import { describe, expect, it } from 'vitest';
import { MONTHLY, openPostApi, paymentWith, START, termsWith, type PostRow, type Sent } from '../support/post-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const posts = await openPostApi(service);
const { step, told } = posts;
const { zhejiang, jiangxi } = service.federations;

const TOMORROW = '2026-01-06';
const MOST_FEN = 10_000_000;
/** Numbers that no field of a text takes. */
const CARD = '6222020200011112220';
const MOBILE = '13857001234';
const NOT_FEN = [0.5, '300', 2 ** 53];
const NO_DAYS = ['2026-02-30', '2026-1-5', '2026/01/05', '20260105', '9999-12-31', ''];

/** What is wrong, what is given instead, and what is told. */
type Wrong = readonly [what: string, given: object, told: string];

/** What is wrong with a value of a scalar or an enum, at its place in the input. */
function outOfForm(place: string, values: readonly unknown[], given: (value: unknown) => object): readonly Wrong[] {
  return values.map((value) => [`${place} ${String(value)}`, given(value), `BAD_USER_INPUT input.${place}`]);
}

/** Each wrong input is refused by its code and path and changes nothing, for the right one goes through after them all. */
async function expectRefused(right: Sent, wrong: readonly Wrong[]): Promise<void> {
  const found: string[] = [];
  for (const [what, given] of wrong) {
    found.push(`${what}: ${await told({ ...right, input: { ...right.input, ...given } })}`);
  }
  expect(found).toEqual(wrong.map(([what, , wanted]) => `${what}: ${wanted}`));
  expect(await told(right)).toBe('');
}

const targetOf = ({ id, version }: PostRow) => ({ id, expectedVersion: version });

/** Ids that name no post, and a version that is none of its. */
const NO_POST: readonly Wrong[] = [
  ['an id of nothing', { id: 'post_nobodyatall' }, 'NOT_FOUND id'],
  ['an id of another kind', { id: zhejiang.base.id }, 'NOT_FOUND id'],
  ['no id', { id: '' }, 'NOT_FOUND id'],
];
const NO_MONTH: readonly Wrong[] = [
  ...['2026-13', '2026-00', '2026-1', '2026年1月', '2026-01-01', ''].map(
    (month) => [`the month ${month}`, { month }, 'INPUT_INVALID month'] as const,
  ),
  ['a month of no agreement', { month: '2027-01' }, 'STIPEND_MONTH_UNKNOWN month'],
];
const WRONG_ON: readonly Wrong[] = [
  ['tomorrow', { on: TOMORROW }, 'EFFECTIVE_DATE_IN_FUTURE on'],
  ['a day before the last step', { on: '2026-01-04' }, 'EFFECTIVE_DATE_BEFORE_LAST on'],
  ...outOfForm('on', NO_DAYS, (on) => ({ on })),
];

/** The longest words that are taken about a post, and what else is not. */
const LONGEST = '𠮷'.repeat(200);
const wrongWords = (field: 'reason' | 'note'): readonly Wrong[] => [
  ['blank words', { [field]: ' \t' }, `INPUT_INVALID ${field}`],
  ['201 characters', { [field]: `${LONGEST}由` }, `INPUT_INVALID ${field}`],
  ['a card number', { [field]: `核对${CARD}` }, `CLEAR_PAN_REFUSED ${field}`],
];

describe('a sponsor', () => {
  const facts: readonly Wrong[] = [
    ['a name too long', { name: '水'.repeat(101) }, 'INPUT_INVALID name'],
    ['a name with a mobile', { name: `水厂${MOBILE}` }, 'PERSONAL_NUMBER_IN_TEXT name'],
    ['a division that there is not', { regionCode: '999999' }, 'REGION_UNKNOWN regionCode'],
    ['the nation', { regionCode: '000000' }, 'REGION_UNKNOWN regionCode'],
    ['fewer posts than none', { mostPosts: -1 }, 'INPUT_INVALID mostPosts'],
    ['too many posts', { mostPosts: 1001 }, 'INPUT_INVALID mostPosts'],
    ['nobody who leads it', { relatedMemberIds: ['mem_nobody'] }, 'NOT_FOUND relatedMemberIds'],
    ...outOfForm('regionCode', ['33', '33088A'], (regionCode) => ({ regionCode })),
    ...outOfForm('creditCode', ['91330881MA29U1AB2'], (creditCode) => ({ creditCode })),
    ...outOfForm('kind', ['BANK'], (kind) => ({ kind })),
    ...outOfForm('mostPosts', [1.5, '1', 2 ** 31], (mostPosts) => ({ mostPosts })),
  ];

  it('is registered by facts of their form alone', async () => {
    const named = { name: '水'.repeat(100), kind: 'AGENCY', regionCode: '330881', mostPosts: 1000 };
    const input = { unionBodyId: zhejiang.base.id, ...named };
    await expectRefused({ by: 'zhejiang-officer', name: 'registerSponsor', input }, [
      ['an id of another kind', { unionBodyId: posts.sponsorId }, 'NOT_FOUND unionBodyId'],
      ['a body elsewhere', { unionBodyId: jiangxi.base.id }, 'NOT_FOUND unionBodyId'],
      ['a blank name', { name: ' ' }, 'INPUT_INVALID name'],
      ...facts,
    ]);
  });

  it('is revised by such facts alone, in the version that was read', async () => {
    const { id } = await posts.sponsor();
    const input = { id, expectedVersion: 1, name: '水厂', mostPosts: 0 };
    await expectRefused({ by: 'zhejiang-officer', name: 'reviseSponsor', input }, [
      ['an id of nothing', { id: 'spon_nobodyatall' }, 'NOT_FOUND id'],
      ['another version', { expectedVersion: 2 }, 'CONFLICT'],
      ...facts,
    ]);
  });
});

describe('a draft of a post', () => {
  const terms: readonly Wrong[] = [
    ['a title too long', { title: '岗'.repeat(61) }, 'INPUT_INVALID title'],
    ['a title of two lines', { title: '居家\n手工' }, 'INPUT_INVALID title'],
    ['a title with a card number', { title: `账号${CARD}` }, 'CLEAR_PAN_REFUSED title'],
    ['a title with a mobile', { title: `电话${MOBILE}` }, 'PERSONAL_NUMBER_IN_TEXT title'],
    ...[0, 99, -MONTHLY, MOST_FEN + 1, Number.MAX_SAFE_INTEGER].map(
      (askedAmount) => [`${String(askedAmount)} fen`, { askedAmount }, 'INPUT_INVALID askedAmount'] as const,
    ),
    ...outOfForm('askedAmount', NOT_FEN, (askedAmount) => ({ askedAmount })),
  ];

  it('is set up for a person of a file, under a code and by terms of their form', async () => {
    const [own, elsewhere] = [await posts.household(zhejiang.base), await posts.household(jiangxi.base)];
    const named = { code: 'C'.repeat(40), title: '岗'.repeat(60), askedAmount: MOST_FEN };
    const input = { hardshipFileId: own.file.id, personNumber: 1, ...named };
    await expectRefused({ by: 'zhejiang-officer', name: 'createVirtualPost', input }, [
      ['a file elsewhere', { hardshipFileId: elsewhere.file.id }, 'NOT_FOUND hardshipFileId'],
      ['an id of another kind', { hardshipFileId: own.member.id }, 'NOT_FOUND hardshipFileId'],
      ['nobody', { personNumber: 0 }, 'NOT_FOUND personNumber'],
      ['a person that the file has not', { personNumber: 2 }, 'NOT_FOUND personNumber'],
      ...['', 'GW 1', '岗位1', 'GW/1', 'C'.repeat(41)].map(
        (code) => [`the code ${code}`, { code }, 'INPUT_INVALID code'] as const,
      ),
      ['a resident’s number for a code', { code: '11010519491231002X' }, 'PERSONAL_NUMBER_IN_TEXT code'],
      ['a card number for a code', { code: CARD }, 'CLEAR_PAN_REFUSED code'],
      ['a blank title', { title: ' ' }, 'INPUT_INVALID title'],
      ...terms,
      ...outOfForm('personNumber', ['1', 1.5], (personNumber) => ({ personNumber })),
    ]);
  });

  it('is revised by such terms alone', async () => {
    const input = { ...targetOf(await posts.draft()), title: '社区保洁岗', askedAmount: 100 };
    await expectRefused({ by: 'zhejiang-officer', name: 'reviseVirtualPost', input }, [...NO_POST, ...terms]);
  });

  it('is shown from a day that has come to one that has not, at most 366 days later', async () => {
    const input = { ...targetOf(await posts.draft()), until: '2027-01-06' };
    await expectRefused({ by: 'zhejiang-reviewer', name: 'publishVirtualPost', input }, [
      ...NO_POST,
      ['until today', { until: START }, 'INPUT_INVALID until'],
      ['until before it begins', { until: '2025-12-31' }, 'INPUT_INVALID until'],
      ['for 367 days', { until: '2027-01-07' }, 'INPUT_INVALID until'],
      ...outOfForm('until', NO_DAYS, (until) => ({ until })),
      ...WRONG_ON,
    ]);
  });
});

describe('an agreement', () => {
  const terms = (given: object): object => ({ agreement: termsWith(given) });
  const wrong = (what: string, given: object, answer: string): Wrong => [what, terms(given), answer];
  const ofForm = (field: string, values: readonly unknown[]) =>
    outOfForm(`agreement.${field}`, values, (value) => terms({ [field]: value }));

  it('is drafted by terms of their form and order', async () => {
    const longest = {
      document: '协'.repeat(64),
      to: '2029-01-01',
      monthlyAmount: MOST_FEN,
      payDay: 28,
      graceDays: 180,
    };
    const input = { ...targetOf(await posts.claimed()), ...terms(longest) };
    await expectRefused({ by: 'zhejiang-officer', name: 'draftPostAgreement', input }, [
      ...NO_POST,
      wrong('no paper', { document: ' ' }, 'INPUT_INVALID agreement.document'),
      wrong('a number too long', { document: '协'.repeat(65) }, 'INPUT_INVALID agreement.document'),
      wrong('a card number', { document: CARD }, 'CLEAR_PAN_REFUSED agreement.document'),
      wrong('signed tomorrow', { signedOn: TOMORROW }, 'EFFECTIVE_DATE_IN_FUTURE agreement.signedOn'),
      wrong('ends as it begins', { to: '2026-01-01' }, 'INTERVAL_INVALID agreement.to'),
      wrong('ends before it begins', { to: '2025-12-31' }, 'INTERVAL_INVALID agreement.to'),
      wrong('37 months', { to: '2029-01-02' }, 'INPUT_INVALID agreement.to'),
      wrong('before the month of the claim', { from: '2025-12-31' }, 'EFFECTIVE_DATE_BEFORE_LAST agreement.from'),
      wrong('367 days ahead', { from: '2027-01-07', to: '2027-12-31' }, 'EFFECTIVE_DATE_TOO_FAR agreement.from'),
      ...[0, 99, -MONTHLY, MOST_FEN + 1].map((monthlyAmount) =>
        wrong(`${String(monthlyAmount)} fen`, { monthlyAmount }, 'INPUT_INVALID agreement.monthlyAmount'),
      ),
      ...[0, 29].map((payDay) => wrong(`day ${String(payDay)}`, { payDay }, 'INPUT_INVALID agreement.payDay')),
      ...[0, 181].map((graceDays) =>
        wrong(`${String(graceDays)} days of grace`, { graceDays }, 'INPUT_INVALID agreement.graceDays'),
      ),
      ...ofForm('monthlyAmount', NOT_FEN),
      ...ofForm('from', NO_DAYS),
      ...ofForm('to', NO_DAYS),
      ...ofForm('signedOn', NO_DAYS),
      ...ofForm('firstMonth', ['HALF']),
      ...ofForm('lastMonth', ['HALF']),
      ...ofForm('payDay', [1.5]),
    ]);
  });

  it.each([
    ['activateVirtualPost', 'zhejiang-reviewer', () => posts.drafted()],
    ['refuseClaim', 'zhejiang-officer', () => posts.claimed()],
    ['cancelClaim', 'zhejiang-sponsor', () => posts.claimed()],
    ['withdrawVirtualPost', 'zhejiang-officer', () => posts.published()],
  ] as const)('by %s is answered for posts that there are', async (name, by, made) => {
    await expectRefused({ by, name, input: targetOf(await made()) }, NO_POST);
  });
});

describe('a payment', () => {
  it('is recorded of a month that is owed, by facts of their form', async () => {
    const input = { ...targetOf(await posts.active()), ...paymentWith({ reference: '凭'.repeat(64) }) };
    await expectRefused({ by: 'zhejiang-sponsor', name: 'payStipend', input }, [
      ...NO_POST,
      ...NO_MONTH,
      ['a month that is not due', { month: '2026-02' }, 'PAY_BEFORE_DUE month'],
      ...[-MONTHLY, 0, MONTHLY - 1, MONTHLY + 1, Number.MAX_SAFE_INTEGER].map(
        (amount) => [`${String(amount)} fen`, { amount }, 'PAY_AMOUNT_DIFFERS amount'] as const,
      ),
      ['paid tomorrow', { paidOn: TOMORROW }, 'EFFECTIVE_DATE_IN_FUTURE paidOn'],
      ['paid before it was due', { paidOn: '2025-12-31' }, 'PAY_BEFORE_DUE paidOn'],
      ['no proof', { reference: ' ' }, 'INPUT_INVALID reference'],
      ['a number of a proof too long', { reference: '凭'.repeat(65) }, 'INPUT_INVALID reference'],
      ['a card number', { reference: CARD }, 'CLEAR_PAN_REFUSED reference'],
      ...['123', '12345', '12a4', '１２３４', ''].map(
        (accountLastFour) =>
          [`the digits ${accountLastFour}`, { accountLastFour }, 'INPUT_INVALID accountLastFour'] as const,
      ),
      ['digits of no account', { accountLastFour: '9999' }, 'INPUT_INVALID accountLastFour'],
      ...outOfForm('amount', NOT_FEN, (amount) => ({ amount })),
      ...outOfForm('paidOn', NO_DAYS, (paidOn) => ({ paidOn })),
      ...outOfForm('evidence', ['CHEQUE'], (evidence) => ({ evidence })),
    ]);
  });

  const paid = async (): Promise<PostRow> =>
    step(await posts.active(), { by: 'zhejiang-sponsor', name: 'payStipend', more: paymentWith() });

  it('is confirmed, disputed and settled for a month that there is, for a reason', async () => {
    const january = { month: '2026-01' };
    const confirming = { ...targetOf(await paid()), ...january };
    await expectRefused({ by: 'zhejiang-reviewer', name: 'confirmStipend', input: confirming }, [
      ...NO_POST,
      ...NO_MONTH,
    ]);
    const post = await paid();
    const disputing = { ...targetOf(post), ...january, reason: LONGEST };
    await expectRefused({ by: 'zhejiang-officer', name: 'disputeStipend', input: disputing }, [
      ...NO_POST,
      ...NO_MONTH,
      ...wrongWords('reason'),
    ]);
    const settling = { id: post.id, expectedVersion: post.version + 1, ...january, outcome: 'REVERSED', note: LONGEST };
    await expectRefused({ by: 'zhejiang-reviewer', name: 'settleStipendDispute', input: settling }, [
      ...NO_POST,
      ...NO_MONTH,
      ...wrongWords('note'),
      ...outOfForm('outcome', ['PAID'], (outcome) => ({ outcome })),
    ]);
  });
});

describe('a waiver', () => {
  it('is proposed for a month that there is, for a reason, and decided one way or the other', async () => {
    const post = await posts.active();
    const proposing = { ...targetOf(post), month: '2026-01', reason: LONGEST };
    await expectRefused({ by: 'zhejiang-officer', name: 'proposeStipendWaiver', input: proposing }, [
      ...NO_POST,
      ...NO_MONTH,
      ...wrongWords('reason'),
    ]);
    const deciding = { id: post.id, expectedVersion: post.version + 1, month: '2026-01', decision: 'REFUSED' };
    await expectRefused({ by: 'zhejiang-reviewer', name: 'decideStipendWaiver', input: deciding }, [
      ...NO_POST,
      ...NO_MONTH,
      ...outOfForm('decision', ['WAIVED'], (decision) => ({ decision })),
    ]);
  });
});

describe('a step of a post that is held', () => {
  it('takes effect on a day that has come, for one of the reasons', async () => {
    const post = await posts.active();
    const suspending = { ...targetOf(post), reason: 'UNDER_CHECK' };
    await expectRefused({ by: 'zhejiang-officer', name: 'suspendVirtualPost', input: suspending }, [
      ...NO_POST,
      ...WRONG_ON,
      ...outOfForm('reason', ['TIRED'], (reason) => ({ reason })),
    ]);
    const resuming = { id: post.id, expectedVersion: post.version + 1 };
    await expectRefused({ by: 'zhejiang-officer', name: 'resumeVirtualPost', input: resuming }, [
      ...NO_POST,
      ...WRONG_ON,
    ]);
    const releasing = { id: post.id, expectedVersion: post.version + 2 };
    await expectRefused({ by: 'zhejiang-officer', name: 'releaseSponsor', input: releasing }, [
      ...NO_POST,
      ...WRONG_ON,
    ]);
    const ending = { id: post.id, expectedVersion: post.version + 3, reason: 'DECEASED' };
    await expectRefused({ by: 'zhejiang-reviewer', name: 'terminateVirtualPost', input: ending }, [
      ...NO_POST,
      ...WRONG_ON,
      ...outOfForm('reason', ['TIRED'], (reason) => ({ reason })),
    ]);
  });
});

describe('the account of a post', () => {
  it('is changed to one of 8 to 30 digits, which is another', async () => {
    const account = { holder: '毛'.repeat(50), bankName: '行'.repeat(100), account: '1'.repeat(30) };
    const input = { ...targetOf(await posts.active()), account };
    const wrong = (what: string, given: object, field: string): Wrong => {
      return [what, { account: { ...account, ...given } }, `INPUT_INVALID account.${field}`];
    };
    await expectRefused({ by: 'zhejiang-officer', name: 'changeStipendAccount', input }, [
      ...NO_POST,
      wrong('nobody', { holder: ' ' }, 'holder'),
      wrong('a holder too long', { holder: '毛'.repeat(51) }, 'holder'),
      wrong('a bank too long', { bankName: '行'.repeat(101) }, 'bankName'),
      ...['1234567', '1'.repeat(31), '6222-0202', '6222 ****', ''].map((number) =>
        wrong(`the account ${number}`, { account: number }, 'account'),
      ),
    ]);
    const same = { ...input, expectedVersion: input.expectedVersion + 1 };
    expect(await told({ by: 'zhejiang-officer', name: 'changeStipendAccount', input: same })).toBe(
      'INPUT_INVALID account',
    );
  });

  it('is read for a reason', async () => {
    const { id } = await posts.active();
    await expectRefused({ by: 'zhejiang-officer', name: 'revealStipendAccount', input: { id, reason: LONGEST } }, [
      ...NO_POST,
      ...wrongWords('reason'),
    ]);
  });
});
