import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ApiClientId } from '#domain/ids.ts';
import type { RuleProblem } from '#domain/problem.ts';
import type { Change, CommitOutcome, Ledger, StoredReceipt, Write } from '#services/ports/writes.ts';
import { readConsistently, type ItemKey } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { auditEntity, receiptEntity } from './ledger-entity.ts';
import type { TransactAction } from './transact-action.ts';
import { actionOf } from './write-actions.ts';

/** How long a receipt is kept: a retry after this counts as a new call. */
const RECEIPT_DAYS = 30;
const SECONDS_PER_DAY = 86_400;
const FIRST_PAUSE_MILLISECONDS = 15;
const LONGEST_PAUSE_MILLISECONDS = 400;

type Reason = NonNullable<TransactionCanceledException['CancellationReasons']>[number];

function receiptAction(receipt: StoredReceipt, table: string): TransactAction {
  const { actorId, key } = receipt;
  const expiresAt = Math.floor(Date.parse(receipt.at) / 1000) + RECEIPT_DAYS * SECONDS_PER_DAY;
  const parameters = receiptEntity
    .put({ actorId, key, expiresAt, state: receipt })
    .params<{ Item: Record<string, unknown> }>();
  return { Put: { TableName: table, Item: parameters.Item, ConditionExpression: 'attribute_not_exists(pk)' } };
}

function auditActions(change: Pick<Change, 'audit'>, table: string): TransactAction[] {
  return change.audit.map((entry): TransactAction => {
    const { subjectId, recordedAt, id } = entry;
    const parameters = auditEntity
      .put({ subjectId, recordedAt, id, state: entry })
      .params<{ Item: Record<string, unknown> }>();
    return { Put: { TableName: table, Item: parameters.Item } };
  });
}

/** The receipt stands first, so that a repeated call is told apart from every other refusal. */
function actionsOf(change: Change, table: string): TransactAction[] {
  return [
    receiptAction(change.receipt, table),
    ...change.writes.map((write) => actionOf(write, table)),
    ...auditActions(change, table),
  ];
}

/** What a failed condition of one write means; null where fresh reads decide it. */
function refusalOf(write: Write): RuleProblem | null {
  if (write.type === 'TAKE_PLACE' || write.type === 'TAKE_SEAT') return write.full;
  if (write.type === 'TALLY_CALL') return write.prize?.gone ?? null;
  if (write.type === 'REQUIRE_TALLY') return write.problem;
  return write.type === 'CLAIM' || write.type === 'HOLD' || write.type === 'LEAVE' ? write.taken : null;
}

const hasFailed = (reason: Reason | undefined): boolean => reason?.Code === 'ConditionalCheckFailed';

function outcomeOf(writes: readonly Write[], reasons: readonly Reason[]): CommitOutcome {
  // Another transaction is at work on the same items: what the conditions saw may be half of it.
  if (reasons.some((reason) => reason.Code === 'TransactionConflict')) return { outcome: 'CONTENDED' };
  const refusals = writes.filter((_, index) => hasFailed(reasons[index])).map(refusalOf);
  const [problem = null] = refusals;
  // What was decided on something that has changed since is decided again, before a taken name refuses it.
  return problem === null || refusals.includes(null) ? { outcome: 'CONTENDED' } : { outcome: 'REFUSED', problem };
}

/** Refusals that fresh reads and another try may turn into success. Anything else in a cancellation is a defect. */
const THROTTLING: ReadonlySet<string> = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);
const PASSING: ReadonlySet<string> = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict', ...THROTTLING]);

async function send(
  table: TableClient,
  actions: TransactAction[],
  outcomeOfCancelled: (reasons: readonly Reason[]) => CommitOutcome,
): Promise<CommitOutcome> {
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: actions }));
    return { outcome: 'COMMITTED' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    if (reasons.some((reason) => !PASSING.has(reason.Code ?? 'None'))) throw error;
    const outcome = outcomeOfCancelled(reasons);
    const throttled = outcome.outcome === 'CONTENDED' && reasons.some(({ Code }) => THROTTLING.has(Code ?? 'None'));
    return throttled ? { ...outcome, throttled } : outcome;
  }
}

function commit(table: TableClient, change: Change): Promise<CommitOutcome> {
  return send(table, actionsOf(change, table.tableName), ([receipt, ...rest]) => {
    const isReceived = hasFailed(receipt) && !rest.some(({ Code }) => Code === 'TransactionConflict');
    return isReceived ? { outcome: 'ALREADY_RECEIVED' } : outcomeOf(change.writes, rest);
  });
}

function commitOwn(table: TableClient, change: Pick<Change, 'writes' | 'audit'>): Promise<CommitOutcome> {
  const writes = change.writes.map((write) => actionOf(write, table.tableName));
  const actions = [...writes, ...auditActions(change, table.tableName)];
  return send(table, actions, (reasons) => outcomeOf(change.writes, reasons));
}

async function findReceipt(table: TableClient, actorId: ApiClientId, key: string): Promise<StoredReceipt | undefined> {
  const { Key } = receiptEntity.get({ actorId, key }).params<{ Key: ItemKey }>();
  const item = await readConsistently(table, Key);
  return item === undefined ? undefined : (item['state'] as StoredReceipt);
}

/** The ledger over the table: one TransactWrite per change. `random` gives numbers in [0, 1). */
export function createLedger(table: TableClient, random: () => number): Ledger {
  return {
    findReceipt: (actorId, key) => findReceipt(table, actorId, key),
    commit: (change) => commit(table, change),
    commitOwn: (change) => commitOwn(table, change),
    backOff: (attempt) => {
      const longest = Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** attempt, LONGEST_PAUSE_MILLISECONDS);
      return new Promise((resolve) => setTimeout(resolve, random() * longest));
    },
  };
}
