import { describe, expect, it } from 'vitest';
import type { Scope } from '#domain/caller/caller.ts';
import { holdsRegion, isInScope, ROW_SCOPES, type RowPlace, type ScopedNoun } from '#domain/caller/row-scope.ts';
import { bodyId, region } from '../../support/builders.ts';

const ZHEJIANG = region('330000');
const JIANGSHAN = region('330881');
const MINE = bodyId('mine');

const PROVINCE: Scope = { kind: 'REGION', regionCode: ZHEJIANG };
const COUNTY: Scope = { kind: 'REGION', regionCode: JIANGSHAN };
const NATION: Scope = { kind: 'REGION', regionCode: region('000000') };
const BODY: Scope = { kind: 'BODY', bodyId: MINE, regionCode: JIANGSHAN };
const CARDS: Scope = { kind: 'CARD_PROGRAM', cardProgram: 'gonghui-longka', regionCode: ZHEJIANG };
const SELF: Scope = { kind: 'SELF', regionCode: ZHEJIANG };

const place = (regionCode: string, ...bodyLine: string[]): RowPlace => ({
  regionCode: region(regionCode),
  bodyLine: bodyLine.map(bodyId),
});

describe('a row of a union body', () => {
  it.each([
    ['of the same county', COUNTY, place('330881', 'x'), true],
    ['of a town of the county', COUNTY, place('330881102', 'x'), true],
    ['of the next county', COUNTY, place('330882', 'x'), false],
    ['of the city above', COUNTY, place('330800', 'x'), false],
    ['of the province', PROVINCE, place('330000', 'x'), true],
    ['of another province', PROVINCE, place('360000', 'x'), false],
    ['of the nation, for a province', PROVINCE, place('000000', 'x'), false],
    ['of any province, for the nation', NATION, place('360704', 'x'), true],
    ['of the body itself', BODY, place('330881', 'mine'), true],
    ['of a body below it, wherever it lies', BODY, place('360704', 'x', 'mine', 'top'), true],
    ['of another body of the same region', BODY, place('330881', 'x', 'top'), false],
    ['of a body with a longer id', BODY, place('330881', 'mine2'), false],
    ['of a card programme', CARDS, place('330881', 'mine'), false],
    ['of one person', SELF, place('330881', 'mine'), false],
  ] as const)('%s is in scope as told', (...[, scope, where, inScope]) => {
    expect(isInScope('unionBody', scope, where)).toBe(inScope);
  });

  it.each(['officer', 'coveredUnit', 'facility', 'agreement'] as const)('takes its %s rows along', (noun) => {
    expect(isInScope(noun, BODY, place('330881', 'x', 'mine'))).toBe(true);
    expect(isInScope(noun, BODY, place('330881', 'x'))).toBe(false);
    expect(isInScope(noun, PROVINCE, place('360000', 'x'))).toBe(false);
  });
});

describe('a row of a card programme', () => {
  const programPlace = (regionCode: string, cardProgram = 'gonghui-longka'): RowPlace => ({
    ...{ regionCode: region(regionCode), bodyLine: [] },
    cardProgram,
  });

  it.each([
    ['of its own bank', CARDS, programPlace('330000'), true],
    ['of another programme of the region', CARDS, programPlace('330000', 'gonghui-longka2'), false],
    ['of a programme of that code in another region', CARDS, programPlace('360000'), false],
    ['of the province, for a county in it', COUNTY, programPlace('330000'), true],
    ['of the province, for a body in it', BODY, programPlace('330000'), true],
    ['of the province, for a person in it', SELF, programPlace('330000'), true],
    ['of a county, for the province', PROVINCE, programPlace('330881'), true],
    ['of the next county', COUNTY, programPlace('330882'), false],
    ['of another province', PROVINCE, programPlace('360000'), false],
    ['of any province, for the nation', NATION, programPlace('360000'), true],
  ] as const)('%s is in scope as told', (...[, scope, where, inScope]) => {
    expect(isInScope('cardProgram', scope, where)).toBe(inScope);
  });
});

describe('a row of a bank', () => {
  const OWN = { code: 'gonghui-longka', regionCode: ZHEJIANG };
  const bankPlace = (regionCode: string, programOfBank?: RowPlace['programOfBank']): RowPlace => ({
    ...{ regionCode: region(regionCode), bodyLine: [] },
    ...(programOfBank === undefined ? {} : { programOfBank }),
  });

  it.each([
    ['of the province, for the province', PROVINCE, bankPlace('330000'), true],
    ['of a county, for the province', PROVINCE, bankPlace('330881'), true],
    ['of a county, for a body in it', BODY, bankPlace('330881'), true],
    ['of any province, for the nation', NATION, bankPlace('360000'), true],
    ['of the nation, for the nation', NATION, bankPlace('000000'), true],
    ['of the nation, for a province', PROVINCE, bankPlace('000000'), false],
    ['of the province, for a county in it', COUNTY, bankPlace('330000'), false],
    ['of the province, for a body in it', BODY, bankPlace('330000'), false],
    ['of another province', PROVINCE, bankPlace('360000'), false],
    ['of the province, for a person in it', SELF, bankPlace('330000'), false],
    ['of its own programme', CARDS, bankPlace('330000', OWN), true],
    ['of its own programme, serving the nation', CARDS, bankPlace('000000', OWN), true],
    ['of no programme of the caller', CARDS, bankPlace('330000'), false],
    ['of another programme', CARDS, bankPlace('330000', { ...OWN, code: 'other' }), false],
    [
      'of a programme of that code in another region',
      CARDS,
      bankPlace('330000', { ...OWN, regionCode: JIANGSHAN }),
      false,
    ],
    ['of its own programme, for another region', PROVINCE, bankPlace('360000', OWN), false],
  ] as const)('%s is in scope as told', (...[, scope, where, inScope]) => {
    expect(isInScope('bank', scope, where)).toBe(inScope);
  });
});

describe('a row that belongs to a region alone', () => {
  it.each([
    ['figure', BODY, '330881', true],
    ['figure', BODY, '330882', false],
    ['figure', PROVINCE, '330882', true],
    ['figure', PROVINCE, '360000', false],
    ['figure', CARDS, '330881', false],
    ['apiClient', PROVINCE, '330881', true],
    ['apiClient', PROVINCE, '360000', false],
    ['region', SELF, '360000', true],
    ['indicator', CARDS, '360000', true],
  ] as const)('%s in %o at %s: %s', (...[noun, scope, where, inScope]) => {
    expect(isInScope(noun, scope, place(where))).toBe(inScope);
  });

  it('is open to every scope for regions and indicators only', () => {
    const open = Object.entries(ROW_SCOPES).filter(([, { rule }]) => rule === 'OPEN');
    expect(open.map(([noun]) => noun as ScopedNoun)).toEqual(['region', 'indicator']);
  });
});

describe('the reach of a scope', () => {
  it.each([
    [PROVINCE, '330000', true],
    [PROVINCE, '330881102', true],
    [PROVINCE, '360000', false],
    [BODY, '330881', true],
    [BODY, '330800', false],
    [CARDS, '330000', false],
    [SELF, '330000', false],
  ] as const)('%o holds %s: %s', (scope, code, holds) => {
    expect(holdsRegion(scope, region(code))).toBe(holds);
  });
});
