/** Excel takes a text that starts so for a formula, whatever stands in quotes around it. */
const FORMULA_START = /^[=+\-@\t\r]/;
const TO_BE_QUOTED = /[",\r\n]/;

/** What Excel knows UTF-8 by. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return TO_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row of a CSV file that no spreadsheet takes for anything but text. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}
