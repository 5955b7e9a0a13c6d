import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import { LEARNED, PROGRAM, sampleCard, sampleMerchant, sampleOffer } from './sample-world.ts';
import type { LedgerCard, LedgerWorld } from './ledger-world.ts';
import type { NaiveWorld } from './naive-types.ts';

/** The card of a ledger as it is known: of those that do not entitle, nobody was registered. */
function cardOf({ token, last4, holderHash, ...card }: LedgerCard, place: number): BenefitCard {
  const made = sampleCard({
    ...{ name: `ledger${place}`, expiresOn: card.expiresOn },
    states: [
      ['ISSUED', card.issuedAt],
      ['ACTIVATED', card.activatedAt],
    ],
    tokens: [['', card.issuedAt]],
    ...(card.reasons.length === 0 ? {} : { registered: [] }),
  });
  const tokens = made.tokens.map((use) => ({ ...use, token: token as CardToken, lastFour: last4 }));
  return { ...made, tokens, holderHash: holderHash as HolderHash };
}

/** The cards of a small ledger, and the applications that wait. */
export function cardsOfLedger({ cards, waiting }: LedgerWorld): readonly BenefitCard[] {
  const made: BenefitCard[] = [];
  for (let place = 0; place < cards.length; place += 1) {
    const card = cards.at(place);
    if (card !== undefined) made.push(cardOf(card, place));
  }
  for (let place = 0; place < waiting.length; place += 1) {
    const application = sampleCard({ name: `waiting${place}`, states: [], tokens: [] });
    made.push({ ...application, holderHash: (waiting.at(place) ?? '') as HolderHash });
  }
  return made;
}

/** The rest of a ledger's world as it is known. */
export function worldOfLedger({ bank, keyId, merchants, offers }: LedgerWorld): NaiveWorld {
  return {
    banks: [{ code: bank, keyIds: [keyId], graceDays: 3, sealedMonths: [] }],
    programs: [{ id: PROGRAM, bankCode: bank }],
    merchants: merchants.map(({ code, mcc }) => sampleMerchant(code, { mcc, learned: LEARNED })),
    offers: offers.map(({ code, basisPoints }) => sampleOffer(code, {}, { basisPoints })),
  };
}
