import type { CardProgramId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { SharedCode } from '../ports/settlement.ts';

/** What is known under the codes of a programme; one that nothing has is known, too. */
type KnownCodes<State> = Map<CardProgramId, Map<string, State | undefined>>;

/** Merchants and offers that were read for a part: a file names few of them, over and over. */
export interface CodeBook {
  readonly merchants: KnownCodes<Merchant>;
  readonly offers: KnownCodes<Offer>;
}

/** A book in which nothing is known yet. */
export function emptyCodeBook(): CodeBook {
  return { merchants: new Map(), offers: new Map() };
}

/** What has a code; undefined where nothing has it. */
export function codeIn<State>(known: KnownCodes<State>, programId: CardProgramId, code: string): State | undefined {
  return known.get(programId)?.get(code);
}

function codesOf<State>(known: KnownCodes<State>, programId: CardProgramId): Map<string, State | undefined> {
  const codes = known.get(programId) ?? new Map<string, State | undefined>();
  known.set(programId, codes);
  return codes;
}

/** Reads the codes that are not known yet. Nothing is known of a code before it was read: rows are read ahead of each other. */
export async function learnCodes<State>(
  known: KnownCodes<State>,
  codes: Iterable<SharedCode>,
  read: (codes: readonly SharedCode[]) => Promise<ReadonlyMap<string, State>>,
): Promise<void> {
  const missing = new Map<string, SharedCode>();
  for (const { programId, code } of codes) {
    if (known.get(programId)?.has(code) === true) continue;
    missing.set(`${programId}#${code}`, { programId, code });
  }
  if (missing.size === 0) return;
  const found = await read([...missing.values()]);
  for (const [name, { programId, code }] of missing) codesOf(known, programId).set(code, found.get(name));
}
