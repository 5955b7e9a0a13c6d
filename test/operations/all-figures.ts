import { z } from 'zod';
import type { LocalTestService } from '../support/local-service.ts';

const FIGURES = `query ($filter: FigureFilter, $after: String) {
  figures(filter: $filter, first: 100, after: $after) {
    nodes {
      id rowId value bound kind basis printedLabel printedRegion program reportedBy source regionCode
      period { start end } money { fen yuan } indicator { code nameZh nameEn unit } unionBody { code }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const figureSchema = z.object({
  id: z.string(),
  rowId: z.string(),
  value: z.string(),
  bound: z.string(),
  kind: z.string(),
  basis: z.literal('REPORTED'),
  printedLabel: z.string(),
  printedRegion: z.string(),
  program: z.string(),
  reportedBy: z.string(),
  source: z.string(),
  regionCode: z.string(),
  period: z.object({ start: z.string().nullable(), end: z.string().nullable() }),
  money: z.object({ fen: z.number(), yuan: z.string() }).nullable(),
  indicator: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string(), unit: z.string() }),
  unionBody: z.object({ code: z.string() }).nullable(),
});
/** A figure as the API shows it. */
export type ShownFigure = z.infer<typeof figureSchema>;

const pageSchema = z.object({
  figures: z.object({
    nodes: z.array(figureSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** Every figure of a query, page by page. */
export async function allFigures(
  service: LocalTestService,
  subject: string,
  filter: Record<string, unknown> = {},
): Promise<ShownFigure[]> {
  const found: ShownFigure[] = [];
  let after: string | null = null;
  do {
    const answer = await service.ask(subject, FIGURES, { filter, after });
    const { nodes, pageInfo } = pageSchema.parse(answer.data).figures;
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
