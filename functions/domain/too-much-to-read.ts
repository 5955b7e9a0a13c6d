/** There is more than anybody should wait for: told to the caller as QUERY_TOO_EXPENSIVE. */
export class TooMuchToRead extends Error {
  override readonly name = 'TooMuchToRead';
}
