import { expect, it } from 'vitest';
import { isSameEmployer } from '#domain/employer.ts';
import { creditCode } from '../support/builders.ts';

const [one, other] = [creditCode('91330881MA29U1AB2'), creditCode('91330800MA2DGHJ01')];

it.each([
  ['the same code under two names', { name: '甲', creditCode: one }, { name: '乙', creditCode: one }, true],
  ['two codes under one name', { name: '甲', creditCode: one }, { name: '甲', creditCode: other }, false],
  ['one name, of which one code is known', { name: '甲', creditCode: one }, { name: '甲', creditCode: null }, true],
  ['two names without codes', { name: '甲', creditCode: null }, { name: '乙', creditCode: null }, false],
])('%s', (...[, left, right, isSame]) => {
  expect(isSameEmployer(left, right)).toBe(isSame);
  expect(isSameEmployer(right, left)).toBe(isSame);
});
