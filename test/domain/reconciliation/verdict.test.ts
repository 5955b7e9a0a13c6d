import { describe, expect, it } from 'vitest';
import { BREAK_KINDS, FINDINGS, isBreak, ROW_CLASSES } from '#domain/reconciliation/row-class.ts';
import { decideVerdict } from '#domain/reconciliation/verdict.ts';

const GREEN = ['DUPLICATE', 'MATCHED', 'APPLIED', 'UNCHANGED', 'LINKED', 'LATE_APPLIED'];
const nothing = { classes: {}, findings: {}, pending: 0 };

describe('the verdict of a job', () => {
  it('of a file without rows is that it is reconciled', () => {
    expect(decideVerdict(nothing)).toBe('RECONCILED');
  });

  it.each(ROW_CLASSES)('with one row of %s among others that match', (found) => {
    const verdict = decideVerdict({ ...nothing, classes: { MATCHED: 5, [found]: 1 } });
    expect(verdict).toBe(GREEN.includes(found) ? 'RECONCILED' : 'BREAKS');
    expect(isBreak(found)).toBe(!GREEN.includes(found));
  });

  it.each(FINDINGS)('with the finding %s beside a row that matches', (found) => {
    const verdict = decideVerdict({ ...nothing, classes: { MATCHED: 1 }, findings: { [found]: 1 } });
    expect(verdict).toBe(found === 'MCC_DIFFERS' ? 'RECONCILED' : 'BREAKS');
  });

  it.each([...ROW_CLASSES, ...FINDINGS])('takes no notice of 0 rows of %s', (found) => {
    expect(decideVerdict({ classes: { [found]: 0 }, findings: { [found]: 0 }, pending: 0 })).toBe('RECONCILED');
  });

  it.each([
    [2, 2, {}, 'RECONCILED_WITH_PENDING'],
    [2, 1, {}, 'BREAKS'],
    [1, 0, {}, 'BREAKS'],
    [1, 1, { CONFLICT: 1 }, 'BREAKS'],
    [1, 1, { REFUSED: 1 }, 'BREAKS'],
    [1, 1, { DUPLICATE: 1 }, 'RECONCILED_WITH_PENDING'],
  ] as const)('with %d orphans of which %d are within their grace, and %j', (...[orphans, pending, more, verdict]) => {
    expect(decideVerdict({ ...nothing, classes: { ORPHAN_REFUND: orphans, ...more }, pending })).toBe(verdict);
  });

  it('with an orphan within its grace and a finding is a break', () => {
    const facts = { classes: { ORPHAN_REFUND: 1 }, pending: 1 };
    expect(decideVerdict({ ...facts, findings: { BUDGET_EXCEEDED: 1 } })).toBe('BREAKS');
    expect(decideVerdict({ ...facts, findings: { MCC_DIFFERS: 1 } })).toBe('RECONCILED_WITH_PENDING');
  });
});

describe('the kinds of breaks', () => {
  it('are all classes and findings but the green ones and the warning, each once', () => {
    const wanted = [...ROW_CLASSES, ...FINDINGS].filter((one) => one !== 'MCC_DIFFERS' && !GREEN.includes(one));
    expect(BREAK_KINDS).toEqual(wanted);
    expect(new Set(BREAK_KINDS).size).toBe(16);
  });
});
