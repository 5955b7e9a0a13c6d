import type { Act } from '#domain/act.ts';
import type { Case, CaseSecrets } from '#domain/case/case.ts';
import { PERMISSION_OF_CASE_ACTION, type CaseAction } from '#domain/case/transitions.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CaseId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** The case a change is about, and the version the caller read. */
export interface CaseTarget {
  readonly idempotencyKey: string;
  readonly id: CaseId;
  readonly expectedVersion: number;
}

/** Whether a case is the caller's to act on: the body that handles it now lies in the caller's scope. */
export function isCaseInCharge(ports: Ports, act: Act, { unionBodyId }: Case): Promise<boolean> {
  return isRowVisible(ports, act, { noun: 'case', bodyId: unionBodyId });
}

/** Whether the caller may see a case: it is in charge, or a body in its scope took the case or had it. */
export async function isCaseVisible(ports: Ports, act: Act, found: Case): Promise<boolean> {
  if (await isCaseInCharge(ports, act, found)) return true;
  const others = new Set([found.frontBodyId, ...found.handlings.map(({ unionBodyId }) => unionBodyId)]);
  const seen = await Promise.all([...others].map((bodyId) => isRowVisible(ports, act, { noun: 'case', bodyId })));
  return seen.includes(true);
}

/** The case with this id if the caller may see it. */
export async function findCase(ports: Ports, act: Act, id: CaseId): Promise<Case | undefined> {
  const found = await ports.cases.find(id);
  return found !== undefined && (await isCaseVisible(ports, act, found)) ? found : undefined;
}

/**
 * The case as it stands now: NOT_FOUND where the caller does not see it, or may not do `action`; OUTSIDE_SCOPE where it is
 * another body's by now; CONFLICT where it has changed.
 */
export async function readCaseFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<CaseTarget, 'idempotencyKey'> & { readonly action: CaseAction },
): Promise<Result<Case, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, PERMISSION_OF_CASE_ACTION[action])) return missing;
  const found = await ports.cases.read(id);
  if (found === undefined || !(await isCaseVisible(ports, act, found))) return missing;
  if (!(await isCaseInCharge(ports, act, found))) return fail(ruleProblem('OUTSIDE_SCOPE', 'id'));
  return checkVersion(found, expectedVersion);
}

/** What is sealed of a case, in the clear: for masking, and for those who gave a reason. */
export async function openCaseSecrets(
  ports: Ports,
  { id, secrets }: Pick<Case, 'id' | 'secrets'>,
): Promise<CaseSecrets> {
  return (await ports.vault.open(id, secrets)) as CaseSecrets;
}
