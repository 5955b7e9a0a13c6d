import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCipher, keyNameOf, type CipherKeys } from '#platform/cipher.ts';
import { newDataKey } from '#platform/master-key.ts';

const first = { name: 'k1', key: newDataKey() };
const second = { name: 'k2', key: newDataKey() };
const indexing = newDataKey();
const keys = (...sealing: CipherKeys['sealing']) => createCipher({ sealing, indexing });

const cipher = keys(first);
const anyText = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());

/** The text with one character changed, each in its turn. */
function touched(sealed: string): readonly string[] {
  return Array.from(sealed, (character, index) => {
    const other = character === 'A' ? 'B' : 'A';
    return sealed.slice(0, index) + other + sealed.slice(index + 1);
  });
}

describe('a sealed text', () => {
  it('opens to any text it was made of, for any place', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, place) => {
        expect(cipher.open(cipher.seal(text, place), place)).toBe(text);
      }),
    );
  });

  it('says which key it is under and nothing else', () => {
    const sealed = cipher.seal('张三 330481199001011234', 'MB_1');
    expect(sealed).toMatch(/^sealed:k1\.[\w-]+$/);
    expect(keyNameOf(sealed)).toBe('k1');
    const bytes = Buffer.from(sealed.slice('sealed:k1.'.length), 'base64url');
    expect(bytes.toString('utf8')).not.toMatch(/张|3304/);
  });

  it('is another one each time', () => {
    expect(cipher.seal('same', 'MB_1')).not.toBe(cipher.seal('same', 'MB_1'));
  });

  it('does not open once any of its characters is changed', () => {
    const sealed = cipher.seal('张三', 'MB_1');
    const opening = touched(sealed).filter((text) => {
      try {
        cipher.open(text, 'MB_1');
        return true;
      } catch {
        return false;
      }
    });
    expect(opening).toEqual([]);
  });

  it('does not open once it is cut at any place or goes on', () => {
    const sealed = cipher.seal('张三', 'MB_1');
    for (let end = 0; end < sealed.length; end += 1) {
      expect(() => cipher.open(sealed.slice(0, end), 'MB_1'), `cut at ${end}`).toThrow();
    }
    for (const more of ['A', '=', ' ', '\n', '.', 'AAAA']) {
      expect(() => cipher.open(sealed + more, 'MB_1')).toThrow();
    }
  });

  it('does not open with a shortened tag, which could be guessed', () => {
    const empty = cipher.seal('', 'MB_1');
    const bytes = Buffer.from(empty.slice('sealed:k1.'.length), 'base64url');
    const shortened = `sealed:k1.${bytes.subarray(0, 12 + 4).toString('base64url')}`;
    expect(() => cipher.open(shortened, 'MB_1')).toThrow('cut or changed');
  });

  it('does not open at another place', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, place, other) => {
        fc.pre(place !== other);
        expect(() => cipher.open(cipher.seal(text, place), other)).toThrow();
      }),
    );
  });

  it('does not open with another key of the same name', () => {
    expect(() => keys({ name: 'k1', key: second.key }).open(cipher.seal('张三', 'MB_1'), 'MB_1')).toThrow();
  });

  it('opens under a ring that has got more keys since, which seals under the last', () => {
    const rotated = keys(first, second);
    const before = cipher.seal('张三', 'MB_1');
    expect(rotated.open(before, 'MB_1')).toBe('张三');
    expect(keyNameOf(rotated.seal('张三', 'MB_1'))).toBe(rotated.keyName);
    expect(rotated.keyName).toBe('k2');
  });

  it('under a key that the ring lacks is refused by the name of the key', () => {
    const sealed = keys(first, second).seal('张三', 'MB_1');
    expect(cipher.knows(sealed)).toBe(false);
    expect(cipher.knows(cipher.seal('张三', 'MB_1'))).toBe(true);
    expect(() => cipher.open(sealed, 'MB_1')).toThrow('the key k2');
  });

  it.each(['', '张三', 'sealed:', 'sealed:k1', 'sealed:k1.', 'k1.AAAA', 'sealed:K1.AAAA', ' sealed:k1.AAAA'])(
    'is not taken for one: %j',
    (text) => {
      expect(keyNameOf(text)).toBeUndefined();
      expect(() => cipher.open(text, 'MB_1')).toThrow('should be sealed');
    },
  );
});

describe('a blind index', () => {
  it('is equal for equal texts of a space, whatever keys seal, and differs by text and space', () => {
    const rotated = keys(first, second);
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        fc.pre(text !== other);
        expect(rotated.blind('NAME', text)).toBe(cipher.blind('NAME', text));
        expect(cipher.blind('NAME', text)).not.toBe(cipher.blind('NAME', other));
        expect(cipher.blind('NAME', text)).not.toBe(cipher.blind('DOCUMENT', text));
        expect(cipher.blind('NAME', text)).toMatch(/^[\w-]{32}$/);
      }),
    );
  });

  it('follows from the indexing key', () => {
    const other = createCipher({ sealing: [first], indexing: newDataKey() });
    expect(other.blind('NAME', '张三')).not.toBe(cipher.blind('NAME', '张三'));
  });
});
