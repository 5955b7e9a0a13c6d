import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import type { EligibilityDecision } from '#domain/eligibility/eligibility.ts';
import { DISCOUNT_CAPS, ELIGIBILITY_REASONS } from '#domain/eligibility/reason.ts';
import { worldOf } from '../../support/eligibility-worlds.ts';
import { naiveEligibility } from '../../support/naive-eligibility.ts';

const WORLDS = Number(process.env['NIANGJIA_ELIGIBILITY_WORLDS'] ?? 20_000);
/** How often each reason and cap has to come, at least, in 1,000 worlds. */
const LEAST_PER_THOUSAND = 4;
const SHOWN = 3;

/** What was answered, counted by outcome, reason, cap and kind of question. */
function countsOf(decision: EligibilityDecision, byCategory: boolean): readonly string[] {
  const [primary = 'ELIGIBLE'] = decision.reasons;
  const outcome = `${byCategory ? 'chosen' : 'named'} ${decision.eligible ? 'eligible' : 'refused'}`;
  return [outcome, `first ${primary}`, ...decision.reasons, ...decision.capped];
}

interface Comparison {
  readonly seeds: number[];
  readonly counts: Map<string, number>;
}

function compareAll(): Comparison {
  const seeds: number[] = [];
  const counts = new Map<string, number>();
  for (let seed = 0; seed < WORLDS; seed += 1) {
    const { facts, request } = worldOf(seed);
    const decision = decideEligibility(facts, request);
    if (!isDeepStrictEqual(decision, naiveEligibility(facts, request))) seeds.push(seed);
    for (const name of countsOf(decision, request.category !== null)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { seeds, counts };
}

describe('the decision beside a second, naive one', () => {
  const { seeds, counts } = compareAll();
  const least = (WORLDS / 1000) * LEAST_PER_THOUSAND;

  it(`is the same in ${WORLDS} worlds`, () => {
    for (const seed of seeds.slice(0, SHOWN)) {
      const { facts, request } = worldOf(seed);
      const what = `world ${seed}: ${JSON.stringify({ request, facts }, null, 1)}`;
      expect.soft(decideEligibility(facts, request), what).toEqual(naiveEligibility(facts, request));
    }
    expect(seeds).toEqual([]);
  });

  it.each([...ELIGIBILITY_REASONS, ...DISCOUNT_CAPS])('meets %s often enough', (name) => {
    expect(counts.get(name) ?? 0).toBeGreaterThanOrEqual(least);
  });

  it.each(ELIGIBILITY_REASONS)('meets %s as the primary reason', (name) => {
    expect(counts.get(`first ${name}`) ?? 0).toBeGreaterThan(0);
  });

  it.each(['named eligible', 'named refused', 'chosen eligible', 'chosen refused'])('meets %s in a tenth', (name) => {
    expect(counts.get(name) ?? 0).toBeGreaterThanOrEqual(WORLDS / 10);
  });
});
