import { progressLine, type Progress } from './progress-bar.ts';

/** Where what is told goes: lines to an output, progress to a terminal if there is one. */
export interface Printer {
  readonly line: (text: string) => void;
  /** Shows how far something is, over what was shown before; nothing where there is no terminal. */
  readonly progress: (progress: Progress) => void;
  /** Leaves what is shown of progress standing, on a line of its own. */
  readonly endProgress: () => void;
  /** Whether progress is seen by anybody. */
  readonly hasTerminal: boolean;
}

/** As much of an output as is needed of it. */
interface Output {
  readonly write: (text: string) => unknown;
}

/** An output that may be a terminal, with its width if it tells. */
interface Terminal extends Output {
  readonly isTTY: boolean;
  readonly columns?: number;
}

const CLEAR_LINE = '\r\u001b[K';

/** A terminal's progress is written over itself, and taken away before a line. */
export function createPrinter(out: Output, terminal: Terminal): Printer {
  let isShown = false;
  return {
    line: (text) => {
      if (isShown) terminal.write(CLEAR_LINE);
      isShown = false;
      out.write(`${text}\n`);
    },
    progress: (progress) => {
      if (!terminal.isTTY) return;
      terminal.write(CLEAR_LINE + progressLine(progress, terminal.columns));
      isShown = true;
    },
    endProgress: () => {
      if (isShown) terminal.write('\n');
      isShown = false;
    },
    hasTerminal: terminal.isTTY,
  };
}

/** Shows how much of a whole is done: over itself on a terminal, otherwise a line of `text` for every tenth. */
export function createShareProgress(printer: Printer): (progress: Progress, text: string) => void {
  let tenths = 0;
  return (progress, text) => {
    printer.progress(progress);
    if (printer.hasTerminal) return;
    const { done, whole = 0 } = progress;
    const reached = whole === 0 ? 0 : Math.floor((10 * done) / whole);
    if (reached > tenths) printer.line(text);
    tenths = Math.max(tenths, reached);
  };
}
