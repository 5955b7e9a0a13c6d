import type { BankId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';

/** A card bank: who sends the files of the card programmes that name its code. */
export interface Bank {
  readonly id: BankId;
  readonly version: number;
  /** The sender's code in the names of its files; unique in the whole service, and never another. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** The division it serves: programmes of its subtree may name it. Never another. */
  readonly regionCode: RegionCode;
  /** The ids of the keys that its tokens are made with; two while one takes the place of the other. */
  readonly keyIds: readonly string[];
  /** For how many days after the business date of its file a refund may wait for its charge. */
  readonly graceDays: number;
}

/** The days of grace of a bank that says nothing of them. */
export const USUAL_GRACE_DAYS = 3;

const CODE_FORM = /^[A-Z0-9]{2,12}$/;

/** Whether a text has the form of a bank's code: 2 to 12 of A to Z and digits. */
export function isBankCode(text: string): boolean {
  return CODE_FORM.test(text);
}
