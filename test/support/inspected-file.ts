import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileProblem } from '#domain/job/file-problem.ts';
import { cutRows } from '../../functions/jobs/inspect/cut-rows.ts';
import { readCsv } from '../../functions/jobs/inspect/read-csv.ts';
import { readWorkbook } from '../../functions/jobs/inspect/read-workbook.ts';
import { spoolFile } from '../../functions/jobs/inspect/spool-file.ts';
import { FileRefusal } from '../../functions/jobs/file-refusal.ts';
import type { AnyFileKind } from '../../functions/jobs/kind.ts';
import { kindOf } from '../../functions/jobs/kinds.ts';
import { inWorkFolder } from '../../functions/jobs/work-folder.ts';

const PIECE = 7;

/** The content in pieces so small that every seam is met. */
async function* inPieces(content: Buffer): AsyncGenerator<Uint8Array> {
  const size = content.length > 100_000 ? 65_536 : PIECE;
  for (let start = 0; start < content.length; start += size) {
    yield await Promise.resolve(content.subarray(start, start + size));
  }
}

/** A file as it was cut: the rows of its parts. */
export type InspectedFile = { readonly rows: readonly (readonly unknown[])[][] } | { readonly problem: FileProblem };

/** Inspects a file as a job does; `announced` is what was said of it where that is something else. */
export function inspectFile(
  content: Buffer,
  {
    kind = kindOf('UNION_BODIES'),
    announced = content,
  }: { readonly kind?: AnyFileKind; readonly announced?: Buffer } = {},
): Promise<InspectedFile> {
  const sha256 = createHash('sha256').update(announced).digest('hex');
  return inWorkFolder(tmpdir(), async (folder): Promise<InspectedFile> => {
    try {
      const file = await spoolFile(inPieces(content), { bytes: announced.length, sha256 }, join(folder, 'file'));
      const read = file.form === 'WORKBOOK' ? readWorkbook(file.path) : readCsv(file.path, file.form);
      const { parts } = await cutRows(kind, read, { folder, bytes: content.length });
      const lines = parts.map((path) => readFileSync(path, 'utf8').trimEnd().split('\n'));
      return { rows: lines.map((part) => part.map((line) => JSON.parse(line) as readonly unknown[])) };
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      return { problem: error.problem };
    }
  });
}
