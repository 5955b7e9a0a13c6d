import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Write } from '#services/ports/writes.ts';
import { tokenOf, type UsableCard } from './card-world.ts';
import { changeOf } from './plant-body.ts';
import type { TestPorts } from './ports.ts';

type Planting = Pick<TestPorts, 'request' | 'clock' | 'ids'>;

/** Cards that one write takes, with their tokens. */
const AT_ONCE = 40;

function copyOf({ card }: UsableCard, { ids }: Planting, name: string): BenefitCard {
  const token = tokenOf(name);
  return { ...card, id: ids.next('BenefitCard'), tokens: card.tokens.map((span) => ({ ...span, token })) };
}

/** Puts so many copies of a card into the table, each with an id and a token of its own. */
export async function plantCrowd(service: Planting, like: UsableCard, count: number): Promise<readonly UsableCard[]> {
  const crowd = Array.from({ length: count }, (_, index) => {
    const name = `${like.token} ${index}`;
    return { ...like, card: copyOf(like, service, name), token: tokenOf(name) };
  });
  for (let from = 0; from < count; from += AT_ONCE) {
    const writes = crowd.slice(from, from + AT_ONCE).flatMap(({ card, token }): Write[] => {
      const marker = { space: 'CARD_TOKEN', name: token } as const;
      const save = { type: 'SAVE', noun: 'benefitCard', state: card, readVersion: 0 } as const;
      return [save, { type: 'CLAIM', marker, ownerId: card.id, taken: null }];
    });
    const { outcome } = await service.request().ledger.commit(changeOf(service, ...writes));
    if (outcome !== 'COMMITTED') throw new Error(`the cards of the test were not saved: ${outcome}`);
  }
  return crowd;
}
