import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divisionLine,
  isWithin,
  levelOf,
  NATION_CODE,
  parseRegionCode,
  provinceOf,
  subtreePrefix,
  type RegionCode,
} from '#domain/region/region-code.ts';
import { code } from './written-region.ts';

const position = (from: number, digits: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: 10 ** digits - 1 }).map((value) => String(value).padStart(digits, '0'));

/** Codes of every level. */
const anyCode: fc.Arbitrary<RegionCode> = fc
  .tuple(position(1, 2), position(1, 2), position(1, 2), position(1, 3), fc.integer({ min: 0, max: 4 }))
  .map(([province, city, county, town, depth]) => {
    const parts = [province, city, county, town].slice(0, depth).join('');
    return code(depth === 4 ? parts : parts.padEnd(6, '0'));
  });

describe('reading a region code', () => {
  it.each(['000000', '330000', '330800', '330881', '330881001', '441900003', '419001', '500200'])(
    'accepts %s',
    (text) => {
      expect(parseRegionCode(text)).toEqual({ ok: true, value: text });
    },
  );

  it.each([
    ['', 'nothing'],
    ['33', 'a short form'],
    ['3308', 'a short form'],
    ['3300000', 'seven digits'],
    ['33088100', 'eight digits'],
    ['3308810010', 'ten digits'],
    ['33000a', 'a letter'],
    ['３３００００', 'full-width digits'],
    [' 330000', 'a space before'],
    ['330000\n', 'a line end after'],
    ['003300', 'a city without a province'],
    ['330081', 'a county without a city'],
    ['000001', 'a county without a province'],
    ['330000001', 'a town right under a province'],
    ['330881000', 'a county padded to nine digits'],
  ])('refuses "%s": %s', (text) => {
    expect(parseRegionCode(text)).toEqual({ ok: false, failure: { code: 'REGION_CODE_INVALID', text } });
  });
});

describe('the form of a region code', () => {
  it.each([
    ['000000', { level: 'NATION', prefix: '', province: '00' }],
    ['330000', { level: 'PROVINCE', prefix: '33', province: '33' }],
    ['330800', { level: 'CITY', prefix: '3308', province: '33' }],
    ['330881', { level: 'COUNTY', prefix: '330881', province: '33' }],
    ['330881001', { level: 'TOWN', prefix: '330881001', province: '33' }],
    ['441900003', { level: 'TOWN', prefix: '441900003', province: '44' }],
  ])('of %s says %o', (text, form) => {
    const own = code(text);
    expect({ level: levelOf(own), prefix: subtreePrefix(own), province: provinceOf(own) }).toEqual(form);
  });
});

describe('the line of a region code', () => {
  it.each([
    ['000000', []],
    ['330000', []],
    ['330881', ['330000', '330800']],
    ['330881001', ['330000', '330800', '330881']],
    ['441900003', ['440000', '441900']],
    ['419001', ['410000', '419000']],
  ])('of %s is the nation, %j and itself', (text, between) => {
    expect(divisionLine(code(text))).toEqual([...new Set(['000000', ...between, text])]);
  });

  it('is every code that it lies within', () => {
    const checked = fc.property(anyCode, anyCode, (own, above) => {
      expect(divisionLine(own).includes(above)).toBe(isWithin(own, above));
      expect(divisionLine(own).filter((one) => !isWithin(own, one))).toEqual([]);
    });
    fc.assert(checked);
  });
});

describe('lying within by digits', () => {
  it('12 never sees 112', () => {
    expect(isWithin(code('112000'), code('120000'))).toBe(false);
    expect(isWithin(code('111200'), code('120000'))).toBe(false);
    expect(isWithin(code('331200'), code('120000'))).toBe(false);
  });

  it('holds for the code itself, its counties and its towns, and not upwards', () => {
    expect(isWithin(code('330800'), code('330800'))).toBe(true);
    expect(isWithin(code('330881'), code('330800'))).toBe(true);
    expect(isWithin(code('330881001'), code('330800'))).toBe(true);
    expect(isWithin(code('330800'), code('330881'))).toBe(false);
    expect(isWithin(code('330900'), code('330800'))).toBe(false);
  });

  it('compares whole positions: within means that each open position of the ancestor is equal', () => {
    const positionsOf = (text: string): readonly string[] =>
      [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6)].map((part) => part || '000');
    fc.assert(
      fc.property(anyCode, anyCode, fc.constantFrom(0, 2, 4, 6, 9), (own, other, shared) => {
        const ancestor = shared === 0 ? other : code(own.slice(0, shared).padEnd(6, '0'));
        const equal = positionsOf(ancestor).every(
          (part, place) => Number(part) === 0 || part === positionsOf(own)[place],
        );
        expect(isWithin(own, ancestor)).toBe(equal);
      }),
    );
  });

  it('every code lies within each of its own beginnings, up to the nation', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(0, 2, 4, 6), (own, shared) => {
        expect(isWithin(own, code(own.slice(0, shared).padEnd(6, '0')))).toBe(true);
        expect(isWithin(own, NATION_CODE)).toBe(true);
      }),
    );
  });
});
