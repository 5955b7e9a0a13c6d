import type { ClaimId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { findDisbursement } from '#services/disbursement-access.ts';
import { CLAIMS_PER_CHANGE } from '#services/fill-disbursement.ts';
import { parseIdOf } from '../../parse-input.ts';
import { parseEach } from '../program/parse-program.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** Runs a change of a batch if its input could be read, and answers its payload. */
export const toDisbursementPayload = changesOf('disbursement', findDisbursement);

/** The batch a change is about. */
export const parseDisbursementTarget = targetsOf('Disbursement');

/** Claims that go into a batch or out of it, each once. */
export function parseClaimIds(texts: readonly string[]): Result<readonly ClaimId[], Problem> {
  const path = 'claimIds';
  const isList = texts.length > 0 && new Set(texts).size === texts.length;
  if (!isList) return fail(ruleProblem('INPUT_INVALID', path));
  return parseEach(texts, { most: CLAIMS_PER_CHANGE, path }, (text) => parseIdOf('Claim', text, path));
}
