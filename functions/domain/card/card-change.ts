import type { Act } from '../act.ts';
import type { AuditChange, AuditFacts } from '../audit/audit-entry.ts';
import { changesBetween } from '../audit/audit-entry.ts';
import { startOf, type Instant, type LocalDate } from '../day.ts';
import type { EligibilityChangeReason } from '../eligibility/eligibility-change.ts';
import type { BenefitCard } from './benefit-card.ts';
import { lastState } from './transitions.ts';

/** What followers of a programme are told of a change of a card: for which time its entitlement may be another now. */
export interface ToldOfCard {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reason: EligibilityChangeReason;
}

/** A card after a change, what the trail says of it, and what followers are told; null where nobody is entitled by it. */
export interface CardChange {
  readonly state: BenefitCard;
  readonly audit: AuditFacts;
  readonly told: ToldOfCard | null;
}

/** What a change of a card is made of. */
export interface CardStep {
  readonly action: string;
  readonly facts: Partial<BenefitCard>;
  readonly told: ToldOfCard | null;
  readonly effectiveOn?: LocalDate;
  readonly reason?: string | null;
}

/** What the trail tells of a card: where each of its histories stands. Tokens and holder hashes stay out of it. */
function toldOf(card: BenefitCard): Readonly<Record<string, unknown>> {
  const { memberId, unionBodyId, batchId, tokens, expiries, registrations, memberships } = card;
  return {
    ...{ program: card.program.code, memberId, unionBodyId, batchId, state: lastState(card) },
    ...{
      tokens: tokens.length,
      expiresOn: expiries.at(-1)?.expiresOn ?? null,
      registration: registrations.at(-1) ?? null,
    },
    memberships: memberships.filter(({ supersededAt }) => supersededAt === null).map(({ from, to }) => ({ from, to })),
  };
}

const auditChanges = (before: BenefitCard | null, after: BenefitCard): readonly AuditChange[] =>
  changesBetween<Record<string, unknown>>(before === null ? {} : toldOf(before), toldOf(after));

/** The later of two instants. */
const later = (left: Instant, right: Instant): Instant => (left > right ? left : right);

/**
 * The act, at no earlier instant than what was recorded of the card already, whatever the clocks of two processes say: what
 * is known is known, and facts stand in the order in which they were recorded.
 */
export function actAfter(card: BenefitCard, act: Act): Act {
  const { states, tokens, expiries, registrations, memberships } = card;
  const recorded = [states, tokens, expiries, registrations, memberships].flatMap((facts) =>
    facts.map(({ recordedAt }) => recordedAt),
  );
  const superseded = memberships.flatMap(({ supersededAt }) => supersededAt ?? []);
  return { ...act, now: [...recorded, ...superseded].reduce(later, act.now) };
}

/** The card after a step. What followers are told never comes before what they were told of this card last. */
export function changeCard(before: BenefitCard, step: CardStep, act: Act): CardChange {
  const { action, facts, told, effectiveOn = act.today, reason = null } = step;
  const changedAt = told === null ? before.changedAt : later(act.now, before.changedAt);
  const state: BenefitCard = { ...before, ...facts, version: before.version + 1, changedAt };
  return { state, audit: { action, effectiveOn, reason, changes: auditChanges(before, state) }, told };
}

/** What the trail says of a card that begins. */
export function auditOfNewCard(state: BenefitCard, act: Act): AuditFacts {
  return { action: 'APPLY_FOR_CARD', effectiveOn: act.today, reason: null, changes: auditChanges(null, state) };
}

/** The instants of a span of days. */
export function instantsOf(span: { readonly from: LocalDate; readonly to: LocalDate | null }): {
  readonly from: Instant;
  readonly to: Instant | null;
} {
  return { from: startOf(span.from), to: span.to === null ? null : startOf(span.to) };
}
