import type { TextLimits } from '../../parse-input.ts';

/** How long an offer's code may be; its form is the domain's to say. */
export const CODE: TextLimits = { atMost: 32 };
/** How long a name of an offer may be. */
export const NAME: TextLimits = { atMost: 100 };
/** How long an English name of an offer may be. */
export const NAME_EN: TextLimits = { atMost: 200 };
