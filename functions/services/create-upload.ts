import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { decideUpload, type UploadRequest } from '#domain/job/decide-upload.ts';
import { maySendFile } from '#domain/job/may-run-file.ts';
import type { Upload } from '#domain/job/upload.ts';
import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed } from '#domain/result.ts';
import { bankOfCaller } from './bank-access.ts';
import { draftChange } from './draft-change.ts';
import { uploadKey } from './job-objects.ts';
import type { Ports } from './ports.ts';
import type { SignedRequest } from './ports/objects.ts';
import { commandOf } from './run-command.ts';

/** A file to be sent. */
export interface CreateUpload extends UploadRequest {
  readonly idempotencyKey: string;
}

/** Makes room for one file, of a kind whose rows are for the caller to record (OUTSIDE_SCOPE). How to send it is told by `signUploadRequest`. */
export const createUpload = commandOf(
  'createUpload',
  async (ports, act, { idempotencyKey: _key, ...request }: CreateUpload) => {
    if (!mayDo(act.caller.role, 'upload:create')) return fail(ruleProblem('NOT_FOUND'));
    if (!maySendFile(act.caller.role, request.kind)) return fail(ruleProblem('OUTSIDE_SCOPE', 'kind'));
    const bank = isBankFileKind(request.kind) ? await bankOfCaller(ports, act) : null;
    if (bank === undefined) return fail(ruleProblem('OUTSIDE_SCOPE', 'kind'));
    const decided = decideUpload(request, { id: ports.ids.next('Upload'), bank }, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    return succeed(draftChange(decided.value, [{ type: 'SAVE', noun: 'upload', state, readVersion: 0 }]));
  },
);

/** The request by which the file is sent: this very content, up to the end of the upload's time. */
export function signUploadRequest(ports: Ports, upload: Upload): Promise<SignedRequest> {
  return ports.objects.signUpload(uploadKey(upload.id), upload, upload.expiresAt);
}
