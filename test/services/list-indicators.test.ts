import { describe, expect, it } from 'vitest';
import { findIndicator, listIndicators } from '#services/find-indicator.ts';
import { adminOf, clientWith, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const admin = adminOf('330000');
const catalogue = [...service.request().indicatorCatalogue.keys()].sort();

async function list(limit: number): Promise<readonly string[]> {
  const codes: string[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const slice = await listIndicators(service.request(), service.act(admin), { limit, after });
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    codes.push(...slice.items.map(({ item }) => item.code));
    ({ hasMore, end: after } = slice);
  }
  return codes;
}

const name = (code: string, nameZh = code) =>
  service.request().ledger.commit(
    changeOf(service, {
      type: 'NAME_INDICATOR',
      indicator: { code, nameZh, nameEn: code, unit: 'people', namedBy: null },
    }),
  );

describe('indicators', () => {
  it('are those of the catalogue before any report used one', async () => {
    expect(catalogue.length).toBeGreaterThan(50);
    expect(await list(100)).toEqual(catalogue);
    expect(await findIndicator(service.request(), service.act(admin), 'members')).toMatchObject({ code: 'members' });
  });

  it('are also those that reports used, each once, in pages of any size', async () => {
    const own = ['aaa_first', 'members_of_our_own', 'zzz_last', 'zzz_last_but_one'];
    for (const code of [...own, 'members', String(catalogue[0])]) await name(code, '库中名称');
    const all = [...new Set([...own, ...catalogue])].sort();
    expect(await list(100)).toEqual(all);
    for (const limit of [1, 2, 3, 7]) expect(await list(limit)).toEqual(all);
    expect(await findIndicator(service.request(), service.act(admin), 'members')).toMatchObject({ nameZh: '库中名称' });
  });

  it('are told to nobody who may not read figures', async () => {
    const partner = clientWith('PARTNER', { kind: 'REGION', regionCode: region('330000') });
    const page = { limit: 10, after: undefined };
    expect((await listIndicators(service.request(), service.act(partner), page)).items).toEqual([]);
    expect(await findIndicator(service.request(), service.act(partner), 'members')).toBeUndefined();
  });
});
