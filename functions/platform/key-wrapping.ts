/** The key that wraps data keys: it never leaves the place it is kept in (KMS deployed, a file on one machine). */
export interface MasterKey {
  readonly wrap: (dataKey: Buffer) => Promise<string>;
  /** The data key that `wrap` was given; throws `WrongMasterKey` for what another key wrapped. */
  readonly unwrap: (wrapped: string) => Promise<Buffer>;
}

const MESSAGE =
  'The master key is not the one that wrapped the key ring: see "The key ring does not open" in docs/runbook.md.';

/** A wrapped key does not open: another master key wrapped it, or it was changed. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';

  constructor(options: ErrorOptions) {
    super(MESSAGE, options);
  }
}
