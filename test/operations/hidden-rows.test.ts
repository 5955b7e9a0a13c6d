import { describe, expect, it } from 'vitest';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyId, link } from '../support/builders.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;

/** Puts a body below another federation, as a completed move would. */
async function moveAway(body: UnionBody): Promise<void> {
  const ports = service.request();
  const current = (await ports.bodies.read(body.id)) ?? body;
  const links = [{ ...link('zhejiangupper', '2020-01-01'), to: link('x', '2024-01-01').from }];
  const state: UnionBody = {
    ...current,
    version: current.version + 1,
    parentLinks: [...links, link('jiangxiupper', '2024-01-01')],
    regionCode: jiangxi.base.regionCode,
  };
  const id = ports.ids.next('Receipt');
  const receipt = { id, actorId: zhejiang.admin.id, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
  const writes = [{ type: 'SAVE', noun: 'unionBody', state, readVersion: current.version }] as const;
  expect(await ports.ledger.commit({ writes, audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
}

describe('a page on which every row is hidden', () => {
  const query = `query Hidden($region: RegionCode!) {
    facilities(first: 1, filter: { regionCode: $region }) {
      nodes { id } edges { cursor } pageInfo { hasNextPage startCursor endCursor }
    } }`;
  const nothing = {
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
  };

  it('is the very page of a place where nothing stands, cursors included', async () => {
    const facility = { code: 'jx-1', name: '吉安职工之家', kind: 'WORKER_HOME', regionCode: '360704' };
    const input = { ...facility, ownerId: jiangxi.base.id };
    const shows = 'facility { id version }';
    changedRow(await change(service, 'jiangxi-officer', { name: 'openFacility', shows, input }), 'facility');
    const own = await read(service, 'jiangxi-officer', { query, variables: { region: '360000' } });
    expect(own).not.toEqual({ facilities: nothing });
    for (const region of ['360000', '430000']) {
      const seen = await read(service, 'zhejiang-admin', { query, variables: { region } });
      expect(seen, region).toEqual({ facilities: nothing });
    }
  });
});

describe('a repeated change of a body that has moved to another federation since', () => {
  it('proves the change by its receipt, and shows nothing of the body', async () => {
    const input = {
      id: zhejiang.base.id,
      expectedVersion: zhejiang.base.version,
      idempotencyKey: 'repeated-0001',
      phone: '0570-1',
    };
    const query = `mutation Revise($input: ReviseUnionBodyInput!) { reviseUnionBody(input: $input) {
      unionBody { id version agreements(first: 5) { nodes { id } } } problems { code } receipt { replayed } } }`;
    const ask = () => read(service, 'zhejiang-officer', { query, variables: { input } });
    expect(await ask()).toMatchObject({
      reviseUnionBody: { unionBody: { id: bodyId('zhejiangbase') }, receipt: { replayed: false } },
    });
    await moveAway(zhejiang.base);
    expect(await ask()).toEqual({
      reviseUnionBody: { unionBody: null, problems: [], receipt: { replayed: true } },
    });
  });
});
