import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { MerchantRow } from '#domain/merchant/decide-row.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isProgramRowVisible } from './card-program-access.ts';
import type { Ports } from './ports.ts';

/** A row with its card programme, and the merchant that carries its code there; null where none does. */
export interface MerchantOfRow {
  readonly row: MerchantRow;
  readonly programId: CardProgramId;
  readonly known: Merchant | null;
}

type FileRow = MerchantRow & { readonly programCode: string };

async function findPrograms(ports: Ports, act: Act, codes: readonly string[]) {
  const found = await Promise.all([...new Set(codes)].map((code) => ports.cardPrograms.findByCode(code)));
  const visible = found.flatMap((one) => (one !== undefined && isProgramRowVisible(act, 'merchant', one) ? [one] : []));
  return new Map(visible.map(({ code, id }) => [code, id]));
}

/** Reads what the rows need, all together; NOT_FOUND for a row whose card programme the caller does not see or manage. */
export async function readMerchantRows(
  ports: Ports,
  act: Act,
  rows: readonly FileRow[],
): Promise<readonly Result<MerchantOfRow, Problem>[]> {
  const codes = mayDo(act.caller.role, 'merchant:manage') ? rows.map(({ programCode }) => programCode) : [];
  const programs = await findPrograms(ports, act, codes);
  const placed = rows.map(({ programCode, ...row }) => ({ row, programId: programs.get(programCode) }));
  const asked = placed.flatMap(({ row, programId }) =>
    programId === undefined ? [] : [{ programId, code: row.code }],
  );
  const found = await ports.merchants.readAllByCode(asked);
  const knownBy = new Map(asked.map((place, index) => [`${place.programId}#${place.code}`, found[index]]));
  return placed.map(({ row, programId }) => {
    if (programId === undefined) return fail(ruleProblem('NOT_FOUND', 'programCode'));
    return succeed({ row, programId, known: knownBy.get(`${programId}#${row.code}`) ?? null });
  });
}
