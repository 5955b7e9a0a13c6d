/** How far something is. */
export interface Progress {
  /** What is under way. */
  readonly label: string;
  readonly done: number;
  /** How much there is to do; undefined while nobody knows, and then no bar is drawn. */
  readonly whole: number | undefined;
  /** What is done in words, such as `3/10 rows`; empty where the share says enough. */
  readonly count: string;
}

const BAR_COLUMNS = 20;
/** A terminal that does not tell its width. */
const USUAL_COLUMNS = 80;
/** Ideographs, kana and full-width forms, as all that the command line says of them: two columns each. */
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u;

const columnsOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

/** How many columns of a terminal a text takes. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

function cutTo(text: string, columns: number): string {
  let [cut, left] = ['', columns];
  for (const character of text) {
    left -= columnsOf(character);
    if (left < 0) break;
    cut += character;
  }
  return cut;
}

/** How many of so many steps are done: the last only when all is, and all of nothing is done. */
function stepsDone(done: number, whole: number, steps: number): number {
  return whole <= 0 ? steps : Math.min(steps, Math.floor((steps * done) / whole));
}

/**
 * One line of a terminal: what is under way, a bar, the count and the percentage. It leaves the last column free, where
 * some terminals break the line; in a narrow one the bar goes first, and then the end of the line.
 */
export function progressLine({ label, done, whole, count }: Progress, columns: number | undefined): string {
  const room = (columns !== undefined && columns > 0 ? columns : USUAL_COLUMNS) - 1;
  const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  if (whole === undefined) return cutTo(join(label, count), room);
  const percent = `${stepsDone(done, whole, 100)} %`;
  // Of ASCII alone: block elements take two columns in many a Chinese terminal.
  const bar = `[${'#'.repeat(stepsDone(done, whole, BAR_COLUMNS)).padEnd(BAR_COLUMNS, '-')}]`;
  const drawn = join(label, bar, count, percent);
  return widthOf(drawn) <= room ? drawn : cutTo(join(label, count, percent), room);
}
