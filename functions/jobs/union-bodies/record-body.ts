import { mayDo } from '#domain/caller/permission.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import { readBodyFor } from '#services/row-access.ts';
import type { JobActs, ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { compareBody } from './compare-body.ts';
import { foundBody } from './found-body.ts';
import { reviseBody, type WritingMode } from './revise-body.ts';
import { rejected, type BodyResult } from './row-answer.ts';

interface RowWork {
  readonly parsed: ParsedRow<BodyRow>;
  readonly mode: WritingMode;
}

/** Whether whoever started the job may approve what the sender of the file made: another person, with the right to. */
function hasChecker({ starter, sender }: JobActs): boolean {
  return starter.caller.id !== sender.caller.id && mayDo(starter.caller.role, 'unionBody:approve');
}

async function recordKnown(
  ports: Ports,
  acts: JobActs,
  { id, parentId, parsed, mode }: RowWork & { readonly id: UnionBodyId; readonly parentId: UnionBodyId | undefined },
): Promise<BodyResult> {
  const body = await readBodyFor(ports, acts.sender, { id, action: 'unionBody:revise' });
  if (body === undefined) return rejected(parsed, { code: 'CODE_TAKEN', column: 'code' });
  return reviseBody(ports, acts, { body, parsed, difference: compareBody(body, parsed.row, parentId), mode });
}

/**
 * Does one row: founds its body, or revises the body that carries its code. A body that a file makes active has been
 * approved by a second person: who started the job on a file that another one sent.
 */
export async function recordBody(ports: Ports, acts: JobActs, { parsed, mode }: RowWork): Promise<BodyResult> {
  const { row, key } = parsed;
  if (row.state === 'ACTIVE' && !hasChecker(acts)) {
    return rejected(parsed, { code: 'SECOND_PERSON_NEEDED', column: 'state' });
  }
  const { parentCode, founding } = row;
  const [id, parentId] = await Promise.all([
    ports.bodies.findIdByCode(founding.code),
    parentCode === null ? undefined : ports.bodies.findIdByCode(parentCode),
  ]);
  const isOurs =
    id !== undefined && (await ports.ledger.findReceipt(acts.sender.caller.id, `${key}:found`)) !== undefined;
  if (id !== undefined && !isOurs) return recordKnown(ports, acts, { parsed, mode, id, parentId });
  if (parentCode !== null && parentId === undefined) {
    return rejected(parsed, { code: 'PARENT_UNKNOWN', column: 'parentCode' });
  }
  return foundBody(ports, acts, { parsed, parentId: parentId ?? null });
}
