import { createPrinter, type Printer } from '../../cli/printer.ts';

/** A printer whose outputs are kept. */
export interface KeptPrinter {
  readonly printer: Printer;
  readonly out: () => string;
  readonly terminal: () => string;
}

/** A printer over an output and what may be a terminal of so many columns. */
export function keptPrinter(isTTY: boolean, columns = 80): KeptPrinter {
  let [out, terminal] = ['', ''];
  const printer = createPrinter(
    { write: (text) => (out += text) },
    { isTTY, columns, write: (text) => (terminal += text) },
  );
  return { printer, out: () => out, terminal: () => terminal };
}

/** What was painted over itself, picture by picture; the first is what stood there before. */
export const pictures = (terminal: string): string[] => terminal.split('\r\u001b[K');
