import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARDSHIP_TIERS, normInForce, tierByNorm } from '#domain/hardship/hardship-norm.ts';
import { day, region } from '../../support/builders.ts';
import { normWith } from '../../support/hardship-file.ts';
import { fen } from '../../support/household.ts';

const norm = normWith();

describe('the tier by the norm', () => {
  it.each([
    [99_999, ['OTHER'], 'NATIONAL'],
    [100_000, ['OTHER'], null],
    [100_000, ['MAJOR_ILLNESS'], 'PROVINCIAL'],
    [150_000, ['OTHER', 'MAJOR_ILLNESS'], 'PROVINCIAL'],
    [150_001, ['MAJOR_ILLNESS'], null],
  ] as const)('of %i fen a head with %j is %s', (perHeadMonth, causes, tier) => {
    expect(tierByNorm(norm, { perHeadMonth: fen(perHeadMonth), causes, excluded: false })).toBe(tier);
  });

  it('is none with a fact of the exclusion list, however low the income', () => {
    expect(tierByNorm(norm, { perHeadMonth: fen(0), causes: ['MAJOR_ILLNESS'], excluded: true })).toBeNull();
  });

  it('never gets harder as income grows, and compares without rounding', () => {
    const rank = (perHead: number): number => {
      const tier = tierByNorm(norm, { perHeadMonth: fen(perHead), causes: ['MAJOR_ILLNESS'], excluded: false });
      return tier === null ? HARDSHIP_TIERS.length : HARDSHIP_TIERS.indexOf(tier);
    };
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(400_000), (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(rank(low)).toBeLessThanOrEqual(rank(high));
      }),
    );
    const third = { tier: 'NATIONAL', bound: 'UP_TO', ratio: { numerator: 1, denominator: 3 }, causes: [] } as const;
    const thirds = normWith({ minimumLivingStandard: fen(100), rules: [third] });
    const tierAt = (perHead: number) => tierByNorm(thirds, { perHeadMonth: fen(perHead), causes: [], excluded: false });
    expect([tierAt(33), tierAt(34)]).toEqual(['NATIONAL', null]);
  });
});

describe('the norm in force', () => {
  const province = normWith({ id: 'province' });
  const later = normWith({ id: 'province', version: 2, from: day('2024-07-01') });
  const corrected = normWith({ id: 'province', version: 3, from: day('2024-07-01') });
  const city = normWith({ id: 'city', region: region('330800') });
  const norms = [city, corrected, province, later];

  it.each([
    ['330881', '2024-06-30', 'city 1'],
    ['330100', '2024-06-30', 'province 1'],
    ['330100', '2024-07-01', 'province 3'],
    ['330000', '2019-12-31', undefined],
    ['360000', '2024-07-01', undefined],
  ])('for %s on %s is %s', (code, on, wanted) => {
    const found = normInForce(norms, region(code), day(on));
    expect(found === undefined ? undefined : `${found.id} ${String(found.version)}`).toBe(wanted);
  });
});
