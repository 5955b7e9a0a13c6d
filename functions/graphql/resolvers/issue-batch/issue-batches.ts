import { parseId } from '#domain/ids.ts';
import { listIssueBatches } from '#services/list-issue-batches.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const issueBatches: QueryResolvers['issueBatches'] = (_root, { cardProgramId, ...page }, { ports, act }) => {
  const programId = parseId('CardProgram', cardProgramId);
  return toConnection(['issueBatches', cardProgramId], page, async (request) =>
    programId === undefined ? NO_ROWS : listIssueBatches(ports, act, { programId, page: request }),
  );
};
