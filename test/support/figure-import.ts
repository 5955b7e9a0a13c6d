import type { ApiClient } from '#domain/caller/caller.ts';
import type { FigureRow } from '#domain/figure/figure-row.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { importFigures, type ImportAnswer, type ImportFigures } from '#services/import-figures.ts';
import { figureRow } from './figure-rows.ts';
import type { TestPorts } from './ports.ts';

/** Imports rows as a caller would, under a key of its own unless the test names one. */
export type RunImport = (
  caller: ApiClient,
  rows: readonly FigureRow[],
  more?: Partial<Omit<ImportFigures, 'rows'>>,
) => Promise<ImportAnswer>;

/** Makes the imports of a test file. */
export function createImports(service: TestPorts): RunImport {
  let keys = 0;
  return (caller, rows, more = {}) => {
    keys += 1;
    const command = { idempotencyKey: `import-${keys}-key`, mode: 'CREATE', dryRun: false, rows, ...more } as const;
    return importFigures(service.request(), service.act(caller), command);
  };
}

/** Rows of one report, named after the test they are for. */
export function rowsOf(
  report: string,
  count: number,
  cells: (index: number) => Partial<FigureRow> = () => ({}),
): FigureRow[] {
  return Array.from({ length: count }, (_, index) =>
    figureRow({ line: index + 2, id: `${report}-${index}`, ...cells(index) }),
  );
}

/** What became of each row. */
export function outcomesOf(answer: ImportAnswer): string[] {
  return answer.rows.map(({ outcome }) => outcome);
}

/** The figures of an answer as they stand in the table. */
export async function storedFigures(service: TestPorts, answer: ImportAnswer): Promise<(Figure | undefined)[]> {
  const ids = answer.rows.flatMap(({ figure }) => (figure === null ? [] : [figure.id]));
  return [...(await service.request().figures.readAll(ids))];
}
