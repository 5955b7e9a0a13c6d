import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { IssueBatch } from '#domain/card/issue-batch.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CardProgramId, IssueBatchId } from '#domain/ids.ts';
import { findCardProgram } from './card-program-access.ts';
import { isBatchVisible } from './fill-issue-batch.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** The batch with this id if the caller may see it. */
export async function findIssueBatch(ports: Ports, act: Act, id: IssueBatchId): Promise<IssueBatch | undefined> {
  const batch = await ports.issueBatches.find(id);
  return batch !== undefined && (await isBatchVisible(ports, act, batch)) ? batch : undefined;
}

/** Which batches to list. */
export interface IssueBatchQuery {
  readonly programId: CardProgramId;
  readonly page: SliceRequest;
}

/** A page of the batches of a programme that the caller may see, newest first. */
export async function listIssueBatches(ports: Ports, act: Act, query: IssueBatchQuery): Promise<Slice<IssueBatch>> {
  const { programId, page } = query;
  if (!mayDo(act.caller.role, 'issueBatch:read')) return NO_ROWS;
  if ((await findCardProgram(ports, act, programId)) === undefined) return NO_ROWS;
  return keepVisible((request) => ports.issueBatches.ofProgram(programId, request), page, {
    visible: (batch) => isBatchVisible(ports, act, batch),
  });
}

/** The ISSUE list: a page of the applications of a batch that the caller sees. Whoever sees the batch sees its lines. */
export function listIssueLines(ports: Ports, batch: IssueBatch, page: SliceRequest): Promise<Slice<BenefitCard>> {
  return ports.benefitCards.inBatch(batch.id, page);
}
