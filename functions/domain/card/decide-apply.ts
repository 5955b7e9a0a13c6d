import type { Act } from '../act.ts';
import type { CardProgram } from '../card-program/card-program.ts';
import type { BenefitCardId, MemberId, UnionBodyId } from '../ids.ts';
import { holdsOn } from '../interval.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { BEFORE_ALL, type BenefitCard, type CardMembership } from './benefit-card.ts';
import { auditOfNewCard, type CardChange } from './card-change.ts';
import type { HolderHash } from './card-token.ts';

/** Who applies for which card. */
export interface CardApplication {
  readonly id: BenefitCardId;
  readonly program: CardProgram;
  readonly memberId: MemberId;
  readonly holderHash: HolderHash;
  /** The holder's memberships in the region of the programme, see `memberSpans`. */
  readonly memberships: readonly Pick<CardMembership, 'unionBodyId' | 'from' | 'to'>[];
  readonly regionOf: (id: UnionBodyId) => RegionCode;
}

/** The body through which a member applies: the one of today. */
function bodyToday({ memberships }: CardApplication, act: Act): UnionBodyId | undefined {
  return memberships.find((span) => holdsOn(span, act.today))?.unionBodyId;
}

/**
 * Applies for a card for somebody who is a member today in the region of its programme (APPLY_WITHOUT_MEMBERSHIP). That it
 * is the holder's only open one is for the store to hold: SECOND_OPEN_CARD.
 */
export function decideApplyForCard(application: CardApplication, act: Act): Result<CardChange, RuleProblem> {
  const unionBodyId = bodyToday(application, act);
  if (unionBodyId === undefined) return fail(ruleProblem('APPLY_WITHOUT_MEMBERSHIP', 'memberId'));
  const { id, memberId, holderHash, memberships, regionOf } = application;
  const { code, regionCode } = application.program;
  const recordedAt = act.now;
  const state: BenefitCard = {
    ...{ id, version: 1, program: { id: application.program.id, code, regionCode } },
    ...{ memberId, unionBodyId, bodyRegionCode: regionOf(unionBodyId), holderHash, batchId: null },
    states: [{ state: 'APPLIED', from: BEFORE_ALL, recordedAt }],
    ...{ tokens: [], expiries: [], registrations: [] },
    memberships: memberships.map((span) => ({ ...span, recordedAt, supersededAt: null })),
    changedAt: act.now,
  };
  return succeed({ state, audit: auditOfNewCard(state, act), told: null });
}
