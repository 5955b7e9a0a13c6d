import type { Slice } from './ports/slice.ts';

/** The page of a list whose rows the caller may not see, or of which there are none: the two are never told apart. */
export const NO_ROWS: Slice<never> = { items: [], hasMore: false, end: undefined };
