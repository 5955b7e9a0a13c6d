import { findFundReceipt } from '#services/change-fund.ts';
import { changesOf } from '../../run-change.ts';

/** Runs a change of a receipt if its input could be read, and answers its payload. */
export const toFundReceiptPayload = changesOf('fundReceipt', findFundReceipt);
