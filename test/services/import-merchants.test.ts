import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { lastDetails } from '#domain/merchant/standing.ts';
import { publishedAt } from '#domain/publication.ts';
import { createMerchant } from '#services/create-merchant.ts';
import { importMerchants, type MerchantFileRow } from '#services/import-merchants.ts';
import type { Ports } from '#services/ports.ts';
import { adminOf, day, region } from '../support/builders.ts';
import { plantCardProgram } from '../support/card-program.ts';
import { createTestTable } from '../support/engine.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const ours = await plantCardProgram(service, zhejiang, 'ours');
await plantCardProgram(service, jiangxi, 'theirs');
const county = adminOf('330881', 'county');
let calls = 0;

interface Cells {
  readonly code: string;
  readonly regionCode?: string;
  readonly name?: string;
  readonly programCode?: string;
}

function rowOf({ code, regionCode = '330881', name = '商店', programCode = 'ours' }: Cells): MerchantFileRow {
  const facts = { name, regionCode: region(regionCode), mcc: '5311', address: null };
  return { programCode, code, facts, agreement: { from: day('2026-01-01'), to: null } };
}

interface Circumstances {
  readonly by?: ApiClient;
  readonly mode?: Parameters<typeof importMerchants>[2]['mode'];
  readonly ports?: Ports;
  readonly act?: Act;
}

async function importRows(
  rows: readonly Cells[],
  { by = zhejiang.admin, mode = 'UPSERT', ports = service.request(), act = service.act(by) }: Circumstances = {},
) {
  calls += 1;
  const command = { idempotencyKey: `import-${calls}-rows`, rows: rows.map(rowOf), mode };
  const outcomes = valueOf(await importMerchants(ports, act, command));
  return outcomes.map(({ outcome, id, problem }) => ({ outcome, hasId: id !== null, problem }));
}

const find = (code: string) => service.request().merchants.findByCode(ours.id, code);
const CREATED = { outcome: 'CREATED', hasId: true, problem: null };
const rejected = (code: string, ...path: readonly string[]) => ({
  ...{ outcome: 'REJECTED', hasId: false, problem: path.length === 0 ? { code } : { code, path } },
});

describe('rows of merchants', () => {
  it('are recorded by administrators of where the merchant stands, and where it is to stand', async () => {
    expect(await importRows([{ code: 'W-1' }, { code: 'W-2', regionCode: '330802' }])).toEqual([CREATED, CREATED]);
    const rows = [
      { code: 'W-2', name: '改名' },
      { code: 'W-2', regionCode: '330802', name: '改名' },
      { code: 'W-1', regionCode: '330802' },
      { code: 'W-3', regionCode: '330802' },
      { code: 'W-1', regionCode: '330800' },
    ];
    expect(await importRows(rows, { by: county })).toEqual([
      rejected('OUTSIDE_SCOPE', 'code'),
      rejected('OUTSIDE_SCOPE', 'code'),
      rejected('OUTSIDE_SCOPE', 'regionCode'),
      rejected('OUTSIDE_SCOPE', 'regionCode'),
      rejected('OUTSIDE_SCOPE', 'regionCode'),
    ]);
    expect(await importRows([{ code: 'W-1', regionCode: '339999' }])).toEqual([
      rejected('REGION_UNKNOWN', 'regionCode'),
    ]);
    expect(await importRows([{ code: 'W-1', name: '改名' }], { by: county })).toMatchObject([{ outcome: 'UPDATED' }]);
  });

  it('are of no programme for who does not see it, or does not keep merchants', async () => {
    const missing = rejected('NOT_FOUND', 'programCode');
    for (const by of [jiangxi.admin, zhejiang.officer, zhejiang.reviewer]) {
      expect(await importRows([{ code: 'N-1' }, { code: 'N-1', programCode: 'none' }], { by })).toEqual([
        missing,
        missing,
      ]);
    }
    const both = [{ code: 'N-2', programCode: 'theirs' }, { code: 'N-2' }];
    expect(await importRows(both)).toEqual([missing, CREATED]);
  });

  it('of more writes than a transaction takes go in with the next one', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ code: `X-${index}` }));
    expect(await importRows(many)).toEqual(many.map(() => CREATED));
    expect((await find('X-39'))?.version).toBe(1);
  });

  it('tell in a dry run what they would come to, and leave nothing', async () => {
    await importRows([{ code: 'D-1' }]);
    const rows = [{ code: 'D-1', name: '改名' }, { code: 'D-1' }, { code: 'D-2' }];
    expect(await importRows(rows, { mode: 'DRY_RUN' })).toEqual([
      { outcome: 'UPDATED', hasId: true, problem: null },
      { outcome: 'UNCHANGED', hasId: true, problem: null },
      { outcome: 'CREATED', hasId: false, problem: null },
    ]);
    expect([(await find('D-1'))?.version, await find('D-2')]).toEqual([1, undefined]);
    expect(await importRows(rows.slice(0, 1), { mode: 'CREATE' })).toEqual([rejected('EXISTS_WITH_OTHER_DATA')]);
  });

  it('are decided again on the merchant that another made of the code meanwhile', async () => {
    const ports = service.request();
    let isFirst = true;
    const readAllByCode: Ports['merchants']['readAllByCode'] = async (places) => {
      const found = await ports.merchants.readAllByCode(places);
      if (!isFirst) return found;
      isFirst = false;
      const { programCode: _, ...terms } = rowOf({ code: 'RACE', name: '先到' });
      const command = { idempotencyKey: 'first-of-race', cardProgramId: ours.id, terms };
      await stateAfter(createMerchant(service.request(), service.act(zhejiang.admin), command));
      return found;
    };
    const racing = Object.create(ports, { merchants: { value: { ...ports.merchants, readAllByCode } } }) as Ports;
    const ends = await importRows([{ code: 'RACE', name: '后到' }], { ports: racing });
    expect(ends).toEqual([{ outcome: 'UPDATED', hasId: true, problem: null }]);
    expect((await find('RACE'))?.details.map(({ name }) => name)).toEqual(['先到', '后到']);
  });

  it('count from 15 s after they are written, however long before that their part began', async () => {
    const act = service.act(zhejiang.admin);
    service.clock.set('2026-06-16');
    expect(await importRows([{ code: 'LATE' }], { act })).toEqual([CREATED]);
    const merchant = await find('LATE');
    expect(merchant === undefined ? undefined : lastDetails(merchant).recordedAt).toBe(
      publishedAt(service.clock.now()),
    );
  });
});
