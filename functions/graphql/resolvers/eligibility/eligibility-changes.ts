import { parseId } from '#domain/ids.ts';
import { listEligibilityChanges } from '#services/list-eligibility-changes.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { EligibilityChangeResolvers, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { currentToken } from '#services/show-benefit-card.ts';
import { toConnection } from '../../connection.ts';

export const eligibilityChanges: QueryResolvers['eligibilityChanges'] = (
  _root,
  { cardProgramId, ...page },
  { ports, act },
) => {
  const programId = parseId('CardProgram', cardProgramId);
  return toConnection(['eligibilityChanges', cardProgramId], page, async (request) =>
    programId === undefined ? NO_ROWS : listEligibilityChanges(ports, act, { programId, page: request }),
  );
};

type Made = 'cardId' | 'offerId' | 'token' | 'sequence' | 'at';

export const EligibilityChange: Pick<EligibilityChangeResolvers, Made> = {
  cardId: ({ subjectId }) => parseId('BenefitCard', subjectId) ?? null,
  offerId: ({ subjectId }) => parseId('Offer', subjectId) ?? null,
  token: ({ subjectId }, _args, { ports, act }) => {
    const id = parseId('BenefitCard', subjectId);
    return id === undefined ? null : currentToken(ports, act, id);
  },
  sequence: ({ version }) => version,
  at: ({ recordedAt }) => recordedAt,
};
