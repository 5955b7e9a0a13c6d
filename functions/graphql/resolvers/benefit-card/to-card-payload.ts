import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { findBenefitCard } from '#services/card-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { toVisiblePayload, type Payload } from '../../payload.ts';

/** The payload of a change of a card. */
export function toCardPayload(
  result: CommandResult<BenefitCard>,
  { ports, act }: RequestContext,
): Promise<Payload<'benefitCard', BenefitCard>> {
  return toVisiblePayload('benefitCard', result, (id) => findBenefitCard(ports, act, id));
}
