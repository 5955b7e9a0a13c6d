import type { ApiClientResolvers } from '../../__generated__/resolver-types.ts';

export const ApiClient: Pick<ApiClientResolvers, 'scope'> = {
  scope: ({ scope }) => ({
    kind: scope.kind,
    regionCode: scope.regionCode,
    bodyId: scope.kind === 'BODY' ? scope.bodyId : null,
    cardProgram: scope.kind === 'CARD_PROGRAM' ? scope.cardProgram : null,
    memberId: scope.kind === 'SELF' ? (scope.memberId ?? null) : null,
    sponsorId: scope.kind === 'SPONSOR' ? scope.sponsorId : null,
  }),
};
