import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Bank } from '../bank/bank.ts';
import type { Scope } from '../caller/caller.ts';
import type { Instant } from '../day.ts';
import type { UploadId } from '../ids.ts';
import { maskPersonalNumbers } from '../personal/personal-number.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isPlainText } from '../text.ts';
import { isBankFileKind } from '../bank-file/file-kind.ts';
import { contentTypesOf, largestFile, type JobKind } from './job-kind.ts';
import type { JobOwner, Upload } from './upload.ts';

/** A file a caller wants to send. */
export interface UploadRequest {
  readonly kind: JobKind;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
}

const MINUTES_TO_SEND = 60;
const LONGEST_FILE_NAME = 120;
const SHA256_FORM = /^[0-9a-f]{64}$/;

/** Whose files a caller's are: its bank's, its sponsor's, its body's, or its region's. */
function ownerOf(scope: Scope, bank: FilingBank | null): JobOwner {
  if (bank !== null) return { regionCode: bank.regionCode, bodyId: null, bankCode: bank.code };
  if (scope.kind === 'SPONSOR') return { regionCode: scope.regionCode, bodyId: null, sponsorId: scope.sponsorId };
  return { regionCode: scope.regionCode, bodyId: scope.kind === 'BODY' ? scope.bodyId : null };
}

/**
 * The last part of a path in either style, for people to see, with `*` for a person's number in it; undefined when nothing
 * readable is left.
 */
function shownName(fileName: string): string | undefined {
  const name = (fileName.split(/[/\\]/).at(-1) ?? '').trim();
  const isReadable = name !== '' && name !== '.' && name !== '..' && isPlainText(name);
  return isReadable && Array.from(name).length <= LONGEST_FILE_NAME ? maskPersonalNumbers(name) : undefined;
}

/** The instant `minutes` after another. */
function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString() as Instant;
}

/** A bank that sends a file. */
export type FilingBank = Pick<Bank, 'code' | 'regionCode'>;

/** An upload to be, and the bank that sends it; null for lists. */
export interface UploadPlace {
  readonly id: UploadId;
  readonly bank: FilingBank | null;
}

/**
 * Lets a file be sent within the hour: of a form that its kind may have, not empty, and of at most `largestFile` bytes
 * (UPLOAD_TOO_LARGE). A bank's file may be empty: then its receipt says so.
 */
export function decideUpload(
  request: UploadRequest,
  { id, bank }: UploadPlace,
  act: Act,
): Result<Decided<Upload>, RuleProblem> {
  const fileName = shownName(request.fileName);
  if (fileName === undefined) return fail(ruleProblem('INPUT_INVALID', 'fileName'));
  const contentType = contentTypesOf(request.kind).find((known) => known === request.contentType.toLowerCase());
  if (contentType === undefined) return fail(ruleProblem('INPUT_INVALID', 'contentType'));
  if (!Number.isInteger(request.bytes) || request.bytes < (isBankFileKind(request.kind) ? 0 : 1))
    return fail(ruleProblem('INPUT_INVALID', 'size'));
  if (request.bytes > largestFile(request.kind)) return fail(ruleProblem('UPLOAD_TOO_LARGE', 'size'));
  const sha256 = request.sha256.toLowerCase();
  if (!SHA256_FORM.test(sha256)) return fail(ruleProblem('INPUT_INVALID', 'sha256'));
  const state: Upload = {
    ...{ id, version: 1, kind: request.kind, fileName, contentType, bytes: request.bytes, sha256 },
    ...{ owner: ownerOf(act.caller.scope, bank), createdBy: act.caller.id, createdAt: act.now },
    expiresAt: minutesAfter(act.now, MINUTES_TO_SEND),
  };
  const changes = changesBetween<Upload>({}, state);
  return succeed({ state, audit: { action: 'CREATE_UPLOAD', effectiveOn: act.today, reason: null, changes } });
}
