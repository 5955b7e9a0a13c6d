import { isClearPan } from './clear-pan.ts';
import type { BankRowCode, RowRefusal } from './bank-row-code.ts';

/** A code that the form of a row alone can have. */
export type FormCode = Extract<
  BankRowCode,
  | 'FIELD_MISSING'
  | 'FIELD_FORMAT'
  | 'AMOUNT_INVALID'
  | 'TIME_WITHOUT_OFFSET'
  | 'OPERATION_UNKNOWN'
  | 'CLEAR_PAN_REFUSED'
>;

const RANK: Readonly<Record<FormCode, number>> = {
  ...{ FIELD_MISSING: 0, FIELD_FORMAT: 1, AMOUNT_INVALID: 2 },
  ...{ TIME_WITHOUT_OFFSET: 3, OPERATION_UNKNOWN: 4, CLEAR_PAN_REFUSED: 5 },
};

/** What stands for a field that was a card number: it is taken out of a row before anything is kept of it. */
export const PAN_REMOVED = '\u0000';

/** Whether a field is a card number, or was one. */
export function isPanField(field: string): boolean {
  return field === PAN_REMOVED || isClearPan(field);
}

/** The fields of a row, without its mark; undefined where the line is no row. */
export function fieldsOf(line: string): readonly string[] | undefined {
  return line.startsWith('D|') ? line.slice(2).split('|') : undefined;
}

const NO_ROW = { code: 'FIELD_FORMAT', field: 'record' } as const;
/** A card number stands where no field of the row is. */
const PAN_IN_ROW = { code: 'CLEAR_PAN_REFUSED', field: 'record' } as const;

/** The first field of a line, whatever its mark is. */
export function firstField(line: string): string {
  return line.split('|', 2)[1] ?? '';
}

/** How the fields of a kind of row are judged, each by itself and beside the others. */
export interface RowForm<Field extends string> {
  /** The fields in their order. */
  readonly names: readonly Field[];
  /** What is wrong with a field that is no card number; undefined where it is right. */
  readonly codeOf: (name: Field, field: string, fields: readonly string[]) => FormCode | undefined;
}

/**
 * What a row is refused for by its form: the first code that applies, of it the first field from left to right; undefined
 * where it is right. A card number is judged as such and by nothing else.
 */
export function refusalOfRow<Field extends string>(
  line: string,
  { names, codeOf }: RowForm<Field>,
): RowRefusal<Field> | undefined {
  const fields = fieldsOf(line);
  if (fields === undefined) return line.split('|').some(isPanField) ? PAN_IN_ROW : NO_ROW;
  const surplus = fields.slice(names.length);
  let first: { readonly code: FormCode; readonly field: Field | 'record' } | undefined;
  if (surplus.length > 0) first = surplus.some(isPanField) ? PAN_IN_ROW : NO_ROW;
  for (const [index, name] of names.entries()) {
    const field = fields[index] ?? '';
    const code = isPanField(field) ? 'CLEAR_PAN_REFUSED' : codeOf(name, field, fields);
    if (code !== undefined && (first === undefined || RANK[code] < RANK[first.code])) first = { code, field: name };
  }
  return first;
}
