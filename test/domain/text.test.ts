import { describe, expect, it } from 'vitest';
import { isPlainText } from '#domain/text.ts';

describe('a plain text', () => {
  it.each([
    ['Chinese', '江山市总工会（筹）“一”·1%'],
    ['letters of minorities', 'ᠮᠣᠩᠭᠣᠯ བོད་ ئۇيغۇر'],
    ['a rare ideograph beyond the first plane', '𠮷'],
    ['an ideograph in a form that is chosen', '葛\u{E0100}城'],
    ['an emoji in its colours', '★\u{FE0F}'],
    ['a Mongolian letter in a form that is chosen', 'ᠮ\u180bᠣ'],
    ['a no-break and an ideographic space inside', 'a\u00a0b\u3000c'],
    ['nothing', ''],
  ])('may hold %s', (_what, text) => {
    expect(isPlainText(text)).toBe(true);
  });

  it.each([
    ['a zero-width space', '\u200b'],
    ['a zero-width non-joiner', '\u200c'],
    ['a zero-width joiner', '\u200d'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u200f'],
    ['an override of direction', '\u202e'],
    ['an isolate of direction', '\u2066'],
    ['a tag', '\u{E0041}'],
    ['a blank letter', '\u3164'],
    ['a blank of Braille', '\u2800'],
    ['a joiner of graphemes', '\u034f'],
    ['no character', '\ufffe'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a tab', '\t'],
    ['a line feed', '\n'],
    ['the null', '\0'],
    ['a delete', '\u007f'],
    ['a control of the second set', '\u0085'],
    ['a character of private use', '\ue000'],
    ['one of private use beyond the first plane', '\u{F0000}'],
    ['the first half of a pair', '\ud842'],
    ['the second half of a pair', '\udfb7'],
  ])('holds no %s', (_what, character) => {
    expect(isPlainText(`江山${character}总工会`)).toBe(false);
  });

  it('is not made of selectors of form alone', () => {
    expect(isPlainText('\ufe0f\ufe0e')).toBe(false);
  });
});
