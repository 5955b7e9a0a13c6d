/** The order of two texts by their UTF-16 units: below, above or at 0. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
