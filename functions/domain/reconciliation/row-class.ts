/** What a row of a bank's file is found to be; each row is exactly one of them (bank-files.md). */
export const ROW_CLASSES = [
  'REFUSED',
  'DUPLICATE',
  'CONFLICT',
  'MATCHED',
  'GRANTED_NOT_ENTITLED',
  'ENTITLED_NOT_GRANTED',
  'DISCOUNT_OVER',
  'DISCOUNT_UNDER',
  'REFUND_DISCOUNT_MISMATCH',
  'REFUND_EXCEEDS_CHARGE',
  'ORPHAN_REFUND',
  'APPLIED',
  'UNCHANGED',
  'LINKED',
  'LATE_APPLIED',
  'ILLEGAL_TRANSITION',
  'UNKNOWN_TO_UNION',
  'HOLDER_MISMATCH',
] as const;
export type RowClass = (typeof ROW_CLASSES)[number];

/** What is found beside the class of a row, or of a card or an offer without a row. */
export const FINDINGS = [
  'MCC_DIFFERS',
  'BENEFIT_ON_NOT_ENTITLED',
  'BENEFIT_OFF_BUT_ENTITLED',
  'MISSING_AT_BANK',
  'BUDGET_EXCEEDED',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What somebody has to look at: a break. MCC_DIFFERS is a warning and none. */
export type BreakKind = Exclude<
  RowClass | Finding,
  'MATCHED' | 'DUPLICATE' | 'APPLIED' | 'UNCHANGED' | 'LINKED' | 'LATE_APPLIED' | 'MCC_DIFFERS'
>;

const NO_BREAK: ReadonlySet<RowClass | Finding> = new Set([
  ...(['MATCHED', 'DUPLICATE', 'APPLIED', 'UNCHANGED', 'LINKED', 'LATE_APPLIED'] as const),
  'MCC_DIFFERS',
]);

/** Whether a class or a finding is a break; an orphan is one once its days of grace are over. */
export function isBreak(found: RowClass | Finding): found is BreakKind {
  return !NO_BREAK.has(found);
}

/** The kinds of breaks, classes before findings. */
export const BREAK_KINDS: readonly BreakKind[] = [...ROW_CLASSES, ...FINDINGS].filter(isBreak);
