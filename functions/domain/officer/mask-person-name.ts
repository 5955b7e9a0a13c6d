/** A person's name as answers show it: its first character and `*`. A two-character family name shows one of them. */
export function maskPersonName(name: string): string {
  const [first = ''] = name.trim();
  return `${first}*`;
}
