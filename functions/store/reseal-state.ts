import { keyNameOf, type Cipher } from '#platform/cipher.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Every text in a JSON value, in the place it stands, as `change` leaves it. */
function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change)]));
}

function parse(stateText: string): Json {
  return JSON.parse(stateText) as Json;
}

function idOf(state: Json): string | undefined {
  const id = typeof state === 'object' && state !== null && 'id' in state ? state['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The names of the keys that the sealed texts of a state are sealed under, one for each text. */
export function sealingKeysOf(stateText: string): readonly string[] {
  const names: string[] = [];
  mapTexts(parse(stateText), (text) => {
    const name = keyNameOf(text);
    if (name !== undefined) names.push(name);
    return text;
  });
  return names;
}

/** The text sealed anew; itself where it does not open: somebody wrote it who cannot seal, or its key is lost. */
function resealText(cipher: Cipher, text: string, place: string): string {
  try {
    return cipher.seal(cipher.open(text, place), place);
  } catch {
    return text;
  }
}

/**
 * The state with all that was sealed under an older key sealed under the newest, for the same owner: the state's own `id`.
 * Undefined where nothing is to be done. Texts that do not open stay as they are.
 */
export function resealState(cipher: Cipher, stateText: string): string | undefined {
  const state = parse(stateText);
  const place = idOf(state);
  if (place === undefined) return undefined;
  const resealed = mapTexts(state, (text) => {
    const name = keyNameOf(text);
    return name === undefined || name === cipher.keyName ? text : resealText(cipher, text, place);
  });
  const after = JSON.stringify(resealed);
  return after === JSON.stringify(state) ? undefined : after;
}
