import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { valueOf } from '../support/outcome.ts';
import { eligibilityApi, planterOf } from '../support/eligibility-api.ts';
import { fen } from '../support/household.ts';
import { gatewayEvent } from '../support/http-event.ts';
import { ruleWith } from '../support/offer-with.ts';
import { readAnswer, startService } from '../support/service.ts';

const service = await startService();
const planter = planterOf(service);
const { world, ask, change } = await eligibilityApi(service);
const NO_LIMIT = { count: null, discountFen: null };
const DAILY = { day: { count: 5, discountFen: fen(2500) }, month: NO_LIMIT, year: NO_LIMIT };
const offer = await world.offer({ perCard: DAILY });

type Facts = Readonly<Record<string, unknown>>;
const decisionSchema = z.object({
  eligibility: z.looseObject({
    eligible: z.boolean(),
    reasons: z.array(z.object({ code: z.string() })),
    discount: z.object({ fen: z.number() }),
    capped: z.array(z.string()),
    at: z.string(),
    decidedAt: z.string(),
  }),
});
const discountSchema = z.object({ id: z.string(), version: z.number() });

let keys = 0;
async function changed(name: Parameters<typeof change>[0], input: Facts) {
  const answer = await change(name, { idempotencyKey: `charge-no-${(keys += 1)}`, ...input });
  const { discount } = z.object({ discount: discountSchema }).parse((answer.body.data as Facts)[name]);
  return { id: discount.id, expectedVersion: discount.version };
}

async function asked(input: Facts) {
  const answer = await ask(input);
  return { data: JSON.stringify(answer.body.data), ...decisionSchema.parse(answer.body.data).eligibility };
}

/** A card, and what it asks. */
async function questionOf(name: string, offerId = offer.id) {
  const { card, token } = await world.usable(name);
  return { card, token, question: { card: { token }, offerId, merchantId: world.merchantId, amount: 10_000 } };
}

describe('a decision asked again with what was known then', () => {
  it('is the same to the byte after charges, refunds, cancellations and expiries', async () => {
    const { question } = await questionOf('again');
    const said: { readonly input: Facts; readonly data: string; readonly discountFen: number }[] = [];
    const note = async (): Promise<void> => {
      const now = service.clock.now();
      const { data, at, decidedAt, discount } = await asked({ ...question, at: now });
      expect([at, decidedAt]).toEqual([now, now]);
      said.push({ input: { ...question, at, knownAt: decidedAt }, data, discountFen: discount.fen });
      for (const { input, data: then } of said) expect((await asked(input)).data).toBe(then);
      service.clock.pass(1);
    };
    await note();
    const held = await changed('reserveDiscount', { ...question, holdSeconds: 30 });
    await note();
    const second = await changed('reserveDiscount', { ...question, amount: 12_000 });
    await note();
    const charged = await changed('confirmDiscount', second);
    await note();
    await changed('cancelDiscount', await changed('reserveDiscount', question));
    await note();
    await changed('refundDiscount', { ...charged, amount: 6000 });
    await note();
    service.clock.pass(30);
    await note();
    expect(new Set(said.map(({ discountFen }) => discountFen)).size).toBeGreaterThan(2);
    // As known now, the first instant has had what was used since.
    const first = said[0]?.input ?? {};
    expect((await asked({ ...first, knownAt: undefined })).discount.fen).toBe(1000);
    expect(held.expectedVersion).toBe(1);
  });

  it('is the same after the bank corrected its card, which counts for who asks now', async () => {
    const { card, token, question } = await questionOf('corrected');
    service.clock.pass(3600);
    const at = service.clock.now();
    const before = await asked({ ...question, at });
    expect(before.eligible).toBe(true);
    service.clock.pass(3600);
    valueOf(await world.report(card, { state: 'FROZEN', token, from: at }));
    expect((await asked({ ...question, at, knownAt: before.decidedAt })).data).toBe(before.data);
    const corrected = await asked({ ...question, at });
    expect(corrected.reasons.map(({ code }) => code)).toEqual(['CARD_FROZEN']);
    expect((await asked({ ...question, at, knownAt: corrected.decidedAt })).data).toBe(corrected.data);
  });

  it('is the same after the offer was revised, and by category', async () => {
    const before = await world.offer({ category: 'TOURISM' });
    const { question } = await questionOf('revised');
    const input = { ...question, offerId: undefined, category: 'TOURISM' };
    const first = await asked({ ...input, at: service.clock.now() });
    expect(first.discount.fen).toBe(1000);
    const rule = ruleWith({
      ...{ category: 'TOURISM', regions: before.versions[0]?.rule.regions ?? [] },
      discount: { kind: 'FIXED', fen: fen(700) },
    });
    const target = { id: before.id, expectedVersion: before.version };
    const revision = { version: { rule, from: null, to: null } };
    const by = planter.act(service.federations.zhejiang.admin);
    valueOf(await reviseOffer(service.request(), by, { idempotencyKey: 'revise-story', ...target, revision }));
    service.clock.pass(PUBLICATION_SECONDS);
    expect((await asked({ ...input, at: first.at, knownAt: first.decidedAt })).data).toBe(first.data);
    expect((await asked(input)).discount.fen).toBe(700);
  });

  it('asks no budget, of which no history is kept', async () => {
    const scarce = await world.offer({ budgetFen: fen(700) });
    const { question } = await questionOf('scarce', scarce.id);
    const now = await asked(question);
    expect([now.discount.fen, now.capped]).toEqual([700, ['CAPPED_BUDGET']]);
    const known = await asked({ ...question, at: now.at, knownAt: now.decidedAt });
    expect([known.discount.fen, known.capped]).toEqual([1000, []]);
  });
});

describe('the body of the holder', () => {
  const EVIDENCE = 'evidence { membershipInterval { unionBodyId from } }';
  const { base } = service.federations.zhejiang;
  const interval = (unionBodyId: string | null) => ({ membershipInterval: { unionBodyId, from: '2024-01-01' } });
  const WHO = [
    ['zhejiang-partner', null],
    ['zhejiang-bank', base.id],
    ['zhejiang-admin', base.id],
    ['zhejiang-officer', base.id],
    ['zhejiang-reviewer', base.id],
  ] as const;

  it.each(WHO)('is told to %s: %s', async (persona, unionBodyId) => {
    const { question } = await questionOf(`body-for-${persona}`);
    const answer = await ask(question, persona);
    expect(answer.body.data).toMatchObject({ eligibility: { eligible: true, evidence: interval(unionBodyId) } });
    const batch = `query ($inputs: [EligibilityInput!]!) { eligibilityBatch(inputs: $inputs) { decision { ${EVIDENCE} } } }`;
    const { body } = await service.ask(persona, batch, { inputs: [question] });
    expect(body.data).toEqual({ eligibilityBatch: [{ decision: { evidence: interval(unionBodyId) } }] });
  });

  it('is told of a discount to the bank and administrators, and not to the till that reserved it', async () => {
    const { question } = await questionOf('body-of-a-discount');
    const { id } = await changed('reserveDiscount', question);
    const query = `query ($id: ID!) { discount(id: $id) { ${EVIDENCE} } }`;
    for (const [persona, unionBodyId] of WHO.slice(0, 3)) {
      const { body } = await service.ask(persona, query, { id });
      expect(body.data).toEqual({ discount: { evidence: interval(unionBodyId) } });
    }
  });

  it('is told to members of their own cards, and there is no such card for others', async () => {
    const [own, other] = [await questionOf('body-of-my-own'), await questionOf('body-of-another')];
    const scope = { kind: 'SELF', regionCode: '330000', memberId: own.card.memberId };
    const input = { idempotencyKey: 'body-of-my-own', subject: 'holder', name: '持卡人', role: 'MEMBER', scope };
    const register =
      'mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { receipt { id } } }';
    await service.ask('zhejiang-admin', register, { input });
    const query = `query ($input: EligibilityInput!) { eligibility(input: $input) { ${EVIDENCE} reasons { code } } }`;
    const askAsHolder = async (asked: Facts) => {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${await service.issuer.tokenFor('holder')}`,
      };
      const body = JSON.stringify({ query, variables: { input: asked } });
      return readAnswer(await service.handle(gatewayEvent({ headers, body }))).body.data;
    };
    expect(await askAsHolder(own.question)).toEqual({ eligibility: { evidence: interval(base.id), reasons: [] } });
    const unknown = { evidence: { membershipInterval: null }, reasons: [{ code: 'CARD_TOKEN_UNKNOWN' }] };
    expect(await askAsHolder(other.question)).toEqual({ eligibility: unknown });
  });
});
