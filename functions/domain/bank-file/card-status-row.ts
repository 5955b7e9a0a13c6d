import { BANK_STATES, type BankState } from '../card/benefit-card.ts';
import { isHolderHash, parseCardToken, type CardToken, type HolderHash } from '../card/card-token.ts';
import { parseLocalDate, type Instant, type LocalDate } from '../day.ts';
import { fail, succeed, type Result } from '../result.ts';
import { readBankInstant } from './bank-instant.ts';
import type { RowRefusal } from './bank-row-code.ts';
import { fieldsOf, firstField, refusalOfRow, type RowForm } from './row-fields.ts';

/** The fields of a CARDSTATUS row, in their order. */
export const CARD_STATUS_FIELDS = [
  'token',
  'last4',
  'holderHash',
  'state',
  'effectiveAt',
  'benefit',
  'expiresOn',
] as const;
export type CardStatusField = (typeof CARD_STATUS_FIELDS)[number];

/** What the bank says of a card. */
export interface CardStatusRow {
  readonly token: CardToken;
  readonly last4: string;
  readonly holderHash: HolderHash;
  readonly state: BankState;
  readonly effectiveAt: Instant;
  /** Whether the bank grants discounts on the card at present. */
  readonly benefit: boolean;
  readonly expiresOn: LocalDate;
}

const LAST4_FORM = /^\d{4}$/;
const STATES: ReadonlySet<string> = new Set(BANK_STATES);

const FORMS: Readonly<Partial<Record<CardStatusField, (field: string) => boolean>>> = {
  token: (field) => parseCardToken(field).ok,
  last4: (field) => LAST4_FORM.test(field),
  holderHash: isHolderHash,
  state: (field) => STATES.has(field),
  benefit: (field) => field === '0' || field === '1',
  expiresOn: (field) => parseLocalDate(field).ok,
};

const CARD_STATUS_FORM: RowForm<CardStatusField> = {
  names: CARD_STATUS_FIELDS,
  codeOf: (name, field) => {
    if (field === '') return 'FIELD_MISSING';
    if (FORMS[name]?.(field) === false) return 'FIELD_FORMAT';
    const instant = name === 'effectiveAt' ? readBankInstant(field) : undefined;
    return instant?.ok === false ? instant.failure : undefined;
  },
};

/** Reads a row by its form alone: the first code that applies, fields from left to right, or what it says. */
export function parseCardStatusRow(line: string): Result<CardStatusRow, RowRefusal<CardStatusField>> {
  const refusal = refusalOfRow(line, CARD_STATUS_FORM);
  if (refusal !== undefined) return fail(refusal);
  const [token = '', last4 = '', holderHash = '', state = '', time = '', benefit, expiresOn = ''] =
    fieldsOf(line) ?? [];
  const effectiveAt = readBankInstant(time);
  if (!effectiveAt.ok) return fail({ code: effectiveAt.failure, field: 'effectiveAt' });
  return succeed({
    ...{ token: token as CardToken, last4, holderHash: holderHash as HolderHash, state: state as BankState },
    ...{ effectiveAt: effectiveAt.value, benefit: benefit === '1', expiresOn: expiresOn as LocalDate },
  });
}

/** The token of a line that was refused, where it is one; empty where it is none. */
export function shownToken(line: string): string {
  const token = firstField(line);
  return parseCardToken(token).ok ? token : '';
}
