/** How a run ended, for the shell. */
export const EXIT_CODES = {
  DONE: 0,
  /** The file or a row was refused. */
  FILE_REFUSED: 1,
  /** The command line is wrong. */
  USAGE: 2,
  /** No answer before anything was done: network, token, permission. */
  SERVICE_FAILED: 3,
  /** Stopped part of the way: run the same command again. */
  PART_WRITTEN: 4,
  /** A bank's file was taken, and something in it has to be looked at. */
  BREAKS: 5,
} as const;

/** The code a run ends with. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
