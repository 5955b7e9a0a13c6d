import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import { accountCorrectors, decideBatchClaim, decideUnbatchClaim } from '#domain/claim/decide-pay.ts';
import { decideFillDisbursement, decideOpenDisbursement } from '#domain/disbursement/decide-disbursement.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, ProgramEditionId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readRuleOf } from './claim-access.ts';
import { claimWrites } from './claim-writes.ts';
import {
  isLineOf,
  readClaimsOf,
  readDisbursementFor,
  readWaitingClaims,
  type DisbursementTarget,
} from './disbursement-access.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readEditionFor } from './program-access.ts';
import { commandOf, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<Disbursement>, Problem>>;

/** A batch to be opened for an edition. */
export interface OpenDisbursement {
  readonly idempotencyKey: string;
  readonly editionId: ProgramEditionId;
  readonly code: string;
}

/** Opens an empty batch of an edition in the caller's charge. CODE_TAKEN within the federation. */
export const openDisbursement = commandOf(
  'openDisbursement',
  async (ports, act, command: OpenDisbursement): Drafted => {
    const { editionId, code } = command;
    const found = await readEditionFor(ports, act, { id: editionId, action: 'disbursement:record' });
    if (!found.ok) return fail(ruleProblem('NOT_FOUND', 'editionId'));
    const decided = decideOpenDisbursement({ id: ports.ids.next('Disbursement'), code, ...found.value }, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const marker = { space: 'DISBURSEMENT_CODE', name: `${state.federation}/${code}` } as const;
    return succeed({
      state,
      writes: [
        { type: 'SAVE', noun: 'disbursement', state, readVersion: 0 },
        { type: 'CLAIM', marker, ownerId: state.id, taken: ruleProblem('CODE_TAKEN', 'code') },
      ],
      audit: [{ subjectId: state.id, facts: decided.value.audit }],
    });
  },
);

/** Claims to be put into a batch, or taken out of it. */
export interface FillDisbursement extends DisbursementTarget {
  /** The claims; null for those of the edition that were approved and wait longest. */
  readonly claimIds: readonly ClaimId[] | null;
}

/** How many claims one transaction takes: each is written with its line and its entry in the trail. */
export const CLAIMS_PER_CHANGE = 30;

/** A change of a claim that goes with a change of its batch. */
interface ClaimChange {
  readonly before: ProgramClaim;
  readonly decided: Decided<ProgramClaim>;
}

/** All changes, or why the first one is refused that is. */
function decideEach(
  claims: readonly ProgramClaim[],
  decide: (claim: ProgramClaim) => Result<Decided<ProgramClaim>, Problem>,
): Result<readonly ClaimChange[], Problem> {
  const changes: ClaimChange[] = [];
  for (const before of claims) {
    const decided = decide(before);
    if (!decided.ok) return decided;
    changes.push({ before, decided: decided.value });
  }
  return succeed(changes);
}

/** The draft of a change of a batch with those of its claims. */
export async function draftWithClaims(
  ports: Ports,
  batch: { readonly before: Disbursement; readonly decided: Decided<Disbursement> },
  changes: readonly ClaimChange[],
): Promise<Draft<Disbursement>> {
  const { before, decided } = batch;
  const [first] = changes;
  const basis = first === undefined ? undefined : await readRuleOf(ports, first.before);
  const written = changes.flatMap(({ before: claim, decided: { state: after } }): readonly Write[] =>
    basis === undefined ? [] : claimWrites({ before: claim, after }, basis),
  );
  const { state } = decided;
  return {
    state,
    writes: [{ type: 'SAVE', noun: 'disbursement', state, readVersion: before.version }, ...written],
    audit: [
      { subjectId: state.id, facts: decided.audit },
      ...changes.map((change) => ({ subjectId: change.before.id, facts: change.decided.audit })),
    ],
  };
}

const sumOf = (changes: readonly ClaimChange[]): number =>
  changes.reduce((sum, { before }) => sum + (before.grantFen ?? 0), 0);

/** Puts claims of the edition that were approved into a draft. EDIT_LOCKED_BATCH, BATCH_TWICE, ACCOUNT_MISSING, LIST_FULL. */
export const batchDisbursements = commandOf(
  'batchDisbursements',
  async (ports, act, command: FillDisbursement): Drafted => {
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:record' });
    if (!batch.ok) return batch;
    const before = batch.value;
    const { claimIds } = command;
    const claims =
      claimIds === null
        ? succeed(await readWaitingClaims(ports, before, CLAIMS_PER_CHANGE))
        : await readClaimsOf(ports, before, claimIds);
    if (!claims.ok) return claims;
    const filled = decideFillDisbursement(before, { count: 0, fen: 0 }, act);
    if (!filled.ok) return filled;
    const changes = decideEach(claims.value, (claim) => decideBatchClaim(claim, before.id, act));
    if (!changes.ok) return changes;
    const { value } = changes;
    const accountsBy = value.flatMap(({ before: claim }) => accountCorrectors(claim));
    const decided = decideFillDisbursement(before, { count: value.length, fen: sumOf(value), accountsBy }, act);
    if (!decided.ok) return decided;
    const draft = await draftWithClaims(ports, { before, decided: decided.value }, value);
    const lines = value.map(({ before: { id: claimId } }): Write => ({
      type: 'LIST_LINE',
      disbursementId: before.id,
      claimId,
    }));
    return succeed({ ...draft, writes: [...draft.writes, ...lines] });
  },
);

/** Takes claims out of a draft again. */
export const removeFromDisbursement = commandOf(
  'removeFromDisbursement',
  async (ports, act, command: FillDisbursement): Drafted => {
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:record' });
    if (!batch.ok) return batch;
    const before = batch.value;
    const claims = await readClaimsOf(ports, before, command.claimIds ?? []);
    if (!claims.ok) return claims;
    if (!claims.value.every((claim) => isLineOf(before, claim))) return fail(ruleProblem('NOT_FOUND', 'claimIds'));
    const filled = decideFillDisbursement(before, { count: 0, fen: 0 }, act);
    if (!filled.ok) return filled;
    const changes = decideEach(claims.value, (claim) => decideUnbatchClaim(claim, act));
    if (!changes.ok) return changes;
    const { value } = changes;
    const decided = decideFillDisbursement(before, { count: -value.length, fen: -sumOf(value) }, act);
    return decided.ok ? succeed(await draftWithClaims(ports, { before, decided: decided.value }, value)) : decided;
  },
);

/** Releases the lines of a batch that was cancelled, some at a time; done again, it goes on where it ended. */
export async function releaseLines(ports: Ports, act: Act, batch: Disbursement): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const slice = await ports.disbursements.lines(batch.id, { limit: CLAIMS_PER_CHANGE, after });
    await Promise.all(slice.items.map(({ item }) => releaseLine(ports, act, { batch, claimId: item })));
    if (!slice.hasMore) return;
    after = slice.end;
  }
}

const release = commandOf(
  'releaseLine',
  async (
    ports,
    act,
    { batch, claimId }: { readonly idempotencyKey: string; readonly batch: Disbursement; readonly claimId: ClaimId },
  ): Promise<Result<Draft<ProgramClaim>, Problem>> => {
    const claim = await ports.claims.read(claimId);
    if (claim === undefined || !isLineOf(batch, claim)) return fail(ruleProblem('NOT_FOUND', 'claimId'));
    const decided = decideUnbatchClaim(claim, act);
    if (!decided.ok) return decided;
    const { state, audit } = decided.value;
    const writes = claimWrites({ before: claim, after: state }, await readRuleOf(ports, claim));
    return succeed({ state, writes, audit: [{ subjectId: claim.id, facts: audit }] });
  },
);

async function releaseLine(
  ports: Ports,
  act: Act,
  line: { readonly batch: Disbursement; readonly claimId: ClaimId },
): Promise<void> {
  const { batch, claimId } = line;
  const done = await release(ports, act, { ...line, idempotencyKey: `release.${batch.id}.${claimId}` });
  // A line that is of the batch no more was released before.
  if (!done.ok && done.failure.code !== 'NOT_FOUND')
    throw new Error(`A line of ${batch.id} was not released: ${done.failure.code}`);
}
