/** How long the names of a bank may be, in characters. */
export const BANK_NAME = { atMost: 100 };
export const BANK_NAME_EN = { atMost: 200 };
