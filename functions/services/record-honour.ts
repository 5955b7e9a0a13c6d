import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import {
  decideGrant,
  decidePublishNotice,
  decideRejectHonour,
  decideRevokeHonour,
  decideStartReview,
  type Grant,
} from '#domain/honour/decide-grant.ts';
import {
  decideAddSource,
  decideNominate,
  decideReportHonour,
  decideReviseHonour,
} from '#domain/honour/decide-nominate.ts';
import {
  honourKey,
  isStandingHonour,
  type AwardDate,
  type HonourFacts,
  type HonourRecord,
  type NamedRecipient,
} from '#domain/honour/honour-record.ts';
import type { HonourDecision } from '#domain/honour/transitions.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { readHonourFor, type HonourTarget } from './honour-access.ts';
import { settleHonourFacts } from './honour-facts.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { findVisibleBody, readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** The honour under its version, and the name that its recipient has once while it stands. */
function honourWrites(before: HonourRecord | null, after: HonourRecord): readonly Write[] {
  const marker = { space: 'HONOUR', name: honourKey(after) } as const;
  const [held, holds] = [before !== null && isStandingHonour(before), isStandingHonour(after)];
  const taken = ruleProblem('HONOUR_TAKEN', 'name');
  return [
    { type: 'SAVE', noun: 'honour', state: after, readVersion: before?.version ?? 0 },
    ...(holds && !held ? [{ type: 'CLAIM', marker, ownerId: after.id, taken } as const] : []),
    ...(held && !holds ? [{ type: 'RELEASE', marker, ownerId: after.id } as const] : []),
  ];
}

/** An honour to be recorded with a body. */
interface RecordedHonour<Facts extends HonourFacts> {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly facts: Facts;
}

function draftOfNew<Facts extends HonourFacts, Command extends RecordedHonour<Facts>>(
  decide: (
    given: { readonly ports: Ports; readonly body: UnionBody; readonly facts: Facts; readonly command: Command },
    act: Act,
  ) => Result<Decided<HonourRecord>, Problem>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<HonourRecord>, Problem>> => {
    const body = await readBodyFor(ports, act, { id: command.unionBodyId, action: 'honour:record' });
    if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
    const facts = await settleHonourFacts(ports, act, command.facts);
    if (!facts.ok) return facts;
    const decided = decide({ ports, body, facts: facts.value, command }, act);
    if (!decided.ok) return decided;
    return succeed(draftChange(decided.value, [...honourWrites(null, decided.value.state), stillAs(body)]));
  };
}

/** The facts of a nomination: its recipient is named. */
export type NominatedFacts = HonourFacts & { readonly recipient: NamedRecipient };

/** A recipient nominated for an honour. */
export type NominateHonour = RecordedHonour<NominatedFacts>;

/** Nominates a recipient for an honour. HONOUR_TAKEN where it has it, or is nominated for it, in this edition. */
export const nominateHonour = commandOf(
  'nominateHonour',
  draftOfNew<NominatedFacts, NominateHonour>(({ ports, body, facts }, act) =>
    decideNominate({ id: ports.ids.next('HonourRecord'), body, facts }, act),
  ),
);

/** An honour as a report tells of it. */
export interface ReportHonour extends RecordedHonour<HonourFacts> {
  readonly awarded: AwardDate | null;
  readonly source: string;
}

/** Records an honour as a report tells of it. HONOUR_TAKEN where it is known: another report is a source of that one. */
export const reportHonour = commandOf(
  'reportHonour',
  draftOfNew<HonourFacts, ReportHonour>(({ ports, body, facts, command: { awarded, source } }, act) =>
    decideReportHonour({ id: ports.ids.next('HonourRecord'), body, facts, awarded, source }, act),
  ),
);

type Decide<Command> = (
  honour: HonourRecord,
  command: Command,
  context: { readonly ports: Ports; readonly act: Act },
) => HonourDecision | Promise<HonourDecision>;

function draftOf<Command extends HonourTarget>(action: Action, decide: Decide<Command>) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<HonourRecord>, Problem>> => {
    const { id, expectedVersion } = command;
    const honour = await readHonourFor(ports, act, { id, expectedVersion, action });
    if (!honour.ok) return honour;
    const decided = await decide(honour.value, command, { ports, act });
    if (!decided.ok) return decided;
    return succeed(draftChange(decided.value, honourWrites(honour.value, decided.value.state)));
  };
}

/** What is to change of a nomination; what is left out stays. */
export interface ReviseHonour extends HonourTarget {
  readonly facts: Partial<Pick<HonourFacts, 'level' | 'kind' | 'granting'>>;
}

/** Revises a nomination. */
export const reviseHonour = commandOf(
  'reviseHonour',
  draftOf<ReviseHonour>('honour:record', async (honour, { facts }, { ports, act }) => {
    const bodyId = facts.granting?.unionBodyId ?? null;
    const body = bodyId === null ? null : await findVisibleBody(ports, act, bodyId);
    if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'grantingBodyId'));
    return decideReviseHonour(honour, facts, act);
  }),
);

/** The day a step takes effect on; null for today. */
export interface DatedHonourStep extends HonourTarget {
  readonly on: LocalDate | null;
}

/** Takes a nomination into review. */
export const startHonourReview = commandOf(
  'startHonourReview',
  draftOf<DatedHonourStep>('honour:record', (honour, { on }, { act }) => decideStartReview(honour, on, act)),
);

/** Puts an honour up for public notice. */
export const publishHonourNotice = commandOf(
  'publishHonourNotice',
  draftOf<DatedHonourStep & { readonly until: LocalDate }>('honour:decide', (honour, { on, until }, { act }) =>
    decidePublishNotice(honour, { on, until }, act),
  ),
);

/** Grants an honour whose notice has hung. */
export const grantHonour = commandOf(
  'grantHonour',
  draftOf<HonourTarget & Grant>('honour:decide', (honour, { awarded, document }, { act }) =>
    decideGrant(honour, { awarded, document }, act),
  ),
);

/** Turns a nomination down. */
export const rejectHonour = commandOf(
  'rejectHonour',
  draftOf<HonourTarget & { readonly reason: string }>('honour:decide', (honour, { reason }, { act }) =>
    decideRejectHonour(honour, reason, act),
  ),
);

/** Takes a granted honour back. */
export const revokeHonour = commandOf(
  'revokeHonour',
  draftOf<DatedHonourStep & { readonly reason: string }>('honour:decide', (honour, { on, reason }, { act }) =>
    decideRevokeHonour(honour, { on, reason }, act),
  ),
);

/** Names another report that tells of a reported honour. */
export const addHonourSource = commandOf(
  'addHonourSource',
  draftOf<HonourTarget & { readonly source: string }>('honour:record', (honour, { source }, { act }) =>
    decideAddSource(honour, source, act),
  ),
);
