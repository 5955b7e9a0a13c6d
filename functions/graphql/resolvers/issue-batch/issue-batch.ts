import { findCardProgram } from '#services/card-program-access.ts';
import { listIssueLines } from '#services/list-issue-batches.ts';
import { currentState } from '#services/show-benefit-card.ts';
import type { IssueBatchResolvers, IssueLineResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const IssueBatch: Pick<IssueBatchResolvers, 'program' | 'lines'> = {
  program: async ({ id, program }, _args, { ports, act }) => {
    const found = await findCardProgram(ports, act, program.id);
    if (found === undefined) throw new Error(`The batch ${id} was shown to a caller who may not see its programme.`);
    return found;
  },
  lines: (batch, { first, after }, { ports }) =>
    toConnection(['issueLines', batch.id], { first, after }, (page) => listIssueLines(ports, batch, page)),
};

export const IssueLine: Pick<IssueLineResolvers, 'applicationId' | 'cardProgram' | 'state'> = {
  applicationId: ({ id }) => id,
  cardProgram: ({ program }) => program.code,
  state: (card, _args, { act }) => currentState(card, act),
};
