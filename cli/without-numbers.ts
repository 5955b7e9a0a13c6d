/** Digits in a row as long as those of a card number, parted or not, and hexadecimal as long as half a key. */
const SECRET = /[0-9A-Fa-f]{32,}|\d(?:[ -]?\d){12,}/g;
/** What is given to an option by `=`. */
const GIVEN = /(--?[\w-]+)=[^']*/g;

/** A text of the person's own, such as a path, without what may be a card number or a key that was typed in the wrong place. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(SECRET, '…');
}

/** What is said of a wrong command line, without what the wrong part of it held. */
export function withoutGiven(text: string): string {
  return withoutNumbers(text.replaceAll(GIVEN, '$1'));
}
