import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { BreakVerdict } from '#domain/reconciliation/decide-break.ts';
import { allowedBreakActions, findBreak } from '#services/break-access.ts';
import { findNode } from '#services/find-node.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listBreaks, type BreakFilter } from '#services/list-breaks.ts';
import type { CommandResult } from '#services/run-command.ts';
import { assignBreak, resolveBreak } from '#services/settle-break.ts';
import { beginSettledScene, CALLERS } from '../../support/bank-files/settled-scene.ts';
import { sampleOffer } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { failureOf, stateAfter } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const scene = await beginSettledScene(service, {
  offers: [sampleOffer('TENTH'), sampleOffer('FIFTH', {}, { basisPoints: 2000 })],
});
const { admin, officer, reviewer, county, other } = CALLERS;
const { bank, otherBank, caller, otherCaller } = scene;
const ALL: Omit<BreakFilter, 'bankId'> = {
  ...{ period: null, offerId: null, merchantId: null, kind: null, state: null, age: null },
};
let calls = 0;

await scene.tell('2026-05-20', [{ id: 'MAY-OVER', discount: 1500 }]);
await scene.tell('2026-06-08', [
  { id: 'OVER', discount: 1500 },
  { id: 'UNDER', discount: 500, merchant: 'M-2', offer: 'FIFTH' },
  { id: 'NONE', discount: 0, card: 'b' },
  { id: 'GOOD' },
]);
const job = await scene.tell('2026-06-14', [
  { id: 'ORPHAN', of: 'NOBODY', discount: 100 },
  { id: 'OVER-2', discount: 1200, merchant: 'M-2' },
]);
service.clock.set('2026-06-15');

const key = (): string => {
  calls += 1;
  return `break-call-${calls}`;
};

function assign({ id, version }: Break, assignee: ApiClient | null, by = officer): Promise<CommandResult<Break>> {
  const command = { idempotencyKey: key(), id, expectedVersion: version, assigneeId: assignee?.id ?? null };
  return assignBreak(service.request(), service.act(by), command);
}

function resolve(
  { id, version }: Break,
  verdict: Partial<BreakVerdict> = {},
  by = reviewer,
): Promise<CommandResult<Break>> {
  const told = { resolution: 'ACCEPTED', reason: 'agreed with the bank', correctedBy: null, ...verdict } as const;
  return resolveBreak(service.request(), service.act(by), {
    idempotencyKey: key(),
    id,
    expectedVersion: version,
    ...told,
  });
}

async function subjects(filter: Partial<BreakFilter>, by: ApiClient = admin): Promise<readonly string[]> {
  const query = { bankId: bank.id, ...ALL, ...filter, page: { limit: 100, after: undefined } };
  const { items } = await listBreaks(service.request(), service.act(by), query);
  return items.map(({ item }) => item.subject);
}

const offerOf = async (subject: string): Promise<Pick<Break, 'offerId' | 'merchantId'>> =>
  scene.breakOf(subject, 'DISCOUNT_UNDER');

describe('breaks of a bank', () => {
  it('are listed by month, by kind within it, and by what else is asked for', async () => {
    expect(await subjects({ period: '2026-05' })).toEqual(['MAY-OVER']);
    expect([...(await subjects({ period: '2026-06' }))].sort()).toEqual(['NONE', 'ORPHAN', 'OVER', 'OVER-2', 'UNDER']);
    expect(await subjects({ period: '2026-06', kind: 'DISCOUNT_OVER' })).toEqual(['OVER', 'OVER-2']);
    expect(await subjects({ period: '2026-06', kind: 'DISCOUNT_OVER', age: 'DAYS_0_1' })).toEqual(['OVER-2']);
    expect(await subjects({ period: '2026-06', state: 'PENDING' })).toEqual(['ORPHAN']);
    expect(await subjects({ period: '2026-06', state: 'CORRECTED' })).toEqual([]);
    expect(await subjects({ period: '2026-07' })).toEqual([]);
  });

  it('are listed by age and open state, oldest first', async () => {
    expect(await subjects({ age: 'DAYS_8_30' })).toEqual(['MAY-OVER']);
    expect([...(await subjects({ age: 'DAYS_2_7' }))].sort()).toEqual(['NONE', 'OVER', 'UNDER']);
    expect([...(await subjects({ age: 'DAYS_0_1' }))].sort()).toEqual(['ORPHAN', 'OVER-2']);
    expect(await subjects({ age: 'OVER_30_DAYS' })).toEqual([]);
    expect(await subjects({ state: 'PENDING' })).toEqual(['ORPHAN']);
    expect((await subjects({ state: 'OPEN' }))[0]).toBe('MAY-OVER');
    expect(await subjects({ state: 'OPEN' })).toHaveLength(5);
  });

  it('are listed by offer and by merchant, of a month or of all', async () => {
    const { offerId, merchantId } = await offerOf('UNDER');
    expect(await subjects({ offerId })).toEqual(['UNDER']);
    expect([...(await subjects({ merchantId }))].sort()).toEqual(['OVER-2', 'UNDER']);
    expect(await subjects({ merchantId, offerId })).toEqual(['UNDER']);
    expect(await subjects({ merchantId, age: 'DAYS_0_1' })).toEqual(['OVER-2']);
    expect(await subjects({ merchantId, period: '2026-05' })).toEqual([]);
    expect(await subjects({ offerId, bankId: otherBank.id })).toEqual([]);
  });

  it('are read page by page', async () => {
    const found: string[] = [];
    let after: string | undefined;
    for (let hasMore = true; hasMore;) {
      const query = { bankId: bank.id, ...ALL, state: 'OPEN' as const, page: { limit: 2, after } };
      const slice = await listBreaks(service.request(), service.act(admin), query);
      found.push(...slice.items.map(({ item }) => item.subject));
      ({ hasMore, end: after } = slice);
    }
    expect([...found].sort()).toEqual([...(await subjects({ state: 'OPEN' }))].sort());
  });

  it('are seen by the bank and by those whose scope holds its division, and by nobody else', async () => {
    const { id } = await scene.breakOf('OVER', 'DISCOUNT_OVER');
    const seen = async (by: ApiClient) => {
      const [ports, act] = [service.request(), service.act(by)];
      const trail = await listAuditTrail(ports, act, { subjectId: id, page: { limit: 1, after: undefined } });
      expect(trail.items).toEqual([]);
      return [
        (await findBreak(ports, act, id)) !== undefined,
        (await findNode(ports, act, id)) !== undefined,
        (await subjects({ period: '2026-06' }, by)).length > 0,
      ];
    };
    for (const by of [admin, officer, reviewer, caller]) expect(await seen(by)).toEqual([true, true, true]);
    for (const by of [county, other, otherCaller]) expect(await seen(by)).toEqual([false, false, false]);
  });
});

describe('assigning a break', () => {
  it('is for officers and administrators who see it, and to somebody who sees it', async () => {
    const open = await scene.breakOf('OVER', 'DISCOUNT_OVER');
    for (const by of [reviewer, caller, other, county]) {
      expect(failureOf(await assign(open, reviewer, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    for (const to of [county, other, caller]) {
      expect(failureOf(await assign(open, to))).toEqual({ code: 'NOT_FOUND', path: ['assigneeId'] });
    }
    const given = await stateAfter(assign(open, reviewer));
    expect(given).toEqual({ ...open, version: 2, assigneeId: reviewer.id });
    expect(failureOf(await assign(open, reviewer))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    expect((await stateAfter(assign(given, null, admin))).assigneeId).toBeNull();
  });
});

describe('settling a break', () => {
  it('takes it out of what is open, and leaves an entry in the trail', async () => {
    const open = await scene.breakOf('NONE', 'ENTITLED_NOT_GRANTED');
    const settled = await stateAfter(resolve(open));
    expect(await subjects({ state: 'OPEN' })).not.toContain('NONE');
    expect(await subjects({ period: '2026-06', state: 'ACCEPTED' })).toEqual(['NONE']);
    expect(await subjects({ period: '2026-06', age: 'DAYS_2_7' })).not.toContain('NONE');
    const page = { limit: 10, after: undefined };
    const trail = await listAuditTrail(service.request(), service.act(admin), { subjectId: open.id, page });
    expect(trail.items.map(({ item }) => [item.action, item.reason])).toEqual([
      ['RESOLVE_BREAK', 'agreed with the bank'],
    ]);
    expect(failureOf(await resolve(settled))?.code).toBe('ILLEGAL_TRANSITION');
    expect(allowedBreakActions(service.act(admin), settled)).toEqual([]);
  });

  it('is for reviewers and administrators who see it', async () => {
    const open = await scene.breakOf('UNDER', 'DISCOUNT_UNDER');
    for (const by of [officer, caller, otherCaller, other, county]) {
      expect(failureOf(await resolve(open, {}, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    expect(allowedBreakActions(service.act(admin), open)).toEqual(['ASSIGN', 'RESOLVE']);
    expect(allowedBreakActions(service.act(officer), open)).toEqual(['ASSIGN']);
    expect(allowedBreakActions(service.act(reviewer), open)).toEqual(['RESOLVE']);
    expect(allowedBreakActions(service.act(caller), open)).toEqual([]);
    await stateAfter(resolve(open, { resolution: 'WRITTEN_OFF' }, admin));
  });

  it.each(['NOBODY', 'job_nobody', 'CCB-1', '6222020200011112220'])(
    'as corrected by %s is refused',
    async (correctedBy) => {
      const open = await scene.breakOf('MAY-OVER', 'DISCOUNT_OVER');
      const refused = { code: 'NOT_FOUND', path: ['correctedBy'] };
      expect(failureOf(await resolve(open, { resolution: 'CORRECTED', correctedBy }))).toEqual(refused);
    },
  );

  it('as corrected by a transaction, or a job of the bank, names it', async () => {
    const byRow = await scene.breakOf('MAY-OVER', 'DISCOUNT_OVER');
    const first = await stateAfter(resolve(byRow, { resolution: 'CORRECTED', correctedBy: 'GOOD' }));
    expect(first.settled).toMatchObject({ resolution: 'CORRECTED', correctedBy: 'GOOD', actorId: reviewer.id });
    const byJob = await scene.breakOf('OVER-2', 'DISCOUNT_OVER');
    const second = await stateAfter(resolve(byJob, { resolution: 'CORRECTED', correctedBy: job.id }));
    expect(second.settled?.correctedBy).toBe(job.id);
  });

  it('stays as it is when the row comes again', async () => {
    await scene.tell('2026-06-16', [{ id: 'MAY-OVER', discount: 1500, at: '2026-05-20T12:00:00+08:00' }]);
    expect((await scene.breakOf('MAY-OVER', 'DISCOUNT_OVER')).settled?.resolution).toBe('CORRECTED');
  });
});
