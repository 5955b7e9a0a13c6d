import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { IssueBatch } from '#domain/card/issue-batch.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { applyForCard } from '#services/apply-for-card.ts';
import { fillIssueBatch, openIssueBatch, sendIssueBatch } from '#services/fill-issue-batch.ts';
import { findIssueBatch, listIssueBatches, listIssueLines } from '#services/list-issue-batches.ts';
import { adminOf, region } from '../support/builders.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');
const { admit } = driverOfPeople(service);
const by = zhejiang.admin;
const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
const cardProgramId = world.program.id;
const targetOf = ({ id, version }: IssueBatch) => ({ ...key(), id, expectedVersion: version });

function open(place: Parameters<typeof openIssueBatch>[2]['place'], caller: ApiClient = by) {
  return openIssueBatch(service.request(), service.act(caller), { ...key(), cardProgramId, place });
}

const fill = (batch: IssueBatch, caller: ApiClient = by) =>
  fillIssueBatch(service.request(), service.act(caller), targetOf(batch));
const send = (batch: IssueBatch, caller: ApiClient = by) =>
  sendIssueBatch(service.request(), service.act(caller), targetOf(batch));

/** A body with so many applications that wait. */
async function waiting(count: number): Promise<UnionBody> {
  const body = await plantBelow(service, zhejiang.upper);
  for (let made = 0; made < count; made += 1) {
    const member = await stateAfter(admit({ body, by }));
    const command = { ...key(), memberId: member.id, cardProgramId };
    await stateAfter(applyForCard(service.request(), service.act(by), command));
  }
  return body;
}

async function linesOf(batch: IssueBatch): Promise<readonly BenefitCard[]> {
  const { items } = await listIssueLines(service.request(), batch, { limit: 100, after: undefined });
  return items.map(({ item }) => item);
}

describe('an issue batch', () => {
  it('takes what waits in steps, and then no more', async () => {
    const body = await waiting(50);
    const opened = await stateAfter(open({ unionBodyId: body.id }));
    const half = await stateAfter(fill(opened));
    expect(half.count).toBe(48);
    const full = await stateAfter(fill(half));
    expect(full.count).toBe(50);
    expect((await stateAfter(fill(full))).count).toBe(50);
    const lines = await linesOf(full);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(50);
    expect(lines.every(({ batchId, states }) => batchId === full.id && states.at(-1)?.state === 'SENT_TO_BANK')).toBe(
      true,
    );
  });

  it('never takes what another takes at the same time', async () => {
    const body = await waiting(6);
    const place = { unionBodyId: body.id };
    const [one, other] = [await stateAfter(open(place)), await stateAfter(open(place))];
    const filled = await Promise.all([stateAfter(fill(one)), stateAfter(fill(other))]);
    expect(filled.map(({ count }) => count).toSorted((left, right) => left - right)).toEqual([0, 6]);
    const lines = (await Promise.all([linesOf(one), linesOf(other)])).flat();
    expect(new Set(lines.map(({ id }) => id)).size).toBe(6);
    expect(lines).toHaveLength(6);
  });

  it('is seen by its bank once it was sent, and by no other', async () => {
    const body = await waiting(1);
    const opened = await stateAfter(open({ unionBodyId: body.id }));
    const filled = await stateAfter(fill(opened));
    const seenBy = async (caller: ApiClient) => {
      const act = service.act(caller);
      const found = await findIssueBatch(service.request(), act, opened.id);
      const page = { limit: 100, after: undefined };
      const { items } = await listIssueBatches(service.request(), act, { programId: cardProgramId, page });
      const isListed = items.some(({ item }) => item.id === opened.id);
      expect(isListed).toBe(found !== undefined);
      return isListed;
    };
    expect(await seenBy(world.bank)).toBe(false);
    expect(await seenBy(zhejiang.officer)).toBe(true);
    await stateAfter(send(filled));
    expect(await seenBy(world.bank)).toBe(true);
    for (const caller of [theirs.bank, world.partner, jiangxi.admin, zhejiang.dashboard]) {
      expect(await seenBy(caller)).toBe(false);
    }
  });

  it('goes to the bank once, with something in it, and takes no more then', async () => {
    const body = await waiting(1);
    const opened = await stateAfter(open({ unionBodyId: body.id }));
    expect(failureOf(await send(opened))).toEqual({ code: 'ISSUE_BATCH_EMPTY', path: ['id'] });
    const filled = await stateAfter(fill(opened));
    expect(failureOf(await fill(opened))?.code).toBe('CONFLICT');
    const sent = await stateAfter(send(filled));
    const illegal = (action: string) => ({ code: 'ILLEGAL_TRANSITION', from: 'SENT', action, allowed: [] });
    expect(failureOf(await send(sent))).toEqual(illegal('SEND'));
    expect(failureOf(await fill(sent))).toEqual(illegal('FILL'));
  });

  it('is opened where its maker stands', async () => {
    const missing = (field: string) => ({ code: 'NOT_FOUND', path: [field] });
    const outside = { code: 'OUTSIDE_SCOPE', path: ['regionCode'] };
    expect(failureOf(await open({ unionBodyId: jiangxi.base.id }))).toEqual(missing('unionBodyId'));
    expect(failureOf(await open({ regionCode: region('360000') }))).toEqual(outside);
    expect(failureOf(await open({ regionCode: region('330000') }, zhejiang.officer))).toEqual(outside);
    expect(failureOf(await open({ unionBodyId: zhejiang.base.id }, jiangxi.admin))).toEqual(missing('cardProgramId'));
    for (const caller of [world.bank, zhejiang.reviewer, world.partner]) {
      expect(failureOf(await open({ unionBodyId: zhejiang.base.id }, caller))).toEqual(missing('cardProgramId'));
    }
    const opened = await stateAfter(open({ unionBodyId: zhejiang.base.id }, zhejiang.officer));
    for (const caller of [world.bank, zhejiang.reviewer, jiangxi.admin]) {
      expect(failureOf(await fill(opened, caller))).toEqual(missing('id'));
      expect(failureOf(await send(opened, caller))).toEqual(missing('id'));
    }
  });

  it('of a division is seen by those whose region holds all of it', async () => {
    const opened = await stateAfter(open({ regionCode: region('330800') }));
    const sees = async (caller: ApiClient) =>
      (await findIssueBatch(service.request(), service.act(caller), opened.id)) !== undefined;
    const national = adminOf('000000');
    expect(await Promise.all([by, national, adminOf('330800')].map(sees))).toEqual([true, true, true]);
    const others = [adminOf('330881'), zhejiang.officer, world.partner, zhejiang.dashboard, jiangxi.admin];
    expect(await Promise.all(others.map(sees))).toEqual(others.map(() => false));
  });

  it('of a division takes the applications of all of its bodies', async () => {
    await waiting(1);
    const opened = await stateAfter(open({ regionCode: region('330000') }));
    const filled = await stateAfter(fill(opened));
    expect(filled.count).toBeGreaterThan(0);
    const lines = await linesOf(filled);
    expect(lines.map(({ program }) => program.id)).toEqual(lines.map(() => cardProgramId));
  });
});
