import { addDays, type LocalDate } from '../day.ts';
import type { BankFileCode } from './bank-file-code.ts';
import { OLDEST_BANK_FILE_DAYS, type BankFileKind } from './file-kind.ts';
import type { BankFileName } from './file-name.ts';

/** What a file that is whole in itself is accepted on. */
export interface AcceptanceFacts {
  readonly name: Pick<BankFileName, 'businessDate' | 'sequence'> & { readonly kind: BankFileKind };
  readonly today: LocalDate;
  /** Whether the month of its business date is sealed. */
  readonly isSealed: boolean;
  /** Whether the same rows came with an accepted file of another date or sequence. */
  readonly isRepeated: boolean;
  /** 0 while none was accepted. */
  readonly lastSequence: number;
}

/** Why a file that is whole in itself is refused, the first that applies; undefined where it is accepted. */
export function refusalOfAcceptance({
  name,
  today,
  isSealed,
  isRepeated,
  lastSequence,
}: AcceptanceFacts): BankFileCode | undefined {
  if (name.businessDate > today) return 'BUSINESS_DATE_FUTURE';
  if (name.businessDate < addDays(today, -OLDEST_BANK_FILE_DAYS)) return 'BUSINESS_DATE_TOO_OLD';
  if (isSealed) return 'PERIOD_SEALED';
  if (isRepeated) return 'DUPLICATE_CONTENT';
  if (name.sequence <= lastSequence) return 'SEQUENCE_REUSED';
  return name.sequence > lastSequence + 1 ? 'SEQUENCE_GAP' : undefined;
}
