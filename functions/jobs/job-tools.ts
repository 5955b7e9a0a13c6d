import type { StoreMeter } from '#platform/store-meter.ts';
import type { Ports } from '#services/ports.ts';
import type { Problem } from '#domain/problem.ts';
import type { RowWords } from './row-text.ts';

/** What the steps of a job work with. */
export interface JobTools {
  /** The ports of one step, with loaders of its own; `meter` counts what it asks of the store. */
  readonly ports: (meter?: StoreMeter) => Ports;
  /** The words for a code of the domain. */
  readonly words: (code: Problem['code']) => Pick<RowWords, 'zh' | 'en'>;
  /** A folder for what does not fit into memory; each step makes and removes its own below it. */
  readonly workFolder: string;
  /** About how large a part of a bank's file is, unless as usual. */
  readonly partBytes?: number;
}
