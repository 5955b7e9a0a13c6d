const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;
const CODE_OF_0 = 48;

/** Why bytes are no card number. */
export type NumberFault = 'NUMBER_FORMAT' | 'CHECK_DIGIT';

/** Where something lies in a line: from its first byte up to the one behind its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a byte is a digit. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= CODE_OF_0 && byte < CODE_OF_0 + 10;
}

/** What is wrong with a card number: 13 to 19 digits that pass Luhn (ISO/IEC 7812). No text is made of it. */
export function faultOfNumber(line: Uint8Array, { start, end }: Place): NumberFault | undefined {
  if (end - start < FEWEST_DIGITS || end - start > MOST_DIGITS) return 'NUMBER_FORMAT';
  let sum = 0;
  let isDoubled = false;
  for (let at = end - 1; at >= start; at -= 1) {
    const digit = (line[at] ?? 0) - CODE_OF_0;
    if (digit < 0 || digit > 9) return 'NUMBER_FORMAT';
    const counted = isDoubled ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
    isDoubled = !isDoubled;
  }
  return sum % 10 === 0 ? undefined : 'CHECK_DIGIT';
}
