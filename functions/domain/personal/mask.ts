/** stub */
export function maskDocument(number: string): string {
  return `${number.slice(0, 4)}**********${number.slice(-4)}`;
}
export function maskMobile(number: string): string {
  return `${number.slice(0, 3)}****${number.slice(-4)}`;
}
export function maskBankAccount(number: string): string {
  return `****${number.slice(-4)}`;
}
