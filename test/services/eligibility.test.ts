import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Instant } from '#domain/day.ts';
import type { OfferRule } from '#domain/offer/offer.ts';
import type { MerchantId } from '#domain/ids.ts';
import type { EligibilityDecision } from '#domain/eligibility/eligibility.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { askEligibility, type EligibilityAnswer } from '#services/ask-eligibility.ts';
import type { EligibilityQuestion } from '#services/eligibility-facts.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { stepMembership } from '#services/step-membership.ts';
import { region } from '../support/builders.ts';
import { plantCardWorld, tokenOf, type UsableCard } from '../support/card-world.ts';
import { driverOfDiscounts } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { fen } from '../support/household.ts';
import { plantMerchants } from '../support/offer-setting.ts';
import { ruleWith } from '../support/offer-with.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');
const offer = await world.offer();
const theirOffer = await theirs.offer();

const NO_LIMIT = { count: null, discountFen: null };
const NO_LIMITS = { day: NO_LIMIT, month: NO_LIMIT, year: NO_LIMIT };

interface Asking extends Partial<Omit<EligibilityQuestion, 'at' | 'knownAt'>> {
  readonly at?: string;
  readonly knownAt?: string;
  readonly by?: ApiClient;
}

const instant = (text: string): Instant => new Date(text).toISOString() as Instant;

async function ask({ token }: Pick<UsableCard, 'token'>, asking: Asking = {}): Promise<EligibilityAnswer> {
  const { by = world.partner, at, knownAt, ...rest } = asking;
  const question: EligibilityQuestion = {
    ...{ card: { token }, offer: { offerId: offer.id }, merchantId: world.merchantId, amountFen: fen(10_000) },
    at: at === undefined ? service.clock.now() : instant(at),
    knownAt: knownAt === undefined ? null : instant(knownAt),
    ...rest,
  };
  return valueOf(await askEligibility(service.request(), service.act(by), question));
}

const reasonsOf = ({ reasons }: EligibilityDecision) => reasons;

describe('a card that was issued, activated and registered', () => {
  it('may have a discount at once, and the answer says what on', async () => {
    const usable = await world.usable('at-once');
    const answer = await ask(usable);
    expect(answer).toMatchObject({ eligible: true, offerId: offer.id, discountFen: 1000, reasons: [], capped: [] });
    expect(answer.evidence).toMatchObject({
      cardInterval: { state: 'ACTIVATED', to: null },
      membershipInterval: { unionBodyId: zhejiang.base.id, from: '2024-01-01', to: null },
      registrationInterval: { from: '2026-06-01', to: '2027-06-01' },
      offerVersion: { offerId: offer.id, number: 1 },
      merchantAgreement: { merchantId: world.merchantId, number: 1 },
    });
  });

  it('may not once its holder has left, and still for the days before, as known then and as known now', async () => {
    const usable = await world.usable('left');
    const used = '2026-06-02T12:00:00+08:00';
    service.clock.setTo('2026-06-03T12:00:00+08:00');
    const before = await ask(usable, { at: used, knownAt: '2026-06-03T12:00:00+08:00' });
    expect(before.eligible).toBe(true);
    service.clock.setTo('2026-06-05T12:00:00+08:00');
    const member = (await service.request().members.read(usable.member.id)) ?? usable.member;
    const command = {
      ...{
        idempotencyKey: 'leave-before-use',
        id: member.id,
        expectedVersion: member.version,
        name: 'WITHDRAW' as const,
      },
      ...{ effectiveOn: '2026-06-02' as never, reason: 'OWN_REQUEST' as const, note: '退会' },
    };
    await stateAfter(stepMembership(service.request(), service.act(zhejiang.admin), command));
    expect(await ask(usable, { at: used, knownAt: '2026-06-03T12:00:00+08:00' })).toEqual(before);
    expect(reasonsOf(await ask(usable, { at: used }))).toEqual(['MEMBER_LEFT']);
    expect((await ask(usable, { at: '2026-06-01T23:59:59.999+08:00' })).eligible).toBe(true);
  });

  it('is unknown to whoever may not see its programme, and so is an offer of another', async () => {
    const usable = await world.usable('hidden');
    expect(reasonsOf(await ask(usable, { by: theirs.partner }))).toEqual(['CARD_TOKEN_UNKNOWN']);
    expect(reasonsOf(await ask(usable, { offer: { offerId: theirOffer.id } }))).toEqual(['OFFER_UNKNOWN']);
    expect(reasonsOf(await ask(usable, { merchantId: theirs.merchantId }))).toEqual(['MERCHANT_UNKNOWN']);
    expect(reasonsOf(await ask({ token: tokenOf('nobody') }))).toEqual(['CARD_TOKEN_UNKNOWN']);
  });

  it('is good by the token that it has now, and by none that it had before', async () => {
    const usable = await world.usable('renewed');
    const { card, token } = usable;
    valueOf(await world.report(card, { state: 'LOST', token }));
    const renewed = tokenOf('renewed-by');
    valueOf(await world.report(card, { state: 'ISSUED', token: renewed }));
    valueOf(await world.report(card, { state: 'ACTIVATED', token: renewed }));
    expect((await ask({ token: renewed })).eligible).toBe(true);
    expect((await ask({ token })).eligible).toBe(false);
    expect((await ask(usable, { card: { cardId: card.id }, by: world.bank })).eligible).toBe(true);
  });

  it('is asked about by its id by who sees it, and by its token alone at a till', async () => {
    const usable = await world.usable('by-id');
    const card = { cardId: usable.card.id };
    expect((await ask(usable, { card, by: world.bank })).eligible).toBe(true);
    expect((await ask(usable, { card, by: zhejiang.officer })).eligible).toBe(true);
    for (const by of [world.partner, theirs.bank, jiangxi.officer, zhejiang.dashboard]) {
      expect(reasonsOf(await ask(usable, { card, by }))).toEqual(['CARD_TOKEN_UNKNOWN']);
    }
  });

  it('has the best of the offers that name the merchant, and of those for all', async () => {
    const usable = await world.usable('at-a-merchant');
    const [elsewhere] = await plantMerchants(service, world.program.id, ['M-2']);
    if (elsewhere === undefined) throw new Error('the test has no other merchant');
    const fixed = (sum: number) => ({ kind: 'FIXED', fen: fen(sum) }) as const;
    const category = 'LODGING';
    const here = await world.offer({ category, merchants: [world.merchantId], discount: fixed(2000) });
    const there = await world.offer({ category, merchants: [elsewhere], discount: fixed(3000) });
    const all = await world.offer({ category, discount: fixed(1000) });
    const best = async (merchantId: MerchantId) => (await ask(usable, { offer: { category }, merchantId })).offerId;
    expect([await best(world.merchantId), await best(elsewhere)]).toEqual([here.id, there.id]);
    const [other] = await plantMerchants(service, world.program.id, ['M-3']);
    expect(other && (await best(other))).toBe(all.id);
  });

  it('has the best offer of a category', async () => {
    const usable = await world.usable('choosing');
    const best = await world.offer({ category: 'MEDICAL', discount: { kind: 'FIXED', fen: fen(3000) } });
    await world.offer({ category: 'MEDICAL' });
    const answer = await ask(usable, { offer: { category: 'MEDICAL' } });
    expect(answer).toMatchObject({ eligible: true, offerId: best.id, discountFen: 3000 });
  });

  it('is not decided otherwise as known then by an offer that was made for the merchant since', async () => {
    const usable = await world.usable('made-since');
    const [elsewhere] = await plantMerchants(service, world.program.id, ['M-ELSEWHERE']);
    if (elsewhere === undefined) throw new Error('the test has no merchant');
    const offered = await world.offer({ category: 'TRANSPORT', merchants: [elsewhere] });
    const asking = { offer: { category: 'TRANSPORT' }, at: service.clock.now(), knownAt: service.clock.now() } as const;
    const before = await ask(usable, asking);
    expect(before).toMatchObject({ eligible: false, offerId: null, reasons: ['OFFER_NOT_ACTIVE'] });
    const rule = ruleWith({ category: 'TRANSPORT', merchants: [world.merchantId], regions: [region('330000')] });
    const command = { idempotencyKey: 'made-for-it-since', id: offered.id, expectedVersion: offered.version };
    await stateAfter(
      reviseOffer(service.request(), service.act(zhejiang.admin), {
        ...{ ...command, revision: { version: { rule, from: null, to: null } } },
      }),
    );
    service.clock.pass(PUBLICATION_SECONDS);
    expect((await ask(usable, { offer: { category: 'TRANSPORT' } })).offerId).toBe(offered.id);
    expect(await ask(usable, asking)).toEqual(before);
  });

  it('has the next best of a category where its limit of the best is used up, or the budget of that is spent', async () => {
    const usable = await world.usable('next-best');
    const till = driverOfDiscounts(service, world);
    const byCategory = { offer: { category: 'TOURISM' } } as const;
    const ofFen = (discount: number, more: Partial<OfferRule> = {}) =>
      world.offer({ category: 'TOURISM', discount: { kind: 'FIXED', fen: fen(discount) }, ...more });
    const limited = await ofFen(3000, {
      perCard: { ...NO_LIMITS, year: { count: 1, discountFen: null } },
    });
    const budgeted = await ofFen(2000, { budgetFen: fen(2000) });
    const plain = await ofFen(1000);
    const asked: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { eligible, offerId } = await ask(usable, byCategory);
      asked.push(`${eligible} ${offerId}`);
      const charged = await till.charged({ card: { token: usable.token }, ...byCategory });
      expect(charged.offerId).toBe(offerId);
    }
    const best = [limited, budgeted, plain, plain];
    expect(asked).toEqual(best.map(({ id }) => `true ${id}`));
    service.clock.setTo('2027-01-01T00:00:00+08:00');
    expect((await ask(usable, byCategory)).offerId).toBe(limited.id);
    const yesterday = await ask(usable, { ...byCategory, at: '2026-12-31T23:59:59.999+08:00' });
    expect(yesterday.offerId).toBe(plain.id);
  });
});

describe('a question of another day', () => {
  const perDay = {
    day: { count: 1, discountFen: null },
    month: { count: null, discountFen: null },
    year: { count: null, discountFen: null },
  };
  const NEW_YEAR = '2027-01-01T00:00:00+08:00';

  it('goes by what was used on that day, and in that year in Shanghai', async () => {
    service.clock.setTo('2026-12-31T12:00:00+08:00');
    const usable = await world.usable('another-day');
    const limited = await world.offer({ perCard: perDay });
    const driver = driverOfDiscounts(service, world);
    const at = { card: { token: usable.token }, offer: { offerId: limited.id } };
    service.clock.setTo(NEW_YEAR);
    await driver.charged(at);
    service.clock.setTo('2027-01-02T12:00:00+08:00');
    const knownAt = service.clock.now();
    const reasonsAt = async (when: string, known?: string) =>
      reasonsOf(await ask(usable, { ...at, at: when, ...(known === undefined ? {} : { knownAt: known }) }));
    for (const known of [undefined, knownAt]) {
      expect(await reasonsAt(NEW_YEAR, known)).toEqual(['LIMIT_DAY']);
      expect(await reasonsAt('2027-01-02T00:00:00+08:00', known)).toEqual([]);
      expect(await reasonsAt('2026-12-31T23:59:59.999+08:00', known)).toEqual([]);
    }
  });

  it('goes by the budget that the offer had then', async () => {
    service.clock.setTo('2027-01-04T12:00:00+08:00');
    const usable = await world.usable('budget-then');
    const scarce = await world.offer({ budgetFen: fen(1300) });
    const at = { card: { token: usable.token }, offer: { offerId: scarce.id } };
    await driverOfDiscounts(service, world).charged(at);
    const then = service.clock.now();
    service.clock.pass(3600);
    const rule = ruleWith({ regions: scarce.versions[0]?.rule.regions ?? [] });
    await stateAfter(
      reviseOffer(service.request(), service.act(zhejiang.admin), {
        ...{ idempotencyKey: 'without-budget', id: scarce.id, expectedVersion: scarce.version },
        revision: { version: { rule, from: null, to: null } },
      }),
    );
    service.clock.pass(PUBLICATION_SECONDS);
    expect(await ask(usable, at)).toMatchObject({ discountFen: 1000, capped: [] });
    expect(await ask(usable, { ...at, at: then })).toMatchObject({ discountFen: 300, capped: ['CAPPED_BUDGET'] });
  });
});
