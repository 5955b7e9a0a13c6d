/** The store takes no more for now: an outage that passes, told to the caller as RATE_LIMITED. */
export class Throttled extends Error {
  /** What the SDK calls its own such failures. */
  override readonly name = 'ThrottlingException';
}
