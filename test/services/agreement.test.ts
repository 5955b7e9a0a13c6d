import { describe, expect, it } from 'vitest';
import type { Agreement } from '#domain/agreement/agreement.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { endAgreement } from '#services/end-agreement.ts';
import { listAgreementLine, listAgreements } from '#services/list-agreements.ts';
import { recordAgreement } from '#services/record-agreement.ts';
import type { CommandResult } from '#services/run-command.ts';
import { day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { changeOf, plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { termsWith } from '../support/small-nouns.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
let calls = 0;

function nextKey(): string {
  calls += 1;
  return `agreement-${String(calls).padStart(4, '0')}`;
}

function record(body: UnionBody, from: string, by: ApiClient = zhejiang.admin): Promise<CommandResult<Agreement>> {
  return recordAgreement(service.request(), service.act(by), {
    ...{ idempotencyKey: nextKey(), unionBodyId: body.id },
    terms: termsWith({ from: day(from), to: null }),
  });
}

function end(agreement: Agreement, to: string, by: ApiClient = zhejiang.admin): Promise<CommandResult<Agreement>> {
  const target = { id: agreement.id, expectedVersion: agreement.version, to: day(to) };
  return endAgreement(service.request(), service.act(by), { ...target, idempotencyKey: nextKey() });
}

/** An agreement as it was written down before agreements stood in the line of their body. */
async function plantOld(): Promise<Agreement> {
  const ports = service.request();
  const id = ports.ids.next('Agreement');
  const state: Agreement = { ...termsWith({ to: null }), id, version: 1, unionBodyId: zhejiang.base.id };
  const { outcome } = await ports.ledger.commit(
    changeOf(service, { type: 'SAVE', noun: 'agreement', state, readVersion: 0 }),
  );
  expect(outcome).toBe('COMMITTED');
  return state;
}

describe('an agreement', () => {
  it('is listed with its body, newest first', async () => {
    for (const from of ['2022-01-01', '2024-01-01', '2023-01-01']) await stateAfter(record(zhejiang.base, from));
    const request = { body: zhejiang.base, page: { limit: 2, after: undefined } };
    const slice = await listAgreements(service.request(), service.act(zhejiang.officer), request);
    expect(slice.items.map(({ item }) => item.from)).toEqual(['2024-01-01', '2023-01-01']);
    expect(slice.hasMore).toBe(true);
  });

  it('is ended early on the version that was read, and not once it is over', async () => {
    const agreement = await stateAfter(record(zhejiang.base, '2024-01-01'));
    const shorter = await stateAfter(end(agreement, '2025-01-01'));
    expect(failureOf(await end(agreement, '2024-12-01'))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    const over = await stateAfter(end(shorter, '2024-06-01'));
    expect(over).toEqual({ ...agreement, version: 3, to: '2024-06-01' });
    expect(failureOf(await end(over, '2024-05-01'))).toEqual({ code: 'AGREEMENT_ENDED' });
  });

  it('is of an open body', async () => {
    const body = await plantBelow(service, zhejiang.upper, { state: 'MERGED' });
    expect(failureOf(await record(body, '2024-01-01'))).toEqual({ code: 'BODY_CLOSED', path: ['unionBodyId'] });
  });

  it.each([
    ['of another federation', jiangxi.admin],
    ['that only reviews', zhejiang.reviewer],
    ['that only reads figures', zhejiang.dashboard],
  ])('is neither recorded nor ended by a caller %s', async (_who, by) => {
    const agreement = await stateAfter(record(zhejiang.base, '2024-01-01'));
    const recorded = await record(zhejiang.base, '2024-01-01', by);
    expect(failureOf(recorded)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
    expect(failureOf(await end(agreement, '2024-07-01', by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
  });

  it('that was recorded before there were lines is found with its body, and ended', async () => {
    const old = await plantOld();
    const query = { ...{ unionBodyId: zhejiang.base.id, subtree: false, kind: null, bargaining: null } };
    const page = { limit: 100, after: undefined };
    const found = await listAgreementLine(service.request(), service.act(zhejiang.officer), { query, page });
    expect(found?.items.map(({ item }) => item.id)).toContain(old.id);
    expect(await stateAfter(end(old, '2024-07-01'))).toEqual({ ...old, version: 2, to: '2024-07-01' });
  });
});
