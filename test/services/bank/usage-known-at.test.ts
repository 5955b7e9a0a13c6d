import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '#domain/day.ts';
import type { BenefitCardId, OfferId } from '#domain/ids.ts';
import { usageOn, type UsageYear } from '#domain/usage/usage-year.ts';
import { usageThen } from '#services/usage-facts.ts';
import { BankJobs } from '../../support/bank-files/bank-jobs.ts';
import { callerOf, plantBankFacts } from '../../support/bank-files/planted-bank.ts';
import { randomCase } from '../../support/bank-files/random-file.ts';
import { later } from '../../support/discount-with.ts';
import { instantOf } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { createTestPorts, type TestPorts } from '../../support/ports.ts';

const SEEDS = [3, 8, 34];

interface Used {
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  readonly year: string;
}

/** The tallies of all cards and offers of a case. */
async function talliesOf({ request }: TestPorts, keys: readonly Used[]): Promise<readonly UsageYear[]> {
  const found = await request().settlement.usage(keys);
  return keys.map(
    (key) => found.get(`${key.cardId}#${key.offerId}#${key.year}`) ?? { ...key, version: 0, days: {}, holds: [] },
  );
}

async function usedThen(
  { request }: TestPorts,
  { cardId, offerId }: Used,
  asked: { day: LocalDate; knownAt: Instant },
) {
  const at = `${asked.day}T04:00:00.000Z` as Instant;
  const question = { cardId, candidates: [{ id: offerId, offer: undefined }], at, reads: 'ANSWER' } as const;
  const { day, month, year } = (await usageThen(request(), question, asked.knownAt)).get(offerId) ?? {};
  return { day, month, year };
}

it.each(SEEDS)(
  'what banks told is counted as it was known at every file, of seed %d',
  { timeout: 240_000 },
  async (seed) => {
    const drawn = randomCase(seed, { kinds: ['DISCOUNT'], rows: 60 });
    const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
    await plantBankFacts(service, { ...drawn.world, cards: drawn.cards, usage: [] });
    const jobs = new BankJobs(service);
    const keys = [...drawn.cards].flatMap(({ id: cardId }) =>
      drawn.world.offers.flatMap(({ id: offerId }) => ['2025', '2026'].map((year) => ({ cardId, offerId, year }))),
    );
    // Files that are told at one instant leave one state of it.
    const said = new Map<Instant, readonly UsageYear[]>();
    for (const upload of drawn.uploads) {
      const knownAt = instantOf(upload.knownAt);
      service.clock.setTo(knownAt);
      said.set(later(knownAt, -1), await talliesOf(service, keys));
      await jobs.take(callerOf(drawn.world, upload.uploader), upload);
      said.set(knownAt, await talliesOf(service, keys));
    }
    let told = 0;
    const last = await talliesOf(service, keys);
    for (const [knownAt, years] of said) {
      for (const year of years) {
        const days = Object.keys(last.find((one) => isOf(one, year))?.days ?? {});
        for (const on of days) {
          const day = `${year.year}-${on.slice(0, 2)}-${on.slice(2)}` as LocalDate;
          expect(await usedThen(service, year, { day, knownAt })).toEqual(usageOn(year, day, knownAt));
          told += 1;
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  },
);

function isOf(one: Used, other: Used): boolean {
  return one.cardId === other.cardId && one.offerId === other.offerId && one.year === other.year;
}
