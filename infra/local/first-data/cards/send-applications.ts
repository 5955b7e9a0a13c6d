import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS } from '../change.ts';

/** The programme whose applications go to the bank, and its division. */
export interface Sending {
  readonly cardProgramId: string;
  readonly regionCode: string;
}

const batchSchema = z.object({ id: z.string(), version: z.number(), state: z.string() });
type Batch = z.infer<typeof batchSchema>;

const FIND = 'query ($id: ID!) { issueBatch(id: $id) { id version state } }';
const ASK = 'issueBatch { id version state }';

async function step(api: SystemApi, field: 'fillIssueBatch' | 'sendIssueBatch', batch: Batch): Promise<Batch> {
  const { id, version } = batch;
  const input = { idempotencyKey: `first-data:${field}:${id}:${version}`, id, expectedVersion: version };
  const change = { by: 'maker', field, inputType: 'IssueBatchStepInput', ask: ASK, input } as const;
  return batchSchema.parse((await makeChange(api, change))['issueBatch']);
}

/** Sends the applications of a programme to the bank in one batch, unless an earlier load has done so. */
export async function sendApplications(api: SystemApi, sending: Sending): Promise<void> {
  const input = { idempotencyKey: `first-data:batch:${sending.cardProgramId}`, ...sending };
  const names = { field: 'openIssueBatch', inputType: 'OpenIssueBatchInput', ask: ASK } as const;
  const { id } = batchSchema.parse((await makeChange(api, { by: 'maker', ...names, input }))['issueBatch']);
  const batch = batchSchema.parse((await api(SYSTEMS.maker, FIND, { id }))['issueBatch']);
  if (batch.state === 'OPEN') await step(api, 'sendIssueBatch', await step(api, 'fillIssueBatch', batch));
}
