import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardChange } from '#domain/card/card-change.ts';
import { decideReapply, decideRejectByBank } from '#domain/card/decide-application.ts';
import { decideRegisterCard } from '#domain/card/decide-register.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { readCardFor, type CardTarget } from './card-access.ts';
import { cardDraft } from './card-writes.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A change of a card that was read. */
export interface StepCard extends CardTarget {
  readonly idempotencyKey: string;
}

/** A registration, from its first day on; null where that follows. */
export interface RegisterCard extends StepCard {
  readonly from: LocalDate | null;
}

/** The bank's reason not to issue a card. */
export interface RejectCardApplication extends StepCard {
  readonly reason: string;
}

function drafting<Command extends StepCard>(
  action: Action,
  decide: (card: BenefitCard, command: Command, act: Act) => Result<CardChange, Problem>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<BenefitCard>, Problem>> => {
    const card = await readCardFor(ports, act, { ...command, action });
    if (!card.ok) return card;
    const decided = decide(card.value, command, act);
    return decided.ok ? succeed(cardDraft(card.value, decided.value)) : decided;
  };
}

/** Registers a card in the caller's scope for a year, or renews its registration. */
export const registerCard = commandOf(
  'registerCard',
  drafting<RegisterCard>('benefitCard:register', (card, { from }, act) => decideRegisterCard(card, from, act)),
);

/** The bank does not issue a card that was applied for. */
export const rejectCardApplication = commandOf(
  'rejectCardApplication',
  drafting<RejectCardApplication>('benefitCard:reject', (card, { reason }, act) =>
    decideRejectByBank(card, reason, act),
  ),
);

/** Applies once more for a card that the bank did not issue. */
export const reapplyForCard = commandOf(
  'reapplyForCard',
  drafting<StepCard>('benefitCard:apply', (card, _command, act) => decideReapply(card, act)),
);
