import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { isOpenCard } from '#domain/card/transitions.ts';
import { compareTexts } from '#domain/compare-texts.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { Ports } from '#services/ports.ts';
import { firstPrefixOf } from './cut-file.ts';

/** What parts the tokens of one card: no token holds it. */
const PARTING = ',';
const CARDS_AT_ONCE = 500;

/** The tokens of a card in the order in which it had them, as one text. */
function tokensOf({ tokens }: BenefitCard): string {
  const inOrder = tokens.toSorted((left, right) => compareTexts(left.from, right.from));
  return inOrder.map(({ token }) => token).join(PARTING);
}

/** The tokens in a text that `missingCards` made; the last is the card's present one. */
export function tokensIn(text: string): readonly string[] {
  return text.split(PARTING);
}

/** Cards as they are now: lists come a moment late, and the part itself has just written some of them. */
async function freshOf(ports: Ports, cards: readonly BenefitCard[]): Promise<readonly BenefitCard[]> {
  const tokens = cards.flatMap((card) => card.tokens.map(({ token }) => token).slice(0, 1));
  return tokens.length === 0 ? [] : [...(await ports.settlement.cardsByToken(tokens)).values()];
}

/**
 * The open cards of the bank whose holders fall into a part, and that no row of it names: by all their tokens, for a row of another
 * part may name one of them under a wrong holder.
 */
export async function missingCards(
  ports: Ports,
  { programs }: SettlingFile,
  {
    range,
    named,
  }: { readonly range: { readonly part: number; readonly parts: number }; readonly named: ReadonlySet<string> },
): Promise<readonly string[]> {
  const missing: string[] = [];
  const end = firstPrefixOf(range.part, range.parts);
  for (const programId of programs) {
    let after: string | undefined = firstPrefixOf(range.part - 1, range.parts);
    for (let hasMore = true; hasMore;) {
      const slice = await ports.settlement.openCards(programId, { limit: CARDS_AT_ONCE, after });
      const isMissing = (card: BenefitCard): boolean =>
        isOpenCard(card) &&
        (end === undefined || card.holderHash < end) &&
        !card.tokens.some(({ token }) => named.has(token));
      const candidates = slice.items.map(({ item }) => item).filter(isMissing);
      for (const card of (await freshOf(ports, candidates)).filter(isMissing)) missing.push(tokensOf(card));
      hasMore = slice.hasMore && (end === undefined || (slice.end ?? '') < end);
      after = slice.end;
    }
  }
  return missing;
}
