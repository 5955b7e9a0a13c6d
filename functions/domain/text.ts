/** Controls, format characters (zero-width, bidi marks, soft hyphens …), line and paragraph separators, private use. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u;

/**
 * Whether a text shows all it holds: two that look alike are then the same but for their letters. Halves of surrogate pairs
 * are none; selectors of an ideograph's form stay allowed, for names are written with them.
 */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !INVISIBLE.test(text);
}
