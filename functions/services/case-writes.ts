import type { Decided } from '#domain/audit/audit-entry.ts';
import { arrearsBetween, employerName, warningAfter, type ArrearsChange } from '#domain/case/arrears.ts';
import type { Case } from '#domain/case/case.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

async function arrearsWrite(ports: Ports, change: ArrearsChange): Promise<Write> {
  const known = await ports.cases.readArrears(change.unionBodyId, employerName(change.employer));
  return { type: 'SAVE_ARREARS', warning: warningAfter(known, change) };
}

/** The body that had the case before keeps it in a list of its own. */
function listWrites(before: Case | null, { id, federation, bodyPath }: Case): readonly Write[] {
  if (before === null || before.bodyPath === bodyPath) return [];
  return [{ type: 'LIST_CASE', caseId: id, federation, path: before.bodyPath }];
}

/** How many members one change may name anew: each takes a row of the transaction, which holds a hundred. */
export const MOST_NAMED_AT_ONCE = 80;

/** Members who are named for the first time find the case in a list of their own. */
function ownWrites(before: Case | null, { id: caseId, memberIds }: Case): readonly Write[] {
  const known = new Set(before?.memberIds);
  const named = memberIds.filter((memberId) => !known.has(memberId));
  return named.map((memberId) => ({ type: 'LIST_OWN_CASE', caseId, memberId }));
}

/** The draft of a decided change of a case, with the lists it stands in and what is warned of by it. */
export async function draftCaseChange(
  ports: Ports,
  { before, decided }: { readonly before: Case | null; readonly decided: Decided<Case> },
  more: readonly Write[] = [],
): Promise<Draft<Case>> {
  const { state } = decided;
  const warnings = arrearsBetween(before, state).map((change) => arrearsWrite(ports, change));
  return draftChange(decided, [
    { type: 'SAVE', noun: 'case', state, readVersion: before?.version ?? 0 },
    ...listWrites(before, state),
    ...ownWrites(before, state),
    ...(await Promise.all(warnings)),
    ...more,
  ]);
}
