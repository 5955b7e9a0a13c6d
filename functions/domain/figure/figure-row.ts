/** One row of a report as it stands in its file: every cell as text, and the line it stands on (the header is line 1). */
export interface FigureRow {
  readonly line: number;
  readonly id: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly unionBody: string;
  readonly program: string;
  readonly indicator: string;
  readonly indicatorZh: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly kind: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly source: string;
}

/** The cells of a row; problems name one in their path. */
export type FigureCell = Exclude<keyof FigureRow, 'line'>;
