const RESIDENT_LENGTH = 18;
const MOBILE_FORM = /^\d{11}$/;
const SHOWN_AT_END = 4;

/** A person's name as answers show it: its first character and `*`. A two-character family name shows one of them. */
export function maskPersonName(name: string): string {
  const [first = ''] = name.trim();
  return `${first}*`;
}

/** The text with `start` characters left at its start and `end` at its end. */
function maskBetween(text: string, start: number, end: number): string {
  return text.slice(0, start) + '*'.repeat(text.length - start - end) + text.slice(text.length - end);
}

/** At most the last four characters, and never more than half of them. */
function maskAllButEnd(text: string): string {
  return maskBetween(text, 0, Math.min(SHOWN_AT_END, Math.floor(text.length / 2)));
}

/** The number of an identity document: the first and last four of 18 or more (`3308**********1234`), of others the end. */
export function maskDocument(number: string): string {
  return number.length >= RESIDENT_LENGTH ? maskBetween(number, 4, SHOWN_AT_END) : maskAllButEnd(number);
}

/** A mobile number: of one of the mainland its first three and last four (`138****1234`), of others the end. */
export function maskMobile(mobile: string): string {
  return MOBILE_FORM.test(mobile) ? maskBetween(mobile, 3, SHOWN_AT_END) : maskAllButEnd(mobile);
}

/** A bank account: its last four digits. */
export function maskBankAccount(account: string): string {
  return maskAllButEnd(account);
}
