import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { hallItems } from '../../infra/local/first-data/programs/service-hall.ts';
import { readPublishedEntities } from '../../infra/local/first-data/published-entities.ts';
import { openCases } from '../support/case-api.ts';
import { openLine, type Asked } from '../support/line-api.ts';
import { read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const line = await openLine(service);
const cases = openCases(service, line);
const { jiangxi } = service.federations;
const desk = 'jiangxi-officer';

const published = readPublishedEntities(join(import.meta.dirname, '../../data')).service_windows;
const rowSchema = z.object({ id: z.string(), version: z.number() });

const windowNames = published.window_names_zh;
const CENTRE = {
  ...{ ownerId: jiangxi.base.id, code: 'qt_county', name: '吉安县群团服务中心', kind: 'CENTRE', regionCode: '360821' },
  ...{ windowNames, openedOn: '2016-01-01' },
};

async function opened(facts: object = {}): Promise<string> {
  const asked = {
    by: desk,
    name: 'openFacility',
    input: { ...CENTRE, ...facts },
    shows: 'facility { id version }',
  } as const;
  return rowSchema.parse((await line.done(asked))['facility']).id;
}

const itemOf = (facilityId: string, facts: object): Asked => {
  const plain = { name: '困难职工临时救助', category: 'BENEFIT', window: '困难帮扶', openedOn: '2016-01-01' };
  return {
    by: desk,
    name: 'openServiceItem',
    input: { facilityId, ...plain, ...facts },
    shows: 'serviceItem { id version }',
  };
};
const item = async (facilityId: string, facts: object) =>
  rowSchema.parse((await line.done(itemOf(facilityId, facts)))['serviceItem']);

beforeEach(() => {
  service.clock.set('2026-11-20');
});

describe('the service centre of Ji’an county', () => {
  it('offers 34 items at five windows: 19 + 1 + 6 + 2 + 6', async () => {
    const centre = await opened();
    for (const facts of hallItems(published)) await item(centre, { ...facts });
    const query = `query ($id: ID!, $category: ServiceItemCategory) { facility(id: $id) {
      windows windowNames itemCounts { category count }
      items(first: 100, category: $category) { nodes { code category facility { id } } } } }`;
    const shown = z.object({
      facility: z.looseObject({
        itemCounts: z.array(z.object({ category: z.string(), count: z.number() })),
        items: z.object({ nodes: z.array(z.object({ code: z.string(), category: z.string() })) }),
      }),
    });
    const whole = shown.parse(await read(service, desk, { query, variables: { id: centre } })).facility;
    expect(whole).toMatchObject({ windows: 5, windowNames });
    expect(whole.itemCounts).toEqual([
      { category: 'BENEFIT', count: 19 },
      { category: 'EMPLOYMENT', count: 1 },
      { category: 'TRAINING', count: 6 },
      { category: 'SAFETY', count: 2 },
      { category: 'RIGHTS', count: 6 },
    ]);
    expect(whole.itemCounts.reduce((sum, { count }) => sum + count, 0)).toBe(34);
    expect(whole.items.nodes).toHaveLength(34);
    const variables = { id: centre, category: 'TRAINING' };
    const training = shown.parse(await read(service, desk, { query, variables })).facility.items.nodes;
    expect(training.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `TRAINING-0${String(number)}`));
  });

  it('takes a request at the front desk by an agent, handles it behind, and is done as promised', async () => {
    const centre = await opened({ code: 'qt_desk' });
    const facts = { code: 'HELP', promisedDays: 3, backOffice: '县妇联', modes: ['BOOKING', 'AGENT'] };
    const { id: serviceItemId } = await item(centre, facts);
    let row = await cases.receive(desk, {
      ...{ unionBodyId: jiangxi.upper.id, kind: 'REQUEST', service: 'WINDOW', mode: 'AGENT', title: '临时救助申请' },
      ...{ serviceItemId, bookedFor: '2026-11-23', agent: { name: '刘书记' } },
    });
    const ASKED =
      'dueOn bookedFor frontBody { id } unionBody { id } facility { id } serviceItem { backOffice window } agent { name }';
    expect(await cases.seen(row, desk, ASKED)).toEqual({
      ...{ dueOn: '2026-11-23', bookedFor: '2026-11-23', frontBody: { id: jiangxi.base.id } },
      ...{ unionBody: { id: jiangxi.upper.id }, facility: { id: centre } },
      ...{ serviceItem: { backOffice: '县妇联', window: '困难帮扶' }, agent: { name: '刘*' } },
    });
    expect(await cases.listed(desk, { unionBodyId: jiangxi.base.id, list: 'HANDED_ON' })).toContain(row.id);
    for (const name of ['acceptCase', 'startCase']) row = await cases.step(row, { by: desk, name });
    row = await cases.step(row, { by: desk, name: 'resolveCase', more: { outcome: 'DONE' } });
    row = await cases.step(row, { by: 'jiangxi-reviewer', name: 'closeCase' });
    expect(await cases.seen(row, desk, 'state outcome overdue')).toEqual({
      ...{ state: 'CLOSED', outcome: 'DONE', overdue: false },
    });
  });

  it('revises an item, and closes it for good', async () => {
    const centre = await opened({ code: 'qt_close' });
    const { id } = await item(centre, { code: 'OLD', promisedDays: 3 });
    const input = { id, expectedVersion: 1, promisedDays: 1, modes: ['HOME_VISIT'], window: '惠民帮扶', name: '救助' };
    const shows = 'serviceItem { promisedDays modes window name category }';
    const revised = await line.done({ by: desk, name: 'reviseServiceItem', shows, input });
    expect(revised['serviceItem']).toEqual({
      ...{ promisedDays: 1, modes: ['HOME_VISIT'], window: '惠民帮扶', name: '救助', category: 'BENEFIT' },
    });
    const closing = {
      by: desk,
      name: 'closeServiceItem',
      input: { id, expectedVersion: 2, closedOn: '2026-11-19' },
    } as const;
    expect(await line.told(closing)).toBe('');
    expect(await line.told({ ...closing, input: { ...closing.input, expectedVersion: 3 } })).toBe(
      'SERVICE_ITEM_CLOSED',
    );
    expect(await line.told({ by: desk, name: 'reviseServiceItem', input: { ...input, expectedVersion: 3 } })).toBe(
      'SERVICE_ITEM_CLOSED',
    );
    const query = `query ($id: ID!) { facility(id: $id) { itemCounts { count }
      open: items(first: 5) { nodes { code } } all: items(first: 5, openOnly: false) { nodes { code } } } }`;
    expect(await read(service, desk, { query, variables: { id: centre } })).toEqual({
      facility: { itemCounts: [], open: { nodes: [] }, all: { nodes: [{ code: 'OLD' }] } },
    });
    expect(await line.told(itemOf(centre, { code: 'OLD' }))).toBe('CODE_TAKEN code');
  });
});

describe('bad input', () => {
  it('of an item that does not fit its centre is refused', async () => {
    const centre = await opened({ code: 'qt_bad' });
    const told = (facts: object) => line.told(itemOf(centre, { code: 'X', ...facts }));
    expect(await told({ window: '三号窗口' })).toBe('INPUT_INVALID window');
    expect(await told({ promisedDays: 367 })).toBe('INPUT_INVALID promisedDays');
    expect(await told({ promisedDays: -1 })).toBe('INPUT_INVALID promisedDays');
    expect(await told({ openedOn: '2026-11-21' })).toBe('EFFECTIVE_DATE_IN_FUTURE openedOn');
    expect(await told({ openedOn: '2015-12-31' })).toBe('INTERVAL_INVALID openedOn');
    const station = await opened({ code: 'qt_station', kind: 'STATION' });
    expect(await line.told(itemOf(station, { code: 'X' }))).toBe('INPUT_INVALID facilityId');
    const input = { id: centre, expectedVersion: 1, closedOn: '2026-11-20' };
    expect(await line.told({ by: desk, name: 'closeFacility', input })).toBe('');
    expect(await told({})).toBe('FACILITY_CLOSED facilityId');
  });

  it('of windows that are not as many as are counted is refused', async () => {
    const open = (facts: object) =>
      line.told({ by: desk, name: 'openFacility', input: { ...CENTRE, code: 'w', ...facts } });
    expect(await open({ windows: 4 })).toBe('INPUT_INVALID windowNames');
    expect(await open({ windowNames: ['一', '一'] })).toBe('INPUT_INVALID windowNames');
    expect(await open({ windows: 5 })).toBe('');
  });

  it('of a request that the item does not offer is refused', async () => {
    const centre = await opened({ code: 'qt_modes' });
    const { id: serviceItemId, version } = await item(centre, { code: 'PLAIN' });
    const request = {
      ...{
        unionBodyId: jiangxi.base.id,
        kind: 'REQUEST',
        service: 'WINDOW',
        mode: 'VISIT',
        title: '救助',
        serviceItemId,
      },
    };
    const told = (facts: object) => line.told({ by: desk, name: 'receiveCase', input: { ...request, ...facts } });
    expect(await told({})).toBe('');
    expect(await told({ kind: 'PETITION' })).toBe('INPUT_INVALID serviceItemId');
    expect(await told({ mode: 'AGENT' })).toBe('INPUT_INVALID mode');
    expect(await told({ mode: 'HOME_VISIT' })).toBe('INPUT_INVALID homeVisit');
    expect(await told({ bookedFor: '2026-11-23' })).toBe('INPUT_INVALID bookedFor');
    expect(await told({ facilityId: await opened({ code: 'qt_other' }) })).toBe('INPUT_INVALID facilityId');
    expect(await told({ serviceItemId: 'item_none' })).toBe('NOT_FOUND serviceItemId');
    const input = { id: serviceItemId, expectedVersion: version, closedOn: '2026-11-20' };
    expect(await line.told({ by: desk, name: 'closeServiceItem', input })).toBe('');
    expect(await told({})).toBe('SERVICE_ITEM_CLOSED serviceItemId');
    expect(await told({ receivedOn: '2026-11-19' })).toBe('');
  });
});

describe('another federation', () => {
  it.each(['zhejiang-admin', 'zhejiang-officer'] as const)('sees no item and opens none as %s', async (by) => {
    const centre = await opened({ code: `qt_${by}` });
    const { id } = await item(centre, { code: 'X' });
    const query =
      'query ($id: ID!) { serviceItem(id: $id) { id } node(id: $id) { id } auditTrail(subjectId: $id, first: 5) { nodes { id } } }';
    expect(await read(service, by, { query, variables: { id } })).toEqual({
      ...{ serviceItem: null, node: null, auditTrail: { nodes: [] } },
    });
    expect(await line.told({ ...itemOf(centre, { code: 'Y' }), by })).toBe('NOT_FOUND facilityId');
    const input = { id, expectedVersion: 1, closedOn: '2026-11-20' };
    expect(await line.told({ by, name: 'closeServiceItem', input })).toBe('NOT_FOUND id');
  });
});
