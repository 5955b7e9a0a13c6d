import { describe, expect, it } from 'vitest';
import { parseId, type JobId } from '#domain/ids.ts';
import { jobKey } from '#domain/job/job-key.ts';
import { createUpload } from '#services/create-upload.ts';
import { actOf } from '../support/builders.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const ports = service.request();
const act = actOf(service.clients['zhejiang-admin'], '2024-06-01');
const FILE = {
  kind: 'MEMBERS',
  fileName: 'roster.csv',
  contentType: 'text/csv',
  bytes: 1,
  sha256: 'a'.repeat(64),
} as const;

function aJob(): JobId {
  const id = parseId('Job', ports.ids.next('Job'));
  if (id === undefined) throw new Error('An id of a job is none.');
  return id;
}

describe('the keys of a job', () => {
  it('are taken by nobody else: a caller who used the same words is not in its way', async () => {
    const job = aJob();
    const idempotencyKey = `${job}:1:COMPLETE`;
    const byCaller = await createUpload(ports, act, { idempotencyKey, ...FILE });
    const key = jobKey(job, 1, 'COMPLETE');
    const byJob = await createUpload(ports, { ...act, byJob: true }, { idempotencyKey: key, ...FILE, bytes: 2 });
    expect([byCaller.ok, byJob.ok]).toEqual([true, true]);
  });

  it('are refused from a caller, as those of callers are from a job', async () => {
    const invalid = { ok: false, failure: { code: 'INPUT_INVALID', path: ['idempotencyKey'] } };
    const job = aJob();
    expect(await createUpload(ports, act, { idempotencyKey: jobKey(job, 1), ...FILE })).toMatchObject(invalid);
    const ofCallers = { idempotencyKey: `${job}:1:COMPLETE`, ...FILE };
    expect(await createUpload(ports, { ...act, byJob: true }, ofCallers)).toMatchObject(invalid);
  });
});

describe('the name of a file that is sent', () => {
  it("is kept without a person's numbers, and the file is taken", async () => {
    const fileName = '张三_11010519491231002X_１３８１２３４５６７８.csv';
    const sent = await createUpload(ports, act, { idempotencyKey: 'file-name-1', ...FILE, fileName });
    const kept = `张三_${'*'.repeat(18)}_${'*'.repeat(11)}.csv`;
    expect(sent).toMatchObject({ ok: true, value: { state: { fileName: kept } } });
  });
});
