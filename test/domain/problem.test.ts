import { describe, expect, it } from 'vitest';
import { isRetryable, ruleProblem } from '#domain/problem.ts';

describe('a problem', () => {
  it('is worth the same call again only after a conflict', () => {
    expect(isRetryable({ code: 'CONFLICT', currentVersion: 4 })).toBe(true);
    expect(isRetryable(ruleProblem('CREDIT_CODE_TAKEN'))).toBe(false);
    expect(isRetryable({ code: 'ILLEGAL_TRANSITION', from: 'ACTIVE', action: 'SUBMIT', allowed: [] })).toBe(false);
  });

  it('names the input field it is about, and none where it is about none', () => {
    expect(ruleProblem('INPUT_INVALID', 'legalPerson', 'validTo')).toEqual({
      code: 'INPUT_INVALID',
      path: ['legalPerson', 'validTo'],
    });
    expect(ruleProblem('NO_PENDING_MOVE')).toEqual({ code: 'NO_PENDING_MOVE' });
  });
});
