import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { SharedCode } from '../ports/settlement.ts';

/** Merchants and offers by `programId#code` that were read for a part: a file names few of them, over and over. */
export interface CodeBook {
  readonly merchants: Map<string, Merchant | undefined>;
  readonly offers: Map<string, Offer | undefined>;
}

/** The name of a code in its programme. */
export const nameOfCode = ({ programId, code }: SharedCode): string => `${programId}#${code}`;

/** Reads the codes that are not known yet; one that nothing has is known, too. */
export async function learnCodes<State>(
  known: Map<string, State | undefined>,
  codes: readonly SharedCode[],
  read: (codes: readonly SharedCode[]) => Promise<ReadonlyMap<string, State>>,
): Promise<void> {
  const missing = new Map(codes.filter((code) => !known.has(nameOfCode(code))).map((code) => [nameOfCode(code), code]));
  if (missing.size === 0) return;
  const found = await read([...missing.values()]);
  for (const name of missing.keys()) known.set(name, found.get(name));
}
