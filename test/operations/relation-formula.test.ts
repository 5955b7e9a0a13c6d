import { describe, expect, it } from 'vitest';
import { holds } from './relation-formula.ts';

describe('a relation between values is computed exactly', () => {
  it.each([
    { formula: '[a]*[b]', expected: 171000, tolerance: 0, held: true },
    { formula: '[a]*[b]', expected: 171000.1, tolerance: 0.1, held: true },
    { formula: '[a]*[b]', expected: 171000.11, tolerance: 0.1, held: false },
    { formula: '[b]/[c]', expected: 0, tolerance: 0, held: false },
    { formula: '1+2*3', expected: 7, tolerance: 0, held: true },
    { formula: '(1+2)*3', expected: 9, tolerance: 0, held: true },
    { formula: '2/3', expected: 0.6667, tolerance: 0.0001, held: true },
    { formula: '2/3', expected: 0.6667, tolerance: 0, held: false },
    { formula: '10-4-3', expected: 3, tolerance: 0, held: true },
    { formula: '0.1+0.2', expected: 0.3, tolerance: 0, held: true },
    { formula: '1<2<3', expected: true, tolerance: 0, held: true },
    { formula: '1<3<2', expected: true, tolerance: 0, held: false },
    { formula: '1<=1 and 2>=3', expected: true, tolerance: 0, held: false },
    { formula: '1==1', expected: true, tolerance: 0, held: true },
    { formula: '1/0', expected: 0, tolerance: 0, held: false },
  ])('$formula is $expected, give or take $tolerance: $held', ({ held, ...relation }) => {
    expect(holds(relation, (rowId) => ({ a: '0.5', b: '342000' })[rowId] ?? '0')).toBe(held);
  });

  it('is refused when its formula is none', () => {
    for (const formula of ['1+', '(1', '1 2', 'sum([a])']) {
      expect(() => holds({ formula, expected: 1, tolerance: 0 }, () => '1')).toThrow();
    }
  });
});
