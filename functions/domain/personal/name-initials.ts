/** stub */
export function nameInitials(name: string): string {
  return name.toUpperCase();
}
export function normaliseName(name: string): string {
  return name.normalize('NFKC').trim();
}
