/** How long the texts of a merchant may be, in characters. */
export const MERCHANT_NAME = { atMost: 100 };
export const MERCHANT_ADDRESS = { atMost: 200 };
