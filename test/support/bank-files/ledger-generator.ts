import { signedChunks, type FileHead, type FileStyle } from './file-signer.ts';
import { discountRows } from './ledger-discounts.ts';
import { statusRows, type StatusPlan } from './ledger-statuses.ts';
import type { LedgerPlan, LedgerRow, LedgerWorld } from './ledger-world.ts';

/** A row of the answer key. */
export interface AnswerLine extends Pick<LedgerRow, 'planted' | 'answer'> {
  /** 1 is the header. */
  readonly line: number;
}

/** A file that is being made, and who is told of its answers as it is. */
export interface LedgerFile {
  readonly head: FileHead;
  /** The plain bytes; they may be gone through once. */
  readonly chunks: Generator<Buffer>;
}

interface Making extends FileStyle {
  readonly encoding?: FileHead['encoding'];
  readonly onAnswer?: (answer: AnswerLine) => void;
}

function* withAnswers(rows: Iterable<LedgerRow>, onAnswer: (answer: AnswerLine) => void): Generator<LedgerRow> {
  let line = 1;
  for (const row of rows) {
    line += 1;
    const { planted, answer } = row;
    onAnswer({ line, planted, answer });
    yield row;
  }
}

function fileOf(head: FileHead, rows: Iterable<LedgerRow>, { onAnswer, encoding = 'UTF-8', ...style }: Making) {
  const whole = { ...head, encoding };
  const told = onAnswer === undefined ? rows : withAnswers(rows, onAnswer);
  return { head: whole, chunks: signedChunks(whole, told, style) };
}

/** A day of discounts of any size, made and signed as it is read. */
export function discountLedger(world: LedgerWorld, plan: LedgerPlan, making: Making = {}): LedgerFile {
  const { businessDate, sequence } = plan;
  const head: FileHead = { bank: world.bank, kind: 'DISCOUNT', businessDate, sequence, form: 'DELTA' };
  return fileOf(head, discountRows(world, plan), making);
}

/** A file of cards of any size, made and signed as it is read. */
export function statusLedger(world: LedgerWorld, plan: StatusPlan, making: Making = {}): LedgerFile {
  const { businessDate, sequence, form } = plan;
  const head: FileHead = { bank: world.bank, kind: 'CARDSTATUS', businessDate, sequence, form };
  return fileOf(head, statusRows(world, plan), making);
}
