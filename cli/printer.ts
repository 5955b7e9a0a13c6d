/** Where what is told goes: lines to an output, progress to a terminal if there is one. */
export interface Printer {
  readonly line: (text: string) => void;
  readonly progress: (text: string) => void;
  /** Whether progress is seen by anybody. */
  readonly hasTerminal: boolean;
}

/** A terminal's progress is written over itself, and taken away before a line. */
export function createPrinter(out: NodeJS.WriteStream, terminal: NodeJS.WriteStream): Printer {
  const overwrite = (text: string): void => {
    if (terminal.isTTY) terminal.write(`\r\u001b[K${text}`);
  };
  return {
    line: (text) => {
      overwrite('');
      out.write(`${text}\n`);
    },
    progress: overwrite,
    hasTerminal: terminal.isTTY,
  };
}

/** Shows how much of a whole is done: over itself on a terminal, otherwise a line for every tenth. */
export function createShareProgress(printer: Printer): (done: number, whole: number, text: string) => void {
  let tenths = 0;
  return (done, whole, text) => {
    if (printer.hasTerminal) {
      printer.progress(text);
      return;
    }
    const reached = whole === 0 ? 0 : Math.floor((10 * done) / whole);
    if (reached > tenths) printer.line(text);
    tenths = Math.max(tenths, reached);
  };
}
