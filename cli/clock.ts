/** The clock of this machine, in milliseconds since 1970. */
export function readClock(): number {
  return Date.now();
}
