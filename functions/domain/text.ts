/** Selectors that choose the form of an ideograph, an emoji or a Mongolian letter: names are written with them. */
const FORM_SELECTORS = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Controls, separators of lines, private use, and whatever leaves no mark: zero-width, bidi marks, blank letters … */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** Whether a text shows all it holds, but for spaces; halves of surrogate pairs are no text. */
export function isPlainText(text: string): boolean {
  const letters = text.replace(FORM_SELECTORS, '');
  return text.isWellFormed() && !INVISIBLE.test(letters) && (letters !== '' || text === '');
}
