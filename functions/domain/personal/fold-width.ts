/** Full-width forms stand this far behind the letters of ASCII they look like. */
const DISTANCE = 0xfee0;

/** The text with full-width letters, digits and signs, as Chinese keyboards give them, and the wide space in plain form. */
export function foldWidth(text: string): string {
  const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - DISTANCE);
  return text.replaceAll('\u3000', ' ').replace(/[\uff01-\uff5e]/g, narrow);
}
