import { createHash } from 'node:crypto';
import { ROW_ADVICE } from '#domain/bank-file/advice.ts';
import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { dayDigits, sequenceDigits } from '#domain/bank-file/file-name.ts';
import type { Job } from '#domain/job/job.ts';
import { ROW_CLASSES, type RowClass } from '#domain/reconciliation/row-class.ts';
import type { BankRowCode } from '#domain/bank-file/bank-row-code.ts';
import type { SpooledText } from '../finish/spool-result.ts';
import { tokensIn } from './missing-cards.ts';
import type { PartNotes } from './part-notes.ts';
import { compareRevived, missingLine, readOutcome } from './result-line.ts';

/** The header of a result: whose, of what and as known when; the same for the same file whenever it is worked on. */
function resultHeader({ kind, owner, accepted }: Job): string {
  if (accepted === undefined || !isBankFileKind(kind)) throw new Error('A job without an accepted file has no result.');
  const { businessDate, sequence, acceptedAt } = accepted;
  const place = [owner.bankCode ?? '', kind, dayDigits(businessDate), sequenceDigits(sequence)];
  return ['H', '1', ...place, 'UTF-8', 'RESULT', acceptedAt].join('|');
}

/** The file of results as it is written: counts, and the hash of all that came before the trailer. */
export class ResultFile {
  readonly #text: SpooledText;
  readonly #hash = createHash('sha256');
  readonly #counts = new Map<string, number>();
  #others = { revived: 0, missing: 0 };

  constructor(text: SpooledText) {
    this.#text = text;
  }

  /** Writes the header. */
  begin(job: Job): Promise<void> {
    return this.#add(`${resultHeader(job)}\n`);
  }

  /** Adds rows in the order of the file. */
  async addRows(outcomes: readonly { readonly class: string; readonly text: string }[]): Promise<void> {
    let text = '';
    for (const outcome of outcomes) {
      text += `${outcome.text}\n`;
      this.#counts.set(outcome.class, (this.#counts.get(outcome.class) ?? 0) + 1);
    }
    await this.#add(text);
  }

  /** Adds what stands behind the rows of the file: refunds that waited, by id, and cards that are missing, by token. */
  async addOthers(revived: readonly string[], missing: readonly string[]): Promise<void> {
    this.#others = { revived: revived.length, missing: missing.length };
    for (const line of [...revived.toSorted(compareRevived), ...missing.map(missingLine)]) await this.#add(`${line}\n`);
  }

  /** How many rows are of each class. */
  get tally(): Readonly<Partial<Record<RowClass, number>>> {
    return Object.fromEntries(this.#counts);
  }

  /** Writes the trailer. */
  async end(): Promise<void> {
    const counts = ROW_CLASSES.flatMap((found) => {
      const rows = this.#counts.get(found) ?? 0;
      return rows === 0 ? [] : [`${found}=${rows}`];
    });
    const rows = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    const { revived, missing } = this.#others;
    const sha256 = this.#hash.copy().digest('hex');
    await this.#text.add(`T|${rows}|${counts.join(',')}|${revived}|${missing}|${sha256}\n`);
  }

  async #add(text: string): Promise<void> {
    this.#hash.update(text, 'utf8');
    await this.#text.add(text);
  }
}

/** The lines of the file of errors for refused rows: line, field, code and what to do. */
export function errorLines(outcomes: readonly ReturnType<typeof readOutcome>[]): string {
  return outcomes
    .flatMap(({ line, refusal }) => {
      if (refusal === null) return [];
      const { zh, en } = ROW_ADVICE[refusal.code as BankRowCode];
      return [`${line}|${refusal.field}|${refusal.code}|${zh} ${en}\n`];
    })
    .join('');
}

/** The cards that no row of a full file names, by the token that each has now, in order. */
export function missingTokens({ missing, named }: Pick<PartNotes, 'missing' | 'named'>): readonly string[] {
  const known = new Set(named);
  return missing
    .map(tokensIn)
    .filter((tokens) => !tokens.some((token) => known.has(token)))
    .map((tokens) => tokens.at(-1) ?? '')
    .toSorted();
}
