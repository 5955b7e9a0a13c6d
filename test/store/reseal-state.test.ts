import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCipher, keyNameOf } from '#platform/cipher.ts';
import { newDataKey } from '#platform/master-key.ts';
import { resealState, sealingKeysOf } from '#store/reseal-state.ts';

const first = { name: 'k1', key: newDataKey() };
const second = { name: 'k2', key: newDataKey() };
const indexing = newDataKey();
const before = createCipher({ sealing: [first], indexing });
const after = createCipher({ sealing: [first, second], indexing });
const ID = 'MB_1';

function reseal(state: object): Record<string, unknown> | undefined {
  const text = resealState(after, JSON.stringify(state));
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
}

describe('a state with sealed texts', () => {
  it('is sealed anew under the newest key, wherever they stand in it, and nothing else of it changes', () => {
    const personal = before.seal('{"name":"张三"}', ID);
    const state = {
      id: ID,
      version: 3,
      personal,
      past: [{ personal, on: null }],
      honours: [{ name: 'x' }],
      flag: true,
    };
    const anew = reseal(state);
    expect(sealingKeysOf(JSON.stringify(anew))).toEqual(['k2', 'k2']);
    expect(after.open(String(anew?.['personal']), ID)).toBe('{"name":"张三"}');
    expect({ ...anew, personal, past: state.past }).toEqual(state);
    expect(Object.keys(anew ?? {})).toEqual(Object.keys(state));
  });

  it('is left alone where all is under the newest key, or nothing is sealed', () => {
    expect(reseal({ id: ID, personal: after.seal('张三', ID) })).toBeUndefined();
    expect(reseal({ id: ID, name: '浙江省总工会' })).toBeUndefined();
  });

  it('keeps a text that looks sealed and does not open, and seals the rest anew', () => {
    const forged = 'sealed:k1.AAAA';
    const elsewhere = before.seal('张三', 'MB_2');
    const lost = 'sealed:k9.AAAA';
    const anew = reseal({ id: ID, note: forged, elsewhere, lost, personal: before.seal('张三', ID) });
    expect(anew).toMatchObject({ note: forged, elsewhere, lost });
    expect(keyNameOf(String(anew?.['personal']))).toBe('k2');
    expect(reseal({ id: ID, note: forged, elsewhere, lost })).toBeUndefined();
  });

  it('that has no id belongs to nobody and is left alone', () => {
    expect(reseal({ personal: before.seal('张三', ID) })).toBeUndefined();
    expect(resealState(after, '"text"')).toBeUndefined();
  });

  it('means the same as before, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.string()), (facts, secrets) => {
        const texts = secrets.map((secret) => JSON.stringify(secret));
        const state = { ...facts, id: ID, sealed: texts.map((text) => before.seal(text, ID)) };
        const anew = JSON.parse(resealState(after, JSON.stringify(state)) ?? JSON.stringify(state)) as typeof state;
        expect(anew.sealed.map((text) => after.open(text, ID))).toEqual(texts);
        expect(JSON.stringify({ ...anew, sealed: [] })).toBe(JSON.stringify({ ...state, sealed: [] }));
      }),
    );
  });
});
