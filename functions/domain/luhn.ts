const ZERO = 48;
const NINE = 57;

/** The check of card numbers (ISO/IEC 7812) over a text of digits only; false for any other text. */
export function passesLuhn(text: string): boolean {
  let sum = 0;
  let isDoubled = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit < ZERO || unit > NINE) return false;
    const counted = isDoubled ? (unit - ZERO) * 2 : unit - ZERO;
    sum += counted > 9 ? counted - 9 : counted;
    isDoubled = !isDoubled;
  }
  return sum % 10 === 0;
}
