import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { FigureRow } from '#domain/figure/figure-row.ts';
import { figureIdentity, type Figure } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import { findFigure } from '#services/find-figure.ts';
import { findNode } from '#services/find-node.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listFigures, type FigureQuery } from '#services/list-figures.ts';
import { showDashboard } from '#services/show-dashboard.ts';
import { withdrawFigure, type WithdrawFigure } from '#services/withdraw-figure.ts';
import { meteredTable } from '#store/metered-table.ts';
import { adminOf, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createImports, outcomesOf } from '../support/figure-import.ts';
import { figureRow } from '../support/figure-rows.ts';
import { failureOf, valueOf } from '../support/outcome.ts';
import { changeOf, plantBelow } from '../support/plant-body.ts';
import { createTestPorts, openTestTable } from '../support/ports.ts';

const table = await createTestTable();
const opened = openTestTable(table);
const meter = createStoreMeter();
const through = { ...opened, client: meteredTable(opened, meter, false).client };
const service = createTestPorts(table, { now: '2026-11-20', through });
const run = createImports(service);
const zhejiang = adminOf('330000');
const nation = adminOf('000000');
const reason = '区划有误';

/** Imports one row and gives the figure. */
async function bringIn(cells: Partial<FigureRow>): Promise<Figure> {
  const { rows } = await run(nation, [figureRow(cells)]);
  const figure = rows[0]?.figure;
  if (figure == null) throw new Error(JSON.stringify(rows));
  return figure;
}

let keys = 0;
function withdraw(caller: ApiClient, { id, version }: Figure, more: Partial<WithdrawFigure> = {}) {
  keys += 1;
  const command = { idempotencyKey: `withdraw-${keys}`, id, expectedVersion: version, reason, ...more };
  return withdrawFigure(service.request(), service.act(caller), command);
}

function page(query: Partial<FigureQuery>) {
  const asked = { subtree: true, page: { limit: 100, after: undefined }, ...query };
  return listFigures(service.request(), service.act(nation), asked);
}

const listed = async (query: Partial<FigureQuery>): Promise<string[]> =>
  (await page(query)).items.map(({ item }) => item.rowId);

async function dashboard(regionCode: string) {
  const asked = { regionCode: region(regionCode), period: undefined, asOf: day('2026-11-20') };
  const { reported } = valueOf(await showDashboard(service.request(), service.act(nation), asked));
  return { complete: reported.complete, rows: reported.figures.map(({ rowId }) => rowId) };
}

async function actionsOn(subjectId: FigureId): Promise<unknown[]> {
  const asked = { subjectId, page: { limit: 10, after: undefined } };
  const trail = await listAuditTrail(service.request(), service.act(zhejiang), asked);
  return trail.items.map(({ item }) => [item.action, item.reason]);
}

const JIASHAN = { regionCode: '330421', regionName: '嘉善县' };
const PINGHU = { regionCode: '330482', regionName: '平湖市' };
const AID = '撤回测试';

describe('a figure that was imported under a wrong division', () => {
  it('is withdrawn and imported where it belongs: lists and dashboards show it there alone', async () => {
    const wrong = await bringIn({ id: 'wrong', program: AID, ...JIASHAN });
    expect((await dashboard('330421')).rows).toEqual(['wrong']);
    expect(valueOf(await withdraw(zhejiang, wrong)).state).toMatchObject({
      version: 2,
      withdrawnAt: service.act(zhejiang).now,
    });
    await bringIn({ id: 'right', program: AID, ...PINGHU });
    for (const query of [{ program: AID }, { indicator: 'mutual_aid_insured' }, {}]) {
      expect(await listed({ ...query, regionCode: region('330400') })).toEqual(['right']);
    }
    expect(await listed({ regionCode: region('330421'), subtree: false })).toEqual([]);
    expect(await listed({})).toEqual(['right']);
    expect((await dashboard('330421')).rows).toEqual([]);
    expect((await dashboard('330482')).rows).toEqual(['right']);
  });

  it('is still found by its id, with its trail', async () => {
    const wrong = await bringIn({ id: 'kept', ...JIASHAN });
    const { state } = valueOf(await withdraw(zhejiang, wrong));
    const by = [service.request(), service.act(zhejiang)] as const;
    expect(await findFigure(...by, wrong.id)).toEqual(state);
    expect(await findNode(...by, wrong.id)).toEqual({ ...state, __typename: 'Figure' });
    expect(await actionsOn(wrong.id)).toEqual([
      ['WITHDRAW', reason],
      ['IMPORT', null],
    ]);
  });
});

describe('a withdrawn figure', () => {
  it('takes no room: a page is full, at one read, and a dashboard complete, however many there are', async () => {
    const standing = await bringIn({ id: 'standing', regionCode: '331122', regionName: '缙云县' });
    const gone = Array.from({ length: 1_050 }, (_, index): Figure => {
      const rowId = `gone-${index}`;
      const id = service.ids.of('Figure', figureIdentity({ rowId, regionCode: standing.regionCode }));
      return { ...standing, rowId, id, withdrawnAt: standing.recordedAt };
    });
    const writes = gone.map((state) => ({ type: 'SAVE', noun: 'figure', state, readVersion: 0 }) as const);
    for (let from = 0; from < gone.length; from += 90) {
      const change = changeOf(service, ...writes.slice(from, from + 90));
      expect(await service.request().ledger.commit(change)).toEqual({ outcome: 'COMMITTED' });
    }
    const before = meter.roundTrips;
    const asked = { regionCode: standing.regionCode, page: { limit: 1, after: undefined } };
    const found = await page(asked);
    expect(found).toMatchObject({ items: [{ item: { rowId: 'standing' } }], hasMore: false });
    expect(meter.roundTrips - before).toBe(1);
    expect(await dashboard('331122')).toEqual({ complete: true, rows: ['standing'] });
  });

  it('is not brought back by an import of the same row, whatever it says', async () => {
    const figure = await bringIn({ id: 'taken', ...JIASHAN });
    valueOf(await withdraw(zhejiang, figure));
    for (const value of ['28461', '7']) {
      const answer = await run(zhejiang, [figureRow({ id: 'taken', ...JIASHAN, value })]);
      expect(answer.rows[0]?.problems).toEqual([{ code: 'FIGURE_ID_TAKEN', path: ['rows', '0', 'id'] }]);
    }
    expect(await listed({ regionCode: region('330421') })).toEqual([]);
  });

  it('stands again by REVISE, in every list', async () => {
    const figure = await bringIn({ id: 'back', ...JIASHAN });
    valueOf(await withdraw(zhejiang, figure));
    const answer = await run(zhejiang, [figureRow({ id: 'back', ...JIASHAN })], { mode: 'REVISE' });
    expect(outcomesOf(answer)).toEqual(['REVISED']);
    expect(answer.rows[0]?.figure).toMatchObject({ id: figure.id, version: 3, withdrawnAt: null });
    expect(await listed({ regionCode: region('330421') })).toEqual(['back']);
    expect(await listed({ regionCode: region('330421'), indicator: 'mutual_aid_insured' })).toEqual(['back']);
    expect(await listed({ regionCode: region('330421'), program: '医疗互助' })).toEqual(['back']);
    expect((await dashboard('330421')).rows).toEqual(['back']);
    expect((await actionsOn(figure.id)).map((entry) => (entry as string[])[0])).toEqual([
      ...['REVISE', 'WITHDRAW', 'IMPORT'],
    ]);
  });
});

describe('a withdrawal', () => {
  it('is nobody’s who may not import into the division, and tells them nothing', async () => {
    const figure = await bringIn({ id: 'scoped', regionCode: '330881' });
    const facts = { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('330881') } as const;
    const officer = staffOf('OFFICER', await plantBelow(service, null, facts));
    for (const caller of [adminOf('360000'), adminOf('330400'), adminOf('330882'), officer]) {
      expect(failureOf(await withdraw(caller, figure))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
      expect(failureOf(await withdraw(caller, figure, { expectedVersion: 9 }))?.code).toBe('NOT_FOUND');
    }
    const nobody = { id: 'fig_nobody' as FigureId };
    expect(failureOf(await withdraw(nation, figure, nobody))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect((await withdraw(adminOf('330881'), figure)).ok).toBe(true);
  });

  it('of an ended code is for whoever holds the code in force', async () => {
    const former = await bringIn({ id: 'former', regionCode: '360721', regionName: '赣县' });
    expect(failureOf(await withdraw(adminOf('360703'), former))?.code).toBe('NOT_FOUND');
    expect((await withdraw(adminOf('360704'), former)).ok).toBe(true);
  });

  it('goes by the version that was read', async () => {
    const figure = await bringIn({ id: 'read', ...JIASHAN });
    await run(zhejiang, [figureRow({ id: 'read', ...JIASHAN, value: '7' })], { mode: 'REVISE' });
    expect(failureOf(await withdraw(zhejiang, figure))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    const { state } = valueOf(await withdraw(zhejiang, { ...figure, version: 2 }));
    expect(failureOf(await withdraw(zhejiang, state))).toEqual({ code: 'FIGURE_WITHDRAWN' });
  });

  it('goes through once of several at once, and answers its key once more', async () => {
    const figure = await bringIn({ id: 'once', ...JIASHAN });
    const key = { idempotencyKey: 'withdraw-once-more' };
    const answers = await Promise.all([key, {}, {}].map((more) => withdraw(zhejiang, figure, more)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure.code]));
    expect(refusals).toEqual(['CONFLICT', 'CONFLICT']);
    const other = await bringIn({ id: 'replayed', ...JIASHAN });
    const again = { idempotencyKey: 'withdraw-replayed' };
    const first = valueOf(await withdraw(zhejiang, other, again));
    const second = valueOf(await withdraw(zhejiang, other, again));
    expect(second).toEqual({ state: first.state, receipt: { ...first.receipt, replayed: true } });
  });
});
