import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { plantCrowd } from '../support/card-crowd.ts';
import { tokenOf } from '../support/card-world.ts';
import { eligibilityApi, planterOf } from '../support/eligibility-api.ts';
import { startService, type Answer } from '../support/service.ts';

const CARD = '6222020200011112220';
const service = await startService();
const { world, ask, askAll, change } = await eligibilityApi(service);
const usable = await world.usable('bad-input');
const { token } = usable;
const offer = await world.offer();
const QUESTION = { card: { token }, offerId: offer.id, merchantId: world.merchantId, amount: 10_000 };
const CATEGORY = { ...QUESTION, offerId: undefined, category: 'EATING' };

type Facts = Readonly<Record<string, unknown>>;

const decisionSchema = z.looseObject({
  eligible: z.boolean(),
  reasons: z.array(z.object({ code: z.string() })),
  discount: z.object({ fen: z.number() }),
});
const outcomesSchema = z.object({
  eligibilityBatch: z.array(
    z.object({
      decision: decisionSchema.nullable(),
      problem: z.object({ code: z.string(), message: z.string(), path: z.array(z.string()).nullable() }).nullable(),
    }),
  ),
});
const costSchema = z.object({
  cost: z.object({
    requested: z.number(),
    maximum: z.number(),
    store: z.object({ roundTrips: z.number(), requests: z.number() }),
  }),
});
const payloadSchema = z.object({
  discount: z.object({ id: z.string(), version: z.number() }).nullable(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()).nullable().optional() })),
  receipt: z.object({ replayed: z.boolean() }).nullable(),
});

function expectSilence({ text }: Answer): void {
  expect(text + JSON.stringify(service.log)).not.toContain(CARD);
}

/** The codes of the reasons of a decision. */
async function reasonsOf(input: Facts): Promise<readonly string[]> {
  const answer = await ask(input);
  expectSilence(answer);
  const { eligibility } = z.object({ eligibility: decisionSchema }).parse(answer.body.data);
  return eligibility.reasons.map(({ code }) => code);
}

async function payloadOf(name: Parameters<typeof change>[0], input: Facts) {
  const answer = await change(name, input);
  expectSilence(answer);
  expect(answer.body.errors).toBeUndefined();
  return payloadSchema.parse((answer.body.data as Facts)[name]);
}

let keys = 0;
const key = () => ({ idempotencyKey: `bad-input-${(keys += 1)}` });

describe('a card number in any text (18 in our study of flaws)', () => {
  it.each([
    `{ _${CARD} }`,
    `query ($v: CardToken!) { eligibility(input: $_${CARD}) { eligible } }`,
    `{ ...f_${CARD} }`,
    `{ myBenefitCards @d${CARD} { id } }`,
    `{ myBenefitCards(a${CARD}: 1) { id } }`,
    `query q${CARD} { myBenefitCards { id } } query q${CARD} { myBenefitCards { id } }`,
  ])('is told by no error where it stands as a name: %s', async (query) => {
    service.log.length = 0;
    const answer = await service.ask('zhejiang-partner', query);
    expect(answer.status).toBe(400);
    expectSilence(answer);
  });

  it.each([CARD, `k1:${CARD}`, ` ${CARD} `])('is no token, and told by nobody: %s', async (text) => {
    service.log.length = 0;
    const answer = await ask({ ...QUESTION, card: { token: text } });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    expectSilence(answer);
    const reserving = await change('reserveDiscount', { ...QUESTION, ...key(), card: { token: text } });
    expect([reserving.status, reserving.code]).toEqual([400, 'BAD_USER_INPUT']);
    expectSilence(reserving);
  });

  it('as an id is an unknown one', async () => {
    service.log.length = 0;
    expect(await reasonsOf({ ...QUESTION, card: { cardId: CARD } })).toEqual(['CARD_TOKEN_UNKNOWN']);
    expect(await reasonsOf({ ...QUESTION, offerId: CARD })).toEqual(['OFFER_UNKNOWN']);
    expect(await reasonsOf({ ...QUESTION, merchantId: CARD })).toEqual(['MERCHANT_UNKNOWN']);
    for (const field of ['offerId', 'merchantId']) {
      const { problems } = await payloadOf('reserveDiscount', { ...QUESTION, ...key(), [field]: CARD });
      expect(problems).toMatchObject([{ code: 'NOT_ELIGIBLE' }]);
    }
    const settling = { ...key(), id: CARD, expectedVersion: 1 };
    expect((await payloadOf('confirmDiscount', settling)).problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
  });

  it.each([CARD, '6222 0202 0001 1112 220', '6222-0202-0001-1112-220', '1234567890123'])(
    'is no idempotency key, nor what may be one: %s',
    async (idempotencyKey) => {
      service.log.length = 0;
      const { problems } = await payloadOf('reserveDiscount', { ...QUESTION, idempotencyKey });
      const code = idempotencyKey.includes(' ') ? 'INPUT_INVALID' : 'CLEAR_PAN_REFUSED';
      expect(problems).toMatchObject([{ code, path: ['idempotencyKey'] }]);
    },
  );

  it('is no transaction of the bank', async () => {
    service.log.length = 0;
    const { discount } = await payloadOf('reserveDiscount', { ...QUESTION, ...key() });
    const target = { id: discount?.id, expectedVersion: discount?.version };
    const { problems } = await payloadOf('confirmDiscount', { ...target, ...key(), transactionId: CARD });
    expect(problems).toMatchObject([{ code: 'CLEAR_PAN_REFUSED', path: ['transactionId'] }]);
    expect((await payloadOf('cancelDiscount', { ...target, ...key() })).problems).toEqual([]);
  });
});

describe('a question', () => {
  it('about the token of another bank is about no card', async () => {
    expect(await reasonsOf({ ...QUESTION, card: { token: tokenOf('bad-input', 'k2') } })).toEqual([
      'CARD_TOKEN_UNKNOWN',
    ]);
  });

  it.each([
    '2026-11-20T12:00:00',
    '2026-11-20',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-02-29T12:00:00Z',
    '',
  ])('of the time %j is refused', async (time) => {
    for (const field of ['at', 'knownAt']) {
      const answer = await ask({ ...QUESTION, [field]: time });
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  it.each([
    ['2999-12-31T23:59:59.999Z', 'CARD_EXPIRED'],
    ['1800-01-01T00:00:00Z', 'CARD_NOT_YET_ACTIVE'],
  ])('of the time %s is answered, and of none beyond, by a query that comes often', async (at, reason) => {
    for (let count = 0; count < 4; count += 1) expect((await reasonsOf({ ...QUESTION, at }))[0]).toBe(reason);
    const beyond = at.startsWith('2') ? at.replace('Z', '-00:01') : at.replace('Z', '+00:01');
    for (const field of ['at', 'knownAt']) {
      expect(await ask({ ...QUESTION, [field]: beyond })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    }
  });

  it.each([0, -1, 100_000_000_000, 2 ** 53 - 1])('about %d fen names the amount', async (amount) => {
    const answer = await ask({ ...QUESTION, amount });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ argument: ['input', 'amount'] });
    const { problems } = await payloadOf('reserveDiscount', { ...QUESTION, ...key(), amount });
    expect(problems).toMatchObject([{ code: 'INPUT_INVALID', path: ['amount'] }]);
  });

  it.each([2 ** 53, 1.5, '10', null, true, 1e300])('about %j is not of the form', async (amount) => {
    expect(await ask({ ...QUESTION, amount })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it.each(['9007199254740993', '9007199254740992', '1.5', '"10"'])('with %s written out is not', async (amount) => {
    const query = `{ eligibility(input: { card: { token: "${token}" }, offerId: "${offer.id}", merchantId: "${world.merchantId}", amount: ${amount} }) { eligible } }`;
    expect(await service.ask('zhejiang-partner', query)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('about the largest amount is decided', async () => {
    expect(await reasonsOf({ ...QUESTION, amount: 99_999_999_999 })).toEqual([]);
  });

  it.each<[string, Facts, string]>([
    ['an offer and a category', { category: 'EATING' }, 'offerId'],
    ['neither of both', { offerId: undefined }, 'offerId'],
    ['a card named twice', { card: { token, cardId: 'card_x' } }, 'card'],
    ['a card not named', { card: {} }, 'card'],
  ])('with %s is none', async (...[, fields, field]) => {
    const answer = await ask({ ...QUESTION, ...fields });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ argument: ['input', field] });
    const { problems } = await payloadOf('reserveDiscount', { ...QUESTION, ...fields, ...key() });
    expect(problems).toMatchObject([{ code: 'INPUT_INVALID', path: [field] }]);
  });

  it('about what will be known is none', async () => {
    const now = service.clock.now();
    expect((await ask({ ...QUESTION, knownAt: now })).body.errors).toBeUndefined();
    const ahead = new Date(Date.parse(now) + 1).toISOString();
    const answer = await ask({ ...QUESTION, knownAt: ahead });
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', 'knownAt'],
    });
  });

  it('without an offer that is there has a reason', async () => {
    expect(await reasonsOf({ ...QUESTION, offerId: `off_${'x'.repeat(26)}` })).toEqual(['OFFER_UNKNOWN']);
    expect(await reasonsOf({ ...CATEGORY, category: 'MEDICAL' })).toContain('OFFER_NOT_ACTIVE');
  });

  it.each([{ offerId: `offer_${'x'.repeat(26)}` }, { merchantId: `mer_${'x'.repeat(26)}` }])(
    'naming what is not there takes two round trips, as any other: %o',
    async (unknown) => {
      const { cost } = costSchema.parse((await ask({ ...QUESTION, ...unknown })).body.extensions);
      expect(cost.store.roundTrips).toBeLessThanOrEqual(2);
    },
  );
});

it('takes two round trips with the names of its offer, once the catalogue is at hand', async () => {
  const query = `query ($input: EligibilityInput!) { eligibility(input: $input) { eligible offer { id code name } } }`;
  const asked = () => service.ask('zhejiang-partner', query, { input: CATEGORY });
  await asked();
  const { body } = await asked();
  expect(body.data).toMatchObject({ eligibility: { eligible: true, offer: { id: QUESTION.offerId } } });
  expect(costSchema.parse(body.extensions).cost.store.roundTrips).toBeLessThanOrEqual(2);
});

describe('a batch', () => {
  it.each([0, 1001])('of %d questions is refused with the most there may be', async (count) => {
    const answer = await askAll(Array<Facts>(count).fill(QUESTION));
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    const [error] = answer.body.errors ?? [];
    expect(error?.extensions).toMatchObject({ argument: ['inputs'], largest: 1000 });
    expect(error?.message).toContain('1000');
  });

  it('that asks for too much below each question is told how many go through', async () => {
    const below = 'id program { id region { code name } } versionInForce { rule { regions { code } } }';
    const query = `query ($inputs: [EligibilityInput!]!) { eligibilityBatch(inputs: $inputs) { decision { offer { ${below} } } } }`;
    const asked = (count: number) =>
      service.ask('zhejiang-partner', query, { inputs: Array<Facts>(count).fill(QUESTION) });
    const answer = await asked(1000);
    expect(answer.code).toBe('QUERY_TOO_EXPENSIVE');
    const { largest } = z
      .object({ largest: z.number(), variable: z.literal('inputs') })
      .parse(answer.body.errors?.[0]?.extensions);
    expect((await asked(largest)).code).toBeUndefined();
    expect((await asked(largest + 1)).code).toBe('QUERY_TOO_EXPENSIVE');
  });

  it('of 1,000 is answered in its order, an outcome for each, with all fields and few round trips', async () => {
    const kinds: readonly { readonly input: Facts; readonly is: string }[] = [
      { input: QUESTION, is: '' },
      { input: { ...QUESTION, card: { token: tokenOf('nobody') } }, is: 'CARD_TOKEN_UNKNOWN' },
      { input: { ...QUESTION, amount: 0 }, is: 'INPUT_INVALID amount' },
      { input: CATEGORY, is: '' },
      { input: { ...QUESTION, category: 'EATING' }, is: 'INPUT_INVALID offerId' },
      { input: { ...QUESTION, merchantId: CARD }, is: 'MERCHANT_UNKNOWN' },
      { input: { ...QUESTION, knownAt: '2999-01-01T00:00:00Z' }, is: 'KNOWN_AT_IN_FUTURE knownAt' },
    ];
    const kindAt = (index: number) => kinds[(index * index) % kinds.length] ?? { input: QUESTION, is: '' };
    const inputs = Array.from({ length: 1000 }, (_, index) => ({
      ...kindAt(index).input,
      ...(kindAt(index).is === '' ? { amount: 10_000 + index } : {}),
    }));
    service.log.length = 0;
    const answer = await askAll(inputs);
    expectSilence(answer);
    expect(answer.body.errors).toBeUndefined();
    const { eligibilityBatch } = outcomesSchema.parse(answer.body.data);
    expect(eligibilityBatch).toHaveLength(1000);
    for (const [index, { decision, problem }] of eligibilityBatch.entries()) {
      const said =
        problem === null ? (decision?.reasons[0]?.code ?? '') : `${problem.code} ${problem.path?.join('.') ?? ''}`;
      expect(said).toBe(kindAt(index).is);
      if (said === '') expect(decision?.discount.fen).toBe(Math.floor((10_000 + index) / 10));
    }
    const { cost } = costSchema.parse(answer.body.extensions);
    expect(cost.requested).toBeLessThanOrEqual(cost.maximum);
  });

  it('of choices shares its reads, as known earlier too', async () => {
    const knownAt = new Date(Date.parse(service.clock.now()) - 1000).toISOString();
    for (const asked of [CATEGORY, { ...CATEGORY, knownAt }]) {
      const answer = await askAll(Array.from({ length: 200 }, (_, index) => ({ ...asked, amount: 10_000 + index })));
      expect(outcomesSchema.parse(answer.body.data).eligibilityBatch).toHaveLength(200);
      const { cost } = costSchema.parse(answer.body.extensions);
      expect(cost.store.requests).toBeLessThanOrEqual(8);
    }
  });

  it('of 1,000 cards takes at most 25 round trips', async () => {
    const crowd = await plantCrowd(planterOf(service), usable, 1000);
    const inputs = crowd.map((one) => ({ ...QUESTION, card: { token: one.token } }));
    const answer = await askAll(inputs);
    const { eligibilityBatch } = outcomesSchema.parse(answer.body.data);
    expect(eligibilityBatch.every(({ decision }) => decision?.eligible === true)).toBe(true);
    const { cost } = costSchema.parse(answer.body.extensions);
    expect(cost.store.roundTrips, JSON.stringify(cost)).toBeLessThanOrEqual(25);
    expect(cost.requested).toBe(4001);
  });
});

describe('the key of a call', () => {
  it('with another body is refused, and with the same answered again', async () => {
    const input = { ...QUESTION, ...key() };
    const first = await payloadOf('reserveDiscount', input);
    const again = await payloadOf('reserveDiscount', input);
    expect([first.receipt?.replayed, again.receipt?.replayed]).toEqual([false, true]);
    expect(again.discount).toEqual(first.discount);
    const { problems } = await payloadOf('reserveDiscount', { ...input, amount: 10_001 });
    expect(problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }]);
  });
});
