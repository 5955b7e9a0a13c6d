import { describe, expect, it } from 'vitest';
import { codeOfId, ID_PREFIXES, idOfCode, kindOfId, parseId, type IdKind } from '#domain/ids.ts';

const KINDS = Object.keys(ID_PREFIXES) as IdKind[];

describe('an id', () => {
  it.each(KINDS)('of a %s is read as that and as nothing else', (kind) => {
    const id = `${ID_PREFIXES[kind]}_01HZX`;
    expect(KINDS.filter((other) => parseId(other, id) !== undefined)).toEqual([kind]);
    expect(kindOfId(id)).toBe(kind);
  });

  it('has a prefix of its own', () => {
    const prefixes = Object.values(ID_PREFIXES);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('is at most 64 characters long behind its prefix', () => {
    expect(parseId('UnionBody', `ub_${'7'.repeat(64)}`)).toBeDefined();
    expect(parseId('UnionBody', `ub_${'7'.repeat(65)}`)).toBeUndefined();
  });

  it.each(['', 'ub', 'ub_', 'ub_1-2', 'ub_1#2', 'ub_1 ', 'UB_1', 'ub_一', 'ubb_1', 'ub_1\n', 'toString_1'])(
    'is not %j',
    (text) => {
      expect(parseId('UnionBody', text)).toBeUndefined();
      expect(kindOfId(text)).toBeUndefined();
    },
  );

  it.each([
    ['Indicator', 'service_hall_visits', 'ind_service_hall_visits'],
    ['Region', '330881', 'reg_330881'],
  ] as const)('of a %s is made of its code %s and gives it back', (kind, code, text) => {
    const id = idOfCode(kind, code);
    expect([id, kindOfId(id), parseId(kind, id), codeOfId(kind, id)]).toEqual([text, kind, text, code]);
  });
});
