import type { Act } from '#domain/act.ts';
import { decideSendToBank } from '#domain/card/decide-application.ts';
import { decideFillBatch, decideOpenBatch, decideSendBatch, type IssueBatch } from '#domain/card/issue-batch.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { BenefitCardId, CardProgramId, IssueBatchId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findCardProgram, isProgramRowVisible } from './card-program-access.ts';
import { cardDraft } from './card-writes.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A batch to open: for the applications of a division's bodies, or of one body. */
export interface OpenIssueBatch {
  readonly idempotencyKey: string;
  readonly cardProgramId: CardProgramId;
  readonly place: { readonly regionCode: RegionCode } | { readonly unionBodyId: UnionBodyId };
}

/** An open batch that the caller read. */
export interface IssueBatchTarget {
  readonly idempotencyKey: string;
  readonly id: IssueBatchId;
  readonly expectedVersion: number;
}

/** Each application takes two writes of the hundred of a transaction; batch, trail and receipt take three. */
const FILLED_AT_ONCE = 48;

type Place = Pick<IssueBatch, 'regionCode' | 'unionBodyId'>;

/** Where the batch takes its applications; NOT_FOUND and OUTSIDE_SCOPE as for every place. */
async function placeOf(ports: Ports, act: Act, { place }: OpenIssueBatch): Promise<Result<Place, Problem>> {
  if ('unionBodyId' in place) {
    const body = await findVisibleBody(ports, act, place.unionBodyId);
    if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
    return succeed({ regionCode: body.regionCode, unionBodyId: body.id });
  }
  const { scope } = act.caller;
  const isHeld = scope.kind === 'REGION' && holdsRegion(scope, place.regionCode);
  if (!isHeld) return fail(ruleProblem('OUTSIDE_SCOPE', 'regionCode'));
  return succeed({ regionCode: place.regionCode, unionBodyId: null });
}

async function draftOpen(ports: Ports, act: Act, command: OpenIssueBatch): Promise<Result<Draft<IssueBatch>, Problem>> {
  const mayFill = mayDo(act.caller.role, 'issueBatch:fill');
  const program = mayFill ? await findCardProgram(ports, act, command.cardProgramId) : undefined;
  if (program === undefined) return fail(ruleProblem('NOT_FOUND', 'cardProgramId'));
  const place = await placeOf(ports, act, command);
  if (!place.ok) return place;
  const decided = decideOpenBatch({ program, id: ports.ids.next('IssueBatch'), ...place.value }, act);
  const save = { type: 'SAVE', noun: 'issueBatch', state: decided.state, readVersion: 0 } as const;
  return succeed(draftChange(decided, [save]));
}

/** Whether the caller may see a batch: its bank once it was sent, and those whose scope holds where it was opened. */
export async function isBatchVisible(ports: Ports, act: Act, batch: IssueBatch): Promise<boolean> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'issueBatch:read')) return false;
  if (role === 'BANK') return batch.state === 'SENT' && isProgramRowVisible(act, 'issueBatch', batch.program);
  if (batch.unionBodyId !== null) return (await findVisibleBody(ports, act, batch.unionBodyId)) !== undefined;
  return scope.kind === 'REGION' && holdsRegion(scope, batch.regionCode);
}

async function readBatch(ports: Ports, act: Act, target: IssueBatchTarget): Promise<Result<IssueBatch, Problem>> {
  const batch = await ports.issueBatches.read(target.id);
  const isSeen = batch !== undefined && (await isBatchVisible(ports, act, batch));
  if (!isSeen || !mayDo(act.caller.role, 'issueBatch:fill')) return fail(ruleProblem('NOT_FOUND', 'id'));
  return checkVersion(batch, target.expectedVersion);
}

type Sending = ReturnType<typeof cardDraft>;

/** The applications of a list that still wait, each as it is sent. */
async function sendingOf(
  ports: Ports,
  act: Act,
  { batch, ids }: { readonly batch: IssueBatch; readonly ids: readonly BenefitCardId[] },
): Promise<readonly Sending[]> {
  const cards = await Promise.all(ids.map(ports.benefitCards.read));
  return cards.flatMap((card) => {
    const sent = card === undefined ? undefined : decideSendToBank(card, batch.id, act);
    return card !== undefined && sent?.ok === true ? [cardDraft(card, sent.value)] : [];
  });
}

/**
 * The next applications that wait. The index lags, and may tell of some that were sent a moment ago: behind those it is read
 * on, for a batch whose count stays is one for which none wait any more.
 */
async function nextSending(ports: Ports, act: Act, batch: IssueBatch): Promise<readonly Sending[]> {
  const { program, regionCode, unionBodyId } = batch;
  const lookup = { programId: program.id, regionCode, unionBodyId };
  const sending: Sending[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore && sending.length < FILLED_AT_ONCE;) {
    const slice = await ports.benefitCards.waiting(lookup, { limit: FILLED_AT_ONCE - sending.length, after });
    sending.push(...(await sendingOf(ports, act, { batch, ids: slice.items.map(({ item }) => item.id) })));
    ({ hasMore, end: after } = slice);
  }
  return sending;
}

async function draftFill(
  ports: Ports,
  act: Act,
  command: IssueBatchTarget,
): Promise<Result<Draft<IssueBatch>, Problem>> {
  const batch = await readBatch(ports, act, command);
  if (!batch.ok) return batch;
  const drafts = await nextSending(ports, act, batch.value);
  const decided = decideFillBatch(batch.value, drafts.length, act);
  if (!decided.ok) return decided;
  const { state, audit } = decided.value;
  const save = { type: 'SAVE', noun: 'issueBatch', state, readVersion: batch.value.version } as const;
  return succeed({
    state,
    writes: [save, ...drafts.flatMap(({ writes }) => writes)],
    audit: [{ subjectId: state.id, facts: audit }, ...drafts.flatMap((draft) => draft.audit)],
  });
}

async function draftSend(
  ports: Ports,
  act: Act,
  command: IssueBatchTarget,
): Promise<Result<Draft<IssueBatch>, Problem>> {
  const batch = await readBatch(ports, act, command);
  if (!batch.ok) return batch;
  const decided = decideSendBatch(batch.value, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'issueBatch', state, readVersion: batch.value.version } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Opens a batch of a programme that the caller sees. */
export const openIssueBatch = commandOf('openIssueBatch', draftOpen);

/** Puts the next applications into an open batch, at most `FILLED_AT_ONCE`; its count stays where none wait any more. */
export const fillIssueBatch = commandOf('fillIssueBatch', draftFill);

/** Hands an open batch to the bank. */
export const sendIssueBatch = commandOf('sendIssueBatch', draftSend);
