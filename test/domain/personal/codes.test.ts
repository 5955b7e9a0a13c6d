import { describe, expect, it } from 'vitest';
import { parseEducation } from '#domain/personal/education.ts';
import { parseEthnicity } from '#domain/personal/ethnicity.ts';

const taken = (parse: typeof parseEthnicity, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => parse(text).ok);

const TWO_DIGITS = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'));
const OTHERS = ['', '1', '001', '011', 'HA', '０１', '01 ', '-1', '1.'];

describe('a code of a published list', () => {
  it('is one of GB/T 3304 for an ethnicity', () => {
    const of56 = TWO_DIGITS.slice(1, 57);
    expect(taken(parseEthnicity, [...TWO_DIGITS, ...OTHERS])).toEqual([...of56, '97', '98']);
    expect(parseEthnicity('57')).toEqual({ ok: false, failure: { code: 'INPUT_INVALID', path: ['ethnicity'] } });
  });

  it('is two digits for an education', () => {
    expect(taken(parseEducation, [...TWO_DIGITS, ...OTHERS])).toEqual(TWO_DIGITS);
    expect(parseEducation('1')).toEqual({ ok: false, failure: { code: 'INPUT_INVALID', path: ['education'] } });
  });
});
