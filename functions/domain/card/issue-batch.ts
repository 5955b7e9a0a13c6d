import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { CardProgram } from '../card-program/card-program.ts';
import type { Instant } from '../day.ts';
import type { CardProgramId, IssueBatchId, UnionBodyId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';

/** Applications that go to the bank together. It is filled while OPEN; the bank sees it once it is SENT. */
export interface IssueBatch {
  readonly id: IssueBatchId;
  readonly version: number;
  readonly program: { readonly id: CardProgramId; readonly code: string; readonly regionCode: RegionCode };
  /** The division whose bodies' applications it takes. */
  readonly regionCode: RegionCode;
  /** The one body whose applications it takes; null for all of the division. */
  readonly unionBodyId: UnionBodyId | null;
  readonly state: 'OPEN' | 'SENT';
  readonly openedAt: Instant;
  readonly sentAt: Instant | null;
  /** How many applications it holds. */
  readonly count: number;
}

/** The most applications of a batch. */
const MOST_APPLICATIONS = 10_000;

/** What a batch is to take: applications through one body, or through all of a division. */
export type BatchOpening = Pick<IssueBatch, 'id' | 'regionCode' | 'unionBodyId'> & { readonly program: CardProgram };

/** Opens a batch of a programme. */
export function decideOpenBatch({ program, id, regionCode, unionBodyId }: BatchOpening, act: Act): Decided<IssueBatch> {
  const ofProgram = { id: program.id, code: program.code, regionCode: program.regionCode };
  const state: IssueBatch = {
    ...{ id, version: 1, program: ofProgram, regionCode, unionBodyId },
    ...{ state: 'OPEN', openedAt: act.now, sentAt: null, count: 0 },
  };
  const changes = changesBetween<IssueBatch>({}, state);
  return { state, audit: { action: 'OPEN_ISSUE_BATCH', effectiveOn: act.today, reason: null, changes } };
}

function refusal({ state }: IssueBatch, action: 'FILL' | 'SEND'): Problem | undefined {
  if (state === 'OPEN') return undefined;
  return { code: 'ILLEGAL_TRANSITION', from: state, action, allowed: [] };
}

/** Puts so many applications into an open batch; LIST_FULL past the most it takes. */
export function decideFillBatch(batch: IssueBatch, count: number, act: Act): Result<Decided<IssueBatch>, Problem> {
  const refused = refusal(batch, 'FILL');
  if (refused !== undefined) return fail(refused);
  if (batch.count + count > MOST_APPLICATIONS) return fail(ruleProblem('LIST_FULL', 'id'));
  const state: IssueBatch = { ...batch, version: batch.version + 1, count: batch.count + count };
  const changes = changesBetween<IssueBatch>(batch, state);
  return succeed({ state, audit: { action: 'FILL_ISSUE_BATCH', effectiveOn: act.today, reason: null, changes } });
}

/** Hands an open batch to the bank; one without applications is refused (ISSUE_BATCH_EMPTY). */
export function decideSendBatch(batch: IssueBatch, act: Act): Result<Decided<IssueBatch>, Problem> {
  const refused = refusal(batch, 'SEND');
  if (refused !== undefined) return fail(refused);
  if (batch.count === 0) return fail(ruleProblem('ISSUE_BATCH_EMPTY', 'id'));
  const state: IssueBatch = { ...batch, version: batch.version + 1, state: 'SENT', sentAt: act.now };
  const changes = changesBetween<IssueBatch>(batch, state);
  return succeed({ state, audit: { action: 'SEND_ISSUE_BATCH', effectiveOn: act.today, reason: null, changes } });
}
